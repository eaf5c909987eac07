"""What happens in the town that an article is dated from."""

import pytest

from tests.extract.conftest import Read


def places(read: Read, text: str) -> list[list[str]]:
    return [[where.name for where in event.where] for event in read(text).events]


@pytest.mark.parametrize(
    "dateline", ["LERWICK —", "MANZANILLO, Mexico (Wire) —", "GDANSK, Poland, 3 May 2024 -", "GDANSK —"]
)
def test_what_names_no_place_is_in_the_town_that_the_article_is_dated_from(
    reading_of: Read, dateline: str
) -> None:
    town = dateline.split()[0].strip(",").title()
    text = f"{dateline} A fire broke out in a warehouse on Monday. Six workers were taken to hospital."
    assert places(reading_of, text) == [[town], [town]]


@pytest.mark.parametrize(
    "text",
    [
        "MUMBAI — India will ban exports of sugar. Growers protested on Monday.",
        "WARSAW — A fire broke out in a warehouse on Monday.",
        "LAGOS, Nigeria — Gunmen seized twelve pupils on Monday. Soldiers searched a forest near Gusau.",
    ],
)
def test_from_a_capital_or_a_great_city_much_is_told_that_happened_elsewhere(
    reading_of: Read, text: str
) -> None:
    town = text.split()[0].strip(",").title()
    assert all(town not in found for found in places(reading_of, text))


def test_talks_abroad_do_not_move_what_happens_in_the_town(reading_of: Read) -> None:
    text = "HODEIDAH, Yemen — Gunmen stormed the customs house on Sunday. Talks collapsed in Geneva in May."
    assert places(reading_of, text) == [["Hodeidah"], ["Geneva"]]


def test_who_opens_the_sentence_behind_a_dateline_has_no_name_for_its_capital(reading_of: Read) -> None:
    text = "GDANSK, Poland — Dockers closed the port on Thursday. They blocked the gates with trucks."
    assert [event.what for event in reading_of(text).events] == [
        "Dockers close port",
        "Dockers block gates with trucks",
    ]


@pytest.mark.parametrize("dateline", ["Ica/Lima –", "Ica / Lima —", "ICA/LIMA –", "Ica and Lima –"])
def test_two_towns_of_a_dateline_neither_act_nor_say_where(reading_of: Read, dateline: str) -> None:
    (event,) = reading_of(f"{dateline} Orbis said on Monday it had shut a mill.", "2026-11-24").events

    assert (event.what, event.says, event.where) == ("Orbis shuts mill", "Orbis", ())
