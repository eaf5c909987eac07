"""Bounds from the order of a story, where a word says it: "the owner then sold it", "it had by then"."""

import re

from viewer.extract.dating.timing import NOW, steps_of
from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.guarded import has_any
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.timex import Anchor, Timex, TimexType
from viewer.model.when import PUBLISHED

_AFTER = re.compile(
    r"\b(?:afterwards?|thereafter|subsequently|after which"
    r"|after that(?=\s*[,.;]|$| (?:the|a|an|it|they|he|she)\b)"
    r"|(?:soon|shortly|immediately) after(?=\s*[,.;]|$)|(?<!\w )(?:days|weeks|months|years) later)\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\b(?:by then|by that time|before (?:that|then)(?=\s*[,.;]|$| (?:the|a|an|it|they|he|she)\b)|beforehand"
    r"|(?:just|shortly) before(?=\s*[.;]|$))",
    re.IGNORECASE,
)
_ORDERING = ("after", "subsequently", "later", "by then", "by that time", "before")
_NEXT = ("then", "later")


def in_order(sentences: tuple[Parsed, ...], number: int, clause: Clause, last: Candidate) -> Timex | None:
    """The bound that the event told just before sets for a clause without a date; None where nothing says so.

    Args:
        sentences: the sentences of the article.
        number, clause: the clause, and which sentence it is in.
        last: the event told just before.
    """
    sentence = sentences[number]
    found = _said(sentence, clause)
    near = number - last.sentence <= 1 and sentences[last.sentence].sentence.block == sentence.sentence.block
    if not found or not near or last.is_heading or not last.is_dated:
        return None
    when, (start, end, relation) = last.when, found
    if when.relative and when.relative.anchor != PUBLISHED:
        return None
    first, final = steps_of(when)
    if first is None or final is None or NOW in (first, final):
        return None
    anchor = Anchor.PUBLISHED if first.startswith("@") else Anchor.NONE
    steps = (first, final)
    return Timex(start, end, TimexType.DATE, steps, steps, "d", anchor=anchor, relation=relation, first=start)


def _said(sentence: Parsed, clause: Clause) -> tuple[int, int, str] | None:
    """Where a word of order stands in a clause, and whether it is "after" the event before or "by" it."""
    own = [sentence.tokens[i] for i in clause.own()]
    if not own:
        return None
    named = has_any(_ORDERING, sentence.text, own[0].start, own[-1].end)  # which is soon told
    for pattern, relation in ((_AFTER, "after"), (_BEFORE, "by")) if named else ():
        for match in pattern.finditer(sentence.text, own[0].start, own[-1].end):
            if any(t.start <= match.start() < t.end for t in own):
                return match.start(), match.end(), relation
    group = clause.group
    for i in (clause.start, group.first - 1, *range(group.first, group.last + 1)):
        token = sentence.tokens[i] if 0 <= i < len(sentence.tokens) else None
        if token and token.lower in _NEXT and token.tag == "AV0" and i in clause.own():
            return token.start, token.end, "after"
    return None
