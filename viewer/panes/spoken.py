"""The language of the window, and numbers and coordinates as it writes them."""

from PySide6.QtCore import QCoreApplication

from viewer.draw.map_tools import reach_words
from viewer.draw.phrases import PHRASES
from viewer.geo.spot import decimals
from viewer.model.numerals import numeral
from viewer.model.words import Language

MINUTE_M = 1855.0  # a minute of latitude, roughly
BETWEEN = {"en": ", ", "es": "; "}  # two numbers, of which each has a comma in Spanish


def spoken() -> Language:
    """The language of the installed translator, which carries its own code as a translation."""
    code = QCoreApplication.translate("language", "en", "the code of this language: en, es")
    return "es" if code == "es" else "en"


def dms_words(lat: float, lon: float, radius_m: float | None = None, *, between: str = " ") -> str:
    """Degrees, minutes and seconds with letters; no seconds where the radius is more than a minute."""
    letters = PHRASES[spoken()].directions  # of east, west, north, south
    return between.join((_dms(lat, letters[2:], radius_m), _dms(lon, letters[:2], radius_m)))


def _dms(degrees: float, letters: str, radius_m: float | None) -> str:
    unit = 60 if radius_m is not None and radius_m >= MINUTE_M else 1
    whole = round(abs(degrees) * 3600 / unit) * unit
    letter = letters[0] if degrees >= 0 else letters[1]
    seconds = "" if unit == 60 else f"{whole % 60:02}″"
    return f"{whole // 3600}°{whole % 3600 // 60:02}′{seconds}{letter}"


def degree_words(lat: float, lon: float, *, digits: int | None = None, radius_m: float | None = None) -> str:
    """Decimal degrees, `-12.04, -77.14` or `-12,04; -77,14`: with so many digits, or as the radius allows."""
    places = digits if digits is not None else decimals(radius_m) if radius_m else 4
    return BETWEEN[spoken()].join(numeral(side, spoken(), digits=places) for side in (lat, lon))


def near_words(radius_m: float | None) -> str:
    """` ± 4.2 km`; empty where no radius is known."""
    return f" ± {reach_words(radius_m, spoken())}" if radius_m else ""
