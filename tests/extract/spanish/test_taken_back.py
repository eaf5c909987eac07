"""What Spanish tells as withdrawn, misleading, forced or unsure, and what is as sure as before."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty

TAKEN_BACK = [
    ("El semanario retiró la noticia de que el gasoducto de Burgos había explotado.", Certainty.DENIED),
    ("La información de que el presidente había muerto resultó falsa.", Certainty.DENIED),
    ("La agencia se retractó de que el buque se hubiera hundido.", Certainty.DENIED),
    ("El consejero rectificó que el hospital de Loja abrió en mayo.", Certainty.DENIED),
    ("Una falsa alarma hizo creer que el embalse de Soria se había roto.", Certainty.DENIED),
    ("El dueño fingió que unos ladrones robaron el camión en Soria.", Certainty.DENIED),
    ("Evitó el capitán que el buque encallara frente a Ilo.", Certainty.DENIED),
    ("Ni siquiera está claro que el avión haya despegado de Cali.", Certainty.POSSIBLE),
    ("No está claro que el tren haya salido de Soria.", Certainty.POSSIBLE),
    ("El ministro ni confirmó ni negó que la planta de Ilo cerrara.", Certainty.POSSIBLE),
    ("Según un falso comunicado, la planta de Ilo cerró el lunes.", Certainty.POSSIBLE),
    ("El barco, supuestamente, zarpó de Ilo el lunes.", Certainty.POSSIBLE),
    ("El barco que supuestamente hundió el bote zarpó de Ilo el lunes.", Certainty.OCCURRED),
    ("Pocos creen que la mina de Oruro vuelva a abrir.", Certainty.POSSIBLE),
    ("Cuesta creer que el barco se hundiera solo frente a Ilo.", Certainty.POSSIBLE),
    ("Se trabaja con la hipótesis de que el avión cayó al mar frente a Ilo.", Certainty.POSSIBLE),
    ("Está claro que el tren ha salido de Soria.", Certainty.OCCURRED),
    ("La noticia de que el presidente había muerto llegó a Lima el lunes.", Certainty.OCCURRED),
    ("El terremoto ha obligado a cerrar el hospital de Loja.", Certainty.OCCURRED),
    ("Las lluvias habían obligado a desalojar a los vecinos de Jaén.", Certainty.OCCURRED),
    ("El Congreso ha de votar la ley en julio.", Certainty.PLANNED),
]


@pytest.mark.parametrize("condition", ["Si el Senado hubiera cedido", "De haber cedido el Senado"])
def test_what_never_came_lies_behind(reading_of: Read, condition: str) -> None:
    (event,) = reading_of(f"{condition}, la mina de Oruro habría abierto en mayo.", "2026-06-09").events
    assert event.certainty is Certainty.CONDITIONAL
    assert start_days(event) == ["2026-05-01", "2026-05-31"]


def test_a_condition_behind_but_is_of_what_follows_it(reading_of: Read) -> None:
    text = "El fallo podría dictarse en julio, pero, si Perú lo rechaza, el pleito se prolongaría."
    first, *_ = reading_of(text, "2026-06-09").events
    assert first.certainty is Certainty.POSSIBLE
    (closed, *_) = reading_of("El puerto cerraría y, si llueve, se inundaría.", "2026-06-09").events
    assert closed.certainty is Certainty.POSSIBLE
    (held, *_) = reading_of("El puerto cerrará si llueve.", "2026-06-09").events
    assert held.certainty is Certainty.CONDITIONAL


@pytest.mark.parametrize(("text", "certainty"), TAKEN_BACK)
def test_what_is_taken_back_is_not_told_as_so(reading_of: Read, text: str, certainty: Certainty) -> None:
    assert reading_of(text, "2026-06-09").events[-1].certainty is certainty


def test_what_something_forces_is_not_what_it_does(reading_of: Read) -> None:
    (event,) = reading_of("Las lluvias han obligado a cerrar el puente de Ilo.", "2026-06-09").events
    assert event.what == "Lluvias obligan a cerrar el puente de Ilo"
