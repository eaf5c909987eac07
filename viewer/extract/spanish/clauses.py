"""The clauses of a Spanish sentence: which words go with which verb, and how clauses hang together."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from viewer.extract.grammar.tokens import Token
from viewer.extract.spanish.conjugation import Mood
from viewer.extract.spanish.markers import CONJUNCTIONS, Before, find
from viewer.extract.spanish.verbs import Group
from viewer.extract.spanish.words import words_of
from viewer.extract.syntax.clause_drafts import Draft, finished
from viewer.extract.syntax.clauses import Role, Shape
from viewer.extract.syntax.stretches import innermost

__all__ = ["Clause", "Role", "Shape", "clauses"]

_QUOTING = frozenset(
    "proclamar zanjar ironizar bromear espetar sentenciar resumir describir reprochar exclamar quejar"
    " celebrar criticar prometer retar".split()
)
"""Right behind a quotation they say who speaks, and tell of nothing else."""
_LONGEST_SPEAKER = 9  # words
_LONGEST_END = 7  # words between "entre" and its "y"
_MOST_VERBS = 40  # of a sentence: more is no prose, and would be slow


@dataclass(frozen=True, slots=True)
class Clause:
    """Words start..end (indices, end excluded) around the verb group; `inner` are stretches of other clauses.

    `parent` is the index of the clause that this one hangs on, None for the first main clause.
    """

    start: int
    end: int
    group: Group
    role: Role
    marker: str = ""
    parent: int | None = None
    shape: Shape = Shape.FINITE
    inner: tuple[tuple[int, int], ...] = ()

    def own(self) -> Iterator[int]:
        """The indices of its words that belong to no clause inside it."""
        for i in range(self.start, self.end):
            if not any(first <= i < last for first, last in self.inner):
                yield i


@dataclass(slots=True)
class _Builder:
    tokens: tuple[Token, ...]
    timed: frozenset[int]
    first: int
    drafts: list[Draft[Group]] = field(default_factory=list)
    pending: list[int] = field(default_factory=list)
    latest: int | None = None

    def read(self, group: Group) -> None:
        """Find the clause of one more finite verb."""
        last = self._last()
        low = last.last + 1 if last else self.first
        marker = find(self.tokens, low, group.first, Before(self._last(), self.timed))
        if marker:
            self._subordinate(group, low, marker)
        elif self.pending and not self._joins(low, group):
            self.latest = self.pending.pop()
            self.drafts[self.latest].group = group
        else:
            self._plain(group, low)

    def _last(self) -> Group | None:
        return self.drafts[self.latest].group if self.latest is not None else None

    def _add(self, draft: Draft[Group]) -> None:
        self.drafts.append(draft)
        self.latest = len(self.drafts) - 1

    def _joins(self, low: int, group: Group) -> bool:
        """Whether "y" right before the verb goes on with the clause inside, not the one it interrupted."""
        return group.first > low and self.tokens[group.first - 1].lower in CONJUNCTIONS

    def _subordinate(self, group: Group, low: int, opened: tuple[int, Role, str]) -> None:
        start, role, marker = opened
        if self._goes_on_telling(start, marker):
            self._add(Draft(start, Role.COORDINATE, marker, group, self.latest))
            return
        first = self._interrupted(low, start)
        outer = (
            find(self.tokens, low, start, Before(self._last(), self.timed))
            if self.latest is not None
            else None
        )
        if outer and outer[0] < start and _has_noun(self.tokens[outer[0] + 1 : start]):
            # "dijo que la planta que impulsa la firma se levantará": the first "que" still awaits its verb
            self.drafts.append(Draft(outer[0], outer[1], outer[2], parent=self.latest))
            self.pending.append(len(self.drafts) - 1)
            parent: int | None = len(self.drafts) - 1
        elif first is not None:
            self.drafts.append(Draft(first, self._role(low, first), parent=self.latest))
            self.pending.append(len(self.drafts) - 1)
            parent = len(self.drafts) - 1
        else:
            parent = self.latest
        self._add(Draft(start, role, marker, group, parent))

    def _goes_on_telling(self, at: int, marker: str) -> bool:
        """Whether "y que" opens more of what somebody says: "dijo que abrirá y que el muelle cerrará"."""
        over = self.drafts[self.latest] if self.latest is not None else None
        joined = marker == "que" and at > 0 and self.tokens[at - 1].lower in ("y", "e")
        return joined and over is not None and over.role is Role.COMPLEMENT and over.marker == "que"

    def _interrupted(self, low: int, at: int) -> int | None:
        """Where a clause begins that the marker at *at* interrupts before its verb; None if there is none."""
        if self.latest is None:
            return self.first if _has_noun(self.tokens[self.first : at]) else None
        found = next(
            (
                i + 1
                for i in range(at - 1, low - 1, -1)
                if self.tokens[i].text in ";:" or self._coordinates(i, low)
            ),
            None,
        )
        if found is None and self._opened_only():
            found = next((i + 1 for i in range(low, at) if self.tokens[i].text == ","), None)
        return found if found is not None and _has_noun(self.tokens[found:at]) else None

    def _coordinates(self, at: int, low: int) -> bool:
        """Whether ", y" or ", pero" stands there, or a plain "y" after which a new subject stands."""
        token = self.tokens[at]
        return token.lower in CONJUNCTIONS and at > low and self.tokens[at - 1].text == ","

    def _opened_only(self) -> bool:
        """Whether so far there were only clauses that hang on a main clause still to come."""
        return all(d.role in (Role.CONDITION, Role.TIME, Role.OTHER) for d in self.drafts)

    # Plain clauses

    def _plain(self, group: Group, low: int) -> None:
        if self.latest is None and self._is_past_date(group):
            self.drafts.append(Draft(self.first, Role.MAIN))
            self.pending.append(0)
            self._add(Draft(group.first, Role.ATTRIBUTION, group=group, parent=0))
            return
        if self.latest is None:
            self._add(Draft(self.first, Role.MAIN, group=group))
            return
        start = self._plain_start(group, low)
        if start is None:
            return
        if self._is_attribution(group, start):
            self._add(Draft(start, Role.ATTRIBUTION, group=group, parent=self._content()))
            self.latest = self._content()
            return
        self._add(Draft(start, self._role(low, start), group=group, parent=self.latest))

    def _is_past_date(self, group: Group) -> bool:
        """Whether who says so stands between a date and what it dates: "En mayo, dijo el ministerio, dos"."""
        comma = group.first - 1
        dated = comma > self.first and self.tokens[comma].text == ","
        dated = dated and all(i in self.timed for i in range(self.first, comma))
        if not dated or group.lemma not in words_of("reporting-verbs"):
            return False
        after = self.tokens[group.last + 1 : group.last + _LONGEST_SPEAKER]
        closes = next((k for k, t in enumerate(after) if t.text == ","), 0)
        return closes > 0 and not any(t.tag.startswith("V.") for t in after[:closes])

    def _content(self) -> int | None:
        at = self.latest
        return self.drafts[at].parent if at is not None and self.drafts[at].role is Role.ATTRIBUTION else at

    def _plain_start(self, group: Group, low: int) -> int | None:
        """Where a clause without a marker begins: after "y", a semicolon, or the comma after a condition."""
        if self._opened_only() and (comma := self._comma(low, group)) is not None:
            return comma
        for at in range(group.first - 1, low - 1, -1):
            if self.tokens[at].text in ";:—–" or (
                self.tokens[at].lower in CONJUNCTIONS and not self._is_between(at, low)
            ):
                return at + 1 if not self._is_list(at, low, group) else self._before_list(at, low)
        comma = max((i + 1 for i in range(low, group.first) if self.tokens[i].text in ',”»"'), default=None)
        return comma if comma is not None else low

    def _is_between(self, at: int, low: int) -> bool:
        """Whether "y" joins the ends of "entre Lima y Callao"."""
        for i in range(at - 1, low - 1, -1):
            if self.tokens[i].lower == "entre":
                return True
            if self.tokens[i].lower == "y":
                return False  # "entre Zamora y Ourense y prevé": that one joined them
            if self.tokens[i].is_mark or self.tokens[i].tag.startswith("V.") or i < at - _LONGEST_END:
                return False
        return False

    def _comma(self, low: int, group: Group) -> int | None:
        commas = [i for i in range(low, group.first) if self.tokens[i].text == ","]
        aside = len(commas) > 1 and all(i in self.timed for i in range(commas[0] + 1, commas[1]))
        if aside:  # "Cuando reconoció, el 19 de mayo, la frontera, Perú …"
            return commas[-1] + 1
        return commas[0] + 1 if commas else None

    def _is_list(self, at: int, low: int, group: Group) -> bool:
        """Whether "y" only joins two subjects: ", Xi Jinping y Dina Boluarte inauguraron"."""
        if self.tokens[at].text in ";:—–" or not group.plural:
            return False
        comma = max((i for i in range(low, at) if self.tokens[i].text in ",;:"), default=None)
        return comma is not None and _has_noun(self.tokens[comma + 1 : at]) and at > comma + 1

    def _before_list(self, at: int, low: int) -> int:
        return max((i + 1 for i in range(low, at) if self.tokens[i].text in ",;:"), default=low)

    def _role(self, low: int, start: int) -> Role:
        if self.latest is None or self._opened_only():
            return Role.MAIN
        before = self.tokens[start - 1] if start else None
        return Role.COORDINATE if before and before.lower in CONJUNCTIONS else Role.MAIN

    def _is_attribution(self, group: Group, start: int) -> bool:
        """Whether ", dijo el ministro" says who speaks."""
        if not start or group.passive:
            return False
        quoted = any(t.text in ("»", "”", '"') for t in self.tokens[max(0, start - 2) : start])
        too = group.lemma in words_of("reporting-too") and (quoted or self._is_by_somebody(group))
        reports = group.lemma in words_of("reporting-verbs") or too
        if not reports and not (quoted and group.lemma in _QUOTING):
            return False
        opened = self.tokens[start - 1].text in (",", "”", '"', "»", "—", "–")
        return opened and group.first - start <= 1

    def _is_by_somebody(self, group: Group) -> bool:
        """Whether who speaks stands right behind the verb: ", reconoce Ana Ruiz", ", admitió el ministro"."""
        after = self.tokens[group.last + 1 : group.last + 3]
        titled = len(after) > 1 and after[0].tag == "AT0" and after[1].lower in words_of("titles")
        return bool(after) and ((after[0].is_name and after[0].text[0].isupper()) or titled)


def clauses(
    tokens: tuple[Token, ...],
    groups: tuple[Group, ...],
    timed: frozenset[int] = frozenset(),
    *,
    first: int = 0,
) -> tuple[Clause, ...]:
    """The clauses of a sentence, finite ones first.

    Args:
        tokens: the tagged words.
        groups: their verb groups.
        timed: indices of the words that tell a date or time, with their prepositions.
        first: the index of the first word that belongs to a clause; a dateline stands before it.
    """
    builder = _Builder(tokens, timed, first)
    for group in groups[:_MOST_VERBS]:
        if group.is_finite and group.first >= first and group.head not in timed:
            builder.read(group)
    finite = finished(builder.drafts, tokens, _trimmed, Clause)
    rest = [g for g in groups[:_MOST_VERBS] if not any(c.group is g for c in finite) and g.head not in timed]
    found = (*finite, *_non_finite(tokens, finite, rest))
    return tuple(replace(c, inner=_inner(found, i)) for i, c in enumerate(found))


def _has_noun(tokens: tuple[Token, ...]) -> bool:
    return any(t.is_noun or t.tag in ("PNP", "CRD") for t in tokens)


def _trimmed(tokens: tuple[Token, ...], start: int, end: int, group: Group) -> tuple[int, int]:
    """The stretch without marks and conjunctions at its ends; the verb group always stays inside."""
    while start < group.first and (
        tokens[start].is_mark or tokens[start].lower in CONJUNCTIONS or tokens[start].tag == "PUX"
    ):
        start += 1
    while end - 1 > group.last and (
        tokens[end - 1].is_mark
        or tokens[end - 1].lower in (*CONJUNCTIONS, "que")
        or tokens[end - 1].tag == "PUX"
    ):
        end -= 1
    return start, max(end, group.last + 1)


def _non_finite(tokens: tuple[Token, ...], finite: list[Clause], groups: list[Group]) -> Iterator[Clause]:
    for group in groups:
        holder = innermost(finite, group.head)
        end = finite[holder].end if holder is not None else len(tokens)
        stops = [g.first for g in groups if g.first > group.last and g.mood is not Mood.PARTICIPLE]
        stops += [c.start for c in finite if c.start > group.last]
        stops += [c.group.first for c in finite if c.group.first > group.last]
        stops += [i for i in range(group.last + 1, end) if tokens[i].text in ",;:"]
        shape = (
            Shape.INFINITIVE
            if group.mood is Mood.INFINITIVE
            else (Shape.REDUCED if group.mood is Mood.PARTICIPLE else Shape.PARTICIPLE)
        )
        marker = tokens[group.first - 1].lower if group.first and tokens[group.first - 1].tag == "PRP" else ""
        start, last = _trimmed(tokens, group.first, min([end, *stops]), group)
        yield Clause(start, last, group, Role.OTHER, marker, holder, shape)


def _inner(found: tuple[Clause, ...], index: int) -> tuple[tuple[int, int], ...]:
    """The stretches of finite clauses that lie within a clause."""
    outer = found[index]
    return tuple(
        (c.start, c.end)
        for i, c in enumerate(found)
        if i != index and c.shape is Shape.FINITE and outer.start <= c.start and c.end <= outer.end
        and (c.start, c.end) != (outer.start, outer.end)
    )  # fmt: skip
