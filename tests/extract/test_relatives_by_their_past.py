"""Relatives with a past that looks like an adjective, whom "whom" means, and verbs one "will" governs."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days

_DAY = "2025-12-03"


def _told(reading_of: Read, text: str) -> list[str]:
    return [event.what for event in reading_of(text, _DAY).events]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru, which halted naval exercises with Chile in May, called for talks.",
            ["Peru halts naval exercises with Chile", "Peru calls for talks"],
        ),
        (
            "The United States, which resumed financial support for Peru in May, demanded his release.",
            ["United States resumes financial support for Peru", "United States demands release"],
        ),
    ],
)
def test_a_relative_has_the_past_right_behind_its_pronoun_for_a_verb(
    reading_of: Read, text: str, told: list[str]
) -> None:
    assert _told(reading_of, text) == told


def test_a_relative_with_a_subject_of_its_own_keeps_its_verb(reading_of: Read) -> None:
    text = "The town, which armed groups from Chile, backed by Peru, stormed in May, is in ruins."
    assert not any(what.startswith("Town arms") for what in _told(reading_of, text))


def test_what_is_set_off_behind_that_only_says_which(reading_of: Read) -> None:
    text = (
        "Farmers accused the mayor of Ica of hiding warnings that the bridge, opened in 2011, "
        "was about to collapse."
    )
    dated = [e.what for e in reading_of(text, _DAY).events if start_days(e)[0] == "2011-01-01"]
    assert dated == ["Bridge opened"]


def test_whom_is_said_of_the_person_and_not_of_the_party(reading_of: Read) -> None:
    text = "Ana Ruiz of the Liberal Party, whom Lima endorsed on Monday, led the count."
    assert "Lima endorses Ana Ruiz" in _told(reading_of, text)


def test_a_second_verb_in_the_passive_has_its_own_date(reading_of: Read) -> None:
    text = "Work on the pier will start in Ica in February and be completed by the end of 2027."
    first, second = reading_of(text, _DAY).events
    assert (first.what, start_days(first)) == ("Work on pier starts in Ica", ["2026-02-01", "2026-02-28"])
    assert (second.what, start_days(second)) == ("Work completed", ["2025-12-03", "2027-12-31"])


def test_what_weakens_as_it_moves_is_the_subject_of_both(reading_of: Read) -> None:
    text = "The storm weakened as it crossed Ica and was expected to leave Peru on Friday."
    assert _told(reading_of, text) == ["Storm weakens", "Storm crosses Ica", "Storm leaves Peru"]


def test_a_vow_to_leave_nothing_unsaid_is_no_event(reading_of: Read) -> None:
    assert _told(reading_of, '"We will not leave a single question unanswered," the mayor of Ica said.') == []
