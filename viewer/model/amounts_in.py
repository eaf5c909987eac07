"""Quantities from what an analyst types: `1.5 billion USD; up to 20 representatives; over 40 km`."""

import re

from viewer.model.amounts import plural
from viewer.model.amounts_es import singular_es, unit_en
from viewer.model.event import Quantity
from viewer.model.patterns import Pattern
from viewer.model.when import Modifier

_MODS = {
    Modifier.AT_MOST: ("up to", "at most", "no more than", "<=", "≤", "hasta", "como máximo"),
    Modifier.AT_LEAST: ("at least", "no less than", ">=", "≥", "al menos", "como mínimo"),
    Modifier.ABOUT: ("about", "around", "some", "roughly", "~", "unos", "unas", "cerca de", "alrededor de"),
    Modifier.UNDER: ("under", "less than", "fewer than", "<", "menos de"),
    Modifier.OVER: ("over", "more than", ">", "más de"),
}
_WORDS = {word: mod for mod, words in _MODS.items() for word in words}
_SCALES = {
    "trillion": 1e12, "billones": 1e12, "billón": 1e12, "billion": 1e9, "bn": 1e9, "mil millones": 1e9,
    "million": 1e6, "mn": 1e6, "millones": 1e6, "millón": 1e6, "thousand": 1e3, "mil": 1e3, "k": 1e3,
}  # fmt: skip
_SIGNS = {"$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}
_DISTANCES = {"km", "m", "mile", "mi", "nmi", "nautical mile", "ft", "foot", "metre", "meter", "kilometre"}
_DURATIONS = {"year", "month", "week", "day", "hour", "minute", "second", "decade"}
_CURRENCIES = {"dollar": "USD", "dólar": "USD", "dólares": "USD", "euro": "EUR", "euros": "EUR"}
_SYMBOLS = {"kilómetro": "km", "kilómetros": "km", "metro": "m", "metros": "m"}
_SINGULAR = {"people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot"}
_FORM = Pattern(
    rf"(?:(?P<mod>{'|'.join(sorted(map(re.escape, _WORDS), key=len, reverse=True))})\s*)?"
    r"(?P<sign>US\$|[$€£¥])?\s*(?P<number>\d[\d.,' \u202f]*\d|\d)\s*"
    rf"(?P<scale>{'|'.join(sorted(_SCALES, key=len, reverse=True))})?(?![\w.])\s*(?:de\s+)?(?P<unit>.*)",
    re.IGNORECASE,
)


def parse_quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities in *text*, which semicolons part; none where it is empty.

    Units are kept in the singular and currencies as ISO 4217 codes.  A comma before three figures parts
    thousands, as a full stop before three does after another; else either is the decimal sign.

    Raises:
        ValueError: a part is no number with a unit; says what would be understood.
    """
    return tuple(_quantity(part.strip()) for part in text.split(";") if part.strip())


def _quantity(text: str) -> Quantity:
    found = _FORM.fullmatch(text)
    unit = _unit(found["unit"].strip(), found["sign"]) if found else ""
    if not found or not unit:
        raise ValueError(
            f"“{text}” is no number with a unit; type one like up to 20 engineers, or 1.5 billion USD"
        )
    value = _number(found["number"], text) * _SCALES.get((found["scale"] or "").casefold(), 1.0)
    mod = _WORDS[found["mod"].casefold()] if found["mod"] else Modifier.EXACTLY
    return Quantity(_kind(unit), float(f"{value:.12g}"), unit, mod)


def _unit(words: str, sign: str | None) -> str:
    if sign:
        return _SIGNS[sign.upper()] if not words else ""
    if re.fullmatch("[A-Z]{3}", words):
        return words
    words = " ".join(words.split())
    low = words.casefold()
    known = _SYMBOLS.get(low) or _CURRENCIES.get(low) or unit_en(low)
    if known:
        return known
    single = _singular(words)
    return _CURRENCIES.get(single.casefold(), single)


def _singular(unit: str) -> str:
    if (spanish := singular_es(unit)) != unit:
        return spanish
    head, space, last = unit.rpartition(" ")
    if last in _SINGULAR:
        return f"{head}{space}{_SINGULAR[last]}"
    guesses = (last.removesuffix("ies") + "y", last.removesuffix("es"), last.removesuffix("s"))
    for guess in guesses:
        if guess != last and plural(f"{head}{space}{guess}") == unit:
            return f"{head}{space}{guess}"
    return unit


def _kind(unit: str) -> str:
    if re.fullmatch("[A-Z]{3}", unit):
        return "money"
    if unit in _DISTANCES:
        return "distance"
    return "duration" if unit in _DURATIONS else "count"


def _number(figures: str, text: str) -> float:
    plain = re.sub(r"[\s']", "", figures)
    if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", plain):
        plain = plain.replace(",", "")
    elif re.fullmatch(r"\d{1,3}(\.\d{3}){2,}(,\d+)?|\d{1,3}(\.\d{3})+,\d+", plain):
        plain = plain.replace(".", "").replace(",", ".")
    elif re.fullmatch(r"\d+,\d+", plain):
        plain = plain.replace(",", ".")
    try:
        return float(plain)
    except ValueError:
        raise ValueError(
            f"“{text}” has a number that could be read in two ways; leave out the thousands"
        ) from None
