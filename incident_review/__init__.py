"""Post-incident reviews kept in Git, held to the field's practice at the moment of the commit."""

__version__ = "0.1.0"
