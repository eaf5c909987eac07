"""A fan on a map: what lies on one side of a place, no one says how far.

It opens from the place on the side that is named and fades out with an arrow, as a bar of the timeline does
where its date is open: it has no outer edge, since an edge would be a distance.  Its length is that of a
sign: more only where the place it is counted from is itself seen to be wider, and less on a map of the world,
where the sign would lie over another country.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from viewer.draw.glyphs import EDGE_PX, edge_pen
from viewer.draw.labels import Placer
from viewer.draw.style import Style, color
from viewer.model.event import Certainty
from viewer.model.sides import Side

NEAR_PX = 13.0  # where it begins: outside the mark of the place itself
LONG_PX = 84.0  # where it has faded out
LEAST_LONG_PX = 32.0  # on a map of so small a scale that the whole sign would cover another country
BEYOND = 1.5  # of the radius of a place that is seen to be wider
MOST_PX = 3000.0
BANDS = 16  # laid over one another; gradients that are half clear are solid in some readers of PDF
BAND = 0.019  # opacity of one
SIDE_POINTS = 16  # on each side
STEP_PX = 8.0  # from one room for the name to the next
LABEL_GAP_PX = 6.0
ASIDE = (0.0, -0.3, 0.3, -0.6, 0.6)  # how far off the middle line a name may stand, of the spread


@dataclass(frozen=True, slots=True)
class Fan:
    """Pixels of the place it opens from, the direction and the spread, and where it has faded out."""

    origin: QPointF
    side: Side
    long_px: float

    @classmethod
    def about(cls, origin: QPointF, side: Side, radius_px: float, *, most_px: float = MOST_PX) -> "Fan":
        """The fan of a place that is seen as a disc of that radius.

        Args:
            most_px: how far what is beside a place of its kind may be thought to reach.
        """
        sign = min(LONG_PX, max(most_px, LEAST_LONG_PX))
        return cls(origin, side, min(max(sign, BEYOND * radius_px), MOST_PX))

    def at(self, distance_px: float, turned: float = 0.0) -> QPointF:
        """The point that far out, *turned* degrees from the middle line."""
        angle = math.radians(self.side.bearing + turned)
        return self.origin + QPointF(math.sin(angle) * distance_px, -math.cos(angle) * distance_px)

    @property
    def arrow(self) -> QRectF:
        """The room of the arrow where it has faded out."""
        tip = self.at(self.long_px + 2)
        return QRectF(tip.x() - 7, tip.y() - 7, 14, 14)

    @property
    def sides(self) -> Iterator[QPointF]:
        """Points along its two sides, all but where they have faded out."""
        for i in range(SIDE_POINTS):
            out = NEAR_PX + (self.long_px - NEAR_PX) * i / SIDE_POINTS
            yield self.at(out, -self.side.spread)
            yield self.at(out, self.side.spread)

    @property
    def middle(self) -> QPointF:
        """Where its name stands best."""
        return self.at((NEAR_PX + self.long_px) / 2)

    def holds(self, point: QPointF) -> bool:
        """Whether a point lies on its side, however far out."""
        way = point - self.origin
        bearing = math.degrees(math.atan2(way.x(), -way.y()))
        return abs((bearing - self.side.bearing + 180) % 360 - 180) <= self.side.spread

    def rooms(self, width: float, height: float) -> Iterator[QRectF]:
        """Rectangles for a name on its side, beyond the mark it is counted from, the best first."""
        along = self.at(1.0) - self.origin
        own = min(  # from the middle of a name to its edge, on the way to the place
            width / 2 / abs(along.x()) if abs(along.x()) > 1e-6 else math.inf,
            height / 2 / abs(along.y()) if abs(along.y()) > 1e-6 else math.inf,
        )
        nearest, best = NEAR_PX + LABEL_GAP_PX + own, (NEAR_PX + self.long_px) / 2
        steps = range(int((self.long_px + 12 * STEP_PX) // STEP_PX))
        distances = sorted((nearest + i * STEP_PX for i in steps), key=lambda d: abs(d - max(best, nearest)))
        for distance in distances:
            for aside in ASIDE:
                at = self.at(distance, aside * self.side.spread)
                yield QRectF(at.x() - width / 2, at.y() - height / 2, width, height)

    def beside_arrow(self, width: float, height: float) -> Iterator[QRectF]:
        """Rectangles for a name right and left of its arrow, where there is no room that covers no line."""
        arrow, top = self.arrow, self.arrow.center().y() - height / 2
        yield QRectF(arrow.right() + LABEL_GAP_PX / 2, top, width, height)
        yield QRectF(arrow.left() - LABEL_GAP_PX / 2 - width, top, width, height)


def with_sides(lines: Placer, fans: list[Fan]) -> Placer:
    """What a label had better not cover: some lines, and the sides of fans until they have faded out."""
    if not fans:
        return lines
    both = lines.copy()
    for at in (at for fan in fans for at in fan.sides):
        both.take(QRectF(at.x() - 3, at.y() - 3, 6, 6))
    return both


def paint(painter: QPainter, fan: Fan, certainty: Certainty, style: Style, *, is_lit: bool) -> None:
    """Paint the fan in the line of a certainty, fading, with its arrow."""
    tone = style.of(certainty)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(tone, BAND * (1.6 if is_lit else 1.0)))
    step = (fan.long_px - NEAR_PX) / BANDS
    for i in range(1, BANDS + 1):
        painter.drawPath(_sector(fan, NEAR_PX + i * step))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = edge_pen(certainty, style, 2.0 if is_lit else 1.3)
    for i in range(BANDS - 1):
        pen.setColor(color(tone, 1.0 - i / BANDS))
        painter.setPen(pen)
        for turned in (-fan.side.spread, fan.side.spread):
            painter.drawLine(fan.at(NEAR_PX + i * step, turned), fan.at(NEAR_PX + (i + 1) * step, turned))
    painter.setPen(QPen(color(tone), EDGE_PX))
    painter.drawPolyline(_arrow(fan))


def _sector(fan: Fan, out_px: float) -> QPainterPath:
    """From where the fan begins to so far out."""
    first = 90 - fan.side.bearing - fan.side.spread  # Qt counts from the east, against the clock
    path = QPainterPath(fan.at(NEAR_PX, fan.side.spread))
    for radius, start, sweep in (
        (out_px, first, 2 * fan.side.spread),
        (NEAR_PX, first + 2 * fan.side.spread, -2 * fan.side.spread),
    ):
        box = QRectF(fan.origin.x() - radius, fan.origin.y() - radius, 2 * radius, 2 * radius)
        path.arcTo(box, start, sweep)
    path.closeSubpath()
    return path


def _arrow(fan: Fan) -> QPolygonF:
    """The tip where it fades out, as at the open end of a bar."""
    tip, back = fan.at(fan.long_px + 5), fan.at(fan.long_px)
    across = QPointF(-(tip - back).y(), (tip - back).x()) * 0.9
    return QPolygonF([back + across, tip, back - across])
