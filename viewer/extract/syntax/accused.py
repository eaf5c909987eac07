"""Of whom a charge is told: "accused Uganda of having shelled Busia", "is suspected of sinking a ferry"."""

from viewer.extract.grammar.calendar import WEEKDAYS
from viewer.extract.syntax.chunks import Chunk, chunks
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense

CHARGES = {
    "accuse": "of",
    "suspect": "of",
    "blame": "for",
    "charge": "with",
    "indict": "for",
}
"""The verbs that accuse, each with the word before what somebody is accused of; who convicts finds it so."""


def charge(sentence: Parsed, clause: Clause) -> Clause | None:
    """The clause that accuses somebody of having done what a participle tells; None where none does."""
    if clause.parent is None or clause.shape is not Shape.PARTICIPLE:
        return None
    parent = sentence.clauses[clause.parent]
    if parent.group.last > clause.start:
        return None
    before = [t.lower for t in sentence.tokens[max(0, clause.start - 2) : clause.start]]
    joint = before[-1] if before else ""
    called = parent.group.lemma == "be" and before in (["suspected", "of"], ["accused", "of"])
    return parent if called or CHARGES.get(parent.group.lemma) == joint else None


def accused(sentence: Parsed, clause: Clause) -> list[Chunk]:
    """Whom the verb before a participle accuses, where its own subject is who accuses him; else nothing."""
    over = charge(sentence, clause)
    if over is None or over.group.passive:
        return []
    between = chunks(sentence, range(over.group.last + 1, clause.start - 1))
    return [c for c in between if c.is_noun and c.lead is None][:1]


def dates_deed(sentence: Parsed, clause: Clause) -> bool:
    """Whether a date behind what somebody is accused of is of the deed: "accused him of robbing it in May".

    A day of the news is that of a charge without one: "charged two men with aiding them last week".
    """
    over = charge(sentence, clause)
    if over is None:
        return False
    first, low, high = (sentence.tokens[i].start for i in (over.start, clause.start, clause.end - 1))
    days = [t for t in sentence.times if low <= t.start <= high and t.past]
    told = over.group.tense is not Tense.PAST or any(first <= t.start < low for t in sentence.times)
    return bool(days) and (told or not any(_is_of_news(sentence.text[t.start : t.end]) for t in days))


def _is_of_news(words: str) -> bool:
    return words.lower().split(" ")[0] in (*WEEKDAYS, "last", "this", "yesterday", "today", "earlier")
