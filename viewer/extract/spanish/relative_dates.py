"""Spanish dates counted from another day: "la semana pasada", "el jueves", "hace dos años"."""

from dataclasses import replace
from re import Match

from viewer.extract.grammar import calendar
from viewer.extract.spanish.date_parts import COUNT, PART, UNIT, UNITS, WEEKDAY, WEEKDAYS, part_of, unit_of
from viewer.extract.spanish.numbers import number
from viewer.extract.times.date_parts import Reader, cut, dated, group, modifier_of
from viewer.extract.times.relative_dates import moved_by
from viewer.extract.times.timex import Anchor, Timex

_DAY_WORDS = {
    "hoy": 0, "ayer": -1, "anoche": -1, "anteayer": -2, "antier": -2, "mañana": 1,
    "pasado mañana": 2, "esta": 0,
}  # fmt: skip
_HOURS = {"mañana": "TMO", "tarde": "TAF", "noche": "TNI", "madrugada": "TMO", "anoche": "TNI"}
_FEW_HOURS = 3
_LAST = ("pasado", "pasada", "último", "última", "anterior")
_NEXT = ("próximo", "próxima", "que viene", "entrante", "venidero")
_TIMES = {
    "década": (10, "y"),
    "decenio": (10, "y"),
    "siglo": (100, "y"),
    "quincena": (2, "w"),
    "lustro": (5, "y"),
}


def _count_of(which: str) -> int:
    low = " ".join(which.lower().split())
    if low.startswith("antepasad"):
        return -2
    return -1 if low in _LAST else 1 if low in _NEXT else 0


def _day_word(found: Match[str]) -> Timex:
    word = " ".join(found["word"].lower().split())
    suffix = _HOURS.get((group(found, "hours") or word).lower(), "") if word != "mañana" else ""
    return dated(found, calendar.whole("d", _DAY_WORDS[word])[:1] * 2, "d", suffix=suffix)


def _near_unit(found: Match[str]) -> Timex:
    """“la semana pasada”, "el próximo año", "a principios de este mes"; "el último año" is up to now."""
    unit, part = unit_of(found["unit"]), part_of(found)
    count = _count_of(group(found, "which") or group(found, "after"))
    code = UNITS[unit]
    if group(found, "which").lower() in ("último", "última") and code in "wMy" and not part:
        return dated(found, (f"@-1{code}", "@"), "", value=f"P1{code.upper()}")
    steps = calendar.whole(code, count)
    if part and code in "My":
        return dated(found, cut(steps, code, part), code, mod=modifier_of(part))
    if count or code == "d":
        return dated(found, steps, code)
    return dated(found, (steps[0], "@"), code, ("@", steps[1]), is_current=True)


def _eve(found: Match[str]) -> Timex:
    """“la víspera”: the day before an event."""
    return dated(found, ("@-1d", "@-1d"), "d", anchor=Anchor.EVENT)


def _then(found: Match[str]) -> Timex:
    """“desde entonces”: since the date named before."""
    return replace(dated(found, ("@", "@"), ""), anchor=Anchor.MENTION, relation="since")


def _before_its_end(found: Match[str]) -> Timex:
    """“antes de que termine el mes”: by its last day."""
    code = UNITS[unit_of(found["unit"])]
    return replace(dated(found, calendar.whole(code, 0), code), relation="by")


def _weekend(found: Match[str]) -> Timex:
    count = _count_of(group(found, "which") or group(found, "after"))
    if (group(found, "which") or "").lower() == "próximo":  # the first to come
        ahead = "@+2d/w+5d"  # the Saturday after the day
        return dated(found, (ahead, ahead + "+1d"), "w", suffix="-WE")
    if not count:  # the last that has begun, or the next
        over = calendar.weekday_before(5)[0]
        return dated(found, (over, over + "+1d"), "w", ("@/w+5d", "@/w+6d"), suffix="-WE")
    monday = f"@{count:+d}w/w"
    return dated(found, (monday + "+5d", monday + "+6d"), "w", suffix="-WE")


def _days_of_week(found: Match[str]) -> Timex:
    """“de lunes a jueves de la próxima semana”."""
    weeks = _count_of(group(found, "which") or group(found, "after"))
    first, last = (WEEKDAYS.index(found[name].lower()) for name in ("weekday", "last"))
    end = dated(found, calendar.weekday_of_week(last, weeks), "d")
    return replace(dated(found, calendar.weekday_of_week(first, weeks), "d"), to=end, relation="from")


def _day_of_week(found: Match[str]) -> Timex:
    """“el martes de la semana pasada”."""
    day = WEEKDAYS.index(found["weekday"].lower())
    weeks = _count_of(group(found, "which") or group(found, "after"))
    return dated(found, calendar.weekday_of_week(day, weeks), "d")


def _day_of_month(found: Match[str]) -> Timex | None:
    """“el día 21”: the last such day of a month, or the next."""
    day = int(found["day"])
    month, rest = f"@-{day - 1}d/M" if day > 1 else "@/M", f"+{day - 1}d" if day > 1 else ""
    past, future = month + rest, month + "+1M" + rest
    return dated(found, (past, past), "d", (future, future))


def _weekday(found: Match[str]) -> Timex:
    day = WEEKDAYS.index(found["weekday"].lower())
    suffix = _HOURS.get(group(found, "hours").lower(), "")
    which = group(found, "which") or group(found, "after")
    if _count_of(which) < 0:
        return dated(found, calendar.weekday_before(day), "d", suffix=suffix)
    if _count_of(which) > 0:
        return dated(found, calendar.weekday(day, 1), "d", suffix=suffix)
    return dated(found, calendar.weekday(day, -1), "d", calendar.weekday(day, 1), suffix=suffix)


def _ago(found: Match[str]) -> Timex | None:
    """“hace dos años”: the calendar unit so far back; more than that long ago is any time up to it."""
    told, about = _counted(found, -1), " ".join(group(found, "about").lower().split())
    if told is None or not about:
        return told
    if about == "más de":
        return replace(told, relation="by")
    return replace(told, relation="after") if about == "menos de" else told


def _of_late(found: Match[str]) -> Timex | None:
    """“en las últimas 24 horas”, "los dos últimos meses": from so long ago up to the day of publication."""
    count = _number(found)
    if not count:
        return None
    if found["unit"].lower() == "hora":
        back = f"@-{-(-count // 24)}d" if count > _FEW_HOURS else "@"
        length = f"PT{count}H"
    else:
        times, code = _TIMES.get(unit_of(found["unit"]), (1, UNITS[unit_of(found["unit"])]))
        back = f"@-{count * times}{code}"
        length = f"P{count * times}{code.upper()}"
    return dated(found, (back, "@"), "", value=length)


def _hours_ago(found: Match[str]) -> Timex | None:
    """“hace 48 horas”, "hace dos horas": that day, where the hours do not reach into another."""
    hours = _number(found)
    if not hours or (hours > _FEW_HOURS and hours % 24):
        return None
    step = f"@-{hours // 24}d" if hours > _FEW_HOURS else "@"
    return dated(found, (step, step), "d")


def _since_ago(found: Match[str]) -> Timex | None:
    """“desde hace tres años”: it has gone on since then."""
    told = _counted(found, -1)
    return replace(told, relation="since", first=found.start()) if told else None


def _ahead(found: Match[str]) -> Timex | None:
    return _counted(found, 1)


def _within(found: Match[str]) -> Timex | None:
    """“de aquí a un año”: by that day."""
    count = _number(found)
    times, code = _TIMES.get(unit_of(found["unit"]), (1, UNITS[unit_of(found["unit"])]))
    step = f"@+{count * times}{code}" if count else ""
    return replace(dated(found, (step, step), "d"), relation="by", first=found.start()) if step else None


def _number(found: Match[str]) -> int | None:
    words = " ".join((group(found, "count") or group(found, "count_")).lower().split())
    value = 2.0 if words == "un par de" else number(words)
    return int(value) if value is not None and value <= 9999 and value == int(value) else None


def _counted(found: Match[str], sign: int) -> Timex | None:
    count, unit = _number(found), unit_of(found["unit"])
    if count is None:
        vague = dated(found, ("@", "@"), "")
        return replace(vague, past=None, future=None, value="PAST_REF" if sign < 0 else "FUTURE_REF")
    times, code = _TIMES.get(unit, (1, UNITS[unit]))
    if code == "w":
        step = f"@{sign * count * times:+d}w"
        return dated(found, (step + "/w", step + "/w+6d"), "w", mod="APPROX")
    return dated(found, calendar.whole(code, sign * count * times), code)


def _later(found: Match[str]) -> Timex | None:
    """“dos días después”, "un mes antes": counted from an event."""
    count, unit = _number(found), unit_of(found["unit"])
    if count is None:
        return None
    sign = -1 if found["way"].lower() in ("antes", "atrás") else 1
    times, code = _TIMES.get(unit, (1, UNITS[unit]))
    return dated(found, moved_by(sign * count * times, code), code, anchor=Anchor.EVENT)


def _same(found: Match[str]) -> Timex:
    """“al día siguiente”, "ese mismo año", "el mes anterior": counted from an event."""
    code = UNITS.get(unit_of(found["unit"]), "d")  # "esa noche" is that day
    after = group(found, "after").lower()
    count = 1 if after == "siguiente" else -1 if after in ("anterior", "previo", "previa") else 0
    steps = ("@", "@") if code == "d" and not count else calendar.whole(code, count)
    return dated(found, steps, code, anchor=Anchor.EVENT)


_OF_DAY = r"(?:\spor\sla|\sen\sla|\sde)\s(?P<hours>mañana|tarde|noche|madrugada)"
_WHICH = r"(?P<which>próximo|próxima|pasado|pasada|último|última)"
_AFTER = r"(?P<after>antepasado|antepasada|pasado|pasada|próximo|próxima|que\sviene|entrante|último|última)"
_DAY_NUMBER = (  # and no count: "decomisó el viernes 18 contenedores"
    r"(?P<day>[12]\d|3[01]|[1-9])\b(?!\s(?:de|mil|millones)\b|[.,:]\d|\s?%)"
    r"(?!\s(?!(?:los|las|sus|unos|unas|tras|dos|tres|seis|más|menos)\b)[^\W\d_]{2,}s\b)"
)
_ITS_UNIT = r"(?P<unit>día|semana|mes|año|mañana|tarde|noche|madrugada|jornada)"
_PERIOD = r"(?P<unit>semana|quincena|mes|trimestre|año|década|siglo)"

PATTERNS: tuple[tuple[str, Reader], ...] = (
    (rf"(?P<word>pasado\smañana|anteayer|antier|hoy|ayer|mañana)\s{WEEKDAY}", _day_word),
    (r"(?P<word>pasado\smañana|anteayer|antier|anoche|hoy|ayer)(?:\spor\sla\s(?P<hours>mañana|tarde|noche))?\b",
     _day_word),
    (r"(?<!\bla )(?<!esta )(?<!\bde )(?<!\buna )(?P<word>mañana)"
     r"(?:\spor\sla\s(?P<hours>mañana|tarde|noche))?\b"
     r"(?!\sdel?\s(?:hoy|ayer|est[ea]|es[ea]|aquel|los?|las?|sus?|una?|\d|(?:lun|mart|juev|viern)es|s[áa]bado|domingo))",
     _day_word),
    (r"(?P<word>esta)\s(?P<hours>mañana|tarde|noche|madrugada)\b", _day_word),
    (rf"(?:{PART}\s|a\s(?P<at>principio|fin)\sde\s)?(?:el\s|la\s)?{_WHICH}\s{_PERIOD}\b", _near_unit),
    (rf"(?:{PART}\s)?(?:el|la)?\s?{_PERIOD}\s{_AFTER}\b", _near_unit),
    (rf"{PART}\s(?P<unit>año|mes)\b", _near_unit),
    (rf"antes\sde\sque\s(?:termine|acabe|concluya|finalice)\s(?:el|la)\s{_PERIOD}\b", _before_its_end),
    (rf"(?:{PART}\s)?(?:est[ea]|el\spresente|la\spresente|el\sactual|la\sactual)\s{_PERIOD}\b", _near_unit),
    (rf"(?:el\s)?{_WHICH}\sfin\sde\ssemana\b", _weekend),
    (rf"(?:el|este)\sfin\sde\ssemana(?:\s{_AFTER})?\b", _weekend),
    (rf"(?:el|este|del|al)\s(?:pasado\s|próximo\s)?{WEEKDAY}\s{_DAY_NUMBER}", _day_of_month),
    (rf"de\s{WEEKDAY}\sa\s{WEEKDAY.replace('weekday', 'last')}\sde\s(?:esta|la)\s(?:{_WHICH}\s)?semana"
     rf"(?:\s{_AFTER})?", _days_of_week),
    (rf"(?:el\s)?{WEEKDAY}\sde\s(?:esta|la)\s(?:{_WHICH}\s)?semana(?:\s{_AFTER})?", _day_of_week),
    (rf"(?:en\s)?lo\sque\sva\s(?:de|del|de\sla)\s{_PERIOD}\b", _near_unit),
    (rf"(?:el\s|este\s|al\s)?{_WHICH}\s{WEEKDAY}(?:{_OF_DAY})?", _weekday),
    (rf"la\s(?P<hours>mañana|tarde|noche|madrugada)\s(?:del|de\seste)\s(?:pasado\s)?{WEEKDAY}", _weekday),
    (r"la\s(?P<hours>mañana|tarde|noche|madrugada)\sde\s(?P<word>hoy|ayer)\b", _day_word),
    (rf"(?:el|del)\s(?:próximo\s|pasado\s)?día\s{_DAY_NUMBER}", _day_of_month),
    (rf"(?:el|este|del|al|es[ea](?:\smism[oa])?|aquel)\s{WEEKDAY}(?:\s{_AFTER})?(?:{_OF_DAY})?", _weekday),
    (rf"desde\shace\s(?P<about>más\sde\s|unos\s|unas\s|casi\s|menos\sde\s)?{COUNT}\s{UNIT}(?:es|s)?\b",
     _since_ago),
    (rf"hace\s(?:ya\s)?(?:(?P<about>más\sde|menos\sde|casi|unos|unas|cerca\sde|apenas|aproximadamente)\s)?{COUNT}"
     rf"\s{UNIT}(?:es|s)?\b", _ago),
    (rf"hace\s(?:unas\s)?{COUNT}\shoras?\b", _hours_ago),
    (rf"(?<!\bpor )(?:los|las)\s(?:últim[oa]s\s{COUNT}|{COUNT.replace('count', 'count_')}\súltim[oa]s)"
     rf"\s{UNIT.replace('<unit>', '<unit>hora|')}(?:es|s)?\b", _of_late),
    (rf"de\saquí\sa\s{COUNT}\s{UNIT}(?:es|s)?\b", _within),
    (rf"dentro\sde\s(?:unos\s|unas\s)?{COUNT}\s{UNIT}(?:es|s)?\b", _ahead),
    (rf"{COUNT}\s{UNIT}(?:es|s)?\s(?P<way>después|más\starde|antes|atrás)\b", _later),
    (r"(?:al|el|la)\s(?P<unit>día|semana|mes|año|trimestre)\s(?P<after>siguiente|anterior|previo|previa)\b",
     _same),
    (r"(?<=\bdesde\s)entonces\b", _then),
    (r"la\svíspera\b(?!\sdel?\b)", _eve),
    (rf"(?:es[ea]|aquel|aquella)\s(?:mism[oa]\s)?{_ITS_UNIT}\b", _same),
    (rf"(?:el|la)\smism[oa]\s{_ITS_UNIT}\b", _same),
)  # fmt: skip
