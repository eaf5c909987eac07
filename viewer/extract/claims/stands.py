"""The subject of "stands between A and B, 20 km from": what a distance is told of behind where it stands."""

import re
from dataclasses import replace

from viewer.extract.claims.clauses import of_clause
from viewer.extract.claims.it import it_stands_for
from viewer.extract.claims.scene import Around
from viewer.extract.claims.things import unplaced
from viewer.extract.claims.verbs import clause_at
from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention
from viewer.geo.geodesy import distance_m
from viewer.model.where import Where

_VERBS = frozenset("be lie stand sit sandwich wedge squeeze tuck".split())
_NEAR_M = 60_000
_WHERE = re.compile(
    r"\s(?:(?:just|halfway|midway|half way|still|now|some way)\s)?"
    r"(?:(?P<near>in|at|near|outside|inside|beside|by|close\sto|not\sfar\sfrom|on\sthe\s(?:edge|outskirts)\sof)"
    r"|between|among|above|below|beyond|across|opposite|behind|under|along|amid|upstream|downstream|inland"
    r"|on\sthe\s(?:[a-z-]+\s)?(?:road|line|way|route|railway|motorway|highway|river|track|coast|shore)"
    r"|(?:north|south|east|west)(?:[- ]?(?:east|west))?\sof)\s[^;:()]*,\s(?:just\s|only\s|some\s|about\s)?$"
)


def stood_by(match: "re.Match[str]", here: list[Mention], around: Around) -> End | None:
    """The subject of a clause that says near or between what it stands, before a comma and a distance.

    Of what stands near a place that may be meant as well.  None where no clause says so.
    """
    sentence = around.sentence
    clause = clause_at(sentence, match.start())
    if clause is None or clause.group.lemma not in _VERBS or not here or not match["joint"]:
        return None
    verb = sentence.tokens[clause.group.last]
    found = _WHERE.fullmatch(match.string, verb.end, match.start())
    if found is None or here[-1].start < verb.end or match.string[here[-1].end] != ",":
        return None
    first = sentence.tokens[clause.start]
    opens = (
        around.named_at(first.start) if clause.group.passive else None
    )  # "is wedged between A and B, 20 km"
    own = around.end(opens) if opens else of_clause(match, around)[0]
    own = own or it_stands_for(match.start(), around)
    if own is None or not own.where.is_placed:
        return None if found["near"] else own or unplaced(match.string, first.start, verb.end)
    rival = around.end(here[-1]).where
    is_rival = found["near"] and own.where != rival and _is_by(own.where, rival)
    return replace(own, others=(*own.others, rival)) if is_rival else own


def _is_by(one: Where, two: Where) -> bool:
    """Whether a place may stand near another; if not, the other is a namesake of the one that is meant."""
    if one.lat is None or one.lon is None or two.lat is None or two.lon is None:
        return False
    return distance_m(one.lat, one.lon, two.lat, two.lon) <= _NEAR_M
