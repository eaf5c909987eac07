"""The verb of a condition that opens a sentence, read as a noun: "If the swell eases, the ship will sail"."""

from viewer.extract.grammar.past_asides import FINITE
from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import verb_trigger


def mend_condition(tags: list[str], words: tuple[Token, ...]) -> None:
    """The verb of "If the swell eases, …", read as a noun: a clause before a comma needs one."""
    comma = next((i for i, word in enumerate(words) if word.text == ","), None)
    if words[0].lower not in ("if", "unless", "once", "when") or comma is None:
        return
    if any(tag in (*FINITE, "VVN", "VVG") for tag in tags[:comma]):
        return
    at = next((i for i in range(comma - 1, 1, -1) if tags[i] == "NN2" and _may_be_verb(words[i])), None)
    at = _before_object(tags, comma) if at is None else at
    if at is not None and tags[at - 1] == "NN2":
        tags[at] = "VVB"
    elif at is not None and tags[at - 1] in ("NN1", "NP0", "AJ0"):
        tags[at] = "VVZ"
        tags[at - 1] = "NN1" if tags[at - 1] == "AJ0" else tags[at - 1]


_OBJECTS = ("NN1", "NN2", "NP0", "AT0", "DPS", "CRD", "PNP")


def _before_object(tags: list[str], comma: int) -> int | None:
    """Where a noun stands that is the verb: "If Hungary books space, ", "If the judges side with it, "."""
    return next(
        (
            i
            for i in range(2, comma - 1)
            if (tags[i] == "NN2" and tags[i - 1] in ("NP0", "NN1") and tags[i + 1] in _OBJECTS)
            or (tags[i] == "NN1" and tags[i - 1] == "NN2" and tags[i + 1] in ("PRP", "AT0", "DPS", "PNP"))
        ),
        None,
    )


def _may_be_verb(word: Token) -> bool:
    stems = (word.lower.removesuffix("s"), word.lower.removesuffix("es"))
    return any(verb_trigger(stem) for stem in stems)
