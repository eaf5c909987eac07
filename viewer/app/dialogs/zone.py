"""Choosing the time zone that times are told in."""

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.app.dialogs.size import open_at
from viewer.model.zone import Zone, keys


class ZoneDialog(QDialog):
    """A list of zones with a field that narrows it; `zone` is what was chosen, None for UTC or as stated."""

    def __init__(self, zone: Zone | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Time zone"))
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Lima, Berlin, UTC…"))
        self._search.setAccessibleName(self.tr("Part of the name of a zone"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Time zones"))
        self._fill(zone)
        self._search.textChanged.connect(self._narrow)
        note = QLabel(
            self.tr(
                "Times with a stated offset follow the zone. Dates without a time of day are never shifted."
            )
        )
        note.setWordWrap(True)
        note.setProperty("soft", True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._list.itemActivated.connect(self.accept)
        layout = QVBoxLayout(self)
        for part in (self._search, self._list, note, buttons):
            layout.addWidget(part)
        open_at(self, 420, 480)
        self._search.setFocus()

    def _fill(self, zone: Zone | None) -> None:
        now = time.time()
        self._add(self.tr("UTC, or as stated"), None)
        for key in keys():
            each = Zone(key)
            self._add(f"{key.replace('_', ' ')} — {each.words(now, now).split(' ')[0]}", each)
        rows = range(self._list.count())
        self._list.setCurrentRow(next((r for r in rows if self._zone_at(r) == zone), 0))

    def _add(self, words: str, zone: Zone | None) -> None:
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, zone)
        self._list.addItem(item)

    def _zone_at(self, row: int) -> Zone | None:
        found = self._list.item(row).data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, Zone) else None

    def _narrow(self, typed: str) -> None:
        """Show the zones that hold every word, and choose the first of them."""
        words = typed.casefold().split()
        first = None
        for row in range(self._list.count()):
            text = self._list.item(row).text().casefold()
            seen = all(word in text for word in words)
            self._list.item(row).setHidden(not seen)
            if seen and first is None:
                first = row
        if first is not None:
            self._list.setCurrentRow(first)

    @property
    def zone(self) -> Zone | None:
        return self._zone_at(self._list.currentRow()) if self._list.currentRow() >= 0 else None
