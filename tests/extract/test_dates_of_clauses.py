"""Which date goes with which clause, where it stands in another or is counted from one."""

import pytest

from tests.extract.conftest import Read

DATED = [
    # the text, the verb of the event, and the first and last days of its start and of its end
    ("A year after the mill in Suva burned down, its owner has not been paid.", "burn",
     "2024-01-01 2024-12-31 2024-01-01 2024-12-31"),
    ("Three months after the yard was sold, no ship is in it.", "sell",
     "2025-08-01 2025-08-31 2025-08-01 2025-08-31"),
    ("A council has been dredging the bay since last August under a contract it won in July.", "dredge",
     "2025-08-01 2025-08-31 2025-11-20 None"),
    ("A bus left Suva shortly before 9 p.m. on Saturday.", "leave",
     "2025-11-15 2025-11-15 2025-11-15 2025-11-15"),
    ("In 2019 more than 40 people drowned when a boat sank off Suva.", "drown",
     "2019-01-01 2019-12-31 2019-01-01 2019-12-31"),
    ("Monday's flood, which drowned two men in Suva, also cut the road.", "drown",
     "2025-11-17 2025-11-17 2025-11-17 2025-11-17"),
    ("A ban was imposed in Suva on 3 May and lifted six weeks later. A curfew has been in force ever since.",
     "in force", "2025-06-14 2025-06-14 2025-11-20 None"),
    ("A dam burst on 5 May. A town was evacuated the next day. The army arrived that afternoon.", "arrive",
     "2025-05-06 2025-05-06 2025-05-06 2025-05-06"),
    ("Officers stopped 40 lorries in the first two weeks of February.", "stop",
     "2025-02-01 2025-02-14 2025-02-01 2025-02-14"),
    ("Exports of Togo fell by a third in the last three weeks of last year.", "fall",
     "2024-12-11 2024-12-31 2024-12-11 2024-12-31"),
    ("A quake struck Suva on Monday. Two shops collapsed in the shaking.", "collapse",
     "2025-11-17 2025-11-17 2025-11-17 2025-11-17"),
    ("A quake struck Suva on Monday. A tremor shook it on Tuesday. The mayor quit on the night of the quake.",
     "quit", "2025-11-17 2025-11-17 2025-11-17 2025-11-17"),
    ("A levee broke on 5 November, and soldiers arrived over the weekend that followed.", "arrive",
     "2025-11-08 2025-11-09 2025-11-08 2025-11-09"),
    ("Dockers in Togo have been on strike since Sunday. They denied that a crane had been burned on the"
     " second day.", "burn", "2025-11-17 2025-11-17 2025-11-17 2025-11-17"),
    ("A contract may be signed before the year is out.", "sign",
     "2025-11-20 2025-12-31 2025-11-20 2025-12-31"),
    ("A woman who had been missing since 2 May was rescued on 9 May.", "missing",
     "2025-05-02 2025-05-02 2025-05-09 2025-05-09"),
    ("A ferry had been out of service since May when it reopened on 9 June.", "out of service",
     "2025-05-01 2025-05-31 2025-06-09 2025-06-09"),
    ("Togo cancelled a licence held by a mining firm in May 2021.", "cancel",
     "2021-05-01 2021-05-31 2021-05-01 2021-05-31"),
    ("On 3 May a boulder hit a pipe in Suva, and oil ran into the river.", "ran",
     "2025-05-03 2025-05-03 2025-05-03 2025-05-03"),
    ("SUVA, Aug. 2: A farmer died in a fire on 1 August.", "died",
     "2025-08-01 2025-08-01 2025-08-01 2025-08-01"),
    ("A judge who had led the panel since 2019 stepped aside in May.", "led",
     "2019-01-01 2019-12-31 2025-05-01 2025-05-31"),
    ("A train was to leave Suva on Sunday; it never did.", "train",
     "2025-11-16 2025-11-16 2025-11-16 2025-11-16"),
    ("Men walked out in May 2023, and the year before that a planned strike was called off.", "called off",
     "2022-01-01 2022-12-31 2022-01-01 2022-12-31"),
    ("A hall had been shut from 2015 until last May, when the mayor reopened it.", "reopened",
     "2025-05-01 2025-05-31 2025-05-01 2025-05-31"),
    ("It was there, in 1953, that a fire killed 36 men.", "killed",
     "1953-01-01 1953-12-31 1953-01-01 1953-12-31"),
    ("The agency put back the launch to December.", "put back the launch", "None 2025-11-20 None 2025-11-20"),
    ("A boat left Suva on 7 May, a day before a truce was announced, and was torpedoed that evening.",
     "torpedoed", "2025-05-07 2025-05-07 2025-05-07 2025-05-07"),
    ("The site will be closed until a memorial is held in December.", "closed",
     "2025-11-20 2025-12-31 2025-12-01 2025-12-31"),
    ("Water in Suva's reservoirs ran out at the weekend, for the first time since 2016.", "ran out",
     "2025-11-15 2025-11-16 2025-11-15 2025-11-16"),
    ("Troops will leave Suva by December under a plan agreed with Togo.", "Troops",
     "2025-11-20 2025-12-31 2025-11-20 2025-12-31"),
    ("By the time the wind dropped on 3 May it had torn the roof off a school.", "torn",
     "None 2025-05-03 None 2025-05-03"),
    ("Nine villages in Togo were still in the dark on 3 May.", "in the dark",
     "None 2025-05-03 2025-05-03 None"),
    ("A group of men went to court to stop it in May; the case was thrown out two days later.", "court",
     "2025-05-01 2025-05-31 2025-05-01 2025-05-31"),
    ("A mill shut in 2019. Benin went to court, which found for it in May 2024. Togo appealed a month later.",
     "appealed", "2024-06-01 2024-06-30 2024-06-01 2024-06-30"),
    ("A storm broke the pier on 3 May. Since the storm, ferries have docked at a pontoon.", "docked",
     "2025-05-03 2025-05-03 2025-11-20 None"),
    ("Parliament will cut this year's budget.", "cut", "2025-11-20 None 2025-11-20 None"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "verb", "bounds"), DATED)
def test_a_clause_has_the_date_that_is_its_own(reading_of: Read, text: str, verb: str, bounds: str) -> None:
    stem = verb.removesuffix("e")
    told = [e for e in reading_of(text, "2025-11-20").events if _tells(e.quotes[0].exact, stem)]

    assert told
    assert told[0].when
    assert " ".join(day.iso() if day else "None" for day in told[0].when.bounds) == bounds


_PASTS = {"burn": "burned", "leav": "left", "sell": "sold", "fall": "fell"}  # fmt: skip


def _tells(quote: str, stem: str) -> bool:
    return _PASTS.get(stem, stem) in quote


def test_an_agreement_signed_on_a_past_date_is_none_to_come(reading_of: Read) -> None:
    event = reading_of("Togo and Benin agreed to share the dam in a pact signed in May 2016.").events[0]

    assert event.certainty.value == "occurred"


def test_the_dead_told_of_in_the_same_fire_are_no_second_event(reading_of: Read) -> None:
    events = reading_of(
        "A blaze broke out in Suva on 1 May. Nine people died in the flames.", "2025-11-20"
    ).events

    assert len(events) == 1


def test_a_clause_that_says_whose_a_thing_is_tells_of_nothing(reading_of: Read) -> None:
    events = reading_of("Police raided a shed run by the gang on 3 May.", "2025-11-20").events

    assert [event.quotes[0].exact for event in events] == ["Police raided a shed run by the gang on 3 May"]
