"""Places told outside the clause: before a relative, in an aside, or of what more is told."""

import pytest

from tests.extract.conftest import Read

HELD = [
    ("Its office in Graz, which was shut for a week in May, has reopened.", "Graz"),
    ("The monks of Sokode, who fled in May, were fed by the army.", "Sokode"),
    ("Nurses at a clinic in Kpalime, who walked out in May, went back to work.", "Kpalime"),
    ("A bridge near Tolmin, which was swept away in May, cost ten men their work.", "Tolmin"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place"), HELD)
def test_what_a_relative_says_of_a_thing_is_where_that_thing_is(
    reading_of: Read, text: str, place: str
) -> None:
    assert reading_of(text, "2025-11-20").events[0].where[0].name.split()[0] == place


TOLD = [
    ("The cable, which lands at Bilbao and Cork, has been in service since 2018.", "Bilbao"),
    ("Mills use more power than the Inga dam, near Matadi, has delivered since 1982.", "Inga dam"),
    ("A rockfall near Modane blocked the line in May, and the road reopened two weeks later.", "Modane"),
    ("A fire at Lytton killed ten in May. Ten houses were lost in the fire.", "Lytton"),
    ("The bridge between Kaya and Dori, barely 2 km long, reopened on Monday.", "Kaya"),
    ("Output from the Zafiro field fell by a tenth in May.", "Zafiro field"),
    ("Banks and shops from Accra to Monrovia were shut on Monday.", "Accra"),
    ("A firm moved its Ghanaian customers to a new line on Monday.", "Ghana"),
    ("The line from Graz to Linz, which was shut in May, has no trains.", "Graz"),
    ("A firm won a contract to dredge the port of Tema. The work will begin in May.", "Tema port"),
    ("The bells of Graz reached Linz on Monday.", "Linz"),
    ("Mombasa handled 41m tonnes of goods in 2024.", "Mombasa"),
    ("The contract for a runway at Sokode went to a firm from Delhi on Monday.", "Sokode"),
    ("A mission went to Lomé in May, and another is due in June.", "Lomé"),
    ("Ten camps were set up around Kpalime. The envoy visited one of them on Monday.", "Kpalime"),
    ("A railway across Katanga was built. Two firms signed a pact for the route on Monday.", "Katanga"),
    ("A Guernsey trawler was fined in Cork on Monday.", "Cork"),
    ("A storm struck Mayotte in May. Paris passed a law for the islands on Monday.", "Mayotte"),
    ("A firm will run the mill at Cusco, subject to approval by the ministry in Lima.", "Cusco"),
    ("A storm struck Togo. A blackout darkened half the country on Monday.", "Togo"),
    ("Tema port is old. The first ore left the port for Baltimore on Monday.", "Tema port"),
    ("A bomb hurt ten men in Lima. In Cusco the police used gas. Ten people were hurt there.", "Cusco"),
    ("Tema port is old. Beira, the land’s main port, was hit by a storm on Monday.", "Beira"),
    ("A wind farm off Cork, which began to turn in 2022, has stopped.", "off Cork"),
    ("Togo let boats use Tema port at night; guards opened it on Monday.", "Tema port"),
    ("Two jets came to Beja in May. Portugal’s crews have flown from the base since then.", "Beja"),
    ("A storm crossed Western Australia. Rain may reach Newman on Sunday.", "Newman"),
    ("The mine, which lies 30 km north of Tamale, was shut on Monday.", "30 km north of Tamale"),
    ("The camp, which is 30 km from Tamale, was shut on Monday.", "30 km from Tamale"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place"), TOLD)
def test_a_place_beside_a_clause_is_its_own(reading_of: Read, text: str, place: str) -> None:
    assert reading_of(text, "2025-11-20").events[-1].where[0].name == place


def test_what_is_done_at_a_place_nobody_knows_is_not_where_the_verb_before_is(reading_of: Read) -> None:
    event = reading_of("Ann Boe landed in Lomé and opened a school at Qumblor on Monday.").events[-1]
    assert not any(place.name == "Lomé" for place in event.where)


def test_what_a_blow_leads_to_in_one_town_does_not_narrow_it(reading_of: Read) -> None:
    (event,) = reading_of("A blackout hit Chile on Tuesday, stranding thousands in Arica.").events
    assert event.where[0].name == "Chile"


def test_how_far_the_home_of_people_lies_from_a_town_is_not_where_they_are(reading_of: Read) -> None:
    event = reading_of("Farmers from Kpalime, which lies 40 km from Atakpame, blocked a road.").events[0]
    assert event.where == ()
