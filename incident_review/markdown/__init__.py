"""A review's Markdown as prose with exact places.

`parse` gives a `Document`: the text, the same text with everything blanked that is not prose, and where its
blocks, sections, quotations, code spans and comments stand. Every offset counts code points of the text.
"""

from incident_review.markdown.document import Block, Document, Section
from incident_review.markdown.parsing import parse

__all__ = ["Block", "Document", "Section", "parse"]
