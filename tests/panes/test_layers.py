"""Layers belong to their pane, and do not keep it."""

import weakref

import pytest

from tests.columns.made import layer, many
from viewer.draw.layer_style import Shown
from viewer.draw.style import LIGHT
from viewer.panes.map import MapPane
from viewer.panes.timeline import TimelinePane
from viewer.session import Session


@pytest.mark.parametrize("kind", ["map", "timeline"])
def test_a_pane_with_layers_ends_with_its_last_user(session, base, qtbot, kind):
    pane = MapPane(session, LIGHT, base) if kind == "map" else TimelinePane(session, LIGHT)
    pane.layers.show((Shown(layer(many(5000)), 0),))
    pane.grab()
    if isinstance(pane, MapPane):
        pane.stop()
    ended = weakref.ref(pane)
    del pane
    assert ended() is None


def test_a_time_window_narrows_what_the_map_counts(base, qtbot):
    session = Session()  # so that the whole world is in view
    pane = MapPane(session, LIGHT, base)
    qtbot.addWidget(pane)
    made = layer(many(5000))
    pane.layers.show((Shown(made, 0),))
    pane.resize(800, 500)
    pane.grab()
    everything = pane.layers._spreads[0]
    first, last = (made.span_ms(event)[0] / 1000 for event in (1000, 1500))
    session.look(window_s=(first, last))
    pane.grab()
    narrowed = pane.layers._spreads[0]
    assert 0 < narrowed.total + narrowed.vague < everything.total + everything.vague
    session.look(window_s=None)
    pane.grab()
    assert pane.layers._spreads[0].counts.tolist() == everything.counts.tolist()
    pane.stop()
