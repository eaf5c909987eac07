"""The places an article names, each resolved with the help of the others."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, pairwise, zip_longest

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import words_of
from viewer.extract.names.base_names import in_full, with_stations
from viewer.extract.names.beside_places import beside
from viewer.extract.names.found_names import contains
from viewer.extract.names.meaning_order import CITIES, in_order
from viewer.extract.names.mention import Mention
from viewer.extract.names.name_evidence import is_called_place
from viewer.extract.names.name_shapes import Name
from viewer.extract.names.namesake_sites import as_sites
from viewer.extract.names.place_context import Context, context, is_doubtful, put_into
from viewer.extract.names.place_names import place_names
from viewer.extract.names.place_parts import Part
from viewer.extract.names.refused import is_of_its_keeper, is_ruled_out, is_spelt_as_firm
from viewer.extract.names.respelt import respelt
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Entry, Kind, Trait
from viewer.geo.gazetteer import Gazetteer
from viewer.model.where import Candidate, Precision, Where

__all__ = ["Mention", "Part", "mentions", "resolved"]

_KEPT_CANDIDATES = 5
_WIDE_M = 400_000  # of a wider country it says too little that a place lies in it
_OFF = re.compile(
    r"(?<!cut )(?<!cuts )(?<!cutting )(?<!seal )(?<!sealed )(?<!sealing )(?<!block )(?<!blocked )(?<!closed )"
    r"(?<!moved )(?<!taken )(?<!driven )(?<!flown )(?<!brought )(?<!lifted )(?<!ferried )(?<!evacuated )"
    r"\boff (?:(?:the )?(?:[\w-]+ )?(?:coasts?|shores?) of )?"
    r"(?:(?:the|northern|southern|eastern|western) )?$",
    re.IGNORECASE,
)
_OFF_CHARS = 40
_OUT_OF = ["out", "of"]  # "pulled out of Shire"
_ANTARCTICA = "AQ"
_GREAT = 0.62  # the importance of a city that is no namesake's


def mentions(sentences: tuple[Parsed, ...], gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """The places named in the sentences, in order of the text."""
    return resolved(place_names(sentences, gazetteer), sentences, gazetteer)


def resolved(found: list[Name], sentences: tuple[Parsed, ...], gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """The places that the names of an article mean, in order, each settled with the help of the others."""
    known = context(found, sentences, gazetteer)
    lands = {
        id(each): land
        for before, each in pairwise(found)
        if (land := _holder(before, each, sentences, known))
    }
    settled = tuple(
        _off_shore(
            _resolved(each, sentences[each.sentence], known, gazetteer, land=lands.get(id(each))),
            sentences[each.sentence].text,
        )
        for each in found
        if not _is_of_byline(sentences[each.sentence])
        and not _is_stray(each, sentences[each.sentence].tokens, known)
    )
    settled = tuple(_without_lines(settled))
    if not sentences:
        return settled
    text = sentences[0].text
    return beside(in_full(with_stations(as_sites(settled), text, gazetteer), text), text)


def _without_lines(settled: tuple[Mention, ...]) -> Iterator[Mention]:
    """The places but for a canal of whose site the next words say where it is: "canal lock at Ica"."""
    for each, after in zip_longest(settled, settled[1:]):
        shared = after is not None and each.start < after.start < each.end
        if shared and after.where.precision.is_point and not each.where.precision.is_point:
            continue
        yield each


def _off_shore(mention: Mention, text: str) -> Mention:
    """The waters before a place that the text puts something off: neither in the town nor in the country."""
    where = mention.where
    before = text[max(0, mention.start - _OFF_CHARS) : mention.start]
    if where.precision in (Precision.SEA, Precision.UNKNOWN) or not _OFF.search(before):
        return mention
    return replace(mention, where=replace(where, name=f"off {where.name}", precision=Precision.SEA))


def _is_of_byline(sentence: Parsed) -> bool:
    """Whether a line only says who wrote: "By our Nome reporter"; where they sit is no part of the story."""
    words = sentence.tokens
    opens = words[0].lower in ("by", "from") and not sentence.clauses
    return opens and any(t.lower in ("reporter", "correspondent", "bureau") for t in words)


def _is_stray(each: Name, tokens: tuple[Token, ...], known: Context) -> bool:
    """Whether neither the sentence nor the article makes a place of the name: a firm, or who sits there."""
    if each.facility or not each.entries:
        return False
    if is_spelt_as_firm(each, each.entries) or is_of_its_keeper(each, tokens):
        return True
    polar = each.entries[0].country == _ANTARCTICA  # "New Zealand's Scott Base" is there and nowhere else
    if each.part in (Part.ACTOR, Part.OTHER) and each.entries[0].kind is Kind.BUILDING and not polar:
        return True
    if each.entries[0].kind is Kind.BUILDING and _is_home_body(each, tokens):
        return True
    if put_into(each, known) or not is_doubtful(each, known):
        return False
    before, after = tokens[max(0, each.first - 1)], tokens[each.last] if each.last < len(tokens) else None
    if is_called_place(tokens, each.last):
        return False
    inside = each.first > 0 and before.lower in words_of("sure-prepositions")
    inside = inside or (each.first > 1 and [t.lower for t in tokens[each.first - 2 : each.first]] == _OUT_OF)
    return not inside or bool(after and after.text[0].isupper())


def _is_home_body(each: Name, tokens: tuple[Token, ...]) -> bool:
    """Whether people come from a body of that name: "observers from the Carter Center"."""
    led = [t.lower for t in tokens[max(0, each.first - 2) : each.first]]
    at = each.first - 1 - (led[-1:] == ["the"])
    return at > 0 and tokens[at].lower == "from" and tokens[at - 1].tag in ("NN2", "NN1")


def _holder(before: Name, each: Name, sentences: tuple[Parsed, ...], known: Context) -> Entry | None:
    """What a name means right behind a town that it says where it lies: "Spokane, Washington"."""
    if (
        before.sentence != each.sentence
        or each.first != before.last + 1
        or not (before.entries and each.entries)
    ):
        return None
    if sentences[each.sentence].tokens[before.last].text != ",":
        return None
    town = known.of(before).entries[0]
    meant = known.of(each).entries
    if town.kind not in CITIES or meant[0].kind not in CITIES:
        return None
    return next((e for e in meant if e.kind is Kind.ADMIN1 and contains(e, town)), None)


def _resolved(
    each: Name, sentence: Parsed, known: Context, gazetteer: Gazetteer, *, land: Entry | None
) -> Mention:
    start, end = sentence.tokens[each.first].start, sentence.tokens[each.last - 1].end
    if not each.entries and (town := respelt(each, known, gazetteer)):
        where = Where(each.name, town.lat, town.lon, town.precision, town.radius_m, (), town.country)
        return Mention(start, end, where, each.part, town.kind, f"another spelling of {town.name}", town)
    best_inside = _narrowest(each, known)
    if best_inside:
        where = Where(
            each.name, best_inside.lat, best_inside.lon, best_inside.precision, best_inside.radius_m, (),
            best_inside.country,
        )  # fmt: skip
        reason = f"not in the gazetteer; the text puts it in {best_inside.name}"
        return Mention(start, end, where, each.part, each.facility or best_inside.kind, reason)
    if not each.entries:
        precision = Precision.SITE if each.facility else Precision.UNKNOWN
        reason = "the gazetteer does not know this place"
        return Mention(start, end, Where(each.name, precision=precision), each.part, each.facility, reason)
    meant = known.of(each).entries
    meant = (land, *(e for e in meant if e is not land)) if land else meant
    ranked = in_order(each, sentence, meant, known)
    best = ranked[0]
    if is_doubtful(each, known) or is_ruled_out(each, sentence, known):
        land = put_into(each, known)
        others = tuple(_candidate(e, best) for e in ranked[:_KEPT_CANDIDATES])
        where = Where(each.name, candidates=others, country=land.country if land else None)
        reason = f"known in {land.name}" if land else "near the others"
        return Mention(start, end, where, each.part, each.facility, f"no place of that name is {reason}")
    where = Where(
        _in_full(each, sentence, best), best.lat, best.lon, best.precision, best.radius_m,
        tuple(_candidate(e, best) for e in ranked[1:_KEPT_CANDIDATES]), best.country,
    )  # fmt: skip
    if each.facility and best.kind in CITIES:
        natural = each.facility in words_of("natural-features")
        where = replace(where, precision=Precision.REGION if natural else Precision.SITE)
    reason = _reason(best, each, known.votes)
    return Mention(start, end, where, each.part, each.facility or _kind(meant[0], best), reason, best)


def _in_full(each: Name, sentence: Parsed, best: Entry) -> str:
    """The name with the article that belongs to it and is no word of it, "The Hague"; none is in capitals."""
    if each.name.isupper() and each.name.casefold() == best.name.casefold():
        return best.name  # "RIGA", as datelines have it
    led = each.first > 0 and sentence.tokens[each.first - 1].lower == "the"
    return best.name if led and best.name == f"The {each.name}" else each.name


def _kind(meant: Entry, best: Entry) -> Kind:
    """What a place is called by: a town is still "the crossing" where there is one."""
    return meant.kind if meant.kind is Kind.CROSSING else best.kind


def _may_be_another(best: Entry) -> bool:
    """Whether a namesake that no list knows may be meant: of a town or port, but not of a great city."""
    return best.kind in (Kind.CITY, Kind.PORT) and best.importance < _GREAT


def _narrowest(each: Name, known: Context) -> Entry | None:
    """What the text says contains a place that the gazetteer does not have there, where that is not wide."""
    if each.entries and any(contains(c, e) for c in each.inside for e in each.entries):
        return None
    if each.entries and not _may_be_another(known.of(each).entries[0]):
        return None
    if any(e.kind is Kind.ADMIN1 and Trait.ALTERNATE not in e.flags for e in each.entries[:1]):
        return None  # "Ontario, Kentucky and Ohio" are three
    inside = tuple(c for c in each.inside if known.means(c))
    divisions = (
        c
        for c in inside
        if c.kind in (Kind.ADMIN1, Kind.ISLANDS, Kind.ISLAND) and Trait.ALTERNATE not in c.flags
    )
    short = (c for c in inside if Trait.ABBREVIATION in c.flags)
    small = (c for c in inside if c.kind is Kind.COUNTRY and (c.radius_m or 0) < _WIDE_M)
    return next(chain(divisions, short, small), None)


def _reason(best: Entry, each: Name, votes: Counter[str]) -> str:
    if len(each.entries) == 1:
        return "the only place of that name"
    if best.country and votes[best.country]:
        return f"the article speaks of {best.country} {votes[best.country]} times"
    return "the best known place of that name"


def _candidate(entry: Entry, best: Entry) -> Candidate:
    inside = entry.admin1 or entry.country or "no country"
    why = "less known" if entry.importance < best.importance else "the article speaks less of its country"
    return Candidate(f"{entry.name}, {inside}", entry.lat, entry.lon, entry.precision, why)


def country_most_named(places: tuple[Mention, ...]) -> str | None:
    """The country an article speaks of most."""
    codes = Counter(m.where.country for m in places if m.where.country)
    return codes.most_common(1)[0][0] if codes else None
