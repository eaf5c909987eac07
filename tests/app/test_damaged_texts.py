"""A text with bytes that are no letters is opened, and the window says so."""

from tests.app.layered import PATIENCE_MS


def test_letters_that_cannot_be_read_are_told_of_where_nobody_overlooks_it(make_window, tmp_path, qtbot):
    path = tmp_path / "b.txt"
    path.write_bytes("The minister’s port opened on 3 May ".encode() + b"\xff in Lima.")
    window = make_window()
    window.opening.add(path)
    said = "b.txt: 1 letter cannot be read, and stands in the text as \ufffd; look for a sound copy"
    qtbot.waitUntil(lambda: said in window.messages.said, timeout=PATIENCE_MS)
