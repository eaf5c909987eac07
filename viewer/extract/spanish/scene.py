"""The places of an event told in Spanish: those its clause names, and those it points back to."""

from collections.abc import Iterable

from viewer.extract.candidates import Candidate
from viewer.extract.places import Mention, Part
from viewer.extract.scene import by_exactness, last_scene, meant_by
from viewer.extract.spanish.clauses import Clause, Role
from viewer.extract.spanish.facilities import facility_at
from viewer.extract.spanish.parsing import Analysed
from viewer.model.event import Cue
from viewer.model.where import Precision

_POINTING = ("allí", "allá", "ahí", "aquí")
_DEFINITE = ("el", "la", "los", "las", "del", "al", "este", "esta", "ese", "esa", "dicho", "dicha", "ambos", "ambas")
_PRENOMINAL = frozenset("nueva nuevo congestionado congestionada citado citada mencionado mencionada propia propio".split())


def places_of(
    sentence: Analysed, indices: Iterable[int], mentions: tuple[Mention, ...], measured: frozenset[int]
) -> tuple[Mention, ...]:
    """The places that the words *indices* name as where something is, the most exact first.

    Args:
        sentence: the sentence.
        indices: the words.
        mentions: the places named in the sentence.
        measured: where those begin that only tell how far away something lies.
    """
    starts = {sentence.tokens[i].start for i in indices}
    real = (m for m in mentions if m.start in starts and _is_scene(m) and m.start not in measured)
    return by_exactness(real)


def _is_scene(mention: Mention) -> bool:
    if mention.part in (Part.LOCATION, Part.OWNER):
        return True
    fine = mention.where.precision in (Precision.SITE, Precision.REGION, Precision.SEA)
    return mention.part is not Part.ACTOR and fine


def pointed_at(
    sentence: Analysed,
    clause: Clause,
    mentions: tuple[Mention, ...],
    told: tuple[Candidate, ...],
    *,
    topic: Mention | None = None,
) -> tuple[tuple[Mention, ...], tuple[Cue, ...]]:
    """The places that "allí", "donde" or "el puerto" point back to, by name or by an event told before."""
    start = sentence.tokens[clause.start].start
    before = [m for m in mentions if m.start < start and m.where.is_placed]
    named = [(m.start, m.end) for m in mentions]
    for i in clause.own():
        token = sentence.tokens[i]
        if any(a <= token.start < b for a, b in named):
            continue
        found: tuple[Mention, ...] = ()
        end, facility = facility_at(sentence.tokens, i)
        if token.lower in _POINTING:
            found = last_scene(before, told)
        elif facility and token.text.islower() and _is_definite(sentence, i):
            found = meant_by(facility, before, told, topic) or meant_by(facility.split()[-1], before, told, topic)
        if found:
            words = sentence.words(max(clause.start, i - 1), max(end, i + 1))
            return found, (Cue("where", words, f"points back to {found[0].where.name}"),)
    if clause.role is Role.RELATIVE and (nearest := _antecedent(sentence, clause, before, start)):
        return (nearest,), (Cue("where", clause.marker, f"points back to {nearest.where.name}"),)
    return (), ()


def _is_definite(sentence: Analysed, at: int) -> bool:
    """Whether "el" or "ese" stands before the noun, an adjective between them or none."""
    first = at - 1
    while first >= 0 and sentence.tokens[first].lower in _PRENOMINAL:
        first -= 1
    return first >= 0 and sentence.tokens[first].lower in _DEFINITE


def _antecedent(sentence: Analysed, clause: Clause, before: list[Mention], start: int) -> Mention | None:
    """The place right before "donde" or "que": the last named, or the one that it contains."""
    near = [m for m in before if m.start >= sentence.sentence.start and m.end >= start - 4]
    if not near or (clause.marker != "donde" and near[-1].kind in ("country", "city", "capital")):
        return None
    at = len(before) - 1
    text = sentence.text
    while at and before[at - 1].part is Part.LOCATION and text[before[at - 1].end : before[at].start].strip() in (
        ",", ", en", "en", "(",
    ):  # fmt: skip
        at -= 1
    return before[at]
