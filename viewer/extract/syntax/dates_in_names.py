"""Dates that only say which thing is meant: "the May 5 vote was annulled on Friday", "a Christmas market"."""

from dataclasses import replace

from viewer.extract.grammar.calendar import WEEKDAYS
from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, noun_trigger, verb_trigger
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.indefinite_days import APART
from viewer.extract.times.timex import Timex, TimexType
from viewer.model.event import Kind

_LEADS = ("AT0", "DPS", "DT0", "POS", "AJ0")
_DATING = ("", "on", "in", "at", "between")
_FINE = ("d", "w", "M", "s")
_FEASTS = ("christmas", "halloween", "new year", "easter", "thanksgiving")
_LATER = (Kind.STATEMENT, Kind.LEGAL, Kind.DECISION)
"""What comes about after that which it is done to: "the May 5 vote was annulled"."""
_OVER = ("of", "for", "over", "about", "with")
_KEEPING = frozenset("celebrate commemorate mark observe honour honor".split())
_LONGEST = 4  # words from the date to the thing


def with_names_apart(
    words: tuple[Token, ...], clauses: tuple[Clause, ...], times: tuple[Timex, ...]
) -> tuple[Timex, ...]:
    """The dates, those that are part of the name of a thing and not of what a clause tells as such."""
    starts = {token.start: i for i, token in enumerate(words)}
    apart = {t.start for t in times if _is_apart(words, clauses, times, (t, starts.get(t.start)))}
    return tuple(replace(t, relation=APART) if t.start in apart else t for t in times)


def _is_apart(
    words: tuple[Token, ...],
    clauses: tuple[Clause, ...],
    times: tuple[Timex, ...],
    told: tuple[Timex, int | None],
) -> bool:
    timex, at = told
    if at is not None and timex.past is not None and _is_of_paper(words, timex, at):
        return True
    named = timex.type is TimexType.DATE and timex.past is not None and timex.unit in _FINE
    if at is None or not named or timex.to or (timex.relation and not _is_of_thing(words, at)):
        return False
    around = (c for c in clauses if c.start <= at < c.end)
    clause = min(around, key=lambda c: c.end - c.start, default=None)
    if clause is None:
        return False
    head = _head(words, timex, at)
    if head is None:
        return _is_kept(words, clause, at) and _is_dated_else(words, clause, times, timex)
    if timex.relation:
        of_it = timex.relation in _OVER and _is_done_later(words, clause, at)
        return of_it or _is_of_season(words[head], words[at : head + 1], timex)
    if words[at].lower in WEEKDAYS:
        apart = _is_weekly(words, clause, at, head)
    else:
        apart = _is_of_season(words[head], words[at : head + 1], timex) or _is_done_later(words, clause, at)
    return apart or _is_dated_else(words, clause, times, timex)


def _is_of_paper(words: tuple[Token, ...], timex: Timex, at: int) -> bool:
    """Whether a date is what is put down beside a deed: "for July delivery", "with ETA 15 May".

    So is that of "an estimated completion date of May 14".
    """
    before = [t.lower for t in words[max(0, at - 3) : at]]
    if before[-1:] and before[-1] in _ARRIVAL:
        return True
    if before[-2:] == ["date", "of"]:
        return before[0] in _OF_END
    after = next((i for i in range(at, len(words)) if words[i].start >= timex.end), len(words))
    traded = after < len(words) and words[after].lower in _TRADED
    return traded and timex.unit == "M" and before[-1:] == ["for"]


_ARRIVAL = ("eta", "etd")
_OF_END = frozenset("completion delivery expiry expiration end start commissioning target".split())
_TRADED = frozenset("delivery settlement loading shipment expiry futures contracts".split())


def _is_of_thing(words: tuple[Token, ...], at: int) -> bool:
    """Whether a preposition before a date is that of a thing with an article: "at the Christmas market"."""
    return at > 0 and words[at - 1].tag == "AT0"


def _head(words: tuple[Token, ...], timex: Timex, at: int) -> int | None:
    """The thing that a date stands before, with the article or owner of it: "the May 5 vote"."""
    first = next((i for i in range(at, len(words)) if words[i].start >= timex.end), len(words))
    led = at > 0 and words[at - 1].tag in _LEADS
    if not (led or _is_feast(words[at:first])):
        return None
    head: int | None = None
    for i in range(first, min(first + _LONGEST, len(words))):
        if not (words[i].is_noun or words[i].tag in ("AJ0", "VVG")):
            break
        head = i if words[i].is_noun else head
    return head


def _is_feast(words: tuple[Token, ...]) -> bool:
    """Whether a feast is named without "Day" or "Eve", which may stand for the weeks around it."""
    return " ".join(token.lower for token in words) in _FEASTS


def _is_of_season(head: Token, words: tuple[Token, ...], timex: Timex) -> bool:
    """Whether a feast only says of what sort a thing is: "a Christmas market", not "Christmas bombings"."""
    named = tuple(token for token in words if token.start < timex.end)
    told = noun_trigger(head.lemma.lower())
    return _is_feast(named) and not (told and told.kind is Kind.INCIDENT)


def _is_kept(words: tuple[Token, ...], clause: Clause, at: int) -> bool:
    """Whether it is the feast that was kept, on whichever day: "celebrated Easter in Lima on Friday"."""
    return clause.group.lemma in _KEEPING and 0 < at - clause.group.last <= 1


def _is_done_later(words: tuple[Token, ...], clause: Clause, at: int) -> bool:
    """Whether what is told was done to a thing after its day: "the May 5 vote was annulled"."""
    group = clause.group
    done = at < group.first if group.passive else at > group.last
    done = done or (at > group.last and words[at - 2].lower in _OVER)  # "convicted of the May 5 murder"
    told = verb_trigger(group.lemma)
    off = is_among(group.lemma, "called-off-verbs", "making-verbs")
    return done and told is not None and told.kind in _LATER and not off


def _is_weekly(words: tuple[Token, ...], clause: Clause, at: int, head: int) -> bool:
    """Whether it is one of each week: "runs a Sunday market", "a Sunday paper wrote"."""
    group = clause.group
    now = group.tense is Tense.PRESENT and not (group.perfect or group.progressive or group.modal)
    some = words[at - 1].lower in ("a", "an", "another")
    thing = is_among(words[head].lemma.lower(), "weekly-things")
    return (some and (thing or now)) or (thing and now)


def _is_dated_else(words: tuple[Token, ...], clause: Clause, times: tuple[Timex, ...], timex: Timex) -> bool:
    """Whether another date of its clause dates what that tells."""
    own = {words[i].start for i in clause.own()}
    others = (t for t in times if t is not timex and t.start in own and t.past is not None)
    plain = (t for t in others if t.type is TimexType.DATE and t.relation in _DATING)
    return any(not _is_led(words, t) for t in plain)


def _is_led(words: tuple[Token, ...], timex: Timex) -> bool:
    """Whether a date too is one before a thing: "the June 1 deadline"."""
    at = next((i for i, t in enumerate(words) if t.start == timex.start), 0)
    return _head(words, timex, at) is not None and timex.opens_at == timex.start
