"""Years that only tell which law or deal is meant: "left the 2015 deal" dates nothing."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import words_of
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.timex import Timex

_LED = ("AT0", "DPS", "DT0", "POS")
_PHRASE = ("AJ0", "NN0", "NN1", "NN2", "NP0", "ORD", "VVG", "VVN", "UNC")
_LONGEST = 5  # words from the year to what it tells of
_OPEN = ("since", "until", "before", "after", "during", "over by")


def is_yearly_thing(sentence: Parsed, timex: Timex) -> bool:
    """Whether a year is that of a thing that has lasted since, as long as no verb tells of its making."""
    at = sentence.at(timex.start)
    bare = timex.unit == "y" and not timex.to and sentence.text[timex.start : timex.end].isdigit()
    if not at or not bare or timex.relation in _OPEN or sentence.tokens[at - 1].tag not in _LED:
        return False
    head = _head(sentence.tokens[at + 1 : at + 1 + _LONGEST])
    if head is None or head.lemma.lower() not in words_of("yearly-things"):
        return False
    verbs = {c.group.lemma for c in sentence.clauses if c.start <= at < c.end}
    return verbs.isdisjoint(words_of("making-verbs"))


def _head(phrase: tuple[Token, ...]) -> Token | None:
    """The last noun of a phrase that begins with its words."""
    head: Token | None = None
    for token in phrase:
        if token.tag not in _PHRASE:
            break
        named = token.is_noun or token.lemma.lower() in words_of(
            "yearly-things"
        )  # "forecast" may pass for a verb
        head = token if named else head
    return head
