"""The chart, the inspector and the tips of layers by the clocks of a zone."""

import pytest

from tests.columns.made import layer, loose
from tests.values import ARTICLE, event
from viewer.columns.build import build
from viewer.draw.style import LIGHT
from viewer.model.dossier import Dossier
from viewer.model.moment import Moment
from viewer.model.when import EventId, When
from viewer.model.zone import Zone
from viewer.panes.inspector_time import TimePart
from viewer.panes.layer_tips import tip
from viewer.panes.statistics import StatisticsPane, counts_over_time
from viewer.session import Session

LIMA, BERLIN = Zone("America/Lima"), Zone("Europe/Berlin")


def dated(name: str, text: str):
    at = Moment.from_iso(text)
    return event(name, when=When.instant(at, at))


@pytest.fixture
def session() -> Session:
    events = (dated("first", "2026-05-03T02:00Z"), dated("last", "2026-05-04T02:00Z"))
    session = Session(Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events}))
    session.look(selected=frozenset({EventId("first")}))
    return session


@pytest.fixture
def chart(session, qtbot) -> StatisticsPane:
    pane = StatisticsPane(session, LIGHT)
    qtbot.addWidget(pane)
    pane.resize(900, 320)
    pane.show()
    qtbot.waitUntil(lambda: not pane._stale)
    return pane


def labels(chart: StatisticsPane) -> list[str]:
    chart._draw_if_stale()
    chart.grab()
    first, last = chart._plot.viewRange()[0]
    ((spacing, at),) = chart._axis.tickValues(first, last, 800.0)
    return list(chart._axis.tickStrings(at, 1.0, spacing))


def test_the_chart_has_the_hours_of_the_zone_and_says_whose_they_are(chart, session):
    assert labels(chart)[0] == "03:00\n3 May 2026"
    session.look(zone=LIMA)
    assert labels(chart)[0] == "00:00\n3 May 2026"
    assert "UTC-5 (Lima)" in chart._caption.text()
    session.look(zone=None)
    assert labels(chart)[0] == "03:00\n3 May 2026"
    assert "Lima" not in chart._caption.text()


def test_the_chart_counts_whole_days_where_the_zone_has_them(session):
    events = (dated("one", "2026-05-03"), dated("other", "2026-05-05"))
    session.open(Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events}))
    session.look(zone=LIMA)
    edges, _ = counts_over_time(session.zoned(session.shown), session.focus)
    assert edges[0] == Moment(2026, 5, 3).first_s + 5 * 3600


def test_the_chart_names_the_years_before_our_era(session, chart):
    first, last = Moment(-400, 1, 1), Moment(-300, 1, 1)
    session.open(
        Dossier({ARTICLE.id: ARTICLE}, {EventId("old"): event("old", when=When.instant(first, last))})
    )
    assert any("BC" in label for label in labels(chart))


def test_the_inspector_tells_times_by_the_zone_and_keeps_what_is_stated(inspector, session):
    part = inspector.findChild(TimePart)
    assert "3 May 2026 02:00 UTC" in part._words.text()
    session.look(zone=LIMA)
    assert "2 May 2026 21:00 UTC-5" in part._words.text()
    assert "2026-05-03T02:00" in part._bounds.text()
    assert part._field.text() == "2026-05-03T02:00:00Z"


def test_a_time_that_is_typed_is_told_by_the_zone_too(inspector, session, qtbot):
    part = inspector.findChild(TimePart)
    session.look(zone=LIMA)
    part._field.selectAll()
    qtbot.keyClicks(part._field, "2026-05-03T12:00Z")
    assert part._preview.text().endswith("= on 3 May 2026 07:00 UTC-5")


def test_what_is_half_typed_stays_when_the_zone_changes(inspector, session, qtbot):
    part = inspector.findChild(TimePart)
    part._field.selectAll()
    qtbot.keyClicks(part._field, "2026-05")
    session.look(zone=BERLIN)
    assert part._field.text() == "2026-05"


def test_the_tip_of_a_layer_tells_the_times_of_its_rows_by_the_zone():
    at = Moment.from_iso("2026-05-03T02:00Z")
    made = layer(build(loose([(int(at.first_s * 1000), 60_000, 0.0, 0.0, 0.0, 0)])))
    assert "2 May 2026 21:00 UTC-5" in tip(made, (0,), 1, LIGHT, zone=LIMA)
    assert "3 May 2026 02:00 UTC" in tip(made, (0,), 1, LIGHT)
