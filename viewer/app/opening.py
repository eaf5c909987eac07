"""Opening articles and dossiers: asking, reading elsewhere, and turning the result into an edit."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from viewer import paths
from viewer.app import merging, reading
from viewer.app.reading import Opened, OpenedEvents
from viewer.app.views import apply_view
from viewer.files.dossier import Contents
from viewer.files.endings import ENDINGS
from viewer.files.salvage import Salvaged
from viewer.model import edits, reread
from viewer.model.dossier import Dossier
from viewer.model.when import Pair
from viewer.panes.sentences import translated

if TYPE_CHECKING:
    from viewer.app.window import Window

ARTICLES = " ".join(f"*{ending}" for ending in ENDINGS)
DOSSIERS = "*.sightline"
EVENT_ENDINGS = (".json", ".geojson", ".csv", ".kml", ".kmz", ".gpkg")
EVENTS = " ".join(f"*{ending}" for ending in EVENT_ENDINGS)


def samples() -> tuple[Path, ...]:
    """The articles that ship with the program, those in English first, then those in Spanish."""
    return (*sorted(paths.seeds().glob("*.txt")), *sorted(paths.seeds().glob("es/*.txt")))


class Opening(QObject):
    """What the File menu does to get something into the window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    def ask(self) -> None:
        """Let the analyst choose an article or a dossier to begin with."""
        kinds = f"{ARTICLES} {DOSSIERS} {EVENTS}"
        if path := self._ask(self.tr("Open"), self.tr("Articles, dossiers and events"), kinds):
            self.open(path)

    def ask_to_add(self) -> None:
        """Let the analyst choose another article for this dossier."""
        if path := self._ask(self.tr("Add article"), self.tr("Articles"), ARTICLES):
            self._window.messages.clear_all()
            self.add(path)

    def open(self, path: Path, published: Pair | None = None, others: Sequence[Path] = ()) -> None:
        """Begin with what is in *path*; the present dossier goes only once that could be read.

        Args:
            others: articles to add then; where the first could not be read they are left too.
        """
        if not self._window.may_leave():
            return
        self._window.messages.clear_all()
        if path.suffix.lower() == ".sightline":
            work, then = partial(reading.open_dossier, path), partial(self._show_dossier, path, others)
            self._window.jobs.run(self.tr("Opening {}").format(path.name), work, then)
            return
        if path.suffix.lower() in EVENT_ENDINGS:
            then_show = partial(self._show_events, path, others)
            label = self.tr("Opening {}").format(path.name)
            self._window.jobs.run(label, partial(reading.open_events, path), then_show)
            return
        self._read(path, published, partial(self._begin_with, path, others))

    def add(self, path: Path) -> None:
        """Read one more article into this dossier."""
        self._read(path, None, partial(self._add, path))

    def open_first(self, sample: bool) -> None:
        """Open the first sample, or ask what to open."""
        found = samples()
        if sample and found:
            self.open(found[0])
        else:
            self.ask()

    def list_samples(self, menu: QMenu) -> None:
        """Fill a menu with the articles that ship with the program."""
        menu.clear()
        for path in samples():
            language = " (español)" if path.parent.name == "es" else ""
            menu.addAction(path.stem.replace("-", " ").capitalize() + language, partial(self.open, path))

    def list_recent(self, menu: QMenu) -> None:
        """Fill a menu with the files last opened."""
        menu.clear()
        for name in self._window.settings.recent:
            menu.addAction(name, partial(self.open, Path(name)))
        menu.setEnabled(bool(self._window.settings.recent))

    def add_first(self, paths_: list[Path], published: Pair | None) -> None:
        """Open the first of several paths and add the others, as on the command line."""
        self.open(paths_[0], published, paths_[1:])

    def read_again(self) -> None:
        """Read the article that is shown once more; what the analyst corrected stays."""
        article = self._window.text.article
        if article is not None:
            work = partial(reading.read_article, article)
            self._window.jobs.run(self.tr("Reading {} again").format(article.title), work, self._take_again)

    def read_as(self, language: str) -> None:
        """Read the article that is shown as one in another language; what the analyst corrected stays."""
        article = self._window.text.article
        if article is None or article.language == language:
            return
        work = partial(reading.read_article, replace(article, language=language))
        label = self.tr("Reading {} again").format(article.title)
        self._window.jobs.run(label, work, partial(self._take_again, language=language))

    def reads_as(self, language: str) -> bool:
        """Whether the article that is shown was read in a language."""
        article = self._window.text.article
        return article is not None and article.language == language

    def take_text(self) -> None:
        """Let the analyst choose a newer text of the article that is shown; quotes that no longer stand stay.

        What was read is read anew.  What the analyst did stays, with quotes that are then flagged.
        """
        article = self._window.text.article
        if article is None:
            return
        if path := self._ask(self.tr("Another text of this article"), self.tr("Articles"), ARTICLES):
            self._window.messages.clear_all()
            work = partial(reading.open_text_for, article, path)
            self._window.jobs.run(self.tr("Reading {}").format(path.name), work, self._take_again)

    def _ask(self, title: str, kind: str, patterns: str) -> Path | None:
        folder = str(Path(self._window.settings.recent[0]).parent) if self._window.settings.recent else ""
        everything = self.tr("All files")
        name, _ = QFileDialog.getOpenFileName(
            self._window, title, folder, f"{kind} ({patterns});;{everything} (*)"
        )
        return Path(name) if name else None

    def _read(self, path: Path, published: Pair | None, then: object) -> None:
        label = self.tr("Reading {}").format(path.name)
        self._window.jobs.run(label, partial(reading.open_article, path, published), then)  # type: ignore[arg-type]

    def _begin_with(self, path: Path, others: Sequence[Path], opened: Opened) -> None:
        edit = edits.add(opened.article, opened.events, opened.claims)
        self._window.begin(self._window.session.begin(edit), saved_as=None)
        self._window.remember(path)
        self._say_if_odd(opened)
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
        self._window.give_room()
        self._window.remember(path)
        self._say_if_odd(opened)
        merging.tell_of_pairs(self._window)

    def _take_again(self, opened: Opened, *, language: str = "") -> None:
        self._tell_remarks(opened)
        again = reread.read_again(opened.article, opened.events, opened.claims, language=language)
        before = self._window.session.dossier
        self._window.session.do(again)
        dossier = self._window.session.dossier
        if dossier is before and self._window.session.may_edit:
            words = self.tr("“{}” was read again: nothing has changed.")
            self._window.say(words.format(opened.article.title))
        lost = sum(not dossier.stands(q) for e in dossier.events.values() for q in e.quotes)
        if lost:
            words = self.tr("%n quote(s) of events you worked on no longer stand in the text.", "", lost)
            self._window.warn(words + " " + self.tr("They are flagged, and were not moved."))

    def _show_salvaged(self, path: Path, found: Salvaged) -> None:
        """Ask whether to go on with what could be saved of a damaged file; the file itself stays as it is."""
        counted = self.tr("%n event(s)", "", len(found.dossier.events))
        articles = self.tr("%n article(s)", "", len(found.dossier.articles))
        words = self.tr(
            "{} is damaged. {} in {} could be saved; lost: {}.\n\nOpen that? The file stays as it is."
        )
        button = QMessageBox.StandardButton
        lost = ", ".join(translated(each) for each in found.lost) or self.tr("nothing that can be named")
        asked = words.format(path.name, counted, articles, lost)
        if QMessageBox.question(self._window, self.tr("Damaged dossier"), asked) == button.Yes:
            self._window.begin(found.dossier, saved_as=None)
            self._window.session.mark_saved(Dossier())  # it is in no file that is sound

    def _say_if_odd(self, opened: Opened) -> None:
        self._tell_remarks(opened)
        if not opened.events:
            words = self.tr("No events were found in “{}”. Mark words in the text and press E to add one.")
            self._window.say(words.format(opened.article.title))

    def _tell_remarks(self, opened: Opened) -> None:
        for remark in opened.remarks:
            self._window.warn(translated(remark), f"{opened.article.source}:")

    def _show_dossier(self, path: Path, others: Sequence[Path], found: Contents | Salvaged) -> None:
        if isinstance(found, Salvaged):
            self._show_salvaged(path, found)
            return
        self._window.begin(found.dossier, saved_as=path)
        if found.look is not None:
            apply_view(self._window, found.look)
        self._window.remember(path)
        self._add_all(others)

    def _show_events(self, path: Path, others: Sequence[Path], found: OpenedEvents) -> None:
        edit = edits.Edit(f"add {path.name}", lambda _empty: found.dossier)
        self._window.begin(self._window.session.begin(edit), saved_as=None)
        self._window.remember(path)
        for remark in found.remarks:
            self._window.warn(translated(remark), f"{path.name}:")
        self._add_all(others)


def dropped(mime: QMimeData) -> list[Path]:
    """The files of this machine among what was dropped; of a folder its articles, if it has any."""
    paths_ = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [one for path in paths_ for one in _articles_within(path) or (path,)]


def _articles_within(path: Path) -> tuple[Path, ...]:
    """The articles in a folder; of what is none, or may not be looked into, opening it says why."""
    from viewer.files.articles import in_folder

    try:
        return in_folder(path) if path.is_dir() else ()
    except OSError:
        return ()
