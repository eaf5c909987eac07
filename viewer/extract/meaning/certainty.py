"""As what a sentence presents an event: done, going on, planned, conditional, possible or denied."""

from dataclasses import replace

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import words_of
from viewer.extract.meaning.choices import either_or
from viewer.extract.meaning.condition_phrases import is_met_once
from viewer.extract.meaning.conditions import condition
from viewer.extract.meaning.content_doubts import of_content
from viewer.extract.meaning.denials import denied
from viewer.extract.meaning.doubts import doubted
from viewer.extract.meaning.under_way import done_or_under_way, is_narrated, is_since
from viewer.extract.meaning.verdicts import (
    Verdict,
    could_be_sensed,
    cue,
    direction,
    followed,
    group_words,
    reporting_parent,
    said_past_aside,
)
from viewer.extract.syntax.accused import charge
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.had_done import who_would_have_it, wishes
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import subject_noun
from viewer.extract.syntax.shared_verbs import shares_certainty
from viewer.extract.syntax.stretches import covers
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Certainty

__all__ = ["Verdict", "direction", "is_narrated", "is_since", "reporting_parent", "verdict"]


def verdict(sentence: Parsed, index: int, *, is_future_dated: bool = False) -> Verdict:
    """How the clause *index* of a sentence presents what it tells of.

    Args:
        sentence: the sentence, taken apart.
        index: which of its clauses.
        is_future_dated: whether a date in it can only lie ahead; it makes the simple present a plan.
    """
    clause = sentence.clauses[index]
    if clause.parent is not None and shares_certainty(sentence, clause):
        return verdict(sentence, clause.parent, is_future_dated=is_future_dated)
    if (over := who_would_have_it(sentence, clause)) is not None:
        return _wanted(sentence, sentence.clauses.index(over), is_future_dated)
    for judge in (of_content, denied, _conditional, _possible):
        if found := judge(sentence, index):
            return found
    told = followed(sentence, clause) or _planned(sentence, clause, is_future_dated)
    return told or done_or_under_way(sentence, index)


def _wanted(sentence: Parsed, index: int, is_future_dated: bool) -> Verdict:
    """“Lima wants the ship removed”, “aims to have the canal dug”: what is wanted is what is planned."""
    over = sentence.clauses[index]
    found = verdict(sentence, index, is_future_dated=is_future_dated)
    if wishes(over) and over.group.negated:
        return replace(found, direction=1)
    if not wishes(over) or found.certainty not in (Certainty.OCCURRED, Certainty.ONGOING):
        return found
    return Verdict(Certainty.PLANNED, 1, (cue(Certainty.PLANNED, group_words(sentence, over)),))


def _conditional(sentence: Parsed, index: int) -> Verdict | None:
    clause = sentence.clauses[index]
    if (
        direction(sentence, clause) < 0
        and clause.group.modal != "would"
        and not _lies_ahead(sentence, clause)
    ):
        return None
    words, cut = condition(sentence, index)
    if words is None:
        return None
    return Verdict(Certainty.CONDITIONAL, 1, (cue(Certainty.CONDITIONAL, words),), words, cut=cut)


def _lies_ahead(sentence: Parsed, clause: Clause) -> bool:
    """Whether a perfect governs what is to come, "has threatened to strike unless", or it is plainly so.

    "If the vote fails, the coalition falls": a present in one clause with a condition.
    """
    group = clause.group
    plain = group.tense is Tense.PRESENT and not (group.perfect or group.governors or group.modal)
    above = sentence.clauses[clause.parent] if clause.parent is not None else None
    before = (c for c in sentence.clauses if c.role is Role.CONDITION and c.end <= clause.start)
    opened = any(c.parent is not None and sentence.clauses[c.parent] is clause for c in before)
    ahead = is_met_once(sentence, clause) or (above is not None and above.role is Role.CONDITION)
    if plain and (opened or (clause.role is Role.MAIN and ahead)):
        return not group.progressive and group.lemma not in words_of("stative-verbs")
    arranged = group.passive and group.lemma in _ARRANGED and clause.role is not Role.RELATIVE
    if arranged and group.tense is Tense.PRESENT and not group.perfect:
        return True
    if _was_to(sentence, clause):
        return True
    over = {sentence.tokens[i].lemma for i in clause.group.governors}
    over |= {"threaten"} & {group.lemma}  # "threatens a strike unless"
    vowed = bool(over & {"threaten", "vow", "promise", "pledge"}) and not group.passive
    return (group.tense is Tense.PRESENT or vowed) and bool(over & words_of("planned-governors"))


def _was_to(sentence: Parsed, clause: Clause) -> bool:
    """“Schools were to reopen on Monday, the ministry said, if the water fell”."""
    opens = sentence.tokens[clause.group.first : clause.group.first + 2]
    due = [t.lower for t in opens] in (["was", "to"], ["were", "to"]) and not clause.group.perfect
    index = sentence.clauses.index(clause)
    hung = (c for c in sentence.clauses if c.role is Role.CONDITION and c.parent == index)
    return due and any(c.marker in ("if", "unless", "provided") for c in hung)


_ARRANGED = frozenset("plan schedule set slate time expect forecast".split())
"""What is done with what lies ahead: "a march is planned for Friday unless the state gives way"."""


def _possible(sentence: Parsed, index: int) -> Verdict | None:
    clause = sentence.clauses[index]
    words = doubted(sentence, clause) or _charged(sentence, clause) or either_or(sentence, clause)
    words = words or _hedge(sentence, clause)
    if words is None:
        parent = reporting_parent(sentence, index)
        doubts = parent is not None and parent.group.lemma in words_of("doubting-verbs")
        doubts = doubts and not (parent and parent.group.lemma == "warn" and clause.group.progressive)
        if parent and doubts and clause.group.tense is not Tense.PAST:
            words = sentence.words(parent.group.first, parent.group.last + 1)
        elif clause.group.modal == "would":
            return _would(sentence, index)
    if words is None:
        return None
    lasting = clause.group.progressive
    ahead = 1 if _is_threat(sentence, clause) else direction(sentence, clause)
    ahead = -1 if charge(sentence, clause) is not None else ahead  # of what was done
    return Verdict(Certainty.POSSIBLE, ahead, (cue(Certainty.POSSIBLE, words),), is_lasting=lasting)


def _charged(sentence: Parsed, clause: Clause) -> str | None:
    """The "accused" of "accused Uganda of having shelled Busia": that he did so is only said of him."""
    over = charge(sentence, clause)
    if over is None:
        return _alleged(sentence, clause)
    called = over.group.lemma == "be"  # "is suspected of"
    return sentence.words(over.group.first, clause.start - 1) if called else group_words(sentence, over)


def _alleged(sentence: Parsed, clause: Clause) -> str | None:
    """The "alleged" of "the alleged bribes were paid in 2019": that it came about is only said of it."""
    noun = subject_noun(sentence, clause) if clause.group.lemma in _COMING_ABOUT else None
    word = sentence.tokens[noun - 1].text if noun else ""
    return word if word.lower() in ("alleged", "supposed", "purported") else None


_COMING_ABOUT = frozenset("take occur happen pay commit carry stage".split())


def _is_threat(sentence: Parsed, clause: Clause) -> bool:
    """Whether what is threatened or hoped is to come: "has threatened to strike", "said it hoped to"."""
    group = clause.group
    told = clause.role is Role.COMPLEMENT and group.tense is Tense.PAST and not group.perfect
    now = group.perfect and group.tense is Tense.PRESENT
    if not (group.governors and (now or told)) or group.passive:
        return False
    over = group.governors[-1]
    after = (t.tag for t in sentence.tokens[over + 1 : group.head + 1])
    likely = sentence.tokens[over].lower == "likely"  # "said talks were likely to resume in May"
    told = not likely and (
        sentence.tokens[over].tag[:2] != "VV" or sentence.tokens[over].lemma in words_of("agreeing-verbs")
    )
    return not (told or any(tag in ("VHI", "VHB") for tag in after))


def _hedge(sentence: Parsed, clause: Clause) -> str | None:
    """The words that hedge the verb: a modal, "is expected to", "reportedly"."""
    group, tokens = clause.group, sentence.tokens
    modal = group.modal in words_of("possible-modals") and not could_be_sensed(sentence, clause)
    if modal or _should(sentence, clause):
        return group_words(sentence, clause)
    for i in group.governors:
        passive = i > group.first or tokens[i].tag[:2] == "VV"
        if tokens[i].lemma in words_of("possible-governors") or tokens[i].lower in words_of(
            "possible-governors"
        ):
            return group_words(sentence, clause) if passive else None
    low = range(max(clause.start, group.first - 3), min(clause.end, group.last + 2))
    hedges = (i for i in low if tokens[i].lower in words_of("hedges") and not _is_of_number(tokens, i))
    return next((tokens[i].text for i in hedges), None)


def _is_of_number(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a hedge only makes a number rough: "carries perhaps 400 lorries a day"."""
    behind = tokens[at + 1 : at + 3]
    counts = (
        len(behind) == 2 and behind[0].lower == "a" and behind[1].lower in ("dozen", "hundred", "thousand")
    )
    return bool(behind) and (behind[0].tag == "CRD" or counts)


def _should(sentence: Parsed, clause: Clause) -> bool:
    """Whether "should open by June" says what is likely; beside a plan it goes on with that."""
    if clause.group.modal != "should" or clause.group.negated:
        return False
    parent = sentence.clauses[clause.parent].group if clause.parent is not None else None
    return not (clause.role is Role.COORDINATE and parent and parent.governors)


def _would(sentence: Parsed, index: int) -> Verdict:
    """“said it would send”: what was to come, seen from the past, is a plan."""
    clause = sentence.clauses[index]
    words = group_words(sentence, clause)
    if _came_later(sentence, clause):
        return Verdict(Certainty.OCCURRED, -1, (cue(Certainty.OCCURRED, words),))
    told = clause.role is Role.COMPLEMENT or (
        clause.role is Role.COORDINATE and reporting_parent(sentence, index) is not None
    )
    told = told or _goes_on_from_plan(sentence, clause) or said_past_aside(sentence, clause) is not None
    told = told or _is_said_behind(sentence, index)
    certainty = Certainty.PLANNED if told else Certainty.CONDITIONAL
    return Verdict(certainty, 1, (cue(certainty, words),))


def _came_later(sentence: Parsed, clause: Clause) -> bool:
    """“His brother, who would later become president”: told from within the past, it has come about."""
    tokens, first = sentence.tokens, clause.group.first
    later = any(t.lower in ("later", "eventually", "subsequently") for t in tokens[first : clause.group.last])
    later = later or [t.lower for t in tokens[first + 1 : first + 4]] == ["go", "on", "to"]
    return later and clause.role is not Role.COMPLEMENT and not clause.group.negated


def _is_said_behind(sentence: Parsed, index: int) -> bool:
    """“The mine would close, the firm said”, but not what experts reckon, nor what it would come to."""
    clause, over = sentence.clauses[index], reporting_parent(sentence, index)
    if over is None or over.role is not Role.ATTRIBUTION or over.group.tense is not Tense.PAST:
        return False
    opens = next((sentence.tokens[i] for i in clause.before), None)
    first = opens.lower if opens else ""
    supposed = first in ("a", "an", "such", "that") or (opens is not None and opens.tag in ("VVG", "TO0"))
    supposed = supposed or (first in ("it", "this") and clause.group.lemma in ("be", "mean"))
    reckons = any(t.lemma.lower() in _EXPERTS for t in sentence.tokens[over.start : over.end])
    return over.group.lemma in words_of("promising-sayings") and not (supposed or reckons)


_EXPERTS = frozenset(
    "analyst economist expert trader broker critic campaigner opponent observer scientist".split()
)


def _goes_on_from_plan(sentence: Parsed, clause: Clause) -> bool:
    """“is to stay docked, after which it would spend three months in orbit”."""
    if clause.role is not Role.RELATIVE or clause.parent is None:
        return False
    over = sentence.clauses[clause.parent].group
    return over.tense is Tense.FUTURE or bool(over.governors)


def _planned(sentence: Parsed, clause: Clause, is_future_dated: bool) -> Verdict | None:
    group, tokens = clause.group, sentence.tokens
    if _is_done_under_force(sentence, clause):
        return None
    to_work = group.lemma == "work" and tokens[group.first].tag == "VVD"  # "dredgers set to work on Monday"
    governed = not to_work and any(
        tokens[i].lemma in words_of("planned-governors")
        or tokens[i].lower in words_of("planned-governors")
        or tokens[i].lemma == "be"  # "is to return"
        or tokens[i].lower in ("mean", "means")  # "means to bid", but not what is meant for something
        or (tokens[i].lower == "meant" and (group.tense is Tense.PAST or _has_day_behind(sentence, clause)))
        for i in group.governors
    )
    governed = governed or _is_summoned(sentence, clause)
    past_plan = group.tense is Tense.PAST and tokens[group.first].tag[:2] != "VB"
    future = (
        group.tense is Tense.FUTURE
        or group.modal in words_of("planned-modals")
        or clause.shape is Shape.INFINITIVE
    )
    present = group.tense is Tense.PRESENT and not group.perfect and not group.passive
    still = tokens[min(group.last + 1, len(tokens) - 1)].lower == "still"  # "now they are still shut"
    within = any(t.lower == "still" for t in tokens[group.first : group.last])
    still = still or (within and group.lemma in ("go", "burn", "rage"))  # "are still going on"
    after = group.lemma in ("follow", "echo", "mirror", "reflect")  # "the move follows Tuesday's attack"
    after = after and not any(
        t.tag[:2] in ("PR", "AV", "PU") for t in tokens[group.last + 1 : group.last + 2]
    )
    present = present and not (still or after or _is_since(sentence, clause))
    awaited = clause.role is Role.TIME and clause.marker == "before" and group.tense is Tense.PRESENT
    awaited = awaited and not group.perfect  # "before four pilots are sent up in 2027"
    if future or governed or awaited or (is_future_dated and present):
        ahead = 1 if awaited or not past_plan or clause.role is Role.COMPLEMENT or governed else -1
        if group.perfect and group.tense is Tense.PAST:
            ahead = -1  # "had been scheduled for May", "was to have begun in May"
        return Verdict(Certainty.PLANNED, ahead, (cue(Certainty.PLANNED, group_words(sentence, clause)),))
    return None


def _is_since(sentence: Parsed, clause: Clause) -> bool:
    """Whether a state is told with what it came of: "are missing after a collision on Monday"."""
    states = clause.group.lemma in ("be", "remain", "stay", "lie")
    return states and any(sentence.tokens[i].lower in ("after", "following") for i in clause.after)


def _has_day_behind(sentence: Parsed, clause: Clause) -> bool:
    """Whether a date stands behind the verb: "trains are meant to cross the pass by 2031"."""
    low = sentence.tokens[clause.group.last].end
    return any(t.start > low and t.past and covers(sentence, clause, t.start) for t in sentence.times)


def _is_summoned(sentence: Parsed, clause: Clause) -> bool:
    """“has summoned both sides to Brussels on Thursday”: no perfect has a day that is over beside it."""
    group = clause.group
    now = group.tense is Tense.PRESENT and group.perfect and not (group.negated or group.progressive)
    if not now or group.lemma not in ("summon", "invite", "convene", "convoke", "call", "ask"):
        return False
    low, high = sentence.tokens[group.last].end, sentence.tokens[clause.end - 1].end
    return any(low <= t.start < high and t.relation in ("on", "for", "from") for t in sentence.times)


def _is_done_under_force(sentence: Parsed, clause: Clause) -> bool:
    """Whether "had to close" or "was forced to close" tells that it was done."""
    group, tokens = clause.group, sentence.tokens
    done = group.tense is Tense.PAST or (
        group.perfect and group.tense is Tense.PRESENT
    )  # "have had to close"
    phases = (tokens[at].lower for at in group.governors[1:])  # "had to stop working"
    if not done or not group.governors or not all(phase in ("stop", "start", "begin") for phase in phases):
        return False
    over = tokens[group.governors[0]]
    return over.lower in ("had", "forced", "obliged", "compelled", "managed") and not group.negated
