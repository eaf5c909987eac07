"""“The Gulf” after “the Gulf of Aden”: a name shortened to its kind, which means what was named in full."""

from dataclasses import replace

from viewer.extract.places import Mention
from viewer.model.where import Precision

_KINDS = frozenset(
    "gulf strait straits channel canal bay sound peninsula sea lake river island islands".split()
)


def in_full(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The places named, in order, each that has but its kind for a name as the last named so in full."""
    kept: list[Mention] = []
    for mention in mentions:
        word = text[mention.start : mention.end].removeprefix("the ").removeprefix("The ").lower()
        full = next((m for m in reversed(kept) if _is_of(m, word)), None) if word in _KINDS else None
        if full is not None:
            reason = f"short for {full.where.name}"
            mention = replace(full, start=mention.start, end=mention.end, part=mention.part, reason=reason)
        kept.append(mention)
    return tuple(kept)


def _is_of(mention: Mention, kind: str) -> bool:
    """Whether a place has that kind and more in its name."""
    words = mention.where.name.lower().split()
    return (
        len(words) > 1 and kind in (words[0], words[-1]) and mention.where.precision is not Precision.UNKNOWN
    )
