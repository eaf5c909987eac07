"""What stands under a figure's panels: its legend, its sources, and what of the dossier it does not show."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from viewer.draw import badges, figure_layers, figure_legend, figure_words
from viewer.draw.figure_legend import Legend
from viewer.draw.figure_map import MapPanel
from viewer.draw.figure_options import Figure
from viewer.draw.figure_phrases import FIGURE_PHRASES
from viewer.draw.figure_sheet import Text, font_of
from viewer.draw.figure_timeline import TimelinePanel
from viewer.draw.map_furniture import missing_words, sources_of
from viewer.draw.map_layout import MapLayout, Mark
from viewer.draw.phrases import PHRASES, counted
from viewer.draw.style import Style
from viewer.draw.wrapping import wrapped
from viewer.model.dossier import Dossier
from viewer.model.when import EventId

GAP_PX, BETWEEN_PX = 8.0, 4.0
MOST_CLAIMS, MOST_MARKS = 4, 16  # that the foot tells of; more are counted
MOST_NUMBERS = 5  # of events that it gives for a mark
Numbers = Mapping[EventId, int]


@dataclass(frozen=True, slots=True)
class Panels:
    """The panels of a sheet, the numbers of the events in them, and how many quotes are on further sheets.

    `has_lost_map` says that a map was asked for, and that there is nothing to be on it.
    """

    map: MapPanel | None
    timeline: TimelinePanel | None
    numbers: Numbers
    more: int
    has_lost_map: bool = False


@dataclass(frozen=True, slots=True)
class Foot:
    """The legend and the lines under it, from their upper left corner on."""

    legend: Legend
    lines: tuple[str, ...]
    style: Style

    @property
    def height_px(self) -> float:
        """With the gap to the panels."""
        return GAP_PX + self._lines_top + len(self.lines) * self._measure.height()

    @property
    def _lines_top(self) -> float:
        return self.legend.height_px + (BETWEEN_PX if self.legend.entries else 0)

    @property
    def _measure(self) -> QFontMetricsF:
        return QFontMetricsF(font_of("foot", self.style))

    def texts(self, at: QPointF) -> Iterator[Text]:
        """The lines where they stand if the legend begins at a point."""
        measure = self._measure
        for i, line in enumerate(self.lines):
            top = at.y() + self._lines_top + i * measure.height()
            rect = QRectF(at.x(), top, measure.horizontalAdvance(line), measure.height())
            yield Text(line, QPointF(at.x(), top + measure.ascent()), rect, "foot")


def lay_out(chosen: Dossier, figure: Figure, panels: Panels, width: float) -> Foot:
    """What goes under some panels on a width; no word of it is cut."""
    style, legend = figure.style, Legend((), 0.0)
    shown, timeline = panels.map, panels.timeline
    if figure.legend:
        found = figure_legend.signs(timeline.whole if timeline else None, shown.layout if shown else None)
        found += figure_layers.signs_of(shown.behind if shown else ())
        legend = figure_legend.lay_out(found, width, style)
    paragraphs = [figure_words.source(chosen, figure)]
    paragraphs += [figure_layers.source_words(layer, style) for layer in figure.layers]
    if shown:
        made_by = sources_of(shown.layout.base, style.phrases)[0]
        paragraphs.append(FIGURE_PHRASES[figure.language].map_sources.format(made_by))
    said = " · ".join(_notes(chosen, figure, panels))
    paragraphs.append(said[:1].upper() + said[1:])
    measure = QFontMetricsF(font_of("foot", style))
    lines = tuple(line for words in paragraphs for line in wrapped(words, width, measure))
    return Foot(legend, lines, style)


def _notes(chosen: Dossier, figure: Figure, panels: Panels) -> Iterator[str]:
    """What is not on the map or not on this sheet, and how much of it."""
    said = FIGURE_PHRASES[figure.language]
    if panels.map:
        yield from _unlisted(panels.map.layout, figure, panels.numbers)
        yield from _missing(chosen, figure, panels.map.layout, panels.numbers)
        yield from figure_layers.vague_words(panels.map.behind, figure.style)
        if figure.ways and not panels.map.card:
            yield ", ".join(figure.ways.words(figure.style))
    if panels.has_lost_map:
        yield said.no_map
    if figure.zone and not figure.stamp:
        yield figure_words.zone_words(figure.zone, chosen, figure)
    if panels.timeline and not panels.timeline.is_whole:
        yield said.goes_on
    if panels.more:
        yield counted(said.more, panels.more)


def _missing(chosen: Dossier, figure: Figure, layout: MapLayout, numbers: Numbers) -> Iterator[str]:
    """How much the map does not show; of a few marks and distances what they are, too.

    A line whose ends are as good as one mark is not drawn: longer than it is, it would tell of another
    distance.
    """
    shown = {card.claim for card in layout.cards if not card.rect.isEmpty()}
    bare = [c for c in chosen.claims.values() if c.measured and c.id not in shown]
    told = bare if len(bare) <= MOST_CLAIMS else []
    if marks := _unnamed(layout):
        few = {
            e: numbers[e] for m in marks if len(m.events) <= MOST_NUMBERS for e in m.events if e in numbers
        }
        each = (_counted(mark.name, mark.events, figure, few) for mark in marks)
        yield FIGURE_PHRASES[figure.language].unnamed.format(", ".join(each))
        layout = replace(layout, unlabelled=0)
    yield from missing_words(replace(layout, uncarded=len(bare) - len(told)), figure.style)
    yield from (figure_words.claim_words(claim, chosen, figure) for claim in told)


def _unnamed(layout: MapLayout) -> list[Mark]:
    """The marks in view that have a number at most; none where they are too many to be told."""
    view = layout.view
    seen = QRectF(0, 0, view.width_px, view.height_px)
    named = {label.of for label in layout.mark_labels if label.lines[0]}
    found = [mark for i, mark in enumerate(layout.marks) if i not in named and seen.contains(mark.at)]
    return found if len(found) <= MOST_MARKS else []


def _counted(name: str, events: tuple[EventId, ...], figure: Figure, numbers: Numbers) -> str:
    """A place with the numbers of its events, or how many they are."""
    count = counted(PHRASES[figure.language].events, len(events))
    theirs = badges.number_words(numbers[e] for e in events if e in numbers)
    return FIGURE_PHRASES[figure.language].elsewhere_each.format(name, theirs or count)


def _unlisted(layout: MapLayout, figure: Figure, numbers: Numbers) -> Iterator[str]:
    """The areas whose names found no room on the map."""
    areas = [layout.areas[i] for i in layout.unlisted]
    if areas:
        found = ", ".join(_counted(area.name, area.events, figure, numbers) for area in areas)
        yield FIGURE_PHRASES[figure.language].elsewhere.format(found)
