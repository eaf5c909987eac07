"""Numbers in figures and words, and how "up to", "about" or "more than" bound them."""

import re

from viewer.model.when import Modifier

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS = {
    **{word: float(i) for i, word in enumerate(_UNITS)},
    **{word: float(10 * (i + 2)) for i, word in enumerate(_TENS)},
    "a": 1.0, "an": 1.0, "half": 0.5, "dozen": 12.0, "couple": 2.0, "both": 2.0,
}  # fmt: skip
SCALES = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9,
    "trillion": 1e12, "tn": 1e12, "dozen": 12.0,
}  # fmt: skip

WORD_NUMBER = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_UNITS[1:10])}))?|{'|'.join(reversed(_UNITS[1:]))})"
)
SPOKEN_YEAR = (
    rf"(?:nineteen|twenty)[- ](?:oh[- ](?:{'|'.join(_UNITS[1:10])})|{'|'.join(reversed(_UNITS[10:]))}"
    rf"|(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_UNITS[1:10])}))?)"
)
"""A year as it is said: "nineteen ninety-six", "twenty oh five"."""
NUMBER = rf"(?:\d+(?:,\d{{3}})*(?:\.\d+)?|{WORD_NUMBER})"

_MODIFIERS = (
    (
        Modifier.AT_MOST,
        "up to|at most|no more than|a maximum of|as many as|as much as|not more than|within"
        "|no further than|no farther than",
    ),
    (
        Modifier.AT_LEAST,
        "at least|no fewer than|no less than|not less than|a minimum of|no closer than|no nearer than"
        "|not closer than|not nearer than",
    ),
    (
        Modifier.OVER,
        "more than|over|above|in excess of|exceeds|exceeding|upwards of|farther than|further than|not within"
        "|not even within",
    ),
    (Modifier.UNDER, "less than|under|below|fewer than|nearly less than|closer than|nearer than|not even"),
    (
        Modifier.ABOUT,
        "about|around|some|roughly|approximately|almost|nearly|an estimated|estimated|circa|close to",
    ),
    (Modifier.EXACTLY, "just|only|exactly|precisely"),
)
MODIFIER = "(?:" + "|".join(words for _, words in _MODIFIERS) + ")"
_MODIFIER_OF = {word: mod for mod, words in _MODIFIERS for word in words.split("|")}


def number(text: str) -> float | None:
    """The value of "2,400", "1.5", "twenty-one" or "a"; None where it is no number."""
    low = text.lower().strip()
    plain = low.replace(",", "")
    if re.fullmatch(r"\d{1,15}(?:\.\d{1,15})?", plain):
        return float(plain)
    parts = re.split(r"[-\s]", low)
    values = [_WORDS.get(part) for part in parts if part]
    if not values or None in values:
        return None
    return sum(value for value in values if value is not None)


def modifier(text: str | None) -> Modifier:
    """How the words before a number bound it; exactly where there are none."""
    return _MODIFIER_OF.get((text or "").lower().strip(), Modifier.EXACTLY)
