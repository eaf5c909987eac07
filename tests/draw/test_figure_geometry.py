"""Where things stand on a figure: nothing over anything else, nothing cut, nothing left out."""

from dataclasses import replace
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.draw import figures
from tests.draw.figures import cut, overlapping, seeds, sized
from tests.examples import examples
from tests.values import ARTICLE, HARBOUR, area_dossier, coast_dossier, event, harbour_dossier, ocean_dossier
from viewer.draw.figure import PRESETS, Figure, FigureError, raster, sheets, too_small
from viewer.draw.map_base import Base
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty
from viewer.model.moment import Moment
from viewer.model.when import Extent, When


@pytest.fixture(scope="module")
def samples(base: Base) -> dict[str, Dossier]:
    """Each sample, the English ones in one dossier, the Spanish ones, and all six."""
    one = {name: seeds(base, name) for name in figures.SEEDS}
    more = {"all": figures.SEEDS, "spanish": figures.SPANISH, "six": (*figures.SEEDS, *figures.SPANISH)}
    return one | {name: seeds(base, *which) for name, which in more.items()}


def faults(dossier: Dossier, figure: Figure, base: Base) -> list[object]:
    """What is wrong on any page of a figure."""
    return [fault for s in sheets(dossier, figure, base=base) for fault in (*overlapping(s), *cut(s))]


@pytest.mark.parametrize("name", [*figures.SEEDS, "all", "spanish"])
@pytest.mark.parametrize("preset", PRESETS)
def test_no_label_of_a_spread_overlaps_another_or_is_cut_at_any_preset(
    name: str, preset: str, samples: dict[str, Dossier], base: Base
) -> None:
    language = "es" if preset.endswith("portrait") or name == "spanish" else "en"
    assert not faults(samples[name], sized(preset, quotes="beside", language=language), base)


@pytest.mark.parametrize("kind", ["map", "timeline"])
@pytest.mark.parametrize("preset", PRESETS)
def test_no_label_of_a_map_or_timeline_alone_overlaps_another_or_is_cut(
    kind: str, preset: str, samples: dict[str, Dossier], base: Base
) -> None:
    assert not faults(samples["six"], sized(preset, kind=kind), base)


@pytest.mark.parametrize("make", [harbour_dossier, coast_dossier, ocean_dossier, area_dossier])
def test_areas_oceans_and_claims_overlap_nothing_either(make, base: Base) -> None:
    for preset in ("a4", "column", "square"):
        assert not faults(make(), sized(preset, quotes="page"), base)


@examples(0.6)
@given(width=st.integers(60, 700), height=st.integers(60, 700), text=st.sampled_from([None, 0.6, 1.0, 1.6]))
def test_nothing_overlaps_or_is_cut_on_a_sheet_of_any_size(width, height, text, base):
    figure = Figure("spread", (float(width), float(height)), "mm", text=text, quotes="beside")
    try:
        found = faults(coast_dossier(), figure, base)
    except FigureError:  # there is no room for anything, and it says so
        return
    assert not found


@pytest.mark.parametrize("preset", PRESETS)
def test_every_event_is_on_the_timeline_however_many_pages_that_takes(
    preset: str, samples: dict[str, Dossier], base: Base
) -> None:
    made = sheets(samples["all"], sized(preset), base=base)
    drawn = [item.event for sheet in made if sheet.timeline for item in sheet.timeline.layout.items]
    assert sorted(drawn) == sorted(samples["all"].events)


@pytest.mark.parametrize("preset", PRESETS)
def test_every_quote_is_listed_once_in_the_order_of_the_numbers(
    preset: str, samples: dict[str, Dossier], base: Base
) -> None:
    made = sheets(samples["all"], sized(preset, quotes="beside"), base=base)
    numbers = [int(line.number) for sheet in made for line in sheet.quotes if line.number]
    assert numbers == list(range(1, len(samples["all"].events) + 1))
    listed = "".join(line.words for sheet in made for line in sheet.quotes if line.role == "quote")
    for one in samples["all"].events.values():
        for quote in one.quotes:
            assert "".join(quote.exact.split()) in listed.replace(" ", "")


@pytest.mark.parametrize("preset", PRESETS)
def test_the_type_of_a_timeline_stays_readable_at_every_preset(
    preset: str, samples: dict[str, Dossier], base: Base
) -> None:
    figure = sized(preset, quotes="beside")
    assert not too_small(sheets(samples["all"], figure, base=base), figure)


@pytest.mark.parametrize("preset", ["a4", "a3", "letter", "slide"])
def test_type_is_made_smaller_as_a_whole_so_that_all_of_a_dossier_stands_on_one_page(preset, samples, base):
    sheet = sheets(samples["all"], sized(preset), base=base)[0]
    assert sheet.timeline.is_whole
    assert sheet.timeline.scale >= 0.75
    assert not too_small((sheet,), sized(preset))


def test_type_of_a_size_that_was_asked_for_stays_of_that_size(samples, base):
    figure = sized("a4", text=1.086)
    sheet = sheets(samples["all"], figure, base=base)[0]
    assert sheet.size == figure.layout_px


def test_a_list_of_which_little_fits_beside_a_figure_has_pages_of_its_own(samples, base):
    first, *others = sheets(samples["all"], sized("a4", quotes="beside"), base=base)
    assert not first.quotes
    assert any("39 more quotes" in text.words for text in first.texts)
    assert others[0].quotes


def test_quotes_below_a_figure_take_no_more_room_than_they_need(samples, base):
    sheet = sheets(samples["oresund"], sized("letter-portrait", quotes="beside"), base=base)[0]
    assert sheet.quotes
    columns: dict[float, float] = {}
    for line in sheet.quotes:
        columns[line.rect.left()] = max(columns.get(line.rect.left(), 0.0), line.rect.bottom())
    assert max(columns.values()) > sheet.size[1] - 22 - 12
    assert max(columns.values()) - min(columns.values()) < 0.2 * sheet.size[1]


@pytest.mark.parametrize("preset", ["a4", "letter-portrait", "two-columns", "square"])
def test_no_part_of_the_world_is_shown_twice(preset, samples, base):
    view = sheets(samples["all"], sized(preset, quotes="beside"), base=base)[0].map.layout.view
    assert view.world_px >= view.width_px - 1


def test_a_figure_of_nothing_dated_has_no_calendar_of_years_that_nobody_named(base):
    undated = event("u", what="Council approves bridge", where=(HARBOUR,))
    dossier = Dossier({ARTICLE.id: ARTICLE}, {undated.id: undated})
    (sheet,) = sheets(dossier, sized("a4"), base=base)
    assert not sheet.timeline.layout.has_calendar
    image = raster(sheet, sized("a4"), pixels=(round(sheet.size[0]), round(sheet.size[1])))
    y = round(sheet.timeline.rect.top() + 4 * sheet.timeline.scale)
    assert {image.pixelColor(x, y).name() for x in range(image.width())} == {"#ffffff"}
    appeared = replace(ARTICLE, published=Moment.from_iso("2026-03-01"))
    (sheet,) = sheets(replace(dossier, articles={ARTICLE.id: appeared}), sized("a4"), base=base)
    assert sheet.timeline.layout.has_calendar


def test_the_lines_of_the_calendar_end_with_the_last_lane(samples, base):
    sheet = sheets(samples["rhine"], sized("a4", kind="timeline"), base=base)[0]
    picture = raster(sheet, sized("a4"), pixels=(round(sheet.size[0]), round(sheet.size[1])))
    layout, rect = sheet.timeline.layout, sheet.timeline.rect
    last = layout.lanes[-1]
    bottom = rect.top() + (last.top + last.height - layout.view.scroll_px) * sheet.timeline.scale
    row = {picture.pixel(x, int(bottom) + 2) for x in range(picture.width())}
    assert row == {0xFFFFFFFF}


def test_marks_bars_and_quotes_of_an_event_have_the_same_number(samples, base):
    sheet = sheets(samples["callao"], sized("a3", quotes="beside"), base=base)[0]
    bars = {item.event: item.number for item in sheet.timeline.layout.items}
    listed = {line.event: line.number for line in sheet.quotes if line.number}
    assert listed.items() <= bars.items()
    for label in sheet.map.layout.mark_labels:
        numbers = {int(bars[i]) for i in sheet.map.layout.marks[label.of].events}
        assert numbers <= set(_spelt(label.badge))


def _spelt(words: str) -> list[int]:
    """`1–3, 7` as its numbers."""
    found: list[int] = []
    for part in words.split(", "):
        first, _, last = part.partition("–")
        found += range(int(first), int(last or first) + 1)
    return found


@pytest.mark.parametrize("preset", ["a4", "slide"])
def test_cards_stand_off_the_names_of_marks_where_there_is_room(preset, samples, base):
    (sheet, *_) = sheets(samples["callao"], sized(preset), base=base)
    layout = sheet.map.layout
    assert layout.cards
    for around in (card.rect.adjusted(-4.9, -4.9, 4.9, 4.9) for card in layout.cards):
        assert not any(around.intersects(label.rect) for label in layout.mark_labels)


@pytest.mark.parametrize(("kind", "preset"), [("spread", "a4"), ("map", "column"), ("spread", "column")])
def test_no_name_at_a_corner_of_its_mark_stands_straight_beside_another(kind, preset, samples, base):
    layout = sheets(samples["rhine"], sized(preset, kind=kind), base=base)[0].map.layout
    for label in (label for label in layout.mark_labels if not label.leader):
        gaps = [apart(label.rect, mark.at) for mark in layout.marks]
        own = gaps.pop(label.of)
        straight = [max(gap) for gap in gaps if not all(gap)]
        assert not all(own) or not straight or min(straight) > 1.5 * hypot(*own)


def apart(rect, at):
    """How far aside and how far up or down a point is from a rectangle."""
    aside = max(rect.left() - at.x(), at.x() - rect.right(), 0.0)
    return aside, max(rect.top() - at.y(), at.y() - rect.bottom(), 0.0)


def test_a_figure_shows_only_the_legend_of_what_is_in_it(base):
    when = When(Extent.INSTANT, (Moment(2024, 5, 1),) * 2, (Moment(2024, 5, 1),) * 2)
    one = Dossier({ARTICLE.id: ARTICLE}, {"a": event("a", when=when, certainty=Certainty.PLANNED)})
    keys = [
        entry.sign.key for entry in sheets(one, sized("a4", kind="timeline"), base=base)[0].legend.entries
    ]
    assert keys == ["planned"]


def test_every_certainty_that_is_drawn_is_in_the_legend(base):
    sheet = sheets(coast_dossier(), sized("a4", kind="map"), base=base)[0]
    keys = {entry.sign.key for entry in sheet.legend.entries}
    assert set(Certainty) <= keys
    assert {"claim", "reach"} <= keys
    assert "open" not in keys


def test_long_headlines_and_names_of_lanes_are_written_whole(base):
    long = "The harbour of the northern province is " + "deepened and widened and " * 6 + "opened"
    place = replace(HARBOUR, name="The outer harbour of the northern province beyond the second breakwater")
    when = When(Extent.SPAN, (Moment(1990, 1, 1),) * 2, (Moment(2020, 1, 1),) * 2)
    one = Dossier({ARTICLE.id: ARTICLE}, {"a": event("a", what=long, when=when, where=(place,))})
    for preset in ("a4", "column"):
        sheet = sheets(one, sized(preset), base=base)[0]
        (item,) = sheet.timeline.layout.items
        written = " ".join([item.text, *(words for words, is_detail in item.below if not is_detail)])
        assert written == long
        assert " ".join(sheet.timeline.layout.lanes[0].lines) == place.name
        assert not cut(sheet)
        assert not overlapping(sheet)


def test_a_title_is_never_cut_either(base):
    title = "A title of many words " * 12
    sheet = sheets(coast_dossier(), sized("column", title=title.strip()), base=base)[0]
    assert " ".join(text.words for text in sheet.texts if text.role == "title") == title.strip()
    assert not cut(sheet)


def test_a_size_that_holds_no_panel_is_refused_in_a_sentence(base):
    with pytest.raises(FigureError, match="too small for a title, a legend and a foot"):
        sheets(coast_dossier(), Figure("spread", (30.0, 20.0)), base=base)


def test_open_bars_are_whole_with_their_arrows(samples, base):
    for name in figures.SEEDS:
        sheet = sheets(samples[name], sized("a4", kind="timeline"), base=base)[0]
        view = sheet.timeline.layout.view
        for item in sheet.timeline.layout.items:
            if item.bar:
                assert item.bar.left >= view.gutter_px - 0.5
                assert item.bar.right <= view.width_px


def test_the_small_map_covers_no_mark_and_nothing_stands_on_it(samples, base):
    for name in figures.SEEDS:
        for preset in PRESETS:
            panel = sheets(samples[name], sized(preset), base=base)[0].map
            if panel.locator:
                assert not any(panel.locator.contains(mark.at) for mark in panel.layout.marks)


def test_the_ratio_of_the_map_is_that_on_the_paper(base):
    """A millimetre of the scale bar on the paper is as many millimetres of the ground as the ratio says."""
    from viewer.draw.map_furniture import scale_bar

    for preset in ("a4", "a3", "column"):
        figure = sized(preset, kind="map")
        panel = sheets(coast_dossier(), figure, base=base)[0].map
        bar = scale_bar(panel.layout.view, panel.layout.paper.magnified)
        on_paper_m = bar.width_px * figure.magnified / 96 * 0.0254
        ratio = float(bar.words.partition("1 : ")[2].replace("\u202f", ""))
        assert bar.length_m / on_paper_m == pytest.approx(ratio, rel=0.06)  # it is said to two digits


def test_a_figure_in_pixels_gives_no_ratio(base):
    panel = sheets(coast_dossier(), sized("slide", kind="map"), base=base)[0].map
    assert panel.layout.paper.magnified is None
