"""From Spanish clauses to candidates: what each tells of, with its date, places, actors and evidence."""

import re
from dataclasses import dataclass, field, replace

from viewer.extract.dating import chronicle
from viewer.extract.dating.timing import Dating, in_its_words, may_lie_ahead, own_times, when_of
from viewer.extract.finding.candidates import Candidate, event_id
from viewer.extract.finding.cues import credited, kind_cue
from viewer.extract.finding.nominals import Nominal
from viewer.extract.locating.nearby import Nearby
from viewer.extract.meaning.certainty import Verdict
from viewer.extract.names.places import Mention, Part
from viewer.extract.spanish import actors, evidence
from viewer.extract.spanish.antecedents import antecedent
from viewer.extract.spanish.asides import asides
from viewer.extract.spanish.carrying import carried, ended, goes_on_until
from viewer.extract.spanish.certainty import reporting_parent, verdict
from viewer.extract.spanish.clauses import Clause, Role, Shape
from viewer.extract.spanish.dating import ahead, begins_ahead, due, is_apart, lies_behind
from viewer.extract.spanish.firms import called_firms, firm_meant
from viewer.extract.spanish.headlines import Told, headline
from viewer.extract.spanish.nominals import nominals
from viewer.extract.spanish.not_so import only_then
from viewer.extract.spanish.own_dates import has_date, is_of_a_day, own_dates
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import object_, subject
from viewer.extract.spanish.placing import Placing, has_pronoun
from viewer.extract.spanish.quantities import counts, quantities
from viewer.extract.spanish.reacted_to import dates_object, object_of, reacted_to
from viewer.extract.spanish.recognition import is_anaphoric, is_told_as_toll, is_toll_of, lemmas, nouns
from viewer.extract.spanish.scene import opening_place, places_of, set_in, written_in
from viewer.extract.spanish.selection import is_done_before, occurrence
from viewer.extract.spanish.titled import Titled, called_so, titled_meant
from viewer.extract.spanish.words import words_of
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.stretches import spans_of
from viewer.extract.times.quantities import lengths
from viewer.extract.times.timex import Anchor, Steps, Timex, TimexType
from viewer.model.article import ArticleId
from viewer.model.event import Certainty, Cue, EventId, Kind, Quantity
from viewer.model.moment import Moment
from viewer.model.when import Extent, When

_HEDGED = (Certainty.CONDITIONAL, Certainty.POSSIBLE, Certainty.DENIED)  # whatever the noun may be
_AHEAD = 8  # characters behind a subject
_LOOKBACK = 80  # mentions and events back that something may point to
_DATELINE = re.compile(r"(?:publicado|publicada|actualizado|fecha)\s*(?:el)?\s*:", re.IGNORECASE)


@dataclass
class Reader:
    """Reads the sentences of one article in order; what was read so far is context for what follows.

    `measured` are where the places begin that only tell how far away something lies.
    """

    article: ArticleId
    sentences: tuple[Analysed, ...]
    mentions: tuple[Mention, ...]
    country: str | None = None
    measured: frozenset[int] = frozenset()
    published: Moment | None = None
    adjectives: tuple[Mention, ...] = ()
    found: list[Candidate] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    subject: str | None = None
    thing: str | None = None
    last_date: Steps | None = None
    last_speaker: str | None = None
    topic: Mention | None = None
    is_headed: bool = False
    opened: tuple[int, Mention] | None = None
    dates: dict[EventId, When] = field(default_factory=dict)
    begins: list[int] = field(default_factory=list)
    nearby: Nearby = field(init=False)
    beside: Nearby = field(init=False)
    carrier: tuple[int, int, str] | None = None  # a sentence, the noun of its last event, and its verb
    heads: dict[int, Timex] = field(default_factory=dict)
    capitals: frozenset[str] = frozenset()
    firms: tuple[tuple[int, str], ...] = ()  # each with where its name ends
    titled: tuple[Titled, ...] = ()

    def read(self) -> tuple[Candidate, ...]:
        """All candidates, in order of the text."""
        about = set_in(self.sentences, self.mentions)
        self.topic = about.spot or written_in(self.sentences, self.mentions)
        self.is_headed = about.is_headed and not self._is_of_several()
        self.nearby, self.beside = Nearby(self.mentions), Nearby(self.adjectives)
        self.begins = [sentence.sentence.start for sentence in self.sentences]
        self.heads = chronicle.heads(self.sentences)
        if self.sentences:
            text = self.sentences[0].text
            self.firms, self.titled = called_firms(text), called_so(text)
        self.capitals = frozenset(t.text for s in self.sentences for t in s.tokens if t.is_name)
        for number, sentence in enumerate(self.sentences):
            if _DATELINE.match(sentence.text, sentence.sentence.start, sentence.sentence.end):
                continue
            if opened := opening_place(sentence, self.nearby.within(sentence)):
                self.opened = (sentence.sentence.block, opened)
            for index in sorted(range(len(sentence.parts)), key=lambda i: sentence.parts[i].group.first):
                self._clause(number, sentence, index)
            self._speak(sentence)
        return tuple(self.found)

    def _is_of_several(self) -> bool:
        """Whether the heading names more than one spot, of which no one is meant by itself."""
        end = self.sentences[0].sentence.end
        spots = (m for m in self.mentions if m.end <= end and m.part is not Part.ACTOR)
        return len({m.where.name for m in spots if m.where.precision.is_point}) > 1

    def _clause(self, number: int, sentence: Analysed, index: int) -> None:
        clause = sentence.parts[index]
        stretches = spans_of(sentence, evidence.own_words(sentence, index))
        times = self._times(sentence, index, stretches)
        behind = lies_behind(times, self.published) or self._goes_on_behind(number, times)
        to_come = may_lie_ahead(times) or any(begins_ahead(t) for t in times)
        judged = verdict(sentence, index, is_future_dated=to_come, is_past_dated=behind)
        is_dated = has_date(sentence, stretches, clause) or bool(carried(sentence, index))
        goes_on = goes_on_until(sentence, clause)
        what = None if goes_on else occurrence(sentence, index, judged, is_dated=is_dated)
        made = self._candidate(number, index, (judged, what, times)) if what else None
        if made and what:
            told = self._carried_by(number, clause)
            self._keep(replace(made, verb=told, is_anaphoric=True) if told else made)
            self.carrier = (number, what.noun, made.verb) if what.noun is not None else self.carrier
        for noun in (*nominals(sentence, clause), *asides(sentence, clause), *reacted_to(sentence, clause)):
            self._keep(self._nominal(number, noun, made))
        self._remember(sentence, clause)

    def _carried_by(self, number: int, clause: Clause) -> str | None:
        """The verb of the event whose noun a relative goes on with: "murieron en incendios que arrasaron"."""
        if self.carrier is None or clause.role is not Role.RELATIVE or self.carrier[0] != number:
            return None
        words = self.sentences[number].tokens[self.carrier[1] + 1 : clause.start]
        same = all(t.is_noun or t.tag in ("AJ0", "CRD") or t.lower in ("de", "del") for t in words)
        return self.carrier[2] if clause.marker == "que" and same else None

    def _keep(self, candidate: Candidate) -> None:
        last = self.found[-1] if self.found else None
        if last and last.sentence == candidate.sentence and is_toll_of(last, candidate):
            # "tres murieron y doce resultaron heridos en una explosión": all of one explosion
            self.found[-1] = replace(
                last, verb=candidate.verb, when=candidate.when, is_dated=candidate.is_dated
            )
            candidate = replace(candidate, is_anaphoric=True)
        if last and is_told_as_toll(last, candidate):
            candidate = replace(candidate, verb=last.verb, is_anaphoric=True)
        self.found.append(candidate)
        self.dates[candidate.id] = candidate.when

    def _remember(self, sentence: Analysed, clause: Clause) -> None:
        """Keep the subject of a clause for the next, which may have none."""
        if (
            clause.shape is Shape.FINITE
            and clause.role is not Role.RELATIVE
            and not sentence.sentence.is_heading
        ):
            span = subject(sentence, clause)
            if span and span[0] < clause.group.first:
                self.subject = actors.bare(self._words(sentence, span))
            span = object_(sentence, clause)
            self.thing = sentence.words(*span) if span else None

    def _words(self, sentence: Analysed, span: tuple[int, int]) -> str:
        """The words of a span; with a small letter where only the sentence gave it a capital."""
        words, first = sentence.words(*span), sentence.tokens[span[0]]
        plain = first.text.istitle() and not first.is_name and first.text not in self.capitals
        return words[:1].lower() + words[1:] if plain else words

    # Time

    def _times(self, sentence: Analysed, index: int, stretches: list[tuple[int, int]]) -> tuple[Timex, ...]:
        """The dates of a clause; "ese año" is worked out from the date named before."""
        found = []
        own = own_dates(sentence, sentence.parts[index], own_times(sentence.times, stretches))
        if not any(t.type is TimexType.DATE and t.past for t in own):
            own = (*own, *carried(sentence, index))
        if then := only_then(sentence, sentence.parts[index]):
            own = tuple(replace(t, relation="in") if t is then else t for t in own)
        for timex in chronicle.dated(ended(sentence, index, own), sentence, self.heads):
            told = self._told_on(timex)
            if told.type is TimexType.DATE and told.past and told.anchor in (Anchor.NONE, Anchor.PUBLISHED):
                self.last_date = told.to.past if told.to and told.to.past else told.past
            found.append(told)
        return tuple(found)

    def _told_on(self, timex: Timex) -> Timex:
        """A date counted from the one named before: "ese año", "desde entonces"."""
        if timex.anchor is not Anchor.MENTION or not self.last_date:
            return timex
        whole = timex.past == ("@", "@")
        told = timex.on(self.last_date)
        return replace(told, past=self.last_date, future=self.last_date) if whole else told

    def _goes_on_behind(self, number: int, times: tuple[Timex, ...]) -> bool:
        """Whether a time is counted from what was told as over just before: "Ocho años más tarde sepulta"."""
        last = next((c for c in reversed(self.found) if not c.is_heading), None)
        near = last is not None and number - last.sentence <= 1 and last.is_dated
        over = last is not None and near and last.verdict.certainty is Certainty.OCCURRED
        return over and any(t.anchor is Anchor.EVENT and t.type is TimexType.DATE for t in times)

    def _other(self, number: int, times: tuple[Timex, ...], judged: Verdict) -> EventId | None:
        """The event that "al día siguiente" counts from: the latest with a date, else the latest."""
        if not any(t.anchor is Anchor.EVENT for t in times):
            return None
        real = [c for c in self.found[-_LOOKBACK:] if not c.is_heading]
        over = [c for c in real if c.verdict.direction < 0 and c.verdict.certainty is not Certainty.PLANNED]
        real = real if judged.direction > 0 else over or real
        same = [c for c in real[-4:] if c.sentence == number]
        block = self.sentences[number].sentence.block
        near = [c for c in real[-4:] if self.sentences[c.sentence].sentence.block == block and c.is_dated]
        dated = same or near or [c for c in real[-10:] if c.is_dated]
        if any(t.anchor is Anchor.EVENT and t.unit == "d" for t in times):  # "el mismo día" counts from a day
            dated = [c for c in dated if is_of_a_day(c.when)] or dated
        dated = [c for c in dated if c.when.extent is Extent.INSTANT] or dated
        return (dated or real)[-1].id if real else None

    # One candidate

    def _candidate(
        self, number: int, index: int, read: tuple[Verdict, Occurrence | None, tuple[Timex, ...]]
    ) -> Candidate:
        sentence = self.sentences[number]
        clause = sentence.parts[index]
        judged, what, times = read
        assert what
        undenied = judged.certainty is Certainty.DENIED and what.certainty is Certainty.OCCURRED
        if what.certainty and (judged.certainty not in _HEDGED or undenied):
            cues = tuple(replace(cue, reading=what.certainty.value) for cue in judged.cues)
            way = judged.direction if what.certainty in (Certainty.DENIED, Certainty.OCCURRED) else 1
            judged = replace(judged, certainty=what.certainty, direction=way, is_lasting=False, cues=cues)
        span = evidence.with_end(sentence, index, evidence.quote(sentence, index, judged.cut))
        ongoing = judged.certainty is Certainty.ONGOING
        kind = Kind.OPERATION if ongoing and what.kind is Kind.OPENING else what.kind
        times = tuple(t for t in times if not dates_object(sentence, clause, t))
        times = tuple(t for t in times if not is_apart(sentence, t, judged, kind))
        times = tuple(ahead(t, judged, self.published) for t in times)
        other = self._other(number, times, judged)
        lasts = own_times(sentence.durations, [span])
        if set_for := due(sentence.text, lasts, times, judged):
            times, lasts = (*times, *set_for), ()
        dating = Dating(
            judged, kind, times, lasts, clause.group.perfect, other, self.dates.get(other) if other else None
        )
        when, why, timex = when_of(dating)
        when, why = in_its_words(sentence.text, timex, when, why)
        place = Placing(
            self.sentences, self.begins, self.nearby, self.found, self.topic, self.measured,
            self.is_headed, self.beside,
        )  # fmt: skip
        apart = object_of(sentence, clause) is not None  # where something was is not where it is condemned
        where, whence = ((), ()) if apart else place.where(sentence, index, (kind, what.verb), self.opened)
        if not where and other:
            where, whence = place.of(other)
        says = self._says(sentence, index)
        told = self._told(sentence, clause, says)
        who = self._who(sentence, _with_antecedent(sentence, index), kind, told)
        who = tuple(dict.fromkeys((*self._firm(sentence, clause), *who)))
        why_kind = kind_cue(sentence, clause.group.head, what, what.kind)
        return Candidate(
            self._id(span[0], what.verb), number, (span,), what.verb, kind,
            headline(sentence, clause, what.noun, Told(told, self._meant(sentence, clause))), judged, when,
            timex is not None, where, who, says, self._quantities(sentence, span),
            (*judged.cues, *why, *whence, *credited(says), why_kind),
            lemmas(sentence, range(clause.start, clause.end)), nouns(sentence, span),
            sentence.sentence.is_heading, is_anaphoric(sentence, what),
        )  # fmt: skip

    def _nominal(self, number: int, noun: Nominal, holder: Candidate | None) -> Candidate:
        """The event of a noun phrase; where it names no place, that of the clause it stands in."""
        sentence = self.sentences[number]
        lasts = noun.certainty is Certainty.ONGOING
        cue = Cue("certainty", noun.hedge, noun.certainty.value)
        over = lasts or noun.certainty is Certainty.OCCURRED
        judged = Verdict(noun.certainty, -1 if over else 1, (cue,), is_lasting=lasts)
        span = (sentence.tokens[noun.first].start, sentence.tokens[noun.last - 1].end)
        when, why, _ = when_of(Dating(judged, noun.kind, (noun.time,) if noun.time else ()))
        indices = list(range(noun.first, noun.last))
        named = places_of(sentence, indices, self.nearby.within(sentence), measured=self.measured)
        where = named or (holder.where if holder else ())
        who = (*self._who(sentence, indices, noun.kind, None), *actors.parties(where, noun.kind))
        return Candidate(
            self._id(span[0], noun.verb), number, (span,), noun.verb, noun.kind, noun.what, judged, when,
            noun.time is not None, where, tuple(dict.fromkeys(who)), None, self._quantities(sentence, span),
            (*judged.cues, *why),
            lemmas(sentence, indices), nouns(sentence, span),
        )  # fmt: skip

    def _id(self, start: int, verb: str) -> EventId:
        return event_id(self.article, start, verb, self.dates)

    # People

    def _told(self, sentence: Analysed, clause: Clause, says: str | None) -> str | None:
        """Whom a clause without a subject speaks of: him who says it, else the subject told before."""
        span = subject(sentence, clause)
        if span is not None:
            both = sentence.words(*span).lower() in ("ambos", "ambas", "los dos", "las dos")
            return " y ".join(self.names[-2:]) if both and len(self.names) > 1 else None
        quoted = any(
            c.role is Role.ATTRIBUTION and sentence.parts[c.parent or 0] is clause for c in sentence.parts
        )
        if says and quoted and clause.group.passive:
            return self.subject if self.subject and _agrees(self.subject, clause) else None
        if clause.group.reflexive and clause.group.lemma in words_of("occurring-verbs"):
            return None  # "sin que se reportaran daños, dijo la policía"
        if says and quoted and clause.role is not Role.COORDINATE:
            return says  # who says that it was done to somebody is another: "fue abatido, dijo el jefe"
        parent = sentence.parts[clause.parent] if clause.parent is not None else None
        if parent and is_done_before(sentence, clause):
            return actors.speaker(sentence, parent)
        shared = parent and clause.role in (Role.COMPLEMENT, Role.COORDINATE)
        span = subject(sentence, parent) if parent and shared else None
        found = (actors.bare(self._words(sentence, span)) if span else None, self.subject)
        return next((name for name in found if name and _agrees(name, clause)), None)

    def _meant(self, sentence: Analysed, clause: Clause) -> str | None:
        """What "la" or "lo" before the verb stands for: the object told before."""
        return self.thing if self.thing and has_pronoun(sentence, clause, self.thing) else None

    def _who(self, sentence: Analysed, own: list[int], kind: Kind, told: str | None) -> tuple[str, ...]:
        """The names of those who act or are acted on among the words *own*."""
        here = tuple(
            m for m in self.nearby.within(sentence) if any(sentence.tokens[i].start == m.start for i in own)
        )
        known = self.names[-_LOOKBACK:]
        found = [
            actors.full_name(name, known) for name in actors.names_in(sentence, own, here, self.capitals)
        ]
        self.names = [*(n for n in known if n not in found), *(n for n in found if " " in n)]
        for part in reversed(told.split(" y ")) if told else ():
            if name := actors.named_in(part):
                found.insert(0, actors.full_name(name, known))
        nations = (*actors.acting(here), *actors.parties(here, kind))
        covered = [n for n in nations if not any(n == name or f" {n}" in name for name in found)]
        return tuple(dict.fromkeys((*found, *covered)))

    def _firm(self, sentence: Analysed, clause: Clause) -> tuple[str, ...]:
        """The firm that "la empresa" as the subject means, where the article has called but one so."""
        span = subject(sentence, clause)
        if span is None:
            return ()
        start, end = sentence.tokens[span[0]].start, sentence.tokens[span[1] - 1].end
        words, after = sentence.text[start:end], sentence.text[end : end + _AHEAD]
        meant = firm_meant(words, after, start, self.firms) or titled_meant(words, after, start, self.titled)
        return (meant,) if meant else ()

    def _says(self, sentence: Analysed, index: int) -> str | None:
        clause = sentence.parts[index]
        parent = reporting_parent(sentence, index)
        nobody = parent is not None and (parent.group.resultative or _is_impersonal(sentence, parent))
        if parent is not None and parent.group.lemma in words_of("reporting-verbs"):
            if nobody:
                return actors.according_to(sentence, index)
            return actors.speaker(sentence, parent) or self.last_speaker or self.subject
        if any(verb in ("negar", "desmentir", "descartar") for verb in clause.group.verbs):
            return actors.speaker(sentence, clause)
        return actors.according_to(sentence, index)

    def _speak(self, sentence: Analysed) -> None:
        """Remember who spoke, for "dijo" in the next sentence."""
        for clause in sentence.parts:
            if clause.group.lemma in words_of("reporting-verbs") and clause.shape is Shape.FINITE:
                self.last_speaker = actors.speaker(sentence, clause) or self.last_speaker

    def _quantities(self, sentence: Analysed, span: tuple[int, int]) -> tuple[Quantity, ...]:
        inside = [i for i, t in enumerate(sentence.tokens) if span[0] <= t.start < span[1]]
        taken = (*sentence.times, *sentence.durations)
        return (
            *quantities(sentence.text, *span, self.country),
            *counts(sentence.tokens, inside, taken),
            *lengths(own_times(sentence.durations, [span])),
        )


def _with_antecedent(sentence: Analysed, index: int) -> list[int]:
    """The words of a clause, and those that its relative stands for: "la Unión, que prometió fondos"."""
    clause, own = sentence.parts[index], evidence.own_words(sentence, index)
    if clause.role not in (Role.RELATIVE, Role.COMPLEMENT):
        return own
    whose = clause.marker.startswith("cuy")  # "Gabón, cuyo ejército ocupa el islote"
    span = antecedent(sentence, clause.start) if whose else subject(sentence, clause)
    if span is None or span[1] > (clause.start if clause.role is Role.COMPLEMENT else clause.group.first):
        return own
    return sorted({*own, *range(actors.apposed(sentence, span), span[1])})


def _is_impersonal(sentence: Analysed, clause: Clause) -> bool:
    """Whether "se espera" or "se prevé" has nobody who hopes or plans."""
    return clause.group.reflexive and subject(sentence, clause) is None


def _agrees(name: str, clause: Clause) -> bool:
    """Whether a subject told before fits the number of a verb: "las autoridades" do not move it alone."""
    first = name.split()[0]
    several = " y " in name or (first[0].islower() and first.endswith("s"))
    return several == clause.group.plural or clause.shape is not Shape.FINITE
