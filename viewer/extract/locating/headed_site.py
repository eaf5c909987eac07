"""The site that a heading names by its kind alone: "Fire halts country's only refinery"."""

import re
from dataclasses import replace
from itertools import pairwise, takewhile

from viewer.extract.locating.spots import is_led_to
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Kind
from viewer.geo.geodesy import bearing, destination, distance_m
from viewer.model.where import Precision

_CALLED = re.compile(
    r",\s(?:the|an?)\s(?:\w+\s){0,2}?(?P<kind>[a-z]+)\b(?=,|\s(?:that|which|where|in|on|at|near|less|more|some))"
)
_BASES = (Kind.NAVAL_BASE, Kind.AIR_BASE, Kind.BASE)
_KINDS = {
    "plant": (Kind.NUCLEAR, Kind.ENERGY, Kind.FACTORY, Kind.MINE),
    "reactor": (Kind.NUCLEAR,),
    "refinery": (Kind.ENERGY,),
    "station": (Kind.NUCLEAR, Kind.ENERGY, Kind.NAVAL_BASE, Kind.AIR_BASE),
    "terminal": (Kind.PORT, Kind.ENERGY, Kind.AIRPORT),
    "port": (Kind.PORT,),
    "harbour": (Kind.PORT,),
    "harbor": (Kind.PORT,),
    "mine": (Kind.MINE,),
    "smelter": (Kind.MINE, Kind.FACTORY),
    "base": _BASES,
    "airbase": _BASES,
    "airport": (Kind.AIRPORT,),
    "dam": (Kind.DAM,),
    "reservoir": (Kind.DAM, Kind.LAKE),
    "lake": (Kind.LAKE,),
    "bridge": (Kind.BRIDGE,),
    "canal": (Kind.CANAL,),
    "pipeline": (Kind.ENERGY,),
    "pipe": (Kind.ENERGY,),
    "strait": (Kind.STRAIT,),
    "shoal": (Kind.SHOAL,),
    "reef": (Kind.SHOAL,),
    "island": (Kind.ISLAND,),
    "volcano": (Kind.VOLCANO,),
    "shipyard": (Kind.SHIPYARD,),
    "yard": (Kind.SHIPYARD,),
    "dockyard": (Kind.SHIPYARD,),
    "camp": (Kind.CAMP,),
    "prison": (Kind.BUILDING,),
    "crossing": (Kind.CROSSING,),
    "spaceport": (Kind.SPACEPORT,),
    "factory": (Kind.FACTORY,),
    "steelworks": (Kind.FACTORY, Kind.MINE),
}


def headed_site(sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...], opening: int) -> Mention | None:
    """The one site of the kind in the heading that the sentences before character *opening* name.

    None where the heading names no kind of site, or where the opening names no such site or several.
    """
    heads = [s for s in sentences if s.sentence.start < opening and _is_title(s)]
    nouns = {token.lemma.lower() for head in heads for token in head.tokens if token.is_noun}
    kinds = {kind for noun in nouns for kind in _KINDS.get(noun, ())}
    early = [m for m in takewhile(lambda m: m.start < opening, mentions) if m.part is not Part.ADJECTIVE]
    text = sentences[0].text
    led = {m.entry.row for m in early if m.entry and is_led_to(m, text)}  # "rail link to Batumi airport"
    early = [m for m in early if m.entry is None or m.entry.row not in led]
    called = nouns & _KINDS.keys()
    found = [m for m in early if m.entry and (m.entry.kind in kinds or (m.kind in called and _is_small(m)))]
    if not found and heads:
        found = [told for m in early if m.entry and (told := _told_as(m, nouns, text))]
    if len({m.entry.row for m in found if m.entry}) == 1:
        return found[0]
    return None if found else _between(early, nouns, text)


_JOINS = re.compile(
    r"\b(?P<kind>bridge|tunnel|causeway|viaduct)\s(?:over [\w ]{3,30} )?"
    r"(?:(?:that|which)\s(?:will\s|is\sto\s|would\s)?(?:joins?|links?|connects?)|(?:joining|linking|connecting|between))\s$"
)
_WITH = re.compile(r"(?:,\s[^,.;]{3,40},)?\s(?:with|to|and)\s")
_BANKS_M = 30_000


def _between(early: list[Mention], nouns: set[str], text: str) -> Mention | None:
    """The bridge or tunnel of the heading that joins two towns, half-way: "bridge that joins A with B"."""
    for one, other in pairwise(early):
        joins = _JOINS.search(text, max(0, one.start - 60), one.start)
        if joins is None or joins["kind"] not in nouns or not _WITH.fullmatch(text, one.end, other.start):
            continue
        a, b = one.where, other.where
        if None in (a.lat, a.lon, b.lat, b.lon) or not (a.precision.is_point and b.precision.is_point):
            continue
        ends = (a.lat or 0, a.lon or 0, b.lat or 0, b.lon or 0)
        apart = distance_m(*ends)
        lat, lon = destination(*ends[:2], bearing(*ends), apart / 2)
        if apart < _BANKS_M:
            name, kind = f"{a.name}–{b.name} {joins['kind']}", joins["kind"]
            where = replace(
                a, name=name, lat=lat, lon=lon, precision=Precision.SITE, radius_m=apart / 2 + _EDGE_M
            )
            return replace(one, where=where, kind=kind, reason="half-way between the towns it joins")
    return None


_EDGE_M = 2000.0


def _is_small(mention: Mention) -> bool:
    """Whether a place is called after a town or district: of "Arctic base" nobody knows where it is."""
    return mention.where.precision in (Precision.SITE, Precision.DISTRICT)


def _is_title(sentence: Parsed) -> bool:
    """Whether a sentence stands as a title, as one below "PRESS RELEASE" does: it ends in no full stop."""
    return sentence.sentence.is_heading or sentence.text[sentence.sentence.end - 1].isalnum()


def _told_as(mention: Mention, nouns: set[str], text: str) -> Mention | None:
    """The town that the text calls such a site, as the site: "at Kirkenes, the air base that"."""
    said = _CALLED.match(text, mention.end)
    if said is None or said["kind"] not in nouns or said["kind"] not in _KINDS:
        return None
    where = replace(mention.where, precision=Precision.SITE)
    return replace(mention, where=where, kind=said["kind"])
