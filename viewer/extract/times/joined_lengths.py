"""Lengths of time told in several units, as one: "two years and a month", "1 hour, 4 minutes, 20 seconds"."""

import re
from dataclasses import replace

from viewer.extract.times.timex import Timex
from viewer.model.when import Duration

_JOINT = re.compile(r",? and |, | ")
_ONE_UNIT = re.compile(r"P(T?)(\d+)([YMWDHS])")
_LAST_UNIT = re.compile(r"P(?:\d+[YMWD])*?(T?)(?:\d+[HM])*?(\d+)([YMWDHS])")
_NEXT = {"Y": "MWD", "M": "WD", "W": "D", "D": "H", "TH": "M", "TM": "S"}
"""The units that a smaller part of each may be told in; minutes and months are told apart by the T."""


def joined(text: str, found: list[Timex]) -> list[Timex]:
    """The lengths of a text in order, with each that goes on in a smaller unit as one."""
    kept: list[Timex] = []
    for timex in found:
        last = kept[-1] if kept else None
        both = _together(text, last, timex) if last else ""
        if last and last.duration and both:
            kept[-1] = replace(last, end=timex.end, duration=Duration(both, last.duration.mod), value=both)
        else:
            kept.append(timex)
    return kept


def _together(text: str, first: Timex, second: Timex) -> str:
    """The ISO 8601 length of both; empty where they are two."""
    large, small = _LAST_UNIT.fullmatch(first.value), _ONE_UNIT.fullmatch(second.value)
    if not (large and small and _JOINT.fullmatch(text, first.end, second.start)):
        return ""
    clock = "T" if large[1] or large[3] == "D" else ""
    if small[3] not in _NEXT.get(large[1] + large[3], "") or small[1] != clock:
        return ""
    return f"{first.value}{'T' if small[1] and not large[1] else ''}{small[2]}{small[3]}"
