"""What stands over a figure of an article that has no title."""

from dataclasses import replace

from tests.values import HARBOUR, PORT, event, quote
from viewer.files.articles import from_bytes
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty
from viewer.model.heading import heading, is_cut_off, short_name

WORDS = (
    "The company that runs the ferries across the strait has ordered three new ships from a yard in the "
    "north, its chairman told reporters on the quay. The old pier may close.\n"
)
UNTITLED = from_bytes(WORDS.encode(), "wire-0417.txt")
ORDER = event(
    "order", what="Ferry company orders three ships", quotes=(quote("ordered", UNTITLED),), where=(PORT,)
)
PIER = event(
    "pier",
    what="Old pier in the north closes",
    quotes=(quote("old pier", UNTITLED),),
    certainty=Certainty.POSSIBLE,
    where=(HARBOUR,),
)


def headed(*events) -> str:
    return heading(UNTITLED, Dossier({UNTITLED.id: UNTITLED}, {e.id: e for e in events}), "en")


def test_an_article_with_a_title_is_headed_by_it():
    titled = from_bytes(b"Ferries\n\nThe company has ordered three new ships.\n", "a.txt")
    assert not is_cut_off(titled)
    assert heading(titled, Dossier({titled.id: titled}), "en") == "Ferries"


def test_first_words_cut_off_are_no_title_and_the_main_event_heads_the_article():
    assert UNTITLED.title.endswith(" …")
    assert headed(PIER, ORDER) == "Ferry company orders three ships"


def test_a_heading_that_is_no_fact_says_so():
    assert headed(PIER) == "Old pier in the north closes (possible)"


def test_an_article_of_short_headlines_is_headed_by_its_places():
    assert headed(replace(ORDER, what="Ships ordered"), replace(PIER, what="Pier closes")) == (
        "North Port, Harbour"
    )


def test_an_article_without_places_is_headed_by_its_first_event_and_one_without_events_by_its_file():
    assert headed(replace(ORDER, what="Ships ordered", where=())) == "Ships ordered"
    assert headed() == "wire-0417"


def test_a_window_and_a_file_of_an_untitled_article_are_called_as_its_file():
    assert short_name(UNTITLED) == "wire-0417"
    assert short_name(replace(UNTITLED, title="Ferries")) == "Ferries"
