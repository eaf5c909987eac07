"""A field for a number with decimals, in the notation of the window's language."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from viewer.panes.spoken import spoken

INDENT_PX = 8  # of the number, as in other fields: a padding in the rules of the theme does not reach it


class NumberBox(QDoubleSpinBox):
    """Shows `297.0` in English and `297,0` in Spanish, and takes either when typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale(spoken()))
        self.lineEdit().setTextMargins(INDENT_PX, 0, 0, 0)

    def _own(self, text: str) -> str:
        theirs, ours = (".", ",") if self.locale().decimalPoint() == "," else (",", ".")
        return text.replace(theirs, ours)

    # Qt overrides

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        return super().validate(self._own(text), at)

    def valueFromText(self, text: str) -> float:
        return super().valueFromText(self._own(text))
