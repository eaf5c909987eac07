"""What “the line”, "the route" or "the pipeline" means: where the text has put a line of that sort before."""

import re

from viewer.extract.names.places import Mention
from viewer.extract.syntax.parsing import Parsed
from viewer.model.where import Precision

_LINES = frozenset(
    "road route highway motorway line railway track corridor pipeline cable tunnel canal".split()
)
_LAID = re.compile(
    r"\b(?:road|route|highway|motorway|line|railway|corridor|pipeline|cable|tunnel|canal)\s"
    r"(?:across|through|over|under|from|between|along)\s(?:the\s)?$"
)
_ALONG = ("from", "between", "through", "across", "to", "over", "under")
_REACH = 30  # characters before a name in which the line that is laid there is told


def topic_line(noun: str, topic: Mention | None) -> tuple[Mention, ...]:
    """What the article is about where that is a line called so: "Foo pipeline", then "the pipeline"."""
    if topic is None or noun not in _LINES or noun not in topic.where.name.lower().split():
        return ()
    return (topic,)


def laid_at(sentence: Parsed, at: int, before: list[Mention]) -> tuple[Mention, ...]:
    """The land through which the line was told to go last: "a railway across Foo", and then "the route".

    Both ends of one that was told to go from the one to the other: "a pipeline from Foo to Bar".  Empty where
    the text says of this one whence it comes or what it is: "the road from", "the line manager".
    """
    after = sentence.tokens[at + 1 : at + 2]
    told = bool(after) and (after[0].is_noun or after[0].lower in _ALONG)
    if sentence.tokens[at].lower not in _LINES or told:
        return ()
    laid = [m for m in before if _LAID.search(sentence.text, max(0, m.start - _REACH), m.start)]
    last = next((m for m in reversed(laid) if m.where.precision is not Precision.COUNTRY), None)
    if last is None:
        return ()
    other = next((m for m in before if m.start > last.end), None)
    to_it = other is not None and _TO.fullmatch(sentence.text, last.end, other.start) is not None
    return (last, other) if other is not None and to_it else (last,)


_TO = re.compile(
    r"(?: in [A-Z][\w’' -]+)?,? (?:to|and|with) (?:the (?:\w+ )?)?(?:(?:port|town|city) (?:of|at) )?"
)
