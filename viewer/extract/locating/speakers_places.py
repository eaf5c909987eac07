"""Where a clause is by who says it: "a smelter in Aluksne said it would close"."""

from viewer.extract.grammar.words import is_among
from viewer.extract.locating import scene
from viewer.extract.names.places import Mention
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.plurals import is_plural
from viewer.model.event import Kind


def is_by_speaker(sentence: Parsed, clause: Clause) -> bool:
    """Whether "it" means who says so: "the mill denied that it would shut"."""
    before = [t.lower for t in sentence.tokens[clause.start : clause.group.first] if t.tag != "CJT"]
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    if over is None or clause.role is not Role.COMPLEMENT:
        return False
    told = is_among(over.group.lemma, "reporting-verbs", "denying-verbs")
    return told and (before == ["they"] or (before == ["it"] and not is_plural(sentence, over)))


def of_speaker(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Where those are who say it of themselves: "a smelter in Aluksne said it would close"."""
    if clause.role is not Role.COMPLEMENT or clause.parent is None:
        return ()
    subject = [t for t in sentence.tokens[clause.start : clause.group.first] if t.tag != "CJT"]
    if len(subject) != 1 or subject[0].lower not in ("it", "they", "we"):
        return ()
    return scene.places_of(sentence, list(sentence.clauses[clause.parent].before), here)[:1]


def says_it(sentence: Parsed, clause: Clause, kind: Kind) -> bool:
    """Whether the clause only makes sense with the one before: "it", and for local things "its members".

    Of what is nowhere in particular only the thing done to it is: "it may be relaxed", not "it may appeal".
    """
    own = {sentence.tokens[i].lower for i in clause.before}
    own -= {"it", "they"} if is_by_speaker(sentence, clause) else set()
    rest = {sentence.tokens[i].lower for i in clause.own() if i >= clause.group.first}
    if scene.inherits(kind):
        return bool(own & {"it", "they", "its", "their"} or rest & {"it", "they"})
    done_to = clause.group.passive and own & {"it", "they"}
    return kind is not Kind.STATEMENT and bool(done_to or rest & {"it", "they"})
