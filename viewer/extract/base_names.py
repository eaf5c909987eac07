"""Bases that a text calls in short once it has named them in full: "HMAS Stirling", then "Stirling"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.mention import Mention
from viewer.extract.place_parts import Part
from viewer.geo.geodesy import distance_m
from viewer.model.where import Precision

_SERVICES = frozenset("RAF RAAF HMAS HMNZS HMCS RNAS RNZAF CFB NAS MCAS INS Fort Camp Joint Base".split())
_BESIDE_M = 25_000  # "Lossiemouth" may be the town at whose edge RAF Lossiemouth lies


def in_full(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The mentions with the short name of a base as the base that was named before, listed or not."""
    bases: dict[str, Mention] = {}
    found: list[Mention] = []
    for mention in mentions:
        service, _, name = mention.where.name.partition(" ")
        if service in _SERVICES and name and mention.where.precision is Precision.SITE and mention.entry:
            bases[name] = mention
        base = bases.get(mention.where.name)
        found.append(_as_base(mention, base) if base and not _is_beside(mention, base) else mention)
    taken = [(m.start, m.end) for m in mentions]
    short = (m for name, base in bases.items() for m in _called_in_short(name, base, text, taken))
    return tuple(sorted((*found, *short), key=lambda mention: mention.start)) if bases else mentions


def _called_in_short(name: str, base: Mention, text: str, taken: list[tuple[int, int]]) -> Iterator[Mention]:
    """The places behind a base where its name stands without what it is, and no list knows it as a place."""
    for match in re.compile(
        rf"\b(?:at|in|near|from|to|inside|outside) ({re.escape(name)})(?!\w| [A-Z])"
    ).finditer(text, base.end):
        start, end = match.span(1)
        if not any(a < end and start < b for a, b in taken):
            reason = f"short for {base.where.name}"
            yield replace(base, start=start, end=end, part=Part.LOCATION, reason=reason)


def _as_base(mention: Mention, base: Mention) -> Mention:
    reason = f"short for {base.where.name}"
    return replace(mention, where=base.where, kind=base.kind, reason=reason, entry=base.entry)


def _is_beside(mention: Mention, base: Mention) -> bool:
    one, two = mention.where, base.where
    if one.lat is None or one.lon is None or two.lat is None or two.lon is None:
        return False
    return distance_m(one.lat, one.lon, two.lat, two.lon) < _BESIDE_M
