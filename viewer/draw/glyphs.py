"""How certainty and uncertainty look: the one place, for map, timeline, text and legend."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPaintEngine, QPainter, QPen, QPolygonF

from viewer.draw.style import Style, color
from viewer.model.event import Certainty

EDGE_PX = 1.6
FILLED = (Certainty.OCCURRED, Certainty.ONGOING)
FAINT = 0.28  # opacity of a bar where the event may have been under way
FADED = 0.25  # opacity of what the filters exclude
HALO_PX = 3.0
_DASHES = {Certainty.CONDITIONAL: [3.2, 2.2], Certainty.POSSIBLE: [1.0, 1.8]}


def edge_pen(certainty: Certainty, style: Style, width_px: float = EDGE_PX) -> QPen:
    """The line that a certainty is drawn with: solid, dashed when conditional, dotted when possible."""
    thin = width_px * 0.7 if certainty is Certainty.DENIED else width_px
    pen = QPen(color(style.of(certainty)), thin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if certainty in _DASHES:
        pen.setDashPattern(_DASHES[certainty])
    return pen


def paint_mark(
    painter: QPainter,
    at: QPointF,
    certainty: Certainty,
    style: Style,
    *,
    radius_px: float = 6.0,
    ground: str = "",
) -> None:
    """A point: disc, disc with ring, ring, dashed ring, dotted ring, or ring with a stroke.

    Args:
        ground: the colour inside a hollow mark, so that it reads over lines and land; empty for none.
    """
    tint = color(style.of(certainty))
    painter.setPen(Qt.PenStyle.NoPen)
    if ground:
        painter.setBrush(color(ground))
        painter.drawEllipse(at, radius_px + EDGE_PX, radius_px + EDGE_PX)
    if certainty in FILLED:
        painter.setBrush(tint)
        inner = radius_px if certainty is Certainty.OCCURRED else radius_px * 0.58
        painter.drawEllipse(at, inner, inner)
    if certainty is not Certainty.OCCURRED:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(edge_pen(certainty, style, max(EDGE_PX, radius_px * 0.3)))
        painter.drawEllipse(at, radius_px, radius_px)
    if certainty is Certainty.DENIED:
        reach = radius_px * 1.25
        painter.setPen(QPen(tint, EDGE_PX))
        painter.drawLine(at + QPointF(-reach, reach), at + QPointF(reach, -reach))


def paint_halo(painter: QPainter, at: QPointF, style: Style, *, radius_px: float, selected: bool) -> None:
    """The ring around a selected mark; paler around one that is only hovered."""
    painter.setPen(QPen(color(style.accent, 1.0 if selected else 0.55), 2.0))
    painter.setBrush(color(style.accent, 0.14 if selected else 0.07))
    painter.drawEllipse(at, radius_px + HALO_PX + 1, radius_px + HALO_PX + 1)


@dataclass(frozen=True, slots=True)
class Bar:
    """A span in pixels: `left..right` where it may have been, `sure` where it certainly was.

    `open_left` and `open_right` say that the text leaves that side open: the bar then fades out there.
    """

    left: float
    right: float
    top: float
    height: float
    sure: tuple[float, float] | None = None
    open_left: bool = False
    open_right: bool = False

    @property
    def rect(self) -> QRectF:
        return QRectF(self.left, self.top, max(self.right - self.left, 2.0), self.height)


def paint_bar(painter: QPainter, bar: Bar, certainty: Certainty, style: Style) -> None:
    """A bar: solid where the event was certainly under way, fading where it may have been.

    Occurred and ongoing are filled, ongoing with a line along each edge as its mark has a ring; planned,
    conditional and possible are an edge over a faint wash, solid, dashed or dotted; denied is a thin edge,
    struck through.  Open sides have no edge, and fade with an arrow.
    """
    rect = bar.rect
    tint = color(style.of(certainty))
    painter.setPen(Qt.PenStyle.NoPen)
    strength = 1.0 if certainty in FILLED else 0.35
    painter.setBrush(_fill(bar, tint, strength=strength, ground=_opaque_ground(painter, style)))
    if certainty is not Certainty.DENIED:
        painter.drawRect(rect)
    if certainty not in FILLED:
        _paint_edge(painter, bar, certainty, style)
    if certainty is Certainty.ONGOING:
        _paint_rails(painter, rect, style)
    if certainty is Certainty.DENIED:
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()))
    if bar.open_left:
        _paint_arrow(painter, QPointF(rect.left(), rect.center().y()), tint, -1)
    if bar.open_right or certainty is Certainty.ONGOING:
        _paint_arrow(painter, QPointF(rect.right(), rect.center().y()), tint, 1)


def _opaque_ground(painter: QPainter, style: Style) -> QColor | None:
    """The ground that a vector figure mixes its pale tones with.

    Some readers of PDF show a gradient whose colours are half clear as if they were solid, and so would
    make what may have been look as if it surely was.
    """
    is_raster = painter.paintEngine().type() is QPaintEngine.Type.Raster
    return None if is_raster else color(style.ground)


def _toned(tint: QColor, alpha: float, ground: QColor | None) -> QColor:
    """A colour made clear by so much, or mixed with a ground by so much."""
    made = QColor(tint)
    if ground is None:
        made.setAlphaF(alpha)
        return made
    pairs = (
        (tint.redF(), ground.redF()),
        (tint.greenF(), ground.greenF()),
        (tint.blueF(), ground.blueF()),
    )
    mixed = [one * alpha + other * (1 - alpha) for one, other in pairs]
    return QColor.fromRgbF(*mixed)


def _fill(bar: Bar, tint: QColor, *, strength: float, ground: QColor | None) -> QBrush:
    rect = bar.rect
    width = rect.width()
    maybe, sure = _toned(tint, FAINT * strength, ground), _toned(tint, strength, ground)
    clear = _toned(tint, 0.0, ground)
    gradient = QLinearGradient(rect.left(), 0, rect.right(), 0)
    soft = min(0.25, 24 / width) if width > 8 else 0.0
    if bar.sure:
        begin = min(max((bar.sure[0] - rect.left()) / width, 0.0), 1.0)
        end = min(max((bar.sure[1] - rect.left()) / width, begin), 1.0)
        stops = [
            (0.0, sure if begin <= 0 else maybe),
            (begin, sure),
            (end, sure),
            (1.0, sure if end >= 1 else maybe),
        ]
    else:
        stops = [(0.0, maybe), (1.0, maybe)]
    if bar.open_left:
        stops = [(0.0, clear), *((max(at, soft), tone) for at, tone in stops)]
    if bar.open_right:
        stops = [*((min(at, 1.0 - soft), tone) for at, tone in stops), (1.0, clear)]
    for at, tone in stops:
        gradient.setColorAt(float(at), tone)
    return QBrush(gradient)


def _paint_edge(painter: QPainter, bar: Bar, certainty: Certainty, style: Style) -> None:
    inset = EDGE_PX / 2
    rect = bar.rect.adjusted(inset, inset, -inset, -inset)
    painter.setPen(edge_pen(certainty, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if not bar.open_left and not bar.open_right:
        painter.drawRect(rect)
        return
    painter.drawLine(rect.topLeft(), rect.topRight())
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    if not bar.open_left:
        painter.drawLine(rect.topLeft(), rect.bottomLeft())
    if not bar.open_right:
        painter.drawLine(rect.topRight(), rect.bottomRight())


def _paint_rails(painter: QPainter, rect: QRectF, style: Style) -> None:
    """The lines that tell ongoing from occurred without any colour."""
    inset = rect.height() * 0.17
    painter.setPen(QPen(color(style.ground), 1.3))
    for y in (rect.top() + inset, rect.bottom() - inset):
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def _paint_arrow(painter: QPainter, tip: QPointF, tint: QColor, direction: int) -> None:
    back, half = -5.0 * direction, 4.0
    painter.setPen(QPen(tint, EDGE_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([tip + QPointF(back, -half), tip, tip + QPointF(back, half)]))
