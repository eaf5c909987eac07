"""What was called off before it came about, and the words that say when and where it was to be."""

from viewer.extract.grammar.words import is_among, noun_trigger, words_of
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import with_particle
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Kind


def planned_words(sentence: Parsed, clause: Clause) -> range | None:
    """The words that say for when or where it was set: "a march planned for Sunday was called off".

    None where the clause calls nothing off, or does not say that it was set for some time.
    """
    group = clause.group
    if group.modal or group.tense is Tense.FUTURE or group.governors:
        return None
    verbs = {group.lemma, with_particle(sentence, clause)}
    off = group.passive and verbs & words_of("called-off-verbs") and not verbs & words_of("postponing-verbs")
    off = off or (verbs & _COMING_ABOUT and _is_negated(sentence, clause))
    if not off:
        return None
    arranged = (
        i
        for i in range(clause.start, group.first)
        if is_among(sentence.tokens[i].lower, "scheduling-words", "arranging-words")
        and not _is_deal_made(sentence, i)
    )
    first = next(arranged, None)
    first = _before_dated_noun(sentence, clause) if first is None else first
    if first is None:
        return None
    low, high = sentence.tokens[first].end, sentence.tokens[group.first].start
    ahead = any(t.opens_at >= low and t.end <= high for t in sentence.times)
    return range(first, group.first) if ahead else None


def _is_deal_made(sentence: Parsed, at: int) -> bool:
    """Whether "agreed" says when a deal was made, and for no day ahead: "the deal, agreed in 2019"."""
    noun = next((t for t in reversed(sentence.tokens[:at]) if not t.is_mark), None)
    made = noun_trigger(noun.lemma.lower()) if noun and sentence.tokens[at].lower == "agreed" else None
    return made is not None and made.kind is Kind.AGREEMENT


_COMING_ABOUT = {"take place", "go ahead", "happen", "materialise", "materialize", "occur"}


def _is_negated(sentence: Parsed, clause: Clause) -> bool:
    """Whether a verb has "not" or "never" with it: "talks set for May never took place"."""
    words = sentence.tokens[max(clause.start, clause.group.first - 1) : clause.group.last]
    return clause.group.negated or any(token.lower == "never" for token in words)


def _before_dated_noun(sentence: Parsed, clause: Clause) -> int | None:
    """The article before a date that says which one is meant: "the March cruise has been cancelled"."""
    for time in sentence.times:
        at, end = sentence.at(time.opens_at), sentence.at(time.end + 1)
        if at is None or end is None or not clause.start < at < end < clause.group.first:
            continue
        if sentence.tokens[at - 1].tag in ("AT0", "DPS") and sentence.tokens[end].is_noun:
            return at - 1
    return None


def is_called_off(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause only says for when something was set that its sentence tells was called off."""
    at = clause.group.last
    around = (c for c in sentence.clauses if c is not clause and c.start <= at < c.group.first)
    return any(at in (planned_words(sentence, c) or ()) for c in around) or _is_in_plan(sentence, clause)


def _is_in_plan(sentence: Parsed, clause: Clause) -> bool:
    """Whether a passive calls off, on no day of its own, what a relative in it tells: that one is denied."""
    if not clause.group.passive or any(sentence.tokens[i].start in sentence.timed for i in clause.own()):
        return False
    return any(calling_off(sentence, other) is clause for other in sentence.clauses)


def calling_off(sentence: Parsed, clause: Clause) -> Clause | None:
    """The clause that calls off what a relative tells was set; None where none does.

    So in "talks, which were to resume in May, have been put off" and "called off the vote, which was due in
    May"; behind an object a participle will do, "dropped a sale planned for May".
    """
    above = sentence.clauses[clause.parent] if clause.parent is not None else None
    if above is None or above.group.modal or above.group.negated or above.group.governors:
        return None
    verbs = {above.group.lemma, with_particle(sentence, above)}
    if not verbs & (words_of("called-off-verbs") | {"put off", "put back", "delay", "call off"}):
        return None
    within = above.group.passive and clause.role is Role.RELATIVE and clause.end <= above.group.first
    behind = not above.group.passive and above.group.last < clause.start
    behind = behind and (clause.role is Role.RELATIVE or clause.shape in (Shape.REDUCED, Shape.INFINITIVE))
    return above if (within or behind) and _was_set(sentence, clause) else None


def _was_set(sentence: Parsed, clause: Clause) -> bool:
    """Whether a relative or participle says what was planned: "which was to open", "planned for May"."""
    words = {t.lower for t in sentence.tokens[clause.group.first : clause.group.last + 2]}
    if clause.shape is Shape.INFINITIVE:  # "a strike due to begin"
        return clause.start > 0 and sentence.tokens[clause.start - 1].lower in _SET
    if clause.shape is Shape.REDUCED:
        return bool(words & _SET)
    planned = clause.group.lemma in ("plan", "schedule") and not clause.group.passive
    had = clause.group.perfect and not planned  # "called off a flight that it had planned for May"
    past = clause.group.tense is Tense.PAST and not had
    return past and bool(words & ({"to"} | _SET))


_SET = frozenset("due supposed scheduled planned set meant".split())


def dropped(sentence: Parsed, clause: Clause) -> str | None:
    """The "dropped the plan" of "planned to close the mine but later dropped the plan"; else None."""
    group = clause.group
    over = {sentence.tokens[i].lemma for i in group.governors} & _WILLED
    if not over or group.passive or group.negated or group.tense is not Tense.PAST:
        return None
    behind = (c for c in sentence.clauses if c.start > group.last and c.shape is not Shape.INFINITIVE)
    after = min(behind, key=lambda c: c.start, default=None)
    if after is None or after.group.passive or after.group.negated or after.group.governors:
        return None
    joint = [t.lower for t in sentence.tokens[after.start - 2 : after.start + 1]]
    thing = sentence.tokens[after.group.last + 1 : after.group.last + 4]
    plan = any(t.lemma.lower() in _PLANS for t in thing) or (thing[:1] != () and thing[0].lower == "it")
    gone = {after.group.lemma, with_particle(sentence, after)} & (words_of("called-off-verbs") | {"give up"})
    return (
        sentence.words(after.group.first, after.group.last + 1) if "but" in joint and plan and gone else None
    )


_WILLED = frozenset("plan intend hope want aim seek propose mean".split())
_PLANS = frozenset("plan idea scheme project proposal move effort attempt bid".split())
