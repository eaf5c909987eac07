"""The door to the English reader: an article in, candidates and claims out."""

from collections import Counter

from viewer.extract.capitals import with_capitals
from viewer.extract.claims import claims_in
from viewer.extract.events import Reader
from viewer.extract.findings import Findings
from viewer.extract.firm_names import without_firms
from viewer.extract.parsing import parsed
from viewer.extract.place_adjectives import with_adjectives
from viewer.extract.places import Mention, Part, mentions
from viewer.extract.provinces import with_provinces
from viewer.extract.sentences import sentences
from viewer.extract.short_names import in_full
from viewer.extract.timeml import tags
from viewer.extract.told_position import without_far_namesakes
from viewer.geo.gazetteer import Gazetteer
from viewer.model.article import Article


def findings(article: Article, gazetteer: Gazetteer) -> Findings:
    """What is found in an article in English."""
    taken = tuple(parsed(article.text, sentence) for sentence in sentences(article.text))
    places = mentions(taken, gazetteer)
    country = _country(places)
    every = with_adjectives(taken, gazetteer, places)
    adjectives = tuple(m for m in every if m.part is Part.ADJECTIVE)
    capitals = with_capitals(taken, places, gazetteer, country)
    capitals = with_provinces(taken, capitals, gazetteer)
    capitals = without_firms(in_full(capitals, article.text), article.text)
    reader = Reader(article.id, taken, capitals, country, adjectives)
    candidates = reader.read()
    capitals = without_far_namesakes(article.text, capitals)
    claims = claims_in(article, taken, capitals, gazetteer, spot=reader.placing.setting.spot)
    return Findings(candidates, claims, every, tuple(tags(taken, article.published)))


def _country(places: tuple[Mention, ...]) -> str | None:
    """The country the article speaks of most."""
    codes = Counter(m.where.country for m in places if m.where.country)
    return codes.most_common(1)[0][0] if codes else None
