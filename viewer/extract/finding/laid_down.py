"""What plans and deals say is to come: "the plan covers the rebuilding", "it foresees a sale"."""

from viewer.extract.grammar.tagging import lemma
from viewer.extract.grammar.words import Trigger, is_among, noun_trigger, verb_trigger, words_of
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, phrase_head, subject_noun
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Certainty, Kind


def made_law(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“could make escort tugs compulsory”, "made helmets mandatory": what is decided for all."""
    if clause.group.lemma != "make":
        return None
    behind = (sentence.tokens[i].lower for i in clause.after)
    return Occurrence(Kind.DECISION, "make") if any(is_among(w, "legal-states") for w in behind) else None


def carried_noun(sentence: Parsed, clause: Clause) -> int | None:
    """The head of what a verb that says little itself carries, be it behind "for": "provides for a sale"."""
    last = clause.group.last
    if clause.group.lemma != "provide":
        return object_noun(sentence, clause)
    follows = [t.lower for t in sentence.tokens[last + 1 : last + 2]] == ["for"]
    return phrase_head(sentence, last + 2, clause.end) if follows and _lays_down(sentence, clause) else None


def trigger_of(sentence: Parsed, clause: Clause, noun: int) -> Trigger | None:
    """What the noun tells of, be it made of a verb: "covers the deepening of the canal"."""
    low = sentence.tokens[noun].lower
    found = noun_trigger(sentence.tokens[noun].lemma.lower())
    made = low.endswith("ing") and clause.group.lemma in words_of("bare-carriers")
    return found or (verb_trigger(lemma(low, "VVG")) if made else None)


def of_subject(sentence: Parsed, clause: Clause) -> Certainty | None:
    """What "proposed" before the verb makes of a plain present: "the proposed package covers"."""
    if clause.group.lemma in words_of("doubting-verbs"):
        return Certainty.POSSIBLE
    if clause.group.tense is not Tense.PRESENT or clause.group.governors or clause.group.perfect:
        return None
    subject = [sentence.tokens[i].lower for i in range(clause.start, clause.group.first)]
    if any(word in words_of("planning-adjectives") for word in subject) or _lays_down(sentence, clause):
        return Certainty.PLANNED
    return Certainty.POSSIBLE if any(word in words_of("hedging-adjectives") for word in subject) else None


def _lays_down(sentence: Parsed, clause: Clause) -> bool:
    """Whether a plan or deal says what is to come: "the plan covers the rebuilding", "it foresees a sale"."""
    noun = subject_noun(sentence, clause)
    head = sentence.tokens[noun].lemma.lower() if noun is not None else ""
    plan = is_among(head, "plans")
    if clause.group.lemma not in _FORESEEING:
        return plan and clause.group.lemma in words_of("bare-carriers")
    alone = [sentence.tokens[i].lower for i in clause.before] == ["it"]
    return plan or alone or is_among(head, "pacts") or head in ("bill", "budget", "law", "decree", "sale")


_FORESEEING = ("foresee", "envisage", "provide")
