"""What an analyst types for a date in Spanish, put into the plain English that is read.

Both languages are understood in every window: no phrase of the one means another thing in the other.
"""

import re

from viewer.model.patterns import Pattern

_MONTHS = (
    "ene(?:ro)?", "feb(?:rero)?", "mar(?:zo)?", "abr(?:il)?", "may(?:o)?", "jun(?:io)?", "jul(?:io)?",
    "ago(?:sto)?", "sep(?:t|tiembre)?|setiembre", "oct(?:ubre)?", "nov(?:iembre)?", "dic(?:iembre)?",
)  # fmt: skip
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The English months, in order, as plain words of dates are turned into."""
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})\.?"
_OF = r"(?:\s+del?)?\s+"
_YEAR = r"(?:año\s+)?(?P<year>\d{1,4})"
_DAY = r"(?P<day>\d{1,2}|primero)(?:\.?[º°]|ero|ro)?"
_BC = r"a\.?\s?(?:de\s)?c\.?|antes de cristo"
_RELATIVE = {
    "hoy": "today",
    "ayer": "yesterday",
    "mañana": "tomorrow",
    **{
        said.format(name): f"{word} {unit}"
        for name, unit, last, this, following in (
            ("semana", "week", "pasada", "esta", "próxima"),
            ("mes", "month", "pasado", "este", "próximo"),
            ("año", "year", "pasado", "este", "próximo"),
        )
        for word, saids in (
            ("last", (f"{{}} {last}", "última {}" if name == "semana" else "último {}")),
            ("this", (f"{this} {{}}",)),
            ("next", (f"{following} {{}}", f"{{}} {following}", "{} que viene")),
        )
        for said in saids
    },
    **dict.fromkeys(("sin fecha", "desconocida", "desconocido", "ninguna", "no se sabe"), "unknown"),
}
_UNITS = {"año": "year", "mes": "month", "semana": "week", "día": "day", "dia": "day", "hora": "hour"}
_MODS = (
    (r"hasta|como máximo|a lo sumo", "up to "),
    (r"al menos|como mínimo|por lo menos", "at least "),
    (r"unos|unas|alrededor de|cerca de|aproximadamente", "about "),
    (r"más de", "more than "),
    (r"menos de", "less than "),
)
_LENGTH = Pattern(
    rf"(?:(?:durante|por)\s+)?(?:(?P<mod>{'|'.join(mod for mod, _ in _MODS)})\s+)?"
    r"(?P<count>\d+(?:[.,]\d+)?)\s+"
    r"(?P<unit>año|mes|semana|d[ií]a|hora)(?:e?s)?(?:\s+(?:desde|a partir de)l?\s+(?P<start>.+))?"
)
_PHRASES = (
    (Pattern(r"(?:desde|del?)\s+(?:el\s+)?(.+?)\s+(?:hasta|al?)\s+(?:el\s+)?(.+)"), "from {} to {}"),
    (Pattern(r"entre\s+(?:el\s+)?(.+?)\s+y\s+(?:el\s+)?(.+)"), "between {} and {}"),
    (Pattern(r"hasta\s+(?:el\s+)?(.+?),?\s+a más tardar"), "by {}"),
    (
        Pattern(r"(?:a más tardar\s+(?:en|el)|para|no después de|no más tarde de)l?\s+(?:el\s+)?(.+)"),
        "by {}",
    ),
    (Pattern(r"(?:desde|a partir de)l?\s+(?:el\s+)?(.+)"), "since {}"),
    (Pattern(r"(?:el\s+)?(.+?)\s+en adelante"), "since {}"),
    (Pattern(r"hasta\s+(?:el\s+)?(.+)"), "until {}"),
    (Pattern(r"antes del?\s+(?:el\s+)?(.+)"), "before {}"),
    (Pattern(r"(?:después del?|tras)\s+(?:el\s+)?(.+)"), "after {}"),
    (Pattern(r"(.+?)\s+o\s+(?:después|más tarde)"), "{} or later"),
    (
        Pattern(r"(?:hacia|alrededor de|cerca de|en torno al?|aproximadamente)\s+(?:el\s+)?(.+)"),
        "about {}",
    ),
    (Pattern(r"(?:en|el|durante)\s+(?:el\s+)?(.+)"), "{}"),
)
_ATOMS = (
    (Pattern(rf"{_DAY}(?:\s+de)?\s+{_MONTH}(?:{_OF}{_YEAR})?"), "{day} {month} {year}"),
    (Pattern(rf"{_MONTH}(?:{_OF}{_YEAR})?"), "{month} {year}"),
    (Pattern(rf"(?:a\s+)?(?:principios|comienzos|inicios){_OF}{_YEAR}"), "early {year}"),
    (Pattern(rf"(?:a\s+)?mediados{_OF}{_YEAR}"), "mid {year}"),
    (Pattern(rf"(?:a\s+)?(?:finales|fines){_OF}{_YEAR}"), "late {year}"),
    (Pattern(rf"(?:t(?P<q>[1-4])|(?P<qq>[1-4])t)(?:{_OF}){_YEAR}"), "q{q} {year}"),
    (
        Pattern(rf"(?P<nth>1|2|3|4|primer|segundo|tercer|cuarto)(?:\.?er|\.?[º°])?\s+trimestre{_OF}{_YEAR}"),
        "q{q} {year}",
    ),
    (Pattern(r"(?:(?:la\s+)?década de\s+)?(?:los\s+)?(?:años\s+)?(?P<year>\d{3}0)"), "{year}s"),
    (Pattern(rf"(?:el\s+)?siglo\s+(?P<roman>[ivx]+)(?P<bc>\s+(?:{_BC}))?"), "{century}th century{bc}"),
    (Pattern(rf"(?P<year>\d{{1,5}})\s+(?:{_BC})"), "{year} bc"),
)
_NTH = {"primer": "1", "segundo": "2", "tercer": "3", "cuarto": "4"}
_ROMAN = {"i": 1, "v": 5, "x": 10}


def in_english(said: str) -> str | None:
    """The English of a Spanish date, both in lower case with single spaces; None where it is no Spanish."""
    bare = re.sub(r"^(?:el|la)\s+", "", said)
    if bare in _RELATIVE:
        return _RELATIVE[bare]
    if found := _LENGTH.fullmatch(said):
        return _length(found)
    for pattern, english in _PHRASES:
        if found := pattern.fullmatch(said):
            return english.format(*(_atom(part) for part in found.groups()))
    atom = _atom(said)
    return atom if atom != said else None


def _length(found: re.Match[str]) -> str:
    mod = next((english for mod, english in _MODS if re.fullmatch(mod, found["mod"] or "")), "")
    length = f"{mod}{found['count'].replace(',', '.')} {_UNITS[found['unit']]}s"
    return f"{length} from {_atom(found['start'])}" if found["start"] else length


def _atom(said: str) -> str:
    """The English of a day, month, part of a year, year, decade or century; what is none stays as it is."""
    said = re.sub(r"^(?:el|la)\s+", "", said)
    if re.fullmatch(r"\d{1,4}", said):
        return said
    for pattern, english in _ATOMS:
        if found := pattern.fullmatch(said):
            return english.format(**_parts(found.groupdict())).strip()
    return said


def _parts(groups: dict[str, str | None]) -> dict[str, str]:
    parts = {name: value or "" for name, value in groups.items()}
    if parts.get("month"):
        parts["month"] = next(
            e for e, m in zip(MONTHS, _MONTHS, strict=True) if re.fullmatch(m, parts["month"])
        )
    if parts.get("day") == "primero":
        parts["day"] = "1"
    nth = parts.get("nth", "")
    parts["q"] = parts.get("q") or parts.get("qq") or _NTH.get(nth, nth)
    parts["century"] = str(_number(parts.get("roman", "")))
    parts["bc"] = " bc" if parts.get("bc") else ""
    return parts


def _number(roman: str) -> int:
    values = [_ROMAN[letter] for letter in roman]
    return sum(-v if i + 1 < len(values) and v < values[i + 1] else v for i, v in enumerate(values))
