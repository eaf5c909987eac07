"""The end that a distance is counted from: what stands after "from"."""

import re
from dataclasses import replace

from viewer.extract.claims.capitals import capital_after, capital_of, seat_end
from viewer.extract.claims.chief import chief_town
from viewer.extract.claims.definites import Definite, definite_at
from viewer.extract.claims.former import side_one
from viewer.extract.claims.kindred import HARBOURS, TOWNS
from viewer.extract.claims.owners import of_local, place_of_speaker, spoke_in, town_of_story
from viewer.extract.claims.parts import is_fixed
from viewer.extract.claims.poles import pole_after
from viewer.extract.claims.referents import LINES, meant, of_nation, pointed_at
from viewer.extract.claims.scene import REACH, Around, without_owner
from viewer.extract.claims.spoken import place_key
from viewer.extract.claims.subjects import thing_after
from viewer.extract.claims.things import lies_at, unnamed, unplaced
from viewer.extract.claims.topic import is_spot
from viewer.extract.grammar.words import is_among
from viewer.extract.locating.references import End, described, named
from viewer.extract.locating.thing_meant import meant_by
from viewer.extract.names.places import Mention
from viewer.model.where import Where

_ORIGINS = ("from", "off", "behind", "beyond", "past", "short of")
_HERE = re.compile(
    r"\s*(?P<word>here|us|where\s(?:I|we)\s(?:sit|stand|live|am|are|work|speak)(?:\s(?:now|today|sitting|standing|based))?"
    r"(?=[.,;:)”’\"]|\s*$|\s(?:and|but|as|he|she|said)\b)|town(?=[,.;:)]|\s(?:when|after|and|on)\b))\b(?-i:(?!\s[A-Z]))",
    re.IGNORECASE,
)
_NEXT = re.compile(r"[;:!?]\s|\d\s?(?:km|kilomet|miles?\b|nautical)")
_APPOSED = re.compile(r",\s|\s(?:of|called|named|in|at|near)\s(?:the\s)?")
_CLOSED = re.compile(r"[,.;:)”\"]|\s*$|\s(?:and|in|on)\b")
_PLAIN = re.compile(r"\s(?P<noun>(?:the|our|its|their|a|an)\s(?:[a-z-]+\s){0,2}[a-z-]+)(?=[.,;:)”\"])")
_BARE = re.compile(
    r"\s(?P<noun>shore|port|land|harbour|harbor|base|camp|town|home)\b(?=[.,;:)”\"]|\s(?:and|but|when|as|by)\b|\s*$)"
)
_THING_OWNED = re.compile(r"['’]s?\s(?:[a-z-]+\s){0,2}(?P<noun>[a-z]+)\b")
_WHERE = re.compile(
    r"\s(?P<where>(?:where|wherever|what|anywhere|any|every|all)\b[^.,;:]*|(?:his|hers|theirs|ours)\b(?=[.,;:)]|\s(?:and|but)\b|$))"
)
_LINE = re.compile(
    r"\s(?P<where>(?:the|our|their|its)\s(?:[a-z]+\s)?(?:line|front|frontline|trenches|equator|pole))(?=[.,;:)”\"]|\s(?:and|but|while|when|as)\b|\s*$)"
)
_ONE = re.compile(r"\s(?P<words>the (?P<people>[^\W\d_a-z]\w+(?: [^\W\d_a-z]\w+)?) one)\b")
_CAPITAL = re.compile(r"\bcapital\b[^.;:]*$")
_NAME = re.compile(r"\s(?P<name>[^\W\d_a-z][\w’'-]+(?: (?:de |del |la |al )?[^\W\d_a-z][\w’'-]+){0,3})")
_ENDS = re.compile(r"(?<=['’]s)\s[a-z]+\b|[.,;:)”’\"]|\s(?:and|but|or|by|in|on|when|while)\b|\s*$")
_NO_NAMES = frozenset("The This That Its It Both There Here A An".split())
_TOWN_WORDS = {"resort": "town", "metropolis": "city", "hamlet": "village"}
_OWNED = re.compile(
    r"['’]s?\s(?:[a-z][\w-]*\s){0,4}?[a-z][\w-]*(?=[,.;:]|\s(?:in|at|on|near|of|which|that|and|but|or)\b|$)"
)
_OWNED_AT = re.compile(
    r"['’]s?\s(?:(?:[a-z-]+\s){1,4}(?:at|in|on)|(?:[a-z-]+\s){0,3}"
    r"(?:exclave|enclave|outpost|territory|island|port|city|town|province|region)\sof)\s(?:the\s)?[^\W\d_a-z]"
)
_DEFINED = re.compile(r"\s(?:that|which|where)\s[^\W\d_a-z]")  # "the base that Mali shelled" is not Mali
_THE_NOUN = re.compile(r"\s*(?:the|that|this)\s(?:same\s)?(?P<noun>[a-z]+)\b")


def second_of(match: "re.Match[str]", around: Around, first: End | None = None) -> End | None:
    """The end after "from": a place named or described there, "here", or what cannot be placed.

    *first* is the other end, which it is not.
    """
    sentence, text = around.sentence, match.string
    stop = sentence.sentence.end
    if told := pole_after(match, first, around) or _of_speaker(match, around, first):
        return told
    if clause := _WHERE.match(text, match.end(), stop) or _LINE.match(text, match.end(), stop):
        return unplaced(text, clause.start("where"), clause.end("where"))
    about = (
        capital_after(match, around, first) or _of_owner(match, around, first) or _national_one(match, around)
    )
    about = about or side_one(match, match.end(), around)
    if about := about or _pointed(match, around, first):
        return about
    following = _NEXT.search(text, match.end(), stop)
    stop = following.start() if following else stop  # what comes after belongs to another distance or clause
    after = list(around.between(match.end(), min(stop, match.end() + REACH)))
    if base := _owned_at(text, after, around):
        return base
    after = without_owner(text, after)
    reach = min(stop, after[0].end + len(" capital") if after else stop)
    plain = _plain(match, after)
    reach = min(reach, plain.end) if plain else reach
    told = thing_after(match, around)
    told = told or described(around.told, around.mentions, (match.end(), reach), around.gazetteer)
    if direct := _direct(match, after) or (
        None if told or not after else _owned(text, after[0], around) or plain
    ):
        return direct
    covers = told and after and _is_in(after[0], told) and after[0].where.is_placed
    is_named = after and (told is None or covers or told.start > after[0].start)
    if after and (is_named or (told and _APPOSED.fullmatch(text, told.end, after[0].start))):
        return around.end(after[0])
    told = told or _meant(match, around) or named(sentence, (match.end(), stop), is_first=True)
    said = lies_at(match, sentence.sentence.start) or text[: match.start()].rstrip(" “‘")[-1:] in (",", "(")
    is_side = match["tail"] is not None  # "30 km south of a bank", and not "30 km of a road"
    counted = said or is_side or match["joint"].lower() in _ORIGINS
    counted = counted or (match["mod"] or "").lower() == "within"
    return told or (_unnamed_after(match) if counted else None)


def _unnamed_after(match: "re.Match[str]") -> End | None:
    """An end that is only described, and so lies nowhere: "from the nearest road", "from port"."""
    bare = _BARE.match(match.string, match.end())
    return unplaced(match.string, *bare.span("noun")) if bare else unnamed(match, after=True)


def _of_speaker(match: "re.Match[str]", around: Around, first: End | None) -> End | None:
    """“Here” and "us": the place of those who speak, "here" also what the article is about; else nowhere."""
    found = _HERE.match(match.string, match.end())
    if found is None:
        return None
    word = found["word"].lower()
    spot = _spot_of(word, match.start(), around)
    if spot and first and around.end(spot).where == first.where:
        spot = None
    meant = spot or (None if word == "town" else place_of_speaker(around, match.start()))
    nowhere = End(Where(found["word"]), *found.span("word"), found["word"])
    if meant:
        speaker = place_of_speaker(around, match.start()) if word == "here" else None
        where, said = around.end(meant).where, around.end(speaker).where if speaker else None
        others = (said,) if said and said not in (where, first and first.where) else ()
        return replace(nowhere, where=where, is_sure=not others, others=others)
    return (None if word == "town" else of_local(nowhere, first, around)) or nowhere


def _spot_of(word: str, stop: int, around: Around) -> Mention | None:
    """What "here" or "town" means before a character: where somebody speaks, else the topic; None of "us"."""
    if word == "town":
        return town_of_story(around, stop)
    return (spoke_in(around, stop) or around.spot) if word == "here" else None


def _national_one(match: "re.Match[str]", around: Around) -> End | None:
    """“The Latvian one”: the only spot told of that lies in that nation, else the topic if it does."""
    found = _ONE.match(match.string, match.end())
    code = around.gazetteer.demonym(found["people"]) if found else None
    if found is None or code is None:
        return None
    seat = capital_of(found["people"], around) if _CAPITAL.search(match.string[: match.start()]) else None
    if seat:
        return seat_end(seat, found.span("words"), found["words"], around)
    told = [m for m in around.mentions if m.end <= match.start() and is_spot(m) and m.where.country == code]
    topic = next((m for m in told if around.spot and m.where == around.spot.where), None)
    only = told[-1] if len({place_key(m.where) for m in told}) == 1 else topic
    return (
        replace(around.end(only), start=found.start("words"), end=found.end(), words=found["words"])
        if only
        else None
    )


def _apposed_name(end: int, around: Around) -> End | None:
    """The place that a comma and its name alone say a phrase is that ends at a character."""
    text = around.sentence.text
    found = around.named_at(end + 2)
    if found is None or text[end : end + 2] != ", " or not _CLOSED.match(text, found.end):
        return None
    return around.end(found)


def _of_owner(match: "re.Match[str]", around: Around, first: End | None) -> End | None:
    """“The enclave's port”: at the place of what owns it where that is a part of it, else nowhere."""
    owner = definite_at(around.sentence, match.end(), around.gazetteer, owning=True)
    thing = _THING_OWNED.match(match.string, owner.end) if owner else None
    if thing and (named := _apposed_name(thing.end(), around)):
        return named  # "the island's main town, Lorengau"
    if owner is None or thing is None or thing["noun"] in (*TOWNS, *LINES):
        return None
    words = match.string[owner.start : thing.end()]
    end = meant(owner, around, first.where if first and first.where.is_placed else None)
    is_part = thing["noun"] in HARBOURS or is_among(thing["noun"], "site-parts")
    where = end.where if end and is_part else Where(words)
    return End(where, owner.start, thing.end(), words)


def _pointed(match: "re.Match[str]", around: Around, first: End | None) -> End | None:
    """The place that a phrase right after "from" points back to or names after it, be it nowhere."""
    phrase = definite_at(around.sentence, match.end(), around.gazetteer)
    if phrase is None or phrase.noun in LINES:
        return None
    if phrase.is_told_more:
        defined = _DEFINED.match(match.string, phrase.end)
        return unplaced(match.string, phrase.start, phrase.end) if defined else None
    apposed = _APPOSED.match(match.string, phrase.end)
    named = next((m for m in around.mentions if apposed and m.start == apposed.end()), None)
    is_told = apposed and (apposed[0] != ", " or (named and _CLOSED.match(match.string, named.end)))
    if named and is_told:  # and not "from the dam, Samarkand hardly 60 km"
        return around.end(named)
    if told := pointed_at(match.end(), around, first):
        return told
    told = _thing_told(match, phrase, around) if is_fixed(phrase.noun) or phrase.nation else None
    if told and (told.where.precision.is_point or not told.where.is_placed or told.is_island):
        return told
    return unplaced(match.string, phrase.start, phrase.end)


def _thing_told(match: "re.Match[str]", phrase: Definite, around: Around) -> End | None:
    """The place named or described before that a phrase may mean by what is told of it."""
    span = (match.end(), phrase.end)
    return (
        thing_after(match, around)
        or described(around.told, around.mentions, span, around.gazetteer)
        or _meant(match, around)
    )


def _owned(text: str, owner: Mention, around: Around) -> End | None:
    """A thing that a country has somewhere, of which no more is told: "from China's first base abroad"."""
    if chief := chief_town(owner, around):
        return chief
    found = None if owner.where.precision.is_point else _OWNED.match(text, owner.end)
    told = of_nation(owner, found.end(), around) if found else None
    return told or (unplaced(text, owner.start, found.end()) if found else None)


def _owned_at(text: str, after: list[Mention], around: Around) -> End | None:
    """Where what the first of some places owns stands: "Kaliningrad’s naval base at Baltiysk"; else None."""
    found = _OWNED_AT.match(text, after[0].end) if len(after) > 1 else None
    is_there = found is not None and after[1].start < found.end() <= after[1].end
    return around.end(after[1]) if is_there and after[1].where.precision.is_point else None


def _plain(match: "re.Match[str]", after: list[Mention]) -> End | None:
    """A thing of which no more is told, before any name that is no part of it: "from the front," he said."""
    found = _PLAIN.match(match.string, match.end())
    if found is None or (after and after[0].start < found.end()):
        return None
    if after and _APPOSED.fullmatch(match.string, found.end(), after[0].start):
        return None
    return unplaced(match.string, *found.span("noun"))


def _is_in(mention: Mention, told: End) -> bool:
    """Whether a name says what a description is: "the Polish base at Hel" is no base named before."""
    return told.end == mention.end or told.start < mention.start < told.end <= mention.end


def _direct(match: "re.Match[str]", after: list[Mention]) -> End | None:
    """The name right after "from" that was not taken for a place, as are names that are also words."""
    found = _NAME.match(match.string, match.end())
    if found is None or any(m.start < found.end() for m in after):
        return None
    if found["name"].split()[0] in _NO_NAMES or not _ENDS.match(match.string, found.end()):
        return None
    name = re.sub(r"['’]s?$", "", found["name"])
    return End(Where(name), found.start("name"), found.start("name") + len(name), name)


def _meant(match: "re.Match[str]", around: Around) -> End | None:
    """The place that "the harbour" means in this article."""
    noun = _THE_NOUN.match(match.string, match.end())
    if noun is None:
        return None
    earlier = [m for m in around.mentions if m.end <= match.start() and m.where.is_placed]
    word = noun["noun"].lower()
    found = meant_by(_TOWN_WORDS.get(word, word), earlier, (), around.spot)
    return End(found[0].where, noun.start("noun"), noun.end("noun"), noun[0].strip()) if found else None
