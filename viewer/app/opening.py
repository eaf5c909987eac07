"""Opening articles and dossiers: asking, reading elsewhere, and turning the result into an edit."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from viewer import paths
from viewer.app import reading
from viewer.app.reading import Opened
from viewer.files import dossier as dossiers
from viewer.model import edits
from viewer.model.dossier import Dossier
from viewer.model.moment import Moment

if TYPE_CHECKING:
    from viewer.app.window import Window

ARTICLES = "*.txt *.md *.htm *.html *.mht *.mhtml *.pdf *.docx *.eml"
DOSSIERS = "*.sightline"


def samples() -> tuple[Path, ...]:
    """The articles that ship with the program, the first one first."""
    return tuple(sorted(paths.seeds().glob("*.txt")))


class Opening(QObject):
    """What the File menu does to get something into the window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    def ask(self) -> None:
        """Let the analyst choose an article or a dossier to begin with."""
        if path := self._ask(self.tr("Open"), self.tr("Articles and dossiers"), f"{ARTICLES} {DOSSIERS}"):
            self.open(path)

    def ask_to_add(self) -> None:
        """Let the analyst choose another article for this dossier."""
        if path := self._ask(self.tr("Add article"), self.tr("Articles"), ARTICLES):
            self.add(path)

    def open(self, path: Path, published: Moment | None = None, others: Sequence[Path] = ()) -> None:
        """Begin with what is in *path*; the present dossier goes only once that could be read.

        Args:
            others: articles to add then; where the first could not be read they are left too.
        """
        if not self._window.may_leave():
            return
        if path.suffix == ".sightline":
            work, then = partial(dossiers.open, path), partial(self._show_dossier, path, others)
            self._window.jobs.run(self.tr("Opening {}").format(path.name), work, then)
            return
        self._read(path, published, partial(self._begin_with, path, others))

    def add(self, path: Path) -> None:
        """Read one more article into this dossier."""
        self._read(path, None, partial(self._add, path))

    def add_first(self, paths_: list[Path], published: Moment | None) -> None:
        """Open the first of several paths and add the others, as on the command line."""
        self.open(paths_[0], published, paths_[1:])

    def read_again(self) -> None:
        """Read the article that is shown once more; what the analyst corrected stays."""
        article = self._window.text.article
        if article is not None:
            work = partial(reading.read_article, article)
            self._window.jobs.run(self.tr("Reading {} again").format(article.title), work, self._take_again)

    def _ask(self, title: str, kind: str, patterns: str) -> Path | None:
        folder = str(Path(self._window.settings.recent[0]).parent) if self._window.settings.recent else ""
        everything = self.tr("All files")
        name, _ = QFileDialog.getOpenFileName(
            self._window, title, folder, f"{kind} ({patterns});;{everything} (*)"
        )
        return Path(name) if name else None

    def _read(self, path: Path, published: Moment | None, then: object) -> None:
        label = self.tr("Reading {}").format(path.name)
        self._window.jobs.run(label, partial(reading.open_article, path, published), then)  # type: ignore[arg-type]

    def _begin_with(self, path: Path, others: Sequence[Path], opened: Opened) -> None:
        edit = edits.add(opened.article, opened.events, opened.claims)
        self._window.begin(edit.apply(Dossier()), saved_as=None)
        self._window.remember(path)
        self._say_if_empty(opened)
        self._add_all(others)

    def _add_all(self, others: Sequence[Path]) -> None:
        for path in others:
            self.add(path)

    def _add(self, path: Path, opened: Opened) -> None:
        if opened.article.id in self._window.session.dossier.articles:
            self._window.say(self.tr("{} is already in this dossier.").format(path.name))
            return
        self._window.session.do(edits.add(opened.article, opened.events, opened.claims))
        self._window.text.show_article(opened.article.id)
        self._window.fit()  # who adds an article wants to see what it says
        self._window.remember(path)
        self._say_if_empty(opened)

    def _take_again(self, opened: Opened) -> None:
        again = edits.read_again(opened.article, opened.events, opened.claims)
        self._window.session.do(again)

    def _say_if_empty(self, opened: Opened) -> None:
        if not opened.events:
            words = self.tr("No events were found in “{}”. Mark words in the text and press E to add one.")
            self._window.say(words.format(opened.article.title))

    def _show_dossier(self, path: Path, others: Sequence[Path], dossier: Dossier) -> None:
        self._window.begin(dossier, saved_as=path)
        self._window.remember(path)
        self._add_all(others)
