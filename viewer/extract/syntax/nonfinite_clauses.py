"""The clauses that hang on finite ones without a subject of their own: "to open it", "in force since May"."""

from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import verb_trigger
from viewer.extract.syntax.clause_bounds import past_list, past_place, trimmed
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.lasting_states import is_so_now, lasting_state
from viewer.extract.syntax.light_participles import is_light
from viewer.extract.syntax.markers import shape_of
from viewer.extract.syntax.roles import Role, Shape
from viewer.extract.syntax.stretches import innermost
from viewer.extract.syntax.verbs import Tense, VerbGroup


def non_finite(
    tokens: tuple[Token, ...], finite: list[Clause], groups: list[VerbGroup], timed: frozenset[int]
) -> Iterator[Clause]:
    """The clauses of verb groups that agree with no subject, each within the finite one around it."""
    for group in groups:
        holder = innermost(finite, group.first)
        if holder is not None and is_light(tokens, finite[holder], group, timed):
            continue
        end = finite[holder].end if holder is not None else len(tokens)
        stops = [g.first for g in groups if g.first > group.last and tokens[g.first].tag == "TO0"]
        stops += [c.start for c in finite if c.start > group.last]
        stops += [c.group.first for c in finite if c.group.first > group.last]
        past = past_place(tokens, past_list(tokens, group.last + 1, end), end)
        stops += [i for i in range(past, end) if tokens[i].text in ",;:"]
        stops += [g.first - 1 for g in groups if g.first > group.last and tokens[g.first - 1].tag == "CJC"]
        start, end = trimmed(tokens, group.first, min([end, *stops]), group)
        opens = _only_for(tokens, group.first) if holder is not None else None
        if opens is None and holder is not None:
            opens = _whom_it_took(tokens, finite[holder], group.first)
        if opens is not None and holder is not None:
            told = replace(group, tense=finite[holder].group.tense)
            yield Clause(opens, end, told, Role.COORDINATE, parent=holder, shape=Shape.FINITE)
            continue
        if holder is not None and _is_left_undone(tokens, [*(c.group for c in finite), *groups], group):
            undone = replace(group, tense=Tense.PAST, passive=True, negated=True)
            yield Clause(start - 1, end, undone, Role.COORDINATE, parent=holder, shape=Shape.FINITE)
            continue
        yield Clause(start, end, group, Role.OTHER, parent=holder, shape=shape_of(tokens, group))


def _is_left_undone(tokens: tuple[Token, ...], groups: list[VerbGroup], group: VerbGroup) -> bool:
    """Whether a participle tells what was not done to a thing: "signed in 2019 but never ratified"."""
    words = [token.lower for token in tokens[max(0, group.first - 2) : group.first]]
    told = verb_trigger(group.lemma)
    if words[:1] not in (["but"], ["yet"]) or words[1:] not in (["never"], ["not"]) or told is None:
        return False
    before = max((g for g in groups if g.last < group.first), key=lambda g: g.last, default=None)
    if before is None or tokens[group.first].tag != "VVN":
        return False
    return before.passive or (before.first == before.last and tokens[before.first].tag == "VVN")


def _only_for(tokens: tuple[Token, ...], to: int) -> int | None:
    """Where the subject stands of what came of it after all: "signed it, only for a court to annul it"."""
    for i in range(to - 1, max(1, to - _LONGEST), -1):
        if tokens[i].lower == "for":
            return i + 1 if tokens[i - 1].lower == "only" and tokens[i - 2].is_mark and i + 1 < to else None
        if tokens[i].is_mark or tokens[i].tag[:1] == "V":
            return None
    return None


def _whom_it_took(tokens: tuple[Token, ...], over: Clause, to: int) -> int | None:
    """Where the subject stands in "it took the flood ten minutes to drown the mine"."""
    taking = over.group
    took = taking.lemma == "take" and taking.first == over.start + 1 and tokens[over.start].lower == "it"
    opens = taking.last + 1
    named = took and opens < to and (tokens[opens].tag in ("AT0", "DPS") or tokens[opens].is_name)
    counted = any(t.tag in ("CRD", "NN2") or t.lower in ("an", "a") for t in tokens[opens + 2 : to])
    plain = not any(t.tag[:1] == "V" or t.text in ";:" for t in tokens[opens:to])
    return opens if named and counted and plain else None


_LONGEST = 12  # words


def verbless(tokens: tuple[Token, ...], found: tuple[Clause, ...], timed: frozenset[int]) -> Iterator[Clause]:
    """“Operational since 2024, …”, "in force since May": a state with the date since when."""
    for i in range(len(tokens) - 2):
        group = lasting_state(tokens, i, timed)
        if group is None or any(c.group.first == i for c in found):
            continue
        end = next((j for j in range(group.last + 2, len(tokens)) if tokens[j].is_mark), len(tokens))
        holder = innermost([c for c in found if c.shape is Shape.FINITE], i)
        if holder is None or not is_so_now(group, found[holder].group):
            yield Clause(i, end, group, Role.OTHER, tokens[i].lower, holder, Shape.VERBLESS)
