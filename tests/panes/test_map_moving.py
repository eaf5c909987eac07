"""The map while it moves: nothing false, nothing over anything else, and all placed anew once it rests."""

import pytest
from PySide6.QtCore import QRectF

from tests.benchmarks.crowd import crowd
from tests.columns.made import layer, many
from tests.draw.test_map import pixels
from tests.values import ARTICLE, HARBOUR, event
from viewer.app.start import open_base
from viewer.columns.brush import Brush, whole_world
from viewer.draw import map as maps
from viewer.draw.layer_style import Shown
from viewer.draw.map_carry import carried
from viewer.draw.map_density import Counter, window_of
from viewer.draw.map_layout import room_of
from viewer.draw.map_view import MapView
from viewer.draw.style import LIGHT
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus
from viewer.panes.map import MapPane
from viewer.session import Session

CROWD = crowd(300)
VIEW = MapView.world(1200, 800).centred(15, 0, 2.6)


@pytest.fixture(scope="module")
def base():
    return open_base()


@pytest.fixture(scope="module")
def still(base):
    return maps.lay_out(CROWD, Focus(), VIEW, style=LIGHT, base=base)


@pytest.fixture
def pane(base, qtbot):
    pane = MapPane(Session(CROWD), LIGHT, base)
    qtbot.addWidget(pane)
    pane.resize(1200, 800)
    pane.show()
    pane._show(VIEW)
    qtbot.waitUntil(lambda: pane.is_idle, timeout=10_000)
    yield pane
    pane.stop()


MOVES = {
    "dragged": VIEW.panned(57.0, -31.0),
    "zoomed in": VIEW.zoomed(0.3, (900.0, 200.0)),
    "zoomed out": VIEW.zoomed(-0.2, (100.0, 600.0)),
    "dragged over the date line": VIEW.centred(15, 178, 2.6).panned(120.0, 10.0),
}


@pytest.mark.parametrize("view", MOVES.values(), ids=MOVES)
def test_marks_and_lines_of_a_moving_map_are_those_of_the_map_at_rest(still, base, view):
    at_rest = maps.lay_out(CROWD, Focus(), view, style=LIGHT, base=base)
    moving = carried(still, CROWD, Focus(), view, style=LIGHT)
    assert moving.marks == at_rest.marks
    assert moving.areas == at_rest.areas
    assert [(line.at_px, line.words) for line in moving.grid] == [
        (line.at_px, line.words) for line in at_rest.grid
    ]


@pytest.mark.parametrize("view", MOVES.values(), ids=MOVES)
def test_no_label_of_a_moving_map_touches_another_or_leaves_the_view(still, view):
    moving = carried(still, CROWD, Focus(), view, style=LIGHT)
    rects = [label.rect for label in moving.mark_labels] + [name.rect for name in moving.names]
    assert all(room_of(view).contains(rect) for rect in rects)
    assert not any(a.intersects(b) for i, a in enumerate(rects) for b in rects[:i])


def test_every_label_of_a_moving_map_says_what_its_mark_is(still):
    moving = carried(still, CROWD, Focus(), MOVES["zoomed in"], style=LIGHT)
    assert moving.mark_labels
    for label in moving.mark_labels:
        mark = moving.marks[label.of]
        assert label.lines == (mark.name, mark.detail)[: len(label.lines)]


def test_nothing_is_written_where_a_card_lies(still, base):
    card = QRectF(8.5, 700.0, 400.0, 60.0)
    for layout in (
        maps.lay_out(CROWD, Focus(), VIEW, style=LIGHT, base=base, clear=(card,)),
        carried(still, CROWD, Focus(), VIEW.panned(5.0, 5.0), style=LIGHT, clear=(card,)),
    ):
        labels = [label.rect for label in layout.mark_labels] + [name.rect for name in layout.names]
        assert not any(card.intersects(rect) for rect in labels)


def test_a_map_that_rests_is_laid_out_as_one_that_never_moved(pane, base, qtbot):
    for _ in range(5):
        pane._pan(9.0, 3.0)
        pane.repaint()
    assert pane.laid_out().is_moving
    qtbot.waitUntil(lambda: pane.is_idle, timeout=10_000)
    expected = maps.lay_out(CROWD, Focus(), pane._view, style=LIGHT, base=base)
    assert pane.laid_out() == expected


def test_a_filter_fades_marks_and_moves_no_name(pane, base):
    before = pane.laid_out()
    pane._session.look(window_s=(1.4e9, 1.5e9))
    after = pane.laid_out()
    assert after == maps.lay_out(CROWD, pane._session.focus, pane._view, style=LIGHT, base=base)
    assert [la.rect for la in after.mark_labels] == [la.rect for la in before.mark_labels]
    assert [la.lines[0] for la in after.mark_labels] == [la.lines[0] for la in before.mark_labels]
    assert after.marks != before.marks


def test_what_is_hidden_is_gone_from_a_map_that_moves(pane):
    pane._pan(9.0, 3.0)
    pane._session.look(window_s=(1.4e9, 1.41e9), hides=True)
    shown = set(pane._session.shown.events)
    assert {e for mark in pane.laid_out().marks for e in mark.events} <= shown


def test_a_dragged_map_shows_beside_its_exact_picture_what_its_tiles_have(base, qtbot):
    only = event("e", where=(HARBOUR,))
    pane = MapPane(Session(Dossier({ARTICLE.id: ARTICLE}, {only.id: only})), LIGHT, base)
    qtbot.addWidget(pane)
    pane.resize(600, 400)
    pane.show()
    pane._show(MapView.world(600, 400).centred(20, 10, 3.0))
    qtbot.waitUntil(lambda: pane.is_idle, timeout=10_000)
    whole = pixels(pane.grab().toImage())
    pane._pan(40.0, 0.0)
    moved = pixels(pane.grab().toImage())
    same = (whole[60:340, 60:400] == moved[60:340, 100:440]).all(axis=2)
    assert same.mean() > 0.9  # but for names and lines, the picture went along
    sea = (moved[60:340, :40] == moved[61:341, :40]).all()
    assert not sea
    pane.stop()


def test_a_close_view_has_larger_squares_of_the_same_events_until_its_own_are_counted():
    counter = Counter(layer(many(20_000)))
    view = MapView.world(1200, 800).centred(15, 0, 7.0)
    assert not counter.is_ready(view, None, coarser=0, until=0.0)
    step = next(s for s in range(9) if counter.is_ready(view, None, coarser=s, until=0.0))
    large, own = counter.spread(view, coarser=step), counter.spread(view)
    assert large.window.level == own.window.level - step
    assert large.total >= own.total > 0
    assert large.is_coarse
    assert not own.is_coarse
    assert counter.is_ready(view, None, coarser=0, until=0.0)


@pytest.mark.parametrize("zoom", [1.5, 3.0, 4.4])
@pytest.mark.parametrize("lon", [0.0, 179.0])
def test_the_brush_of_the_whole_world_counts_any_view_as_a_brush_of_its_own_does(zoom, lon):
    shown, times = layer(many(5_000)), (1_400_000_000_000, 1_450_000_000_000)
    view = MapView.world(900, 600).centred(15, lon, zoom)
    counter = Counter(shown)
    assert counter.brush_wanted(view) == whole_world()
    counter.keep(Brush(shown.columns, whole_world()))
    by_world, by_own = counter.spread(view, times), Counter(shown).spread(view, times)
    assert by_world.window == by_own.window
    assert (by_world.counts == by_own.counts).all()
    assert (by_world.total, by_world.vague) == (by_own.total, by_own.vague)


def test_squares_of_a_time_window_are_those_of_the_view_once_they_are_counted(base, qtbot):
    session, shown = Session(), layer(many(20_000))
    pane = MapPane(session, LIGHT, base)
    qtbot.addWidget(pane)
    pane.resize(1200, 800)
    pane.show()
    pane.layers.show((Shown(shown, 0),))
    pane._show(MapView.world(1200, 800).centred(15, 0, 6.5))
    qtbot.waitUntil(lambda: pane.is_idle and pane.layers.soon.is_prepared, timeout=10_000)
    session.look(window_s=(1.4e9, 1.5e9))
    pane.repaint()
    coarse = pane.layers._spreads[0]
    assert coarse.window.level < window_of(pane._view).level
    qtbot.waitUntil(lambda: pane.is_idle, timeout=10_000)
    pane.repaint()
    fine = pane.layers._spreads[0]
    assert fine.window == window_of(pane._view)
    wanted = Counter(shown).spread(pane._view, (1_400_000_000_000, 1_500_000_000_000))
    assert (fine.counts == wanted.counts).all()
    pane.stop()
