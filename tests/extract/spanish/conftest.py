"""A reader of short texts in Spanish."""

import pytest

from tests.extract.conftest import Read
from viewer.extract.read import Reading, read
from viewer.geo.gazetteer import Gazetteer
from viewer.model.article import Article, ArticleId
from viewer.model.moment import Moment


@pytest.fixture(scope="session")
def reading_of(gazetteer: Gazetteer) -> Read:
    def reading(text: str, published: str | None = None) -> Reading:
        day = Moment.from_iso(published) if published else None
        return read(Article(ArticleId("a"), "Un título", text, published=day, language="es"), gazetteer)

    return reading
