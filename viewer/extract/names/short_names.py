"""Names that are short for one named in full: “the Gulf” for “the Gulf of Aden”, "San Pedro", "GTA"."""

from collections.abc import Sequence
from dataclasses import replace

from viewer.extract.names.mention import Mention
from viewer.model.where import Precision

_KINDS = frozenset(
    "gulf strait straits channel canal bay sound peninsula sea lake river island islands".split()
)
_JOINTS = frozenset("de del da do dos di an am upon on la las los sur en le am im of ob".split())
"""Words of the name of a place between what it is called in short and what it lies by."""


def in_full(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The places named, in order, each that has but its kind for a name as the last named so in full."""
    kept: list[Mention] = []
    stems: dict[str, list[Mention]] = {}  # by the last word of their names but for their kind
    longer_names: dict[str, Mention] = {}  # by what they begin with before a joint
    spelt = {_initials(m): m for m in reversed(mentions) if m.where.is_placed}
    for mention in mentions:
        word = text[mention.start : mention.end].removeprefix("the ").removeprefix("The ").lower()
        full = next((m for m in reversed(kept) if _is_of(m, word)), None) if word in _KINDS else None
        full = full or _spelt_out(spelt, mention, text) or longer_names.get(text[mention.start : mention.end])
        full = None if full and full.where.name == mention.where.name else full
        begins = mention.start
        last = mention.where.name.rpartition(" ")[2]
        if full is None and (longer := _cut_from(stems.get(last, ()), mention, text)) is not None:
            full, begins = longer
        if full is not None:
            reason = f"short for {full.where.name}"
            mention = replace(full, start=begins, end=mention.end, part=mention.part, reason=reason)
        kept.append(mention)
        if begins_with := _without_epithet(mention):
            longer_names[begins_with] = mention
        if " " in (stem := _stem(mention)):
            stems.setdefault(stem.rpartition(" ")[2], []).append(mention)
    return tuple(kept)


def _is_of(mention: Mention, kind: str) -> bool:
    """Whether a place has that kind and more in its name."""
    words = mention.where.name.lower().split()
    return (
        len(words) > 1 and kind in (words[0], words[-1]) and mention.where.precision is not Precision.UNKNOWN
    )


def _spelt_out(spelt: dict[str, Mention], mention: Mention, text: str) -> Mention | None:
    """The place whose initials stand for it in the same text, be it named later: "GTA", "DRC"."""
    words = text[mention.start : mention.end]
    full = spelt.get(words) if words.isupper() and len(words) > 1 and not mention.is_country else None
    return full if full and full.where.name != mention.where.name else None


def _initials(mention: Mention) -> str:
    words = mention.where.name.split()
    return "".join(w[0] for w in words if w[0].isupper()) if len(words) > 1 else ""


def _without_epithet(mention: Mention) -> str:
    """What a name begins with before a joint: "San Pedro" of "San Pedro de Atacama"; empty where none is."""
    return " ".join(before_joint(mention.where.name.split())) if mention.where.is_placed else ""


def before_joint(words: list[str]) -> list[str]:
    """The words of a name before what it lies by: "Foz" of Foz do Iguaçu; none where nothing joins them."""
    return words[: next((i for i, word in enumerate(words) if word in _JOINTS), 0)]


def _stem(mention: Mention) -> str:
    """The name of a place without its kind; empty where that is no name: "Barque Canada"."""
    stem, _, kind = mention.where.name.rpartition(" ")
    return stem if kind[:1].isupper() else ""


def _cut_from(named: Sequence[Mention], mention: Mention, text: str) -> tuple[Mention, int] | None:
    """The place whose name but for its kind ends in that of a mention, and where it begins.

    "Barque Canada lies" after "Barque Canada Reef" is not of Canada.
    """
    for full in reversed(named):
        stem = _stem(full)
        begins = mention.end - len(stem)
        if begins < mention.start and text[begins : mention.end] == stem:
            return full, begins
    return None
