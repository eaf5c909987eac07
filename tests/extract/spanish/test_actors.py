"""Who acts in Spanish, whom an article credits, and what events are called."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("El ministro Juan Pérez dijo que la mina cerrará.", "ministro Juan Pérez"),
        ("La mina cerrará, dijo el ministro Juan Pérez.", "ministro Juan Pérez"),
        ("La mina cerrará, según fuentes del sector.", "fuentes del sector"),
        ("De acuerdo con la naviera, el puerto cerrará.", "naviera"),
        ("Según la propuesta, la mina cerrará.", None),
        ("Pekín negó que sus buques hubieran atacado la base.", "Pekín"),
        ("Se espera que la mina cierre.", None),
        ("La mina cerró.", None),
        ("El alcalde pidió calma. Añadió que el puerto cerrará.", "alcalde"),
    ],
)
def test_who_said_it_is_credited(reading_of: Read, text: str, says: str | None) -> None:
    assert reading_of(text).events[-1].says == says


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("El Departamento de Estado de EE. UU. aprobó el plan.", ("Departamento de Estado", "EE. UU.")),
        ("Noordzee Lines vendió el carguero.", ("Noordzee Lines",)),
        ("La autoridad marítima danesa abrió una investigación.", ("autoridad marítima danesa",)),
        ("Xi Jinping y Dina Boluarte inauguraron la terminal.", ("Xi Jinping", "Dina Boluarte")),
        ("Ana Ruiz y Luis Gil se reunieron. Ambos firmaron un pacto.", ("Ana Ruiz", "Luis Gil")),
        ("Filipinas acusó a China.", ("Filipinas", "China")),
    ],
)
def test_those_who_act_are_named(reading_of: Read, text: str, who: tuple[str, ...]) -> None:
    assert reading_of(text).events[-1].who == who


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("El ministerio aprobó el lunes un plan de puertos.", "Ministerio aprueba un plan de puertos"),
        ("La base naval será trasladada en 2030.", "Base naval trasladada"),
        ("Se cerró el canal.", "Se cierra el canal"),
        ("Chocaron dos barcos frente a Ilo.", "Chocan dos barcos frente a Ilo"),
        ("El sindicato podría bloquear el puerto.", "Sindicato bloquea el puerto"),
        ("Iniciaron la construcción de una presa.", "Construcción de una presa"),
        ("La petrolera Repsol y la estatal PDVSA firmaron un pacto.", "Repsol y PDVSA firman un pacto"),
        ("Hasta 20 técnicos serán enviados a Oruro en mayo.", "Hasta 20 técnicos enviados a Oruro"),
        ("Unas 3.000 personas protestaron en Oruro el lunes.", "Unas 3.000 personas protestan en Oruro"),
        ("Cerca de 300 vecinos fueron evacuados el lunes.", "Cerca de 300 vecinos evacuados"),
        ("Al menos tres mineros murieron.", "Al menos tres mineros mueren"),
        ("Adjudicó el puerto la firma Ares.", "Adjudica el puerto la firma Ares"),
        (
            "El Gobierno de Quito adjudicó a la empresa canadiense Aeroports Vinci Inc la concesión.",
            "Gobierno de Quito adjudica a la empresa canadiense",
        ),
        ("Acordaron ayer en Rabat reabrir la aduana.", "Acuerdan reabrir la aduana"),
        ("Los usuarios de la vía, inaugurada en 1914, protestan.", "Vía inaugurada"),
        ("Un buque extranjero hizo escala en Ilo.", "Buque extranjero hace escala en Ilo"),
        ("Las alertas que emitió el sindicato en enero.", "Sindicato emite alertas"),
    ],
)
def test_a_headline_is_short_and_has_no_date_and_no_hedge(reading_of: Read, text: str, what: str) -> None:
    assert reading_of(text, "2026-01-16").events[0].what == what


def test_a_body_for_two_things_is_one(reading_of: Read) -> None:
    (event,) = reading_of("El Consejo de Seguridad y Defensa Nacional aprobó la compra.").events

    assert event.who == ("Consejo de Seguridad y Defensa Nacional",)


def test_iran_that_opens_a_sentence_is_no_verb(reading_of: Read) -> None:
    (event,) = reading_of("Irán, que niega la culpa, atacó ayer Haifa.", "2025-06-11").events

    assert event.who == ("Irán",)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("La fragata «Méndez Núñez» atracó el miércoles en Cartagena.", "Méndez Núñez"),
        ("La guardamar «Calíope» desembarcó el domingo a 27 personas.", "Calíope"),
        ("La Unión Europea, que en marzo de 2024 comprometió 210 millones, calla.", "Unión Europea"),
        ("Venció a Julio Cabañas, quien reconoció el lunes su derrota.", "Julio Cabañas"),
    ],
)
def test_ships_in_quotes_and_whom_a_relative_stands_for_act(reading_of: Read, text: str, who: str) -> None:
    assert who in reading_of(text, "2026-06-09").events[-1].who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Cerró la minera Puna Litio. La empresa despidió el lunes a 20 obreros.", True),
        ("Puna Litio, filial de otra, cerró. La firma apeló el lunes.", True),
        ("Cerró la minera Puna Litio. La empresa del alcalde apeló el lunes.", False),
        ("La naviera Ultra y la minera Puna Litio callan. La empresa apeló el lunes.", False),
    ],
)
def test_the_firm_is_the_only_one_that_is_called_so(reading_of: Read, text: str, *, who: bool) -> None:
    assert ("Puna Litio" in reading_of(text, "2026-06-09").events[-1].who) is who
