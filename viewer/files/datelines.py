"""The day that an article gives as its own: on a line that says so, in a dateline, beside its author."""

import re
from itertools import pairwise

from viewer.model.moment import Moment
from viewer.model.plain import parse_when
from viewer.model.words import short_months

NARROW = 72  # characters of a line that was wrapped
_DATE_LINE = re.compile(
    r"(?:published|date|publicado|fecha)\s*(?:on|el)?\s*:?\s*(?P<date>.{6,40}?)\s*\.?", re.IGNORECASE
)
_WHOLE_DATE = r"(?P<date>\d{1,2} [A-Za-z.]{3,10} \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})"
_BARE_DATE = re.compile(  # a line that is a day and nothing else, but for its weekday or hour
    rf"(?:updated\s*:?\s*)?(?:[A-Z][a-z]+day,?\s)?{_WHOLE_DATE}(?:,?\s(?:at\s)?\d{{1,2}}[:.]\d\d.{{0,12}})?\.?",
    re.IGNORECASE,
)
_DATED_LINE = re.compile(  # "Addis Ababa, 9 September 2025 - "
    rf"[A-ZÀ-Þ][\w.'’ -]{{2,30}},\s{_WHOLE_DATE}(?:\s\([^)]{{2,30}}\))?\s?(?:—|–|--|-\s|\.\s)"
)
# a place in capitals, with a country or region after it at most, and a day with its year
_DATELINE = re.compile(rf"[A-ZÀ-Þ][A-ZÀ-Þ' .-]{{2,40}}(?:, [A-Z][\w .]{{1,30}})?[,(] ?{_WHOLE_DATE}\b")
_SPANISH_MONTH = (
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre"
    r"|(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)\.?)"
)
_SPANISH_DAY = re.compile(
    rf"(?:[a-záéíóú]+,?\s+)?(?P<day>\d{{1,2}})\s+(?:de\s+)?(?P<month>{_SPANISH_MONTH})\s+(?:del?\s+)?"
    r"(?P<year>\d{4})",
    re.IGNORECASE,
)
_SPANISH_LINE = re.compile(  # "Lima, 14 mar 2025 (Agencias).-", "Valverde, 6 de enero de 2025."
    r"[A-ZÀ-Þ][\w.'’ -]{2,30}(?:\s\([^)]{2,30}\))?(?:,\s[A-ZÀ-Þ][\w. ]{1,30})?,\s"
    rf"(?P<date>\d{{1,2}}\s(?:de\s)?{_SPANISH_MONTH}\s(?:del?\s)?\d{{4}})"
    r"(?:\s?\([^)]{2,40}\))?\s?(?:\.-?|—|–|--|-|:)(?:\s|$)"
)

_BESIDE_AUTHOR = re.compile(
    rf"(?<!\w)(?:(?P<iso>\d{{4}}-\d\d-\d\d)|{_WHOLE_DATE.replace('?P<date>', '?P<english>')}"
    rf"|(?P<spanish>\d{{1,2}}\s(?:de\s)?{_SPANISH_MONTH}\s(?:del?\s)?\d{{4}})"
    r"|(?P<numbers>\d{1,2}([/.-])\d{1,2}\5\d{4}))(?!\w)",
    re.IGNORECASE,
)
_ANEW = re.compile(
    r"(?:updated?|modified|edited|corrected|actualizad[oa]|modificad[oa])\W*(?:[a-z]+\W+){0,2}$",
    re.IGNORECASE,
)


def date_of(text: str) -> Moment | None:
    """The day that the top of an article gives as its own; None where there is none.

    A line of its own that says so counts ("Published: 3 May 2026"), and a dateline with a whole date
    ("LUXEMBOURG, 12 February 2026."): another day in the text is not the day of the text.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()][:6]
    return _day_in(lines) or _day_in(_narrow_pairs(text))


def _narrow_pairs(text: str) -> list[str]:
    """Each two lines at the top of a text that follow one another and may have been wrapped, as one."""
    lines = text.split("\n", 12)[:12]
    pairs = ((a.strip(), b.strip()) for a, b in pairwise(lines))
    return [f"{a} {b}" for a, b in pairs if a and b and len(a) <= NARROW][:6]


def _day_in(lines: list[str]) -> Moment | None:
    for line in lines:
        if (found := _DATE_LINE.fullmatch(line)) and (day := _day(found["date"])):
            return day
    for line in lines:
        found = _BARE_DATE.fullmatch(line) or _DATED_LINE.match(line) or _DATELINE.match(line)
        found = found or _SPANISH_LINE.match(line)
        if found and (day := _day(found["date"])):
            return day
    return None


def byline_day(line: str, *, is_day_first: bool) -> Moment | None:
    """The first whole date of a short line that names author and day, but for the day of a later change.

    Args:
        line: such as "By A. Writer, Lima | Published 7 March 2025 | Updated 2 January 2026".
        is_day_first: whether 3/4/2025 is in April; without that, numbers that could be either are no date.
    """
    for found in _BESIDE_AUTHOR.finditer(line):
        if _ANEW.search(line, 0, found.start()):
            continue
        day = _numbered(found["numbers"], is_day_first=is_day_first) if found["numbers"] else _day(found[0])
        if day:
            return day
    return None


def _numbered(text: str, *, is_day_first: bool) -> Moment | None:
    first, second, year = (int(number) for number in re.split(r"\D", text))
    if first <= 12 and second <= 12 and first != second and not is_day_first:
        return None
    day, month = (first, second) if second <= 12 else (second, first)
    return _day(f"{year:04}-{month:02}-{day:02}")


def _day(text: str) -> Moment | None:
    if spanish := _SPANISH_DAY.fullmatch(text):
        month = short_months("es").index(spanish["month"].lower()[:3].replace("set", "sep")) + 1
        text = f"{int(spanish['year']):04}-{month:02}-{int(spanish['day']):02}"
    try:
        when = parse_when(text, None)
    except ValueError:
        return None
    return when.start[0] if when and when.start[0] and when.start[0] == when.start[1] else None
