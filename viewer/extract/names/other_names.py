"""Names of places within those of roads, bodies, papers and saints: "Oxford Road", "Dallas Morning News"."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.names.people import is_beside, is_capital
from viewer.extract.times.ages import is_age
from viewer.geo.entry import Entry, Kind

_LONGEST_ROW, _LONGEST_ROAD = 12, 3
_BRANCHES = frozenset("Department Ministry Minister Secretary Office Court Bureau".split())
_LOCAL = frozenset("police fire health water works parks sheriff library building planning".split())
_BRANCHING = ("al qaeda", "al qaida")
_PAPERS = frozenset("News Times Post Herald Journal Tribune Gazette Telegraph Star Press Chronicle".split())


def is_part_of_other(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether the name is part of a road's or an organisation's: "Oxford Road", "University of Ghana"."""
    after = tokens[last] if last < len(tokens) else None
    if after and after.lower in words_of("disease-words"):
        return True
    heads = ("road-words", "organisation-heads")
    if last - first > 1 and tokens[last - 1].lower == "county":
        return bool(after and after.lower in ("road", "rd"))  # and no "Henry County Court"
    follows = after and is_capital(after) and is_beside(tokens[last - 1], after)
    patrols = last + 1 < len(tokens) and tokens[last + 1].lower == "patrol"  # "Ohio Highway Patrol"
    if after and follows and not patrols and is_among(after.lower.split("-")[0], *heads):
        return True
    others = (
        _is_of_road(tokens, last),
        _is_saint(tokens, first, last),
        _is_aged(tokens, first, last),
        _is_crossing(tokens, last),
    )
    if any(others) or _is_of_paper(tokens, last) or _is_borne(tokens, first) or _is_of_band(tokens, first):
        return True
    before = tokens[first - 1] if first else None
    opens = before and is_capital(before) and is_beside(before, tokens[first])
    if before and opens and before.lower in words_of("name-openers"):
        return True
    of_body = first > 1 and tokens[first - 1].lower == "of" and is_capital(tokens[first - 2])
    of_body = of_body and tokens[first - 2].lower in words_of("organisation-openers")
    of_firm = first > 2 and tokens[first - 1].lower == "of" and tokens[first - 2].tag == "POS"
    return of_body or (of_firm and is_capital(tokens[first - 3]))  # "Lloyd's of London"


def is_branch(tokens: tuple[Token, ...], first: int, entries: tuple[Entry, ...]) -> bool:
    """Whether a branch of government bears the name of a town: "Department of Justice"."""
    opens = first > 1 and tokens[first - 1].lower == "of" and tokens[first - 2].text in _BRANCHES
    local = first > 2 and tokens[first - 3].lower in _LOCAL  # "the Police Department of Oakland"
    return opens and not local and entries[0].kind is Kind.CITY


def _is_of_paper(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether the name begins that of a newspaper: "Dallas Morning News", "Lansing State Journal"."""
    if last + 1 >= len(tokens) or not is_beside(tokens[last], tokens[last + 1]):
        return False
    return is_capital(tokens[last]) and tokens[last].is_noun and tokens[last + 1].text in _PAPERS


def _is_borne(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether the word before says that a ship, paper, storm or person is so called: "the tanker Lima"."""
    before = tokens[first - 1] if first else None
    if before is None or not is_beside(before, tokens[first]):
        return False
    if before.text.isupper() and before.lower in words_of("ship-prefixes"):
        return True
    return before.is_noun and before.lower in words_of("bearers")


def _is_of_band(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether those are meant who fight or print under the name of a place: "Islamic State of Iraq"."""
    i = first - 1
    while i > 0 and first - i < _LONGEST_ROW and (tokens[i].lower in ("the", "and") or is_capital(tokens[i])):
        if tokens[i].lower in ("of", "in"):
            break
        i -= 1
    if i < 1 or tokens[i].lower not in ("of", "in"):
        return False
    before = " ".join(token.lower for token in tokens[max(0, i - 2) : i]).replace("-", " ")
    if tokens[i].lower == "in":
        return tokens[i + 1].lower == "the" and before.endswith(_BRANCHING)
    return before == "islamic state" or before in ("times", "the times")


def _is_of_road(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether the name of a road goes on from it: "Campbell Branch Road"."""
    i = last
    while (
        i < len(tokens)
        and i - last < _LONGEST_ROAD
        and is_capital(tokens[i])
        and is_beside(tokens[i - 1], tokens[i])
    ):
        if i > last and tokens[i].lower in words_of("roads-alone"):
            return True
        if is_among(tokens[i].lower, "civic-words", "home-people"):
            return False
        i += 1
    return False


def _is_saint(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a saint is meant, and what is called after him: "St. Mary's Church", "St. Patrick's Day"."""
    owned = last + 1 < len(tokens) and tokens[last].tag == "POS" and is_capital(tokens[last + 1])
    return owned and tokens[first].lower in ("st", "saint")


def _is_aged(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether an age follows, as after a surname: "Moore, 19, told the judge"."""
    alone = last - first == 1 and (first == 0 or tokens[first - 1].is_mark)
    return alone and is_age(tokens, last + 1)


def _is_crossing(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether the name is of one of some roads: "near Rivers and Stokes avenues"."""
    i = last
    while (
        i < len(tokens)
        and i - last < _LONGEST_ROW
        and (tokens[i].text in (",", "and") or is_capital(tokens[i]))
    ):
        i += 1
    return last < i < len(tokens) and tokens[i].lower in words_of("roads")
