"""What is chosen in the View menu holds at once, and at the next start."""

from PySide6.QtCore import QVariantAnimation
from PySide6.QtWidgets import QProxyStyle, QStyle

from viewer.model.event import Certainty
from viewer.model.focus import ALL
from viewer.model.when import EventId
from viewer.panes import motion
from viewer.panes.glide import Glide


def drawn(window) -> tuple[set[EventId], ...]:
    """The events on the map, the timeline and in the table."""
    layout = window.map.laid_out()
    rows = range(window.table._table.rowCount())
    return (
        {event for shape in (*layout.marks, *layout.areas) for event in shape.events},
        {item.event for item in window.timeline.laid_out().items},
        {window.table._table.event_at(row) for row in rows},
    )


def test_filtered_events_fade_unless_they_are_to_be_hidden(make_window):
    window = make_window()
    events = window.session.dossier.events
    everything = drawn(window)
    out = {i for i, event in events.items() if event.certainty is Certainty.OCCURRED}
    window.session.look(certainties=ALL - {Certainty.OCCURRED})
    assert drawn(window) == everything
    window.choices.toggle_hiding()
    assert out
    assert all(shown == before - out for shown, before in zip(drawn(window), everything, strict=True))
    window.choices.toggle_hiding()
    assert drawn(window) == everything


def test_hiding_follows_the_filters_and_the_dossier(make_window):
    window = make_window()
    window.choices.toggle_hiding()
    everything = drawn(window)
    window.session.look(certainties=frozenset())
    assert drawn(window) == (set(), set(), set())
    window.clear_filters()
    assert drawn(window) == everything
    window.walk(1)
    window.analyst.delete_selected()
    assert drawn(window) != everything


def test_a_hidden_event_stays_selected_and_in_the_dossier(make_window):
    window = make_window()
    window.walk(1)
    (event,) = window.session.focus.selected
    window.choices.toggle_hiding()
    window.session.look(certainties=frozenset())
    assert window.session.focus.selected == {event}
    assert event in window.session.dossier.events
    assert not window.grab().isNull()


def test_hiding_and_less_motion_are_remembered(make_window):
    window = make_window()
    window.choices.toggle_hiding()
    window.choices.toggle_motion()
    window.close()
    again = make_window()
    assert again.settings.hide_filtered
    assert again.settings.less_motion
    assert again.session.focus.hides
    assert not motion.is_wanted(again.map)


class Still(QProxyStyle):
    """A system that asks for less motion."""

    def styleHint(self, hint, option=None, widget=None, data=None):
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, data)


def moves(window) -> list[bool]:
    """Whether zooming leaves the map and the timeline in motion."""
    window.map.zoom_in()
    window.timeline.zoom_in()
    running = [
        a.state() is QVariantAnimation.State.Running for a in (window.map._motion, window.timeline._zooming)
    ]
    window.map._motion.stop()
    window.timeline._zooming.stop()
    return running


def test_zooming_is_a_motion_of_less_than_150_ms(make_window):
    window = make_window()
    assert moves(window) == [True, True]
    assert max(window.map._motion.duration(), window.timeline._zooming.duration()) < 150


def test_zooming_is_done_at_once_where_the_analyst_asks_for_less_motion(make_window):
    window = make_window()
    window.choices.toggle_motion()
    before = window.map._view
    assert moves(window) == [False, False]
    assert window.map._view != before
    assert not window.isAnimated()


def test_zooming_is_done_at_once_where_the_system_asks_for_less_motion(make_window):
    window = make_window()
    still = Still("Fusion")
    for pane in (window.map, window.timeline):
        pane.setStyle(still)
    found = moves(window)
    for pane in (window.map, window.timeline):
        pane.setStyle(None)  # before the style goes
    assert found == [False, False]
    ours = [a for a in window.findChildren(QVariantAnimation) if type(a) in (QVariantAnimation, Glide)]
    assert len(ours) == 2  # no other motion to ask
