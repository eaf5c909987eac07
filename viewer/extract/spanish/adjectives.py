"""Places named only in a Spanish adjective: "neerlandés", "peruana"; never where something is."""

from collections.abc import Iterator

from viewer.extract.names.place_parts import Part
from viewer.extract.names.places import Mention
from viewer.extract.spanish.peoples import nation_of
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.gazetteer import Gazetteer
from viewer.model.where import Where

_NO_PEOPLE = frozenset(
    "real son real sol polos polo".split()
)  # words that are seldom the people they could be
_SHORTEST = 4


def with_adjectives(
    sentences: tuple[Parsed, ...], gazetteer: Gazetteer, named: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """All that names a place, in order: those *named*, and the countries that adjectives speak of."""
    taken = {at for m in named for at in range(m.start, m.end)}
    more = (m for s in sentences for m in _peoples(s, gazetteer) if m.start not in taken)
    return tuple(sorted((*named, *more), key=lambda m: m.start))


def _peoples(sentence: Parsed, gazetteer: Gazetteer) -> Iterator[Mention]:
    for token in sentence.tokens:
        if len(token.text) < _SHORTEST or token.lower in _NO_PEOPLE or not token.text.islower():
            continue
        code = nation_of(token.text, gazetteer)
        nation = gazetteer.country(code) if code else None
        if nation:
            where = Where(
                nation.name, nation.lat, nation.lon, nation.precision, nation.radius_m, (), nation.country
            )
            reason = "the people or the adjective of the country"
            yield Mention(token.start, token.end, where, Part.ADJECTIVE, nation.kind, reason, nation)
