"""What clicks on the map mean while they do not select: laying a measured line, or saying where it was."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QPainter

from viewer.draw.map_layout import MapLayout
from viewer.draw.map_sea import Ways, paint_sea
from viewer.draw.map_tools import paint_cross, paint_hint, paint_measure, paint_picking
from viewer.draw.map_view import MapView
from viewer.draw.style import Style
from viewer.panes.map_spots import spot_at

if TYPE_CHECKING:
    from viewer.geo.sea import SeaRoute

Place = tuple[float, float]  # latitude, longitude
CORNERS = 3  # that a line needs to go round an area
CLOSE_PX = 9.0  # of its first place, that a click closes it


class Aim(QObject):
    """A cross on the map: `places` of the line that is measured (None while none is), or picking.

    It is where the pointer is, or in the middle, where Space takes a place and the arrows bring one there.

    Signals:
        changed(): it begins, ends or is to be drawn anew.
        picked(float, float, float): latitude, longitude and radius in metres of the place that was asked for.
        picking_ended(): a place was picked, or picking was given up.
        sea_wanted(tuple): two places, between which the way by sea is asked for.
    """

    changed = Signal()
    sea_wanted = Signal(object)
    picked = Signal(float, float, float)
    picking_ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.places: list[Place] | None = None
        self.is_picking = False
        self.by_keys = False  # the middle of the view is aimed at, and not the pointer
        self._is_whole = False  # the line, which then stays until measuring ends
        self.is_by_sea = False  # the line that is laid: its first two places ask for a way
        self.routes: tuple[SeaRoute, ...] = ()  # by sea, one after the other, shown until they are given up
        self.speed_kn: float | None = None

    @property
    def ways(self) -> Ways | None:
        """The ways by sea that are shown, for a figure too."""
        return Ways(self.routes, self.speed_kn) if self.routes else None

    @property
    def is_on(self) -> bool:
        return self.is_picking or self.places is not None

    @property
    def keys(self) -> tuple[Qt.Key, ...]:
        """The keys that what is under way needs."""
        escape = (Qt.Key.Key_Escape,) if self.is_on or self.routes else ()
        takes = self.is_picking or self.places
        return (*escape, Qt.Key.Key_Return, Qt.Key.Key_Enter) if takes else escape

    def at_middle(self, view: MapView) -> QPointF:
        """Aim at the middle of the view from now on, under which the arrow keys move the map."""
        self.by_keys = True
        self.changed.emit()
        return QPointF(view.width_px / 2, view.height_px / 2)

    def toggle_measuring(self) -> None:
        """Begin a line, or take it away."""
        self.stop_picking()
        self.places = [] if self.places is None else None
        self._is_whole = self.is_by_sea = self.by_keys = False
        self.changed.emit()

    def ask_sea(self) -> None:
        """Let the next two clicks ask for a way by sea."""
        self.stop_picking()
        self.places, self._is_whole, self.is_by_sea, self.by_keys = [], False, True, False
        self.changed.emit()

    def show_sea(self, routes: "tuple[SeaRoute, ...]", speed_kn: float | None) -> None:
        """Show ways by sea, and how long they take at a speed in knots if there is one."""
        self.routes, self.speed_kn = routes, speed_kn
        self.changed.emit()

    def end_sea(self) -> None:
        """Show no way, ask for none, and take the line away that asked."""
        self.routes, self.places = (), None
        self._is_whole = self.is_by_sea = False
        self.changed.emit()

    def start_picking(self) -> None:
        """Let the next click say where something was."""
        self.places, self.is_picking, self.is_by_sea, self.by_keys = None, True, False, False
        self.changed.emit()

    def stop_picking(self) -> None:
        """Ask for no place any more."""
        if self.is_picking:
            self.is_picking = False
            self.changed.emit()
            self.picking_ended.emit()

    def click(self, view: MapView, at: QPointF) -> None:
        """Take a place; after a whole line, it is the first of another."""
        if self.is_picking:
            spot = spot_at(view, at)
            self.stop_picking()
            self.picked.emit(spot.lat, spot.lon, spot.radius_m)
            return
        kept = [] if self._is_whole or self.places is None else self.places
        if self._is_first(view, at, kept):
            self.places, self._is_whole = [*kept, kept[0]], True
            return
        self.places, self._is_whole = [*kept, view.lat_lon(at.x(), at.y())], False
        if self.is_by_sea and len(self.places) == 2:
            self.sea_wanted.emit(tuple(self.places))

    @staticmethod
    def _is_first(view: MapView, at: QPointF, places: list[Place]) -> bool:
        """Whether a click closes the line round an area."""
        if len(places) < CORNERS:
            return False
        x, y = view.px(*places[0])
        return math.hypot(at.x() - x, at.y() - y) <= CLOSE_PX

    def enter(self, view: MapView) -> None:
        """Take the place in the middle where one is asked for, or end the line."""
        if self.is_picking:
            self.click(view, self.at_middle(view))
        else:
            self.end_line()

    def end_line(self) -> None:
        """Let the line be whole, if it has two ends."""
        self._is_whole = bool(self.places and len(self.places) > 1)
        self.changed.emit()

    def give_up(self) -> None:
        """Ask for no place, or take the line away."""
        if self.is_picking:
            self.stop_picking()
        elif self.places is not None:
            self.toggle_measuring()
        else:
            self.end_sea()

    def line(self, pointer: Place) -> list[Place]:
        """The places of the line, to the pointer while it grows."""
        if not self.places:
            return []
        return [*self.places, *([] if self._is_whole else [pointer])]

    def paint(
        self, painter: QPainter, layout: MapLayout, pointer: QPointF, style: Style, *, is_over: bool
    ) -> None:
        """The line, or what to do; at the pointer, if it is over the map, the ground a click stands for."""
        view = layout.view
        if self.ways:
            paint_sea(painter, view, self.ways, style, written=layout.written)
        if line := self.line(view.lat_lon(pointer.x(), pointer.y())):
            may_close = not (self._is_whole or self.is_by_sea) and len(self.places or ()) >= CORNERS
            paint_measure(painter, view, line, style, may_close=may_close)
        if self.is_by_sea:
            paint_hint(painter, view, style, (style.phrases.sea_ask, style.phrases.sea_keys))
        if self.is_picking:
            spot = spot_at(view, pointer)
            at = pointer if is_over or self.by_keys else None
            paint_picking(painter, view, style, at, radius_m=spot.radius_m)
        if self.is_on and self.by_keys:
            paint_cross(painter, pointer, style)
