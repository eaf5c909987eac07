"""The town, port or region that "en la misma ciudad" and "en ese puerto" mean: the last named of its sort."""

from collections.abc import Callable

from viewer.extract.locating.thing_meant import is_like
from viewer.extract.names.places import Mention
from viewer.extract.spanish.clauses import Clause
from viewer.extract.spanish.parsing import Analysed
from viewer.model.event import Cue
from viewer.model.where import Precision

_THAT = frozenset("ese esa dicho dicha aquel aquella citado citada mencionado mencionada".split())
_SAME = frozenset(("mismo", "misma"))


def _is_town(place: Mention) -> bool:
    return place.where.precision is Precision.SETTLEMENT


def _is_region(place: Mention) -> bool:
    return place.where.precision in (Precision.REGION, Precision.DISTRICT)


def _is_land(place: Mention) -> bool:
    return place.kind == "country"


def _is_port(place: Mention) -> bool:
    return is_like(place, "port")


_SORTS: dict[str, tuple[Callable[[Mention], bool], ...]] = {
    **dict.fromkeys(("ciudad", "urbe", "localidad", "municipio", "pueblo"), (_is_town,)),
    **dict.fromkeys(("región", "provincia", "departamento", "estado"), (_is_region,)),
    **dict.fromkeys(("puerto",), (_is_port, _is_town)),
    **dict.fromkeys(("país",), (_is_land,)),
}
"""Which places each noun may mean; those of the first sort that was named at all."""


def same_place(
    sentence: Analysed, clause: Clause, mentions: tuple[Mention, ...]
) -> tuple[tuple[Mention, ...], tuple[Cue, ...]]:
    """The place that a clause points back to with such a noun, and why; nothing where it does not."""
    for i in clause.own():
        sorts = _SORTS.get(sentence.tokens[i].lower, ()) if _is_pointed_at(sentence, i) else ()
        before = [m for m in mentions if m.end <= sentence.tokens[i].start and m.where.is_placed]
        named = (next((m for m in reversed(before) if fits(m)), None) for fits in sorts)
        if found := next((m for m in named if m), None):
            words = sentence.words(i - 1, i + 1)
            return (found,), (Cue("where", words, f"points back to {found.where.name}"),)
    return (), ()


def _is_pointed_at(sentence: Analysed, at: int) -> bool:
    """Whether "en" and "esa" or "la misma" stand before a noun."""
    words = [t.lower for t in sentence.tokens[max(0, at - 3) : at]]
    if not words or words[-1] not in _THAT | _SAME:
        return False
    article = 2 if words[-1] in _SAME and words[-2:-1] != ["del"] else 1
    return words[-article - 1 : -article] in (["en"], ["de"], ["del"])
