"""A session with the harbour dossier, and a base map for panes that draw one."""

import pytest

from tests.values import harbour_dossier
from viewer import paths
from viewer.draw.map import Base
from viewer.session import Session


@pytest.fixture
def session() -> Session:
    return Session(harbour_dossier())


@pytest.fixture(scope="session")
def base() -> Base:
    return Base.open(paths.resource("basemap.bin"), paths.resource("gazetteer.bin"))
