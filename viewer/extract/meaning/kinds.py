"""The kind of an event, by its verb and the nouns it stands with."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import chain

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.wordlists import Pairing, pairings
from viewer.extract.grammar.words import Trigger, noun_trigger, verb_trigger, words_of
from viewer.extract.meaning.event_nouns import of_event, of_nouns
from viewer.extract.meaning.frames import framed, known_by
from viewer.extract.meaning.kinds_of_form import formed, is_posted, starts_work, taken
from viewer.extract.meaning.stakes import leaning, phrase_leaning
from viewer.extract.syntax.chunks import Chunk
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, subject_noun, with_particle
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Kind

_SAID_BY_COURTS = (Kind.DECISION, Kind.OTHER, Kind.CLOSURE, Kind.ECONOMIC)
_RUNNING = frozenset(
    "run operate generate supply serve pump broadcast flow trade produce transmit beam feed".split()
)
_STARTED = (Kind.ECONOMIC, Kind.MOVEMENT)  # "it will resume", of mining or a ferry, opens something
_MARKET_MOVES = frozenset("up down higher lower flat unchanged".split())


@cache
def _pairings(file: str) -> tuple[Pairing, ...]:
    """The pairs of a file, with the lists of nouns that it names by "@" written out."""
    return tuple(pairing._replace(nouns=_written_out(pairing.nouns)) for pairing in pairings(file))


@cache
def _places_of(file: str) -> dict[str, list[int]]:
    """Which pairs of a file have a verb, by their places in it."""
    found: dict[str, list[int]] = {}
    for at, pairing in enumerate(_pairings(file)):
        for verb in pairing.verbs:
            found.setdefault(verb, []).append(at)
    return found


def _pairings_of(file: str, verbs: Iterable[str]) -> Iterator[Pairing]:
    """The pairs of a file that have one of the verbs, in its order."""
    pairs, places = _pairings(file), _places_of(file)
    for at in sorted({at for verb in verbs for at in places.get(verb, ())}):
        yield pairs[at]


def _written_out(nouns: frozenset[str]) -> frozenset[str]:
    return frozenset(chain.from_iterable(_listed(noun) for noun in nouns))


def _listed(noun: str) -> Iterable[str]:
    """A noun of a pair, or those of the list that it names: all of them heads where "." stands before."""
    dot, at, name = noun.rpartition("@")
    return (dot + word for word in words_of(name)) if at else (noun,)


def kind_of(sentence: Parsed, clause: Clause, verb: str, trigger: Trigger | None) -> Kind:
    """The kind of what a clause tells: of its verb with these nouns, else of the verb, else of its nouns.

    Args:
        sentence: the sentence.
        clause: the clause.
        verb: the verb, with its particle where that makes another verb of it ("put up").
        trigger: what the verb tells of by itself, None where it tells of nothing.
    """
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 3]
    priced = [t.lower for t in after] in (["at", "$"], ["at", "£"], ["at", "€"])
    moves = bool(after) and (after[0].lower in _MARKET_MOVES or priced)
    if clause.group.lemma in ("close", "end", "finish") and moves:
        return Kind.ECONOMIC  # "shares closed up 2%"
    if _is_ruling(sentence, clause):
        return Kind.DECISION  # "a judge suspended the decree"
    if is_posted(clause):
        return Kind.MOVEMENT  # "would be stationed there"; those who have been are at work there
    governors = [sentence.tokens[i].lemma for i in clause.group.governors]
    if any(lemma in ("stop", "cease") for lemma in governors):
        return Kind.CLOSURE  # "will stop making cars"
    if words_of("agreeing-verbs") & set(governors):
        return Kind.AGREEMENT  # "agreed to share the water"
    if clause.group.lemma in _RUNNING and {"begin", "start"} & set(governors) and not clause.group.passive:
        return Kind.OPENING  # "the dam began to generate power"
    found = (
        formed(sentence, clause)
        or framed(sentence, clause, verb)
        or _settled(sentence, clause)
        or _paired(sentence, clause, verb)
        or phrase_leaning(verb)
        or _of_change(sentence, clause, trigger)
        or _lent(sentence, clause, trigger)
    )
    found = (
        found
        or taken(sentence, clause)
        or _by_means(sentence, clause)
        or _forced(sentence, clause)
        or _by_itself(sentence, clause, trigger)
    )
    return Kind.INCIDENT if found is Kind.OTHER and "fail" in governors else found


def _is_ruling(sentence: Parsed, clause: Clause) -> bool:
    """Whether a court settles a matter: it orders, allows or throws out something, and does so to nobody."""
    rules = {clause.group.lemma, with_particle(sentence, clause)} & words_of("ruling-verbs")
    if not rules or not _nouns(sentence, clause) & words_of("benches"):
        return False
    noun = object_noun(sentence, clause)
    case = subject_noun(sentence, clause) if clause.group.passive else noun
    if case is not None and sentence.tokens[case].lemma.lower() in words_of("suits"):
        return False  # "a judge threw out the claim"
    return noun is None or not (sentence.tokens[noun].is_name or sentence.tokens[noun].tag == "PNP")


def stands_for_last(sentence: Parsed, clause: Clause, what: Occurrence) -> bool:
    """Whether a verb only stands for what was told last: "its neighbour did so", "followed suit"."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    if clause.group.lemma == "follow" and [t.lower for t in after] == ["suit"]:
        return True
    own = (sentence.tokens[i] for i in clause.own())
    nouns = any(t.is_noun and t.start not in sentence.timed for t in own)
    stands = what.verb in ("do", "follow") or (what.verb in ("finish", "begin", "commence") and not nouns)
    return what.kind is Kind.OTHER and what.noun is None and stands


def _is_blow(sentence: Parsed, clause: Clause) -> bool:
    """Whether what does it strikes of itself: "a sandstorm blinded drivers"."""
    noun = None if clause.group.passive else subject_noun(sentence, clause)
    done_to = noun is not None and object_noun(sentence, clause) is not None
    return done_to and noun is not None and sentence.tokens[noun].lemma.lower() in words_of("hazards")


def leant(sentence: Parsed, clause: Clause, what: Occurrence) -> Occurrence:
    """The same occurrence, of the kind that its clause leans to where its own words give it none.

    A guess for the eye: when and where something was is not read from it.
    """
    trigger = verb_trigger(what.verb)
    other = trigger is not None and trigger.kind is Kind.OTHER and what.verb != "begin"
    if what.kind is not Kind.OTHER or what.noun is not None or other:
        return what
    verb = with_particle(sentence, clause)
    found = leaning(sentence, clause, verb.strip()) if paired(sentence, clause, verb) is None else None
    return replace(what, kind=found) if found else what


def kind_of_meant(sentence: Parsed, clause: Clause, what: Occurrence, subject: str) -> Kind | None:
    """The kind by what a pronoun or a missing subject stands for: "it ran out" is told of a pact.

    Args:
        sentence: the sentence.
        clause: the clause.
        what: what the clause was found to tell of.
        subject: the subject told before that it goes on about.
    """
    own = subject_noun(sentence, clause) is not None or bool(subject_chunks(sentence, clause))
    if own or what.noun is not None or not subject:
        return None
    meant, verb = known_by(subject), with_particle(sentence, clause)
    if found := framed(sentence, clause, verb, meant):
        return found
    for pairing in _pairings_of("subjects.tsv", {verb.strip(), clause.group.lemma}):
        if pairing.nouns & meant:
            return pairing.kind
    phase = clause.group.lemma in words_of("phase-verbs", "lending-verbs")
    triggers = (noun_trigger(word) for word in sorted(meant)) if phase else ()
    return next((t.kind for t in triggers if t and t.kind not in _STARTED), None)


def _settled(sentence: Parsed, clause: Clause) -> Kind | None:
    """Whether a refusal, a capacity, a time to do something in, or an order for goods makes the kind."""
    tokens, group = sentence.tokens, clause.group
    if group.lemma in ("handle", "process") and (group.modal or group.tense is Tense.FUTURE):
        return Kind.OPERATION  # what it can do; what it did is its traffic
    if any(tokens[i].lemma in words_of("refusing-verbs") for i in group.governors):
        return Kind.LEGAL if _nouns(sentence, clause) & words_of("courts") else Kind.DECISION
    if group.lemma not in ("give", "order", "buy", "purchase", "sell"):
        return None
    bound = any(tokens[i].tag == "TO0" or tokens[i].lower == "until" for i in clause.own() if i > group.last)
    bound = bound or any(_is_governed(sentence, clause, inner) for inner in sentence.clauses)
    after = (
        (tokens[group.last + 1].start, tokens[clause.end - 1].end) if group.last + 1 < clause.end else None
    )
    if group.lemma == "give" and bound and after:
        timed = (*sentence.durations, *sentence.times)
        return Kind.DECISION if any(after[0] <= t.start < after[1] for t in timed) else None
    paid = group.last + 1 < clause.end and tokens[group.last + 1].text[-1] in "$€£¥"
    if group.lemma in ("buy", "purchase", "sell") and paid:
        return Kind.ECONOMIC  # "bought $180m"
    noun = object_noun(sentence, clause) if group.lemma == "order" and not group.passive else None
    goods = noun is not None and tokens[noun].tag == "NN2" and not noun_trigger(tokens[noun].lemma.lower())
    sent = any(tokens[i].lower == "to" and tokens[i].tag == "PRP" for i in clause.after)
    ordered = Kind.DECISION if sent else Kind.AGREEMENT  # "ordered two frigates to the strait"
    return ordered if goods and not bound else None


def _forced(sentence: Parsed, clause: Clause) -> Kind | None:
    """The kind of what something "forced" another to do: "forced the airport to close"."""
    if (
        clause.group.lemma not in ("force", "oblige", "compel", "cause", "prompt", "lead")
        or clause.group.passive
    ):
        return None
    inner = next((c for c in sentence.clauses if _is_governed(sentence, clause, c)), None)
    trigger = verb_trigger(inner.group.lemma) if inner else None
    if trigger and inner and trigger.verb in words_of("verbs-of-change"):
        return _of_change_to(sentence, clause, inner) or _of_change(sentence, clause, trigger)
    return trigger.kind if trigger else None


def _of_change_to(sentence: Parsed, clause: Clause, inner: Clause) -> Kind | None:
    """The kind of what something was made to do: "caused a bridge to fall", and no price."""
    noun = object_noun(sentence, clause)
    whom = sentence.tokens[noun].lemma.lower() if noun is not None else ""
    return next((p.kind for p in _pairings_of("subjects.tsv", {inner.group.lemma}) if whom in p.nouns), None)


def _is_governed(sentence: Parsed, clause: Clause, inner: Clause) -> bool:
    parent = sentence.clauses[inner.parent] if inner.parent is not None else None
    near = clause.group.last < inner.group.first <= clause.group.last + 8
    return parent is clause and inner.shape is Shape.INFINITIVE and near


def _by_means(sentence: Parsed, clause: Clause) -> Kind | None:
    """The kind of what somebody "responded by" doing."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 3]
    if clause.group.lemma not in ("respond", "react", "retaliate", "reply") or len(after) < 2:
        return None
    does = after[0].lower == "by" and after[1].tag == "VVG"
    trigger = verb_trigger(after[1].lemma) if does else None
    return trigger.kind if trigger else None


def _of_change(sentence: Parsed, clause: Clause, trigger: Trigger | None) -> Kind | None:
    """The kind of a rise or fall, by what it is of; and of verbs that mean little without their nouns."""
    nouns = _nouns(sentence, clause)
    if clause.group.lemma in _ONLY_WITH and not nouns & _only_with(clause):
        return of_nouns(sentence, clause)
    if trigger is None or trigger.verb not in words_of("verbs-of-change"):
        return None
    words = nouns | {sentence.tokens[i].lower for i in clause.own()}
    return Kind.ECONOMIC if words & words_of("economic-nouns") else of_nouns(sentence, clause)


def _by_itself(sentence: Parsed, clause: Clause, trigger: Trigger | None) -> Kind:
    """The kind of the verb alone, or of its nouns, as far as who acts leaves it."""
    nouns = _nouns(sentence, clause)
    found = trigger.kind if trigger else of_nouns(sentence, clause)
    if clause.group.lemma == "hold" and found is Kind.OPERATION and clause.group.passive:
        return _of_antecedent(sentence, clause) or Kind.LEGAL  # "a man was held"
    if found in _SAID_BY_COURTS and nouns & words_of("courts"):
        return Kind.LEGAL
    if found is Kind.OTHER and _is_blow(sentence, clause):
        return Kind.INCIDENT
    return Kind.INCIDENT if "drought" in nouns and found is Kind.OPERATION else found


def _of_antecedent(sentence: Parsed, clause: Clause) -> Kind | None:
    """The kind of what "which was held" is told of: a meeting, a vote."""
    chunks = subject_chunks(sentence, clause)
    words = [sentence.tokens[i].lemma.lower() for i in chunks[0].words] if chunks else []
    trigger = noun_trigger(words[-1]) if words else None
    return trigger.kind if trigger else None


def paired(sentence: Parsed, clause: Clause, verb: str) -> Kind | None:
    """The kind that the verb has of the nouns it stands with; None where no such pair is known."""
    own = Kind.OPERATION if starts_work(sentence, clause) else None
    return own or framed(sentence, clause, verb) or _paired(sentence, clause, verb)


def _paired(sentence: Parsed, clause: Clause, verb: str) -> Kind | None:
    """The kind by the pairs of a verb with a noun alone."""
    nouns = _nouns(sentence, clause)
    own = verb if verb_trigger(verb) else clause.group.lemma
    verbs = {own, verb.strip(), *(sentence.tokens[i].lemma for i in clause.group.governors)}
    doers = _doers(sentence, clause)
    acts = {own, verb.strip(), *(() if " " in own else (clause.group.lemma,))}
    for pairing in _pairings_of("subjects.tsv", acts):
        if doers & pairing.nouns:
            return pairing.kind
    head = _undergoes(sentence, clause) if clause.group.passive else object_noun(sentence, clause)
    if head is not None:
        word = sentence.tokens[head].lemma.lower()
        nouns |= {"." + word} if clause.group.passive else {"." + word, "!" + word}
    for pairing in _pairings_of("objects.tsv", verbs):
        if nouns & pairing.nouns or "*" in pairing.nouns:
            return Kind.MOVEMENT if _is_sent_on(sentence, clause, pairing) else pairing.kind
    return None


def _undergoes(sentence: Parsed, clause: Clause) -> int | None:
    """What a passive is told of; of "one of the ships" the ships."""
    head = subject_noun(sentence, clause)
    found = subject_chunks(sentence, clause) if head is None else []
    if head is None and not found and clause.role is Role.COORDINATE and clause.parent is not None:
        found = subject_chunks(sentence, sentence.clauses[clause.parent])
    counts = len(found) > 1 and sentence.tokens[found[0].words[-1]].tag == "CRD"
    of = counts and found[1].lead is not None and sentence.tokens[found[1].lead].lower == "of"
    return found[1].words[-1] if of else head


def _doers(sentence: Parsed, clause: Clause) -> frozenset[str]:
    """The nouns of the subject, be it that of the clause before: "talks broke off, but were resumed"."""
    found = subject_chunks(sentence, clause)
    before = any(sentence.tokens[i].is_noun for i in clause.before)
    if not found and not before and clause.role is Role.COORDINATE and clause.parent is not None:
        found = subject_chunks(sentence, sentence.clauses[clause.parent])
    return frozenset(t.lemma.lower() for c in found for t in _words(sentence, c))


def _words(sentence: Parsed, chunk: Chunk) -> tuple[Token, ...]:
    """The nouns of a phrase but those before another, save for titles: crews, in "tug crews"."""
    after = {
        i - 1 for i in chunk.words if sentence.tokens[i].is_noun and sentence.tokens[i].text[0].islower()
    }
    return tuple(sentence.tokens[i] for i in chunk.words if sentence.tokens[i].is_noun and i not in after)


def _is_sent_on(sentence: Parsed, clause: Clause, pairing: Pairing) -> bool:
    """Whether what is diverted is told where to: "divert trains to the other quay"."""
    after = (sentence.tokens[i].lower for i in clause.after)
    return clause.group.lemma == "divert" and pairing.kind is Kind.INCIDENT and "to" in after


_ONLY_WITH = ("try", "spend")  # what they tell of by themselves holds only with some nouns


def _only_with(clause: Clause) -> frozenset[str]:
    """The nouns with which a verb means what the lexicon says: one is tried in court, and money is spent."""
    if clause.group.lemma == "spend":
        return words_of("economic-nouns") | {"money", "dollar", "euro", "pound", "percent"}
    return words_of("courts") | ({"man", "woman", "officer", "suspect"} if clause.group.passive else set())


def _nouns(sentence: Parsed, clause: Clause) -> frozenset[str]:
    return sentence.once((_nouns, clause.own()), lambda: _nouns_among(sentence, clause))


def _nouns_among(sentence: Parsed, clause: Clause) -> frozenset[str]:
    tokens = (sentence.tokens[i] for i in clause.own() if not _is_first_of_name(sentence, i))
    return frozenset(
        t.lower
        if t.lower == "works"
        else "money"
        if t.text[-1] in "$€£¥"
        else "percent"
        if t.text[-1] == "%"
        else t.lemma.lower()
        for t in tokens
        if t.is_noun
        or t.text[-1] in "€£¥$%"
        or t.lower in ("dead", "homeless", "injured", "without")
        or (t.tag == "VVG" and t.lower in words_of("gerund-nouns"))
    )


def _is_first_of_name(sentence: Parsed, at: int) -> bool:
    """Whether a word is the first or middle of a longer name: "Work" in "the Fair Work Commission"."""
    word, after = sentence.tokens[at], sentence.tokens[at + 1 : at + 2]
    is_name = at > 0 and word.is_noun and word.text[0].isupper()
    return is_name and bool(after) and after[0].text[0].isupper() and after[0].is_noun


def _lent(sentence: Parsed, clause: Clause, trigger: Trigger | None) -> Kind | None:
    """The kind that a verb of none of its own has of its nouns: "talks broke down", "staged a march"."""
    if clause.group.lemma in words_of("lending-verbs"):
        found = of_nouns(sentence, clause)
        if found is Kind.OPERATION and trigger and trigger.kind in (Kind.DECISION, Kind.CLOSURE):
            return None  # "shelved the programme"
        shuts = clause.group.lemma == "close" and found in (Kind.MOVEMENT, Kind.OPERATION)  # "the crossing"
        if found is not Kind.OTHER and not shuts:
            return found
    return of_event(sentence, clause) if clause.group.lemma in words_of("phase-verbs") else None
