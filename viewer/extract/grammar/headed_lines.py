"""Lines of a chronology that are a date or an hour, and the paragraphs that stand under them."""

import re
from collections.abc import Sequence

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.?|April|Apr\.?|May|June|July|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_POINT = rf"(?:(?:{_DAY}\s)?{_MONTH}(?:\s{_DAY})?(?:,?\s[12]\d{{3}})?|{_DAY}|[12]\d{{3}})"
_DATE_LINE = re.compile(
    rf"(?:(?:Early|Mid|Late|Spring|Summer|Autumn|Fall|Winter)[\s-])?"
    rf"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?{_POINT}(?:\s?(?:[-–—/]|to|and)\s?{_POINT})?:?",
    re.IGNORECASE,
)
_TELLS = re.compile(r"[12]\d{3}|\d.*[a-z]{3}|[a-z]{3}.*\d", re.IGNORECASE)  # "1988", "8 May"; no bare month
_LEAST = 3  # such lines make a chronology; the first may be the day of publication
_LONGEST_LINE = 60  # characters
_STOPS = ".!?…\"'”’)"


def under_dates(text: str, blocks: Sequence[tuple[int, int]]) -> dict[int, int]:
    """The number of the date's line by that of each paragraph under it, and by its own."""
    lines = [i for i, (start, end) in enumerate(blocks) if _is_date(text, start, end)]
    return _under(text, blocks, lines) if len(lines) >= _LEAST else {}


def under_hours(text: str, blocks: Sequence[tuple[int, int]], hours: Sequence[int]) -> dict[int, int]:
    """The number of the paragraph that an hour heads by that of each under it, and by its own.

    Only a line has paragraphs under it: "14:50", "14:50 – The bridge falls".
    """
    lines = [i for i in hours if _is_heading(text, *blocks[i])]
    return {i: i for i in hours} | _under(text, blocks, lines, hours)


def _under(
    text: str, blocks: Sequence[tuple[int, int]], lines: Sequence[int], ends: Sequence[int] = ()
) -> dict[int, int]:
    """Under a line stand the paragraphs up to the next line or heading; under the last, one of them."""
    found: dict[int, int] = {}
    stops = sorted({*lines, *ends})
    for line in lines:
        after = next((i for i in stops if i > line), line + 2)
        found[line] = line
        for number in range(line + 1, min(after, len(blocks))):
            if number > line + 1 and _is_heading(text, *blocks[number]):
                break
            found[number] = line
    return found


def _is_date(text: str, start: int, end: int) -> bool:
    return _DATE_LINE.fullmatch(text, start, end) is not None and _TELLS.search(text, start, end) is not None


def _is_heading(text: str, start: int, end: int) -> bool:
    return end - start <= _LONGEST_LINE and text[end - 1] not in _STOPS
