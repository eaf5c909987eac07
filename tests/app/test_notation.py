"""Numbers and coordinates are written one way in a window: with points in English, with commas in Spanish."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from viewer.app import theme
from viewer.app.choices import application
from viewer.app.dialogs.export_events import CHOICES
from viewer.app.dialogs.number_box import NumberBox
from viewer.app.purposes import TITLES
from viewer.draw.map_tools import reach_words
from viewer.draw.style import DARK, LIGHT
from viewer.geo.coordinates import parse
from viewer.model.where import Precision, Where
from viewer.panes.field_words import spot_words as named_spot
from viewer.panes.place_words import place_words, spot_words
from viewer.panes.spoken import degree_words

PORT = Where("Chancay", -11.593, -77.277, Precision.SITE, 4200.0)
COARSE = Where("Callao", -12.0, -77.1, Precision.DISTRICT, 11_170.0)


@pytest.mark.parametrize(
    ("code", "spot", "degrees", "named"),
    [
        ("en", "11°36′S 77°17′W ± 4.2 km", "-11.59, -77.28", "Chancay (-11.59, -77.28)"),
        ("es", "11°36′S 77°17′O ± 4,2 km", "-11,59; -77,28", "Chancay (-11,59; -77,28)"),
    ],
)
def test_a_place_is_written_in_the_notation_of_the_window(speak, code, spot, degrees, named):
    speak(code)
    assert spot_words(PORT) == spot
    assert f"{spot} · {degrees}" in place_words(PORT, "#888")
    assert named_spot(PORT) == named


def test_coordinates_typed_coarsely_are_shown_with_their_radius(speak):
    assert "district: an area, not a point · -12.0, -77.1 ± 11 km" in place_words(COARSE, "#888")
    speak("es")
    assert "-12,0; -77,1 ± 11 km" in place_words(COARSE, "#888")


def test_an_area_without_a_radius_has_no_coordinates():
    country = Where("Peru", -9.2, -75.0, Precision.COUNTRY, country="PE")
    assert "-9" not in place_words(country, "#888")


@pytest.mark.parametrize("code", ["en", "es"])
def test_coordinates_are_read_as_they_are_written(speak, code):
    speak(code)
    read = parse(degree_words(-12.04, -77.14, digits=2))
    assert (read.lat, read.lon) == (-12.04, -77.14)
    read = parse(spot_words(PORT).partition(" ±")[0])
    assert read.lat == pytest.approx(-11.6)


def test_a_reach_has_the_comma_of_its_language():
    assert (reach_words(4200, "en"), reach_words(4200, "es")) == ("4.2 km", "4,2 km")
    assert reach_words(1.25e6, "es") == "1\u202f200 km"


@pytest.mark.parametrize(("code", "shown"), [("en", "297.0"), ("es", "297,0")])
@pytest.mark.parametrize("typed", ["12.5", "12,5"])
def test_a_field_shows_its_number_so_and_takes_either_when_typed(speak, qtbot, code, shown, typed):
    speak(code)
    box = NumberBox()
    qtbot.addWidget(box)
    box.setRange(0, 1000)
    box.setDecimals(1)
    box.setValue(297)
    assert box.text() == shown
    box.selectAll()
    qtbot.keyClicks(box, typed)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 12.5


def test_the_titles_that_are_words_are_those_of_formats():
    assert set(TITLES) <= {form.title for form in CHOICES}


@pytest.mark.parametrize("style", [LIGHT, DARK], ids=lambda style: style.name)
def test_a_field_for_a_number_is_as_high_as_other_fields(qtbot, style):
    theme.apply(application(), style)
    number, line, box = NumberBox(), QLineEdit(), QComboBox()
    for widget in (number, line, box):
        qtbot.addWidget(widget)
        widget.ensurePolished()
    heights = [widget.sizeHint().height() for widget in (number, line, box)]
    assert max(heights) - min(heights) <= 4


def test_the_signs_of_the_theme_are_there():
    for style in (LIGHT, DARK):
        named = re.findall(r"url\((.+?)\)", theme.sheet(style))
        assert [name for name in named if name != "none" and not Path(name).is_file()] == []
