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
        begins = mention.start
        if full is None and (longer := _cut_from(kept, mention, text)) is not None:
            full, begins = longer
        if full is not None:
            reason = f"short for {full.where.name}"
            mention = replace(full, start=begins, end=mention.end, part=mention.part, reason=reason)
        kept.append(mention)
    return tuple(kept)


def _is_of(mention: Mention, kind: str) -> bool:
    """Whether a place has that kind and more in its name."""
    words = mention.where.name.lower().split()
    return (
        len(words) > 1 and kind in (words[0], words[-1]) and mention.where.precision is not Precision.UNKNOWN
    )


def _cut_from(kept: list[Mention], mention: Mention, text: str) -> tuple[Mention, int] | None:
    """The place whose name but for its kind ends in that of a mention, and where it begins.

    "Barque Canada lies" after "Barque Canada Reef" is not of Canada.
    """
    for full in reversed(kept):
        stem, _, kind = full.where.name.rpartition(" ")
        begins = mention.end - len(stem)
        if (
            " " in stem
            and kind[:1].isupper()
            and begins < mention.start
            and text[begins : mention.end] == stem
        ):
            return full, begins
    return None
