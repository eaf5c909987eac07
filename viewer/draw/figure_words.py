"""What a figure says of itself: its title, its stamp, its sources, and a text for those who do not see it."""

from collections.abc import Mapping
from dataclasses import dataclass

from viewer.draw.figure_layers import source_words
from viewer.draw.figure_options import Figure, days_of
from viewer.draw.figure_phrases import FIGURE_PHRASES, FigurePhrases
from viewer.draw.map_claims import end_names, stated_words
from viewer.draw.phrases import PHRASES, counted, place_names
from viewer.draw.quantities import distance_words
from viewer.draw.timeline_extents import extents, fit
from viewer.geo.apart import apart_m
from viewer.model import query
from viewer.model.article import Article
from viewer.model.dossier import Dossier
from viewer.model.event import Claim, Event, Review
from viewer.model.focus import ALL
from viewer.model.heading import heading
from viewer.model.known import Clock
from viewer.model.moment import Moment
from viewer.model.when import OPEN, EventId, When
from viewer.model.words import day_words, words
from viewer.model.zone import Zone

MOST_TOLD = 40  # events that a text tells one by one; of more it says how many there are


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of the figure in it."""

    title: str
    description: str


def about(dossier: Dossier, figure: Figure) -> About:
    """The title and the text for those who do not see it."""
    return About(title(dossier, figure), alt_text(dossier, figure))


def numbers(chosen: Dossier) -> Mapping[EventId, int]:
    """A number for each event, in the order of time; those without a date come last."""
    return {event.id: i for i, event in enumerate(query.in_time_order(chosen), 1)}


def title(dossier: Dossier, figure: Figure) -> str:
    """The title that was asked for, or what heads the first article."""
    if figure.title:
        return figure.title
    chosen = figure.chosen(dossier)
    used = articles(chosen)
    first = heading(used[0], chosen, figure.language) if used else ""
    if len(used) > 1:
        more = _said(figure).and_more[0 if len(used) == 2 else 1]
        return more.format(first, len(used) - 1)
    return first or _said(figure).untitled


def zone_words(zone: Zone, chosen: Dossier, figure: Figure) -> str:
    """By which clocks the times of a figure are told."""
    return PHRASES[figure.language].times_in.format(zone.words(*fit(chosen)))


def stamp(
    dossier: Dossier, chosen: Dossier, figure: Figure, window_s: tuple[float, float] | None = None
) -> str:
    """When what the figure says was known, of which time it shows, and which events.

    Args:
        window_s: a time window in seconds, where a picture of an animation has one of its own.
    """
    said, language = _said(figure), figure.language
    parts = [_known_by(chosen, figure)]
    window = days_of(window_s, figure.zone) if window_s else figure.window
    if window:
        parts.append(said.window.format(*(day_words(day, language) for day in window)))
    else:
        parts.append(said.all_time)
    if figure.certainties != ALL:
        names = PHRASES[language].certainties
        parts.append(said.only.format(", ".join(names[c] for c in names if c in figure.certainties)))
    if figure.search:
        parts.append(said.holding.format(figure.search))
    if figure.zone:
        parts.append(zone_words(figure.zone, chosen, figure))
    parts.append(_count(dossier, chosen, figure))
    words = " · ".join(parts)
    return words[:1].upper() + words[1:]


def _known_by(chosen: Dossier, figure: Figure) -> str:
    """The day that was asked for, else that of the latest article, and how many may be later than that."""
    said, language, day = _said(figure), figure.language, figure.as_of
    if day:
        told = said.recorded_by if figure.clock is Clock.RECORDED else said.as_of
        return told.format(day_words(day, language))
    used = articles(chosen)
    day = max((a.published for a in used if a.published), key=lambda day: day.first_s, default=None)
    if day is None:
        return _appeared(chosen, figure)
    later = sum(1 for a in used if a.appeared[1] is None or a.appeared[1].first_s > day.first_s)
    told = said.as_of.format(day_words(day, language))
    return f"{told}, {counted(said.but_undated, later)}" if later else told


def _appeared(chosen: Dossier, figure: Figure) -> str:
    """What is known of the day of publication, where no article has one."""
    said, known = _said(figure), {a.appeared for a in articles(chosen)}
    days = known.pop() if len(known) == 1 else OPEN
    if days == OPEN:
        return said.not_dated
    return said.appeared.format(words(When.instant(*days), language=figure.language))


def _count(dossier: Dossier, chosen: Dossier, figure: Figure) -> str:
    if len(chosen.events) < len(dossier.events):
        return _said(figure).some.format(len(chosen.events), len(dossier.events))
    return counted(PHRASES[figure.language].events, len(chosen.events))


def articles(chosen: Dossier) -> tuple[Article, ...]:
    """The articles that the events rest on; all of them where none does."""
    used = {article for event in chosen.events.values() for article in event.articles}
    return tuple(a for a in chosen.articles.values() if a.id in used) or tuple(chosen.articles.values())


def source(chosen: Dossier, figure: Figure) -> str:
    """Where the events were read, or what the figure is to say instead."""
    if figure.source is not None:
        return figure.source
    said = _said(figure)
    found = "; ".join(_source_words(article, said, figure) for article in articles(chosen))
    return said.read_from.format(found) if found else ""


def _source_words(article: Article, said: FigurePhrases, figure: Figure) -> str:
    """An article's file, day and the beginning of its hash."""
    day = said.undated
    if article.published:
        day = said.published.format(day_words(article.published, figure.language))
    elif article.appeared != OPEN:
        day = said.appeared.format(words(When.instant(*article.appeared), language=figure.language))
    name = f"{article.source or article.title}, {day}"
    return f"{name}, SHA-256 {article.sha256[:12]}" if article.text else name


def when_words(event: Event, dossier: Dossier, figure: Figure) -> str:
    """The date of an event as a person says it."""
    known = dossier.published(event) is not None
    anchor = dossier.holder(event.when.anchor) if event.when and event.when.anchor else None
    return words(
        event.when,
        published_known=known,
        anchor=anchor.what if anchor else None,
        language=figure.language,
    )


def where_words(event: Event, figure: Figure) -> str:
    """The places of an event by name, each said to be implied where the text only implies it."""
    told = zip(event.where, place_names(event, PHRASES[figure.language]), strict=True)
    names = {place.name.casefold(): name for place, name in reversed(tuple(told))}
    return ", ".join(reversed(names.values())) or _said(figure).unplaced


def claim_words(claim: Claim, dossier: Dossier, figure: Figure) -> str:
    """A claim between places called as its map calls them, what was measured, and whether it holds."""
    said = PHRASES[figure.language]
    away = apart_m(claim.start, claim.to)
    measured = "–" if away is None else distance_words(away, figure.language)
    return _said(figure).alt_claim.format(
        *end_names(claim, dossier), measured, stated_words(claim, figure.language), said.verdicts[claim.holds]
    )


def alt_text(dossier: Dossier, figure: Figure) -> str:
    """What the figure shows, in words: kind, title, stamp, span of time, each event, each claim."""
    said, chosen = _said(figure), figure.chosen(dossier)
    asked, figure = figure, figure.drawn(chosen)
    lines = [said.alt.format(said.kinds[figure.kind], title(dossier, figure), stamp(dossier, chosen, figure))]
    if figure is not asked:
        lines.append(f"{said.no_map[:1].upper()}{said.no_map[1:]}.")
    if figure.kind != "map" and (span := _span(chosen)):
        lines.append(said.alt_span.format(*(day_words(day, figure.language) for day in span)))
    order = query.in_time_order(chosen)
    lines += [_told(number, event, dossier, figure) for number, event in enumerate(order[:MOST_TOLD], 1)]
    if len(order) > MOST_TOLD:
        lines.append(f"… {said.some.format(MOST_TOLD, len(order))}")
    if figure.kind != "timeline":
        lines += [claim_words(claim, dossier, figure) for claim in chosen.claims.values() if claim.measured]
        lines += [", ".join(figure.ways.words(figure.style))] if figure.ways else []
    lines += [source_words(layer, figure.style) for layer in figure.layers]
    return "\n".join(lines)


def part_text(dossier: Dossier, figure: Figure, shown: frozenset[EventId]) -> str:
    """What a further page of the timeline shows, in words: each event on it."""
    said, chosen = _said(figure), figure.chosen(dossier)
    head = said.alt_part.format(said.kinds["timeline"], title(dossier, figure))
    order = enumerate(query.in_time_order(chosen), 1)
    return "\n".join(
        [head, *(_told(number, event, dossier, figure) for number, event in order if event.id in shown)]
    )


def _told(number: int, event: Event, dossier: Dossier, figure: Figure) -> str:
    """An event with its number: what, how certain, when and where."""
    certainty = PHRASES[figure.language].certainties[event.certainty]
    if event.condition:
        certainty = f"{certainty}: {event.condition}"
    if event.review is Review.REJECTED:
        certainty = f"{certainty}, {_said(figure).rejected}"
    parts = certainty, when_words(event, dossier, figure), where_words(event, figure)
    return _said(figure).alt_entry.format(number, event.what, *parts)


def _span(chosen: Dossier) -> tuple[Moment, Moment] | None:
    """The first and the last day that is known of any event."""
    found = [s for e in chosen.events.values() if e.when and (s := extents(e.when))]
    known = [at for s in found for at in (s.first_s, s.last_s, s.known_s) if abs(at) != query.ENDLESS]
    if not known:
        return None
    return Moment.from_days(int(min(known) // 86_400)), Moment.from_days(int((max(known) - 1) // 86_400))


def _said(figure: Figure) -> FigurePhrases:
    return FIGURE_PHRASES[figure.language]
