"""Distances whose origin opens the clause: "from there Olten, where the trains start, is 40 km away"."""

import re

from viewer.extract.claims.borders import line_of
from viewer.extract.claims.patterns import NAME
from viewer.extract.claims.phrases import both_ends, empty_at, phrase_end
from viewer.extract.claims.pronouns import counted_from, opens_pronoun
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.claims.topic import is_spot

_PHRASE = r"(?:the|that|this|its) (?:[\w’'-]+ ){0,3}?[a-z-]+"
_VERB = r"(?:is|was|lies|lay|stands|stood|are|were)"
_FRONTED = re.compile(
    rf"\b[Ff]rom\s(?P<origin>there|here|{NAME}|{_PHRASE}(?: (?:at|of|in) {NAME})?)"
    r"(?:,?|,\s[^,;:]{3,60},)\s"
    rf"(?P<subject>{NAME}|[Tt]he (?:[\w’'-]+ ){{0,3}}?[a-z-]+(?: of {NAME})?)"
    rf"(?:,\s(?:(?:at|in)\s(?P<at>{NAME})|[^;:]{{3,90}}),)?"
    rf"\s{_VERB}"
    r"(?:\s(?:only|just|still|not|at))*\s[“‘\"']?$"
)
_ASIDE = r"(?:,\s[^,;:]{3,60},)?"
_FROM_TO = re.compile(
    rf"\b[Ff]rom\s(?P<one>there|{NAME}|{_PHRASE}){_ASIDE}\sto\s(?P<two>{NAME}|{_PHRASE}){_ASIDE},?\s(?:(?:it|there)\s)?"
    r"(?:is|was|are|were)"
    r"(?:\s(?:only|just|still))?\s[“‘\"']?$"
)
_WHICH = re.compile(
    rf",\s(?:from|to)\swhich\s(?P<subject>it|{NAME}|[Tt]he (?:[\w’'-]+ ){{0,3}}?[a-z-]+)\s{_VERB}"
    r"(?:\s(?:only|just|still))?\s[“‘\"']?$"
)
_OPENED = re.compile(r"(?:.*(?:[,;:—–“\"]|\b(?:and|but|while|so|as|since|because))\s?)?", re.DOTALL)


def fronted(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of "from there Olten is 40 km away": the subject, and the origin that opens its clause."""
    low = around.sentence.sentence.start
    two = next(reversed(list(_FROM_TO.finditer(match.string, low, match.start()))), None)
    if two and _OPENED.fullmatch(match.string, low, two.start()):
        return _from_there(two, around, before) if two["one"] == "there" else both_ends(two, around)
    if which := _from_which(match, around):
        return which
    found = next(reversed(list(_FRONTED.finditer(match.string, low, match.start()))), None)
    if found is None or not _OPENED.fullmatch(match.string, low, found.start()):
        return None
    is_at = found["at"] and found["subject"][0].islower()  # "the next stop, at Varna, is"
    subject = phrase_end(found, "at" if is_at else "subject", around, None)
    opening = empty_at(match.string, found.start("origin") - 1)
    if opens_pronoun(opening):
        origin = counted_from(opening, subject, around, before)
    elif found["origin"] == "here":
        origin = around.end(around.spot) if around.spot else None
    else:
        origin = phrase_end(found, "origin", around, subject)
    if origin is None or origin.where == subject.where:
        return None
    if not subject.where.is_placed:
        subject = line_of(subject, match.string, origin, around) or subject
    return subject, origin


def _from_which(match: "re.Match[str]", around: Around) -> Pair | None:
    """The ends of "is higher than Cusco, from which it is 200 km": what the sentence is about, and Cusco."""
    low = around.sentence.sentence.start
    found = _WHICH.search(match.string[: match.start()], low)
    here = around.between(low, found.start()) if found else ()
    spots = [m for m in here if is_spot(m)]
    if found is None or not spots or spots[-1].end != found.start():
        return None
    if found["subject"] != "it":
        subject = phrase_end(found, "subject", around, None)
    elif len(spots) == 1:
        return None
    else:
        subject = around.end(spots[0])
    origin = around.end(spots[-1])
    return (subject, origin) if subject.where != origin.where else None


def _from_there(two: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of "from there to Olten it is": what "there" counts from, and the goal."""
    goal = phrase_end(two, "two", around, None)
    origin = counted_from(empty_at(two.string, two.start("one") - 1), goal, around, before)
    return (origin, goal) if origin and origin.where != goal.where else None
