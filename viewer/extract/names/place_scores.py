"""How well each meaning of a place name fits by itself, and by what country the article speaks of."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from viewer.extract.names.found_names import contains
from viewer.extract.names.name_shapes import Name
from viewer.extract.names.place_cues import is_home
from viewer.extract.names.place_parts import NATIONS
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import WATERS, Basis, Entry, Kind, Trait
from viewer.geo.names import fold

_BELOW = 0.2  # how much less known a town may be that still keeps its name from the province about it
_ALTERNATE_LESS, _FACILITY_MORE, _HELD_MORE, _ASTRAY_LESS = 0.05, 0.4, 1.0, 0.4
_FORMER_LESS, _OF_SIZE, _ALIKE = 0.3, 0.42, 0.38
_TOWNS = (Kind.CITY, Kind.CAPITAL)
_COUNTRY_LESS, _SPOKEN_MORE, _UNSPOKEN_LESS = 0.35, 0.15, 0.20
_FAMOUS, _NATION_UNSPOKEN_LESS = 0.54, 0.20
_CAPITAL_UNSPOKEN_LESS, _LITTLE_LESS, _MUCH_SPOKEN = 0.27, 0.24, 3
EVERYWHERE = ("US",)  # news of any country speaks of it
_FOREIGN_LESS = 0.7  # of a far namesake of the town that somebody is of
_OF_NATION_LESS, _DIVISION_MORE, _NATION_MORE = 0.8, 0.20, 0.30
_WATERS = frozenset("sea ocean gulf bay strait river nile lake channel".split())
_WATER_LESS = 0.5


@dataclass(frozen=True, slots=True)
class Group:
    """All mentions of one name: one sense for the whole article.  `is_home`: somebody is of that town."""

    entries: tuple[Entry, ...]
    inside: tuple[Entry, ...]
    facility: str
    count: int
    is_home: bool

    @classmethod
    def of(cls, names: Sequence[Name], sentences: tuple[Parsed, ...], most: int) -> "Group":
        inside = tuple({e.row: e for name in names for e in name.inside}.values())
        entries = names[0].entries
        held = [e for e in entries[most:] if any(contains(c, e) for c in inside)]
        home = any(is_home(sentences[name.sentence].tokens, name.first, name.last) for name in names)
        return cls((*entries[:most], *held[:most]), inside, names[0].facility, len(names), home)


def own_score(entry: Entry, group: Group, votes: Counter[str]) -> float:
    """How well one meaning fits, whatever the other names mean: by renown, kind, container and country."""
    score = entry.importance
    score -= _ALTERNATE_LESS if Trait.ALTERNATE in entry.flags else 0
    score += _FACILITY_MORE if group.facility and fits(entry, group.facility) else 0
    score += _own_kind_score(entry, group) if _is_spoken_of(entry, group, votes) else 0.0
    if group.inside:
        held = any(contains(c, entry) for c in group.inside)
        score += _HELD_MORE if held else 0
        rivals = any(contains(c, e) for c in group.inside for e in group.entries)
        score -= _ASTRAY_LESS if rivals and not held else 0
    return score + _country_score(entry, group, votes)


def _is_formerly(entry: Entry, group: Group) -> bool:
    """Whether a city has quite another name now, and other towns bear that one: Harare is no Salisbury."""
    if entry.kind not in _TOWNS or entry.key in (own := fold(entry.name)):
        return False
    if not any(e.kind in _TOWNS and e.importance > _OF_SIZE and fold(e.name) == e.key for e in group.entries):
        return False
    return SequenceMatcher(None, entry.key, own).ratio() < _ALIKE  # "Calcutta" is Kolkata


def _is_spoken_of(entry: Entry, group: Group, votes: Counter[str]) -> bool:
    """False for a division of a country left unnamed, where the article names the country of a namesake."""
    if entry.kind is not Kind.ADMIN1 or not entry.country or votes[entry.country]:
        return True
    return not any(e.country and votes[e.country] and e.population for e in group.entries)


def _own_kind_score(entry: Entry, group: Group) -> float:
    """States and nations before namesakes, but the city before the province about it."""
    nation = any(e.kind in NATIONS and e.country == entry.country for e in group.entries)
    if Trait.ALTERNATE in entry.flags:
        return -_OF_NATION_LESS if nation or any(e.kind is Kind.BUILDING for e in group.entries) else 0.0
    if entry.kind in NATIONS:
        return _NATION_MORE
    if _is_formerly(entry, group):
        return -_FORMER_LESS
    if entry.kind is Kind.ADMIN1 and _is_named_after_water(entry, group):
        return -_WATER_LESS
    if entry.basis is Basis.CURATED or entry.kind in (Kind.CAPITAL, Kind.AREA):
        return _DIVISION_MORE
    return _DIVISION_MORE if is_plain_division(entry, group) else 0.0


def _is_named_after_water(entry: Entry, group: Group) -> bool:
    """Whether "the Red Sea" or "the Blue Nile" is rather the water than the state called after it."""
    last = entry.name.split()[-1].lower()
    return last in _WATERS and any(e.kind in WATERS for e in group.entries)


def is_plain_division(entry: Entry, group: Group) -> bool:
    """Whether a state or province shares its name with no town of its country, and with none more known."""
    cities = (
        e.kind in _TOWNS and e.importance > entry.importance - (_BELOW if e.country == entry.country else 0.0)
        for e in group.entries
    )
    return entry.kind is Kind.ADMIN1 and not any(cities)


def _country_score(entry: Entry, group: Group, votes: Counter[str]) -> float:
    """What the countries that the article speaks of tell: much between them, little against a known place."""
    if not entry.country or not votes:
        return 0.0
    if not votes[entry.country]:
        rivals = any(e.country and votes[e.country] for e in group.entries)
        if rivals and group.is_home:
            return -_FOREIGN_LESS
        if entry.kind in NATIONS:
            return -_NATION_UNSPOKEN_LESS if rivals else 0.0
        if entry.kind is Kind.CAPITAL and _has_great_rival(entry, group, votes):
            return -_CAPITAL_UNSPOKEN_LESS
        little = entry.importance < _FAMOUS and entry.kind is not Kind.AREA
        return -_UNSPOKEN_LESS if rivals and little else 0.0
    most = max(votes[e.country] for e in group.entries if e.country)
    return _SPOKEN_MORE - _COUNTRY_LESS * (most - votes[entry.country]) / votes.total()


def _has_great_rival(capital: Entry, group: Group, votes: Counter[str]) -> bool:
    """Whether the article speaks of the country of a namesake hardly less great, as of that of a Tripoli."""
    least = {code: _MUCH_SPOKEN if code in EVERYWHERE else 1 for code in votes}
    rivals = (e.country for e in group.entries if e.importance > capital.importance - _LITTLE_LESS)
    return any(
        code and code != capital.country and votes[code] >= least[code] for code in rivals if code in votes
    )


def fits(entry: Entry, facility: str) -> bool:
    """Whether the entry is a facility of the kind that the text names."""
    kind = facility.split()[-1]
    return kind in entry.kind.value.split() or (
        kind in ("harbour", "harbor", "terminal", "seaport") and entry.kind is Kind.PORT
    )
