"""Quantities in words, as an analyst would write them, in English or in Spanish."""

from viewer.model.amounts_es import plural_es, unit_es
from viewer.model.event import Quantity
from viewer.model.numerals import numeral
from viewer.model.when import Modifier
from viewer.model.words import Language

_MODS: dict[Language, dict[Modifier, str]] = {
    "en": {
        Modifier.EXACTLY: "",
        Modifier.AT_MOST: "up to ",
        Modifier.AT_LEAST: "at least ",
        Modifier.ABOUT: "about ",
        Modifier.UNDER: "under ",
        Modifier.OVER: "over ",
    },
    "es": {
        Modifier.EXACTLY: "",
        Modifier.AT_MOST: "hasta ",
        Modifier.AT_LEAST: "al menos ",
        Modifier.ABOUT: "cerca de ",
        Modifier.UNDER: "menos de ",
        Modifier.OVER: "más de ",
    },
}
_SCALES = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))
_SCALES_ES = ((1e12, " billón", " billones"), (1e6, " millón", " millones"))
_IRREGULAR = {"person": "people", "man": "men", "woman": "women", "child": "children", "foot": "feet"}
_UNCHANGED = ("people", "men", "women", "children", "personnel", "staff", "aircraft", "troops", "police")
SHORTEST_PLURAL = 3  # letters: shorter units (km, ha, t) are symbols


def quantity_words(quantity: Quantity, language: Language = "en", *, article: str = "en") -> str:
    """A quantity as it is read: `1.5 billion USD`, `up to 20 representatives`, `más de 40 km`.

    Args:
        language: of the words; units of length and time are said in it.
        article: the language of the text, in which stay the names of what is counted.
    """
    said = _MODS[language][quantity.mod]
    return said + (_spanish(quantity, article) if language == "es" else _english(quantity, article))


def _english(quantity: Quantity, article: str) -> str:
    size, name = next(((s, n) for s, n in _SCALES if abs(quantity.value) >= s), (1.0, ""))
    unit = quantity.unit if quantity.value == 1 else _many(quantity.unit, article)
    return f"{numeral(quantity.value / size)}{name} {unit}"


def _spanish(quantity: Quantity, article: str) -> str:
    found = next((row for row in _SCALES_ES if abs(quantity.value) >= row[0]), (1.0, "", ""))
    size, one, more = found
    known = unit_es(quantity.unit, is_one=quantity.value == 1)
    unit = known or (quantity.unit if quantity.value == 1 else _many(quantity.unit, article))
    of = " de" if one and not unit.isupper() else ""  # "3 millones de toneladas", "3 millones USD"
    return f"{numeral(quantity.value / size, 'es')}{one if quantity.value == size else more}{of} {unit}"


def _many(unit: str, article: str) -> str:
    return plural_es(unit) if article == "es" and unit != "person" else plural(unit)


def plural(unit: str) -> str:
    """The plural of an English unit; currencies, symbols and words that have none stay as they are."""
    head, space, last = unit.rpartition(" ")
    if not last.isalpha() or not last.islower() or len(last) < SHORTEST_PLURAL or last.endswith("s"):
        return unit
    if last in _UNCHANGED:
        return unit
    if last in _IRREGULAR:
        return f"{head}{space}{_IRREGULAR[last]}"
    if last.endswith("y") and last[-2] not in "aeiou":
        return f"{head}{space}{last[:-1]}ies"
    return f"{unit}es" if last.endswith(("ch", "sh", "x", "z")) else f"{unit}s"
