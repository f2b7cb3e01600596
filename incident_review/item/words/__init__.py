"""The word classes of improvement items, as data."""
