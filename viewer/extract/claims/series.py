"""Figures in a row, each of another place: "180, 160 and 190 km from Valletta, Gozo and Sfax"."""

import re
from collections.abc import Iterator

from viewer.extract.claims.patterns import NAME
from viewer.extract.claims.phrases import phrase_end
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.grammar.numbers import MODIFIER, NUMBER
from viewer.extract.locating.references import End
from viewer.model.where import Where

_UNIT = r"(?:(?:nautical\s)?miles?|kilomet(?:re|er)s?|kms?|nmi|nm)"
_NAMES = rf"{NAME}(?:,\s{NAME})+,?\sand\s{NAME}"
_ROW = re.compile(rf"(?:{NUMBER},\s)+(?:{NUMBER},?\s)?and\s{NUMBER}\s?{_UNIT}\s(?:from|of)\b")
_EACH = re.compile(
    "".join(
        rf"(?P<{name}>(?!))?" for name in ("least", "odd", "hair", "side", "tail", "span", "joint", "near")
    )
    + rf"(?:(?P<mod>{MODIFIER})\s)?\b(?P<count>{NUMBER})(?P<gap>)(?=,?\s(?:and\s)?(?:{NUMBER},?\s(?:and\s)?)*"
    rf"{NUMBER}\s?(?P<unit>{_UNIT})\s(?:from|of)\b)",
    re.IGNORECASE,
)
"""A figure of the row, with the unit that only the last one has and the groups of all figures."""
_COUNT = re.compile(NUMBER)
_FROM = re.compile(rf"\s(?P<names>{_NAMES})(?=,?\srespectively\b|[.;:)]|,\s|\s[a-z]|\s*$)")
_FROM_ONE = re.compile(
    rf"\s(?P<one>it|there|here|{NAME}|the\s(?:[a-z-]+\s){{0,3}}?[a-z]+)(?=,?\srespectively\b|[.;:,)]|\s*$)"
)
_VERB = r"(?:are|were|is|was|lie|lies|lay|stand|stands|sit|sits)(?:\s(?:just|only|about|some|roughly))?"
_ARE = re.compile(rf"(?P<names>{_NAMES})(?:,\s(?!and\s)[^,;:.]{{3,60}},)?\s{_VERB}\s$")
_IS = re.compile(rf"(?P<one>{NAME}|[Tt]he\s(?:[\w’'-]+\s){{0,3}}?[a-z]+)(?:,\s[^,;:.]{{3,60}},)?\s{_VERB}\s$")


def figures_in_series(text: str, start: int, end: int) -> Iterator["re.Match[str]"]:
    """The figures of such rows in the characters start..end, but the last of each, which has a unit."""
    for row in _ROW.finditer(text, start, end):
        yield from _EACH.finditer(text, *row.span())


def of_series(match: "re.Match[str]", around: Around) -> Pair | None:
    """The ends of one figure of a row: the place that stands where it stands among the names.

    None where there are not as many names as figures.
    """
    text, low, high = match.string, around.sentence.sentence.start, around.sentence.sentence.end
    rows = (row for row in _ROW.finditer(text, low, high) if row.start() <= match.start("count") < row.end())
    row = next(rows, None)
    if row is None:
        return None
    figures = [found.start() for found in _COUNT.finditer(text, *row.span())]
    at = figures.index(match.start("count")) if match.start("count") in figures else None
    origins = _listed(_FROM.match(text, row.end(), high), around)
    subjects = _listed(_ARE.search(text[: row.start()], low), around)
    if at is not None and len(origins) == len(figures) and (one := _IS.search(text[: row.start()], low)):
        return phrase_end(one, "one", around, origins[at]), origins[at]
    if at is not None and len(subjects) == len(figures) and (one := _FROM_ONE.match(text, row.end(), high)):
        return subjects[at], phrase_end(one, "one", around, subjects[at])
    return None


def _listed(found: "re.Match[str] | None", around: Around) -> list[End]:
    """The places of a row of names, nowhere where no list has one."""
    if found is None:
        return []
    low, ends = found.start("names"), []
    for part in re.finditer(NAME, found["names"]):
        known = around.named_at(low + part.start())
        ends.append(
            around.end(known) if known else End(Where(part[0]), low + part.start(), low + part.end(), part[0])
        )
    return ends
