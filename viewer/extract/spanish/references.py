"""Places that Spanish describes and does not name: "el puerto de gestión china", "esta localidad"."""

import re

from viewer.extract.locating.exactness import by_exactness
from viewer.extract.locating.references import End, latest_exact
from viewer.extract.locating.thing_meant import is_like
from viewer.extract.names.places import Mention, Part
from viewer.extract.spanish.facilities import facility_of
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.peoples import nation_of
from viewer.geo.gazetteer import Gazetteer

_CONTROLLED = re.compile(
    r"\b(?:un|una|el|la|del|al|otro|otra)?\s*(?P<noun>[^\W\d_]+)\s+(?:[^\W\d_]+\s+){0,2}?"
    r"(?:de\s+(?:gestión|propiedad|capital|construcción|control)|(?:operad|controlad|gestionad|construid|financiad|administrad"
    r"|explotad)[oa]\s+por\s+(?:[^\W\d_]+\s+){0,4}?|en\s+manos\s+de\s+(?:[^\W\d_]+\s+){0,4}?)\s*(?P<nation>[^\W\d_]+)",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"\b(?:el|la|del|al|este|esta|ese|esa|dicho|dicha)\s+(?P<words>(?:[^\W\d_]+\s+)?[^\W\d_]+)", re.IGNORECASE
)
_RUNS = re.compile(
    r"\b(?:oper|gestion|administr|control|constru|financ|propiedad|propietari|explot|participación)\w*",
    re.IGNORECASE,
)
_PLACE_NOUNS = frozenset(
    "lugar localidad emplazamiento enclave sitio zona ubicación ciudad instalación instalaciones".split()
)
_NEXT = 260  # characters after the name of a port in which the firm that runs it may be named


def described(
    told: tuple[Analysed, ...], mentions: tuple[Mention, ...], span: tuple[int, int], gazetteer: Gazetteer
) -> End | None:
    """The place that the characters *span* of the last sentence of *told* describe; None if none."""
    if not told:
        return None
    text = told[-1].text
    for match in _CONTROLLED.finditer(text, *span):
        if found := _controlled(match, text, mentions, gazetteer):
            return End(found.where, match.start("noun"), match.end(), match[0].strip())
    before = [m for m in mentions if m.end <= span[0] or (m.start >= span[0] and m.end <= span[1])]
    placed = [m for m in before if m.where.is_placed]
    for match in _POINTING.finditer(text, *span):
        for word in re.finditer(r"[^\W\d_]+", match["words"]):
            if meant := _meant(told, placed, match.start(), word[0].lower()):
                return End(meant.where, match.start(), match.start("words") + word.end(), meant.where.name)
    return None


def _controlled(
    match: "re.Match[str]", text: str, mentions: tuple[Mention, ...], gazetteer: Gazetteer
) -> Mention | None:
    """The named port (or whatever it is) of which the article says that a firm of that nation runs it."""
    code = nation_of(match["nation"], gazetteer)
    facility = facility_of(match["noun"])
    if code is None or not facility:
        return None
    fit = [
        m
        for m in mentions
        if m.where.is_placed and m.part is not Part.ACTOR and m.where.country != code
        and (is_like(m, facility.split()[-1]) or (facility in ("port", "terminal") and m.kind == "city"))
    ]  # fmt: skip
    ran = [m for m in fit if _is_run_by(text, m, code, gazetteer)]
    return by_exactness(ran)[0] if ran else None


def _is_run_by(text: str, mention: Mention, code: str, gazetteer: Gazetteer) -> bool:
    """Whether the text around a mention speaks of running it and of the nation *code*."""
    start = max(text.rfind(mark, 0, mention.start) for mark in (". ", "\n")) + 1
    nearby = text[max(0, start) : mention.end + _NEXT]
    if not _RUNS.search(nearby):
        return False
    return any(nation_of(word, gazetteer) == code for word in re.findall(r"[^\W\d_]{4,}", nearby))


def _meant(told: tuple[Analysed, ...], placed: list[Mention], before: int, noun: str) -> Mention | None:
    """The place named before that a noun may mean; any exact place for "lugar" and the like."""
    facility = facility_of(noun)
    if facility:
        kind = facility.split()[-1]
        return next((m for m in reversed(placed) if m.end <= before and is_like(m, kind)), None)
    return latest_exact(told, placed, before) if noun in _PLACE_NOUNS else None
