"""Units and plurals in Spanish."""

_UNITS = {
    "year": ("año", "años"),
    "month": ("mes", "meses"),
    "week": ("semana", "semanas"),
    "day": ("día", "días"),
    "hour": ("hora", "horas"),
    "minute": ("minuto", "minutos"),
    "second": ("segundo", "segundos"),
    "decade": ("década", "décadas"),
    "century": ("siglo", "siglos"),
    "mile": ("milla", "millas"),
    "mi": ("milla", "millas"),
    "nautical mile": ("milla náutica", "millas náuticas"),
    "nmi": ("milla náutica", "millas náuticas"),
    "foot": ("pie", "pies"),
    "ft": ("pie", "pies"),
    "metre": ("metro", "metros"),
    "meter": ("metro", "metros"),
    "kilometre": ("kilómetro", "kilómetros"),
    "person": ("persona", "personas"),
    "people": ("personas", "personas"),
}
_ACCENTED = {"ón": "ones", "ín": "ines", "án": "anes", "és": "eses", "ús": "uses"}


def unit_es(unit: str, *, is_one: bool) -> str:
    """The Spanish name of a unit that is kept in English; empty where it is none of those."""
    found = _UNITS.get(unit)
    return found[0 if is_one else 1] if found else ""


def unit_en(word: str) -> str:
    """The unit that a Spanish word, singular or plural, is kept under; empty where it is none."""
    low = " ".join(word.casefold().split())
    return next((unit for unit, forms in _UNITS.items() if low in forms), "")


def plural_es(noun: str) -> str:
    """The plural of a Spanish noun: "camión" is of "camiones"; symbols and plurals stay as they are."""
    head, space, rest = noun.partition(" ")
    if not head.isalpha() or not head.islower() or len(head) < 3 or head.endswith("s"):
        return noun
    ending = next((end for end in _ACCENTED if head.endswith(end)), "")
    if ending:
        many = head.removesuffix(ending) + _ACCENTED[ending]
    elif head.endswith("z"):
        many = head[:-1] + "ces"
    else:
        many = head + ("s" if head[-1] in "aeiouáéó" else "es")
    return f"{many}{space}{rest}"


def singular_es(noun: str) -> str:
    """The singular of a plural that only Spanish can have: "camiones", "trabajadores", "unidades"."""
    for many, one in (("iones", "ión"), ("dores", "dor"), ("dades", "dad")):
        if noun.endswith(many) and len(noun) > len(many) + 1:
            return noun.removesuffix(many) + one
    return noun
