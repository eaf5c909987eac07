"""What is due, expected or proposed, told by a word of planning and no verb of its own."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import Trigger, is_among, noun_trigger, words_of
from viewer.extract.meaning.kinds import paired
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, subject_noun
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Certainty, Kind

_PLACED = frozenset(
    "at in off on to by for before from next this within over near there here home back out alongside ashore "
    "aboard".split()
)


def scheduled(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“Splicing is pencilled in for Saturday”, “she is due in port in June”, “a truce has been proposed”.

    The event noun before the word tells of what kind it is, where there is one.
    """
    group, tokens = clause.group, sentence.tokens
    if found := _called(sentence, clause) or _planned_works(sentence, clause) or _listed(sentence, clause):
        return found
    at = group.last + 1 if group.lemma == "be" else group.last
    passive = group.lemma == "be" or group.passive
    while group.lemma == "be" and at + 1 < clause.end and tokens[at].lower in ("now", "still", "also"):
        at += 1  # "is now due"
    if group.governors or not passive or at >= clause.end or tokens[group.first].tag[:2] not in ("VB", "VH"):
        return None
    noun = subject_noun(sentence, clause)
    if noun is not None and tokens[noun].lemma.lower() in (
        "date",
        "deadline",
        "timetable",
        "price",
        "target",
    ):
        return None
    trigger = noun_trigger(tokens[noun].lemma.lower()) if noun is not None else None
    word = tokens[at].lower
    trigger = _unless_tried(sentence, clause, word, trigger or _due_for(sentence, at))
    if trigger and word in words_of("proposing-words"):
        return Occurrence(trigger.kind, trigger.verb, noun, Certainty.PLANNED)
    weather = noun is not None and is_among(tokens[noun].lemma.lower(), "weather")
    certainty = None if _tells_cause(sentence, at) else _certainty(word, is_weather=weather)
    if certainty is None or not _is_placed(sentence, clause, at):
        return None
    if trigger:
        return Occurrence(trigger.kind, trigger.verb, noun, certainty)
    kind = Kind.OTHER if weather else _kind_of_due(sentence, clause, noun, word)
    return Occurrence(kind, word, None, certainty)


def _unless_tried(sentence: Parsed, clause: Clause, word: str, trigger: Trigger | None) -> Trigger | None:
    """What the noun tells of, but that a fire which is scheduled is a trial and no accident."""
    if trigger is None or trigger.kind is not Kind.INCIDENT:
        return trigger
    return trigger._replace(kind=paired(sentence, clause, word) or trigger.kind)


def _is_put_at(sentence: Parsed, at: int) -> bool:
    """“The opening is now put at the end of 2026”: a date, and no price."""
    after = sentence.tokens[at + 1 : at + 2]
    behind = bool(after) and after[0].lower == "at"
    return behind and any(t.opens_at <= sentence.tokens[at + 2].start <= t.end for t in sentence.times)


def _due_for(sentence: Parsed, at: int) -> Trigger | None:
    """What a thing is "due for" or "set for": its commissioning, its delivery."""
    at += sentence.tokens[at].lower == "pencilled"  # "in"
    after = sentence.tokens[at + 1 : at + 3]
    if len(after) < 2 or after[0].lower != "for" or not after[1].is_noun:
        return None
    return noun_trigger(after[1].lemma.lower())


_FIRST = frozenset(
    "gas oil ore power coal copper gold lithium production electricity crossing trains".split()
)


def _kind_of_due(sentence: Parsed, clause: Clause, noun: int | None, word: str) -> Kind:
    """A visit where a person is due, what its nouns say of a report or a test, else that something comes."""
    tokens = sentence.tokens
    before = [tokens[i] for i in clause.before]
    named = noun is not None and tokens[noun].is_name
    told = next((t for x in before if x.is_noun and (t := noun_trigger(x.lower))), None) if named else None
    over = subject_chunks(sentence, clause) if noun is None else []
    told = told or (noun_trigger(tokens[over[0].words[-1]].lemma.lower()) if over else None)
    out = any(tokens[i].lower == "out" for i in clause.after)
    if out and noun is not None and is_among(tokens[noun].lemma.lower(), "documents"):
        return Kind.STATEMENT
    words = [t.lower for t in before]
    if "first" in words[:2] and any(word in _FIRST for word in words):
        return Kind.OPENING  # "first gas is slated for 2029"
    if told:
        return told.kind  # "the exercise Grand Nemo is scheduled", "the vote, which was planned for"
    titled = named and any(is_among(t.lemma.lower(), "envoys", "roles-of-person") for t in before)
    titled = titled or (noun is not None and is_among(tokens[noun].lemma.lower(), "envoys"))
    if titled or any(t.lower in ("he", "she") for t in before):
        return Kind.MEETING
    if kind := paired(sentence, clause, word):
        return kind
    if noun is not None and tokens[noun].lemma.lower() in words_of("structures"):
        return Kind.CONSTRUCTION
    doing = noun is not None and tokens[noun].tag == "NN1" and tokens[noun].lower.endswith("ing")
    return Kind.OTHER if doing else Kind.MOVEMENT


def _called(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“Unions have called a march for Thursday”: what is called, for a day that it names."""
    group, tokens = clause.group, sentence.tokens
    if group.lemma not in words_of("calling-verbs") or group.negated:
        return None
    if group.passive:
        return _called_for(sentence, clause)
    first = group.last + 1
    calls_for = group.lemma == "call" and [t.lower for t in tokens[first : first + 1]] == ["for"]
    first += calls_for
    noun = next((i for i in range(first, min(clause.end, first + 4)) if _is_event_noun(tokens[i])), None)
    bare = noun == first and tokens[first].tag == "NN2"  # "announced elections for May"
    if noun is None or not (bare or tokens[first].tag in ("AT0", "CRD", "AJ0")):
        return None
    if group.perfect and group.tense is Tense.PAST and tokens[first].lower == "the":
        return None  # "had called the walkout on 2 May": that is when it was called
    ahead = [t for t in sentence.times if tokens[noun].end <= t.start < tokens[clause.end - 1].end]
    stops = is_among(tokens[noun].lemma.lower(), "stoppages")
    further = any(_is_event_noun(t) for t in tokens[noun + 1 : clause.end])  # "a probe into a raid on Friday"
    on_a_day = ((calls_for and not further) or (stops and group.perfect and group.lemma == "call")) and any(
        t.relation == "on" for t in ahead
    )
    for_it = any((t.relation in ("for", "") or t.to) and _says_for(sentence, t.start) for t in ahead)
    from_it = stops and any(t.relation == "from" and not t.to for t in ahead)  # "called a strike from Monday"
    if not (on_a_day or for_it or from_it):
        return None
    trigger = noun_trigger(tokens[noun].lemma.lower())
    words = {word for t in ahead for word in sentence.text[t.start : t.end].lower().split()}
    if trigger is None or (trigger.kind is Kind.ECONOMIC and words & _PERIODS):
        return None  # "announced a loss for the third quarter" tells how that went
    return Occurrence(trigger.kind, trigger.verb, noun, Certainty.PLANNED)


_PERIODS = frozenset("quarter half year months".split())
"""Words of the periods for which firms tell how they did."""


def _called_for(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“A by-election was called for 14 May”: what was called is due then."""
    noun = subject_noun(sentence, clause)
    trigger = noun_trigger(sentence.tokens[noun].lemma.lower()) if noun is not None else None
    trigger = _unless_tried(sentence, clause, clause.group.lemma, trigger)
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 3]
    ahead = len(after) > 1 and after[0].lower == "for"
    ahead = ahead and any(t.opens_at <= after[1].start < t.end for t in sentence.times)
    if trigger is None or not ahead or clause.group.modal or clause.group.governors:
        return None
    return Occurrence(trigger.kind, trigger.verb, noun, Certainty.PLANNED)


def _listed(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“A visit is on the calendar for 4 June”, "a hearing is down for May": what is due then."""
    group = clause.group
    words = [t.lower for t in sentence.tokens[group.last + 1 : group.last + 5]]
    listed = words[:2] == ["on", "the"] and words[2:3] and words[2] in _LISTS and words[3:] == ["for"]
    listed = (
        listed or words[:2] == ["down", "for"] or (words[:2] == ["in", "the"] and words[2:3] == ["diary"])
    )
    if group.lemma != "be" or group.negated or group.governors or not listed:
        return None
    noun = subject_noun(sentence, clause)
    trigger = noun_trigger(sentence.tokens[noun].lemma.lower()) if noun is not None else None
    ahead = any(t.start >= sentence.tokens[group.last].end for t in sentence.times)
    if trigger is None or not ahead:
        return None
    return Occurrence(trigger.kind, trigger.verb, noun, Certainty.PLANNED)


_LISTS = ("calendar", "agenda", "schedule", "programme", "timetable", "books", "diary")


def _planned_works(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“Tonga plans two more dams”: what is to be built stands for its building."""
    group = clause.group
    noun = object_noun(sentence, clause)
    plans = group.lemma in ("plan", "propose", "envisage") and group.tense is Tense.PRESENT
    if not plans or group.passive or group.negated or noun is None:
        return None
    thing = sentence.tokens[noun].lemma.lower()
    built = is_among(thing, "structures", "named-works", "facilities")
    built = built and not is_among(thing, "natural-features")
    return Occurrence(Kind.CONSTRUCTION, "build", None, Certainty.PLANNED) if built else None


def _is_event_noun(token: Token) -> bool:
    return token.is_noun and noun_trigger(token.lemma.lower()) is not None


def _says_for(sentence: Parsed, offset: int) -> bool:
    at = sentence.at(offset)
    return at is not None and any(t.lower == "for" for t in sentence.tokens[max(0, at - 2) : at])


def _certainty(word: str, *, is_weather: bool) -> Certainty | None:
    if word == "forecast" and is_weather:
        return Certainty.POSSIBLE  # "more rain is forecast for Sunday"
    if word in words_of("scheduling-words") or word == "put":
        return Certainty.PLANNED
    return Certainty.POSSIBLE if word in words_of("expecting-words") else None


def _tells_cause(sentence: Parsed, at: int) -> bool:
    """Whether "due to" tells why: "the growth is due to trade with Peru", and not "oil is due to flow".

    Or "promised to" to whom: "was promised to contractors".
    """
    if sentence.tokens[at].lower == "put":
        return not _is_put_at(sentence, at)
    to, after = sentence.tokens[at + 1 : at + 2], sentence.tokens[at + 2 : at + 3]
    if sentence.tokens[at].lower == "promised" and [t.lower for t in to] == ["to"]:
        return True
    if sentence.tokens[at].lower != "due" or [t.lower for t in to] != ["to"] or not after:
        return False
    named = to[0].tag == "PRP" or after[0].tag in ("AT0", "DPS", "AJ0", "NN2", "NP0", "DT0")
    return named or after[0].lower.endswith(("ment", "tion", "sion", "ity", "ness", "ance", "ence", "ism"))


def _is_placed(sentence: Parsed, clause: Clause, at: int) -> bool:
    """Whether a day or a place follows the word: "due in", "booked for"; "set for", "listed for" only."""
    after = [t.lower for t in sentence.tokens[at + 1 : clause.end]][:4]
    if not after or sentence.tokens[at].lower in ("set", "listed"):
        return after[:1] == ["for"]
    dated = sentence.tokens[at + 1].start
    if after[:2] == ["no", "later"]:
        return True  # "due no later than May"
    return after[0] in _PLACED or any(t.start == dated for t in sentence.times)
