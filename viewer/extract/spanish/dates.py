"""The dates that a Spanish text names, with the words that tie them to what they date."""

import re
from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.spanish import calendar_dates, relative_dates
from viewer.extract.spanish.numbers import MODIFIER, WORD_NUMBER, modifier, number
from viewer.extract.times.dates import longest
from viewer.extract.times.ranges import in_year_of
from viewer.extract.times.timex import Anchor, Timex, TimexType
from viewer.model.when import Duration, Modifier

_HINT = re.compile(
    r"\d|noventa|ochenta|setenta|sesenta|cincuenta|"
    r"día|semana|quincena|mes|año|década|decenio|lustro|siglo|trimestre|semestre|primavera|verano|otoño|invierno|enero"
    r"|febrero|marzo|abril|mayo|junio|julio|agosto|tiembre|octubre|viembre|ciembre|hoy|ayer|mañana|anoche|antier"
    r"|lunes|martes|miércoles|jueves|viernes|sábado|domingo|navidad|noche|año nuevo"
    r"|madrugada|tarde|entonces|el día|víspera",
    re.IGNORECASE,
)
_READERS = tuple(
    (
        re.compile((pattern if pattern.startswith(("(?<",)) else r"\b(?:" + pattern + ")"), re.IGNORECASE),
        reader,
    )
    for pattern, reader in (*calendar_dates.PATTERNS, *relative_dates.PATTERNS)
)
_PLAIN = str.maketrans({"\n": " ", "\r": " ", "\t": " ", "\xa0": " "})
_COUNTED = re.compile(
    r"\s*(?:%|°|(?:personas|hombres|mujeres|efectivos|soldados|buques|barcos|toneladas|barriles|kilómetros|km|metros|pies|"
    r"dólares|pesos|euros|soles|trabajadores|empleos|casas|viviendas|estudiantes|votos|mil|millones|miembros|"
    r"hectáreas|millas|contenedores|vehículos|familias|habitantes|m)\b)",
    re.IGNORECASE,
)
_NO_YEAR_BEFORE = re.compile(
    r"[$€£¥#]\s?$|\b(?:unos|unas|casi|núm\.?|número|n\.º|más de|menos de|cerca de)\s+$", re.IGNORECASE
)
_BEFORE = re.compile(
    r"\b(?P<word>de\saquí\sa|a\smás\stardar(?:\sen|\sa)?|(?:no\s)?antes\sdel?|después\sdel?|a\spartir\sdel?|no\smás\starde\sdel?|desde|hasta|entre|durante|a\slo"
    r"\slargo\sde|para|tras|en|de|del|a|al|por|hacia)"
    r"(?P<rest>\s+(?:el|la|los|las|al\smenos|principios\sde))*\s+$",
    re.IGNORECASE,
)
_LOOSE = re.compile(r"\b(?P<word>antes|después|a\spartir)\s+$", re.IGNORECASE)  # and "del martes" after it
_RELATIONS = {
    "no más tarde de": "by",
    "de aquí a": "by", "a más tardar": "by", "a más tardar en": "by", "a más tardar a": "by",
    "antes de": "before", "no antes de": "earliest",
    "después de": "after", "a partir de": "from", "desde": "since", "hasta": "until",
    "entre": "between", "durante": "in", "a lo largo de": "in", "para": "by", "tras": "after", "en": "in",
    "de": "of", "del": "of", "a": "to", "al": "to", "por": "in", "hacia": "about",
}  # fmt: skip
_SET = re.compile(r"\b(?:previst|programad|convocad|fijad|agendad|anunciad|planead|señalad)[oa]s?\b")
_SET_NEAR = 90  # characters
_SET_FOR = re.compile(
    r"\b(?:previst|programad|fijad|convocad|señalad|planead|anunciad|citad)[oa]s?\s+$", re.IGNORECASE
)
_JOINTS = re.compile(r"\s*(?:,?\s?y|a|al|hasta|[-–—])\s*(?:el\s|la\s)?", re.IGNORECASE)
_SURNAME = re.compile(r"\s[A-ZÀ-Þ][a-zà-ÿ]")
_REACH = 26
_CODES = {
    "segundo": "T{}S", "minuto": "T{}M", "hora": "T{}H", "día": "{}D", "noche": "{}D", "jornada": "{}D",
    "semana": "{}W", "quincena": "{}W", "mes": "{}M", "trimestre": "{}M", "semestre": "{}M", "año": "{}Y",
    "década": "{}Y", "lustro": "{}Y", "siglo": "{}Y",
}  # fmt: skip
_TIMES = {"quincena": 2, "trimestre": 3, "semestre": 6, "década": 10, "lustro": 5, "siglo": 100}
_DURATION = re.compile(
    rf"\b(?:(?P<how>durante|por|en|dur[aóe]\w*|a\slo\slargo\sde|dentro\sde|llevan?|tardar\w*|tardó)\s+)?"
    rf"(?:(?P<mod>{MODIFIER})\s+)?(?:los\s+(?:próximos|últimos)\s+)?"
    rf"(?P<count>\d+(?:,\d+)?|{WORD_NUMBER}|media)\s+"
    r"(?P<unit>segundo|minuto|hora|día|noche|jornada|semana|quincena|mes|trimestre|semestre|año|década|lustro|siglo)"
    r"(?:es|s)?\b(?!\sde\sedad)",
    re.IGNORECASE,
)


def dates(text: str, start: int, end: int) -> tuple[Timex, ...]:
    """The dates that `text[start:end]` names, in order, none overlapping another; a range is one date."""
    if not _HINT.search(text, start, end):
        return ()
    plain = text[start:end].translate(_PLAIN)
    tied = [_tied(plain, timex) for timex in longest(list(_all(plain)))]
    joined: list[Timex] = []
    for timex in tied:
        if joined and _is_range(plain, joined[-1], timex):
            relation = "between" if joined[-1].relation == "between" else "from"
            last = _after_first(joined[-1], timex)
            joined[-1] = replace(in_year_of(joined[-1], timex), end=timex.end, to=last, relation=relation)
        else:
            joined.append(timex)
    return tuple(_moved(timex, start) for timex in joined)


def durations(text: str, start: int, end: int) -> tuple[Timex, ...]:
    """The lengths of time that `text[start:end]` names; `relation` is "for" where it says how long."""
    found = []
    for match in _DURATION.finditer(text[start:end].translate(_PLAIN)):
        length = _length(match)
        if length is None:
            continue
        relation = "of" if not match["how"] and not _is_length(match) else "for"
        first = match.start("mod") if match["mod"] else match.start("count")
        found.append(
            Timex(
                start + first, start + match.end(), TimexType.DURATION, value=length.value, duration=length,
                relation=relation, first=start + match.start(),
            )
        )  # fmt: skip
    return tuple(found)


def _is_length(match: "re.Match[str]") -> bool:
    """“un máximo de diez años”, "hasta diez años": a length whatever stands before."""
    return modifier(match["mod"]) in (Modifier.AT_MOST, Modifier.AT_LEAST)


def _length(match: "re.Match[str]") -> Duration | None:
    unit = match["unit"].lower()
    value = number(match["count"])
    if value is None or value > 99_999:
        return None
    value *= _TIMES.get(unit, 1)
    return Duration("P" + _CODES[unit].format(f"{value:g}"), modifier(match["mod"]))


def _all(text: str) -> Iterator[Timex]:
    for pattern, reader in _READERS:
        for match in pattern.finditer(text):
            timex = reader(match)
            if timex and not (_is_count(text, timex, match) or _is_given_name(text, timex)):
                yield timex


def _is_given_name(text: str, timex: Timex) -> bool:
    """Whether a month is somebody's name: "Julio Cabañas", as months have no capitals."""
    alone = timex.unit == "M" and text[timex.start : timex.end] in ("Julio", "Abril")
    return alone and _SURNAME.match(text, timex.end) is not None


def _is_count(text: str, timex: Timex, match: "re.Match[str]") -> bool:
    """Whether four figures count something rather than name a year."""
    if timex.unit != "y" or len(match[0]) > 4 or not match[0].isdigit():
        return False
    before = _NO_YEAR_BEFORE.search(text, max(0, match.start() - 14), match.start())
    return bool(before or _COUNTED.match(text, match.end()))


def _tied(text: str, timex: Timex) -> Timex:
    """The date with the preposition before it."""
    if timex.relation:
        return timex
    opening = text[max(0, timex.start - _REACH) : timex.start]
    before = _BEFORE.search(opening) or _LOOSE.search(opening)
    if not before or (before.re is _LOOSE and not _opens_with_of(text, timex)):
        return timex
    at = timex.start - len(opening) + before.start()
    relation = _relation(before["word"])
    if relation == "by" and before["word"].lower() == "para" and _is_set_for(text, timex, at):
        relation = "in"
    if relation == "before" and timex.mod:
        relation = "by"  # "antes de finales de junio"
    return replace(timex, relation=relation, first=at)


def _relation(words: str) -> str:
    """What the words before a date say of it, with the article of "antes del 5 de mayo" or without."""
    low = " ".join(words.lower().split())
    return _RELATIONS.get(low) or _RELATIONS.get(low.removesuffix("l")) or _RELATIONS[f"{low} de"]


def _opens_with_of(text: str, timex: Timex) -> bool:
    """Whether the date itself opens with "del", as in "a partir | del martes"."""
    return text[timex.start : timex.start + 4].lower() == "del "


def _is_set_for(text: str, timex: Timex, at: int) -> bool:
    """Whether "para" names the day itself: "prevista para junio", "para el 1 de abril"; not "para 2030"."""
    if timex.unit == "d" or _SET_FOR.search(text, max(0, at - _REACH), at):
        return True
    beside = text[max(0, at - _SET_NEAR) : timex.end + _SET_NEAR // 2]
    return timex.unit in ("w", "M", "q") and _SET.search(beside) is not None


def _after_first(first: Timex, second: Timex) -> Timex:
    """The end of "entre el lunes y el viernes": the day of the week on the first or after it."""
    of_week = all(
        t.unit == "d" and t.anchor is Anchor.PUBLISHED and "/w" in (t.future or ("",))[0]
        for t in (first, second)
    )
    if not of_week or not first.past or not first.future or not second.future or not second.past:
        return second
    if second.past == second.future:
        return second
    step = second.future[0].removeprefix("@")
    return replace(second, past=(first.past[0] + step,) * 2, future=(first.future[0] + step,) * 2)


def _is_range(text: str, first: Timex, second: Timex) -> bool:
    if first.to or second.to or first.past is None or second.past is None:
        return False
    if Anchor.EVENT in (first.anchor, second.anchor):
        return False
    joint = _JOINTS.fullmatch(text[first.end : second.start])
    if not joint or first.relation in ("by", "before", "after"):
        return False
    word = text[first.end : second.start].strip().lower().split()[0] if joint[0].strip() else ""
    if first.relation == "between":
        return word in ("y", "-", "–", "—")
    return word not in ("y", "", ",")


def _moved(timex: Timex, by: int) -> Timex:
    to = _moved(timex.to, by) if timex.to else None
    first = timex.first + by if timex.first >= 0 else -1
    return replace(timex, start=timex.start + by, end=timex.end + by, to=to, first=first)
