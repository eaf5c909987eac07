"""What holds of every format, for any events: nothing is lost that the loss report does not name."""

import json
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given

from tests.examples import examples
from tests.strategies import dossiers, events
from tests.values import HARBOUR, area_dossier, day, event, harbour_dossier, ocean_dossier
from viewer.files.formats.catalogue import FORMATS, Format
from viewer.files.formats.facets import Facet, Facets, Facts, of_event
from viewer.files.formats.loss_phrases import Fate
from viewer.model.article import Article, ArticleId
from viewer.model.dossier import Dossier
from viewer.model.event import Event, Quote
from viewer.model.moment import Moment
from viewer.model.when import EventId, When
from viewer.model.where import Where

BOTH_WAYS = [f for f in FORMATS if f.reads]
NEVER_LOST = {
    Facet.WHAT,
    Facet.KIND,
    Facet.CERTAINTY,
    Facet.CONDITION,
    Facet.START_EARLIEST,
    Facet.START_LATEST,
    Facet.END_EARLIEST,
    Facet.END_LATEST,
    Facet.EXTENT,
}
BOUNDS = (Facet.START_EARLIEST, Facet.START_LATEST, Facet.END_EARLIEST, Facet.END_LATEST)
every_format = pytest.mark.parametrize("kind", FORMATS, ids=lambda f: f.name)
every_quick_format = (
    pytest.mark.parametrize(  # the page draws a map; test_page has its laws, with fewer examples
        "kind", [f for f in FORMATS if f.name != "html"], ids=lambda f: f.name
    )
)
both_ways = pytest.mark.parametrize("kind", BOTH_WAYS, ids=lambda f: f.name)
for_any_dossier = examples(0.6)


@both_ways
@for_any_dossier
@given(dossier=dossiers())
def test_what_the_report_does_not_name_reads_back_the_same(kind: Format, dossier: Dossier) -> None:
    data = kind.writes(dossier)
    report = kind.report(dossier, data)
    named = {event for loss in report.losses if loss.fate is not Fate.ATTRIBUTE for event in loss.of}
    assert kind.reads is not None
    back = kind.reads(data, "x").events
    for one in dossier.events.values():
        assert one.id in named or back[one.id] == one


@both_ways
@for_any_dossier
@given(dossier=dossiers())
def test_bounds_conditions_and_certainties_always_come_back(kind: Format, dossier: Dossier) -> None:
    report = kind.report(dossier, kind.writes(dossier))
    gone = [loss for loss in report.losses if loss.fate is not Fate.ATTRIBUTE]
    assert not {loss.facet for loss in gone} & NEVER_LOST
    left_out = {one for loss in gone if loss.facet in (Facet.EVENT, Facet.UNDATED) for one in loss.of}
    assert left_out == {e.id for e in dossier.events.values() if kind.name == "lpf" and not e.where}


@every_quick_format
@for_any_dossier
@given(dossier=dossiers())
def test_every_dossier_can_be_written_and_its_losses_told(kind: Format, dossier: Dossier) -> None:
    report = kind.report(dossier, kind.writes(dossier))
    assert report.carried <= report.total == len(dossier.events)
    assert report.text()
    assert report.json()


@every_quick_format
@for_any_dossier
@given(dossier=dossiers())
def test_nothing_vague_becomes_exact(kind: Format, dossier: Dossier) -> None:
    back, shown = kind.seen(kind.writes(dossier))
    assert_as_vague(dossier, back)
    if shown is not None:
        assert_as_vague(dossier, shown)


def assert_as_vague(dossier: Dossier, seen: Facts) -> None:
    """Nothing that *seen* tells is more than the dossier says: no bound, no pin, no certainty."""
    for name, facets in seen.events.items():
        event = dossier.events[name]
        assert facets.get(Facet.CERTAINTY, str(event.certainty)) == str(event.certainty)
        assert_no_bound_is_made_up(event.when, facets)
        known = of_event(event).get(Facet.POSITIONS, ())
        for position in facets.get(Facet.POSITIONS) or ():  # type: ignore[attr-defined]  # a tuple
            assert position is None or near(position, known)


def assert_no_bound_is_made_up(when: When | None, facets: Facets) -> None:
    """No bound that is told is one that the date leaves open, or has otherwise."""
    bounds = when.bounds if when else (None,) * 4
    if bounds[0] is not None and bounds[0] == bounds[3]:
        return  # it starts and ends on one day, whatever else is left open
    for facet, bound in zip(BOUNDS, bounds, strict=True):
        told = facets.get(facet)
        assert told is None or told == bound or spans(told) == spans(bound)


def near(position: Any, known: Any) -> bool:
    """Whether a position is one of the known ones, to the sixth decimal that some formats keep."""
    return any(k and max(abs(k[0] - position[0]), abs(k[1] - position[1])) < 1e-6 for k in known)


def as_pins(data: bytes) -> Iterator[tuple[str, Any]]:
    """The ids and points of the features that another program would draw as pins."""
    for feature in json.loads(data)["features"]:
        shape = feature["geometry"] or {}
        for one in shape.get("geometries", [shape]):
            if one.get("type") == "Point":
                yield feature["properties"]["id"], one["coordinates"]


@pytest.mark.parametrize("name", ["geojson", "lpf"])
@for_any_dossier
@given(dossier=dossiers())
def test_only_what_is_a_point_is_drawn_as_a_pin_by_another_program(name: str, dossier: Dossier) -> None:
    kind = next(form for form in FORMATS if form.name == name)
    for one, _point in as_pins(kind.writes(dossier)):
        places = dossier.events[EventId(one)].where
        assert any(where.precision.is_point and (where.radius_m or 0) <= 50_000 for where in places)


def test_the_law_of_vagueness_can_be_broken() -> None:
    year = event("a", when=When.instant(day("2024-01-01"), day("2024-12-31")), where=(HARBOUR,))
    dossier = Dossier(events={year.id: year})
    known = of_event(year)
    assert_as_vague(dossier, Facts({year.id: known}))
    for made_up in (
        {Facet.START_LATEST: day("2024-01-01")},
        {Facet.START_EARLIEST: day("2024-05-03"), Facet.END_LATEST: day("2024-05-03")},
        {Facet.CERTAINTY: "planned"},
        {Facet.POSITIONS: ((1.0, 2.0),)},
    ):
        with pytest.raises(AssertionError):
            assert_as_vague(dossier, Facts({year.id: known | made_up}))
    open_ended = event("a", when=When.instant(None, day("2024-12-31")))
    with pytest.raises(AssertionError):
        assert_as_vague(
            Dossier(events={open_ended.id: open_ended}),
            Facts({open_ended.id: {Facet.START_EARLIEST: day("2024-12-31")}}),
        )


@examples(1.5)
@given(one=events(EventId("a")), other=events(EventId("a")))
def test_no_difference_between_two_events_escapes_the_report(one: Event, other: Event) -> None:
    for field in fields(Event):
        changed = replace(one, **{field.name: getattr(other, field.name)})
        assert changed == one or of_event(changed) != of_event(one), field.name
    if one.when and other.when:
        for field in fields(When):
            try:
                when = replace(one.when, **{field.name: getattr(other.when, field.name)})
            except ValueError:
                continue  # such a date cannot be
            changed = replace(one, when=when)
            assert changed == one or of_event(changed) != of_event(one), field.name
    for mine, theirs in zip(one.where, other.where, strict=False):
        for field in fields(Where):
            try:
                where = replace(mine, **{field.name: getattr(theirs, field.name)})
            except ValueError:
                continue  # such a place cannot be
            changed = replace(one, where=(where, *one.where[1:]))
            assert changed == one or of_event(changed) != of_event(one), field.name


def spans(moment: object) -> tuple[float, float] | None:
    """When a moment is, whatever the offset it is told from."""
    return (moment.first_s, moment.last_s) if isinstance(moment, Moment) else None


@every_format
def test_the_same_dossier_gives_the_same_bytes(kind: Format) -> None:
    assert kind.writes(harbour_dossier()) == kind.writes(harbour_dossier())


@both_ways
@pytest.mark.parametrize("dossier", [harbour_dossier(), area_dossier(), ocean_dossier()])
def test_all_but_texts_and_claims_of_the_samples_comes_back(kind: Format, dossier: Dossier) -> None:
    assert kind.reads is not None
    back = kind.reads(kind.writes(dossier), "x")
    assert back.events == {
        name: event for name, event in dossier.events.items() if kind.name != "lpf" or event.where
    }
    assert [a.title for a in back.articles.values()] == [a.title for a in dossier.articles.values()]


@both_ways
def test_what_a_file_lost_stays_lost_and_the_rest_is_stable(kind: Format) -> None:
    assert kind.reads is not None
    once = kind.reads(kind.writes(harbour_dossier()), "x")
    twice = kind.reads(kind.writes(once), "x")
    assert replace(twice, articles={}) == replace(once, articles={})


@every_format
def test_a_quote_over_a_page_break_can_be_written_in_every_format(kind: Format) -> None:
    article = Article(ArticleId("p"), "Paged", "It runs\fover \r\n two pages.")
    quoted = Quote(article.id, 0, len(article.text), article.text)
    over = event(
        "a", quotes=(quoted,), where=(HARBOUR,), when=When.instant(day("2024-05-03"), day("2024-05-03"))
    )
    dossier = Dossier({article.id: article}, {over.id: over})
    assert kind.report(dossier, kind.writes(dossier)).carried == 1


def test_what_a_dossier_holds_beside_its_events_is_named_when_it_is_lost() -> None:
    dossier = replace(harbour_dossier(), settled=frozenset({"q1"}))
    form = next(form for form in FORMATS if form.name == "geojson")
    said = form.report(dossier, form.writes(dossier)).text()
    assert "what the dossier holds beside (1): settled questions" in said
    own_form = next(form for form in FORMATS if form.name == "sightline")
    assert "Nothing is lost." in own_form.report(dossier, own_form.writes(dossier)).text()
