"""The names that the gazetteer lacks and the text makes places of: "the village of X", "drove to X"."""

from collections.abc import Iterator

from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.names.found_names import Background
from viewer.extract.names.name_shapes import Name, container_of, facility_name, facility_of, name_end
from viewer.extract.names.no_names import is_road_end
from viewer.extract.names.place_cues import is_reached
from viewer.extract.names.place_parts import Part, part_of_name
from viewer.extract.names.unlisted_cues import is_put_somewhere
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import WATERS, Kind
from viewer.geo.gazetteer import Gazetteer

_PORTS = frozenset("port harbour harbor base terminal seaport resort".split())
_PARKS = frozenset("Park Forest Monument Seashore Lakeshore Refuge Preserve".split())
_PARK_KINDS = frozenset({"National"})
_LONGEST_PARK = 6
_ARTICLES = ("a", "an", "the")
_PUT = frozenset(
    "at in near off on around outside inside beside above below along across through beyond via past".split()
)


def again(sentences: tuple[Parsed, ...], names: list[Name], background: Background) -> Iterator[Name]:
    """The other mentions of places that no list knows and the article has put somewhere: "on Ushba"."""
    new = {n.name for n in names if not (n.entries or n.facility or n.inside or " " in n.name)}
    taken = {(n.sentence, i) for n in names for i in range(n.first, n.last)} | background.people.words
    for number, sentence in enumerate(sentences) if new else ():
        tokens = sentence.tokens
        for at, token in enumerate(tokens):
            beside = [t for t in tokens[max(0, at - 1) : at + 2] if t is not token and t.is_name]
            if token.text in new and (number, at) not in taken and not beside:
                yield Name(number, at, at + 1, token.text, (), part_of_name(tokens, at, at + 1, ()))


def unknown(number: int, sentence: Parsed, at: int, background: Background) -> Name | None:
    """A name that the gazetteer lacks: beside a facility word, or before the name of what contains it."""
    tokens = sentence.tokens
    named = tokens[at].is_name or (tokens[at].is_noun and at)
    if not named or is_road_end(tokens, at) or tokens[at].lower in _ARTICLES:
        return None  # "BATUMI — A port was shut" names no port
    if (number, at) in background.people.words or tokens[at].lower in words_of("person-titles"):
        return None
    if at and tokens[at - 1].is_name:
        return None
    last = name_end(tokens, at)
    if land := _land(number, sentence, (at, last), background):
        return land
    facility, first, end = facility_of(tokens, at, last)
    goes_on = tokens[end : end + 2] if end > last else ()
    if len(goes_on) > 1 and goes_on[0].lower in ("in", "at") and background.gazetteer.lookup(goes_on[1].text):
        return None  # "the Acme plant in Wolfsburg" is named there
    known = background.gazetteer.lookup(sentence.words(at, last))[:1] if facility and first == at else ()
    of_water = bool(known) and facility.split()[-1] in _PORTS and any(e.kind in WATERS for e in known)
    if (
        facility
        and not of_water  # "Colombia's main Pacific port" has no name there
        and not background.gazetteer.demonym(sentence.words(at, last))
        and (at or tokens[at].tag == "NP0")
    ):
        name = facility_name(sentence, (at, last), (first, end), facility)
        return Name(number, first, end, name, (), part_of_name(tokens, first, end, ()), facility)
    return unlisted(number, sentence, (at, last), background)


_PUT_ON = ("on", "off", "over", "across", "along", "outside")  # where ships are to a bank


def _land(number: int, sentence: Parsed, span: tuple[int, int], background: Background) -> Name | None:
    """Land or water by a name of several words: "Swan River", "in Lake Foster", "at Red Beach"."""
    tokens, (at, last) = sentence.tokens, span
    first, head = tokens[at].lower, tokens[last - 1].lower
    known = background.gazetteer.lookup(sentence.words(at, last)) if last > at + 1 else ()
    if last < at + 2 or known or tokens[at].text.isupper():
        return None
    put = at > 0 and (tokens[at - 1].lower in _PUT or is_reached(tokens, at))
    somebody = is_among(first, "given-names", "names-of-men", "names-of-women", "person-titles")
    titled = put and first in words_of("land-titles") and head not in words_of("organisation-heads")
    shore = put and head in words_of("shore-words") and not somebody
    shore = shore and (head != "bank" or tokens[at - 1].lower in _PUT_ON)  # "robbed Regions Bank"
    if not (head in words_of("land-words") or titled or shore):
        return None
    part, inside = part_of_name(tokens, at, last, ()), container_of(tokens, last, background.gazetteer)
    return Name(number, at, last, sentence.words(at, last), (), part, head, inside)


def named_whole(number: int, sentence: Parsed, span: tuple[int, int], gazetteer: Gazetteer) -> Name | None:
    """A park or a base that no list knows, by all the words of its name."""
    return _park(number, sentence, span, gazetteer) or _base(number, sentence, span, gazetteer)


def _park(number: int, sentence: Parsed, span: tuple[int, int], gazetteer: Gazetteer) -> Name | None:
    """“Zion National Park”, "Mark Twain State Forest": land that has its name from no town of that name."""
    tokens, (at, known) = sentence.tokens, span
    for last in range(at + 3, min(at + _LONGEST_PARK, len(tokens)) + 1):
        if tokens[last - 1].text in _PARKS and tokens[last - 2].text in _PARK_KINDS:
            name = sentence.words(at, last)
            if (
                known >= last
                or gazetteer.lookup(name)
                or not all(t.text[0].isupper() for t in tokens[at:last])
            ):
                return None
            inside = container_of(tokens, last, gazetteer)
            return Name(number, at, last, name, (), part_of_name(tokens, at, last, ()), "park", inside)
    return None


_BASES = (
    ("Space", "Force", "Base"),
    ("Air", "Force", "Base"),
    ("Naval", "Air", "Station"),
    ("Air", "Reserve", "Base"),
    ("Air", "Base"),
    ("Naval", "Base"),
    ("Naval", "Station"),
    ("Air", "Station"),
    ("Army", "Airfield"),
)


def _base(number: int, sentence: Parsed, span: tuple[int, int], gazetteer: Gazetteer) -> Name | None:
    """“Luke Air Force Base”: whoever it is called after, all of it is one name."""
    tokens, (at, known) = sentence.tokens, span
    first = at + 1
    while first < min(at + 3, len(tokens)) and tokens[first].text[0].isupper():
        words = tuple(t.text for t in tokens[first : first + 3])
        base = next((b for b in _BASES if words[: len(b)] == b), None)
        if base:
            last = first + len(base)
            inside = container_of(tokens, last, gazetteer)
            part = part_of_name(tokens, at, last, ())
            return (
                None
                if known > at
                else Name(number, at, last, sentence.words(at, last), (), part, "base", inside)
            )
        first += 1
    return None


def unlisted(number: int, sentence: Parsed, span: tuple[int, int], background: Background) -> Name | None:
    """A small place: "the village of X", "X, Ohio", where X is no person, body or people."""
    tokens, (at, last) = sentence.tokens, span
    if land := _land(number, sentence, span, background):
        return land
    other = ("organisation-heads", "civic-words", "months-and-days")
    if any(
        (number, i) in background.people.words or is_among(tokens[i].lower, *other) for i in range(at, last)
    ):
        return None
    opened = (
        at > 1 and tokens[at - 1].lower == "of" and is_among(tokens[at - 2].lower, "small-places", "dwellers")
    )
    opened = opened or is_put_somewhere(tokens, span, background)
    comma = last < len(tokens) and tokens[last].text == ","
    inside = container_of(tokens, last, background.gazetteer) if comma else ()
    inside = tuple(c for c in inside if c.kind is not Kind.DISTRICT)
    plain = tokens[at].text.isupper() or background.gazetteer.demonym(sentence.words(at, last))
    governed = at > 0 and tokens[at - 1].lower in words_of("locative-prepositions")
    if plain or not (opened or (inside and governed)):
        return None
    return Name(number, at, last, sentence.words(at, last), (), Part.LOCATION, "", inside)
