"""The kind that the form of a clause gives: what is made by the year, or ever since, is in operation."""

from itertools import pairwise

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, noun_trigger, words_of
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, subject_noun
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Kind

_MAKING = frozenset(
    "make produce manufacture build yield generate refine smelt brew assemble mine export ship extract pump"
    " supply process handle treat desalinate".split()
)
_LEADING = frozenset("lead head chair rule govern captain helm preside".split())
_RATES = ("a year", "a day", "a month", "a week", "an hour", "per year", "per day", "each year", "every year")
_BY_THE = ("annually", "yearly", "daily", "monthly", "weekly")


def formed(sentence: Parsed, clause: Clause) -> Kind | None:
    """The kind of a clause by its form, whatever its nouns; None where that gives none."""
    if _runs(sentence, clause) or _has_led(sentence, clause) or _is_under_way(sentence, clause):
        return Kind.OPERATION
    if starts_work(sentence, clause):
        return Kind.OPERATION
    if _goes_back(sentence, clause):
        return Kind.MOVEMENT
    if asked := asked_for(sentence, clause):
        return asked
    return Kind.APPOINTMENT if _is_poll(sentence, clause) else None


def is_posted(clause: Clause) -> bool:
    """Whether somebody or a ship comes to be stationed or based at a place."""
    lasts = clause.group.perfect or clause.group.tense is Tense.PRESENT
    ahead = bool(clause.group.governors or clause.group.modal)
    return clause.group.lemma in _POSTING and clause.group.passive and (ahead or not lasts)


_POSTING = frozenset("station billet quarter base".split())


def is_bound(sentence: Parsed, clause: Clause) -> bool:
    """Whether what is under way goes from or to a place by name: "five cranes are under way from Suva"."""
    words = [sentence.tokens[i] for i in clause.after]
    return any(
        a.lower == "way"
        and b.tag == "PRP"
        and b.lower in _BOUND
        and c.is_name
        and c.start not in sentence.timed
        for a, b, c in zip(words, words[1:], words[2:], strict=False)
    )


_BOUND = ("from", "to", "towards")


def _runs(sentence: Parsed, clause: Clause) -> bool:
    """Whether a works makes so much a year, or has made something since a day."""
    group = clause.group
    if group.lemma not in _MAKING or {"begin", "start"} & {sentence.tokens[i].lemma for i in group.governors}:
        return False
    if group.modal or group.tense is Tense.FUTURE:
        return _has_rate(sentence, clause)
    noun = object_noun(sentence, clause)
    counted = noun is not None and any(t.tag == "CRD" for t in sentence.tokens[group.last + 1 : noun])
    return group.perfect and _is_since(sentence, clause) and not counted


def _has_rate(sentence: Parsed, clause: Clause) -> bool:
    words = [sentence.tokens[i].lower for i in clause.own()]
    pairs = (" ".join(pair) for pair in pairwise(words))
    return any(word in _BY_THE for word in words) or any(pair in _RATES for pair in pairs)


def _is_since(sentence: Parsed, clause: Clause) -> bool:
    return any(sentence.tokens[i].lower == "since" for i in clause.own() if i > clause.group.last)


def _has_led(sentence: Parsed, clause: Clause) -> bool:
    """Whether somebody has been at the head of something ever since: "has led the party since 2020"."""
    return clause.group.lemma in _LEADING and clause.group.perfect and _is_since(sentence, clause)


def _is_under_way(sentence: Parsed, clause: Clause) -> bool:
    """Whether some work takes place that has no kind of its own: "blending was taking place"."""
    tokens, group = sentence.tokens, clause.group
    after = tokens[group.last + 1 : group.last + 2]
    noun = subject_noun(sentence, clause)
    if group.lemma != "take" or noun is None or [t.lower for t in after] != ["place"]:
        return False
    work = tokens[noun].lower
    return group.progressive and work.endswith("ing") and noun_trigger(work) is None


def starts_work(sentence: Parsed, clause: Clause) -> bool:
    """“The new minister began work on Monday”: somebody's own work, and not that on a building."""
    group = clause.group
    noun = object_noun(sentence, clause) if group.lemma in _STARTING and not group.passive else None
    doer = subject_noun(sentence, clause) if noun is not None else None
    if noun is None or doer is None or sentence.tokens[noun].lower != "work":
        return False
    after = [t for t in sentence.tokens[noun + 1 : clause.end] if t.start not in sentence.timed]
    led = any(t.tag == "TO0" or t.lower == "on" for t in after if not _is_of_day(sentence, t))
    return not led and is_among(sentence.tokens[doer].lemma.lower(), "roles-of-person", "movers")


_STARTING = ("begin", "start", "commence", "resume")


def _is_of_day(sentence: Parsed, word: Token) -> bool:
    """Whether a word leads over to a day: "on" of "on Monday"."""
    return any(t.opens_at <= word.start < t.end for t in sentence.times)


def asked_for(sentence: Parsed, clause: Clause) -> Kind | None:
    """The kind of "demanded the closure of the pier": what is asked for has not come about."""
    group = clause.group
    noun = object_noun(sentence, clause) if group.lemma in _ASKING and not group.passive else None
    trigger = noun_trigger(sentence.tokens[noun].lemma.lower()) if noun is not None else None
    if trigger is None or trigger.kind not in _ASKED_FOR:
        return None
    return Kind.STATEMENT if group.lemma == "demand" else Kind.DECISION


_ASKING = ("demand", "seek", "request")
_ASKED_FOR = (Kind.CLOSURE, Kind.OPENING, Kind.MOVEMENT, Kind.AGREEMENT, Kind.MEETING, Kind.INCIDENT)


def _goes_back(sentence: Parsed, clause: Clause) -> bool:
    """“She drove back the same night”, but not "drove back the rebels"."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    back = clause.group.lemma == "drive" and not clause.group.passive and [t.lower for t in after] == ["back"]
    if not back:
        return False
    behind = [sentence.tokens[i] for i in clause.after[1:] if sentence.tokens[i].start not in sentence.timed]
    return all(t.tag not in ("AT0", "DPS", "NP0", "NN1", "NN2", "PNP") for t in behind[:1]) or _same(behind)


def _same(behind: list[Token]) -> bool:
    """Whether a time follows at once: "the same night"."""
    return [t.lower for t in behind[:2]] in (["the", "same"], ["the", "next"], ["the", "following"])


def taken(sentence: Parsed, clause: Clause) -> Kind | None:
    """Whether somebody is taken or let somewhere: "is to take them to Suva", "were allowed home"."""
    near = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    off = (
        bool(near) and near[0].lower in ("home", "back", "out", "in") and near[0].tag in ("AVP", "AV0", "NN1")
    )
    if off and clause.group.passive and clause.group.lemma in ("allow", "let", "permit", "order", "force"):
        return Kind.MOVEMENT
    if clause.group.lemma != "take":
        return None
    after = [sentence.tokens[i] for i in clause.after]
    if not clause.group.passive and not (
        after and (after[0].tag in ("AT0", "PNP", "CRD", "DPS", "NP0", "NN2"))
    ):
        return None
    to = next((k for k, t in enumerate(after) if t.lower in ("to", "into", "from")), None)
    place = after[to + 1 : to + 4] if to is not None else []
    placed = any(t.is_name or t.lemma.lower() in words_of("facilities") for t in place)
    return Kind.MOVEMENT if placed else None


def _is_poll(sentence: Parsed, clause: Clause) -> bool:
    """Whether people vote, and not on a matter: "Chileans vote on Sunday", but "voted to leave"."""
    if clause.group.lemma != "vote" or clause.group.passive:
        return False
    tokens = sentence.tokens
    after = [i for i in range(clause.group.last + 1, clause.end) if tokens[i].start not in sentence.timed]
    settles = any(_opens_matter(sentence, i) for i in after)
    governs = any(
        c.shape is Shape.INFINITIVE and clause.group.last < c.group.first <= clause.group.last + 4
        for c in sentence.clauses
    )
    noun = subject_noun(sentence, clause) or clause.group.first - 1
    return noun >= 0 and _is_voter(sentence, clause, noun) and not (settles or governs)


_MATTERS = ("for", "against", "on", "in", "to", "by", "yes", "no", "down", "whether")


def _opens_matter(sentence: Parsed, at: int) -> bool:
    """Whether a word opens what is voted on, and no day or place of it."""
    token = sentence.tokens[at]
    if token.lower not in _MATTERS:
        return False
    after = sentence.tokens[at + 1 : at + 4]
    return token.lower != "in" or any(
        t.lower in ("favour", "favor", "referendum", "plebiscite") for t in after
    )


def _is_voter(sentence: Parsed, clause: Clause, noun: int) -> bool:
    words = {sentence.tokens[i].lemma.lower() for c in subject_chunks(sentence, clause)[:1] for i in c.words}
    words.add(sentence.tokens[noun].lemma.lower())
    return bool(words & (words_of("people-nouns") | _VOTERS)) and not words & words_of("bodies")


_VOTERS = frozenset("voter electorate elector islander citizen half million thousand".split())
