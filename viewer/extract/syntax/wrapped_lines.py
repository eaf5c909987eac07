"""Where lines of a text that was wrapped to a width go on with one another, as in mail, telex and OCR.

A wrapped line has no room for the first word of the next one, and that most often begins small.  Lists,
verse and addresses have lines that could have been longer, and keep theirs.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

NARROWEST, WIDEST = 20, 100  # characters; what has longer lines was not wrapped
LEAST_LINES = 4  # of a paragraph that shows by itself that it was wrapped
LEAST_RAGGED = 6  # lines that go on, where some had room for a word more
LEAST_BREAKS = 3  # of a text, at which its words say that it goes on
MOST_HEADS = 3  # lines above a paragraph that stand for themselves
FULL = 0.85  # of the width: letters have widths of their own where a page was printed
LEAST_EXACT, LEAST_TELLING = 0.25, 0.5  # of the lines that go on, those whose words say so
_STOPS = ".!?…:;\"'”’)]"
_FUNCTION = frozenset(
    "a an and are as at be been before after between but by for from had has have he his if in into is it "
    "its not of off on or over than that the their they this to under was were which who will with would "
    "al con de del el en la las los para por que se su un una y".split()
)
_OWNING = ("’s", "'s")
_BULLET = re.compile(r"(?:[-*•·‣▪●◦]|\(?(?:\d{1,2}|[a-z])[.)])\s")
_DASH = re.compile(r"[–—]\s")
_DATED = re.compile(r"(?:[A-Z0-9][^.:\n]{0,14}\s)?\d{1,4}(?::|\s[–—-]|\.)\s")
_LINE = re.compile(r"[^\n]*\n|[^\n]+\Z")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line without the space around it: where it begins and ends, how far it is set in, and its words."""

    start: int
    end: int
    indent: int
    words: str

    @property
    def length(self) -> int:
        return self.indent + len(self.words)

    @property
    def opens_text(self) -> bool:
        """Whether it is the first line, which may be a headline, and that as long as any."""
        return self.start == self.indent

    @property
    def opens(self) -> str:
        return self.words.split(None, 1)[0]

    @property
    def closes(self) -> str:
        return self.words.split()[-1]

    @property
    def has_stop(self) -> bool:
        return self.words[-1] in _STOPS

    @property
    def is_item(self) -> bool:
        return _BULLET.match(self.words) is not None

    def fills(self, width: float, after: "_Line") -> bool:
        """Whether the first word of the line after it found no room within a width."""
        return self.length + 1 + len(after.opens) > width


def wrapped_ends(text: str) -> tuple[tuple[int, int], ...]:
    """The stretches of space, each with a line's end in it, at which a wrapped text goes on, in order."""
    blocks = [block for block in _blocks(text) if len(block) > 1]
    width = _width(blocks)
    if width is None:
        return ()
    return tuple((a.end, b.start) for block in blocks for a, b in _joined(block, width))


def _blocks(text: str) -> Iterator[list[_Line]]:
    """The lines between empty ones."""
    block: list[_Line] = []
    for found in _LINE.finditer(text):
        words = found[0].strip()
        if words:
            indent = len(found[0]) - len(found[0].lstrip())
            start = found.start() + indent
            block.append(_Line(start, start + len(words), indent, words))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _width(blocks: Sequence[list[_Line]]) -> int | None:
    """The width that a text was wrapped to; None where it was not."""
    widths, telling = [], 0
    for block in blocks:
        width = _longest(block)
        joined = _joined(block, width) if len(block) >= LEAST_LINES else []
        is_sure = len(joined) >= LEAST_RAGGED or all(a.fills(width, b) for a, b in joined)
        if joined and is_sure and NARROWEST <= width <= WIDEST:
            widths.append(width)
            telling += sum(map(_goes_on, joined))
    return max(widths) if telling >= LEAST_BREAKS else None


def _longest(block: list[_Line]) -> int:
    return max(line.length for line in block)


def _joined(block: list[_Line], width: int) -> list[tuple[_Line, _Line]]:
    """The pairs of lines that go on with one another; none where the block is no paragraph.

    Args:
        block: lines without an empty one between them.
        width: what the text was wrapped to; a block of some lines may be narrower, as a quotation is.
    """
    longest = _longest(block)
    is_small = len(block) < LEAST_LINES  # by itself it would not tell
    own = width if is_small else longest
    whole = _pairs(block, own)
    is_exact = all(a.fills(own, b) for a, b in whole)
    is_ragged = all(a.fills(FULL * own, b) for a, b in whole) and longest >= FULL * width
    if longest > width or not (is_exact or is_ragged):
        return []
    telling = sum(_goes_on(pair) or (is_small and _may_go_on(pair[0], own)) for pair in whole)
    return whole if telling >= len(whole) * (LEAST_EXACT if is_exact else LEAST_TELLING) else []


def _pairs(block: list[_Line], width: int) -> list[tuple[_Line, _Line]]:
    """The lines that do not end a paragraph, each with the next one, below those that head the block."""
    heads = 0
    while heads < min(MOST_HEADS, len(block) - 1) and _is_head(block[heads], block[heads + 1], width):
        heads += 1
    has_items = sum(line.is_item for line in block) > 1
    pairs = [(a, b) for a, b in pairwise(block[heads:]) if not _begins(a, b, has_items=has_items)]
    return [(a, b) for a, b in pairs if not (a.has_stop and not a.fills(width, b))]


def _is_head(line: _Line, after: _Line, width: int) -> bool:
    """Whether a line above a paragraph stands for itself: it is short, and nothing goes on in the next."""
    is_short = line.length < FULL * width and (line.opens_text or not line.fills(width, after))
    return is_short and not line.has_stop and not _goes_on((line, after))


def _begins(line: _Line, after: _Line, *, has_items: bool) -> bool:
    """Whether a line begins something of its own: an item, a paragraph that is set in, or a day's entry."""
    if after.is_item and (has_items or line.words.endswith(":")):
        return True
    if after.indent > line.indent and not line.is_item:
        return True
    return line.has_stop and _DATED.match(after.words) is not None


def _may_go_on(line: _Line, width: int) -> bool:
    """Whether a line of a small paragraph in a wrapped text ends like none of a list or an address."""
    return (
        line.closes.islower()
        or line.closes.endswith(_OWNING)
        or (line.opens_text and line.length > FULL * width)
    )


def _goes_on(pair: tuple[_Line, _Line]) -> bool:
    """Whether the words themselves say that a line goes on in the next."""
    line, after = pair
    opens = after.opens
    in_capitals = len(opens) > 1 and opens.isupper() and opens.lower() in _FUNCTION  # as in a telex
    return (
        opens[0].islower()
        or in_capitals
        or _DASH.match(after.words) is not None
        or line.closes.lower() in _FUNCTION
    )
