"""What a text calls in short once it has named it in full: "HMAS Stirling", then "Stirling"; "Foz"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.names.mention import Mention, entry_where
from viewer.extract.names.place_parts import Part
from viewer.extract.names.short_names import before_joint
from viewer.geo.apart import is_near
from viewer.geo.gazetteer import Gazetteer
from viewer.model.where import Precision

_SERVICES = frozenset("RAF RAAF HMAS HMNZS HMCS RNAS RNZAF CFB NAS MCAS INS Fort Camp Joint Base".split())
_STATIONS = frozenset("station base camp barracks airbase".split())
_OFF = "off "  # what the place of something at sea is called by
_ISLES = ("island", "isle", "atoll", "islet")
_GROUPS = ("islands", "isles", "archipelago")
_GENERIC = frozenset(
    "port puerto porto ciudad villa vila isla ilha cabo punta playa bahia bahía monte mont santa san santo "
    "st saint costa fort fuerte pico cerro lago serra sierra val ville stadt cape côte pointe gare".split()
)
"""First words of names that tell nothing by themselves."""
_BESIDE_M = 25_000  # "Lossiemouth" may be the town at whose edge RAF Lossiemouth lies


def in_full(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The mentions with the short name of a base as the base that was named before, listed or not."""
    isles = [(_short(m), m) for m in mentions if _is_isle(m)]
    bases = {name: isle for name, isle in isles if name}  # which a heading may call so before the text does
    found: list[Mention] = []
    for mention in mentions:
        if (name := _short(mention)) and mention.entry:
            bases.setdefault(name, mention)
        base = bases.get(mention.where.name.removeprefix(_OFF))
        meant = base is not None and not (_is_beside(mention, base) or _is_other_isle(mention, base))
        found.append(_as_base(mention, base) if base and meant else mention)
    taken = [(m.start, m.end) for m in mentions]
    short = (m for name, base in bases.items() for m in _called_in_short(name, base, text, taken))
    return tuple(sorted((*found, *short), key=lambda mention: mention.start)) if bases else mentions


_ANTARCTICA = "AQ"
_PUT = re.compile(
    r"(?:\b(?:at|to|from|of|for|in|off|near|reach|than|and|put|puts|place|places|placed)\s|[.;?!]\s|\n)"
    r"([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?!\w| [A-Z])"
)


def with_stations(mentions: tuple[Mention, ...], text: str, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """The mentions, with the stations that a text about Antarctica calls by their names alone: "at Davis"."""
    if not any(m.where.country == _ANTARCTICA for m in mentions) and "Antarctic" not in text:
        return mentions
    named = {(m.start, m.end): m for m in mentions}
    for match in _PUT.finditer(text):
        span = match.span(1)
        rows = gazetteer.lookup(f"{match[1]} Station")
        entry = next((e for e in rows if e.country == _ANTARCTICA), None)
        taken = any(a < span[1] and span[0] < b for a, b in named if (a, b) != span)
        if entry is None or taken or (span in named and named[span].where.country == _ANTARCTICA):
            continue
        where = entry_where(entry, entry.name)
        named[span] = Mention(*span, where, Part.LOCATION, entry.kind, f"short for {entry.name}", entry)
    return tuple(sorted(named.values(), key=lambda mention: mention.start))


def _short(mention: Mention) -> str | None:
    """What a base, a group of isles or a town whose name says by what it lies may be called in short."""
    name = mention.where.name.removeprefix(_OFF)
    service, _, after = name.partition(" ")
    before, _, sort = name.rpartition(" ")
    if before and sort.lower() in _GROUPS:
        return f"{before}s"  # "the Matsus"
    if before and sort.lower() in _ISLES:
        return before  # "off Delft island", then "Delft lies"
    if mention.where.precision is Precision.SITE and mention.kind:
        if service in _SERVICES and after:
            return after
        return before if sort in _STATIONS and before and before[0].isupper() else None
    return first_word(name) if mention.where.precision is Precision.SETTLEMENT else None


def first_word(name: str) -> str | None:
    """The word of a town's name before what it lies by: "Foz" of Foz do Iguaçu; None of a mere "Port"."""
    short = before_joint(name.replace("-", " ").split())
    return short[0] if len(short) == 1 and short[0].lower() not in _GENERIC else None


def _called_in_short(name: str, base: Mention, text: str, taken: list[tuple[int, int]]) -> Iterator[Mention]:
    """The places behind a base where its name stands without what it is, and no list knows it as a place."""
    led = r"\b(?:at|in|near|off|from|to|inside|outside) (?:the )?"
    lies = r"(?:(?<=[.;:] )|(?<=\n))(?=[\w' -]+ (?:lies|lay|stands|sits)\b)"
    for match in re.compile(rf"(?:{led}|{lies})({re.escape(name)})(?!\w| [A-Z])").finditer(text, base.end):
        start, end = match.span(1)
        if not any(a < end and start < b for a, b in taken):
            reason = f"short for {base.where.name}"
            yield replace(base, start=start, end=end, part=Part.LOCATION, reason=reason)


def _as_base(mention: Mention, base: Mention) -> Mention:
    reason = f"short for {base.where.name}"
    return replace(mention, where=base.where, kind=base.kind, reason=reason, entry=base.entry)


def _is_other_isle(mention: Mention, base: Mention) -> bool:
    """Whether a name that an island of the text has in front is of a place of the same country: Hawaii."""
    return _is_isle(base) and mention.where.country == base.where.country


def _is_isle(mention: Mention) -> bool:
    return mention.where.name.rpartition(" ")[2].lower() in _ISLES


def _is_beside(mention: Mention, base: Mention) -> bool:
    return is_near(mention.where, base.where, _BESIDE_M)
