"""Square brackets about a mark: the place is implied, not said.

Print has long set in square brackets what is supplied and not in the source.  They stand about the mark, so
that they go with every certainty and with a disc or a halo round it: a dotted or broken ring would have read
as `possible` or `conditional`, a paler mark as one that a filter excludes, a question mark as doubt whether
it happened.  They are in the colour of the text, since colour says certainty here.
"""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from viewer.draw.style import Style, color

WORDS = "[{}]"  # a name in the same sign, where there is no mark
APART_PX = 3.4  # from the edge of a mark to the middle of a bracket's line
EDGE_PX, CASING_PX = 1.7, 4.0
HIGH, LONG = 0.78, 0.42  # half the height and the length of the feet, in radii of the mark
LEAST_FOOT_PX = 2.7  # or those of a small mark would be no feet


def paint(painter: QPainter, at: QPointF, style: Style, *, radius_px: float) -> None:
    """Paint brackets about a mark of a radius, legible over whatever lies under them."""
    out, high = radius_px + APART_PX, radius_px * HIGH
    foot, edge_px = max(radius_px * LONG, LEAST_FOOT_PX), min(EDGE_PX, radius_px * 0.3)
    for pen in (QPen(color(style.ground, 0.85), CASING_PX), QPen(color(style.text), edge_px)):
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for side in (-1, 1):
            ends = ((out - foot, -high), (out, -high), (out, high), (out - foot, high))
            painter.drawPolyline(QPolygonF([at + QPointF(side * x, y) for x, y in ends]))
