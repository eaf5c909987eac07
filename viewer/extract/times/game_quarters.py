"""Quarters of a game or of the moon, not of a year: "they trailed 21-14 in the fourth quarter"."""

import re

from viewer.extract.times.timex import Timex

_GAME = re.compile(
    r"\b(?:touchdowns?|field goals?|interceptions?|rebounds?|lay-?ups?|free throws?|(?:three|3)-pointers?"
    r"|fumbles?|quarterback|halftime|half-time|overtime|turnovers?|coach|outscor(?:e|ed|ing)|teammates?"
    r"|scor(?:e|ed|es|ing)|goals?|\d+ (?:of (?:his|her|its|their) \d+ )?points|\d+-yard"
    r"|led by|trailed|moon|first down|plays? of)\b"
    r"|\b\d{1,3}[-–]\d{1,3}\b(?!\s?%)",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"[$€£¥]\s?\d|%|\b(?:per ?cent|basis points?|index|fiscal|analysts?|bank|net)\b"
    r"|\b(?:profit|sale|revenue|earning|earned|loss|growth|econom|dividend|forecast|share|stock|output|export"
    r"|import|order|inflation|market|investor|firm|compan|barrel|tonne|million|billion)",
    re.IGNORECASE,
)
_REACH = 200  # characters around it


def is_of_game(text: str, timex: Timex) -> bool:
    """Whether a quarter in a sentence that tells of a game and of no money is one of its parts."""
    if timex.unit != "q":
        return False
    low, high = max(0, timex.start - _REACH), timex.end + _REACH
    return bool(_GAME.search(text, low, high)) and not _MONEY.search(text, low, high)


def tells_of_money(text: str, start: int, end: int) -> bool:
    """Whether the words around `text[start:end]` tell of money and of no game."""
    low, high = max(0, start - _REACH), end + _REACH
    return bool(_MONEY.search(text, low, high)) and not _GAME.search(text, low, high)
