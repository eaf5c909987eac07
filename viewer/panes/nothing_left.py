"""The words over a pane that is empty because every event is filtered away and hidden."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from viewer.panes.keys import shown_key
from viewer.session import Session

MARGIN_PX = 16


class NothingLeft(QLabel):
    """Says how many events the filters hide and what to do, in the middle of a pane.

    It is there only while there are events and all of them are hidden.
    """

    def __init__(self, session: Session, pane: QWidget, *, above_px: int = 0, below_px: int = 0) -> None:
        """Takes what of the pane above and below is no room for events."""
        super().__init__(pane)
        self._session, self._beside_px = session, (above_px, below_px)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setMargin(MARGIN_PX)
        self.setAutoFillBackground(True)  # no line of a calendar runs through the words
        self.setProperty("soft", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        pane.installEventFilter(self)
        session.dossier_changed.connect(self._follow)
        session.focus_changed.connect(self._follow)
        self._follow()

    def _follow(self, *_change: object) -> None:
        count = len(self._session.known.events)
        is_empty = bool(count) and not self._session.shown.events
        if is_empty:
            self.setText(self._words(count))
            self._stand_in_middle()
        self.setVisible(is_empty)

    def _stand_in_middle(self) -> None:
        pane, (above, below) = self.parentWidget(), self._beside_px
        room = pane.rect().adjusted(0, above, 0, -below) if pane else QRect()
        wide = min(self.fontMetrics().size(0, self.text()).width() + 2 * MARGIN_PX, room.width())
        box = QRect(0, 0, wide, min(self.heightForWidth(wide), room.height()))
        box.moveCenter(room.center())
        self.setGeometry(box)

    def _words(self, count: int) -> str:
        shown = shown_key("H")
        if not self._session.focus.is_filtering:
            words = self.tr("%n event(s) were rejected, and are hidden.", "", count)
            return words + "\n" + self.tr("Show them struck out with {}.").format(shown)
        words = self.tr("The filters hide %n event(s): none is left.", "", count)
        advice = self.tr("Clear the filters with {}, or show what they leave out pale with {}.")
        return words + "\n" + advice.format(shown_key("Ctrl+0"), shown)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._stand_in_middle()
        return super().eventFilter(watched, event)
