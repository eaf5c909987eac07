"""The door to the English reader: an article in, candidates and claims out."""

from viewer.extract.assembly.events import Reader
from viewer.extract.assembly.findings import Findings
from viewer.extract.claims.found import claims_in
from viewer.extract.dating.timeml import tags
from viewer.extract.grammar.sentences import sentences
from viewer.extract.locating.capitals import with_capitals
from viewer.extract.locating.firm_names import without_firms
from viewer.extract.locating.place_adjectives import with_adjectives
from viewer.extract.locating.provinces import with_provinces
from viewer.extract.locating.told_position import without_far_namesakes
from viewer.extract.names.places import Part, country_most_named, mentions
from viewer.extract.names.short_names import in_full
from viewer.extract.syntax.parsing import parsed
from viewer.geo.gazetteer import Gazetteer
from viewer.model.article import Article


def findings(article: Article, gazetteer: Gazetteer) -> Findings:
    """What is found in an article in English."""
    taken = tuple(parsed(article.text, sentence) for sentence in sentences(article.text))
    places = mentions(taken, gazetteer)
    country = country_most_named(places)
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
