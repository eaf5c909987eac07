"""A session with the harbour dossier."""

import pytest

from tests.values import harbour_dossier
from viewer.session import Session


@pytest.fixture
def session() -> Session:
    return Session(harbour_dossier())
