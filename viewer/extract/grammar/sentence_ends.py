"""Whether a sentence ends at an hour or a name that itself ends with a full stop.

"It began at 9 p.m. Police came", but "at 9 p.m. Friday they came"; "It left the U.S. The ship sank".
"""

import re

from viewer.extract.grammar.calendar import MONTHS, WEEKDAYS

_CLOCK = re.compile(
    r"(?:\b(?P<which>an?|the|this|that|every|each|his|her|its|their|\w+['’]s) )?"
    r"\b(?:\d{1,2}(?:[:.]\d\d)?|\w+) ?[ap]\.m\.[\"'”’)]*$",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"\b(?:(?:[A-Z]\.)+|(?:Inc|Ltd|Corp|Co|Jr)\.)[\"'”’)]*$")  # of letters, or a firm's
_REACH = 40  # characters
_NEXT = re.compile(r"\s+[\"'“‘]?(?P<word>[A-Z][\w'’]*)\.?(?:\s+(?P<second>[A-Za-z]\w*))?")
_OPENERS = frozenset(
    "A After All Although An And Another As At Because Before Both But By During Each Even For From He "
    "Her Here His How However I If In It Its Just Later Many Meanwhile More Most My No Nobody None Not "
    "Of On Once One Only Or Other Our Over She Since So Some Soon Still Such That The Their Then There "
    "These They This Those Though Three Two Under Until We What When Where While Who With You Your".split()
)
_OF_TIME = frozenset(
    [day.title() for day in WEEKDAYS] + [month.title() for month in MONTHS]
    + "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Central "
    "Christmas Easter Eastern Good Greenwich Mountain New Pacific Thanksgiving Today Tomorrow Tonight "
    "Yesterday".split()
)  # fmt: skip
_FRONTED = re.compile(
    r"[\"'“‘]*(?:about|after|around|as|at|before|between|by|early|from|just|late|on|shortly|since|until)\b[^,]*$",
    re.IGNORECASE,
)


def ends_all_the_same(text: str, at: int) -> bool:
    """Whether the sentence whose "p.m.", "U.S." or "Inc." ends at a character of *text* ends with it."""
    following = _NEXT.match(text, at)
    if following is None:
        return False
    word = following["word"]
    clock = _CLOCK.search(text, max(0, at - _REACH), at)
    if clock is None:
        opens = word in _OPENERS and following["second"] is not None and following["second"][0].islower()
        return opens and _DOTTED.search(text, max(0, at - _REACH), at) is not None
    if word in _OPENERS:
        return True
    of_time = word in _OF_TIME or word.isupper() or (following["second"] or "").lower() == "time"
    return not (of_time or clock["which"] or _FRONTED.match(text, _begins(text, clock.start()), at))


def _begins(text: str, at: int) -> int:
    """Where the sentence around a character may begin."""
    stops = [text.rfind(stop, 0, at) + len(stop) for stop in (". ", "! ", "? ", ".” ", '." ', "\n")]
    return max(
        (stop for stop, sign in zip(stops, (2, 2, 2, 3, 3, 1), strict=True) if stop >= sign), default=0
    )
