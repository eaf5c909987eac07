"""The gazetteer that ships, and a reader of short texts."""

from collections.abc import Callable

import pytest

from viewer.extract.read import Reading, read
from viewer.geo.gazetteer import Gazetteer
from viewer.model.article import Article, ArticleId
from viewer.model.moment import Moment
from viewer.paths import resource

Read = Callable[..., Reading]


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return Gazetteer.open(resource("gazetteer.bin"))


@pytest.fixture(scope="session")
def reading_of(gazetteer: Gazetteer) -> Read:
    def reading(text: str, published: str | None = None) -> Reading:
        day = Moment.from_iso(published) if published else None
        return read(Article(ArticleId("a"), "A title", text, published=day), gazetteer)

    return reading
