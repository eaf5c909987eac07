"""The money, counts and distances that a stretch of Spanish text states."""

import re

from viewer.extract.grammar.tokens import Token
from viewer.extract.spanish.numbers import FIGURES, MODIFIER, NUMBER, SCALE, modifier, number, scale
from viewer.extract.spanish.words import singular, words_of
from viewer.extract.times.quantities import PESOS, exact
from viewer.extract.times.timex import Timex
from viewer.model.event import Quantity
from viewer.model.when import Modifier

_CURRENCIES = {
    "us$": "USD", "usd": "USD", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "s/": "PEN", "r$": "BRL",
    "dólar": "USD", "euro": "EUR", "libra": "GBP", "yen": "JPY", "yuan": "CNY", "rupia": "INR",
    "rublo": "RUB", "franco": "CHF", "real": "BRL", "sol": "PEN", "corona": "SEK", "guaraní": "PYG",
    "boliviano": "BOB", "bolívar": "VES", "quetzal": "GTQ", "lempira": "HNL", "colón": "CRC",
    "balboa": "PAB", "lira": "TRY",
}  # fmt: skip
_ONE = {
    "dólares": "dólar", "yenes": "yen", "yuanes": "yuan", "reales": "real", "soles": "sol",
    "bolívares": "bolívar", "quetzales": "quetzal", "colones": "colón", "guaraníes": "guaraní",
}  # fmt: skip
_DOLLAR_OF = {
    "canadienses": "CAD", "australianos": "AUD", "neozelandeses": "NZD", "singapurenses": "SGD",
    "de hong kong": "HKD", "taiwaneses": "TWD",
}  # fmt: skip
_DOLLARS = re.compile(rf"\s({'|'.join(_DOLLAR_OF)})\b", re.IGNORECASE)
_CROWNS = {"SE": "SEK", "DK": "DKK", "NO": "NOK", "CZ": "CZK", "IS": "ISK"}
_MOD = rf"(?:(?P<mod>{MODIFIER})\s+)?"
_MONEY = re.compile(
    rf"{_MOD}(?:(?P<sign>US\$|USD|R\$|S/\.?|[$€£¥])\s?(?P<number>{FIGURES})(?:\s?(?P<scale>{SCALE})\b)?"
    rf"|(?P<count>{NUMBER})(?:\s(?P<scale2>{SCALE})\b)?(?:\s+de)?\s*"
    r"(?P<name>US\$|USD|€|£|dólar(?:es)?|euros?|libras?(?:\sesterlinas)?|yenes|yen|yuanes|yuan|rupias?|rublos?|francos?"
    r"|pesos?|soles|sol|reales|coronas?|guaraníes|bolivianos?|bolívares|quetzales|lempiras?|colones|balboas?|liras?)(?!\w))",
    re.IGNORECASE,
)
_UNITS = {
    "kilómetro": "km",
    "km": "km",
    "metro": "m",
    "m": "m",
    "milla náutica": "nmi",
    "milla": "mi",
    "pie": "ft",
}
_DISTANCE = re.compile(
    rf"{_MOD}(?P<count>{NUMBER})\s?(?P<unit>millas?\snáuticas?|kilómetros?|km|millas?|metros?|pies|m)\b(?![²³])"
    r"(?!\s(?:cuadrados|cúbicos|por\shora))",
    re.IGNORECASE,
)
_SCALES = frozenset("mil millón millones billón billones".split())
_BETWEEN = ("AJ0",)


def quantities(text: str, start: int, end: int, country: str | None = None) -> tuple[Quantity, ...]:
    """The sums of money and the distances of `text[start:end]`; *country* tells whose pesos they are."""
    piece = text[start:end]
    money = list(_MONEY.finditer(piece))
    taken = [m.span() for m in money]
    rest = (m for m in _DISTANCE.finditer(piece) if not any(a <= m.start("count") < b for a, b in taken))
    return (*(q for m in money if (q := _money(m, country))), *(q for m in rest if (q := _distance(m))))


def _money(match: "re.Match[str]", country: str | None) -> Quantity | None:
    value = number(match["number"] or match["count"])
    if value is None:
        return None
    size = scale(match["scale"] or match["scale2"])
    unit = _currency((match["sign"] or match["name"]).lower(), country)
    whose = _DOLLARS.match(match.string, match.end()) if unit == "USD" and match["name"] else None
    unit = _DOLLAR_OF[whose[1].lower()] if whose else unit
    return Quantity("money", exact(value * size), unit, modifier(match["mod"])) if unit else None


def _currency(name: str, country: str | None) -> str | None:
    word = name.split()[0].rstrip(".")
    one = _ONE.get(word, word.removesuffix("s"))
    if one == "peso":
        return PESOS.get(country or "", "MXN")
    if one == "corona":
        return _CROWNS.get(country or "", "SEK")
    return _CURRENCIES.get(word) or _CURRENCIES.get(one)


def _distance(match: "re.Match[str]") -> Quantity | None:
    value = number(match["count"])
    unit = unit_of(match["unit"])
    if value is None or not unit:
        return None
    if unit == "ft":
        return Quantity("distance", exact(value * 0.3048), "m", modifier(match["mod"]))
    return Quantity("distance", value, unit, modifier(match["mod"]))


def unit_of(word: str) -> str:
    """The symbol of a unit of length; empty where it is none."""
    low = " ".join(word.lower().split())
    one = "milla náutica" if "náutica" in low else low.removesuffix("s")
    return _UNITS.get(low) or _UNITS.get(one, "")


def counts(tokens: tuple[Token, ...], indices: list[int], timed: tuple[Timex, ...]) -> tuple[Quantity, ...]:
    """The counts among the words *indices*: a number and the plural noun it counts."""
    found = []
    for i in indices:
        token = tokens[i]
        if token.tag != "CRD" or any(t.start <= token.start < t.end for t in timed):
            continue
        if i and (
            tokens[i - 1].text[-1:] in "$€£¥/" or tokens[i - 1].tag == "CRD" or tokens[i - 1].lower in _SCALES
        ):
            continue
        if i and tokens[i - 1].lower in ("los", "las") and token.lower in ("dos", "tres"):
            continue  # "los dos puertos" counts nothing new
        value, at = _value(tokens, i)
        noun = _counted(tokens, at)
        if value is not None and noun:
            found.append(Quantity("count", exact(value), noun, _modifier_before(tokens, i)))
    return tuple(found)


def _value(tokens: tuple[Token, ...], at: int) -> tuple[float | None, int]:
    """The number that begins at a word with its thousands or millions, and where it ends."""
    value = number(tokens[at].text)
    stop = at + 1
    while value is not None and stop < len(tokens) and tokens[stop].lower in _SCALES:
        value *= scale(tokens[stop].lower)
        stop += 1
    if stop < len(tokens) and tokens[stop].lower == "de" and stop > at + 1:
        stop += 1
    return value, stop


def _counted(tokens: tuple[Token, ...], at: int) -> str | None:
    """The singular of the noun that a number counts; None if it counts nothing."""
    i = at
    while i < len(tokens) and tokens[i].tag in _BETWEEN:
        i += 1
    if i >= len(tokens) or tokens[i].text == "%":
        return None
    token = tokens[i]
    if not (token.tag == "NN2" or token.lower in words_of("people-nouns")):
        return None
    low = token.lower
    if low in words_of("people-nouns") and low not in ("soldado", "soldados"):
        return "persona"
    one = singular(low)
    return None if one in words_of("not-counted") or low in words_of("not-counted") else one


def _modifier_before(tokens: tuple[Token, ...], at: int) -> Modifier:
    words = [t.lower for t in tokens[max(0, at - 3) : at]]
    for size in (3, 2, 1):
        if len(words) >= size and (mod := modifier(" ".join(words[-size:]))) is not Modifier.EXACTLY:
            return mod
    return Modifier.EXACTLY
