"""A clause of a sentence: which words go with which verb, and how it hangs on the rest."""

from dataclasses import dataclass
from functools import cached_property

from viewer.extract.syntax.roles import Role, Shape
from viewer.extract.syntax.verbs import VerbGroup

__all__ = ["Clause", "Role", "Shape", "with_inner"]


@dataclass(frozen=True)
class Clause:
    """Words start..end (indices, end excluded) around the verb group; `inner` are stretches of other clauses.

    `parent` is the index of the clause that this one hangs on, None for the first main clause.
    """

    start: int
    end: int
    group: VerbGroup
    role: Role
    marker: str = ""
    parent: int | None = None
    shape: Shape = Shape.FINITE
    inner: tuple[tuple[int, int], ...] = ()

    def own(self) -> tuple[int, ...]:
        """The indices of its words that belong to no clause inside it."""
        return self._own

    @cached_property
    def before(self) -> tuple[int, ...]:
        """The indices of its own words before its verb."""
        return tuple(i for i in self._own if i < self.group.first)

    @cached_property
    def after(self) -> tuple[int, ...]:
        """The indices of its own words after its verb."""
        return tuple(i for i in self._own if i > self.group.last)

    @cached_property
    def _own(self) -> tuple[int, ...]:
        if not self.inner:
            return tuple(range(self.start, self.end))
        found: list[int] = []
        at = self.start
        for first, last in sorted(self.inner):
            found += range(at, min(first, self.end))
            at = max(at, last)
        return (*found, *range(at, self.end))


def with_inner(found: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """The clauses of a sentence, each told which stretches of it are those of others."""
    made = []
    for i, c in enumerate(found):
        inner = tuple((d.start, d.end) for j, d in enumerate(found) if j != i and _is_inside(d, c))
        made.append(Clause(c.start, c.end, c.group, c.role, c.marker, c.parent, c.shape, inner))
    return tuple(made)


def _is_inside(inner: Clause, outer: Clause) -> bool:
    """Whether the words of one clause are not the other's own; those of participles and infinitives are."""
    apart = inner.shape in (Shape.FINITE, Shape.VERBLESS) and (inner.start, inner.end) != (
        outer.start,
        outer.end,
    )
    return apart and outer.start <= inner.start and inner.end <= outer.end
