"""Places of one name in words: each told from the others."""

from viewer.geo.finding import find
from viewer.model.where import Candidate, Precision
from viewer.panes.place_words import entry_words, other_words, told_apart


def test_places_of_one_name_are_told_apart_by_their_state(base):
    others = find("Springfield", base.gazetteer)[0].where.candidates
    lines = [f"{c.name} {w}" for c, w in zip(others, other_words(others, base.gazetteer), strict=True)]
    assert "Springfield, Oregon city or town, United States" in lines
    assert len(set(lines)) == len(lines)


def test_a_reason_that_only_names_the_kind_gives_way_to_words_for_it(base):
    entry = next(e for e in base.gazetteer.lookup("Lima") if e.kind == "admin1")
    older = Candidate("Lima", entry.lat, entry.lon, Precision.REGION, "admin1, PE")
    assert other_words((older,), base.gazetteer) == ["state or province, Peru"]


def test_a_reason_that_says_more_stays(base):
    hill = Candidate("Harbour Hill", 10.5, 20.5, Precision.SETTLEMENT, "a smaller town")
    assert other_words((hill,), base.gazetteer) == ["settlement · a smaller town"]


def test_places_that_words_do_not_tell_apart_get_rounded_coordinates():
    spots = [("Bo", "city", (7.96, -11.74)), ("Bo", "city", (8.5, -11.0)), ("Bo", "port", (7.0, -11.0))]
    assert told_apart(spots) == ["city · 7°58′N 11°44′W", "city · 8°30′N 11°00′W", "port"]


def test_a_place_is_said_with_its_kind_in_words_and_what_it_lies_in(base):
    said = [entry_words(entry, base.gazetteer) for entry in base.gazetteer.search("lima", 7)]
    assert said[:3] == ["capital, Peru", "state or province, Peru", "city or town, Ohio, United States"]
