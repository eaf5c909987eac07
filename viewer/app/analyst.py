"""What the analyst does to events from the menus: publication date, verdicts, new events."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QLineEdit

from viewer.app import reading
from viewer.app.ways_back import WaysBack
from viewer.model import edits
from viewer.model.article import ArticleId
from viewer.model.event import Event, EventId, Review
from viewer.model.publication import latest_told, publication
from viewer.model.when import Pair
from viewer.panes.sentences import translated

if TYPE_CHECKING:
    from viewer.app.window import Window


class Analyst(QObject):
    """Gestures that end in one edit each."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    @cached_property
    def _ways_back(self) -> WaysBack:
        return WaysBack(self._window)

    def ask_publication_date(self, article_id: str = "") -> None:
        """Ask on which day the article appeared, or what is known of it; an empty answer clears it."""
        session = self._window.session
        article = session.known.articles.get(ArticleId(article_id)) or self._window.text.article
        if article is None:
            return
        said = article.published_text or ""
        prompt = self.tr(
            "On which day did “{}” appear?\nLike 2026-01-16 or 16 January 2026; or what is known,\n"
            "like 2025, 2024 or later, between May 2024 and 2025; empty if nothing is."
        )
        while True:
            said, agreed = QInputDialog.getText(
                self._window,
                self.tr("Publication date"),
                prompt.format(article.title),
                QLineEdit.EchoMode.Normal,
                said,
            )
            if not agreed:
                return
            try:
                days = publication(said)
            except ValueError as error:
                prompt = f"{translated(str(error))}\n" + self.tr("On which day did the article appear?")
                continue
            self._publish(article.id, days)
            return

    def bound_publication_date(self, article_id: str = "") -> None:
        """Let an article have appeared between the latest day that it tells as past, and today."""
        session = self._window.session
        article = session.known.articles.get(ArticleId(article_id)) or self._window.text.article
        told = latest_told(session.known, article, session.today) if article else None
        if article is None or told is None:
            self._window.say(self.tr("The article tells of no day or year as past that could bound its own."))
            return
        self._publish(article.id, (told[1], session.today))

    def _publish(self, article: ArticleId, days: Pair) -> None:
        """Date an article, and show the events that left the tray, for days that may not be in view."""
        self._ways_back.do(edits.publish_between(article, days))

    def judge_selected(self, *, confirm: bool) -> None:
        """Confirm or reject the selected events; the same verdict again takes it back."""
        session = self._window.session
        chosen = session.focus.selected
        verdict = Review.CONFIRMED if confirm else Review.REJECTED
        if chosen and all(session.known.events[i].review is verdict for i in chosen):
            verdict = Review.UNREVIEWED
        if chosen:
            session.do(edits.review(chosen, verdict))

    def with_implied_places(self) -> tuple[EventId, ...]:
        """Those of the selected events with a place that the text only implies, and that nobody confirmed."""
        events = self._window.session.known.events
        chosen = (events[i] for i in sorted(self._window.session.focus.selected) if i in events)
        return tuple(event.id for event in chosen if any(event.implies(where) for where in event.where))

    def vouch_for_places(self) -> None:
        """Take the places of the selected events that the text only implies as they stand."""
        steps = [edits.vouch_for_place(event) for event in self.with_implied_places()]
        if steps:
            label = steps[0].label if len(steps) == 1 else f"confirm {len(steps)} places"
            self._window.session.do(edits.all_of(label, steps))

    def edit_field(self, name: str) -> None:
        """Put the keyboard into a field of the inspector, like `where` or `when`."""
        self._window.docks.go_to("inspector")
        self._window.inspector.show_field(name)

    def fill_in(self, event: str, name: str) -> None:
        """Select an event and put the keyboard into a field of it."""
        self._window.session.look(selected=frozenset({EventId(event)}))
        self.edit_field(name)

    def delete_selected(self) -> None:
        session = self._window.session
        if session.focus.selected:
            session.do(edits.delete(session.focus.selected))

    def event_from_text(self) -> None:
        """Make an event of the words marked in the article, and show it for editing."""
        marked = self._window.text.selected_text()
        if marked is None:
            self._window.say(self.tr("Mark the words in the article that the event rests on, then press E."))
            return
        article, start, end = marked
        work = partial(reading.read_stretch, self._window.session.known.articles[article], start, end)
        self._window.jobs.run(self.tr("Reading the marked words"), work, self._create)

    def _create(self, event: Event) -> None:
        self._window.session.do(edits.create(event))
        if event.id in self._window.session.dossier.events:
            self._window.session.look(selected=frozenset({event.id}))
            self._window.show_pane("inspector")
