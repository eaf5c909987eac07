"""Where every label of a figure stands, in pixels of its sheet: what the tests of its geometry compare."""

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from PySide6.QtCore import QRectF

from viewer import paths
from viewer.draw import badges, timeline
from viewer.draw.figure_map import MapPanel
from viewer.draw.figure_options import PRESETS, Figure
from viewer.draw.figure_sheet import Sheet
from viewer.draw.figure_timeline import TimelinePanel
from viewer.draw.map_base import Base
from viewer.draw.style import Style
from viewer.draw.timeline_layout import LINE_PX, metrics
from viewer.extract.read import read
from viewer.files import articles
from viewer.model import edits
from viewer.model.dossier import Dossier

Box = tuple[str, QRectF]
SEEDS = ("callao", "oresund", "rhine")
SPANISH = ("es/callao", "es/oresund", "es/rin")
SLACK_PX = 0.01


def seeds(base: Base, *names: str) -> Dossier:
    """What samples say, in one dossier."""
    dossier = Dossier()
    for name in names:
        article = articles.load(paths.seeds() / f"{name}.txt")
        reading = read(article, base.gazetteer)
        dossier = edits.add(article, reading.events, reading.claims).apply(dossier)
    return dossier


def sized(preset: str, **options: Any) -> Figure:
    """A figure of a preset size."""
    size, unit = PRESETS[preset]
    return Figure(size=size, unit=unit, **options)


def boxes(sheet: Sheet) -> list[Box]:
    """Every label of a sheet with its room."""
    found = [(text.words, text.rect) for text in sheet.texts]
    found += [(" ".join(e.lines), e.rect.translated(sheet.legend_at)) for e in sheet.legend.entries]
    found += [(line.words, line.rect) for line in sheet.quotes]
    found += [(line.words, line.rect) for band in sheet.bands for line in band.lines]
    if sheet.map:
        found += list(on_map(sheet.map, sheet.style))
    if sheet.timeline:
        found += list(on_timeline(sheet.timeline, sheet.style))
    return found


def on_map(panel: MapPanel, style: Style) -> Iterator[Box]:
    layout, at = panel.layout, panel.rect.topLeft()
    labels = [*layout.mark_labels, *layout.area_labels]
    found = [(label.lines[0] or label.badge, label.rect) for label in labels]
    found += [(name.words, name.rect) for name in layout.names]
    found += [(card.title, card.rect) for card in layout.cards if not card.rect.isEmpty()]
    found += [(line.words, line.rect) for line in layout.grid if line.rect]
    if layout.area_list:
        found.append(("areas", layout.area_list.rect))
    if panel.locator:
        found.append(("locator", panel.locator))
    for words, rect in found:
        yield f"map: {words}", rect.translated(at)


def on_timeline(panel: TimelinePanel, style: Style) -> Iterator[Box]:
    layout, measure = panel.layout, metrics(style)
    for item in layout.items:
        wide = badges.step(item.number, style) + measure.horizontalAdvance(item.text + item.detail)
        high = measure.capHeight()
        rect = QRectF(item.text_at.x(), item.text_at.y() - high, wide, high)
        yield f"{item.number} {item.text}", _placed(rect.translated(0, -layout.view.scroll_px), panel)
        for i, (line, _) in enumerate(item.below, 1):
            top = item.text_at.y() + i * LINE_PX - high - layout.view.scroll_px
            yield line, _placed(QRectF(item.text_at.x(), top, measure.horizontalAdvance(line), high), panel)
    for flag in timeline.flags(layout, style):
        if flag.rect:
            yield flag.text, _placed(flag.rect, panel)
    bold = metrics(style, bold=True)
    for box in layout.lanes:
        left, step = (4.0, 21.0) if layout.view.is_stacked else (16.0, bold.height())
        for i, line in enumerate(box.lines):
            top = box.top + 19 + i * step - bold.capHeight() - layout.view.scroll_px
            yield line, _placed(QRectF(left, top, bold.horizontalAdvance(line), bold.capHeight()), panel)


def _placed(rect: QRectF, panel: TimelinePanel) -> QRectF:
    scale, at = panel.scale, panel.rect.topLeft()
    return QRectF(
        at.x() + rect.x() * scale, at.y() + rect.y() * scale, rect.width() * scale, rect.height() * scale
    )


def overlapping(sheet: Sheet) -> list[tuple[str, str]]:
    """The labels that touch one another."""
    return [(a, b) for (a, one), (b, other) in combinations(boxes(sheet), 2) if _touch(one, other)]


def _touch(one: QRectF, other: QRectF) -> bool:
    return one.adjusted(SLACK_PX, SLACK_PX, -SLACK_PX, -SLACK_PX).intersects(other)


def cut(sheet: Sheet) -> list[str]:
    """The labels that are not wholly on the sheet, or not in the panel or the gutter they belong to."""
    page = QRectF(0, 0, *sheet.size).adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX)
    gone = [words for words, rect in boxes(sheet) if not page.contains(rect)]
    if sheet.timeline:
        view, scale = sheet.timeline.layout.view, sheet.timeline.scale
        left = sheet.timeline.rect.left() + view.gutter_px * scale
        top = sheet.timeline.rect.top() + view.axis_px * scale
        inner = QRectF(
            left, top, (view.width_px - view.gutter_px) * scale, (view.height_px - view.axis_px) * scale
        )
        count = sum(1 + len(item.below) for item in sheet.timeline.layout.items)
        labels = list(on_timeline(sheet.timeline, sheet.style))[:count]
        gone += [words for words, rect in labels if not inner.contains(rect)]
        bars = [item for item in sheet.timeline.layout.items if item.bar]
        gone += [f"bar: {i.text}" for i in bars if i.bar and i.bar.left < view.gutter_px - 0.5]
        gone += [f"bar: {i.text}" for i in bars if i.bar and i.bar.right > view.width_px + 0.5]
    if sheet.map:
        inner = sheet.map.rect.adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX)
        gone += [words for words, rect in on_map(sheet.map, sheet.style) if not inner.contains(rect)]
    return gone
