"""The toolbar: what is used all the time, and which filters are on."""

from collections.abc import Callable
from dataclasses import replace
from enum import IntEnum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QSizePolicy, QToolBar, QWidget

from viewer.app.actions import listed
from viewer.app.chips import Chips
from viewer.app.command import labelled
from viewer.app.filters import Filters
from viewer.model.query import Lane

if TYPE_CHECKING:
    from viewer.app.window import Window

SPARE_PX = 60  # for the margins, and a number in brackets on the filters
SPACING_PX = 8
FIND_PX, SHORT_FIND_PX = 180, 130  # of the find box: the least that shows all it says


class Room(IntEnum):
    """What there is room for in the bar, from most to least."""

    WORDS = auto()  # beside the counts, and beside the sign of playing
    COUNTS = auto()
    LITTLE = auto()  # for counts close together, lanes named in a word, and a short find box
    LESS = auto()  # for that without the buttons that open files: the File menu has them
    LEAST = auto()  # for that without those that undo and redo: the Edit menu has them


class Lanes(QComboBox):
    """A box as wide as the longest name in it now: Qt would keep the width of longer ones it had before."""

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Toolbar(QToolBar):
    """The one line of buttons under the menus; the parts are what the window and its commands call."""

    filters: Filters
    lanes: QComboBox

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Toolbar"))
        self._window = window
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.chips = Chips(window.session, window.style_now, window)
        self.filters = Filters(window.session, window.style_now, window.clear_filters, window)
        self.lanes = self._make_lanes()
        self._add = self._button(self.tr("Add…"), window.opening.ask_to_add)
        self._undo = self._button("↶", window.session.undo, self.tr("Undo"))
        self._redo = self._button("↷", window.session.redo, self.tr("Redo"))
        self._play = self._button("▶", window.playing.toggle, self.tr("Play"))
        self.export = self._button(self.tr("Export…"), window.saving.export_figure)
        self.export.setProperty("primary", True)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._open = self._button(self.tr("Open…"), window.opening.ask)
        editing = (self._open, self._add, self._undo, self._redo)
        looking = (window.finder.field, self.chips, self.filters, space, self.lanes, self._play)
        self._parts = (*editing, *looking, self.export)
        self._places = {widget: self.addWidget(widget) for widget in self._parts}
        window.session.dossier_changed.connect(self._use_room)
        window.playing.switched.connect(self._use_room)

    def show_lanes(self, lanes: Lane) -> None:
        """Group the timeline by something else, as if it had been chosen here."""
        self.lanes.setCurrentIndex(self.lanes.findData(lanes))

    def refresh(self) -> None:
        """Let the buttons be pressed that can do something now."""
        session = self._window.session
        self._undo.setEnabled(session.undo_label is not None)
        self._redo.setEnabled(session.redo_label is not None)
        undo = next(command for command in listed() if command.name == "&Undo")
        self._undo.setToolTip(labelled(undo, session.undo_label))
        for button in (self._play, self.export):
            button.setEnabled(bool(session.dossier.articles))
        self._add.setEnabled(bool(session.dossier.articles) and session.may_edit)

    def _use_room(self, *_change: object) -> None:
        """Show as much as there is room for.

        Nothing is hidden or shown on trial: a button that goes, if only for a moment, loses the keyboard.
        """
        width = self._window.width()
        room = next((each for each in Room if self._needed_px(each) <= width), Room.LEAST)
        for part, place in self._places.items():
            place.setVisible(part not in self._left_out(room))

    def _needed_px(self, room: Room) -> int:
        """Dress every part for *room*; the width at which all of them stand in the bar.

        Qt would put what is over behind an arrow.
        """
        self._dress(room)
        parts = [part for part in self._parts if part not in self._left_out(room)]
        return sum((p.minimumWidth() or p.sizeHint().width()) + SPACING_PX for p in parts) + SPARE_PX

    def _left_out(self, room: Room) -> tuple[QWidget, ...]:
        """What there is no room for in the bar."""
        opening = (self._open, self._add) if room >= Room.LESS else ()
        return (*opening, self._undo, self._redo) if room >= Room.LEAST else opening

    def _dress(self, room: Room) -> None:
        in_full, is_little = room is Room.WORDS, room >= Room.LITTLE
        self.chips.show_compact(on=not in_full)
        self.chips.be_tight(on=is_little)
        self._name_playing(in_full=in_full)
        self._window.finder.field.setMinimumWidth(SHORT_FIND_PX if is_little else FIND_PX)
        for row, name in enumerate(self._lane_names):
            self.lanes.setItemText(row, _last_word(name) if is_little else name)

    def _name_playing(self, *, in_full: bool) -> None:
        """Say what pressing the button of playing does now."""
        sign, name = ("■", self.tr("Stop")) if self._window.playing.is_on else ("▶", self.tr("Play"))
        self._play.setText(f"{sign} {name}" if in_full else sign)
        self._play.setToolTip(name)
        self._play.setAccessibleName(name)

    def _button(self, text: str, call: Callable[[], object], name: str = "") -> QPushButton:
        button = QPushButton(text, self._window)
        button.setAccessibleName(name or text)
        button.setToolTip(name)
        button.clicked.connect(lambda: call())
        return button

    def _make_lanes(self) -> QComboBox:
        names = {
            Lane.PLACE: self.tr("Lanes: place"),
            Lane.ACTOR: self.tr("Lanes: actor"),
            Lane.KIND: self.tr("Lanes: kind"),
            Lane.CERTAINTY: self.tr("Lanes: certainty"),
            Lane.ARTICLE: self.tr("Lanes: article"),
        }
        self._lane_names = tuple(names.values())
        lanes = Lanes(self._window)
        lanes.setAccessibleName(self.tr("What the lanes of the timeline are"))
        lanes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        lanes.setToolTip(lanes.accessibleName())
        for lane, name in names.items():
            lanes.addItem(name, lane)
        kept = self._window.settings.lanes
        wanted = lanes.findData(Lane(kept)) if kept in list(Lane) else 0
        lanes.setCurrentIndex(max(0, wanted))
        self._window.timeline.set_lanes(Lane(lanes.currentData()))
        lanes.currentIndexChanged.connect(self._choose_lanes)
        return lanes

    def _choose_lanes(self, index: int) -> None:
        lane = Lane(self.lanes.itemData(index))  # Qt hands a text back
        self._window.settings = replace(self._window.settings, lanes=str(lane))
        self._window.timeline.set_lanes(lane)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._use_room()


def _last_word(name: str) -> str:
    """What is said after the colon, to stand alone."""
    return name.rpartition(": ")[2].capitalize()
