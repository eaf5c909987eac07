"""Which clauses tell of an occurrence, and of what kind it is."""

from dataclasses import dataclass

from viewer.extract.certainty import Verdict
from viewer.extract.clauses import Clause, Role, Shape
from viewer.extract.parsing import Parsed
from viewer.extract.timex import TimexType
from viewer.extract.tokens import Token
from viewer.extract.verbs import Tense
from viewer.extract.words import Trigger, noun_trigger, verb_trigger, words_of
from viewer.model.event import Certainty, Kind


@dataclass(frozen=True, slots=True)
class Occurrence:
    """What a clause tells of: its kind, the verb that names it, and the words that gave it away.

    `noun` is the index of the event noun where the verb only carries it ("covers the relocation").
    """

    kind: Kind
    verb: str
    noun: int | None = None
    certainty: Certainty | None = None  # where the words around the noun say more than the verb


def occurrence(sentence: Parsed, index: int, verdict: Verdict, *, is_dated: bool) -> Occurrence | None:
    """What happens in a clause; None where it only describes, reports or gives a purpose."""
    clause = sentence.clauses[index]
    if clause.role in (Role.ATTRIBUTION, Role.CONDITION) or is_joined_to_parent(sentence, clause):
        return None
    if clause.shape is not Shape.FINITE:
        return _non_finite(sentence, clause, is_dated=is_dated)
    if due := scheduled(sentence, clause):
        return due
    if is_report(sentence, index):
        return None
    return _ruled_out(sentence, index) or _told(sentence, clause, verdict, is_dated=is_dated)


def _told(sentence: Parsed, clause: Clause, verdict: Verdict, *, is_dated: bool) -> Occurrence | None:
    if clause.group.lemma in ("be", "have"):
        return _state(sentence, clause, is_dated=is_dated)
    found = _carried(sentence, clause) or _occurring(sentence, clause)
    if found:
        return _if_told(sentence, clause, verdict, found, is_dated=is_dated)
    return _verbal(sentence, clause, verdict, is_dated=is_dated)


def _ruled_out(sentence: Parsed, index: int) -> Occurrence | None:
    """“ruled out closing”: what is ruled out is the event."""
    clause = sentence.clauses[index]
    if _with_particle(sentence, clause) != "rule out":
        return None
    inner = next((c for c in sentence.clauses if c.parent == index and c.shape is Shape.PARTICIPLE), None)
    trigger = verb_trigger(inner.group.lemma) if inner else None
    return Occurrence(trigger.kind if trigger else Kind.OTHER, trigger.verb if trigger else "rule out")


def is_joined_to_parent(sentence: Parsed, clause: Clause) -> bool:
    """Whether the clause only says more of its parent's event: "hurt when stones were thrown"."""
    if clause.parent is None or clause.shape is not Shape.FINITE:
        return False
    parent = sentence.clauses[clause.parent]
    same_time = (
        clause.role is Role.TIME and clause.marker == "when" and parent.group.tense is clause.group.tense
    )
    begins = (
        clause.role is Role.RELATIVE
        and clause.group.lemma in ("begin", "start")
        and clause.start < parent.group.first
    )
    return (same_time and parent.group.tense is Tense.PAST) or begins


def is_report(sentence: Parsed, index: int) -> bool:
    """Whether a clause only says that something was said."""
    clause = sentence.clauses[index]
    if clause.group.lemma not in words_of("reporting-verbs"):
        return False
    if any(c.role is Role.COMPLEMENT and c.parent == index for c in sentence.clauses):
        return True
    if verb_trigger(_with_particle(sentence, clause)):
        return False
    return clause.group.lemma not in (
        "announce",
        "declare",
        "ask",
        "report",
        "agree",
        "reject",
        "show",
        "find",
    )


def _verbal(sentence: Parsed, clause: Clause, verdict: Verdict, *, is_dated: bool) -> Occurrence | None:
    group = clause.group
    trigger = verb_trigger(_with_particle(sentence, clause)) or verb_trigger(group.lemma)
    if _only_describes(sentence, clause, trigger, is_dated=is_dated):
        return None
    if not _is_told(sentence, clause, verdict, is_dated=is_dated):
        return None
    if trigger is None:
        eventful = (
            group.progressive
            or is_resulting(sentence, clause)
            or (
                verdict.certainty is not Certainty.ONGOING
                and (clause.role is not Role.RELATIVE or group.perfect)
            )
        )
        return Occurrence(Kind.OTHER, group.lemma) if eventful or is_dated else None
    return Occurrence(_kind(sentence, clause, trigger), trigger.verb)


def is_resulting(sentence: Parsed, clause: Clause) -> bool:
    """Whether a passive tells of a state that something led to: "lorries are stuck at the border"."""
    word = sentence.tokens[clause.group.last].lower
    return clause.group.passive and not clause.group.perfect and word in words_of("resulting-states")


def _only_describes(sentence: Parsed, clause: Clause, trigger: Trigger | None, *, is_dated: bool) -> bool:
    """Whether the verb tells how things are or what they are for, and of nothing that comes about."""
    group = clause.group
    governors = [sentence.tokens[i].lemma for i in group.governors]
    if "be" in governors and _is_purpose(sentence, clause):
        return True
    if any(lemma in words_of("aspect-verbs") for lemma in governors):
        return False  # "begin marking out a route": that it begins is news
    return group.lemma in words_of("stative-verbs") and not (trigger and is_dated)


def _is_purpose(sentence: Parsed, clause: Clause) -> bool:
    before = [t for t in sentence.tokens[clause.start : clause.group.first] if t.is_noun or t.lower == "what"]
    return any(t.lemma.lower() in words_of("purpose-nouns") for t in before)


def scheduled(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“Splicing is pencilled in for Saturday”, “she is due in port in June”: no verb says what is to come.

    An event noun before it does, if there is one.
    """
    group, tokens = clause.group, sentence.tokens
    word = tokens[group.last]
    if group.lemma == "be" and group.last + 1 < clause.end:
        word = tokens[group.last + 1]
    after = tokens[word_end(tokens, word) : clause.end]
    if (
        group.governors
        or tokens[group.first].tag[:2] != "VB"
        or not after
        or after[0].tag not in ("PRP", "AVP")
    ):
        return None
    certainty = (
        Certainty.PLANNED
        if word.lower in words_of("scheduling-words")
        else Certainty.POSSIBLE
        if word.lower in words_of("expecting-words")
        else None
    )
    if certainty is None:
        return None
    noun = subject_noun(sentence, clause)
    trigger = noun_trigger(tokens[noun].lemma.lower()) if noun is not None else None
    if trigger:
        return Occurrence(trigger.kind, trigger.verb, noun, certainty)
    named = noun is not None and tokens[noun].tag == "NN1" and tokens[noun].lower.endswith("ing")
    return Occurrence(Kind.OTHER if named else Kind.MOVEMENT, word.lower, None, certainty)


def word_end(tokens: tuple[Token, ...], word: Token) -> int:
    """The index after *word*."""
    return next(i for i, token in enumerate(tokens) if token is word) + 1


def _kind(sentence: Parsed, clause: Clause, trigger: Trigger) -> Kind:
    """The kind of a verb among the nouns it stands with: what falls may be a price or rain."""
    nouns = {
        sentence.tokens[i].lemma.lower()
        for i in range(clause.start, clause.end)
        if sentence.tokens[i].is_noun
    }
    if trigger.verb in words_of("verbs-of-change"):
        return Kind.ECONOMIC if nouns & words_of("economic-nouns") else Kind.OTHER
    if trigger.kind is Kind.DECISION and nouns & {"contractor", "supplier", "bidder"}:
        return Kind.AGREEMENT
    return Kind.INCIDENT if "drought" in nouns and trigger.kind is Kind.OPERATION else trigger.kind


def _with_particle(sentence: Parsed, clause: Clause) -> str:
    after = clause.group.last + 1
    particle = sentence.tokens[after].lower if after < len(sentence.tokens) else ""
    return f"{clause.group.lemma} {particle}"  # "call at", "rule out"


def _is_told(sentence: Parsed, clause: Clause, verdict: Verdict, *, is_dated: bool) -> bool:
    """Whether the tense tells of something that comes about, and not of how things are."""
    group = clause.group
    if clause.role is Role.OTHER and clause.marker not in ("because", "although", "though", "whereas"):
        return False
    simple_present = group.tense is Tense.PRESENT and not (
        group.perfect or group.progressive or group.governors
    )
    if clause.role is Role.RELATIVE and clause.marker == "that" and not is_dated:
        return False
    if (
        clause.role is Role.TIME
        and clause.marker in ("as", "while", "since", "until", "whenever")
        and not sentence.sentence.is_heading
    ):
        return is_dated and not simple_present
    if not simple_present or sentence.sentence.is_heading:
        return True
    if is_resulting(sentence, clause):
        return True
    if verdict.certainty is Certainty.DENIED:
        return False
    return verdict.certainty is Certainty.PLANNED or _goes_on(sentence, clause)


def _goes_on(sentence: Parsed, clause: Clause) -> bool:
    low = max(clause.start, clause.group.first - 4)
    near = sentence.tokens[low : clause.group.last + 3]
    marked = any(t.lower in words_of("going-on-adverbs") for t in near)
    return (marked or clause.group.lemma == "remain") and clause.group.lemma not in ("be", "have")


def _if_told(
    sentence: Parsed, clause: Clause, verdict: Verdict, found: Occurrence, *, is_dated: bool
) -> Occurrence | None:
    if found.certainty is not None or verdict.certainty is Certainty.POSSIBLE:
        return found
    return found if _is_told(sentence, clause, verdict, is_dated=is_dated) else None


def _carried(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """An event noun that is the object of a verb that says little itself: "facilitate the relocation"."""
    group = clause.group
    if group.lemma not in words_of("carrying-verbs") or group.passive:
        return None
    noun = _object_noun(sentence, clause)
    trigger = noun_trigger(sentence.tokens[noun].lemma.lower()) if noun is not None else None
    if trigger is None or noun is None:
        return None
    own = verb_trigger(group.lemma)
    if own and own.kind in (Kind.DECISION, Kind.AGREEMENT, Kind.STATEMENT):
        return None  # the approval is an event itself, and what it approves another
    return Occurrence(trigger.kind, trigger.verb, noun, _of_noun(sentence, clause))


def _of_noun(sentence: Parsed, clause: Clause) -> Certainty | None:
    """What "proposed" before the verb makes of a plain present: "the proposed package covers"."""
    if clause.group.lemma in words_of("doubting-verbs"):
        return Certainty.POSSIBLE
    if clause.group.tense is not Tense.PRESENT or clause.group.governors or clause.group.perfect:
        return None
    subject = [sentence.tokens[i].lower for i in range(clause.start, clause.group.first)]
    if any(word in words_of("planning-adjectives") for word in subject):
        return Certainty.PLANNED
    return Certainty.POSSIBLE if any(word in words_of("hedging-adjectives") for word in subject) else None


def _object_noun(sentence: Parsed, clause: Clause) -> int | None:
    """The head of the noun phrase after the verb."""
    head = None
    for i in range(clause.group.last + 1, clause.end):
        token = sentence.tokens[i]
        if token.tag in ("AT0", "AJ0", "AJC", "AJS", "DPS", "CRD", "ORD", "POS", "DT0"):
            if head is not None and token.tag != "POS":
                break
        elif token.is_noun:
            head = i
        else:
            break
    return head


def _occurring(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """An event noun that is the subject of "happened", "lasted", "began"."""
    if clause.group.lemma not in words_of("occurring-verbs"):
        return None
    noun = subject_noun(sentence, clause)
    trigger = noun_trigger(sentence.tokens[noun].lemma.lower()) if noun is not None else None
    return Occurrence(trigger.kind, trigger.verb, noun) if trigger else None


def subject_noun(sentence: Parsed, clause: Clause) -> int | None:
    """The head of the first noun phrase before the verb that no preposition governs."""
    head, governed = None, False
    for i in (i for i in clause.own() if i < clause.group.first):
        token = sentence.tokens[i]
        closes = token.tag in ("PRP", "PRF") or token.is_mark
        if closes and head is not None:
            break
        if closes:
            governed = not token.is_mark
        elif token.is_noun and not governed:
            head = i
        elif token.is_noun and sentence.tokens[i + 1].tag in ("AT0", "DPS"):
            governed = False
    return head


def _state(sentence: Parsed, clause: Clause, *, is_dated: bool) -> Occurrence | None:
    """“has been in force since May”, "are on strike": a state that counts as an event if it is dated."""
    after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 3]]
    noun = after[1] if len(after) == 2 and after[0] in ("in", "on", "under", "at") else ""
    if noun in ("strike", "force", "operation", "service", "construction", "way", "place", "use"):
        kind = Kind.CONSTRUCTION if noun == "construction" else Kind.OPERATION
        return Occurrence(kind, noun)
    since = any(t.relation == "since" and _covers(sentence, clause, t.start) for t in sentence.times)
    if clause.group.lemma == "have" and since and is_dated:
        return Occurrence(Kind.OPERATION, "have")
    return Occurrence(Kind.OPERATION, "be") if since and is_dated and clause.group.perfect else None


def _covers(sentence: Parsed, clause: Clause, offset: int) -> bool:
    return sentence.tokens[clause.start].start <= offset < sentence.tokens[clause.end - 1].end


def _non_finite(sentence: Parsed, clause: Clause, *, is_dated: bool) -> Occurrence | None:
    group = clause.group
    if clause.shape is Shape.VERBLESS:
        shut = group.lemma in ("closed", "idle", "inactive", "shut")
        return Occurrence(Kind.CLOSURE if shut else Kind.OPERATION, "close" if shut else "operate")
    trigger = verb_trigger(group.lemma)
    if trigger is None and clause.shape is Shape.REDUCED and is_dated:
        described = sentence.tokens[group.last].lower in words_of("naming-participles")
        stative = group.lemma in words_of("stative-verbs") | words_of("reporting-verbs")
        return None if described or stative else Occurrence(Kind.OTHER, group.lemma)
    if trigger is None:
        return None
    if sentence.sentence.is_heading:
        return Occurrence(trigger.kind, trigger.verb)
    if clause.shape is Shape.INFINITIVE:
        return Occurrence(trigger.kind, trigger.verb) if is_dated and group.passive else None
    if clause.shape is Shape.REDUCED and (is_dated or _has_agent(sentence, clause)):
        return Occurrence(trigger.kind, trigger.verb)
    return None


def _has_agent(sentence: Parsed, clause: Clause) -> bool:
    """Whether a passive says by whom it was done, and names him."""
    tokens = sentence.tokens[clause.group.last + 1 : clause.end]
    by = next((i for i, t in enumerate(tokens) if t.lower == "by"), None)
    return by is not None and by <= 4 and any(t.is_name for t in tokens[by : by + 8])


def has_date(sentence: Parsed, stretches: list[tuple[int, int]]) -> bool:
    """Whether a date stands inside one of the stretches of characters."""
    return any(
        t.type is TimexType.DATE and t.past is not None and any(a <= t.start < b for a, b in stretches)
        for t in sentence.times
    )


def lemmas(tokens: tuple[Token, ...]) -> frozenset[str]:
    """The words by which an event is known again: nouns, names and verbs, event nouns as their verb."""
    found = set()
    for token in tokens:
        if token.is_noun or token.tag[:2] == "VV":
            low = token.lemma.lower()
            trigger = noun_trigger(low) if token.is_noun else verb_trigger(low)
            found.add(trigger.verb if trigger else low)
    return frozenset(found)
