"""The filters beside certainty and time: a button that tells how many are on, and the lists it opens."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from viewer.app.filter_list import Entry, FilterList
from viewer.app.layer_sifting import Rows
from viewer.draw.layer_style import grouped
from viewer.draw.style import Style
from viewer.model import query
from viewer.model.event import Kind, Review
from viewer.model.facets import Facets, facets
from viewer.model.grades import Credibility, Likelihood, Reliability
from viewer.panes.event_table import review_words
from viewer.panes.grade_words import credibility_words, likelihood_words, reliability_words
from viewer.panes.keys import shown_key
from viewer.session import Session

COLUMN_PX = 244
GRADED = ("reliabilities", "credibilities", "likelihoods")
ASKED_OF_ROWS = ("kinds", "actors")
MOST_ACTORS = 2000  # of the layers that are offered, the most frequent; words find the others


class Filters(QPushButton):
    """How many sets of filters are on; pressed, it opens the lists to choose from."""

    def __init__(self, session: Session, style: Style, clear: Callable[[], object], parent: QWidget) -> None:
        """Takes what clears every filter, those of other panes included."""
        super().__init__(parent)
        self._session = session
        self.lists = FilterLists(session, style, clear, self)
        self.setToolTip(
            self.tr("Choose kinds, actors, reviews and grades ({})").format(shown_key("Ctrl+Shift+F"))
        )
        self.clicked.connect(self.open)
        session.focus_changed.connect(self._count)
        self._count()

    def open(self) -> None:
        """Drop the lists from the button, as far left as keeps them within the window."""
        self.lists.make_ready()
        size, room = self.lists.size(), self.window().width() - self.lists.width() - 8
        left = min(self.mapTo(self.window(), QPoint(0, 0)).x(), max(room, 0))
        below = self.mapTo(self.window(), QPoint(0, self.height() + 4)).y()
        top = min(below, max(self.window().height() - size.height() - 8, 0))
        self.lists.move(self.window().mapToGlobal(QPoint(left, top)))
        self.lists.show()
        self.lists.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def _count(self, *_focus: object) -> None:
        focus = self._session.focus
        on = focus.only.count + bool(focus.search) + (focus.box is not None)
        self.setText(self.tr("Filters ({})").format(on) if on else self.tr("Filters"))
        self.setAccessibleName(self.tr("Filters: %n on", "", on))


class FilterLists(QFrame):
    """A search, and a list for each set of filters; what is ticked is looked at in every pane at once."""

    def __init__(self, session: Session, style: Style, clear: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._session, self._style = session, style
        self.rows: Callable[[], Rows | None] = _no_rows  # of the layers, once there are any
        self.setObjectName("filters")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Filters"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Words in a headline, quote, place, name or note"))
        self.search.setAccessibleName(self.tr("Words that events must hold"))
        self.search.setClearButtonEnabled(True)
        self._told = QLabel()
        self._told.setProperty("soft", True)
        self._told.setWordWrap(True)
        self._clear = QPushButton(self.tr("Clear the filters"))
        self._clear.setToolTip(self.tr("Also those of certainty and time ({})").format(shown_key("Ctrl+0")))
        self._clear.clicked.connect(clear)
        self._lists = self._make_lists()
        self._lay_out()
        self.search.textEdited.connect(self._search)
        session.dossier_changed.connect(self.follow)
        session.focus_changed.connect(self.follow)

    def make_ready(self) -> None:
        """Fill the lists and take the size they need."""
        self._fill()
        self.adjustSize()

    def _make_lists(self) -> dict[str, FilterList]:
        nothing = self.tr("Nothing is graded yet.")
        lists = (
            FilterList("kinds", self.tr("Kind"), self.tr("No events yet.")),
            FilterList("reviews", self.tr("Review"), self.tr("No events yet.")),
            FilterList("actors", self.tr("Who acts or says so"), self.tr("Nobody is named.")),
            FilterList("likelihoods", self.tr("Likelihood"), nothing),
            FilterList("reliabilities", self.tr("Reliability of the source"), nothing),
            FilterList("credibilities", self.tr("Credibility of the information"), nothing),
        )
        for each in lists:
            each.chosen.connect(self._choose)
        return {each.name: each for each in lists}

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 12, 14, 12)
        whole.setSpacing(10)
        whole.addWidget(self.search)
        columns = QHBoxLayout()
        columns.setSpacing(18)
        for names in (("kinds", "reviews"), ("actors", "likelihoods"), ("reliabilities", "credibilities")):
            column = QVBoxLayout()
            column.setSpacing(12)
            for name in names:
                self._lists[name].setFixedWidth(COLUMN_PX)
                column.addWidget(self._lists[name])
            column.addStretch(1)
            columns.addLayout(column)
        whole.addLayout(columns)
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        foot.addWidget(self._clear)
        whole.addLayout(foot)

    def follow(self, *_change: object) -> None:
        """Show what can be chosen now, and what that would leave."""
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        focus = self._session.focus
        found, rows = facets(self._session.known, focus), self.rows()
        chosen = query.wanted(focus.only)
        for name, entries in self._entries(found).items():
            if rows is not None:
                entries = with_rows(name, entries, rows)
            here = [e for e in entries if self._is_offered(name, e, found) or e.member in chosen[name]]
            self._lists[name].show_entries(here, frozenset(chosen[name]))
            is_asked = rows is None or name in ASKED_OF_ROWS
            self._lists[name].show_note("" if is_asked else self.tr("not asked of layers"))
        if self.search.text() != focus.search:
            self.search.setText(focus.search)
        self._told.setText(self._summary(found, rows))
        self._clear.setEnabled(focus.is_filtering)

    def _summary(self, found: Facets, rows: Rows | None) -> str:
        if rows is None:
            return self.tr("{} of %n event(s) pass all filters", "", found.total).format(found.passing)
        events = self.tr("{} of %n event(s)", "", found.total).format(found.passing)
        numbers = (grouped(rows.passing), grouped(rows.total))
        words = self.tr("{}, {} of {} rows pass all filters").format(events, *numbers)
        if rows.is_counting:
            words = self.tr("{}, filtering {} rows…").format(events, numbers[1])
        return words + " · " + self.tr("rows have no certainty, review or grade, and are not asked for one")

    def _entries(self, found: Facets) -> dict[str, list[Entry]]:
        """Everything that could be asked for, by the fields of Only; of actors the most frequent first."""

        def listed(name: str, members: Iterable[Hashable], say: Callable[..., str]) -> list[Entry]:
            return [
                Entry(m, self._none(name) if m is None else say(m), found.found[name][m]) for m in members
            ]

        named = dict(query.actors(self._session.known))
        gone = (name for name in sorted(self._session.focus.only.actors) if name not in named)
        kinds = self._style.phrases.kinds
        return {
            "kinds": listed("kinds", Kind, lambda kind: kinds[kind]),
            "reviews": listed("reviews", Review, review_words),
            "actors": sorted(listed("actors", (*named, *gone), str), key=lambda entry: -entry.count),
            "likelihoods": listed("likelihoods", (*reversed(Likelihood), None), likelihood_words),
            "reliabilities": listed("reliabilities", (*Reliability, None), reliability_words),
            "credibilities": listed("credibilities", (*Credibility, None), credibility_words),
        }

    def _none(self, name: str) -> str:
        return self.tr("no estimate") if name == "likelihoods" else self.tr("not graded")

    @staticmethod
    def _is_offered(name: str, entry: Entry, found: Facets) -> bool:
        """Whether an entry stands in its list: all grades do once there is one, else what events have."""
        if name in GRADED:
            return any(grade is not None for grade in found.all_found[name])
        has_any = bool(found.all_found[name][entry.member]) or entry.rows is not None
        return has_any or name == "reviews"

    def _search(self, words: str) -> None:
        self._session.look(search=words.strip() and words)

    def _choose(self, name: str, chosen: frozenset[object]) -> None:
        self._session.look(only=replace(self._session.focus.only, **{name: chosen}))  # type: ignore[arg-type]

    # Qt overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        opener = self.parentWidget()
        if opener and opener.rect().contains(opener.mapFromGlobal(event.globalPosition().toPoint())):
            self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)  # or the button would open it again
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)


def with_rows(name: str, entries: list[Entry], rows: Rows) -> list[Entry]:
    """The entries of a list with the numbers of rows; those of names that only rows have come last."""
    if name == "kinds":
        return [replace(entry, rows=rows.kinds.get(Kind(str(entry.member)))) for entry in entries]
    if name != "actors":
        return entries
    left = dict(rows.actors)
    by_folded: dict[str, list[str]] = {}
    for actor in left:
        by_folded.setdefault(actor.casefold(), []).append(actor)
    known = []
    for entry in entries:
        same = by_folded.pop(entry.words.casefold(), [])
        known.append(replace(entry, rows=sum(map(left.pop, same)) if same else None))
    rest = sorted(left.items(), key=lambda item: -item[1])[:MOST_ACTORS]
    found = known + [Entry(actor, actor, 0, count) for actor, count in rest]
    return sorted(found, key=lambda entry: (not entry.count, not entry.rows))  # what leaves something first


def _no_rows() -> Rows | None:
    """The numbers of rows where there is no layer."""
    return None
