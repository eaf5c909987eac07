"""Quantities in words, as an analyst would write them."""

from viewer.model.event import Quantity
from viewer.model.when import Modifier

_MODS = {
    Modifier.EXACTLY: "",
    Modifier.AT_MOST: "up to ",
    Modifier.AT_LEAST: "at least ",
    Modifier.ABOUT: "about ",
    Modifier.UNDER: "under ",
    Modifier.OVER: "over ",
}
_SCALES = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))
_IRREGULAR = {"person": "people", "man": "men", "woman": "women", "child": "children", "foot": "feet"}
_UNCHANGED = ("people", "men", "women", "children", "personnel", "staff", "aircraft", "troops", "police")
SHORTEST_PLURAL = 3  # letters: shorter units (km, ha, t) are symbols


def quantity_words(quantity: Quantity) -> str:
    """A quantity as it is read: `1.5 billion USD`, `up to 20 representatives`, `over 40 km`."""
    size, name = next(((s, n) for s, n in _SCALES if abs(quantity.value) >= s), (1.0, ""))
    unit = quantity.unit if quantity.value == 1 else plural(quantity.unit)
    return f"{_MODS[quantity.mod]}{quantity.value / size:,.6g}{name} {unit}"


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
