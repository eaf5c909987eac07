"""What somebody voted, decided or agreed to do, which a headline has to tell: "votes to close base"."""

from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.syntax.chunks import Chunk, chunks
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.decided_acts import decides
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.wording.complements import complements
from viewer.extract.wording.drafts import Part
from viewer.extract.wording.headline_parts import parts_of

_ASKING = ("whether", "how", "when", "where")
_WEIGHED = frozenset("consider weigh debate discuss study ask know examine rule say".split())
_WILLED = frozenset("ask refuse decline threaten offer apply petition queue compete try attempt".split())


def decided(sentence: Parsed, clause: Clause) -> list[Part]:
    """The infinitive that a verb of deciding has for its object, with what it is done to; else nothing."""
    if clause.group.passive:
        return []
    if clause.group.lemma == "vote" and (opposed := _opposed(sentence, clause)):
        return _to_do(sentence, opposed, "against ")
    inner = next((c for c in sentence.clauses if _hangs_on(sentence, clause, c)), None)
    asks = inner is not None and sentence.tokens[inner.start - 1].lower in _ASKING
    wills = clause.group.lemma in words_of("deciding-verbs") | _WILLED
    if inner is None or not (wills or (asks and clause.group.lemma in _WEIGHED)):
        return []
    before = sentence.tokens[inner.start - 1].lower
    return _to_do(sentence, inner, f"{before} " if before == "not" or asks else "")


def intended(sentence: Parsed, phrases: list[Chunk]) -> list[Part]:
    """What a plan, bill or call is to do, the last of some phrases: "plans to build a port"."""
    last = phrases[-1].words[-1] if phrases else -1
    if last < 0 or not is_among(sentence.tokens[last].lemma.lower(), "nouns-of-intent"):
        return []
    held = (c for c in sentence.clauses if c.shape is Shape.INFINITIVE and c.start == last + 1)
    inner = next(held, None)
    return _to_do(sentence, inner)[:1] if inner else []


def _to_do(sentence: Parsed, inner: Clause, opened: str = "") -> list[Part]:
    """An infinitive with what it is done to, as phrases of a headline."""
    after = list(inner.after)
    rest = parts_of(sentence, complements(sentence, inner, chunks(sentence, after)))
    joint = "" if inner.shape is Shape.PARTICIPLE else "to be " if inner.group.passive else "to "
    verb = f"{opened}{joint}{_form(sentence, inner)}"
    if not rest:
        return [Part([verb])]
    lead = " ".join(filter(None, (verb, rest[0].lead)))
    return [Part(rest[0].units, lead), *rest[1:]]


def _opposed(sentence: Parsed, clause: Clause) -> Clause | None:
    """What somebody voted against doing, be a date between: "voted on Monday against renewing it"."""
    for inner in sentence.clauses:
        at = inner.start - 1
        behind = inner.shape is Shape.PARTICIPLE and sentence.tokens[at].lower == "against"
        if behind and all(
            sentence.tokens[i].start in sentence.timed for i in range(clause.group.last + 1, at)
        ):
            return inner if at > clause.group.last else None
    return None


def _hangs_on(sentence: Parsed, clause: Clause, inner: Clause) -> bool:
    """Whether an infinitive follows with no noun but a date between: "voted on Thursday to close"."""
    if inner.shape is not Shape.INFINITIVE or inner.parent is None or inner.group.first <= clause.group.last:
        return False
    if decides(sentence, clause, inner):
        return True
    between = range(clause.group.last + 1, inner.start)
    plain = all(
        sentence.tokens[i].start in sentence.timed
        or sentence.tokens[i].tag in ("PRP", "AV0", "XX0", "CRD")  # "voted 204 to 85 to impeach"
        or sentence.tokens[i].lower in _ASKING
        for i in between
    )
    return sentence.clauses[inner.parent] is clause and plain


def _form(sentence: Parsed, inner: Clause) -> str:
    head = sentence.tokens[inner.group.head]
    after = sentence.tokens[inner.group.last + 1 : inner.group.last + 2]
    particle = f" {after[0].lower}" if after and after[0].tag == "AVP" else ""
    as_written = inner.group.passive or inner.shape is Shape.PARTICIPLE
    return (head.lower if as_written else head.lemma) + particle
