"""Where an event told in Spanish is: by its own words, what they point to, or the scene it is told in."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from viewer.extract.finding.candidates import Candidate
from viewer.extract.locating import scene
from viewer.extract.locating.exactness import by_exactness
from viewer.extract.locating.nearby import Nearby
from viewer.extract.names.places import Mention, Part
from viewer.extract.spanish import evidence
from viewer.extract.spanish.at_distance import at_distance
from viewer.extract.spanish.carrying import harmed_beside
from viewer.extract.spanish.clauses import Clause, Role
from viewer.extract.spanish.conjugation import Mood
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import head_of, subject
from viewer.extract.spanish.same_place import same_place
from viewer.extract.spanish.scene import places_of, pointed_at
from viewer.extract.spanish.words import noun_trigger, words_of
from viewer.model.event import Cue, EventId, Kind
from viewer.model.where import Precision

Placed = tuple[tuple[Mention, ...], tuple[Cue, ...]]
NOWHERE: Placed = ((), ())
_LOOKBACK = 80  # events back that something may point to
_SIDES = frozenset("ciudades puertos países orillas márgenes capitales localidades costas islas".split())
_NAMED_BEFORE = 6  # words before a participle: "un túnel entre las dos ciudades, propuesto en mayo"
_NEAR = 4  # events back whose place still is that of what is told now
_LEAVING = ("zarpar", "partir", "salir", "despegar", "huir")  # verbs that leave their place behind
_FROM = re.compile(r"\b(?:desde|procedentes?\sde)\s(?:el\s|la\s)?$")
_PREPOSITION = 20  # characters before a name where its preposition may stand
_COMING_FROM = ("venir", "proceder", "provenir", "llegar", "viajar", "navegar")
_ON_THE_SPOT = ("detener", "incautar", "allanar")  # done by hand, where the rest happens
_OF_A_SITE = (Kind.OPENING, Kind.CLOSURE, Kind.CONSTRUCTION)
_THERE = (Kind.LEGAL, Kind.DECISION, Kind.ECONOMIC, Kind.MEETING)
_AT_WORK = (Kind.DECISION, Kind.AGREEMENT, Kind.LEGAL, Kind.ECONOMIC)
_BORNE = (*_AT_WORK, Kind.MEETING, Kind.MOVEMENT, Kind.OTHER)
_BEARING = (Kind.DECISION, Kind.AGREEMENT, Kind.LEGAL)


@dataclass(frozen=True, slots=True)
class Placing:
    """What was read so far, by which the place of one more event is found."""

    sentences: tuple[Analysed, ...]
    begins: list[int]  # where each sentence begins
    nearby: Nearby
    found: list[Candidate]
    topic: Mention | None
    measured: frozenset[int]
    is_headed: bool = False  # the heading names the topic, so that all the article tells bears on it
    adjectives: Nearby | None = None  # the countries that adjectives speak of: "danesa"

    def where(
        self, sentence: Analysed, index: int, told: tuple[Kind, str], opened: tuple[int, Mention] | None
    ) -> Placed:
        """The places of the event of a clause, the most exact first, and why.

        Args:
            sentence: the sentence.
            index: which of its clauses.
            told: the kind of the event and the verb that names it.
            opened: the number of a paragraph and the place that opened it.
        """
        kind, verb = told
        clause = sentence.parts[index]
        own = evidence.own_words(sentence, index)
        named = self._named(sentence, own, kind)
        exact = any(m.where.precision.is_point for m in named)
        before = self._before(sentence)
        opening = opened[1] if opened and opened[0] == sentence.sentence.block else None
        here = before.where[0] if before else opening or self._lately(sentence, clause)
        told_of = tuple(self.found[-_LOOKBACK:])
        near = self.nearby.up_to(sentence)
        pointed, why = same_place(sentence, clause, near)
        exact = exact and not pointed  # "en esa ciudad y en Ica"
        if not pointed:
            pointed, why = pointed_at(sentence, clause, near, told_of, topic=self.topic, here=here)
        if pointed and not (exact and clause.role is not Role.RELATIVE):
            return by_exactness((*pointed, *named)), why
        if kind in _OF_A_SITE and before and has_pronoun(sentence, clause):
            return by_exactness((*before.where, *named)), (Cue("where", "", f"as {before.what}"),)
        if named:
            known = any(m.where.is_placed for m in named)
            beside = () if known else tuple(m for m in (opening or self.topic,) if m and kind in _OF_A_SITE)
            return (*beside, *named), (Cue("where", named[0].where.name, named[0].reason),)
        if clause.role is Role.COORDINATE and (same := self._in_line(sentence, kind)):
            return same
        there = self._named_again(sentence, own) or self._borne_on(sentence, index, kind)
        there = there or self._of_the_site(sentence, own, kind, here) or self._meanwhile(sentence, index)
        if there:
            return there
        local = scene.inherits(kind) or verb in _ON_THE_SPOT
        body = self._of_a_body(sentence, own) if local else None
        if body := body or self._of_a_town(sentence, index):
            return (body,), (Cue("where", body.where.name, body.reason),)
        topic = self._topic_of(sentence, own)
        found = self._inherited(before, opening, kind, here if local else None, topic=topic)
        return found if found[0] else self._of_heading(sentence, index, kind, topic)

    def _of_heading(self, sentence: Analysed, index: int, kind: Kind, topic: Mention | None) -> Placed:
        """The place that the heading names, on which deals and rulings bear that name no other place or land.

        What is told of "las dos ciudades" is not of one of them.
        """
        starts = {sentence.tokens[i].start for i in evidence.own_words(sentence, index)}
        lands = self.adjectives.within(sentence) if self.adjectives else ()
        land, verb = topic.where.country if topic else None, sentence.parts[index].group.first
        acting = {start for start in starts if start < sentence.tokens[verb].start}
        foreign = any(m.start in acting and m.where.country != land for m in lands)
        apart = any(m.start in starts and m.where.is_placed for m in self.nearby.within(sentence)) or foreign
        clause = sentence.parts[index]
        told = sentence.tokens[max(0, clause.start - _NAMED_BEFORE) : clause.end]
        two = any(
            one.lower in ("dos", "ambos", "ambas") and other.lower in _SIDES for one, other in pairwise(told)
        )
        if topic is None or not self.is_headed or apart or two or kind not in _BORNE:
            return NOWHERE
        return (topic,), (Cue("where", "", f"the article is about {topic.where.name}"),)

    def of(self, other: EventId) -> Placed:
        """The place of the event that another counts its date from: what came next day came there."""
        from_it = next((c for c in reversed(self.found[-_LOOKBACK:]) if c.id == other), None)
        if from_it is None or not from_it.where:
            return NOWHERE
        return from_it.where[:1], (Cue("where", "", f"as {from_it.what}, told just before"),)

    def _named(self, sentence: Analysed, own: Iterable[int], kind: Kind) -> tuple[Mention, ...]:
        here, own = self.nearby.within(sentence), list(own)
        starts = {sentence.tokens[i].start for i in own}
        told = tuple(m for m in here if m.start in starts)
        spots = {m.start: m for m in at_distance(sentence.text, told) if m.start not in self.measured}
        left = tuple(m for m in here if m.start not in spots)
        named = places_of(sentence, own, left, measured=self.measured, kind=kind)
        return named if any(m.where.is_placed for m in named) else (*spots.values(), *named)

    def _in_line(self, sentence: Analysed, kind: Kind) -> Placed | None:
        """The place of the clause before "y", where that tells of the same kind of thing."""
        last = self.found[-1] if self.found else None
        if last is None or last.kind is not kind or self.sentences[last.sentence] is not sentence:
            return None
        return (
            (last.where[:1], (Cue("where", "", f"as {last.what}, told just before"),)) if last.where else None
        )

    def _named_again(self, sentence: Analysed, own: list[int]) -> Placed | None:
        """The place of the incident that "el ataque" among the words means; None where none does."""
        for i in own:
            trigger = noun_trigger(sentence.tokens[i].lower) if sentence.tokens[i].is_noun else None
            definite = i > 0 and sentence.tokens[i - 1].lower in ("el", "la", "los", "las", "del", "al")
            if trigger is None or trigger.kind is not Kind.INCIDENT or not definite:
                continue
            told = (c for c in reversed(self.found[-_LOOKBACK:]) if c.kind is Kind.INCIDENT and c.where)
            same = next((c for c in told if c.verb == trigger.verb or trigger.verb in c.words), None)
            if same:
                words = sentence.words(i - 1, i + 1)
                return same.where[:1], (Cue("where", words, f"as {same.what}, told before"),)
        return None

    def _borne_on(self, sentence: Analysed, index: int, kind: Kind) -> Placed | None:
        """The place that a decision bears on: that of "las ayudas por la riada que arrasó la comarca"."""
        if kind not in _BEARING:
            return None
        inner = (c for c in sentence.parts if c.parent == index and c.role is Role.RELATIVE)
        for clause in inner:
            if clause.group.lemma in (*_LEAVING, *_COMING_FROM):
                continue  # "un contenedor que había salido de Ilo"
            if places := self._named(sentence, clause.own(), Kind.OTHER):
                return places, (Cue("where", places[0].where.name, places[0].reason),)
        inner = (c for c in sentence.parts if c.parent == index and c.role is Role.RELATIVE)
        words = [*evidence.own_words(sentence, index), *(i for c in inner for i in c.own())]
        return self._on_nation(sentence, index, words)

    def _on_nation(self, sentence: Analysed, index: int, words: list[int]) -> Placed | None:
        """The land that is sanctioned or judged: that of "levantó las sanciones que pesan sobre Bolivia"."""
        verb = sentence.parts[index].group.last
        after = {sentence.tokens[i].start: sentence.tokens[i - 1].lower for i in words if i > verb}
        lands = (m for m in self.nearby.within(sentence) if m.kind == "country" and m.start in after)
        land = next((m for m in lands if after[m.start] in ("a", "contra", "sobre")), None)
        return ((land,), (Cue("where", land.where.name, land.reason),)) if land else None

    def _meanwhile(self, sentence: Analysed, index: int) -> Placed | None:
        """Where it was "cuando navegaba frente a Ilo", if the clause itself names no place.

        And where others were hurt: "uno murió y diez resultaron heridos en un alud en Ilo".
        """
        beside = harmed_beside(sentence, index)
        if beside and (places := self._named(sentence, beside.own(), Kind.INCIDENT)):
            return places, (Cue("where", places[0].where.name, places[0].reason),)
        inner = (c for c in sentence.parts if c.parent == index and c.role is Role.TIME)
        for clause in inner:
            while_it = clause.marker in ("cuando", "mientras") and clause.group.mood is Mood.IMPERFECT
            if while_it and (places := self._named(sentence, clause.own(), Kind.OTHER)):
                return places, (Cue("where", places[0].where.name, places[0].reason),)
        return None

    def _of_the_site(
        self, sentence: Analysed, own: list[int], kind: Kind, here: Mention | None
    ) -> Placed | None:
        """The site that is spoken of, where "el contrato" or "la empresa" is what it has there."""
        site = here is not None and here.where.precision is Precision.SITE
        topic = here if site else self.topic
        if not site and here and topic and not self._is_fresh(topic, sentence):
            return None  # the paragraph is elsewhere, and the site was named long before
        if topic is None or topic.where.precision is not Precision.SITE or kind not in _AT_WORK:
            return None
        for i in own:
            token, before = sentence.tokens[i], sentence.tokens[i - 1].lower if i else ""
            after = sentence.tokens[i + 1] if i + 1 < len(sentence.tokens) else None
            owned = after is not None and after.lower in ("de", "del") and not _is_of_stuff(sentence, i)
            goes_on = after is not None and (owned or after.is_noun or after.tag == "AJ0")
            definite = before in ("el", "la", "las", "los", "del", "al") and not goes_on
            if definite and token.lower in words_of("site-nouns"):
                words = sentence.words(i - 1, i + 1)
                return (topic,), (Cue("where", words, f"points back to {topic.where.name}"),)
        return None

    def _lately(self, sentence: Analysed, clause: Clause) -> Mention | None:
        """The last place that the paragraph named before a clause as where something is."""
        start, block = sentence.tokens[clause.start].start, sentence.sentence.block
        named = [m for m in self.nearby.up_to(sentence) if m.start < start and m.where.is_placed]
        for mention in reversed(named[-_NEAR:]):
            named_there = mention.part is Part.LOCATION and mention.start not in self.measured
            named_there = named_there and not _is_left(sentence.text, mention)
            if named_there and self._block_of(mention) == block:
                return mention
        return None

    def _of_a_body(self, sentence: Analysed, own: list[int]) -> Mention | None:
        """The town or province of "las autoridades de Ilo", which act at home; no nation."""
        starts = {sentence.tokens[i].start for i in own}
        fine = (Precision.SETTLEMENT, Precision.REGION, Precision.DISTRICT)
        bodies = (m for m in self.nearby.within(sentence) if m.start in starts and m.part is Part.ACTOR)
        return next((m for m in bodies if m.where.precision in fine and m.kind != "capital"), None)

    def _of_a_town(self, sentence: Analysed, index: int) -> Mention | None:
        """The town that is the subject: "Cancún acogerá la cumbre"; no capital, which may act elsewhere."""
        span = subject(sentence, sentence.parts[index])
        head = head_of(sentence, span[0]) if span else None
        start = sentence.tokens[head].start if head is not None else -1
        fine = (m for m in self.nearby.within(sentence) if m.start <= start < m.end and m.kind == "city")
        return next((m for m in fine if m.where.precision is Precision.SETTLEMENT), None)

    def _is_fresh(self, place: Mention, sentence: Analysed) -> bool:
        """Whether a place was named in the paragraph of a sentence or the one before it."""
        since = sentence.sentence.block - 1
        same = (
            m
            for m in self.nearby.up_to(sentence)
            if m.entry and place.entry and m.entry.row == place.entry.row
        )
        return any(self._block_of(m) >= since for m in same)

    def _block_of(self, mention: Mention) -> int:
        return self.sentences[bisect_right(self.begins, mention.start) - 1].sentence.block

    def _topic_of(self, sentence: Analysed, own: Iterable[int]) -> Mention | None:
        """The article's own place; as one that is not said, unless the words name it in some part."""
        if self.topic is None:
            return None
        starts = {sentence.tokens[i].start for i in own}
        name = self.topic.where.name
        is_named = any(m.where.name == name and m.start in starts for m in self.nearby.within(sentence))
        return self.topic if is_named else self.topic.unsaid()

    def _inherited(
        self,
        before: Candidate | None,
        opening: Mention | None,
        kind: Kind,
        here: Mention | None,
        *,
        topic: Mention | None,
    ) -> Placed:
        """Where an event is that names no place: where the one before it was, or the article's own place."""
        local = scene.inherits(kind) or here is not None
        if opening and (kind in _THERE or (local and not before)):
            return (opening,), (Cue("where", "", f"the paragraph is about {opening.where.name}"),)
        if not local:
            return NOWHERE
        if before:
            return before.where[:1], (Cue("where", "", f"as {before.what}, told just before"),)
        if here:
            return (here,), (Cue("where", "", f"the paragraph is about {here.where.name}"),)
        if topic:
            return (topic,), (Cue("where", "", f"the article is about {topic.where.name}"),)
        return NOWHERE

    def _before(self, sentence: Analysed) -> Candidate | None:
        """The event told just before, in the same paragraph, if it has a place."""
        block = sentence.sentence.block
        near = [c for c in self.found[-_NEAR:] if self.sentences[c.sentence].sentence.block == block]
        near = [c for c in reversed(near) if not c.is_heading and c.where and scene.inherits(c.kind)]
        text = sentence.text
        return next((c for c in near if c.verb not in _LEAVING and not _is_left(text, c.where[0])), None)


def _is_left(text: str, place: Mention) -> bool:
    """Whether somebody only came from a place: "las tropas que llegaron desde Ilo"."""
    return _FROM.search(text, max(0, place.start - _PREPOSITION), place.start) is not None


def _is_of_stuff(sentence: Analysed, at: int) -> bool:
    """Whether "de" after a word only says of what it is: "el tráfico de contenedores"."""
    after = sentence.tokens[at + 2] if at + 2 < len(sentence.tokens) else None
    return after is not None and sentence.tokens[at + 1].lower == "de" and after.tag == "NN2"


def has_pronoun(sentence: Analysed, clause: Clause, thing: str = "") -> bool:
    """Whether "la" or "lo" stands for what was told before: "la inauguraron desde Lima".

    With *thing*, its words: "lo" does not stand for "la renuncia".
    """
    words = [t.lower for t in sentence.tokens[clause.group.first : clause.group.head] if t.tag == "PNP"]
    found = [word for word in words if word in ("la", "lo", "las", "los")]
    article = thing.split()[0].lower() if thing else ""
    meant = {"el": "lo", "un": "lo", "una": "la", "unos": "los", "unas": "las"}.get(article, article)
    known = meant in ("la", "lo", "las", "los")
    return bool(found) and (not known or meant in found)
