"""Of whom a Spanish headline tells, where the subject stands behind the verb, far from it, or is long."""

import pytest

from tests.extract.conftest import Read

HEADLINES = [
    ("No se produjo vertido alguno el lunes.", "Vertido alguno"),
    ("Hubo otros: en junio de 2017 un incendio mató ahí a un bombero.", "Incendio mata ahí a un bombero"),
    ("El jefe habló de un despliegue por el Caribe que comenzó en febrero.", "Despliegue"),
    ("El Gobierno de Canarias decretó ayer tres días de luto.", "decreta tres días de luto"),
    ("Una fuga mató a dos en Lima, donde fueron evacuados 1.500 vecinos.", "1.500 vecinos evacuados"),
    ("La marina colocará el 28 de abril, en su astillero del norte, la quilla de la fragata.", "quilla"),
    ("La cámara y los intendentes de la zona se reunirán el lunes en Salta.", "se reúne"),
    ("El SIMA, que en junio de 2018 entregó a la Marina el buque Pisco, calla.", "SIMA entrega a la Marina"),
    ("Ganó con el 52 % frente al 44 % del oficialista Julio Cabañas, quien el lunes reconoció su derrota.",
     "Julio Cabañas reconoce"),
    ("Cerró a raíz de un fallo de la Corte, que el lunes anuló la ley.", "Fallo de la Corte anula"),
    ("Lo dijo la Junta de Castilla y León, que ayer ordenó desalojar dos pueblos.", "de Castilla y León"),
    ("El portavoz Juan Paz negó que se haya desalojado a familias del lugar.", "Se desaloja a familias"),
    ("Antes, mañana jueves, el presidente Luis Paz recibirá a los dirigentes en Lima.", "Luis Paz recibe"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), HEADLINES)
def test_the_headline_names_who_or_what(reading_of: Read, text: str, words: str) -> None:
    assert words in reading_of(text, "2026-03-10").events[-1].what
