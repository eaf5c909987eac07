"""Whatever a damaged or foreign file holds, it is read or refused in one sentence; nothing else happens."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.examples import examples
from tests.values import harbour_dossier
from viewer.files.formats import catalogue, geojson, lpf, own
from viewer.files.formats.catalogue import FORMATS, Format

BOTH_WAYS = [form for form in FORMATS if form.reads]
WRITTEN = {form.name: form.writes(harbour_dossier()) for form in BOTH_WAYS}
both_ways = pytest.mark.parametrize("form", BOTH_WAYS, ids=lambda form: form.name)
some = examples(0.6)


def read_or_refused(form: Format, data: bytes) -> None:
    said = "x."
    try:
        catalogue.from_bytes(data, Path(f"x{form.ending}"))
    except ValueError as error:
        said = str(error)
    assert said.startswith("x.")
    assert "\n" not in said


@both_ways
@some
@given(cut=st.floats(0, 1), put=st.binary(max_size=8), width=st.integers(0, 40))
def test_a_file_with_bytes_changed_is_read_or_refused(
    form: Format, cut: float, put: bytes, width: int
) -> None:
    data = WRITTEN[form.name]
    at = int(cut * len(data))
    read_or_refused(form, data[:at] + put + data[at + width :])


@both_ways
@some
@given(data=st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(form: Format, data: bytes) -> None:
    read_or_refused(form, data)


values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**30), 10**30) | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=4,
)


def replaced(whole: Any, way: list[float], value: Any) -> Any:
    """*whole* with what the way leads to replaced: each step picks a member by its share of the length."""
    if not way or not isinstance(whole, dict | list) or not whole:
        return value
    at = min(int(way[0] * len(whole)), len(whole) - 1)
    if isinstance(whole, list):
        return [replaced(v, way[1:], value) if i == at else v for i, v in enumerate(whole)]
    return {k: replaced(v, way[1:], value) if i == at else v for i, (k, v) in enumerate(whole.items())}


@pytest.mark.parametrize("form", ["geojson", "lpf", "json"])
@examples(1.5)
@given(way=st.lists(st.floats(0, 1), min_size=1, max_size=7), value=values)
def test_a_value_of_another_sort_is_read_or_refused(form: str, way: list[float], value: Any) -> None:
    write = {"geojson": geojson.write, "lpf": lpf.write, "json": own.write_exchange}[form]
    whole = json.loads(write(harbour_dossier()))
    kind = catalogue.named(form)
    assert kind is not None
    read_or_refused(kind, json.dumps(replaced(whole, way, value)).encode())


@pytest.mark.parametrize("form", ["geojson", "lpf"])
@examples()
@given(
    properties=st.dictionaries(
        st.sampled_from(
            ["what", "name", "start", "end", "lat", "lon", "place", "when", "who", "quote", "id"]
        ),
        values,
    ),
    geometry=values,
    when=values,
    names=values,
)
def test_a_feature_of_any_sort_is_read_or_refused(form: str, **members: Any) -> None:
    kind = catalogue.named(form)
    assert kind is not None
    data = {"type": "FeatureCollection", "features": [{"type": "Feature", **members}]}
    read_or_refused(kind, json.dumps(data).encode())


@pytest.mark.parametrize("seed", ["1", "2"])
def test_every_process_writes_the_same_bytes(seed: str) -> None:
    script = (
        "import hashlib, sys; from tests.values import harbour_dossier;"
        "from viewer.files.formats.catalogue import FORMATS;"
        "print(*(hashlib.sha256(f.writes(harbour_dossier())).hexdigest() for f in FORMATS))"
    )
    root = str(Path(__file__).parents[3])
    given_ = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": root}
    done = subprocess.run(
        [sys.executable, "-c", script], env=given_, capture_output=True, text=True, check=True
    )
    mine = [hashlib.sha256(form.writes(harbour_dossier())).hexdigest() for form in FORMATS]
    assert done.stdout.split() == mine
