"""The inspector's numbers: the quantities an event's text gives, shown in words and edited as such."""

from PySide6.QtWidgets import QLabel, QWidget

from viewer.draw.style import Style
from viewer.model import edits
from viewer.model.amounts_in import parse_quantities
from viewer.model.event import Event
from viewer.panes.field_words import number_words
from viewer.panes.inspector_fields import Line, Part
from viewer.panes.sentences import translated
from viewer.session import Session


class NumbersPart(Part):
    """Money, counts, distances and durations in one field, semicolons between them."""

    locks = ("quantities",)

    def __init__(self, session: Session, style: Style) -> None:
        super().__init__(session, style, self.tr("Numbers"))
        self._field = Line(self.tr("Quantities with their units, separated by semicolons"))
        self._field.setPlaceholderText(self.tr("e.g. up to 20 engineers; 1.5 bn USD"))
        self._said = QLabel()
        self._said.setWordWrap(True)
        self.column.addWidget(self._field)
        self.column.addWidget(self._said)
        self._field.editingFinished.connect(self._measure)

    def first_field(self) -> QWidget:
        return self._field

    def fill(self, event: Event) -> None:
        said = number_words(event, self.session.known, self.style_now)
        self._field.show_text(said, is_new=self.is_new)
        if self.is_new or not self._field.is_changed:
            self._said.hide()

    def _measure(self) -> None:
        if self.event_shown is None or not self._field.is_changed:
            return
        try:
            quantities = parse_quantities(self._field.text())
        except ValueError as error:
            self._said.setText(translated(str(error)))
            self._said.setStyleSheet(f"color: {self.style_now.fails};")
            self._said.show()
            return
        self._said.hide()
        self.session.do(edits.measure(self.event_shown.id, quantities))
