"""What ways by sea may use, and how fast a ship goes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.app.dialogs.number_box import NumberBox
from viewer.app.dialogs.size import open_at

FASTEST_KN = 60.0


class SeaDialog(QDialog):
    """Canals and straits to tick, and a speed; `closed` and `speed_kn` are what was chosen."""

    def __init__(
        self,
        passages: list[tuple[str, str]],
        closed: frozenset[str],
        speed_kn: float | None,
        parent: QWidget | None = None,
    ) -> None:
        """Takes the passages by name, each with what it is called in the language of the window."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Distances by sea"))
        self._speed = NumberBox()
        self._speed.setRange(0.0, FASTEST_KN)
        self._speed.setDecimals(1)
        self._speed.setSuffix(self.tr(" kn"))
        self._speed.setSpecialValueText(self.tr("say no time"))
        self._speed.setValue(speed_kn or 0.0)
        self._speed.setAccessibleName(self.tr("Speed of the ship in knots"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Canals and straits that may be used"))
        for name, said in passages:
            item = QListWidgetItem(said)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if name in closed else Qt.CheckState.Checked)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._arrange()

    def _arrange(self) -> None:
        speed, use = QLabel(self.tr("&Speed of the ship:")), QLabel(self.tr("&Ways that may be used:"))
        speed.setBuddy(self._speed)
        use.setBuddy(self._list)
        note = QLabel(
            self.tr(
                "Distances by sea are indicative: depth, ice, traffic rules and danger are not known to them."
            )
        )
        note.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (speed, self._speed, use, self._list, note, buttons):
            layout.addWidget(part)
        open_at(self, 380, 520)

    @property
    def closed(self) -> tuple[str, ...]:
        """The names of the passages that are not ticked."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Unchecked
        )

    @property
    def speed_kn(self) -> float | None:
        """In knots; None where no time is to be said."""
        return self._speed.value() or None
