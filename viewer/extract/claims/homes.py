"""Where "their homes" are: at the place of the islanders or villagers of whom a sentence tells."""

import re
from dataclasses import replace

from viewer.extract.claims.definites import Definite
from viewer.extract.claims.scene import Around
from viewer.extract.claims.spoken import is_called_after, is_same, is_topic
from viewer.extract.claims.topic import is_spot
from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention
from viewer.geo.entry import ISLANDS
from viewer.model.where import Precision, Where

_PEOPLE = re.compile(
    r"\b(?P<who>[Ii]slanders|[Vv]illagers|[Tt]own(?:speople|sfolk|smen)|[Rr]esidents|[Ii]nhabitants|[Ll]ocals)\b"
    r"(?!\s(?:of|in|at|from|on)\b)"
)
_HOMES = frozenset("home house door doorstep".split())


def homes_of(phrase: Definite, around: Around, other: Where | None) -> End | None:
    """The topic of the article, where "their homes" are those of its people and no other place is near by."""
    topic = around.spot
    if phrase.determiner != "their" or phrase.lemma not in _HOMES or topic is None or not is_spot(topic):
        return None
    low = around.sentence.sentence.start
    people = list(_PEOPLE.finditer(around.sentence.text, low, phrase.start))
    if not people or not _may_live(people[-1]["who"].lower(), topic):
        return None
    here = [m for m in around.between(low, phrase.start) if is_spot(m) and not is_topic(m, around)]
    if any(other is None or not is_same(m.where, other) for m in here):
        return None  # whose people they may be as well
    if other and other.is_placed and is_called_after(other, topic.where):
        return None
    return replace(around.end(topic), start=phrase.start, end=phrase.end, words=phrase.words, is_sure=True)


def _may_live(who: str, topic: Mention) -> bool:
    """Whether people of that word live at a place: islanders on an island, townspeople in a town."""
    is_island = topic.kind in ISLANDS
    if who == "islanders":
        return is_island
    is_town = topic.where.precision is Precision.SETTLEMENT
    return is_town or (is_island and not who.startswith("town"))
