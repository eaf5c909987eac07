"""“La capital valenciana”: a town that a Spanish text names by the land whose seat it is."""

from collections.abc import Iterator, Sequence
from functools import cache

from viewer.extract.names.places import Mention, Part
from viewer.extract.spanish.gazetting import lookup
from viewer.extract.spanish.peoples import nation_of
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Entry, Kind
from viewer.geo.gazetteer import Gazetteer
from viewer.model.where import Precision, Where
from viewer.paths import resource

_PLACING = frozenset("en a de desde hasta hacia por".split())
_ARTICLES = ("la", "las")
_OF_PART = (["del", "estado"], ["del", "departamento"], ["provincial", "de"])
_PARTLY = ("provincial", "departamental", "regional", "estatal")
_BESIDE = 30  # characters within which the capital is named besides: "la capital peruana, Lima"


def with_capitals(
    sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...], gazetteer: Gazetteer, country: str | None
) -> tuple[Mention, ...]:
    """The places named, in order, with each capital that goes without its name.

    "La capital fueguina", "la capital del Perú" and, after a preposition, "la capital" of the *country* that
    the article speaks of most; none of them beside the name itself.
    """
    found = list(mentions)
    for sentence in sentences:
        for at, end, entry in _said(sentence, mentions, gazetteer, country):
            start, stop = sentence.tokens[at].start, sentence.tokens[end - 1].end
            beside = (m for m in mentions if -_BESIDE < m.start - stop < _BESIDE and _is_same(m, entry))
            if entry and not any(beside) and not _is_apposed(sentence, at):
                where = Where(entry.name, entry.lat, entry.lon, entry.precision, country=entry.country)
                reason = "the capital that the text speaks of"
                found.append(Mention(start, stop, where, Part.LOCATION, str(entry.kind), reason, entry))
    return tuple(sorted(found, key=lambda m: m.start))


def _said(
    sentence: Parsed, mentions: tuple[Mention, ...], gazetteer: Gazetteer, country: str | None
) -> Iterator[tuple[int, int, Entry | None]]:
    """Where "capital" stands for a town, where its phrase ends, and the town."""
    tokens = sentence.tokens
    for at in range(1, len(tokens)):
        if tokens[at].lower != "capital" or tokens[at - 1].lower not in _ARTICLES:
            continue
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        told = [m.where.country for m in mentions if m.start < tokens[at].start and m.where.country]
        if after and after.text.islower() and (entry := _seat(after.lower, told, gazetteer)):
            yield at, at + 2, entry
        elif after and [t.lower for t in tokens[at + 1 : at + 3]] in _OF_PART:
            yield at, at + 3, _seat_of_part(mentions, tokens[at].start, gazetteer)
        elif after and after.lower in _PARTLY:
            yield at, at + 2, _seat_of_part(mentions, tokens[at].start, gazetteer)
        elif after and after.lower in ("de", "del"):
            land = next((m for m in mentions if 0 < m.start - after.end < 5 and m.is_country), None)
            yield at, at + 1, gazetteer.capital(land.where.country) if land and land.where.country else None
        elif at > 1 and tokens[at - 2].lower in _PLACING and (after is None or not after.tag.startswith("N")):
            yield at, at + 1, gazetteer.capital(country) if country else None


def _seat_of_part(mentions: tuple[Mention, ...], before: int, gazetteer: Gazetteer) -> Entry | None:
    """The town of "la capital del estado" that is called as the state spoken of last: Zacatecas, Puebla."""
    for mention in reversed([m for m in mentions if m.start < before]):
        rows = [e for e in lookup(mention.where.name, gazetteer) if e.country == mention.where.country]
        town = next((e for e in rows if e.precision is Precision.SETTLEMENT), None)
        if town and any(e.kind is Kind.ADMIN1 for e in rows):
            return town
    return None


def _is_same(mention: Mention, entry: Entry | None) -> bool:
    return mention.entry is not None and entry is not None and mention.entry.row == entry.row


def _is_apposed(sentence: Parsed, at: int) -> bool:
    """Whether the phrase only says more of a name before it: "Lima, la capital peruana,"."""
    return at > 1 and sentence.tokens[at - 2].text in (",", "(")


def _seat(word: str, told: Sequence[str], gazetteer: Gazetteer) -> Entry | None:
    """The seat of the land of which the adjective is, of several in the country that was *told* of last."""
    seats = _seats().get(word, {})
    country = next((code for code in reversed(told) if code in seats), next(iter(seats), ""))
    town = seats.get(country)
    if not town:
        code = nation_of(word, gazetteer)
        return gazetteer.capital(code) if code else None
    rows = (e for e in lookup(town, gazetteer) if e.country == country)
    return next((e for e in rows if e.precision is Precision.SETTLEMENT), None)


@cache
def _seats() -> dict[str, dict[str, str]]:
    """The towns by the adjective of their land, and by their countries."""
    found: dict[str, dict[str, str]] = {}
    for line in resource("words/spanish/region_seats.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            words, town, country = line.split("\t")
            for word in words.split("|"):
                found.setdefault(word, {})[country] = town
    return found
