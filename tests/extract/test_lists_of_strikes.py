"""Lists of what was done where, and marks that belong to no sentence."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.extract.grammar.sentences import sentences
from viewer.extract.syntax.plain_marks import is_item, plain_marks

_STRIKES = """On Jan. 8, forces conducted three strikes against rebels in Mali and Niger.
Mali
. Near Gao, one strike engaged an AQIM tactical unit and destroyed a bridge.
. Near Kidal, one strike destroyed a bridge and a tank held by an AQIM unit.
Niger
. Near Agadez, one strike destroyed a bridge and two tanks held by an AQIM unit.
"""


def test_each_item_of_a_list_has_its_own_place_and_the_day_over_the_list(reading_of: Read) -> None:
    events = [e for e in reading_of(_STRIKES, "2017-01-09").events if e.what.startswith("One strike")]

    assert [event.where[0].name for event in events] == ["Gao", "Kidal", "Agadez"]
    assert {day for event in events for day in start_days(event)} == {"2017-01-08"}
    assert {event.kind.value for event in events} == {"incident"}


def test_what_is_to_come_has_not_the_day_over_its_list(reading_of: Read) -> None:
    text = "On Jan. 8, the council met on two bridges.\n- Work on both bridges will begin in Gao.\n"
    begins = reading_of(text, "2017-01-09").events[-1]

    assert begins.certainty.value == "planned"
    assert start_days(begins) == ["2017-01-09", None]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("It was founded in 1989.[2] It grew.", "It was founded in 1989.    It grew."),
        ("His brother,[1][a] who ruled,", "His brother,       who ruled,"),
        ("• Near Gao, a strike\n- Near Kidal", "  Near Gao, a strike\n  Near Kidal"),
        ("It fell - and rose [sic] by 3.5.", "It fell - and rose [sic] by 3.5."),
    ],
)
def test_marks_of_no_sentence_give_way_to_blanks(text: str, plain: str) -> None:
    assert plain_marks(text) == plain


def test_an_item_is_known_by_its_blanks() -> None:
    text = plain_marks("Gao\n- A tank burned.\nA bridge fell.")

    assert [is_item(text, sentence.start) for sentence in sentences(text)] == [False, True, False]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Talks began in Mali.The union left them.", 2),
        ("He works for Example.Com in Gao.", 1),
        ("See www.example.org for more.", 1),
    ],
)
def test_a_sentence_may_begin_without_a_blank(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("A raid hit a rocket propelled grenade launcher.", "Raid hits rocket propelled grenade launcher"),
        ("Near Ar Raqqah, 15 strikes hit rebels.", "15 strikes hit rebels"),
        ("Fighters of IS shelled Gao.", "Fighters of IS shell Gao"),
    ],
)
def test_parts_of_names_and_compounds_do_nothing(reading_of: Read, text: str, what: str) -> None:
    (event,) = reading_of(text, "2017-01-09").events

    assert event.what.startswith(what)
