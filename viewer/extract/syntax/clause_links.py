"""Which clause another hangs on, where that is seen only once all clauses of a sentence are known."""

from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import words_of
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.content_first import content_first
from viewer.extract.syntax.sayers import hang_on_sayers
from viewer.extract.syntax.verbs import Tense


def relinked(
    tokens: tuple[Token, ...], found: tuple[Clause, ...], timed: frozenset[int] = frozenset()
) -> tuple[Clause, ...]:
    """The clauses with what was said, who said it and what he said next on the clause they belong to.

    Args:
        tokens: the tagged words.
        found: the clauses.
        timed: indices of the words that tell a date or time, with their prepositions.
    """
    made = content_first(tokens, tuple(_as_main(tokens, found)))
    for i, clause in enumerate(made):
        parent = made[clause.parent] if clause.parent is not None else None
        if parent is not None and parent.parent is not None:
            over = made[parent.parent]
            if _hangs_higher(tokens, clause, parent) or _promises_past(tokens, clause, (parent, over)):
                made[i] = replace(clause, parent=parent.parent)
            elif over.parent is not None and _speaks_past(tokens, clause, (parent, over)):
                made[i] = replace(clause, parent=over.parent)
        elif i and _is_content_of(tokens, clause, made[i - 1]):
            made[i] = replace(clause, parent=i - 1)
    made = [replace(c, role=Role.COMPLEMENT) if _is_rumoured(tokens, made, c) else c for c in made]
    hang_on_sayers(tokens, made)
    for i, clause in enumerate(made):
        if (end := _before_tail(tokens, clause, timed)) is not None:
            _hand_tail(made, i, end)
    return tuple(made)


RUMOURING = frozenset("circulate spread appear swirl".split())


def _is_rumoured(tokens: tuple[Token, ...], found: list[Clause], clause: Clause) -> bool:
    """Whether a clause is what claims tell that go round: "claims circulating online that ships came"."""
    if clause.role is not Role.RELATIVE or clause.marker != "that":
        return False
    own = any(t.is_noun for t in tokens[clause.start + 1 : clause.group.first])
    around = (c for c in found if c.shape is Shape.PARTICIPLE and c.end == clause.start and c.start)
    return own and any(c.group.lemma in RUMOURING and tokens[c.start - 1].is_noun for c in around)


def _is_content_of(tokens: tuple[Token, ...], clause: Clause, before: Clause) -> bool:
    """Whether an infinitive is what a second passive bids: "were fined and ordered to pay costs"."""
    bids = before.shape is Shape.REDUCED and before.group.lemma in words_of("asking-verbs")
    return bids and clause.shape is Shape.INFINITIVE and clause.start == before.group.last + 1


def _before_tail(tokens: tuple[Token, ...], clause: Clause, timed: frozenset[int]) -> int | None:
    """The comma that ends an aside with nothing but a date behind: "held him, who had fled, on Monday"."""
    opens = clause.role is Role.RELATIVE and clause.start > 1 and tokens[clause.start - 1].text == ","
    commas = range(clause.group.last + 1, clause.end) if opens else ()
    inside = [k for k in commas if tokens[k].text == ","]
    if len(inside) != 1 or not all(token.is_mark for token in tokens[clause.end :]):
        return None  # "off Upolu, Samoa, last October"
    last = inside[0]
    behind = [k for k in range(last + 1, clause.end) if not tokens[k].is_mark]
    told = any(k in timed for k in behind[:2])
    plain = ("early", "late", "in", "at", "near")
    rest = all(k in timed or tokens[k].is_name or tokens[k].lower in plain for k in behind)
    return last if told and rest else None


def _hand_tail(made: list[Clause], at: int, end: int) -> None:
    """Give what stands behind an aside to the clause that it interrupts, where that was over before it."""
    aside = made[at]
    above = made[aside.parent] if aside.parent is not None else None
    if aside.parent is None or above is None or above.end != aside.start - 1:
        return
    made[aside.parent] = replace(above, end=aside.end, inner=(*above.inner, (aside.start, end + 1)))
    made[at] = replace(aside, end=end)


def _as_main(tokens: tuple[Token, ...], found: tuple[Clause, ...]) -> Iterator[Clause]:
    """“After rebels took the town, the firm said that it …”: who says something says it of his own."""
    taken: dict[int, int] = {}
    for i, clause in enumerate(found):
        above = found[clause.parent] if clause.parent is not None else None
        if clause.role is Role.ATTRIBUTION and above is not None and above.role is Role.TIME:
            content = _content(tokens, found, i)
            if content is not None:
                taken[content] = i
                yield replace(clause, role=Role.MAIN)
                continue
        yield replace(clause, parent=taken[i]) if i in taken else clause


def _content(tokens: tuple[Token, ...], found: tuple[Clause, ...], index: int) -> int | None:
    """The clause behind one of saying, with what is said; behind a comma it is more of what stood before."""
    clause = found[index]
    after = (i for i, c in enumerate(found) if c.role is Role.COMPLEMENT and c.start >= clause.end)
    content = next((i for i in after if found[i].parent in (index, clause.parent)), None)
    goes_on = content is not None and tokens[found[content].start - 1].is_mark
    return None if goes_on else content


def _hangs_higher(tokens: tuple[Token, ...], clause: Clause, parent: Clause) -> bool:
    """Whether a clause hangs on what the clause before it hangs on."""
    if parent.role is Role.COMPLEMENT:
        again = _speaks_again(tokens, clause, parent) or _is_of_one(tokens, clause, parent)
        return again or _is_second_content(tokens, clause)
    return parent.role is Role.RELATIVE and _goes_on_past(tokens, clause, parent)


def _speaks_past(tokens: tuple[Token, ...], clause: Clause, within: tuple[Clause, Clause]) -> bool:
    """“ruled that he was held since soldiers took him and ordered that he be freed”: who ruled ordered."""
    parent, over = within
    after = tokens[clause.group.last + 1 : clause.group.last + 2]
    bears = clause.group.tense is Tense.PAST and [t.lower for t in after] == ["that"]
    shares = clause.role is Role.COORDINATE and clause.start == clause.group.first
    later = bool(over.group.perfect or over.group.modal)
    return bears and shares and later and parent.role is Role.TIME and over.role is Role.COMPLEMENT


def _promises_past(tokens: tuple[Token, ...], clause: Clause, within: tuple[Clause, Clause]) -> bool:
    """“said it had stopped ships that lay off Ica and would fine them”: "it" will, and no ship."""
    aside, over = within
    shares = clause.role is Role.COORDINATE and clause.start == clause.group.first
    ahead = shares and clause.group.modal == "would" and not clause.group.perfect
    had = over.role is Role.COMPLEMENT and over.group.perfect and over.group.tense is Tense.PAST
    told = aside.role is Role.RELATIVE and not (aside.group.modal or aside.group.governors)
    return ahead and had and told and tokens[over.group.first - 1].tag == "PNP"


def _is_of_one(tokens: tuple[Token, ...], clause: Clause, parent: Clause) -> bool:
    """“says stocks fell by a third, and has threatened to sue”: what were several is no subject of "has"."""
    singular = clause.start == clause.group.first and tokens[clause.start].tag in ("VHZ", "VBZ", "VVZ")
    if clause.role is not Role.COORDINATE or not singular or not _has_comma(tokens, clause):
        return False
    before = tokens[parent.start : parent.group.first]
    return before[-1:] != () and before[-1].tag == "NN2" and all(t.tag != "PRF" for t in before)


def _goes_on_past(tokens: tuple[Token, ...], clause: Clause, aside: Clause) -> bool:
    """“looked at the field, whose runway is short, but denied …”: an aside between commas is over."""
    shares = clause.role is Role.COORDINATE and clause.start == clause.group.first and aside.start > 0
    return shares and tokens[aside.start - 1].text == "," and _has_comma(tokens, clause)


def _has_comma(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether a comma stands before the conjunction of a clause."""
    return clause.start > 1 and tokens[clause.start - 2].text == ","


def _is_second_content(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """“said 27 drones had been shot down and that nobody was hurt”."""
    return (
        clause.role is Role.COMPLEMENT
        and clause.marker == "that"
        and clause.start > 0
        and tokens[clause.start - 1].tag == "CJC"
    )


def _speaks_again(tokens: tuple[Token, ...], clause: Clause, parent: Clause) -> bool:
    """“said its forces had hit the plant, and denied that homes were struck”."""
    spoken = words_of("reporting-verbs", "denying-verbs", "promising-sayings", "accusing-verbs")
    speaks = clause.group.lemma in spoken
    if clause.role is not Role.COORDINATE or clause.start != clause.group.first or not speaks:
        return False
    later = clause.group.tense is Tense.PAST and bool(parent.group.perfect or parent.group.modal)
    after = tokens[clause.group.last + 1 : clause.group.last + 2]
    of_content = parent.group.passive and not clause.group.passive and [t.lower for t in after] == ["that"]
    return later or of_content or _has_comma(tokens, clause)
