"""An article: the text that events rest on, and what is known of where and when it appeared."""

import hashlib
from dataclasses import dataclass, field, replace
from typing import NewType

from viewer.model.edtf import edtf, parse_edtf
from viewer.model.grades import Reliability
from viewer.model.moment import Moment
from viewer.model.when import OPEN, Extent, Pair, When

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
class TextMark:
    """The hash of a text in UTF-8, and how many characters it has; None where that is not known."""

    sha256: str
    chars: int | None

    def __post_init__(self) -> None:
        if self.chars is not None and self.chars < 0:
            raise ValueError(f"a text has no {self.chars} characters")


@dataclass(frozen=True, slots=True)
class Article:
    """A text as it was read; its quotes count characters of `text`, and `sha256` is its hash.

    `published` is None where the article carries no date: nothing is then anchored to an invented one.
    `published_between` are the first and the last day on which it may have appeared, as far as the analyst
    knows them where the day itself is not known; it is open where the day is known.
    `language` is an ISO 639-1 code.  `reliability` is how far the analyst trusts the source, None where
    that was not judged; `original` is None where the text came without a file.  `absent` is what is known of
    a text that is not here; it is None where the text is.
    """

    id: ArticleId
    title: str
    text: str
    source: str | None = None
    published: Moment | None = None
    language: str = "en"
    reliability: Reliability | None = None
    original: Original | None = None
    published_between: Pair = OPEN
    absent: TextMark | None = None
    sha256: str = field(init=False)

    def __post_init__(self) -> None:
        digest = hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
        object.__setattr__(self, "sha256", digest)
        if self.text:
            object.__setattr__(self, "absent", None)
        first, last = self.published_between
        if self.published is None and first and first == last:
            object.__setattr__(self, "published", first)
        elif first and last and last < first:
            raise ValueError(f"an article cannot have appeared after {first} and before {last}")
        if self.published is not None:
            object.__setattr__(self, "published_between", OPEN)

    @property
    def mark(self) -> TextMark | None:
        """What is known of its text, whether that is here or not."""
        return TextMark(self.sha256, len(self.text)) if self.text else self.absent

    @property
    def appeared(self) -> Pair:
        """The first and the last day on which it may have appeared; twice the day where that is known."""
        return (self.published, self.published) if self.published else self.published_between

    def dated(self, days: Pair) -> "Article":
        """This article as having appeared between the first and the last of *days*, whatever it said before.

        Raises:
            ValueError: the last day lies before the first.
        """
        return replace(self, published=None, published_between=days)

    @property
    def published_text(self) -> str | None:
        """The day in ISO 8601, or in EDTF what is known of it, as files keep it; None where nothing is."""
        if self.published is not None:
            return self.published.iso()
        return edtf(When.instant(*self.published_between)) if self.published_between != OPEN else None


def appearance(text: str | None) -> Pair:
    """The first and the last day on which an article may have appeared, out of what a file keeps of it.

    Raises:
        ValueError: *text* is neither a day of ISO 8601 nor an EDTF date that one day can lie in.
    """
    if not text:
        return OPEN
    when = parse_edtf(text)
    if when.extent is not Extent.INSTANT:
        raise ValueError(f"{text!r} is not a day, and not a stretch like [2024-01-01..2024-06-30]")
    return when.start
