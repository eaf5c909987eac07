"""Our own two forms as formats among the others: the dossier file, and the exchange form."""

from viewer.files import dossier as dossiers
from viewer.files import exchange
from viewer.files.decoding import decode
from viewer.files.encoding import encoded
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
    """All events and claims in the exchange form, with the heads of the articles they rest on."""
    article, *others = dossier.articles.values() or (NOBODY,)
    text = exchange.dumps(article, dossier.events.values(), dossier.claims.values(), others=others)
    return encoded(text)


def read_exchange(data: bytes, name: str) -> Dossier:
    """The events and claims of the exchange form; their articles have no text.

    Raises:
        ExchangeError: it is not that form.
    """
    try:
        text = decode(data)
    except UnicodeError:
        raise FormatError(f"{name} is not UTF-8, as the exchange form is.") from None
    parsed = exchange.from_json(text, name)
    articles = {
        head.id: Article(
            head.id,
            head.title,
            "",
            head.source,
            language=head.language,
            reliability=head.reliability,
            published_between=head.appeared,
            absent=head.mark,
        )
        for head in (parsed.article, *parsed.others)
    }
    events, claims = {e.id: e for e in parsed.events}, {c.id: c for c in parsed.claims}
    return Dossier(articles, events, claims)
