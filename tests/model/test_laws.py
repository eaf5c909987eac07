"""The laws of the model, for any values."""

import contextlib
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.examples import examples
from tests.strategies import IDS, appearances, days, dossiers, events, layers, moments, views, whens, wheres
from tests.strategies import words as words_
from tests.values import ARTICLE, SECOND
from viewer.files import dossier as dossier_files
from viewer.files import exchange, journal
from viewer.model import datemath, edits, query, reread, rework
from viewer.model.accounts import COMPARED, leaves
from viewer.model.article import appearance
from viewer.model.dossier import Change, Dossier
from viewer.model.edits import Edit
from viewer.model.edtf import edtf, parse_edtf
from viewer.model.event import Certainty, Kind, Review
from viewer.model.grades import Credibility, Likelihood, Reliability
from viewer.model.known import Clock, Known, as_known
from viewer.model.moment import Moment, civil_from_days, days_from_civil
from viewer.model.query import Lane, Match
from viewer.model.when import OPEN, EventId, Extent, When
from viewer.model.words import label, words
from viewer.session import Session

IMPOSSIBLE = (KeyError, ValueError, StopIteration)


@given(st.integers(-8_000_000, 8_000_000))
def test_days_and_dates_are_one_to_one(days_):
    assert days_from_civil(*civil_from_days(days_)) == days_


@given(moments)
def test_a_moment_reads_back_from_its_iso_form(moment):
    assert Moment.from_iso(moment.iso()) == moment


@given(st.integers(-20_000, 20_000), st.integers(1, 12))
def test_far_years_read_back_too(year, month):
    moment = Moment(year, month, 1)
    assert Moment.from_iso(moment.iso()) == moment


@given(moments, moments)
def test_an_earlier_moment_begins_no_later(a, b):
    if a < b:
        assert a.first_s <= b.first_s


@given(whens())
def test_what_edtf_says_reads_back_to_the_same_bounds(when):
    text = edtf(when)
    if text is None:
        return
    again = parse_edtf(text)
    goes_on = when.extent is Extent.SPAN and when.end[1] is None and again.end == (None, None)
    assert again.start == when.start
    assert again.end == when.end or goes_on


@given(whens(), appearances)
def test_every_date_can_be_said(when, appeared):
    resolved = when.resolved(appeared, {})
    assert words(resolved, published_known=None not in appeared)
    assert label(resolved)


@given(whens(), appearances)
def test_working_a_date_out_again_changes_nothing(when, appeared):
    once = when.resolved(appeared, {})
    assert once.resolved(appeared, {}) == once


@given(whens(), appearances)
def test_forgetting_the_publication_date_restores_the_open_bounds(when, appeared):
    undated = when.resolved(OPEN, {})
    assert undated.resolved(appeared, {}).resolved(OPEN, {}) == undated


@given(whens(), appearances, st.integers(0, 10))
def test_what_is_known_of_the_publication_bounds_what_its_day_would_give(when, appeared, later):
    first, last = appeared
    day = datemath.add_days(first, later) if first else last
    if day is None or (last and last < day):
        return
    exact, bounded = when.resolved((day, day), {}), when.resolved(appeared, {})
    for known, (earliest, latest) in zip((exact.start, exact.end), (bounded.start, bounded.end), strict=True):
        assert earliest is None or known[0] is None or earliest <= known[0]
        assert latest is None or known[1] is None or known[1] <= latest


@given(appearances)
def test_what_is_known_of_the_publication_reads_back(appeared):
    article = replace(ARTICLE, published=None, published_between=appeared)
    assert article.appeared == appeared
    assert appearance(article.published_text) == appeared


@given(dossiers())
def test_resolving_twice_is_resolving_once(dossier):
    once = dossier.resolved()
    assert once.resolved() is once or once.resolved() == once


@given(dossiers())
def test_the_order_of_events_does_not_matter_to_their_dates(dossier):
    turned = Dossier(dossier.articles, dict(reversed(list(dossier.events.items()))))
    assert turned.resolved().events == dossier.resolved().events


@given(dossiers(), days)
def test_setting_and_clearing_the_publication_date_restores_the_dossier(dossier, day):
    before = edits.publish(ARTICLE.id, None).apply(dossier)
    after = edits.publish(ARTICLE.id, None).apply(edits.publish(ARTICLE.id, day).apply(before))
    if not _hangs_on_itself(before):
        assert after == before


def _hangs_on_itself(dossier: Dossier) -> bool:
    def ends(start: EventId) -> bool:
        at, seen = start, set()
        while at in dossier.events and at not in seen:
            seen.add(at)
            when = dossier.events[at].when
            at = EventId(when.relative.anchor) if when and when.relative else EventId("")
        return at in seen

    return any(ends(name) for name in dossier.events)


@given(dossiers(), st.frozensets(st.sampled_from(IDS)))
def test_what_hung_on_a_deleted_event_keeps_its_bounds(dossier, gone):
    after = dossier.drop(gone)
    for name, event in after.events.items():
        old = dossier.events[name]
        assert (event.when is None) == (old.when is None)
        if event.when and old.when:
            assert event.when.bounds == old.when.bounds
            assert event.when.anchor not in gone


@st.composite
def changes(draw: st.DrawFn) -> list[Edit]:
    """Edits of events that may or may not exist; those that cannot be applied are skipped by the test."""
    names, articles = st.sampled_from(IDS), st.sampled_from([ARTICLE.id, SECOND.id])
    one = st.one_of(
        st.builds(edits.rewrite, names, st.text(min_size=1, max_size=5)),
        st.builds(edits.judge, names, st.sampled_from(Certainty), st.none() | st.text(max_size=5)),
        st.builds(edits.classify, names, st.sampled_from(Kind)),
        st.builds(edits.date, names, st.none() | whens()),
        st.builds(edits.move, names, wheres),
        st.builds(edits.note, names, st.text(max_size=5)),
        st.builds(edits.name_actors, names, st.just(("x",))),
        st.builds(edits.unlock, names, st.just("what")),
        st.builds(edits.delete, st.frozensets(names, min_size=1)),
        st.builds(edits.review, names.map(lambda n: frozenset({n})), st.sampled_from(Review)),
        st.builds(edits.publish, articles, st.none() | days),
        st.builds(edits.trust, articles, st.none() | st.sampled_from(Reliability)),
        st.builds(edits.believe, names, st.none() | st.sampled_from(Credibility)),
        st.builds(edits.estimate, names, st.none() | st.sampled_from(Likelihood)),
        st.builds(edits.settle, st.sampled_from(["x", "y"])),
        st.builds(edits.keep_view, views),
        st.builds(edits.drop_view, words_),
        st.builds(edits.lay, layers),
        st.builds(edits.take_away, layers),
        st.tuples(names, names).filter(lambda p: p[0] != p[1]).map(lambda p: rework.merge(*p)),
        st.builds(rework.unmerge, names),
        st.builds(rework.prefer, names, st.sampled_from(COMPARED), names),
        st.builds(rework.keep_apart, names, names),
        st.builds(rework.duplicate, names),
        st.builds(rework.split, names),
        st.builds(rework.place_everywhere, words_, wheres),
        st.builds(rework.rename_actor, words_, words_),
        st.builds(
            reread.read_again,
            st.sampled_from([ARTICLE, replace(ARTICLE, text="A new text. " + ARTICLE.text)]),
            st.lists(names.flatmap(events), max_size=2, unique_by=lambda e: e.id),
            st.just(()),
        ),
    )
    return draw(st.lists(one, max_size=10))


@given(dossiers(), changes())
def test_undoing_everything_restores_the_dossier_that_was_opened(dossier, wanted):
    session = Session(dossier)
    states = [session.dossier]
    for edit in wanted:
        try:
            session.do(edit)
        except IMPOSSIBLE:  # the event is not there, or no longer, or cannot be split
            continue
        if session.dossier is not states[-1]:
            states.append(session.dossier)
    for state in reversed(states[:-1]):
        session.undo()
        assert session.dossier is state
    assert session.dossier is dossier
    for state in states[1:]:
        session.redo()
        assert session.dossier is state


def made(dossier: Dossier, wanted: list[Edit], session: Session | None = None) -> Session:
    """A session in which the edits that are possible were made."""
    session = session or Session(dossier)
    for edit in wanted:
        with contextlib.suppress(*IMPOSSIBLE):
            session.do(edit)
    return session


@given(dossiers(), changes())
def test_an_edited_dossier_with_its_history_opens_as_it_was_saved(dossier, wanted):
    edited = made(dossier, wanted).dossier
    assert dossier_files.from_bytes(dossier_files.to_bytes(edited), "x") == edited


@given(dossiers(), changes())
def test_history_leads_back_to_the_beginning(dossier, wanted):
    edited = made(dossier, wanted).dossier
    back = edited
    for step in reversed(edited.log):
        back = back.changed_by(step.back)
    assert replace(back, log=()) == dossier


@examples()
@given(dossiers(), changes(), st.lists(st.sampled_from(["undo", "redo"]), max_size=3), st.floats(0, 1))
def test_a_journal_gives_back_every_edit(tmp_path_factory, dossier, wanted, turns, share):
    folder = tmp_path_factory.mktemp("journals")
    kept = journal.Journal(folder, None)
    session = Session(dossier)
    session.record = kept.record
    states = [dossier]
    for step in (*wanted, *turns):
        with contextlib.suppress(*IMPOSSIBLE):
            session.do(step) if isinstance(step, Edit) else getattr(session, step)()
        if session.dossier is not states[-1]:
            states.append(session.dossier)
    if not kept.is_begun:
        return
    (place,) = folder.iterdir()
    found = journal.recover(place)
    assert found is not None
    assert (found.dossier, found.is_whole) == (session.dossier, True)
    cut = place / journal.EDITS
    whole = cut.read_bytes()
    cut.write_bytes(whole[: round(share * len(whole))])  # the power failed while it was written
    torn = journal.recover(place)
    assert torn is None or torn.dossier in states
    kept.discard()
    assert not list(folder.iterdir())


@given(dossiers(), changes())
def test_locked_fields_outlast_a_new_reading(dossier, wanted):
    edited = made(dossier, wanted).dossier
    fresh = [replace(e, what="read anew", who=("nobody",)) for e in dossier.events.values()]
    for article in (ARTICLE, SECOND):
        mine = [e for e in fresh if e.articles == {article.id}]
        after = reread.read_again(article, mine, ()).apply(edited)
        for name, event in edited.events.items():
            if not reread.is_the_analysts(event):
                continue
            again = after.events[name]
            fields = event.locked - {"when"}  # whose bounds may follow another event's
            assert all(getattr(again, f) == getattr(event, f) for f in fields)
            assert (again.notes, again.review) == (event.notes, event.review)


@given(dossiers(), st.sampled_from(IDS), st.sampled_from(IDS), st.sampled_from(IDS), days)
def test_taking_a_merger_back_restores_the_two_events(dossier, one, other, third, day):
    dossier = dossier.resolved()
    names = {one, other, third}
    if len(names) < 3 or not names <= dossier.events.keys() or _hangs_on_itself(dossier):
        return
    merged = rework.merge(one, other).apply(dossier)
    assert {leaf.id for leaf in leaves(merged.events[one])} == {one, other}
    assert rework.unmerge(one).apply(merged).events == dossier.events
    twice = rework.merge(third, one).apply(merged)
    assert rework.unmerge(third).apply(twice).events == merged.events
    dated = edits.publish(SECOND.id, day)
    there_and_back = rework.unmerge(one).apply(dated.apply(merged))
    assert there_and_back.events == dated.apply(dossier).events


@given(dossiers(), changes(), st.sampled_from(Clock), days)
def test_what_was_known_on_a_day_is_part_of_what_is_known(dossier, wanted, clock, day):
    edited = made(dossier, wanted).dossier
    known = as_known(edited, Known(clock, day))
    assert known.log == edited.log
    if clock is Clock.PUBLISHED:
        assert known.events.keys() <= edited.events.keys()
        out = {i for i, a in edited.articles.items() if a.published is None or a.published <= day}
        assert all(q.article in out for e in known.events.values() for q in e.quotes)


@given(dossiers())
def test_the_exchange_form_reads_back(dossier):
    parsed = exchange.from_json(exchange.to_json(dossier, ARTICLE.id), "x")
    mine = {i: e for i, e in dossier.events.items() if ARTICLE.id in e.articles}
    assert {e.id: e for e in parsed.events} == mine


@given(dossiers())
def test_a_saved_dossier_opens_as_it_was(dossier):
    assert dossier_files.from_bytes(dossier_files.to_bytes(dossier), "x") == dossier


@given(whens(), st.floats(-4e10, 4e10), st.floats(0, 1e10), st.floats(0, 1e10))
def test_a_wider_window_finds_no_less_surely(when, first, length, more):
    narrow = query.in_window(when, (first, first + length))
    wide = query.in_window(when, (first - more, first + length + more))
    assert wide >= narrow
    assert query.in_window(when, None) is Match.CERTAINLY


@given(dossiers(), st.sampled_from(Lane))
def test_every_event_is_in_one_lane(dossier, by):
    found = [event.id for _, events in query.lanes(dossier, by) for event in events]
    assert sorted(found) == sorted(dossier.events)


@given(dossiers(), dossiers())
def test_a_change_names_exactly_the_events_that_differ(old, new):
    touched = Change(old, new).touched
    for name in {**old.events, **new.events}:
        assert (name in touched) == (old.events.get(name) is not new.events.get(name))


@given(whens())
def test_certain_time_lies_within_possible_time(when: When):
    sure = query.certain_s(when)
    if sure:
        first, last = query.outer_s(when)
        assert first <= sure[0]
        assert sure[1] <= last
