"""What a typed place could mean."""

import pytest

from viewer.draw.map import Base
from viewer.geo.finding import Found, How, beside, entry_of, find, take
from viewer.model.where import Candidate, Precision, Where


@pytest.fixture
def found(base: Base):
    def ask(text: str) -> tuple[Found, ...]:
        return find(text, base.gazetteer)

    return ask


def test_every_place_of_a_name_is_found_with_why(found):
    limas = found("Lima")
    assert [f.where.country for f in limas[:3]] == ["PE", "PE", "US"]
    assert limas[0].how is How.NAMED
    assert {f.where.precision.value for f in limas} >= {"settlement", "region"}
    assert [f for f in limas if f.how is How.BEGINS] == list(limas[7:])


def test_the_namesakes_of_a_place_are_kept_with_it(found):
    rotterdam = found("Rotterdam")[0]
    assert [c.name for c in rotterdam.where.candidates] == ["Rotterdam, New York"]
    assert found("Rotterda")[0].where.candidates == ()


@pytest.mark.parametrize(
    ("typed", "country", "admin1"),
    [
        ("Paris, Texas", "US", "Texas"),
        ("Valencia, Venezuela", "VE", "Carabobo"),
        ("San Juan, AR", "AR", "San Juan"),
        ("Lima, Ohio, US", "US", "Ohio"),
    ],
)
def test_a_name_may_be_followed_by_what_it_lies_in(found, typed, country, admin1):
    first = found(typed)[0]
    assert first.entry
    assert (first.entry.country, first.entry.admin1) == (country, admin1)


def test_a_place_found_by_another_name_says_so(found):
    assert found("Londres")[0].how is How.ALSO_NAMED


def test_coordinates_are_found_with_the_town_they_lie_near(found):
    (only,) = found("-12.04, -77.14")
    assert only.how is How.TYPED
    assert only.where.name == "-12.04, -77.14"
    assert only.town
    assert only.town[1].name == "Callao"
    assert found("0, -30")[0].town is None


def test_a_short_plus_code_is_read_near_every_town_of_the_name_and_never_near_a_region(found):
    limas = found("WV5J+2X Lima")
    assert {f.how for f in limas} == {How.NEAR}
    assert (round(limas[0].where.lat, 3), round(limas[0].where.lon, 3)) == (-12.092, -77.118)
    assert len({(f.where.lat, f.where.lon) for f in limas}) == len(limas) >= 5
    (zurich,) = found("9G8F+6X Zürich, Switzerland")
    assert zurich.where.lat == pytest.approx(47.3656, abs=1e-3)


def test_what_is_called_nothing_finds_nothing(found):
    assert found("Qqxzzy") == ()


def test_coordinates_that_are_none_are_refused(found):
    with pytest.raises(ValueError, match="Latitude comes first"):
        found("151.2, -33.9")
    with pytest.raises(ValueError, match="needs a known town"):
        found("WV5J+2X Qqxzzy")


def test_no_town_is_beside_the_open_sea(base):
    assert beside(0, -30, base.gazetteer) is None


def test_a_name_told_from_its_namesakes_is_found_without_that(found):
    assert "GB" in [f.where.country for f in found("Barra")]


@pytest.mark.parametrize("typed", ["12", "12,", "77"])
def test_figures_alone_are_half_of_coordinates_and_begin_no_name(found, typed):
    assert found("12 de Diciembre")
    assert found(typed) == ()


def test_another_place_of_the_name_is_taken_with_its_radius_and_the_others_stay(base):
    gazetteer = base.gazetteer
    first = find("Springfield", gazetteer)[0].where
    chosen = first.candidates[1]
    taken = take(chosen, first, gazetteer)
    assert (taken.name, taken.lat, taken.lon, taken.country) == (chosen.name, chosen.lat, chosen.lon, "US")
    assert taken.radius_m == entry_of(chosen, gazetteer).radius_m > 0
    assert len(taken.candidates) == len(first.candidates)
    back = take(taken.candidates[1], taken, gazetteer)
    assert (back.lat, back.lon, back.radius_m) == (first.lat, first.lon, first.radius_m)


def test_a_place_that_no_gazetteer_has_is_taken_without_a_radius(base):
    hill = Candidate("Harbour Hill", 10.5, 20.5, Precision.SETTLEMENT, "a smaller town")
    taken = take(hill, Where("Harbour Mound", candidates=(hill,)), base.gazetteer)
    assert taken == Where("Harbour Hill", 10.5, 20.5, Precision.SETTLEMENT)
