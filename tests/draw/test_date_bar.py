"""A date on a little scale of its own, drawn as the timeline draws it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from tests.strategies import whens
from tests.values import day
from viewer.draw import date_bar
from viewer.draw.style import DARK, LIGHT, Style
from viewer.draw.timeline_layout import MARK_PX
from viewer.model.event import Certainty
from viewer.model.plain import parse_when
from viewer.model.when import When

WIDE = 300.0
PUBLISHED = day("2026-01-16")


def laid_out(typed: str) -> date_bar.DateLayout | None:
    return date_bar.lay_out(parse_when(typed, PUBLISHED), WIDE, PUBLISHED.first_s)


def painted(layout: date_bar.DateLayout, style: Style = LIGHT) -> QImage:
    image = QImage(int(WIDE), int(layout.height_px), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    date_bar.paint(painter, layout, Certainty.OCCURRED, style)
    painter.end()
    return image


@pytest.mark.parametrize(
    ("typed", "left_open", "right_open"),
    [("May 2024", False, False), ("since 2024", False, True), ("by 2030", True, False)],
)
def test_an_open_side_runs_to_the_edge_and_a_known_one_stands_inside(typed, left_open, right_open):
    bar = laid_out(typed).bar
    assert (bar.open_left, bar.open_right) == (left_open, right_open)
    assert (bar.left == 0) is left_open
    assert (bar.right == WIDE) is right_open


def test_a_bar_begins_and_ends_at_the_bounds_of_its_date():
    layout = laid_out("May 2024")
    assert layout.scale.value(layout.bar.left) == pytest.approx(day("2024-05-01").first_s, abs=60)
    assert layout.scale.value(layout.bar.right) == pytest.approx(day("2024-05-31").last_s, abs=60)


def test_a_time_of_day_is_a_mark():
    layout = laid_out("2026-01-16T10:30Z")
    assert layout.bar is None
    assert MARK_PX < layout.mark.x() < WIDE - MARK_PX


def test_the_day_of_publication_is_flagged_where_it_is_near_and_only_there():
    near, far = laid_out("early 2026"), laid_out("44 BC")
    assert near.scale.value(near.published_px) == pytest.approx(PUBLISHED.first_s)
    assert far.published_px is None
    assert near.height_px > far.height_px


@pytest.mark.parametrize("typed", ["up to 3 months", "unknown"])
def test_what_has_no_date_has_no_bar(typed):
    assert laid_out(typed) is None


def test_a_date_that_waits_for_the_publication_date_has_no_bar():
    assert date_bar.lay_out(parse_when("last week", None), WIDE) is None


@given(whens(), st.floats(40, 600))
def test_whatever_is_dated_is_drawn_within_the_room(when: When, width: float):
    layout = date_bar.lay_out(when, width, PUBLISHED.first_s)
    assert (layout is None) is not when.is_dated
    if layout is not None and layout.bar is not None:
        assert 0 <= layout.bar.left <= layout.bar.right <= width
    if layout is not None and layout.mark is not None:
        assert 0 <= layout.mark.x() <= width


@pytest.mark.parametrize("style", [LIGHT, DARK])
def test_it_is_drawn_in_the_colours_of_the_style(style):
    image = painted(laid_out("from 2027 to 2031"), style)
    solid = image.pixelColor(image.width() // 2, image.height() - 8).name()
    assert solid == style.occurred
    pixels = np.frombuffer(image.constBits(), np.uint8)
    assert len(np.unique(pixels)) > 20
