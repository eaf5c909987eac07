"""Figures whose unit is that of the figure before: "is 40 km from Ulm and 90 from Bonn, Mainz nearly 200"."""

import re
from collections.abc import Iterator, Sequence

from viewer.extract.claims.figures import NEAR
from viewer.extract.grammar.numbers import MODIFIER, NUMBER

_NEVER = "".join(rf"(?P<{name}>(?!))?" for name in ("least", "odd", "hair", "side", "tail", "span"))
"""The groups that only figures with a unit have."""
_MOD = rf"(?:(?P<mod>{MODIFIER})\s)?(?:(?P<near>{NEAR})\s)?"
_FROM = re.compile(
    rf"(?:(?<=,\s)|(?<=\band\s)|(?<=\bbut\s)|(?<=\bonly\s)|(?<=\bjust\s)|(?<=[^\W\d_]\s)(?={MODIFIER}\s)){_NEVER}{_MOD}"
    rf"\b(?P<count>{NUMBER})(?P<unit>)(?P<gap>(?!))?\s(?P<joint>from)\b(?=\s(?:(?:the|it|there|its|that)\b|(?-i:[^\W\d_a-z])))",
    re.IGNORECASE,
)
_ALONE = re.compile(
    rf"(?:(?<=[^\W\d_]\s)|(?<=[^\W\d_],\s)){_NEVER}(?=(?:{MODIFIER}|{NEAR})\s){_MOD}"
    rf"\b(?P<count>{NUMBER})(?P<unit>)(?P<joint>(?!))?(?P<gap>(?=[.;:)”\"]|,\s(?!\d)|\s*$))",
    re.IGNORECASE,
)
_FLOWN = re.compile(
    rf"(?<=[^\W\d_]\s){_NEVER}{_MOD}\b(?P<count>{NUMBER})(?P<unit>)(?P<joint>(?!))?"
    r"(?P<gap>(?=\s(?:as the [a-z]+ flies|in a straight line)\b))",
    re.IGNORECASE,
)
_SAID = re.compile(
    rf"(?:(?<=\bsays\s)|(?<=\bsaid\s)|(?<=\bgives\s)|(?<=\bgave\s)){_NEVER}{_MOD}"
    rf"\b(?P<count>{NUMBER})(?P<unit>)(?P<joint>(?!))?(?P<gap>(?=[.;”\"]|\s*$))",
    re.IGNORECASE,
)
_CORRECTED = re.compile(
    rf"(?<=\bbut\s){_NEVER}{_MOD}\b(?P<count>{NUMBER})(?P<unit>)(?P<joint>(?!))?(?P<gap>(?=[.;”\"]|\s*$))",
    re.IGNORECASE,
)
_NOT = re.compile(r"\bnot\s[^.;]*,?\sbut\s$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SUBJECT = re.compile(
    r"(?:[,;]|\band|\bbut|\bwhile)\s(?:the\s(?:former|latter)|(?:the\s(?:[a-z]+\sof\s)?)?[^\W\d_a-z][^,;:.]{1,40})"
    r"(?:,\s[^,;:.]{3,60},)?\s(?:(?:is|lies)\s)?$"
)


def bare_figures(
    text: str, told: Sequence["re.Match[str]"], start: int, end: int
) -> Iterator["re.Match[str]"]:
    """The figures without a unit in the characters start..end, after the first of those *told* with one."""
    low = min((match.end() for match in told if match["joint"] or match["gap"] is not None), default=end)
    for match in _FROM.finditer(text, low, end):
        if not _YEAR.fullmatch(match["count"]):
            yield match
    for form in (_FLOWN, _SAID):
        yield from form.finditer(text, low, end)
    for match in _CORRECTED.finditer(text, low, end):
        if _NOT.search(text, start, match.start()) and not _YEAR.fullmatch(match["count"]):
            yield match  # "is not 90 km from Lima, as a leaflet has it, but close to 200"
    for match in _ALONE.finditer(text, low, end):
        if _SUBJECT.search(text, low, match.start()) and not _YEAR.fullmatch(match["count"]):
            yield match
