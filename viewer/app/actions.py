"""Everything the analyst can do by name: one table for menus, toolbar, shortcuts and the find box."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from viewer.app import map_window, merging
from viewer.app.command import Command
from viewer.app.possible import (
    can_step_back,
    has_article,
    has_content,
    has_events,
    has_one_selected,
    has_selected,
    may_add,
    may_bound_date,
    may_compare,
    may_edit,
    may_edit_events,
    may_edit_one,
    may_forget_view,
)

if TYPE_CHECKING:
    from viewer.app.layers import Layers
    from viewer.app.sea_routes import SeaRoutes
    from viewer.app.tiles import Tiles
    from viewer.app.window import Window


def _step_back(window: "Window") -> None:
    """Close what is told as wrong; else select nothing; where nothing is selected, leave the past."""
    if window.messages.is_on:
        window.messages.clear_all()
    elif has_selected(window):
        window.session.look(selected=frozenset())
    else:
        window.known.end()


def _layers(window: "Window") -> "Layers":
    from viewer.app.layers import layers_of

    return layers_of(window)


def _sea(window: "Window") -> "SeaRoutes":
    from viewer.app.sea_routes import sea_routes_of

    return sea_routes_of(window)


def _rings(window: "Window") -> None:
    if not window.map.toggle_rings():
        words = QCoreApplication.translate(
            "actions", "None of what is selected has a point on the map to draw rings round."
        )
        window.say(words)


def _tiles(window: "Window") -> "Tiles":
    from viewer.app.tiles import tiles_of

    return tiles_of(window)


N: Callable[[str, str], str] = QT_TRANSLATE_NOOP  # type: ignore[assignment]  # typed as object
FILE, EDIT, EVENT = N("actions", "&File"), N("actions", "&Edit"), N("actions", "Eve&nt")
VIEW, MAP, HELP = N("actions", "&View"), N("actions", "&Map and time"), N("actions", "&Help")
LANGUAGE, VIEWS = N("actions", "Lan&guage"), N("actions", "&Views")
ARTICLE_LANGUAGE = N("actions", "Lan&guage of the article")
MENUS = (FILE, EDIT, EVENT, VIEW, MAP, HELP)

COMMANDS: tuple[Command | None, ...] = (  # None is a line between groups
    Command(N("actions", "&Open…"), FILE, lambda w: w.opening.ask(), ("Ctrl+O",)),
    Command(
        N("actions", "&Add article…"), FILE, lambda w: w.opening.ask_to_add(), ("Ctrl+Shift+O",), may_add
    ),
    Command(
        N("actions", "Add a &layer…"), FILE, lambda w: _layers(w).adding.ask(), ("Ctrl+Shift+L",), may_edit
    ),
    None,
    Command(N("actions", "&Save dossier"), FILE, lambda w: w.saving.save(), ("Ctrl+S",), has_content),
    Command(
        N("actions", "Save &dossier as…"), FILE, lambda w: w.saving.save_as(), ("Ctrl+Shift+S",), has_content
    ),
    Command(
        N("actions", "Save a copy without h&istory…"),
        FILE,
        lambda w: w.saving.save_without_history(),
        (),
        has_content,
    ),
    Command(
        N("actions", "Export &figure…"), FILE, lambda w: w.saving.export_figure(), ("Ctrl+E",), has_article
    ),
    Command(
        N("actions", "Export e&vents…"),
        FILE,
        lambda w: w.saving.export_events(),
        ("Ctrl+Shift+E",),
        has_article,
    ),
    None,
    Command(N("actions", "&Quit"), FILE, lambda w: w.close(), ("Ctrl+Q",)),
    Command(
        N("actions", "&Undo"),
        EDIT,
        lambda w: w.session.undo(),
        ("Ctrl+Z",),
        lambda w: w.session.undo_label is not None,
    ),
    Command(
        N("actions", "&Redo"),
        EDIT,
        lambda w: w.session.redo(),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        lambda w: w.session.redo_label is not None,
    ),
    None,
    Command(N("actions", "&Find…"), EDIT, lambda w: w.finder.begin(), ("Ctrl+K",)),
    Command(
        N("actions", "Set &publication date…"),
        EDIT,
        lambda w: w.analyst.ask_publication_date(),
        ("Ctrl+D",),
        may_add,
    ),
    Command(
        N("actions", "&Bound publication date by the text"),
        EDIT,
        lambda w: w.analyst.bound_publication_date(),
        (),
        may_bound_date,
    ),
    Command(
        N("actions", "Article in &English"),
        EDIT,
        lambda w: w.opening.read_as("en"),
        (),
        may_add,
        lambda w: w.opening.reads_as("en"),
        ARTICLE_LANGUAGE,
    ),
    Command(
        N("actions", "Article in &Spanish"),
        EDIT,
        lambda w: w.opening.read_as("es"),
        (),
        may_add,
        lambda w: w.opening.reads_as("es"),
        ARTICLE_LANGUAGE,
    ),
    Command(
        N("actions", "Read the article &again"), EDIT, lambda w: w.opening.read_again(), ("F5",), may_add
    ),
    Command(
        N("actions", "Take another te&xt of the article…"),
        EDIT,
        lambda w: w.opening.take_text(),
        (),
        may_add,
    ),
    Command(
        N("actions", "Choo&se filters…"),
        EDIT,
        lambda w: w.toolbar.filters.open(),
        ("Ctrl+Shift+F",),
        has_events,
    ),
    Command(N("actions", "Clear the fi&lters"), EDIT, lambda w: w.clear_filters(), ("Ctrl+0",), has_events),
    Command(N("actions", "&Next in time"), EVENT, lambda w: w.walk(1), ("J",), has_events),
    Command(N("actions", "&Previous in time"), EVENT, lambda w: w.walk(-1), ("K",), has_events),
    None,
    Command(
        N("actions", "&Event from the marked text"),
        EVENT,
        lambda w: w.analyst.event_from_text(),
        ("E",),
        may_add,
    ),
    Command(
        N("actions", "&Confirm"),
        EVENT,
        lambda w: w.analyst.judge_selected(confirm=True),
        ("C",),
        has_selected,
    ),
    Command(
        N("actions", "Con&firm the place as it stands"),
        EVENT,
        lambda w: w.analyst.vouch_for_places(),
        ("Shift+C",),
        lambda w: bool(w.analyst.with_implied_places()),
    ),
    Command(
        N("actions", "&Reject"),
        EVENT,
        lambda w: w.analyst.judge_selected(confirm=False),
        ("X",),
        has_selected,
    ),
    Command(
        N("actions", "Edit &in the inspector"),
        EVENT,
        lambda w: w.show_pane("inspector"),
        ("Return",),
        has_selected,
    ),
    Command(
        N("actions", "Point to it on the &map"), EVENT, lambda w: w.picking.begin(), ("L",), may_edit_one
    ),
    Command(N("actions", "New event &without a quote…"), EVENT, merging.add_own, ("N",), may_add),
    None,
    Command(N("actions", "&Same event?…"), EVENT, merging.ask_same, ("S",), may_compare),
    Command(N("actions", "Mer&ge two events"), EVENT, merging.merge_selected, ("G",), merging.are_two),
    Command(
        N("actions", "&Take the merger back"),
        EVENT,
        merging.unmerge_selected,
        ("U",),
        merging.is_merged,
    ),
    Command(
        N("actions", "Split by quotes &or places"),
        EVENT,
        merging.split_selected,
        ("T",),
        merging.may_split,
    ),
    Command(N("actions", "D&uplicate"), EVENT, merging.duplicate_selected, ("D",), has_one_selected),
    Command(
        N("actions", "Correct &a name everywhere…"),
        EVENT,
        merging.correct_name,
        ("Ctrl+R",),
        may_edit_events,
    ),
    None,
    Command(N("actions", "&Delete"), EVENT, lambda w: w.analyst.delete_selected(), ("Del",), has_selected),
    Command(N("actions", "Dese&lect"), EVENT, _step_back, ("Esc",), can_step_back),
    Command(
        N("actions", "&Light theme"),
        VIEW,
        lambda w: w.choices.use_theme("light"),
        (),
        checked=lambda w: w.settings.theme == "light",
    ),
    Command(
        N("actions", "&Dark theme"),
        VIEW,
        lambda w: w.choices.use_theme("dark"),
        (),
        checked=lambda w: w.settings.theme == "dark",
    ),
    Command(
        N("actions", "Theme of the &system"),
        VIEW,
        lambda w: w.choices.use_theme("system"),
        (),
        checked=lambda w: w.settings.theme == "system",
    ),
    None,
    Command(N("actions", "Go to the &article"), VIEW, lambda w: w.show_pane("article"), ("Ctrl+1",)),
    Command(N("actions", "Go to the &map"), VIEW, lambda w: w.show_pane("map"), ("Ctrl+2",)),
    Command(N("actions", "Go to the &inspector"), VIEW, lambda w: w.show_pane("inspector"), ("Ctrl+3",)),
    Command(N("actions", "Go to the &timeline"), VIEW, lambda w: w.show_pane("timeline"), ("Ctrl+4",)),
    Command(N("actions", "Go to the ta&ble"), VIEW, lambda w: w.show_pane("table"), ("Ctrl+5",)),
    Command(N("actions", "Go to the &chart"), VIEW, lambda w: w.show_pane("chart"), ("Ctrl+6",)),
    Command(N("actions", "Go to the open &questions"), VIEW, lambda w: w.show_pane("questions"), ("Ctrl+7",)),
    Command(N("actions", "&Next pane"), VIEW, lambda w: w.next_pane(), ("F6",)),
    None,
    Command(
        N("actions", "A&rrange panes"),
        VIEW,
        lambda w: w.toggle_arranging(),
        (),
        checked=lambda w: w.is_arranging,
    ),
    Command(
        N("actions", "&Hide filtered events"),
        VIEW,
        lambda w: w.choices.toggle_hiding(),
        ("H",),
        checked=lambda w: w.settings.hide_filtered,
    ),
    Command(
        N("actions", "Less m&otion"),
        VIEW,
        lambda w: w.choices.toggle_motion(),
        checked=lambda w: w.settings.less_motion,
    ),
    Command(
        N("actions", "&English"),
        VIEW,
        lambda w: w.choices.use_language("en"),
        checked=lambda w: w.settings.language == "en",
        submenu=LANGUAGE,
    ),
    Command(
        N("actions", "Españo&l"),
        VIEW,
        lambda w: w.choices.use_language("es"),
        checked=lambda w: w.settings.language == "es",
        submenu=LANGUAGE,
    ),
    Command(
        N("actions", "Language of the &system"),
        VIEW,
        lambda w: w.choices.use_language("system"),
        checked=lambda w: w.settings.language == "system",
        submenu=LANGUAGE,
    ),
    None,
    Command(
        N("actions", "As &known on…"),
        VIEW,
        lambda w: w.known.toggle(),
        ("Ctrl+L",),
        has_article,
        lambda w: w.known.is_on,
    ),
    Command(
        N("actions", "&Keep this view…"),
        VIEW,
        lambda w: w.views.keep(),
        ("Ctrl+Shift+V",),
        may_edit_events,
        None,
        VIEWS,
    ),
    Command(
        N("actions", "&Forget a view…"), VIEW, lambda w: w.views.forget(), (), may_forget_view, None, VIEWS
    ),
    None,
    Command(N("actions", "Panes as at &first"), VIEW, lambda w: w.reset_panes()),
    Command(
        N("actions", "F&ull screen"),
        VIEW,
        lambda w: w.toggle_full_screen(),
        ("F11",),
        checked=lambda w: w.isFullScreen(),
    ),
    Command(N("actions", "&Fit all events"), MAP, lambda w: w.fit(), ("F",)),
    Command(
        N("actions", "Name every event without a &date"),
        MAP,
        lambda w: w.timeline.tray.toggle(),
        ("O",),
        has_content,
        checked=lambda w: w.timeline.tray.is_open,
    ),
    Command(N("actions", "Zoom &in"), MAP, lambda w: w.map.zoom_in(), ("Ctrl++", "Ctrl+=")),
    Command(N("actions", "Zoom &out"), MAP, lambda w: w.map.zoom_out(), ("Ctrl+-",)),
    None,
    Command(N("actions", "&Measure a distance"), MAP, lambda w: w.map.start_measuring(), ("M",)),
    Command(N("actions", "Time &zone…"), MAP, lambda w: w.choices.ask_zone(), ("Z",)),
    Command(N("actions", "Map &background…"), MAP, lambda w: _tiles(w).choose(), ("Ctrl+Shift+B",)),
    Command(N("actions", "Distance by &sea"), MAP, lambda w: _sea(w).toggle(), ("W",)),
    Command(N("actions", "&Canals, straits and speed…"), MAP, lambda w: _sea(w).choose()),
    Command(
        N("actions", "Range &rings round the selection"),
        MAP,
        _rings,
        ("R",),
        has_selected,
    ),
    None,
    Command(
        N("actions", "Only w&hat the map shows"),
        MAP,
        map_window.toggle,
        ("B",),
        checked=map_window.is_on,
    ),
    Command(
        N("actions", "&Play the time window"),
        MAP,
        lambda w: w.playing.toggle(),
        ("P",),
        has_events,
        lambda w: w.playing.is_on,
    ),
    Command(N("actions", "&Keyboard shortcuts"), HELP, lambda w: w.show_dialog("shortcuts"), ("?", "F1")),
    Command(N("actions", "&About Sightline"), HELP, lambda w: w.show_dialog("about")),
)


def listed() -> tuple[Command, ...]:
    """The commands without the lines between them."""
    return tuple(command for command in COMMANDS if command is not None)
