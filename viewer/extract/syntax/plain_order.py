"""A text with plain headings and turned sentences in plain order, and the way back to where its words stand.

"Seized on Tuesday was the tanker" says what "The tanker was seized on Tuesday" says, and is read as that.
What was read is handed back at the words of the article itself, which never change.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from viewer.extract.grammar.sentences import sentences
from viewer.extract.grammar.tagging import is_plain_word, words_between
from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.turned_clefts import begun_as, cleft, only_then, told_by_what, what_is_left
from viewer.extract.grammar.turned_sentences import (
    announced,
    auxiliary_first,
    direction_first,
    predicate_first,
)
from viewer.extract.grammar.words import words_of
from viewer.extract.syntax.plain_headings import plain_headings
from viewer.extract.syntax.plain_marks import plain_marks
from viewer.extract.syntax.wrapped_lines import wrapped_ends

Segment = tuple[int, int] | str
"""Characters first..last of the article, or words that stand in it nowhere."""
_AROUND = 2_000  # characters
_HYPHENS = ("-", "‐", "\xad")
_WORD, _LAST_WORD = re.compile(r"\w+"), re.compile(r"\w+$")


@dataclass(frozen=True, slots=True)
class _Piece:
    """Characters start..end of the laid text, and where they stand in the article; None if nowhere."""

    start: int
    end: int
    old: int | None


@dataclass(frozen=True, slots=True)
class Laid:
    """A text in plain order, made of pieces of another; `turned` tells where each turned sentence began.

    Where `is_joined`, all its words stand in the other in the same order, and lines were joined alone.
    """

    text: str
    pieces: tuple[_Piece, ...]
    turned: dict[int, int]
    is_joined: bool = False

    def old(self, start: int, end: int) -> tuple[int, int]:
        """Where characters start..end of it stand in the article: from the first of them to the last."""
        at = max(0, bisect_right(self.pieces, start, key=lambda piece: piece.start) - 1)
        found: list[int] = []
        for piece in self.pieces[at:]:
            if piece.start >= max(end, start + 1):
                break
            low, high = max(start, piece.start), min(end, piece.end)
            if piece.old is not None and low < high:
                found += (piece.old + low - piece.start, piece.old + high - piece.start)
        if not found:
            near = next(p for p in (*self.pieces[at::-1], *self.pieces) if p.old is not None)
            found = [(near.old or 0) + near.end - near.start] * 2
        return min(*found, self.turned.get(start, found[0])), max(found)

    def as_written(self, article: str, words: str, near: int) -> str:
        """Words of it as they stand in the article; those that it put in between are left out.

        Args:
            article: the text that it was made of.
            words: the words, as they stand in it.
            near: a character of it that they stand behind, if they stand in it more than once.
        """
        if not words or self.is_joined or self._is_near(article, words, near) or words in article:
            return words
        at = self.text.find(words, max(0, near))
        at = self.text.find(words) if at < 0 else at
        if at < 0:
            return words
        return self._longest(article, at, at + len(words)) or words

    def _is_near(self, article: str, words: str, near: int) -> bool:
        """Whether the article has words about where it has a character of the text."""
        at, _ = self.old(near, near + 1)  # all of a long article takes long to search
        return article.find(words, max(0, at - _AROUND), at + _AROUND) >= 0

    def _longest(self, article: str, start: int, end: int) -> str:
        """The longest stretch of the article among characters start..end."""
        spans = ((max(start, p.start), min(end, p.end), p) for p in self.pieces if p.old is not None)
        kept = [
            article[(p.old or 0) + low - p.start : (p.old or 0) + high - p.start]
            for low, high, p in spans
            if low < high
        ]
        return max(kept, key=len, default="").strip()


_OPENS_TURNED = (
    r"(?:It|What|Under|In|On|At|Out|Into|Up|Off|From|Onto|Through|Past|Across|Along|Over|Towards?|Back|Inside"
    r"|Outside|Behind|Beside|Near|Due|Likely|Ready|Bound|Gone|Missing|Absent|Dead|Only|Also|Already|Still|Now"
    r"|Even|Long|Newly|Just|[A-Z][a-z]*(?:ed|en|wn|ung|unk|ilt|ade|old|ut|id|ing|ought|aught|eld|eft|ost|ent"
    r"|un|ead|one|et))\s[^.\n]*(?:\b(?:is|are|was|were|has|had|will|[a-z]{3,}ed|went|came|slid|sat|stood|lay"
    r"|rose|hung|flew|drove|ran)\b|:\s)"
)
_MAY_BE_TURNED = re.compile(_OPENS_TURNED)
_HAS_TURNED = re.compile(r"(?:^|[\n.!?”\"])\s*" + _OPENS_TURNED)
"""What a turned sentence may look like; most texts have none, and are read as they are."""


def laid(text: str) -> Laid | None:
    """The text with plain headings and its turned sentences in plain order; None where it has none."""
    plain = plain_headings(plain_marks(text))
    return _turned_round(plain) or (Laid(plain, (_Piece(0, len(plain), 0),), {}) if plain != text else None)


def unwrapped(text: str) -> Laid | None:
    """The text with the lines joined that it was wrapped into; None where it was not wrapped."""
    ends = wrapped_ends(text)
    if not ends:
        return None
    words = frozenset(_WORD.findall(text.lower()))
    parts: list[str] = []
    pieces: list[_Piece] = []
    at = done = 0
    for first, last in ends:
        stop, blank = _line_end(text, first, last, words)
        parts.append(text[done:stop] + blank)
        pieces.append(_Piece(at, at + len(parts[-1]), done))
        at += len(parts[-1])
        done = last
    pieces.append(_Piece(at, at + len(text) - done, done))
    return Laid("".join([*parts, text[done:]]), tuple(pieces), {}, is_joined=True)


def _line_end(text: str, first: int, last: int, words: frozenset[str]) -> tuple[int, str]:
    """Where a line that goes on ends, without a hyphen that only cut its word, and the blank behind it.

    Args:
        text: the text.
        first, last: the characters of the space between the line and the next one.
        words: those of the text in small letters.
    """
    if text[first - 1] not in _HYPHENS or not (text[first - 2].isalnum() and text[last].isalnum()):
        return first, " "
    before, after = _LAST_WORD.search(text, max(0, first - 40), first - 1), _WORD.match(text, last)
    is_cut = text[first - 1] == "\xad" or _is_cut(
        before[0] if before else "", after[0] if after else "", words
    )
    return (first - 1 if is_cut else first), ""


def _is_cut(before: str, after: str, words: frozenset[str]) -> bool:
    """Whether two parts of a word, between which a line ends, have no hyphen within the line.

    They have none where the text has the word so, or where they are no words but the whole is one.
    """
    if not after.islower():
        return False
    whole = f"{before}{after}".lower()
    parts = all(is_plain_word(part.lower()) for part in (before, after))
    return whole in words or (not parts and is_plain_word(whole))


def _turned_round(text: str) -> Laid | None:
    """The text with its turned sentences in plain order; None where it has none."""
    if _HAS_TURNED.search(text) is None:
        return None
    made: list[tuple[int, int, list[Segment]]] = []
    for sentence in sentences(text):
        if sentence.is_heading or _MAY_BE_TURNED.match(text, sentence.start, sentence.end) is None:
            continue
        words = words_between(text, sentence.start, sentence.end)
        if segments := _turned(words):
            made.append((words[0].start, words[-1].end, segments))
    return _joined(text, made) if made else None


def _turned(words: tuple[Token, ...]) -> list[Segment] | None:
    """The segments of a sentence in plain order; None where it stands in it already."""
    end = len(words)
    while end and (words[end - 1].is_mark or words[end - 1].text in "”\"'’"):
        end -= 1
    if end < len(words) and words[end].text == "?":
        return None
    body = words[:end]
    rules = (
        predicate_first, announced, cleft, begun_as, told_by_what, what_is_left, only_then, auxiliary_first,
        direction_first,
    )  # fmt: skip
    order = next((found for rule in rules if (found := rule(body))), None) if end else None
    if order is None:
        return None
    last: Segment = (words[end - 1].end, words[-1].end)
    return [*_segments(body, order), last]


def _segments(words: tuple[Token, ...], order: Iterable[range | str]) -> list[Segment]:
    """The characters of stretches of words, with blanks between them."""
    found: list[Segment] = []
    for stretch in order:
        if isinstance(stretch, str):
            found.append(stretch if stretch == "," or not found else f" {stretch}")
        elif stretch:
            apart = bool(found) and words[stretch[0]].text not in ";:,"
            found += [" "] * apart + [(words[stretch[0]].start, words[stretch[-1]].end)]
    return found


def _joined(text: str, made: list[tuple[int, int, list[Segment]]]) -> Laid:
    parts: list[str] = []
    pieces: list[_Piece] = []
    turned: dict[int, int] = {}
    at = 0

    def add(words: str, old: int | None) -> None:
        nonlocal at
        if words:
            parts.append(words)
            pieces.append(_Piece(at, at + len(words), old))
            at += len(words)

    done = 0
    for first, last, segments in made:
        add(text[done:first], done)
        turned[at] = first
        for number, segment in enumerate(segments):
            if isinstance(segment, str):
                add(segment, None)
                continue
            begin, end = segment
            word = text[begin:end]
            opens = begin == first and number
            word = _uncapped(word) if opens else _capped(word) if number == 0 else word
            add(word, begin)
        done = last
    add(text[done:], done)
    return Laid("".join(parts), tuple(pieces), turned)


def _capped(words: str) -> str:
    upper = words[:1].upper()
    return upper + words[1:] if len(upper) == 1 else words


def _uncapped(words: str) -> str:
    """The words with a small letter, as none that opens a turned sentence is a name."""
    lower = words[:1].lower()
    name = words.partition(" ")[0].lower() in words_of("months-and-days")
    return words if name or len(lower) != 1 else lower + words[1:]
