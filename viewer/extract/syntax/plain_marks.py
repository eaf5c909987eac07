"""A text without the marks that belong to no sentence: of footnotes and of the items of a list.

Blanks stand where they were, so that offsets hold for both texts.
"""

import re

_FOOTNOTE = re.compile(r"(?<=\S)(?:\[(?:\d{1,3}|[a-z]|citation needed)\])+")
_BULLET = re.compile(r"(?m)^[ \t\xa0]*[.•·*‣▪●◦–—-](?=[ \t\xa0]+\S)")


def plain_marks(text: str) -> str:
    """The text with blanks for marks of footnotes ("[2]") and for the bullets that lines begin with."""
    return _BULLET.sub(_blanks, _FOOTNOTE.sub(_blanks, text))


def _blanks(found: re.Match[str]) -> str:
    return " " * len(found[0])


def is_item(text: str, start: int) -> bool:
    """Whether an item of a list starts at a character of the plain text: blanks stand for its mark."""
    line = text.rfind("\n", 0, start) + 1
    return start - line > 1 and not text[line:start].strip()
