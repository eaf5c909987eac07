"""Our own two forms as formats among the others: the dossier file, and the exchange form of one article."""

from viewer.files import dossier as dossiers
from viewer.files import exchange
from viewer.files.decoding import decode
from viewer.files.formats.errors import FormatError
from viewer.model.article import Article, ArticleId
from viewer.model.dossier import Dossier

NOBODY = Article(ArticleId("article"), "", "")


def write_dossier(dossier: Dossier) -> bytes:
    """The dossier file."""
    return dossiers.to_bytes(dossier)


def read_dossier(data: bytes, name: str) -> Dossier:
    """The dossier in a file's bytes.

    Raises:
        DossierError: it is no dossier, or damaged.
    """
    return dossiers.from_bytes(data, name)


def write_exchange(dossier: Dossier) -> bytes:
    """All events and claims in the exchange form, with the head of the first article: it has room for one."""
    article = next(iter(dossier.articles.values()), NOBODY)
    return exchange.dumps(article, dossier.events.values(), dossier.claims.values()).encode("utf-8")


def read_exchange(data: bytes, name: str) -> Dossier:
    """The events and claims of the exchange form; their article has no text.

    Raises:
        ExchangeError: it is not that form.
    """
    try:
        text = decode(data)
    except UnicodeError:
        raise FormatError(f"{name} is not UTF-8, as the exchange form is.") from None
    parsed = exchange.from_json(text, name)
    head = parsed.article
    article = Article(head.id, head.title, "", head.source, head.published, head.language)
    events, claims = {e.id: e for e in parsed.events}, {c.id: c for c in parsed.claims}
    return Dossier({article.id: article}, events, claims)
