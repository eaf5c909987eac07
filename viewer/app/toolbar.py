"""The toolbar: what is used all the time, and which filters are on."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
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
        opens = self._button(self.tr("Open…"), window.opening.ask)
        editing = (opens, self._add, self._undo, self._redo)
        looking = (window.finder.field, self.chips, self.filters, space, self.lanes, self._play)
        self._parts = (*editing, *looking, self.export)
        for widget in self._parts:
            self.addWidget(widget)
        window.session.dossier_changed.connect(self._use_room)

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
        """Show words beside the counts and the sign of playing where there is room for them."""
        self._say(in_full=True)
        if self._needed_px > self._window.width():
            self._say(in_full=False)

    def _say(self, *, in_full: bool) -> None:
        self.chips.show_compact(on=not in_full)
        self._play.setText("▶ " + self.tr("Play") if in_full else "▶")

    @property
    def _needed_px(self) -> int:
        """The width at which every part stands in the bar; Qt would put what is over behind an arrow."""
        widths = (max(part.minimumWidth(), part.sizeHint().width()) for part in self._parts)
        return (
            sum(min(w, p.maximumWidth()) + SPACING_PX for w, p in zip(widths, self._parts, strict=True))
            + SPARE_PX
        )

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
        lanes = QComboBox(self._window)
        lanes.setAccessibleName(self.tr("What the lanes of the timeline are"))
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
