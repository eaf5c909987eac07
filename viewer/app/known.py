"""As known on: a bar with a second clock, whose slider shows the dossier as it was known on a day."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolBar

from viewer.app.day_slider import DaySlider
from viewer.model.known import Clock, Known, days_known
from viewer.model.words import day_words
from viewer.panes.keys import OnEscape

if TYPE_CHECKING:
    from viewer.app.window import Window
    from viewer.model.moment import Moment


class KnownBar(QToolBar):
    """Chooses the day and the clock; hidden while the present is shown."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._days: tuple[Moment, ...] = ()
        self._following = False
        self.setObjectName("known")
        self.setWindowTitle(self.tr("As known on"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._clock = self._make_clock()
        self._slider = self._make_slider()
        self._told, self._warning = QLabel(), QLabel(self.tr("This is the past: close it to edit."))
        self._told.setTextFormat(Qt.TextFormat.RichText)
        self._told.setContentsMargins(8, 0, 8, 0)
        self._warning.setContentsMargins(8, 0, 8, 0)
        self._close = QPushButton(self.tr("Close (Esc)"))
        self._close.clicked.connect(self.end)
        for widget in (self._clock, self._slider, self._told, self._warning, self._close):
            self.addWidget(widget)
        self._session.dossier_changed.connect(self._follow)
        self._session.focus_changed.connect(self._follow)
        self._session.refused.connect(self._warn)
        OnEscape(self, self.end)
        self.hide()

    @property
    def is_on(self) -> bool:
        """Whether the past is shown."""
        return self._session.focus.known is not None

    def toggle(self) -> None:
        """Show the dossier as it was known on its last day, or the present again."""
        if self.is_on:
            self.end()
            return
        clock = next((c for c in Clock if days_known(self._session.dossier, c)), None)
        if clock is None:
            self._window.say(self.tr("Nothing here has a day on which it became known."))
            return
        if self._window.jobs.is_busy:
            self._window.say(self.tr("An article is being read; look at the past when it is there."))
            return
        self._use_clock(clock)
        self._slider.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end(self) -> None:
        """Show the present again."""
        self._session.look(known=None)

    def _make_clock(self) -> QComboBox:
        clock = QComboBox()
        clock.addItem(self.tr("As known from what was published by"), Clock.PUBLISHED)
        clock.addItem(self.tr("As recorded in this dossier by"), Clock.RECORDED)
        clock.setAccessibleName(self.tr("From what it was known"))
        clock.activated.connect(self._choose_clock)
        return clock

    def _make_slider(self) -> DaySlider:
        slider = DaySlider()
        slider.setAccessibleName(self.tr("Day that is looked at"))
        slider.valueChanged.connect(self._choose_day)
        return slider

    def _choose_clock(self, index: int) -> None:
        self._use_clock(Clock(self._clock.itemData(index)))

    def _use_clock(self, clock: Clock) -> None:
        """Look by another clock at the last of its days up to the one looked at, else its first."""
        days, known = days_known(self._session.dossier, clock), self._session.focus.known
        before = [day for day in days if known is None or day <= known.day]
        if days:
            self._session.look(known=Known(clock, (before or days[:1])[-1]))

    def _choose_day(self, at: int) -> None:
        known = self._session.focus.known
        if known is not None and not self._following:
            self._session.look(known=Known(known.clock, self._days[at]))

    def _follow(self, *_change: object) -> None:
        known = self._session.focus.known
        if self.isHidden() is not (known is None):
            self._window.docks.keep_edge(partial(self.setVisible, known is not None))
        self._mark_warning(refused=False)
        if known is None:
            return
        self._days = days_known(self._session.dossier, known.clock)
        self._following = True
        try:
            self._slider.setRange(0, max(len(self._days) - 1, 0))
            self._slider.setValue(max(sum(day <= known.day for day in self._days) - 1, 0))
        finally:
            self._following = False
        self._slider.setEnabled(len(self._days) > 1)
        self._clock.setCurrentIndex(self._clock.findData(known.clock))
        self._clock.setEnabled(all(days_known(self._session.dossier, clock) for clock in Clock))
        self._told.setText(self._words(known))
        self._slider.setAccessibleDescription(self._words(known).replace("<b>", "").replace("</b>", ""))

    def _words(self, known: Known) -> str:
        """The day, and how many events were known on it, as rich text."""
        day = f"<b>{day_words(known.day, self._window.style_now.language)}</b>"
        then, now = len(self._session.known.events), len(self._session.dossier.events)
        if known.clock is Clock.RECORDED:  # what was deleted since was there too, so that it is no part
            return self.tr("{day}: {then} events in this dossier; now {now}").format(
                day=day, then=then, now=now
            )
        return self.tr("{day}: {then} of %n event(s) known", "", now).format(day=day, then=then)

    def _warn(self) -> None:
        if self.is_on:
            self._mark_warning(refused=True)

    def _mark_warning(self, *, refused: bool) -> None:
        """Say in another colour that an edit was not made."""
        for widget in (self, self._warning):
            if bool(widget.property("refused")) != refused:
                widget.setProperty("refused", refused)
                widget.style().unpolish(widget)
                widget.style().polish(widget)
        said = self.tr("Not changed: this is the past; close it to edit.")
        self._warning.setText(said if refused else self.tr("This is the past: close it to edit."))
