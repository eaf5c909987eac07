"""Pairs of events that may be one and the same, one after the other, for the analyst to decide."""

import html
import math
from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from viewer.app.dialogs.size import open_at
from viewer.app.pairs import quote_html, reasons, shared_pieces, still_open
from viewer.draw.style import TEXT_FAMILY, Style
from viewer.model import rework
from viewer.model.accounts import disagreements, merged
from viewer.model.dossier import Dossier
from viewer.model.edits import Edit
from viewer.model.event import Event
from viewer.model.likeness import Proposal
from viewer.panes.field_words import field_words, source_words
from viewer.panes.inspector_accounts import field_name
from viewer.session import Session

COMPARED = ("when", "where", "certainty", "who", "quantities", "kind")
QUOTE_PX = 15
MOST_QUOTE_PX = 290


class Decision(Enum):
    """What the analyst says of a pair."""

    SAME = auto()
    APART = auto()
    LATER = auto()


class Step(NamedTuple):
    """A decision, the dossier it led to, and how it is taken back."""

    decision: Decision
    after: Dossier
    back: Callable[[], None]


class SameDialog(QDialog):
    """Both quotes side by side, what they share and where they differ; every decision is one edit.

    A pair left for later comes again when the dialog is opened again.
    """

    def __init__(
        self, session: Session, found: Sequence[Proposal], style: Style, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._found, self._style = session, tuple(found), style
        self._later: set[frozenset[str]] = set()
        self._steps: list[Step] = []
        self._open: list[Proposal] = []
        self.setWindowTitle(self.tr("Same event?"))
        open_at(self, 940, 620)
        self._count, self._why = QLabel(), QLabel()
        self._why.setWordWrap(True)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setProperty("soft", True)
        self._pair = Pair(self)
        self._done = QLabel()
        self._done.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        for widget in (self._count, self._why):
            layout.addWidget(widget)
        layout.addWidget(self._done, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._pair, 1)
        layout.addLayout(self._make_buttons())
        session.dossier_changed.connect(self._look_again)
        self._look_again()

    @property
    def proposal(self) -> Proposal | None:
        """The pair that is shown; None when all are decided."""
        return self._open[0] if self._open else None

    def _make_buttons(self) -> QHBoxLayout:
        self._same = self._button(self.tr("&Same event"), self._merge)
        self._apart = self._button(self.tr("&Not the same"), self._keep_apart)
        self._leave = self._button(self.tr("&Later"), self._put_off)
        self._back = self._button(self.tr("&Take back"), self._take_back)
        self._close = self._button(self.tr("&Close"), self.reject)
        self._same.setProperty("primary", True)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch(1)
        for button in (self._same, self._apart, self._leave, self._close):
            row.addWidget(button)
        return row

    def _button(self, text: str, call: Callable[[], object]) -> QPushButton:
        """A button whose marked letter works with Alt and, since nothing is typed here, by itself."""
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: call())
        if letter := QKeySequence.mnemonic(text).toString()[-1:]:
            QShortcut(QKeySequence(letter), self, button.click)
            button.setToolTip(letter)
        return button

    # What is shown

    def _look_again(self, *_change: object) -> None:
        left = still_open(self._found, self._session.dossier)
        self._open = [p for p in left if frozenset({p.first, p.second}) not in self._later]
        self._show()

    def _show(self) -> None:
        proposal = self.proposal
        for widget in (self._pair, self._why, self._same, self._apart, self._leave):
            widget.setVisible(proposal is not None)
        self._done.setVisible(proposal is None)
        self._back.setEnabled(self._may_take_back())
        if proposal is None:
            self._count.setText(_bold(self.tr("Nothing left to compare")))
            self._done.setText(self._summary())
            self._close.setFocus()
            return
        at, total = len(self._steps) + 1, len(self._steps) + len(self._open)
        self._count.setText(_bold(self.tr("{} of {}").format(at, total)))
        self._why.setText(
            self.tr("They may be the same: {}.").format(
                "; ".join(reasons(proposal, self._session.dossier, self._style))
            )
        )
        events = self._session.dossier.events
        self._pair.show_pair(events[proposal.first], events[proposal.second], self._session, self._style)

    def _summary(self) -> str:
        if not self._steps:
            return self.tr("No two events of different articles look like one.")
        made = [step.decision for step in self._steps]
        said = (
            self.tr("%n merged", "", made.count(Decision.SAME)),
            self.tr("%n kept apart", "", made.count(Decision.APART)),
            self.tr("%n left for later", "", made.count(Decision.LATER)),
        )
        return " · ".join(said) + "\n" + self.tr("Every decision can be undone, here and after closing.")

    # Decisions

    def _merge(self) -> None:
        if proposal := self.proposal:
            self._decide(Decision.SAME, rework.merge(proposal.first, proposal.second))

    def _keep_apart(self) -> None:
        if proposal := self.proposal:
            self._decide(Decision.APART, rework.keep_apart(proposal.first, proposal.second))

    def _decide(self, decision: Decision, edit: Edit) -> None:
        before = self._session.dossier
        self._session.do(edit)
        if self._session.dossier is before:
            self._why.setText(self.tr("This dossier cannot be changed now."))
            return
        self._steps.append(Step(decision, self._session.dossier, self._session.undo))
        self._show()

    def _put_off(self) -> None:
        if proposal := self.proposal:
            pair: frozenset[str] = frozenset({proposal.first, proposal.second})
            self._later.add(pair)
            self._steps.append(Step(Decision.LATER, self._session.dossier, lambda: self._bring_back(pair)))
            self._look_again()

    def _bring_back(self, pair: frozenset[str]) -> None:
        self._later.discard(pair)
        self._look_again()

    def _may_take_back(self) -> bool:
        """Whether the last decision is the last thing that was done at all."""
        return bool(self._steps) and self._steps[-1].after is self._session.dossier

    def _take_back(self) -> None:
        if self._may_take_back():
            self._steps.pop().back()


def _bold(words: str) -> str:
    return f"<b>{html.escape(words)}</b>"


class Row(NamedTuple):
    """A field of both events: its name, and what each says."""

    name: QLabel
    left: QLabel
    right: QLabel


class Pair(QWidget):
    """Two events side by side."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._heads = tuple(self._label(0, column) for column in (1, 2))
        names = self.tr("Quote of the first event"), self.tr("Quote of the second event")
        self._quotes = tuple(self._quote(name, column) for name, column in zip(names, (1, 2), strict=True))
        self._grid.setRowStretch(len(COMPARED) + 2, 1)
        self._rows = {
            field: Row(*(self._label(at, column) for column in range(3)))
            for at, field in enumerate(COMPARED, start=2)
        }

    def show_pair(self, one: Event, other: Event, session: Session, style: Style) -> None:
        """Show what *one* and *other* say, and mark what they share and contradict each other about."""
        dossier, shared = session.dossier, shared_pieces(one, other)
        for event, head, quote in zip((one, other), self._heads, self._quotes, strict=True):
            source = html.escape(source_words(event, dossier))
            head.setText(
                f'<b>{html.escape(event.what)}</b><br><span style="color:{style.soft}">{source}</span>'
            )
            quote.setHtml("".join(quote_html(q, dossier, shared, style) for q in event.quotes))
        differ = {d.field: d.contradicts for d in disagreements(merged(one, other))}
        for field, row in self._rows.items():
            said = [field_words(event, field, dossier, style) for event in (one, other)]
            row.name.setText(self._name(field, differ.get(field), style))
            for label, words in zip((row.left, row.right), said, strict=True):
                label.setText(html.escape(words) or f'<span style="color:{style.soft}">—</span>')
            for label in row:
                label.setVisible(any(said))
        self._fit_quotes()

    def _fit_quotes(self) -> None:
        """Make both quotes as high as the longer one, but for long ones, which scroll."""
        if not hasattr(self, "_quotes"):
            return  # one of the two is still to be made
        wanted = max(math.ceil(quote.document().size().height()) for quote in self._quotes)
        for quote in self._quotes:
            quote.setFixedHeight(min(wanted + 4, MOST_QUOTE_PX))

    def _name(self, field: str, contradicts: bool | None, style: Style) -> str:
        name = f'<span style="color:{style.soft}">{html.escape(field_name(field))}</span>'
        if contradicts is None:
            return name
        said = self.tr("≠ contradict") if contradicts else self.tr("≈ one is more exact")
        return f'{name}<br><span style="color:{style.fails if contradicts else style.soft}">{said}</span>'

    def _label(self, row: int, column: int) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(column > 0)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(label, row, column)
        return label

    def _quote(self, name: str, column: int) -> QTextBrowser:
        text = QTextBrowser(self)
        text.setAccessibleName(name)
        text.setOpenLinks(False)
        text.setTabChangesFocus(True)
        font = text.font()
        font.setFamily(TEXT_FAMILY)
        font.setPixelSize(QUOTE_PX)
        text.document().setDefaultFont(font)
        # the lines break anew whenever the width changes, and that is not when this widget is resized
        text.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit_quotes())
        self._grid.addWidget(text, 1, column)
        return text
