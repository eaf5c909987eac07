"""Where an event is by what is done to a place, and which names beside it are no place of it."""

import pytest

from tests.extract.conftest import Read

TOLD = {
    "Blackouts darkened Osh and Jalal-Abad for four hours on Tuesday.": {"Osh", "Jalal-Abad"},
    "The airline would use Comiso if the airport closed again.": {"Comiso"},
    "Embassies in Mogadishu and Addis Ababa will reopen by the end of March.": {"Mogadishu", "Addis Ababa"},
    "Trinidad and Tobago itself will go to the polls on 28 April 2026.": {"Trinidad and Tobago"},
    "Copper from Ndola might come this way rather than through Angola.": set(),
    "Latvia’s cabinet voted on Friday to shelve the Riga loop of the line.": {"Riga"},
    "The port authority of Lamu let a yard to a Garissa cooperative in January.": {"Lamu"},
    "Polish officials may offer the vacant Wrocław plot to another bidder.": {"Wrocław"},
    "Coastguards seized 11 boats off Barra del Quendo last year.": set(),
    "On 23 March 1943 a US general opened the aerodrome at Callao.": {"Callao"},
    "The contract for a hangar at Cold Lake went to EllisDon on Monday.": {"Cold Lake"},
    "The Greek air force said that a Turkish drone flew over Rhodes.": {"Rhodes"},
    "They will be delivered to Dyer Air Force Base, in Arizona, in late 2026.": {
        "Arizona", "Dyer Air Force Base",
    },
}  # fmt: skip


@pytest.mark.parametrize(("text", "places"), TOLD.items())
def test_it_is_where_it_is_done(reading_of: Read, text: str, places: set[str]) -> None:
    events = reading_of(text, "2026-03-10").events
    assert {where.name for event in events for where in event.where} == places


def test_a_headline_drops_what_is_not_so(reading_of: Read) -> None:
    (event,) = reading_of("Copper might come this way rather than through Angola.", "2026-03-10").events
    assert "Angola" not in event.what


def test_an_island_that_is_a_surname_needs_its_country(reading_of: Read) -> None:
    events = reading_of("The verdict on Rhodes was quashed on Monday.", "2026-03-10").events
    assert not any(event.where for event in events)


def test_there_is_not_where_words_set_off_put_a_thing(reading_of: Read) -> None:
    text = (
        "A gas ship was moored in the Gulf of San Matías in May. A second ship, now being converted at"
        " Yantai, could join it there."
    )
    *_, joins = reading_of(text, "2026-03-10").events
    assert [where.name for where in joins.where] == ["Gulf of San Matías"]


def test_the_quay_is_that_of_the_docks_just_told_of(reading_of: Read) -> None:
    text = (
        "Talks were held in Addis Ababa on Monday. Envoys stayed in Addis Ababa. A treaty was signed in"
        " Addis Ababa on Tuesday. DP World has run the docks at Berbera since 2017 and is lengthening"
        " the quay."
    )
    quay = next(e for e in reading_of(text, "2026-03-10").events if "quay" in e.what)
    assert [where.name for where in quay.where] == ["Berbera"]


def test_the_capital_is_that_of_the_land_the_article_is_about(reading_of: Read) -> None:
    text = (
        "Soldiers seized the radio station in Bissau on Wednesday. Guinea-Bissau closed its borders. The bloc"
        " met in Abuja on Thursday. A curfew has been in force in the capital since 26 February."
    )
    *_, curfew = reading_of(text, "2026-03-10").events
    assert [where.name for where in curfew.where] == ["Bissau"]


def test_the_own_of_a_nation_elsewhere_is_not_where_the_sentence_before_is(reading_of: Read) -> None:
    text = (
        "The court in Lima will hear the case on 3 June. Togo denied that its forces had fired on the ship."
    )

    (fired,) = [e for e in reading_of(text, "2024-05-14").events if e.certainty.value == "denied"]
    assert fired.where == ()
