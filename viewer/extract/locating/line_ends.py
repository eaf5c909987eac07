"""The ends of a line that is told to be elsewhere: "the road from Foo to Bar, near Baz"."""

import re

from viewer.extract.names.places import Mention

_WAY_CHARS = 60
_WAY_TO = re.compile(
    r"\b(?:pipelines?|lines?|roads?|railways?|cables?|ferr(?:y|ies)|flights?|buses|bus|trains?|highways?|routes?|track)"
    r"\s(?:from|to|between|linking|connecting)\s(?:the\s)?(?:[A-Z][\w’'-]+\s){0,3}(?:(?:to|and|with)\s(?:the\s)?)?$"
)
_WHERE_IT_IS = re.compile(r",\s(?:in|on)\s(?:the\s)?(?:[a-z]+\s)?")


def without_ends(text: str, found: list[Mention], inside: list[Mention]) -> list[Mention]:
    """The places found but for the ends of a line, where others say more surely where something is.

    Args:
        text: the text of the article.
        found: the places, in order.
        inside: those of them that "in", "at" or "near" stands before.
    """
    ends = [
        m for m in found if m not in inside and _WAY_TO.search(text[max(0, m.start - _WAY_CHARS) : m.start])
    ]
    if not ends:
        return found
    others = [m for m in found if text.endswith((" to ", " to the "), 0, m.start)]
    lands = [m for m in inside if any(_WHERE_IT_IS.fullmatch(text, e.end, m.start) for e in (*ends, *others))]
    lands = [m for m in lands if not m.where.precision.is_point]
    if len(lands) == len(inside):
        return [m for m in found if m not in lands]  # "from La Unión, in El Salvador, to Caldera"
    return [m for m in found if m not in ends and m not in lands]


_BEYOND = re.compile(
    r"\b(?:closed|shut|blocked|cut|impassable)\b[^.;,]*\b(?:north|south|east|west)(?:-?(?:east|west))?\sof\s$"
)
_BEYOND_CHARS = 80


def is_shut_beyond(text: str, mention: Mention) -> bool:
    """Whether a way is shut on one side of a place: "the road to Mokha is closed south of Hays"."""
    return _BEYOND.search(text, max(0, mention.start - _BEYOND_CHARS), mention.start) is not None
