"""The conditions that Spanish sets: clauses with "si", "de aprobarse", phrases, and what is only proposed."""

from viewer.extract.spanish.clauses import Clause, Role, Shape
from viewer.extract.spanish.conjugation import Mood
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.words import noun_trigger, phrases_of, words_of


def condition_clause(sentence: Analysed, index: int) -> str | None:
    """The words of the clause that sets the condition, before or after the clause."""
    clause = sentence.parts[index]
    for i, other in enumerate(sentence.parts):
        if not _sets_condition(other) or (other.parent == index and _is_of_next(sentence, clause, other)):
            continue
        if other.parent == index or clause.parent == i:
            return sentence.words(other.start, other.end)
        if other.shape is not Shape.INFINITIVE and _joins_condition(sentence, clause, i):
            return sentence.words(other.start, other.end)
    return _inverted_condition(sentence, clause) or _bare_condition(sentence, clause)


def _is_of_next(sentence: Analysed, clause: Clause, condition: Clause) -> bool:
    """Whether a condition is that of what follows it: "podría firmarse, pero, si llueve, se aplazaría"."""
    at = condition.start - 1
    while at > clause.group.last and sentence.tokens[at].is_mark:
        at -= 1
    joined = clause.group.last < at < condition.start and sentence.tokens[at].tag == "CJC"
    stops = condition.end < len(sentence.tokens) and sentence.tokens[condition.end].text == ","
    return joined and stops and sentence.tokens[at].lower in ("pero", "y", "e")


def _joins_condition(sentence: Analysed, clause: Clause, condition: int) -> bool:
    """Whether the clause goes on with "y" after the one that the condition is of."""
    joined = clause.role is Role.COORDINATE and clause.parent is not None
    return joined and sentence.parts[clause.parent or 0].parent == condition


def _inverted_condition(sentence: Analysed, clause: Clause) -> str | None:
    """“De aprobarse el plan, las obras empezarían”: "de" and an infinitive before the clause."""
    first = next((i for i, t in enumerate(sentence.tokens) if not t.is_mark), 0)
    if not clause.group.mood.is_ahead:
        return None
    for other in sentence.parts:
        at = other.start - 1
        while at > first and sentence.tokens[at].tag == "XX0":
            at -= 1  # "de no alcanzarse un acuerdo"
        opens = at == first or (0 < at < clause.group.first and sentence.tokens[at - 1].text in ",;:")
        opens = opens or (at > clause.group.last and _sets_apart(sentence, at))
        if other.shape is Shape.INFINITIVE and opens and sentence.tokens[at].lower == "de":
            return sentence.words(at, other.end)
    return None


def _sets_apart(sentence: Analysed, at: int) -> bool:
    """Whether "de no" sets a condition behind a verb, and is not of a noun: "la promesa de no cerrar"."""
    known = noun_trigger(sentence.tokens[at - 1].lower) is not None
    held = known or sentence.tokens[at - 1].lower in words_of("undertaking-nouns")
    return sentence.tokens[at].lower == "de" and sentence.tokens[at + 1].lower == "no" and not held


def _bare_condition(sentence: Analysed, clause: Clause) -> str | None:
    """The words from "si" behind the verb, the verb of which no list has: "si el viento rola a sur"."""
    words = range(clause.group.last + 1, clause.end)
    at = next((i for i in words if sentence.tokens[i].lower == "si"), None)
    if at is None or at + 2 >= clause.end or clause.group.lemma in words_of("open-questions"):
        return None
    if sentence.tokens[at + 1].lower in ("bien", "acaso", "no"):
        return None
    stop = next((i for i in range(at, clause.end) if sentence.tokens[i].text in ",;"), clause.end)
    return sentence.words(at, stop)


def _sets_condition(clause: Clause) -> bool:
    """Whether a clause is a condition: "si …", and "cuando se ratifique", which may never be."""
    if clause.role is Role.CONDITION:
        return (
            clause.marker not in ("en cuanto", "una vez que", "una vez", "tan pronto como")
            or clause.group.mood.is_subjunctive
        )
    return clause.role is Role.TIME and clause.marker == "cuando" and clause.group.mood is Mood.SUBJUNCTIVE


def never_came(clause: Clause, condition: str) -> bool:
    """Whether the time of what a condition is of is over: "si hubiera llovido, se habría desbordado"."""
    unmet = {"hubiera", "hubiese", "hubieran", "hubiesen", "haber"} & set(condition.lower().split())
    return clause.group.mood is Mood.CONDITIONAL and clause.group.perfect and bool(unmet)


def phrase_at(sentence: Analysed, clause: Clause) -> int | None:
    """Where a condition begins that is no clause: "sujeto a la aprobación", "en caso de incendio"."""
    lows = [t.lower for t in sentence.tokens[clause.start : clause.end]]
    for i in range(len(lows)):
        done = sentence.tokens[clause.start + i + 2].tag if i + 2 < len(lows) else ""
        if lows[i : i + 2] == ["una", "vez"] and done == "V.participle":
            return clause.start + i  # "una vez concluidas las pruebas"
        if any(tuple(lows[i : i + len(p)]) == p for p in phrases_of("condition-phrases")):
            return clause.start + i
    return None


def phrase_stop(sentence: Analysed, clause: Clause, cut: int) -> int:
    """Where a condition that is no clause ends: at the comma before the verb, else with the clause."""
    commas = (i for i in range(cut, clause.group.first) if sentence.tokens[i].text == ",")
    return next(commas, clause.end)


def condition_in_subject(sentence: Analysed, clause: Clause) -> str | None:
    """“La venta propuesta reforzaría …”: what is proposed is the condition."""
    subject = [i for i in clause.own() if i < clause.group.first]
    planning = words_of("planning-adjectives")
    if not clause.group.perfect:  # "el presunto autor habría huido" is a rumour
        planning |= words_of("hedging-adjectives")
    if not any(sentence.tokens[i].lower in planning for i in subject):
        return None
    first = next(
        (i for i in subject if not sentence.tokens[i].is_mark and sentence.tokens[i].lower != "que"), None
    )
    return sentence.words(first, clause.group.first).strip(" ,") if first is not None else None
