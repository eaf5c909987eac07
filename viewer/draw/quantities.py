"""Numbers and distances as each language writes them."""

from viewer.draw.phrases import PHRASES
from viewer.geo import geodesy
from viewer.model.numerals import numeral
from viewer.model.words import Language


def number_words(value: float, digits: int, language: Language) -> str:
    """A number with so many digits after the point or the comma: `1,234.5`, `1234,5`."""
    return numeral(value, language, digits=digits)


def plain_words(value: float, language: Language) -> str:
    """A number as short as it is: `50`, `12.5`."""
    words = f"{value:g}"
    return words.replace(".", ",") if language == "es" else words


def area_words(square_m: float, language: Language = "en") -> str:
    """An area in two units: `12.30 km² · 4.75 mi²`; a small one in square metres too."""
    signs = PHRASES[language].unit_signs
    km2 = square_m / geodesy.KM_M**2
    digits = 2 if km2 < 100 else 1 if km2 < 10_000 else 0
    sizes = ((geodesy.KM_M, "km"), (geodesy.MILE_M, "mi"))
    parts = [
        f"{number_words(square_m / size**2, digits, language)} {signs.get(unit, unit)}²"
        for size, unit in sizes
    ]
    small = [f"{number_words(square_m, 0, language)} m²"] if km2 < 1 else []
    return " · ".join([*small, *parts])


def distance_words(metres: float, language: Language = "en") -> str:
    """A distance in the three units analysts use: `53.1 km · 33.0 mi · 28.7 nmi`."""
    sizes = ((geodesy.KM_M, "km"), (geodesy.MILE_M, "mi"), (geodesy.NAUTICAL_MILE_M, "nmi"))
    digits = 2 if metres < 10_000 else 1 if metres < 1_000_000 else 0
    signs = PHRASES[language].unit_signs
    return " · ".join(
        f"{number_words(metres / size, digits, language)} {signs.get(unit, unit)}" for size, unit in sizes
    )
