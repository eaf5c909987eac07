"""Repeated mentions of one occurrence joined into one event."""

from dataclasses import replace
from itertools import takewhile

from viewer.extract.dating.event_references import are_alike
from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.words import noun_trigger, words_of
from viewer.extract.names.mention import Mention
from viewer.geo.apart import is_near
from viewer.model.event import Certainty, Cue, Kind
from viewer.model.when import OPEN, PUBLISHED, EventId, Extent, Relative, When
from viewer.model.where import Precision

_ALIKE = 0.34
_OLD = 0.6  # how much less a heading is of what is told with its year behind something of its kind
_LIGHT = frozenset("leave take make get give put keep hold".split())  # verbs that tell little alone
_TOLLS = ("kill", "injure", "wound", "displace")
_TOLL_REACH = 3  # sentences
_ONE_TOWN_M = 25_000
_REACH = 60  # events back that a mention may repeat: more than any article holds, few enough for a book


def merged(found: tuple[Candidate, ...]) -> tuple[tuple[Candidate, ...], dict[EventId, EventId]]:
    """The candidates with repeated mentions joined, and which id each joined one went into."""
    body = [c for c in found if not c.is_heading]
    kept: list[Candidate] = []
    gone: dict[EventId, EventId] = {}
    for candidate in body:
        low = max(-1, len(kept) - 1 - _REACH)
        at = next((i for i in range(len(kept) - 1, low, -1) if _is_same(kept[i], candidate)), None)
        if at is None:
            at = next(
                (i for i in range(len(kept) - 1, len(kept) - 5, -1) if _tolls(kept, i, candidate)), None
            )
        if at is None and kept and _is_cause(kept[-1], candidate):
            at = len(kept) - 1
        if at is None:
            kept.append(candidate)
        else:
            gone[candidate.id] = kept[at].id
            kept[at] = _joined(kept[at], candidate)
    for heading in (c for c in found if c.is_heading):
        at = _headed(kept, heading)
        if at is not None:
            gone[heading.id] = kept[at].id
            kept[at] = _with_heading(kept[at], heading)
        elif not body:
            kept.append(heading)
    return tuple(kept), gone


def _is_same(old: Candidate, new: Candidate) -> bool:
    """Whether *new* speaks again of what *old* told: the same verb, about the same things, no other date."""
    return _is_alike(old, new) and not _is_abroad(old, new) and not _is_apart(old, new)


def _is_alike(old: Candidate, new: Candidate) -> bool:
    if _dates_it(old, new) or _goes_on_about(old, new):
        return True
    if old.verb != new.verb or (old.verdict.certainty is Certainty.DENIED) != (
        new.verdict.certainty is Certainty.DENIED
    ):
        return False
    if (old.is_dated and new.is_dated and not _is_then(old, new)) or _is_end_to_come(old, new):
        return False
    if new.is_anaphoric or _is_told_again(old, new):
        return True
    if (
        old.verdict.is_lasting
        and new.verdict.is_lasting
        and old.where
        and old.where[0].where == (new.where or old.where)[0].where
    ):
        return True
    return (
        len(old.words & new.words) >= 3
        and not _is_of_other_doer(old, new)
        and old.verdict.certainty is new.verdict.certainty
        and not new.is_dated
    )


def _is_of_other_doer(old: Candidate, new: Candidate) -> bool:
    """Whether both headlines begin with names of several words, and of which neither has one of the other."""
    one, other = (_opening_name(candidate) for candidate in (old, new))
    named = bool(other & {word.lower() for word in new.words})  # and no "she" that may be somebody else
    return named and len(one) > 1 and len(other) > 1 and not one & other


def _opening_name(candidate: Candidate) -> frozenset[str]:
    """The words of the capitalised name that a headline begins with."""
    words = takewhile(lambda word: word[:1].isupper() or word == "&", candidate.what.split())
    return frozenset(word.lower() for word in words if word != "&")


def _goes_on_about(old: Candidate, new: Candidate) -> bool:
    """Whether *new* says only how the mishap told of began: "A fire gutted a mill. The blaze started in"."""
    near = 0 <= new.sentence - old.sentence <= _TOLL_REACH and old.kind is new.kind is Kind.INCIDENT
    past = old.verdict.certainty is new.verdict.certainty is Certainty.OCCURRED
    if not (near and past and new.is_anaphoric and not new.is_dated) or new.quantities:
        return False
    named = [noun for noun in new.nouns if (told := noun_trigger(noun)) and told.kind is Kind.INCIDENT]
    return any(
        (told := noun_trigger(noun)) and told.verb == new.verb and are_alike(noun, old.nouns)
        for noun in named
    )


def _is_then(old: Candidate, new: Candidate) -> bool:
    """Whether both have one and the same date, in whatever words: "on 1 March", "in the flames"."""
    one, other = old.when, new.when
    if one.bounds != other.bounds or not (one.relative and other.relative):
        return one == other
    return one == replace(other, relative=replace(other.relative, text=one.relative.text))


def _is_abroad(old: Candidate, new: Candidate) -> bool:
    """Whether an event names for its place another country than the one before names."""
    here, there = (
        {m.where.country for m in c.where if any(a <= m.start < b for a, b in c.quotes) and m.where.country}
        for c in (old, new)
    )
    return bool(here and there) and not here & there


def _is_apart(old: Candidate, new: Candidate) -> bool:
    """Whether an event names for its place another town than the one before names, in another sentence."""
    here, there = (
        [m.where for m in c.where if not m.is_country and any(a <= m.start < b for a, b in c.quotes)]
        for c in (old, new)
    )
    near = any(
        is_near(one, two, _ONE_TOWN_M + (one.radius_m or 0) + (two.radius_m or 0))
        for one in here
        for two in there
    )
    return old.sentence != new.sentence and bool(here and there) and not near


def _is_end_to_come(old: Candidate, new: Candidate) -> bool:
    """Whether *new* is to come and of another kind than what has been: "offered it. The offer runs out"."""
    ahead = old.verdict.certainty is Certainty.OCCURRED and new.verdict.certainty is Certainty.PLANNED
    return ahead and new.is_dated and old.kind is not new.kind


def _is_told_again(old: Candidate, new: Candidate) -> bool:
    """Whether *new* says of something named before what was just told of it: "it sank in 20 minutes"."""
    near = 0 < new.sentence - old.sentence <= _TOLL_REACH and old.kind is new.kind
    return near and new.points_back and old.verdict.certainty is new.verdict.certainty


def _dates_it(old: Candidate, new: Candidate) -> bool:
    """Whether *new* only dates what was told just before: "signed a deal. The pact, concluded on Friday".

    So not of a toll: "the storm, which has killed 31. The storm came ashore on Monday".
    """
    if old.verb in _TOLLS and new.verb not in _TOLLS:
        return False
    near = 0 <= new.sentence - old.sentence <= 2 and old.kind is new.kind
    past = old.verdict.certainty is new.verdict.certainty is Certainty.OCCURRED
    return near and past and new.is_anaphoric and new.is_dated and not old.is_dated


def _is_cause(old: Candidate, new: Candidate) -> bool:
    """Whether *new* is the mishap in which those told of came to harm: "two died after a roof fell in"."""
    harmed = old.kind is new.kind is Kind.INCIDENT and old.verb in words_of("harming-verbs") | {"drown"}
    past = old.verdict.certainty is new.verdict.certainty is Certainty.OCCURRED
    loose = new.when.relative is not None and new.when.relative.start[0] is None  # by the day of the harm
    when = loose or not (old.is_dated and new.is_dated) or _is_then(old, new)
    (first, last), (low, high) = old.quotes[0], new.quotes[0]
    within = first <= low and high <= last and new.verb in words_of("harming-verbs") and _is_then(old, new)
    return harmed and past and old.sentence == new.sentence and ((new.follows and when) or within)


def _tolls(kept: list[Candidate], at: int, new: Candidate) -> bool:
    """Whether *new* only says what became of those in an incident told a little before."""
    if at < 0:
        return False
    old = kept[at]
    near = 0 <= new.sentence - old.sentence <= _TOLL_REACH and old.kind is Kind.INCIDENT
    near = near and not (new.is_dated and old.is_dated and not _is_then(old, new))
    near = near and not _is_of_another(old, new)
    certain = old.verdict.certainty is Certainty.OCCURRED
    counted = any(quantity.kind == "count" for quantity in new.quantities)
    fate = new.verb in ("missing", "trapped") or (
        (new.verb in ("die", "drown") or (new.verb in _FATES and counted) or _is_recovery(new))
        and new.verdict.certainty is Certainty.OCCURRED
    )
    toll = at == len(kept) - 1 and _is_toll(old, new) and not _is_abroad(old, new)
    if not (near and certain and fate):
        return toll
    pointed = any(cue.field == "where" and cue.words.lower().endswith("there") for cue in new.cues)
    own = [m for m in new.where if pointed or any(a <= m.start < b for a, b in new.quotes)]
    elsewhere = own and old.where and own[0].where != old.where[0].where
    return not elsewhere or toll


def _is_of_another(old: Candidate, new: Candidate) -> bool:
    """Whether what killed or hurt is an incident that *new* names and dates: "last month a flood killed".

    "In the floods of May 2019" is of those, too: what is dated by no day is no day's toll.
    """
    wide = new.when.start[0] != new.when.start[1] and not new.when.relative
    told = [trigger for noun in new.nouns if (trigger := noun_trigger(noun))]
    harm = [trigger.verb for trigger in told if trigger.kind is Kind.INCIDENT]
    if wide and new.is_dated and not old.is_dated and harm and new.sentence != old.sentence:
        return not any(verb in old.words for verb in harm)
    doer = list(takewhile(lambda word: word not in ("in", "by", "during", "after"), new.what.lower().split()))
    named = (trigger for noun in new.nouns if noun in doer and (trigger := noun_trigger(noun)))
    other = any(t.kind is Kind.INCIDENT and t.verb not in old.words for t in named)
    return other and new.is_dated and not old.is_dated and new.sentence != old.sentence


_FATES = ("kill", "injure", "wound", "hurt", "treat", "hospitalise", "hospitalize", "rescue")


def _is_recovery(new: Candidate) -> bool:
    """“Six bodies have been recovered”."""
    return new.verb in ("recover", "find", "retrieve", "pull") and bool(
        {"body", "bodies", "corpse"} & new.nouns
    )


def _is_toll(old: Candidate, new: Candidate) -> bool:
    """Whether *new* only counts the dead and hurt of the incident told just before."""
    near = 0 <= new.sentence - old.sentence <= 1 and not (
        old.is_dated and new.is_dated and not _is_then(old, new)
    )
    near = near and not _is_of_another(old, new)
    counted = any(quantity.kind == "count" for quantity in new.quantities)
    same = new.sentence == old.sentence
    both = old.kind is Kind.INCIDENT and old.verdict.certainty is new.verdict.certainty
    return near and (counted or same) and both and new.verb in words_of("harming-verbs")


def _joined(old: Candidate, new: Candidate) -> Candidate:
    if (lasting := _still(old, new)) is not None:
        rest = tuple(cue for cue in old.cues if cue.field != "certainty")
        old = replace(old, when=lasting, verdict=new.verdict, cues=rest)
    found = _is_recovery(new) and not _is_recovery(old)  # a body is found some time after the death
    dated = new if new.is_dated and not (old.is_dated or found) else old
    quotes = (*old.quotes, *(q for q in new.quotes if q not in old.quotes))
    if new.where and _is_firmer(new, old):
        old = replace(old, where=new.where, cues=tuple(cue for cue in old.cues if cue.field != "where"))
    elif old.where and _is_implied(new):  # why it would be there must not be told of another place
        new = replace(new, cues=tuple(cue for cue in new.cues if cue.field != "where"))
    return replace(
        old, quotes=quotes, when=dated.when, is_dated=dated.is_dated, where=old.where or new.where,
        who=_distinct((*old.who, *new.who)), quantities=(*old.quantities, *new.quantities),
        cues=(*old.cues, *new.cues), words=old.words | new.words,
    )  # fmt: skip


def _still(old: Candidate, new: Candidate) -> When | None:
    """Since when that goes on which began: "began on Monday and continues"; None where it is over.

    A flood of which men are missing still does not go on itself.
    """
    if new.verb in ("missing", "trapped"):
        return None
    now, told = new.when.relative, old.when.relative
    on = now is not None and now.start == (None, "@") and now.end == ("@", None)
    first, last = (day.iso() if day else None for day in old.when.start)
    days = told.start if told else (first, last)
    dated = None not in days and (told is None or told.anchor == PUBLISHED)
    begun = old.verdict.certainty is Certainty.OCCURRED and new.verdict.certainty is Certainty.ONGOING
    if not (on and dated and begun):
        return None
    relative = Relative(PUBLISHED, days, ("@", None), told.text if told else "")
    return replace(old.when, extent=Extent.SPAN, start=OPEN, end=OPEN, anchor=None, relative=relative)


def _is_firmer(one: Candidate, other: Candidate) -> bool:
    """Whether the text names where one is and not where the other is, or only implies where the other is."""
    named = _is_taken_over(other) and not _is_taken_over(one)
    return named or (_is_implied(other) and not _is_implied(one))


def _is_implied(candidate: Candidate) -> bool:
    return bool(candidate.where) and not any(m.where.is_said for m in candidate.where)


def _is_taken_over(candidate: Candidate) -> bool:
    """Whether an event has its place from another event or from the article, and names none."""
    first = next((cue for cue in candidate.cues if cue.field == "where"), None)
    return first is not None and not first.words


def _headed(kept: list[Candidate], heading: Candidate) -> int | None:
    """The event that a part of the heading announces: the one most like it, rather early than late."""
    best, at = _ALIKE, None
    has_news = False  # of the kind of the heading
    for i, candidate in enumerate(kept[:_REACH]):
        is_old = has_news and _is_of_old(candidate, heading)
        has_news = has_news or candidate.kind is heading.kind
        if _is_abroad(candidate, heading):
            continue
        words = heading.words & candidate.words
        shared = len(words) / max(1, len(heading.words))
        same = heading.verb == candidate.verb and (heading.verb not in _LIGHT or bool(words - _LIGHT))
        shared += 0.25 * same + 0.1 * (heading.kind is candidate.kind) - 0.01 * i
        shared -= _OLD * is_old
        if shared > best:
            best, at = shared, i
    return at


def _is_of_old(candidate: Candidate, heading: Candidate) -> bool:
    """Whether an event is told with its year, as what is no news is: "in October 2007 a quake killed 500"."""
    over = candidate.verdict.certainty is Certainty.OCCURRED and candidate.is_dated and not heading.is_dated
    return over and candidate.when.relative is None


def _with_heading(old: Candidate, heading: Candidate) -> Candidate:
    """An event with what its heading adds: its words, who acts, and a more exact place if it names one."""
    told = replace(old, quotes=(*old.quotes, *heading.quotes), who=_distinct((*old.who, *heading.who)))
    if not heading.where or _is_taken_over(heading):
        return told
    if _is_implied(old) and (said := _same_places(heading.where, old.where)):
        cue = Cue("where", said[0].where.name, "the heading names it")
        return replace(told, where=said, cues=(*(c for c in old.cues if c.field != "where"), cue))
    if not _narrows(heading.where[0], old.where):
        return told
    cue = Cue("where", heading.where[0].where.name, "the heading names it")
    return replace(told, where=(heading.where[0], *old.where), cues=(*old.cues, cue))


def _same_places(said: tuple[Mention, ...], implied: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places that are implied, as others say them; none unless they say the first of them."""
    names = {mention.where.name.casefold() for mention in implied}
    found = tuple(m for m in said if m.where.name.casefold() in names and m.where.is_said)
    return found if implied[0].where.name.casefold() in {m.where.name.casefold() for m in found} else ()


def _narrows(place: Mention, known: tuple[Mention, ...]) -> bool:
    """Whether a place lies in the country that is all that is known of where something was."""
    wide = bool(known) and known[0].where.precision is Precision.COUNTRY
    exact = place.where.is_placed and place.where.precision is not Precision.COUNTRY
    return wide and exact and place.where.country == known[0].where.country


def _distinct(names: tuple[str, ...]) -> tuple[str, ...]:
    """Each of whom is named once, in full where both are: no "Central bank" or "Ruiz" after those."""
    first = {name.lower(): name for name in reversed(names)}
    return tuple(
        name
        for name in dict.fromkeys(first[name.lower()] for name in names)
        if not any(other.endswith(f" {name}") for other in first.values())
    )
