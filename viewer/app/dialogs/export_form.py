"""The choices of a figure as a form: what it shows, on how much, how it looks, and what stands on it."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from viewer.app.dialogs.number_box import INDENT_PX, NumberBox
from viewer.draw.figure_options import PRESETS, Figure, FigureKind, Quotes, Unit, days_of
from viewer.draw.layer_style import Shown
from viewer.draw.map_sea import Ways
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus
from viewer.model.known import Clock
from viewer.model.moment import Moment
from viewer.model.query import Lane
from viewer.model.when import EventId
from viewer.panes.spoken import spoken

if TYPE_CHECKING:
    from viewer.draw.style import ThemeName
    from viewer.model.words import Language

N: Callable[[str, str], str] = QT_TRANSLATE_NOOP  # type: ignore[assignment]  # typed as object
SIZES: Mapping[str, str] = {
    "a4": N("ExportForm", "A4 landscape, 297 × 210 mm"),
    "a4-portrait": N("ExportForm", "A4 portrait, 210 × 297 mm"),
    "a5": N("ExportForm", "A5, 210 × 148 mm"),
    "a5-portrait": N("ExportForm", "A5 portrait, 148 × 210 mm"),
    "a3": N("ExportForm", "A3 landscape, 420 × 297 mm"),
    "a3-portrait": N("ExportForm", "A3 portrait, 297 × 420 mm"),
    "letter": N("ExportForm", "Letter landscape, 279 × 216 mm"),
    "letter-portrait": N("ExportForm", "Letter portrait, 216 × 279 mm"),
    "column": N("ExportForm", "One column, 88 × 180 mm"),
    "two-columns": N("ExportForm", "Two columns, 180 × 130 mm"),
    "slide": N("ExportForm", "Slide 16:9, 1920 × 1080 px"),
    "square": N("ExportForm", "Square, 1080 × 1080 px"),
    "": N("ExportForm", "Another size"),
}
FORMATS: Mapping[str, str] = {
    "pdf": N("ExportForm", "PDF"),
    "svg": N("ExportForm", "SVG"),
    "png": N("ExportForm", "PNG"),
    "gif": N("ExportForm", "GIF, a film"),
    "webp": N("ExportForm", "WebP, a film"),
    "frames": N("ExportForm", "PNGs of a film, in a folder"),
}
FILMS = ("gif", "webp", "frames")
LIMITS: Mapping[Unit, tuple[float, float]] = {"mm": (20, 2000), "px": (80, 20_000)}


class ExportForm(QWidget):
    """Asks which figure; `figure` and `ending` say what is chosen.

    Signals:
        changed(): something else is chosen now.
    """

    changed = Signal()

    def __init__(
        self,
        dossier: Dossier,
        focus: Focus,
        parent: QWidget | None = None,
        *,
        layers: tuple[Shown, ...] = (),
        ways: Ways | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._focus, self._layers, self._ways = dossier, focus, layers, ways
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.addWidget(self._page())
        layout.addWidget(self._content())
        layout.addWidget(self._parts())
        layout.addStretch(1)
        for box in self.findChildren(QComboBox):
            box.currentIndexChanged.connect(self._tell)
        for field in self.findChildren(QLineEdit):
            field.textChanged.connect(self._tell)
        for check in self.findChildren(QCheckBox):
            check.toggled.connect(self._tell)
        self._dpi.valueChanged.connect(self._tell)
        for spin in (self._width, self._height, self._text, self._seconds):
            spin.valueChanged.connect(self._tell)
        self._show_size()
        self._enable()

    @property
    def ending(self) -> str:
        """`.pdf`, `.svg`, `.png`, `.gif`, `.webp` or `.frames`."""
        return f".{self.format.currentData()}"

    @property
    def figure(self) -> Figure:
        """What is chosen now; a day that cannot be read is as good as none."""
        seen = self._events.currentData()
        chosen = self._focus if seen == "shown" else Focus()
        return Figure(
            kind=cast("FigureKind", self._kind.currentData()),
            size=(self._width.value(), self._height.value()),
            unit=cast("Unit", self._unit.currentText()),
            dpi=self._dpi.value(),
            theme=cast("ThemeName", self._theme.currentData()),
            language=cast("Language", self._language.currentData()),
            text=self._text.value() or None,
            title=self._title.text().strip() or None,
            source=self._source.text().strip() or None,
            as_of=self._day() or (chosen.known.day if chosen.known else None),
            clock=chosen.known.clock if chosen.known and not self._day() else Clock.PUBLISHED,
            window=days_of(chosen.window_s, self._focus.zone) if chosen.window_s else None,
            zone=self._focus.zone,
            certainties=chosen.certainties,
            search=chosen.search,
            events=self._ids(),
            lanes=Lane(self._lanes.currentData()),
            quotes=cast("Quotes", self._quotes.currentData()),
            seconds=self._seconds.value(),
            layers=self._layers if self._checks["layers"].isChecked() else (),
            ways=self._ways if self._checks["ways"].isChecked() else None,
            numbers=self._checks["numbers"].isChecked(),
            legend=self._checks["legend"].isChecked(),
            scale_bar=self._checks["scale_bar"].isChecked(),
            locator=self._checks["locator"].isChecked(),
            stamp=self._checks["stamp"].isChecked(),
        )

    @property
    def complaint(self) -> str:
        """What is wrong with what is typed, in a sentence; empty where nothing is."""
        if self._as_of.text().strip() and self._day() is None:
            return self.tr("“{}” is no day like 2026-01-16.").format(self._as_of.text().strip())
        return ""

    # The parts of the form

    def _page(self) -> QGroupBox:
        kinds = {
            "timeline": self.tr("timeline"),
            "map": self.tr("map"),
            "spread": self.tr("map and timeline"),
        }
        self._kind = self._choice(kinds, self.tr("Shows"), "spread")
        formats = {key: self.tr(name) for key, name in FORMATS.items()}
        self.format = self._choice(formats, self.tr("Format"), "pdf")
        self._size = self._choice({key: self.tr(name) for key, name in SIZES.items()}, self.tr("Size"), "a4")
        self._width, self._height = self._side(self.tr("Width")), self._side(self.tr("Height"))
        self._unit = self._choice({"mm": "mm", "px": "px"}, self.tr("Unit"), "mm")
        looks = {
            "print": self.tr("print"),
            "light": self.tr("light"),
            "dark": self.tr("dark"),
            "bw": self.tr("black and white"),
        }
        self._theme = self._choice(looks, self.tr("Look"), "print")
        self._make_numbers()
        self._language = self._choice(
            {"en": self.tr("English"), "es": self.tr("Spanish")}, self.tr("Language"), spoken()
        )
        return self._group(
            self.tr("Page"),
            (
                (self.tr("Shows"), self._kind),
                (self.tr("Format"), self.format),
                (self.tr("Size"), self._size),
                ("", _row(self._width, self._height, self._unit)),
                (self.tr("Dots per inch"), self._dpi),
                (self.tr("Length of the film"), self._seconds),
                (self.tr("Look"), self._theme),
                (self.tr("Size of type"), self._text),
                (self.tr("Language"), self._language),
            ),
        )

    def _make_numbers(self) -> None:
        """The fields of the page that are numbers: dots, type, and the length of a film."""
        self._dpi = QSpinBox()
        self._dpi.lineEdit().setTextMargins(INDENT_PX, 0, 0, 0)
        self._dpi.setRange(30, 1200)
        self._dpi.setValue(300)
        self._text = NumberBox()
        self._text.setRange(0, 6)
        self._text.setSingleStep(0.1)
        self._text.setSpecialValueText(self.tr("fits the size"))
        self._seconds = NumberBox()
        self._seconds.setRange(1, 120)
        self._seconds.setDecimals(1)
        self._seconds.setSuffix(self.tr(" s"))
        self._seconds.setValue(Figure().seconds)

    def _content(self) -> QGroupBox:
        self._title = self._line(self.tr("as the article"))
        self._source = self._line(self.tr("as it was read"))
        self._as_of = self._line(self.tr("all that is known"))
        which = {"all": self.tr("all"), "shown": self.tr("those the filters show")}
        if self._focus.selected:
            which["selected"] = self.tr("the selected ones")
        self._events = self._choice(which, self.tr("Events"), "all")
        lanes = {
            Lane.PLACE.value: self.tr("by place"),
            Lane.ACTOR.value: self.tr("by actor"),
            Lane.KIND.value: self.tr("by kind"),
            Lane.CERTAINTY.value: self.tr("by certainty"),
            Lane.ARTICLE.value: self.tr("by article"),
        }
        self._lanes = self._choice(lanes, self.tr("Lanes"), Lane.PLACE.value)
        quotes = {
            "none": self.tr("no list"),
            "beside": self.tr("beside the figure"),
            "page": self.tr("on pages of their own"),
        }
        self._quotes = self._choice(quotes, self.tr("Quotes"), "none")
        return self._group(
            self.tr("Content"),
            (
                (self.tr("Title"), self._title),
                (self.tr("Source"), self._source),
                (self.tr("As of"), self._as_of),
                (self.tr("Events"), self._events),
                (self.tr("Lanes"), self._lanes),
                (self.tr("Quotes"), self._quotes),
            ),
        )

    def _parts(self) -> QGroupBox:
        names = {
            "numbers": self.tr("Numbers of the events"),
            "legend": self.tr("Legend"),
            "scale_bar": self.tr("Scale bar"),
            "locator": self.tr("Small map that says where it lies"),
            "stamp": self.tr("Line of dates and counts"),
            "layers": self.tr("Layers behind it"),
            "ways": self.tr("Ways by sea, as on the map now"),
        }
        self._checks = {key: QCheckBox(name) for key, name in names.items()}
        group = QGroupBox(self.tr("On it"))
        layout = QVBoxLayout(group)
        for check in self._checks.values():
            check.setChecked(True)
            layout.addWidget(check)
        self._checks["layers"].setHidden(not self._layers)
        self._checks["ways"].setHidden(self._ways is None)
        return group

    def _group(self, name: str, rows: tuple[tuple[str, QWidget], ...]) -> QGroupBox:
        group = QGroupBox(name)
        form = QFormLayout(group)
        for label, widget in rows:
            form.addRow(label, widget)
            if label and not widget.accessibleName():
                widget.setAccessibleName(label)
        return group

    @staticmethod
    def _choice(names: Mapping[str, str], label: str, chosen: str) -> QComboBox:
        box = QComboBox()
        for value, name in names.items():
            box.addItem(name, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.setAccessibleName(label)
        return box

    @staticmethod
    def _line(hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(hint)
        return field

    @staticmethod
    def _side(label: str) -> NumberBox:
        field = NumberBox()
        field.setDecimals(1)
        field.setRange(*LIMITS["mm"])
        field.setAccessibleName(label)
        return field

    def _ids(self) -> frozenset[EventId] | None:
        """The events that the choice says by name; the filters that a figure knows itself need none."""
        seen, focus = self._events.currentData(), self._focus
        if seen == "selected":
            return focus.selected
        if seen != "shown" or not (focus.only.count or focus.box):
            return None
        asked = Focus(only=focus.only, box=focus.box)
        events = self._dossier.events.values()
        return frozenset(e.id for e in events if query.match(e, asked, self._dossier))

    def _day(self) -> Moment | None:
        try:
            return Moment.from_iso(self._as_of.text().strip())
        except ValueError:
            return None

    # What follows from a change

    def _tell(self, *_value: object) -> None:
        if self.sender() is self._size:
            self._show_size()
        elif self.sender() in (self._width, self._height, self._unit):
            self._name_size()
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        """Let be chosen only what the format has."""
        kind = self.format.currentData()
        self._dpi.setEnabled(kind in ("png", "frames") and self._unit.currentText() == "mm")
        self._seconds.setEnabled(kind in FILMS)

    def _show_size(self) -> None:
        """Fill in the sides of the preset."""
        preset = PRESETS.get(self._size.currentData())
        if preset is None:
            return
        (width, height), unit = preset
        parts = (self._width, self._height, self._unit)
        for part in parts:
            part.blockSignals(True)
        self._unit.setCurrentText(unit)
        for field, value in ((self._width, width), (self._height, height)):
            field.setRange(*LIMITS[unit])
            field.setValue(value)
        for part in parts:
            part.blockSignals(False)

    def _name_size(self) -> None:
        """Say which preset the sides are, if any."""
        unit = cast("Unit", self._unit.currentText())
        for field in (self._width, self._height):
            field.setRange(*LIMITS[unit])
        now = (self._width.value(), self._height.value()), unit
        name = next((key for key, preset in PRESETS.items() if preset == now), "")
        self._size.blockSignals(True)
        self._size.setCurrentIndex(self._size.findData(name))
        self._size.blockSignals(False)


def _row(*parts: QWidget) -> QWidget:
    """Fields side by side in one row of a form."""
    row = QWidget()
    beside = QHBoxLayout(row)
    beside.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        beside.addWidget(part)
    return row
