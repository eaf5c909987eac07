"""Articles as JSON with their texts and original files beside it, as parts of one container.

A part is stored once however often it is named: in the history most articles differ by a date alone.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from viewer.files.exchange_in import Node, text_mark
from viewer.files.layer_links import layer_dict
from viewer.model.article import Article, ArticleId, Original, TextMark, appearance
from viewer.model.grades import Reliability
from viewer.model.layers import LayerReference

_SAFE = re.compile(r"[A-Za-z0-9_-]{1,80}")
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,8}$")


class Parts:
    """The files of a container by their names in it, each with the bytes it holds."""

    def __init__(self, *, by_content: bool = False, folder: Path | None = None) -> None:
        """Takes whether a text is named by what it holds, and the folder that paths are written from.

        Where a text is named by what it holds, a name means the same in any container.
        """
        self.held: dict[str, bytes] = {}
        self._by_content, self._folder = by_content, folder

    def article(self, article: Article) -> dict[str, Any]:
        """An article as JSON; its text and its original become parts."""
        return {
            "id": article.id,
            "title": article.title,
            "source": article.source,
            "published": article.published_text,
            "language": article.language,
            "reliability": str(article.reliability) if article.reliability else None,
            "sha256": article.sha256,
            "text": self._text(article),
            "original": self._original(article.original) if article.original else None,
        } | (_mark_dict(article.absent) if article.absent else {})

    def layer(self, layer: LayerReference) -> dict[str, Any]:
        """A layer as JSON; its file is no part of the container."""
        return layer_dict(layer, self._folder)

    def _text(self, article: Article) -> str:
        data = article.text.encode("utf-8", "surrogatepass")
        stem = article.id if _SAFE.fullmatch(article.id) else article.sha256[:16]
        name = f"articles/{stem}.txt"
        if self._by_content or self.held.setdefault(name, data) != data:
            name = f"articles/{stem}-{article.sha256[:16]}.txt"
            self.held[name] = data
        return name

    def _original(self, original: Original) -> dict[str, str]:
        suffix = _SUFFIX.search(original.name)
        name = f"originals/{original.sha256[:16]}{suffix[0].lower() if suffix else ''}"
        self.held[name] = original.data
        return {"name": original.name, "part": name, "sha256": original.sha256}


def _mark_dict(mark: TextMark) -> dict[str, Any]:
    """What is known of a text that is not here."""
    return {"absent": {"sha256": mark.sha256, "chars": mark.chars}}


def open_article(node: Node, parts: Mapping[str, bytes]) -> Article:
    """The article at *node*, with its text and its original out of *parts*.

    Raises:
        ExchangeError: it is not whole.
    """
    name = ArticleId(node["id"].text())
    part = node["text"].text(f"articles/{name}.txt")
    if part not in parts:
        raise node.fail("has lost its text")
    data = parts[part]
    article = Article(
        id=name,
        title=node["title"].text(),
        text=node.built(lambda: data.decode("utf-8", "surrogatepass")),
        source=node["source"].maybe_text(),
        language=node["language"].text("en"),
        reliability=node["reliability"].maybe(Reliability),
        original=_open_original(node["original"], parts),
        published_between=node["published"].of(appearance, ""),
        absent=text_mark(node["absent"]) if node["absent"].value is not None else None,
    )
    if article.sha256 != node["sha256"].text(article.sha256):
        raise node.fail("does not have the text it was saved with")
    return article


def _open_original(node: Node, parts: Mapping[str, bytes]) -> Original | None:
    if node.value is None:
        return None
    part = node["part"].text()
    if part not in parts:
        raise node.fail("is not in the file")
    original = Original(node["name"].text(), parts[part])
    if original.sha256 != node["sha256"].text():
        raise node.fail("is not the file it was saved with")
    return original
