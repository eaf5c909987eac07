"""Where a clause that names no place is: with the event before, by who acts, or the likeliest place."""

from collections.abc import Callable
from dataclasses import replace

from viewer.extract.finding.candidates import Candidate
from viewer.extract.locating import implied_place
from viewer.extract.locating.carried_place import Found
from viewer.extract.locating.home_place import as_before, at_venue, bears_on_home, may_be_at_home, of_measure
from viewer.extract.locating.implied_place import Question
from viewer.extract.locating.speakers_places import is_by_speaker
from viewer.extract.syntax.clauses import Role
from viewer.model.event import Kind

_OF_PEOPLE = (Kind.AGREEMENT, Kind.APPOINTMENT, Kind.MEETING)  # they need not be where the news before was


def at_home(asked: Question, before: Candidate | None, unsaid: Callable[[], Found]) -> Found:
    """Where an event is by what its article tells of, and why; empty where nothing is likely enough.

    Args:
        asked: the event, whose clause names no place and is not told to be elsewhere.
        before: the event told just before, if its place may be shared.
        unsaid: finds the place by who acts in the clause, or by what it is done to.
    """
    is_home = bears_on_home(asked.setting, asked.grounds, asked.kind, before)
    near = _near(asked, before) if before else None
    if is_home and (found := _with_told(asked, near))[0]:
        return found
    if (found := unsaid())[0]:
        return found
    if not (is_home or may_be_at_home(asked.grounds, asked.kind)):
        return (), ()
    as_told = is_home and near is not None and asked.kind not in _OF_PEOPLE and not asked.grounds.is_often
    found = implied_place.implied(replace(asked, is_home=is_home, is_as_told=as_told))
    exact = bool(found[0]) and found[0][0].where.precision.is_point
    return ((), ()) if exact and _is_of_land(asked) else found


def _is_of_land(asked: Question) -> bool:
    """Whether what is counted or settled for a whole land is told in an article that is about no one spot."""
    grounds = asked.grounds
    settled = grounds.is_measure and asked.kind in (Kind.DECISION, Kind.ECONOMIC)
    return asked.setting.spot is None and (grounds.is_figure or settled or grounds.is_strike)


def _near(asked: Question, before: Candidate) -> Candidate | None:
    """The event before where one of this kind may be at the same place, going by when and who."""
    earlier = asked.earlier
    if is_by_speaker(asked.sentence, asked.clause) or earlier.is_of_another_year(asked.sentence, before):
        return None
    past = asked.kind is not Kind.MOVEMENT and earlier.is_past_story(asked.sentence, before)
    return None if past else before


def _with_told(asked: Question, near: Candidate | None) -> Found:
    """Where the event before was, the talks that the article is of, or the land whose measure it is of."""
    setting, grounds, kind = asked.setting, asked.grounds, asked.kind
    joined = asked.clause.role is Role.COORDINATE and bool(
        near and near.quotes[0][0] >= asked.sentence.sentence.start
    )
    if (found := as_before(setting, grounds, kind, near, is_joined=joined))[0]:
        return found
    if (found := of_measure(setting, grounds, kind))[0]:
        return found
    return ((), ()) if asked.earlier.is_on_a_date else at_venue(setting, grounds, kind)
