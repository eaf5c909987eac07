"""What a reading of certainty is, and the words and clauses it is read from."""

from dataclasses import dataclass

from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, subject_noun
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Certainty, Cue


@dataclass(frozen=True, slots=True)
class Verdict:
    """How certain a clause is, and why.

    `direction` is -1 where what it tells of lies before the day of publication, 1 where it lies after;
    `is_lasting` where it goes on, `is_narrated` where a chronology tells it in the present.  `cut` is the
    index of the word at which a condition begins that is no clause of its own ("subject to approval").
    """

    certainty: Certainty
    direction: int
    cues: tuple[Cue, ...]
    condition: str | None = None
    is_lasting: bool = False
    cut: int | None = None
    is_narrated: bool = False


def direction(sentence: Parsed, clause: Clause) -> int:
    """Whether the tense looks back (-1) or ahead (1)."""
    group = clause.group
    if group.perfect and group.modal not in ("may", "might", "could", "would"):
        return 1 if group.tense is Tense.FUTURE else -1  # "will have plunged the land into ruin"
    if could_be_sensed(sentence, clause) or _was_unable(sentence, clause):
        return -1
    if group.tense is Tense.FUTURE or (group.modal and not group.perfect) or clause.shape is Shape.INFINITIVE:
        return 1
    if (group.governors and group.tense is Tense.PRESENT) or is_timetabled(sentence, clause):
        return 1
    if _is_telegram(sentence, clause):
        return 1
    return -1


def _was_unable(sentence: Parsed, clause: Clause) -> bool:
    """“when the river rose and the boats could not land”: beside what has been, and said by nobody."""
    group, above = clause.group, sentence.clauses[clause.parent] if clause.parent is not None else None
    unable = group.modal == "could" and group.negated
    if unable and clause.role is Role.MAIN and above is None:  # "The tanker could not leave on Sunday"
        return all(
            c.role is not Role.CONDITION and c.marker not in ("until", "unless") for c in sentence.clauses
        )
    unable = unable and not group.passive
    if not unable or above is None or clause.role not in (Role.TIME, Role.RELATIVE, Role.COORDINATE):
        return False
    past = above.group.tense is Tense.PAST or (above.group.perfect and not above.group.modal)
    return past and not (above.role is Role.COMPLEMENT or above.group.lemma in words_of("reporting-verbs"))


def _is_telegram(sentence: Parsed, clause: Clause) -> bool:
    """“Tow expected to reach Brest late Wednesday”: "is" is left out, as in a headline."""
    first = clause.group.first
    expected = sentence.tokens[first].lower in ("expected", "set", "slated") and bool(clause.group.governors)
    bare = first == sentence.opening + 1 and sentence.tokens[sentence.opening].tag == "NN1"
    return expected and bare and clause.start == sentence.opening


def is_timetabled(sentence: Parsed, clause: Clause) -> bool:
    """“Parliament does not sit before 3 February”, "it does not open until May": so it is arranged."""
    group = clause.group
    plain = group.tense is Tense.PRESENT and not (
        group.perfect or group.progressive or group.governors or group.modal
    )
    if not (plain and group.negated) or group.lemma in words_of("stative-verbs") - {"sit"}:
        return False
    low, high = sentence.tokens[group.last].end, sentence.tokens[clause.end - 1].end
    bounds = (t for t in sentence.times if low < t.start < high and t.relation in ("until", "before"))
    return any(t.to is None and t.past and (t.past != t.future or t.past[0][:2] == "@+") for t in bounds)


def could_be_sensed(sentence: Parsed, clause: Clause) -> bool:
    """Whether somebody did sense it: "smoke could be seen from the port"; an appeal is heard by a court."""
    group = clause.group
    noun = subject_noun(sentence, clause) if group.lemma == "hear" else None
    if noun is not None and is_among(sentence.tokens[noun].lemma.lower(), "cases", "tried-things"):
        return False
    return group.modal == "could" and group.passive and group.lemma in ("see", "hear", "smell", "feel")


def cue(certainty: Certainty, words: str) -> Cue:
    """The words that gave a certainty."""
    return Cue("certainty", words, certainty.value)


def followed(sentence: Parsed, clause: Clause) -> Verdict | None:
    """The verdict on "the move follows a ruling in May": what something follows is over; else None."""
    group = clause.group
    plain = group.tense is Tense.PRESENT and not (
        group.perfect or group.governors or group.modal or group.passive
    )
    if group.lemma != "follow" or not plain or object_noun(sentence, clause) is None:
        return None
    return Verdict(Certainty.OCCURRED, -1, (cue(Certainty.OCCURRED, group_words(sentence, clause)),))


def group_words(sentence: Parsed, clause: Clause) -> str:
    """The verb of a clause with all that stands with it."""
    return sentence.words(clause.group.first, clause.group.last + 1)


def reporting_parent(sentence: Parsed, index: int) -> Clause | None:
    """The clause "X said" that the clause is the content of, or that follows it; None if there is none."""
    clause = sentence.clauses[index]
    if clause.role is Role.COMPLEMENT and clause.parent is not None:
        above = sentence.clauses[clause.parent]
        speaks = above.group.lemma in words_of("reporting-verbs", "denying-verbs")
        if speaks or above.role not in (Role.CONDITION, Role.TIME):
            return above
        between = (c for c in sentence.clauses if c.role is Role.ATTRIBUTION and c.parent == clause.parent)
        return next(between, None)  # "if nobody pays, the ministry warned, it may …"
    if (
        clause.role is Role.COORDINATE
        and clause.parent is not None
        and sentence.clauses[clause.parent].role is Role.COMPLEMENT
    ):
        grand = sentence.clauses[clause.parent].parent
        return sentence.clauses[grand] if grand is not None else None
    return next((c for c in sentence.clauses if c.role is Role.ATTRIBUTION and c.parent == index), None) or (
        _said_of_all(sentence, index)
    )


def said_past_aside(sentence: Parsed, clause: Clause) -> Clause | None:
    """“said the bridge, which was to open in June, would open in May”: who says so, parted by an aside."""
    aside = sentence.clauses[clause.parent] if clause.parent is not None else None
    if aside is None or aside.role is not Role.RELATIVE or aside.parent is None or clause.before:
        return None
    over = sentence.clauses[aside.parent]
    return over if is_among(over.group.lemma, "reporting-verbs") else None


def credited_parent(sentence: Parsed, index: int) -> Clause | None:
    """The clause "X said" for what a clause tells, which a relative shares with what it says more of.

    So in "said the pier the navy took was sold"; what commas set off is the writer's own.
    """
    over, at = reporting_parent(sentence, index) or said_past_aside(sentence, sentence.clauses[index]), index
    if over is not None and over.group.lemma in ("guarantee", "mean", "ensure", "imply"):
        return None  # "the vote does not mean that it will reopen": nobody says so
    while over is None:
        clause = sentence.clauses[at]
        if clause.role is not Role.RELATIVE or clause.parent is None or _is_set_off(sentence, clause):
            return None
        at = clause.parent
        over = reporting_parent(sentence, at)
        if over is not None and over.group.lemma not in words_of("plain-sayings", "promising-sayings"):
            return None  # "tradition calls for asking those who lost"
    return over


def _is_set_off(sentence: Parsed, clause: Clause) -> bool:
    return clause.start > 0 and sentence.tokens[clause.start - 1].is_mark


_HANGING = (Role.TIME, Role.CONDITION, Role.RELATIVE, Role.OTHER)


def _said_of_all(sentence: Parsed, index: int) -> Clause | None:
    """Who ends a sentence: "the ship sank after it struck a mine, officials said" is all said by them."""
    last = sentence.clauses[-1] if sentence.clauses else None
    if last is None or last.role is not Role.ATTRIBUTION:
        return None
    if last.start < sentence.clauses[index].group.last:
        return None  # "the ship, which Iran says strayed, was seized": of what strayed alone
    at = last.parent
    while at is not None and at != index and sentence.clauses[at].role in _HANGING:
        at = sentence.clauses[at].parent
    return last if at == index and index != last.parent else None
