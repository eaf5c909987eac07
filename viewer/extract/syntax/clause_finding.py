"""Finds the clauses of a sentence by its verbs, its marks and the words that open clauses."""

from dataclasses import dataclass, field

from viewer.extract.grammar.contact_pasts import opens_bare
from viewer.extract.grammar.inversion import fronted
from viewer.extract.grammar.tokens import Token
from viewer.extract.syntax.clause_bounds import (
    boundary,
    first_comma,
    has_coordination,
    has_noun,
    is_elided,
    resumed_subject,
    resumes,
    second_subject,
    trimmed,
)
from viewer.extract.syntax.clause_drafts import Draft, finished
from viewer.extract.syntax.clauses import Clause, with_inner
from viewer.extract.syntax.contacts import contact_behind_verb, contact_in_subject
from viewer.extract.syntax.markers import (
    OPENERS,
    SUBORDINATORS,
    in_subject,
    marker_word,
    role_of_marker,
)
from viewer.extract.syntax.nonfinite_clauses import non_finite, verbless
from viewer.extract.syntax.opened_ahead import opened_ahead, second_condition
from viewer.extract.syntax.phrase_rows import only_dates
from viewer.extract.syntax.roles import Role
from viewer.extract.syntax.said_words import (
    aside_of_speaker,
    before_apposition,
    believes_more,
    is_attribution,
    past_hearer,
    past_hearer_comma,
    past_speaker,
    reports,
    said_at_once,
    said_before,
    says_more,
    says_of_it,
    says_what_is,
)
from viewer.extract.syntax.subjects_set_off import set_off_subjects
from viewer.extract.syntax.verbs import Tense, VerbGroup


@dataclass(slots=True)
class _Builder:
    tokens: tuple[Token, ...]
    timed: frozenset[int]
    first: int = 0  # the first word after a dateline
    last: VerbGroup | None = None  # the last finite verb
    verbs: list[VerbGroup] = field(default_factory=list)  # all of them
    drafts: list[Draft[VerbGroup]] = field(default_factory=list)
    pending: list[int] = field(default_factory=list)
    latest: int | None = None  # the clause of the verb read last

    def read(self, group: VerbGroup) -> None:
        if self._nests(group):
            return
        low = self._after_last_verb()
        found = role_of_marker(self.tokens, low, group)
        if (
            found
            and self.latest is None
            and group is self.last
            and in_subject(self.tokens, self.first, found)
        ):
            found = None  # "the first ships since the blockade docked": nothing else is the verb
        while found and only_dates(self.tokens, found[0], self.timed):
            found = role_of_marker(self.tokens, found[0] + 1, group)
        found = self._contact_in_subject(low, group, found) or found
        if found:
            self._subordinate(group, low, *found)
        elif (contact := self._contact(low, group)) is not None:
            self._add(contact)
        elif self.pending and not (self._tells_of(group) or self._coordinates(low, group)):
            self._resume(group)
        else:
            self._plain(group, low)

    def _nests(self, group: VerbGroup) -> bool:
        """Take "was weakened" in "which engineers say was weakened" for the verb of that relative."""
        outer = self.drafts[self.latest] if self.latest is not None else None
        if outer is None or outer.role is not Role.RELATIVE or outer.group is None:
            return False
        awaits = bool(self.pending) and group is not self.last and opens_bare(self.tokens[outer.start])
        of_it = awaits and says_of_it(self.tokens, outer.group, group)
        if not (of_it or says_what_is(self.tokens, outer.start, outer.group, group)):
            return False
        bare = of_it or not outer.marker  # "a man they said had robbed a bank"
        start = outer.start if bare else outer.start + 1
        self.drafts.append(Draft(start, Role.ATTRIBUTION, group=outer.group, parent=self.latest))
        outer.group, outer.marker = group, outer.marker or "that"
        return True

    def _contact_in_subject(
        self, low: int, group: VerbGroup, found: tuple[int, Role] | None
    ) -> tuple[int, Role] | None:
        """Where a relative without "that" opens in the subject of what is still to come, or to be said."""
        if found is None:
            at = self.first if self.latest is None else low if self._reports() else None
        else:
            at = found[0] + 1 if found[1] is Role.COMPLEMENT and self.tokens[found[0]].tag == "CJT" else None
        while at is not None and at in self.timed and self.latest is not None:
            at += 1
        return None if at is None else contact_in_subject(self.tokens, at, group, self.verbs)

    def _contact(self, low: int, group: VerbGroup) -> Draft[VerbGroup] | None:
        """The clause of a subject right after a thing, which says which one: "sold a mine it bought"."""
        if self.latest is None or self._reports() or self._opened_only() or group.first - 2 in self.timed:
            return None
        found = contact_behind_verb(self.tokens, low, group, awaits_main=self._awaits_main())
        return Draft(found[0], Role.RELATIVE, found[1], group, self._content(self.latest)) if found else None

    def _after_last_verb(self) -> int:
        last = self._last_group()
        return last.last + 1 if last else 0

    def _last_group(self) -> VerbGroup | None:
        return self.drafts[self.latest].group if self.latest is not None else None

    def _coordinates(self, low: int, group: VerbGroup) -> bool:
        """Whether the verb goes on with the clause inside rather than with the one it interrupted."""
        between = self.tokens[low : group.first]
        if any(t.text in ";:" for t in between):
            self.pending.pop()
            return True
        return bool(between) and between[-1].tag == "CJC"

    def _tells_of(self, group: VerbGroup) -> bool:
        """Whether a relative says something of one who is only pointed to: "who said she would go"."""
        inside = self.latest is not None and self.drafts[self.latest].role is Role.RELATIVE
        said = self._last_group()
        if not inside or said is None or self.latest is None:
            return False
        ahead = (said, *[verb for verb in self.verbs if verb.first >= group.first])
        more = group is not self.last and says_more(self.tokens, said, group)
        more = more or believes_more(self.tokens, self.drafts[self.latest].start, ahead)
        return more or said_at_once(self.tokens, said, group)

    def _add(self, draft: Draft[VerbGroup]) -> None:
        self.drafts.append(draft)
        self.latest = len(self.drafts) - 1

    def _subordinate(self, group: VerbGroup, low: int, at: int, role: Role) -> None:
        says = role is Role.RELATIVE and self._reports()
        content = said_before(self.tokens, self.timed, self.verbs, (low, at)) if says else None
        first = self._interrupted(low, at) if content is None else content
        if first is not None:
            own = OPENERS.get(self.tokens[first].lower) if self.tokens[first].tag in SUBORDINATORS else None
            marker = self.tokens[first].lower if own else ""
            role_there, over = (own, self.latest) if own else self._hung(low, first)
            self.drafts.append(Draft(first, role_there, marker, parent=over))
            self.pending.append(len(self.drafts) - 1)
            parent: int | None = len(self.drafts) - 1
        else:
            parent = self._content(self.latest)
        ahead = opened_ahead(self.tokens, at, role, reports=at == low and self._reports())
        ahead = None if self._opened_only() else ahead  # "If it rains and if they agree the ship will sail"
        self._add(Draft(at, role, marker_word(self.tokens, at, group, role), group, parent, ahead))

    def _interrupted(self, low: int, at: int) -> int | None:
        """Where a clause begins that the marker at *at* interrupts before its verb; None if there is none."""
        opened = next((i for i in range(low, at) if self._opens(i, at)), None)
        if opened is not None:
            return opened  # "when a count that favoured him was altered"
        if self.latest is None:
            return self.first if has_noun(self.tokens[self.first : at]) else None
        found = boundary(self.tokens, low, at, strict=True)
        found = resumed_subject(self.tokens, low, at) if found == at else found
        if found is None and self._awaits_main():
            found = next((i + 1 for i in range(low, at) if self.tokens[i].text == ","), None)
        return found if found is not None and has_noun(self.tokens[found:at]) else None

    def _opens(self, at: int, stop: int) -> bool:
        """Whether a subordinator stands at *at* with a subject, and nothing else, after it."""
        token = self.tokens[at]
        if token.tag not in SUBORDINATORS or token.lower not in OPENERS or at in self.timed:
            return False
        between = self.tokens[at + 1 : stop]
        if between and between[-1].text == "," and self.tokens[stop].lower in ("who", "which"):
            between = between[:-1]  # "in May, when troops, who had crossed the border, seized the town"
        comma = next((k for k, t in enumerate(between) if t.text == ","), 0)
        if comma and between[comma + 1 : comma + 2] and between[comma + 1].tag in ("AT0", "CRD", "PNI"):
            between = between[:comma] + between[comma + 1 :]  # "when the Wren, a ship that carried oil, sank"
        return has_noun(between) and not any(t.is_mark or t.tag[:1] == "V" for t in between)

    def _opened_only(self) -> bool:
        """Whether so far there were only clauses that hang on a main clause still to come."""
        return all(d.role in (Role.CONDITION, Role.TIME, Role.OTHER) for d in self.drafts)

    def _awaits_main(self) -> bool:
        """Whether the last clauses hang on one still to come."""
        return self._opened_only() or self._opener() is not None

    def _opener(self) -> int | None:
        """The clause over the last one, or itself, that goes with a clause still to come."""
        at = self.latest
        while at is not None and self.drafts[at].ahead is None:
            at = self.drafts[at].parent
        return at

    def _hung(self, low: int, start: int) -> tuple[Role, int | None]:
        """What the clause that opens at *start* is, and what it hangs on."""
        opener = self._opener()
        if opener is None or self.tokens[start - 1].tag == "CJC":
            return self._plain_role(low, start), self._content(self.latest)
        draft = self.drafts[opener]
        role, over = draft.ahead or Role.MAIN, draft.parent
        draft.ahead, draft.parent = None, len(self.drafts)
        return role, self._over(role, over)

    def _over(self, role: Role, at: int | None) -> int | None:
        """The clause at *at*, or the one over it that a clause of a role can go on with."""
        if role is Role.COMPLEMENT:
            while at is not None and not reports(self.tokens, self.drafts[at].group):
                at = self.drafts[at].parent
            return at
        while at is not None and self.drafts[at].role in (
            Role.CONDITION,
            Role.TIME,
            Role.RELATIVE,
            Role.OTHER,
        ):
            at = self.drafts[at].parent
        return self._content(at)

    def _content(self, at: int | None) -> int | None:
        """The clause itself, or what an attribution after it is about."""
        draft = self.drafts[at] if at is not None else None
        if draft is None or draft.role is Role.ATTRIBUTION:
            return draft.parent if draft is not None else None
        place = draft.role is Role.RELATIVE and self.tokens[draft.start].lower == "where"
        return draft.parent if place and self.tokens[draft.start - 1].tag[:1] == "V" else at

    def _resume(self, group: VerbGroup) -> None:
        self.latest = self.pending.pop()
        self.drafts[self.latest].group = group

    def _plain(self, group: VerbGroup, low: int) -> None:
        if self.latest is None:
            aside = aside_of_speaker(self.tokens, self.first, group, self.timed)
            if aside is not None and is_attribution(self.tokens, self.timed, group, aside):
                self.drafts.append(Draft(self.first, Role.MAIN))
                self.pending.append(0)
                self._add(Draft(aside, Role.ATTRIBUTION, group=group, parent=0))
                return
            self._add(Draft(min(self.first, group.first), Role.MAIN, group=group))
            return
        if (joined := self._joined_condition(low, group)) is not None:
            self._add(Draft(joined, Role.CONDITION, group=group, parent=self.latest))
            return
        start = self._plain_start(low, group)
        attributes = start is not None and is_attribution(self.tokens, self.timed, group, start)
        counted = start == group.first - 1 and self.tokens[start].tag == "CRD" if start is not None else False
        shares = (
            start is not None
            and (start == group.first or counted)
            and is_elided(self.tokens, self._last_group(), group)
        )
        after_relative = self.drafts[self.latest].role is Role.RELATIVE and resumes(self.tokens, group)
        if start is None or (shares and not attributes and not after_relative):
            return  # "three were killed and 20 injured"
        role, parent = (
            (Role.ATTRIBUTION, self._content(self.latest)) if attributes else self._hung(low, start)
        )
        if parent is not None and start and self.tokens[start - 1].text == ";":
            over = self.drafts[parent]  # "it opens once both agree; Peru votes in June" on no condition
            parent = over.parent if over.role is Role.CONDITION else parent
        self._add(Draft(start, role, group=group, parent=parent))

    def _joined_condition(self, low: int, group: VerbGroup) -> int | None:
        """Where a second condition opens behind the first, with the clause that both set still to come."""
        first = self.latest is not None and self.drafts[self.latest].role is Role.CONDITION
        if not first or group is self.last or not self._awaits_main():
            return None
        return second_condition(self.tokens, low, group)

    def _plain_start(self, low: int, group: VerbGroup) -> int | None:
        comma = max((i + 1 for i in range(low, group.first) if self.tokens[i].text == ","), default=None)
        if comma is not None and is_attribution(self.tokens, self.timed, group, comma):
            # ", witnesses said" ends a sentence, whatever "and" stands before it
            return before_apposition(self.tokens, low, comma) if comma == group.first else comma
        found = boundary(self.tokens, low, group.first, strict=False)
        if self._opened_only() and group.first < group.head and fronted(self.tokens, group.first):
            return group.first  # "Only if parliament agrees will troops be sent"
        if self._awaits_main() and (comma := first_comma(self.tokens, low, group.first)) is not None:
            return comma
        if found is None and self._awaits_main():
            return second_subject(self.tokens, low, group, self.timed)
        at = group.first - 1
        at -= at > low and self.tokens[at].tag == "AV0"  # "declared a curfew and then let it lapse"
        joins_verbs = at >= 0 and self.tokens[at].tag == "CJC"  # "declared … and was due"
        if self._reports() and not (joins_verbs or has_coordination(self.tokens, low, group.first)):
            start = past_speaker(self.tokens, self._last_group(), group.first) or past_hearer_comma(
                self.tokens, self._last_group(), low
            )
            while start < group.first and (
                start in self.timed or self.tokens[start].tag in ("AV0", "AVP", "PUN")
            ):
                start += 1
            return past_hearer(self.tokens, self._last_group(), start, group.first)
        if found is not None and self._is_loose(found, group):
            return None
        return found

    def _is_loose(self, start: int, group: VerbGroup) -> bool:
        """Whether a verb after a bare comma belongs to a noun there: "in a step meant to …"."""
        after_comma = start > 0 and self.tokens[start - 1].text == ","
        return (
            after_comma
            and self.tokens[start].tag == "PRP"
            and group.tense is Tense.PAST
            and not self._opened_only()
        )

    def _reports(self) -> bool:
        return reports(self.tokens, self._last_group())

    def _plain_role(self, low: int, start: int) -> Role:
        before = self.tokens[start - 1] if start else None
        if self.latest is None or self._opened_only():
            return Role.MAIN
        if before and before.tag == "CJC":
            return Role.COORDINATE
        # "If it carries all that they expect, trade would fall" is not what they expect
        awaited = self.drafts[self.latest].role is Role.COMPLEMENT and start == low + 1
        awaited = (
            awaited and self.tokens[low].text == "," and all(d.role is not Role.MAIN for d in self.drafts)
        )
        if self._reports() and start <= low + 6 and not (awaited or (before and before.text in ";:")):
            return Role.COMPLEMENT
        return Role.MAIN


def clauses(
    tokens: tuple[Token, ...],
    groups: tuple[VerbGroup, ...],
    timed: frozenset[int] = frozenset(),
    *,
    first: int = 0,
) -> tuple[Clause, ...]:
    """The clauses of a sentence, finite ones first, each group in the order of their verbs.

    Args:
        tokens: the tagged words.
        groups: their verb groups.
        timed: indices of the words that tell a date or time, with their prepositions.
        first: the index of the first word that belongs to a clause; a dateline stands before it.
    """
    verbs = [group for group in groups if group.is_finite]
    builder = _Builder(tokens, timed, first, verbs[-1] if verbs else None, verbs)
    for group in verbs:
        builder.read(group)
    finite = finished(builder.drafts, tokens, trimmed, Clause)
    rest = [g for g in groups if not any(c.group is g for c in finite)]
    found = (*finite, *non_finite(tokens, finite, rest, timed))
    return with_inner(set_off_subjects(tokens, (*found, *verbless(tokens, found, timed))))
