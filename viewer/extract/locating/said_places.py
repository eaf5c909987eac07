"""Which place a noun with "the" means where the text has said what that is: "Penrhyn, an atoll"."""

import re

from viewer.extract.grammar.words import is_among
from viewer.extract.locating.references import LANDS
from viewer.extract.names.places import Mention
from viewer.extract.syntax.parsing import Parsed

_SORTS = ("facilities", "natural-features", "place-openers")


def said_to_be(sentence: Parsed, noun: str, before: list[Mention]) -> Mention | None:
    """The one place that the text says to be what a noun names; None for none or several.

    Only what stands behind a name with "a" counts, and not, as for distances, what stands before it: "the
    dam on the Vakhsh" is no river.

    Args:
        sentence: the sentence of the noun.
        noun: what is spoken of, in small letters.
        before: the places named before it.
    """
    if not is_among(noun, *_SORTS) and noun not in LANDS:
        return None
    said = re.compile(rf",\san?\s(?:[a-z-]+\s){{0,2}}?{re.escape(noun)}\b")
    found = {m.where.name: m for m in before if said.match(sentence.text, m.end)}
    return next(iter(found.values())) if len(found) == 1 else None
