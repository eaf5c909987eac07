"""One list of the filters: entries to tick, each with a number of events, and a line to find them by."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.draw.layer_style import grouped

MANY = 14  # entries; more get a line to find them by
ROWS = 10  # of many entries stand there without scrolling
MOST_SHOWN = 300
ROW_PX = 22
MEMBER = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Entry:
    """What can be asked for, in words, and how many events asking for it alone would leave.

    `rows` is how many rows of layers it would leave; None where there are no layers, or they are not asked.
    """

    member: Hashable
    words: str
    count: int
    rows: int | None = None

    @property
    def numbers(self) -> str:
        return str(self.count) if self.rows is None else f"{self.count} + {grouped(self.rows)}"


class FilterList(QWidget):
    """The entries of one set; ticking none asks for nothing.

    Signals:
        chosen(str, frozenset): the name of the set and the entries ticked now, after the analyst ticked
            one or took a tick away.
    """

    chosen = Signal(str, object)

    def __init__(self, name: str, title: str, nothing: str) -> None:
        """Takes the name of the set, its title, and what stands there while there is nothing to choose."""
        super().__init__()
        self.name = name
        self._title = title
        self._entries: tuple[Entry, ...] = ()
        self._ticked: frozenset[Hashable] = frozenset()
        self._following = False
        self._heading = QLabel()
        self._heading.setProperty("soft", True)
        self._find = QLineEdit()
        self._find.setPlaceholderText(self.tr("Find in this list"))
        self._find.setClearButtonEnabled(True)
        self._find.setAccessibleName(self.tr("Find in the list: {}").format(title))
        self._list = Ticks()
        self._list.setAccessibleName(title)
        self._nothing = QLabel(nothing)
        self._nothing.setProperty("soft", True)
        self._note = QLabel()
        self._note.setEnabled(False)
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self._heading, self._note, self._find, self._list, self._nothing):
            column.addWidget(widget)
        self._find.textChanged.connect(self._fill)
        self._list.itemChanged.connect(self._tell)

    def show_note(self, words: str) -> None:
        """Say something of the whole list under its title, in grey; nothing for no words."""
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def show_entries(self, entries: Sequence[Entry], ticked: frozenset[Hashable]) -> None:
        """Show what can be chosen, and what is; the keyboard stays where it is."""
        same = [e.member for e in entries] == [e.member for e in self._entries]
        self._entries, self._ticked = tuple(entries), ticked
        said = f"{self._title.upper()} · {len(ticked)}" if ticked else self._title.upper()
        self._heading.setText(said)
        self._find.setVisible(len(entries) > MANY)
        self._nothing.setVisible(not entries)
        self._list.setVisible(bool(entries))
        if not same:
            self._find.clear()
        if same and self._list.topLevelItemCount():
            self._refresh()
        else:
            self._fill()

    def _fill(self, *_text: object) -> None:
        words = self._find.text().casefold().split()
        found = [e for e in self._entries if all(word in e.words.casefold() for word in words)]
        self._following = True
        try:
            self._list.empty()
            for entry in found[:MOST_SHOWN]:
                item = QTreeWidgetItem(self._list)
                item.setData(0, MEMBER, self._entries.index(entry))
                self._write(item)
            if len(found) > MOST_SHOWN or (self._entries and not found):
                self._add_words(len(found) - MOST_SHOWN)
        finally:
            self._following = False
        rows = ROWS if len(self._entries) > MANY else len(self._entries)
        self._list.setFixedHeight(max(rows, 1) * ROW_PX + 4)

    def _add_words(self, left: int) -> None:
        words = (
            self.tr("%n more; type to find them", "", left) if left > 0 else self.tr("Nothing is called that")
        )
        item = QTreeWidgetItem(self._list, [words])
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFirstColumnSpanned(True)

    def _refresh(self) -> None:
        self._following = True
        try:
            for row in range(self._list.topLevelItemCount()):
                item = self._list.topLevelItem(row)
                if item is not None and item.data(0, MEMBER) is not None:
                    self._write(item)
        finally:
            self._following = False

    def _write(self, item: QTreeWidgetItem) -> None:
        entry = self._entries[item.data(0, MEMBER)]
        on = entry.member in self._ticked
        item.setText(0, entry.words)
        item.setText(1, entry.numbers)
        item.setToolTip(0, entry.words)
        item.setToolTip(1, self._told(entry))
        item.setSizeHint(0, QSize(0, ROW_PX))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        item.setData(
            0,
            int(Qt.ItemDataRole.AccessibleTextRole),
            f"{entry.words}: {self._told(entry)}",
        )
        soft, ink = self.palette().placeholderText(), self.palette().text()
        item.setForeground(0, ink if entry.count or entry.rows or on else soft)
        item.setForeground(1, soft)

    def _told(self, entry: Entry) -> str:
        events = self.tr("%n event(s)", "", entry.count)
        return events if entry.rows is None else self.tr("{}, {} rows").format(events, grouped(entry.rows))

    def _tell(self, item: QTreeWidgetItem, _column: int) -> None:
        if self._following or item.data(0, MEMBER) is None:
            return
        member = self._entries[item.data(0, MEMBER)].member
        on = item.checkState(0) is Qt.CheckState.Checked
        self.chosen.emit(self.name, self._ticked | {member} if on else self._ticked - {member})

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._refresh()


class Ticks(QTreeWidget):
    """Rows with a box to tick, by a click anywhere in the row or the space bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: tuple[int, Qt.CheckState] | None = None
        self._gone: list[QTreeWidgetItem | None] = []
        self.setColumnCount(2)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIndentation(0)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def empty(self) -> None:
        """Take all rows out; they live on until the event is over that may have come from one of them."""
        self._gone += [self.takeTopLevelItem(0) for _ in range(self.topLevelItemCount())]
        QTimer.singleShot(0, self, self._gone.clear)

    # Qt overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        self._pressed = (self.indexOfTopLevelItem(item), item.checkState(0)) if item else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        item = self.itemAt(event.position().toPoint())
        row = self.indexOfTopLevelItem(item) if item else -1
        if item is None or self._pressed != (row, item.checkState(0)):
            return  # the box itself was hit, or the pointer left the row
        on = item.checkState(0) is Qt.CheckState.Checked
        item.setCheckState(0, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
