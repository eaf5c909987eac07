"""The verb of a condition that opens a sentence, read as a noun: "If the swell eases, the ship will sail"."""

from viewer.extract.grammar.tokens import FINITE_OR_DO_TAGS, Token
from viewer.extract.grammar.words import is_among, verb_trigger

_OPENERS = ("if", "unless", "once", "when", "provided", "providing", "assuming")


def mend_condition(tags: list[str], words: tuple[Token, ...]) -> None:
    """The verb of a condition, read as a noun: a clause needs one.

    "If the swell eases, it will sail"; at the end of a sentence too: "they may return if the army leaves".
    """
    comma = next((i for i, word in enumerate(words) if word.text == ","), None)
    if words[0].lower in _OPENERS and comma is not None:
        _mend(tags, words, 0, comma)
    last = next((i for i in range(len(words) - 1, 0, -1) if words[i].lower in ("if", "unless")), 0)
    if last and tags[last] == "CJS" and not any(word.is_mark for word in words[last:-1]):
        _mend(tags, words, last, len(words) - words[-1].is_mark)
    soon = next((i for i in range(1, len(words) - 2) if words[i].lower == "soon"), 0)
    if soon and words[soon - 1].lower == words[soon + 1].lower == "as":
        _mend_soon(tags, words, soon)


def _mend_soon(tags: list[str], words: tuple[Token, ...], soon: int) -> None:
    """“as soon as the army leaves” opens a clause, as "as soon as next week" and "as possible" do not."""
    end = next((i for i in range(soon + 2, len(words)) if words[i].is_mark), len(words))
    subject = tags[soon + 2] in ("AT0", "DPS", "PNP", "NP0", "NN1", "NN2", "CRD", "DT0", "AJ0")
    if not subject or is_among(words[soon + 2].lower, "months-and-days", "time-nouns"):
        return
    _mend(tags, words, soon + 1, end)
    if any(tag in FINITE_OR_DO_TAGS for tag in tags[soon + 2 : end]):
        tags[soon - 1 : soon + 2] = ["CJS"] * 3


def _mend(tags: list[str], words: tuple[Token, ...], first: int, end: int) -> None:
    """The verb of the condition that stands in first..end, where the tags have none there."""
    if any(tag in (*FINITE_OR_DO_TAGS, "VVN", "VVG") for tag in tags[first:end]):
        return
    late = range(end - 1, first + 1, -1)
    at = next((i for i in late if tags[i] == "NN2" and _may_be_verb(words[i])), None)
    at = _before_object(tags, first, end) if at is None else at
    if at is None and end > first + 2 and tags[end - 2 : end] == ["NN1", "NN2"]:
        at = end - 1  # "if its parliament consents"
    if at is not None and tags[at - 1] == "NN2":
        tags[at] = "VVB"
    elif at is not None and tags[at - 1] in ("NN1", "NP0", "AJ0"):
        tags[at] = "VVZ"
        tags[at - 1] = "NN1" if tags[at - 1] == "AJ0" else tags[at - 1]


_BEHIND_PLURAL = ("PRP", "AT0", "DPS", "PNP", "NN1")  # "shippers book capacity"
_OBJECTS = ("NN1", "NN2", "NP0", "AT0", "DPS", "CRD", "PNP")


def _before_object(tags: list[str], first: int, end: int) -> int | None:
    """Where a noun stands that is the verb: "If Hungary books space, ", "If the judges side with it, "."""
    return next(
        (
            i
            for i in range(first + 2, end - 1)
            if (tags[i] == "NN2" and tags[i - 1] in ("NP0", "NN1") and tags[i + 1] in _OBJECTS)
            or (tags[i] == "NN1" and tags[i - 1] == "NN2" and tags[i + 1] in _BEHIND_PLURAL)
        ),
        None,
    )


def _may_be_verb(word: Token) -> bool:
    stems = (word.lower.removesuffix("s"), word.lower.removesuffix("es"))
    return any(verb_trigger(stem) for stem in stems)
