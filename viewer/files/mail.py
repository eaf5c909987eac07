"""E-mail (.eml) and saved web archives (.mht): the message's or the page's text, and the day it was sent.

Nothing that a message points to is fetched.  What is attached is read where the message has no text of its
own and there is one such file: a message that was forwarded whole, or an article that was only sent on.
"""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from viewer.files import web
from viewer.files.declared import decode_as
from viewer.files.decoding import clean, decode
from viewer.files.pages import ArticleError, Page
from viewer.model.moment import Moment

MOST_DEPTH = 5  # messages within messages
_ENCIPHERED = ("application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted")


def read(data: bytes, name: str) -> Page:
    """The text of a message.

    Raises:
        ArticleError: it has none, or it is enciphered.
    """
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return _read(message, name, depth=0)


def page_in(data: bytes) -> str:
    """The HTML of the web page that was saved as a message, or sent as one; empty of any other message."""
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    body = message.get_body(("html",))
    return _text(body) if isinstance(body, EmailMessage) else ""


def _read(message: EmailMessage, name: str, *, depth: int) -> Page:
    body = message.get_body(("plain", "html"))
    title = clean(str(message.get("Subject", ""))).strip()
    source = _text(body) if isinstance(body, EmailMessage) else ""
    if not isinstance(body, EmailMessage) or not source.strip():
        return _attached(message, name, depth=depth)
    if body.get_content_subtype() != "html":
        return Page(clean(_unfolded(source, body)).strip() + "\n", title, _day(message))
    page = web.read_text(source)
    if name.lower().endswith((".mht", ".mhtml")):
        return page  # the header's day is when the page was saved
    return Page(page.text, title or page.title, _day(message))


def _attached(message: EmailMessage, name: str, *, depth: int) -> Page:
    """What a message without words of its own carries."""
    if message.get_content_type() in _ENCIPHERED:
        raise ArticleError(f"{name} is enciphered; open it in your mail program and save its text.")
    found = list(_parts(message))
    if len(found) != 1 or depth == MOST_DEPTH:
        named = ", ".join(part.get_filename() or "a message" for part in found[:5])
        carried = f" of its own, but {len(found)} files ({named}); save those and open them." if found else ""
        raise ArticleError(
            f"{name} has no text{carried or ' to read; save the message as .eml, or its text as .txt.'}"
        )
    (part,) = found
    inner = part.get_content() if part.get_content_type() == "message/rfc822" else None
    if isinstance(inner, EmailMessage):
        return _read(inner, name, depth=depth + 1)
    from viewer.files import articles  # which reads messages too

    # a text says beside itself what it is in, which UTF-8 need not
    data = _text(part).encode() if part.get_content_maintype() == "text" else part.get_content()
    try:
        article = articles.from_bytes(data, part.get_filename() or name)
    except ArticleError as error:
        raise ArticleError(f"{name}: {error}") from None
    return Page(article.text, article.title, article.published or _day(message))


def _parts(message: EmailMessage) -> Iterator[EmailMessage]:
    """The attached messages and documents."""
    from viewer.files.articles import ENDINGS

    for part in message.iter_attachments() if message.is_multipart() else (message,):
        file = (part.get_filename() or "").lower()
        if isinstance(part, EmailMessage) and (
            part.get_content_type() == "message/rfc822"
            or (file.endswith(ENDINGS) and part.get_content_maintype() in ("application", "text"))
        ):
            yield part


def _unfolded(text: str, body: EmailMessage) -> str:
    """*text* with the lines joined that a mail program folded (RFC 3676)."""
    if str(body.get_param("format", "")).lower() != "flowed":
        return text
    joined = "" if str(body.get_param("delsp", "")).lower() == "yes" else " "
    return re.sub(r"(?<!\n--) \n(?!\n|>|-- \n)", joined, text.replace("\r\n", "\n"))


def _text(body: EmailMessage) -> str:
    payload = body.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    declared = body.get_param("charset")
    try:
        if declared is not None:
            return decode_as(payload, str(declared))
        # as browsers save their pages
        return web.source_of(payload) if body.get_content_subtype() == "html" else decode(payload)
    except UnicodeError:  # a mark before the text that is not what it says
        return payload.decode("utf-8", "replace")


def _day(message: EmailMessage) -> Moment | None:
    """The day on which the message was sent, where it was sent."""
    try:
        sent = parsedate_to_datetime(str(message["Date"]))
    except (TypeError, ValueError, IndexError):
        return None
    return Moment(sent.year, sent.month, sent.day)
