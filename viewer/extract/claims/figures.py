"""The figures that distances are told in, and the words before them that only come near: "a good 40 km"."""

import re

from viewer.extract.grammar.numbers import NUMBER, WORD_NUMBER, number

_HUNDREDS = rf"(?:an?|\d+|{WORD_NUMBER})\s(?:hundred|thousand|dozen)(?:\s(?:and\s)?{WORD_NUMBER})?"
_FRACTION = r"(?<![\d/])(?:\d{1,3}\s)?[1-9]/[1-9](?![\d/])"
FIGURE = rf"(?:{_HUNDREDS}|{_FRACTION}|half an?(?= mile)|{NUMBER}(?:\sand a half|[½¼¾])?)"
NEAR = (
    r"(?:~|\bca?\.|\b(?:a good|close on|nigh on|not quite|(?:just )?shy of|barely|hardly|scarcely|a bare"
    r"|in the region of|in the order of|something like|getting on for|nearer|closer to|more like))"
)
_SPLIT = re.compile(r"(?:(?P<whole>\d+)\s)?(?P<over>\d)/(?P<under>\d)")
_SIZES = {"dozen": 12.0, "hundred": 100.0, "thousand": 1000.0}
_PARTS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_LARGE = re.compile(r"(?P<many>.+?)\s(?P<size>hundred|thousand|dozen)(?:\s(?:and\s)?(?P<rest>.+))?")


def figure(text: str) -> float | None:
    """The value of "two hundred and fifty", "half a", "3½" and whatever else is a number; None of others."""
    low = text.lower().strip()
    if large := _LARGE.fullmatch(low):
        many, rest = number(large["many"]), number(large["rest"]) if large["rest"] else 0.0
        return None if many is None or rest is None else many * _SIZES[large["size"]] + rest
    if split := _SPLIT.fullmatch(low):
        return int(split["whole"] or 0) + int(split["over"]) / int(split["under"])
    if low.startswith("half "):
        return 0.5
    part = _PARTS.get(low[-1:], 0.5 if low.endswith(" and a half") else 0.0)
    whole = number(low.rstrip("½¼¾").removesuffix(" and a half"))
    return None if whole is None else whole + part
