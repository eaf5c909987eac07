"""Clauses that only say more of the event of the clause they hang on: "hurt when stones were thrown"."""

from viewer.extract.grammar.words import is_among, noun_trigger, words_of
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense


def is_joined_to_parent(sentence: Parsed, clause: Clause) -> bool:
    """Whether the clause only says more of its parent's event: "hurt when stones were thrown"."""
    if clause.parent is None or clause.shape is not Shape.FINITE:
        return False
    if clause.role is not Role.TIME and clause.role is not Role.RELATIVE:
        return False
    parent = sentence.clauses[clause.parent]
    commas = [t.text == "," for t in sentence.tokens[parent.group.last + 1 : clause.start]]
    apart = bool(commas) and commas[-1] and sum(commas) % 2 == 1  # two set off an aside: "at Foo, near Bar,"
    same_time = (
        clause.role is Role.TIME
        and clause.marker == "when"
        and parent.group.tense is clause.group.tense
        and not apart
        and clause.start > parent.group.last
        and (clause.group.progressive or not parent.group.progressive)  # "was sailing when it sank"
    )
    begins = (
        clause.role is Role.RELATIVE
        and clause.marker not in ("where", "whose")
        and not _is_of_more(sentence, clause)
        and (
            (
                (clause.group.lemma in _BEGINS or (sets_in(sentence, clause) and _is_under_way(parent)))
                and clause.start < parent.group.first
                and not _looks_on(parent)
            )
            or _only_bounds(sentence, clause, parent)
        )
    )
    same_time = same_time and not _is_of_none(sentence, parent)
    only_more = same_time and parent.group.tense is Tense.PAST and _adds_no_event(sentence, clause, parent)
    return only_more or begins


def _is_of_more(sentence: Parsed, clause: Clause) -> bool:
    """Whether a relative tells of another thing than it hangs on: "a reactor on which work began in May"."""
    words = [sentence.tokens[i] for i in clause.before]
    at = next((k for k, token in enumerate(words) if token.lower in ("which", "whom")), None)
    return at is not None and at > 0 and any(token.is_noun for token in words[at + 1 :])


def sets_in(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause tells when something set in, as "began" and "broke out" do."""
    if clause.group.lemma in (*_BEGINS, "erupt"):
        return True
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    return clause.group.lemma in ("break", "flare") and [t.lower for t in after] in (["out"], ["up"])


_BEGINS = ("begin", "start")


def _is_under_way(clause: Clause) -> bool:
    """“The fire that broke out on Sunday is still burning”, but not "has put hospitals out of action"."""
    return clause.group.tense is Tense.PRESENT and not clause.group.perfect


def _is_of_none(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause says of whom nothing is to be told: "no one was hurt when a drone hit the plant"."""
    opens = sentence.tokens[clause.start].lower
    return clause.group.negated or opens in ("no", "nobody", "none", "neither")


def _looks_on(clause: Clause) -> bool:
    """Whether a clause tells of what may come, so that a beginning that is over is another event."""
    return bool(clause.group.modal) or clause.group.tense is Tense.FUTURE


def _only_bounds(sentence: Parsed, clause: Clause, parent: Clause) -> bool:
    """Whether a relative says when the other clause's event begins or ends: "a strike that ends in May"."""
    if clause.group.lemma not in ("begin", "start", "end", "finish", "last") or clause.group.negated:
        return False
    between = sentence.tokens[parent.group.last + 1 : clause.start]
    nouns = [t.lemma.lower() for t in between if t.is_noun]
    events = [i for i, noun in enumerate(nouns) if noun_trigger(noun)]
    apart = bool(between) and between[-1].text == ","
    behind = nouns[events[-1] + 1 :] if events and apart else []  # "a loan for a depot, which ends in May"
    told = bool(events) and not any(is_among(noun, "structures", "facilities") for noun in behind)
    if nouns and nouns[-1] in words_of("time-nouns"):  # "the fiscal year, which ends on 30 June" tells more
        return between[-1].text != "," and between[-1].lemma.lower() in ("year", "quarter", "half", "month")
    return told and is_among(parent.group.lemma, "carrying-verbs", "phase-verbs")


def _adds_no_event(sentence: Parsed, clause: Clause, parent: Clause) -> bool:
    """Whether a "when" clause says how the harm was done, or only what the same one did: "when it left"."""
    before = [t for t in sentence.tokens[clause.start + 1 : clause.group.first] if t.tag != "AV0"]
    if is_among(parent.group.lemma, "stative-verbs"):
        return False  # "had 90 inhabitants when it was emptied"
    same = bool(before) and all(t.tag == "PNP" for t in before)
    fails = any(sentence.tokens[i].lemma == "fail" for i in clause.group.governors)
    harm = parent.group.lemma in words_of("harming-verbs") and not (clause.group.negated or fails)
    return same or harm


def is_alternative(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause is the second of two that may be so: "was either natural or set off by drilling"."""
    before = sentence.tokens[clause.start - 1].lower if clause.start else ""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    if before != "or" or over is None or over.group.lemma != "be" or clause.start != clause.group.first:
        return False
    return any(sentence.tokens[i].lower == "either" for i in over.own())
