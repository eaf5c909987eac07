"""The place that stands right before a distance, or before a comma and it: "Chancay, about 60 km from"."""

import re
from dataclasses import replace

from viewer.extract.claims.clauses import of_clause
from viewer.extract.claims.dated import is_dated
from viewer.extract.claims.scene import REACH, Around
from viewer.extract.claims.things import apposed_head
from viewer.extract.claims.topic import is_spot
from viewer.extract.grammar.calendar import MONTHS, WEEKDAYS
from viewer.extract.grammar.numbers import modifier
from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention, Part
from viewer.geo.entry import Kind
from viewer.model.when import Modifier
from viewer.model.where import Precision, Where

_SIDE = re.compile(r"\s+(?:coast|coastline|shore|side|seaboard)\b", re.IGNORECASE)
_BOUND = re.compile(
    r"\b(?:bound|heading|headed|sailing|steaming|en route|on (?:its|the|her|a) (?:way|passage|voyage)|flying|"
    r"travelling|traveling)\b[^.;:]{0,60}\s(?:to|for)\s(?:the\s)?$"
)
_IS_BOUND = re.compile(r"\b(?:is|are|was|were) bound for\s(?:the\s)?$")
_COMMA = re.compile(r",\s(?:just |only |some |then )?")
_PAST = re.compile(r"\s(?:across|over|beyond)\s(?:the\s)?(?:[a-z]+\s(?:of\s(?:the\s)?)?)?")
_PUTS = re.compile(
    r"\b(?:shows?|showed|puts?|gives?|gave|places?|placed|lists?|listed|marks?|marked|describe[sd]?|has|had)"
    r"\s(?:the\s)?(?:[a-z]+\sof\s(?:the\s)?)?$"
)
_AS = re.compile(r"\s(?:as|at|to be)\s(?:(?:being|lying|only|just|a mere)\s)*[“‘\"']?")
_PLACED_ASIDE = re.compile(
    r",\s(?:at|on)\s(?:the|its)\s(?:[a-z-]+\s){0,3}(?:border|coast|edge|end|foot|frontier|head|mouth|shore|side|tip|bank)"
    r"(?:\s(?:of|on)\s[^,;:.]{3,40})?,\s(?:(?:just|only|some)\s)?[“‘\"']?"
)
_IS_IN = re.compile(
    r"(?P<name>[^\W\d_a-z][\w’'-]*(?:\s[^\W\d_a-z][\w’'-]*){0,3})(?:\s\([^()]{1,60}\))?\s(?:is|was)\s"
    r"(?:an?|the|one\sof)\s[^;:]{3,80}?\b(?:in|of)\s(?:the\s)?(?:[a-z]+\s)?"
)
_PUT_IN = re.compile(
    r"(?P<name>[^\W\d_a-z][\w’'-]*(?:\s[^\W\d_a-z][\w’'-]*){0,3}),\s(?:in|on)\s(?:the\s)?(?:[a-z]+\s(?:of\s)?)?"
)
_LIES_SO = re.compile(r",\s(?:is|was|lies|lay|stands|stood|sits|sat)\s(?:[a-z]+\s)?[“‘\"']?")
_LOCATED = re.compile(r",?\s(?:(?:located|situated|lying|sited|set|about|some|just|only)\s){0,2}")
_WIDE = (Precision.COUNTRY, Precision.REGION, Precision.DISTRICT)
_ITSELF = re.compile(r"[\s“‘\"']*(?:(?:itself|alone|too|also|meanwhile)\s)?[\s“‘\"']*")
_NOUN_PHRASE = re.compile(
    r"\s*,\s+(?:the|an?|its|their|with|home to|now|once|formerly)\s(?:[\w’'-]+,?\s){1,5}[“‘\"']?",
    re.IGNORECASE,
)
_WIDE_SEA_M = 400_000
_STOOD_ON = (Kind.RIVER, Kind.LAKE, Kind.SEA, Kind.GULF, Kind.STRAIT, Kind.CHANNEL, Kind.CANAL, Kind.OCEAN)
_ON = re.compile(
    r",?\s(?:(?:is|lies|stands|sits)\s)?(?:a (?:port|town|city|village) )?(?:on|by|beside)\s(?:the\s)?"
    r"(?:[a-z]+\s(?:of|on)\s(?:the\s)?)?"
)
_PUT = re.compile(
    r"\b(?:on|at|off|near|called|named)\s(?P<name>[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+){0,2}),\s"
    r"(?:just |only |some )?$"
)
_PUT_WITH = re.compile(
    r"\b(?:puts?|places?|placed|has|had|shows?|showed|lists?|listed|gives?|gave)\s"
    r"(?P<name>[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+){0,2}),\s"
    r"(?:the|an?|its|seat|home|capital|birthplace|headquarters|gateway)\s[^,;:.]*,\s(?:just |only |some )?$"
)
_BORDERING = re.compile(r"\b(?:border|frontier|edge|side|bank|coast|shore)s?\s(?:with|of|to)\s(?:the\s)?$")


_IN = re.compile(r"\b(?:in|on|across|amid) the (?:[a-z]+ (?:of|on) (?:the )?)?$")
_LIES = re.compile(
    r"(?P<who>It|[^\W\d_a-z][\w’'-]+)\s(?:is|was|lies|lay|stands|stood|sits|sat)\s(?:in|on|at|across)\b"
)
_LIES_THEN = re.compile(
    r",\s(?:the|an?|its|their|one|home|once|where|which|whose|like|unlike|with|[a-z]{3,}(?:ed|ing)|built|set|cut|hit|held|known)\b[^;:]*,\slies\s"
)


_SIDE = re.compile(r"\s(?:side|shore|bank|coast)\b")


def told_on(water: Mention, match: "re.Match[str]", around: Around) -> End | None:
    """What stands on a river, a lake or a border, and is as far as said: "stands on the Oder, 30 km from"."""
    bordering = _BORDERING.search(match.string, max(0, water.start - REACH), water.start)
    low = max(0, water.start - REACH)
    inside = not water.where.precision.is_point and _IN.search(match.string, low, water.start)
    sided = _SIDE.match(match.string, water.end)
    if water.kind not in _STOOD_ON and not bordering and not inside and not sided:
        return None
    near = around.between(max(0, water.start - REACH), water.start)
    on = [m for m in near if _ON.fullmatch(match.string, m.end, water.start)]
    if on and on[-1].where.precision.is_point:
        return around.end(on[-1])
    own, _ = of_clause(match, around)
    if own and own.where.is_placed and own.where != water.where:
        return own
    low = around.sentence.sentence.start
    told = _LIES.match(match.string, low, water.start)
    if told is None or around.named_at(low):
        return None
    return End(Where(told["who"]), low, told.end("who"), told["who"])


def bound_beside(match: "re.Match[str]", here: list[Mention], around: Around) -> End | None:
    """What is on its way to the place right before a comma and the distance: "bound for Ulm, 30 km from"."""
    if not here or not _COMMA.fullmatch(match.string, here[-1].end, match.start()):
        return None
    if match["side"] and not match["joint"]:
        return None  # "bound for Aktau, 900 km to the west" is said of Aktau
    low = around.sentence.sentence.start
    found = _BOUND.search(match.string[low : here[-1].start])
    if found is None:
        return None
    start, end = low + found.start(), here[-1].end
    is_said = _IS_BOUND.search(match.string, low, here[-1].start) and here[-1].where.precision.is_point
    if is_said and match["tail"] and modifier(match["mod"]) in (Modifier.ABOUT, Modifier.EXACTLY):
        return replace(
            around.end(here[-1]), is_open=True
        )  # "is bound for Ulm, 30 km south of": or it is there
    words = match.string[start:end]
    return End(Where(words), start, end, words)


def unlisted_beside(match: "re.Match[str]", here: list[Mention]) -> End | None:
    """A name that no list has before a comma and the distance, or what says more of it: "on Stroma, 5 km"."""
    low = max(0, match.start() - REACH)
    found = _PUT.search(match.string, low, match.start()) or _PUT_WITH.search(
        match.string, low, match.start()
    )
    if found is None or any(m.start < found.end() and found.start("name") < m.end for m in here):
        return None
    if found["name"].lower() in (*WEEKDAYS, *MONTHS):
        return None  # "at Chancay on Thursday, less than 100 km from"
    return End(Where(found["name"]), *found.span("name"), found["name"])


def subject_in_area(match: "re.Match[str]", here: list[Mention], around: Around) -> End | None:
    """What a sentence says is in some country, and as far as said: "Xin is a village in Iraq, 8 km from"."""
    if not here or here[-1].where.precision not in _WIDE:
        return None
    low = around.sentence.sentence.start
    found, end = _IS_IN.match(match.string, low, here[-1].start), here[-1].end
    is_told = found and _LOCATED.fullmatch(match.string, end, match.start())
    put = None if is_told else _PUT_IN.fullmatch(match.string, low, here[-1].start)
    found = (
        found if is_told else put if put and _LIES_SO.fullmatch(match.string, end, match.start()) else None
    )
    if found is None:
        return None
    known = next((m for m in here if m.start == low), None)
    name = found["name"]
    return around.end(known) if known else End(Where(name), low, low + len(name), name)


def beside(match: "re.Match[str]", here: list[Mention], around: Around) -> Mention | None:
    """The place right before the distance, or before a comma and it: "Chancay, about 60 km from"."""
    if not here:
        return None
    if head := apposed_head(match, here, around):
        return head
    if opened := next((m for m in here if _LIES_THEN.fullmatch(match.string, m.end, match.start())), None):
        return opened
    if here[-1].part is not Part.ACTOR and is_spot(here[-1]) and is_dated(here[-1].end, match, around):
        return here[-1]
    between = match.string[here[-1].end : match.start()]
    if set_beside := _set_beside(match, here, between):
        return set_beside
    if re.fullmatch(r"\s*,\s*(?:(?:just|only|some|lying|lies)\s+)?", between):
        return subject_before_distance(match, here)
    return here[-1] if _is_apposed(match, here[-1], around) else None


def _set_beside(match: "re.Match[str]", here: list[Mention], between: str) -> Mention | None:
    """The place that only a quotation mark, a water or an aside of where it lies parts from the distance."""
    if len(here) > 1 and _is_past_water(match, here[-2:]):
        return here[-2]
    is_aside = here[-1].where.precision.is_point and _PLACED_ASIDE.fullmatch(between)
    is_put = _PUTS.search(match.string, max(0, here[-1].start - REACH), here[-1].start) and _AS.fullmatch(
        between
    )
    return here[-1] if is_aside or is_put or _ITSELF.fullmatch(between) else None


def _is_past_water(match: "re.Match[str]", last: list[Mention]) -> bool:
    """Whether a spot is told to lie across a water, and the distance then: "Vidin across the Danube"."""
    spot, water = last
    is_past = _PAST.fullmatch(match.string, spot.end, water.start) and spot.where.precision.is_point
    return bool(
        is_past and water.kind in _STOOD_ON and _COMMA.fullmatch(match.string, water.end, match.start())
    )


def _is_apposed(match: "re.Match[str]", mention: Mention, around: Around) -> bool:
    """Whether a noun phrase and no verb stands between: "Orel, the base less than 20 miles from"."""
    between = [t for t in around.sentence.tokens if mention.end <= t.start < match.start()]
    phrase = _NOUN_PHRASE.fullmatch(match.string, mention.end, match.start())
    return phrase is not None and not any(t.tag[:1] == "V" for t in between)


def subject_before_distance(match: "re.Match[str]", before: list[Mention]) -> Mention | None:
    """The place that the distance is said of: the one right before a comma, else the subject."""
    text = match.string
    sides = [m for m in before if _SIDE.match(text, m.end) and _is_wide_sea(m)]
    before = [m for m in before if m not in sides]  # "in Donoso, on the Caribbean coast 120 km from"
    if not before:
        return None
    between = text[before[-1].end : match.start()]
    if not between.strip():
        return before[-1]
    joint = max(
        text.rfind(mark, before[0].end, match.start()) for mark in ("; ", ", and ", ", but ", ", while ")
    )
    after = [m for m in before if m.start > joint]
    if not after and joint >= 0 and text.startswith("; ", joint):
        return None  # another clause, of a place that no list knows
    before = after or before
    if re.fullmatch(r"\s*,\s*(?:(?:just|only|some|lying|lies)\s+)?", between):
        last = len(before) - 1
        while (
            last
            and before[last - 1].part is Part.LOCATION
            and before[last - 1].where.precision is not Precision.COUNTRY
            and text[before[last - 1].end : before[last].start] in (", ", ", in ")
        ):
            last -= 1
        return before[last]
    if re.search(r",\s[^,]+,\s", text[before[0].end : match.start()] + " "):
        return before[0]
    return next((m for m in before if m.part is not Part.OWNER), before[-1])


def _is_wide_sea(mention: Mention) -> bool:
    """Whether it is a sea or an ocean, from which nothing is a number of miles away."""
    return mention.where.precision is Precision.SEA and (mention.where.radius_m or 0) > _WIDE_SEA_M
