"""Words with a capital that are no name of a place by themselves: initials, roads, firms, numbers."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.names.firm_evidence import is_stake
from viewer.extract.names.found_names import Background, Found, is_dateline
from viewer.extract.names.people import is_beside, is_capital
from viewer.extract.names.place_cues import is_town
from viewer.extract.names.place_parts import NATIONS
from viewer.geo.entry import Kind, Trait
from viewer.model.where import Precision

_KNOWN = 0.60
_LONGEST_INITIALS = 5
_NATIONS = ("US", "UK")
_BORNE = (Kind.CITY, Kind.PORT, Kind.ADMIN1, Kind.DISTRICT)  # their names are those of firms too


def is_no_name(found: Found, background: Background, tokens: tuple[Token, ...], *, held: bool) -> bool:
    """Whether a word is a letter or number, a people, a direction, or a body or its initials: "NATO"."""
    token = tokens[found.first]
    if found.last - found.first > 1:
        words = [t.lower for t in tokens[found.first : found.last]]
        road = found.entries[0].kind is Kind.CITY and words[-1] in words_of("roads-alone")
        return not held and (road or all(word in words_of("directions") for word in words))
    if _is_of_coin(tokens, found) or len(token.text.rstrip(".")) == 1 or not set(token.text) - set("IVX"):
        return True  # "World War II", "the daughter of D. Ruiz"
    if is_road_end(tokens, found.first):
        return True
    if found.entries[0].kind not in NATIONS and background.gazetteer.demonym(token.text):
        return True
    if held or Trait.ABBREVIATION in found.entries[0].flags:
        return False
    common = is_among(token.lower, "directions", "institutions", "bodies", "no-places")
    if common or _is_make(tokens, found) or _is_numbered(tokens, found):
        return True
    initials = token.text.isupper() and len(token.text) <= _LONGEST_INITIALS
    capitals = found.sentence in background.headlines or is_dateline(tokens, found.first, found.last)
    return initials and not capitals


def _is_of_coin(tokens: tuple[Token, ...], found: Found) -> bool:
    """Whether the name only says whose money a sum is in: "40 million US dollars"."""
    after = tokens[found.last : found.last + 1]
    counted = found.first > 0 and tokens[found.first - 1].tag in ("CRD", "AJ0", "NN0")
    return counted and bool(after) and is_among(after[0].lemma.lower(), "currencies")


def _is_make(tokens: tuple[Token, ...], found: Found) -> bool:
    """Whether the name of a lesser town is that of arms that are counted: "183 Stryker vehicles"."""
    after = tokens[found.last : found.last + 1]
    counted = found.first > 0 and tokens[found.first - 1].tag == "CRD"
    arms = bool(after) and after[0].tag == "NN2" and is_among(after[0].lemma.lower(), "arms")
    return counted and arms and found.entries[0].kind is Kind.CITY and found.entries[0].importance < _KNOWN


def _is_numbered(tokens: tuple[Token, ...], found: Found) -> bool:
    """Whether a number makes of the name of a lesser town one of several: "the Pool 3 elevator"."""
    after = tokens[found.last : found.last + 2]
    numbered = bool(after) and after[0].text.isdecimal() and len(after[0].text) < len("2026") - 1
    counts = len(after) > 1 and after[1].tag in ("NN2", "NN0", "NP0")  # "in Lima 40 people", "on 5 May"
    return numbered and not counts and found.entries[0].importance < _KNOWN


def is_initial(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word is a letter of a person's name, or the stop after one: "Pat A. Clay"."""
    word = tokens[at - 1] if at and tokens[at].text == "." else tokens[at]
    return is_capital(word) and len(word.text.rstrip(".")) == 1 and word.text != "I"


def is_road_end(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word ends the name of a road: "busy Dean Street, Oxford", "the Dean Street bridge"."""
    if not at or tokens[at].lower not in words_of("road-words"):
        return False
    return is_capital(tokens[at - 1]) or tokens[at - 1].text[0].isdigit()  # "the 35th Street bridge"


def is_firm(tokens: tuple[Token, ...], found: Found, background: Background) -> bool:
    """Whether a lesser town's name is that of a firm which the article speaks of, and nothing is in it."""
    best, first = found.entries[0], found.first
    name = " ".join(token.text for token in tokens[first : found.last])
    longer = " ".join(token.text for token in tokens[first : found.last + 1])
    if longer in background.firms:
        return True  # "bought it from Onomichi Dockyard of Japan"
    works = best.precision is Precision.SITE  # "Mazagon Dock, the state shipbuilder"
    if not (works or best.kind in _BORNE) or best.importance >= _KNOWN or name not in background.firms:
        return False
    inside = first > 0 and tokens[first - 1].lower in words_of("sure-prepositions")
    return is_stake(tokens, first) or not (inside or is_town(tokens, first, found.last))


def is_seat_elsewhere(tokens: tuple[Token, ...], found: Found, background: Background) -> bool:
    """Whether a name stands for a government of a country where no town is called so: "Whitehall"."""
    meant = background.gazetteer.metonym(" ".join(t.text for t in tokens[found.first : found.last]))
    if meant is None or meant.country is None or is_town(tokens, found.first, found.last):
        return False
    return all(entry.kind is Kind.CITY and entry.country != meant.country for entry in found.entries)


def is_initials(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a short form stands for something else: "Acme Co.", "A.L. Williams", "the PA"."""
    if tokens[first].lower in words_of("other-short-forms"):
        return True
    postal = last - first == 1 and len(tokens[first].text) == 2 and tokens[first].text not in _NATIONS
    if postal:
        comma = first > 1 and tokens[first - 1].text in (",", "(")
        return not (first and is_capital(tokens[first - 2 if comma else first - 1]))
    dotted = len(tokens[first].text.rstrip(".")) == 3 and tokens[first].text[1] == "."
    follows = last < len(tokens) and is_capital(tokens[last]) and is_beside(tokens[last - 1], tokens[last])
    return dotted and follows and tokens[last].lower in words_of("surnames")
