"""Answers about a dossier that are asked for again and again, and worked out once."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from viewer.model.dossier import Dossier

KEPT = 6  # answers of one question: a few panes ask it in a few ways, of one dossier at a time

P = ParamSpec("P")
T = TypeVar("T")


def remembered(question: Callable[Concatenate[Dossier, P], T]) -> Callable[Concatenate[Dossier, P], T]:
    """*question* with its last answers kept: a pane that is dragged asks the same for every frame.

    A dossier never changes, so the same object has the same answer.  The other arguments must be hashable.
    """
    kept: list[tuple[Dossier, object, T]] = []

    @wraps(question)
    def answer(dossier: Dossier, /, *args: P.args, **others: P.kwargs) -> T:
        asked = (args, tuple(others.items()))
        for known, how, found in kept:
            if known is dossier and how == asked:
                return found
        found = question(dossier, *args, **others)
        kept[:] = [(dossier, asked, found), *kept[: KEPT - 1]]  # other threads see one list or the other
        return found

    return answer
