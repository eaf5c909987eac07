"""What a phrase means that says in which country or on which water it lies: “the base on the Baltic”."""

import re
from dataclasses import replace

from viewer.extract.claims.definites import definite_at
from viewer.extract.claims.referents import LINES, meant, pointed_at
from viewer.extract.claims.rivals import nowhere
from viewer.extract.claims.scene import Around
from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention
from viewer.geo.apart import is_near
from viewer.model.where import Precision, Where

_PUT_IN = re.compile(r"\s(?:on|in|by|off|along)\s(?:the\s)?")
_IS = (
    r"(?:,\s[^,;:.]{3,60},)?\s(?:is|are|was|were|lies?|lay|stands?|stood|sits?|sat)"
    r"(?:\s(?:only|just|still|not|itself))?\s[“‘\"']?$"
)
_SAID_OF = re.compile(
    r"\b(?P<who>[Tt]h(?:e|at)\s(?:[a-z-]+\s){0,3}?[a-z]+)\s(?:on|in|by|off|along)\s(?:the\s)?"
    rf"(?P<area>[^\W\d_a-z][\w’'-]*(?:\s[^\W\d_a-z][\w’'-]*){{0,3}}){_IS}"
)
_TOWN_NOUN = re.compile(r"\s(?:city|town|port|capital|village|resort)\b")
_AREAS = (Precision.COUNTRY, Precision.REGION, Precision.DISTRICT, Precision.SEA)
_BY_WATER = 1.3  # times: how much farther a sea may reach than the disc about its middle


def said_in_area(match: "re.Match[str]", around: Around) -> End | None:
    """The place told of before that “the city on Lake Garda is” means; None where none lies there."""
    low = around.sentence.sentence.start
    found = _SAID_OF.search(match.string[low : match.start()])
    end = pointed_in_area(low + found.start("who"), around) if found else None
    return end if end and end.where.is_placed else None


def pointed_in_area(start: int, around: Around) -> End | None:
    """The end that "the base on the Baltic" points back to; nowhere if nothing told before lies there.

    None where no sea, country or province says where what is meant lies.
    """
    phrase = definite_at(around.sentence, start, around.gazetteer)
    put = _PUT_IN.match(around.sentence.text, phrase.end) if phrase else None
    area = around.named_at(put.end()) if put else None
    if phrase is None or area is None or area.where.precision not in _AREAS or phrase.noun in LINES:
        return None
    is_nation = area.where.precision is Precision.COUNTRY
    there = (
        replace(phrase, nation=area.where.country) if is_nation else replace(phrase, region=area.where.name)
    )
    for told in (there, phrase):
        end = meant(told, around, None)
        if end is not None and _is_in_area(end.where, area.where):
            return end
    return nowhere(replace(phrase, end=area.end))


def _is_in_area(where: Where, area: Where) -> bool:
    """Whether a place may lie in or by an area, by its country or as far as the disc about that reaches."""
    if area.precision is Precision.COUNTRY:
        return where.country == area.country
    return is_near(where, area, _BY_WATER * (area.radius_m or 0.0))


def town_of_area(area: Mention, around: Around) -> End | None:
    """The town that "the New Brunswick city" means; None where an area is told of by itself."""
    text, start = around.sentence.text, area.start - len("the ")
    noun = _TOWN_NOUN.match(text, area.end)
    if area.where.precision.is_point or noun is None or text[max(0, start) : area.start].lower() != "the ":
        return None
    return pointed_at(start, around, None)
