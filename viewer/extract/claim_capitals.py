"""The capital of a country as an end of a distance: "Peru's capital", "the capital of Peru"."""

import re

from viewer.extract.claim_nations import last_nation
from viewer.extract.claim_scene import Around
from viewer.extract.references import End
from viewer.model.where import Precision, Where

_NAME = r"[^\W\d_a-z][\w-]+(?: [^\W\d_a-z][\w-]+)*"
_CAPITAL = re.compile(
    rf"(?P<owner>\b{_NAME})(?:['’]s|(?<=s)['’]) capital\b|\b[Tt]he capital of (?P<of>{_NAME})"
    rf"|\b[Tt]he (?P<nation>{_NAME}) capital\b|\b(?P<own>[Tt]heir|[Ii]ts) (?:own )?capital\b"
)
_IS = re.compile(r"\s(?:is|was|lies?|lay)\s(?:(?:only|just|still)\s)?[“‘\"']?")
_ASIDE = re.compile(r"\s*,[^,;:]*,")


def capital_after(match: "re.Match[str]", around: Around) -> End | None:
    """The capital that a distance is counted from, where it is said right after "from"."""
    found = _CAPITAL.match(match.string, match.end() + 1, around.sentence.sentence.end)
    return _end(found, around) if found else None


def capital_right_before(match: "re.Match[str]", around: Around) -> End | None:
    """The capital whose position the words before a distance tell: "Peru's capital is"."""
    found = list(_CAPITAL.finditer(match.string, around.sentence.sentence.start, match.start()))[-1:]
    is_told = found and _IS.fullmatch(match.string, found[0].end(), match.start())
    return _end(found[0], around) if is_told else None


def capital_before(match: "re.Match[str]", around: Around) -> End | None:
    """The capital that a distance is said of: no other place stands between, but in an aside."""
    for found in reversed(
        list(_CAPITAL.finditer(match.string, around.sentence.sentence.start, match.start()))
    ):
        aside = _ASIDE.match(match.string, found.end(), match.start())
        low = aside.end() if aside else found.end()
        named = any(low <= m.start < match.start() for m in around.mentions)
        return None if named or "," in match.string[low : match.start()].rstrip(", ") else _end(found, around)
    return None


def _end(found: "re.Match[str]", around: Around) -> End | None:
    if found["own"]:
        entry = around.gazetteer.capital(last_nation(around, found.start()) or "")
    else:
        name = found["owner"] or found["of"] or found["nation"]
        rows = around.gazetteer.lookup(name)
        code = next((e.code for e in rows if e.precision is Precision.COUNTRY), None)
        entry = around.gazetteer.capital(code or around.gazetteer.demonym(name) or "")
    if entry is None:
        return None
    where = Where(entry.name, entry.lat, entry.lon, entry.precision, entry.radius_m, country=entry.country)
    return End(where, found.start(), found.end(), found[0])
