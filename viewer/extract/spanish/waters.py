"""The sea that a text puts something in by the country before whose coast it lies: "la costa de Perú"."""

import re
from dataclasses import replace

from viewer.extract.locating.waters_off import before_its_coast
from viewer.extract.names.mention import Mention
from viewer.extract.names.place_parts import NATIONS, Part
from viewer.model.where import Precision

_CHARS = 60
_OFF = re.compile(
    r"\b(?:(?:frente a|cerca de|a la altura de|lejos de) (?:las? )?(?:costas?|litoral)|en aguas)"
    r"(?: [a-záéíóúñ]+)? (?:de|del)(?: el| la| los)? $",
    re.IGNORECASE,
)
# "frente a Chile" alone is as often against it: at football, in a court


def at_sea(text: str, mention: Mention) -> Mention:
    """The waters of a country where the text puts something in these; any other place as it is."""
    off = _OFF.search(text, max(0, mention.start - _CHARS), mention.start)
    if mention.kind not in NATIONS or off is None:
        return mention
    named = replace(mention.where, name=f"frente a {mention.where.name}", precision=Precision.SEA)
    return before_its_coast(text, replace(mention, where=named, part=Part.LOCATION))
