"""The inspector pane: every field of the selected event, why it was read so, and its correction.

Of several selected events it shows what can be set for all of them.
"""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from viewer.draw.style import Style
from viewer.geo.gazetteer import Gazetteer
from viewer.model import edits, query
from viewer.model.dossier import Change
from viewer.model.event import Event, Review
from viewer.model.focus import Focus
from viewer.panes.inspector_accounts import AccountsPart
from viewer.panes.inspector_certainty import CertaintyPart
from viewer.panes.inspector_evidence import EvidencePart
from viewer.panes.inspector_fields import ActorsPart, HeadlinePart, NotesPart, Part
from viewer.panes.inspector_grades import GradesPart
from viewer.panes.inspector_many import ManyPart
from viewer.panes.inspector_names import NamesOffer
from viewer.panes.inspector_numbers import NumbersPart
from viewer.panes.inspector_place import PlacePart
from viewer.panes.inspector_time import TimePart
from viewer.panes.keys import OnEscape
from viewer.panes.reveal import RevealsFields, reveal_later
from viewer.session import Session


class InspectorPane(QWidget):
    """Shows the one selected event, several together, or what there is to choose from.

    Signals:
        headed(str, str): what the pane shows now: a title, and a line about it.
        text_wanted(Quote): the analyst asks to see where a quote stands.
        given_up(): Escape was pressed in it: the keyboard is to go back to where it came from.
    """

    headed = Signal(str, str)
    text_wanted = Signal(object)
    given_up = Signal()

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
            AccountsPart(session, style),
            CertaintyPart(session, style),
            TimePart(session, style),
            PlacePart(session, style, gazetteer),
            ActorsPart(session, style),
            NumbersPart(session, style),
            self._evidence,
            GradesPart(session, style),
            NotesPart(session, style),
        )
        self._many = ManyPart(session, style)
        self._offer = NamesOffer(session, style)
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setProperty("soft", True)
        self._verdicts = self._make_verdicts()
        self._body = self._make_body()
        session.dossier_changed.connect(self._follow_dossier)
        session.focus_changed.connect(self._follow_focus)
        session.refused.connect(self._put_back)
        OnEscape(self, self.given_up.emit)  # in the window it would deselect the event that is edited
        self._follow()

    def show_field(self, name: str) -> None:
        """Give the keyboard to the field of a name, like `where` or `when`, brought into view."""
        part = next((p for p in self._parts if name in p.locks), None)
        if part is not None:
            field = part.first_field()
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            reveal_later(field, part)

    def use_style(self, style: Style) -> None:
        self._style = style
        for part in self._parts:
            part.use_style(style)
        self._many.use_style(style)

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
        area = _scrolling(self.tr("Inspector"), self._parts)
        self._many_body = _scrolling(self.tr("Inspector of several events"), (self._many,))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._empty.setContentsMargins(16, 8, 16, 8)
        offered = QHBoxLayout()
        offered.setContentsMargins(16, 0, 16, 0)
        offered.addWidget(self._offer)
        layout.addWidget(self._empty)
        layout.addWidget(area, 1)
        layout.addWidget(self._many_body, 1)
        layout.addLayout(offered)
        layout.addWidget(self._verdicts)
        self.setFocusProxy(self._parts[0].first_field())
        return area

    def _follow_focus(self, old: Focus, new: Focus) -> None:
        if old.selected != new.selected or old.known != new.known:
            self._offer.withdraw()
            self._follow()
        elif old.zone != new.zone:
            self._follow()

    def _follow_dossier(self, change: Change) -> None:
        self._follow()
        self._offer.follow(change, self._shown)

    def _selected(self) -> tuple[Event, ...]:
        """The selected events in the order of time."""
        dossier = self._session.known
        chosen = {i: dossier.events[i] for i in sorted(self._session.focus.selected) if i in dossier.events}
        return query.in_time_order(replace(dossier, events=chosen))

    def _follow(self) -> None:
        selected = self._selected()
        event = selected[0] if len(selected) == 1 else None
        if event is None:
            for part in self._parts:
                part.forget_event()  # before they are hidden, and the keyboard leaves them
        self._empty.setVisible(not selected)
        self._body.setVisible(event is not None)
        self._many_body.setVisible(len(selected) > 1)
        self._verdicts.setVisible(bool(selected))
        if event is not None:
            for part in self._parts:
                part.show_event(event)  # even the same: its article may have got a date, its anchor a name
            self.headed.emit(event.what, "")
        elif selected:
            self._many.show_events(selected)
            self.headed.emit(self.tr("%n event(s) selected", "", len(selected)), "")
        else:
            self._empty.setText(self._empty_words())
            self.headed.emit(self.tr("Inspector"), "")
        first = self._many.first_field() if len(selected) > 1 else self._parts[0].first_field()
        self.setFocusProxy(
            first if selected else self._empty
        )  # a hidden field would take the keyboard unseen
        self._shown = event
        self._tell_verdict(selected)

    def _put_back(self) -> None:
        """Show what is so again, in place of what was typed and not taken."""
        for part in self._parts:
            part.forget_event()
        self._follow()

    def _tell_verdict(self, selected: tuple[Event, ...]) -> None:
        verdicts = {event.review for event in selected}
        confirmed, rejected = verdicts == {Review.CONFIRMED}, verdicts == {Review.REJECTED}
        self._confirm.setText(self.tr("Confirmed ✓ (take back)") if confirmed else self.tr("Confirm ✓"))
        self._reject.setText(self.tr("Rejected (take back)") if rejected else self.tr("Reject"))

    def _empty_words(self) -> str:
        events = self._session.known.events.values()
        if not events and self._session.known.articles:
            return self.tr(
                "No event was read in this text. Mark the words that tell of one and press E, or press N for"
                " one without a quote."
            )
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


def _scrolling(name: str, parts: Iterable[QWidget]) -> QScrollArea:
    """*parts* one below the other, in a room that scrolls where they are too high for it."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(16, 4, 16, 8)
    column.setSpacing(12)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(body)
    RevealsFields(area, body)
    return area
