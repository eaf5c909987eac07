"""The three Spanish samples, event by event."""

from dataclasses import replace

import pytest

from viewer.extract.read import Reading, read
from viewer.files import articles
from viewer.geo.gazetteer import Gazetteer
from viewer.model.moment import Moment
from viewer.paths import seeds

Row = tuple[str, str, str, str | None, str | None, list[str]]
"""How the quote begins, kind, certainty, earliest start, latest end, places."""

SAMPLES: dict[str, list[Row]] = {
    "callao": [
        (
            "El Departamento de Estado de EE. UU. aut",
            "decision",
            "occurred",
            None,
            "2026-01-16",
            ["base naval del Callao", "Perú"],
        ),
        ("una posible venta al Perú de servicios d", "agreement", "possible", "2026-01-16", None, ["Perú"]),
        (
            "Según la propuesta, la base naval del Ca",
            "movement",
            "planned",
            "2026-01-16",
            None,
            ["base naval del Callao"],
        ),
        ("construida de nuevo", "construction", "planned", "2026-01-16", None, ["base naval del Callao"]),
        (
            "Los contratistas principales se elegirán",
            "decision",
            "planned",
            "2026-01-16",
            None,
            ["base naval del Callao"],
        ),
        ("hasta 20 funcionarios e ingenieros estad", "movement", "conditional", "2026-01-16", None, ["Perú"]),
        (
            "Más al norte, el puerto de Chancay está ",
            "operation",
            "ongoing",
            "2024-01-01",
            None,
            ["puerto de Chancay"],
        ),
        (
            "La empresa estatal china COSCO Shipping ",
            "construction",
            "occurred",
            None,
            "2026-01-16",
            ["puerto de Chancay"],
        ),
        (
            "Xi Jinping y Dina Boluarte la inauguraro",
            "opening",
            "occurred",
            "2024-11-14",
            "2024-11-14",
            ["puerto de Chancay"],
        ),
        ("algún buque de guerra extranjero hubiera", "meeting", "denied", None, "2026-01-16", ["Chancay"]),
        (
            "Las navieras podrían desviar parte de su",
            "movement",
            "possible",
            "2026-01-16",
            None,
            ["puerto de Chancay", "Pacífico"],
        ),
        (
            "El Perú prevé conectar ambos puertos con",
            "construction",
            "planned",
            "2026-01-16",
            "2031-12-31",
            ["base naval del Callao", "puerto de Chancay"],
        ),
    ],
    "oresund": [
        (
            "Un transbordador de pasajeros y un cargu",
            "incident",
            "occurred",
            "2026-03-10",
            "2026-03-10",
            ["Helsingborg"],
        ),
        (
            "Una patrullera de la guardia costera rem",
            "movement",
            "occurred",
            "2026-03-11",
            "2026-03-11",
            ["Malmö"],
        ),
        ("La autoridad marítima danesa abrió una i", "legal", "occurred", "2026-03-11", "2026-03-11", []),
        ("Su primer informe se publicará antes de ", "statement", "planned", "2026-03-12", "2026-06-30", []),
        (
            "la tripulación hubiera desoído un aviso",
            "incident",
            "denied",
            None,
            "2026-03-12",
            ["Helsingborg"],
        ),
        ("La policía de Helsingborg podría interro", "legal", "possible", "2026-03-16", "2026-03-22", []),
        (
            "El estrecho permanece cerrado de noche a",
            "closure",
            "ongoing",
            "2026-03-11",
            None,
            ["Helsingborg"],
        ),
        (
            "ambos puertos tendrían que sustituirlas ",
            "construction",
            "conditional",
            "2026-03-12",
            "2027-12-31",
            ["Helsingborg"],
        ),
        ("Un túnel entre las dos ciudades, propues", "decision", "occurred", "1990-01-01", "1999-12-31", []),
        (
            "Un túnel entre las dos ciudades, propues",
            "construction",
            "denied",
            None,
            "2026-03-12",
            ["Helsingborg"],
        ),
    ],
    "rin": [
        ("Las barcazas del Rin navegan a media car", "operation", "ongoing", "2026-08-03", None, ["Rin"]),
        ("el río sigue bajando", "other", "ongoing", None, None, ["Rin"]),
        (
            "La agencia alemana de vías navegables ce",
            "closure",
            "occurred",
            "2026-08-17",
            "2026-08-17",
            ["Coblenza"],
        ),
        ("La semana que viene revisará la prohibic", "decision", "planned", "2026-08-24", "2026-08-30", []),
        (
            "El nivel en Colonia descendió entre juni",
            "other",
            "occurred",
            "2026-06-01",
            "2026-08-20",
            ["Colonia"],
        ),
        (
            "la acería de Duisburgo recortaría su pro",
            "economic",
            "conditional",
            "2026-08-20",
            None,
            ["acería de Duisburgo"],
        ),
        (
            "BASF envió productos químicos de Ludwigs",
            "movement",
            "occurred",
            "2026-07-01",
            "2026-07-31",
            ["Ludwigshafen", "Amberes"],
        ),
        ("hubiera parado alguna planta", "closure", "denied", None, "2026-08-20", ["Ludwigshafen"]),
        ("El Ministerio de Transporte, con sede en", "decision", "occurred", "2026-05-01", "2026-05-31", []),
        (
            "El canal se dragará entre 2028 y 2033",
            "construction",
            "planned",
            "2028-01-01",
            "2033-12-31",
            ["Coblenza"],
        ),
        (
            "Las tarifas de flete a Basilea podrían d",
            "economic",
            "possible",
            "2026-08-20",
            "2026-10-31",
            ["Basilea", "Róterdam"],
        ),
    ],
}
CLAIMS = {"callao": [True, False], "oresund": [True, True, False], "rin": [True, False]}


def reading(name: str, gazetteer: Gazetteer) -> Reading:
    article = articles.load(seeds() / "es" / f"{name}.txt")
    assert article.language == "es"
    if article.published is None:
        article = replace(article, published=Moment.from_iso("2026-01-16"))
    found = read(article, gazetteer)
    assert all(article.text[q.start : q.end] == q.exact for e in found.events for q in e.quotes)
    return found


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_read_event_by_event(gazetteer: Gazetteer, name: str) -> None:
    events = reading(name, gazetteer).events

    told = []
    for event in events:
        assert event.when
        first, _, _, last = event.when.bounds
        begins = next(row[0] for row in SAMPLES[name] if event.quotes[0].exact.startswith(row[0]))
        told.append(
            (
                begins,
                event.kind.value,
                event.certainty.value,
                first.iso() if first else None,
                last.iso() if last else None,
                [where.name for where in event.where],
            )
        )
    assert told == SAMPLES[name]


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_states_distances_that_hold_and_one_that_fails(gazetteer: Gazetteer, name: str) -> None:
    assert [claim.holds for claim in reading(name, gazetteer).claims] == CLAIMS[name]


@pytest.mark.parametrize("name", SAMPLES)
def test_headlines_have_two_to_eight_words(gazetteer: Gazetteer, name: str) -> None:
    whats = [event.what for event in reading(name, gazetteer).events]

    assert [what for what in whats if not 2 <= len(what.split()) <= 8] == []


def test_a_sample_has_every_certainty(gazetteer: Gazetteer) -> None:
    found = {event.certainty.value for name in SAMPLES for event in reading(name, gazetteer).events}

    assert found == {"occurred", "ongoing", "planned", "conditional", "possible", "denied"}


def test_the_conditions_amounts_and_lengths_of_a_sample_are_read(gazetteer: Gazetteer) -> None:
    events = reading("callao", gazetteer).events
    posting = next(e for e in events if e.condition)
    sale = next(e for e in events if e.what.startswith("Venta"))

    assert posting.condition == "Si se firma el contrato"
    assert posting.when
    assert posting.when.duration
    assert (posting.when.duration.value, posting.when.duration.mod.value) == ("P10Y", "<=")
    assert [(q.value, q.unit) for q in sale.quantities] == [(1.5e9, "USD")]
