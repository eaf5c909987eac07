"""A mishap told in two verbs: "a landslide that broke the line on 3 May sent oil into the river"."""

import re
from dataclasses import replace

from viewer.extract.dating.told_times import ToldTimes
from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.words import noun_trigger
from viewer.extract.locating.exactness import by_exactness
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Certainty, Cue, Kind

_GOAL = re.compile(r"\b(?:to|towards?|for) (?:the )?$")
"""Before a place for which something was bound afterwards: "caught fire and was towed to Ica"."""
_NEAR = 14  # characters
_AT_ONCE = (Kind.INCIDENT, Kind.MOVEMENT)


def at_once(story: ToldTimes, number: int, index: int, made: Candidate) -> Candidate:
    """What a clause tells, with what the one inside it tells of the same mishap, which is no event then.

    Args:
        story: what was told before, from which the event of the clause inside is taken out.
        number, index: the sentence and the clause.
        made: what the clause tells.
    """
    _place_back(story, number, index, made)
    inner = _relative_of_incident(story.sentences[number], index)
    known = story.clause_of.get((number, inner)) if inner is not None else None
    at = story.at(known) if known else None
    one = _as_one(story.found[at], made) if at is not None else None
    if one is None or at is None or inner is None:
        return made
    del story.found[at]
    story.clause_of[number, inner] = one.id
    return one


def _place_back(story: ToldTimes, number: int, index: int, made: Candidate) -> None:
    """Give the mishap before the place told behind both: "dragged its anchor and ran aground off Suva"."""
    sentence = story.sentences[number]
    clause = sentence.clauses[index]
    first = story.clause_of.get((number, clause.parent)) if clause.parent is not None else None
    joined = clause.role is Role.COORDINATE and clause.start == clause.group.first and _is_past(clause)
    made_for = all(_GOAL.search(sentence.text, max(0, m.start - _NEAR), m.start) for m in made.where)
    if not made.where or first is None or not joined or made_for:
        return
    at = story.at(first)
    told = story.found[at] if at is not None else None
    if at is None or told is None or told.where or told.kind is not Kind.INCIDENT:
        return
    why = Cue("where", made.where[0].where.name, f"as {made.what}")
    story.found[at] = replace(told, where=made.where, cues=(*told.cues, why))


def _relative_of_incident(sentence: Parsed, index: int) -> int | None:
    """The clause that tells more of the mishap a clause begins with, by its index; None for none.

    It follows the noun without a comma, and both verbs are in the past.
    """
    clause = sentence.clauses[index]
    heads = [chunk.words[-1] for chunk in subject_chunks(sentence, clause)[:1]]
    trigger = noun_trigger(sentence.tokens[heads[0]].lemma.lower()) if heads else None
    if trigger is None or trigger.kind is not Kind.INCIDENT or not _is_past(clause):
        return None
    return next(
        (
            at
            for at, other in enumerate(sentence.clauses)
            if other.parent == index
            and other.role is Role.RELATIVE
            and other.marker in ("that", "which")
            and other.start == heads[0] + 1
            and _is_past(other)
        ),
        None,
    )


def _as_one(told: Candidate, made: Candidate) -> Candidate | None:
    """Both as one event with the date and the places of the two; None where they are events of their own.

    Args:
        told: what the relative clause tells.
        made: what the clause about it tells.
    """
    denied = made.verdict.certainty is Certainty.DENIED  # "a fire that broke out came close to reaching it"
    if made.kind not in _AT_ONCE or made.is_dated or not told.is_dated or denied:
        return None
    cues = tuple(cue for cue in made.cues if cue.field != "when")
    when = tuple(cue for cue in told.cues if cue.field == "when")
    return replace(
        made, kind=Kind.INCIDENT, when=told.when, is_dated=True, cues=(*cues, *when),
        where=by_exactness((*told.where, *(m for m in made.where if m not in told.where))),
    )  # fmt: skip


def _is_past(clause: Clause) -> bool:
    group = clause.group
    return group.tense is Tense.PAST and not (group.modal or group.negated)
