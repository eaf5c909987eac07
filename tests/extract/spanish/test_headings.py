"""Spanish headings: participles, questions and forecasts in telegram style."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Kind

BODY = "\n\nEs la noticia del momento."
TOLD = [
    # the heading, and the kind and certainty of its only event
    ("Detenidos tres espías en Tacna", Kind.LEGAL, Certainty.OCCURRED),
    ("Condenado a diez años el exrector de Tacna", Kind.LEGAL, Certainty.OCCURRED),
    ("Hallan sin vida a la alpinista en Tacna", Kind.INCIDENT, Certainty.OCCURRED),
    ("Prevén nevadas en la sierra desde el martes", Kind.INCIDENT, Certainty.POSSIBLE),
    ("Tacna espera inundaciones", Kind.INCIDENT, Certainty.POSSIBLE),
    ("Niegan que haya brote de cólera en Tacna", Kind.INCIDENT, Certainty.DENIED),
]


@pytest.mark.parametrize(("heading", "kind", "certainty"), TOLD)
def test_a_heading_tells_of(reading_of: Read, heading: str, kind: Kind, certainty: Certainty) -> None:
    (event,) = reading_of(heading + BODY, "2026-06-09").events
    assert (event.kind, event.certainty) == (kind, certainty)


def test_a_question_tells_of_nothing(reading_of: Read) -> None:
    assert not reading_of("¿Cerrará el astillero de Tacna?" + BODY, "2026-06-09").events
