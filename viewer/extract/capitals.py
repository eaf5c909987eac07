"""“In the capital”: a place that a text names by what it is, in a country that it has named."""

from viewer.extract.parsing import Parsed
from viewer.extract.places import Mention, Part
from viewer.geo.gazetteer import Gazetteer
from viewer.model.where import Where

_PLACING = frozenset("in from to near outside around through across into at for".split())
_LOOKBACK = 3  # sentences in which the country may have been named


def with_capitals(
    sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...], gazetteer: Gazetteer, country: str | None
) -> tuple[Mention, ...]:
    """The places named, with each "the capital" that something is in: that of the country named last before.

    Args:
        sentences: the sentences of the article.
        mentions: the places named in them.
        gazetteer: knows the capitals.
        country: the one the article speaks of most, where none was named near; ISO 3166-1 alpha-2.
    """
    found = list(mentions)
    for number, sentence in enumerate(sentences):
        for at in _said(sentence):
            low = sentences[max(0, number - _LOOKBACK)].sentence.start
            start, end = sentence.tokens[at].start, sentence.tokens[at].end
            near = [m for m in mentions if low <= m.start < start and m.where.country]
            code = near[-1].where.country if near else country
            entry = gazetteer.capital(code) if code else None
            if entry is not None:
                where = Where(entry.name, entry.lat, entry.lon, entry.precision, country=entry.country)
                reason = f"the capital of {code}"
                found.append(Mention(start, end, where, Part.LOCATION, str(entry.kind), reason, entry))
    return tuple(sorted(found, key=lambda mention: mention.start))


def _said(sentence: Parsed) -> list[int]:
    """Where "capital" stands for a town: "in the capital", and not "the capital market" or "capital of"."""
    tokens = sentence.tokens
    found = []
    for at in range(2, len(tokens)):
        if tokens[at].lower != "capital" or tokens[at - 1].lower != "the":
            continue
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        named = after is not None and (after.is_noun or after.lower in ("of", "'s", "’s"))
        if tokens[at - 2].lower in _PLACING and not named:
            found.append(at)
    return found
