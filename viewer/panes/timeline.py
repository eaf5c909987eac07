"""The timeline pane: the drawn timeline with its overview and legend, and the gestures on them."""

import time
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QEnterEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from viewer.draw import figure_legend, legend, overview, timeline
from viewer.draw.scale import Scale
from viewer.draw.style import Style, color
from viewer.draw.timeline_extents import bounded, moved_to
from viewer.draw.timeline_layout import AXIS_PX, GUTTER_PX, Item, TimelineLayout, TimelineView
from viewer.draw.timeline_tray import wanted_px
from viewer.model import edits
from viewer.model.dossier import Change
from viewer.model.focus import Focus
from viewer.model.query import Lane
from viewer.model.when import EventId
from viewer.panes import motion, turns
from viewer.panes.glide import Glide
from viewer.panes.keys import keep_from_window
from viewer.panes.nothing_left import NothingLeft
from viewer.panes.timeline_drag import EdgeDrag, dragged, edge_at, grip_at
from viewer.panes.timeline_fold import TrayFold
from viewer.panes.timeline_layers import TimelineLayers
from viewer.panes.timeline_scroll import LaneScroll
from viewer.panes.tips import tip_of
from viewer.session import Session

OVERVIEW_PX, LOW_OVERVIEW_PX = 46.0, 36.0
ROOMY_PX = 300  # a pane lower than this has the lower overview
LEGEND_PX = 26.0
LOW_PX = 270  # a pane lower than this gives the room of the legend to the lanes
ZOOM_STEP = 1.35


class TimelinePane(QWidget):
    """Knows the session and how to draw; knows no other pane.

    Signals:
        pointed(float): seconds since 1970 UTC under the pointer.
    """

    pointed = Signal(float)

    def __init__(self, session: Session, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._style = session, style
        self.layers, self.tray = TimelineLayers(self), TrayFold(self)
        self._lanes, self._shown = Lane.PLACE, timeline.fit(session.dossier, now_s=time.time())
        self._layout: TimelineLayout | None = None
        self._pressed: QPointF | None = None
        self._moved = False
        self._grip: str | None = None  # the part of the overview that is being dragged
        self._edge: EdgeDrag | None = None
        self._scroll = LaneScroll(session, self)
        self._scroll.valueChanged.connect(self._forget)
        self._zooming = Glide(self)
        self._zooming.passed.connect(self._zoom_on)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(420, 150)
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription(
            self.tr("Arrow keys move it, plus and minus zoom, Home shows everything")
        )
        self.layers.changed.connect(self._forget)
        self.tray.changed.connect(self._follow_tray)
        NothingLeft(session, self, above_px=round(AXIS_PX), below_px=round(OVERVIEW_PX + LEGEND_PX))
        session.dossier_changed.connect(self._follow_dossier)
        session.focus_changed.connect(self._follow_focus)

    # What the window calls

    def use_style(self, style: Style) -> None:
        self._style = style
        self._forget()

    def set_lanes(self, lanes: Lane) -> None:
        """Group the events by something else."""
        self._scroll.keep(self._layout)
        self._lanes = lanes
        self._forget()

    def fit(self) -> None:
        """Show everything that has a date."""
        self.go_to_extent(self.layers.with_layers(timeline.fit(self._session.known, now_s=time.time())))

    def extent(self) -> tuple[float, float]:
        """The seconds since 1970 UTC between which it shows what happened, or moves to show it."""
        return self._zooming.end if self._zooming.is_on else self._shown

    @property
    def wanted_px(self) -> float:
        """How high the axis and the lanes are where everything in them is named."""
        return wanted_px(self._lay_out(names_all=True))

    @property
    def lanes(self) -> Lane:
        """What the events are grouped by."""
        return self._lanes

    def zoom_in(self) -> None:
        self._zoom(ZOOM_STEP, self._area.center().x())

    def zoom_out(self) -> None:
        self._zoom(1 / ZOOM_STEP, self._area.center().x())

    # Drawing

    @property
    def _legend_px(self) -> float:
        return LEGEND_PX if self.height() >= LOW_PX else 0.0

    @property
    def _area(self) -> QRectF:
        """Where the lanes are: all but the overview and the legend."""
        room = max(self._strip.top() - self.layers.height_px, AXIS_PX + 20)
        width = self.width() - (self._scroll.width() if self._scroll.isVisible() else 0)
        return QRectF(0, 0, max(width, GUTTER_PX + 40), room)

    @property
    def _strip(self) -> QRectF:
        high = OVERVIEW_PX if self.height() >= ROOMY_PX else LOW_OVERVIEW_PX
        return QRectF(0, self.height() - high - self._legend_px, self.width(), high)

    @property
    def _view(self) -> TimelineView:
        area, zone, opened = self._area, self._session.focus.zone, self.tray.is_open
        seen = (*self._shown, area.width(), area.height(), self._lanes, float(self._scroll.value()))
        return TimelineView(*seen, time.time(), zone=zone, names_all=opened)

    @property
    def _whole(self) -> tuple[float, float]:
        # of all that is known now, so that the strip stays where it is while the days go by
        first, last = timeline.fit(self._session.dossier, now_s=time.time() // 60 * 60)
        return min(first, self._shown[0]), max(last, self._shown[1])

    def laid_out(self) -> TimelineLayout:
        """Where everything is now; worked out again only after a change."""
        if self._layout is None:
            self._layout = self._lay_out()
            spare_px = self._layout.content_px - (self._area.height() - AXIS_PX)
            before = self._area, self._scroll.value()
            self._scroll.take_range(spare_px, self._area)
            if not self._zooming.is_on:
                self._scroll.settle(self._item, self._area)
            if self._layout is None or (self._area, self._scroll.value()) != before:
                self._layout = self._lay_out()
        return self._layout

    def _lay_out(self, *, in_view: bool = True, names_all: bool = False) -> TimelineLayout:
        session, view = self._session, self._view
        view = replace(view, names_all=True) if names_all else view
        shown = session.zoned(session.shown)
        return timeline.lay_out(shown, session.focus, view, self._style, in_view=in_view)

    def _forget(self, *_change: object) -> None:
        self._layout = None  # laid out again at the next paint, so ten edits cost one layout
        self.update()

    def _follow_focus(self, old: Focus, new: Focus) -> None:
        if old.filters != new.filters:
            self._forget()
        if old.selected != new.selected and len(new.selected) == 1 and not self.underMouse():
            self._reveal(next(iter(new.selected)))
        self.update()

    def _follow_tray(self) -> None:
        self._forget()
        self.laid_out()  # now, so that the scroll bar knows how far there is to go
        if chosen := self._session.focus.selected:
            self._reveal(min(chosen))

    def _follow_dossier(self, change: Change) -> None:
        self._scroll.keep(self._layout)
        event = self._scroll.chosen
        if event and change.old.events.get(event) is not change.new.events.get(event):
            self._scroll.keep_wherever()  # it may have another date
            self._move_to(event)
        self._forget()

    def _reveal(self, event: EventId) -> None:
        """Scroll or move, as little as shows the event."""
        self._move_to(event)
        if (item := self._item(event)) and self._scroll.maximum():
            self._scroll.bring(item.rect, self._area)

    def _move_to(self, event: EventId) -> None:
        """Show the time of an event, if none of it is shown."""
        span = timeline.span_of(self._session.known.events[event].when)
        if span and not (span[1] >= self._shown[0] and span[0] <= self._shown[1]):
            self.go_to_extent(moved_to(span, self._shown))

    def _item(self, event: EventId) -> Item | None:
        return next((item for item in self._lay_out(in_view=False).items if item.event == event), None)

    # Moving in time

    def go_to_extent(self, shown: tuple[float, float]) -> None:
        """Show another stretch of time: at once, or in a moment's motion where the system allows that."""
        shown = bounded(shown)
        self._zooming.stop()
        if not self.isVisible() or not motion.is_wanted(self):
            self._zoom_on(shown)
            return
        self._zooming.lead(self._shown, shown)

    def _zoom_on(self, shown: tuple[float, float]) -> None:
        self._shown = shown
        self._forget()

    def _zoom(self, factor: float, x: float) -> None:
        scale = Scale(*self.extent(), max(self._area.width() - GUTTER_PX, 1.0)).zoomed(
            factor, max(x - GUTTER_PX, 0.0)
        )
        self.go_to_extent((scale.first, scale.last))

    def _pan(self, by_px: float) -> None:
        self._zooming.stop()
        scale = self._view.scale.panned(by_px)
        self._zoom_on((scale.first, scale.last))

    # The overview

    def _overview_scale(self) -> Scale:
        return overview.scale_of(self._strip, self._whole)

    def _grip_at(self, at: QPointF) -> str | None:
        """What of the overview's window is under a point: left, right, inside, or nothing of it."""
        window = self._session.focus.window_s
        return grip_at(at.x() - GUTTER_PX, window, self._overview_scale()) if window else None

    def _drag_overview(self, at: QPointF) -> None:
        assert self._pressed is not None
        scale = self._overview_scale()
        here = scale.value(at.x() - GUTTER_PX)
        there = scale.value(self._pressed.x() - GUTTER_PX)
        first, last = dragged(self._session.focus.window_s, self._grip, there, here)
        if last - first > scale.per_px:
            self._session.look(window_s=(first, last))
        if self._grip == "inside":
            self._pressed = at

    # Qt overrides

    @turns.frame
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), color(self._style.ground))
            layout = self.laid_out()
            painter.save()
            painter.setClipRect(self._area)
            timeline.paint(painter, layout, self._session.focus, self._style)
            if self._edge is not None:
                self._edge.paint(painter, self._style, self._scroll.value())
            painter.restore()
            self.layers.paint(painter, self._view, self._style, self._session.focus.window_s)
            known, window_s = self._session.zoned(self._session.known), self._session.focus.window_s
            times = overview.Times(self._whole, self._shown, window_s, time.time() // 60 * 60)
            overview.paint(painter, self._strip, known, self._style, times=times)
            if self._legend_px:
                found = legend.in_use(self._session.known.events.values())
                line = QRectF(GUTTER_PX, self.height() - LEGEND_PX, self.width() - GUTTER_PX - 8, LEGEND_PX)
                legend.paint(painter, line, found, self._style, keys=figure_legend.of_timeline(layout))
        finally:
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._scroll.keep(self._layout)
        self._scroll.stand_beside(self._area)
        self._forget()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(turned.x()) > abs(turned.y()):
            self._pan((turned.x() or turned.y()) / 2)
        elif event.position().x() < GUTTER_PX and self._scroll.isVisible():
            self._scroll.setValue(self._scroll.value() - turned.y() // 2)
        else:
            self._zoom(ZOOM_STEP ** (turned.y() / 120), event.position().x())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed, self._moved = event.position(), False
        if self._strip.contains(event.position()):
            self._grip = self._grip_at(event.position()) or "new"
        elif self._area.contains(event.position()):
            self._edge = edge_at(self.laid_out(), event.position(), self._session.shown)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        self.pointed.emit(self._view.scale.value(at.x() - GUTTER_PX))
        if self._pressed is None:
            self._hover(at)
            return
        if (at - self._pressed).manhattanLength() > 3:
            self._moved = True
        if self._grip:
            self._drag_overview(at)
        elif self._edge is not None:
            self._edge.drag(self._view.scale.value(at.x() - GUTTER_PX), at)
            self.update()
        elif self._moved:
            self._pan(at.x() - self._pressed.x())
            if self._scroll.isVisible():
                self._scroll.setValue(self._scroll.value() - round(at.y() - self._pressed.y()))
            self._pressed = at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        grip, edge, at = self._grip, self._edge, event.position()
        self._pressed = self._grip = self._edge = None
        if grip:
            if grip == "new" and not self._moved:
                self._session.look(window_s=None)
        elif edge is not None and self._moved:
            if (when := edge.when()) is not None:
                self._session.do(edits.date(edge.event, when))
        elif not self._moved and self.tray.is_under(self.laid_out(), at):
            self.tray.toggle()
        elif not self._moved and self._area.contains(at):
            self._select(timeline.hit(self.laid_out(), at.x(), at.y()), event.modifiers())
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._strip.contains(event.position()):
            self._session.look(window_s=None)
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape and self._edge is not None:
            self._edge = self._pressed = None
            self.update()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._pan(60.0 if key is Qt.Key.Key_Left else -60.0)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._scroll.setValue(self._scroll.value() + (40 if key is Qt.Key.Key_Down else -40))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            (self.zoom_out if key is Qt.Key.Key_Minus else self.zoom_in)()
        elif key is Qt.Key.Key_Home:
            self.fit()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._session.look(hovered=None)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover(event.position())

    def event(self, event: QEvent) -> bool:
        is_asked = event.type() is QEvent.Type.ShortcutOverride and self._edge is not None
        if is_asked and keep_from_window(event, Qt.Key.Key_Escape):
            return True
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            found = timeline.hit(self.laid_out(), event.pos().x(), event.pos().y())
            tip = tip_of(found, self._session, self._style) if found else ""
            tip = tip or self.tray.tip(self.laid_out(), QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def _hover(self, at: QPointF) -> None:
        inside = self._area.contains(at)
        found = timeline.hit(self.laid_out(), at.x(), at.y()) if inside else None
        self._session.look(hovered=found)
        on_edge = inside and edge_at(self.laid_out(), at, self._session.shown) is not None
        on_grip = self._strip.contains(at) and self._grip_at(at) in ("left", "right")
        leads = found or self.tray.is_under(self.laid_out(), at)
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        self.setCursor(QCursor(Qt.CursorShape.SizeHorCursor if on_edge or on_grip else shape))

    def _select(self, event: EventId | None, keys: Qt.KeyboardModifier) -> None:
        selected = self._session.focus.selected
        adds = bool(keys & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
        chosen = frozenset({event}) if event else frozenset()
        self._session.look(selected=selected ^ chosen if adds else chosen)
