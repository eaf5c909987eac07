"""Where in its article a quote stands, as a person would look it up: its page and its paragraph.

A form feed in a text begins a page, as it always has in plain text; a text without one has no pages.  Each
line is a paragraph, as the article pane draws it, but in a text that a writer wrapped: there empty lines part
them.  To count lines there too was rejected: nobody looks for the thirtieth paragraph of a text.
"""

import re
from dataclasses import dataclass

from viewer.model.words import Language

PAGE_BREAK = "\f"
_BREAK = re.compile(r"\n\s*")
_GAP = re.compile(r"\n[ \t]*\n\s*")
_FOLLOWED = re.compile(r"^(.*\S)[ \t]*\n[ \t]*(?=\S)", re.MULTILINE)  # a line with another right below
_WRAPPED = range(40, 121)  # characters of a line that a writer broke, and not the end of its paragraph
_STOPS = (".", "!", "?", ":", "…", "”", '"', "»")
_WORDS = {"en": ("page {}, paragraph {}", "paragraph {}"), "es": ("página {}, párrafo {}", "párrafo {}")}


@dataclass(frozen=True, slots=True)
class Spot:
    """A page, from 1, or None where the text has no pages; and a paragraph of that page, or of the text."""

    page: int | None
    paragraph: int


def spot(text: str, offset: int) -> Spot:
    """Where the character at *offset* stands; a paragraph that runs over a page counts on both."""
    begin = text.rfind(PAGE_BREAK, 0, offset + 1) + 1
    page = text.count(PAGE_BREAK, 0, offset + 1) + 1 if PAGE_BREAK in text else None
    before = text[begin:offset]
    lead = len(before) - len(before.lstrip())
    return Spot(page, len((_GAP if _is_wrapped(text) else _BREAK).findall(before, lead)) + 1)


def _is_wrapped(text: str) -> bool:
    """Whether most lines right above another were broken for their width."""
    lines = _FOLLOWED.findall(text)
    broken = sum(len(line) in _WRAPPED and not line.endswith(_STOPS) for line in lines)
    return 2 * broken > len(lines)


def spot_words(where: Spot, language: Language = "en") -> str:
    """A spot as it is read: `page 3, paragraph 2`."""
    paged, plain = _WORDS[language]
    return plain.format(where.paragraph) if where.page is None else paged.format(where.page, where.paragraph)
