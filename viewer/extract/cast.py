"""Who and what an article has named so far, and which of them a pronoun stands for."""

import re
from dataclasses import dataclass, field

from viewer.extract import actors
from viewer.extract.clauses import Clause, Role, Shape
from viewer.extract.headlines import Told, subject, thing
from viewer.extract.parsing import Parsed
from viewer.extract.places import Mention
from viewer.model.event import Kind

_LOOKBACK = 80  # names back that a short name or a pronoun may mean
_PERSONAL = ("he", "she")
_SUBJECTS = ("it", "they", *_PERSONAL)
_OWNERS = ("its", "their", "his", "her")


@dataclass
class Cast:
    """The names, subjects and objects read last; what is read of a clause is context for the next."""

    names: list[str] = field(default_factory=list)
    subject: str | None = None
    person: str | None = None  # or a ship: whatever is a name by itself
    thing: str | None = None

    def told(self, sentence: Parsed, clause: Clause, says: str | None) -> Told:
        """What the pronouns of a clause stand for."""
        return Told(self._doer(sentence, clause, says), self.thing or self.subject)

    def remember(self, sentence: Parsed, clause: Clause) -> None:
        """Keep the subject and object of a clause for the one after it."""
        if clause.shape is not Shape.FINITE:
            return
        own = subject(sentence, clause)
        self.subject = own or self.subject
        self.person = own if own and _is_name(own) else self.person
        self.thing = thing(sentence, clause)

    def _doer(self, sentence: Parsed, clause: Clause, says: str | None) -> str | None:
        """Whom "it" or "she" stands for, or the subject told before that a second verb shares."""
        words = [sentence.tokens[i].lower for i in clause.own() if i < clause.group.first]
        opens = next((word for word in words[:3] if word in _SUBJECTS), "")
        if says and opens:
            return bare(says)
        if "two" in words[:3] and len(self.names) > 1:
            return " and ".join(self.names[-2:])
        if opens in _PERSONAL and self.person:
            return self.person
        shares = clause.role is Role.COORDINATE or not words
        return self.subject if opens or shares else None

    def who(
        self, sentence: Parsed, own: list[int], mentions: tuple[Mention, ...], *, told: Told, kind: Kind
    ) -> tuple[str, ...]:
        """The names of those who act or are acted on among the words *own*, pronouns read as names."""
        known = self.names[-_LOOKBACK:]
        found = [actors.full_name(name, known) for name in actors.names_in(sentence, own, mentions)]
        opens = sentence.tokens[own[0]].text if own else ""
        if actors.full_name(opens, known) != opens:
            found.insert(0, actors.full_name(opens, known))
        for name in found:
            if " " in name and name not in known:
                self.names.append(name)
        if told.subject and told.subject[:1].isupper() and _points_back(sentence, own):
            found[:0] = [actors.full_name(name, known) for name in told.subject.split(" and ")]
        places = [m for m in mentions if any(sentence.tokens[i].start == m.start for i in own)]
        return tuple(dict.fromkeys((*found, *actors.parties(places, kind))))


def bare(name: str) -> str:
    """A name without its article."""
    return re.sub(r"^(?:the|an?)\s+", "", name, flags=re.IGNORECASE)


def _is_name(words: str) -> bool:
    return all(word[0].isupper() or word == "of" for word in words.split())


def _points_back(sentence: Parsed, own: list[int]) -> bool:
    """Whether the clause opens with a word for someone named before: "it", "after it", "their", "the two"."""
    words = [
        sentence.tokens[i] for i in own[:3] if sentence.tokens[i].tag not in ("CJT", "CJS", "AVQ", "CJC")
    ]
    return any(t.lower in (*_SUBJECTS, *_OWNERS) for t in words[:1]) or any(
        t.lower == "two" for t in words[:2]
    )
