"""The article pane: its text, with every quote underlined by certainty."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.draw.style import Style
from viewer.model import edits, query
from viewer.model.article import Article, ArticleId
from viewer.model.event import Event, Quote
from viewer.model.focus import Focus
from viewer.model.moment import Moment
from viewer.model.publication import Doubt, dateline_day, doubt, latest_told
from viewer.model.when import OPEN, EventId, Pair, When
from viewer.model.words import label, tells_time
from viewer.panes.inspector_fields import Choice
from viewer.panes.links import Links
from viewer.panes.offsets import Offsets
from viewer.panes.text_reader import Reader, stretches
from viewer.session import Session

DATE, BOUND, ORPHAN, KEEP = "date", "bound", "orphan", "keep"  # what the links of the banner lead to


class TextPane(QWidget):
    """One article at a time, with its quotes; knows the session and no other pane.

    Signals:
        date_wanted(str): the analyst asks to set the publication date of the article with that id.
        opening_wanted(bool): the analyst asks for an article to begin with; True for the sample.
        bounds_wanted(str): the analyst asks to bound that date by what the article tells as past and today.
        headed(str, str): what the pane shows now: a title, and a line about it.
        field_wanted(str): the analyst asks for the inspector's field, `where` or `when`, of the selection.
    """

    bounds_wanted = Signal(str)
    field_wanted = Signal(str)
    date_wanted = Signal(str)
    opening_wanted = Signal(bool)
    headed = Signal(str, str)

    def __init__(
        self, session: Session, style: Style, parent: QWidget | None = None, *, kinds: str = ""
    ) -> None:
        """Takes what the names of articles end in, as it is told where there is none yet."""
        super().__init__(parent)
        self._kinds = kinds
        self._session = session
        self._style = style
        self._article: ArticleId | None = None
        self._shown: Article | None = None
        self._choice = Choice(self.tr("Article shown"))
        self._banner, self._banner_text = self._make_banner()
        self._reader = Reader(style)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._welcome = self._make_welcome()
        self._banner_room = self._wrapped(self._banner)
        self._choice_room = self._wrapped(self._choice)
        for widget in (self._choice_room, self._banner_room, self._welcome, self._reader):
            layout.addWidget(widget)
        layout.setStretch(3, 1)
        self.setFocusProxy(self._reader)
        self._choice.activated.connect(self._show_chosen)
        self._reader.pointed.connect(self._hover)
        self._reader.chosen.connect(self._select)
        self._reader.asked.connect(self._ask_for_field)
        self._banner_text.linkActivated.connect(self._obey_banner)
        session.dossier_changed.connect(self._follow_dossier)
        session.focus_changed.connect(self._follow_focus)
        self._follow_dossier()

    @property
    def article(self) -> Article | None:
        """The article that is shown."""
        return self._session.known.articles.get(self._article) if self._article else None

    def selected_text(self) -> tuple[ArticleId, int, int] | None:
        """The stretch of the article the analyst has marked, in characters; None if there is none."""
        cursor = self._reader.textCursor()
        article = self.article
        if article is None or not cursor.hasSelection():
            return None
        offsets = Offsets(article.text)
        return (
            article.id,
            offsets.character(cursor.selectionStart()),
            offsets.character(cursor.selectionEnd()),
        )

    def show_article(self, article: ArticleId) -> None:
        self._article = article
        self._follow_dossier()

    def show_quote(self, quote: Quote) -> None:
        """Bring the words of a quote into view, in its own article."""
        if quote.article not in self._session.known.articles:
            return
        if quote.article != self._article:
            self.show_article(quote.article)
        article = self._session.known.articles[quote.article]
        self._reader.reveal_position(Offsets(article.text).utf16(quote.start))

    def use_style(self, style: Style) -> None:
        self._style = style
        self._reader.use_style(style)
        self._show_words()  # whose links have a colour of the style
        self._light()

    def _make_banner(self) -> tuple[QFrame, QLabel]:
        frame = QFrame()
        frame.setObjectName("banner")
        text = Links()
        box = QHBoxLayout(frame)
        box.setContentsMargins(12, 9, 12, 9)
        box.addWidget(text)
        return frame, text

    def _make_welcome(self) -> QLabel:
        words = Links()
        words.setContentsMargins(18, 10, 18, 10)
        words.linkActivated.connect(lambda link: self.opening_wanted.emit(link == "sample"))
        return words

    def _welcome_words(self) -> str:
        if self._session.focus.known is not None:
            return self.tr("No article of this dossier was known on that day.")
        link = '<a href="{}" style="color:{}">{}</a>'
        opened = link.format("open", self._style.accent, self.tr("Open an article"))
        sample = link.format("sample", self._style.accent, self.tr("begin with the sample"))
        return self.tr("{} (Ctrl+O), drop one here ({}), or {}.").format(opened, self._kinds, sample)

    @staticmethod
    def _wrapped(inner: QWidget) -> QWidget:
        outer = QWidget()
        box = QHBoxLayout(outer)
        box.setContentsMargins(18, 12, 18, 4)
        box.addWidget(inner)
        return outer

    def _follow_dossier(self, *_change: object) -> None:
        articles = self._session.known.articles
        if self._article not in articles:
            self._article = next(iter(articles), None)
        self._fill_choice()
        article = self.article
        self._show_one(self._welcome if article is None else self._reader)
        if article is None:
            self._reader.show_article("")
            self._shown = None
        elif self._shown is None or article.text != self._shown.text or article.id != self._shown.id:
            self._reader.show_article(article.text)
        self._shown = article
        self._show_words()
        self._mark()
        self._tell_heading()

    def _show_one(self, shown: QWidget) -> None:
        """Show the text or the words in its place; the keyboard goes along from the other, which hides."""
        had_focus = self._welcome.hasFocus() or self._reader.hasFocus()
        for widget in (self._welcome, self._reader):
            widget.setVisible(widget is shown)
        self.setFocusProxy(shown)
        if had_focus:
            self.setFocus()

    def _show_words(self) -> None:
        """Say what is to be known of the article, or what to do where there is none."""
        article = self.article
        self._welcome.setText(self._welcome_words())
        self._banner_text.setText(self._banner_words(article) if article else "")
        self._banner_room.setVisible(bool(self._banner_text.text()))

    def _fill_choice(self) -> None:
        articles = self._session.known.articles
        self._choice.clear()
        for article in articles.values():
            self._choice.addItem(article.title, article.id)
        self._choice.setCurrentIndex(max(0, self._choice.findData(self._article)))
        self._choice.setToolTip(self._choice.currentText())
        self._choice_room.setVisible(len(articles) > 1)

    def _mark(self) -> None:
        article = self.article
        if article is None:
            self._reader.mark([], frozenset())
            return
        events = [e for e in self._session.known.events.values() if article.id in e.articles]
        focus = self._session.focus
        shown = self._session.shown
        faded = frozenset(
            e.id for e in events if e.id not in shown.events or query.match(e, focus, shown) is query.Match.NO
        )
        self._reader.mark(stretches(article, events, Offsets(article.text)), faded)
        self._light()

    def _light(self) -> None:
        self._reader.light(self._session.focus.selected, self._session.focus.hovered)

    def _banner_words(self, article: Article) -> str:
        said = []
        if article.appeared == OPEN:
            said.append(self._undated_words(article))
        elif against := doubt(self._session.known, article, self._session.today):
            said.append(self._doubt_words(article, against))
        if lost := self._orphans():
            lead = self.tr("%n quote(s) no longer stand in this text.", "", sum(lost.values()))
            link = self.tr("Show the event")
            said.append(f"⚠ <b>{lead}</b> {self._link(ORPHAN, link)}")
        return "<br>".join(said)

    def _undated_words(self, article: Article) -> str:
        lead = self.tr("This article carries no date.")
        if day := dateline_day(article.text):
            lead = self.tr("This article’s dateline says “{}”, without a year.").format(day)
        told = latest_told(self._session.known, article, self._session.today)
        if told is None:
            rest = self.tr("Dates that depend on it stay open until it has one.")
            link = self._link(DATE, self.tr("Set publication date…"))
            return f"<b>{lead}</b> {rest} {link}" if self._session.may_edit else f"<b>{lead}</b> {rest}"
        words = label(When.instant(*_named(told)), self._style.language)
        if not self._session.may_edit:
            return f"<b>{lead}</b> " + self.tr("It tells of {} as past.").format(words)
        bound, other = self.tr("date it since then"), self.tr("set its date…")
        said = self.tr("It tells of {} as past: {}, or {}")
        return f"<b>{lead}</b> " + said.format(words, self._link(BOUND, bound), self._link(DATE, other))

    def _doubt_words(self, article: Article, against: Doubt) -> str:
        date = label(When.instant(*article.appeared), self._style.language)
        lead = self.tr("Its date, {}, lies after today.").format(date)
        if against.told:
            told = label(When.instant(*_named(against.told)), self._style.language)
            lead = self.tr("Its date, {}, is earlier than {}, of which it tells as past.").format(date, told)
        keep, other = self._link(KEEP, self.tr("Keep it")), self._link(DATE, self.tr("set its date…"))
        if not self._session.may_edit:
            return f"⚠ <b>{lead}</b>"
        return f"⚠ <b>{lead}</b> " + self.tr("{}, or {}").format(keep, other)

    def _keep_date(self) -> None:
        article = self.article
        if article and (against := doubt(self._session.known, article, self._session.today)):
            self._session.do(edits.settle(against.id))

    def _link(self, target: str, words: str) -> str:
        return f'<a href="{target}" style="color:{self._style.accent}">{words}</a>'

    def _orphans(self) -> dict[EventId, int]:
        """The events with quotes of this article that do not stand in it, and how many of each."""
        dossier = self._session.known
        lost = {
            e.id: sum(q.article == self._article and not dossier.stands(q) for q in e.quotes)
            for e in dossier.events.values()
        }
        return {event: count for event, count in lost.items() if count}

    def _obey_banner(self, link: str) -> None:
        if link == KEEP:
            self._keep_date()
            return
        if link != ORPHAN:
            self._ask_for_date(link)
            return
        lost = list(self._orphans())
        at = next((i for i, event in enumerate(lost) if event in self._session.focus.selected), -1)
        if lost:
            self._session.look(selected=frozenset({lost[(at + 1) % len(lost)]}))  # again: the next one

    def _tell_heading(self) -> None:
        article = self.article
        if article is None:
            self.headed.emit(self.tr("Article"), "")
            return
        events = [e for e in self._session.known.events.values() if article.id in e.articles]
        places = {where.name for e in events for where in e.where}
        if article.published:
            published = self.tr("published {}").format(article.published)
        elif article.appeared != OPEN:
            days = label(When.instant(*article.appeared), self._style.language)
            published = self.tr("published {}", "between two days").format(days)
        else:
            published = self.tr("undated")
        counted = self.tr("%n event(s)", "", len(events)), self.tr("%n place(s)", "", len(places))
        self.headed.emit(self.tr("Article"), " · ".join((published, *counted)))

    def _follow_focus(self, old: Focus, new: Focus) -> None:
        if old.known != new.known:
            self._follow_dossier()
        elif old.filters != new.filters:
            self._mark()
        else:
            self._light()
        if old.selected != new.selected and len(new.selected) == 1:
            self._reveal(next(iter(new.selected)))

    def _reveal(self, event: EventId) -> None:
        articles = self._session.known.events[event].articles
        if articles and self._article not in articles:
            self.show_article(next(iter(articles)))
        self._reader.reveal(event)

    def _show_chosen(self, index: int) -> None:
        self.show_article(self._choice.itemData(index))

    def _hover(self, found: list[EventId]) -> None:
        self._session.look(hovered=found[0] if found else None)

    def _select(self, found: list[EventId], extends: bool) -> None:
        selected = self._session.focus.selected
        if extends:
            self._session.look(selected=selected ^ frozenset(found[:1]))
            return
        current = next((i for i, event in enumerate(found) if event in selected), -1)
        chosen = frozenset({found[(current + 1) % len(found)]}) if found else frozenset()
        self._session.look(selected=chosen)  # another click walks through quotes that overlap

    def _ask_for_field(self, found: list[EventId], word: str) -> None:
        """Open the place or date that a word names in the inspector, of the event it belongs to."""
        events = [self._session.known.events[i] for i in found]
        for event in events:
            if any(word.casefold() in where.name.casefold().split() for where in event.where):
                self._open(event, "where")
                return
        for event in events:
            if tells_time(word) or (event.when and event.when.relative and word in event.when.relative.text):
                self._open(event, "when")
                return

    def _open(self, event: Event, field: str) -> None:
        self._session.look(selected=frozenset({event.id}))
        self.field_wanted.emit(field)

    def _ask_for_date(self, link: str) -> None:
        if self._article:
            (self.bounds_wanted if link == BOUND else self.date_wanted).emit(self._article)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._session.look(selected=frozenset())
            return
        super().keyPressEvent(event)


def _named(told: tuple[Event, Moment]) -> Pair:
    """The stretch of days that an event's date names, so that a year is said as a year."""
    event, day = told
    assert event.when
    return event.when.start if event.when.start[0] == day else event.when.end
