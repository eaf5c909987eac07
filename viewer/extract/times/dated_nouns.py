"""Event nouns told in passing with a date of their own: "after a fire in March 2022"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, noun_trigger
from viewer.extract.times.timex import Timex, TimexType
from viewer.model.event import Kind

_LEADS = {
    "after": "after", "following": "after", "follows": "after", "since": "since", "before": "over by",
    "despite": "apart", "until": "until", "till": "until",
}  # fmt: skip
_TIES = {**_LEADS, "ahead": "ahead", "spite": "apart"}
"""What a date is to the clause that such a word ties it to; what is apart dates it in no way."""
_VOTES = ("vote", "referendum", "ballot", "ruling", "verdict")  # told of elsewhere, and dated here
_LONGEST = 12
_KINDS = (
    Kind.INCIDENT,
    Kind.CLOSURE,
    Kind.OPENING,
    Kind.AGREEMENT,
    Kind.LEGAL,
    Kind.MEETING,
    Kind.APPOINTMENT,
)
_PHRASE = ("AT0", "AJ0", "AJC", "CRD", "ORD", "DPS", "POS", "PRF", "PRP", "NN0", "NN1", "NN2", "NP0", "UNC")


@dataclass(frozen=True, slots=True)
class DatedNoun:
    """The phrase first..last (indices, last excluded), the event noun at `head` and the date it has.

    `lead` is the index of the preposition that ties it to its clause; `head` is None where the noun tells of
    nothing ("since its peak in 2022").
    """

    first: int
    last: int
    head: int | None
    lead: int
    time: Timex


def dated_nouns(words: tuple[Token, ...], times: tuple[Timex, ...]) -> Iterator[DatedNoun]:
    """The event nouns of a sentence that a date belongs to, which the clause around only refers to."""
    starts = {token.start: i for i, token in enumerate(words)}
    for timex in times:
        at = starts.get(timex.opens_at)
        if at is None or timex.type is not TimexType.DATE or timex.past is None or timex.to:
            continue
        tied = words[at].lower in ("in", "on", "of") and timex.opens_at < timex.start
        if tied and (found := _phrase(words, at, timex)):
            yield found


def _phrase(words: tuple[Token, ...], at: int, timex: Timex) -> DatedNoun | None:
    head: int | None = None
    decided: int | None = None
    is_noun, is_vote = False, False
    for i in range(at - 1, max(-1, at - _LONGEST), -1):
        token = words[i]
        if token.lower in _LEADS and (_is_marked(words, i) or _is_brought_before(words, i, at)):
            return None
        if token.lower in _LEADS:
            last = next((k for k in range(at, len(words)) if words[k].start >= timex.end), len(words))
            last = _with_what(words, last) if head is not None and head == at - 1 else last
            head = decided if head is None and token.lower == "follows" else head
            tells = head is not None and head - i <= 4
            votes = is_vote and token.lower != "since"
            bounds = token.lower in ("since", "until", "till")
            refers = tells or votes or (is_noun and bounds)  # "testify before the court on Monday"
            told = (
                head if tells and (words[at].lower != "of" or timex.unit == "d") else None
            )  # "the cyclone of 1990" only names it
            told = None if _TIES[token.lower] == "until" else told  # what ends it may be yet to come
            return DatedNoun(i + 1, last, told, i, timex) if refers else None
        if token.lower == "of" and i and words[i - 1].lower == "spite" and head is not None:
            last = next((k for k in range(at, len(words)) if words[k].start >= timex.end), len(words))
            return DatedNoun(i + 1, last, head, i - 1, timex)
        if token.lower == "of" and i and words[i - 1].lower == "ahead" and is_noun:
            return DatedNoun(i + 1, at, None, i - 1, timex)
        if token.tag == "VVG" and i and words[i - 1].lower in _LEADS:
            return DatedNoun(i, at, None, i - 1, timex)  # "since taking office in May"
        if token.tag not in _PHRASE and not (token.tag == "PNP" and words[i - 1].tag == "VVG"):
            return None
        trigger = noun_trigger(token.lemma.lower()) if token.tag in ("NN1", "NN2") else None
        head = i if trigger and trigger.kind in _KINDS else head
        decided = i if trigger and trigger.kind is Kind.DECISION else decided
        is_noun = is_noun or token.tag in ("NN1", "NN2")
        is_vote = is_vote or token.lemma.lower() in _VOTES
    return None


def _with_what(words: tuple[Token, ...], last: int) -> int:
    """Where the phrase ends if it goes on behind the date: "since the closure in July of the road"."""
    if [t.tag for t in words[last : last + 1]] != ["PRF"]:
        return last
    end = last + 1
    while end < len(words) and words[end].tag in _PHRASE and words[end].tag != "PRP":
        end += 1
    return end if words[end - 1].is_noun else last


def _is_marked(words: tuple[Token, ...], lead: int) -> bool:
    """Whether it is marked how long ago a thing was: "marked two years since the flood on Thursday"."""
    before = [token.lower for token in words[max(0, lead - 4) : lead]]
    counted = bool(before) and before[-1].rstrip("s") in ("year", "month", "decade", "century", "week", "day")
    return counted and any(word.startswith(_MARKING) for word in before[:-1])


def _is_brought_before(words: tuple[Token, ...], lead: int, end: int) -> bool:
    """Whether it is before whom a thing comes, and not before when: "goes before the assembly in June"."""
    brought = lead > 0 and words[lead - 1].lemma in _BRINGING
    ends = (i for i in range(lead + 1, end) if words[i].is_noun and not words[min(i + 1, end)].is_noun)
    heads = {words[end - 1].lower, words[next(ends, end - 1)].lower}
    decides = any(is_among(whom, "institutions", "bodies") or whom in _DECIDING for whom in heads)
    return words[lead].lower == "before" and brought and decides


_BRINGING = frozenset("go come bring lay put place set appear stand testify plead haul file".split())
_DECIDING = frozenset(
    "judge judges magistrate magistrates jury inquiry commission committee subcommittee panel tribunal"
    " hearing court parliament assembly senate congress council board".split()
)
_MARKING = ("mark", "commemorat", "celebrat", "remember", "mourn", "observ")


def tied_to_clause(words: tuple[Token, ...], times: tuple[Timex, ...]) -> tuple[Timex, ...]:
    """The dates, those of event nouns as the clause sees them: "shut since the fire in May" is since May."""
    seen = {noun.time.start: _TIES[words[noun.lead].lower] for noun in dated_nouns(words, times)}
    return tuple(replace(t, relation=seen[t.start]) if t.start in seen else t for t in times)
