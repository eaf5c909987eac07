"""Numbers in Spanish, in figures and words, and how "hasta", "unos" or "más de" bound them."""

import re

from viewer.model.when import Modifier

_UNITS = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco "
    "veintiséis veintisiete veintiocho veintinueve"
).split()
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_HUNDREDS = (
    "cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
)
_WORDS = {
    **{word: float(i) for i, word in enumerate(_UNITS)},
    **{word: float(10 * (i + 3)) for i, word in enumerate(_TENS)},
    **{word: float(100 * (i + 1)) for i, word in enumerate(_HUNDREDS.split())},
    **{word[:-2] + "as": float(100 * (i + 1)) for i, word in enumerate(_HUNDREDS.split()) if i},
    "un": 1.0, "una": 1.0, "ciento": 100.0, "media": 0.5, "medio": 0.5, "docena": 12.0, "veintiún": 21.0,
    "veintiuna": 21.0, "par": 2.0, "mil": 1000.0,
}  # fmt: skip
SCALES = {
    "mil": 1e3, "millón": 1e6, "millones": 1e6, "billón": 1e12, "billones": 1e12, "mil millones": 1e9,
    "miles de millones": 1e9, "millardos": 1e9,
}  # fmt: skip
"""A Spanish "billón" is a million millions."""

_WORD = "|".join(
    sorted((w for w in _WORDS if w not in ("mil", "media", "medio", "par")), key=len, reverse=True)
)
WORD_NUMBER = rf"(?:(?:{_WORD})\b(?:(?:\s+y)?\s+(?:{_WORD})\b)*)"
FIGURES = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?"
NUMBER = rf"(?:{FIGURES}|{WORD_NUMBER})"
SCALE = r"mil\s+millones|miles\s+de\s+millones|millones|millón|billones|billón|millardos|mil"

_MODIFIERS = (
    (Modifier.AT_MOST, "hasta|como máximo|un máximo de|máximo de|no más de|a lo sumo"),
    (Modifier.AT_LEAST, "al menos|por lo menos|como mínimo|un mínimo de|no menos de|mínimo de"),
    (Modifier.OVER, "más de|por encima de|superior a|superiores a"),
    (Modifier.UNDER, "menos de|por debajo de|inferior a|inferiores a"),
    (
        Modifier.ABOUT,
        "unos|unas|cerca de|alrededor de|aproximadamente|casi|en torno a|aproximadamente unos|a unos|a unas"
        "|cosa de|prácticamente|poco menos de|poco más de",
    ),
    (Modifier.EXACTLY, "solo|sólo|exactamente|apenas|justo|tan solo|tan sólo"),
)
MODIFIER = (
    "(?:" + "|".join(sorted("|".join(w for _, w in _MODIFIERS).split("|"), key=len, reverse=True)) + ")"
)
_MODIFIER_OF = {word: mod for mod, words in _MODIFIERS for word in words.split("|")}


def number(text: str) -> float | None:
    """The value of "1.500", "2,5", "veintidós" or "treinta y cinco"; None where it is no number.

    A point or comma before three figures parts thousands, as does a comma in Mexico; any other begins the
    fraction.
    """
    low = " ".join(text.lower().split())
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d{1,15})?", low):
        return float(low.replace(".", "").replace(",", "."))
    if re.fullmatch(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,15})?", low):
        return float(low.replace(",", ""))
    if re.fullmatch(r"\d{1,15}(?:[.,]\d{1,15})?", low):
        return float(low.replace(",", "."))
    values = [_WORDS.get(part) for part in low.split() if part != "y"]
    if not values or None in values:
        return None
    return sum(value for value in values if value is not None)


def scale(text: str | None) -> float:
    """What "millones" or "mil millones" multiplies by; 1 where there is none."""
    return SCALES.get(" ".join((text or "").lower().split()), 1.0)


def modifier(text: str | None) -> Modifier:
    """How the words before a number bound it; exactly where there are none."""
    return _MODIFIER_OF.get(" ".join((text or "").lower().split()), Modifier.EXACTLY)
