"""Quantities in words, as an analyst would write them."""

from viewer.model.event import Quantity
from viewer.model.when import Modifier
from viewer.model.words import Language

_MODS = {
    Modifier.EXACTLY: "",
    Modifier.AT_MOST: "up to ",
    Modifier.AT_LEAST: "at least ",
    Modifier.ABOUT: "about ",
    Modifier.UNDER: "under ",
    Modifier.OVER: "over ",
}
_SCALES = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))
_SPANISH_MODS = {
    Modifier.EXACTLY: "",
    Modifier.AT_MOST: "hasta ",
    Modifier.AT_LEAST: "al menos ",
    Modifier.ABOUT: "alrededor de ",
    Modifier.UNDER: "menos de ",
    Modifier.OVER: "más de ",
}
_SPANISH_SCALES = ((1e12, (" billón de", " billones de")), (1e6, (" millón de", " millones de")))
_SPANISH_UNITS = {
    "year": ("año", "años"), "month": ("mes", "meses"), "week": ("semana", "semanas"), "day": ("día", "días"),
    "hour": ("hora", "horas"), "minute": ("minuto", "minutos"), "second": ("segundo", "segundos"),
    "decade": ("década", "décadas"), "person": ("persona", "personas"), "mile": ("milla", "millas"),
    "nautical mile": ("milla náutica", "millas náuticas"), "foot": ("pie", "pies"),
    "metre": ("metro", "metros"), "kilometre": ("kilómetro", "kilómetros"),
    "tonne": ("tonelada", "toneladas"), "ton": ("tonelada", "toneladas"),
}  # fmt: skip
_IRREGULAR = {"person": "people", "man": "men", "woman": "women", "child": "children", "foot": "feet"}
_UNCHANGED = ("people", "men", "women", "children", "personnel", "staff", "aircraft", "troops", "police")
SHORTEST_PLURAL = 3  # letters: shorter units (km, ha, t) are symbols


def quantity_words(quantity: Quantity, language: Language = "en", units: str = "en") -> str:
    """A quantity as it is read: `1.5 billion USD`, `up to 20 representatives`, `over 40 km`.

    Args:
        language: of the words.
        units: the language of the article, in which a unit is that is none of the common ones.
    """
    if language == "es":
        return _spanish(quantity, units)
    size, name = next(((s, n) for s, n in _SCALES if abs(quantity.value) >= s), (1.0, ""))
    unit = quantity.unit if quantity.value == 1 else plural(quantity.unit)
    return f"{_MODS[quantity.mod]}{quantity.value / size:,.6g}{name} {unit}"


def _spanish(quantity: Quantity, units: str) -> str:
    size, names = next(((s, n) for s, n in _SPANISH_SCALES if abs(quantity.value) >= s), (1.0, ("", "")))
    share = quantity.value / size
    figure = f"{share:_.6g}".replace(".", ",")
    whole = figure.partition(",")[0]
    figure = figure.replace("_", "" if len(whole) < 6 else "\u202f")  # four figures stand together
    scale = names[abs(share) != 1]
    if quantity.unit in _SPANISH_UNITS:
        unit = _SPANISH_UNITS[quantity.unit][quantity.value != 1]
    elif quantity.value == 1:
        unit = quantity.unit
    else:
        unit = spanish_plural(quantity.unit) if units == "es" else plural(quantity.unit)
    return f"{_SPANISH_MODS[quantity.mod]}{figure}{scale} {unit}"


def spanish_plural(unit: str) -> str:
    """The plural of a Spanish unit; currencies and symbols stay as they are."""
    head, space, last = unit.rpartition(" ")
    if not last.isalpha() or not last.islower() or len(last) < SHORTEST_PLURAL or last.endswith(("s", "x")):
        return unit
    if last[-1] in "aeiouáéó":
        return f"{unit}s"
    if last.endswith("z"):
        return f"{unit[:-1]}ces"
    return f"{head}{space}{last[:-2]}ones" if last.endswith("ón") else f"{unit}es"


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
