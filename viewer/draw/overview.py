"""The overview strip under the timeline: all of time, small, with the window that filters every pane."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter

from viewer.draw.glyphs import FILLED
from viewer.draw.scale import Scale
from viewer.draw.style import Style, color
from viewer.draw.timeline_content import edges_of
from viewer.draw.timeline_extents import Extents, extents, reach
from viewer.draw.timeline_layout import GUTTER_PX
from viewer.draw.timeline_values import NARROW_PX
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.moment import DAY_S, Moment
from viewer.model.remembered import remembered

HANDLE_PX = 4.0
PAD_PX = 5.0
FADE_PX = 24.0  # of the end of a bar whose side is open, on which it fades out
PALE = 0.4  # of an event that has not come about, or may not yet have begun
OVER_PALE = 0.6  # over that, where it surely has: together 0.76


def scale_of(rect: QRectF, whole: tuple[float, float]) -> Scale:
    """Seconds to pixels from the left edge of the strip in *rect*."""
    return Scale(whole[0], whole[1], max(rect.width() - GUTTER_PX - PAD_PX, 1.0))


@dataclass(frozen=True, slots=True)
class Times:
    """What a strip shows, in seconds.

    Attributes:
        whole: from its left to its right edge.
        shown: what the timeline above shows; framed.
        window_s: the time window; without one, all time passes.
        now_s: a little beyond which what is not known to be over fades out, as its bar above does.
    """

    whole: tuple[float, float]
    shown: tuple[float, float]
    window_s: tuple[float, float] | None
    now_s: float


def paint(painter: QPainter, rect: QRectF, dossier: Dossier, style: Style, *, times: Times) -> None:
    """Paint the strip."""
    whole = times.whole
    scale = scale_of(rect, whole)
    strip = QRectF(rect.left() + GUTTER_PX, rect.top() + PAD_PX, scale.width_px, rect.height() - 2 * PAD_PX)
    painter.fillRect(strip, color(style.raised))
    outline(painter, strip, color(style.line))
    size = (strip.width(), strip.height())
    drawn = _bars(dossier, size, (*whole, times.now_s), style=style, ratio=_ratio(painter))
    painter.drawImage(strip.topLeft(), drawn)
    _paint_window(painter, strip, scale, style=style, window_s=times.window_s)
    left, right = (min(max(scale.px(s), 0.0), strip.width()) for s in times.shown)
    frame = QRectF(strip.left() + left, strip.top(), max(right - left, 2.0), strip.height())
    outline(painter, frame, color(style.soft, 0.8))
    _paint_words(painter, rect, years(dossier, times), style)


def years(dossier: Dossier, times: Times) -> str:
    """The first and last year of which anything is known; the margins of the strip may lie in others."""
    known = reach(dossier, now_s=times.now_s) or times.whole
    first, last = (Moment.from_days(int(s // DAY_S)).year for s in (known[0], known[1] - 1))
    return f"{first} – {last}" if first != last else str(first)


def outline(painter: QPainter, rect: QRectF, tone: QColor) -> None:
    """The edge of a rectangle, a pixel wide; filled, since stroking a long clear line takes 0.3 ms."""
    left, top = math.floor(rect.left() + 0.5), math.floor(rect.top() + 0.5)
    right, bottom = math.floor(rect.right() + 0.5), math.floor(rect.bottom() + 0.5)
    wide, high = right - left + 1, bottom - top - 1
    for x, y, width, height in (
        (left, top, wide, 1),
        (left, bottom, wide, 1),
        (left, top + 1, 1, high),
        (right, top + 1, 1, high),
    ):
        painter.fillRect(x, y, width, height, tone)


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatio()


@remembered
def _bars(
    dossier: Dossier,
    size: tuple[float, float],
    until: tuple[float, float, float],
    *,
    style: Style,
    ratio: float,
) -> QImage:
    """A bar for every event as a picture of the strip: they are the same however the timeline moves."""
    wide, high = (math.ceil(length * ratio) for length in size)
    image = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    try:
        strip = QRectF(0, 0, *size)
        first, last, now_s = until
        scale = Scale(first, last, strip.width())
        _paint_bars(painter, strip, scale, dossier=dossier, style=style, now_s=now_s)
    finally:
        painter.end()
    return image


def _paint_bars(
    painter: QPainter, strip: QRectF, scale: Scale, *, dossier: Dossier, style: Style, now_s: float
) -> None:
    events = [(e, span) for e in query.in_time_order(dossier) if e.when and (span := extents(e.when))]
    if not events:
        return
    step = min(5.0, (strip.height() - 6) / len(events))
    painter.setPen(Qt.PenStyle.NoPen)
    lefts, rights = edges_of(tuple(span for _, span in events)).px(scale, now_s)
    for i, (event, span) in enumerate(events):
        left, right = max(float(lefts[i]), 0.0), min(float(rights[i]), strip.width())
        left, right = min(left, strip.width() - 2), max(right, 2.0)
        top, high = strip.top() + 3 + i * step, max(step - 1, 0.8)
        bar = QRectF(strip.left() + left, top, max(right - left, 2.0), high)
        tone = style.of(event.certainty)
        soft = _soft_px(bar, span)
        _paint_pale(painter, bar, tone, soft)
        ends = left + soft[0], right - soft[1]
        sure = _sure_px(span, scale, ends) if event.certainty in FILLED else None
        if sure:
            strong = QRectF(strip.left() + sure[0], top, sure[1] - sure[0], high)
            painter.fillRect(strong, color(tone, OVER_PALE))


def _soft_px(bar: QRectF, span: Extents) -> tuple[float, float]:
    """On how much of its two ends a bar fades out: none where the end is known."""
    most = min(bar.width() / 4, FADE_PX)
    return most * span.open_left, most * span.open_right


def _paint_pale(painter: QPainter, bar: QRectF, tone: str, soft: tuple[float, float]) -> None:
    """All of a bar, fading out on the sides that are open."""
    if not any(soft):
        painter.fillRect(bar, color(tone, PALE))
        return
    first, last = soft[0] / bar.width(), 1.0 - soft[1] / bar.width()
    shade = QLinearGradient(bar.topLeft(), bar.topRight())
    for at, strength in ((0.0, 0.0), (first, PALE), (last, PALE), (1.0, PALE if last == 1.0 else 0.0)):
        shade.setColorAt(at, color(tone, strength))
    painter.fillRect(bar, QBrush(shade))


def _sure_px(span: Extents, scale: Scale, ends: tuple[float, float]) -> tuple[float, float] | None:
    """From where to where a bar is strong, as above: where it surely goes on, and all of a narrow one."""
    left, right = ends
    if right - left < NARROW_PX:
        return left, max(right, left + 2.0)
    if span.sure is None:
        return None
    first, last = max(scale.px(span.sure[0]), left), min(scale.px(span.sure[1]), right)
    return (first, last) if last > first else None


def _paint_window(
    painter: QPainter, strip: QRectF, scale: Scale, *, style: Style, window_s: tuple[float, float] | None
) -> None:
    if window_s is None:
        return
    left, right = (strip.left() + min(max(scale.px(s), 0.0), strip.width()) for s in window_s)
    painter.fillRect(QRectF(left, strip.top(), right - left, strip.height()), color(style.accent, 0.14))
    for x in (left, right):
        painter.fillRect(QRectF(x - 1.5, strip.top(), 3, strip.height()), color(style.accent))


def _paint_words(painter: QPainter, rect: QRectF, span: str, style: Style) -> None:
    painter.setFont(style.font(style.small_px))
    painter.setPen(color(style.soft))
    middle = rect.center().y()
    painter.drawText(QPointF(rect.left() + 16, middle - 3), span)
    painter.drawText(QPointF(rect.left() + 16, middle + 11), style.phrases.drag)
