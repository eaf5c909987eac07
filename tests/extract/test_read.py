"""The reader as a whole: any text can be read, and the sample articles are read well."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.examples import examples
from tests.extract.conftest import Read
from viewer.extract.read import read
from viewer.geo.gazetteer import Gazetteer
from viewer.model.article import Article, ArticleId
from viewer.model.moment import Moment
from viewer.paths import seeds

WORDS = (
    "The port of Callao , Peru’s busiest opened on Monday in May 2024 If the talks fail dockers "
    "would may block it that which said denied and by since until less than 50 miles from Chancay "
    "$1.5bn ; : . ! “ ” up to ten years two days later is due to rule out closing US \x00 \u202e "
    "😀 中国 \r\n \n\n شلوم Seized It was in What Under construction Into sailed are a tanker"
).split(" ")


def check(article: Article, gazetteer: Gazetteer) -> None:
    found = read(article, gazetteer)
    for told in found.events:
        assert told.quotes
        assert all(article.text[q.start : q.end] == q.exact for q in told.quotes)
    assert all(article.text[c.quote.start : c.quote.end] == c.quote.exact for c in found.claims)
    assert all(0 <= t.start < t.end <= len(article.text) for t in found.times)
    assert all(0 <= p.start < p.end <= len(article.text) for p in found.places)


@given(st.text(max_size=400))
@examples(1.5)
def test_any_text_is_read_and_its_quotes_are_its_words(gazetteer: Gazetteer, text: str) -> None:
    check(Article(ArticleId("a"), "t", text), gazetteer)


@given(st.lists(st.sampled_from(WORDS), max_size=60), st.dates())
@examples(2.5)
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
