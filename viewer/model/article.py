"""An article: the text that events rest on, and what is known of where and when it appeared."""

import hashlib
from dataclasses import dataclass, field
from typing import NewType

from viewer.model.grades import Reliability
from viewer.model.moment import Moment

ArticleId = NewType("ArticleId", str)


@dataclass(frozen=True, slots=True)
class Original:
    """The file an article was read from, byte for byte, and its name without a folder."""

    name: str
    data: bytes = field(repr=False)

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class Article:
    """A text as it was read; its quotes count characters of `text`, and `sha256` is its hash.

    `published` is None where the article carries no date: nothing is then anchored to an invented one.
    `language` is an ISO 639-1 code.  `reliability` is how far the analyst trusts the source, None where
    that was not judged; `original` is None where the text came without a file.
    """

    id: ArticleId
    title: str
    text: str
    source: str | None = None
    published: Moment | None = None
    language: str = "en"
    reliability: Reliability | None = None
    original: Original | None = None
    sha256: str = field(init=False)

    def __post_init__(self) -> None:
        digest = hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
        object.__setattr__(self, "sha256", digest)
