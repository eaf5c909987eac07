"""What tells a place from its namesakes: the words around a name, and the rest of the article."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.names.found_names import Background, Found, contains, is_dateline
from viewer.extract.names.no_names import is_firm, is_initials, is_no_name, is_seat_elsewhere
from viewer.extract.names.other_names import is_branch, is_part_of_other
from viewer.extract.names.people import People, is_beside, is_capital
from viewer.extract.names.place_cues import is_reached, is_town
from viewer.extract.names.place_parts import NATIONS, Part
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Kind, Trait
from viewer.geo.gazetteer import Gazetteer

_WELL_KNOWN, _KNOWN, _FAMILIAR, _SMALL = 0.75, 0.60, 0.54, 0.40
_DOUBTED = {Trait.COMMON, Trait.PERSON, Trait.ORGANISATION}
_LONGEST_ROW = 12
_JOINTS = ("del", "de", "da", "do", "dos", "della", "du")


def is_placed(tokens: tuple[Token, ...], found: Found) -> bool:
    """Whether the words around leave no doubt: "in X", "X, Ohio", "the city of X", "X (AP) -"."""
    if any(contains(c, e) for c in found.inside for e in found.entries):
        return True
    if is_town(tokens, found.first, found.last) or is_reached(tokens, found.first):
        return True
    if is_called_place(tokens, found.last) or is_so_far_off(tokens, found.last):
        return True
    if _is_at_water(tokens, found.first, found.last) or _is_where(tokens, found.first, found.last):
        return True
    return is_dateline(tokens, found.first, found.last) or is_within(tokens, found.first)


def _is_where(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a name that is no part of a longer one stands before ", where": "Lida, where pilots train"."""
    alone = first == 0 or not is_capital(tokens[first - 1])
    return alone and [t.lower for t in tokens[last : last + 2]] == [",", "where"]


def _is_at_water(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether another place sets a name: "at Churchill, on Hudson Bay", and not "looked at Churchill"."""
    behind = tokens[last : last + 4]
    led = first > 0 and tokens[first - 1].lower == "at" and len(behind) > 2
    if not led or behind[0].text != "," or behind[1].lower not in ("on", "near"):
        return False
    named = behind[3:4] if behind[2].lower == "the" else behind[2:3]
    return bool(named) and is_capital(named[0]) and not is_among(named[0].lower, "months-and-days")


def is_called_place(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether words behind a name call it a town or a field: "Apatity, a mining town in the north, was"."""
    words = tokens[last : last + 6]
    if len(words) < 4 or words[0].text != "," or words[1].lower not in ("a", "an"):
        return False
    noun = next((i for i, t in enumerate(words[2:], 2) if t.lower in _CALLED), None)
    led = noun is not None and all(t.tag in ("AJ0", "NN1", "VVG", "VVN", "CRD") for t in words[2:noun])
    follows = tokens[last + noun + 1 : last + noun + 2] if noun else ()
    return led and [t.lower in _BEHIND for t in follows] == [True]


def is_so_far_off(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether a distance is told of a name right behind it: "Churchill is about 1,000 km north of"."""
    words = [t.lower for t in tokens[last : last + 8]]
    if words[:1] not in (["is"], ["lies"], ["was"], ["lay"], ["stands"], ["sits"], [","]):
        return False
    at = next((i for i, word in enumerate(words) if word in _LENGTHS), 0)
    counted = at > 1 and (tokens[last + at - 1].tag == "CRD" or words[at - 1][-1:].isdigit())
    return counted and any(word in _FROM for word in words[at + 1 :])


_LENGTHS = frozenset("km kilometres kilometers kilometre miles mile".split())
_FROM = frozenset("of from north south east west northeast northwest southeast southwest".split())
_CALLED = frozenset("town village hamlet city port harbour airfield suburb settlement oasis island".split())
_BEHIND = frozenset("in on of near at north south east west where with ,".split())


def is_within(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a preposition of place governs the name, alone or in a row: "in El Alto and Trinidad"."""
    i = first - 1
    while i >= 0 and first - i < _LONGEST_ROW and _is_in_row(tokens, i):
        i -= 1
    if i < 0 or tokens[i].is_mark:
        return False
    low = tokens[i].lower
    if low in words_of("sure-prepositions"):
        return True
    if low == "to" and i > 1 and any(t.lower in ("from", "between") for t in tokens[max(0, i - 4) : i]):
        return is_capital(tokens[i - 1])
    return low == "of" and i > 0 and tokens[i - 1].lower in words_of("place-openers")


def _is_in_row(tokens: tuple[Token, ...], at: int) -> bool:
    token = tokens[at]
    if token.text in (",", "and", "or"):
        return at > 0 and is_capital(tokens[at - 1])
    if token.lower in words_of("name-modifiers"):
        return token.tag[:2] not in ("PR", "CJ", "TO")
    return is_capital(token) and at > 0


def is_place(sentence: Parsed, found: Found, background: Background) -> bool:
    """Whether a name the gazetteer knows is meant as a place and not as a person, a body or a plain word."""
    tokens, first, last = sentence.tokens, found.first, found.last
    best = found.entries[0]
    held = any(contains(c, e) for c in found.inside for e in found.entries)
    other = is_branch(tokens, first, found.entries) or is_part_of_other(tokens, first, last)
    borne = not held and (is_firm(tokens, found, background) or is_seat_elsewhere(tokens, found, background))
    styled = _is_styled(tokens, found, background.people) or sentence.words(first, last) in background.ills
    styled = styled and not is_placed(tokens, found)
    water = _is_water(tokens, found)
    if other or borne or water or styled or is_no_name(found, background, tokens, held=held):
        return water and not (other or borne)
    if _is_person(found, background.people):
        return held and last - first == 1 and (found.sentence, first - 1) not in background.people.words
    sure = is_placed(tokens, found)
    if last - first == 1 and tokens[first].lower in background.people.surnames:
        return held or (sure and best.importance >= _SMALL)
    nation = best.kind in NATIONS and Trait.ALTERNATE not in best.flags
    if Trait.ABBREVIATION in best.flags:
        return not is_initials(tokens, first, last)
    if not nation and not _stands_free(tokens, found, background):
        return held
    if not held and (_has_article(tokens, found) or _is_ship(tokens, found)):
        return False
    return nation or held or water or _is_meant(tokens, found, background, sure=sure)


def _is_water(tokens: tuple[Token, ...], found: Found) -> bool:
    """Whether "the" leads the name of a strait or sea that is no usual word nor anybody's: "The Bosporus"."""
    best = found.entries[0]
    by_kind = tokens[found.first].text == best.kind.value.title()  # "the Gulf", which is a usual word too
    doubted = best.flags & (_DOUBTED - {Trait.COMMON} if by_kind else _DOUBTED)
    known = best.kind in (Kind.STRAIT, Kind.SEA, Kind.GULF, Kind.CANAL) and not doubted
    after = tokens[found.last : found.last + 1]
    joined = by_kind and after != () and after[0].lower in ("to", "and", "or")
    led = joined and found.first > 0 and tokens[found.first - 1].lower == "the"
    return known and (led or has_article(tokens, found.first, found.last))


def _is_person(found: Found, people: People) -> bool:
    """Whether the name is part of a person's, or the whole of it where it is one word."""
    inner = [(found.sentence, i) in people.words for i in range(found.first, found.last)]
    outer = [(found.sentence, i) in people.words for i in (found.first - 1, found.last)]
    return any(inner) and (len(inner) == 1 or any(outer))


def _is_styled(tokens: tuple[Token, ...], found: Found, people: People) -> bool:
    """Whether a lesser town's name is a title and a person's name: "Queen Victoria"."""
    titled = found.last - found.first > 1 and tokens[found.first].lower in words_of("person-titles")
    lesser = found.entries[0].kind is Kind.CITY and found.entries[0].importance < _SMALL
    return titled and lesser and (found.sentence, found.first + 1) in people.words


def _is_meant(tokens: tuple[Token, ...], found: Found, background: Background, *, sure: bool) -> bool:
    """Whether a name that stands free is known or placed well enough."""
    best, first = found.entries[0], found.first
    placed = sure or best.key in background.placed or _is_of_person(tokens, found, background.people)
    single = found.last - first == 1
    low = tokens[first].lower
    if single and _opens_sentence(tokens, first) and best.importance > _SMALL:
        return True  # "In Split, firefighters"
    if single and (low in background.plain or _is_word(tokens, first)):
        return sure and not best.flags & {Trait.COMMON} and low not in background.plain
    doubted = best.flags & _DOUBTED or (
        single
        and is_among(low, "surnames", "given-names")
        and (best.importance < _FAMILIAR or Trait.ALTERNATE in best.flags)
    )
    if Trait.COMMON in best.flags and single and _has_noun(tokens, found.last):
        return False
    if doubted:
        governed = found.part is Part.LOCATION and best.kind is Kind.CAPITAL  # "wrote from Wellington"
        passed = first > 0 and tokens[first - 1].lower == "through" and best.importance > _SMALL
        governed = governed or passed  # "marched through Messina"
        spelt = {Trait.COMMON, Trait.ALTERNATE} <= best.flags  # "Lime", which some call Lima, or Perm
        known = best.importance > _WELL_KNOWN and not spelt
        return placed or governed or known or _is_of_lands(tokens, found, background)
    if best.key in background.ends and single and best.importance < _KNOWN:
        return placed
    if best.importance < _SMALL and single:
        return placed or found.part in (Part.LOCATION, Part.OWNER)
    return True


def _opens_sentence(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a name stands alone behind the "In" or "At" that opens a sentence, and before its comma."""
    after = tokens[first + 1 : first + 2]
    opens = first == 1 and tokens[0].text in ("In", "At", "Near", "Off")
    return opens and bool(after) and after[0].text == ","


def _is_of_lands(tokens: tuple[Token, ...], found: Found, background: Background) -> bool:
    """Whether a town of a country that the article names is reached or left: "rain may reach Newman"."""
    before = tokens[found.first - 1] if found.first else None
    at_home = any(e.country in background.lands and Trait.ALTERNATE not in e.flags for e in found.entries)
    led = before is not None and (
        before.lower in ("to", "from", "at") or before.lemma in words_of("place-verbs")
    )
    if before is not None and found.entries[0].kind is Kind.ISLAND:
        led = led or before.lower in ("on", "off", "over", "around")  # "flew over Rhodes"
    elif before is not None and found.entries[0].kind is Kind.ADMIN1:
        led = led or before.lower == "on"  # one that is an island: "opened on Sal"
    return at_home and led and found.part is Part.LOCATION and found.last - found.first == 1


def _has_noun(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether a word that names no part of a town goes on with a capital: "Advance Auto Parts"."""
    after = tokens[last] if last < len(tokens) else None
    if after is None or not (is_capital(after) and is_beside(tokens[last - 1], after) and after.is_noun):
        return False
    return not is_among(
        after.lower, "civic-words", "home-people", "home-bodies", "person-titles", "months-and-days"
    )


def _has_article(tokens: tuple[Token, ...], found: Found) -> bool:
    """Whether "the" stands before the lone name of a lesser town, which towns do not bear: "the Honda"."""
    best = found.entries[0]
    lesser = best.kind is Kind.CITY and best.importance < _KNOWN
    lesser = lesser and not any(e.kind in (Kind.ADMIN1, Kind.AREA) for e in found.entries)  # "the Darién"
    return lesser and has_article(tokens, found.first, found.last)


_BARE = frozenset("loch lough lake mount cape fort castle lady".split())


def _is_ship(tokens: tuple[Token, ...], found: Found) -> bool:
    """Whether "the" stands before a name that bears none as a place: "The Loch Ness broke her moorings"."""
    first, after = found.first, tokens[found.last : found.last + 1]
    led = first > 0 and tokens[first - 1].lower == "the" and tokens[first].lower in _BARE
    alone = not after or after[0].is_mark or after[0].tag[:1] == "V"  # no "Mount Pleasant civic centre"
    return led and found.last - first > 1 and alone


def has_article(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether "the" stands before a lone name and belongs to it: "the Zambezi", not "the Lima office"."""
    if first < 1 or last - first > 1 or tokens[first - 1].lower != "the":
        return False
    after = tokens[last] if last < len(tokens) else None
    if after is None:
        return True
    goes_on = after.tag[:2] in ("AJ", "CJ", "CR", "OR", "PO") or after.tag in ("VVN", "VVG")
    goes_on = goes_on or after.lower == "to"  # "the Lima to Cusco road"
    return not (after.is_noun or goes_on)


def _is_of_person(tokens: tuple[Token, ...], found: Found, people: People) -> bool:
    """Whether the name says where somebody is from: "Ann Poe of Nelson", "Ann Poe, of Nelson"."""
    i = found.first - 1
    if i < 1 or tokens[i].lower not in ("of", "from"):
        return False
    i -= 2 if tokens[i - 1].text == "," else 1
    return i >= 0 and (found.sentence, i) in people.words


def ends_name(sentence: Parsed, found: Found, gazetteer: Gazetteer) -> bool:
    """Whether one word ends a longer name that is none of a place: "Kwesi Millington"."""
    tokens, first = sentence.tokens, found.first
    if first < 1 or found.last - first > 1 or not is_capital(tokens[first - 1]):
        return False
    before = tokens[first - 1]
    other = is_among(before.lower, "name-modifiers", "civic-words", "directions", "organisation-heads")
    known = gazetteer.lookup(before.text) or gazetteer.demonym(before.text)
    return before.is_name and is_beside(before, tokens[first]) and not (other or known)


def _is_word(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word with a capital is no name by its kind: "Sale" in "Foreign Military Sale"."""
    if tokens[at].tag not in ("NN1", "NN2", "AJ0", "VVN", "VVG", "VVB"):
        return False
    return at > 0 and is_capital(tokens[at - 1]) and not tokens[at - 1].is_mark


def _stands_free(tokens: tuple[Token, ...], found: Found, background: Background) -> bool:
    """Whether no capitalised neighbour makes the name part of a longer one."""
    if found.sentence in background.headlines:
        best = found.entries[0]
        return best.importance >= _SMALL or found.last - found.first > 1 or best.key in background.placed
    first, last = found.first, found.last
    before = tokens[first - 1] if first else None
    after = tokens[last] if last < len(tokens) else None
    demonym = background.gazetteer.demonym
    if before and first > 1 and before.lower in _JOINTS and is_capital(tokens[first - 2]):
        return False  # "Barra del Colorado" is in no Colorado
    if before and is_capital(before) and is_beside(before, tokens[first]) and not before.is_mark:
        known = is_among(before.lower, "name-modifiers", "civic-words", "months-and-days")
        known = known or bool(demonym(before.text))
        if before.is_noun and not known:
            return False
    if after and is_capital(after) and is_beside(tokens[last - 1], after) and after.is_name:
        goes_on = is_among(after.lower, "civic-words", "months-and-days", "home-people", "person-titles")
        if is_among(after.lower, "person-titles") and not any(map(is_capital, tokens[last + 1 : last + 2])):
            goes_on = False  # "in Isla Mayor", which is no mayor's
        if not (goes_on or demonym(after.text)):
            surname = is_among(after.lower, "surnames", "person-titles")
            return (
                not surname
                and found.entries[0].importance >= _KNOWN
                and bool(background.gazetteer.lookup(after.text))
            )
    return True
