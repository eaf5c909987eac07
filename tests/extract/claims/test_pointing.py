"""What the ends of a distance point to: a region's port, a capital, the former, what was asked of."""

import pytest

from tests.extract.claim_checks import check_ends
from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "start", "to", "holds"),
    [
        (
            "A frigate left Toulon for Ajaccio. The Corsican port is less than 300 km from Nice.",
            "Aja",
            "Nice",
            True,
        ),
        (
            "A ship left Stanley, capital of the Falklands. Ushuaia is 800 km from the islands’ capital.",
            "Ushuaia",
            "Stanley",
            True,
        ),
        (
            "Pyongyang fired again. The South Korean capital lies within 150 km of the North Korean one.",
            "Seoul",
            "Pyongyang",
            False,
        ),
        (
            "Mecca’s pilgrims land at Jeddah. The holy city is under 50 miles from the port.",
            "Mecca",
            "Jedd",
            True,
        ),
        (
            "Sinop, the site that was chosen, is on the Black Sea, less than 200 km from Ankara.",
            "Sinop",
            "Ankara",
            False,
        ),
        ("How close is Suwalki to Minsk? Less than 100 km, said one general.", "Suwalki", "Minsk", False),
        ("Tórshavn is nearer to Lerwick than to Bergen: about 360 km.", "Tórshavn", "Lerwick", True),
        (
            "Poti is 60 km from Batumi, and no more than 30 km, according to one guide, from Sukhumi.",
            "Poti",
            "Sukhumi",
            False,
        ),
        (
            "Dakhla is closer to Nouadhibou than to Laayoune. "
            "It is less than 350 km from the former and more than 400 km from the latter.",
            "Dakhla",
            "Laayoune",
            True,
        ),
        (
            "Tartus is about 300 km by road from Aleppo, but under 200 as the crow flies.",
            "Tartus",
            "Aleppo",
            True,
        ),
        (
            "Naryn lies about 190 km from the capital, Bishkek. "
            "A bulletin on the radio had it less than 60 miles from Bishkek.",
            "Naryn",
            "Bishkek",
            False,
        ),
        (
            "Output rose at the Husab mine.\n\nAt Rössing, next door, the mood is darker. The union waits."
            "\n\nThe mine, in production since 1976, lies less than 10 miles from Arandis.",
            "Rössing",
            "Arandis",
            True,
        ),
        (
            "The river peaked in Kempsey. Trains turn back at Taree.\n\n"
            "Power was cut at South West Rocks. It may be back "
            "tonight, a spokeswoman said. The town is about 29 km from Kempsey.",
            "South West Rocks",
            "Kempsey",
            True,
        ),
        (
            "Beijing and Ulaanbaatar signed. Talks resume in Dalanzadgad on Friday. "
            "The provincial capital sits about 520 km from Ulaanbaatar.",
            "Dalanzadgad",
            "Ulaanbaatar",
            True,
        ),
        (
            "A flyer has Kribi under 50 km from Douala. The deep-water port is about 150 km to the south.",
            "Kribi",
            "Douala",
            True,
        ),
    ],
)
def test_an_end_is_what_the_text_points_to(
    reading_of: Read, text: str, start: str, to: str, holds: bool
) -> None:
    claim = reading_of(text).claims[-1]

    check_ends(claim, start, to, holds=holds)


def test_the_rest_of_a_line_that_was_laid_is_no_distance(reading_of: Read) -> None:
    read = reading_of(
        "A railway opened on Sunday, bridging the last 19 km between Khanbogd and Tavan Tolgoi."
    )

    assert not read.claims
