"""The window: panes, menus and what ties them to the session."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMenu

from viewer.app import layers, theme
from viewer.app import settings as kept
from viewer.app.access import name_parts
from viewer.app.actions import COMMANDS, MENUS, VIEWS
from viewer.app.analyst import Analyst
from viewer.app.choices import Choices, application
from viewer.app.command import Command, labelled, make_action, said
from viewer.app.dialogs.size import open_at
from viewer.app.docks import Docks, Heading
from viewer.app.find import Find
from viewer.app.focus_line import FocusLine
from viewer.app.jobs import Jobs
from viewer.app.keeping import Keeping
from viewer.app.known import KnownBar
from viewer.app.messages import Messages
from viewer.app.opening import Opening, dropped
from viewer.app.picking import Picking
from viewer.app.playing import Playing
from viewer.app.saving import Saving
from viewer.app.status import Status
from viewer.app.toolbar import Toolbar
from viewer.app.views import Views
from viewer.draw.map import Base
from viewer.files.endings import USUAL
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.event import Quote
from viewer.model.focus import ALL
from viewer.model.heading import short_name
from viewer.model.view import Only
from viewer.panes.inspector import InspectorPane
from viewer.panes.map import MapPane
from viewer.panes.questions import QuestionsPane
from viewer.panes.sentences import translated
from viewer.panes.statistics import StatisticsPane
from viewer.panes.table import TablePane
from viewer.panes.text import TextPane
from viewer.panes.timeline import LEGEND_PX, OVERVIEW_PX, TimelinePane
from viewer.session import Session

if TYPE_CHECKING:
    from viewer.app.settings import Settings


FIRST_PX = 1600, 1000  # width and height, until a window was closed at another size
MOST_STEPS = 200  # of Tab in a row past what is not seen; there are fewer of all in the window


class Window(QMainWindow):
    """One dossier in linked panes; the attributes are what the commands of the menus call."""

    session: Session
    analyst: Analyst
    opening: Opening
    picking: Picking
    saving: Saving
    playing: Playing
    finder: Find
    choices: Choices
    views: Views
    text: TextPane
    map: MapPane
    timeline: TimelinePane
    toolbar: Toolbar
    known: KnownBar
    messages: Messages
    is_arranging: bool

    def __init__(
        self,
        session: Session,
        base: Base,
        jobs: Jobs,
        store: QSettings | None,
        *,
        journals: Path | None = None,
    ) -> None:
        """Takes where settings are kept and where edits are written down; None for nowhere."""
        super().__init__()
        self.session, self.base, self.jobs = session, base, jobs
        self._store = store
        self.settings: Settings = kept.load(store)
        self.style_now = theme.style_for(self.settings.theme)
        theme.apply(application(), self.style_now)  # first: panes put back undressed keep the edges they had
        self.is_arranging = False
        self.setObjectName("window")
        self.setAcceptDrops(True)
        self.analyst = Analyst(self)
        self.opening, self.saving = Opening(self), Saving(self)
        self.keeping = Keeping(session, self.warn, journals, self._say_wrong)
        self.playing = Playing(session, self)
        self.choices, self.views = Choices(self), Views(self)
        self._make_panes()
        self.focus_line = FocusLine((self.text, self.map, self.timeline, self.chart), self)
        self.finder = Find(self)
        self.status = Status(session, self)
        self.setStatusBar(self.status)
        self._actions: list[tuple[Command, QAction]] = []
        self._make_menus()
        self._make_bars()
        name_parts(self)
        self._connect()
        self._take_place()
        self.choices.obey()
        self.tell_state()
        self.text.setFocus()  # where nothing has the keyboard, Qt has Tab lead nowhere
        if self.settings.tiles != "none":
            from viewer.app.tiles import tiles_of

            tiles_of(self).apply()

    # What the commands call

    def begin(self, dossier: Dossier, saved_as: Path | None) -> None:
        """Show another dossier."""
        layers.begin(self)
        self.saving.path = saved_as  # first: whoever follows the dossier may ask where it is from
        self.session.open(dossier)
        self.keeping.begin(saved_as)
        if dossier.layers:
            layers.layers_of(self)
        self.timeline.fit()
        self.give_room()
        self.fit()
        self.tell_state()

    def give_room(self) -> None:
        """Give the timeline the height that it has a use for, and the map the rest."""
        lanes_px = self.timeline.wanted_px + self.timeline.layers.height_px
        self.docks.give_timeline(round(lanes_px + OVERVIEW_PX + LEGEND_PX))

    def fit(self) -> None:
        """Show all events on the map and the timeline."""
        self.map.fit()
        self.timeline.fit()

    def clear_filters(self) -> None:
        self.session.look(window_s=None, certainties=ALL, search="", only=Only(), box=None)

    def walk(self, step: int) -> None:
        """Select the next or the previous event in time among those the filters leave."""
        focus = self.session.focus
        shown = self.session.shown
        events = query.in_time_order(shown)
        at = next((i for i, event in enumerate(events) if event.id in focus.selected), -1 if step > 0 else 0)
        onward = (events[(at + step * by) % len(events)] for by in range(1, len(events) + 1))
        if (to := next((e.id for e in onward if query.match(e, focus, shown)), None)) is not None:
            self.session.look(selected=frozenset({to}))

    def show_pane(self, name: str) -> None:
        self.docks.go_to(name)

    def show_quote(self, quote: Quote) -> None:
        """Bring a quote into view in the article pane."""
        self.docks["article"].show()
        self.docks["article"].raise_()
        self.text.show_quote(quote)

    def finish_typing(self) -> None:
        """Take what stands in a field as if the keyboard had left it."""
        if field := self.focusWidget():
            field.clearFocus()
            field.setFocus()

    def next_pane(self) -> None:
        names = [name for name in self.docks.names() if not self.docks[name].isHidden()]
        current = self.docks.current()
        at = names.index(current) + 1 if current in names else 0
        if self.messages.is_on and at == len(names):
            self.messages.take_focus()
        elif names:
            self.docks.go_to(names[at % len(names)])

    def reset_panes(self) -> None:
        self.docks.stand_as_at_first()

    def toggle_arranging(self) -> None:
        """Show or hide the title bars by which panes are moved."""
        self.is_arranging = not self.is_arranging
        self.docks.arrange(on=self.is_arranging)

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def use_style(self) -> None:
        """Dress everything in the style of the settings and the system."""
        self.style_now = theme.style_for(self.settings.theme)
        theme.apply(application(), self.style_now)
        panes = (self.text, self.map, self.inspector, self.timeline, self.table, self.questions, self.chart)
        for pane in (*panes, self.toolbar.chips):
            pane.use_style(self.style_now)

    def show_dialog(self, name: Literal["shortcuts", "about"]) -> None:
        """Show one of the dialogs that only tell something."""
        from viewer.app.dialogs import about, shortcuts

        dialog = shortcuts.ShortcutsDialog(self) if name == "shortcuts" else about.AboutDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def remember(self, path: Path) -> None:
        """Put *path* first among the recent files."""
        self.settings = self.settings.with_recent(path.resolve())

    def say(self, words: str, *, is_error: bool = False) -> None:
        """Tell the analyst something in passing, in the status bar: what was done, or why nothing was."""
        self.status.say(words, is_error=is_error)

    def warn(self, words: str, about: str = "") -> None:
        """Tell what went wrong where nobody can overlook it: what was asked for is not there."""
        self.messages.tell(words, about)

    def let_go(self) -> None:
        """Stop all that is under way, for the program ends unasked; unsaved edits stay in the journal."""
        self.keeping.let_go()
        self._stop_all()

    def _stop_all(self) -> None:
        self.jobs.cancel()
        self.playing.stop()
        self.map.stop()

    def may_leave(self) -> bool:
        """Whether the dossier may go; what is half typed counts as a correction."""
        self.finish_typing()
        return self.saving.may_lose()

    # Making it

    def _make_panes(self) -> None:
        session, style = self.session, self.style_now
        self.text = TextPane(session, style, kinds=USUAL)
        self.map = MapPane(session, style, self.base)
        self.inspector = InspectorPane(session, style, self.base.gazetteer)
        self.timeline = TimelinePane(session, style)
        self.table = TablePane(session, style)
        self.questions = QuestionsPane(session, style)
        self.chart = StatisticsPane(session, style)
        self.docks = Docks(self)
        text_heading = Heading(self.tr("Article"))
        inspector_heading = Heading(self.tr("Inspector"))
        self.docks.add("article", self.tr("Article"), self.text, text_heading)
        self.docks.add("map", self.tr("Map"), self.map)
        self.docks.add("inspector", self.tr("Inspector"), self.inspector, inspector_heading)
        self.docks.add("timeline", self.tr("Timeline"), self.timeline)
        self.docks.add("table", self.tr("Table"), self.table)
        self.docks.add("questions", self.questions.title, self.questions)
        self.docks.add("chart", self.tr("Chart"), self.chart)
        self.text.headed.connect(text_heading.show_words)
        self.inspector.headed.connect(inspector_heading.show_words)

    def _make_bars(self) -> None:
        """The toolbar, and below it the bars that come and go, a row each."""
        self.toolbar, self.known, self.messages = Toolbar(self), KnownBar(self), Messages(self)
        self.addToolBar(self.toolbar)
        for bar in (self.known, self.messages):
            self.addToolBarBreak()
            self.addToolBar(bar)

    def _make_menus(self) -> None:
        menus = {name: self.menuBar().addMenu(said(name)) for name in MENUS}
        group = ""
        for command in COMMANDS:
            if command is None:
                menus[group].addSeparator()
                continue
            group = command.menu
            if command.submenu and command.submenu not in menus:
                menus[command.submenu] = menus[group].addMenu(said(command.submenu))
            action = make_action(command, self)
            self.addAction(action)
            menus[command.submenu or group].addAction(action)
            self._actions.append((command, action))
        for menu in menus.values():
            menu.aboutToShow.connect(self._refresh_actions)
        self.views.list_in(menus[VIEWS])
        leave = next(action for command, action in self._actions if command.name == "&Quit")
        self._samples, self._recent = QMenu(self.tr("Sa&mples"), self), QMenu(self.tr("&Recent"), self)
        for menu in (self._samples, self._recent):
            menus["&File"].insertMenu(leave, menu)
        menus["&File"].insertSeparator(leave)
        self._samples.aboutToShow.connect(lambda: self.opening.list_samples(self._samples))
        self._recent.aboutToShow.connect(lambda: self.opening.list_recent(self._recent))
        panes = menus["&View"].addMenu(self.tr("Show or hide &panes"))
        for name in self.docks.names():
            panes.addAction(self.docks[name].toggleViewAction())

    def _connect(self) -> None:
        self.text.date_wanted.connect(self.analyst.ask_publication_date)
        self.text.bounds_wanted.connect(self.analyst.bound_publication_date)
        self.text.opening_wanted.connect(self.opening.open_first)
        self.text.field_wanted.connect(self.analyst.edit_field)
        self.questions.field_wanted.connect(self.analyst.fill_in)
        self.questions.date_wanted.connect(self.analyst.ask_publication_date)
        self.questions.quote_wanted.connect(self.show_quote)
        self.questions.titled.connect(self.docks["questions"].setWindowTitle)
        self.inspector.text_wanted.connect(self.show_quote)
        self.inspector.given_up.connect(self._leave_inspector)
        application().focusChanged.connect(self._note_pane)
        self.status.follow(self.map, self.timeline)
        self.jobs.changed.connect(self.status.show_work)
        self.jobs.failed.connect(self._say_failed)
        self.status.cancelled.connect(self.jobs.cancel)
        self.session.dossier_changed.connect(self.tell_state)
        self.session.focus_changed.connect(self._refresh_actions)
        self.picking = Picking(self)
        application().styleHints().colorSchemeChanged.connect(self.choices.follow_system)

    def _take_place(self) -> None:
        if self._store is None:
            self.resize(*FIRST_PX)  # for a picture, which is the same on every screen
        else:
            open_at(self, *FIRST_PX)
        if self.settings.geometry:
            self.restoreGeometry(self.settings.geometry)
        self.docks.stand_as_at_first()
        if self.settings.layout:
            self.docks.restore(self.settings.layout)
        for bar in (self.known, self.messages):
            bar.hide()  # a window begins with the present, wherever it ended, and nothing went wrong yet

    # Following

    def tell_state(self, *_change: object) -> None:
        """Say in the title what is open, and whether it is saved."""
        articles = list(self.session.dossier.articles.values())
        title = self.saving.path.name if self.saving.path else (short_name(articles[0]) if articles else "")
        read_only = self.tr(" (read-only)") if self.session.is_read_only else ""
        self.setWindowTitle(f"{title}[*]{read_only} — Sightline" if title else "Sightline[*]")
        self.setWindowModified(not self.session.is_saved)
        self.status.show_saved(is_saved=self.session.is_saved, path=self.saving.path)
        self._refresh_actions()

    def _refresh_actions(self, *_anything: object) -> None:
        for command, action in self._actions:
            action.setEnabled(command.possible(self))
            if command.checked is not None:
                action.setChecked(command.checked(self))
            if command.name == "&Undo":
                action.setText(labelled(command, self.session.undo_label))
            if command.name == "&Redo":
                action.setText(labelled(command, self.session.redo_label))
        self.toolbar.refresh()

    def _leave_inspector(self) -> None:
        self.docks.go_back()

    def _note_pane(self, *_change: object) -> None:
        if self.isVisible():  # once it is closed, its parts may be gone before it
            self.docks.note_current()

    def _say_wrong(self, words: str) -> None:
        self.say(words, is_error=True)

    def _say_failed(self, label: str, error: BaseException) -> None:
        self.warn(translated(str(error)), self.tr("{} failed.").format(label))

    # Qt overrides

    def focusNextPrevChild(self, next: bool) -> bool:
        """Step on by Tab, past what stands behind the tab of another pane: Qt would stop there unseen."""
        for _ in range(MOST_STEPS):
            if not super().focusNextPrevChild(next):
                return False
            here = self.focusWidget()
            if here is None or self.docks.shows(here):
                break
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if found := dropped(event.mimeData()):
            event.acceptProposedAction()
            QTimer.singleShot(
                0, lambda: self.opening.add_first(found, None)
            )  # the source waits until we return

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_leave():
            event.ignore()
            return
        self.keeping.finish()
        self._stop_all()
        geometry = bytes(self.saveGeometry().data())
        self.settings = replace(self.settings, geometry=geometry, layout=self.docks.state(), was_here=True)
        kept.save(self.settings, self._store)
        event.accept()
