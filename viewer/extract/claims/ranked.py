"""What “the world’s largest ore port” means: the topic of an article that has just been named."""

from dataclasses import replace

from viewer.extract.claims.definites import Definite
from viewer.extract.claims.kindred import HARBOURS, kinship, singular
from viewer.extract.claims.scene import Around
from viewer.extract.claims.spoken import is_same, is_topic
from viewer.extract.claims.topic import is_counted_from, is_spot
from viewer.extract.locating.references import End
from viewer.model.where import Precision

_FRESH = 2  # sentences, with the present one


def ranked_topic(phrase: Definite, around: Around, other: End | None) -> End | None:
    """The topic of the article, where it alone was named right before and a noun may be said of it."""
    topic, noun = around.spot, singular(phrase.noun)
    if topic is None or (phrase.nation and topic.where.country != phrase.nation):
        return None
    is_port = noun in HARBOURS and topic.where.precision is Precision.SETTLEMENT
    if not is_port and not kinship(topic, noun, around.sentence.text):
        return None
    if other and other.where.is_placed and is_same(other.where, topic.where):
        return None
    fresh = around.told[-_FRESH:][0].sentence.start
    named = [m for m in around.between(fresh, phrase.start) if is_spot(m)]
    told = [m for m in named if is_topic(m, around) or not is_counted_from(m, around.sentence.text)]
    if not told or not all(is_topic(m, around) for m in told):
        return None
    is_open = not phrase.words.lower().startswith(
        "the world"
    )  # of the country it may be one that goes unnamed
    end = replace(around.end(told[-1]), start=phrase.start, end=phrase.end, words=phrase.words)
    return replace(end, is_open=is_open)
