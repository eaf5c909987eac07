"""What "three hours later" and "a week later" count from, with a past told in between."""

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days

_DAY = "2025-12-03"


def _days(reading_of: Read, text: str, word: str) -> list[str | None]:
    return start_days(next(e for e in reading_of(text, _DAY).events if word in e.what))


def test_hours_are_counted_from_what_has_a_day(reading_of: Read) -> None:
    text = (
        "A blast killed six men in Ica on Tuesday. The governor denied that it had been sabotage. "
        "A fire at the same plant in March 2019 hurt two people. Soldiers closed the road. "
        "Police in Lima held three managers four hours later."
    )
    assert _days(reading_of, text, "three managers") == ["2025-12-02", "2025-12-03"]


def test_hours_after_what_was_told_right_before_are_of_its_month(reading_of: Read) -> None:
    text = "In March 2019 a bus burnt in Ica. Police came two hours later."
    assert _days(reading_of, text, "Police") == ["2019-03-01", "2019-03-31"]


def test_the_same_night_of_a_month_is_no_day_to_count_from(reading_of: Read) -> None:
    text = (
        "Shells fell on the market of Ica in September 2022. The mayor fled the same night. "
        "In May his deputy fled to Lima. The police arrested two cousins a week later."
    )
    assert _days(reading_of, text, "two cousins") == ["2025-05-08", "2025-06-07"]
