"""The map pane: the drawn map and the gestures on it."""

from PySide6.QtCore import QEasingCurve, QEvent, QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QCursor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from viewer.draw import map as maps
from viewer.draw.map_base import Base
from viewer.draw.map_furniture import told_at
from viewer.draw.map_layout import MapLayout, fitted
from viewer.draw.map_rings import lay_rings, paint_rings, paint_tags
from viewer.draw.map_tools import paint_gesture
from viewer.draw.map_view import MapView, points
from viewer.draw.style import Style
from viewer.model import edits
from viewer.model.dossier import Change
from viewer.model.focus import Focus
from viewer.model.when import EventId
from viewer.panes import motion, turns
from viewer.panes.keys import ARROWS, keep_from_window
from viewer.panes.map_aim import Aim
from viewer.panes.map_layers import MapLayers
from viewer.panes.map_layouts import MapLayouts
from viewer.panes.map_spots import clicked, dropped_at, movable, moved_places
from viewer.panes.map_tiles import MapTiles
from viewer.panes.tips import tip
from viewer.session import Session

ZOOM_STEP = 0.5
ANIMATION_MS = 140
PLACE_ZOOM = 10.0
STILL_PX = 4


class MapPane(QWidget):
    """Knows the session and how to draw; knows no other pane.

    Signals:
        pointed(float, float): latitude and longitude under the pointer, degrees.
        picked(float, float, float): the place that was asked for, and its radius in metres.
        picking_ended(): a place was picked, or picking was given up.
    """

    pointed = Signal(float, float)
    picked = Signal(float, float, float)
    picking_ended = Signal()

    def __init__(self, session: Session, style: Style, base: Base, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._style = session, style
        self.layers, self.tiles = MapLayers(self), MapTiles(base, self)
        self._layouts = MapLayouts(base, self)
        self.tiles.changed.connect(self.update)
        self._layouts.settled.connect(self._forget)
        self.layers.changed.connect(self._forget)
        self._view = MapView.world(800, 500)
        self._layout: MapLayout | None = None
        self._is_fitted = True  # until the analyst moves the map, a new size shows everything again
        self._pressed: QPointF | None = None
        self._is_dragged = False  # a press that trembles is still a click
        self._last = QPointF()
        self._box: QRectF | None = None
        self._moving: EventId | None = None
        self.aim = Aim(self)
        self._has_rings = False
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(ANIMATION_MS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._move_on)
        self._from = self._to = self._view
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # it paints every pixel itself
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(280, 200)
        self.setAccessibleName(self.tr("Map"))
        told = self.tr("Arrow keys move it, plus and minus zoom, Home shows all events")
        self.setAccessibleDescription(told)
        self.aim.changed.connect(self._take_aim)
        self.aim.picked.connect(self.picked)
        self.aim.picking_ended.connect(self.picking_ended)
        session.dossier_changed.connect(self._follow_dossier)
        session.focus_changed.connect(self._follow_focus)

    # What the window calls

    @property
    def is_idle(self) -> bool:
        """Whether everything that is in view has been drawn."""
        parts = (self._layouts.is_settled, self.layers.soon.is_settled, self.tiles.is_idle)
        return all(parts) and not self._is_in_motion

    def stop(self) -> None:
        """Draw no more; to be called before the pane goes."""
        self._motion.stop()
        for part in (self.tiles, self._layouts, self.layers.soon):
            part.stop()

    def use_style(self, style: Style) -> None:
        self._style = style
        self._forget()

    def fit(self) -> None:
        """Show every mark."""
        self._is_fitted = True
        self._go_to(fitted(self._session.known, *self._room))

    def show_place(self, lat: float, lon: float) -> None:
        """Bring a place into the middle."""
        self._is_fitted = False
        self._go_to(self._view.centred(lat, lon, max(self._view.zoom, PLACE_ZOOM)))

    def extent(self) -> tuple[float, float, float]:
        """What it shows, or moves to: latitude and longitude of the middle, and metres a pixel there."""
        return self._bound_for.extent

    def go_to_extent(self, extent: tuple[float, float, float]) -> None:
        self._is_fitted = False
        self._go_to(self._view.at_extent(extent))

    def zoom_in(self) -> None:
        self._zoom(ZOOM_STEP * 2, None)

    def zoom_out(self) -> None:
        self._zoom(-ZOOM_STEP * 2, None)

    def start_measuring(self) -> None:
        """Let the next clicks lay a line whose length is shown; again, or Escape, takes it away.

        A double click or Enter ends the line, which then stays to be read.
        """
        self.aim.toggle_measuring()

    def start_picking(self) -> None:
        """Let the next click say where something was (`picked`); Escape gives it up."""
        self.aim.start_picking()

    def stop_picking(self) -> None:
        """Ask for no place any more."""
        self.aim.stop_picking()

    def _take_aim(self) -> None:
        self.setCursor(QCursor(Qt.CursorShape.CrossCursor if self.aim.is_on else Qt.CursorShape.ArrowCursor))
        if self.aim.is_on:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def toggle_rings(self) -> bool:
        """Show or hide rings of round distances about the selected events; whether there is what to show."""
        self._has_rings = not self._has_rings
        self.update()
        chosen = self._session.focus.selected
        return not (self._has_rings and all(chosen.isdisjoint(m.events) for m in self.laid_out().marks))

    def measured(self) -> list[tuple[float, float]]:
        """The places (latitude, longitude) of the line that is measured, to the pointer while it grows."""
        return self.aim.line(self._view.lat_lon(self._last.x(), self._last.y()))

    # Drawing

    @property
    def _room(self) -> tuple[float, float]:
        return float(max(self.width(), 50)), float(max(self.height(), 50))

    def laid_out(self) -> MapLayout:
        """Where everything is now; worked out again only after a change."""
        if self._layout is None:
            shown, focus, style = self._session.shown, self._session.focus, self._style
            clear = self.layers.card(self._view, style, focus.window_s)
            self._layout = self._layouts.of(shown, focus, self._view, style, clear=clear)
        return self._layout

    def _forget(self, *_change: object) -> None:
        self._layout = None
        self.update()

    def _follow_dossier(self, change: Change) -> None:
        """Go along with a selected event whose place was corrected, unless by a gesture on the map itself."""
        self._forget()
        if not self.underMouse():
            self._bring(moved_places(change, self._session.focus.selected))

    def _follow_focus(self, old: Focus, new: Focus) -> None:
        if old.filters != new.filters or old.selected != new.selected:
            self._layout = None
        if old.selected != new.selected and not self.underMouse():
            events = self._session.known.events
            self._bring(points(events[i].place for i in new.selected))
        self.update()

    def _bring(self, places: list[tuple[float, float]]) -> None:
        """Move until places are well in view, if they are not in it."""
        if (wanted := self._bound_for.including(places)) != self._bound_for:
            self._go_to(wanted)

    # Moving

    @property
    def _is_in_motion(self) -> bool:
        return self._motion.state() is QVariantAnimation.State.Running

    @property
    def _bound_for(self) -> MapView:
        return self._to if self._is_in_motion else self._view

    def _go_to(self, view: MapView) -> None:
        self._motion.stop()
        if not self.isVisible() or not motion.is_wanted(self):
            self._show(view)
            return
        self._from, self._to = self._view, view
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.start()

    def _move_on(self, share: float) -> None:
        self._show(self._from.between(self._to, share) if share < 1 else self._to)

    def _show(self, view: MapView) -> None:
        if view != self._view:
            self._view = view
            self._forget()

    def _zoom(self, by: float, at: QPointF | None) -> None:
        self._is_fitted = False
        self._go_to(self._bound_for.zoomed(by, (at.x(), at.y()) if at else None))

    def _pan(self, dx: float, dy: float) -> None:
        self._is_fitted = False
        self._motion.stop()
        self._show(self._view.panned(dx, dy))

    def tip_at(self, at: QPointF) -> str:
        """The events under a point, or what the signs mean, as rich text; empty where there is neither."""
        found = maps.hit(self.laid_out(), at.x(), at.y())
        events = [self._session.shown.events[i] for i in found]
        return tip(events, self._style) or told_at(self.laid_out(), at.y(), self._style)

    # Qt overrides

    @turns.frame
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            self.tiles.paint(painter, self._view, self._style, self.devicePixelRatioF())
            self.layers.paint(painter, self._view, self._style, self._session.focus)
            layout, focus, names_s = self.laid_out(), self._session.focus, self._layouts.names_s
            rings = lay_rings(layout, focus.selected, self._style) if self._has_rings else ()
            paint_rings(painter, rings, self._style)
            maps.paint_over(painter, layout, focus, self._style, names_s=names_s)
            paint_tags(painter, rings, self._style)
            self.aim.paint(painter, layout, self._last, self._style, is_over=self.underMouse())
            self.layers.paint_words(painter, self._style)
            carried = self._last if self._moving is not None and self._is_dragged else None
            paint_gesture(painter, self._box, carried, self._style)
        finally:
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        known, room = self._session.known, self._room
        aimed = fitted(known, *room) if self._is_fitted else self._bound_for.resized(*room)
        if self._is_in_motion:  # it goes on, to where it goes in the new size
            self._from, self._to, aimed = self._from.resized(*room), aimed, self._view.resized(*room)
        self._show(aimed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._zoom(event.angleDelta().y() / 120 * ZOOM_STEP, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed, self._last, self._is_dragged = event.position(), event.position(), False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._box = QRectF(event.position(), event.position())
        elif not self.aim.is_on:
            self._moving = self._movable(event.position())

    def _movable(self, at: QPointF) -> EventId | None:
        """The event that a drag from here moves: the selected one of a mark, or the only one."""
        mark = maps.mark_at(self.laid_out(), at.x(), at.y())
        return movable(mark.events, self._session.focus.selected) if mark else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at, before, self._last = event.position(), self._last, event.position()
        self.pointed.emit(*self._view.lat_lon(at.x(), at.y()))
        if self._pressed is None:
            self._hover(at)
            return
        if not self._is_dragged:
            self._is_dragged = (at - self._pressed).manhattanLength() >= STILL_PX
            before = self._pressed  # nothing of the way is lost
        if not self._is_dragged:
            return
        if self._box is not None:
            self._box = QRectF(self._pressed, at).normalized()
            self.update()
        elif self._moving is not None:
            self.update()
        else:
            self._pan(at.x() - before.x(), at.y() - before.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        still, box, moving = not self._is_dragged, self._box, self._moving
        self._forget_gesture()
        if self.aim.is_on and still:
            self.aim.click(self._view, event.position())
        elif box is not None and not still:
            inside = [e for mark in self.laid_out().marks if box.contains(mark.at) for e in mark.events]
            self._session.look(selected=frozenset(inside))
        elif moving is not None and not still:
            self._drop(moving, event.position())
        elif still:
            self._select(event)
        self.update()

    def _forget_gesture(self) -> None:
        self._pressed, self._box, self._moving, self._is_dragged = None, None, None, False
        self.update()

    def _drop(self, event_id: EventId, at: QPointF) -> None:
        """Move an event to where its mark was let go; outside the map nowhere."""
        if not QRectF(self.rect()).contains(at):
            return
        old = self._session.known.events[event_id].place
        self._session.do(edits.move(event_id, dropped_at(self._view, at, old)))
        self._session.look(selected=frozenset({event_id}))

    def _select(self, event: QMouseEvent) -> None:
        found = maps.hit(self.laid_out(), event.position().x(), event.position().y())
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._session.look(selected=clicked(found, self._session.focus.selected, extends=extends))

    def _hover(self, at: QPointF) -> None:
        found = maps.hit(self.laid_out(), at.x(), at.y())
        self._session.look(hovered=found[0] if found else None)
        if self.aim.is_on:
            self.aim.by_keys = False
            self.update()
            return
        self.setCursor(QCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.aim.is_on:
            self.aim.end_line()
        elif maps.hit(self.laid_out(), event.position().x(), event.position().y()):
            self.mousePressEvent(event)  # quick clicks walk through the events of a mark as slow ones do
        else:
            self._zoom(1.0, event.position())

    def leaveEvent(self, event: QEvent) -> None:
        self._session.look(hovered=None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.aim.is_on and key in (*ARROWS, Qt.Key.Key_Space):
            self._last = self.aim.at_middle(self._view)
        if key in ARROWS:
            self._pan(*ARROWS[key])
        elif key is Qt.Key.Key_Space and self.aim.is_on:
            self.aim.click(self._view, self._last)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key is Qt.Key.Key_Minus:
            self.zoom_out()
        elif key is Qt.Key.Key_Home:
            self.fit()
        elif key in self._own_keys():
            self._cancel() if key is Qt.Key.Key_Escape else self.aim.enter(self._view)
        else:
            super().keyPressEvent(event)

    def _own_keys(self) -> tuple[Qt.Key, ...]:
        """The keys that what is under way here needs."""
        return (*self.aim.keys, *((Qt.Key.Key_Escape,) if self._is_dragged else ()))

    def _cancel(self) -> None:
        """Give up a drag, or else the place that is asked for or the line that is measured."""
        if self._is_dragged:
            self._forget_gesture()
        else:
            self.aim.give_up()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and keep_from_window(event, *self._own_keys()):
            return True
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)
