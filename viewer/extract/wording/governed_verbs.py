"""Headlines of a verb over another with a subject of its own: "asks Suva to send tents", "told to leave"."""

from itertools import pairwise

from viewer.extract.grammar.inflection import participle
from viewer.extract.grammar.words import words_of
from viewer.extract.meaning.appeals import calls_on
from viewer.extract.meaning.mandates import mandate
from viewer.extract.meaning.rulings import content_of
from viewer.extract.syntax.chunks import Chunk, chunks
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.named_things import without_source
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.wording.complements import complements
from viewer.extract.wording.drafts import Draft, Part
from viewer.extract.wording.headline_parts import parts_of
from viewer.extract.wording.headline_verbs import stopped, verb_of


def governed(sentence: Parsed, clause: Clause, doer: list[Part], verb: str) -> Draft | None:
    """“asked Suva to send tents”, "let ships use the base": one verb over another with its own subject."""
    last = clause.group.last
    if clause.group.lemma == "see" and not clause.group.passive:
        return _seen(sentence, clause)
    near = (c for c in sentence.clauses if last + 1 < c.group.first <= last + 12 and _is_bare(c))
    inner = next((c for c in near if sentence.tokens[c.start - 1].tag not in ("PRP", "CJS")), None)
    on = calls_on(sentence, clause)
    if clause.group.lemma not in words_of("letting-verbs") and not on:
        return None
    if clause.group.passive or clause.shape is Shape.REDUCED:
        return _bidden(sentence, clause, doer, verb)
    if inner is None:
        return None
    who = chunks(sentence, range(last + 1, inner.start))
    if on and who:
        who, verb = (Chunk(who[0].words), *who[1:]), f"{verb} on"
    him = not who and inner.start == last + 2 and sentence.tokens[last + 1].tag == "PNP"
    if not him and (not who or who[0].lead is not None or any(chunk.lead is None for chunk in who[1:])):
        return None
    rest = parts_of(sentence, complements(sentence, inner, chunks(sentence, after_verb(sentence, inner))))
    to = _to(sentence, inner) if inner.shape is Shape.INFINITIVE else ""
    named = [part for k, part in enumerate(parts_of(sentence, who)) if not k or part.lead == "of"]
    to = f"{sentence.tokens[last + 1].lower} {to}" if him else to
    lead = f" {rest[0].lead}" if rest and rest[0].lead else ""
    done = Part(rest[0].units if rest else [], to + inner.group.lemma + lead)
    return Draft(doer, verb, [*named, done])  # without its first verb it would tell as done what is only let


def ruled(sentence: Parsed, clause: Clause, doer: list[Part], verb: str) -> Draft | None:
    """“Judges rule Peru must open lock”: what a court says must or may be."""
    inner = content_of(sentence, sentence.clauses.index(clause))
    if inner is None or not doer:
        return None
    whom = " ".join(part.text for part in parts_of(sentence, subject_chunks(sentence, inner)))
    not_so = " not" if inner.group.negated else ""
    done = "be " + participle(inner.group.lemma) if inner.group.passive else inner.group.lemma
    rest = parts_of(sentence, complements(sentence, inner, chunks(sentence, after_verb(sentence, inner))))
    told = " ".join(filter(None, (verb, whom, inner.group.modal + not_so, done)))
    return Draft(doer, told, rest)


def mandated(sentence: Parsed, clause: Clause, doer: list[Part], verb: str) -> Draft | None:
    """“Inspector recommends that bridge be closed”: what is to be done, without which it says nothing."""
    inner = mandate(sentence, sentence.clauses.index(clause)) if doer else None
    if inner is None:
        return None
    whom = " ".join(part.text for part in parts_of(sentence, subject_chunks(sentence, inner)))
    not_so = "not " if inner.group.negated else ""
    done = not_so + ("be " + participle(inner.group.lemma) if inner.group.passive else inner.group.lemma)
    rest = parts_of(sentence, complements(sentence, inner, chunks(sentence, after_verb(sentence, inner))))
    return Draft(doer, f"{verb} that {whom} {done}", rest) if whom else None


def _seen(sentence: Parsed, clause: Clause) -> Draft | None:
    """“The plan would see the port sold”, "saw ten ships sink": what a plan or a day saw done."""
    last = clause.group.last
    shapes = (Shape.REDUCED, Shape.PARTICIPLE, Shape.INFINITIVE)
    near = (c for c in sentence.clauses if last + 1 < c.group.first <= last + 7 and c.shape in shapes)
    inner = next(near, None)
    who = chunks(sentence, range(last + 1, inner.start)) if inner else ()
    if inner is None or len(who) != 1 or who[0].lead is not None:
        return None
    rest = parts_of(sentence, complements(sentence, inner, chunks(sentence, after_verb(sentence, inner))))
    several = sentence.tokens[who[0].words[-1]].tag == "NN2"
    verb = verb_of(sentence, inner, plural=several)
    return Draft(parts_of(sentence, who), verb, rest)


def _bidden(sentence: Parsed, clause: Clause, doer: list[Part], verb: str) -> Draft | None:
    """“Residents told to leave Apia”: what somebody is told, asked or allowed to do."""
    last = clause.group.last
    at = last + 1
    while at < clause.end and (sentence.tokens[at].start in sentence.timed or _leads_to_time(sentence, at)):
        at += 1  # "asked in May to send"
    inner = next((c for c in sentence.clauses if c.group.first in (at, at + 1) and _is_bare(c)), None)
    if inner is None or inner.shape is not Shape.INFINITIVE or not doer:
        return None
    rest = parts_of(sentence, complements(sentence, inner, chunks(sentence, after_verb(sentence, inner))))
    return Draft(doer, f"{verb} {_to(sentence, inner)}{stopped(sentence, inner)}", rest)


def _leads_to_time(sentence: Parsed, at: int) -> bool:
    """Whether a preposition stands before a time: "in" of "in May"."""
    after = sentence.tokens[at + 1 : at + 2]
    return sentence.tokens[at].tag == "PRP" and any(t.start in sentence.timed for t in after)


def _to(sentence: Parsed, clause: Clause) -> str:
    """The "to" of an infinitive, with the "not" that a headline would turn round without."""
    before = sentence.tokens[clause.group.first - 1].lower if clause.group.first else ""
    return "not to " if clause.group.negated or before in ("not", "never") else "to "


def _is_bare(clause: Clause) -> bool:
    bare = clause.shape in (Shape.INFINITIVE, Shape.PARTICIPLE) and not clause.group.passive
    return bare and clause.group.lemma != "accord"  # "according to a broker"


def after_verb(sentence: Parsed, clause: Clause) -> list[int]:
    """The words after the verb, without who says so and what comes "instead of" it."""
    after = without_source(sentence, list(clause.after))
    words = [sentence.tokens[i].lower for i in after]
    cut = next((k for k, pair in enumerate(pairwise(words)) if pair in _INSTEAD), len(after))
    return after[:cut]


_INSTEAD = (("rather", "than"), ("instead", "of"), ("as", "opposed"))  # what comes behind is not so


def governed_subject(sentence: Parsed, clause: Clause) -> Clause | None:
    """The participle clause that "deny" or "rule out" has right after it."""
    rules_out = clause.group.lemma == "rule" and sentence.tokens[clause.group.last + 1 :][:1]
    if not (clause.group.lemma in words_of("denying-verbs") or (rules_out and rules_out[0].lower == "out")):
        return None
    low, high = clause.group.last, clause.group.last + 3
    return next(
        (c for c in sentence.clauses if c.shape is Shape.PARTICIPLE and low < c.group.first < high), None
    )
