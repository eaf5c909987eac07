"""In Spanish where somebody came from is not where the rest happens, and what is kept so is no new deed."""

import pytest

from tests.extract.conftest import Read

PUBLISHED = "2026-06-09"
CAME = [
    # the text, and the place of its last event
    ("Un alud cortó la vía en Ica. Unos guardas llegaron ayer desde Tacna. La vía fue reabierta hoy.",
     "Ica"),
    ("Un alud cortó la vía en Ica. Unos guardas llegaron ayer a Tacna. La vía fue reabierta hoy.",
     "Tacna"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place"), CAME)
def test_what_follows_is_not_where_somebody_came_from(reading_of: Read, text: str, place: str) -> None:
    assert reading_of(text, PUBLISHED).events[-1].where[0].name == place


KEPT = [
    ("La huelga mantiene fondeados a 14 buques.", "Huelga mantiene fondeados a 14 buques"),
    ("Los vecinos mantienen cortada la ruta desde el lunes.", "Vecinos mantienen cortada la ruta"),
    ("El dique sigue cerrado.", "Dique sigue cerrado"),
    ("Los vecinos cortaron la ruta.", "Vecinos cortan la ruta"),
]


@pytest.mark.parametrize(("text", "what"), KEPT)
def test_what_is_kept_so_is_headed_so(reading_of: Read, text: str, what: str) -> None:
    (event,) = reading_of(text, PUBLISHED).events
    assert event.what == what
