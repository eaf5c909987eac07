"""Which of several phrases a relative tells of, by what it says of it: what was signed, began or killed."""

from viewer.extract.grammar.words import is_among, noun_trigger, words_of
from viewer.extract.syntax.chunks import Chunk
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Kind


def happened_among(sentence: Parsed, clause: Clause, found: list[Chunk]) -> int | None:
    """The incident that did the harm which is told, or what was held, planned or imposed; else None."""
    if (placed := _held_among(sentence, clause, found)) is not None:
        return placed
    caused = cause_among(sentence, clause, found)
    stopped = _stopped_among(sentence, clause, found) if caused is None else caused
    return _set_among(sentence, clause, found) if stopped is None else stopped


def _held_among(sentence: Parsed, clause: Clause, found: list[Chunk]) -> int | None:
    """What takes place, which no thing does: "the attack on a convoy, which took place in Homs"."""
    after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 2]]
    held = clause.group.lemma in ("occur", "happen") or (clause.group.lemma == "take" and after == ["place"])
    held = held or (clause.group.lemma == "carry" and after == ["out"])
    if not held or len(found) < 2 or found[-1].lead is None:
        return None
    triggers = [noun_trigger(sentence.tokens[c.words[-1]].lemma.lower()) for c in found[-2:]]
    moved = triggers[1] is None or triggers[1].kind is Kind.MOVEMENT  # a convoy, a shipment
    return len(found) - 2 if triggers[0] is not None and moved else None


def _stopped_among(sentence: Parsed, clause: Clause, found: list[Chunk]) -> int | None:
    """What runs to or from a place and was stopped: "flights to Tema, which had been halted in March"."""
    stopped = clause.marker == "which" and clause.group.passive and clause.group.lemma in _STOPPING
    if not stopped or len(found) < 2 or (lead := found[-1].lead) is None:
        return None
    last = sentence.tokens[found[-1].words[-1]]
    ran = last.is_name and sentence.tokens[lead].lower in ("to", "from", "with", "via", "through")
    return len(found) - 2 if ran and not sentence.tokens[found[-2].words[-1]].is_name else None


def agreed_among(sentence: Parsed, clause: Clause, found: list[Chunk]) -> int | None:
    """The pact that is told to be in force or signed, or the talks that began or broke down; else None."""
    settled = _in_force_among(sentence, clause, found)
    return _settled_among(sentence, clause, found) if settled is None else settled


def _settled_among(sentence: Parsed, clause: Clause, found: list[Chunk]) -> int | None:
    """The deal that a shortened passive says the signing of: "a loan from the Export Bank signed in May"."""
    if clause.shape is not Shape.REDUCED or clause.group.lemma not in ("sign", "agree", "conclude", "reach"):
        return _talks_among(sentence, clause, found)
    if len(found) < 2 or found[-1].lead is None or not sentence.tokens[found[-1].words[-1]].text[0].isupper():
        return None
    nouns = [sentence.tokens[chunk.words[-1]].lemma.lower() for chunk in found]
    trigger = noun_trigger(nouns[-2])
    if trigger and trigger.kind in (Kind.AGREEMENT, Kind.ECONOMIC):
        return len(found) - 2
    return next((at for at in range(len(found) - 3, -1, -1) if is_among(nouns[at], "pacts")), None)


def _in_force_among(sentence: Parsed, clause: Clause, found: list[Chunk]) -> int | None:
    """The pact that a relative says is in force: "a treaty signed in Sydney, which has been in force"."""
    after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 3]]
    if clause.marker != "which" or clause.group.lemma != "be" or after != ["in", "force"]:
        return None
    nouns = [sentence.tokens[chunk.words[-1]].lemma.lower() for chunk in found]
    return next((at for at in range(len(found) - 1, -1, -1) if is_among(nouns[at], "pacts", "decrees")), None)


def _talks_among(sentence: Parsed, clause: Clause, found: list[Chunk]) -> int | None:
    """The talks that a relative says began or broke down: "talks on the dam, which stalled in May"."""
    if clause.marker != "which" or clause.group.lemma not in words_of("phase-verbs") or len(found) < 2:
        return None
    lead = found[-1].lead
    trigger = noun_trigger(sentence.tokens[found[-2].words[-1]].lemma.lower())
    about = lead is not None and sentence.tokens[lead].lower in ("on", "about", "over", "with", "for")
    looks = lead is not None and sentence.tokens[lead].lower == "into"  # "an inquiry into the loss, which"
    found_out = trigger is not None and looks and trigger.kind is Kind.LEGAL
    met = trigger is not None and about and trigger.kind is Kind.MEETING
    return len(found) - 2 if met or found_out else None


def _set_among(sentence: Parsed, clause: Clause, found: list[Chunk]) -> int | None:
    """What a relative says was held or planned: "elections to the councils, which were to be held"."""
    if clause.shape is Shape.REDUCED and clause.group.lemma in _IMPOSING:
        return _measure_among(sentence, found)
    if clause.shape is Shape.REDUCED and clause.group.lemma == "hold":
        met = _meeting_among(sentence, found)
        return _gathering_among(sentence, found) if met is None else met
    words = {t.lower for t in sentence.tokens[clause.group.head : clause.group.last + 2]}
    if clause.role is not Role.RELATIVE or clause.marker not in ("which", "that") or not words & _HELD:
        return None
    for at in range(len(found) - 1, -1, -1):
        trigger = noun_trigger(sentence.tokens[found[at].words[-1]].lemma.lower())
        if trigger and trigger.kind in _HELD_KINDS:
            return at if at < len(found) - 1 and _is_hung(found[at + 1 :]) else None
    return None


def _meeting_among(sentence: Parsed, found: list[Chunk]) -> int | None:
    """The talks that were held: "talks between the two ministries, last held at Suva in May"."""
    nouns = [noun_trigger(sentence.tokens[chunk.words[-1]].lemma.lower()) for chunk in found]
    met = (at for at in range(len(found) - 2, -1, -1) if (told := nouns[at]) and told.kind is Kind.MEETING)
    at = next(met, None)
    between = at is not None and [
        sentence.tokens[c.lead].lower for c in found[at + 1 :] if c.lead is not None
    ] == ["between"] * (len(found) - 1 - at)
    return at if between else None


def _gathering_among(sentence: Parsed, found: list[Chunk]) -> int | None:
    """What is held, and not what came of it: "the result of the first round, held on 25 June"."""
    for at in range(len(found) - 1, -1, -1):
        noun = sentence.tokens[found[at].words[-1]].lemma.lower()
        trigger = noun_trigger(noun)
        if noun in words_of("gatherings") or (trigger and trigger.kind in (Kind.MEETING, Kind.APPOINTMENT)):
            return at if _is_hung(found[at + 1 :]) else None
    return None


def _measure_among(sentence: Parsed, found: list[Chunk]) -> int | None:
    """The measure that was imposed: "a ban on mining imposed in May"."""
    for at in range(len(found) - 2, -1, -1):
        if sentence.tokens[found[at].words[-1]].lemma.lower() in _MEASURES:
            return at if _is_hung(found[at + 1 :]) else None
    return None


_STOPPING = frozenset("halt suspend cancel stop interrupt resume restart postpone withdraw".split())
_IMPOSING = ("impose", "introduce", "levy", "enact", "lift")
_MEASURES = frozenset(
    "ban sanction tariff duty embargo curfew moratorium levy restriction blockade limit cap tax quota".split()
)
_HELD = frozenset("held planned scheduled due slated postponed".split())
_HELD_KINDS = (Kind.MEETING, Kind.MOVEMENT, Kind.APPOINTMENT, Kind.DECISION, Kind.OPENING, Kind.OPERATION)


def _is_hung(behind: list[Chunk]) -> bool:
    """Whether every phrase hangs on what stands before by a preposition."""
    return all(chunk.lead is not None and not chunk.breaks for chunk in behind)


def works_among(sentence: Parsed, found: list[Chunk]) -> int | None:
    """The works on which the other phrases hang: "a canal from the Mekong to the sea at Kep, which"."""
    for at in range(len(found) - 2, -1, -1):
        if is_among(sentence.tokens[found[at].words[-1]].lemma.lower(), "structures", "machines"):
            return at if all(chunk.lead is not None for chunk in found[at + 1 :]) else None
    return None


def cause_among(sentence: Parsed, clause: Clause, found: list[Chunk]) -> int | None:
    """The incident that a relative clause of harm belongs to: "the fall of a dam in Brazil, which killed"."""
    if clause.role is not Role.RELATIVE or not _harms(sentence, clause):
        return None
    for at in range(len(found) - 1, -1, -1):
        noun = sentence.tokens[found[at].words[-1]].lemma.lower()
        trigger = noun_trigger(noun)
        if (trigger and trigger.kind is Kind.INCIDENT) or noun in _BLOWS:
            return at
    return None


_BLOWS = frozenset("strike raid assault offensive operation shelling bombing".split())


def _harms(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause says whom something killed or hurt, or what it left dead or homeless."""
    after = {t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 5]}
    left = clause.group.lemma == "leave" and after & {
        "dead",
        "injured",
        "wounded",
        "homeless",
        "missing",
        "trapped",
    }
    return bool(left) or clause.group.lemma in words_of("harming-verbs")
