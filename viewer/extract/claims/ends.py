"""The two ends of a distance: the places a text names, describes or leaves to be understood."""

import re
from dataclasses import replace

from viewer.extract.claims.again import OPENS, asked, opened, queried_before, told_again
from viewer.extract.claims.apposed import apposed_to
from viewer.extract.claims.areas import said_in_area, town_of_area
from viewer.extract.claims.beside import (
    beside,
    bound_beside,
    subject_before_distance,
    subject_in_area,
    told_on,
    unlisted_beside,
)
from viewer.extract.claims.borders import border_or_coast, line_before, line_of, line_with
from viewer.extract.claims.bounds import is_within_here, on_a_sign
from viewer.extract.claims.capitals import capital_before, capital_right_before
from viewer.extract.claims.clauses import STANDING, of_clause, phrase_in_clause, set_there
from viewer.extract.claims.counted import second_of
from viewer.extract.claims.dated import there_before
from viewer.extract.claims.events import happening, new_thing_before
from viewer.extract.claims.facing import facing
from viewer.extract.claims.figures import figure
from viewer.extract.claims.former import former_before, former_or_latter
from viewer.extract.claims.fronted import fronted
from viewer.extract.claims.headings import headed
from viewer.extract.claims.it import it_stands_for, they_stand_for
from viewer.extract.claims.kindred import TOWNS
from viewer.extract.claims.measured import SAME, measured_before, other_than_it, same_as
from viewer.extract.claims.movers import reached_within
from viewer.extract.claims.names import part_of_town, placed_alone
from viewer.extract.claims.nicknames import nicknamed, nicknamed_before, small_state
from viewer.extract.claims.objects import described_as, described_away, lying_across
from viewer.extract.claims.origins import set_out_from
from viewer.extract.claims.owners import home_before, place_of_speaker, said_on
from viewer.extract.claims.pairs import apart, from_to, gapped, of_subject, one_from_other
from viewer.extract.claims.phrases import from_origin, parted, side_by_side
from viewer.extract.claims.pronouns import counted_from, opens_pronoun
from viewer.extract.claims.reduced import reduced_head
from viewer.extract.claims.referents import pointed_at
from viewer.extract.claims.relatives import placed_in_relative, relative_head
from viewer.extract.claims.same_end import another, only_points, other_town
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.claims.stands import stood_by
from viewer.extract.claims.states import past_state
from viewer.extract.claims.subjects import SAID, it_measured, it_unknown, placed_it, subject_before
from viewer.extract.claims.things import come_from, governed_before, spot_in_country, thing_before, unnamed
from viewer.extract.claims.topic import is_spot
from viewer.extract.claims.turned import lies_after, may_be_turned, turned
from viewer.extract.claims.understood import understood
from viewer.extract.claims.verbs import clause_at
from viewer.extract.claims.ways import (
    compared_before,
    distance_to,
    is_distance_told,
    journey,
    journey_from,
    nearer_to,
)
from viewer.extract.locating.border_sides import outside
from viewer.extract.locating.references import End, described, named
from viewer.extract.locating.stated import METRES
from viewer.extract.names.places import Mention
from viewer.model.where import Precision, Where

_PLACED_IT = re.compile(
    r"\b(?:it|them)(?:\sat|\sas(?:\s(?:being|lying))?)?\s*[“‘\"']?$"
    r"|\b(?:tabloid|daily|weekly|magazine|broadcaster|channel|textbook|bulletin|prospectus|brochure|leaflet"
    r"|pamphlet|flyer|map|chart|atlas|guide(?:book)?|poster|advert(?:isement)?|website|report|article|paper|newspaper|handbook|catalogue|timetable|agents?|brokers?|[a-z]+writer)\s(?:[^,;:.]{3,40}\s)?"
    r"(?:moves?d?|brings?|brought|puts?|shifts?|shifted|pulls?|pulled|drags?|dragged)\sit\sto\s*$",
    re.IGNORECASE,
)
_OPEN_WATER = re.compile(
    r"\s(?:[a-z]+\s){0,3}?(?:water|sea|desert|jungle|ice|steppe|road|hills|country|forest|plain)\b"
)
_ACROSS = re.compile(
    r"\s(?!the\b|its\b|their\b|an?\b|both\b)(?:[a-z-]+,?\s){1,7}?"
    r"(?:(?:(?:is|are)\sall\sthat\s)?(?:lies?|stands?|stretch(?:es)?|runs?|is|are)\s|(?:is|are)\sall\sthat\s)?"
    r"(?P<joint>between|separates?|divides?)\b"
)
_WHAT_IT_IS = re.compile(
    r",\s(?:the|an?|its|their|where|which|whose|who|home to|[^\W\d_a-z]\w+['’]s)\s"
    r"(?=[^,;:.]*,\s(?:and|but)\s)"
)
_ITSELF = re.compile(
    r",\s(?:itself|which\s(?:itself\s)?(?:is|lies|was|lay))\s(?:itself\s)?(?:(?:just|only|some)\s)?"
)
_AND_OTHER = re.compile(
    r"[^;:.]{0,40}?,?\s(?:and|but|while)\s(?P<name>[^\W\d_a-z][\w’'-]*?(?:\s[^\W\d_a-z][\w’'-]*?){0,3})"
    r"(?:['’]s(?:\s[a-z-]+)?\s(?P<part>[a-z]+))?"
    r"(?:,\s[^,;:.]{3,60},)?\s(?:(?:just|only|some)\s)?"
)
_JOINING = ("linking", "joining", "connecting")  # "the 300-km road linking Nampula and Pemba"
BETWEEN = ("apart", "between", "separate", "separates", "divide", "divides", "part", "parts", *_JOINING)
_APPOSED = re.compile(r",\s(?:(?:at|on)\s)?(?:the|an?|its|their|one)\s[^,;:]*$")
_BARE_LINE = re.compile(r"[Tt]he (?:border|frontier|coast|shore|sea)")  # at whichever point of it
_AS_SAID = re.compile(
    r",\s(?:as|says?|said|claims?|claimed|insists?|according to)\s[^,;:.]{3,60}(?=,)"
)  # whose paper says so is no end
_TOLD_BY = re.compile(r",? (?:and|but|or|yet), [^.;:,]{1,60},")
_SECOND = re.compile(
    r"[^.;:]{0,30},? (?:and|but|or|yet)(?: not)?(?:,[^.;:,]{1,60},)? (?:(?-i:[a-z])\w* ){0,2}[“‘]?",
    re.IGNORECASE,
)


def ends_of(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of a distance; *before* are those of the distance told before it."""
    joint = (match["joint"] or "").lower()
    if two := _opened(match, around, before):
        return two
    if match["gap"] is not None:
        return (
            _of_former(match, around, before)
            or on_a_sign(match, around)
            or distance_to(match, around, before)
            or told_again(match, around, before)
            or gapped(match, around, before)
            or of_subject(match, around, before)
            or (_understood(match, around, before) if is_within_here(match, around) else None)
        )
    stop = around.sentence.sentence.end
    if joint in BETWEEN:
        both = None if joint == "apart" else side_by_side(around, match.end(), stop)
        both = both or parted(match, around, before)
        return both or apart(match, around, before)
    if origin := from_origin(match, around, before):
        return origin
    if joint == "of" and (across := _ACROSS.match(match.string, match.end(), stop)):
        return side_by_side(around, across.end(), stop) or apart(across, around, before)
    if joint == "of" and _OPEN_WATER.match(match.string, match.end(), stop):
        return told_again(match, around, before) or facing(match, around, before)
    return _from(match, around, before) if joint else _understood(match, around, before)


def _of_former(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of ", the former less than 50 km": what that means, and what the figure before counts from."""
    low = around.sentence.sentence.start
    if before is None or before[1].start < low:
        return None
    which = former_before(match, around, before)
    return (which, before[1]) if which and which.where != before[1].where else None


def _opened(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of a distance whose clause opens with "from", or that is the length of a journey."""
    joint = (match["joint"] or "").lower()
    if joint in ("", "to") and (two := fronted(match, around, before)):
        return two
    return journey_from(match, around) if joint else journey(match, around)


def _from(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The two ends of "X is … from Y"; in "a map puts it …" X is that of the claim before."""
    if both := one_from_other(match, around, before) or from_to(match, around, before):
        return both
    named = _told_later(match, around, before) or first_of(match, around, before)
    named = apposed_to(_of_speakers(line_with(named, around), match, around), around)
    first = placed_alone(named, around) if named else None
    second = _counted(match, first, around, before)
    if second is None:
        return None
    if named and second.where.is_placed and second.where.precision is not Precision.UNKNOWN:
        first = named  # of several places of its name it is the one nearest to the other end
    if first and not first.where.is_placed:
        first = line_of(first, match.string, second, around) or first
    first, second = _across(first, second, match, around)
    if first and first.where == second.where and second.start > match.start():
        first = another(first, second, around) or first
    first = measured_before(first, second, around, before) or other_than_it(first, second, before) or first
    if first and first.where == second.where and second.start > match.start():
        is_town = second.words.split()[-1] in TOWNS and first.words.split()[-1] not in TOWNS
        if only_points(first) and (second.words == second.where.name or is_town):
            return replace(first, where=Where(first.words)), second  # no list knows what is told of here
        second = other_town(around, first, second)
    return (first, second) if first and second and first.where != second.where else None


def _across(first: End | None, second: End, match: "re.Match[str]", around: Around) -> tuple[End | None, End]:
    """The ends, a town as its namesake on the other side of the border that it is measured to."""
    is_miles = (match["unit"] or "").lower()[:2] == "mi"
    stated_m = (figure(match["count"]) or 0.0) * (METRES["mi"] if is_miles else METRES["km"])
    nations = frozenset(m.where.country for m in around.mentions)
    other = outside(first, second, stated_m, (nations, around.gazetteer)) if first else None
    return (other, border_or_coast(match, other, around) or second) if other else (first, second)


def _of_speakers(first: End | None, match: "re.Match[str]", around: Around) -> End | None:
    """“We” as the place of those who speak, where that is clear."""
    if first is None or first.words.lower() != "we":
        return first
    spoken = place_of_speaker(around, match.start())
    return replace(first, where=around.end(spoken).where, is_sure=True) if spoken else first


def _counted(match: "re.Match[str]", first: End | None, around: Around, before: Pair | None) -> End | None:
    """The end that a distance is counted from, where *first* is the other."""
    if opens_pronoun(match):
        return _of_subject_told(counted_from(match, first, around, before), first, around)
    if which := former_or_latter(match, first, around, before):
        return which
    if before and (same := SAME.match(match.string, match.end())):
        return same_as(same, first, before, around)
    if us := said_on(match, around, before):
        return us
    known = nicknamed(match, around) or small_state(match, around) or set_out_from(match, around)
    return known or border_or_coast(match, first, around) or second_of(match, around, first)


def _of_subject_told(it: End | None, first: End | None, around: Around) -> End | None:
    """“It” as what the sentence before was about, if that was only pointed to: "The town was built for"."""
    if it is None or it.words != "it" or len(around.told) < 2:
        return it
    last = around.told[-2]
    told = pointed_at(last.sentence.start, replace(around, told=around.told[:-1]), first)
    if told is None or not told.where.is_placed or told.where in (it.where, first and first.where):
        return it
    others = (it.where,) if it.where.is_placed and not it.is_sure else ()
    return replace(it, where=told.where, others=others, is_sure=told.is_sure)


def _told_later(match: "re.Match[str]", around: Around, before: Pair | None) -> End | None:
    """What a distance at the head of its sentence is said of, which follows the other end."""
    if not may_be_turned(match, around):
        return None
    is_pronoun = opens_pronoun(match)
    second = counted_from(match, None, around, before) if is_pronoun else second_of(match, around)
    return turned(match, second, around) if second else None


def first_of(match: "re.Match[str]", around: Around, before: Pair | None) -> End | None:
    """The end that the distance is said of."""
    return there_before(match, around, before) or past_state(_head_of(match, around, before), match, around)


def _head_of(match: "re.Match[str]", around: Around, before: Pair | None) -> End | None:
    sentence = around.sentence
    low = sentence.sentence.start
    if _PLACED_IT.search(match.string, low, match.start()) and (put := placed_it(match, around, before)):
        return put
    here = [m for m in around.between(low, match.start()) if m.end <= match.start()]
    said = [aside.span() for aside in _AS_SAID.finditer(match.string, low, match.start())]
    said = [
        span for span in said if match.string.count(",", low, span[0]) % 2 == 0
    ]  # its comma closes no aside
    here = [m for m in here if not any(start < m.start < end for start, end in said)]
    queried = queried_before(around) if match.start() - low < OPENS else None
    if head := headed(match, around) or queried:
        return head
    if before and (told := _of_same(match, around, before)):
        return told
    head = compared_before(match, around) or former_before(match, around, before)
    head = head or capital_right_before(match, around)
    head = head or home_before(match, around) or said_in_area(match, around)
    head = (
        head or line_before(match, around) or nicknamed_before(match, around) or described_as(match, around)
    )
    head = head or they_stand_for(match, around) or it_measured(match, around, before)
    head = head or subject_before(match, around, before)
    head = head or relative_head(match, around) or placed_in_relative(match, around)
    head = head or reduced_head(match.start(), around)
    head = head or capital_before(match, around)
    head = head or new_thing_before(match, around) or subject_in_area(match, here, around)
    head = head or _governed(match, around)
    head = head or unlisted_beside(match, here) or bound_beside(match, here, around)
    if head := head or stood_by(match, here, around):
        return head
    near = beside(match, here, around)
    if near and (told := told_on(near, match, around)):
        return told
    if near:
        return around.end(spot_in_country(near, here, around))
    own, is_told = of_clause(match, around)
    return own if own or is_told else happening(match, around) or _before(match, here, around)


def _governed(match: "re.Match[str]", around: Around) -> End | None:
    """What "in the town, 7 km from" or "of the nearest camp, 15 km away" tells a distance of."""
    found = governed_before(match, around)
    low = around.sentence.sentence.start
    clause = clause_at(around.sentence, match.start()) if found else None
    stands = clause is not None and clause.group.lemma in STANDING
    if found and stands and found.words.startswith(("a ", "an ")):
        return None  # "the city stands above a lake, 20 km from"
    opened = found and _APPOSED.search(match.string, low, found.start)
    if found is None or opened:
        return None  # "Lyon, a port on the river, 40 km from"
    told = pointed_at(found.start, around, None)
    if told and told.where.is_placed:
        return told
    if stands and of_clause(match, around)[0] is not None:
        return None  # "Ruse lies on the other bank, 9 km from"
    return found


def _before(match: "re.Match[str]", here: list[Mention], around: Around) -> End | None:
    """What stands before a distance and is no subject of its clause: a place, else what lies nowhere."""
    subject = subject_before_distance(match, here)
    if subject and (town := town_of_area(subject, around)):
        return town
    if subject and _is_past_verb(match, subject, around) and (mover := come_from(subject, around)):
        return mover
    span = (around.sentence.sentence.start, match.start())
    if not subject and (meant := reached_within(match, around) or it_stands_for(match.start(), around)):
        return meant
    first = (
        around.end(subject) if subject else described(around.told, around.mentions, span, around.gazetteer)
    )
    first = first or named(around.sentence, span, is_first=False)
    first = (
        first or phrase_in_clause(match, around) or _described(match, around) or thing_before(match, around)
    )
    return first or set_there(match, around) or it_unknown(match, around)


def _is_past_verb(match: "re.Match[str]", mention: Mention, around: Around) -> bool:
    """Whether a verb stands between a place and the distance."""
    return any(
        t.tag[:1] == "V" for t in around.sentence.tokens if mention.end <= t.start and t.end <= match.start()
    )


def _described(match: "re.Match[str]", around: Around) -> End | None:
    """What "their harbour" before "is" means, else an end that lies nowhere."""
    found = unnamed(match, after=False)
    told = pointed_at(found.start, around, None) if found else None
    return told if told and told.where.is_placed else found


def _of_same(match: "re.Match[str]", around: Around, before: Pair) -> End | None:
    """An end of the distance before: its subject, or what it counts from for ", itself 90 km from"."""
    if _ITSELF.fullmatch(match.string, before[1].end, match.start()):
        return before[1]
    low = max(around.sentence.sentence.start, before[0].end, before[1].end)
    other = _AND_OTHER.fullmatch(match.string, low, match.start())
    if other and (end := _other_named(other, around)):
        return end  # "Rauma is 46 km from Pori, and Turku, to the south, within 130 km of"
    is_bare = not match["unit"] and match.string[before[1].end : match.start()] == ", "
    return before[0] if is_bare or _goes_on(match, around, before) else None


def _other_named(other: "re.Match[str]", around: Around) -> End | None:
    """The spot that a next clause names before its distance, or the part of it; listed ones at least."""
    known, name = around.named_at(other.start("name")), other["name"]
    if known and known.where.precision.is_point:
        part = part_of_town(known, other["part"], around) if other["part"] else None
        return part or around.end(known)
    is_word = known is None and not other["part"] and bool(around.gazetteer.lookup(name))
    return End(Where(name), *other.span("name"), name) if is_word else None  # as are "Nice" and "Split"


def _goes_on(match: "re.Match[str]", around: Around, before: Pair) -> bool:
    """Whether the distance is a second one of the same place: "lies 25 km from A and 150 km from B"."""
    low, high = max(before[0].end, before[1].end), match.start()
    if aside := SAID.match(match.string, low, high) or _WHAT_IT_IS.match(match.string, low, high):
        low = max(low, match.string.find(",", aside.end(), high))
    inside = around.sentence.sentence.start <= before[1].start and low <= high
    told = _TOLD_BY.match(match.string, low, high)
    named = any(m.end <= high for m in around.between(told.end() if told else low, high))
    return inside and not named and _SECOND.fullmatch(match.string, low, high) is not None


def _understood(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of "X is 130 miles away", and of "From X to Y it is 130 miles"."""
    if (match["side"] or "").lower().startswith("to its") and (two := gapped(match, around, before)):
        return two  # "Bonn lies 9 km north of Ulm, and Mainz 8 km to its west"
    told = distance_to(match, around, before) if is_distance_told(match, around) else None
    if two := told or opened(match, around) or nearer_to(match, around) or lying_across(match, around):
        return two
    if two := described_away(match, around):
        return two
    question = asked(around)
    if question and match.start() - around.sentence.sentence.start < OPENS:
        return question
    if ahead := lies_after(match, around):
        here = list(around.between(around.sentence.sentence.start, match.start()))
        origin = beside(match, here, around)
        is_spot_there = origin is not None and is_spot(origin)  # no channel or lake
        return (
            (ahead, around.end(origin))
            if origin and is_spot_there
            else understood(match, ahead, around, before)
        )
    first = line_with(first_of(match, around, None), around)
    two = understood(match, first, around, before) if first else None
    is_bare = two is not None and _BARE_LINE.fullmatch(two[0].words) is not None
    if two and not is_bare and not two[0].where.is_placed and two[1].where.is_placed:
        return line_of(two[0], match.string, two[1], around) or two[0], two[1]
    return two
