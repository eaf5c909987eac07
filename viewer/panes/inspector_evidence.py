"""The inspector's evidence: the exact quotes an event rests on, and why it was read so."""

import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel

from viewer.draw.style import TEXT_FAMILY, Style
from viewer.model import reread
from viewer.model.event import Event, Quote, Row
from viewer.model.spots import spot, spot_words
from viewer.panes.inspector_fields import Part
from viewer.panes.links import Links
from viewer.panes.reading_words import cue_words
from viewer.session import Session

SHOWN = 16  # figures of a hash, which has no place to break at; the tip has all
SHOW, REANCHOR = "show", "again"  # what a link below a quote does


class EvidencePart(Part):
    """Quotes with their paragraph and offsets, and the cues of each reading.

    A quote whose words no longer stand where it says is struck out, and stays so until the analyst gives it
    its place again.

    Signals:
        quote_wanted(Quote): the analyst asks to see where the quote stands.
    """

    quote_wanted = Signal(object)

    def __init__(self, session: Session, style: Style) -> None:
        super().__init__(session, style, self.tr("Evidence"))
        self._quotes = Links()
        self._why_title = QLabel(self.tr("Why this reading").upper())
        self._why_title.setProperty("soft", True)
        self._why_title.setFont(self._title.font())
        self._why = QLabel()
        self._why.setWordWrap(True)
        self._why.setTextFormat(Qt.TextFormat.RichText)
        self._why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._quotes.linkActivated.connect(self._obey)
        self._why.setProperty("soft", True)
        for widget in (self._quotes, self._why_title, self._why):
            self.column.addWidget(widget)

    def fill(self, event: Event) -> None:
        quotes = [self._quote_words(i, q, event) for i, q in enumerate(event.quotes)]
        rows = [self._row_words(row) for row in event.rows]
        self._quotes.setText("".join([*quotes, *rows]))
        self._quotes.setToolTip("\n".join(f"{row.file}: SHA-256 {row.sha256}" for row in event.rows))
        if not quotes and not rows:
            nobody = self.tr("no article says so")
            self._quotes.setText(f"{self.style_now.phrases.no_quote}: {nobody}")
        lines = [cue_words(cue, self.style_now) for cue in event.why]
        self._why.setText("<br>".join(lines))
        for label in (self._why_title, self._why):
            label.setVisible(bool(lines))

    def _row_words(self, row: Row) -> str:
        """A row as evidence: its number and its file, and the beginning of the hash that file is known by."""
        words = self.style_now.phrases.row.format(row.record, row.file)
        soft = f'<span style="color:{self.style_now.soft}">SHA-256 {html.escape(row.sha256[:SHOWN])}…</span>'
        return f"<div><b>{html.escape(words)}</b></div><div>{soft}</div>"

    def _obey(self, link: str) -> None:
        event = self.event_shown
        assert event
        verb, _, number = link.partition("/")
        quote = event.quotes[int(number)]
        if verb == SHOW:
            self.quote_wanted.emit(quote)
            return
        start = reread.found_again(self.session.dossier, quote)
        if start is not None:
            self.session.do(reread.reanchor(event.id, quote, start))

    def _quote_words(self, number: int, quote: Quote, event: Event) -> str:
        stands = self.session.known.stands(quote)
        tone = self.style_now.of(event.certainty) if stands else self.style_now.fails
        exact = html.escape(quote.exact) if stands else f"<s>{html.escape(quote.exact)}</s>"
        below = self._place_words(number, quote) if stands else self._orphan_words(number, quote)
        return (
            f'<table width="100%" cellspacing="0" cellpadding="0" style="margin-top:6px;">'
            f'<tr><td width="3" bgcolor="{tone}"></td>'
            f"<td style=\"padding-left:9px; font-family:'{TEXT_FAMILY}'; font-size:14px;\">"
            f"{exact}</td></tr></table>"
            f'<div style="color:{self.style_now.soft}; margin-bottom:6px;">{self._source(quote)}{below}</div>'
        )

    def _place_words(self, number: int, quote: Quote) -> str:
        article = self.session.known.articles.get(quote.article)
        found = spot_words(spot(article.text if article else "", quote.start), self.style_now.language)
        place = self.tr("{}, characters {}–{}").format(found, quote.start, quote.end)
        shown = self.tr("show in text")
        return f"{place} · {self._link(f'{SHOW}/{number}', shown)}"

    def _orphan_words(self, number: int, quote: Quote) -> str:
        """That the words are not where they were, and what can be done about it."""
        article = self.session.known.articles[quote.article]
        flag = self.tr("⚠ no longer stands in the text at characters {}–{}").format(quote.start, quote.end)
        places = article.text.count(quote.exact)
        if places == 1:
            found = self.tr("The same words stand in it once elsewhere.")
            link = self._link(f"{REANCHOR}/{number}", self.tr("Give the quote its place again"))
            rest = f"{found} {link}"
        elif places:
            rest = self.tr("The same words stand in it %n time(s), so no place is offered.", "", places)
        else:
            rest = self.tr("Its words are nowhere in it now.")
        return f'<span style="color:{self.style_now.fails}">{flag}</span><br>{rest}'

    def _source(self, quote: Quote) -> str:
        articles = self.session.known.articles
        if len(articles) < 2 or quote.article not in articles:
            return ""
        return f"{html.escape(articles[quote.article].title)} · "

    def _link(self, target: str, words: str) -> str:
        return f'<a href="{target}" style="color:{self.style_now.accent}">{words}</a>'
