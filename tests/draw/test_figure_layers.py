"""Layers behind a figure: counted as the panes count them, named with their source, and over nothing."""

from dataclasses import replace

import numpy as np
import pypdfium2
import pytest

from tests.columns.made import DAY_MS, layer, loose, many
from tests.draw.figures import cut, overlapping, seeds, sized
from tests.values import ARTICLE, event
from viewer.columns.build import build
from viewer.draw import figure, timeline_density
from viewer.draw.figure import sheets
from viewer.draw.layer_style import Shown
from viewer.draw.map_base import Base
from viewer.model.dossier import Dossier
from viewer.model.moment import Moment
from viewer.model.zone import Zone

BEGIN_MS = 1_735_689_600_000  # 2025


@pytest.fixture(scope="module")
def rhine(base: Base) -> Dossier:
    return seeds(base, "rhine")


@pytest.fixture(scope="module")
def big() -> Shown:
    return Shown(replace(layer(many(40_000)), name="Clashes of the world"), 0)


@pytest.fixture(scope="module")
def few() -> Shown:
    """Sixty events round Cologne, a week each, of which ten are known to no better than a region."""
    rows = [
        (BEGIN_MS + i * 30 * DAY_MS, 7 * DAY_MS, 50.4 + i % 8 / 50, 7.6, 300_000.0 * (i < 10), 0)
        for i in range(60)
    ]
    return Shown(replace(layer(build(loose(rows))), name="Low water"), 1)


@pytest.mark.parametrize("theme", ["print", "dark", "bw"])
@pytest.mark.parametrize("preset", ["a4", "column", "slide"])
def test_layers_overlap_nothing_and_are_not_cut(preset, theme, rhine, big, few, base):
    for sheet in sheets(rhine, sized(preset, theme=theme, layers=(big, few)), base=base):
        assert not overlapping(sheet)
        assert not cut(sheet)


def test_each_layer_has_a_band_on_the_axis_of_the_timeline(rhine, big, few, base):
    sheet = sheets(rhine, sized("a4", layers=(big, few)), base=base)[0]
    panel = sheet.timeline
    assert [one.band.layer.name for one in sheet.bands] == ["Clashes of the world", "Low water"]
    for one in sheet.bands:
        seconds = (panel.layout.view.first_s + panel.layout.view.last_s) / 2
        on_timeline = panel.rect.left() + panel.layout.view.x(seconds) * panel.scale
        assert one.rect.left() + one.band.view.x(seconds) == pytest.approx(on_timeline, abs=0.01)
        assert one.rect.bottom() <= sheet.size[1]
    assert sheet.bands[0].rect.top() == pytest.approx(panel.rect.bottom())


@pytest.mark.parametrize("kind", ["timeline", "spread"])
def test_behind_what_has_no_date_the_bands_have_the_calendar_of_their_own_time(kind, few, base):
    undated = Dossier({ARTICLE.id: ARTICLE}, {"u": event("u")})
    (sheet,) = sheets(undated, sized("a4", kind=kind, layers=(few,)), base=base)
    view = sheet.timeline.layout.view
    assert sheet.timeline.layout.has_calendar
    assert view.first_s == BEGIN_MS / 1000
    assert sheet.bands[0].band.in_view == few.layer.count
    assert not cut(sheet)
    assert not overlapping(sheet)


def test_a_band_counts_what_the_pane_counts(rhine, big, base):
    band = sheets(rhine, sized("a4", layers=(big,)), base=base)[0].bands[0].band
    pane = timeline_density.lay_out(big.layer, band.view, 0.0)
    assert (band.counts == pane.counts).all()
    assert band.in_view == pane.in_view > timeline_density.GLYPHS


def test_what_is_behind_a_map_is_in_the_legend_and_in_the_sources_with_how_many(rhine, big, few, base):
    sheet = sheets(rhine, sized("a4", kind="map", layers=(big, few)), base=base)[0]
    legend = {" ".join(entry.lines) for entry in sheet.legend.entries}
    assert {"Clashes of the world", "Low water"} <= legend
    foot = " ".join(text.words for text in sheet.texts if text.role == "foot")
    assert "Layer behind it: Low water · 60 events · made.csv, SHA-256 000000000000." in foot
    assert "Low water: 10 known too vaguely" in foot
    assert few.layer.count - 10 == len(sheet.map.behind[1].spread.dots)


def test_a_time_window_narrows_the_layers_of_a_map_too(rhine, few, base):
    window = (Moment(2025, 1, 1), Moment(2025, 12, 31))
    chosen = sized("a4", kind="map", layers=(few,), window=window)
    spread = sheets(rhine, chosen, base=base)[0].map.behind[0].spread
    columns = few.layer.columns
    exact = (columns.radius_m < 1000) & (columns.first_ms < BEGIN_MS + 365 * DAY_MS)
    assert spread.total == np.count_nonzero(exact)


def test_without_layers_a_figure_says_nothing_of_any(rhine, base):
    sheet = sheets(rhine, sized("a4"), base=base)[0]
    assert not sheet.bands
    assert not sheet.map.behind
    assert not any("ayer" in text.words for text in sheet.texts)


def test_layers_are_vectors_in_a_pdf_and_told_in_its_words(rhine, big, base):
    chosen = sized("a4", layers=(big,))
    made = figure.to_pdf(rhine, chosen, base=base)
    assert b"/Subtype /Image" not in made
    assert "Clashes of the world · 40\u202f000 events" in figure.alt_text(rhine, chosen)
    assert "Clashes of the world" in pypdfium2.PdfDocument(made)[0].get_textpage().get_text_bounded()
    assert made == figure.to_pdf(rhine, chosen, base=base)


def test_days_of_a_layer_stand_over_the_days_of_the_zone_that_the_figure_tells_times_in(rhine, base):
    days = Shown(
        layer(build(loose([(BEGIN_MS + i * DAY_MS, DAY_MS, 50.4, 7.6, 0.0, 0) for i in range(5)]))), 0
    )
    hours = Shown(layer(build(loose([(BEGIN_MS + 3_600_000, 60_000, 50.4, 7.6, 0.0, 0)]))), 1)
    day = Moment(2025, 1, 2)
    lima = sized("a4", layers=(days, hours), zone=Zone("America/Lima"), window=(day, Moment(2025, 1, 3)))
    sheet = sheets(rhine, lima, base=base)[0]
    first, second = sheet.bands
    midnight_s = Zone("America/Lima").midnight_s(day.days)
    assert first.band.view.x(day.first_s) == pytest.approx(second.band.view.x(midnight_s), abs=0.01)
    assert (first.shift_s, second.shift_s) == (-5 * 3600, 0)
    assert not overlapping(sheet)
