"""What "its rival" or "its sister" means: the other spot that the text has told of."""

from viewer.extract.claims.definites import Definite
from viewer.extract.claims.scene import Around
from viewer.extract.claims.spoken import is_called_after, is_topic, place_key
from viewer.extract.claims.topic import is_spot
from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention
from viewer.model.where import Where

RIVALS = frozenset("rival rivals neighbour neighbor counterpart twin sister competitor".split())


def nowhere(phrase: Definite) -> End:
    """The words of a phrase as an end that lies nowhere."""
    return End(Where(phrase.words), phrase.start, phrase.end, phrase.words)


def rival_of(phrase: Definite, around: Around, other: Where | None) -> End:
    """“Its Iranian rival”: the only other spot named before, or the topic, of that nation if one is told."""
    found: dict[object, Mention] = {}
    for mention in around.mentions:
        is_seat = mention.kind == "capital"  # which may stand for its government
        if mention.start >= phrase.start or not (is_spot(mention) or is_seat):
            continue
        if is_seat and phrase.nation is None:
            continue
        if other and is_called_after(mention.where, other):
            continue
        if phrase.nation is None or mention.where.country == phrase.nation:
            found[place_key(mention.where)] = mention
    meant = next((m for m in found.values() if len(found) == 1 or (other and is_topic(m, around))), None)
    is_open = meant is None
    if is_open or (phrase.determiner == "its" and phrase.nation is None):
        found = _without_owner(found, phrase, around)
        meant = meant if meant in found.values() else None
    meant = meant or max(found.values(), key=lambda m: m.start, default=None)
    if meant is None:
        return nowhere(phrase)
    others = tuple(around.end(m).where for m in found.values() if m is not meant)
    where = around.end(meant).where
    is_sure = not (others or is_open)
    return End(where, phrase.start, phrase.end, phrase.words, is_sure=is_sure, others=others, is_open=is_open)


def _without_owner(found: dict[object, Mention], phrase: Definite, around: Around) -> dict[object, Mention]:
    """Those of some places that are not the one whose rival is told of: its own, else the topic."""
    low = around.sentence.sentence.start
    here = around.between(low, phrase.start)
    topic = None if here or around.spot is None else around.spot.where
    if len(around.told) > 1 and not here:
        here = around.between(last := around.told[-2].sentence.start, last + 1)  # its subject
    own = next((m.where for m in here if m in found.values()), topic)
    return {key: m for key, m in found.items() if not (own and is_called_after(m.where, own))}
