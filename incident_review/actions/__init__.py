"""The life of improvement items, across all reviews: what is proposed, decided, open and late."""
