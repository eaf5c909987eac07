"""The inspector's *when*: in words, as bounds and EDTF, and a field that takes either.

The words tell times by the clocks of the chosen zone, as the timeline and the table do; the bounds, the EDTF
and the field stay as stated, since they are what the dossier keeps.
"""

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from viewer.draw.style import Style
from viewer.model import edits
from viewer.model.edtf import edtf
from viewer.model.event import Certainty, Event
from viewer.model.moment import Moment
from viewer.model.plain import parse_when
from viewer.model.when import When
from viewer.model.words import duration_words, words
from viewer.model.zone import zoned
from viewer.panes.date_bar import DateBar
from viewer.panes.inspector_fields import Line
from viewer.panes.inspector_typed import TypedPart
from viewer.panes.reveal import reveal_later
from viewer.panes.sentences import translated
from viewer.session import Session


class TimePart(TypedPart):
    """When it was: shown in words, edited in plain words or EDTF with the reading shown while typing."""

    locks = ("when",)

    def __init__(self, session: Session, style: Style) -> None:
        super().__init__(session, style, self.tr("When"), Line(self.tr("Date in plain words or EDTF")))
        self._words = QLabel()
        self._bounds = QLabel()
        self._field.setPlaceholderText(self.tr("e.g. early 2026, since 2024, 2027/2031"))
        self._preview = QLabel()
        for label in (self._words, self._bounds, self._preview):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self._bounds, self._preview):
            label.setProperty("soft", True)
        self._preview.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = DateBar(style)
        for widget in (self._words, self._bounds, self._field, self._preview, self._bar):
            self.column.addWidget(widget)
        self._field.textChanged.connect(self._forget_reading)
        self._field.textEdited.connect(self._show_reading)
        self._field.editingFinished.connect(self._date)  # by Enter, or by leaving it

    def fill(self, event: Event) -> None:
        when = event.when
        self._words.setText(f"<b>{html.escape(self._in_words(event))}</b>")
        self._bounds.setText(self._in_bounds(when))
        self._bounds.setVisible(when is not None)
        self._field.show_text((edtf(when) or "") if when else "", is_new=self.is_new)
        if self.is_new:
            self._hide_reading()
        self._forget_reading()
        self._bar.use_style(self.style_now)

    def show_typed(self, words: str, at: int) -> None:
        self._field.setText(words)
        self._show_reading(words)

    def _in_words(self, event: Event) -> str:
        if event.when is None:
            return self.tr("The text gives no date")
        anchor = self.session.known.events.get(event.when.anchor) if event.when.anchor else None
        known = self.session.known.published(event) is not None
        return words(
            zoned(event.when, self.session.focus.zone),
            published_known=known,
            anchor=anchor.what if anchor else None,
            language=self.style_now.language,
        )

    def _in_bounds(self, when: When | None) -> str:
        if when is None:
            return ""
        lines = []
        if when.is_dated:
            if when.start == when.end:
                lines.append(self._between(*when.start))
            else:
                begins = self.tr("start {}").format(self._between(*when.start))
                ends = self.tr("end {}").format(self._between(*when.end))
                lines.append(f"{begins} · {ends}")
        else:
            lines.append(self.tr("bounds: none stated"))
        written = edtf(when)
        basis = {"stated": self.tr("stated"), "inferred": self.tr("inferred"), "assumed": self.tr("your own")}
        tail = [f"EDTF {written}"] if written else []
        said, quoted = when.relative.text if when.relative else "", self.style_now.phrases.quoted
        tail += [basis[when.basis], *([quoted.format(html.escape(said))] if said else [])]
        if when.duration:
            tail.append(duration_words(when.duration, self.style_now.language))
        if len(tail) == 1:  # a word alone on its line would not say of what
            return " · ".join((*lines, *tail))
        return "<br>".join((*lines, " · ".join(tail)))

    def _between(self, first: Moment | None, last: Moment | None) -> str:
        """The two bounds of a start, of an end, or of both."""
        if first == last:
            return str(first) if first else self.tr("open")
        if first is None:
            return self.tr("not after {}").format(last)
        if last is None:
            return self.tr("not before {}").format(first)
        return self.tr("between {} and {}").format(first, last)

    def _published(self) -> Moment | None:
        return self.session.known.published(self.event_shown) if self.event_shown else None

    def _forget_reading(self, *_text: object) -> None:
        """Show no reading while nothing is typed, as after Escape."""
        if not self._field.is_changed:
            self._hide_reading()

    def _hide_reading(self) -> None:
        self._preview.clear()
        self._preview.hide()
        self._bar.hide()

    def _show_reading(self, text: str) -> None:
        when = None
        try:
            when = parse_when(text, self._published())
        except ValueError as error:
            said, tone = translated(str(error)), self.style_now.fails
        else:
            known = self._published() is not None
            reading = self.tr("no date")
            if when:
                reading = words(when, published_known=known, language=self.style_now.language)
                there = zoned(when, self.session.focus.zone)
                told = words(there, published_known=known, language=self.style_now.language)
                reading = reading if told == reading else f"{reading} = {told}"
            said, tone = f"↵ {reading}", self.style_now.holds
        self._preview.setText(said)
        self._preview.setStyleSheet(f"color: {tone};")
        self._preview.show()
        event = self.event_shown
        certainty = event.certainty if event else Certainty.OCCURRED
        self._bar.show_date(when, certainty, self._published(), self.session.focus.zone)
        reveal_later(self._field, self._bar if self._bar.isVisibleTo(self) else self._preview)

    def _date(self) -> None:
        if self.event_shown is None or not self._field.is_changed:
            return
        try:
            when = parse_when(self._field.text(), self._published())
        except ValueError:
            self._show_reading(self._field.text())
            return
        self._field.show_text(self._field.text())  # no longer half typed
        self.session.do(edits.date(self.event_shown.id, when))
