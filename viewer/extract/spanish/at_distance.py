"""Places that Spanish tells by how far from another they lie: "a 40 km al norte de Iquitos"."""

import re
from collections.abc import Iterator

from viewer.extract.names.at_distance import spot_at
from viewer.extract.names.mention import Mention
from viewer.extract.spanish.numbers import MODIFIER, NUMBER, number
from viewer.model.where import Precision

_METRES = {"k": 1000.0, "m": 1609.344, "n": 1852.0}
_POINTS = {
    "norte": 0, "noreste": 1, "nordeste": 1, "este": 2, "sureste": 3, "sudeste": 3, "sur": 4, "suroeste": 5,
    "sudoeste": 5, "oeste": 6, "noroeste": 7,
}  # fmt: skip
_FROM = re.compile(
    rf"\b(?:{MODIFIER}\s+)?(?P<count>{NUMBER})\s?(?P<unit>kilómetros?|km|millas?(?P<sea>\s(?:náuticas?|marinas?))?)"
    rf"(?:\s(?:al|hacia\sel)\s(?P<way>{'|'.join(sorted(_POINTS, key=len, reverse=True))}))?"
    r"(?:\s(?:mar|tierra)\sadentro|\s(?:aguas|río|costa)\s(?:arriba|abajo))?\s(?:del?|frente\sa)\s(?:l[ao]s?\s|el\s)?(?:(?:costas?|litoral)\sdel?\s(?:la\s)?)?$",
    re.IGNORECASE,
)
_REACH = 80  # characters before a name within which the distance from it stands


def at_distance(text: str, named: tuple[Mention, ...]) -> Iterator[Mention]:
    """What lies a stated distance from some of the places named, each with its radius in metres."""
    for mention in named:
        found = _FROM.search(text, max(0, mention.start - _REACH), mention.start)
        count = number(found["count"]) if found else None
        if (
            not found
            or not count
            or mention.where.precision is Precision.COUNTRY
            or not mention.where.is_placed
        ):
            continue
        unit = "n" if found["sea"] else found["unit"][0].lower()
        point = _POINTS.get((found["way"] or "").lower())
        name = text[found.start("count") : mention.end]
        yield spot_at(mention, name, count * _METRES[unit], point, is_sea=unit == "n")
