"""Names that a site of the article and a far town share, and the places that relatives tell of."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Event

_MANAS = "The airport at Manas, about 23 km from Bishkek, is in Kyrgyzstan. "


def _last(reading_of: Read, text: str, day: str | None = "2013-09-06") -> Event:
    return reading_of(text, day).events[-1]


def test_a_site_of_the_article_comes_before_a_town_of_its_name(reading_of: Read) -> None:
    claim = reading_of(_MANAS + "Less than 40 km from Manas lies Kant.").claims[-1]
    assert claim.holds is True


def test_a_town_without_such_a_site_stays_a_town(reading_of: Read) -> None:
    (where,) = _last(reading_of, "A market in Manas, in Kyrgyzstan, burned down on Monday.").where[:1]
    assert where.lat is not None
    assert where.lat < 42


@pytest.mark.parametrize(
    ("text", "what", "places"),
    [
        (
            "North of Bishkek lies Kant, which Vladimir Putin opened in October 2003.",
            "Vladimir Putin opens Kant", ["Kant"],
        ),
        (
            "Lisbon sent a frigate to Lomé, which it reached on Thursday.",
            "Frigate reaches Lomé", ["Lomé"],
        ),
    ],
)  # fmt: skip
def test_what_is_done_to_a_place_is_there(reading_of: Read, text: str, what: str, places: list[str]) -> None:
    event = _last(reading_of, text)
    assert [where.name for where in event.where] == places
    assert event.what.split()[-1] == what.split()[-1]


def test_a_town_called_by_a_common_word_is_no_field_far_from_the_rest(reading_of: Read) -> None:
    text = (
        "Timor signed a treaty with Australia in Dili. A platform on the Plantation field burned on Monday."
    )
    assert not any(where.lat for where in _last(reading_of, text).where)


def test_a_name_of_two_words_that_one_town_bears_is_that_town(reading_of: Read) -> None:
    text = (
        "Angola opened a terminal at Lobito, in Angola. Angola’s railway reached Huambo, and Angolan miners "
        "ship copper from Lobito. Angola has leased the port. Walvis Bay opened a dry port in June."
    )
    assert [where.name for where in _last(reading_of, text).where] == ["Walvis Bay"]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("A firm has won a concession on a terminal at Lobito. The award, made on 11 May, closes a tender.",
         "2013-05-11"),
        ("The truce was signed on 13 December 2012. It has held since the 18th of that month.", "2012-12-18"),
    ],
)  # fmt: skip
def test_the_day_told_after_it_dates_it(reading_of: Read, text: str, start: str) -> None:
    assert start_days(_last(reading_of, text)) == [start, start]


def test_who_is_set_free_is_so(reading_of: Read) -> None:
    assert _last(reading_of, "The prime minister was set free on Monday.").what == "Prime minister set free"


def test_what_people_are_told_to_do_is_an_act(reading_of: Read) -> None:
    event = _last(reading_of, "Police told residents to leave on Monday.")
    assert event.what == "Police tell residents to leave"


def test_what_a_relative_says_happened_is_of_its_noun_s_kind(reading_of: Read) -> None:
    event = _last(reading_of, "The crash, which happened on 11 May, is the third this year.")
    assert event.kind.value == "incident"


@pytest.mark.parametrize(
    ("text", "what", "places"),
    [
        (
            "On 5 July six heads of state, meeting in Astana, called on Washington to name a date.",
            "Six heads of state call on Washington", ["Astana"],
        ),
        ("The UN called on Israel to open the crossing at Rafah.", "UN calls on Israel to open crossing",
         ["Rafah crossing"]),
        ("The president called on the king in Rabat on Monday.", "President calls on king in Rabat",
         ["Rabat"]),
        ("He denied that Lima would face power cuts.", "Lima faces power cuts", ["Lima"]),
        ("The cable off Vardø fell silent on Monday.", "Cable off Vardø falls silent", ["off Vardø"]),
    ],
)  # fmt: skip
def test_who_is_called_on_is_no_place_and_who_suffers_is(
    reading_of: Read, text: str, what: str, places: list[str]
) -> None:
    event = _last(reading_of, text)
    assert (event.what, [where.name for where in event.where]) == (what, places)


@pytest.mark.parametrize(
    "text",
    [
        "A firm is to build a quay at Angra Point in June.",
        "The Zorbo Gap pipeline was approved on Monday.",
        "The Tullow Hope mine was shut on Monday.",
    ],
)
def test_what_bears_a_longer_name_is_not_at_the_town_of_a_part_of_it(reading_of: Read, text: str) -> None:
    assert not any(where.lat for where in _last(reading_of, text).where)


def test_a_quay_at_a_town_is_there(reading_of: Read) -> None:
    assert _last(reading_of, "A firm opened a quay at Tema on Monday.").where[0].lat
