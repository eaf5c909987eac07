"""Which dates of a Spanish clause are those of what it tells, and how its tense bends them."""

import re
from dataclasses import replace

from viewer.extract.dating.timing import NOW
from viewer.extract.grammar import calendar
from viewer.extract.meaning.certainty import Verdict
from viewer.extract.spanish.asides import opens
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.words import noun_trigger
from viewer.extract.times.nearest_reading import day_of
from viewer.extract.times.timex import Anchor, Timex, TimexType
from viewer.model.event import Certainty, Kind
from viewer.model.moment import Moment

_COUNTED = re.compile(r"PT?(?P<count>\d{1,4})(?P<unit>[HDWMY])")
_STEPS = {"H": "h", "D": "d", "W": "w", "M": "M", "Y": "y"}
_WITHIN = re.compile(
    r"\b(?:plazo\s(?:máximo\s)?de|(?:los|las)\spróxim[oa]s|menos\sde|un\smáximo\sde)\s(?:\S+\s)?$"
)
_TERM = 24  # characters before a length where its preposition may stand
_LONG = ("w", "M", "q", "s", "y")
_MOMENTARY = (Kind.DECISION, Kind.AGREEMENT, Kind.LEGAL, Kind.APPOINTMENT, Kind.STATEMENT)


def lies_behind(times: tuple[Timex, ...], published: Moment | None) -> bool:
    """Whether a date of a clause in the present lies behind: "En 2006 desembarcan en Canarias miles".

    Args:
        times: the dates of the clause.
        published: when the article appeared, before whose year one of the calendar lies behind.
    """
    year = published.year if published else None
    plain = [t for t in times if t.type is TimexType.DATE and t.past and t.relation in ("", "in", "on", "at")]
    return any(
        t.past == t.future and not t.is_current and t.to is None and _is_behind(t, year) for t in plain
    )


def _is_behind(timex: Timex, year: int | None) -> bool:
    if timex.past is None or timex.anchor is Anchor.EVENT:
        return False
    first = timex.past[0]
    if timex.anchor is Anchor.PUBLISHED:
        return first.startswith("@-") and timex.past[1].startswith("@-")
    return year is not None and first[:4].isdigit() and int(first[:4]) < year


def _is_of_noun(sentence: Analysed, timex: Timex, judged: Verdict) -> bool:
    """Whether a year belongs to a noun and not to what lies ahead: "el tratado de 1951 se aplicaría"."""
    at = sentence.at(timex.opens_at)
    return (
        judged.direction > 0
        and timex.relation == "of"
        and timex.unit == "y"  # "las lluvias de junio podrían causar aludes" comes in June
        and bool(at)
        and sentence.tokens[(at or 1) - 1].is_noun
    )


def _is_of_thing(sentence: Analysed, timex: Timex) -> bool:
    """Whether a year tells which of many a thing is: "el presupuesto de 2026", not "el sismo de 1985"."""
    at = sentence.at(timex.opens_at)
    if timex.relation != "of" or timex.unit != "y" or not at:
        return False
    before = sentence.tokens[at - 1]
    return before.is_noun and not before.is_name and noun_trigger(before.lower) is None


def _is_aside(sentence: Analysed, timex: Timex) -> bool:
    """Whether commas set a date off with an adjective: "el decreto, vigente desde mayo, vence el lunes"."""
    return timex.relation in ("since", "until") and opens(sentence, timex) is not None


def is_apart(sentence: Analysed, timex: Timex, judged: Verdict, kind: Kind) -> bool:
    """Whether a date is not that of what the clause tells: a noun's, or what a past deed was for.

    "Convocó a las partes para el martes", "renovó hasta 2026".
    """
    ruled = timex.relation == "of" and timex.unit == "y" and kind in _MOMENTARY  # "el naufragio de 2021"
    if (
        _is_of_noun(sentence, timex, judged)
        or _is_of_thing(sentence, timex)
        or _is_aside(sentence, timex)
        or ruled
    ):
        return True
    if judged.direction > 0 or judged.is_lasting:
        return False
    opens = sentence.text[timex.opens_at : timex.start].lower()
    return opens.startswith("para") or (timex.relation == "until" and kind in _MOMENTARY)


def due(
    text: str, lengths: tuple[Timex, ...], times: tuple[Timex, ...], judged: Verdict
) -> tuple[Timex, ...]:
    """The date that "en dos semanas" names for what lies ahead; nothing where the clause is dated otherwise.

    “En los próximos dos meses” and "en un plazo de 72 horas" name the last day.
    """
    if judged.direction < 0 or any(t.type is TimexType.DATE and t.past for t in times):
        return ()
    return tuple(made for length in lengths if (made := _due(text, length)))[:1]


def _due(text: str, length: Timex) -> Timex | None:
    found = _COUNTED.fullmatch(length.value)
    opening = text[max(0, length.opens_at - _TERM) : length.start].lower()
    within = _WITHIN.search(opening) is not None
    if found is None or not (within or text[length.opens_at : length.start].lower().startswith("en ")):
        return None
    count, unit = int(found["count"]), _STEPS[found["unit"]]
    if unit == "h":
        count, unit = -(-count // 24), "d"
    step = f"@{count:+d}{unit}"
    whole = (step, step) if unit == "d" or within else calendar.whole(unit, count)
    relation = "within" if within else "in"
    return replace(
        length, type=TimexType.DATE, past=whole, future=whole, unit=unit, relation=relation, duration=None,
        value="", anchor=Anchor.PUBLISHED,
    )  # fmt: skip


def begins_ahead(timex: Timex) -> bool:
    """Whether "desde mañana" begins only then."""
    return timex.relation == "since" and timex.past is not None and timex.past[0].startswith("@+")


def ahead(timex: Timex, judged: Verdict, published: Moment | None) -> Timex:
    """“desde 2028” of what is to come is when it begins, and "a finales de año" what is left of it."""
    if judged.direction < 0:
        return timex
    told = replace(timex, relation="from") if timex.relation == "since" else timex
    return _what_is_left(told, published) if judged.certainty is Certainty.PLANNED and published else told


def _what_is_left(timex: Timex, published: Moment) -> Timex:
    """A month or more that has begun, from the day of publication on; other dates as they are."""
    steps = timex.future
    if timex.unit not in _LONG or steps is None or timex.anchor is Anchor.EVENT or timex.to:
        return timex
    first, last = (day_of(step, published).days for step in steps)
    begun = first < published.days <= last
    return replace(timex, past=(NOW, steps[1]), future=(NOW, steps[1])) if begun else timex
