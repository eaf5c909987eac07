"""What leaves open in Spanish whether something is so: the verbs over it, and what it is told by."""

import re

from viewer.extract.spanish.conjugation import Mood
from viewer.extract.spanish.not_so import is_double
from viewer.extract.spanish.verbs import Group
from viewer.extract.spanish.words import words_of

UNCONFIRMED = re.compile(
    r"\b(?:según|conforme\sa|de\sacuerdo\scon)\s[^,;:.]{0,40}?(?:rumor(?:es)?|versiones|\bfals[oa]s?\b|manipulad\w+|apócrif\w+|(?:no|sin)\sconfirm\w+|extraoficial\w*)"
    r"[^,;:.]{0,20}",
    re.IGNORECASE,
)
"""What tells of it is a rumour, unconfirmed or forged: "según un falso comunicado"."""


def is_open_group(group: Group) -> bool:
    """Whether a verb group by itself leaves open whether it is so: "podría", "deben de haber muerto"."""
    managed = group.mood is Mood.PAST and not (group.perfect or group.passive)  # "pudo salir"
    if "poder" in group.governors and not managed:
        return True
    if "deber" in group.governors and group.perfect and group.mood is Mood.PRESENT:
        return True
    held = group.infinitive or "haber" in group.governors[1:]  # "parece haber cerrado"
    if held and any(verb in words_of("possible-governors") for verb in group.governors):
        return True
    given_up = group.verbs[-1] == "dar" and group.lemma == "morir"  # "lo dan por muerto"
    return given_up or (group.negated and is_double(group))
