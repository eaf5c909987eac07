"""A session with the harbour dossier, and the inspector of whatever session a test has."""

import pytest

from tests.values import harbour_dossier
from viewer.draw.map import Base
from viewer.draw.style import LIGHT
from viewer.panes.inspector import InspectorPane
from viewer.session import Session


@pytest.fixture
def session() -> Session:
    return Session(harbour_dossier())


@pytest.fixture
def inspector(session: Session, base: Base, qtbot) -> InspectorPane:
    inspector = InspectorPane(session, LIGHT, base.gazetteer)
    qtbot.addWidget(inspector)
    inspector.resize(340, 900)
    inspector.show()
    inspector.activateWindow()
    return inspector
