"""The inspector's evidence: the exact quotes an event rests on, and why it was read so."""

import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel

from viewer.draw.style import TEXT_FAMILY, Style
from viewer.model.event import Event, Quote
from viewer.model.spots import spot, spot_words
from viewer.panes.inspector_fields import Part
from viewer.session import Session


class EvidencePart(Part):
    """Quotes with their paragraph and offsets, and the cues of each reading.

    Signals:
        quote_wanted(Quote): the analyst asks to see where the quote stands.
    """

    quote_wanted = Signal(object)

    def __init__(self, session: Session, style: Style) -> None:
        super().__init__(session, style, self.tr("Evidence"))
        self._quotes = QLabel()
        self._why_title = QLabel(self.tr("Why this reading").upper())
        self._why_title.setProperty("soft", True)
        self._why_title.setFont(self._title.font())
        self._why = QLabel()
        for label in (self._quotes, self._why):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._quotes.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._quotes.linkActivated.connect(self._show_quote)
        self._why.setProperty("soft", True)
        for widget in (self._quotes, self._why_title, self._why):
            self.column.addWidget(widget)

    def fill(self, event: Event) -> None:
        if event.quotes:
            self._quotes.setText("".join(self._quote_words(i, q, event) for i, q in enumerate(event.quotes)))
        else:
            self._quotes.setText(self.tr("No quote: added by the analyst."))
        lines = [f"“{html.escape(cue.words)}” → {html.escape(cue.reading)}" for cue in event.why]
        self._why.setText("<br>".join(lines))
        for label in (self._why_title, self._why):
            label.setVisible(bool(lines))

    def _show_quote(self, link: str) -> None:
        assert self.event_shown
        self.quote_wanted.emit(self.event_shown.quotes[int(link)])

    def _quote_words(self, number: int, quote: Quote, event: Event) -> str:
        article = self.session.known.articles.get(quote.article)
        stands = spot(article.text if article else "", quote.start)
        many = len(self.session.known.articles) > 1 and article is not None
        source = f"{html.escape(article.title)} · " if many and article else ""
        found = spot_words(stands, self.style_now.language)
        place = self.tr("{}, characters {}–{}").format(found, quote.start, quote.end)
        tone, soft = self.style_now.of(event.certainty), self.style_now.soft
        shown = self.tr("show in text")
        link = f'<a href="{number}" style="color:{self.style_now.accent}">{shown}</a>'
        return (
            f'<table width="100%" cellspacing="0" cellpadding="0"><tr><td width="3" bgcolor="{tone}"></td>'
            f"<td style=\"padding-left:9px; font-family:'{TEXT_FAMILY}'; font-size:14px;\">"
            f"{html.escape(quote.exact)}</td></tr></table>"
            f'<div style="color:{soft}; margin-bottom:6px;">{source}{place} · {link}</div>'
        )
