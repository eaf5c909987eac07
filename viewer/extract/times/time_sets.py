"""How often something happens: "daily", "every two weeks", "twice a month", "Tuesday mornings"."""

import re
from re import Match

from viewer.extract.grammar.calendar import MONTHS, WEEKDAYS
from viewer.extract.grammar.numbers import WORD_NUMBER, number

CODES = {
    "second": "T{}S", "minute": "T{}M", "hour": "T{}H", "day": "{}D", "week": "{}W", "month": "{}M",
    "quarter": "{}Q", "year": "{}Y", "decade": "{}E", "century": "{}C", "centurie": "{}C",
}  # fmt: skip
UNIT = r"(?P<unit>minute|hour|day|week|month|quarter|year|decade|centur(?:y|ie))"
_OFTEN = {
    "daily": "P1D", "nightly": "P1D", "hourly": "PT1H", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y",
    "annually": "P1Y", "biweekly": "P2W", "bi-weekly": "P2W", "bimonthly": "P2M", "bi-monthly": "P2M",
    "semiannually": "P6M", "semi-annually": "P6M",
}  # fmt: skip
PARTS = {
    "morning": "XXXX-XX-XXTMO", "afternoon": "XXXX-XX-XXTAF", "evening": "XXXX-XX-XXTEV",
    "night": "XXXX-XX-XXTNI", "weekend": "XXXX-WXX-WE", "summer": "XXXX-SU", "winter": "XXXX-WI",
    "spring": "XXXX-SP", "autumn": "XXXX-FA", "fall": "XXXX-FA",
}  # fmt: skip
UNNAMED = r"(?-i:(?=[a-z])|(?<![a-zA-Z,&] )(?<!-)(?=[A-Z]))"
"""What comes is part of no name: it is in small letters, or opens a sentence."""
_AMOUNT = re.compile(r"(?:\d%?|\bpercent|[mb]illion|thousand|hundred)(?: [a-z]+)? $")
_DAYS = "|".join(WEEKDAYS)
_HOURS = "morning|afternoon|evening|night"


def _often(found: Match[str]) -> str | None:
    """“daily”; none in a rate: "8% annually", "4,000 hulls yearly"."""
    if found["often"][0].isupper() and re.match(r" [A-Z]", found.string[found.end() : found.end() + 2]):
        return None  # "Monthly Review"
    if _AMOUNT.search(found.string, max(0, found.start() - 30), found.start()):
        return None
    if found["often"] == "daily" and re.match(r" (?:newspaper|[A-Z][a-z])", found.string[found.end() :][:10]):
        return None  # a paper: "the party daily Pravda"
    return _OFTEN[found["often"].lower()]


def _each(found: Match[str]) -> str:
    """“every Monday”, "each July", "every week"."""
    what = found["what"].lower()
    if what in WEEKDAYS:
        return f"XXXX-WXX-{WEEKDAYS.index(what) + 1}"
    if what in MONTHS:
        return f"XXXX-{MONTHS.index(what) + 1:02}"
    return PARTS.get(what) or "P" + CODES[what].format(1)


def _hours(found: Match[str]) -> str:
    """“every Tuesday morning”, "Friday nights"."""
    day = WEEKDAYS.index(found["what"].lower()) + 1
    return f"XXXX-WXX-{day}{PARTS[found['hours'].lower()][-3:]}"


def _every(found: Match[str]) -> str:
    """“every two weeks”, "every other day", "every few months"."""
    said = found["count"].lower()
    count = {"other": 2, "second": 2, "third": 3, "few": 0, "several": 0}.get(said, number(said))
    return "P" + CODES[found["unit"].lower()].format(f"{count:g}" if count else "X")


def _per(found: Match[str]) -> str:
    """“twice a month”: the unit that is counted in."""
    return "P" + CODES[found["unit"].lower()].format(1)


_FEASTS = {
    "christmas eve": "12-24", "christmas day": "12-25", "christmas": "12-25", "may day": "05-01",
    "halloween": "10-31",
}  # fmt: skip


def _feast(found: Match[str]) -> str:
    """“every Christmas Eve”: the same day of each year."""
    return f"XXXX-{_FEASTS[found['what'].lower()]}"


PATTERNS = (
    (rf"{UNNAMED}(?:(?:once|twice|thrice|(?:\d+|{WORD_NUMBER}) times)[- ])?"
     r"(?P<often>daily|nightly|hourly|weekly|monthly|yearly|(?:semi-?)?annually|bi-?(?:weekly|monthly))\b",
     _often),
    (rf"(?:every|each) (?:single )?(?P<what>{UNIT}|{'|'.join(PARTS)}|{_DAYS}|{'|'.join(MONTHS)})\b", _each),
    (rf"(?P<what>{_DAYS})s\b", _each),
    (rf"every (?:other|second|third) (?P<what>{_DAYS})\b", _each),
    (rf"(?:the )?(?:first|second|third|fourth|last) (?P<what>{_DAYS}) (?:in|of)"
     r" (?:each|every|the) month\b", _each),
    (rf"(?:every|each) (?P<what>{_DAYS}) (?P<hours>{_HOURS})\b", _hours),
    (rf"(?P<what>{_DAYS}) (?P<hours>{_HOURS})s\b", _hours),
    (rf"(?:once )?every (?P<count>other|second|third|few|several|\d+|{WORD_NUMBER}) {UNIT}s?\b", _every),
    (rf"(?:once|twice|(?:\d+|{WORD_NUMBER}|several|many|a few) times) (?:an?|per|every|each) {UNIT}\b", _per),
    (rf"(?:every|each) (?P<what>{'|'.join(_FEASTS)})\b", _feast),
    (r"weekends\b", lambda _: "XXXX-WXX-WE"),
)  # fmt: skip
"""Each pattern with the TimeML value of a match of it; spaces are single."""
