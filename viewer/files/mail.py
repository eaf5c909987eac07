"""E-mail (.eml) and saved web archives (.mht): the message's or the page's text, and the day it was sent.

Nothing that a message points to is fetched, and what is attached to it is not read.
"""

from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from viewer.files import web
from viewer.files.decoding import clean, decode
from viewer.files.pages import ArticleError, Page
from viewer.model.moment import Moment


def read(data: bytes, name: str) -> Page:
    """The text of a message.

    Raises:
        ArticleError: it has none.
    """
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    body = message.get_body(("plain", "html"))
    if not isinstance(body, EmailMessage):
        raise ArticleError(f"{name} has no text to read; save the message as .eml, or its text as .txt.")
    title = clean(str(message.get("Subject", ""))).strip()
    source = _text(body)
    if body.get_content_subtype() != "html":
        return Page(clean(source).strip() + "\n", title, _day(message))
    page = web.read_text(source)
    if name.lower().endswith((".mht", ".mhtml")):
        return page  # the header's day is when the page was saved
    return Page(page.text, title or page.title, _day(message))


def _text(body: EmailMessage) -> str:
    try:
        return str(body.get_content())
    except (LookupError, UnicodeError, ValueError):  # an encoding that is not what it says
        payload = body.get_payload(decode=True)
        return decode(payload) if isinstance(payload, bytes) else ""


def _day(message: EmailMessage) -> Moment | None:
    """The day on which the message was sent, where it was sent."""
    try:
        sent = parsedate_to_datetime(str(message["Date"]))
    except (TypeError, ValueError, IndexError):
        return None
    return Moment(sent.year, sent.month, sent.day)
