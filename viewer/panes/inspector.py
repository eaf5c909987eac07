"""The inspector pane: every field of the selected event, why it was read so, and its correction."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from viewer.draw.style import Style
from viewer.geo.gazetteer import Gazetteer
from viewer.model import edits, query
from viewer.model.event import Event, Review
from viewer.model.focus import Focus
from viewer.panes.inspector_evidence import EvidencePart
from viewer.panes.inspector_fields import ActorsPart, CertaintyPart, HeadlinePart, NotesPart, Part
from viewer.panes.inspector_place import PlacePart
from viewer.panes.inspector_time import TimePart
from viewer.session import Session


class InspectorPane(QWidget):
    """Shows the one selected event, or what there is to choose from.

    Signals:
        headed(str, str): what the pane shows now: a title, and a line about it.
        text_wanted(Quote): the analyst asks to see where a quote stands.
    """

    headed = Signal(str, str)
    text_wanted = Signal(object)

    def __init__(
        self, session: Session, style: Style, gazetteer: Gazetteer, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._style = session, style
        self._shown: Event | None = None
        self._evidence = EvidencePart(session, style)
        self._evidence.quote_wanted.connect(self.text_wanted)
        self._parts: tuple[Part, ...] = (
            HeadlinePart(session, style),
            CertaintyPart(session, style),
            TimePart(session, style),
            PlacePart(session, style, gazetteer),
            ActorsPart(session, style),
            self._evidence,
            NotesPart(session, style),
        )
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setProperty("soft", True)
        self._verdicts = self._make_verdicts()
        self._body = self._make_body()
        session.dossier_changed.connect(self._follow)
        session.focus_changed.connect(self._follow_focus)
        session.refused.connect(self._put_back)
        self._follow()

    def show_field(self, name: str) -> None:
        """Give the keyboard to the field of a name, like `where` or `when`, brought into view."""
        part = next((p for p in self._parts if name in p.locks), None)
        if part is not None:
            self._body.ensureWidgetVisible(part)
            part.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def use_style(self, style: Style) -> None:
        self._style = style
        for part in self._parts:
            part.use_style(style)

    def _make_verdicts(self) -> QWidget:
        self._confirm = QPushButton(self.tr("Confirm ✓"))
        self._reject = QPushButton(self.tr("Reject"))
        self._confirm.clicked.connect(self._say_confirmed)
        self._reject.clicked.connect(self._say_rejected)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(16, 8, 16, 12)
        layout.setSpacing(6)
        layout.addWidget(self._confirm)
        layout.addWidget(self._reject)
        layout.addStretch(1)
        return row

    def _make_body(self) -> QScrollArea:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 4, 16, 8)
        column.setSpacing(12)
        for part in self._parts:
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Inspector"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._empty.setContentsMargins(16, 8, 16, 8)
        layout.addWidget(self._empty)
        layout.addWidget(area, 1)
        layout.addWidget(self._verdicts)
        self.setFocusProxy(self._parts[0].first_field())
        return area

    def _follow_focus(self, old: Focus, new: Focus) -> None:
        if old.selected != new.selected or old.known != new.known:
            self._follow()

    def _follow(self, *_change: object) -> None:
        selected = self._session.focus.selected
        event = self._session.known.events.get(next(iter(selected))) if len(selected) == 1 else None
        if event is None:
            for part in self._parts:
                part.forget_event()  # before they are hidden, and the keyboard leaves them
        self._empty.setVisible(event is None)
        self._body.setVisible(event is not None)
        self._verdicts.setVisible(bool(selected))
        if event is None:
            self._empty.setText(self._empty_words(len(selected)))
            self.headed.emit(self.tr("Inspector"), "")
        elif event != self._shown or event.id != (self._shown.id if self._shown else None):
            for part in self._parts:
                part.show_event(event)
            self.headed.emit(event.what, "")
        else:
            for part in self._parts:
                part.show_event(event)  # its article may have got a date, or its anchor another name
        self._shown = event
        self._tell_verdict(event)

    def _put_back(self) -> None:
        """Show what is so again, in place of what was typed and not taken."""
        for part in self._parts:
            part.forget_event()
        self._follow()

    def _tell_verdict(self, event: Event | None) -> None:
        confirmed = event is not None and event.review is Review.CONFIRMED
        rejected = event is not None and event.review is Review.REJECTED
        self._confirm.setText(self.tr("Confirmed ✓ (take back)") if confirmed else self.tr("Confirm ✓"))
        self._reject.setText(self.tr("Rejected (take back)") if rejected else self.tr("Reject"))

    def _empty_words(self, selected: int) -> str:
        if selected:
            return self.tr(
                "%n event(s) are selected. Confirm or reject them together, or select one to see it.",
                "",
                selected,
            )
        events = self._session.known.events.values()
        if not events:
            return self.tr("Open an article to see what it says happened: File ▸ Open, or drop a file here.")
        each = self.tr("{count} {certainty}")
        names = self._style.phrases.certainties
        counted = ", ".join(
            each.format(count=n, certainty=names[certainty])
            for certainty, n in query.counts(events).items()
            if n
        )
        unreviewed = sum(e.review is Review.UNREVIEWED for e in events)
        found = self.tr("%n event(s): {}.", "", len(events)).format(counted)
        left = self.tr("%n not reviewed yet.", "", unreviewed)
        return f"{found}\n{left} " + self.tr("Select one in any pane; J and K walk through them.")

    def _say_confirmed(self) -> None:
        self._judge(Review.CONFIRMED)

    def _say_rejected(self) -> None:
        self._judge(Review.REJECTED)

    def _judge(self, verdict: Review) -> None:
        chosen = self._session.focus.selected
        events = self._session.known.events
        taken_back = all(events[i].review is verdict for i in chosen)
        self._session.do(edits.review(chosen, Review.UNREVIEWED if taken_back else verdict))
