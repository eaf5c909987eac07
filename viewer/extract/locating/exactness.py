"""Which of the places of an event come first: the more exact ones, not those that only tell where one is."""

from collections.abc import Iterable

from viewer.extract.names.places import Mention
from viewer.model.where import Precision

_EXACTNESS = [
    Precision.SITE, Precision.SETTLEMENT, Precision.DISTRICT, Precision.SEA, Precision.REGION,
    Precision.COUNTRY, Precision.UNKNOWN,
]  # fmt: skip
_SMALL_M = 20_000
_TOLD = " the text puts it beside "


def by_exactness(found: Iterable[Mention]) -> tuple[Mention, ...]:
    """Each place once, the most exact first, the unplaced last; said rather than implied."""
    kept: dict[str, Mention] = {}
    for mention in found:
        known = kept.setdefault(mention.where.name, mention)
        if mention.where.is_said and not known.where.is_said:
            kept[mention.where.name] = mention
    return tuple(
        sorted(kept.values(), key=lambda m: (not m.where.is_placed, _EXACTNESS.index(_exactness(m))))
    )


def without_anchors(found: list[Mention]) -> list[Mention]:
    """The places but for those beside which the text puts another of them: "at Foo, near Bar" is at Foo."""
    anchors = {_anchor(m) for m in found}
    return [m for m in found if m.where.name not in anchors] or found


def _anchor(mention: Mention) -> str:
    """The name of the town that the text puts a place beside which no list knows, empty for other places."""
    beside = mention.reason.partition(_TOLD)[2] if mention.entry is None else ""
    return beside.rpartition(" of ")[2] or beside


def _exactness(mention: Mention) -> Precision:
    """How exact a place is; what no list knows and the text puts beside a town is as exact as that.

    A small island is more exact than the sea about it.
    """
    beside = mention.entry is None and _TOLD in mention.reason
    islet = mention.where.precision is Precision.REGION and 0 < (mention.where.radius_m or 0) <= _SMALL_M
    return Precision.SETTLEMENT if beside else Precision.DISTRICT if islet else mention.where.precision
