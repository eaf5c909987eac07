"""Which dates in a clause are not of what it tells: "nobody alive today", "a tenant since 1946"."""

from itertools import pairwise

from viewer.extract.dating.dates_of_nouns import is_of_noun
from viewer.extract.dating.timing import is_plain_date
from viewer.extract.grammar.words import noun_trigger
from viewer.extract.meaning.clause_dates import is_compared, is_of_setting
from viewer.extract.meaning.settled import BOUNDS, has_agreed
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, with_particle
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Anchor, Timex

_ASKING = ("ask", "call", "invite", "seek", "request", "demand")
_PROMISING = ("promise", "pledge", "vow", "guarantee")
_MORE = ("another", "more", "both", "others", "it", "them", "this", "that")
_REACH = 7  # words from "charged" to "with smuggling"
_HELD = frozenset(
    "accuse acquit arrest blame charge clear convict detain fine guilty imprison indict investigate jail "
    "prosecute punish sentence sue suspect suspicion trial try".split()
)


def is_of_another(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    """Whether a date in a clause is that of another thing, or of a figure that is compared."""
    apart = is_compared(sentence, timex) or is_of_noun(sentence, timex) or is_of_deed(sentence, clause, timex)
    said = _is_asked_for(sentence, clause, timex) or _is_of_refusal(sentence, clause, timex)
    return apart or said or is_of_setting(sentence, clause, timex)


def _is_asked_for(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    """Whether it is by when something is to be done that somebody asked for or agreed to.

    So "asked for bids by 5 May", "promised a study by spring", "have agreed to keep it open until May".
    Or until when something was extended: "have renewed it until 2029".
    """
    if timex.opens_at <= sentence.tokens[clause.group.last].start:
        return False
    if timex.relation in BOUNDS and has_agreed(sentence, clause):
        return True
    asks = clause.group.lemma in _ASKING and not (clause.group.modal or clause.group.passive)
    noun = object_noun(sentence, clause) if clause.group.lemma in _PROMISING else None
    promised = noun is not None and noun_trigger(sentence.tokens[noun].lemma.lower()) is None
    promised = promised or (clause.group.lemma in _PROMISING and _has_more_of_it(sentence, clause))
    extends = clause.group.lemma == "renew" and timex.relation == "until"
    return ((asks or promised) and timex.relation in ("by", "until")) or extends


def _has_more_of_it(sentence: Parsed, clause: Clause) -> bool:
    """Whether what is promised stands for a thing told before: "gave a boat and has pledged another"."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 3]
    if not after or (after[0].lower not in _MORE and after[0].tag != "CRD"):
        return False
    return len(after) == 1 or not after[1].is_noun


def is_of_deed(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    """Whether it is that of what somebody is held or tried for: "was convicted of smuggling gold in 2019".

    A weekday or "last week" is not: news tells by it when he was convicted.
    """
    at = sentence.at(timex.opens_at)
    if at is None or (timex.unit in ("d", "w") and timex.anchor is Anchor.PUBLISHED):
        return False
    deeds = (c for c in sentence.clauses if c is not clause and c.start < at < c.end)
    return any(_is_deed(sentence, c) for c in deeds)


def _is_deed(sentence: Parsed, clause: Clause) -> bool:
    """Whether a participle says for what somebody is held or tried: "accused of taking bribes"."""
    if clause.shape is not Shape.PARTICIPLE or not clause.start:
        return False
    led = sentence.tokens[clause.start - 1].lower in ("of", "for", "with", "over")
    near = sentence.tokens[max(0, clause.start - _REACH) : clause.start - 1]
    return led and any(token.lemma.lower() in _HELD for token in near)


def _is_of_refusal(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    """Whether it only tells when somebody ruled a thing out: "ruled out a sale in a speech on Monday"."""
    ruled = with_particle(sentence, clause) == "rule out" and clause.group.tense is Tense.PAST
    loose = timex.relation == "in" and timex.past != timex.future  # "in an interview at the weekend"
    said = timex.anchor is Anchor.PUBLISHED and timex.unit in ("d", "w")
    return ruled and said and (loose or timex.relation in ("", "on", "at")) and not timex.to


def is_night(sentence: Parsed, timex: Timex, others: tuple[Timex, ...]) -> bool:
    """Whether "overnight" stands beside the day it belongs to: "overnight on Tuesday"."""
    words = sentence.text[timex.start : timex.end].lower()
    return words == "overnight" and any(t is not timex and t.unit == "d" and is_plain_date(t) for t in others)


def only_lasts(sentence: Parsed, timex: Timex) -> bool:
    """Whether "for a week after the vote" says how long and not how long after."""
    return timex.relation == "for" and sentence.is_counted(timex)


def is_of_the_living(sentence: Parsed, timex: Timex) -> bool:
    """Whether it only says who they are that live: "nobody alive today"."""
    return sentence.text.endswith(("alive ", "living "), 0, timex.start)


def is_of_apposition(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    """Whether commas set off since when they are what they are: "The firm, a tenant since 1946, has paid"."""
    at, first = sentence.at(timex.opens_at), clause.group.first
    if timex.relation != "since" or at is None or not clause.start < at < first:
        return False
    commas = [i for i in range(clause.start, first) if sentence.tokens[i].text == ","]
    opens = next((a + 1 for a, b in pairwise(commas) if a < at < b), None)
    return opens is not None and (sentence.tokens[opens].is_noun or sentence.tokens[opens].tag == "AT0")


def ends_period(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    """Whether "by the end of the year" is told of a year gone by, since its own has not ended."""
    words = sentence.text[timex.start : timex.end].lower().removeprefix("the ")
    past = clause.group.tense is Tense.PAST and not clause.group.governors
    return past and timex.anchor is Anchor.PUBLISHED and words in ("end of the year", "end of the month")
