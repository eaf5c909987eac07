"""Names of towns that firms bear: after "Bethlehem Steel Corp." it is the firm that earns and owns."""

import re

from viewer.extract.names.places import Mention, Part

_FIRM = re.compile(
    r"\b(?P<name>[A-Z][\w’'-]*(?:\s(?:&\s)?[A-Z][\w’'-]*){0,3}),?\s"
    r"(?:Corp|Inc|Cos?|Ltd|PLC|plc|AG|SA|NV|AB|ASA|Oyj|GmbH|LLC|Holdings|Group|Industries|Bancorp)\b"
)
_WORD = re.compile(r"\b[A-Z][\w’'-]*")
SEAT = re.compile(  # "Tessara Corp., Waltham, Mass., cut"
    r"\b(?:Corp|Inc|Cos?|Ltd|PLC|plc|AG|SA|NV|AB|ASA|GmbH|LLC|Holdings|Group|Industries|Bancorp)\.?,\s"
    r"(?:[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*)?,\s)?$"
)


def without_firms(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The places named, but for the short names of firms that the text names in full first."""
    firms = _short_names(text)
    return tuple(m for m in mentions if m.part is Part.LOCATION or text[m.start : m.end] not in firms)


def _short_names(text: str) -> frozenset[str]:
    """What firms are called in short: the first word of a full name that stands nowhere before it."""
    earliest: dict[str, int] = {}
    for word in _WORD.finditer(text):
        earliest.setdefault(word[0], word.start())
    firms = ((firm["name"].split()[0], firm.start()) for firm in _FIRM.finditer(text))
    return frozenset(first for first, start in firms if earliest.get(first) == start)
