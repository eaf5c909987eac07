"""The inspector of several selected events: what they share, and fields that are set for all in one step."""

import html
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.draw.style import Style
from viewer.model import edits, rework
from viewer.model.edits import Edit
from viewer.model.event import Certainty, Event, Kind
from viewer.model.grades import Credibility, Likelihood
from viewer.panes.grade_words import credibility_words, likelihood_words
from viewer.panes.inspector_certainty import certainty_choice, show_signs
from viewer.panes.inspector_fields import Choice, Line
from viewer.panes.inspector_grades import graded
from viewer.session import Session

MOST_NAMED = 8


class ManyPart(QWidget):
    """Shows at least two events; a field that they fill differently says *several*."""

    def __init__(self, session: Session, style: Style) -> None:
        super().__init__()
        self._session, self._style = session, style
        self._events: tuple[Event, ...] = ()
        self._named = QLabel()
        self._named.setWordWrap(True)
        self._named.setTextFormat(Qt.TextFormat.RichText)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._column.addWidget(self._named)
        self._make_choices()
        self._actor = self._line(self.tr("Add an actor to all"), self._add_actor)
        self._note = self._line(self.tr("Add a note to all"), self._add_note)
        self._column.addLayout(self._make_buttons())

    def show_events(self, events: Sequence[Event]) -> None:
        """Show *events*, in the order of time."""
        if {e.id for e in events} != {e.id for e in self._events}:
            for line in (self._actor, self._note):
                line.show_text("")
                line.clear()
        self._events = tuple(events)
        self._named.setText(self._headlines())
        self._show_common(self._kind, (e.kind for e in events))
        self._show_common(self._certainty, (e.certainty for e in events))
        self._show_common(self._credibility, (e.credibility for e in events))
        self._show_common(self._likelihood, (e.likelihood for e in events))
        self._merge.setVisible(len(events) == 2)
        self._delete.setText(self.tr("Delete %n event(s)", "", len(events)))

    def use_style(self, style: Style) -> None:
        self._style = style
        show_signs(self._certainty, style)
        self._named.setText(self._headlines())

    def first_field(self) -> QWidget:
        return self._kind

    # Making it

    def _make_choices(self) -> None:
        phrases = self._style.phrases
        self._kind = self._choice(Choice(self.tr("Kind of all selected events")), self.tr("Kind"))
        for kind in Kind:
            self._kind.addItem(phrases.kinds[kind], kind)
        name = self.tr("Certainty of all selected events")
        self._certainty = self._choice(certainty_choice(name, self._style), self.tr("Certainty"))
        name = self.tr("Credibility of all selected events")
        made = graded(name, self.tr("not graded"), Credibility, credibility_words)
        self._credibility = self._choice(made, self.tr("The information"))
        name = self.tr("How likely you think all selected events")
        made = graded(name, self.tr("no estimate"), Likelihood, likelihood_words)
        self._likelihood = self._choice(made, self.tr("How likely"))
        self._kind.activated.connect(self._classify)
        self._certainty.activated.connect(self._judge)
        self._credibility.activated.connect(self._believe)
        self._likelihood.activated.connect(self._estimate)

    def _choice(self, choice: Choice, title: str) -> Choice:
        choice.setPlaceholderText(self.tr("several"))
        self._head(title)
        self._column.addWidget(choice)
        return choice

    def _line(self, name: str, call: Callable[[], None]) -> Line:
        self._head(name)
        line = Line(name)
        line.setPlaceholderText(self.tr("then press Enter"))
        line.returnPressed.connect(call)
        self._column.addWidget(line)
        return line

    def _head(self, title: str) -> None:
        head = QLabel(title.upper())
        head.setProperty("soft", True)
        font = head.font()
        font.setPixelSize(11)
        head.setFont(font)
        head.setContentsMargins(0, 8, 0, 0)
        self._column.addWidget(head)

    def _make_buttons(self) -> QVBoxLayout:
        self._merge = QPushButton(self.tr("Merge into one"))
        self._delete = QPushButton(self.tr("Delete"))
        self._merge.clicked.connect(self._merge_both)
        self._delete.clicked.connect(self._delete_all)
        below = QVBoxLayout()  # one below the other: side by side they are wider than a narrow pane
        below.setContentsMargins(0, 12, 0, 0)
        for button in (self._merge, self._delete):
            below.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return below

    # Showing

    def _headlines(self) -> str:
        lines = [f"· {html.escape(event.what)}" for event in self._events[:MOST_NAMED]]
        if more := len(self._events) - len(lines):
            lines.append(self.tr("and %n more", "", more))
        return "<br>".join(lines)

    def _show_common(self, choice: Choice, values: Iterable[object]) -> None:
        """Show the value of all; where they differ, the placeholder."""
        found = set(values)
        (only,) = found if len(found) == 1 else (False,)
        at = -1 if only is False else 0 if only is None else choice.findData(only)
        choice.setCurrentIndex(at)
        choice.setAccessibleDescription(choice.placeholderText() if at < 0 else "")

    # Gestures

    def _classify(self, index: int) -> None:
        kind = Kind(self._kind.itemData(index))
        self._change(edits.classify(e.id, kind) for e in self._events if e.kind is not kind)

    def _judge(self, index: int) -> None:
        certainty = Certainty(self._certainty.itemData(index))
        others = (e for e in self._events if e.certainty is not certainty)
        self._change(edits.judge(e.id, certainty, e.condition) for e in others)

    def _believe(self, index: int) -> None:
        grade = self._credibility.itemData(index)
        self._change(edits.believe(e.id, Credibility(grade) if grade else None) for e in self._events)

    def _estimate(self, index: int) -> None:
        band = self._likelihood.itemData(index)
        self._change(edits.estimate(e.id, Likelihood(band) if band else None) for e in self._events)

    def _add_actor(self) -> None:
        if name := self._actor.text().strip():
            self._actor.clear()
            self._change(edits.name_actors(e.id, (*e.who, name)) for e in self._events if name not in e.who)

    def _add_note(self) -> None:
        if said := self._note.text().strip():
            self._note.clear()
            self._change(edits.note(e.id, f"{e.notes}\n{said}".strip()) for e in self._events)

    def _change(self, steps: Iterable[Edit]) -> None:
        """Do all in one step, and show what is so then; it may have been refused."""
        if found := tuple(steps):
            self._session.do(edits.all_of(f"change {len(self._events)} events", found))
        self.show_events(self._events)

    def _merge_both(self) -> None:
        chosen = {event.id for event in self._events}
        first, second = (i for i in self._session.dossier.events if i in chosen)  # the earlier keeps its id
        self._session.do(rework.merge(first, second))

    def _delete_all(self) -> None:
        self._session.do(edits.delete(frozenset(e.id for e in self._events)))
