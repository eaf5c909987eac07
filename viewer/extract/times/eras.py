"""Years and centuries counted from the birth of Christ: "575 B.C.", "the fifth century BC", "A.D. 79"."""

import re

from viewer.extract.times.timex import TimexType

_BEFORE_CHRIST = r"(?:B\.C\.(?:E\.)?|BCE?\b)"
BEFORE_CHRIST = re.compile(rf"[ -]?(?:{_BEFORE_CHRIST})")
_CENTURIES = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()


def _year_before(found: "re.Match[str]") -> tuple[TimexType, str]:
    return TimexType.DATE, f"BC{int(found['year'].replace(',', '')):04}"


def _century_before(found: "re.Match[str]") -> tuple[TimexType, str]:
    said = found["count"].lower()
    count = _CENTURIES.index(said) + 1 if said in _CENTURIES else int(re.sub(r"\D", "", said))
    return TimexType.DATE, f"BC{count - 1:02}"


def _year_after(found: "re.Match[str]") -> tuple[TimexType, str]:
    return TimexType.DATE, f"{int(found['first'] or found['second']):04}"


PATTERNS = (
    (rf"(?P<year>\d{{1,2}},\d{{3}}|\d{{1,4}}) ?(?-i:{_BEFORE_CHRIST})", _year_before),
    (rf"the (?P<count>{'|'.join(_CENTURIES)}|\d{{1,2}}(?:st|nd|rd|th)) century,? (?-i:{_BEFORE_CHRIST})",
     _century_before),
    (r"(?-i:A\.?D\.?) ?(?P<first>\d{1,4})\b|(?P<second>[1-9]\d{0,2}) (?-i:A\.D\.|AD\b|CE\b)", _year_after),
)  # fmt: skip
"""Each pattern with the type and TimeML value of a match of it; spaces are single."""
