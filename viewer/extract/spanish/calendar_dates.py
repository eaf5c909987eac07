"""Dates of the calendar in Spanish: "14 de noviembre de 2024", "a principios de mayo", "los años noventa"."""

from dataclasses import replace
from re import Match

from viewer.extract.grammar import calendar
from viewer.extract.grammar.calendar import Steps
from viewer.extract.spanish.date_parts import MONTH, PART, WEEKDAY, YEAR, month_number, part_of
from viewer.extract.times.date_parts import Reader, cut, dated, group, july, modifier_of
from viewer.extract.times.timex import Anchor, Timex, fixed
from viewer.model.moment import Moment, days_in_month

_DAY = r"(?P<day>[12]\d|3[01]|0?[1-9]|primero)(?:\.?[º°])?"
_OF_YEAR = (
    rf"(?:\sdel?\s(?:año\s)?{YEAR}|\sdel\s(?P<which>año\spasado|pasado\saño|próximo\saño|año\spróximo"
    r"|año\sque\sviene|presente\saño|mismo\saño|año\ssiguiente|año\santerior)|\sde\s(?P<this>este|ese|aquel)\s(?:mismo\s)?año)"
)
_YEARS = {
    "año pasado": -1,
    "pasado año": -1,
    "próximo año": 1,
    "año próximo": 1,
    "año que viene": 1,
    "presente año": 0,
}
_EVENT_YEARS = {"mismo año": 0, "año siguiente": 1, "año anterior": -1}
_DECADES = {
    "diez": 10, "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
    "ochenta": 80, "noventa": 90,
}  # fmt: skip
_ORDINALS = {
    "primer": 1, "primero": 1, "segundo": 2, "tercer": 3, "tercero": 3, "cuarto": 4, "último": 0,
    "primera": 1, "segunda": 2,
}  # fmt: skip
_SEASONS = {"primavera": 3, "verano": 6, "otoño": 9, "invierno": 12}
_HOLIDAYS = {
    "nochebuena": (12, 24), "navidad": (12, 25), "nochevieja": (12, 31), "año nuevo": (1, 1), "reyes": (1, 6),
}  # fmt: skip
_ROMAN = {"I": 1, "V": 5, "X": 10}


def _iso(found: Match[str]) -> Timex | None:
    try:
        day = Moment.from_iso(found[0][:10]).iso()
    except ValueError:
        return None
    return dated(found, (day, day), "d")


def _in_figures(found: Match[str]) -> Timex | None:
    """“5/6/2026” and "05.06.2026": the day comes first."""
    try:
        day = Moment.from_iso(f"{found['year']}-{int(found['number']):02}-{int(found['day']):02}").iso()
    except ValueError:
        return None
    return dated(found, (day, day), "d")


def _year_of(found: Match[str]) -> tuple[int | None, int | None, int | None]:
    """The year a match names, or how many years it lies from the present one, or from one named before."""
    if year := group(found, "year"):
        return int(year), None, None
    which = " ".join(group(found, "which").lower().split())
    this = group(found, "this").lower()
    if which in _YEARS or this == "este":
        return None, _YEARS.get(which, 0), None
    if which in _EVENT_YEARS or this in ("ese", "aquel"):
        return None, None, _EVENT_YEARS.get(which, 0)
    return None, None, None


def _day(found: Match[str]) -> Timex | None:
    month = month_number(found["month"])
    day = 1 if found["day"].lower() == "primero" else int(found["day"])
    if day > days_in_month(2024, month):
        return None
    year, years, event_years = _year_of(found)
    if year is not None:
        if day > days_in_month(year, month):
            return None
        date = Moment(year, month, day).iso()
        return dated(found, (date, date), "d")
    if years is not None:
        return dated(found, calendar.day_of_year(month, day, years), "d")
    if event_years is not None:
        return dated(found, calendar.day_of_year(month, day, event_years), "d", anchor=Anchor.MENTION)
    return dated(found, calendar.day(month, day, -1), "d", calendar.day(month, day, 1))


def _days(found: Match[str]) -> Timex | None:
    """“del 3 al 5 de mayo de 2024”: a range of days."""
    last = _day(found)
    if last is None or last.past is None or last.future is None or int(found["first"]) >= int(found["day"]):
        return None
    back = f"-{int(found['day']) - int(found['first'])}d"
    if last.anchor is Anchor.NONE:
        start = fixed(("@" + back, "@" + back), Moment.from_iso(last.past[0]))
        opening = replace(last, past=start, future=start)
    else:
        opening = replace(last, past=(last.past[0] + back,) * 2, future=(last.future[0] + back,) * 2)
    if " o " in found.string[found.end("first") : found.start("day")]:  # on one of them
        return replace(opening, to=replace(last, relation="or"))
    return replace(opening, to=last, relation="from")


def _weekend_of(found: Match[str]) -> Timex | None:
    """“el fin de semana del 28 de febrero”."""
    day = _day(found)
    if day is None or day.past is None or day.future is None:
        return None

    def weekend(step: str) -> Steps:
        if step.startswith("@"):
            return step + "/w+5d", step + "/w+6d"
        return fixed(("@/w+5d", "@/w+6d"), Moment.from_iso(step))

    return replace(day, past=weekend(day.past[0]), future=weekend(day.future[0]), unit="w", suffix="-WE")


def _month(found: Match[str]) -> Timex | None:
    month, part = month_number(found["month"]), part_of(found)
    more: dict[str, object] = {"mod": modifier_of(part)}
    year, years, event_years = _year_of(found)
    near = " ".join(group(found, "near").lower().split())
    if year is not None:
        past = future = fixed(calendar.month_of_year(month, 0), july(year))
    elif years is not None:
        past = future = calendar.month_of_year(month, years)
    elif event_years is not None:
        past = future = calendar.month_of_year(month, event_years)
        more["anchor"] = Anchor.MENTION
    elif near in ("pasado", "último"):
        past = future = calendar.month(month, -1, strict=True)
    elif near in ("próximo", "que viene"):
        past = future = calendar.month(month, 1, strict=True)
    else:
        past, future = calendar.month(month, -1), calendar.month(month, 1)
    if part:
        past, future = cut(past, "M", part), cut(future, "M", part)
    return dated(found, past, "M", future, **more)


def _week(found: Match[str]) -> Timex | None:
    """“la primera semana de diciembre”: seven days of it, the last seven for the last."""
    month = _month(found)
    if month is None or month.past is None or month.future is None:
        return None
    at = {"primera": 0, "segunda": 7, "tercera": 14, "cuarta": 21, "última": -1}[found["nth"].lower()]
    if found["unit"].lower() == "quincena":
        half = {0: "early", 7: "late", -1: "late"}.get(at)
        past, future = (_half(steps, half) for steps in (month.past, month.future))
    else:
        past, future = (_seven(steps, at) for steps in (month.past, month.future))
    return replace(month, past=past, future=future, unit="w")


def _half(steps: Steps, half: str | None) -> Steps:
    """The first fifteen days of a month, or those after them."""
    if not steps[0].startswith("@"):
        first = Moment.from_iso(steps[0])
        return (
            fixed(("@", "@+14d"), first)
            if half == "early"
            else (fixed(("@+15d", "@+15d"), first)[0], steps[1])
        )
    return (steps[0], steps[0] + "+14d") if half == "early" else (steps[0] + "+15d", steps[1])


def _seven(steps: Steps, at: int) -> Steps:
    """Seven days from the day *at* of a month on, or its last seven where that is negative."""
    moves = ("-6d", "") if at < 0 else (f"+{at}d" if at else "", f"+{at + 6}d")
    base = steps[1] if at < 0 else steps[0]
    if base.startswith("@"):
        return base + moves[0], base + moves[1]
    return fixed(("@" + moves[0], "@" + moves[1]), Moment.from_iso(base))


def _year(found: Match[str]) -> Timex | None:
    steps, part = fixed(calendar.whole("y", 0), july(int(found["year"]))), part_of(found)
    if (half := group(found, "half").lower()) and not part:
        part = {"principio": "early", "fin": "late"}.get(half, "")
    return dated(found, cut(steps, "y", part) if part else steps, "y", mod=modifier_of(part))


def _season_years(found: Match[str]) -> Timex:
    """“la temporada 2025-2026”: both years together."""
    steps = (f"{int(found['first']):04}-01-01", f"{int(found['year']):04}-12-31")
    return dated(found, steps, "y")


def _decade(found: Match[str]) -> Timex | None:
    word = found["decade"].lower()
    figures = int(word) if word.isdigit() else _DECADES[word]
    year = figures if figures >= 1000 else (1900 if figures >= 30 else 2000) + figures
    steps = fixed(calendar.whole("D", 0), july(year))
    part = part_of(found)
    if part:
        moved = {"early": ("@", "@+4y-1d"), "mid": ("@+3y", "@+7y-1d"), "late": ("@+6y", "@+10y-1d")}[part]
        steps = fixed(moved, Moment.from_iso(steps[0]))
    return dated(found, steps, "D", mod=modifier_of(part))


def _century(found: Match[str]) -> Timex | None:
    values = [_ROMAN[letter] for letter in found["roman"]]
    count = sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))
    return (
        dated(found, fixed(calendar.whole("C", 0), july(count * 100 - 50)), "C") if 0 < count <= 30 else None
    )


def _quarter(found: Match[str]) -> Timex | None:
    size = {"trimestre": 3, "semestre": 6, "cuatrimestre": 4, "mitad": 6}[found["unit"].lower()]
    count = _ORDINALS[found["number"].lower()] or 12 // size
    if count * size > 12:
        return None
    base = "@/y" + (f"+{(count - 1) * size}M" if count > 1 else "")
    steps = (base, base + f"+{size}M-1d")
    year, years, _ = _year_of(found)
    if year is None and years is None and size == 3 and found["number"].lower() == "último":
        return dated(found, calendar.whole("q", -1), "q")
    if year is None and years is None and size == 3:
        return dated(found, calendar.quarter(count, -1), "q", calendar.quarter(count, 1))
    return _of_year(found, steps, (year, years), "q")


def _season(found: Match[str]) -> Timex | None:
    first = _SEASONS[found["season"].lower()]
    base = f"@/y+{first - 1}M"
    year, years, _ = _year_of(found)
    near = " ".join(group(found, "near").lower().split())
    if year is None and years is None:
        years = -1 if near == "pasado" else 1 if near in ("próximo", "que viene") else 0
    return _of_year(found, (base, base + "+3M-1d"), (year, years), "s")


def _bare_season(found: Match[str]) -> Timex:
    """“en verano”: the last one that began, or the next that is not over."""
    first = _SEASONS[found["season"].lower()]
    past, future = calendar.month(first, -1), calendar.month(first, 1)
    return dated(found, (past[0], past[0] + "+3M-1d"), "s", (future[0], future[0] + "+3M-1d"))


def _this_season(found: Match[str]) -> Timex:
    """“este verano”: the one that is not over, or the last that began."""
    first = _SEASONS[found["season"].lower()]
    past, ends = calendar.month(first, -1), calendar.month(first % 12 + 2, 1)
    return dated(found, (past[0], past[0] + "+3M-1d"), "s", (ends[0] + "-2M", ends[1]))


def _of_year(found: Match[str], steps: Steps, year: tuple[int | None, int | None], unit: str) -> Timex:
    if year[0] is not None:
        return dated(found, fixed(steps, july(year[0])), unit)
    moved = f"@{year[1]:+d}y" if year[1] else "@"
    first, last = (moved + step.removeprefix("@") for step in steps)
    return dated(found, (first, last), unit)


def _holiday(found: Match[str]) -> Timex:
    month, day = _HOLIDAYS[" ".join(found["holiday"].lower().split())]
    if year := group(found, "year"):
        date = Moment(int(year), month, day).iso()
        return dated(found, (date, date), "d")
    return dated(found, calendar.day(month, day, -1), "d", calendar.day(month, day, 1))


def _before_its_end(found: Match[str]) -> Timex | None:
    """“antes de que concluya octubre”: by its last day."""
    month = _month(found)
    return replace(month, relation="by") if month else None


def _before_year_ends(found: Match[str]) -> Timex | None:
    """“antes de que termine 2027”: by its last day."""
    year = _year(found)
    return replace(year, relation="by") if year else None


_NUMBER = r"(?P<number>primer|segundo|tercer|cuarto|último|primera|segunda)"
_NEAR_BEFORE = r"(?:el\s(?P<near>pasado|próximo|último)\s(?:mes\sde\s)?)"

PATTERNS: tuple[tuple[str, Reader], ...] = (
    (r"\d{4}-\d\d-\d\d", _iso),
    (r"(?:el\s)?\b(?P<day>\d{1,2})(?P<dot>[/.-])(?P<number>\d{1,2})(?P=dot)(?P<year>(?:19|20)\d\d)\b",
     _in_figures),
    (rf"(?:el\s)?fin\sde\ssemana\sdel?\s{_DAY}\sde\s{MONTH}(?:{_OF_YEAR})?", _weekend_of),
    (rf"(?:del?|entre\sel|los\sdías)\s(?:{WEEKDAY}\s)?(?P<first>[12]?\d|3[01])\s(?:al|y\s(?:el\s)?|a)\s?{_DAY}\sde\s{MONTH}(?:{_OF_YEAR})?",
     _days),
    (rf"el\s(?P<first>[12]?\d|3[01])\s(?:y|o)\s(?:el\s)?{_DAY}\sde\s{MONTH}(?:{_OF_YEAR})?", _days),
    (rf"(?:el\s)?(?:pasado\s|próximo\s)?(?:{WEEKDAY},?\s)?(?:día\s)?{_DAY}\sde\s{MONTH}(?:{_OF_YEAR}|\s(?P<near>pasado|próximo))?",
     _day),
    (rf"la\s(?P<nth>primera|segunda|tercera|cuarta|última)\s(?P<unit>semana|quincena)\sde\s{MONTH}(?:{_OF_YEAR})?",
     _week),
    (rf"{PART}\s(?:mes\sde\s)?{MONTH}(?:{_OF_YEAR})?", _month),
    (rf"{_NEAR_BEFORE}{MONTH}", _month),
    (rf"antes\sde\sque\s(?:termine|acabe|concluya|finalice)\s(?:el\smes\sde\s)?{MONTH}(?:{_OF_YEAR})?",
     _before_its_end),
    (rf"antes\sde\sque\s(?:termine|acabe|concluya|finalice)\s(?:el\saño\s)?{YEAR}", _before_year_ends),
    (rf"(?:el\smes\sde\s)?{MONTH}(?:{_OF_YEAR}|\s(?P<near>pasado|próximo|que\sviene))?", _month),
    (r"(?:a\s(?:(?P<part>principios|mediados|finales|fines|comienzos)\sde\s))?(?:los\saños|la\sdécada\sde(?:\slos(?:\saños)?)?"
     r"|(?<=principios\sde\s)los|(?<=mediados\sde\s)los|(?<=comienzos\sde\s)los|(?<=finales\sde\s)los|(?<=fines\sde\s)los)\s"
     r"(?P<decade>(?:1[0-9]|20)\d0|[2-9]0|diez|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)\b",
     _decade),
    (r"(?:el\s)?siglo\s(?P<roman>(?-i:[XVI]+))\b", _century),
    (rf"(?:el\s|la\s)?{_NUMBER}\s(?P<unit>trimestre|semestre|cuatrimestre|mitad)(?:{_OF_YEAR})?", _quarter),
    (r"(?:el|la|este|esta)\s(?:(?P<near>próximo|próxima|pasado|pasada)\s)?(?P<season>primavera|verano|otoño|invierno)"
     rf"(?:{_OF_YEAR})", _season),
    (r"(?:el|la)\s(?P<near>próximo|próxima|pasado|pasada)\s(?P<season>primavera|verano|otoño|invierno)\b",
     _season),
    (r"(?:el|la)\s(?P<season>primavera|verano|otoño|invierno)\s(?P<near>pasado|pasada|próximo|próxima|que\sviene)\b",
     _season),
    (r"(?<=\ben\s)(?P<season>primavera|verano|otoño|invierno)\b(?!\sde)", _bare_season),
    (r"(?:este|esta)\s(?P<season>primavera|verano|otoño|invierno)\b", _this_season),
    (r"(?:la\s)?temporada\s(?:de\s)?(?P<first>20\d\d)\s?[-/–]\s?(?P<year>20\d\d)", _season_years),
    (rf"(?:la\stemporada\s(?:de\s)?|el\sejercicio\s(?:de\s)?|el\saño\s(?:fiscal\s)?){YEAR}", _year),
    (rf"{PART}\s(?:año\s)?{YEAR}", _year),
    (rf"{YEAR}", _year),
    (rf"(?:la\s)?(?P<holiday>nochebuena|navidad|nochevieja|año\snuevo)(?:\sde\s{YEAR})?\b", _holiday),
)  # fmt: skip
"""Each pattern with what makes a date of it."""
