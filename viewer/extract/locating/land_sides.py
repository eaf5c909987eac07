"""The part of a country that the words before its name mean: "northern Mali", "el norte de Malí"."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from viewer.extract.locating.outlines import outlines
from viewer.extract.names.mention import Mention
from viewer.extract.names.place_parts import Part
from viewer.geo.land_parts import LandPart, part_of_land
from viewer.model.where import Precision

_CHARS = 40


@dataclass(frozen=True, slots=True)
class SideWords:
    """How a language names the sides of a country.

    `pattern` matches up to the name, with the word in its group `side`; `meant` gives the English word of
    direction for it, and `named` makes the name of the part of that word and the country's name.
    """

    pattern: "re.Pattern[str]"
    meant: Mapping[str, str]
    named: Callable[[str, str], str]


def on_its_side(text: str, mention: Mention, words: SideWords) -> Mention:
    """The part of a country that the text puts something into; any other place, and all of one, as it is."""
    where = mention.where
    if where.precision is not Precision.COUNTRY or where.country is None or mention.part is not Part.LOCATION:
        return mention
    found = words.pattern.search(text, max(0, mention.start - _CHARS), mention.start)
    side = found["side"].lower() if found else ""
    land = _part_of(where.country, words.meant.get(side, side)) if side else None
    if land is None:
        return mention
    there = replace(
        where, name=words.named(side, where.name), lat=land.lat, lon=land.lon, precision=Precision.REGION,
        radius_m=round(land.radius_m, -3),
    )  # fmt: skip
    return replace(mention, where=there, reason=f"that side of {where.name}", entry=None)


@lru_cache(maxsize=512)
def _part_of(country: str, side: str) -> LandPart | None:
    basemap = outlines()
    return part_of_land(basemap, country, side) if basemap else None


_COMPASS = r"(?:north|south)[- ]?(?:east|west)|north|south|east|west"
ENGLISH = SideWords(
    re.compile(rf"\b(?P<side>(?:{_COMPASS})ern|central|(?<=in the )(?:{_COMPASS})(?= of)) (?:of )?$"),
    {},
    lambda side, land: f"{side if side.endswith(('ern', 'central')) else side + 'ern'} {land}",
)
SPANISH = SideWords(
    re.compile(
        r"\b(?:el|del) (?:extremo )?"
        r"(?P<side>norte|sur|este|oeste|nor(?:d?este|oeste)|su[rd](?:este|oeste)|centro)"
        r" de (?:la |el |los )?$",
        re.IGNORECASE,
    ),
    {
        "norte": "north", "sur": "south", "este": "east", "oeste": "west", "noreste": "north-east",
        "nordeste": "north-east", "noroeste": "north-west", "sureste": "south-east",
        "sudeste": "south-east", "suroeste": "south-west", "sudoeste": "south-west", "centro": "central",
    },
    lambda side, land: f"{side} de {land}",
)  # fmt: skip
