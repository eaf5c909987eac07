"""A headline that may still be too long: its phrases, and which of them go first."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from viewer.extract.syntax.number_bounds import is_count

MOST_WORDS = 8
_NAMED = frozenset("class type family series region province district prefecture programme project".split())
_RELATIONAL = frozenset(
    "north south east west part middle edge side outskirts end front face eve ahead".split()
)


@dataclass(slots=True)
class Part:
    """One phrase of a headline: its preposition, and its words with names as one."""

    units: list[str]
    lead: str = ""
    is_needed: bool = True  # no headline without it, as with "of …"
    joins_modifiers: bool = False  # "government or contractor staff": what is before "or" says nothing alone
    is_deed: bool = False  # "of ignoring warnings": without its first word it would be of something else

    @property
    def text(self) -> str:
        return " ".join((*filter(None, (self.lead,)), *self.units))

    def trim(self) -> bool:
        """Leave out its first modifier, or what "and" adds to it; False where nothing is left to spare.

        A number stays, since without it "155,000 tonnes" would be some tonnes.
        """
        joint = next((i for i, word in enumerate(self.units) if word in ("and", "or")), None)
        numbers = self.units[joint - 1 : joint + 2 : 2] if joint else []
        if len(numbers) == 2 and numbers[0][-1].isdigit() and numbers[1].isdigit():
            return False  # "Lots 2 and 3"
        counted = int(bool(self.units) and is_count(self.units[0]))
        left = self.units[counted:]
        if joint and self.joins_modifiers:
            self.units = [*self.units[:counted], self.units[-1]]
        elif joint:
            end = next((k + 1 for k in range(joint) if self.units[k].endswith(",")), joint)
            self.units = [*self.units[: end - 1], self.units[end - 1].rstrip(",")]
        elif len(left) > 1 and left[-1] in _NAMED and left[0][:1].isupper():
            return False  # "vessels of the Nansen class" are not those "of class"
        elif counted and left[1:2] == ["of"]:
            return False  # "three days of mourning"
        elif len(left) > 1 and left[1] not in ("’s", "'s", "of"):
            self.units = [*self.units[:counted], *left[1:]]
        elif len(left) > 2:
            self.units = [*self.units[:counted], *left[2:]]
        else:
            return False
        return True

    def uncount(self) -> bool:
        """Leave out the number before its noun; False where there is none."""
        if len(self.units) < 2 or not is_count(self.units[0]):
            return False
        self.units = self.units[1:]
        return True


@dataclass(slots=True)
class Draft:
    """A headline that may still be too long."""

    doer: list[Part] = field(default_factory=list)
    verb: str = ""
    rest: list[Part] = field(default_factory=list)
    verb_of_one: str = ""  # what the verb becomes where "and" and another doer go

    @property
    def text(self) -> str:
        return " ".join(filter(None, (*(p.text for p in self.doer), self.verb, *(p.text for p in self.rest))))

    def fitted(self) -> str:
        """The text in at most eight words: trailing phrases go first, then modifiers; no phrase is cut."""
        while len(self.text.split()) > MOST_WORDS and self._shorten():
            pass
        return self.text

    def _shorten(self) -> bool:
        if any(not p.is_needed for p in self.doer[1:]):
            self.doer = _needed(self.doer)
            return True
        for parts in (self.rest, self.doer):
            if len(parts) > 1 and not parts[-1].is_needed:
                parts.pop()
                return True
        every = (*reversed(self.rest), *reversed(self.doer))
        trimmed = self._drop_scheme() or self._trimmed(every)
        if trimmed or any(part.uncount() for part in every if part.lead == "of"):
            return True
        for parts in (self.rest, self.doer):
            if len(parts) > 1:
                if parts.pop().lead == "of" and len(parts) > 1 and parts[-1].text.split()[-1] in _RELATIONAL:
                    parts.pop()  # "in the north of the island" goes whole
                return True
        return any(part.uncount() for part in (*self.rest, *self.doer))

    def _drop_scheme(self) -> bool:
        """Whether "under the Belt and Road Initiative" could go whole, which is none without its end."""
        is_scheme = bool(self.rest) and self.rest[-1].lead == "under" and "and" in self.rest[-1].units
        if is_scheme:
            self.rest.pop()
        return is_scheme

    def _trimmed(self, every: Iterable[Part]) -> bool:
        """Whether a phrase could be trimmed; where one name is left of two, the verb is that of one."""
        joined = bool(self.doer) and "and" in self.doer[0].units
        whole = self.rest[0] if self.rest and _opens_clause(self.rest[0]) else None
        trimmed = any(part.trim() for part in every if part is not whole and not part.is_deed)
        left = self.doer[0].units if joined else []
        if left and "and" not in left and left[-1][:1].isupper() and not left[-1].split()[-1].islower():
            self.verb = self.verb_of_one or self.verb
        return trimmed


def _opens_clause(part: Part) -> bool:
    """Whether a phrase behind the verb may tell what is to be done: "proposes banning dealings"."""
    return not part.lead and len(part.units) > 1 and part.units[0].islower() and part.units[0].endswith("ing")


def _needed(parts: list[Part]) -> list[Part]:
    """The first phrase and those needed, but for the "of Foo" of one left out: "men at the gate of Foo"."""
    kept, left_out = parts[:1], False
    for part in parts[1:]:
        left_out = not part.is_needed or (left_out and part.lead == "of")
        if not left_out:
            kept.append(part)
    return kept
