"""Choosing what is laid over the base map: nothing, a file of tiles, or a server that may be asked."""

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from viewer.app.dialogs.size import open_at
from viewer.files.tiles.opening import PATTERNS
from viewer.files.tiles.server import host_of
from viewer.files.tiles.source import TileError, TileSource
from viewer.panes.sentences import translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from viewer.app.settings import Settings

INDENT_PX = 24


class TilesDialog(QDialog):
    """Says what would leave the machine before anything does; `settings` has what was chosen."""

    def __init__(
        self,
        settings: "Settings",
        try_out: "Callable[[Settings], TileSource | None]",
        parent: QWidget | None = None,
    ) -> None:
        """Takes the settings as they are, and what makes a source of them or raises a TileError."""
        super().__init__(parent)
        self._settings, self._try_out = settings, try_out
        self.setWindowTitle(self.tr("Map background"))
        self._make_fields()
        self._wrong = QLabel()
        self._wrong.setWordWrap(True)
        self._wrong.setMinimumHeight(36)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self._agree)
        self._buttons.rejected.connect(self.reject)
        self._arrange()
        for button in (self._none, self._file, self._server):
            button.toggled.connect(self._follow)
        self._follow()
        open_at(self, 600, 420)

    def _make_fields(self) -> None:
        settings = self._settings
        self._none = QRadioButton(self.tr("The &map that came with Sightline, alone"))
        self._file = QRadioButton(self.tr("Tiles in a &file on this machine (MBTiles, PMTiles)"))
        self._server = QRadioButton(self.tr("Tiles of a &server"))
        {"none": self._none, "file": self._file, "server": self._server}[settings.tiles].setChecked(True)
        self._path = QLineEdit(settings.tiles_file)
        self._path.setAccessibleName(self.tr("File of tiles"))
        self._browse = QPushButton(self.tr("&Choose…"))
        self._browse.setAutoDefault(False)
        self._browse.clicked.connect(self._ask_file)
        self._address = QLineEdit(settings.tiles_server)
        self._address.setAccessibleName(self.tr("Address of the tiles"))
        self._address.setPlaceholderText("https://HOST/{z}/{x}/{y}.png")
        self._by = QLineEdit(settings.tiles_by)
        self._by.setAccessibleName(self.tr("Who made the tiles"))
        self._by.setPlaceholderText(self.tr("who made them, as their operators ask: shown on every map"))
        self._online = QCheckBox(self.tr("&Go online for these tiles"))
        self._online.setChecked(settings.tiles_online)
        self._named = QCheckBox(self.tr("&Keep the names of Sightline's own map over the tiles"))
        self._named.setChecked(settings.tiles_named)

    def _arrange(self) -> None:
        note = QLabel(
            self.tr(
                "While this is on, the server learns which parts of the map you look at, when, and your "
                "network address: that can tell what you work on. Nothing of your articles and events is "
                "sent. Only what is in view is asked for, and kept on this machine as long as the server "
                "allows."
            )
        )
        note.setWordWrap(True)
        note.setProperty("soft", True)
        layout = QVBoxLayout(self)
        layout.addWidget(self._none)
        layout.addWidget(self._file)
        layout.addLayout(_indented(self._path, self._browse))
        layout.addWidget(self._server)
        for part in (self._address, self._by, self._online, note):
            layout.addLayout(_indented(part))
        layout.addSpacing(8)
        layout.addWidget(self._named)
        layout.addWidget(self._wrong)
        layout.addStretch()
        layout.addWidget(self._buttons)

    @property
    def settings(self) -> "Settings":
        """The settings with what is chosen now."""
        chosen: Literal["none", "file", "server"] = "none"
        if not self._none.isChecked():
            chosen = "file" if self._file.isChecked() else "server"
        return replace(
            self._settings,
            tiles=chosen,
            tiles_file=self._path.text().strip(),
            tiles_server=self._address.text().strip(),
            tiles_by=self._by.text().strip(),
            tiles_online=self._online.isChecked() and chosen == "server",
            tiles_named=self._named.isChecked(),
        )

    def _follow(self, *_toggled: object) -> None:
        parts: dict[QRadioButton, tuple[QWidget, ...]] = {
            self._file: (self._path, self._browse),
            self._server: (self._address, self._by, self._online),
        }
        for button, those in parts.items():
            for part in those:
                part.setEnabled(button.isChecked())
        self._named.setEnabled(not self._none.isChecked())

    def _ask_file(self) -> None:
        tiles, everything = self.tr("Tiles"), self.tr("All files")
        kinds = f"{tiles} ({PATTERNS});;{everything} (*)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("File of tiles"), self._path.text(), kinds)
        if name:
            self._path.setText(name)

    def _agree(self) -> None:
        """Close if what is chosen can be had; else say what is wrong."""
        chosen = self.settings
        try:
            if chosen.tiles == "server":
                host_of(chosen.tiles_server)
            self._try_out(chosen)
        except TileError as error:
            self._wrong.setText("⚠ " + translated(str(error)))
            self._wrong.setAccessibleName(self._wrong.text())
            return
        self.accept()


def _indented(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(INDENT_PX, 0, 0, 0)
    for part in parts:
        row.addWidget(part)
    return row
