"""What a tooltip says of events."""

import html
from collections.abc import Sequence

from viewer.draw.phrases import own_evidence
from viewer.draw.style import Style
from viewer.model.event import Event
from viewer.model.when import EventId
from viewer.model.words import words
from viewer.session import Session

MOST_TOLD = 6


def tip(events: Sequence[Event], style: Style) -> str:
    """Headlines with their certainty as rich text, and how many more there are; empty for none."""
    said = style.phrases.certainties
    lines = [
        f"<b>{html.escape(e.what)}</b> · {said[e.certainty]}{_not_said(e, style)}"
        f"{'' if e.quotes else f' · {_own(e, style)}'}"
        for e in events[:MOST_TOLD]
    ]
    more = len(events) - len(lines)
    return "<br>".join([*lines, f"+{more}"] if more else lines)


def tip_of(event_id: EventId, session: Session, style: Style) -> str:
    """The tooltip of one event as the session shows it."""
    event = session.zoned(session.shown).events[event_id]
    return whole_tip(event, style, published_known=session.known.published(event) is not None)


def whole_tip(event: Event, style: Style, *, published_known: bool) -> str:
    """Headline, certainty, time and first quote of one event as rich text; one without says whose it is."""
    when = words(event.when, published_known=published_known, language=style.language)
    certainty = style.phrases.certainties[event.certainty]
    lines = [f"<b>{html.escape(event.what)}</b>", f"{certainty} · {html.escape(when)}"]
    quoted = [style.phrases.quoted.format(html.escape(quote.exact)) for quote in event.quotes[:1]]
    lines += quoted or [_own(event, style)]
    return "<br>".join(lines)


def _not_said(event: Event, style: Style) -> str:
    """That the article does not say where it was, where it does not."""
    return f" · {style.phrases.place_not_said}" if event.is_place_implied else ""


def _own(event: Event, style: Style) -> str:
    return html.escape(own_evidence(event, style.phrases))
