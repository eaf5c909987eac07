"""The people an article names, so that their names are not read as those of places."""

from dataclasses import dataclass

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.syntax.named_things import apposition
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Trait
from viewer.geo.gazetteer import Gazetteer

_LONGEST = 4
_KNOWN_PLACE = 0.5  # of such a place a given name alone does not make a person: Jordan, Paris, Austin
_OF_PLACES_TOO = frozenset("candidate chief crew leader member operator person porter staff union".split())
_FAMED_PLACE = 0.8  # of which nobody is told that it is a nurse
_GREAT_PLACE = 0.53  # of a lesser one a name often met as a given name is that: Elizabeth, Kent
_NO_SURNAME = 0.45  # of a place that after another name is hardly a surname
_FINITE = ("VVD", "VVZ", "VBD", "VBZ", "VHD", "VHZ", "VM0")
_PARTICLES = frozenset("de la le da di van von der bin ibn al el dos du".split())


@dataclass(frozen=True, slots=True)
class People:
    """`words` are the tokens of full names, by sentence and index; `surnames` stand alone later."""

    words: frozenset[tuple[int, int]] = frozenset()
    surnames: frozenset[str] = frozenset()


def people(sentences: tuple[Parsed, ...], gazetteer: Gazetteer) -> People:
    """Everyone named with a title or by a given name and another: "Mr Lima", "Jack B. London"."""
    words: set[tuple[int, int]] = set()
    surnames: set[str] = set()
    for number, sentence in enumerate(sentences):
        tokens = sentence.tokens
        at = 0
        while at < len(tokens):
            last = _name_end(tokens, at, gazetteer)
            if last > at:
                words.update((number, i) for i in range(at, last))
                if last - at > 1 or _is_titled(tokens, at):
                    surnames.add(tokens[last - 1].lower)
                at = last
            else:
                at += 1
    return People(frozenset(words), frozenset(w for w in surnames if len(w) > 2))


def _name_end(tokens: tuple[Token, ...], at: int, gazetteer: Gazetteer) -> int:
    """Where the name of a person ends that begins at a word; *at* where none does."""
    if not is_capital(tokens[at]) or _is_ending(tokens[at]):
        return at
    titled = _is_titled(tokens, at) or _is_kin(tokens, at) or _is_described(tokens, at, gazetteer)
    if not titled and not _is_given(tokens, at, gazetteer):
        return at
    count, entries = gazetteer.longest([t.text for t in tokens[at : at + 4]])
    if count > 1 and tokens[at + count - 1].text[0].isalnum() and entries[0].importance > 0.3:
        return at  # Jordan River, Santa Fe
    last = _extent(tokens, at)
    if titled and last == at + 1 and gazetteer.demonym(tokens[at].text):
        return at
    return last if titled or last - at > 1 else at


def _extent(tokens: tuple[Token, ...], at: int) -> int:
    last = at + 1
    while last < len(tokens) and last - at < _LONGEST + 2:
        token = tokens[last]
        if not is_beside(tokens[last - 1], token):
            break
        initial = token.text == "." and len(tokens[last - 1].text) == 1
        particle = token.lower in _PARTICLES and last + 1 < len(tokens) and is_capital(tokens[last + 1])
        if not (initial or particle or (is_capital(token) and not _is_ending(token))):
            break
        last += 1
    while last > at + 1 and not is_capital(tokens[last - 1]):
        last -= 1
    return last


def _is_titled(tokens: tuple[Token, ...], at: int) -> bool:
    i = at - 1
    if i >= 0 and tokens[i].text == ".":
        i -= 1
    if i < 0 or tokens[at].start - tokens[i].end > 2:
        return False
    if tokens[i].text.islower() and tokens[i].lower in words_of("capital-titles"):
        return False  # "will miss Rochester"
    return tokens[i].lower in words_of("person-titles") and len(tokens[at].text) > 1


def _is_kin(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether somebody's kin is so called: "her daughter, Brittany"."""
    i = at - 2 if at > 2 and tokens[at - 1].text == "," else at - 1
    if i < 1 or tokens[i].lower not in words_of("kin"):
        return False
    return tokens[i - 1].tag in ("DPS", "POS") or tokens[i - 1].lower in ("old", "older", "younger", "eldest")


def _is_described(tokens: tuple[Token, ...], at: int, gazetteer: Gazetteer) -> bool:
    """Whether a town's name has behind it who somebody is: "Amara, a nurse," but not "near Amara"."""
    placed = at > 0 and (tokens[at - 1].tag in ("PRP", "PRF", "CJC", "AT0") or is_capital(tokens[at - 1]))
    if placed or [t.lower for t in tokens[at + 2 : at + 3]] not in (["a"], ["an"]):
        return False  # "from Lima, a spokesman said"
    roles = (noun for noun in apposition(tokens, at + 1) if noun not in _OF_PLACES_TOO)
    if not any(is_among(noun, "roles-of-person", "workforce") for noun in roles):
        return False
    return not any(e.importance > _FAMED_PLACE for e in gazetteer.lookup(tokens[at].text)[:1])


def _is_given(tokens: tuple[Token, ...], at: int, gazetteer: Gazetteer) -> bool:
    """Whether a word is a given name; one that is a known place too only before a surname."""
    low = tokens[at].lower
    if low not in words_of("given-names") or at + 1 >= len(tokens):
        return False
    found = gazetteer.lookup(tokens[at].text)
    if not found or found[0].importance < _KNOWN_PLACE or Trait.ALTERNATE in found[0].flags:
        return True
    after = tokens[at + 1]
    if not is_beside(tokens[at], after) or not is_capital(after):
        return False
    usual = Trait.PERSON in found[0].flags and found[0].importance < _GREAT_PLACE
    return usual or after.lower in words_of("surnames") or _acts(tokens, at, gazetteer)


def _acts(tokens: tuple[Token, ...], at: int, gazetteer: Gazetteer) -> bool:
    """Whether two names together speak, own, or are told more of, as persons: "Sofia Okoro, who", "said"."""
    last, after = tokens[at + 1], tokens[at + 2 : at + 4]
    before = tokens[at - 1] if at else None
    goes_on = before is not None and is_capital(before) and is_beside(before, tokens[at])
    placed = before is not None and (goes_on or before.lower in words_of("sure-prepositions"))
    other = last.lower.endswith("s") or last.tag not in ("NP0", "UNC")
    place = any(e.importance > _NO_SURNAME for e in gazetteer.lookup(last.text)[:1])
    if placed or other or _is_ending(last) or not after or place:
        return False
    if after[0].text == "," and len(after) > 1:
        told = after[1].text.islower() and after[1].tag in ("AT0", "AJ0", "NN1", "PNQ", "DTQ")
        return told or after[1].text.isdigit()
    if after[0].lower == "and" and len(after) > 1:
        return after[1].lower in words_of("given-names")
    acts = after[0].tag in _FINITE or after[0].lemma in words_of("reporting-verbs")
    return acts or after[0].tag == "POS" or after[0].lower == "of"


def _is_ending(token: Token) -> bool:
    """Whether the word belongs to no person's name: a title, a body, a road or the like."""
    low = token.lower
    ending = is_among(low, "civic-words", "organisation-heads", "road-words", "person-titles")
    return ending and low not in words_of("surnames")


def is_capital(token: Token) -> bool:
    """Whether a word begins with a capital letter."""
    return token.text[0].isupper()


def is_beside(first: Token, second: Token) -> bool:
    """Whether nothing but a space stands between two words."""
    return second.start - first.end <= 1
