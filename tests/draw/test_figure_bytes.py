"""Figures whose bytes say nothing of when they were made; processes are compared in tests/commands."""

import re

import pytest

from viewer import paths
from viewer.draw import figure
from viewer.draw.figure import Figure
from viewer.draw.map import Base
from viewer.model.dossier import Dossier


@pytest.fixture(scope="module")
def base() -> Base:
    return Base.open(paths.resource("basemap.bin"), paths.resource("gazetteer.bin"))


def test_every_date_in_a_pdf_is_the_same_constant(base: Base) -> None:
    made = figure.to_pdf(Dossier(), Figure("timeline", (120.0, 80.0)), base=base)
    dates = re.findall(rb"\d{4}-\d\d-\d\dT[\d:]+", made) + re.findall(rb"D:(\d{14})", made)
    assert len(dates) >= 2
    assert {date[:4] for date in dates} == {b"1980"}
