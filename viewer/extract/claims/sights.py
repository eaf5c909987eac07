"""Words for what people go to see, “the ruins” or “the rock”, which go back to a place of such a kind."""

from viewer.extract.names.places import Mention
from viewer.geo.entry import Kind

_RUINS = frozenset("ruin temple citadel shrine pyramid tomb monument necropolis amphitheatre".split())
_ROCKS = frozenset("rock monolith outcrop peak mountain summit".split())
_PARKS = frozenset("park reserve falls waterfall canyon gorge crater wilderness".split())
_KINDS = (
    (_RUINS, (Kind.BUILDING, Kind.AREA)),
    (_ROCKS, (Kind.AREA, Kind.MOUNTAIN, Kind.VOLCANO)),
    (_PARKS, (Kind.AREA,)),
)


def is_sight(mention: Mention, noun: str) -> bool:
    """Whether a noun in the singular may be said of a place by its kind: “the rock” of a great rock."""
    return any(noun in nouns and mention.kind in kinds for nouns, kinds in _KINDS)


def is_ruin(noun: str) -> bool:
    """Whether a noun in the singular is of what an old town is visited for."""
    return noun in _RUINS
