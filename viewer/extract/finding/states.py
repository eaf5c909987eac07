"""States that count as events, and what is no event: "in force", "is supplied from", "raised hopes"."""

from functools import cache
from itertools import pairwise

from viewer.extract.finding.astray import astray, kind_of_status
from viewer.extract.finding.idle_phrases import only_greets, only_lacks_date, says_nothing
from viewer.extract.finding.told_by_state import told_by_state
from viewer.extract.grammar.words import is_among, noun_trigger, words_of
from viewer.extract.meaning.had_events import had, has_in_service
from viewer.extract.meaning.kinds_of_form import is_bound
from viewer.extract.meaning.reports import is_denial
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.how_long import due_within
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, subject_noun
from viewer.extract.syntax.stretches import covers
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Certainty, Kind

_SUPPLIES = ("power", "water", "electricity", "fuel")
_HEADING = ("to", "from", "back", "home", "towards", "there", "south", "north", "east", "west")
_BUILT = ("ready", "complete", "finished")
_USED = ("use", "service", "operation", "business")
_INTO = ("in", "on", "under", "at")
_STATE_KINDS = (
    Kind.OPERATION,
    Kind.CONSTRUCTION,
    Kind.MEETING,
    Kind.LEGAL,
    Kind.INCIDENT,
    Kind.CLOSURE,
    Kind.ECONOMIC,
)


@cache
def _stands() -> dict[str, Kind]:
    """The nouns that with "in", "on", "under" or "at" tell what state a thing is in, and its kind."""
    return {noun: kind for kind in _STATE_KINDS for noun in words_of(f"states-of-{kind.value}")}


def state(sentence: Parsed, clause: Clause, *, is_dated: bool) -> Occurrence | None:
    """“has been in force since May”, “are on strike”, “were back by Friday”: a state that the text dates."""
    found = (
        _standing(sentence, clause)
        or astray(sentence, clause)
        or _lacking(sentence, clause, is_dated=is_dated)
        or _denied_state(sentence, clause)
        or told_by_state(sentence, clause, is_dated=is_dated)
    )
    found = found or _staying(sentence, clause) or _existing(sentence, clause) or _likely(sentence, clause)
    lasts = _is_still_so(sentence, clause) or _ever_since(sentence, clause) or _for_so_long(sentence, clause)
    if found or not (is_dated or lasts):
        return found or (has_in_service(sentence, clause) if due_within(sentence, clause) else None)
    return _dated_state(sentence, clause)


def _dated_state(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“has been shut since May”, “will be clean by June”, “were back by Friday”."""
    if told := _ready(sentence, clause) or had(sentence, clause) or has_in_service(sentence, clause):
        return told
    if clause.group.lemma == "be" and (word := _status(sentence, clause)):
        return _of_status(sentence, clause, word)
    after_verb = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    if _is_ahead(clause) and clause.group.lemma == "be" and after_verb and after_verb[0].lower == "home":
        return Occurrence(Kind.MOVEMENT, "return")
    if clause.group.tense is Tense.FUTURE and after_verb and after_verb[0].tag == "AJ0":
        word = after_verb[0].lower  # "will be clean by June"
        noun = subject_noun(sentence, clause)
        built = noun is not None and sentence.tokens[noun].lemma.lower() in words_of("structures")
        return Occurrence(Kind.CONSTRUCTION if built and word in _BUILT else Kind.OPERATION, word)
    ill = clause.group.lemma == "be" and after_verb and after_verb[0].lower in ("ill", "sick")
    since = any(t.relation == "since" and covers(sentence, clause, t.start) for t in sentence.times)
    if clause.group.lemma == "have" and since:
        return Occurrence(Kind.OPERATION, "have")
    kind = Kind.INCIDENT if ill else Kind.OPERATION
    since = since or _ever_since(sentence, clause) or _for_so_long(sentence, clause)
    return Occurrence(kind, "be") if since and clause.group.perfect else None


def _of_status(sentence: Parsed, clause: Clause, word: str) -> Occurrence:
    """The state that a word tells: "will be open" opens, and a network that "was down" failed."""
    if word == "open" and _is_ahead(clause):
        return Occurrence(Kind.OPENING, "open")
    noun = subject_noun(sentence, clause)
    failed = noun is not None and sentence.tokens[noun].lemma.lower() in words_of("utilities")
    placed = any(sentence.tokens[i].lower in ("at", "in", "home", "from") for i in clause.after)
    if word == "back" and placed and not failed:
        return Occurrence(Kind.MOVEMENT, "return")
    if failed and word in ("down", "offline", "out"):
        return Occurrence(Kind.INCIDENT, "fail")
    return Occurrence(kind_of_status(sentence, clause, word), word)


def _ready(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“the clinic is to be ready by June”: then it opens, and what is only built is finished."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    noun = subject_noun(sentence, clause) if clause.group.lemma == "be" else None
    if noun is None or not after or after[0].lower not in _BUILT:
        return None
    head = sentence.tokens[noun].lemma.lower()
    if is_among(head, "buildings-for-use") and not is_among(head, "roads") and head not in ("line", "plant"):
        return Occurrence(Kind.OPENING if after[0].lower == "ready" else Kind.CONSTRUCTION, after[0].lower)
    return Occurrence(Kind.CONSTRUCTION, after[0].lower) if is_among(head, "structures", "machines") else None


def _standing(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“in force”, “back in use”, “under observation”, “out of service”: the noun tells the state."""
    at = clause.group.last + 1
    tokens = sentence.tokens
    while at < clause.end and (tokens[at].tag in ("AV0", "AVP") or tokens[at].lower == "back"):
        if [t.lower for t in tokens[at : at + 2]] == ["out", "of"]:
            gone = tokens[at + 2].lower if at + 2 < clause.end else ""
            return Occurrence(Kind.CLOSURE, gone) if gone in words_of("out-of-nouns") else None
        at += 1
    if at >= clause.end or tokens[at].lower not in _INTO:
        return None
    for token in tokens[at + 1 : min(clause.end, at + 5)]:
        if token.lower == "way" and tokens[at].lower != "under":
            return _on_its_way(sentence, clause, at)  # but "stands in the way"
        if kind := _stands().get(token.lower):
            return Occurrence(_of_subject(sentence, clause, token.lower) or kind, token.lower)
        if not (token.is_noun or token.tag in ("AJ0", "AT0", "DPS")):
            return None
    return None


def _is_ahead(clause: Clause) -> bool:
    return clause.group.tense is Tense.FUTURE or bool(clause.group.modal)


def _on_its_way(sentence: Parsed, clause: Clause, at: int) -> Occurrence | None:
    """“is on its way to Suva”: somebody or something that is moving."""
    words = [t.lower for t in sentence.tokens[at : at + 4]]
    now = clause.group.tense is Tense.PRESENT and not clause.group.negated
    heads = now and words[:1] == ["on"] and words[2:3] == ["way"] and words[3:] and words[3] in _HEADING
    return (
        Occurrence(Kind.MOVEMENT, "travel") if heads and words[1] in ("its", "their", "his", "her") else None
    )


def _of_subject(sentence: Parsed, clause: Clause, word: str) -> Kind | None:
    """The kind of what is "under way" itself: talks, repairs; what is to be in use is opened."""
    if word in _USED and _is_ahead(clause):
        return Kind.OPENING  # "would be in use next week"
    noun = subject_noun(sentence, clause) if word == "way" else None
    trigger = noun_trigger(sentence.tokens[noun].lemma.lower()) if noun is not None else None
    bound = word == "way" and is_bound(sentence, clause)
    return trigger.kind if trigger else Kind.MOVEMENT if bound else None


def _lacking(sentence: Parsed, clause: Clause, *, is_dated: bool) -> Occurrence | None:
    """“were without power”."""
    words = sentence.tokens[clause.group.last + 1 : clause.group.last + 4]
    after = [t.lower for t in words if t.lower not in ("still", "again", "also")]
    lacks = after[:1] == ["without"] and after[1:] and after[1] in _SUPPLIES
    now = clause.group.lemma == "have" and clause.group.tense is Tense.PRESENT and not clause.group.perfect
    since = clause.group.lemma == "have" and clause.group.perfect and _lasts(sentence, clause)
    now = now or since
    bare = clause.group.lemma == "have" and not (clause.group.governors or clause.group.negated)
    then = bare and is_dated and clause.group.tense is Tense.PAST  # "had no power on Sunday"
    lacks = lacks or ((now or then) and after[:1] == ["no"] and _is_supply(after[1:]))
    return Occurrence(Kind.INCIDENT, "fail", None, Certainty.ONGOING if now else None) if lacks else None


def _lasts(sentence: Parsed, clause: Clause) -> bool:
    """Whether "since" or "for" stands behind the verb: "have had no water since the quake"."""
    words = (sentence.tokens[i].lower for i in clause.after)
    return clause.group.tense is Tense.PRESENT and any(word in ("since", "for") for word in words)


def _is_supply(words: list[str]) -> bool:
    """Whether what people live on is named, be it "running" or "clean"."""
    return any(word in _SUPPLIES or word in words_of("supplies") for word in words)


def _denied_state(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“denied that the signal had been faulty”: the adjective after "be", which a denial denies."""
    if not is_denial(sentence, clause):
        return None
    after = sentence.tokens[clause.group.last + 1 : min(clause.end, clause.group.last + 3)]
    word = next((t.lower for t in after if t.tag == "AJ0"), None)
    kind = Kind.INCIDENT if word in words_of("fault-adjectives") else Kind.OTHER
    return Occurrence(kind, word) if word else None


def _staying(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“who were in the country from May to June”: a stay from one date to another."""
    after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.end]]
    spans = any(t.past and t.to and covers(sentence, clause, t.start) for t in sentence.times)
    return Occurrence(Kind.MEETING, "visit") if spans and after[:1] in (["in"], ["at"], ["on"]) else None


def _is_hearsay(sentence: Parsed, noun: int) -> bool:
    """Whether people only speak of a thing: "there is talk of a strike"."""
    after = [t.lower for t in sentence.tokens[noun + 1 : noun + 2]]
    return sentence.tokens[noun].lower == "talk" and after in (["of"], ["about"], ["that"])


def _existing(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“There were protests in Lima”, "there has been no fighting": the event noun after the verb."""
    if clause.group.lemma != "be" or not any(sentence.tokens[i].tag == "EX0" for i in clause.own()):
        return None
    noun = object_noun(sentence, clause)
    trigger = noun_trigger(sentence.tokens[noun].lemma.lower()) if noun is not None else None
    if trigger is None or noun is None or _is_hearsay(sentence, noun):
        return None
    none = sentence.tokens[clause.group.last + 1].lower == "no" or clause.group.negated
    return Occurrence(trigger.kind, trigger.verb, noun, Certainty.DENIED if none else None)


def _likely(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“Further strikes are likely”: the event noun before, and no more certain than that."""
    after = sentence.tokens[clause.group.last + 1 : clause.end]
    words = [t.lower for t in after if not t.is_mark and t.tag != "AV0"]
    noun = subject_noun(sentence, clause) if clause.group.lemma == "be" else None
    trigger = noun_trigger(sentence.tokens[noun].lemma.lower()) if noun is not None else None
    hedged = words[:1] in (["likely"], ["possible"], ["probable"]) and words[1:2] != ["to"]
    if trigger is None or not hedged or clause.group.negated:
        return None
    return Occurrence(trigger.kind, trigger.verb, noun, Certainty.POSSIBLE)


def remaining(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“remains offline”, “stay shut”: a state that the text says goes on."""
    group = clause.group
    if found := _goes_on(sentence, clause):
        return found
    if (
        group.lemma not in ("remain", "stay", "lie", "stand", "sit")
        or group.negated
        or group.tense is not Tense.PRESENT
    ):
        return None
    word = _status(sentence, clause)
    if word is None:
        return _standing(sentence, clause) or _in_hands(sentence, clause) or _stationed(sentence, clause)
    return Occurrence(kind_of_status(sentence, clause, word), word)


def _goes_on(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“The search goes on”, "fighting rages in Taiz": of what is told that it is not over."""
    group, noun = clause.group, subject_noun(sentence, clause)
    if noun is None and clause.role is Role.COORDINATE and clause.parent is not None:
        noun = subject_noun(sentence, sentence.clauses[clause.parent])  # "began on Monday and continues"
    plain = group.tense is Tense.PRESENT and not (group.negated or group.governors or group.passive)
    after = [t.lower for t in sentence.tokens[group.last + 1 : group.last + 2]]
    lasts = group.lemma in ("continue", "rage", "persist") or (
        group.lemma in ("go", "drag", "wear", "grind") and after == ["on"]
    )
    trigger = (
        noun_trigger(sentence.tokens[noun].lemma.lower()) if plain and lasts and noun is not None else None
    )
    talk = trigger is not None and trigger.kind is Kind.MEETING and sentence.tokens[noun or 0].tag != "NN2"
    if trigger is None or talk or clause.role in (Role.CONDITION, Role.TIME):
        return None
    return Occurrence(trigger.kind, trigger.verb, noun, Certainty.ONGOING)


def _in_hands(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“Five hilltops remain in the hands of the army”: who holds them."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 4]
    return Occurrence(Kind.OPERATION, "hold") if [t.lower for t in after] == ["in", "the", "hands"] else None


_ON_SHIP = ("aboard", "ashore")


_NEAR = 8  # words: "remain on guarded car parks in Belarus"


def _stationed(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“A squadron remains at Lajes”, "ten ships stay off Suva": those who act are still at a place."""
    noun = subject_noun(sentence, clause)
    after = sentence.tokens[clause.group.last + 1 : min(clause.end, clause.group.last + _NEAR)]
    if noun is None or not after:
        counted = bool(clause.before) and sentence.tokens[clause.before[-1]].tag == "CRD"
        aboard = bool(after) and after[0].lower in _ON_SHIP
        return Occurrence(Kind.OPERATION, clause.group.lemma) if counted and aboard else None  # "the other 9"
    placed = after[0].lower in ("at", "in", "on", "off", "near", *_ON_SHIP)
    named = after[0].lower in _ON_SHIP or any(
        t.text[0].isupper() and t.start not in sentence.timed for t in after
    )
    if not placed or not named:
        return None
    who = sentence.tokens[noun].lemma.lower()
    acts = is_among(who, "acting-nouns", "movers", "workforce", "rescuers", "formations")
    counted = any(sentence.tokens[i].tag == "CRD" for i in clause.before)
    acts = acts or (
        counted and (after[0].lower in _ON_SHIP or is_among(who, "people-nouns"))
    )  # "25 people remain at Davis"
    return Occurrence(Kind.OPERATION, clause.group.lemma) if acts else None


def is_supplied(sentence: Parsed, clause: Clause) -> bool:
    """Whether a plain present passive tells how things are moved or made: "steel is supplied from Lublin"."""
    group = clause.group
    plain = group.tense is Tense.PRESENT and group.passive and not (group.perfect or group.governors)
    plain = plain and clause.role is not Role.TIME  # "before four pilots are sent up in 2027"
    plain = plain and not sentence.sentence.is_chronicle
    if not plain or group.negated or group.lemma not in words_of("supplying-verbs"):
        return False
    after = (t.lower for t in sentence.tokens[group.last + 1 : clause.end])
    return any(
        word in ("from", "to", "at", "in", "there", "onto", "through", "via", "into") for word in after
    )


def is_lasting_work(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause tells what works or is held: "two mills operate there", "has owned it since 2019"."""
    group = clause.group
    if group.lemma in ("own", "depend", "rely") and group.perfect and not group.negated:
        return any(t.relation == "since" for t in sentence.times)  # else it only says whose a thing is
    plain = group.tense is Tense.PRESENT and not (group.perfect or group.governors or group.progressive)
    if not plain or group.negated or group.passive or group.modal:
        return False
    return group.lemma in words_of("working-verbs")


def is_idle_talk(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause only says what is felt or remembered, or that nobody came to harm."""
    group = clause.group
    noun = object_noun(sentence, clause)
    idle = says_nothing(sentence, clause, noun) or only_greets(sentence, clause)
    if idle or only_lacks_date(sentence, clause) or _prefers(sentence, clause):
        return True
    if noun is not None and sentence.tokens[noun].lemma.lower() in words_of("mental-nouns"):
        return group.lemma in words_of("stirring-verbs")
    subject = subject_noun(sentence, clause)
    word = sentence.tokens[subject].lemma.lower() if subject is not None else ""
    dead = subject is not None and sentence.tokens[subject].lower == "toll"  # but tolls are prices
    feeling = word in words_of("mental-nouns") or dead
    if feeling and group.lemma in words_of("mood-verbs"):
        return True  # "worries grew"
    first = sentence.tokens[clause.start].lower
    thing = (
        group.lemma in ("damage", "destroy", "hit", "sink") and first == "no" and _is_placed(sentence, clause)
    )
    unharmed = (
        first in words_of("negative-subjects") and group.lemma in words_of("harming-verbs") and not thing
    )
    nowhere = [t.lower for t in sentence.tokens[group.last + 1 : group.last + 2]] == ["nowhere"]
    return unharmed or (group.lemma == "go" and nowhere)


def _is_placed(sentence: Parsed, clause: Clause) -> bool:
    """Whether a name behind the verb says where: "no ship was damaged at Suva"."""
    after = [sentence.tokens[i] for i in clause.after]
    return any(a.lower in ("at", "in", "off", "near") and b.is_name for a, b in pairwise(after))


def _prefers(sentence: Parsed, clause: Clause) -> bool:
    """“would rather keep them”: what somebody would like."""
    inner = sentence.tokens[clause.group.first + 1 : clause.group.last]
    return clause.group.modal == "would" and any(t.lower in ("rather", "sooner") for t in inner)


def _for_so_long(sentence: Parsed, clause: Clause) -> bool:
    """“have been on for 40 days”."""
    now = clause.group.lemma == "be" and clause.group.perfect and clause.group.tense is Tense.PRESENT
    lengths = (d.start for d in sentence.durations if d.relation == "for")
    after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 3]]
    now = now and not clause.group.negated and after != ["at", "it"]
    return now and any(covers(sentence, clause, start) for start in lengths)


def _ever_since(sentence: Parsed, clause: Clause) -> bool:
    """“has been on the island ever since”."""
    said = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.end] if not t.is_mark]
    ends = said[-1:] == ["since"] or said[-2:] == ["since", "then"]
    ends = ends or (said[-3:-1] == ["since", "that"] and said[-1] in _PARTS_OF_DAY)
    return clause.group.lemma == "be" and clause.group.perfect and ends


_PARTS_OF_DAY = ("morning", "afternoon", "evening", "night", "day")


def _is_still_so(sentence: Parsed, clause: Clause) -> bool:
    """Whether a plain present says that something is "still" closed."""
    near = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    return clause.group.tense is Tense.PRESENT and bool(near) and near[0].lower == "still"


def _status(sentence: Parsed, clause: Clause) -> str | None:
    """The word after the verb that tells what state a thing is in, past an adverb; None where none does."""
    after = sentence.tokens[clause.group.last + 1 : min(clause.end, clause.group.last + 3)]
    return next((t.lower for t in after if is_among(t.lower, "status-words", "resulting-states")), None)
