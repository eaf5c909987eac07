"""The filters of the window reach its layers, and say how many rows they leave."""

import pytest
from PySide6.QtWidgets import QMenu

from tests.app.layered import HEAD, PATIENCE_MS, PLAIN
from viewer.app import layer_sifting, map_window
from viewer.app.layers import layers_of
from viewer.app.views import apply_view, current_view
from viewer.model.event import Certainty, Kind
from viewer.model.view import Only

ROWS = (
    "2026-01-01,-12.05,-77.1,Strike in the port,Protests,Dockers\n"
    "2026-01-02,-12.05,-77.1,Huelga en el ALMACÉN,Protests,Sindicato\n"
    "2026-01-03,48.85,2.35,Talks,Negotiation talks,Ministry\n"
    "2026-01-04,,,Ship seized,Arrests,Ministry\n"
)


@pytest.fixture
def window(layered_window, tmp_path, qtbot):
    """A window with a layer of four rows behind its dossier."""
    path = tmp_path / "rows.csv"
    path.write_text(HEAD + ROWS, encoding="utf-8")
    layers_of(layered_window).adding.add(path, PLAIN)
    qtbot.waitUntil(lambda: bool(layers_of(layered_window).held), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not layered_window.jobs.is_busy, timeout=PATIENCE_MS)
    return layered_window


def left(window):
    """The titles of the rows that both panes draw."""
    window.timeline.grab()
    (band,) = window.timeline.layers._bands
    chosen = band.chosen
    assert window.map.layers._shown[0][0].chosen is chosen
    events = range(band.layer.count) if chosen is None else chosen.events.tolist()
    return [band.layer.title(event) for event in events]


@pytest.mark.parametrize(
    ("asked", "titles"),
    [
        ({"search": "strike"}, ["Strike in the port"]),
        ({"search": "almacén huelga"}, ["Huelga en el ALMACÉN"]),
        ({"search": "MINISTRY"}, ["Talks", "Ship seized"]),
        ({"only": Only(kinds=frozenset({Kind.INCIDENT}))}, ["Strike in the port", "Huelga en el ALMACÉN"]),
        ({"only": Only(kinds=frozenset({Kind.DECISION}))}, []),
        ({"only": Only(actors=frozenset({"ministry"}))}, ["Talks", "Ship seized"]),
        ({"box": (40.0, 0.0, 50.0, 10.0)}, ["Talks"]),
        (
            {"certainties": frozenset({Certainty.DENIED})},
            ["Strike in the port", "Huelga en el ALMACÉN", "Talks", "Ship seized"],
        ),
    ],
)
def test_the_same_filters_drive_the_dossier_and_its_layers(window, asked, titles):
    window.session.look(**asked)
    assert left(window) == titles
    window.clear_filters()
    assert len(left(window)) == 4


def test_the_counts_are_of_events_and_of_rows(window):
    events = len(window.session.dossier.events)
    assert window.status._counts.text() == f"{events} event(s), 4 rows"
    window.session.look(only=Only(kinds=frozenset({Kind.INCIDENT})))
    incidents = sum(e.kind is Kind.INCIDENT for e in window.session.dossier.events.values())
    assert window.status._counts.text() == f"{incidents} of {events} event(s), 2 of 4 rows"
    window.session.look(window_s=(1767225600.0, 1767225600.0 + 86_400))
    assert ", 1 of 4 rows" in window.status._counts.text()
    lists = window.toolbar.filters.lists
    window.toolbar.filters.open()
    assert "1 of 4 rows pass all filters" in lists._told.text()
    assert "no certainty, review or grade" in lists._told.text()
    assert lists._lists["reviews"]._note.text() == "not asked of layers"
    assert not lists._lists["kinds"]._note.text()
    lists.close()


def test_each_choice_says_how_many_rows_it_would_leave(window):
    lists = window.toolbar.filters.lists
    window.session.look(only=Only(actors=frozenset({"Ministry"})))
    window.toolbar.filters.open()
    kinds = {entry.member: entry.rows for entry in lists._lists["kinds"]._entries}
    assert (kinds[Kind.MEETING], kinds[Kind.LEGAL], kinds[Kind.INCIDENT]) == (1, 1, 0)
    actors = {entry.words: entry.rows for entry in lists._lists["actors"]._entries}
    assert (actors["Ministry"], actors["Dockers"], actors["Sindicato"]) == (2, 1, 1)
    lists.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_rows_are_found_by_their_titles_and_brought_into_view(window):
    found = [each for each in window.finder.found("talks") if each.kind in ("row", "filter")]
    assert [each.kind for each in found] == ["row", "filter"]
    assert (found[0].name, found[0].detail) == ("Talks", "rows")
    found[0].choose()
    (menu,) = (menu for menu in window.findChildren(QMenu) if menu.isVisible())
    assert "Talks" in menu.actions()[1].text()
    menu.close()
    assert window.map.extent()[:2] == pytest.approx((48.85, 2.35), abs=0.01)
    found[1].choose()
    assert left(window) == ["Talks"]


def test_a_layer_that_is_hidden_counts_no_rows(window):
    layers = layers_of(window)
    layers.toggle(layers.held[0])
    assert "rows" not in window.status._counts.text()


def test_a_large_layer_is_filtered_beside_the_window_and_the_last_wish_wins(window, qtbot, monkeypatch):
    monkeypatch.setattr(layer_sifting, "AT_ONCE", 0)
    layers = layers_of(window)
    for search in ("strike", "talks", "seized"):
        window.session.look(search=search)
    assert layers.sifting.is_busy
    qtbot.waitUntil(lambda: not layers.sifting.is_busy, timeout=PATIENCE_MS)
    assert left(window) == ["Ship seized"]


def test_what_the_map_shows_can_be_asked_for_and_is_kept_in_a_view(window):
    window.map.show_place(-12.05, -77.1)
    map_window.toggle(window)
    assert left(window) == ["Strike in the port", "Huelga en el ALMACÉN"]
    assert window.toolbar.filters.text().endswith("(1)")
    view = current_view(window, "port")
    map_window.toggle(window)
    assert not map_window.is_on(window)
    assert len(left(window)) == 4
    apply_view(window, view)
    assert len(left(window)) == 2


def test_while_a_large_layer_is_filtered_no_old_number_is_given_for_a_new_one(window, qtbot, monkeypatch):
    monkeypatch.setattr(layer_sifting, "AT_ONCE", 0)
    window.session.look(search="talks")
    assert "filtering 4 rows…" in window.status._counts.text()
    qtbot.waitUntil(lambda: not layers_of(window).sifting.is_busy, timeout=PATIENCE_MS)
    assert "1 of 4 rows" in window.status._counts.text()
