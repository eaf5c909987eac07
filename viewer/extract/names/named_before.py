"""Names that another mention makes places of: "GARTH — ... of Garth", the "Webb" of "Webb County"."""

from collections.abc import Collection, Iterator

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.names.found_names import Background
from viewer.extract.names.name_shapes import Name
from viewer.extract.names.other_names import is_part_of_other
from viewer.extract.names.people import is_beside, is_capital
from viewer.extract.names.place_parts import Part, part_of_name
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Entry

_LONGEST_DATELINE = 3
_DASHES = ("—", "–", "--", "-", "―")
_SHORTEST = 3


def named_before(sentences: tuple[Parsed, ...], names: list[Name], background: Background) -> Iterator[Name]:
    """The mentions that only make a place with another of the article, where none of *names* stands yet."""
    taken = {(n.sentence, i) for n in names for i in range(n.first, n.last)} | background.people.words
    meant: dict[tuple[str, ...], tuple[Entry, ...]] = {}
    for name in names:
        if words := _without_unit(name):
            meant.setdefault(words, name.entries)
    for line in _datelines(sentences, names):
        meant[tuple(line.name.split())] = ()
        yield line
    firsts = {words[0] for words in meant}
    for number, sentence in enumerate(sentences) if meant else ():
        tokens = sentence.tokens
        for at in (i for i, token in enumerate(tokens) if token.text in firsts):
            last = _spelled(tokens, at, meant)
            if last and not (_is_among(taken, number, at, last) or is_part_of_other(tokens, at, last)):
                words = tuple(t.text for t in tokens[at:last])
                part = part_of_name(tokens, at, last, meant[words])
                yield Name(number, at, last, " ".join(words), meant[words], part)


def _is_among(taken: Collection[tuple[int, int]], number: int, first: int, last: int) -> bool:
    return any((number, i) in taken for i in range(first, last))


def _datelines(sentences: tuple[Parsed, ...], names: list[Name]) -> Iterator[Name]:
    """Towns in capitals before a dash that no list knows and the article elsewhere writes as names."""
    known, firsts = {n.name for n in names}, {n.sentence for n in names if n.first == 0}
    lines: dict[int, tuple[str, ...]] = {}
    for number, sentence in enumerate(sentences):
        line = tuple(t.text.title() for t in sentence.tokens[: _dateline(sentence.tokens)])
        if line and number not in firsts and " ".join(line) not in known:
            lines[number] = line
    written = _written(sentences, frozenset(lines.values())) if lines else frozenset()
    for number, line in lines.items():
        if line in written:
            yield Name(number, 0, len(line), " ".join(line), (), Part.LOCATION)


def _without_unit(name: Name) -> tuple[str, ...]:
    """The words of a county or province but for that word, where they are no person's name too."""
    *words, unit = name.name.split()
    if not words or unit.lower() not in words_of("divisions") or not name.entries:
        return ()
    usual = len(words) == 1 and is_among(words[0].lower(), "surnames", "given-names", "directions")
    return () if usual or len(words[-1]) < _SHORTEST or not words[0][0].isupper() else tuple(words)


def _dateline(tokens: tuple[Token, ...]) -> int:
    """How many words of capitals before a dash begin the sentence; 0 where none do."""
    for last in range(1, min(_LONGEST_DATELINE + 1, len(tokens))):
        word = tokens[last - 1].text
        if not (word.isalpha() and word.isupper() and len(word) >= _SHORTEST):
            return 0
        if tokens[last].text in _DASHES:
            return last
    return 0


def _written(sentences: tuple[Parsed, ...], lines: frozenset[tuple[str, ...]]) -> frozenset[tuple[str, ...]]:
    """Those of the names that the article has elsewhere, with capitals as a name has them."""
    spelled: dict[tuple[str, ...], tuple[Entry, ...]] = dict.fromkeys(lines, ())
    firsts = {line[0] for line in lines}
    return frozenset(
        tuple(t.text for t in s.tokens[at:last])
        for s in sentences
        for at, token in enumerate(s.tokens)
        if token.text in firsts and (last := _spelled(s.tokens, at, spelled))
    )


def _spelled(tokens: tuple[Token, ...], at: int, meant: dict[tuple[str, ...], tuple[Entry, ...]]) -> int:
    """Where the name ends that begins at a word, if it is one of those meant and ends no longer name."""
    if (
        at
        and is_capital(tokens[at - 1])
        and is_beside(tokens[at - 1], tokens[at])
        and tokens[at - 1].tag[:2] in ("NN", "NP", "AJ")
    ):
        return 0
    words = tuple(t.text for t in tokens[at : at + _LONGEST_DATELINE])
    for size in range(len(words), 0, -1):
        if words[:size] in meant:
            return at + size
    return 0
