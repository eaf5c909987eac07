"""The words that Spanish dates are made of."""

from viewer.extract.spanish.numbers import WORD_NUMBER
from viewer.extract.times.date_parts import group

MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
WEEKDAYS = "lunes martes miércoles jueves viernes sábado domingo".split()
MONTH = (
    r"(?P<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)\b"
)
WEEKDAY = r"(?P<weekday>lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b"
YEAR = r"(?P<year>(?:1[0-9]|20)\d\d)(?![\d,.]*\d|[-–]\d{3,})"
PART = (
    r"(?:(?:a\s)?(?P<part>principios|comienzos|inicios|primeros|mediados|finales|fines|fin(?=\sde\s(?:año|mes))|el\sinicio|el\sfinal|mitad)"
    r"(?:\sde(?:l\saño(?=\s\d))?|\sdel))"
)
UNITS = {
    "día": "d", "semana": "w", "quincena": "w", "mes": "M", "trimestre": "q", "año": "y", "década": "D",
    "decenio": "D", "siglo": "C", "lustro": "y",
}  # fmt: skip
UNIT = r"(?P<unit>día|semana|quincena|mes|trimestre|año|década|decenio|lustro|siglo)"
COUNT = rf"(?P<count>\d+(?:\.\d{{3}})*|{WORD_NUMBER}|un\spar\sde|algun[oa]s|un[oa]s|vari[oa]s|poc[oa]s)"
_PARTS = {
    "principios": "early", "comienzos": "early", "inicios": "early", "primeros": "early",
    "el inicio": "early",
    "mediados": "mid", "mitad": "mid", "finales": "late", "fines": "late", "fin": "late", "el final": "late",
}  # fmt: skip


def month_number(name: str) -> int:
    """1..12 of a Spanish month.

    Raises:
        ValueError: it is no month.
    """
    return MONTHS.index(name.lower().replace("setiembre", "septiembre")) + 1


def unit_of(word: str) -> str:
    """A unit of time in the singular: "meses" is of "mes"."""
    low = word.lower()
    return "mes" if low == "meses" else low.removesuffix("s") if low not in ("mes",) else low


def part_of(found: "object") -> str:
    """Early, mid or late, as the calendar calls what the match names; empty for none."""
    words = " ".join(group(found, "part").lower().split())  # type: ignore[arg-type]
    return _PARTS.get(words, "")
