"""What reading in one language finds, before repeated mentions are joined and dates are worked out."""

from dataclasses import dataclass

from viewer.extract.dating.timeml import Tag
from viewer.extract.finding.candidates import Candidate
from viewer.extract.names.places import Mention
from viewer.model.event import Claim


@dataclass(frozen=True, slots=True)
class Findings:
    """The candidates, claims, places (adjectives of a place among them) and times of an article."""

    candidates: tuple[Candidate, ...] = ()
    claims: tuple[Claim, ...] = ()
    places: tuple[Mention, ...] = ()
    times: tuple[Tag, ...] = ()
