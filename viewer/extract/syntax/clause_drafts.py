"""Clauses while a sentence is read, and where each of them ends; the same in every language."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from viewer.extract.grammar.tokens import Token
from viewer.extract.syntax.roles import Role


class Verbs(Protocol):
    """A verb group: words first..last, both included."""

    @property
    def first(self) -> int: ...
    @property
    def last(self) -> int: ...


Group = TypeVar("Group", bound=Verbs)
Made = TypeVar("Made")

Trim = Callable[[tuple[Token, ...], int, int, Group], tuple[int, int]]
"""The stretch from one word to another without what no clause of the language begins or ends with."""

Make = Callable[[int, int, Group, Role, str, int | None], Made]
"""The clause of a start, an end, a verb group, a role, a marker and the index of the clause it hangs on."""


@dataclass(slots=True)
class Draft(Generic[Group]):
    """A clause whose end, and at first whose verb, is still to be read."""

    start: int
    role: Role
    marker: str = ""
    group: Group | None = None
    parent: int | None = None
    ahead: Role | None = None  # what the clause still to come is that this one goes with


def finished(
    drafts: list[Draft[Group]], tokens: tuple[Token, ...], trim: Trim[Group], make: Make[Group, Made]
) -> list[Made]:
    """The clauses that found a verb, each as far as the others let it reach."""
    kept = [i for i, d in enumerate(drafts) if d.group]
    place = {old: new for new, old in enumerate(kept)}
    found = []
    for i in kept:
        draft = drafts[i]
        assert draft.group
        stops = [_stop(draft, drafts[j], tokens) for j in kept if j != i]
        if draft.role is Role.RELATIVE:  # "the ports that ship grain: Reni on 2 May, Izmail on 4 May"
            stops += [k for k in range(draft.group.last, len(tokens)) if tokens[k].text == ":"]
        start, end = trim(tokens, draft.start, min([len(tokens), *stops]), draft.group)
        parent = draft.parent
        while parent is not None and parent not in place:
            parent = drafts[parent].parent  # one that was opened and found no verb
        parent = place[parent] if parent is not None else None
        found.append(make(start, end, draft.group, draft.role, draft.marker, parent))
    return found


def _stop(draft: Draft[Group], other: Draft[Group], tokens: tuple[Token, ...]) -> int:
    """Where *other* makes the clause of *draft* end."""
    assert draft.group
    assert other.group
    last = draft.group.last
    if other.start > last:
        return other.start
    if other.start <= draft.start and other.group.first > last:
        if draft.role is Role.ATTRIBUTION and other.role is Role.RELATIVE:
            return last + 1  # "which Iran says", and what it says
        comma = next((i for i in range(other.group.first - 1, last, -1) if tokens[i].text == ","), None)
        if comma is not None:
            return comma
        first = other.group.first
        while first - 1 > last and tokens[first - 1].tag in ("AV0", "XX0"):
            first -= 1
        return first
    return len(tokens)
