"""The inspector's *certainty*: a list in which each has its own mark and colour, and the condition."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.draw.style import Style, color
from viewer.model import edits
from viewer.model.event import Certainty, Event
from viewer.panes.event_table import SIGN_PX, signs
from viewer.panes.inspector_fields import Choice, Line, Part
from viewer.session import Session

ROW_GAP_PX = 5  # between two rows, as in the other lists


def certainty_choice(name: str, style: Style) -> Choice:
    """A list of the certainties, under *name* for a screen reader."""
    choice = Choice(name)
    for certainty in Certainty:
        choice.addItem(style.phrases.certainties[certainty], certainty)
    choice.setItemDelegate(_Rows(choice))
    show_signs(choice, style)
    return choice


def show_signs(choice: Choice, style: Style) -> None:
    """Give each certainty in a list the mark and the colour that it has on the map."""
    choice.setIconSize(QSize(SIGN_PX, SIGN_PX))
    for certainty, icon in signs(style).items():
        row = choice.findData(certainty)
        choice.setItemIcon(row, icon)
        choice.setItemData(row, color(style.of(certainty)), Qt.ItemDataRole.ForegroundRole)


class _Rows(QStyledItemDelegate):
    """Rows of a list to choose from, each in its own colour, which those of Qt are not."""

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(0, ROW_GAP_PX)


class CertaintyPart(Part):
    """How certain it is, with the condition it hangs on."""

    locks = ("certainty",)

    def __init__(self, session: Session, style: Style) -> None:
        super().__init__(session, style, self.tr("Certainty"))
        self._certainty = certainty_choice(self.tr("Certainty"), style)
        self._certainty.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._condition = Line(self.tr("Condition, in the words of the text"))
        self._condition.setPlaceholderText(self.tr("the words of the condition"))
        self.column.addWidget(self._certainty, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._condition)
        self._certainty.activated.connect(self._judge)
        self._condition.editingFinished.connect(self._judge)

    def first_field(self) -> QWidget:
        return self._certainty

    def use_style(self, style: Style) -> None:
        show_signs(self._certainty, style)
        super().use_style(style)

    def fill(self, event: Event) -> None:
        self._certainty.setCurrentIndex(self._certainty.findData(event.certainty))
        self._condition.show_text(event.condition or "", is_new=self.is_new)
        self._condition.setVisible(event.certainty is Certainty.CONDITIONAL)
        tone = self.style_now.of(event.certainty)
        edge = {"planned": "solid", "conditional": "dashed", "possible": "dotted"}.get(
            event.certainty, "solid"
        )
        # A padding that changed with the focus would, as the list takes that, leave its last row no room.
        self._certainty.setStyleSheet(
            f"QComboBox {{ border: 1.5px {edge} {tone}; border-radius: 12px; padding: 3px 12px; margin: 1px; "
            f"color: {tone}; }} "
            f"QComboBox:focus {{ border: 2.5px {edge} {self.style_now.accent}; margin: 0; }}"
        )

    def _judge(self, *_index: object) -> None:
        event = self.event_shown
        if event is None:
            return
        certainty = Certainty(self._certainty.currentData())
        condition = self._condition.text().strip() or None
        kept = condition if certainty is Certainty.CONDITIONAL else None
        if (certainty, kept) != (event.certainty, event.condition):
            self.session.do(edits.judge(event.id, certainty, kept))
