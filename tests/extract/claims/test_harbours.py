"""Which port, strait, site or capital a phrase points to, where the article is about another place."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (
            "A German firm runs the docks at Berbera in Somaliland. Ethiopia wants a base there. "
            "Addis Ababa is about 900 km from the port.",
            {"Addis Ababa", "Berbera"},
        ),
        (
            "Turkey is building a nuclear plant at Akkuyu. The plant lies about 140 km "
            "from the port of Mersin, officials said in Vienna.",
            {"Akkuyu nuclear plant", "Mersin port"},
        ),
        (
            "Warships passed the Bab el-Mandeb strait on Friday. "
            "The strait is about 160 km from the port of Aden.",
            {"Bab el-Mandeb strait", "Aden port"},
        ),
        (
            "The army will test a radar at Dungeness. "
            "The site, a tongue of shingle about 30 km from Hastings, is bare.",
            {"Dungeness", "Hastings"},
        ),
        (
            "Engineers will extend the runway in Greenland’s capital, 320 km from Kangerlussuaq.",
            {"Nuuk", "Kangerlussuaq"},
        ),
        ("A boat left Suva for Apia, the Samoan capital, more than 700 miles away.", {"Apia", "Suva"}),
    ],
)
def test_phrase_means_the_place_told_of(reading_of: Read, text: str, ends: set[str]) -> None:
    (claim,) = reading_of(text).claims

    assert {claim.start.name, claim.to.name} == ends
