"""Phrases of which nothing comes about: "took stock", "bore the name of", "came second", "under fire for"."""

from collections.abc import Callable
from functools import cache
from itertools import pairwise

from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, subject_noun
from viewer.extract.syntax.verbs import Tense, VerbGroup

_RANKING = ("come", "finish", "rank", "place")
_BETWEEN = ("a", "distant", "close", "poor", "dead", "in", "equal", "joint")  # "came a distant second"
_PLACES = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth last bottom top".split()
)
_BEHIND_PLACE = frozenset("in with of behind among at by for out overall place".split())
_GREETING = frozenset("meet greet bless comfort thank hug console".split())


def says_nothing(sentence: Parsed, clause: Clause, noun: int | None) -> bool:
    """Whether a clause is a phrase of which nothing comes about; *noun* is the head of its object."""
    group = clause.group
    named = noun is None or not sentence.tokens[noun].text.islower()  # "seized the Advantage Sweet"
    phrase = "" if named or noun is None else f"{group.lemma} {sentence.tokens[noun].lemma}"
    told = (phrase == "take shape" and group.progressive) or (phrase == "keep distance" and group.modal)
    if phrase in words_of("idle-phrases") and not told:
        return True
    before = [t.lower for t in sentence.tokens[clause.start : group.first] if not t.is_mark][-2:]
    verbs = ("change", "happen", "go", "come", "work", "move")
    changes = group.lemma in verbs and before[-1:] in (["little"], ["nothing"], ["much"], ["what"])
    after = [t.lower for t in sentence.tokens[group.last + 1 : clause.end]]
    silent = group.lemma in ("keep", "stay") and after[:1] in (["silent"], ["quiet"], ["mum"])
    runs_out = before[-1:] == ["time"] and group.lemma == "run" and after[:1] == ["out"]
    unlikely = group.modal in ("can", "could") and group.negated and group.perfect
    if unlikely:
        return True  # "its authors cannot have driven it in winter"
    nears = group.lemma == "come" and [w for w in after[:3] if w not in ("very", "so")][:2] == ["close", "to"]
    if nears:
        return True  # "it would come very close to an act of war"
    passing = group.lemma in ("pass", "elapse") and not group.passive
    if passing and _is_time_alone(sentence, clause):
        return True  # "months passed"
    if _is_how_it_goes(sentence, clause) or _is_how_it_was(sentence, clause):
        return True
    forgiven = group.lemma in ("forgive", "excuse") and group.passive and bool(group.modal)
    if forgiven:  # "may be forgiven for missing it"
        return True
    return changes or silent or runs_out or _is_ranked(group.lemma, after) or _is_figure(group.lemma, after)


def _is_how_it_goes(sentence: Parsed, clause: Clause) -> bool:
    """“The coal goes by road”, “that may not last”, “not everyone is cheering”, “nerves are fraying”."""
    test = _HOW_IT_GOES.get(clause.group.lemma)
    ends = all(t.is_mark for t in sentence.tokens[clause.group.last + 1 : clause.end])
    if test is None and not ends:
        return False
    own = [sentence.tokens[i].lower for i in clause.before if not sentence.tokens[i].is_mark]
    after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.end] if not t.is_mark]
    few = own[:2] in (["not", "everyone"], ["not", "everybody"], ["not", "all"]) and not after
    return few or (test is not None and test(clause.group, own, after))


def _is_how_it_was(sentence: Parsed, clause: Clause) -> bool:
    """“which happened to be in Lima”, "it turned out that", "proved to be false": how things were."""
    group = clause.group
    after = list(sentence.tokens[group.last + 1 : group.last + 4])
    if group.passive or group.lemma not in ("happen", "chance", "turn", "prove"):
        return False
    if group.lemma == "turn":
        if [t.lower for t in after[:1]] != ["out"]:
            return False
        after = after[1:]
        if [t.tag for t in after[:1]] in (["CJT"], ["AJ0"]):
            return True
    opens = [t.tag for t in after[:1]] == ["TO0"]
    by_chance = group.lemma in ("happen", "chance")  # "happened to see it": no event of the verb
    return opens and (by_chance or [t.lower for t in after[1:2]] in (["be"], ["have"]))


def _goes_by_way(group: VerbGroup, _own: list[str], after: list[str]) -> bool:
    """“The coal goes by road”: how it is brought each time."""
    plain = group.tense is Tense.PRESENT and not (group.perfect or group.governors or group.modal)
    return plain and after[:1] == ["by"] and len(after) == 2


def _moves_on(group: VerbGroup, own: list[str], after: list[str]) -> bool:
    """“The story has moved on”."""
    told = after[:1] == ["on"] and own[-1:] in (["story"], ["world"], ["debate"])
    return told or _goes_by_way(group, own, after)


def _does_not_last(group: VerbGroup, own: list[str], after: list[str]) -> bool:
    """“That may not last”."""
    return group.negated and not after and own[-1:] in (["that"], ["this"], ["it"])


def _frays(_group: VerbGroup, own: list[str], _after: list[str]) -> bool:
    return own[-1:] in (["nerves"], ["tempers"])


def _begs(_group: VerbGroup, _own: list[str], after: list[str]) -> bool:
    return after[:2] == ["to", "differ"]


def _hurries(group: VerbGroup, own: list[str], after: list[str]) -> bool:
    """“Lima is not waiting for the verdict”, "others are waiting"."""
    return (group.negated and not group.perfect) or _looks_on(group, own, after)


def _looks_on(_group: VerbGroup, _own: list[str], after: list[str]) -> bool:
    """“Others are watching”."""
    return not after or after in (["on"], ["closely"], ["patiently"])


def _is_all_done(group: VerbGroup, own: list[str], _after: list[str]) -> bool:
    """“All this is being done in the open”."""
    return group.passive and own[-1:] in (["this"], ["that"])


def _stands_for_it(group: VerbGroup, own: list[str], after: list[str]) -> bool:
    """“Lima may close it, as it has done before”: what is done is told itself."""
    return _is_all_done(group, own, after) or (own[:1] == ["as"] and own[1:] in _PRONOUNS)


_PRONOUNS = (["it"], ["they"], ["he"], ["she"], ["we"])


def _changes_all(_group: VerbGroup, _own: list[str], after: list[str]) -> bool:
    """“The railway was to change everything”."""
    return after in (["everything"], ["nothing"], ["little"], ["all"], ["all", "that"])


def _obeys(group: VerbGroup, _own: list[str], after: list[str]) -> bool:
    """“It says it complies with all laws”: of no law or day in particular."""
    plain = not (group.negated or group.modal or group.governors or group.passive)
    return plain and after[-1:] != [] and after[-1] in _LAWS and len(after) <= _FEW


_FEW = 5  # words: "with all the applicable laws"
_LAWS = ("law", "laws", "rules", "regulations", "standards", "rights", "obligations", "requirements")


def _has_to_lose(group: VerbGroup, _own: list[str], after: list[str]) -> bool:
    """“Tonga has most to lose”."""
    return bool(group.governors) and not after


def _turns_out(_group: VerbGroup, _own: list[str], after: list[str]) -> bool:
    """“They will find tempers short”."""
    return len(after) == 2 and after[1] in ("short", "cold", "empty", "wanting", "thin", "closed")


def _misses(_group: VerbGroup, _own: list[str], after: list[str]) -> bool:
    """“Came within a metre of hitting it”."""
    return after[:1] == ["within"] and "of" in after[:5]


def _takes(_group: VerbGroup, own: list[str], after: list[str]) -> bool:
    """“It took the flood ten minutes to drown the mine”: what it took is told itself."""
    behind = after[after.index("to") + 1 :][:1] if "to" in after else []
    return own == ["it"] and behind != [] and behind[0] not in ("court", "hospital", "jail", "the", "a")


def _gets_rough(_group: VerbGroup, own: list[str], after: list[str]) -> bool:
    """“It is going to get rough”: nothing is meant by "it"."""
    return own == ["it"] and len(after) > 0 and after[-1] in _MOODS


_MOODS = frozenset(
    "better bloody cold colder dark darker easier hard harder hot hotter late loud messy nasty rough "
    "rougher serious tough tougher ugly uglier worse".split()
)


def _does_not_stop(group: VerbGroup, _own: list[str], after: list[str]) -> bool:
    """“That did not stop her from warning them”: what went on all the same is told itself."""
    return group.negated and "from" in after


def _leaves_undone(group: VerbGroup, _own: list[str], after: list[str]) -> bool:
    """“Will not leave a question unanswered”: a vow to be thorough."""
    return group.negated and bool(after) and after[-1] in _UNDONE


_UNDONE = frozenset("unanswered unchallenged undone unexplored unpunished unsaid untried unturned".split())


def _does_nothing(_group: VerbGroup, _own: list[str], _after: list[str]) -> bool:
    return True


_HOW_IT_GOES: dict[str, Callable[[VerbGroup, list[str], list[str]], bool]] = {
    "go": _goes_by_way,
    "travel": _goes_by_way,
    "move": _moves_on,
    "last": _does_not_last,
    "leave": _leaves_undone,
    "get": _gets_rough,
    "fray": _frays,
    "beg": _begs,
    "wait": _hurries,
    "hesitate": _hurries,
    "bother": _hurries,
    "come": _misses,
    "take": _takes,
    "stop": _does_not_stop,
    "pretend": _does_nothing,
    "watch": _looks_on,
    "do": _stands_for_it,
    "change": _changes_all,
    "comply": _obeys,
    "obey": _obeys,
    "respect": _obeys,
    "abide": _obeys,
    "adhere": _obeys,
    "lose": _has_to_lose,
    "gain": _has_to_lose,
    "find": _turns_out,
    "feign": _does_nothing,
    "stir": _does_nothing,
}
"""By verb, whether it is idle with the words before and behind it, in small letters."""


def _is_time_alone(sentence: Parsed, clause: Clause) -> bool:
    """Whether a length of time is all that a clause is told of: "three months passed"."""
    told = [
        t for i in clause.before if (t := sentence.tokens[i]).tag not in ("AT0", "CRD", "DT0", "AJ0", "CJC")
    ]
    return bool(told) and all(is_among(t.lower.removesuffix("s"), "time-nouns", "period-nouns") for t in told)


def only_lacks_date(sentence: Parsed, clause: Clause) -> bool:
    """“no date has been set”, “a timetable was not given”: what is not known yet is no event."""
    group = clause.group
    first = sentence.tokens[clause.start].lower
    noun = subject_noun(sentence, clause) if group.passive and (group.negated or first == "no") else None
    after = [t.lower for t in sentence.tokens[group.last + 1 : group.last + 2]]
    if not group.passive and (group.negated or first == "neither" or after == ["no"]):
        noun = object_noun(sentence, clause)  # "but gave no date", "neither side has set a date"
    told = noun is not None and sentence.tokens[noun].lemma.lower() in _TOLD_OF_PLANS
    return told and group.lemma in _TELLING


_TOLD_OF_PLANS = frozenset("date timetable deadline price reason figure detail schedule venue time".split())
_TELLING = frozenset("set fix give name announce agree disclose reveal publish release specify".split())


def only_greets(sentence: Parsed, clause: Clause) -> bool:
    """“met the sick”, “thanked the crews”: whom somebody is kind to, of no time or place of its own."""
    after = [sentence.tokens[i] for i in clause.after]
    kind = clause.group.lemma in _GREETING and not clause.group.passive
    placed = any(t.is_name or t.start in sentence.timed for t in after)
    return kind and not placed and any(t.lemma.lower() in words_of("well-wished") for t in after[:4])


def _is_ranked(lemma: str, after: list[str]) -> bool:
    """“came second in the vote”, "finished a distant third": what somebody is among others."""
    if lemma not in _RANKING:
        return False
    at = next((k for k, word in enumerate(after[:4]) if word not in _BETWEEN), None)
    if at is None or after[at] not in _PLACES:
        return False
    behind = after[at + 1 : at + 2]
    return not behind or not behind[0].isalpha() or behind[0] in _BEHIND_PLACE


def _is_figure(lemma: str, after: list[str]) -> bool:
    """“came under scrutiny”, "caught traders by surprise": a figure of speech of a verb and words behind."""
    if lemma not in _figurative():
        return False
    pairs = {f"{lemma} … {a} {b}" for a, b in pairwise(after)}
    phrases = {" ".join([lemma, *after[:size]]) for size in (1, 2, 3)}
    return bool(phrases & words_of("idle-tails") or pairs & words_of("idle-ends"))


@cache
def _figurative() -> frozenset[str]:
    """The verbs that some figure of speech has."""
    return frozenset(phrase.partition(" ")[0] for phrase in words_of("idle-tails", "idle-ends"))
