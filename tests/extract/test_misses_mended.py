"""Sentences of which nothing, or something false, was told for one word that was read amiss."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty


@pytest.mark.parametrize(
    ("text", "what", "certainty"),
    [
        ("A first cargo of zinc concentrate left for Antwerp last August.", "cargo", Certainty.OCCURRED),
        ("The ship left Callao three days before the clip appeared.", "leaves Callao", Certainty.OCCURRED),
        ("Until then cargo is being landed by barge at Pisco.", "landed by barge", Certainty.ONGOING),
        ("Ethiopia still ships most of its oil through Djibouti.", "ships most of oil", Certainty.ONGOING),
        ("The chairman scotched talk that the ship would be sold to a Scottish firm.", "Ship sold",
         Certainty.DENIED),
        ("The chairman poured cold water on reports that the ship would be sold.", "Ship sold",
         Certainty.DENIED),
        ("The chairman knocked on the head talk that the ship would be sold.", "Ship sold", Certainty.DENIED),
    ],
)  # fmt: skip
def test_it_is_told(reading_of: Read, text: str, what: str, certainty: Certainty) -> None:
    found = {event.what: event.certainty for event in reading_of(text, "2025-05-12").events}
    assert [told for name, told in found.items() if what in name] == [certainty]


def test_a_train_that_jumps_the_tracks_and_comes_off_the_rails_derails_once(reading_of: Read) -> None:
    text = (
        "COLUMBIA FALLS, Mont. (AP) — A freight train hauling ethanol jumped the tracks on Monday."
        " The train came off the rails near Kalispell."
    )
    (event,) = reading_of(text, "2025-05-12").events
    assert event.quotes[0].exact.startswith("A freight train")
    assert [where.name for where in event.where] == ["Kalispell"]


def test_what_is_ruled_out_as_the_cause_lies_behind(reading_of: Read) -> None:
    (event,) = reading_of("State officials ruled out an avalanche as the cause.", "2025-05-12").events
    assert event.certainty is Certainty.DENIED
    assert event.when
    assert event.when.start[1]
    assert event.when.start[1].iso() == "2025-05-12"


def test_may_behind_a_day_is_the_month(reading_of: Read) -> None:
    text = "The court told Venezuela on 1 May not to hold the vote."
    (event,) = reading_of(text, "2025-05-12").events
    assert event.when
    assert [day.iso() for day in event.when.start if day] == ["2025-05-01", "2025-05-01"]


def test_an_aside_does_not_part_how_harm_was_done(reading_of: Read) -> None:
    text = (
        "Two people drowned at Pisco, about 200 km south of Lima, when the sea came over the road on Sunday."
    )
    (event,) = reading_of(text, "2025-05-12").events
    assert event.when
    assert [day.iso() for day in event.when.start if day] == ["2025-05-11", "2025-05-11"]


def test_who_builds_at_a_place_is_sent_away_from_there(reading_of: Read) -> None:
    text = "The consortium that was to build a port at Anaklia was sent packing in January 2020."
    (event,) = reading_of(text, "2025-05-12").events
    assert [where.name for where in event.where] == ["Anaklia port"]


@pytest.mark.parametrize(
    ("text", "what", "certainty", "bounds"),
    [
        ("No fewer than 37 air strikes have been logged since Saturday.", "strikes", Certainty.ONGOING,
         ("2025-05-10", None)),
        ("Handover is due in 2027, with dredging due to start in January.", "Dredging", Certainty.PLANNED,
         ("2026-01-01", "2026-01-31")),
        ("The fund, its coffers all but empty, halved rations in April and may stop them unless donors pay.",
         "halves", Certainty.OCCURRED, ("2025-04-01", "2025-04-30")),
        ("Exercise Iron Wolf, involving 3,500 troops, got under way on Saturday and is to end on 30 May.",
         "Exercise Iron Wolf gets", Certainty.OCCURRED, ("2025-05-10", "2025-05-10")),
        ("Police cleared fishermen from Route 3 last Sunday.", "clear", Certainty.OCCURRED,
         ("2025-05-11", "2025-05-11")),
        ("The president resigned, brushing aside talk that the company would sell the ship.", "sells",
         Certainty.DENIED, ("2025-05-12", None)),
        ("There are reports that the dam burst on Saturday. This is incorrect, the ministry said.", "Dam",
         Certainty.DENIED, ("2025-05-10", "2025-05-10")),
        ("Freight could be let through this autumn, provided Armenia and Peru have signed by then.", "let",
         Certainty.CONDITIONAL, ("2025-09-01", "2025-11-30")),
        ("The work is planned for the summer of 2028–29, weather permitting; the link will open in 2030.",
         "Link opens", Certainty.PLANNED, ("2030-01-01", "2030-12-31")),
        ("The ships will sail in the new year.", "sail", Certainty.PLANNED, ("2026-01-01", "2026-04-30")),
        ("The Americans, tenants at Lajes since 1946, have promised to pay.", "pay", Certainty.PLANNED,
         ("2025-05-12", None)),
        ("SAFETY A fire in the hold of a bulker was doused on 9 May.", "Fire", Certainty.OCCURRED,
         ("2025-05-09", "2025-05-09")),
        ("TOKYO/JAKARTA -- Kansei Metals sold a stake on Friday.", "Kansei Metals sells", Certainty.OCCURRED,
         ("2025-05-09", "2025-05-09")),
        ("25 June 2024. The first 200 Kenyan officers land at Callao.", "officers land", Certainty.OCCURRED,
         ("2024-06-25", "2024-06-25")),
        ("29 February 2024. Gangs attack police stations while Henry is in Nairobi.", "Gangs attack",
         Certainty.OCCURRED, ("2024-02-29", "2024-02-29")),
        ("The inquiry could start in June provided the Greens back it.", "starts", Certainty.CONDITIONAL,
         ("2025-06-01", "2025-06-30")),
    ],
)  # fmt: skip
def test_it_is_told_as_it_stands(
    reading_of: Read, text: str, what: str, certainty: Certainty, bounds: tuple[str | None, str | None]
) -> None:
    (event,) = (e for e in reading_of(text, "2025-05-12").events if what in e.what)
    assert event.certainty is certainty
    assert event.when
    assert tuple(day.iso() if day else None for day in (event.when.start[0], event.when.end[1])) == bounds


def test_last_year_before_a_semicolon_is_no_verb(reading_of: Read) -> None:
    text = "Peruvian growers sent 400,000 boxes to San Felipe last year; if tolls are low, more will go."
    event = next(e for e in reading_of(text, "2025-05-12").events if "boxes" in e.what)
    assert start_days(event) == ["2024-01-01", "2024-12-31"]


def test_that_year_of_what_has_been_is_none_to_come(reading_of: Read) -> None:
    text = (
        "Chile ordered the two tugs in May 2023; the second will be handed over by the end of 2027."
        " In October of the same year the congress had cleared the money for both."
    )
    event = next(e for e in reading_of(text, "2025-05-12").events if "clears" in e.what)
    assert start_days(event) == ["2023-10-01", "2023-10-31"]


def test_a_river_a_boat_goes_on_or_down_does_nothing(reading_of: Read) -> None:
    text = "Linz city council has voted to run a ferry on the Traun. Millers sent 90 barges down the Enns."
    acting = {name for event in reading_of(text, "2025-05-12").events for name in event.who}
    assert not acting & {"Traun", "Enns"}
