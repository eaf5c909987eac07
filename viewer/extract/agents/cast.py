"""Who and what an article has named so far, and which of them a pronoun stands for."""

import re
from dataclasses import dataclass, field
from itertools import takewhile

from viewer.extract.agents import actors
from viewer.extract.agents.done_to_people import people_done_to
from viewer.extract.agents.named import Named, is_of_other_sex, is_storm
from viewer.extract.agents.parties import parties
from viewer.extract.agents.persons_meant import done_to, is_of_another, named_above, person_over, sayer_meant
from viewer.extract.agents.pronoun_clauses import (
    OWNERS,
    SUBJECTS,
    answering,
    asker,
    counted_of_told,
    is_agent,
    leads,
    named_ahead,
    nation_of,
    only_reports,
    over_aside,
    points_to_told,
    pronoun_above,
    pronoun_behind,
    speaks_of_itself,
)
from viewer.extract.agents.things_told import (
    done_to_last,
    done_to_then,
    is_of_ships,
    is_ship_told,
    means_ship,
    thing_built,
    thing_told,
    things,
    what_lasts,
)
from viewer.extract.grammar.joined_names import is_one_body
from viewer.extract.grammar.words import is_among, noun_trigger, words_of
from viewer.extract.names.places import Mention
from viewer.extract.syntax.chunks import Chunk
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.named_things import says_what, without_source
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun
from viewer.extract.syntax.plurals import is_plural
from viewer.extract.syntax.subject_words import (
    PERSONAL,
    bare,
    head_of,
    is_counsel,
    is_mute,
    is_name,
    is_person,
    is_plural_name,
    is_quoted,
    is_shown,
    is_vessel,
    may_say,
    says_the_two,
    uncapitalised,
)
from viewer.extract.wording.headlines import Told, subject
from viewer.model.event import Kind

_LOOKBACK = 80  # names back that a short name or a pronoun may mean
_OF_SPEAKERS = frozenset("we i you".split())
_SINCE = re.compile(r"\d[\w.,]*-\w+ ")
_LONGEST = 6  # words of a name


@dataclass
class Cast:
    """The names, subjects and objects read last; what is read of a clause is context for the next."""

    names: list[str] = field(default_factory=list)
    subject: str | None = None
    is_plural: bool = False
    vessel: str | None = None  # the ship told of last, which "she" means in what only ships undergo
    acted: tuple[Parsed, Clause] | None = None  # the clause whose object "it" may mean
    named: Named = field(default_factory=Named)
    several: str | None = None  # the things told of last that were several, which "the last" is one of
    acting: tuple[str, ...] = ()
    reporter: str | None = None  # who said, denied or announced what was told last
    reporters: bool = False  # whether these are several
    shared: tuple[int, str | None] = (-1, None)  # whom a clause of the sentence that begins there was told of
    over: tuple[int, str, bool] = (-1, "", False)  # the subject of its main clause, and whether several
    left: str | None = None  # the subject before a clause of "it", of which more is told: "found it damaged"

    def told(self, sentence: Parsed, clause: Clause, says: str | None) -> Told:
        """What the pronouns of a clause stand for."""
        if self.over[0] not in (-1, sentence.sentence.start):
            self.subject, self.is_plural = self.over[1:]  # "until a buyer is found" is no topic
            self.over = (-1, "", False)
        weather = clause.group.lemma in ("rain", "snow", "hail")
        told = counted_of_told(sentence, clause, self.subject, self.things)
        told = told or what_lasts(sentence, clause, self.things)
        mine = any(sentence.tokens[i].lower in _OF_SPEAKERS for i in clause.before)  # who knows who "we" are
        doer = None if weather or mine else told or self._doer(sentence, clause, says)
        doer = named_ahead(sentence, clause) or asker(sentence, clause) or doer
        if (spoke := answering(sentence, clause)) is not None:
            doer = subject(sentence, spoke) or self._doer(sentence, spoke, None)
        self.shared = (sentence.sentence.start, doer)
        things = tuple(name for name in (*self.things, self.subject, self.left) if name and name != doer)
        return Told(doer, things, done_to(self.named, sentence, list(clause.own())), self.several)

    def remember(self, sentence: Parsed, clause: Clause, mentions: tuple[Mention, ...]) -> None:
        """Keep the subject and object of a clause for the one after it."""
        if clause.shape is not Shape.FINITE:
            return
        if clause.role in (Role.MAIN, Role.COORDINATE, Role.COMPLEMENT):
            acting = self.doers(sentence, clause, mentions)
            self.acting = self.acting if clause.role is Role.COMPLEMENT and not acting else acting
            self.named.acts(self.acting)
        own = subject(sentence, clause)
        after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
        of_it = bool(after) and after[0].lower in ("it", "them")
        self.left = self.subject if of_it else None
        if own:
            self.shared = (-1, None)
        before = self.reporter or self.subject
        self.reporter = None if clause.role is Role.MAIN else self.reporter
        if only_reports(sentence, clause):
            own = own or (before if sentence.tokens[clause.start].lower == "it" else None)
            self.reporter = None if is_shown(own or "") else own  # "the suit says that it sold": no suit did
            self.reporters = is_plural(sentence, clause)
            return
        own = own or self._speaking(sentence, clause)
        if own and not is_among(own.split(" ")[-1].lower(), "time-nouns", "period-nouns"):
            self._go_on_about(own, sentence, clause)
        bare = clause.role is Role.CONDITION and not things(sentence, clause)  # "if trade falls"
        if not (bare or of_it):
            self.acted = (sentence, clause)
            self.several = next((name for name in self.things if is_plural_name(name)), self.several)

    @property
    def things(self) -> tuple[str, ...]:
        """The object of what was told last, and what stands after it; looked for only if it is asked for."""
        if self.acted is None:
            return ()
        sentence, clause = self.acted
        return sentence.once(("things", clause.group.first), lambda: things(sentence, clause))

    def _speaking(self, sentence: Parsed, clause: Clause) -> str | None:
        """Who says of "it" what a clause tells: "the firm said it would study it. It has spent"."""
        itself = speaks_of_itself(sentence, clause, several=self.reporters)
        return self.reporter if itself else None

    def _go_on_about(self, own: str, sentence: Parsed, clause: Clause) -> None:
        """Keep the subject of a clause; that of a main clause is what the next sentence goes on about."""
        shares = clause.start == clause.group.first  # "boarded it and towed it": the number is known
        before = (self.subject or "", self.is_plural)
        if is_vessel(own) or (is_name(own) and is_of_ships(sentence, clause)):
            self.vessel = own
        self.subject, self.is_plural = own, self.is_plural if shares else is_plural(sentence, clause)
        if leads(sentence, clause):
            self.over = (sentence.sentence.start, own, self.is_plural)
        elif clause.role not in (Role.TIME, Role.CONDITION, Role.COORDINATE) and clause.marker != "which":
            self.over = (-1, "", False)
        elif self.over[0] == -1 and before[0]:  # "said it would end unless a runway is mended. It": no runway
            self.over = (sentence.sentence.start, *before)

    def doers(self, sentence: Parsed, clause: Clause, mentions: tuple[Mention, ...]) -> tuple[str, ...]:
        """The names of whom the clause has as its subject, be they named in it, before it, or long ago."""
        before = [sentence.tokens[i] for i in clause.before]
        chunks = list(takewhile(lambda c: not is_agent(sentence, c), subject_chunks(sentence, clause)))
        found = self._in_chunks(sentence, chunks, mentions) or self._set_off(sentence, chunks, mentions)
        if found:
            return found
        pronoun = next((t.lower for t in before if t.tag in ("PNP", "DPS")), "")
        beside = pronoun == "it" and clause.role is Role.TIME
        if pronoun == "it" and thing_told(clause, self.things, self.subject):
            return ()  # "brokered a truce, but it collapsed"
        if beside and thing_built(sentence, clause, pronoun, (self.things, self.subject)):
            return ()  # "received the ship, a year after it was launched"
        if pronoun in (*SUBJECTS, *OWNERS):
            return self._meant(pronoun, sentence, clause, mentions)
        if chunks:
            return nation_of(sentence, clause, chunks[0], mentions)
        return self.acting if clause.role is Role.COORDINATE and not before else ()

    def _set_off(
        self, sentence: Parsed, chunks: list[Chunk], mentions: tuple[Mention, ...]
    ) -> tuple[str, ...]:
        """Who "the premier" is in "Ana Ruiz, the premier, who broke off a visit"."""
        at = chunks[0].words[0] if chunks else 0
        if not at or not says_what(sentence.tokens, at):
            return ()
        comma = next((i for i in range(at, 0, -1) if sentence.tokens[i].text == ","), 0)
        names = actors.names_in(sentence, range(max(0, comma - _LONGEST), comma), mentions, self.named.proper)
        return tuple(self.named.whole(name) for name in names[-1:])

    def _meant(
        self, pronoun: str, sentence: Parsed, clause: Clause, mentions: tuple[Mention, ...]
    ) -> tuple[str, ...]:
        """Whom a pronoun stands for: the subject of the clause above, else whoever acted last."""
        if pronoun in ("she", "her") and is_ship_told(self.named, self.subject):
            return self.acting
        if (done := people_done_to(sentence, clause, pronoun)) is not None:
            return tuple(self._names_of(done, sentence.tokens[clause.start].start)) if done else ()
        if role := self._role_meant(pronoun, sentence, clause):
            return tuple(self._names_of(role, sentence.tokens[clause.start].start))
        above = sentence.clauses[clause.parent] if clause.parent is not None else None
        over = self._in_chunks(sentence, subject_chunks(sentence, above), mentions) if above else ()
        acting = () if above and pronoun == "they" and only_reports(sentence, above) else self.acting
        for names in (over, acting):
            if pronoun not in (*PERSONAL, "his", "her"):
                if things := tuple(n for n in names if pronoun != "it" or not self.named.is_somebody(n)):
                    return things
            elif people := tuple(n for n in names if self.named.may_be(n, pronoun)):
                return people[:1]
        at = sentence.tokens[clause.start].start
        person = self.named.meant("person", at) or self.named.person(pronoun, at)
        return person if pronoun in PERSONAL else ()

    def _in_chunks(
        self, sentence: Parsed, chunks: list[Chunk], mentions: tuple[Mention, ...]
    ) -> tuple[str, ...]:
        if not chunks:
            return ()
        words = range(max(0, chunks[0].words[0] - 1), chunks[-1].words[-1] + 1)
        found = (
            *actors.names_in(sentence, words, mentions, self.named.proper),
            *self.named.pointed_at(sentence, words),
        )
        return tuple(self.named.whole(name) for name in found)

    def _doer(self, sentence: Parsed, clause: Clause, says: str | None) -> str | None:
        """Whom "it" or "she" stands for, or the subject told before that a second verb shares."""
        words = [sentence.tokens[i].lower for i in clause.before]
        opens = next((word for word in reversed(words) if word in SUBJECTS), "")
        opens = opens or (pronoun_above if says and not words else pronoun_behind)(sentence, clause)
        done = people_done_to(sentence, clause, opens)
        return self._stands_for(opens, sentence, clause, says) if done is None else done or None

    def _stands_for(self, opens: str, sentence: Parsed, clause: Clause, says: str | None) -> str | None:
        """Whom the pronoun that opens a clause stands for; empty where none does."""
        ship = opens == "she" and means_ship((self.named, self.vessel), sentence, clause, says)
        speaker = uncapitalised(sentence, says) if says and not ship else None
        thing = thing_told(clause, self.things, self.subject) if opens == "it" else None
        thing = thing or (done_to_last(opens, self.things) if speaker and is_counsel(speaker) else None)
        thing = thing or (done_to_then(clause, self.things) if speaker and opens == "they" else None)
        if opens and (of_relative := thing or sayer_meant(self.named, sentence, clause, opens)):
            return of_relative
        other = opens in PERSONAL and self._speaks_of_another(speaker or "", opens)
        other = other or is_of_another(self.named, sentence, clause, (speaker or "", opens))
        other = other or (opens == "it" and self.named.is_somebody(speaker or ""))  # nobody is "it"
        if speaker and opens and may_say(speaker, opens) and not (other or is_quoted(sentence, clause)):
            return bare(speaker)
        if says_the_two(sentence, list(clause.own())):
            two = [name for name in self.names[-2:] if self.named.may_be_person(name)]
            return " and ".join(two) if len(two) > 1 and not any(is_vessel(name) for name in two) else None
        if opens == "she" and (ship or is_ship_told(self.named, self.subject)):
            return self.subject if is_vessel(self.subject) else self.vessel
        if opens in PERSONAL and (person := self._person(sentence, clause, opens)):
            return person
        other = self.named.is_other(self.subject, opens)
        if opens in PERSONAL and (other or not self._may_be_person()):
            return None
        meant = thing_built(sentence, clause, opens, (self.things, self.subject))
        meant = meant or self._other_than_told(sentence, clause, opens)
        words = [sentence.tokens[i].lower for i in clause.before]
        found = meant or self._told_last(sentence, clause, words, opens)
        deed = opens == "they" and is_among(clause.group.lemma, "deeds-of-people")
        return None if deed and found != self.subject and found in self.things else found

    def _person(self, sentence: Parsed, clause: Clause, pronoun: str) -> str | None:
        """Whom "he" or "we" stands for: the person that the text is just about, else the one named last."""
        every = (name for name in reversed(self.names[-_LOOKBACK:]) if self.named.may_be(name, pronoun))
        late = next(every, None)
        role = self.role_told(pronoun) if not self.named.is_somebody(late or "") else None
        person = self._person_told(pronoun)
        person = person or person_over(self.named, sentence, clause, (pronoun, self.subject))
        person = person or role or late
        hangs = pronoun in ("he", "she") and clause.role in (Role.TIME, Role.CONDITION, Role.OTHER)
        found = person or (named_above(self.named, sentence, clause) if hangs else None)
        return self.named.called(found, pronoun)

    def _person_told(self, pronoun: str) -> str | None:
        """Whom several did something to, told of by a role alone: "police held the driver", who is "he"."""
        heads = ((name, head_of(name).lower()) for name in self.things)
        people = (name for name, head in heads if is_among(head, "roles-of-person", "people-nouns"))
        return next(people, None) if pronoun in ("he", "she") and self.is_plural else None

    def _role_meant(self, pronoun: str, sentence: Parsed, clause: Clause) -> str | None:
        """Whom "he" or "she" means: a role told alone, else the person whom the text is just about."""
        role = (self._person_told(pronoun) or self.role_told(pronoun)) if pronoun in ("he", "she") else None
        return role or person_over(self.named, sentence, clause, (pronoun, self.subject))

    def role_told(self, pronoun: str) -> str | None:
        """The subject told last where it is a role alone: "the driver had fled"; "he" is nobody else."""
        head = head_of(self.subject)
        plain = head.islower() and not self.is_plural and is_among(head, "roles-of-person", "people-nouns")
        return self.subject if plain and not is_of_other_sex(head, pronoun) else None

    def _speaks_of_another(self, speaker: str, pronoun: str) -> bool:
        """Whether one name of whom nobody knows that it is somebody's speaks of a person told of before."""
        known = " " in speaker or speaker.islower() or self.named.may_be(self.named.whole(speaker), pronoun)
        return not known and is_person(self.subject)

    def _told_last(self, sentence: Parsed, clause: Clause, words: list[str], opens: str) -> str | None:
        """The subject told last, or the main one, where a second verb shares it or a pronoun means it."""
        bare = not [word for word in words if word != "then"]
        if bare and (over := over_aside(sentence, clause, self.over, (self.subject, self.is_plural))):
            return over
        if opens in ("it", "they") and (over := self._over_time(sentence, clause, opens)):
            return over
        shares = clause.role is Role.COORDINATE or not words
        if shares and not words and self.shared[0] == sentence.sentence.start:
            return self.shared[1]
        if opens == "it" and is_among(
            (self.subject or "").split(" ")[0].lower(), "titles", "personal-titles"
        ):
            return self.over[1] if self.over[0] == sentence.sentence.start else None  # no "President Ruiz"
        if opens == "it" and (self.named.is_somebody(self.subject or "") or is_person(self.subject)):
            return next((name for name in self.things if not is_plural_name(name)), None)
        agrees = self.subject and (opens not in ("it", "they") or self._agrees(opens))
        return self.subject if agrees and (opens or shares) else None

    def _over_time(self, sentence: Parsed, clause: Clause, pronoun: str) -> str | None:
        """The main subject for ", but it plans" behind "after the dam burst": not that of the aside."""
        if clause.role is not Role.COORDINATE or self.over[0] != sentence.sentence.start:
            return None
        last = max((c for c in sentence.clauses if c.group.last < clause.start), key=lambda c: c.group.last)
        agrees = self.over[2] == (pronoun == "they") and not (pronoun == "it" and is_person(self.over[1]))
        return self.over[1] if last.role in (Role.TIME, Role.CONDITION) and agrees else None

    def _other_than_told(self, sentence: Parsed, clause: Clause, pronoun: str) -> str | None:
        """What "it" means after several, or "they" after one: who said so, else a thing done to."""
        wills = {sentence.tokens[i].lemma for i in clause.group.governors} & words_of("willing-verbs")
        acts = is_among(clause.group.lemma, "firms-verbs", "willed-verbs")
        acts_on = not clause.group.passive and object_noun(sentence, clause) is not None
        acts = acts and acts_on
        meant = self.reporter if self.reporters == (pronoun == "they") else None
        meant = None if pronoun == "it" and is_person(meant) else meant
        if meant and (wills or acts) and is_mute(self.subject):
            return meant  # "said traffic was thin. It plans to build"
        if meant and pronoun == "it" and (self.subject is None or is_person(self.subject)):
            return meant
        if self.is_plural != (pronoun == "it") or pronoun not in ("it", "they"):
            return None
        if self.reporter and self.reporters == (pronoun == "they") and clause.role is Role.MAIN:
            return self.reporter
        several = pronoun == "they"  # "cut the tolls. They may be cut again"
        figures = ("economic-nouns", "trade-figures")
        able = (n for n in self.things if not (acts_on and is_among(head_of(n).lower(), *figures)))
        able = (name for name in able if not (wills and is_mute(name)))  # "opened an inquiry. It plans to"
        return next((name for name in able if is_plural_name(name) == several), None)

    def _may_be_person(self) -> bool:
        """Whether the subject told last may be a "he" or "she": one, and neither a body nor an event."""
        head = head_of(self.subject)
        if head[:1].isupper():
            return self.named.may_be_person(self.subject or "") and not is_plural_name(self.subject or "")
        things = words_of("bodies", "institutions", "movers", "structures")
        return not self.is_plural and head not in things and noun_trigger(head) is None

    def _agrees(self, pronoun: str) -> bool:
        """Whether "it" or "they" may stand for the subject told last: a firm may be either."""
        last = head_of(self.subject).lower()
        return self.is_plural == (pronoun == "they") or last in words_of("bodies", "institutions")

    def who(
        self, sentence: Parsed, own: list[int], mentions: tuple[Mention, ...], *, told: Told, kind: Kind,
        doers: tuple[str, ...] = (),
    ) -> tuple[str, ...]:  # fmt: skip
        """The names of those who act or are acted on among the words *own*, pronouns read as names.

        `doers` are those whom the clause has as its subject without naming them.
        """
        own = without_source(sentence, own)
        known = self.names[-_LOOKBACK:]
        found = [
            actors.full_name(self.named.whole(name), known)
            for name in actors.names_in(sentence, own, mentions, self.named.proper)
        ]
        opens = sentence.tokens[own[0]].text if own else ""
        if actors.full_name(opens, known) != opens:
            found.insert(0, actors.full_name(opens, known))
        self.names = [*(n for n in known if n not in found), *(n for n in found if " " in n)]
        if told.subject and points_to_told(sentence, own):
            found[:0] = self._names_of(told.subject, sentence.tokens[own[0]].start)
        found += [name for name in done_to(self.named, sentence, own) if name not in found]
        found += [name for name in (*doers, *self.named.pointed_at(sentence, own)) if name not in found]
        places = [m for m in mentions if any(sentence.tokens[i].start == m.start for i in own)]
        found = [name for name in found if not is_storm(name, self.named.nouns.get(name, frozenset()))]
        every = (*found, *parties(sentence, places, kind))
        return tuple({name.lower(): name for name in reversed(every)}.values())[::-1]

    def _names_of(self, subject: str, at: int) -> list[str]:
        """The names in a subject told before, or whom it means that names nobody: "carrier"."""
        if subject[:1].islower():
            return list(self.named.meant(head_of(subject), at))
        bare = subject.partition(" ")[2] if _SINCE.match(subject) else subject  # "2011-built Vega"
        names = [bare] if is_one_body(bare) else bare.split(" and ")
        meant = [self.named.whole(name) for name in names if is_name(name)]
        return [name for name in meant if name.lower() not in self.named.plain]
