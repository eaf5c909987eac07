"""The panes as docks: where they stand at first, their headings, and how to get to one."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QTabWidget, QWidget

from viewer.panes.reveal import reveal_later

STATE_VERSION = 2  # 2: with the open questions, which a state of 1 would leave out
HEADING_MARGIN_PX = 18
LEFT_SHARE, MIDDLE_SHARE, RIGHT_SHARE = 24, 55, 21
LOWER_SHARE, LOWER_LEAST_PX = (
    40,
    362,
)  # of the window's height; less would cut off the tray of a short article


TIMELINE_LEAST_PX = 300
MORE_PX = 40  # than its share: two rows of what has no date, where for that all of it is named
MOVED_PX = 4  # an edge that stands farther off than that was moved by hand


class Heading(QWidget):
    """The line above a pane: a title, and a word about what it shows where there is room for it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._detail = title, ""
        self.setMinimumHeight(36)
        self.setAccessibleName(title)

    def show_words(self, title: str, detail: str) -> None:
        self._title, self._detail = title, detail
        self.setAccessibleName(f"{title} {detail}".strip())
        self.setToolTip(f"{title}\n{detail}".strip())
        self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(120, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter = QPainter(self)
        try:
            room = self.width() - 2 * HEADING_MARGIN_PX
            painter.setFont(bold)
            title = fitting(self._title, room, painter.fontMetrics())
            width = painter.fontMetrics().horizontalAdvance(title)
            line = QRect(HEADING_MARGIN_PX, 0, room, self.height())
            painter.setPen(self.palette().windowText().color())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, title)
            painter.setFont(self.font())
            detail = whole_parts(self._detail, room - width - 12, painter.fontMetrics())
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(line.adjusted(width + 12, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, detail)
        finally:
            painter.end()


def whole_parts(text: str, room: int, measure: QFontMetrics) -> str:
    """As many of the parts of *text* that " · " joins as *room* pixels hold, each whole."""
    parts = text.split(" · ")
    while parts and measure.horizontalAdvance(" · ".join(parts)) > room:
        parts.pop()
    return " · ".join(parts)


def fitting(text: str, room: int, measure: QFontMetrics) -> str:
    """*text*, or as many of its words as *room* pixels hold with an ellipsis; one long word is cut."""
    if measure.horizontalAdvance(text) <= room:
        return text
    words = text.split()
    for count in range(len(words) - 1, 0, -1):
        shorter = " ".join(words[:count]) + " …"
        if measure.horizontalAdvance(shorter) <= room:
            return shorter
    return measure.elidedText(text, Qt.TextElideMode.ElideRight, room)


class Docks:
    """The docks of one main window, by short names."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._docks: dict[str, QDockWidget] = {}
        self._titles: dict[str, QWidget] = {}
        self._lower_px: int | None = None  # the height that the timeline was given last, once it is known
        self._kept_px: tuple[int, int] | None = (
            None  # the height to keep below bars, and what there was of it
        )
        self._before: str | None = None  # the pane that had the keyboard last, but for the inspector
        self._share_px, self._is_share = 0, True  # the most it is given, and whether it has that still
        window.setDockNestingEnabled(True)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)

    def __getitem__(self, name: str) -> QDockWidget:
        return self._docks[name]

    def add(self, name: str, title: str, pane: QWidget, heading: QWidget | None = None) -> None:
        """Make a dock for *pane*; without a heading it has none until the panes are arranged."""
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(pane)
        self._titles[name] = heading or QWidget(dock)
        dock.setTitleBarWidget(self._titles[name])
        self._docks[name] = dock

    def stand_as_at_first(self) -> None:
        """Article, map and inspector side by side; the timeline, table, questions and chart as tabs below."""
        window, docks = self._window, self._docks
        for dock in docks.values():
            window.removeDockWidget(dock)
            dock.setFloating(False)
        window.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, docks["article"])
        window.splitDockWidget(docks["article"], docks["map"], Qt.Orientation.Horizontal)
        window.splitDockWidget(docks["map"], docks["inspector"], Qt.Orientation.Horizontal)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, docks["timeline"])
        window.tabifyDockWidget(docks["timeline"], docks["table"])
        window.tabifyDockWidget(docks["table"], docks["questions"])
        window.tabifyDockWidget(docks["questions"], docks["chart"])
        for dock in docks.values():
            dock.show()
        docks["timeline"].raise_()
        width, height = window.width(), window.height()
        beside = [docks["article"], docks["map"], docks["inspector"]]
        shares = (LEFT_SHARE, MIDDLE_SHARE, RIGHT_SHARE)
        window.resizeDocks(beside, [width * share // 100 for share in shares], Qt.Orientation.Horizontal)
        lower = max(height * LOWER_SHARE // 100, LOWER_LEAST_PX)
        self._part(height - lower, lower)
        self._is_share = True

    def give_timeline(self, wanted_px: int) -> None:
        """Give the timeline the height that shows all of it, if about its share is enough, the map the rest.

        Whoever moved the edge between the two keeps it where it is.
        """
        timeline, above = self._docks["timeline"], self._docks["map"]
        if self._lower_px is not None and abs(timeline.height() - self._lower_px) > MOVED_PX:
            return
        if self._is_share:
            self._share_px, self._is_share = timeline.height(), False
        heading = timeline.height() - timeline.widget().height()
        wanted = max(wanted_px + heading, TIMELINE_LEAST_PX)
        lower = wanted if wanted <= self._share_px + MORE_PX else self._share_px
        room = above.height() + timeline.height()
        lower += self._counted_twice(room, lower)
        self._part(room - lower, lower)

    def keep_edge(self, change: Callable[[], object]) -> None:
        """Have a bar come or go by *change*: what stands below the map keeps its height where it can.

        Qt would take the room of the bar from both, and give all of it back to one.
        """
        above, below = self._docks["map"], self._in_front_below()
        if not self._window.isVisible() or above.isFloating() or below is None:
            change()
            return
        kept_px = below.height()
        if self._kept_px is not None and abs(kept_px - self._kept_px[1]) <= MOVED_PX:
            kept_px = self._kept_px[0]
        change()
        self._lay_out()
        room = above.height() + below.height()
        lower = kept_px + self._counted_twice(room, kept_px)
        self._window.resizeDocks([above, below], [room - lower, lower], Qt.Orientation.Vertical)
        self._lay_out()
        self._kept_px = (kept_px, below.height())

    def _lay_out(self) -> None:
        """Have the window give every pane its size now."""
        if layout := self._window.layout():
            layout.activate()

    def _in_front_below(self) -> QDockWidget | None:
        """The pane that is seen where the timeline stands."""
        timeline = self._docks["timeline"]
        group = (timeline, *self._window.tabifiedDockWidgets(timeline))
        seen = (dock for name, dock in self._docks.items() if dock in group and self.is_in_front(name))
        return next((dock for dock in seen if not dock.isFloating()), None)

    def _counted_twice(self, room_px: int, lower_px: int) -> int:
        """The height of the tabs where the lower of two docks is to be the higher: Qt takes it from that."""
        bars = (bar.height() for bar in self._window.findChildren(QTabBar) if bar.isVisible())
        tabs = max(bars, default=0)
        return tabs if lower_px > (room_px - tabs) / 2 else 0

    def _part(self, upper_px: int, lower_px: int) -> None:
        """Put the edge between the map and the timeline where the two have about those heights."""
        pair = [self._docks["map"], self._docks["timeline"]]
        self._window.resizeDocks(pair, [upper_px, lower_px], Qt.Orientation.Vertical)
        self._lower_px = None
        QTimer.singleShot(0, self._note)

    def _note(self) -> None:
        """Remember how high the timeline stands now that the window has laid it out."""
        self._lower_px = self._docks["timeline"].height()

    def arrange(self, *, on: bool) -> None:
        """Give every dock a title bar to drag it by, or take them away again."""
        for name, dock in self._docks.items():
            dock.setTitleBarWidget(None if on else self._titles[name])  # type: ignore[arg-type]

    def names(self) -> tuple[str, ...]:
        return tuple(self._docks)

    def go_to(self, name: str) -> None:
        """Show a pane, above its tabs, and give it the keyboard."""
        dock = self._docks[name]
        dock.show()
        dock.raise_()
        dock.widget().setFocus(Qt.FocusReason.ShortcutFocusReason)
        if field := self._window.focusWidget():
            reveal_later(field, field)  # it may have had the keyboard already, and have been scrolled away
        self._before = self._before if name == "inspector" else name

    def go_back(self) -> None:
        """Give the keyboard to the pane that had it before the inspector, else to the events below it."""
        came_from = self._before
        if came_from is None or self._docks[came_from].isHidden():
            came_from = next((name for name in ("table", "timeline") if self.is_in_front(name)), "timeline")
        self.go_to(came_from)

    def note_current(self, *_change: object) -> None:
        """Remember which pane has the keyboard, for the way back from the inspector."""
        name = self.current()
        if name not in (None, "inspector") and self.is_in_front(name):
            self._before = name

    def is_in_front(self, name: str) -> bool:
        """Whether a pane is seen: neither closed, nor behind the tab of another."""
        dock = self._docks[name]
        is_here = dock.isFloating() or dock.geometry().intersects(self._window.rect())
        return dock.isVisible() and is_here  # behind a tab Qt keeps it shown, far outside the window

    def shows(self, widget: QWidget) -> bool:
        """Whether a part of the window is seen, or would be once it is scrolled to."""
        inside = (name for name, dock in self._docks.items() if dock.isAncestorOf(widget))
        return widget.isVisible() and all(self.is_in_front(name) for name in inside)

    def current(self) -> str | None:
        """The pane that has the keyboard."""
        focus = self._window.focusWidget()
        return next((n for n, dock in self._docks.items() if focus and dock.isAncestorOf(focus)), None)

    def state(self) -> bytes:
        return bytes(self._window.saveState(STATE_VERSION).data())

    def restore(self, state: bytes) -> bool:
        """Put the docks where *state* says; whether it could be understood."""
        self._lower_px = -2 * MOVED_PX  # as high as nothing is: wherever it stands, it was put there
        return self._window.restoreState(QByteArray(state), STATE_VERSION)
