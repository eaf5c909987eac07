"""The two ends of "entre Ilo y el fondeadero de Chala median 22 km" and "hay 40 km desde Ilo hasta Tacna"."""

import re

from viewer.extract.locating.references import End, named
from viewer.extract.spanish.claim_meant import part_of_topic
from viewer.extract.spanish.claim_scene import Near, Pair, end_of
from viewer.model.where import Precision

_FROM_TO = re.compile(
    r"(?:^|[;:,]\s(?:y\s|pero\s)?)\s*(?:de|desde|entre)\s(?P<one>[^;:.,]{3,40}?)\s(?:a|al|hasta|y)\s"
    r"(?P<other>[^;:.,]{3,50}?)(?:,[^;:.,]{3,60},)?\s(?:hay|median?|van|distan)\s"
    r"(?:a\s|solo\s|apenas\s|unos\s)*$",
    re.IGNORECASE,
)
_THERE_ARE = re.compile(r"\b(?:hay|son|median)\s(?:a\s|solo\s|apenas\s|unos\s)*$", re.IGNORECASE)
_TO = re.compile(
    r"\s(?P<one>[^;:.,]{3,40}?)\s(?:a|al|hasta)\s(?P<other>[^;:.,]{3,50}?)"
    r"(?=[.,;:)”»\"]|\s(?:en\slínea|por|y|pero|que|aunque)\b|\s*$)"
)
_THIS_TOWN = re.compile(r"(?:es[ae]|est[ae]|dich[ao])\s(?:ciudad|localidad|pueblo|villa|población|urbe)")


def from_to(match: "re.Match[str]", near: Near) -> Pair | None:
    """The ends that stand on both sides of a verb's figure; None where either names nothing."""
    found = _FROM_TO.search(near.before(match))
    if found is None:
        return None
    one, other = (_side(found[side], near.low + found.start(side), near) for side in ("one", "other"))
    return (one, other) if one and other else None


def there_to(match: "re.Match[str]", near: Near) -> Pair | None:
    """The ends of "hay 57 km desde San Pedro Sula hasta los muelles"; None where either names nothing."""
    if (match["joint"] or "").lower() not in ("de", "desde") or not _THERE_ARE.search(near.before(match)):
        return None
    found = _TO.match(match.string, match.end(), near.sentence.sentence.end)
    if found is None:
        return None
    one, other = (
        _side(found[side], found.start(side), near) or part_of_topic(found.span(side), near)
        for side in ("one", "other")
    )
    return (one, other) if one and other else None


def _side(words: str, start: int, near: Near) -> End | None:
    """What one side names: a place, "esta ciudad" told of before, or a name that no list of places knows."""
    end = start + len(words)
    inside = [m for m in near.mentions if start <= m.start and m.end <= end]
    if inside:
        return end_of(inside[-1])
    if _THIS_TOWN.fullmatch(words):
        towns = [m for m in near.points(0, start) if m.where.precision is Precision.SETTLEMENT]
        return End(towns[-1].where, start, end, towns[-1].where.name) if towns else None
    return named(near.sentence, (start, end), is_first=True)
