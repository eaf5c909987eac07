"""Clauses that tell of nothing that comes about: advice, what is only supposed, who is not named."""

import re
from itertools import pairwise

from viewer.extract.grammar.words import is_among, noun_trigger, words_of
from viewer.extract.meaning.awaited import is_awaited
from viewer.extract.meaning.doubts import doubted
from viewer.extract.meaning.eyewitness import (
    is_extreme,
    is_eyewitness,
    is_missing,
    is_perceived,
    is_said_otherwise,
)
from viewer.extract.meaning.of_anyone import is_of_anyone
from viewer.extract.meaning.only_told import is_only_told
from viewer.extract.meaning.refrained import UNSAID, left_unsaid
from viewer.extract.syntax.chunks import chunks
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.had_done import only_has_done
from viewer.extract.syntax.named_dates import only_names_date
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, subject_noun
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Timex

_SECOND_YEAR = re.compile(r"^[-–/]\d\d")  # "fiscal 2027-28, which begins"
_PHASES = ("begin", "start", "end", "finish")
_PRONOUNS = ("it", "this", "that", "they", "all")


def is_aside(sentence: Parsed, index: int, *, is_dated: bool) -> bool:
    """Whether a clause tells of nothing, whatever its verb tells of elsewhere."""
    clause = sentence.clauses[index]
    if _is_in_condition(sentence, clause, is_dated=is_dated) or _is_record(sentence, clause):
        return True
    if clause.shape is not Shape.FINITE or sentence.sentence.is_heading:
        return False
    return (
        _is_wondered(sentence, index)
        or is_awaited(sentence, clause)
        or _is_unsaid(sentence, clause)
        or left_unsaid(sentence, index)
        or only_has_done(sentence, index)
        or _is_bidding(sentence, clause)
        or _is_of_narrator(sentence, clause)
        or is_of_anyone(sentence, clause, is_dated=is_dated)
        or _only_limits_a_period(sentence, clause)
        or _is_left_unnamed(sentence, clause)
        or (not is_dated and (_is_advice(sentence, clause) or _only_points_back(sentence, clause)))
        or _is_supposed(sentence, clause)
        or _only_bases(sentence, clause)
        or _only_counts(sentence, clause)
        or only_names_date(sentence, clause)
        or _is_about_to(sentence, clause)
        or _opens_as_question(sentence, clause)
        or is_only_told(sentence, clause)
        or _only_places_in_time(sentence, clause)
        or _is_empty(sentence, clause, is_dated=is_dated)
        or _is_of_speaker(sentence, clause, is_dated=is_dated)
        or _is_open_question(sentence, clause)
        or (not is_dated and (_is_ability(sentence, clause) or _is_best_ever(sentence, clause)))
        or (not is_dated and _stays_unsolved(sentence, clause))
        or (not is_dated and _is_by_the_way(sentence, clause))
        or (not is_dated and _only_says_when(sentence, clause))
    )


def _is_about_to(sentence: Parsed, clause: Clause) -> bool:
    """“agreed when Togo was about to join”: when it was, and nothing that is still to come."""
    if clause.role is not Role.TIME or clause.group.tense is not Tense.PAST:
        return False
    words = [t.lower for t in sentence.tokens[clause.group.first : clause.group.last + 1]]
    return words[1:3] == ["about", "to"]


def _is_by_the_way(sentence: Parsed, clause: Clause) -> bool:
    """What a witness says of himself, what is only seen, how great a thing is, who is missing."""
    return (
        is_eyewitness(sentence, clause)
        or is_perceived(sentence, clause)
        or is_said_otherwise(sentence, clause)
        or is_missing(sentence, clause)
        or is_extreme(sentence, clause)
    )


def _is_in_condition(sentence: Parsed, clause: Clause, *, is_dated: bool) -> bool:
    """“if they establish that it was dropped”: what a condition supposes has not come about.

    Nor is it news to whom it seems likely: "if they settle, as the judge urged".
    """
    if clause.parent is None or sentence.clauses[clause.parent].role is not Role.CONDITION:
        return False
    reduced = clause.shape is Shape.REDUCED and not is_dated
    over = sentence.clauses[clause.parent]
    said = any(c.role is Role.ATTRIBUTION and over.end <= c.start < clause.start for c in sentence.clauses)
    likens = clause.role is Role.TIME and clause.marker == "as" and not is_dated
    return reduced or likens or (clause.role is Role.COMPLEMENT and not said)


def _before_verb(sentence: Parsed, clause: Clause) -> list[int]:
    return [i for i in clause.before if not sentence.tokens[i].is_mark]


def _is_bidding(sentence: Parsed, clause: Clause) -> bool:
    """“Now let them mend the boat”: a plain form without a subject."""
    group = clause.group
    if sentence.tokens[group.first].tag != "VVB" or group.first != group.last:
        return False
    before = _before_verb(sentence, clause)
    bare = all(sentence.tokens[i].tag in ("AV0", "CJC", "UNC", "ITJ") for i in before)
    after_mark = clause.start == 0 or sentence.tokens[clause.start - 1].text in ',“"—:'
    return bare and clause.role is Role.MAIN and after_mark


def _is_of_narrator(sentence: Parsed, clause: Clause) -> bool:
    """“I had never seen it”: whoever writes is no part of the news."""
    before = [sentence.tokens[i] for i in _before_verb(sentence, clause)]
    anyone = bool(before) and all(
        t.lower == "you" or t.tag == "CJC" for t in before
    )  # "you cannot borrow it"
    return any(t.text == "I" and t.tag != "CRD" for t in before) or (anyone and bool(clause.group.modal))


def _only_limits_a_period(sentence: Parsed, clause: Clause) -> bool:
    """“the fiscal year, which ends on 30 June”, "For the six months ended 12 August"."""
    opening = sentence.tokens[clause.start]
    if clause.group.lemma == "end" and opening.tag == "PRP" and clause.group.tense is Tense.PAST:
        heads = (sentence.tokens[i].lemma.lower() for i in _before_verb(sentence, clause))
        return any(is_among(head, "time-nouns", "period-nouns") for head in heads)
    if clause.role is not Role.RELATIVE or clause.group.lemma not in (*_PHASES, "run"):
        return False
    own = subject_noun(sentence, clause)
    if clause.marker == "whose" and own is not None:
        return is_among(sentence.tokens[own].lemma.lower(), "time-nouns", "period-nouns")
    if any(
        _SECOND_YEAR.sub("", sentence.text[t.end : sentence.tokens[clause.start].start]).strip(", ") == ""
        for t in _before(sentence, clause)
    ):
        return True  # "fiscal year 2026, which begins"
    found = [c for c in chunks(sentence, range(max(0, clause.start - 8), clause.start)) if c.is_noun]
    return bool(found) and is_among(
        sentence.tokens[found[-1].words[-1]].lemma.lower(), "time-nouns", "period-nouns"
    )


def _before(sentence: Parsed, clause: Clause) -> list[Timex]:
    """The dates that end before a clause."""
    return [t for t in sentence.times if t.end <= sentence.tokens[clause.start].start]


def _is_left_unnamed(sentence: Parsed, clause: Clause) -> bool:
    """“did not name them”, "asked not to be identified"."""
    if clause.group.lemma == "ask":
        after = [
            token.lemma.lower() for token in sentence.tokens[clause.group.last + 1 : clause.group.last + 5]
        ]
        unnamed = after[:3] == ["not", "to", "be"] and is_among(after[-1], "naming-verbs")
        return unnamed or after[-3:] in (["to", "remain", "anonymous"], ["to", "stay", "anonymous"])
    return clause.group.negated and clause.group.lemma in words_of("naming-verbs")


def _is_advice(sentence: Parsed, clause: Clause) -> bool:
    """“the continent should prepare”: what ought to be is neither planned nor likely."""
    if clause.group.modal != "should" or clause.group.perfect:
        return False
    return not any(sentence.tokens[i].lower == "within" for i in clause.own())


def _only_points_back(sentence: Parsed, clause: Clause) -> bool:
    """“It began with cars”: no more than that what was told before began."""
    if clause.group.lemma not in _PHASES or clause.group.perfect:
        return False
    words = [sentence.tokens[i].lower for i in _before_verb(sentence, clause)]
    return bool(words) and all(word in _PRONOUNS for word in words)


def _is_supposed(sentence: Parsed, clause: Clause) -> bool:
    """“thinking the motors had failed”: what somebody believed, after a participle."""
    before = sentence.tokens[max(0, clause.start - 1) : clause.group.first]
    closed = max((k for k, t in enumerate(before) if t.text == ","), default=-1)
    closed = -1 if any(t.lower == "assuming" for t in before) else closed
    before = before[closed + 1 :]  # "the firm, fearing a strike, shut the mine" tells that it did
    supposed = any(
        t.tag == "VVG" and (t.lemma in _SUPPOSING or t.lemma in words_of("doubting-verbs")) for t in before
    )
    within = sentence.tokens[clause.start : clause.group.first]  # who says so is not told apart from it
    return supposed or any(t.tag == "VVG" and t.lemma in ("say", "insist") for t in within)


_SUPPOSING = frozenset("believe think claim argue".split())


def _opens_as_question(sentence: Parsed, clause: Clause) -> bool:
    """“Where the bags should go nobody knows”."""
    opens = all(t.is_mark for t in sentence.tokens[: clause.start])
    return clause.role is Role.RELATIVE and opens


def _only_places_in_time(sentence: Parsed, clause: Clause) -> bool:
    """“The move comes two weeks after the vote”, "in between lies a summer": what follows what."""
    if clause.group.lemma == "lie":
        behind = sentence.tokens[clause.group.last + 1 : min(clause.end, clause.group.last + 4)]
        head = next((t for t in behind if t.is_noun), None)
        return (
            head is not None
            and behind[0].tag == "AT0"
            and head.lemma.lower() in (*words_of("time-nouns"), *_SEASONS)
        )
    if clause.group.lemma != "come":
        return False
    after = sentence.tokens[clause.group.last + 1 : min(clause.end, clause.group.last + 6)]
    measured = [t.lower for t in after if t.tag != "CRD" and t.lemma.lower() not in words_of("time-nouns")]
    noun = subject_noun(sentence, clause)
    told = noun is not None and noun_trigger(sentence.tokens[noun].lemma.lower()) is not None
    orders = any(word in ("after", "before", "amid", "despite", "as", "ahead") for word in measured[:1])
    return orders and not told


_SEASONS = ("spring", "summer", "autumn", "winter", "season")


def _is_empty(sentence: Parsed, clause: Clause, *, is_dated: bool) -> bool:
    """“we would not”, "who voted", "Diplomats have tried", "there is little to do": nothing that happens."""
    group = clause.group
    if sentence.tokens[group.head].tag == "VM0":
        return True
    before = [sentence.tokens[i] for i in _before_verb(sentence, clause)]
    if group.lemma != "be" and _says_there_is(sentence, clause):
        return True  # but not "the oil trapped there would be washed out"
    ends = all(sentence.tokens[i].is_mark for i in clause.after)
    rest = [i for i in clause.after if not sentence.tokens[i].is_mark]
    timed = all(sentence.tokens[i].start in sentence.timed for i in rest)
    it = [sentence.tokens[i].lower for i in rest] in (["it"], ["so"], ["that"])  # "rain did it"
    if ((group.lemma == "do" and (timed or it)) or (group.lemma == "change" and it)) and not group.passive:
        return True  # "they did": what they did is told before
    nobody = [t.lower for t in before][:1] == ["nobody"] or [t.lower for t in before][:2] == ["no", "one"]
    idle = object_noun(sentence, clause) is None and not group.governors
    if nobody and idle and not (is_dated or group.perfect or group.modal or group.passive):
        return True  # "nobody came to the door"
    if group.negated and ends and group.perfect and group.lemma in ("finish", "end", "pass") and not is_dated:
        return True  # "the storm, though weakened, has not finished"
    others = group.negated or not any(t.is_noun for t in before)
    if group.lemma == "wait" and ends and others and not is_dated:
        return True  # "not everyone is waiting", "others are still waiting", "the firm is not waiting"
    bare = ends and not (is_dated or group.passive or group.progressive)
    restricts = clause.role is Role.RELATIVE and sentence.tokens[clause.start - 1].text != ","
    restricts = restricts and clause.marker in ("who", "that")
    return bare and (restricts or group.lemma in ("try", "mind", "care", "matter", "know"))


def _is_best_ever(sentence: Parsed, clause: Clause) -> bool:
    """“the best insurance that Silesia ever bought”, which tells how good a thing is."""
    if clause.group.negated or clause.role not in (Role.RELATIVE, Role.COMPLEMENT):
        return False
    ever = any(sentence.tokens[i].lower == "ever" for i in clause.before)
    led = sentence.tokens[max(0, clause.start - 6) : clause.start]
    best = any(t.tag == "AJS" or t.lower in ("most", "first", "only", "best", "worst") for t in led)
    return ever and best


def _stays_unsolved(sentence: Parsed, clause: Clause) -> bool:
    """“The problem has not gone away”: nobody and nothing that could leave."""
    if clause.group.lemma != "go" or not clause.group.negated:
        return False
    noun = subject_noun(sentence, clause)
    away = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 2]] == ["away"]
    return away and noun is not None and is_among(sentence.tokens[noun].lemma.lower(), "idle-subjects")


def _says_there_is(sentence: Parsed, clause: Clause) -> bool:
    """“there is little to do”, but not "the oil trapped there would sink", "a blast there hurt six"."""
    before = _before_verb(sentence, clause)
    for i in before:
        token, after = sentence.tokens[i], sentence.tokens[i + 1].tag[:2]
        past = sentence.tokens[i - 1] if i > clause.start else None
        told = past is not None and (past.tag == "VVN" or (past.is_noun and after == "VV"))
        if token.tag == "EX0" and not told:
            return True
    return False


def _is_of_speaker(sentence: Parsed, clause: Clause, *, is_dated: bool) -> bool:
    """“said a manager who stopped at the gate”: more of whoever speaks."""
    if clause.role is not Role.RELATIVE or clause.marker != "who" or is_dated:
        return False
    return any(c.role is Role.ATTRIBUTION and c.end == clause.start for c in sentence.clauses)


_COMING_ABOUT = ("become", "happen", "befall")


def _is_given_as_reason(sentence: Parsed, clause: Clause) -> bool:
    """“That is why the mine was shut”, "which is why": the news, for which something else is the reason."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    if over is None or clause.marker != "why" or over.group.lemma != "be" or over.group.negated:
        return False
    subject = [sentence.tokens[i].lower for i in over.before]
    return subject[-1:] in (["that"], ["this"], ["which"]) and clause.start == over.group.last + 1


def _is_open_question(sentence: Parsed, clause: Clause) -> bool:
    """“has not said who will pay for it”, "What became of the crew, nobody knows": asked, and not told."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    first = sentence.tokens[clause.start].lower
    if first == "what" and clause.start == sentence.opening and clause.group.lemma in _COMING_ABOUT:
        return True
    asked = first in ("who", "what", "whom") and over is not None
    return asked and over is not None and clause.start == over.group.last + 1


def _only_says_when(sentence: Parsed, clause: Clause) -> bool:
    """“By the time they arrived the roof had fallen in”."""
    opens = [t.lower for t in sentence.tokens[clause.start : clause.start + 3]] == ["by", "the", "time"]
    return opens and sentence.tokens[clause.start + 3].tag == "PNP"


def _is_ability(sentence: Parsed, clause: Clause) -> bool:
    """“a single trawler can ruin the nets”: what can be done at any time, not only if something is."""
    seen = clause.group.passive and clause.group.lemma in ("see", "hear")
    own = {sentence.tokens[i].lower for i in clause.own()}
    if clause.group.modal == "could" and own & {"previously", "formerly", "once"}:
        return True  # "previously residents could rent them"
    if clause.group.modal != "can" or (clause.group.negated and not seen):
        return False
    before = (c for c in sentence.clauses if c.role is Role.CONDITION and c.end <= clause.start)
    return not any(c.marker == "if" for c in before)


def _only_counts(sentence: Parsed, clause: Clause) -> bool:
    """“It is the fourth time since 2018 that a president has been ousted”: how often, and nothing new."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    near = sentence.tokens[max(0, clause.start - 7) : clause.start] if clause.marker == "that" else ()
    ranked = any(a.tag == "ORD" and b.lower == "time" for a, b in pairwise(near))
    if ranked and any(t.text == "," for t in near):
        return True  # "tore up the road, the second time this month that they have stopped work"
    if over is None or over.group.lemma != "be" or sentence.tokens[clause.start].lower != "that":
        return False
    before = sentence.tokens[over.group.last + 1 : clause.start]
    ranked = any(t.tag == "ORD" for t in before) and any(t.lower == "time" for t in before)
    return ranked and sentence.tokens[over.start].lower in ("it", "this", "that")


def _only_bases(sentence: Parsed, clause: Clause) -> bool:
    """“a firm which was based in Suva”: where somebody or something belongs, and no move."""
    group = clause.group
    if group.lemma not in ("base", "headquarter", "domicile") or not group.passive:
        return False
    ahead = bool(group.modal or group.governors) or group.tense is Tense.FUTURE
    since = any(t.relation in ("since", "from", "until") for t in sentence.times)
    return clause.role is Role.RELATIVE and not (ahead or since or group.perfect)


def _is_record(sentence: Parsed, clause: Clause) -> bool:
    """“the largest outbreak Mexico has seen”, "the first base it has won": of what rank a thing is."""
    if not clause.group.perfect or clause.group.tense is not Tense.PRESENT:
        return False
    before = sentence.tokens[max(0, clause.group.first - 7) : clause.group.first]
    ranked = clause.role is Role.RELATIVE and any(t.tag == "ORD" or t.lower == "only" for t in before)
    felt = clause.group.lemma in ("see", "know", "have", "witness", "experience", "face", "suffer")
    ranked = ranked or (
        clause.role is Role.RELATIVE and any(t.lower in ("number", "total") for t in before[-3:])
    )
    # ", the navy said, the largest order it has placed"
    behind_noun = len(before) > 1 and before[-1].tag == "PNP" and before[-2].is_noun
    great = (felt or behind_noun or clause.role is Role.RELATIVE) and any(t.tag == "AJS" for t in before)
    return ranked or great


def _is_unsaid(sentence: Parsed, clause: Clause) -> bool:
    """“has not said that it would sell”: what is not said is told by nobody."""
    if clause.role is not Role.COMPLEMENT or clause.parent is None:
        return False
    over = sentence.clauses[clause.parent].group
    refuses = any(sentence.tokens[i].lemma in words_of("refusing-verbs") for i in over.governors)
    return ((over.negated or refuses) and over.lemma in UNSAID) or left_unsaid(sentence, clause.parent)


def _is_wondered(sentence: Parsed, index: int) -> bool:
    """“questioned why it ruled out a lease”: neither the asking nor what is asked is told."""
    clause = sentence.clauses[index]
    asked = ("why", "whether", "how")
    if clause.role is Role.OTHER and clause.marker in asked:
        told = doubted(sentence, clause) is not None  # "it is unclear whether the mine will reopen"
        return not (told or _is_given_as_reason(sentence, clause))
    inner = (c for c in sentence.clauses if c.parent == index and c.role is Role.OTHER)
    bare = clause.group.lemma == "question" and object_noun(sentence, clause) is None
    return bare and any(c.marker in asked for c in inner)
