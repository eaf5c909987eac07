"""Random values of the model for the laws: moments, dates, places, events and dossiers."""

from dataclasses import replace

from hypothesis import strategies as st

from tests.values import ARTICLE, SECOND
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Cue, Event, Kind, Quantity, Quote, Review, Row
from viewer.model.grades import Credibility, Likelihood, Reliability
from viewer.model.layers import LayerReference, Mapping
from viewer.model.moment import Moment
from viewer.model.view import Only, View
from viewer.model.when import (
    OPEN,
    PUBLISHED,
    Basis,
    Duration,
    EventId,
    Extent,
    Modifier,
    Pair,
    Qualifier,
    Relative,
    When,
)
from viewer.model.where import Candidate, Precision, Where

IDS = [EventId(name) for name in "abcdef"]
words = st.text(alphabet="abc é😀", min_size=1, max_size=8)
days = st.builds(Moment.from_days, st.integers(-700_000, 700_000))
appearances = (
    st.just(OPEN)
    | st.builds(lambda day: (day, day), days)
    | st.tuples(days, days).map(lambda pair: (min(pair), max(pair)))
    | st.tuples(days, st.none())
    | st.tuples(st.none(), days)
)
moments = days | st.builds(
    lambda day, second, offset: Moment(day.year, day.month, day.day, float(second), offset),
    days,
    st.integers(0, 86_399),
    st.none() | st.integers(-14 * 4, 14 * 4).map(lambda n: 15 * n),
)
steps = st.sampled_from([None, "@", "@-1y/y", "@+1M/M+1M-1d", "@-3d/w+3d", "2024-01-01"])


@st.composite
def pairs(draw: st.DrawFn, of: st.SearchStrategy[Moment] = days) -> Pair:
    first, last = draw(st.none() | of), draw(st.none() | of)
    return (last, first) if first and last and last < first else (first, last)


relatives = st.builds(
    Relative, st.sampled_from([PUBLISHED, *IDS]), st.tuples(steps, steps), st.tuples(steps, steps), words
)
durations = st.builds(
    Duration, st.sampled_from(["P10Y", "P3M", "P2W", "PT6H", "P1Y6M"]), st.sampled_from(Modifier)
)


@st.composite
def whens(draw: st.DrawFn) -> When:
    extent = draw(st.sampled_from(Extent))
    start = draw(pairs())
    end = start if extent is Extent.INSTANT else draw(pairs())
    if start[0] and end[1] and end[1] < start[0]:
        end = start
    return When(
        extent,
        start,
        end,
        draw(st.none() | durations),
        draw(st.none() | st.sampled_from(IDS)),
        draw(st.none() | relatives),
        draw(st.sampled_from(Basis)),
        draw(st.sampled_from(Qualifier)),
    )


coordinates = st.tuples(st.floats(-90, 90), st.floats(-180, 180))
candidates = st.builds(
    lambda at, name, precision: Candidate(name, at[0], at[1], precision, "reason"),
    coordinates,
    words,
    st.sampled_from(Precision),
)
wheres = st.builds(
    lambda at, name, precision, radius, others, ground: Where(
        name, at and at[0], at and at[1], precision, radius, tuple(others), "PE", *ground
    ),
    st.none() | coordinates,
    words,
    st.sampled_from(Precision),
    st.none() | st.floats(0, 1e6),
    st.lists(candidates, max_size=2),
    st.sampled_from([(Basis.STATED, None), (Basis.ASSUMED, None), (Basis.INFERRED, None)])
    | st.tuples(st.just(Basis.INFERRED), st.floats(0, 1, exclude_min=True)),
)


@st.composite
def quotes(draw: st.DrawFn) -> Quote:
    article = draw(st.sampled_from([ARTICLE, ARTICLE, SECOND]))
    start = draw(st.integers(0, len(article.text) - 2))
    end = draw(st.integers(start + 1, len(article.text)))
    return Quote(article.id, start, end, article.text[start:end])


def events(name: EventId) -> st.SearchStrategy[Event]:
    return st.builds(
        Event,
        st.just(name),
        words,
        st.sampled_from(Kind),
        st.sampled_from(Certainty),
        condition=st.none() | words,
        when=st.none() | whens(),
        where=st.lists(wheres, max_size=2).map(tuple),
        who=st.lists(words, max_size=2).map(tuple),
        says=st.none() | words,
        quantities=st.lists(
            st.builds(Quantity, st.sampled_from(["money", "count"]), st.floats(0, 1e12), words), max_size=1
        ).map(tuple),
        quotes=st.lists(quotes(), min_size=1, max_size=2).map(tuple),
        why=st.lists(st.builds(Cue, words, words, words), max_size=1).map(tuple),
        notes=words,
        review=st.sampled_from(Review),
        locked=st.frozensets(st.sampled_from(["what", "when"])),
        credibility=st.none() | st.sampled_from(Credibility),
        likelihood=st.none() | st.sampled_from(Likelihood),
        rows=st.lists(st.builds(Row, words, st.integers(1, 99), st.just("ab" * 32)), max_size=1).map(tuple),
    )


only = st.builds(
    Only,
    kinds=st.frozensets(st.sampled_from(Kind), max_size=2),
    actors=st.frozensets(words, max_size=1),
    reviews=st.frozensets(st.sampled_from(Review), max_size=1),
    reliabilities=st.frozensets(st.none() | st.sampled_from(Reliability), max_size=2),
    credibilities=st.frozensets(st.none() | st.sampled_from(Credibility), max_size=2),
    likelihoods=st.frozensets(st.none() | st.sampled_from(Likelihood), max_size=2),
)
spans = st.none() | st.tuples(st.floats(-1e11, 0), st.floats(1, 1e11))
views = st.builds(
    View,
    words,
    window_s=spans,
    certainties=st.frozensets(st.sampled_from(Certainty)),
    search=words,
    only=only,
    lanes=st.sampled_from(["", "place"]),
    time_s=spans,
    map=st.none() | st.tuples(st.floats(-90, 90), st.floats(-180, 180), st.floats(1, 1e5)),
    box=st.none() | st.tuples(*[st.floats(-90, 90)] * 4),
    hidden=st.frozensets(st.tuples(words, st.none() | words), max_size=2),
    zone=st.sampled_from([None, "", "America/Lima"]),
)
mappings = st.builds(
    Mapping,
    words,
    st.none() | words,
    title=st.lists(words, max_size=2).map(tuple),
    scheme=st.sampled_from(["plain", "acled"]),
    order=st.sampled_from([None, "day first"]),
    table=st.none() | words,
)
layers = st.builds(
    LayerReference,
    st.sampled_from(["l1", "l2"]),
    words,
    st.sampled_from(["/far/a.csv", "C:\\far\\b.tsv"]),
    st.sampled_from(["0" * 64, "ab" * 32]),
    st.integers(0, 2**40),
    st.integers(0, 10**7),
    mappings,
    st.integers(0, 9),
)


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    names = draw(st.sets(st.sampled_from(IDS), max_size=5))
    found = [draw(events(name)) for name in sorted(names)]
    first = replace(ARTICLE, published=None, published_between=draw(appearances))
    return Dossier({a.id: a for a in (first, SECOND)}, {e.id: e for e in found})
