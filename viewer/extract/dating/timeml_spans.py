"""The characters that TimeML marks of a time, without prepositions and what ties it to an event."""

import re

from viewer.extract.times.timex import Anchor, Timex, TimexType

_LEADING = re.compile(r"(?:within|over|only|just|exactly)\s+", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:\w+ )?the\s", re.IGNORECASE)
_HYPHENED = re.compile(r"-(?!century)[^\W\d]+$")
_AROUND = re.compile(
    r"(?:(?<!get)(?<!way)\s(?P<word>around)|\b(?:by|from|in|since|until)\s(?P<about>about))\s+$",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?<!get)(?<!way)\s(?P<word>about|around|approximately|nearly|almost)\s+$", re.IGNORECASE
)
_CLOCK = re.compile(r"T\d\d:\d\d")
_COURSE = re.compile(r"\b(?:during|for|in|over|through)\s+(?P<the>the\s+)$", re.IGNORECASE)
_LASTS = re.compile(r"last\s", re.IGNORECASE)
_PLURAL = re.compile(r"\b[A-Za-z]{2,}s\s$(?<!this\s)")
_PART_OF = re.compile(
    r"\bthe (?:(?:early|latter|first|last|middle|late) part|(?:first|second|latter) half"
    r"|beginning|start|middle|end) of (?:the )?$",
    re.IGNORECASE,
)
_TO = re.compile(r"\b(?:early|mid)-?(?:[- ]to[- ]| or )$", re.IGNORECASE)
_LATE = re.compile(r"(?:mid|late)[- ]", re.IGNORECASE)  # "mid-to-late March"
_PARTED = ("w", "M", "q", "s", "y", "D", "C")
_LONGER = re.compile(
    r"\b(?:after|for|in|just|last(?:s|ed|ing)?|spen[dt]|spending|take[ns]?|taking|took|waited|well)\s+$",
    re.IGNORECASE,
)
_LATER = re.compile(r"\s+(?:later|afterwards?)$", re.IGNORECASE)
_OPEN = re.compile(r"\s+(?:or (?:so|later)|and beyond)\b", re.IGNORECASE)
_TRAILING = re.compile(r"\s+(?:after|before)$", re.IGNORECASE)
_GOES_ON = re.compile(r"\s+\w")  # "the day before, it sank" counts from nothing that follows


def stretch(text: str, timex: Timex) -> tuple[int, int]:
    """Where the mark of a time begins and ends."""
    return _start(text, timex), _end(text, timex)


def _start(text: str, timex: Timex) -> int:
    start, end = timex.start, timex.end
    if _CLOCK.match(timex.suffix or timex.value):
        about = _ABOUT.search(text, max(0, start - 16), start)
        return about.start("word") if about else start
    the = _COURSE.search(text, max(0, start - 16), start) if timex.anchor is Anchor.EVENT else None
    if the and _TRAILING.search(text, start, end):
        return the.start("the")  # "in the six months after the vote"
    if timex.type is TimexType.DATE and not timex.suffix:
        return _start_of_date(text, timex)
    if timex.type is not TimexType.DURATION:
        return start
    if _LASTS.match(text, start, end) and _PLURAL.search(text, max(0, start - 20), start):
        return start + len("last ")  # "rehearsals last two hours"
    if _HYPHENED.search(text, start, end) and (article := _ARTICLE.match(text, start, end)):
        start = article.end()  # "the 23-year struggle", "above the 70-minute limit"
    leading = _LEADING.match(text, start, end)
    if leading and not (leading[0].lower().startswith("over") and _is_longer(text, start)):
        start = leading.end()
    return start


def _start_of_date(text: str, timex: Timex) -> int:
    """Where a date begins with the part of it that is meant: "the end of the third quarter"."""
    start, end = timex.start, timex.end
    part = _PART_OF.search(text, max(0, start - 24), start) if timex.unit in _PARTED else None
    if part and not text[start:end].lower().startswith("the end"):
        return part.start()
    if to := _TO.search(text, max(0, start - 12), start) if _LATE.match(text, start) else None:
        return to.start()
    around = _AROUND.search(text, max(0, start - 16), start)
    return around.start(around.lastgroup or 0) if around else start


def _end(text: str, timex: Timex) -> int:
    """Where it ends: "a day" in "a day after the storm" and in "a day later"; "a year or so" is whole."""
    start, end = timex.start, timex.end
    if timex.anchor is Anchor.EVENT and (later := _LATER.search(text, start, end)):
        return later.start()
    if open_ended := _OPEN.match(text, end):
        return open_ended.end()
    trailing = _TRAILING.search(text, start, end) if timex.anchor is Anchor.EVENT else None
    return trailing.start() if trailing and _GOES_ON.match(text, end) else end


def _is_longer(text: str, start: int) -> bool:
    """Whether "over" says longer than ("it lasted over a week"), not in the course of ("over a year")."""
    return bool(_LONGER.search(text, max(0, start - 10), start))
