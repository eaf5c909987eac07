"""Names that only the towns around them tell from those of persons."""

from tests.extract.conftest import Read


def _named(reading_of: Read, text: str) -> set[str]:
    return {text[p.start : p.end] for p in reading_of(text).places}


def test_a_town_near_two_that_are_named_is_one_too(reading_of: Read) -> None:
    text = "Crews drove to Gorinchem and Tiel, near Utrecht. Culemborg sent a boat, and Leerdam a pump."

    assert {"Culemborg", "Leerdam"} <= _named(reading_of, text)


def test_a_surname_that_is_a_town_near_two_others_is_taken_for_the_town(reading_of: Read) -> None:
    text = "Fires burned in Trotwood and Englewood, near Dayton, Ohio. Clayton was spared."

    assert "Clayton" in _named(reading_of, text)


def test_somebody_named_in_full_stays_a_person_near_any_town(reading_of: Read) -> None:
    text = "Fires burned in Trotwood and Englewood, near Dayton, Ohio. Ann Clayton wept. Clayton lost a barn."

    assert "Clayton" not in _named(reading_of, text)


def test_the_west_is_no_river(reading_of: Read) -> None:
    assert "West" not in _named(reading_of, "It endured longer than the West expected.")
