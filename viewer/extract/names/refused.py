"""Namesakes that the words about a name rule out: "the province of Aurora", "BlackRock"."""

import re

from viewer.extract.grammar.tokens import Token
from viewer.extract.names.name_shapes import Name
from viewer.extract.names.place_context import Context
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Entry, Kind, Trait
from viewer.geo.geodesy import distance_m

_TOWNS = (Kind.CITY, Kind.CAPITAL, Kind.PORT)
_PROVINCES = frozenset(
    "province provinces governorate governorates oblast county counties prefecture".split()
)
_INNER_CAPITAL = re.compile(r"(?!(?:Mc|Mac|Fitz|De|Du|La|Le|Van|Vander|O['’])[A-Z])[A-Z][a-z]+[A-Z][a-z]")
_IN_TOWN_M = 60_000
_LARGE = 50_000  # people
_SAINTS = ("San", "Santa", "Santo", "São")
_LATIN = frozenset("AR BO BR CL CO CR CU DO EC ES GT HN MX NI PA PE PR PT PY SV UY VE".split())
_PASSING = 2  # votes that one mention of a land has
_FIELDS = ("field", "gasfield", "oilfield")


def is_spelt_as_firm(each: Name, entries: tuple[Entry, ...]) -> bool:
    """Whether a capital within a word makes a name a firm's, where no place is spelt so: "BlackRock"."""
    return _INNER_CAPITAL.search(each.name) is not None and all(each.name not in e.name for e in entries)


def is_of_its_keeper(each: Name, tokens: tuple[Token, ...]) -> bool:
    """Whether a river only is in the name of the body that looks after it: "Volta River Authority"."""
    after = tokens[each.last].text if each.last < len(tokens) else ""
    return each.entries[0].kind in (Kind.RIVER, Kind.LAKE) and after in _KEEPERS


_KEEPERS = ("Authority", "Commission", "Board", "Agency", "Administration", "Company", "Corporation")


def is_ruled_out(each: Name, sentence: Parsed, known: Context) -> bool:
    """Whether the likeliest place of a name is not the one that its sentence means."""
    meant = known.of(each).entries
    if meant[0].kind not in _TOWNS:
        return False
    return (
        _is_no_province(each, sentence, meant)
        or _is_of_other_town(each, sentence, known)
        or _is_field_elsewhere(each, known)
        or _is_saint_elsewhere(each, known)
    )


def _is_no_province(each: Name, sentence: Parsed, meant: tuple[Entry, ...]) -> bool:
    """Whether a province is named and only towns of that name are known, none of which is surely its seat."""
    led = [token.lower for token in sentence.tokens[max(0, each.first - 4) : each.first]]
    first = led[-2:-1] if led[-1:] == ["of"] else led[:1] if led[1:2] == ["of"] and led[-1] == "and" else []
    if each.facility or not _PROVINCES & set(first):
        return False
    best = meant[0]
    if any(e.kind is Kind.ADMIN1 and e.country == best.country for e in meant):
        return False
    rivals = [e for e in meant if e.country == best.country and e.kind in _TOWNS]
    return best.population < _LARGE or len(rivals) > 1


def _is_of_other_town(each: Name, sentence: Parsed, known: Context) -> bool:
    """Whether a district is one of another town: "the Kirovskyi district of Dnipro" is not in Donetsk."""
    tokens, best = sentence.tokens, known.of(each).entries[0]
    district = each.facility == "district" or each.name.endswith(" district")
    district = district or (each.last < len(tokens) and tokens[each.last].lower == "district")
    if not district or Trait.ALTERNATE not in best.flags:
        return False
    own = known.of(each).entries
    others = (m.entries[0] for m in known.meanings.values() if m.entries and m.entries[0].row != best.row)
    towns = [e for e in others if e.kind in _TOWNS and e not in own]
    return bool(towns) and all(distance_m(best.lat, best.lon, e.lat, e.lon) > _IN_TOWN_M for e in towns)


def _is_field_elsewhere(each: Name, known: Context) -> bool:
    """Whether an oil field only shares its name with a town of a country that nobody speaks of."""
    best = known.of(each).entries[0]
    field = each.facility.split()[-1:] and each.facility.split()[-1] in _FIELDS
    unspoken = best.country and not known.others(each, best.country) and known.others(each, None)
    return bool(field and unspoken and best.kind is Kind.CITY)


def _is_saint_elsewhere(each: Name, known: Context) -> bool:
    """Whether a name of a saint, of which there are many, is best known in a land that nobody speaks of.

    "San José" in an article about one Latin American country alone is none in another.
    """
    best = known.of(each).entries[0]
    if each.name.split()[0] not in _SAINTS or best.country not in _LATIN or each.inside:
        return False
    spoken = {code for code, votes in known.votes.items() if votes and known.others(each, code)}
    much = known.others(each, None) > _PASSING  # no "flew to San José from Nicaragua"
    return much and len(spoken) == 1 and best.country not in spoken and spoken <= _LATIN
