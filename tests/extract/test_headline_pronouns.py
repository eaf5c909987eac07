"""What "it" and "them" stand for in a headline."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The court took issue with the licence. The ministry revoked it in June.",
            "Ministry revokes licence",
        ),
        ("If engineers detect cracks in the hull, the yard would repair it.", "Yard repairs hull"),
        (
            "Should the audit find fault with the cranes, the port would replace them by 2028.",
            "Port replaces cranes",
        ),
        ("Police found a bomb in the hall. They removed it on Monday.", "Police remove bomb"),
        (
            "The minister announced two tenders. The agency cancelled them in May.",
            "Agency cancels two tenders",
        ),
    ],
)
def test_it_stands_for_a_thing_of_its_number_that_has_an_article(
    reading_of: Read, text: str, told: str
) -> None:
    assert reading_of(text).events[-1].what == told
