"""Which clauses tell of an occurrence, and of what kind it is."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from viewer.extract.finding.decided_on import only_settles
from viewer.extract.finding.laid_down import carried_noun, made_law, of_subject, trigger_of
from viewer.extract.finding.nonfinite import non_finite
from viewer.extract.finding.of_no_event import is_of_no_event
from viewer.extract.finding.only_describes import is_still, only_describes
from viewer.extract.finding.own_voice import is_own_voice
from viewer.extract.finding.states import is_idle_talk, is_lasting_work, is_supplied, remaining, state
from viewer.extract.finding.stirring import stirring
from viewer.extract.finding.told_by_state import lies_idle
from viewer.extract.finding.unhurt import unhurt
from viewer.extract.grammar.numbers import number
from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, noun_trigger, verb_trigger, words_of
from viewer.extract.meaning.asides import is_aside
from viewer.extract.meaning.called_for import is_called_for
from viewer.extract.meaning.cancelled import calling_off
from viewer.extract.meaning.certainty import Verdict
from viewer.extract.meaning.kinds import kind_of, paired
from viewer.extract.meaning.kinds_of_form import asked_for
from viewer.extract.meaning.likened import only_likens
from viewer.extract.meaning.reports import is_denial, is_report, only_announces, only_measures
from viewer.extract.meaning.rulings import is_ruled
from viewer.extract.meaning.settled import BOUNDS, has_agreed
from viewer.extract.meaning.telling import is_resulting, is_told
from viewer.extract.meaning.told_plainly import plainly
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.firsts import only_ranks
from viewer.extract.syntax.how_long import due_within, stood_long
from viewer.extract.syntax.joined import is_alternative, is_joined_to_parent
from viewer.extract.syntax.law_relatives import is_of_law
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import leaves_rails, subject_noun, with_particle
from viewer.extract.syntax.reaching_back import reaches_back, tells_begun
from viewer.extract.syntax.stretches import covers
from viewer.extract.syntax.time_allowed import gives_time
from viewer.extract.syntax.twin_verbs import brought_before
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Certainty, Kind


def occurrence(
    sentence: Parsed, index: int, judge: Callable[[], Verdict], *, is_dated: bool
) -> Occurrence | None:
    """What happens in a clause; None where it only describes, reports or gives a purpose.

    Args:
        sentence, index: the clause.
        judge: tells how the clause presents it, which is not asked of every clause.
        is_dated: whether a date stands in it.
    """
    clause = sentence.clauses[index]
    if clause.role in (Role.ATTRIBUTION, Role.CONDITION) or is_joined_to_parent(sentence, clause):
        return None
    if _only_dates(sentence, clause) or _is_asked(sentence) or _is_habit(sentence, clause):
        return None
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    does_so = clause.group.lemma == "do" and [token.lower for token in after] == ["so"] and not is_dated
    if (
        does_so
        or is_called_for(sentence, clause, is_dated=is_dated or due_within(sentence, clause))
        or is_own_voice(sentence, clause)
        or only_ranks(sentence, index)
        or is_ruled(sentence, clause)
        or _lacks(sentence, clause)
        or _is_no_need(sentence, clause)
        or gives_time(sentence, clause)
        or _only_plans(sentence, clause)
        or _is_of_hope(sentence, clause)
        or is_of_no_event(sentence, clause, is_dated=is_dated)
        or _only_comes(sentence, clause)
        or is_aside(sentence, index, is_dated=is_dated)
        or only_likens(sentence, clause, is_dated=is_dated)
    ):
        return None
    if clause.shape is not Shape.FINITE:
        lasts = _only_measures(sentence, clause)  # "would start in April and take six years"
        told = clause.parent is not None and brought_before(sentence, clause.parent) == index
        due = is_dated or (clause.shape is Shape.INFINITIVE and due_within(sentence, clause))
        return None if lasts or told else non_finite(sentence, clause, is_dated=due)
    if plain := stirring(sentence, clause) or plainly(sentence, index):
        over = plain.certainty is Certainty.PLANNED and judge().certainty is Certainty.DENIED
        return replace(plain, certainty=None) if over else plain  # "was due in May but was put off"
    idle = is_idle_talk(sentence, clause) or _is_left_open(sentence, clause) or is_report(sentence, index)
    if idle or only_measures(sentence, clause) or only_announces(sentence, clause):
        return None
    return _told(sentence, clause, judge(), is_dated=is_dated)


def _lacks(sentence: Parsed, clause: Clause) -> bool:
    """“There has been no rain since May”: that there is none of a thing, which is no event.

    Nor is that nobody died in what is told of itself: "there were no deaths in the raid on Bor".
    """
    after = sentence.tokens[clause.group.last + 1 : clause.end]
    opens = any(t.tag == "EX0" for t in sentence.tokens[clause.start : clause.group.first])
    none = opens and [t.lower for t in after[:1]] == ["no"]
    event = any(t.is_noun and noun_trigger(t.lemma.lower()) for t in after)
    sure = any(t.lower in ("guarantee", "certainty", "assurance", "shortage", "dearth") for t in after[1:2])
    event = event and not sure  # "no guarantee that it will reopen", "no shortage of cranes"
    return none and (not event or any(True for _ in unhurt(sentence, clause)))


def _is_no_need(sentence: Parsed, clause: Clause) -> bool:
    """“tourists need not fret”, "none of this came from nowhere": no event is kept from happening."""
    opens = [t.lower for t in sentence.tokens[clause.start : clause.start + 3]]
    needless = sentence.tokens[clause.group.first].lower == "need" and clause.group.negated
    contact = clause.start > 0 and clause.role is Role.RELATIVE and clause.group.tense is Tense.PRESENT
    needs = contact and any(sentence.tokens[i].lemma == "need" for i in clause.group.governors)
    over = (sentence.tokens[i] for i in clause.group.governors)
    passive = any(token.lower == "needed" and token.tag == "VVN" for token in over)
    needless = needless or needs or passive  # "the majority it needs to amend", "is needed to amend the law"
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    speaks = clause.group.lemma in ("speak", "talk") and [t.lower for t in after] == ["of"]
    needless = needless or (speaks and not clause.group.passive)  # "engineers speak of early January"
    return needless or opens in (["none", "of", "this"], ["none", "of", "that"], ["none", "of", "it"])


def _only_plans(sentence: Parsed, clause: Clause) -> bool:
    """“called off a flight that it had planned for May”: which one it was."""
    had = clause.group.perfect and not clause.group.passive and clause.group.lemma in ("plan", "schedule")
    return had and calling_off(sentence, clause) is not None


def _only_comes(sentence: Parsed, clause: Clause) -> bool:
    """“The move came as ministers met”, "came days after the vote": of what is told elsewhere."""
    if clause.group.lemma not in ("come", "follow") or clause.group.passive:
        return False
    noun = subject_noun(sentence, clause)
    told = noun is not None and sentence.tokens[noun].lemma.lower() in _TOLD_ELSEWHERE
    index = sentence.clauses.index(clause)
    return told and any(c.parent == index and c.role is Role.TIME for c in sentence.clauses)


_TOLD_ELSEWHERE = frozenset(
    "incident move announcement decision news comment remark warning statement development revelation".split()
)
_FADING = frozenset("go fade wane dim dwindle evaporate vanish rise grow come die run dash".split())


def _is_of_hope(sentence: Parsed, clause: Clause) -> bool:
    """“where hope of finding anyone has almost gone”, "hopes came to nothing": what people feel."""
    noun = subject_noun(sentence, clause) if clause.group.lemma in _FADING else None
    return noun is not None and sentence.tokens[noun].lemma.lower() in ("hope", "fear", "patience", "faith")


def _is_asked(sentence: Parsed) -> bool:
    """Whether the sentence is a question, which tells of nothing."""
    return sentence.text[sentence.sentence.end - 1] == "?" and not sentence.sentence.is_heading


_ANYBODY = ("whoever", "whatever", "whichever")


def _is_habit(sentence: Parsed, clause: Clause) -> bool:
    """Whether a present tells what is done each time: "has to be cleared for every launch"."""
    group = clause.group
    if sentence.tokens[sentence.opening].lower in _ANYBODY and group.tense is Tense.PRESENT:
        return True  # "Whoever wants to reach the sea has to pass"
    after = sentence.tokens[group.last + 1 : group.last + 2]
    used = group.lemma == "use" and bool(after) and after[0].lower == "to"
    if used and not group.passive and (group.tense is Tense.PAST or clause.shape is Shape.REDUCED):
        return True  # "used to belong to", "people used to uniforms"
    if group.tense is not Tense.PRESENT and group.modal not in ("can", "must"):
        return False
    own = [sentence.tokens[i].lower for i in clause.own()]
    meant = group.progressive or any(sentence.tokens[i].lemma != "have" for i in group.governors)
    if "longer" in own and "no" in own and not meant:
        return True  # "ships no longer have to wait"
    if "still" in own:
        return False  # "the night train still leaves every evening"
    done = (group.perfect and not group.governors) or group.progressive
    ever = any(a == "all" and b in _OF_A_YEAR for a, b in pairwise(own))  # "lights that burn all winter"
    due = group.modal == "must" and any(
        t.relation in ("by", "from") and covers(sentence, clause, t.start) for t in sentence.times
    )  # "must register every drone by 1 October" is done once
    return ("every" in own or "each" in own or ever) and not (done or due)


_OF_A_YEAR = frozenset("year winter summer spring autumn".split())


def _only_dates(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause only says that what was told before begins or ends: "hours before it was to start"."""
    if clause.group.lemma not in ("start", "begin", "end", "finish"):
        return reaches_back(sentence, clause)
    if tells_begun(sentence, clause):
        return True
    said = clause.role is Role.RELATIVE or (clause.role is Role.COMPLEMENT and _is_of_event(sentence, clause))
    if said and clause.marker == "that" and clause.group.governors:
        return True  # "a strike that was to begin this week"
    if clause.role is not Role.TIME:
        return False
    before = [sentence.tokens[i].lower for i in clause.before]
    counted = before[:1] == ["the"] and before[2:3] in (["before"], ["after"])  # "the day before it began"
    return counted or any(word in ("it", "they", "that", "those", "this") for word in before)


def _is_of_event(sentence: Parsed, clause: Clause) -> bool:
    """Whether the noun right before a clause tells of an event, of which the clause says more."""
    before = sentence.tokens[clause.start - 1] if clause.start else None
    return before is not None and before.is_noun and noun_trigger(before.lemma.lower()) is not None


def _told(sentence: Parsed, clause: Clause, verdict: Verdict, *, is_dated: bool) -> Occurrence | None:
    if clause.group.lemma in ("be", "have"):
        return state(sentence, clause, is_dated=is_dated)
    if lasting := remaining(sentence, clause) or lies_idle(sentence, clause):
        return lasting
    found = _carried(sentence, clause) or made_law(sentence, clause) or _occurring(sentence, clause)
    if found:
        return _if_told(sentence, clause, verdict, found, is_dated=is_dated)
    return _verbal(sentence, clause, verdict, is_dated=is_dated)


def _is_left_open(sentence: Parsed, clause: Clause) -> bool:
    """“a mine could not be ruled out”, "it did not name them": nothing that comes about is told."""
    opens = next((sentence.tokens[i].lower for i in clause.before), "")
    if not (clause.group.negated or opens in ("neither", "no", "none")):
        return False
    if with_particle(sentence, clause) == "rule out" or clause.group.lemma == "exclude":
        return True
    if clause.group.passive and clause.group.modal and clause.group.lemma in words_of("verifying-verbs"):
        return True  # "the claim could not be verified"
    before = [t for t in sentence.tokens[clause.start : clause.group.first] if not t.is_mark]
    after = [t for t in sentence.tokens[clause.group.last + 1 : clause.end] if not t.is_mark]
    nobody = bool(before) and all(t.tag in ("PNP", "CJC", "AV0") for t in before)
    return nobody and len(after) == 1 and after[0].tag == "PNP"


def _verbal(sentence: Parsed, clause: Clause, verdict: Verdict, *, is_dated: bool) -> Occurrence | None:
    group = clause.group
    idle = _only_measures(sentence, clause) or only_announces(sentence, clause)
    idle = idle or is_of_law(sentence, clause) or is_alternative(sentence, clause)
    if idle or only_settles(sentence, clause, is_dated=is_dated):
        return None
    if found := _going_on(sentence, clause):
        return found
    trigger = verb_trigger(with_particle(sentence, clause)) or verb_trigger(group.lemma)
    trigger = verb_trigger("derail") if leaves_rails(sentence, clause) else trigger
    if (
        group.lemma in words_of("staying-verbs")
        and (is_dated or stood_long(sentence, clause))
        and not verb_trigger(with_particle(sentence, clause))
    ):
        kind = paired(sentence, clause, with_particle(sentence, clause))
        return Occurrence(kind or Kind.OPERATION, group.lemma)
    if only_describes(sentence, clause, trigger, is_dated=is_dated) and not is_denial(sentence, clause):
        return None
    if not is_told(sentence, clause, verdict, is_dated=is_dated):
        return None
    if trigger is None:
        eventful = (
            group.progressive
            or is_still(sentence, clause)
            or (group.perfect and not group.passive and verdict.certainty is Certainty.ONGOING)
            or is_resulting(sentence, clause)
            or (
                verdict.certainty is not Certainty.ONGOING
                and (clause.role is not Role.RELATIVE or group.perfect or _adds_news(sentence, clause))
            )
        )
        kind = kind_of(sentence, clause, with_particle(sentence, clause), None)
        agreed = _agreed(sentence, clause)
        return Occurrence(kind, group.lemma, None, agreed) if eventful or is_dated else None
    kind = kind_of(sentence, clause, with_particle(sentence, clause), trigger)
    return Occurrence(kind, trigger.verb, None, _agreed(sentence, clause))


def _agreed(sentence: Parsed, clause: Clause) -> Certainty | None:
    """That somebody "agreed to" do something has come about, unless a date says when it is to be done."""
    group = clause.group
    words = [t.lower for t in sentence.tokens[max(clause.start, group.first - 1) : group.last]]
    done = has_agreed(sentence, clause) and not any(
        is_among(word, "possible-governors", "hedges") for word in words
    )  # "is said to have"
    of_deal = (c.start for c in sentence.clauses if c.shape is Shape.REDUCED and c.start > group.last)
    low = sentence.tokens[group.last].end
    high = sentence.tokens[min(clause.end, *of_deal, clause.end) - 1].end
    known = ("on", "", *BOUNDS)  # "agreed to keep it open until May": that is not when they agreed
    later = any(low <= t.start < high and t.relation not in known for t in sentence.times)
    return Certainty.OCCURRED if done and not later else None


def _adds_news(sentence: Parsed, clause: Clause) -> bool:
    """Whether a relative after a comma tells on in the past: ", whose guests were bused to hotels,"."""
    after_comma = clause.start > 0 and sentence.tokens[clause.start - 1].text == ","
    more = clause.group.passive or clause.group.last + 1 < clause.end
    words = [t.lower for t in sentence.tokens[clause.group.first : clause.group.first + 2]]
    ahead = clause.marker == "where" and words in (["is", "to"], ["are", "to"])  # "where it is to be built"
    return after_comma and (clause.group.tense is Tense.PAST or ahead) and more


def _going_on(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“is considering a second site”, “is supplied from Lublin”: what goes on, told in the present."""
    group = clause.group
    after = sentence.tokens[group.last + 1 : group.last + 2]
    shaped = group.lemma == "take" and [t.lower for t in after] == ["shape"]
    if group.progressive and group.tense is Tense.PRESENT and shaped and _is_built(sentence, clause):
        return Occurrence(
            Kind.CONSTRUCTION, "build", None, Certainty.ONGOING
        )  # "a hull takes shape in a shed"
    if group.progressive and group.lemma in ("consider", "weigh", "study", "explore", "mull"):
        return Occurrence(paired(sentence, clause, group.lemma) or Kind.DECISION, group.lemma)
    if is_lasting_work(sentence, clause):
        return Occurrence(Kind.OPERATION, group.lemma, None, Certainty.ONGOING)
    if not is_supplied(sentence, clause):
        return None
    trigger = verb_trigger(group.lemma)
    kind = kind_of(sentence, clause, group.lemma, trigger) if trigger else Kind.OPERATION
    return Occurrence(kind, group.lemma, None, Certainty.ONGOING)


def _is_built(sentence: Parsed, clause: Clause) -> bool:
    """Whether the clause is about a thing that is built: a name, a ship, a bridge; no plan takes shape so."""
    noun = subject_noun(sentence, clause)
    head = sentence.tokens[noun].lemma.lower() if noun is not None else ""
    named = noun is not None and sentence.tokens[noun].is_name
    return named or is_among(head, "structures", "machines", "movers", "buildings-for-use", "built-craft")


def _only_measures(sentence: Parsed, clause: Clause) -> bool:
    """Whether a verb only says how long something lasts: "it would take four years"."""
    if clause.group.lemma not in ("take", "last") or clause.group.last + 2 >= clause.end:
        return False
    start = sentence.tokens[clause.group.last + 1].start
    count, unit = (t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 3])
    if number(count) is not None and unit in ("summers", "winters", "seasons", "nights", "shifts", "tides"):
        return True
    return any(start <= d.start <= start + 14 for d in sentence.durations)


def _if_told(
    sentence: Parsed, clause: Clause, verdict: Verdict, found: Occurrence, *, is_dated: bool
) -> Occurrence | None:
    if found.certainty is not None or verdict.certainty is Certainty.POSSIBLE:
        return found
    return found if is_told(sentence, clause, verdict, is_dated=is_dated) else None


def _carried(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """An event noun that is the object of a verb that says little itself: "facilitate the relocation"."""
    group = clause.group
    if group.lemma not in words_of("carrying-verbs") or group.passive or asked_for(sentence, clause):
        return None
    noun = carried_noun(sentence, clause)
    trigger = trigger_of(sentence, clause, noun) if noun is not None else None
    if trigger is None or noun is None:
        return None
    own = verb_trigger(group.lemma) if group.lemma not in words_of("bare-carriers") else None
    if own and own.kind in (Kind.DECISION, Kind.AGREEMENT, Kind.STATEMENT):
        return None  # the approval is an event itself, and what it approves another
    kind = paired(sentence, clause, with_particle(sentence, clause)) or trigger.kind
    return Occurrence(kind, trigger.verb, noun, of_subject(sentence, clause))


def _occurring(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """An event noun that is the subject of "happened", "began", "was made"."""
    held = clause.group.passive and clause.group.lemma in words_of("light-verbs")
    held = held or with_particle(sentence, clause) == "take place"
    lives = clause.group.lemma == "cost" and any(sentence.tokens[i].lemma == "life" for i in clause.own())
    if not (held or lives) and clause.group.lemma not in words_of("occurring-verbs"):
        return None
    noun = subject_noun(sentence, clause)
    noun = _noun_before(sentence, clause) if noun is None else noun
    trigger = noun_trigger(sentence.tokens[noun].lemma.lower()) if noun is not None else None
    if trigger is None:
        return None
    kind = paired(sentence, clause, with_particle(sentence, clause)) or trigger.kind
    return Occurrence(kind, trigger.verb, noun)


def _noun_before(sentence: Parsed, clause: Clause) -> int | None:
    """The noun right before a relative that tells more of it: "the crash, which happened on 11 May"."""
    at = clause.start - 1
    at -= at > 0 and sentence.tokens[at].text == ","
    which = clause.role is Role.RELATIVE and clause.marker == "which" and at >= 0
    return at if which and sentence.tokens[at].is_noun else None


def lemmas(tokens: tuple[Token, ...]) -> frozenset[str]:
    """The words by which an event is known again: nouns, names and verbs, event nouns as their verb."""
    found = set()
    for token in tokens:
        if token.is_noun or token.tag[:2] == "VV":
            low = token.lemma.lower()
            trigger = noun_trigger(low) if token.is_noun else verb_trigger(low)
            found.add(trigger.verb if trigger else low)
    return frozenset(found)
