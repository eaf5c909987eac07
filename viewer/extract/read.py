"""The only door: an article in, its events and the claims that can be checked out."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from viewer.extract.assembly.findings import Findings
from viewer.extract.assembly.idle_events import without_idle
from viewer.extract.assembly.merge import merged
from viewer.extract.assembly.readings import NamedPlace, NamedTime, Reading, as_it_stands
from viewer.extract.dating.called_off import without_called_off
from viewer.extract.finding.candidates import Candidate
from viewer.extract.locating.place_spelling import spelled_alike
from viewer.extract.syntax.plain_order import laid, unwrapped
from viewer.extract.times.choice_dates import dated_by_choice
from viewer.extract.times.past_plans import come_about, told_in_present, undone
from viewer.extract.times.told_years import dated_by_story, dated_by_text
from viewer.geo.gazetteer import Gazetteer
from viewer.model.article import Article
from viewer.model.event import Certainty, Cue, Event, Quote
from viewer.model.when import PUBLISHED, Basis, EventId, Extent, Relative, When


def _english(article: Article, gazetteer: Gazetteer) -> Findings:
    from viewer.extract import english  # each language is some hundred patterns to compile

    return english.findings(article, gazetteer)


def _spanish(article: Article, gazetteer: Gazetteer) -> Findings:
    from viewer.extract.spanish import reader

    return reader.findings(article, gazetteer)


__all__ = ["READERS", "NamedPlace", "NamedTime", "Reading", "read"]

READERS: Mapping[str, Callable[[Article, Gazetteer], Findings]] = {"en": _english, "es": _spanish}
"""What reads each language, by its ISO 639-1 code; its patterns are made for the first article in it."""


def read(article: Article, gazetteer: Gazetteer) -> Reading:
    """The events of an article in order of the text, and its claims of distance, measured.

    Any text can be read, and the same article gives the same reading, ids included, in any process.  It is
    read in its language where that is one of `READERS`, else in English.
    Relative dates keep their arithmetic; their bounds are open while the article's date is unknown.
    """
    joined = unwrapped(article.text)
    if joined is not None:
        return as_it_stands(_read_in_order(replace(article, text=joined.text), gazetteer), article, joined)
    return _read_in_order(article, gazetteer)


def _read_in_order(article: Article, gazetteer: Gazetteer) -> Reading:
    reader = READERS.get(article.language, _english)
    plain = laid(article.text) if reader is _english else None
    if plain is None:
        return _read(article, gazetteer, reader)
    return as_it_stands(_read(replace(article, text=plain.text), gazetteer, reader), article, plain)


def _read(
    article: Article, gazetteer: Gazetteer, reader: Callable[[Article, Gazetteer], Findings]
) -> Reading:
    found = reader(article, gazetteer)
    kept, gone = merged(found.candidates)
    kept, off = without_called_off(article.text, kept)
    gone = {old: off.get(new, new) for old, new in gone.items()} | off
    kept = without_idle(kept) if reader is _english else kept
    events = spelled_alike(_event(article, candidate, gone) for candidate in kept)
    places = tuple(NamedPlace(m.start, m.end, m.where, m.part) for m in found.places)
    times = tuple(NamedTime(t.start, t.end, t.type, t.value) for t in found.times)
    story = [(t.start, article.text[t.start : t.end], t.value) for t in found.times if t.is_of_story]
    told = [(time.start, article.text[time.start : time.end]) for time in times]
    narrated = frozenset(candidate.id for candidate in kept if candidate.verdict.is_narrated)
    events = tuple(_told_ahead(e, article) if e.id in narrated else e for e in events)
    return Reading(_resolved(events, article, told, story), found.claims, places, times)


def _event(article: Article, candidate: Candidate, gone: dict[EventId, EventId]) -> Event:
    verdict = candidate.verdict
    return Event(
        candidate.id,
        candidate.what,
        candidate.kind,
        verdict.certainty,
        verdict.condition,
        _anchored(candidate, gone),
        tuple(m.where for m in candidate.where),
        candidate.who,
        candidate.says,
        tuple(dict.fromkeys(candidate.quantities)),
        tuple(Quote(article.id, a, b, article.text[a:b]) for a, b in candidate.quotes),
        tuple(dict.fromkeys(candidate.cues)),
    )


def _anchored(candidate: Candidate, gone: dict[EventId, EventId]) -> When:
    """The date with its anchor on the event that was kept."""
    when = candidate.when
    if not when.relative or when.relative.anchor == PUBLISHED:
        return when
    other = gone.get(EventId(when.relative.anchor), EventId(when.relative.anchor))
    if other == candidate.id:
        return replace(when, anchor=None, relative=Relative(PUBLISHED, (None, "@"), (None, "@")))
    return replace(when, anchor=other, relative=replace(when.relative, anchor=other))


def _resolved(
    events: tuple[Event, ...],
    article: Article,
    times: list[tuple[int, str]],
    story: list[tuple[int, str, str]],
) -> tuple[Event, ...]:
    """The events with the bounds that follow from the article's date and from one another."""
    found: dict[EventId, When | None] = {e.id: e.when for e in events}
    day = article.published
    in_year = dated_by_story(events, story, day) if day else dated_by_text(events, times)
    hanging = {i for i, w in found.items() if w and w.relative and w.relative.anchor != PUBLISHED}
    for these in (found.keys(), hanging, hanging):  # a date may hang on one that hangs on another, no farther
        found |= {
            i: in_year.get(i) or (w.resolved(article.appeared, found) if (w := found[i]) else None)
            for i in these
        }
    dated = dated_by_choice(tuple(replace(e, when=found[e.id]) for e in events), article.appeared[0])
    today = article.appeared[0]
    seen = (told_in_present(come_about(undone(event, today), today), article.appeared) for event in dated)
    return tuple(_not_ahead(event, article) for event in seen)


def _told_ahead(event: Event, article: Article) -> Event:
    """A line of a chronology in the present, planned where its date can only lie after publication."""
    today = article.appeared[1]
    when = event.when.resolved(article.appeared, {}) if event.when else None
    if today is None or when is None or when.start[0] is None or when.start[0].days <= today.days:
        return event
    if event.certainty is not Certainty.OCCURRED:
        return event
    words = next((cue.words for cue in event.why if cue.field == "certainty"), "")
    rest = (cue for cue in event.why if cue.field != "certainty")
    told = Cue("certainty", words, Certainty.PLANNED.value)
    return replace(event, certainty=Certainty.PLANNED, why=(told, *rest))


def _not_ahead(event: Event, article: Article) -> Event:
    """An event with a date that its article allows: what has been lies before it, what is planned after.

    A date that cannot be so is of something else that is told beside it.
    """
    when, today = event.when, article.appeared[1]
    if when is None or today is None or event.certainty not in (Certainty.OCCURRED, Certainty.PLANNED):
        return event
    is_over = event.certainty is Certainty.OCCURRED
    counted = when.relative is not None and when.relative.anchor == PUBLISHED
    ahead = is_over and not counted and when.start[0] is not None and when.start[0].days > today.days
    if not ahead and (when.is_dated or not counted):
        return event
    steps = (None, "@") if is_over else ("@", None)
    bounds = Relative(PUBLISHED, steps, steps)
    undated = When(Extent.INSTANT, relative=bounds, basis=Basis.INFERRED).resolved(article.appeared, {})
    why = tuple(cue for cue in event.why if cue.field != "when")
    told = Cue("when", "", f"{'before' if is_over else 'after'} publication")
    return replace(event, when=undated, why=(*why, told))
