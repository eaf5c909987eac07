"""The parts of a web page: its headline, its articles, and what stands aside from them."""

import re
from collections.abc import Iterator
from typing import Any

PARAGRAPH = 100  # letters; what has as many is the article itself
LEAST_PARAGRAPHS = 2  # of an article; what has fewer is the beginning of one that stands elsewhere
_ASIDE_TAGS = frozenset({"nav", "aside", "blockquote", "figure", "script", "style", "noscript", "template"})
_ASIDE = re.compile(
    r"comment|respond|reply|related|recommend|read-?more|most-?read|popular|latest|trending|sidebar|teaser"
    r"|promo|advert|sponsor|cookie|consent|newsletter|breadcrumb|menu|event|timeline",
    re.IGNORECASE,
)


def articles_of(tree: Any) -> Iterator[tuple[str, ...]]:
    """The paragraphs of each article that a page marks as one, without comments and beginnings of others."""
    for article in tree.iter("article"):
        if article_of(article) is None and not is_aside(article, None):
            found = [words_of(paragraph) for paragraph in article.iter("p")]
            paragraphs = tuple(words for words in found if len(words) >= PARAGRAPH)
            if len(paragraphs) >= LEAST_PARAGRAPHS:
                yield paragraphs


def headline_of(tree: Any) -> Any:
    """The longest heading of the first rank, since others are names of the site; None without any."""
    found = tree.findall(".//h1") or tree.findall(".//h2")[:1]
    return max(found, key=lambda each: len(words_of(each)), default=None)


def article_of(element: Any) -> Any:
    """The element of the article that an element stands in; None where it stands in none."""
    return None if element is None else next(element.iterancestors("article"), None)


def is_aside(element: Any, headline: Any) -> bool:
    """Whether something stands in a part of the page that is not the article: a comment, a list of others."""
    above = set() if headline is None else set(headline.iterancestors())
    for part in (element, *element.iterancestors()):
        if part in above or part.tag in ("body", "html", "head", "main"):
            return False
        if part.tag in _ASIDE_TAGS or _ASIDE.search(marks_of(part)):
            return True
        if part.tag == "footer" and next(part.iterancestors("article"), None) is None:
            return True
    return False


def marks_of(element: Any) -> str:
    """What an element calls itself, in small letters."""
    return " ".join(element.get(key, "") for key in ("class", "id", "itemprop", "itemtype")).lower()


def words_of(element: Any) -> str:
    """The words of an element in one line."""
    return " ".join(element.text_content().split())
