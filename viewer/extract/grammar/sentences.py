"""Where the sentences of a text begin and end."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from viewer.extract.grammar.credit_lines import is_credit, opens_credit
from viewer.extract.grammar.headed_lines import under_dates, under_hours
from viewer.extract.grammar.sentence_ends import ends_all_the_same

_LONGEST = 1500
_END = re.compile(
    r"(?!\.(?<=\bJr\.)\sDay\b)[.!?…。！？]+[\"'”’)\]»]*(?=\s+[\"'“‘(«\[¿¡]*[^\W_a-zà-ÿ]|\s*$)|[。！？]"
    r"|(?<=[a-zß-ÿ]{3})[.!?](?=(?!Com\b|Net\b|Org\b)[A-ZÀ-Þ][a-zß-ÿ]*\s[\w“\"])"  # with no blank behind it
)
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen col lt capt sgt adm gov sen rep st ste mt ft no nos vs etc inc ltd co corp jan "
    "feb mar apr jun jul aug sep sept oct nov dec approx est fig art pres rev hon maj cmdr brig cpl pvt supt "
    "insp fr c ca".split()
)
_YEAR = r"(?:(?:(?:\d{1,2}\s+)?[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.?\s+\d{1,2},)\s+)?[12]\d{3}"
_DATED = re.compile(
    rf"(?:[-*•]\s+)?(?:(?:{_YEAR}|\d{{1,2}}\s+[A-Z][a-z]{{2,8}}|[A-Z][a-z]{{2,8}}\.?\s+\d{{1,2}})"
    rf"\s*(?::|\s[–—-])|{_YEAR}\.(?=\s+[“‘\"']?[A-Z]))\s"
)
_CLOCK = re.compile(  # "14:50. A column of ash climbs", "9.40pm: Police close", "At 23.15 the bus leaves"
    r"(?:[-*•]\s+)?[\[(]?(?:(?:At|A\slas?)\s(?:about\s|around\s)?)?"
    r"(?:(?P<hour>\d{1,2})(?:[:.h](?P<minute>[0-5]\d)"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?|\s?h(?:rs?|ours|oras)?\b\.?)?"
    r"|\s?(?P<half_>[ap])\.?m\b\.?)|(?P<four>[0-2]\d[0-5]\d)\s?h(?:rs|ours)?\b)"
    r"(?:\s(?:GMT|UTC|local\stime|hora\slocal|[A-Z]{2,4}T)\b)?[\])]?\s?(?:[:.,|]|[–—-]+)?"
    r"(?:\s+(?=[^\W\d_]|[“‘\"'¿¡«])|\s*$)"
)
_PROGRAMME = re.compile(
    r"\b(?:agenda|itinerary|programme|program|schedule|timetable|what to (?:expect|watch)"
    r"|programa|horario)\b",
    re.IGNORECASE,
)
_LEAST_CLOCKS = 3  # paragraphs headed by a time of day that make a chronicle of one
_ON = re.compile(  # how a paragraph goes on with the days of the one before
    r"(?:On\s(?:the\s)?(?:\d{1,2}|[A-Z][a-z]+)\b|(?:The|That)\s(?:following|next|same|very)\s|That\s[a-z]+[,\s]"
    r"|(?:A|Two|Three|Four|Five|Six|Ten|Some)\s(?:hours?|days?|weeks?|months?|years?)\slater"
    r"|[A-Z][^.!?]{3,40}\son\s(?:the\s)?\d{1,2}(?:st|nd|rd|th|\s[A-Z][a-z]+)\b)"
)
_AGENCY = re.compile(r"\s?\([A-Z][A-Za-z ]{1,14}\)\s?(?:—|–|--?)\s")
_LABEL = re.compile(  # "SAFETY A fire", "PEOPLE Maya Ruiz"
    r"(?:ANALYSIS|AVIATION|BACKGROUND|BREAKING|BUSINESS|CONTEXT|CRIME|DEFEN[CS]E|ECONOMY|ENERGY|EXCLUSIVE|LABOU?R"
    r"|MARKETS?|OUTLOOK|PEOPLE|POLITICS|PORTS|RAIL|SAFETY|SECURITY|SHIPPING|SUMMARY|TRADE|UPDATE|WEATHER|WORLD)"
    r"\s(?=[A-Z“\"‘])"
)
_BYLINE = re.compile(  # it stands alone below a heading, however long that is
    r"(?:(?:From|By)\s(?:our|an?)\s[a-z ]{0,30}(?:correspondent|reporter|staff|bureau|desk)s?\b[^.\r\n]{0,40}"
    r"|By(?:\s[A-Z][\w.’'-]+){2,4}(?:\sin(?:\s[A-Z][\w’'-]+){1,3})?)[ \t]*(?=[\r\n]|$)"
)
_PUBLISHED = re.compile(
    r"(?:published|updated|posted|date|last modified)\s*(?:on|at)?\s*:"
    r"|(?:first |last )?(?:published|updated|posted)\s(?:on\s)?(?:[a-z]+,?\s)?"
    r"(?:\d{1,2}(?:st|nd|rd|th)?\s[a-z]+\s\d{4}|[a-z]+\s\d{1,2},\s\d{4})\b[\d\s,.:a-z]{0,16}$",
    re.IGNORECASE,
)
_LAST_WORD = re.compile(r"([^\W_]+(?:\.[^\W_])*)\.$")
_TO_DO = re.compile(r"\s*to [a-z]")
_LISTS = re.compile(r"(?::|;(?:\s(?:and|or))?)\s*$")
_STOPS = ".!?…:;。！？”\"'’)]"


@dataclass(frozen=True, slots=True)
class Sentence:
    """Characters start..end of a text that read as one sentence; `block` counts the paragraphs from 0.

    `is_chronicle` where a date heads its paragraph ("2007: The minister opens the port.", "8 May 2007. The
    minister opens it."), or it goes on with one of those ("The next day"), or it is one of at least three
    headed by a time of day ("14:50. The bridge falls."): there the present tense tells of the past.  Dates
    and hours may be lines of their own above the paragraphs, with which they count as one.
    """

    start: int
    end: int
    block: int
    is_heading: bool = False
    is_chronicle: bool = False


def sentences(
    text: str,
    abbreviations: frozenset[str] = _ABBREVIATIONS,
    ends_after: Callable[[str, int], bool] = ends_all_the_same,
) -> tuple[Sentence, ...]:
    """The sentences of a text in order, without the white space around them.

    A short first paragraph without a full stop is a heading.  Nothing is longer than 1 500 characters.

    Args:
        text: the text.
        abbreviations: words in lower case after whose full stop the sentence goes on; those of English
            unless others are given.
        ends_after: whether a sentence of the text ends all the same after the abbreviation that ends at a
            character; in English it may after "9 p.m.".
    """
    found: list[Sentence] = []
    dated = False
    blocks = tuple(_blocks(text))
    by_hours = _by_hours(text, blocks)
    headed = by_hours or under_dates(text, blocks)
    for number, (start, end) in enumerate(blocks):
        heading = number == 0 and end - start <= 200 and text[end - 1] not in _STOPS
        goes_on = dated and _ON.match(text, start, end) is not None
        dated = goes_on or _DATED.match(text, start, end) is not None
        block = headed.get(number, number)
        is_chronicle = dated or number in headed
        hour = _CLOCK.match(text, start, end) if by_hours.get(number) == number else None
        if hour and not text[hour.start() : hour.end()].rstrip()[-1].isalnum():  # "9.40pm:" stands apart
            found.append(Sentence(*_trim(text, start, hour.end()), block, heading, is_chronicle))
            start = hour.end()
        for first, last in _split(text, (start, end), abbreviations, ends_after):
            found.append(Sentence(first, last, block, heading, is_chronicle))
    return tuple(found)


def _by_hours(text: str, blocks: tuple[tuple[int, int], ...]) -> dict[int, int]:
    """The paragraphs that tell a day by its hours, each with the one that its hour heads.

    There are none where a line says that the day is still to come.
    """
    found = [i for i, (start, end) in enumerate(blocks) if opening_hour(text, start, end) is not None]
    if len(found) < _LEAST_CLOCKS or _PROGRAMME.search(text[: blocks[found[0]][0]]):
        return {}
    return under_hours(text, blocks, found)


def opening_hour(text: str, start: int, end: int) -> float | None:
    """The hour of the day, 0 to 24, with which a paragraph opens: 14.8 of "14:50. The bridge falls"."""
    found = _CLOCK.match(text, start, end)
    if found is None:
        return None
    four, half = found["four"], found["half"] or found["half_"]
    hour, minute = (int(four[:2]), int(four[2:])) if four else (int(found["hour"]), int(found["minute"] or 0))
    if half:
        hour = hour % 12 + 12 * (half == "p")
    return hour + minute / 60 if hour <= 24 else None


def is_of_publication(text: str, sentence: Sentence) -> bool:
    """Whether a line tells of the article alone: "Updated 17 October 2023", "(Reporting by Ana Ruiz)"."""
    start, end = sentence.start, sentence.end
    return _PUBLISHED.match(text, start, end) is not None or is_credit(text, start, end)


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Paragraphs: lines that a writer wrapped are joined, lines that stand alone are not."""
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\r\n\u2028\u2029]+", text)]
    start = stop = -1
    for first, last in lines:
        if not text[first:last].strip():
            continue
        if start >= 0 and _is_wrapped(text, (start, stop), first):
            stop = last
            continue
        if start >= 0:
            yield _trim(text, start, stop)
        start, stop = first, last
    if start >= 0:
        yield _trim(text, start, stop)


def _is_wrapped(text: str, block: tuple[int, int], first: int) -> bool:
    """Whether the line at *first* goes on with the paragraph before it."""
    start, stop = block
    if _TO_DO.match(text, first) and _LISTS.search(text, start, stop):
        return ":" in text[start:stop]  # "The parties agreed:", "(a) to open the port;"
    gap = text[stop:first]
    if gap not in ("\n", "\r\n", "\r"):
        return False
    if _BYLINE.match(text, first) or opens_credit(text, first):
        return False
    line = text[max(start, text.rfind("\n", start, stop) + 1) : stop].rstrip()
    return 40 <= len(line) <= 120 and line[-1:] not in _STOPS and not text[first].isspace()


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _split(
    text: str,
    block: tuple[int, int],
    abbreviations: frozenset[str],
    ends_after: Callable[[str, int], bool],
) -> Iterator[tuple[int, int]]:
    start, end = block
    at = start
    if label := _LABEL.match(text, start, end):
        yield _trim(text, start, label.end())
        at = label.end()
    for match in _END.finditer(text, start, end):
        short = _is_abbreviation(text[max(at, match.end() - 12) : match.end()], abbreviations)
        negates = f" {text[at : match.end()].strip()}".endswith(" No.")
        answers = negates and text[match.end() + 1 : match.end() + 2].isalpha()
        if match.end() < end and _AGENCY.match(text, match.end(), end):
            continue  # "HELENA, Mont. (AP) — A train"
        if match.end() < end and short and not answers and not ends_after(text, match.end()):
            continue  # "No. 5"; but "voted No. A second question" ends
        yield from _cut(text, *_trim(text, at, match.end()))
        at = match.end()
    first, last = _trim(text, at, end)
    if first < last:
        yield from _cut(text, first, last)


def _is_abbreviation(words: str, abbreviations: frozenset[str]) -> bool:
    found = _LAST_WORD.search(words)
    if not found:
        return False
    word = found[1]
    return word.lower() in abbreviations or (len(word) == 1 and word.isupper()) or "." in word


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Stretches of at most 1 500 characters, cut at white space where there is any."""
    while end - start > _LONGEST:
        gap = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        stop = gap if gap > 0 else start + _LONGEST
        first, last = _trim(text, start, stop)
        if first < last:
            yield first, last
        start = stop
    start, end = _trim(text, start, end)
    if start < end:
        yield start, end
