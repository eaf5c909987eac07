"""What the Event menu does with events as wholes: same or not, merged, split, copied, new, and names.

Each is one edit that can be undone; what cannot be done is said in the status bar.
"""

import hashlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit

from viewer.app.pairs import still_open
from viewer.model import edits, likeness, rework
from viewer.model.dossier import Dossier
from viewer.model.edits import Edit
from viewer.model.event import Certainty, Event, Kind
from viewer.model.likeness import Proposal
from viewer.model.when import EventId
from viewer.panes.sentences import translated

if TYPE_CHECKING:
    from viewer.app.window import Window

Proposals = tuple[Proposal, ...]


def is_one(window: "Window") -> bool:
    """Whether exactly one event is selected."""
    return len(window.session.focus.selected) == 1


def are_two(window: "Window") -> bool:
    """Whether exactly two events are selected."""
    return len(window.session.focus.selected) == 2


def is_merged(window: "Window") -> bool:
    """Whether the one selected event was merged from others."""
    return is_one(window) and bool(_selected(window).accounts)


def may_split(window: "Window") -> bool:
    """Whether the one selected event has several quotes or places."""
    return is_one(window) and rework.can_split(_selected(window))


def tell_of_pairs(window: "Window") -> None:
    """Say in the status bar how many pairs may be the same event, with a way to look at them."""
    _compare(window, partial(_offer, window))


def ask_same(window: "Window") -> None:
    """Show the pairs of events that may be the same, one after the other."""
    _compare(window, partial(_show_pairs, window))


def _compare(window: "Window", then: Callable[[Proposals], None]) -> None:
    """Look elsewhere for pairs: among thousands of events that takes seconds."""
    dossier = window.session.dossier
    compared = Dossier(events=dossier.events, distinct=dossier.distinct)
    label = QCoreApplication.translate("Merging", "Comparing the articles")
    window.jobs.run(label, partial(likeness.proposals, compared), then)


def _offer(window: "Window", found: Proposals) -> None:
    left = still_open(found, window.session.dossier)
    window.status.offer_pairs(len(left), partial(_show_pairs, window, found))


def _show_pairs(window: "Window", found: Proposals) -> None:
    from viewer.app.dialogs.same import SameDialog

    if any(dialog.isVisible() for dialog in window.findChildren(SameDialog)):
        return  # the key was pressed twice while the articles were compared
    dialog = SameDialog(window.session, found, window.style_now, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.finished.connect(lambda _result: _offer(window, found))
    dialog.open()


def merge_selected(window: "Window") -> None:
    """Make one event of the two that are selected; the one that was there first keeps its place."""
    chosen = window.session.focus.selected
    if len(chosen) != 2:
        window.say(QCoreApplication.translate("Merging", "Select the two events that are the same."))
        return
    first, second = (i for i in window.session.dossier.events if i in chosen)
    _do(window, rework.merge(first, second))


def unmerge_selected(window: "Window") -> None:
    """Put back the two events that the selected one was merged from, and select both."""
    event = _selected(window)
    if _do(window, rework.unmerge(event.id)):
        window.session.look(selected=frozenset(account.id for account in event.accounts))


def split_selected(window: "Window") -> None:
    """Make an event of each quote or place of the selected one, and select them all."""
    _do(window, rework.split(_selected(window).id), selects_new=True, with_old=True)


def duplicate_selected(window: "Window") -> None:
    """Make a second event like the selected one, and show it for editing."""
    if _do(window, rework.duplicate(_selected(window).id), selects_new=True):
        window.show_pane("inspector")


def add_own(window: "Window") -> None:
    """Ask what happened and make an event of it that rests on no quote."""
    what, agreed = QInputDialog.getText(
        window,
        QCoreApplication.translate("Merging", "New event without a quote"),
        QCoreApplication.translate("Merging", "What happened? It is marked as yours: no article says so."),
        QLineEdit.EchoMode.Normal,
        "",
    )
    if (
        agreed
        and what.strip()
        and _do(window, edits.create(own_event(what, window.session.dossier)), selects_new=True)
    ):
        window.show_pane("inspector")


def correct_name(window: "Window") -> None:
    """Ask which name to correct everywhere, and to what."""
    from viewer.app.dialogs.names import NamesDialog

    dialog = NamesDialog(window.session, window.base.gazetteer, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def own_event(what: str, dossier: Dossier) -> Event:
    """An event of the analyst's own, without a quote, under an id that nothing has."""
    number = 1
    while (name := _own_id(what, number)) in dossier.events or dossier.holder(name):
        number += 1
    return Event(
        id=name,
        what=" ".join(what.split()),
        kind=Kind.OTHER,
        certainty=Certainty.OCCURRED,
        locked=frozenset({"what"}),
    )


def _own_id(what: str, number: int) -> EventId:
    digest = hashlib.sha256(f"own {what} {number}".encode()).hexdigest()[:10]
    return EventId(f"analyst-{digest}")


def _selected(window: "Window") -> Event:
    return window.session.known.events[next(iter(window.session.focus.selected))]


def _do(window: "Window", edit: Edit, *, selects_new: bool = False, with_old: bool = False) -> bool:
    """Do an edit, or say why it cannot be done; whether it was done."""
    before = window.session.dossier
    try:
        window.session.do(edit)
    except ValueError as error:
        window.say(translated(str(error)), is_error=True)
        return False
    after = window.session.dossier
    if selects_new and after is not before:
        new = frozenset(after.events) - frozenset(before.events)
        window.session.look(selected=new | window.session.focus.selected if with_old else new)
    return after is not before
