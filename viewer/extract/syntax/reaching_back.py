"""How long something has been so, which is no event: "the quarrel goes back to 1998"."""

from itertools import takewhile

from viewer.extract.grammar.tokens import NOUN_PHRASE_TAGS, Token
from viewer.extract.grammar.words import noun_trigger
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense

_BETWEEN = ("to", "at", "least", "some", "about")


def reaches_back(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause only says since when or for how long something has been so."""
    tokens, at = sentence.tokens, clause.group.last + 1
    if clause.group.lemma not in ("go", "date", "stretch", "reach", "extend") or at + 1 >= clause.end:
        return False
    if tokens[at].lower != "back":
        return False
    behind = tokens[at + 1 : clause.end]
    start = next((t.start for t in behind if t.lower not in _BETWEEN), None)
    if start is None or any(t.lower == "later" for t in behind):
        return False  # "went back two days later"
    if behind[0].lower == "to" and clause.group.tense is Tense.PRESENT and _reaches_event(behind[1:]):
        return True
    timed = (*sentence.times, *sentence.durations) if behind[0].lower == "to" else sentence.durations
    return any(t.start <= start < t.end for t in timed)


def _reaches_event(behind: tuple[Token, ...]) -> bool:
    """Whether it is to an event that something goes back: "goes back to a declaration signed in 1989"."""
    phrase = tuple(takewhile(lambda token: token.tag in NOUN_PHRASE_TAGS, behind))
    return bool(phrase) and phrase[0].tag == "AT0" and noun_trigger(phrase[-1].lemma.lower()) is not None


_WORKS = frozenset("job task work process undertaking effort project practice habit".split())


def goes_on(clause: Clause) -> bool:
    """Whether a present says that something is under way: "are going on", "continues"."""
    group = clause.group
    lasts = group.progressive or group.lemma in ("continue", "persist", "go", "last")
    return lasts and group.tense is Tense.PRESENT and not (group.negated or group.perfect)


def tells_begun(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause only says when that began which was just told: ", a job that began in May".

    So does a participle between commas in what goes on: "repairs, begun in May, continue".
    """
    if clause.shape is Shape.REDUCED and clause.group.lemma in ("begin", "start") and clause.start:
        over = sentence.clauses[clause.parent] if clause.parent is not None else None
        parted = sentence.tokens[clause.start - 1].text == "," and clause.end <= (
            over.group.first if over else 0
        )
        return parted and over is not None and goes_on(over)
    if clause.role is not Role.RELATIVE or clause.group.lemma not in ("begin", "start") or clause.start < 3:
        return False
    noun, article, comma = (
        sentence.tokens[clause.start - 1],
        *reversed(sentence.tokens[clause.start - 3 : clause.start - 1]),
    )
    return noun.lemma.lower() in _WORKS and article.lower in ("a", "an") and comma.text == ","
