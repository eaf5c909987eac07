"""Whether a command can be given now: what its menu entry, its key and the find box go by."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.app.window import Window


def has_article(window: "Window") -> bool:
    """Whether an article is open."""
    return bool(window.session.dossier.articles)


def may_bound_date(window: "Window") -> bool:
    """Whether the article that is shown could be given the bounds of its text."""
    article = window.text.article
    return article is not None and article.published is None and may_edit(window)


def has_content(window: "Window") -> bool:
    """Whether there is anything to save."""
    return not window.session.dossier.is_empty


def may_compare(window: "Window") -> bool:
    """Whether there are several articles, whose events may be the same."""
    return len(window.session.dossier.articles) > 1 and may_edit(window)


def has_selected(window: "Window") -> bool:
    """Whether some event is selected."""
    return bool(window.session.focus.selected)


def has_one_selected(window: "Window") -> bool:
    """Whether one event is selected alone."""
    return len(window.session.focus.selected) == 1


def may_edit_one(window: "Window") -> bool:
    """Whether one event is selected alone, and may be changed."""
    return has_one_selected(window) and may_edit(window)


def can_step_back(window: "Window") -> bool:
    """Whether Escape has something to close, deselect or leave."""
    return window.messages.is_on or has_selected(window) or window.known.is_on


def may_edit(window: "Window") -> bool:
    """Not in the past: what asks for words or points at places for an edit that is refused does not begin."""
    return window.session.may_edit


def may_add(window: "Window") -> bool:
    """Whether something may be added to what is read of an article."""
    return has_article(window) and may_edit(window)


def may_forget_view(window: "Window") -> bool:
    """Whether there is a view that may be forgotten."""
    return bool(window.session.dossier.views) and may_edit(window)


def has_events(window: "Window") -> bool:
    """Whether there is any event."""
    return bool(window.session.dossier.events)


def may_edit_events(window: "Window") -> bool:
    """Whether there is any event, and it may be changed."""
    return has_events(window) and may_edit(window)
