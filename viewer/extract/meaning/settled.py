"""What somebody has agreed to do: that he agreed has come about, whenever it is to be done."""

from viewer.extract.grammar.words import words_of
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense

BOUNDS = ("by", "until", "from", "before", "through")
"""What ties a date to the deed that was agreed, and not to the agreement: "agreed to reopen it by May"."""


def has_agreed(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause tells that somebody "agreed to" do something, be it on a condition or only said."""
    group = clause.group
    governors = {sentence.tokens[i].lemma for i in group.governors}
    done = bool(words_of("agreeing-verbs") & governors) and not (group.modal or group.negated)
    return done and (group.tense is Tense.PAST or group.perfect)
