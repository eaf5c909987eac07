"""What the reader of one format makes of a file."""

from dataclasses import dataclass

from viewer.model.moment import Moment


class ArticleError(ValueError):
    """A file cannot be read as an article; one sentence that names it and says what to do."""


@dataclass(frozen=True, slots=True)
class Page:
    """The text of a file, with a form feed where a printed page begins, and what it says of itself."""

    text: str
    title: str = ""
    published: Moment | None = None
