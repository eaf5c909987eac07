"""Distances of two places joined by “and” or “nor”, and of one that a clause puts beside another."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Pori and Vaasa, both of them less than 150 km from Helsinki on a map, will host fairs.",
            [("Pori", False), ("Vaasa", False)],
        ),
        (
            "Pori and Vaasa, each of which is more than 150 km from Helsinki, will host fairs.",
            [("Pori", True), ("Vaasa", True)],
        ),
        (
            "Neither Belize City nor Dangriga is more than 50 km from Belmopan, a guide says.",
            [("Belize City", False), ("Dangriga", False)],
        ),
        (
            "Peru’s port of Chancay, unlike Callao, lies more than 200 km from Lima on a map.",
            [("Chancay port", False)],
        ),
        ("Spain’s Ceuta and Italy’s Trieste are less than 300 km apart.", [("Ceuta", False)]),
        ("At 3,800 metres, Puno is higher than Cusco, from which it is 200 km.", [("Puno", False)]),
        ("The Finnish town closest to Vaasa, Pori, is less than 100 km from it.", [("Pori", False)]),
        ("Spain’s Ceuta and Italy’s Trieste are less than 300 km from one another.", [("Ceuta", False)]),
        ("The Black Sea resort of Varna is less than 50 km from Burgas, a website says.", [("Varna", False)]),
        ("Salt goes to Varna, which, so says a driver, is under 50 km from Burgas.", [("Varna", False)]),
        ("The flight from Pori to Vaasa covers less than 100 km.", [("Pori", False)]),
        (
            "A crew left Honolulu for Hilo, more than 300 nautical miles off by their log.",
            [("Hilo", False)],
        ),
        (
            "Its rivals say that the mine at Cerrejon is over 300 km from Santa Marta.",
            [("Cerrejon mine", False)],
        ),
    ],
)
def test_each_place_is_measured(reading_of: Read, text: str, told: list[tuple[str, bool]]) -> None:
    assert [(claim.start.name, claim.holds) for claim in reading_of(text).claims] == told
