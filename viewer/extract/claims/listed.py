"""Two figures told in a row of two places: "Bonn and Trier are 70 km and 90 km from Koblenz"."""

import re
from dataclasses import replace

from viewer.extract.claims.patterns import NAME
from viewer.extract.claims.phrases import phrase_end
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.claims.topic import is_spot
from viewer.extract.grammar.numbers import MODIFIER, NUMBER
from viewer.extract.locating.references import End
from viewer.model.where import Where

_UNIT = r"(?:kilomet(?:re|er)s?|km|miles?|nautical miles?|nmi|nm)"
_FIGURE = rf"(?:(?:{MODIFIER})\s)?{NUMBER}\s?{_UNIT}(?:\s(?:away|north|south|east|west))?"
_PHRASE = rf"(?:[Tt]he (?:[\w’'-]+ ){{0,3}}?[a-z]+|{NAME})"
_ROW = re.compile(rf"(?P<one>{_FIGURE})\sand\s(?P<two>{_FIGURE})\s(?:from|of)\b")
_VERB = r"(?:are|were|is|was|lie|lies|lay|stand|stands|sit|sits)(?:\s(?:just|only|about|some|roughly))?"
_TWO_ARE = re.compile(
    rf"(?P<first>{_PHRASE}) and (?P<second>{_PHRASE})(?:,\s(?!and\s)[^,;:.]{{3,60}})?,?\s{_VERB}\s$"
)
_BOTH_ARE = re.compile(
    rf"(?:^|[.;:“\"]\s?|,\s(?:and\s|but\s)?|\bthat\s)(?P<nor>[Nn]either\s)?"
    rf"(?P<rest>(?:{NAME}, ){{0,3}})(?P<first>{NAME}),? (?(nor)nor|and) (?P<second>{NAME})\s"
    r"(?:are|were|lie|lay|stand|stood|sit|sat|(?(nor)(?:is|was|lies|stands|sits)|(?!)))\s(?:(?:just|only|each|both|all|still)\s)*[“‘\"']?$"
)
_EACH_NAME = re.compile(NAME)
_EACH = re.compile(r"\s(?:each other|one another|them)\b")
_ONE_IS = re.compile(rf"(?P<first>{_PHRASE}),?\s{_VERB}\s$")
_FROM_ONE = re.compile(rf"\s(?P<first>{_PHRASE})(?=,?\srespectively|[.;:,)]|\s*$)")
_FROM_IT = re.compile(r"\s(?P<who>it|there|here)\b")
_FROM_TWO = re.compile(rf"\s(?P<first>{_PHRASE}) and (?P<second>{_PHRASE})(?=,?\srespectively|[.;:,)]|\s*$)")


def of_row(match: "re.Match[str]", around: Around) -> Pair | None:
    """The ends of one of two figures in a row: the first is that of the place named first."""
    low, high = around.sentence.sentence.start, around.sentence.sentence.end
    row = next(
        (r for r in _ROW.finditer(around.sentence.text, low, high) if r.start() <= match.start() < r.end()),
        None,
    )
    if row is None:
        return None
    which = "first" if match.start() < row.end("one") else "second"
    head = around.sentence.text[: row.start()]
    two = next(reversed(list(_TWO_ARE.finditer(head, low))), None)
    origins = _FROM_TWO.match(around.sentence.text, row.end(), high)
    if two and not origins:
        subject = phrase_end(two, which, around, None)
        found = _FROM_ONE.match(around.sentence.text, row.end(), high)
        origin = phrase_end(found, "first", around, subject) if found else _topic_from(row, around)
        return (subject, origin) if origin and origin.where != subject.where else None
    one = next(reversed(list(_ONE_IS.finditer(head, low))), None)
    if origins and one and not two:
        subject = phrase_end(one, "first", around, None)
        return subject, phrase_end(origins, which, around, subject)
    return None


def _topic_from(row: "re.Match[str]", around: Around) -> End | None:
    """The topic of the article, for "from it" after the two figures of a row."""
    found = _FROM_IT.match(around.sentence.text, row.end())
    if found is None or around.spot is None or not is_spot(around.spot):
        return None
    return replace(around.end(around.spot), start=found.start("who"), end=found.end(), words=found["who"])


def subjects(match: "re.Match[str]", around: Around) -> tuple[End, ...]:
    """The places that "Bonn, Trier and Mainz are all within 90 km of" tells a distance of; none else."""
    low = around.sentence.sentence.start
    found = _BOTH_ARE.search(around.sentence.text[low : match.start()])
    if found is None or _EACH.match(around.sentence.text, match.end()):
        return ()
    start, stop = low + found.start("rest"), low + found.end("second")
    named = list(_EACH_NAME.finditer(match.string, start, stop))
    ends = tuple(end for n in named if (end := _named(n, around)))
    return ends if len(ends) == len(named) and any(end.where.is_placed for end in ends) else ()


def _named(found: "re.Match[str]", around: Around) -> End | None:
    """The place of a listed name, which lies nowhere yet if it is a word as well, as Split is; else None."""
    known = around.named_at(found.start())
    if known and known.end >= found.end():
        return around.end(known)
    is_listed = known is None and bool(around.gazetteer.lookup(found[0]))
    return End(Where(found[0]), *found.span(), found[0]) if is_listed else None
