"""“In the capital”: a place that a text names by what it is, in a country that it has named."""

from collections.abc import Iterator

from viewer.extract.grammar.tokens import Token
from viewer.extract.locating.region_seats import regional_capital, seat_of_state
from viewer.extract.locating.scene import is_origin
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Entry
from viewer.geo.gazetteer import Gazetteer
from viewer.model.where import Precision, Where

_PLACING = frozenset("in from to near outside around through across into at for".split())
_LOOKBACK = 3  # sentences in which the country may have been named
_BESIDE = 30  # characters within which a capital is named besides: "the Peruvian capital, Lima"
_OWN = frozenset("its their".split())
_LAND = frozenset("country nation republic".split())


def with_capitals(
    sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...], gazetteer: Gazetteer, country: str | None
) -> tuple[Mention, ...]:
    """The places named, with each capital that something is in and that goes without its name.

    "The Peruvian capital", "Peru's capital" and "the capital of Peru" say of which country; "the capital" is
    that of the country named last before as a place, and not of those whence somebody came.  An embassy
    stands in the capital of the country that is spoken of beside those it belongs to.

    Args:
        sentences: the sentences of the article.
        mentions: the places named in them.
        gazetteer: knows the capitals.
        country: the one the article speaks of most, where none was named near; ISO 3166-1 alpha-2.
    """
    found, known = list(mentions), (mentions, gazetteer)
    for number, sentence in enumerate(sentences):
        for at, owner in _said(sentence, mentions, gazetteer):
            code = owner or _spoken_of(sentences, number, at, mentions, home=country) or country
            found += _seat(sentence, at, code, known, why="the capital of {}")
        for at, entry in _regional(sentence, gazetteer):
            found += _mention(sentence, at, entry, (mentions, "the capital of a land within a state"))
        for at, guest in _embassies(sentence, mentions, gazetteer):
            host = _spoken_of(sentences, number, at, mentions, but=guest) or country
            code = host if host != guest else None
            found += _seat(sentence, at, code, known, why="embassies are in the capital of {}")
    return tuple(sorted(found, key=lambda mention: mention.start))


def _seat(
    sentence: Parsed, at: int, code: str | None, known: tuple[tuple[Mention, ...], Gazetteer], *, why: str
) -> list[Mention]:
    """The capital of a country for the word at an index; nothing if it is named just after."""
    mentions, gazetteer = known
    entry = seat_of_state(code, gazetteer) if code else None
    return _mention(sentence, at, entry, (mentions, why.format(code))) if entry else []


def _mention(
    sentence: Parsed, at: int, entry: Entry, known: tuple[tuple[Mention, ...], str]
) -> list[Mention]:
    """A town for the word at an index; nothing if it is named just after."""
    mentions, why = known
    start, end = sentence.tokens[at].start, sentence.tokens[at].end
    if any(0 < m.start - end <= _BESIDE and m.entry == entry for m in mentions):
        return []
    where = Where(entry.name, entry.lat, entry.lon, entry.precision, country=entry.country)
    return [Mention(start, end, where, Part.LOCATION, str(entry.kind), why, entry)]


def _spoken_of(
    sentences: tuple[Parsed, ...],
    number: int,
    at: int,
    mentions: tuple[Mention, ...],
    *,
    but: str | None = None,
    home: str | None = None,
) -> str | None:
    """The country, but one, that the words just before speak of; not that whence somebody came.

    It is `home`, that of which the article speaks most, where that is named too and of the other only a town.
    """
    low = sentences[max(0, number - _LOOKBACK)].sentence.start
    start = sentences[number].tokens[at].start
    near = [m for m in mentions if low <= m.start < start and m.where.country not in (None, but)]
    stood = [m for m in near if not is_origin(_holder(sentences, number, m), m)]
    wide = stood and stood[-1].where.precision is Precision.COUNTRY
    if home and not wide and any(m.where.country == home for m in stood):
        return home
    return stood[-1].where.country if stood else None


def _holder(sentences: tuple[Parsed, ...], number: int, mention: Mention) -> Parsed:
    """The sentence, at or before a number, that a mention stands in."""
    return next(s for s in sentences[number::-1] if s.sentence.start <= mention.start)


def _said(
    sentence: Parsed, mentions: tuple[Mention, ...], gazetteer: Gazetteer
) -> Iterator[tuple[int, str | None]]:
    """Where "capital" stands for a town that something is in, and of which country if it says so.

    Not in "the capital market", nor in "the capital of the province".
    """
    tokens = sentence.tokens
    if _then_there(sentence):
        yield 1, None
    for at in (i for i in range(2, len(tokens)) if _is_town(tokens, i)):
        after = [t.lower for t in tokens[at + 1 : at + 3]]
        if regional_capital(sentence, at, gazetteer):
            continue
        first, owner = _opening(sentence, at, mentions, gazetteer)
        if after[:1] == ["of"]:
            owner = _state_at(tokens[at + 2].start, mentions) if at + 2 < len(tokens) else None
            if owner is None:
                continue
        if first and tokens[first - 1].lower in _PLACING:
            yield at, owner


def _is_town(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether "capital" may be a town, and is no "capital market" nor owns anything."""
    after = tokens[at + 1 : at + 2]
    return tokens[at].lower == "capital" and not any(t.is_noun or t.lower in ("'s", "’s") for t in after)


def _then_there(sentence: Parsed) -> bool:
    """“The capital has fears of its own. There a bomb went off”: it is what "there" means."""
    words = [t.lower for t in sentence.tokens[:2]]
    return words == ["the", "capital"] and sentence.text.startswith("There ", sentence.sentence.end + 1)


def _regional(sentence: Parsed, gazetteer: Gazetteer) -> Iterator[tuple[int, Entry]]:
    """Where "capital" stands for the seat of a land within a state that something is in, and that seat."""
    for at, token in enumerate(sentence.tokens):
        found = regional_capital(sentence, at, gazetteer) if token.lower == "capital" else None
        if found and found[0] and sentence.tokens[found[0] - 1].lower in _PLACING:
            yield at, found[1]


def _embassies(
    sentence: Parsed, mentions: tuple[Mention, ...], gazetteer: Gazetteer
) -> Iterator[tuple[int, str]]:
    """Where an embassy stands for where something is, and whose it is: "marched to the Danish embassy"."""
    tokens = sentence.tokens
    for at in range(2, len(tokens)):
        if tokens[at].text not in ("embassy", "Embassy"):
            continue
        after = tokens[at + 1 : at + 2]
        if after and (after[0].is_noun or after[0].lower in ("'s", "’s", "of", "in")):
            continue
        first, guest = _opening(sentence, at, mentions, gazetteer)
        if first and guest and tokens[first - 1].lower in _PLACING:
            yield at, guest


def _opening(
    sentence: Parsed, at: int, mentions: tuple[Mention, ...], gazetteer: Gazetteer
) -> tuple[int, str | None]:
    """The word that a phrase ending in a noun begins with, 0 for none, and the country it names."""
    tokens = sentence.tokens
    before = tokens[at - 1]
    if before.lower == "the" or before.lower in _OWN:
        return at - 1, None
    if before.tag == "POS":
        owners = [m for m in mentions if m.end == tokens[at - 2].end]
        if tokens[at - 2].lower in _LAND and tokens[at - 3].lower == "the":
            return at - 3, None
        state = next((m for m in owners if m.where.precision is Precision.COUNTRY), None)
        first = sentence.at(state.start) if state else None
        return (first, state.where.country) if state and first else (0, None)
    low = next((i for i in range(at - 1, max(0, at - 4), -1) if tokens[i].lower == "the"), None)
    code = gazetteer.demonym(sentence.text[tokens[low + 1].start : before.end]) if low is not None else None
    return (low, code) if low and code else (0, None)


def _state_at(start: int, mentions: tuple[Mention, ...]) -> str | None:
    """The country whose name begins at a character, "the" left out."""
    here = (m for m in mentions if m.start == start or m.start == start + len("the "))
    return next((m.where.country for m in here if m.where.precision is Precision.COUNTRY), None)
