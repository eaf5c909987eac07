"""The door to the Spanish reader: an article in, candidates and claims out."""

from viewer.extract.assembly.findings import Findings
from viewer.extract.dating.timeml import Tag, timeml_value
from viewer.extract.locating.land_sides import SPANISH, on_its_side
from viewer.extract.names.places import Part, country_most_named, resolved
from viewer.extract.spanish.adjectives import with_adjectives
from viewer.extract.spanish.capitals import with_capitals
from viewer.extract.spanish.claims import claims_in
from viewer.extract.spanish.events import Reader
from viewer.extract.spanish.parsing import Analysed, analysed
from viewer.extract.spanish.place_names import place_names
from viewer.extract.spanish.scene import set_in
from viewer.extract.spanish.waters import at_sea
from viewer.geo.gazetteer import Gazetteer
from viewer.model.article import Article
from viewer.model.moment import Moment


def findings(article: Article, gazetteer: Gazetteer) -> Findings:
    """What is found in an article in Spanish."""
    taken = analysed(article.text)
    places = resolved(place_names(taken, gazetteer), taken, gazetteer)
    places = with_capitals(taken, places, gazetteer, country_most_named(places))
    topic = set_in(taken, places).spot
    claims, measured = claims_in(article, taken, places, gazetteer, topic=topic)
    placed = tuple(at_sea(article.text, on_its_side(article.text, place, SPANISH)) for place in places)
    spoken = with_adjectives(taken, gazetteer, places)
    lands = tuple(m for m in spoken if m.part is Part.ADJECTIVE)
    reader = Reader(article.id, taken, placed, country_most_named(places), measured, article.published, lands)
    return Findings(reader.read(), claims, spoken, _times(taken, article.published))


def _times(sentences: tuple[Analysed, ...], published: Moment | None) -> tuple[Tag, ...]:
    found = []
    for sentence in sentences:
        for timex in sorted((*sentence.times, *sentence.durations), key=lambda t: t.start):
            end = timex.to.end if timex.to else timex.end
            value = timex.value or timeml_value(timex, -1, published)
            found.append(Tag(timex.start, end, timex.type.value, value))
    return tuple(found)
