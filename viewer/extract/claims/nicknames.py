"""Capitals that point back to a place named before: "the Rock" of Gibraltar, "the Cape" of Cape Cod."""

import re

from viewer.extract.claims.scene import Around
from viewer.extract.claims.spoken import place_key
from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention
from viewer.model.where import Precision

_WORDS = r"(?P<words>[Tt]he (?P<name>[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+)?|(?:holy|eternal) city))"
_AFTER = re.compile(rf"\s?{_WORDS}(?!\s[^\W\d_a-z])")
_IS = r"(?:,\s[^,;:.]{3,60},)?\s(?:is|was|lies|lay|stands|sits)\s(?:(?:only|just|still)\s)?[“‘\"']?$"
_SMALL = (
    r"(?P<words>[Tt]h(?:e|at) (?:city[- ]state|(?:island|tiny) (?:state|nation)|microstate|principality))"
)
_BEFORE = re.compile(rf"\b{_WORDS}{_IS}")
_STATE, _STATE_BEFORE = re.compile(rf"\s?{_SMALL}\b"), re.compile(rf"\b{_SMALL}{_IS}")
_SMALL_M = 35_000
_CALLED = {
    "Rock": ("Gibraltar",),
    "Red Rock": ("Uluru", "Ayers Rock"),
    "Spice Island": ("Grenada", "Zanzibar"),
    "Emerald Isle": ("Ireland",),
    "Granite City": ("Aberdeen",),
    "Eternal City": ("Rome",),
    "Holy City": ("Jerusalem", "Mecca", "Medina", "Qom", "Najaf", "Karbala", "Mashhad", "Varanasi"),
    "Windy City": ("Chicago",),
    "Big Apple": ("New York", "New York City"),
    "Big Easy": ("New Orleans",),
    "Motor City": ("Detroit",),
    "Lion City": ("Singapore",),
    "Pink City": ("Jaipur",),
    "Blue City": ("Jodhpur",),
    "White City": ("Arequipa", "Tel Aviv"),
    "Harbour City": ("Sydney",),
    "Mother City": ("Cape Town",),
    "Pearl": ("Hong Kong",),
}
"""By what else news call a place that they have named."""
_COMMON = frozenset(
    "Cape Gulf Bay Strait Straits Sound Channel Canal Dam Peninsula Island Islands Isles Point Rock Pass Gap "
    "Fort Port Base Harbour Harbor Terminal Cosmodrome Horn Heads".split()
)


def nicknamed(match: "re.Match[str]", around: Around) -> End | None:
    """The place named before that "the Rock" or "the Cape" right after a distance stands for; else None."""
    return _meant(_AFTER.match(match.string, match.end(), around.sentence.sentence.end), around)


def nicknamed_before(match: "re.Match[str]", around: Around) -> End | None:
    """The place named before that "the Rock" stands for where a distance is told of it; else None."""
    low = around.sentence.sentence.start
    named = _meant(_BEFORE.search(match.string, low, match.start()), around)
    return named or _state_meant(_STATE_BEFORE.search(match.string, low, match.start()), around)


def small_state(match: "re.Match[str]", around: Around) -> End | None:
    """The only small state named before a distance from "the city state" or "the island nation"."""
    return _state_meant(_STATE.match(match.string, match.end(), around.sentence.sentence.end), around)


def _state_meant(found: "re.Match[str] | None", around: Around) -> End | None:
    """The only small state named before words for one; None where several were, or none."""
    told = [m for m in around.mentions if found and m.end <= found.start() and _is_small_state(m)]
    if found is None or len({m.where.name for m in told}) != 1:
        return None
    return End(around.end(told[-1]).where, *found.span("words"), found["words"], is_sure=True)


def _is_small_state(mention: Mention) -> bool:
    where = mention.where
    return where.precision is Precision.COUNTRY and 0 < (where.radius_m or 0.0) <= _SMALL_M


def _meant(found: "re.Match[str] | None", around: Around) -> End | None:
    """The only place named before a nickname that goes by it."""
    if found is None:
        return None
    told = (m for m in around.mentions if m.end <= found.start() and _is_so(m, found["name"]))
    meant = {place_key(m.where): m for m in told}
    if len(meant) != 1:
        return None
    end = around.end(next(iter(meant.values())))
    return End(end.where, *found.span("words"), found["words"], is_sure=True)


def _is_so(mention: Mention, name: str) -> bool:
    """Whether a place goes by a nickname, or has a common noun in its name that stands for it."""
    if mention.where.name in _CALLED.get(name.title(), ()):
        return True
    words = mention.where.name.split()
    return name in _COMMON and len(words) > 1 and name in (words[0], words[-1])
