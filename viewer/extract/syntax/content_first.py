"""Sentences that open with what was said: "That the base will close was denied", "That it sank, he said"."""

from dataclasses import replace

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import words_of
from viewer.extract.syntax.clauses import Clause, Role, Shape

_SUBJECTS = ("AT0", "DPS", "PNP", "NP0", "NN2", "CRD", "DT0", "NN1", "AJ0", "EX0")
_BEING = ("be", "seem", "appear", "remain", "become", "come")


def content_first(tokens: tuple[Token, ...], found: tuple[Clause, ...]) -> list[Clause]:
    """The clauses, with a "That …" that opens the sentence on the clause which says who said or denied it.

    Args:
        tokens: the tagged words.
        found: the clauses, finite ones first.
    """
    made = list(found)
    if not made or not _opens(tokens, made[0]):
        return _behind_colon(tokens, made)
    judged = next((i for i, c in enumerate(made) if i and _judges(tokens, made[0], c)), None)
    if judged is not None:
        return _with_predicate(made, judged)
    teller = next((i for i, c in enumerate(made) if i and _tells(tokens, made[0], c)), None)
    if teller is not None:
        made[0] = replace(made[0], role=Role.COMPLEMENT, marker="that", parent=teller)
        made[teller] = replace(made[teller], role=Role.MAIN, parent=None)
    return made


def _opens(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether a clause opens with the "that" of what is said, and no "That year" or "That was"."""
    if clause.parent is not None or clause.shape is not Shape.FINITE:
        return False
    words = tokens[clause.start : clause.start + 2]
    joins = len(words) == 2 and words[0].text == "That" and clause.start + 1 < clause.group.first
    plainly = joins and (words[0].tag == "CJT" or words[1].tag in ("AT0", "DPS", "PNP", "NN2", "NP0"))
    return plainly and words[1].tag in _SUBJECTS


def _judges(tokens: tuple[Token, ...], content: Clause, clause: Clause) -> bool:
    """Whether a finite verb without a subject of its own follows: "was denied", "is untrue"."""
    group = clause.group
    bare = clause.shape is Shape.PARTICIPLE and group.is_finite and clause.start == group.first
    said = words_of("denying-verbs", "reporting-verbs")
    says = (group.passive and group.lemma in said) or group.lemma in _BEING or _rules_out(tokens, group.last)
    return bare and says and content.group.last < group.first and clause.parent in (0, None)


def _rules_out(tokens: tuple[Token, ...], at: int) -> bool:
    return tokens[at].lemma in ("rule", "brush", "wave") and at + 1 < len(tokens)


def _with_predicate(made: list[Clause], at: int) -> list[Clause]:
    """The clauses with the one at *at* as the main one, of which the first is the subject."""
    content, over = made[0], made[at]
    first = over.start
    made = [replace(c, parent=at) if c.parent == 0 and c.start >= first else c for c in made]
    inner = tuple(pair for pair in content.inner if pair[0] >= first)
    made[at] = replace(
        over, end=max(over.end, content.end), role=Role.MAIN, parent=None, shape=Shape.FINITE, inner=inner
    )
    kept = tuple(pair for pair in content.inner if pair[0] < first)
    made[0] = replace(content, end=first, role=Role.COMPLEMENT, marker="that", parent=at, inner=kept)
    return made


def _tells(tokens: tuple[Token, ...], content: Clause, clause: Clause) -> bool:
    """Whether who says or denies it ends the sentence: ", he denied", ", the navy denied on Monday"."""
    group = clause.group
    says = group.lemma in words_of("denying-verbs", "reporting-verbs")
    aside = clause.role in (Role.COORDINATE, Role.TIME, Role.CONDITION, Role.RELATIVE)
    if clause.shape is not Shape.FINITE or not says or group.passive or aside:
        return False
    before = tokens[clause.start - 1] if clause.start else None
    behind = content.group.last < clause.start and before is not None and before.text in (",", "–", "—")
    return behind and (group.last + 1 >= len(tokens) or not _takes_object(tokens[group.last + 1]))


def _takes_object(token: Token) -> bool:
    return token.tag in ("AT0", "DPS", "CJT", "NP0", "PNP", "DT0") and not token.is_mark


def _behind_colon(tokens: tuple[Token, ...], made: list[Clause]) -> list[Clause]:
    """“Denied by the firm: that it sold the mine”: what stands behind the colon is what was denied."""
    if not made or tokens[0].tag != "VVN" or tokens[0].lemma not in words_of("denying-verbs"):
        return made
    colon = next((i for i in range(1, made[0].group.first) if tokens[i].text == ":"), None)
    at = next((i for i, c in enumerate(made) if c.shape is Shape.REDUCED and c.start == 0), None)
    if colon is None or at is None or made[0].shape is not Shape.FINITE:
        return made
    made[0] = replace(made[0], start=colon + 1, role=Role.COMPLEMENT, marker="that", parent=at)
    made[at] = replace(made[at], parent=None)
    return made
