"""The session: what is asked for while others are being told waits until they are."""

import pytest

from tests.values import harbour_dossier
from viewer.model import edits
from viewer.model.when import EventId
from viewer.session import Session

PORT = EventId("port")


def test_a_look_asked_for_while_others_are_told_comes_after(qapp) -> None:
    session = Session(harbour_dossier())
    seen: list[EventId | None] = []
    session.dossier_changed.connect(lambda _change: session.look(hovered=PORT))
    session.focus_changed.connect(lambda _old, new: seen.append(new.hovered))
    session.do(edits.rewrite(PORT, "Port opened"))
    assert session.focus.hovered == PORT
    assert seen == [PORT]


def test_an_edit_may_not_be_made_while_others_are_told(qapp, qtbot) -> None:
    session = Session(harbour_dossier())
    session.dossier_changed.connect(lambda _change: session.do(edits.note(PORT, "again")))
    with qtbot.captureExceptions() as caught:
        session.do(edits.rewrite(PORT, "Port opened"))
    assert caught
    with pytest.raises(AssertionError, match="must not make another"):
        raise caught[0][1]
