"""The inspector's *accounts*: what each source of a merged event says where they do not agree."""

import html
from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from viewer.draw.phrases import own_evidence
from viewer.draw.style import Style
from viewer.model import rework
from viewer.model.accounts import Disagreement, disagreements, leaves
from viewer.model.event import Event
from viewer.model.when import EventId
from viewer.panes.field_words import field_words, source_words
from viewer.panes.inspector_fields import Part
from viewer.panes.links import Links
from viewer.session import Session

N: Callable[[str, str], str] = QT_TRANSLATE_NOOP  # type: ignore[assignment]  # typed as object
FIELDS = {
    "when": N("AccountsPart", "When"),
    "where": N("AccountsPart", "Where"),
    "certainty": N("AccountsPart", "Certainty"),
    "quantities": N("AccountsPart", "Numbers"),
    "who": N("AccountsPart", "Who"),
    "kind": N("AccountsPart", "Kind"),
}
UNMERGE = "unmerge"
QUOTED = 60  # characters of a quote, where two accounts are of one article


def field_name(field: str) -> str:
    """The name of a field in the language of the window."""
    return QCoreApplication.translate("AccountsPart", FIELDS[field])


class AccountsPart(Part):
    """Every claim of a merged event's sources stays here, whichever of them counts.

    It is hidden for an event that was not merged.
    """

    def __init__(self, session: Session, style: Style) -> None:
        super().__init__(session, style, self.tr("Accounts"))
        self._told = Links()
        self._told.linkActivated.connect(self._obey)
        self.column.addWidget(self._told)

    def fill(self, event: Event) -> None:
        self.setVisible(bool(event.accounts))
        if event.accounts:
            found = disagreements(event)
            told = [self._all_words(event), *(self._disagreement_words(event, d) for d in found)]
            self._told.setText("".join((*told, self._way_back(event))))

    def _all_words(self, event: Event) -> str:
        accounts = leaves(event)
        sources = dict.fromkeys(self._told_by(account) for account in accounts)
        said = self.tr("Told by %n account(s).", "", len(accounts))
        if not disagreements(event):
            said += " " + self.tr("They agree: {}.").format("; ".join(sources))
        return f"<div>{html.escape(said)}</div>"

    def _disagreement_words(self, event: Event, found: Disagreement) -> str:
        style = self.style_now
        verdict, tone = self.tr("one is more exact"), style.soft
        if found.contradicts:
            verdict, tone = self.tr("they contradict each other"), style.fails
        rows = "".join(
            self._row(event, account, found.field, counts=_counts(event, account, found.field))
            for account in found.accounts
        )
        if not any(_counts(event, account, found.field) for account in found.accounts):
            rows += (
                f'<div style="margin-left:8px; margin-top:2px;">● {self._own_words(event, found.field)}</div>'
            )
        return (
            f'<div style="margin-top:7px;"><b>{html.escape(field_name(found.field))}</b> '
            f'<span style="color:{tone}">· {verdict}</span></div>{rows}'
        )

    def _row(self, event: Event, account: Event, field: str, *, counts: bool) -> str:
        style = self.style_now
        said = html.escape(field_words(account, field, self.session.known, style))
        source = html.escape(self._source(event, account))
        if counts:
            words = self.tr("counts")
            mark, tail = "●", f'<span style="color:{style.holds}">{words}</span>'
        else:
            words = self.tr("prefer")
            mark, tail = "○", f'<a href="{field}/{account.id}" style="color:{style.accent}">{words}</a>'
        return (
            f'<div style="margin-left:8px; margin-top:2px;">{mark} {said}<br>'
            f'<span style="color:{style.soft}">{source}</span> · {tail}</div>'
        )

    def _own_words(self, event: Event, field: str) -> str:
        """What the event has where no account says just that: a correction, or all there is together."""
        own = field_words(event, field, self.session.known, self.style_now) or self.tr("nothing")
        if field in event.locked:
            return html.escape(self.tr("what counts is your own: {}").format(own))
        return html.escape(self.tr("all count until you prefer one: {}").format(own))

    def _source(self, event: Event, account: Event) -> str:
        source = self._told_by(account)
        same = [a for a in leaves(event) if a.articles == account.articles]
        if len(same) > 1 and account.quotes:
            exact = account.quotes[0].exact
            cut = f"{exact[:QUOTED]}…" if len(exact) > QUOTED else exact
            source += f": {self.style_now.phrases.quoted.format(cut)}"
        return source

    def _told_by(self, account: Event) -> str:
        return source_words(account, self.session.known) or own_evidence(account, self.style_now.phrases)

    def _way_back(self, event: Event) -> str:
        words = self.tr("Take the merger back")
        if len(leaves(event)) > 2:
            words = self.tr("Take the last merger back")
        link = f'<a href="{UNMERGE}" style="color:{self.style_now.accent}">{words}</a>'
        return f'<div style="margin-top:8px;">{link}</div>'

    def _obey(self, link: str) -> None:
        event = self.event_shown
        if event is None:
            return
        if link == UNMERGE:
            self.session.do(rework.unmerge(event.id))
            return
        field, _, account = link.partition("/")
        self.session.do(rework.prefer(event.id, field, EventId(account)))


def _counts(event: Event, account: Event, field: str) -> bool:
    """Whether the event has a field as this account tells it."""
    if field == "certainty" and event.condition != account.condition:
        return False
    return bool(getattr(event, field) == getattr(account, field))
