"""The reader as a whole: any text can be read, and the sample articles are read well."""

import pickle
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.extract.conftest import Read
from viewer.extract.read import read
from viewer.geo.gazetteer import Gazetteer
from viewer.model import edits
from viewer.model.article import Article, ArticleId
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event, Kind
from viewer.model.moment import Moment
from viewer.model.when import Extent, Modifier
from viewer.paths import seeds

FIRST_ARTICLE = Path(__file__).parents[3] / "shared" / "gold" / "article" / "callao.txt"
WORDS = (
    "The port of Callao , Peru’s busiest opened on Monday in May 2024 If the talks fail dockers would may block it "
    "that which said denied and by since until less than 50 miles from Chancay $1.5bn ; : . ! “ ” up to ten years "
    "two days later is due to rule out closing US \x00 \u202e 😀 中国 \r\n \n\n شلوم"
).split(" ")


def event(events: tuple[Event, ...], words: str) -> Event:
    """The event of the shortest quote that holds *words*."""
    found = [(len(q.exact), i) for i, e in enumerate(events) for q in e.quotes if words in q.exact]
    return events[min(found)[1]]


def check(article: Article, gazetteer: Gazetteer) -> None:
    found = read(article, gazetteer)
    for told in found.events:
        assert told.quotes
        assert all(article.text[q.start : q.end] == q.exact for q in told.quotes)
    assert all(article.text[c.quote.start : c.quote.end] == c.quote.exact for c in found.claims)
    assert all(0 <= t.start < t.end <= len(article.text) for t in (*found.times, *found.places))


@given(st.text(max_size=400))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_read_and_its_quotes_are_its_words(gazetteer: Gazetteer, text: str) -> None:
    check(Article(ArticleId("a"), "t", text), gazetteer)


@given(st.lists(st.sampled_from(WORDS), max_size=60), st.dates())
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_order_of_telling_words_is_read(
    gazetteer: Gazetteer, words: list[str], published: object
) -> None:
    article = Article(ArticleId("a"), "t", " ".join(words), published=Moment.from_iso(str(published)))

    check(article, gazetteer)


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n\n", "\x00", "a" * 100_000, "中国港口。" * 2_000, ", " * 20_000, "may " * 5_000]
)
def test_odd_texts_have_no_events(reading_of: Read, text: str) -> None:
    assert reading_of(text).events == ()


def test_carriage_returns_and_emoji_do_not_shift_a_quote(reading_of: Read) -> None:
    text = "😀 News 😀\r\n\r\nThe port of Chancay opened in 2024 😀.\r\n"

    (told,) = reading_of(text).events

    assert text[told.quotes[0].start : told.quotes[0].end] == "The port of Chancay opened in 2024"


def test_a_reading_can_be_sent_to_another_process(reading_of: Read) -> None:
    found = reading_of((seeds() / "callao.txt").read_text("utf-8"))

    assert pickle.loads(pickle.dumps(found)) == found


def test_the_same_article_gives_the_same_ids(reading_of: Read) -> None:
    text = (seeds() / "rhine.txt").read_text("utf-8")

    assert [e.id for e in reading_of(text).events] == [e.id for e in reading_of(text).events]


def test_headlines_have_two_to_eight_words(reading_of: Read) -> None:
    found = [
        e.what
        for name in ("callao", "rhine", "oresund")
        for e in reading_of((seeds() / f"{name}.txt").read_text("utf-8")).events
    ]

    assert [what for what in found if not 2 <= len(what.split()) <= 8] == []


# Time


def test_a_publication_date_set_later_anchors_what_hung_on_it(reading_of: Read, gazetteer: Gazetteer) -> None:
    text = (
        "The army blocked the port on Monday. It will leave next week. Talks are going on. The mine was sold."
    )
    article = Article(ArticleId("a"), "t", text)
    found = read(article, gazetteer)
    assert not any(e.when and e.when.is_dated for e in found.events)
    dossier = edits.add(article, found.events, found.claims).apply(Dossier())

    dated = edits.publish(article.id, Moment(2026, 1, 16)).apply(dossier)

    at_once = reading_of(text, "2026-01-16").events
    assert {i: e.when for i, e in dated.events.items()} == {e.id: e.when for e in at_once}


@pytest.mark.parametrize(
    ("text", "extent", "start", "end"),
    [
        ("The port opened in 2024.", Extent.INSTANT, ("2024-01-01", "2024-12-31"), ("2024-01-01", "2024-12-31")),
        ("The port has been operating since 2024.", Extent.SPAN, ("2024-01-01", "2024-12-31"), ("2026-01-16", None)),
        ("The sale was approved on Thursday.", Extent.INSTANT, ("2026-01-15", "2026-01-15"), ("2026-01-15", "2026-01-15")),
        ("The sale was approved this week.", Extent.INSTANT, ("2026-01-12", "2026-01-16"), ("2026-01-12", "2026-01-16")),
        ("The ministry has approved the sale.", Extent.INSTANT, (None, "2026-01-16"), (None, "2026-01-16")),
        ("The quay will be built from 2027 to 2031.", Extent.SPAN, ("2027-01-01", "2027-12-31"), ("2031-01-01", "2031-12-31")),
        ("The quay will be built by 2030.", Extent.INSTANT, ("2026-01-16", "2030-12-31"), ("2026-01-16", "2030-12-31")),
        ("The quay will be built next year.", Extent.INSTANT, ("2027-01-01", "2027-12-31"), ("2027-01-01", "2027-12-31")),
        ("The mine may be sold.", Extent.INSTANT, ("2026-01-16", None), ("2026-01-16", None)),
        ("The army is building a yard.", Extent.SPAN, (None, "2026-01-16"), ("2026-01-16", None)),
        ("Imports will be banned from 1 March 2027.", Extent.SPAN, ("2027-03-01", "2027-03-01"), ("2027-03-01", None)),
        ("The port will not be sold.", Extent.INSTANT, ("2026-01-16", None), ("2026-01-16", None)),
        ("The firm did not sell the port.", Extent.INSTANT, (None, "2026-01-16"), (None, "2026-01-16")),
    ],
)  # fmt: skip
def test_a_date_has_four_bounds(
    reading_of: Read,
    text: str,
    extent: Extent,
    start: tuple[str | None, str | None],
    end: tuple[str | None, str | None],
) -> None:
    (told,) = reading_of(text, "2026-01-16").events

    assert told.when
    assert told.when.extent is extent
    assert tuple(m.iso() if m else None for m in told.when.bounds) == (*start, *end)


def test_the_date_of_a_saying_is_not_that_of_what_is_said(reading_of: Read) -> None:
    (told,) = reading_of("Maersk said last week that it will send cargo by train.", "2026-01-16").events

    assert told.when
    assert told.when.start == (Moment(2026, 1, 16), None)


def test_a_date_counted_from_another_event_hangs_on_it(reading_of: Read) -> None:
    text = "Two boats were holed near Manila on 19 August 2024. They reached Cebu two days later."

    first, second = reading_of(text).events

    assert second.when
    assert second.when.anchor == first.id
    assert second.when.start == (Moment(2024, 8, 21), Moment(2024, 8, 21))


# The articles


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
