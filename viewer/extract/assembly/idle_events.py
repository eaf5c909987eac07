"""What no reader would look for on a timeline: acts of no known kind that nothing dates and nobody does.

Of such acts in annotated English articles nearly all are figures of speech ("the phrase has lost its sting",
"the neighbourhood has filled up"); of those with a date or with somebody named nearly none is.
"""

from viewer.extract.finding.candidates import Candidate
from viewer.model.event import Certainty, Kind

_TURNING = ("replace", "convert", "test")  # no figures of speech where they are planned
_PLAIN = (Certainty.OCCURRED, Certainty.PLANNED)  # a doubt, a condition or a denial is news by itself


def without_idle(found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The events without idle ones; all of them where there are no others.

    An event that another is counted from ("two days later") stays, and so does one told of more than once.
    """
    counted_from = {c.when.relative.anchor for c in found if c.when.relative}
    kept = tuple(c for c in found if not _is_idle(c) or c.id in counted_from)
    return kept or found


def _is_idle(candidate: Candidate) -> bool:
    nobody = candidate.what.startswith("Anyone ")  # "no one has taken a forecast lightly"
    plain = candidate.verdict.certainty in _PLAIN or (
        nobody and candidate.verdict.certainty is Certainty.DENIED
    )
    counted = any(q.kind == "count" for q in candidate.quantities)  # "has undertaken to train 120 welders"
    set_on = candidate.verdict.certainty is Certainty.PLANNED and (candidate.verb in _TURNING or counted)
    idle = candidate.kind is Kind.OTHER and plain and not candidate.who and not set_on
    return idle and not candidate.is_dated and len(candidate.quotes) == 1
