"""The country a site lies in by whose it is said to be: "the Australian station, near Exmouth"."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among
from viewer.geo.entry import Entry
from viewer.geo.gazetteer import Gazetteer

_AT = ("at", "near", "in", "outside", "beside")
_FIXED = ("facilities", "structures", "settlement-nouns", "land-nouns")


def country_of_site(tokens: tuple[Token, ...], at: int, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """The country whose adjective stands before what lies at the name that begins at a word; else nothing.

    Only what stays put tells where it lies: "Chinese ships near Exmouth" may be anywhere.
    """
    k = at - 1 - (at > 1 and tokens[at - 1].lower == "the")
    if k < 2 or tokens[k].lower not in _AT:
        return ()
    k -= 1 + (tokens[k - 1].text == ",")
    one = tokens[k].lower == "one"
    if not one and not (tokens[k].text.islower() and is_among(tokens[k].lemma.lower(), *_FIXED)):
        return ()
    while k > 0 and (tokens[k - 1].is_noun or tokens[k - 1].tag in ("AJ0", "ORD")):
        k -= 1
        code = gazetteer.demonym(tokens[k].text) if tokens[k].text[0].isupper() else None
        if code:
            country = gazetteer.country(code)
            return (country,) if country else ()
    return ()
