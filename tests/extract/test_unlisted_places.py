"""Places that no list knows: what makes one of a name, and where the text puts it."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The quake struck 20 km east of Serangit, officials said.", "Serangit"),
        ("Floods hit Nyakitare province in May.", "Nyakitare"),
        ("Shells fell on Tarkhoun, a poor town.", "Tarkhoun"),
        ("Six men died at Obuana, 12 miles from Obuasi.", "Obuana"),
        ("The mayor of Zarghoon was shot.", "Zarghoon"),
        ("The bus from Kadugunnawa to Kandy overturned.", "Kadugunnawa"),
        ("A ferry sank off Pulau Ketapeng.", "Pulau Ketapeng"),
        ("Troops stormed Bir Zelloun at dawn.", "Bir Zelloun"),
    ],
)
def test_what_is_said_of_a_name_makes_a_place_of_it(reading_of: Read, text: str, name: str) -> None:
    assert text.index(name) in {place.start for place in reading_of(text).places}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The minister spoke in Tagalog.", "Tagalog"),
        ("The fund invested in Zellikon.", "Zellikon"),
        ("In Okwonjo’s view the vote was stolen.", "Okwonjo"),
        ("Shoppers left the Zellikon department store.", "Zellikon"),
    ],
)
def test_a_tongue_a_firm_and_a_person_are_no_places(reading_of: Read, text: str, name: str) -> None:
    assert text.index(name) not in {place.start for place in reading_of(text).places}


@pytest.mark.parametrize(
    ("text", "name", "lat", "lon"),
    [
        ("Shells fell on Tarkhoun, a town 30 km north of Aleppo.", "Tarkhoun", 36.5, 37.2),
        ("Police raided the Beirut suburb of Zakkoura.", "Zakkoura", 33.9, 35.5),
        ("A bomb went off in Zelloura, near Kisumu.", "Zelloura", -0.1, 34.8),
    ],
)
def test_it_lies_as_an_area_where_the_text_puts_it(
    reading_of: Read, text: str, name: str, lat: float, lon: float
) -> None:
    (place,) = [p for p in reading_of(text).places if p.start == text.index(name)]

    assert place.where.name == name
    assert not place.where.precision.is_point
    assert (place.where.lat, place.where.lon) == pytest.approx((lat, lon), abs=0.1)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Mud in Zelloura\n\nMud buried half of Zelloura, near Kisumu. Ten died there.",
            "Zelloura",
        ),
        (
            "A mast is on Qumfell, a mountain less than 15 km from Tórshavn. Work on Qumfell began.",
            "Qumfell",
        ),
        ("The dam is to be built at Zlembo, upstream of Ndola, by a firm from Lima.", "Zlembo"),
    ],
)
def test_what_lies_beside_a_town_is_where_it_is_and_not_that_town(
    reading_of: Read, text: str, name: str
) -> None:
    assert reading_of(text, "2025-11-20").events[-1].where[0].name == name


@pytest.mark.parametrize(("aside", "country"), [("", None), (" Engineers from Spain helped.", "ES")])
def test_a_lesser_town_of_a_country_not_spoken_of_is_no_pin(
    reading_of: Read, aside: str, country: str | None
) -> None:
    text = (
        "Ecuador closed the road from Quito to Tena on Monday. Soldiers cleared mud in Ambato and Riobamba, "
        f"and Guayaquil sent pumps. A ditch was dug near Guadix on Tuesday.{aside}"
    )
    guadix = next(place for place in reading_of(text).places if place.start == text.index("Guadix"))

    assert guadix.where.country == country
    assert guadix.where.is_placed == (country is not None)
    assert guadix.where.is_placed or [other.name for other in guadix.where.candidates] == [
        "Guadix, Andalusia"
    ]
