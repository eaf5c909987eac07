"""Coordinates as they are typed: read in every usual spelling, and never more exactly than typed."""

import math
from contextlib import suppress

import mgrs
import pytest
from geopy.distance import geodesic
from geopy.point import Point
from hypothesis import given
from hypothesis import strategies as st
from openlocationcode import openlocationcode

from viewer.geo.coordinates import NoCoordinatesError, parse
from viewer.model.where import Precision

LATS = st.floats(-89.9, 89.9, allow_nan=False)
LONS = st.floats(-179.9, 179.9, allow_nan=False)
GRID_LATS = st.floats(-79.5, 83.5, allow_nan=False).filter(
    lambda lat: abs(lat) > 1e-5
)  # GEOTRANS slips there
PLACES = st.integers(0, 7)


def off_m(text: str, lat: float, lon: float) -> tuple[float, float]:
    """How far the reading of *text* is from a place, and the radius it claims."""
    spot = parse(text)
    return geodesic((spot.lat, spot.lon), (lat, lon)).meters, spot.radius_m


@pytest.mark.parametrize(
    "typed",
    [
        "-12.04, -77.14",
        "-12.04 -77.14",
        "-12.04;-77.14",
        "-12.04/-77.14",
        "(-12.04, -77.14)",
        "−12.04, −77.14",
        "-12,04; -77,14",
        "-12,04 -77,14",
        "-12,04, -77,14",
        "12.04 S 77.14 W",
        "12.04S,77.14W",
        "S12.04 W77.14",
        "12.04°S, 77.14°W",
        "12,04 S; 77,14 W",
        "-12,04;-77,14",
        "77.14 W, 12.04 S",
        "12.04 south, 77.14 west",
        "12,04 sur, 77,14 oeste",
        "lat: -12.04, lon: -77.14",
        "lat=-12.04&lon=-77.14",
        "lon -77.14, lat -12.04",
        "latitud 12,04 sur longitud 77,14 oeste",
        "geo:-12.04,-77.14",
    ],
)
def test_decimal_degrees_are_read_in_every_usual_spelling(typed):
    spot = parse(typed)
    assert (spot.lat, spot.lon) == (-12.04, -77.14)
    assert spot.radius_m == pytest.approx(1117)


@pytest.mark.parametrize(
    "typed",
    [
        "12°02′24″S 77°08′24″W",
        "12° 02' 24\" S, 77° 08' 24\" W",
        "12º02’24”S 77º08’24”O",
        "12 02 24 S, 77 08 24 W",
        "S 12 02 24 W 77 08 24",
        "-12 02 24, -77 08 24",
        "-12 02 24 -77 08 24",
        "12:02:24S 077:08:24W",
        "120224S 0770824W",
        "12-02-24S 077-08-24W",
        "12d02m24s S 77d08m24s W",
        "12 deg 2 min 24 sec south, 77 deg 8 min 24 sec west",
        "-12°2'24'', -77°8'24''",
    ],
)
def test_degrees_minutes_and_seconds_are_read_in_every_usual_spelling(typed):
    spot = parse(typed)
    assert (spot.lat, spot.lon) == (pytest.approx(-12.04), pytest.approx(-77.14))
    assert spot.radius_m == pytest.approx(31.03, abs=0.01)


@pytest.mark.parametrize(
    ("typed", "radius_m", "precision"),
    [
        ("-12, -77", 111_700, Precision.REGION),
        ("-12.0, -77.1", 11_170, Precision.DISTRICT),
        ("-12.04, -77.14", 1117, Precision.SITE),
        ("-12.04, -77.1412", 1117, Precision.SITE),
        ("-12.0412, -77.1412", 11.17, Precision.SITE),
        ("-12.0412345678, -77.1412345678", 1, Precision.SITE),
        ("12°02′S 77°08′W", 1862, Precision.SITE),
        ("geo:-12.04,-77.14;u=35", 35, Precision.SITE),
        ("18L TM", 70_800, Precision.REGION),
        ("18L TM 7 0", 7081, Precision.DISTRICT),
        ("18L TM 75 06", 708, Precision.SITE),
        ("18L TM 75305 66805", 1.46, Precision.SITE),
        ("57V40000+", 77_600, Precision.REGION),
        ("57V4WV00+", 3870, Precision.SITE),
        ("57V4WV5J+", 194, Precision.SITE),
        ("57V4WV5J+2X", 9.7, Precision.SITE),
    ],
)
def test_the_radius_is_what_was_typed_and_never_less(typed, radius_m, precision):
    spot = parse(typed)
    assert spot.radius_m == pytest.approx(radius_m, rel=0.01)
    assert spot.precision is precision


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        (
            "151.2, -33.9",
            "Latitude comes first, and 151.2 is none; if it is the longitude, type -33.9, 151.2.",
        ),
        ("95, 200", "latitude of 95"),
        ("12, 181", "longitude of 181"),
        ("91 N 12 E", "latitude of 91"),
        ("12 N, 13 S", "two latitudes"),
        ("12 E, 13 W", "two longitudes"),
        ("-12 S, 77 W", "both a sign and a letter"),
        ("12 60 00, 77 0 0", "60 or more"),
        ("48.5 30 N 2 E", "fraction before its last number"),
        ("12,04", "one number or two"),
        ("12,04,77,14", "one number or two"),
        ("1.5, 2.5, 3.5", "not one latitude and one longitude"),
        ("12 3 4, 5 6 7 8", "not one latitude and one longitude"),
        ("12°345, 77", "60 or more"),
        ("48.51.24N 2.21.08E", "not one latitude and one longitude"),
        ("12 77 W", "not one latitude and one longitude"),
        ("1e5, 3", "not one latitude and one longitude"),
        ("18LTM753", "as many figures"),
        ("18L TM 753 06", "as many figures"),
        ("18LZZ12", "no square of the MGRS"),
        ("18XTM1212", "no square of the MGRS"),
        ("61LTM12", "no square of the MGRS"),
        ("33UXP0500000000", "no square of the MGRS"),
        ("WV5J+2X", "type a known town after it"),
        ("WV5J+2X Nowhereville", "none is called “Nowhereville”"),
        ("57V4WV5J+2", "no Plus Code"),
        ("57V4WV5J+2X Lima", "take away “Lima”"),
    ],
)
def test_what_is_out_of_range_or_could_be_read_in_two_ways_is_refused_in_one_sentence(typed, complaint):
    with pytest.raises(ValueError, match=complaint.replace(".", r"\.")) as refused:
        parse(typed)
    assert not isinstance(refused.value, NoCoordinatesError)
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize(
    "typed", ["Lima", "N'Djamena", "St. John's", "Route 66", "77", "", "100 Mile House", "E"]
)
def test_a_name_is_no_coordinates(typed):
    with pytest.raises(NoCoordinatesError):
        parse(typed)


def test_a_short_plus_code_is_read_near_its_town():
    near_lima = parse("WV5J+2X Lima", lambda name: (-12.04, -77.03) if name == "Lima" else None)
    assert near_lima == parse("57V4WV5J+2X")


@given(LATS, LONS, PLACES)
def test_decimal_degrees_lie_within_their_radius(lat, lon, places):
    off, radius_m = off_m(f"{lat:.{places}f}, {lon:.{places}f}", lat, lon)
    assert off <= radius_m


@given(LATS, LONS, PLACES, st.sampled_from(["{}{} {}{}", "{1}{0}, {3}{2}", "{}° {}; {}° {}"]))
def test_letters_say_what_signs_do(lat, lon, places, form):
    north, east = "S" if lat < 0 else "N", "W" if lon < 0 else "E"
    typed = form.format(f"{abs(lat):.{places}f}", north, f"{abs(lon):.{places}f}", east)
    off, radius_m = off_m(typed, lat, lon)
    assert off <= radius_m


def sexagesimal(degrees: float, letters: str, places: int) -> str:
    """Degrees, minutes and seconds, cut off and not rounded."""
    unit = 10**places
    whole = math.floor(abs(degrees) * 3600 * unit)
    seconds = f"{whole % (60 * unit) / unit:.{places}f}"
    letter = letters[0] if degrees >= 0 else letters[1]
    return f"{whole // (3600 * unit)}°{whole // (60 * unit) % 60:02}′{seconds}″{letter}"


@given(LATS, LONS, st.integers(0, 3))
def test_seconds_that_were_cut_off_lie_within_their_radius_on_each_axis(lat, lon, places):
    typed = f"{sexagesimal(lat, 'NS', places)} {sexagesimal(lon, 'EW', places)}"
    spot = parse(typed)
    for there in ((lat, spot.lon), (spot.lat, lon)):
        assert geodesic((spot.lat, spot.lon), there).meters <= spot.radius_m + 1e-6


@given(LATS, LONS, st.integers(0, 3))
def test_seconds_are_read_as_geopy_reads_them(lat, lon, places):
    typed = f"{sexagesimal(lat, 'NS', places)} {sexagesimal(lon, 'EW', places)}"
    spot, other = parse(typed), Point.from_string(typed)
    assert (spot.lat, spot.lon) == (
        pytest.approx(other.latitude, abs=1e-9),
        pytest.approx(other.longitude, abs=1e-9),
    )


@given(GRID_LATS, LONS, st.integers(1, 5))
def test_a_place_lies_within_the_radius_of_its_mgrs_square(lat, lon, places):
    square = mgrs.MGRS().toMGRS(lat, lon, MGRSPrecision=places)
    off, radius_m = off_m(square, lat, lon)
    assert off <= radius_m


@given(LATS, LONS, st.sampled_from([4, 6, 8, 10, 11]))
def test_a_place_lies_within_the_radius_of_its_plus_code(lat, lon, length):
    off, radius_m = off_m(openlocationcode.encode(lat, lon, length), lat, lon)
    assert off <= radius_m + 0.1


@given(LATS, LONS)
def test_a_shortened_plus_code_is_recovered_near_where_it_was_shortened(lat, lon):
    code = openlocationcode.encode(lat, lon)
    town = (lat + 0.02, lon)
    short = openlocationcode.shorten(code, *town)
    assert len(short) == 7
    assert parse(f"{short} Here", lambda _name: town) == parse(code)


@given(st.one_of(st.text(max_size=30), st.text("0123456789.,;:°'\"NSEWO+- ", max_size=24)))
def test_whatever_is_typed_is_read_or_refused_and_nothing_else(typed):
    with suppress(ValueError):
        spot = parse(typed)
        assert abs(spot.lat) <= 90
        assert abs(spot.lon) <= 180
        assert spot.radius_m >= 1
