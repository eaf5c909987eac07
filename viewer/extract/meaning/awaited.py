"""What is told only as the time of what is to come: "will restart when the board has agreed"."""

from viewer.extract.grammar.words import verb_trigger, words_of
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.stretches import covers
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Kind


def is_awaited(sentence: Parsed, clause: Clause) -> bool:
    """“will restart when the board has agreed”: only the time of what is to come."""
    done = clause.group.perfect and clause.group.tense is Tense.PRESENT  # "before it has been signed"
    markers = ("when", "after", *(("before", "until") if done else ()))
    if clause.role is not Role.TIME or clause.marker not in markers or clause.parent is None:
        return False
    over = sentence.clauses[clause.parent].group
    ahead = over.tense is Tense.FUTURE or bool(over.modal)
    if clause.group.tense is Tense.PAST:
        return False  # "would be the first since 2009, when troops left"
    if over.lemma in ("be", "have", "become", "cover", "measure", "stand") and ahead:
        dated = any(covers(sentence, clause, t.start) for t in sentence.times)
        return not dated  # "will be the longest there when it opens in 2028": the opening is the news
    if ahead and clause.marker == "when" and _opens_then(sentence, clause):
        return False
    due = [sentence.tokens[i].lower for i in clause.group.governors]
    if any(word in words_of("scheduling-words") for word in due):
        return False  # "when an annex is due to be completed"
    return clause.group.tense is Tense.PRESENT and ahead


def _opens_then(sentence: Parsed, clause: Clause) -> bool:
    """When something opens, closes or meets: "will carry 400 trains when it opens in 2031"."""
    trigger = verb_trigger(clause.group.lemma)
    starts = trigger is not None and trigger.kind in (Kind.OPENING, Kind.CLOSURE, Kind.MEETING)
    return starts and any(
        t.unit in ("y", "M", "d") and covers(sentence, clause, t.start) for t in sentence.times
    )
