"""The verb of a headline: its form, its particle, and what it has in place of a mere "be" or "stay"."""

from viewer.extract.grammar.inflection import third_person
from viewer.extract.grammar.words import is_among, verb_trigger, words_of
from viewer.extract.syntax.chunks import chunks, only_bounds
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.doers import is_elided_active
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Kind


def verb_of(sentence: Parsed, clause: Clause, *, plural: bool, bare: bool = False) -> str:
    """The verb with its particle, as *plural* or one doer takes it; *bare* where nobody is named."""
    group = clause.group
    head = sentence.tokens[group.head]
    after = sentence.tokens[group.last + 1 : group.last + 2]
    particle = f" {after[0].text}" if after and has_particle(sentence, clause) else ""
    rests = [t.lower for t in sentence.tokens[group.last + 1 : group.last + 3]] == ["to", "rest"]
    if group.lemma == "come" and rests:
        particle = " to rest"
    pair = [t.lower for t in sentence.tokens[group.last + 1 : group.last + 3]]
    turns = pair[:1] in (["ill"], ["silent"]) and group.lemma in ("fall", "take", "go")
    if turns and not _opens_phrase(sentence, clause):
        particle = f" {pair[0]}"
    if (group.lemma, *pair[:1]) in _PAIRS:
        particle = f" {pair[0]}"
    if (stative := _stative(sentence, clause)) is not None:
        return stative
    if state := _state(sentence, clause):
        particle = f" {state}"
    if _is_done(sentence, clause):
        return head.lower + particle
    over = verb_over(sentence, clause)
    lemma = f"{over} to {head.lemma}" if over else stopped(sentence, clause)
    lemma = "are" if plural and lemma == "be" else lemma
    if bare or plural:
        return (head.text if head.tag == "VVG" and bare else lemma) + particle
    first, _, more = lemma.partition(" ")
    return " ".join(filter(None, (third_person(first), more))) + particle


_PAIRS = (("plead", "not"), ("plead", "no"), ("do", "so"), ("set", "free"), ("let", "go"))


def _stative(sentence: Parsed, clause: Clause) -> str | None:
    """What a headline has for a verb that only says how things are: nothing, "back", "missing"."""
    group = clause.group
    after = [t for t in sentence.tokens[group.last + 1 : group.last + 3] if t.lower != "still"][:1]
    if clause.shape is Shape.VERBLESS:
        return sentence.words(group.first, group.head + 1).lower()
    if group.lemma == "be" and after and after[0].tag in ("PRP", "AJ0", "VVN"):
        return ""
    if group.lemma == "be" and after and after[0].lower in ("back", "home"):
        return "back"
    if group.lemma == "blame" and group.governors and not group.passive:
        return "to blame"  # "its trawlers were to blame"
    lost = group.lemma == "miss" and group.progressive
    return "missing" if lost and not any(c.is_noun for c in chunks(sentence, _after(clause))) else None


def _state(sentence: Parsed, clause: Clause) -> str:
    """The "shut" of "beaches stay shut", which is no phrase of its own."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    if clause.group.lemma == "make" and after and after[0].lower == "public":
        return "public"
    if clause.group.lemma not in ("stay", "remain") or not after:
        return ""
    told = _opens_phrase(sentence, clause)
    status = is_among(after[0].lower, "status-words", "resulting-states")
    return after[0].text if status and not told else ""


def _opens_phrase(sentence: Parsed, clause: Clause) -> bool:
    """Whether the word right behind the verb begins a phrase, which a headline has anyway."""
    return any(chunk.words[0] == clause.group.last + 1 for chunk in chunks(sentence, _after(clause)))


def has_particle(sentence: Parsed, clause: Clause) -> bool:
    """Whether the word after the verb belongs to it: "handed out", "put in at"."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 3]
    if not after or not after[0].tag or [t.lower for t in after] == ["up", "to"]:
        return False  # "fined up to $2m": a bound
    if only_bounds(sentence.tokens, clause.group.last + 1):
        return False  # "spread over 50 places"
    bounds = only_bounds(sentence.tokens, clause.group.last + 2)  # "rose to around $4bn"
    follows = (
        len(after) > 1 and not bounds and (after[1].tag == "PRP" or after[1].lower == "as")
    )  # "sworn in as"
    if clause.group.lemma in ("bring", "put") and after[0].lower == "forward":
        return True  # a plain adverb to the tagger
    phrasal = after[0].lower in ("over", "out", "up", "off", "under")
    if after[0].tag == "PRP" and phrasal and verb_trigger(f"{clause.group.lemma} {after[0].lower}"):
        return True  # "hand over the first"
    return after[0].tag == "AVP" or (after[0].tag == "PRP" and follows)


def stopped(sentence: Parsed, clause: Clause) -> str:
    """The verb with the "stop" or "cease" over it, which a headline would be false without."""
    head = sentence.tokens[clause.group.head]
    over = [sentence.tokens[i].lemma for i in clause.group.governors]
    stop = next((lemma for lemma in over if lemma in ("stop", "cease")), None)
    if stop is None:
        return head.lemma
    return f"{stop} {head.text}" if head.tag == "VVG" else f"{stop} to {head.lemma}"


def verb_over(sentence: Parsed, clause: Clause) -> str | None:
    """The verb over another that is the news itself: "refused to load", "tried to seize"."""
    governors = [sentence.tokens[i].lemma for i in clause.group.governors]
    news = sorted(words_of("trying-verbs") | words_of("agreeing-verbs") | words_of("refusing-verbs"))
    return next((verb for verb in news if verb in governors), None)


def _after(clause: Clause) -> list[int]:
    return list(clause.after)


def _is_done(sentence: Parsed, clause: Clause) -> bool:
    """Whether the verb tells what is done to its subject, be it with "was" or without."""
    bare = clause.shape is Shape.REDUCED and not is_elided_active(sentence, clause)
    bare = bare and sentence.tokens[clause.group.head].tag != "VVI"  # "expected to open in May"
    return clause.group.passive or bare or is_cut_passive(sentence, clause)


def is_cut_passive(sentence: Parsed, clause: Clause) -> bool:
    """Whether a text opens as headlines do, without "was": "City woman fined for lying", "Line repaired"."""
    tokens, group = sentence.tokens, clause.group
    before, after = tokens[: group.first], tokens[group.last + 1 : group.last + 2]
    opens = sentence.sentence.start == 0 and clause.start == 0 and group.first == group.last
    if not opens or tokens[group.first].tag != "VVD" or not before or before[-1].tag != "NN1":
        return False
    bare = all(token.tag in ("NN1", "NN2", "AJ0", "NP0") for token in before)
    trigger = verb_trigger(group.lemma)
    done = group.lemma in _DONE or (trigger is not None and trigger.kind is Kind.CONSTRUCTION)
    return bare and done and bool(after) and (after[0].tag in ("PRP", "CJS") or after[0].is_mark)


_DONE = frozenset(
    "fine arrest charge sentence jail convict detain indict identify find rescue injure kill wound hurt "
    "damage destroy seize ban cancel evacuate approve reject name sell delay postpone".split()
)
"""Verbs that a headline has without "was" for what is done to somebody."""
