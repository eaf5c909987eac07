"""Choosing a figure: what it shows, its size and its look, with a live proof of it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from viewer.app.access import name_parts
from viewer.draw import figure
from viewer.draw.figure import Figure, FigureKind
from viewer.draw.map import Base
from viewer.model.dossier import Dossier

if TYPE_CHECKING:
    from viewer.draw.style import ThemeName

N: Callable[[str, str], str] = QT_TRANSLATE_NOOP  # type: ignore[assignment]  # typed as object
SIZES: tuple[tuple[str, tuple[float, float], figure.Unit], ...] = (
    (N("ExportDialog", "A4 landscape, 297 × 210 mm"), (297, 210), "mm"),
    (N("ExportDialog", "A4 portrait, 210 × 297 mm"), (210, 297), "mm"),
    (N("ExportDialog", "A3 landscape, 420 × 297 mm"), (420, 297), "mm"),
    (N("ExportDialog", "Letter landscape, 279 × 216 mm"), (279.4, 215.9), "mm"),
    (N("ExportDialog", "Two columns, 178 × 120 mm"), (178, 120), "mm"),
    (N("ExportDialog", "Slide 16:9, 1920 × 1080 px"), (1920, 1080), "px"),
    (N("ExportDialog", "Square, 1080 × 1080 px"), (1080, 1080), "px"),
)
FORMATS = ("PDF", "SVG", "PNG")
WAIT_MS = 120
PROOF_PX = 520


class ExportDialog(QDialog):
    """Asks which figure; `ending` and `write` say what was chosen."""

    def __init__(self, dossier: Dossier, base: Base, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dossier, self._base = dossier, base
        self.setWindowTitle(self.tr("Export figure"))
        kinds = {
            "timeline": self.tr("timeline"),
            "map": self.tr("map"),
            "spread": self.tr("map above timeline"),
        }
        self._kind = self._choice(kinds, self.tr("What it shows"))
        self._kind.setCurrentIndex(self._kind.findData("spread"))
        self._format = self._choice({name: name for name in FORMATS}, self.tr("Format"))
        self._size = self._choice({name: self.tr(name) for name, _, _ in SIZES}, self.tr("Size"))
        looks = {"print": self.tr("print"), "light": self.tr("light"), "dark": self.tr("dark")}
        self._theme = self._choice(looks, self.tr("Look"))
        self._dpi = QSpinBox()
        self._dpi.setRange(30, 1200)
        self._dpi.setValue(300)
        self._dpi.setAccessibleName(self.tr("Dots per inch"))
        self._title = QLineEdit()
        self._title.setPlaceholderText(self.tr("as the article"))
        self._title.setAccessibleName(self.tr("Title"))
        self._proof = QLabel()
        self._proof.setMinimumSize(PROOF_PX, 380)
        self._proof.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._proof.setAccessibleName(self.tr("Proof of the figure"))
        self._lay_out()
        name_parts(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self._show_proof)
        for box in (self._kind, self._format, self._size, self._theme):
            box.currentIndexChanged.connect(self._changed)
        self._title.textChanged.connect(self._changed)
        self._soon.start()

    @property
    def ending(self) -> str:
        """`.pdf`, `.svg` or `.png`."""
        return f".{self._format.currentText().lower()}"

    @property
    def figure(self) -> Figure:
        """What is chosen now."""
        _, size, unit = SIZES[self._size.currentIndex()]
        return Figure(
            kind=cast("FigureKind", self._kind.currentData()),
            size=size,
            unit=unit,
            dpi=self._dpi.value(),
            theme=cast("ThemeName", self._theme.currentData()),
            title=self._title.text().strip() or None,
        )

    def write(self, path: Path) -> None:
        """Write the figure.

        Raises:
            FigureError, OSError: it could not be written.
        """
        figure.save(self._dossier, self.figure, path, base=self._base)

    def _choice(self, names: Mapping[str, str], label: str) -> QComboBox:
        box = QComboBox()
        for value, name in names.items():
            box.addItem(name, value)
        box.setAccessibleName(label)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        for label, widget in (
            (self.tr("Shows"), self._kind),
            (self.tr("Format"), self._format),
            (self.tr("Size"), self._size),
            (self.tr("Dots per inch"), self._dpi),
            (self.tr("Look"), self._theme),
            (self.tr("Title"), self._title),
        ):
            form.addRow(label, widget)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        beside = QHBoxLayout()
        beside.addLayout(form)
        beside.addWidget(self._proof, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(beside, 1)
        layout.addWidget(buttons)

    def _changed(self, *_value: object) -> None:
        self._dpi.setEnabled(self._format.currentText() == "PNG" and self.figure.unit == "mm")
        self._soon.start()

    def _show_proof(self) -> None:
        """Draw what is chosen at the resolution of the screen; the same drawing that is written."""
        chosen = self.figure
        width, height = chosen.layout_px
        ratio = self.devicePixelRatioF()
        share = min(self._proof.width() / width, self._proof.height() / height) * ratio
        size = (round(width * share), round(height * share))
        image: QImage = figure.picture(self._dossier, chosen, base=self._base, pixels=size)
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(ratio)
        self._proof.setPixmap(picture)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()
