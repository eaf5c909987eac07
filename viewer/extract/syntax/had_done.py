"""What is done to the object: "had eight officials arrested", "wants it sold", "show trenches being dug"."""

from viewer.extract.syntax.antecedents import antecedent
from viewer.extract.syntax.chunks import Chunk
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense

_LONGEST_PHRASE = 8
_NOUN_PHRASE = ("CRD", "AJ0", "AT0", "DPS", "ORD")
_WISHING = frozenset("want need like prefer".split())
_FINDING = frozenset("find leave keep".split())
_HAVING = frozenset("have get see".split())


def is_had_done(sentence: Parsed, clause: Clause) -> bool:
    """Whether somebody had it done: "prosecutors had eight officials arrested"."""
    over = _over(sentence, clause)
    plain = over is not None and over.group.lemma in ("have", "get") and over.group.tense is Tense.PAST
    if over is None or not plain or over.group.perfect or over.group.first != over.group.last:
        return False
    return _is_one_phrase(sentence, over, clause)


def who_would_have_it(sentence: Parsed, clause: Clause) -> Clause | None:
    """The clause of those who want it done, or would have it done; None where nobody says so.

    So "Lima wants the ship removed", "aims to have the canal dug by 2028", "will get the road paved".
    """
    over = _over(sentence, clause)
    if over is None or over.group.passive or not _is_one_phrase(sentence, over, clause):
        return None
    group = over.group
    to_come = bool(group.governors or group.modal) or group.tense is Tense.FUTURE
    to_come = to_come or over.shape is Shape.INFINITIVE
    wishes = group.lemma in _WISHING
    return over if wishes or (group.lemma in _HAVING and to_come) else None


def told_by_pronoun(sentence: Parsed, clause: Clause) -> Chunk | None:
    """The pronoun for what somebody wants done or finds so: "wants it restored"; None where there is none."""
    over, at = _over(sentence, clause), clause.start - 1
    if over is None or at != over.group.last + 1 or sentence.tokens[at].tag != "PNP":
        return None
    return Chunk((at,)) if over.group.lemma in _WISHING | _HAVING | _FINDING else None


def seen_done(sentence: Parsed, clause: Clause) -> Clause | None:
    """The clause that shows a thing being done: "images show trenches being dug"; None where none does.

    So where it shows who does it: "video shows troops entering Ica", "AIS shows the ship leaving Ica".
    """
    if clause.shape is not Shape.PARTICIPLE or clause.parent is None or clause.group.perfect:
        return None
    over, being = sentence.clauses[clause.parent], sentence.tokens[clause.group.first].lower == "being"
    group = over.group
    shows = being if clause.group.passive else seen_acting(sentence, clause)
    if not shows or group.lemma not in _SHOWING or group.negated or group.modal or group.passive:
        return None
    first = _first_shown(sentence, clause)
    behind = group.last + 1 < first.start and clause.start == clause.group.first
    return over if behind and _is_one_phrase(sentence, over, first) else None


def seen_acting(sentence: Parsed, clause: Clause) -> bool:
    """Whether pictures or tracks show somebody doing what an active participle tells."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    if clause.shape is not Shape.PARTICIPLE or clause.group.passive or over is None:
        return False
    who = {sentence.tokens[i].lemma.lower() for i in over.before} | {
        sentence.tokens[i].lower for i in over.before
    }
    return over.group.lemma in _RECORDING and bool(who & _RECORDS)


def _first_shown(sentence: Parsed, clause: Clause) -> Clause:
    """The first of what is shown one after the other: "shows it leaving Ica and passing Lima"."""
    if sentence.tokens[clause.start - 1].tag != "CJC":
        return clause
    like = (c for c in sentence.clauses if c.parent == clause.parent and c.shape is clause.shape)
    return min((c for c in like if c.start <= clause.start), key=lambda c: c.start)


def seen_object(sentence: Parsed, clause: Clause) -> list[Chunk]:
    """What is shown or seen to be done something to; empty where nothing is."""
    return antecedent(sentence, _first_shown(sentence, clause)) if seen_done(sentence, clause) else []


_RECORDING = frozenset("show depict capture film record".split())
_RECORDS = frozenset(
    "video footage clip film image imagery photo photograph picture cctv camera recording ais radar tracking"
    " transponder satellite drone".split()
)
_SHOWING = frozenset("show record see film watch photograph spot depict capture witness".split())


def only_has_done(sentence: Parsed, index: int) -> bool:
    """Whether a clause only says who has a thing done by others, which the participle in it tells."""
    clause = sentence.clauses[index]
    if clause.group.lemma not in _HAVING and clause.group.lemma not in _WISHING:
        return False
    inner = (c for c in sentence.clauses if c.parent == index and c.shape is Shape.REDUCED)
    return any(is_had_done(sentence, c) or who_would_have_it(sentence, c) is not None for c in inner)


def wishes(clause: Clause) -> bool:
    """Whether a clause only says that somebody wants a thing done."""
    return clause.group.lemma in _WISHING


def _over(sentence: Parsed, clause: Clause) -> Clause | None:
    """The clause before a shortened passive on which it hangs."""
    if clause.shape is not Shape.REDUCED or clause.parent is None:
        return None
    over = sentence.clauses[clause.parent]
    return over if over.group.last + 1 < clause.start else None


def _is_one_phrase(sentence: Parsed, over: Clause, clause: Clause) -> bool:
    """Whether one thing stands between, be it with where it is, or "it": "the bridge at Ica"."""
    between = sentence.tokens[over.group.last + 1 : clause.start]
    if [t.tag for t in between] == ["PNP"]:
        return True
    parts = (*_NOUN_PHRASE, "PRP", "PRF") if between[0].tag in ("AT0", "DPS") else _NOUN_PHRASE
    whole = all(t.is_noun or t.tag in parts for t in between)
    numbered = between[-1].tag == "CRD" and between[0].is_name  # "Pacific 3"
    return whole and (between[-1].is_noun or numbered) and len(between) <= _LONGEST_PHRASE
