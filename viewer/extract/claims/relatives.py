"""What a relative clause says a distance of: "Ruse, which is" or "Ruse, which a map puts 60 km from"."""

import re

from viewer.extract.claims.capitals import seat_end
from viewer.extract.claims.kindred import HARBOURS
from viewer.extract.claims.referents import pointed_at
from viewer.extract.claims.scene import Around
from viewer.extract.claims.things import spot_in_country
from viewer.extract.claims.topic import is_spot
from viewer.extract.grammar.words import is_among
from viewer.extract.locating.references import End, named
from viewer.extract.names.places import Mention, Part
from viewer.model.where import Precision, Where

_PUTS = (
    r"(?:puts?|plac(?:es?|ed)|sets?|shows?|showed|gives?|gave|describe[sd]?|locate[sd]?|lists?|listed|marks?|marked"
    r"|has|had|makes?|made|reckons?|reckoned|calls?|called|reports?|reported|(?:says?|said|claims?|claimed)"
    r"\s(?:is|was|lies|lay))"
)
_PLACED = re.compile(
    r",\s(?:(?:an?|the|one)\s(?:[\w-]+\s){0,3}?[a-z]+\s)?(?:that|which)\s(?:[^,;:.]{3,70}?)\s"
    rf"{_PUTS}\s(?:as\s(?:being\s|lying\s)?|at\s|being\s|lying\s|to\s(?:be|lie)\s)?[“‘\"']?$"
)

_RELATIVE = re.compile(r"\s*,\s(?:which|that)(?:,\s[^,;:.]{3,60},)?\s[^,;:.A-Z]*$")
_AMID = re.compile(  # "Samsun, which lies midway between Trabzon and Sinop, 290 km from the first"
    r"\s*,\s(?:which|that)\s(?:is|was|lies|lay|stands|stood|sits|sat)\s[^,;:.A-Z]*\bbetween\s[^,;:.]{3,80},\s$"
)
_RUNNING_ON = re.compile(
    r"\s*,?\s(?:which|that)\s(?:is|was|lies|lay|stands|stood|sits|sat)\s(?:[a-z-]+\s){0,3}?$"
)
_SAID_TO_BE = re.compile(r",\s(?:an?|the|one of the|its|home of the)\s[^,;:.]{3,90}?$")
_APPOSED = re.compile(  # "Ruse, the old river port that lies"
    r",\s(?:an?|the|one of the|its|their)\s(?:(?!(?:in|on|at|near|beside|by|with|to|from|off|over|above"
    r"|below|behind|beyond|across|opposite|outside|between|along|and)\b)[a-z-]+\s){1,6}(?:that|which)\s"
    r"(?:is|was|lies|lay|stands|stood|sits|sat)\s(?:[a-z-]+\s){0,3}?[“‘\"']?$"
)
_WHOSE_LINE = re.compile(
    r"\b(?P<line>[^\W\d_a-z][\w-]+, whose (?:(?:[a-z-]+ern|nearest) )?(?:border|frontier|coast|shore))"
    r"\s(?:is|was|lies|lay|runs)\s(?:only\s|just\s)?[“‘\"']?$"
)
_LINE_NAMED = re.compile(
    r"(?P<line>\b(?:the )?[^\W\d_a-z][\w-]+(?:['’]s?)? (?:[a-z]+ern )?"
    r"(?:border|frontier|coast|coastline|shore))$"
)
_WHOSE_PART = re.compile(
    r",\swhose\s(?:[a-z-]+\s){0,2}?(?P<noun>[a-z]+)\s(?:is|was|lies|lay|stands)\s(?:[a-z]+\s)?[“‘\"']?$"
)
_ASIDE = re.compile(
    r",\s(?:(?:on|at|across|over|in|by|beside|beyond|behind|up|down)\s(?:the|its)\s"
    r"|(?:in|on|off)\s(?:(?:north|south|east|west|central|mid)[a-z-]*\s)?(?=[A-Z]))[^,;:]{3,40}$"
)
_PHRASE = re.compile(r"\b(?:[Tt]he|[Tt]h(?:at|is)|[Ii]ts)\s(?:[a-z-]+\s){0,3}?[a-z]+$")


def placed_in_relative(match: "re.Match[str]", around: Around) -> End | None:
    """The place before ", which a chart puts", of which the relative clause around a distance tells."""
    low = around.sentence.sentence.start
    clause = match.string[low : match.start()]
    found = _PLACED.search(clause)
    if found is None:
        return None
    stop = low + found.start()
    if unlisted := named(around.sentence, (low, stop), is_first=False, ends=stop):
        known = [m for m in around.mentions if m.start < unlisted.end and unlisted.start < m.end]
        return around.end(_head_of(known[-1], around)) if known else unlisted
    if phrase := _PHRASE.search(clause[: found.start()]):
        return pointed_at(low + phrase.start(), around, None)
    spots = [m for m in around.between(low, stop) if m.end <= stop and is_spot(m)]
    return around.end(spots[-1]) if spots else None


def relative_head(match: "re.Match[str]", around: Around) -> End | None:
    """The place right before ", which", of which the relative clause around the distance tells."""
    sentence = around.sentence
    if owner := _owner(match, around) or _described(match, around):
        return owner
    low = sentence.sentence.start
    relative = _RELATIVE.search(match.string, low, match.start()) or _AMID.search(
        match.string[: match.start()], low
    )
    if relative is None:
        return None
    spots = [m for m in around.mentions if m.end == relative.start()]
    aside = _ASIDE.search(match.string, sentence.sentence.start, relative.start())
    if told := [m for m in around.mentions if aside and m.end == aside.start() and is_spot(m)]:
        return around.end(told[-1])
    if spots:
        head = _head_of(spots[-1], around)
        return around.end(head) if head.part is not Part.OWNER else None
    if line := _LINE_NAMED.search(match.string, sentence.sentence.start, relative.start()):
        return End(Where(line["line"]), *line.span("line"), line["line"])
    if phrase := _PHRASE.search(match.string[low : relative.start()]):
        return pointed_at(low + phrase.start(), around, None)
    return named(sentence, (low, relative.start()), is_first=False, ends=relative.start())


def _described(match: "re.Match[str]", around: Around) -> End | None:
    """The place of which more is said before the relative: "Kemi, a port on the Gulf of Bothnia that is"."""
    low = around.sentence.sentence.start
    apposed = _APPOSED.search(match.string[: match.start()], low)
    if apposed and (named := [m for m in around.mentions if m.end == apposed.start() and is_spot(m)]):
        return around.end(named[-1])
    relative = _RUNNING_ON.search(match.string, low, match.start())
    last = [m for m in around.mentions if relative and m.end == relative.start()]
    if not last or last[-1].where.precision.is_point:
        return None
    said = _SAID_TO_BE.search(match.string, low, last[-1].start)
    told = [m for m in around.mentions if said and m.end == said.start() and is_spot(m)]
    return around.end(told[-1]) if told else None


def _owner(match: "re.Match[str]", around: Around) -> End | None:
    """The place of whose part or border a distance is told: "Vágar, whose runway is"."""
    low = around.sentence.sentence.start
    if line := _WHOSE_LINE.search(match.string, low, match.start()):
        return End(Where(line["line"]), *line.span("line"), line["line"])
    whose = _WHOSE_PART.search(match.string, low, match.start())
    owners = [m for m in around.mentions if whose and m.end == whose.start() and is_spot(m)]
    if whose and whose["noun"] == "capital":
        return _capital_of_land(whose, around)
    if whose is None or not owners:
        return None
    is_part = whose["noun"] in HARBOURS or is_among(whose["noun"], "site-parts")
    return around.end(owners[-1]) if is_part else None


def _capital_of_land(whose: "re.Match[str]", around: Around) -> End | None:
    """The capital of "Cape Verde, whose capital lies"."""
    land = next((m for m in around.mentions if m.end == whose.start()), None)
    country = land.where.country if land and land.where.precision is Precision.COUNTRY else None
    entry = around.gazetteer.capital(country) if country else None
    return seat_end(entry, whose.span("noun"), whose["noun"], around) if entry else None


def _head_of(mention: Mention, around: Around) -> Mention:
    """The place that a relative clause after a mention is about: of "Basel, in Switzerland, which" Basel."""
    low = around.sentence.sentence.start
    here = [m for m in around.between(low, mention.end) if m.end <= mention.end]
    return spot_in_country(mention, here, around)
