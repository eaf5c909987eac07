"""What the clause around a distance says it of, where the nearest names stand in an aside or elsewhere."""

import re
from dataclasses import replace
from itertools import pairwise

from viewer.extract.claims.it_within import FRESH, WIDE, it_within
from viewer.extract.claims.kindred import is_sort, kindred
from viewer.extract.claims.patterns import NAME
from viewer.extract.claims.pronouns import spoken_of
from viewer.extract.claims.referents import LINES, pointed_at
from viewer.extract.claims.scene import Around, Pair, without_owner
from viewer.extract.claims.unlisted import called_before
from viewer.extract.grammar.words import is_among
from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention
from viewer.geo.entry import ISLANDS
from viewer.model.where import Precision, Where

_VERB = (
    r"(?:is|are|was|were|lies?|lay|stands?|stood|sits?|sat|remains?|waits?|waited"
    r"|(?:would|will|must|might|may|could|is to) (?:be|lie|stand|sit)|ha[sd] been"
    r"|(?:is|was|are|were) (?:waiting|anchored|moored)"
    r"|(?:is|was|were|are) (?:said|reported|believed|thought|known|claimed|reckoned|held|supposed|alleged)"
    r"(?: by [^,;:.]{3,40}?)? to (?:be|lie|stand|sit))"
)
_SHOWN = (
    r"(?:is|was|are|were) (?:shown|given|listed|marked|advertised|described)"
    r"(?: (?:on|in|by) (?:an?|the|one|some|its|their|[^\W\d_a-z][\w-]+['’]s?) [^,;:.]{0,50}?[a-z])??"
    r"(?: (?:as|at|as being|as lying))?"
)
_ADVERBS = (
    r"(?:\s(?:located|situated|sited|based|only|just|still|not|in (?:fact|truth|reality)|really|actually"
    r"|itself|also|at|now|little|not, as [^,;:.]{3,60},))*"
    r"(?:,\s(?:so\s)?(?:says?|said|claims?|claimed|insists?|according to|by|if|in|on)\s[^,;:.]{3,60},)?"
)
_POSITIONED = rf"\s(?:{_SHOWN}|{_VERB}{_ADVERBS})\s[“‘\"']?$"
_FRONT = (
    r"(?:(?:In|On|At|By|As)(?:\s[a-z]+){1,4}"
    r"|(?:In|On|At|According\sto)\s(?:an?|the|one|its|their)(?:\s[\w’'-]+){1,7}?)"
)
_LEAD = (
    rf"(?:^(?:{_FRONT},?\s)?|[.;:“\"‘(—–?!]\s*|,\s(?:(?:and|but|while|yet|or|so|though|although)\s)?"
    r"|\b(?:that|and|but|while|because|although|though|says?|said|how far|whether)\s"
    r"|\b(?:told|tells|assured|assures|warned|reminded)\s(?:[\w’'-]+\s){1,4}?(?=it\s|the\s))"
)
_WHO = (
    r"(?P<who>[Ii]t|(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]ts|[Tt]heir)\s(?:same\s)?"
    r"(?:(?P<people>[^\W\d_a-z][a-z]+(?:\s[^\W\d_a-z][a-z]+)?)\s)?(?:[a-z-]+\s){0,2}?(?P<noun>[a-z]+))"
)
_OPENS = re.compile(
    rf"(?={_LEAD}(?:{_WHO}(?P<defined>\s(?:where|that|in which)\s[^,;:.]{{3,60}}?)?"
    rf"|(?P<name>{NAME})(?:\sitself)?)"
    rf"(?P<aside>,\s[^;:]{{3,120}},)?{_POSITIONED})"
)
_SITED = re.compile(  # "The sister station at Hinkley Point, in Somerset, is described as"
    rf"{_LEAD}[Tt]he\s(?:[a-z-]+\s){{1,3}}at\s(?P<name>{NAME}),\sin\s[^;:,]{{3,60}},{_POSITIONED}"
)
_APPOSED = re.compile(
    r"(?:\b(?:whose|[Ii]ts|[Tt]heir|[Tt]he|[Hh]is|[Hh]er|[Oo]ur|[Aa]n?)|['’]s?)\s(?:[A-Za-z-]+\s){0,3}[a-z-]+"
    r"(?:\s(?:on|in|at|of|for|by|(?:near|clos)est\sto)\s(?:[a-z-]+\s){0,2}[A-Za-z-]+)?,"
    rf"\s(?:(?:at|in)\s)?(?P<name>{NAME}),{_POSITIONED}"
)
_BY_WAY = re.compile(r",\sby\s[^,;:.]{3,60},\s$")  # "is, by the route the lorries take, 940 km from"
_THE_NAME = re.compile(
    rf"(?<!\bto )(?<!\bof )(?<!\bin )(?<!\bon )(?<!\bat )(?<!from )(?<!and )\bthe (?P<name>{NAME})"
    rf"{_POSITIONED}"
)
_AND_ITS = re.compile(rf"\b(?P<name>{NAME}) (?:and|with) its (?:[a-z-]+ ){{0,3}}?[a-z]+{_POSITIONED}")
SAID = re.compile(
    r",\s(?:(?:[\w’'-]+\s){0,4}(?:says?|said|adds?|added|claims?|claimed|argues?|argued|notes?|noted|insists?|insisted"
    r"|suggests?|suggested|writes?|wrote|asserts?|asserted|maintains?|maintained|recalls?|recalled|told)\b"
    r"|according to\b)"
)
_THING = re.compile(
    r"\s*(?P<who>(?:[Tt]he|[Tt]hat|[Tt]his)\s(?:same\s)?(?:(?P<people>[^\W\d_a-z][a-z]+)\s)?(?:[a-z-]+\s){0,2}?(?P<noun>[a-z]+))(?!['’-])\b(?!\s[a-z]+s?\sof)"
)
_BARE = re.compile(
    rf"{_LEAD}{_WHO}(?P<defined>(?!))?(?P<aside>(?!))?,\s(?:(?:just|only|some|lying)\s)?[“‘\"']?$"
)
_ASIDE_NAME = re.compile(rf",\s(?:at\s)?(?P<name>{NAME}(?:–{NAME})?),")
_TOLD_OF = re.compile(r",\s(?:(?:to|from|in|at|on|for|through)\s)?(?:where|which|whose)\b")
_TELLS = re.compile(
    r"\s(?:told|tells?|telling|warn(?:s|ed)?|assur(?:es?|ed)|remind(?:s|ed)?|inform(?:s|ed)?|persuaded)\s"
)
_IN_COUNTRY = re.compile(rf"(?:In|Across|Over in) (?:the )?{NAME},\s")
_NO_NOUNS = frozenset("one other second third rest".split())
_HEAD = 20  # characters at the head of a sentence in which its subject begins
_IT = re.compile(
    rf"(?:(?:{_FRONT}|[A-Z][a-z]+),?\s)?"  # "In fact it is", "Still, it is"
    rf"(?P<who>[Ii]t|That){_POSITIONED}"
)
_IT_ACTS = re.compile(r"(?P<who>It)\s(?:[a-z]+\s){1,4}[“‘\"']?$")  # "it docked 2 km from"
_TAIL = re.compile(_POSITIONED)
_TAIL_CHARS = 100
_AREAS = (Precision.COUNTRY, Precision.REGION, Precision.DISTRICT, Precision.SEA)


def subject_before(match: "re.Match[str]", around: Around, before: Pair | None) -> End | None:
    """The place right before "is" or "lies", with an aside between or none, that a distance is said of.

    None where the words do not have that form, or nothing else is named that could be taken for it.
    """
    low = around.sentence.sentence.start
    clause = _BY_WAY.sub(" ", match.string[low : match.start()])
    if bare := _BARE.search(clause):
        others = bool(around.between(low, match.start()))
        return None if others else _of_noun(bare, around)
    if not _TAIL.search(clause[-_TAIL_CHARS:]):
        return None
    apposed = _AND_ITS.search(clause) or _APPOSED.search(clause) or _SITED.search(clause)
    if apposed and (
        (end := _of_name(apposed, around)).where.precision not in _AREAS or _is_islet(end, around)
    ):
        return end
    found = next((f for f in reversed(list(_OPENS.finditer(clause))) if not _is_said_that(f)), None)
    if found is None:
        named = _THE_NAME.search(clause)
        return _of_name(named, around) if named else None
    if found["name"]:
        by_way = len(clause) < match.start() - low  # "is, by road, 940 km from": nothing else stands nearer
        return _of_name(found, around) if by_way else _of_named(found, clause, around)
    if found["noun"]:
        return _of_noun(found, around)
    return it_within(found, around, before) if found.start("who") > 1 else None


def _is_said_that(found: "re.Match[str]") -> bool:
    """Whether what seemed a noun and a relative clause is a verb and what is said: "Its rivals say that".

    Nor are "and" and "that" nouns: "guards the strait and is", "the mine that lies".
    """
    if found["noun"] in ("and", "or", "but", "that", "which", "who", "where"):
        return True
    if found["defined"] and _TELLS.search(found["who"]):
        return True  # "its colonel told reporters that the post of Gao was"
    noun = found["noun"] if found["defined"] is not None else None
    return noun is not None and is_among(noun.removesuffix("s"), "reporting-verbs")


def _is_islet(end: End, around: Around) -> bool:
    """Whether an end is an island, which is a spot as seen from afar."""
    known = around.named_at(end.start)
    return known is not None and known.kind in ISLANDS


def _of_named(found: "re.Match[str]", clause: str, around: Around) -> End | None:
    """The place of a name before "is": one that is said of by somebody, after a country, or in no list."""
    end = _of_name(found, around)
    is_put = end.where.precision.is_point and _IN_COUNTRY.fullmatch(clause[: found.start("name")])
    is_said = found["aside"] and SAID.match(found["aside"])
    may_be = not end.where.is_placed or end.where.precision.is_point or _is_islet(end, around)
    is_said = is_said or (found["aside"] and may_be and _TOLD_OF.match(found["aside"]))
    return end if is_put or is_said or (not found["aside"] and end.where == Where(found["name"])) else None


def it_measured(match: "re.Match[str]", around: Around, before: Pair | None) -> End | None:
    """What "it" means at the head of the sentence after a distance: its subject, or else the topic."""
    low = around.sentence.sentence.start
    found = _IT.match(match.string[: match.start()], low)
    if found is None or before is None or around.told[0] is around.sentence:
        return None
    last = around.told[-2].sentence
    subject = before[0]
    is_turned = last.start <= before[1].start < subject.start  # "30 km from Ruse lies Byala. It is"
    is_head = last.start <= subject.start < last.start + _HEAD
    if not (is_head or is_turned) or not subject.where.is_placed:
        return None
    topic = around.spot and around.end(around.spot)
    others = (topic.where,) if topic and topic.where.name != subject.where.name else ()
    return replace(subject, start=low, end=found.end("who"), words="It", others=others)


def it_unknown(match: "re.Match[str]", around: Around) -> End | None:
    """The word "it" at the head of the sentence, as an end that lies nowhere."""
    low = around.sentence.sentence.start
    found = _IT.match(match.string[: match.start()], low) or _IT_ACTS.match(match.string, low, match.start())
    return End(Where("It"), found.start("who"), found.end("who"), "It") if found else None


def _of_name(found: "re.Match[str]", around: Around) -> End:
    """The place of a name; nowhere where no list knows it."""
    low = around.sentence.sentence.start
    start, end = low + found.start("name"), low + found.end("name")
    known = [m for m in around.mentions if m.start < end and start < m.end]
    if not known:
        return End(Where(found["name"]), start, end, found["name"])
    return around.end(without_owner(around.sentence.text, known)[0])


def _of_noun(found: "re.Match[str]", around: Around) -> End | None:
    """The one place named before that is a thing like "the airfield"; nowhere where it is none of them."""
    low = around.sentence.sentence.start
    start, end = low + found.start("who"), low + found.end("who")
    unknown = End(Where(found["who"]), start, end, found["who"])
    if (
        found["defined"]
        or found["noun"] is None  # "it"
        or found["noun"] in _NO_NOUNS
        or (found["noun"] in LINES and found["noun"] != "capital")
    ):
        return unknown
    listed = (m for m in around.between(start, end) if m.end == end and m.entry is not None)
    named = next((m for m in listed if m.where.precision is Precision.SITE), None)
    if named and found["noun"] not in ("port", "harbour", "city"):
        return around.end(named)  # "and the Foo naval base"; "the Corsican port" is one told of
    if told := _named_aside(found, around) or pointed_at(start, around, None):
        return told
    if unlisted := called_before(found["noun"], around, start):
        return End(around.placed.get(unlisted, Where(unlisted)), start, end, unlisted)
    earlier = [m for m in around.mentions if m.start < start]
    alike = _of_people(found, kindred(found["noun"], earlier, around.sentence.text, start), around)
    alike = _of_province(found, alike, around)
    if meant := latest(alike, around):
        is_sure = len(alike) == 1 and is_sort(found["noun"])
        return End(around.end(meant).where, start, end, found["who"], is_sure=is_sure)
    stop = low + max(found.end("aside"), found.end("who"))
    others = any(not start <= m.start < end for m in around.between(low, stop))
    return unknown if alike or others or found["who"][0] in "iI" else None  # "its rival"


def _named_aside(found: "re.Match[str]", around: Around) -> End | None:
    """The place that is named right after a noun: "The Polish site, at Redzikowo, is"."""
    named = _ASIDE_NAME.fullmatch(found["aside"]) if found["aside"] else None
    if named is None:
        return None
    low = around.sentence.sentence.start + found.start("aside")
    at = low + named.start("name")
    spot = around.named_at(at)
    return around.end(spot) if spot else End(Where(named["name"]), at, low + named.end("name"), named["name"])


def _of_people(found: "re.Match[str]", places: list[Mention], around: Around) -> list[Mention]:
    """Those of some places that lie in the country of "the Chilean mine", where it is one of a country."""
    code = around.gazetteer.demonym(found["people"]) if found["people"] else None
    return [m for m in places if m.where.country == code] if code else places


def _of_province(found: "re.Match[str]", places: list[Mention], around: Around) -> list[Mention]:
    """Those of several places that lie in the province of "the Antrim port", else the topic; else all."""
    people = found["people"]
    if not people or len(places) < 2 or around.gazetteer.demonym(people):
        return places
    there = [m for m in places if m.entry and people in (m.entry.admin1 or "").split()]
    spot = around.spot
    return there or [m for m in places if spot and m.where.name == spot.where.name] or places


def thing_after(match: "re.Match[str]", around: Around) -> End | None:
    """The one place named before that "from the camp" may mean, where that is a thing of a sort."""
    found = _THING.match(match.string, match.end(), around.sentence.sentence.end)
    if found is None:
        return None
    earlier = [m for m in around.mentions if m.end <= match.start()]
    if unlisted := called_before(found["noun"], around, match.start()):
        return End(around.placed.get(unlisted, Where(unlisted)), *found.span("who"), unlisted)
    alike = kindred(found["noun"], earlier, around.sentence.text, match.start())
    alike = _of_people(found, alike, around)
    subject = earlier[-1:] if earlier and earlier[-1].start >= around.sentence.sentence.start else []
    alike = [m for m in alike if m not in subject] or alike
    spot = next((m for m in alike if around.spot and m.where.name == around.spot.where.name), None)
    meant = latest(alike, around)
    here = meant is not None and meant.start >= around.sentence.sentence.start
    meant = spot if spot and not here else None if spot and meant is not spot else meant
    if meant is None:
        return End(Where(found["who"]), *found.span("who"), found["who"]) if alike else None
    is_sure = len(alike) == 1 and is_sort(found["noun"])
    return End(around.end(meant).where, *found.span("who"), found["who"], is_sure=is_sure)


def placed_it(match: "re.Match[str]", around: Around, before: Pair | None) -> End | None:
    """What "it" means in "a map puts it": the place that the sentence before tells of, or was measured."""
    fresh = around.told[-FRESH:][0].sentence
    if opens := _opening_name(match, around):
        return opens
    last = max(before[0].start, before[1].start) if before else -1
    if before and last >= fresh.start:
        return _either_told(before)
    at = match.start() - 1
    opened = _THING.match(match.string, fresh.start, fresh.end) if len(around.told) > 1 else None
    if opened and (noun := opened["noun"]):
        earlier = [m for m in around.mentions if around.told[0].sentence.start <= m.start < fresh.start]
        if pointed := pointed_at(fresh.start, replace(around, told=around.told[:-1]), None):
            return replace(pointed, start=at, end=at, words="it")
        meant = latest(kindred(noun, earlier, around.sentence.text, fresh.start), around)
        if meant:
            return End(around.end(meant).where, at, at, "it")
    named = around.between(fresh.start, fresh.end)
    within = {m.start for first, m in pairwise(named) if _lies_in(first, m, match.string)}
    exact = {m.where.name: m for m in named if m.start not in within}
    spots = [m for m in exact.values() if m.where.precision not in WIDE or m.kind]
    if len(spots) == 1:
        return End(around.end(spots[0]).where, at, at, "it")
    return spoken_of(before) if before else None


def _opening_name(match: "re.Match[str]", around: Around) -> End | None:
    """The place that the sentence opens with: "Kankan is farther, although a map has it within 200 miles"."""
    low = around.sentence.sentence.start
    opens = next((m for m in around.between(low, match.start()) if m.start == low), None)
    if opens is None or not opens.where.precision.is_point:
        return None
    turns = _TURNS.search(match.string, opens.end, match.start())
    alone = turns and not around.between(opens.end, match.start())
    return End(around.end(opens).where, match.start() - 1, match.start() - 1, "it") if alone else None


_TURNS = re.compile(r"\s(?:is|lies|was|stands)\s[^;:]*,\s(?:although|though|but|yet|even if|while)\s")


def _lies_in(place: Mention, area: Mention, text: str) -> bool:
    """Whether an area only says where the place before it is: "Lukeville, Arizona"."""
    beside = text[place.end : area.start] == ", " and place.where.precision.is_point
    return beside and not area.where.precision.is_point


def _either_told(before: Pair) -> End:
    """What "it" means after a distance of two places that are known; the other may be meant as well."""
    meant = spoken_of(before)
    other = before[1] if meant is before[0] else before[0]
    is_sure = meant is before[0] or not other.where.is_placed
    return meant if is_sure else replace(meant, others=(*meant.others, other.where))


def latest(places: list[Mention], around: Around) -> Mention | None:
    """The one of some places that was named in the latest sentence; the spot of the article among several."""
    spot = next((m for m in places if around.spot and m.where.name == around.spot.where.name), None)
    for sentence in reversed(around.told):
        here = [m for m in places if sentence.sentence.start <= m.start < sentence.sentence.end]
        if len({m.where.lat for m in here}) == 1:
            return here[-1]
        if here:
            return spot if spot in here else None
    return places[0] if len(places) == 1 else spot
