"""The simple parts of the inspector: headline, certainty, actors and notes, edited in place."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from viewer.draw.style import Style
from viewer.model import edits
from viewer.model.event import Event, Kind, Review
from viewer.session import Session


class Part(QWidget):
    """A headed group of fields that shows one event and edits it through the session."""

    def __init__(self, session: Session, style: Style, title: str) -> None:
        super().__init__()
        self.session = session
        self.style_now = style
        self.event_shown: Event | None = None
        self.is_new = True  # the event was not shown before; else what is half typed stays
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(3)
        self._title = QLabel(title.upper())
        self._title.setProperty("soft", True)
        font = self._title.font()
        font.setPixelSize(11)
        self._title.setFont(font)
        self._lock = QPushButton(self.tr("corrected by you"))
        self._lock.setFlat(True)
        self._lock.setStyleSheet("border: 0; padding: 0; background: transparent;")
        self._lock.setToolTip(self.tr("Reading the article again leaves this alone. Click to unlock."))
        self._lock.setCursor(Qt.CursorShape.PointingHandCursor)
        self._lock.clicked.connect(self._unlock)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._lock)
        if title:
            self.column.addLayout(head)
        self._lock.hide()

    locks: tuple[str, ...] = ()

    def show_event(self, event: Event) -> None:
        """Fill the fields from *event*."""
        self.is_new = self.event_shown is None or self.event_shown.id != event.id
        self.event_shown = event
        self._lock.setVisible(bool(event.locked & frozenset(self.locks)))
        self.fill(event)

    def forget_event(self) -> None:
        """Show none; what is half typed belongs to an event that is gone from here."""
        self.event_shown = None

    def fill(self, event: Event) -> None:
        raise NotImplementedError

    def first_field(self) -> QWidget:
        return self

    def use_style(self, style: Style) -> None:
        self.style_now = style
        if self.event_shown is not None:
            self.show_event(self.event_shown)

    def _unlock(self) -> None:
        assert self.event_shown
        for field in self.event_shown.locked & frozenset(self.locks):
            self.session.do(edits.unlock(self.event_shown.id, field))


def is_for_field(event: QEvent) -> bool:
    """Whether a menu is about to take a key that a field of one line means for itself: Enter or Escape."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


def is_for_window(event: QEvent) -> bool:
    """Whether a menu is about to take Undo or Redo, which a field takes for its own letters.

    In a field in which nothing is half typed they are meant for the last edit, as everywhere else: it may be
    the one that the field has just made.
    """
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class Line(QLineEdit):
    """A field that looks like text until it has the keyboard; Escape gives back what was there and leaves."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._kept = ""

    def show_text(self, text: str, *, is_new: bool = True) -> None:
        """Show *text*; where it is not new, only if it is another than before."""
        if not is_new and text == self._kept:
            return
        self._kept = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    @property
    def is_changed(self) -> bool:
        return self.text().strip() != self._kept.strip()

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        if is_for_field(event):
            event.accept()
            return True
        if is_for_window(event) and not self.is_changed:
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._kept)
            event.ignore()  # the pane gives the keyboard back
            return
        super().keyPressEvent(event)


class Choice(QComboBox):
    """A list to choose from that leaves the wheel to the pane: who scrolls past it changes nothing.

    It is as narrow as the pane, with an ellipsis where its words are wider, and opens as wide as those.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt paints it, but for words that it would cut within a letter."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(kind, option, part, self).width() - 4
        room -= 0 if option.currentIcon.isNull() else option.iconSize.width() + 4
        words = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        option.currentText = words
        painter.drawComplexControl(kind, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Paragraph(QPlainTextEdit):
    """A field as high as its text; Enter or leaving it commits, Escape gives back what was there, and leaves.

    Signals:
        committed(): the analyst is done with it.
    """

    committed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._kept = ""
        self.textChanged.connect(self._grow)

    def show_text(self, text: str, *, is_new: bool = True) -> None:
        """Show *text*; where it is not new, only if it is another than before."""
        if not is_new and text == self._kept:
            return
        self._kept = text
        if self.toPlainText() != text:
            self.setPlainText(text)
        self._grow()

    @property
    def text(self) -> str:
        """What stands in it, on one line."""
        return " ".join(self.toPlainText().split())

    def _grow(self) -> None:
        lines = max(1, int(self.document().size().height()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 18)

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        if is_for_window(event) and self.text == " ".join(self._kept.split()):
            event.ignore()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.committed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.setPlainText(self._kept)
            event.ignore()  # the pane gives the keyboard back
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.committed.emit()


class HeadlinePart(Part):
    """What happened, in a few words, and of which kind."""

    locks = ("what", "kind")

    def __init__(self, session: Session, style: Style) -> None:
        super().__init__(session, style, self.tr("What"))
        self._what = Paragraph(self.tr("What happened"))
        self._kind = Choice(self.tr("Kind of event"))
        self._kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for kind in Kind:
            self._kind.addItem(style.phrases.kinds[kind], kind)
        self.column.addWidget(self._what)
        self.column.addWidget(self._kind, 0, Qt.AlignmentFlag.AlignLeft)
        self._what.committed.connect(self._rewrite)
        self._kind.activated.connect(self._classify)

    def first_field(self) -> QWidget:
        return self._what

    def fill(self, event: Event) -> None:
        self._what.show_text(event.what, is_new=self.is_new)
        font = self._what.font()
        font.setStrikeOut(event.review is Review.REJECTED)
        self._what.setFont(font)
        self._kind.setCurrentIndex(self._kind.findData(event.kind))

    def _rewrite(self) -> None:
        if self.event_shown is None or self._what.text == self.event_shown.what:
            return
        if self._what.text:
            self.session.do(edits.rewrite(self.event_shown.id, self._what.text))
        else:
            self._what.show_text(self.event_shown.what)  # an event without a headline could not be found

    def _classify(self, index: int) -> None:
        kind = self._kind.itemData(index)
        if self.event_shown and kind != self.event_shown.kind:
            self.session.do(edits.classify(self.event_shown.id, Kind(kind)))


class ActorsPart(Part):
    """Who acts, and who says so."""

    locks = ("who", "says")

    def __init__(self, session: Session, style: Style) -> None:
        super().__init__(session, style, self.tr("Who"))
        self._who = Line(self.tr("Who acts or is acted on, separated by semicolons"))
        self._who.setPlaceholderText(self.tr("nobody named"))
        self._says_title = QLabel(self.tr("Says who").upper())
        self._says = Line(self.tr("Whom the article credits"))
        self._says.setPlaceholderText(self.tr("the article itself"))
        self._says_title.setProperty("soft", True)
        self._says_title.setFont(self._title.font())
        for widget in (self._who, self._says_title, self._says):
            self.column.addWidget(widget)
        self._who.editingFinished.connect(self._name)
        self._says.editingFinished.connect(self._attribute)

    def first_field(self) -> QWidget:
        return self._who

    def fill(self, event: Event) -> None:
        self._who.show_text("; ".join(event.who), is_new=self.is_new)
        self._says.show_text(event.says or "", is_new=self.is_new)

    def _name(self) -> None:
        if self.event_shown and self._who.is_changed:
            names = tuple(name.strip() for name in self._who.text().split(";") if name.strip())
            self.session.do(edits.name_actors(self.event_shown.id, names))

    def _attribute(self) -> None:
        if self.event_shown and self._says.is_changed:
            self.session.do(edits.attribute(self.event_shown.id, self._says.text().strip() or None))


class NotesPart(Part):
    """The analyst's own words about the event; kept when the keyboard leaves the field."""

    def __init__(self, session: Session, style: Style) -> None:
        super().__init__(session, style, self.tr("Notes"))
        self._notes = QPlainTextEdit()
        self._kept = ""
        self._notes.setAccessibleName(self.tr("Notes"))
        self._notes.setPlaceholderText(self.tr("Your own notes"))
        self._notes.setFixedHeight(64)
        self._notes.setTabChangesFocus(True)
        self._notes.installEventFilter(self)
        self.column.addWidget(self._notes)

    def fill(self, event: Event) -> None:
        if self.is_new or event.notes != self._kept:
            self._kept = event.notes
            self._notes.setPlainText(event.notes)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._notes.setPlainText(self._kept)  # and the pane gives the keyboard back
        elif isinstance(event, QFocusEvent) and event.lostFocus() and self.event_shown:
            notes = self._notes.toPlainText()
            if notes != self.event_shown.notes:
                self.session.do(edits.note(self.event_shown.id, notes))
        return super().eventFilter(watched, event)
