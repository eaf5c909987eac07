"""The status bar: counts, cursor, what is going on, what is saved, and whether anything leaves here."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from viewer.model import query
from viewer.model.dossier import Change, Dossier
from viewer.model.moment import Moment
from viewer.panes.map import MapPane
from viewer.panes.spoken import dms_words
from viewer.panes.timeline import TimelinePane
from viewer.session import Session

SAID_MS = 12_000
ERROR = "⚠ "


class Status(QStatusBar):
    """What is true of the whole window now.

    Signals:
        cancelled(): the analyst wants the work that is going on to stop.
    """

    cancelled = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows: Callable[[], str] = str  # what there is to say of the rows of layers, once there are any
        self._passing: tuple[Dossier, object, int] | None = None
        self._pointed: dict[QObject, QLabel] = {}
        self.setSizeGripEnabled(False)
        self._counts, self._place, self._date = QLabel(), QLabel(), QLabel()
        self._said, self._saved = Sentence(), QLabel()
        self._said.setTextInteractionFlags(self._said.textInteractionFlags())
        self._offer = QPushButton()
        self._offer.setAccessibleName(self.tr("Pairs that may be the same event"))
        self._offer.hide()
        self._offer.clicked.connect(self._take_offer)
        self._offered: Callable[[], object] = _nothing
        self._work = QLabel()
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setFixedSize(90, 8)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Work is going on"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancelled)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._said.clear)
        self._network = QLabel()
        for label in (self._counts, self._place, self._date):
            self.addWidget(label)
        self.addWidget(self._said, 1)
        for widget in (self._offer, self._work, self._busy, self._cancel):
            self.addWidget(widget)
        for widget in (self._saved, self._network):
            self.addPermanentWidget(widget)
        session.dossier_changed.connect(self.count)
        session.dossier_changed.connect(self._forget_offer)
        session.focus_changed.connect(self.count)
        self.show_work("")
        self.show_network(None)
        self.count()

    def say(self, words: str, *, is_error: bool = False) -> None:
        """Show a sentence for a while; an error stays until the next one."""
        self._said.setText((ERROR if is_error else "") + words)
        self._said.setToolTip(words)
        self._said.setAccessibleName(words)
        self._quiet.stop()
        if not is_error:
            self._quiet.start(SAID_MS)

    def offer_pairs(self, count: int, call: Callable[[], object]) -> None:
        """Say how many pairs may be one event, as a button until it is pressed or the articles change."""
        self._offered = call
        self._offer.setText(self.tr("%n pair(s) may be the same event…", "", count) if count else "")
        self._offer.setAccessibleName(self._offer.text() or self.tr("Pairs that may be the same event"))
        self._show_offer()

    @property
    def said(self) -> str:
        """The sentence that is shown now."""
        return self._said.text()

    def show_work(self, label: str) -> None:
        """Show what is being done, with a way to stop it; empty when nothing is."""
        self._work.setText(f"{label}…" if label else "")
        self._offer.hide()  # first: a bar that is too wide even for a moment widens the window
        for widget in (self._work, self._busy, self._cancel):
            widget.setVisible(bool(label))
        self._show_offer()

    def show_network(self, host: str | None, *, is_busy: bool = False) -> None:
        """Say that nothing leaves the machine; or which server is asked for tiles, lit while it is.

        It is told what may happen, by the one who alone can switch it on: see viewer/app/tiles.py.
        """
        if host is None:
            words = self.tr("Offline — nothing leaves this machine")
            more = self.tr("Sightline has no connection to anywhere.")
        else:
            words = ("● " if is_busy else "○ ") + self.tr("Online tiles: {}").format(host)
            more = self.tr(
                "{} learns which parts of the map you look at, and your network address; nothing of your "
                "articles and events. Switch it off in Map and time ▸ Map background."
            ).format(host)
        self._network.setText(words)
        self._network.setAccessibleName(words)
        self._network.setToolTip(more)
        font = self._network.font()
        font.setBold(is_busy)
        self._network.setFont(font)

    def follow(self, places: MapPane, days: TimelinePane) -> None:
        """Show the place and the day that the pointer is at in these panes, while it is there."""
        places.pointed.connect(self.show_place)
        days.pointed.connect(self.show_date)
        self._pointed = {places: self._place, days: self._date}
        for pane in self._pointed:
            pane.installEventFilter(self)

    def show_place(self, lat: float, lon: float) -> None:
        self._place.setText(dms_words(lat, lon, between="  "))

    def show_date(self, seconds: float) -> None:
        """Show the day that lies *seconds* after 1970, UTC, or by the clocks of the zone that is chosen."""
        zone = self._session.focus.zone
        wall_s = zone.wall_s(seconds) if zone else seconds
        self._date.setText(Moment.from_days(int(wall_s // 86_400)).iso())

    def show_saved(self, *, is_saved: bool, path: Path | None) -> None:
        if self._session.dossier.is_empty:
            self._saved.setText("")
        elif not is_saved:
            self._saved.setText(self.tr("Not saved"))
        elif path is not None:
            self._saved.setText(self.tr("Saved {}").format(_time_written(path)))
        else:
            self._saved.setText(self.tr("As read"))

    def _show_offer(self) -> None:
        """Show the button when nothing is going on: there is not room for both in a small window.

        In the past nothing is offered that would change something.
        """
        is_wanted = bool(self._offer.text()) and self._session.may_edit
        self._offer.setVisible(is_wanted and self._work.isHidden())

    def _take_offer(self) -> None:
        call = self._offered
        self.offer_pairs(0, _nothing)
        call()

    def _forget_offer(self, change: Change) -> None:
        if change.old.articles.keys() != change.new.articles.keys():
            self.offer_pairs(0, _nothing)

    def count(self, *_change: object) -> None:
        """Say how many events there are, or pass the filters; and how many rows of layers."""
        events, selected = len(self._session.known.events), len(self._session.focus.selected)
        words = self.tr("%n event(s)", "", events)
        if self._session.focus.is_filtering:
            words = self.tr("{} of %n event(s)", "", events).format(self._count_passing())
        words = ", ".join(filter(None, (words, self.rows())))
        if (known := self._session.focus.known) is not None:
            words = f"{words} · " + self.tr("as known on {}").format(known.day)
        chosen = self.tr("%n selected", "", selected)
        self._counts.setText(f"{words} · {chosen}" if selected else words)
        self._show_offer()

    def _count_passing(self) -> int:
        """How many events pass the filters; counted once for the same filters."""
        session, known = self._session, self._session.known
        kept = self._passing
        if kept is None or kept[0] is not known or kept[1] != session.focus.filters:
            passing = len(query.passing(known, session.focus))
            self._passing = kept = (known, session.focus.filters, passing)
        return kept[2]

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave and (label := self._pointed.get(watched)):
            label.clear()
        return super().eventFilter(watched, event)


def _time_written(path: Path) -> str:
    """When a file was last written, by the clock here; empty where it is gone or may not be asked for."""
    try:
        return f"{datetime.fromtimestamp(path.stat().st_mtime):%H:%M}"  # noqa: DTZ006 - shown in local time
    except OSError:
        return ""


def _nothing() -> None:
    """What is called where nothing is offered."""


class Sentence(QLabel):
    """A line that is cut short with dots where there is no room for it, and never widens the window."""

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        try:
            room = self.contentsRect()
            words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        finally:
            painter.end()
