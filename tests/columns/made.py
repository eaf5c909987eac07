"""Layers of made-up events for the tests."""

import numpy as np
from hypothesis import strategies as st

from viewer.columns.build import Loose, build
from viewer.columns.layer import Columns, Layer, Source

DAY_MS = 86_400_000


def loose(rows: list[tuple[int, int, float, float, float, int]]) -> Loose:
    """Rows of first, length, latitude, longitude (or not a number), radius and kind; titled by number.

    Every third has the same actor.
    """
    first = np.array([row[0] for row in rows], np.int64)
    titles = [f"Event {i}".encode() for i in range(len(rows))]
    return Loose(
        first_ms=first,
        last_ms=first + np.array([row[1] for row in rows], np.int64),
        lat=np.array([row[2] for row in rows], np.float64),
        lon=np.array([row[3] for row in rows], np.float64),
        radius_m=np.array([row[4] for row in rows], np.float32),
        kind=np.array([row[5] for row in rows], np.uint16),
        lasts=np.array([row[1] > 10 * DAY_MS for row in rows], np.bool_),
        title_at=np.concatenate(([0], np.cumsum([len(t) for t in titles]))).astype(np.uint32),
        titles=np.frombuffer(b"".join(titles), np.uint8),
        actor=(np.arange(len(rows)) % 3).astype(np.uint16),
    )


def layer(columns: Columns) -> Layer:
    kinds, source = tuple(f"kind {i}" for i in range(16)), Source("made.csv", "0" * 64)
    return Layer("made", kinds, columns, source, ("", "Dockers", "Ministry"))


def many(count: int, seed: int = 7) -> Columns:
    """Bursts of events over sixteen years, most exact to the day, some for months, all over the world."""
    random = np.random.default_rng(seed)
    begin, end = 1_262_304_000_000, 1_767_225_600_000
    centres = random.uniform(begin, end, 60)
    first = np.where(
        random.random(count) < 0.5,
        random.uniform(begin, end, count),
        centres[random.integers(0, 60, count)] + random.normal(0, 40 * DAY_MS, count),
    ).astype(np.int64)
    length = np.where(random.random(count) < 0.7, DAY_MS, np.exp(random.normal(20, 1.8, count))).astype(
        np.int64
    )
    towns = np.column_stack((random.normal(15, 25, 300).clip(-70, 75), random.uniform(-180, 180, 300)))
    at = towns[random.integers(0, 300, count)] + random.normal(0, 0.8, (count, 2))
    titles = np.frombuffer(b"Clash", np.uint8)
    return build(
        Loose(
            first_ms=first,
            last_ms=first + length,
            lat=at[:, 0],
            lon=at[:, 1],
            radius_m=random.choice(np.array([0, 20_000, 200_000, 900_000], np.float32), count),
            kind=random.integers(0, 16, count).astype(np.uint16),
            lasts=random.random(count) < 0.1,
            title_at=(np.arange(count + 1, dtype=np.uint32) * 5),
            titles=np.tile(titles, count),
        )
    )


MOMENTS = st.integers(-(2**45), 2**45)
ROWS = st.tuples(
    st.one_of(MOMENTS, st.integers(0, 40)),
    st.one_of(st.just(0), st.integers(0, 30), st.integers(0, 2**44)),
    st.one_of(st.floats(-90, 90), st.just(float("nan"))),
    st.floats(-180, 180),
    st.sampled_from([0.0, 5_000.0, 20_000.0, 300_000.0, 2e6]),
    st.integers(0, 5),
)
TABLES = st.lists(ROWS, max_size=60).map(loose)
