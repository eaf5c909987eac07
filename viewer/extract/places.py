"""The places an article names, each resolved with the help of the others."""

from collections import Counter
from dataclasses import dataclass, replace
from math import cos, hypot, radians

from viewer.extract.name_evidence import contains
from viewer.extract.parsing import Parsed
from viewer.extract.place_names import Name, place_names
from viewer.extract.place_parts import NATIONS, Part
from viewer.geo.entry import Entry, Kind, Trait
from viewer.geo.gazetteer import Gazetteer
from viewer.model.where import Candidate, Precision, Where

__all__ = ["Mention", "Part", "mentions"]

_KEPT_CANDIDATES = 5
_MOST_LANDMARKS = 30
_CITIES = (Kind.CAPITAL, Kind.CITY)


@dataclass(frozen=True, slots=True)
class Mention:
    """Characters start..end of the text that name a place, and the place they name."""

    start: int
    end: int
    where: Where
    part: Part
    kind: str  # a gazetteer kind, or a facility word
    reason: str = ""
    entry: Entry | None = None


def mentions(sentences: tuple[Parsed, ...], gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """The places named in the sentences, in order of the text."""
    found = place_names(sentences, gazetteer)
    votes = _votes(found, sentences, gazetteer)
    settled = _certain(found)
    return tuple(_resolved(each, sentences[each.sentence], votes, settled) for each in found)


def _votes(found: list[Name], sentences: tuple[Parsed, ...], gazetteer: Gazetteer) -> Counter[str]:
    """How often the article speaks of each country: by its name, its people, or a place only it has."""
    votes: Counter[str] = Counter()
    for each in found:
        codes = {e.country for e in each.entries if e.country}
        nation = (
            each.entries and each.entries[0].kind in NATIONS and Trait.ALTERNATE not in each.entries[0].flags
        )
        if len(codes) == 1 or nation:
            first = each.entries[0]
            votes[first.country or first.code or ""] += 2 if first.kind in NATIONS else 1
    for sentence in sentences:
        for token in sentence.tokens:
            if token.text[0].isupper() and (code := gazetteer.demonym(token.text)):
                votes[code] += 1
    votes.pop("", None)
    return votes


def _certain(found: list[Name]) -> tuple[Entry, ...]:
    """Places that need no context, the most often named first, to measure the others against."""
    sure = [f.entries[0] for f in found if len(f.entries) == 1 and f.entries[0].kind not in NATIONS]
    return tuple(entry for entry, _ in Counter(sure).most_common(_MOST_LANDMARKS))


def _resolved(each: Name, sentence: Parsed, votes: Counter[str], settled: tuple[Entry, ...]) -> Mention:
    start, end = sentence.tokens[each.first].start, sentence.tokens[each.last - 1].end
    if not each.entries:
        precision = Precision.SITE if each.facility else Precision.UNKNOWN
        reason = "the gazetteer does not know this place"
        return Mention(start, end, Where(each.name, precision=precision), each.part, each.facility, reason)
    ranked = sorted(each.entries, key=lambda e: -_score(e, each, votes, settled))
    best = ranked[0]
    if _is_doubtful(best, each, votes, settled):
        where = Where(each.name, candidates=tuple(_candidate(e, best) for e in ranked[:_KEPT_CANDIDATES]))
        return Mention(
            start, end, where, each.part, each.facility, "no place of that name is near the others"
        )
    where = Where(
        each.name, best.lat, best.lon, best.precision, best.radius_m,
        tuple(_candidate(e, best) for e in ranked[1:_KEPT_CANDIDATES]), best.country,
    )  # fmt: skip
    if each.facility and best.kind in _CITIES:
        where = replace(where, precision=Precision.SITE)
    return Mention(start, end, where, each.part, each.facility or best.kind, _reason(best, each, votes), best)


def _is_doubtful(best: Entry, each: Name, votes: Counter[str], settled: tuple[Entry, ...]) -> bool:
    """Whether the article speaks of other countries alone, so that a small far namesake would be a guess."""
    own = sum(s.row == best.row for s in settled)  # the name cannot vouch for itself
    elsewhere = best.country is not None and votes[best.country] <= own and sum(votes.values()) - own >= 3
    small = best.importance < 0.6 and not (any(contains(c, best) for c in each.inside))
    return (
        elsewhere
        and small
        and min((_near_km(best, s) for s in settled if s.row != best.row), default=1e6) > 500
    )


def _score(entry: Entry, each: Name, votes: Counter[str], settled: tuple[Entry, ...]) -> float:
    score = (
        entry.importance
        - (0.05 if Trait.ALTERNATE in entry.flags else 0)
        + (0.4 if each.facility and _fits(entry, each.facility) else 0)
    )
    total = sum(votes.values())
    if (
        entry.country
        and not votes[entry.country]
        and any(e.country and votes[e.country] for e in each.entries)
    ):
        score -= 0.3
    if total and entry.country:
        score += 0.6 * votes[entry.country] / total + (0.15 if votes[entry.country] else 0)
    if any(contains(c, entry) for c in each.inside):
        score += 1
    near = min((_near_km(entry, s) for s in settled if s.row != entry.row), default=1e6)
    return score + 0.2 / (1 + near / 200)


def _fits(entry: Entry, facility: str) -> bool:
    """Whether the entry is a facility of the kind that the text names."""
    kind = facility.split()[-1]
    return kind in entry.kind.value.split() or (
        kind in ("harbour", "harbor", "terminal", "seaport") and entry.kind is Kind.PORT
    )


def _near_km(a: Entry, b: Entry) -> float:
    """Kilometres on a flat map: enough to tell near homonyms from far ones."""
    east = ((a.lon - b.lon + 180) % 360 - 180) * cos(radians((a.lat + b.lat) / 2))
    return 111.2 * hypot(a.lat - b.lat, east)


def _reason(best: Entry, each: Name, votes: Counter[str]) -> str:
    if len(each.entries) == 1:
        return "the only place of that name"
    if best.country and votes[best.country]:
        return f"the article speaks of {best.country} {votes[best.country]} times"
    return "the best known place of that name"


def _candidate(entry: Entry, best: Entry) -> Candidate:
    inside = entry.admin1 or entry.country or "no country"
    why = "less known" if entry.importance < best.importance else "the article speaks less of its country"
    return Candidate(f"{entry.name}, {inside}", entry.lat, entry.lon, entry.precision, why)
