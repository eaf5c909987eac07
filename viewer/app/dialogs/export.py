"""Choosing a figure, with a live proof of every page of it and its text for those who do not see it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.app.access import name_parts
from viewer.app.dialogs.export_form import ExportForm
from viewer.draw import figure
from viewer.draw.figure import Figure
from viewer.draw.layer_style import Shown
from viewer.draw.map import Base
from viewer.draw.map_sea import Ways
from viewer.files import disk
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus

if TYPE_CHECKING:
    from viewer.draw.figure_sheet import Sheet

WAIT_MS = 120
PROOF_PX = 560


class ExportDialog(QDialog):
    """Asks which figure; `ending` and `write` say what was chosen."""

    def __init__(
        self,
        dossier: Dossier,
        base: Base,
        parent: QWidget | None = None,
        *,
        focus: Focus | None = None,
        layers: tuple[Shown, ...] = (),
        ways: Ways | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._base = dossier, base
        self._sheets: tuple[Sheet, ...] = ()
        self._page = 0
        self.warnings: tuple[str, ...] = ()
        self.setWindowTitle(self.tr("Export figure"))
        self.form = ExportForm(dossier, focus or Focus(), layers=layers, ways=ways)
        self._proof = QLabel()
        self._proof.setMinimumSize(PROOF_PX, 380)
        self._proof.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._proof.setAccessibleName(self.tr("Proof of the figure"))
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._earlier = self._button("◂", self.tr("Page before"), lambda: self._turn(-1))
        self._later = self._button("▸", self.tr("Next page"), lambda: self._turn(1))
        self._where = QLabel()
        self._lay_out()
        name_parts(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self._compose)
        self.form.changed.connect(self._soon.start)
        self._soon.start()

    @property
    def ending(self) -> str:
        """`.pdf`, `.svg`, `.png`, `.gif`, `.webp` or `.frames`."""
        return self.form.ending

    @property
    def figure(self) -> Figure:
        """What is chosen now."""
        return self.form.figure

    def write(self, path: Path) -> None:
        """Write the figure; what there is to say against it is in `warnings` then.

        Raises:
            FigureError, OSError: it could not be written.
        """
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            saved = figure.save(self._dossier, self.figure, path, base=self._base, write=disk.write)
            self.warnings = saved.warnings
        finally:
            QGuiApplication.restoreOverrideCursor()

    def copy_alt_text(self) -> None:
        """Put on the clipboard what the figure shows, in words."""
        QGuiApplication.clipboard().setText(figure.alt_text(self._dossier, self.figure))
        self._said.setText(self.tr("Copied: what the figure shows, in words."))

    def _button(self, text: str, name: str, calls: object) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoDefault(False)
        button.clicked.connect(calls)
        return button

    def _lay_out(self) -> None:
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        copy = self._button(
            self.tr("Copy &alt text"), self.tr("Copy what the figure shows, in words"), self.copy_alt_text
        )
        self._buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        scroll = QScrollArea()
        scroll.setWidget(self.form)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(self.form.sizeHint().width() + 24)
        scroll.setAccessibleName(self.tr("Choices"))
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        pages = QHBoxLayout()
        pages.addWidget(self._said, 1)
        for part in (self._earlier, self._where, self._later):
            pages.addWidget(part)
        right = QVBoxLayout()
        right.addWidget(self._proof, 1)
        right.addLayout(pages)
        beside = QHBoxLayout()
        beside.addWidget(scroll)
        beside.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(beside, 1)
        layout.addWidget(self._buttons)

    def _compose(self) -> None:
        """Lay out what is chosen, and draw the page that is looked at; the same drawing that is written."""
        chosen = self.figure
        complaint = self.form.complaint
        try:
            self._sheets = figure.sheets(
                self._dossier, chosen, base=self._base, on_one=self.ending in figure.FILMS
            )
        except figure.FigureError as error:
            complaint = str(error)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not complaint)
        self._said.setText(complaint)
        if self._sheets:
            self._said.setText(complaint or figure.too_small(self._sheets, chosen))
            self._page = min(self._page, len(self._sheets) - 1)
            self._show_page()

    def _turn(self, by: int) -> None:
        self._page = min(max(self._page + by, 0), len(self._sheets) - 1)
        self._show_page()

    def _show_page(self) -> None:
        count = len(self._sheets)
        several = count > 1
        for part in (self._earlier, self._where, self._later):
            part.setVisible(several)
        self._earlier.setEnabled(self._page > 0)
        self._later.setEnabled(self._page < count - 1)
        self._where.setText(self.tr("page {} of {}").format(self._page + 1, count))
        sheet = self._sheets[self._page]
        width, height = sheet.size
        ratio = self.devicePixelRatioF()
        share = min(self._proof.width() / width, self._proof.height() / height) * ratio
        size = (max(1, round(width * share)), max(1, round(height * share)))
        picture = QPixmap.fromImage(figure.raster(sheet, self.figure, pixels=size))
        picture.setDevicePixelRatio(ratio)
        self._proof.setPixmap(picture)
        self._proof.setAccessibleDescription(figure.alt_text(self._dossier, self.figure))

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()
