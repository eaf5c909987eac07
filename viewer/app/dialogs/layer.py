"""Choosing what the columns of a table mean, with the first events as they would be read."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.app.access import name_parts
from viewer.app.dialogs.size import open_at
from viewer.columns.single import title_of, when_of
from viewer.draw.quantities import plain_words
from viewer.files.layers import importing
from viewer.files.layers.mapping import Mapping
from viewer.model.words import Language, label
from viewer.panes.sentences import translated
from viewer.panes.spoken import degree_words

if TYPE_CHECKING:
    from viewer.files.layers.convert import Locate
    from viewer.files.layers.table import Preview

N: Callable[[str, str], str] = QT_TRANSLATE_NOOP  # type: ignore[assignment]  # typed as object
MEANINGS: tuple[tuple[str, str], ...] = (
    ("start", N("LayerDialog", "Date, or first day")),
    ("end", N("LayerDialog", "Last day")),
    ("lat", N("LayerDialog", "Latitude")),
    ("lon", N("LayerDialog", "Longitude")),
    ("place", N("LayerDialog", "Name of the place")),
    ("title", N("LayerDialog", "Title")),
    ("kind", N("LayerDialog", "Kind")),
    ("actor", N("LayerDialog", "Actor")),
    ("time_precision", N("LayerDialog", "How exact the date is")),
    ("place_precision", N("LayerDialog", "How exact the place is")),
)
KNOWN = {"acled": "ACLED", "ucdp": "UCDP GED", "gdelt": "GDELT"}
SHOWN = 12


class LayerDialog(QDialog):
    """Asks what the columns mean; `mapping` is what was chosen."""

    def __init__(
        self,
        seen: "Preview",
        mapping: Mapping,
        parent: QWidget,
        *,
        name: str,
        language: Language,
        locate: "Locate | None" = None,
    ) -> None:
        super().__init__(parent)
        self._seen, self._guessed, self._language, self._locate = seen, mapping, language, locate
        self.setWindowTitle(self.tr("Add {} as a layer").format(name))
        open_at(self, 1160, 560)
        self._boxes = {field: self._column(field, self.tr(name)) for field, name in MEANINGS}
        self._order = QComboBox()
        self._order.setAccessibleName(self.tr("Dates like 3/4/2025"))
        orders = {
            "": self.tr("not used"),
            "day first": self.tr("day first"),
            "month first": self.tr("month first"),
        }
        for order, said in orders.items():
            self._order.addItem(said, order)
        self._order.setCurrentIndex(self._order.findData(mapping.order or ""))
        self._order.currentIndexChanged.connect(self._show)
        self._events = self._table()
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._lay_out()
        name_parts(self)
        self._show()

    @property
    def mapping(self) -> Mapping:
        """What is chosen now."""
        chosen = {field: box.currentData() or None for field, box in self._boxes.items()}
        title = chosen.pop("title")
        titles = self._guessed.title if title == self._titles() else (title,) if title else ()
        return replace(
            self._guessed,
            **chosen,  # type: ignore[arg-type]  # replace knows no names
            title=titles,
            order=self._order.currentData() or None,
        )

    def _titles(self) -> str:
        """What the box of titles holds where several columns make the title."""
        return "\0".join(self._guessed.title)

    def _column(self, field: str, label: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(label)
        box.addItem(self.tr("none"), "")
        for heading in self._seen.headings:
            box.addItem(heading, heading)
        value = getattr(self._guessed, field)
        if field == "title":
            value = self._titles()
            if len(self._guessed.title) > 1:
                box.addItem(" · ".join(self._guessed.title), value)
        box.setCurrentIndex(max(box.findData(value or ""), 0))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(20)
        box.currentIndexChanged.connect(self._show)
        return box

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 4)
        table.setAccessibleName(self.tr("The first events as they are read"))
        table.setHorizontalHeaderLabels([self.tr("When"), self.tr("What"), self.tr("Kind"), self.tr("Where")])
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        return table

    def _lay_out(self) -> None:
        form = QFormLayout()
        for field, name in MEANINGS:
            form.addRow(self.tr(name), self._boxes[field])
        form.addRow(self.tr("Dates like 3/4/2025"), self._order)
        right = QVBoxLayout()
        known = KNOWN.get(self._guessed.scheme)
        if known:
            words_ = self.tr("These are the columns of {}; its codes say how exact dates and places are.")
            right.addWidget(QLabel(words_.format(known)))
        right.addWidget(self._events, 1)
        right.addWidget(self._said)
        sides = QHBoxLayout()
        sides.addLayout(form)
        sides.addLayout(right, 1)
        button = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(button.Ok | button.Cancel)
        self._buttons.button(button.Ok).setText(self.tr("Add layer"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(sides)
        layout.addWidget(self._buttons)

    def _show(self, *_change: object) -> None:
        """Read the first records with what is chosen, and say what is wrong with them."""
        mapping = self.mapping
        self._events.setRowCount(0)
        wrong = mapping.missing()
        layer = None
        if wrong is None:
            layer, report = importing.sample(self._seen, mapping, self._locate)
            if report.listed:
                record, reason = report.listed[0]
                said = self.tr("Record {}: {}").format(record, translated(reason))
                wrong = said + (f" (+{len(report.listed) - 1})" if len(report.listed) > 1 else "")
        self._said.setText(translated(wrong) if wrong else "")
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(layer is not None)
        if layer is not None:
            self._list(layer)

    def _list(self, layer: Any) -> None:
        self._events.setRowCount(min(layer.count, SHOWN))
        for event in range(self._events.rowCount()):
            place = layer.place(event)
            radius_km = float(layer.columns.radius_m[event]) / 1000
            where = degree_words(*place, digits=3) if place else ""
            if place and radius_km:
                where += " " + self.tr("within {} km").format(plain_words(radius_km, self._language))
            date = label(when_of(layer, event), self._language)
            for column, text in enumerate((date, title_of(layer, event), layer.kind(event), where)):
                self._events.setItem(event, column, QTableWidgetItem(text))
