"""Distances said before what they are said of: "Only 30 km from Ruse lies Byala"."""

import re

from viewer.extract.claims.patterns import NAME
from viewer.extract.claims.referents import pointed_at
from viewer.extract.claims.scene import Around
from viewer.extract.grammar.tokens import FINITE_OR_DO_TAGS
from viewer.extract.grammar.words import words_of
from viewer.extract.locating.references import End
from viewer.model.where import Where

_OPENING = re.compile(
    r"\s*(?:[“‘\"']\s?)?(?:(?:[Aa]nd|[Bb]ut|[Yy]et)\s)?"
    r"(?:(?:[Tt]hough|[Aa]lthough|[Ww]hile|[Aa]t|[Oo]nly|[Jj]ust|[Bb]arely|[Nn]ot|[Ss]ituated|[Ll]ocated|[Ll]ying|[Ss]et|[Pp]erched)\s){0,2}(?:(?:a|[Aa]t\sa)\sdistance\sof\s)?"
)
_PLACE_FRONTED = re.compile(
    r"\s*(?:[Aa]cross|[Oo]n|[Oo]ver|[Bb]eyond|[Oo]pposite|[Ff]urther|[Ff]arther|[Ii]nland|[Uu]pstream|[Dd]ownstream)\b"
    r"(?:\s(?:[a-z-]+|[^\W\d_a-z][\w’'-]*)){0,7},\s(?:and\s)?(?:only\s|just\s|not\s)?"
)
_PHRASE_FRONTED = re.compile(
    r"\s*(?:(?:[Oo]nce|[Ff]ormerly|[Nn]ow|[Ss]till|[Ll]ong)\s)?(?:[Aa]n?|[Tt]he|[Oo]ne of the)"
    r"(?:\s(?:[^\W\d_][\w-]*)){1,6},?\s(?:(?:only|just|lying|situated|located|set)\s)?"
)
_INVERTED = re.compile(
    r"(?:\s[^,;:.()]{2,30})?(?:,(?:\s[^,;:.()\d]{3,50},)?)?\s(?:is|are|was|were|lies?|lay|stands?|stood|sits?|sat|rises?|rose|begins?)\s"
    rf"(?:(?:also|only|still|now)\s)?(?P<who>{NAME}|(?:the|its|their)\s(?:[\w’'-]+\s){{0,3}}[a-z-]+)"
)
_AFTER = re.compile(
    rf"(?:\s[^,;:.()]{{2,30}})?(?:,\s[^,;:.()\d]{{2,60}})?,\s(?P<who>{NAME}|(?:the|its|this|that)\s(?:[a-z-]+\s){{0,2}}[a-z-]+)\b"
    r"(?=['’]s|,|\s[a-z]+)"
)
_OF_NAME = re.compile(rf",\sthe\s(?:[a-z-]+\s){{1,3}}of\s(?P<who>{NAME})\b")
_LIES = re.compile(
    rf"(?:(?<=away)\s(?:is|was)|,?\s(?:lies|lay|stands|stood|sits|sat)|,\s(?:at|in))\s(?:the\s(?:[a-z]+\s){{1,3}}(?:of\s)?)?(?P<who>{NAME})"
)
_AT_NAME = re.compile(rf",\s(?:at|in)\s(?:the\s(?:[a-z]+\s){{1,3}}(?:of\s)?)?(?P<who>{NAME}),")


def may_be_turned(match: "re.Match[str]", around: Around) -> bool:
    """Whether a distance stands at the head of its sentence, behind a fronted place or a phrase at most."""
    return _opens(match, around) or _is_phrase(match, around)


def turned(match: "re.Match[str]", second: End, around: Around) -> End | None:
    """What a distance that opens its sentence is said of, which follows the end *second*; else None.

    It is the subject of "Only 30 km from Ruse lies Byala", or what the opening tells more of: "A spa 40 km
    from Ruse, Byala was never rich".
    """
    if second.end <= match.end():
        return None
    high = around.sentence.sentence.end
    found = _INVERTED.match(match.string, second.end, high) if _opens(match, around) else None
    found = found or _AFTER.match(match.string, second.end, high)
    found = found or (_AT_NAME.match(match.string, second.end, high) if _opens(match, around) else None)
    meant = _at(found, around, second) if found else None
    soon = None if meant or not _opens(match, around) else _OF_NAME.match(match.string, second.end, high)
    return meant or (_at(soon, around, second) if soon else None)


def lies_after(match: "re.Match[str]", around: Around) -> End | None:
    """What stands after a distance that counts from elsewhere: "some 40 km to the south lies Byala"."""
    found = _LIES.match(match.string, match.end(), around.sentence.sentence.end)
    if found is None:
        return None
    known = around.named_at(found.start("who"))
    words = found["who"]
    if words.split()[0].lower() in words_of("months-and-days"):
        return None  # "took Foo, some 40 km to the west, in October"
    return around.end(known) if known else End(Where(words), *found.span("who"), words)


def _opens(match: "re.Match[str]", around: Around) -> bool:
    low = around.sentence.sentence.start
    return any(form.fullmatch(match.string, low, match.start()) for form in (_OPENING, _PLACE_FRONTED))


def _is_phrase(match: "re.Match[str]", around: Around) -> bool:
    """Whether a noun phrase without a place or a verb of its own opens the sentence before a distance."""
    low, stop = around.sentence.sentence.start, match.start()
    found = _PHRASE_FRONTED.fullmatch(match.string, low, stop)
    if found is None or any(m.where.precision.is_point for m in around.between(low, stop)):
        return False
    inside = [t for t in around.sentence.tokens if low <= t.start < stop]
    return not any(t.tag in FINITE_OR_DO_TAGS and t.lower not in ("set", "based") for t in inside)


def _at(found: "re.Match[str]", around: Around, second: End) -> End | None:
    """The place of the words after an end, nowhere where they name one that is not known."""
    start, end = found.span("who")
    if found["who"][0].isupper():
        known = around.named_at(start)
        if known is not None:
            return around.end(known)
        is_listed = bool(around.gazetteer.lookup(found["who"]))
        return End(Where(found["who"]), start, end, found["who"]) if is_listed else None
    return pointed_at(start, around, second)
