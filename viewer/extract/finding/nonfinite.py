"""What clauses without a finite verb tell of: "signed in May", "having hired", "with talks to follow"."""

from dataclasses import replace

from viewer.extract.finding.decided_on import is_decided_on
from viewer.extract.finding.infinitives import come_to, done_first, of_intent
from viewer.extract.finding.second_passives import bid
from viewer.extract.finding.shortened import shortened
from viewer.extract.grammar.words import is_among, noun_trigger, verb_trigger, words_of
from viewer.extract.meaning.appeals import calls_on
from viewer.extract.meaning.denied_around import unplanned
from viewer.extract.meaning.governed import expected
from viewer.extract.meaning.kinds import kind_of
from viewer.extract.syntax.accused import accused, charge, dates_deed
from viewer.extract.syntax.antecedents import is_due, is_set_apart
from viewer.extract.syntax.came_next import came_next, follows_on
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.decided_acts import is_vote_itself
from viewer.extract.syntax.doers import shares_plan
from viewer.extract.syntax.had_done import seen_acting, seen_done
from viewer.extract.syntax.lasting_states import WORKS
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import subject_noun, with_particle
from viewer.extract.syntax.time_allowed import time_allowed
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Certainty, Kind

_LONGEST_PHRASE = 8


def non_finite(sentence: Parsed, clause: Clause, *, is_dated: bool) -> Occurrence | None:
    """What a clause without a finite verb tells of; None where it only describes or gives a purpose."""
    group = clause.group
    if _is_measure_of_more(sentence, clause) or _limits_period(sentence, clause):
        return None
    if clause.shape is Shape.VERBLESS:
        return _state(sentence, clause)
    trigger = verb_trigger(with_particle(sentence, clause)) or verb_trigger(group.lemma)
    kind = kind_of(sentence, clause, with_particle(sentence, clause), trigger)
    told = Occurrence(kind, trigger.verb) if trigger else None
    if shares_plan(sentence, clause):
        return told or Occurrence(kind, group.lemma)
    if clause.shape is Shape.REDUCED:
        return (
            bid(sentence, clause)
            or _expected(sentence, clause)
            or shortened(sentence, clause, told, is_dated=is_dated)
        )
    if sentence.sentence.is_heading:
        return told
    if clause.shape is Shape.PARTICIPLE:
        found = _participle(sentence, clause, told) or _unplanned(sentence, clause, kind)
        found = found or (told if is_dated and came_next(sentence, clause) else None)
        return found or (_charged(sentence, clause, told, kind) if is_dated else None)
    found = _to_do(sentence, clause, told or Occurrence(kind, group.lemma))
    found = found or expected(sentence, clause) or _unplanned(sentence, clause, kind)
    return found or _infinitive(sentence, clause, told, is_dated=is_dated)


def _to_do(sentence: Parsed, clause: Clause, told: Occurrence) -> Occurrence | None:
    """“has until March to repay it”: what somebody has so long for is to come."""
    return None if time_allowed(sentence, clause) is None else replace(told, certainty=Certainty.PLANNED)


def _state(sentence: Parsed, clause: Clause) -> Occurrence:
    """The state that a thing is told to have been in since a date: shut, under repair, under way, at work."""
    state = clause.group.lemma
    if state in ("closed", "idle", "inactive", "shut"):
        return Occurrence(Kind.CLOSURE, "close")
    if state in WORKS:
        return Occurrence(Kind.CONSTRUCTION, "build")
    noun = subject_noun(sentence, clause) if state == "way" else None
    trigger = noun_trigger(sentence.tokens[noun].lemma.lower()) if noun is not None else None
    return Occurrence(trigger.kind, trigger.verb) if trigger else Occurrence(Kind.OPERATION, "operate")


def _is_measure_of_more(sentence: Parsed, clause: Clause) -> bool:
    """Whether a perfect is what something is more or faster than: "more slowly than it had planned"."""
    before = [t.lower for t in sentence.tokens[max(0, clause.start - _LONGEST_PHRASE) : clause.start]]
    compares = clause.group.perfect and clause.group.lemma in _FORESEEING and "than" in before
    return compares and "," not in before[before.index("than") :]


_FORESEEING = frozenset("plan expect hope forecast predict intend promise ask request budget order".split())


def _limits_period(sentence: Parsed, clause: Clause) -> bool:
    """“the quarter ended Sept. 30”: which period is meant, and nothing that came about."""
    before = sentence.tokens[clause.start - 1].lower if clause.start else ""
    named = before.removesuffix("s")
    return clause.group.lemma == "end" and is_among(named, "period-nouns", "time-nouns")


def _unplanned(sentence: Parsed, clause: Clause, kind: Kind) -> Occurrence | None:
    """“have no plans to step in”, "has no intention of closing": what is not planned is denied."""
    over = sentence.clauses[clause.parent].group if clause.parent is not None else None
    if over is None or over.lemma not in ("have", "be") or clause.start <= over.last:
        return None
    return Occurrence(kind, clause.group.lemma) if unplanned(sentence, clause) else None


def _participle(sentence: Parsed, clause: Clause, told: Occurrence | None) -> Occurrence | None:
    if clause.group.perfect:
        return _done_before(sentence, clause, told)
    tells = told and not is_among(clause.group.lemma, "stative-verbs", "reporting-verbs")
    if told and tells and (_has_gone_on(sentence, clause) or is_under_way(sentence, clause)):
        return replace(told, certainty=Certainty.ONGOING)
    if told and tells and (over := seen_done(sentence, clause)) is not None:
        low, high = sentence.tokens[over.start].start, sentence.tokens[over.group.first].start
        dated = any(low <= t.start < high for t in sentence.times)  # "images of 4 June show": not of now
        now = over.group.tense is Tense.PRESENT and not dated and not seen_acting(sentence, clause)
        return replace(told, certainty=Certainty.ONGOING if now else Certainty.OCCURRED)
    ways = (_follows_after, is_decided_on, follows_on)
    return told if tells and any(way(sentence, clause) for way in ways) else None


def is_under_way(sentence: Parsed, clause: Clause) -> bool:
    """Whether words set off tell what is being done to a thing: "a ferry, now being repaired in Suva,"."""
    tokens, at = sentence.tokens, clause.start
    if clause.shape is not Shape.PARTICIPLE or not clause.group.passive or tokens[at].lower != "being":
        return False
    now = at > 0 and tokens[at - 1].lower in ("now", "currently", "still", "already")
    at -= now
    over = sentence.clauses[clause.parent].group if clause.parent is not None else None
    past = over is None or over.tense is Tense.PAST
    return at > 1 and tokens[at - 1].text == "," and tokens[at - 2].is_noun and (now or not past)


def _charged(sentence: Parsed, clause: Clause, told: Occurrence | None, kind: Kind) -> Occurrence | None:
    """“is accused of poisoning a man in 2015”: what somebody is said to have done on a day is possible."""
    over = charge(sentence, clause)
    if over is None or over.group.negated or clause.group.passive or clause.group.negated:
        return None
    if over.role is Role.RELATIVE:
        return None
    named = over.group.passive or over.group.lemma == "be" or accused(sentence, clause)
    if not named or over.group.lemma == "blame":  # "was blamed for losing": that is no doubt so
        return None
    if is_among(clause.group.lemma, "stative-verbs", "reporting-verbs", "aspect-verbs"):
        return None
    low, high = sentence.tokens[clause.group.last].end, sentence.tokens[clause.end - 1].end
    days = (t for t in sentence.times if low <= t.start < high and t.relation in ("", "on", "in", "at"))
    if not (any(t.past for t in days) and dates_deed(sentence, clause)):
        return None
    return told or Occurrence(kind, clause.group.lemma)


def _has_gone_on(sentence: Parsed, clause: Clause) -> bool:
    """“members, boycotting the house since May,”: what a participle says has gone on since."""
    set_off = clause.start > 0 and sentence.tokens[clause.start - 1].text == ","
    low, high = sentence.tokens[clause.group.last].end, sentence.tokens[clause.end - 1].end
    return set_off and any(low <= t.start < high and t.relation == "since" for t in sentence.times)


def _infinitive(
    sentence: Parsed, clause: Clause, told: Occurrence | None, *, is_dated: bool
) -> Occurrence | None:
    if (noun := absolute_noun(sentence, clause)) is not None:
        return _ahead(sentence, clause, noun, told, is_dated=is_dated)
    holder = sentence.clauses[clause.parent] if clause.parent is not None else None
    if holder and (is_found_so(holder, clause) or calls_on(sentence, holder)):
        return None  # "called on the crew to leave" asks for it, and they may stay
    done = done_first(sentence, clause, told) or come_to(sentence, clause, told)
    if done := done or (of_intent(sentence, clause, told) if is_dated else None):
        return done
    is_dated = is_dated and not _is_seasonal(sentence, clause)
    if is_dated and _takes_effect(sentence, clause):
        return Occurrence(told.kind if told else Kind.DECISION, "begin", None, Certainty.PLANNED)
    if is_dated and (clause.group.passive or _is_decided(sentence, clause)):
        return told
    if is_dated and holder and _is_bound_to(sentence, holder, clause):
        kind = kind_of(sentence, clause, clause.group.lemma, None)
        return replace(told or Occurrence(kind, clause.group.lemma), certainty=Certainty.PLANNED)
    return None


def _ahead(
    sentence: Parsed, clause: Clause, noun: int, told: Occurrence | None, *, is_dated: bool
) -> Occurrence | None:
    """“with talks to begin on 3 May”: what is ahead, but not "with a last weekend of beer to sell"."""
    of_noun = noun_trigger(sentence.tokens[noun].lemma.lower())
    if of_noun is None and not (is_dated or clause.group.passive or clause.after):
        return None
    found = Occurrence(of_noun.kind, of_noun.verb) if of_noun else told
    return Occurrence(found.kind, found.verb, None, Certainty.PLANNED) if found else None


def _takes_effect(sentence: Parsed, clause: Clause) -> bool:
    """“adopted a ban, to take effect on 1 May”: set off by a comma, from when what was decided holds."""
    set_off = clause.start > 0 and sentence.tokens[clause.start - 1].text == ","
    words = [t.lower for t in sentence.tokens[clause.group.last : clause.group.last + 3]]
    return set_off and (words[:2] == ["take", "effect"] or words in _IN_FORCE)


_IN_FORCE = (
    ["come", "into", "force"], ["come", "into", "effect"], ["enter", "into", "force"], ["be", "in", "force"],
    ["be", "in", "effect"],
)  # fmt: skip


def _is_seasonal(sentence: Parsed, clause: Clause) -> bool:
    """Whether the only time is a season of each year: "agreed to buy power in winter"."""
    low, high = sentence.tokens[clause.start].start, sentence.tokens[clause.end - 1].end
    times = [t for t in (*sentence.times, *sentence.moments) if low <= t.start < high]
    bare = (sentence.text[t.opens_at : t.end].lower() for t in times)
    return bool(times) and all(word in _SEASONS for word in bare)


_SEASONS = tuple(f"in {season}" for season in ("spring", "summer", "autumn", "winter"))


def _is_bound_to(sentence: Parsed, holder: Clause, clause: Clause) -> bool:
    """“The pact obliges both states to scrap them by 2028”: what is to be done by or from a date."""
    binds = holder.group.lemma in words_of("binding-verbs") and not holder.group.negated
    low, high = sentence.tokens[clause.group.last].end, sentence.tokens[clause.end - 1].end
    bounds = any(
        low <= t.start < high and t.relation in ("by", "from", "until", "within") for t in sentence.times
    )
    return binds and bounds and 0 < clause.start - holder.group.last <= _LONGEST_PHRASE


def _follows_after(sentence: Parsed, clause: Clause) -> bool:
    """“after speaking to the president”, "after being hit by a drone": done before what is told."""
    first = clause.group.first
    if first == 0 or sentence.tokens[first - 1].lower != "after":
        return False
    return not clause.group.passive or _was_undergone(sentence, clause)


def _was_undergone(sentence: Parsed, clause: Clause) -> bool:
    """Whether a passive tells what came first of something over: no "are often freed after being caught"."""
    over = sentence.clauses[clause.parent].group if clause.parent is not None else None
    trigger = verb_trigger(with_particle(sentence, clause)) or verb_trigger(clause.group.lemma)
    if over is None or trigger is None or trigger.kind in _HARDLY_DONE or clause.group.negated:
        return False
    past = over.tense is Tense.PAST or (over.perfect and over.tense is Tense.PRESENT)
    return past and not (over.modal or over.governors) and over.last < clause.start


_HARDLY_DONE = (Kind.STATEMENT, Kind.OTHER, Kind.MEETING)
"""Kinds of what is told of somebody only on the way: "left after being asked to", "after being seen"."""


def _is_decided(sentence: Parsed, clause: Clause) -> bool:
    """Whether it is due, or the clause it hangs on decides it: "voted on Monday to stop work from May"."""
    due = is_due(sentence, clause) and sentence.tokens[clause.start - 2].text == ","
    if due or is_set_apart(sentence, clause):
        return True
    holder = sentence.clauses[clause.parent] if clause.parent is not None else None
    if holder is None or is_vote_itself(holder, clause):
        return False
    return is_among(holder.group.lemma, "deciding-verbs")


def _expected(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“with completion expected in 2029”: the noun is the event, and as certain as the participle says."""
    word = sentence.tokens[clause.group.last].lower
    if not is_among(word, "expecting-words", "scheduling-words"):
        return None
    noun = absolute_noun(sentence, clause)
    trigger = noun_trigger(sentence.tokens[noun].lemma.lower()) if noun is not None else None
    doubt = Certainty.POSSIBLE if word in words_of("expecting-words") else Certainty.PLANNED
    return Occurrence(trigger.kind, trigger.verb, noun, doubt) if trigger else None


def _done_before(sentence: Parsed, clause: Clause, told: Occurrence | None) -> Occurrence | None:
    """“having hired a firm”: done before what the sentence tells, unless it only describes or reports."""
    lemma = clause.group.lemma
    if is_among(lemma, "stative-verbs", "reporting-verbs") or clause.group.negated or lemma == "do":
        return None
    denied = clause.parent is not None and sentence.clauses[clause.parent].group.lemma in words_of(
        "denying-verbs"
    )
    if denied:
        return None  # "denied having sent staff home" is one event, and told there
    return told or Occurrence(kind_of(sentence, clause, lemma, None), lemma)


def is_found_so(clause: Clause, other: Clause) -> bool:
    """Whether an infinitive only tells what was found: "were found to be damaged that October"."""
    seen = clause.group.passive and clause.group.lemma in ("find", "see", "show", "discover", "know")
    return seen and other.shape is Shape.INFINITIVE and other.start == clause.group.last + 1


def is_ordered_so(sentence: Parsed, clause: Clause, other: Clause) -> bool:
    """Whether a participle tells what is ordered, on that day: "ordered the mine closed on Sunday"."""
    orders = clause.group.lemma == "order" and not clause.group.passive
    bare = other.shape is Shape.REDUCED and other.group.lemma in _ORDERED and clause.group.last < other.start
    if not (orders and bare and clause.start <= clause.group.last):
        return False
    between = sentence.tokens[clause.group.last + 1 : other.start]
    if any(t.tag == "TO0" for t in sentence.tokens[other.group.last + 1 : other.end + 1]):
        return False  # "ordered men arrested last week to be freed"
    return bool(between) and all(not (t.is_mark or t.tag[:1] == "V") for t in between)


_ORDERED = frozenset(
    "close shut suspend halt stop free release seize freeze arrest block demolish destroy delete remove"
    " evacuate detain jail deport reopen restore disband annul scrap withdraw lift ground dissolve disarm"
    " return extend postpone delay cut sell hold keep bar ban repeat rebuild repair".split()
)


def absolute_noun(sentence: Parsed, clause: Clause) -> int | None:
    """The head of the noun phrase between "with" and an infinitive: "with deliveries to run from May"."""
    tokens = sentence.tokens
    head = None
    for i in range(clause.start - 1, max(-1, clause.start - _LONGEST_PHRASE), -1):
        token = tokens[i]
        if token.lower == "with":
            return head if i and tokens[i - 1].text == "," else None
        if not (token.is_noun or token.tag in ("AT0", "AJ0", "CRD", "DPS", "ORD", "PRF", "AJC")):
            return None
        if token.is_noun and (head is None or token.tag == "PRF"):
            head = i
    return None
