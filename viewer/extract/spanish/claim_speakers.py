"""Where those are who tell of a Spanish distance: what "estamos", "aquí" and "nosotros" mean as its end."""

import re

from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention
from viewer.extract.spanish.claim_scene import Near, end_of, is_spot
from viewer.model.where import Where

_WE = re.compile(
    r"\b(?P<words>(?:estamos|vivimos|quedamos|trabajamos|seguimos)|nos\s(?:encontramos|hallamos))\s"
    r"(?:[a-zñáéíóúü]+\s)?(?:a\s)?(?:solo\s|apenas\s|tan\ssolo\s)?$",
    re.IGNORECASE,
)
_LOCAL = (
    r"(?:alcalde(?:sa)?|intendente|vecin[oa]s?|pescador(?:es|a)?|concejal(?:a)?|maestr[oa]|poblador(?:es|a)?|párroco"
    r"|estibador(?:es)?|comerciantes?|hoteler[oa]s?|jef[ea]\sdel?\s(?:la\s)?[a-zñáéíóúü]+)"
)
_SAID = r"(?:dijo|dice|dicen|dijeron|quej[óa]|quejaron|lamentó|afirmó|explicó|contó|recordó|protestó|resumió)"
_SAID_BY = re.compile(
    rf"[,”»\"]\s(?:se\s)?{_SAID}\s"
    rf"(?:el|la|los|las|un|una|unos)\s{_LOCAL}(?P<of>\sde(?:l)?\s(?:la\s|los\s|las\s)?(?=[^\W\d_a-z]))?"
)
_SAYS = re.compile(
    rf"^(?:El|La|Los|Las|Un|Una)\s(?P<who>{_LOCAL}(?P<of>\sdel?\s(?=[^\W\d_a-z]))?)[^.:;]{{2,40}}:\s[“«\"]"
)
_HERE = re.compile(
    r"\s?(?P<words>aquí|acá|nosotros|donde\s(?:estoy|estamos|vivo|vivimos|trabajo|trabajamos|nos\s(?:encontramos|hallamos)"
    r"|me\s(?:encuentro|hallo|siento)))\b(?!\s(?:a|hasta)\b)"
)
_OF_SPEAKER = re.compile(rf"\b{_LOCAL}\sdel?\s(?:l[oa]s?\s)?$")
_SPOKE_IN = re.compile(
    rf"\b(?:{_SAID}|declaró|aseguró|señaló|advirtió|sostuvo|indicó|anunció|reiteró)\s(?:[^.;:,]{{0,30}}\s)?(?:en|desde)\s(?:l[oa]s?\s)?$"
)
_FROM_AFAR = re.compile(
    r"\b(?:diputad[oa]|senador(?:a)?|ministr[oa]|viceministr[oa]|president[ea]|vicepresident[ea]|canciller|embajador(?:a)?"
    r"|congresista|parlamentari[oa]|portavoz|vocer[oa]|almirante|general|naviera|empresa|compañía|petrolera)\b"
)
_ON_THE_SPOT = re.compile(
    r"\b(?:en|desde)\s(?:la\sciudad|el\s(?:puerto|lugar|pueblo|muelle|ayuntamiento|cabildo)|la\s(?:villa|localidad|isla|plaza|zona))\b"
    r"|\b(?:de\svisita|durante\suna\svisita|al\svisitar|allí|local(?:es)?)\b"
)
_CAPITAL = re.compile(r"\b(?:en|desde)\sla\scapital\b")


def we_told(match: "re.Match[str]", near: Near) -> End | None:
    """“Estamos” as the place of who says it: "se quejó el alcalde de Ica"; of "el alcalde" the topic."""
    before = near.before(match)
    we = _WE.search(before)
    if we is None:
        return None
    text, high = near.sentence.text, near.sentence.sentence.end
    said = _SAID_BY.search(text, match.end(), high) or _SAYS.search(before)
    if said is None:
        return None
    start = said.end() if said.string is text else near.low + said.end("who")
    known = next((m for m in near.points(0, high) if said["of"] and m.start == start), None)
    meant = known if said["of"] else near.topic
    if meant is None or not is_spot(meant):
        return None
    start, end = (near.low + at for at in we.span("words"))
    return End(meant.where, start, end, meant.where.name)


def here_told(match: "re.Match[str]", near: Near, first: End | None) -> End | None:
    """“Aquí” and "nosotros" right after a distance: where it is said, be it nowhere; None of other words.

    That is where the text says that somebody speaks, or whose mayor it is, else the topic of the article.
    """
    found = _HERE.match(match.string, match.end())
    if found is None:
        return None
    meant = _place_of_speaker(match, near, first)
    span = found.span("words")
    if meant is None or (first and end_of(meant).where == first.where):
        return End(Where(found["words"]), *span, found["words"])
    return End(meant.where, *span, meant.where.name)


def _place_of_speaker(match: "re.Match[str]", near: Near, first: End | None) -> Mention | None:
    text, high = near.sentence.text, near.sentence.sentence.end
    said = _SAID_BY.search(text, match.end(), high)
    if said and said["of"]:
        return next((m for m in near.mentions if m.start == said.end() and _is_point(m)), None)
    here = [m for m in near.mentions if near.low <= m.start and m.end <= match.start() and _is_point(m)]
    named = [m for m in here if first is None or m.where != first.where]
    at = [m for m in named if _speaks_at(m, near)]
    if named:
        return at[0] if len({m.where.name for m in at}) == 1 and len(at) == len(named) else None
    before = near.before(match)
    is_afar = _FROM_AFAR.search(before) and not _ON_THE_SPOT.search(before)
    if is_afar or _CAPITAL.search(before):
        return None  # of whom nobody knows where they speak
    return near.topic if near.topic and is_spot(near.topic) else None


def _is_point(mention: Mention) -> bool:
    """Whether a place is a spot, be it one that acts: "el alcalde de Ica"."""
    return mention.where.is_placed and mention.where.precision.is_point


def _speaks_at(mention: Mention, near: Near) -> bool:
    before = near.sentence.text[near.low : mention.start]
    return bool(_OF_SPEAKER.search(before) or _SPOKE_IN.search(before))
