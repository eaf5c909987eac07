"""Whom "el mandatario" or "el buque" means: the one person or ship that the article has called so."""

import re
from collections.abc import Iterable

_ALIKE = {
    "mandatario": "presidente", "mandataria": "presidenta", "gobernante": "presidente",
    "edil": "alcalde", "regidor": "alcalde", "prelado": "obispo", "pontífice": "papa", "monarca": "rey",
    "ejecutivo": "director", "uniformado": "general", "parlamentario": "diputado", "legislador": "diputado",
}  # fmt: skip
_TITLE = (
    r"(?P<title>(?:vice|ex)?(?:president[ea]|ministr[oa]|canciller|alcald(?:e|esa)|gobernador(?:a)?|secretari[oa]|director(?:a)?"
    r"|embajador(?:a)?|portavoz|vocer[oa]|general|almirante|coronel|comandante|capitán|senador(?:a)?|diputad[oa]|fiscal"
    r"|jue(?:z|za)|rey|reina|papa|obispo|cardenal|rector(?:a)?|subsecretari[oa]|procurador(?:a)?|comisari[oa]|gerente))"
)
_NAME = r"(?P<name>[A-ZÀ-Þ][\w’'-]+(?:\s(?:(?:de|del|van|von|da|do)\s(?:l[ao]s?\s)?)?[A-ZÀ-Þ][\w’'-]+){1,4})"
_OFFICE = (
    r"(?:\s(?:del?|para)\s(?:la\s|los\s|las\s)?[A-ZÀ-Þ][\w-]+"
    r"(?:(?:,\s|\sy\s|\se\s|\s(?:del?|y)\s(?:la\s)?|\s)[A-ZÀ-Þ][\w-]+){0,5})?"
    r"(?:\s(?!del?\b)[a-zñáéíóúü]+){0,2}"
)
_CALLED = re.compile(rf"\b{_TITLE}{_OFFICE},?\s{_NAME}")
_SHIP = (
    r"(?:buque|barco|nave|navío|embarcación|pesquero|potero|calamarero|arrastrero|carguero|granelero|petrolero|gasero|metanero"
    r"|portacontenedores|mercante|ferri|ferry|transbordador|crucero|velero|yate|lancha|remolcador|submarino|draga|cablero)"
)
_KIND = (
    r"(?:\sde\s(?:bandera|nacionalidad|carga|pasajeros|turismo|guerra|investigación|pesca)"
    r"|\s(?!(?:de|del|en|a|al|por|para|con|y|e|que|la|el|los|las|una?|su|hasta|desde|frente|hacia|sobre|se)\b)[a-zñáéíóúü]+){0,3}"
)
_VESSEL = re.compile(
    rf"\b(?P<title>{_SHIP}){_KIND}\s[«“\"]?"
    r"(?P<name>[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]*){0,4}(?:\s\d{1,4}\b)?)"
)
_ANY_SHIP = re.compile(rf"(?:el|la|ese|esa|este|esta|dicho|dicha)\s{_SHIP}", re.IGNORECASE)
_MEANT = re.compile(r"(?:el|la|este|esta|dicho|dicha)\s(?P<title>[a-zñáéíóúü]+)", re.IGNORECASE)
_GOES_ON = re.compile(r"\s(?:del?\b|[A-ZÀ-Þ])|,\s[A-ZÀ-Þ]")

Titled = tuple[int, str, str]
"""Where the name of somebody ends whom the text gives a title, the title, and the name."""


def called_so(text: str) -> tuple[Titled, ...]:
    """Those whom a text gives a title, and the ships that it names, in its order."""
    people = ((m.end("name"), m["title"].lower(), m["name"]) for m in _CALLED.finditer(text))
    ships = ((m.end("name"), "", m["name"]) for m in _VESSEL.finditer(text))
    return tuple(sorted((*people, *ships)))


def titled_meant(words: str, after: str, start: int, called: Iterable[Titled]) -> str | None:
    """Whom a subject means by his title; None where nobody, or where several were called so before.

    Args:
        words: the subject.
        after: what follows it in the text.
        start: where it begins.
        called: those whom the text gives a title.
    """
    found = _MEANT.fullmatch(words)
    if found is None or _GOES_ON.match(after):
        return None
    title = "" if _ANY_SHIP.fullmatch(words) else found["title"].lower()
    told = {name for end, own, name in called if end <= start and own == _ALIKE.get(title, title)}
    return told.pop() if len(told) == 1 else None
