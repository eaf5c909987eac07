"""The sample articles, and the first article where it is at hand, are read well."""

from pathlib import Path

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Event, Kind
from viewer.model.moment import Moment
from viewer.model.when import Modifier
from viewer.paths import seeds

FIRST_ARTICLE = Path(__file__).parents[3] / "shared" / "gold" / "article" / "callao.txt"


def event(events: tuple[Event, ...], words: str) -> Event:
    """The event of the shortest quote that holds *words*."""
    found = [(len(q.exact), i) for i, e in enumerate(events) for q in e.quotes if words in q.exact]
    return events[min(found)[1]]


@pytest.fixture(scope="module")
def callao(reading_of: Read) -> tuple[Event, ...]:
    return reading_of((seeds() / "callao.txt").read_text("utf-8"), "2026-01-16").events


def test_the_sample_about_callao_is_read(callao: tuple[Event, ...]) -> None:
    approval = event(callao, "has cleared")
    sale = event(callao, "a possible sale")
    move = event(callao, "will be moved")
    posting = event(callao, "would be posted")
    chancay = event(callao, "in service since 2024")
    opening = event(callao, "opened it")

    assert (approval.kind, approval.certainty) == (Kind.DECISION, Certainty.OCCURRED)
    assert (sale.kind, sale.certainty) == (Kind.AGREEMENT, Certainty.POSSIBLE)
    assert [q.value for q in sale.quantities if q.kind == "money"] == [1.5e9]
    assert (move.kind, move.certainty) == (Kind.MOVEMENT, Certainty.PLANNED)
    assert posting.condition == "If the contract is signed"
    assert posting.when
    assert posting.when.duration
    assert (posting.when.duration.value, posting.when.duration.mod) == ("P10Y", Modifier.AT_MOST)
    assert (chancay.kind, chancay.certainty) == (Kind.OPERATION, Certainty.ONGOING)
    assert opening.when
    assert opening.when.start[0] == Moment(2024, 11, 14)
    assert event(callao, "had called").certainty is Certainty.DENIED


@pytest.mark.parametrize(("name", "count"), [("callao", 2), ("rhine", 2), ("oresund", 3)])
def test_the_samples_state_distances(reading_of: Read, name: str, count: int) -> None:
    claims = reading_of((seeds() / f"{name}.txt").read_text("utf-8")).claims

    assert len(claims) == count
    assert {claim.holds for claim in claims} == {True, False}


@pytest.mark.skipif(not FIRST_ARTICLE.exists(), reason="the first article is not part of the project")
def test_the_first_article_is_read(reading_of: Read) -> None:
    found = reading_of(FIRST_ARTICLE.read_text("utf-8"), "2026-01-16")
    told = {
        "granted approval": Certainty.OCCURRED,
        "a substantial potential": Certainty.POSSIBLE,
        "the relocation": Certainty.PLANNED,
        "will determine": Certainty.PLANNED,
        "the assignment of": Certainty.CONDITIONAL,
        "since 2024": Certainty.ONGOING,
        "could potentially redirect": Certainty.POSSIBLE,
    }

    assert {words: event(found.events, words).certainty for words in told} == told
    assert [claim.holds for claim in found.claims] == [True]
