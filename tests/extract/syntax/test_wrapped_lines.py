"""Lines of a wrapped text are read as the paragraph that they are; lists, verse and headlines stay apart."""

import textwrap
from dataclasses import replace
from pathlib import Path

import pytest

from viewer.extract.read import Reading, read
from viewer.extract.syntax.plain_order import unwrapped
from viewer.extract.syntax.wrapped_lines import wrapped_ends
from viewer.files import articles
from viewer.geo.gazetteer import Gazetteer

SEEDS = Path(__file__).resolve().parents[3] / "seeds"
BARGES = (
    "Barges on the Rhine have carried half their usual load since 3 August, and the river is still falling. "
    "The German waterways agency closed the channel near Koblenz to the largest ships on Monday. It will "
    "review the ban next week."
)
LEVEL = (
    "The level at Cologne fell between June and August to its lowest mark since 2018. If no rain falls "
    "before September, the steelworks in Duisburg would cut output for three weeks."
)


def wrapped(text: str, width: int) -> str:
    return "\n".join(textwrap.fill(line, width) if line else "" for line in text.split("\n"))


def told(reading: Reading) -> list[tuple[object, ...]]:
    """What the events of a reading say, but for where in the text they say it."""
    return [
        (e.what, e.kind, e.certainty, e.condition, e.where, e.who, e.quantities)
        + (e.when and (e.when.start, e.when.end), ["".join(q.exact.split()) for q in e.quotes])
        for e in reading.events
    ]


@pytest.mark.parametrize("width", [30, 40, 60, 72])
@pytest.mark.parametrize("name", ["rhine.txt", "oresund.txt", "callao.txt", "es/rin.txt"])
def test_a_wrapped_text_tells_of_the_same_events(name: str, width: int, gazetteer: Gazetteer) -> None:
    text = (SEEDS / name).read_text("utf-8")
    whole = articles.from_bytes(text.encode(), name)
    narrow = replace(articles.from_bytes(wrapped(text, width).encode(), name), language=whole.language)
    reading = read(narrow, gazetteer)
    assert told(reading) == told(read(whole, gazetteer))
    quotes = [quote for event in reading.events for quote in event.quotes]
    assert [narrow.text[quote.start : quote.end] for quote in quotes] == [quote.exact for quote in quotes]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (f"{wrapped(BARGES, 40)}\n{wrapped(LEVEL, 40)}", f"{BARGES}\n{LEVEL}"),
        (f"Low Rhine halves cargo\n{wrapped(BARGES, 40)}", f"Low Rhine halves cargo\n{BARGES}"),
        (
            "\n".join(
                textwrap.fill(t, 40, initial_indent="- ", subsequent_indent="  ") for t in (BARGES, LEVEL)
            ),
            f"- {BARGES}\n- {LEVEL}",
        ),
        (
            "\n".join(textwrap.fill(text, 40, initial_indent="   ") for text in (BARGES, LEVEL)),
            f"   {BARGES}\n   {LEVEL}",
        ),
    ],
)
def test_paragraphs_below_one_another_stay_apart(text: str, plain: str) -> None:
    laid = unwrapped(text)
    assert laid is not None
    assert laid.text == plain


def test_a_word_that_a_page_cut_is_whole_again_and_a_compound_keeps_its_hyphen() -> None:
    laid = unwrapped(
        "Barges on the Rhine have car-\nried half their usual load\nsince 3 August, and the river\n"
        "is still falling. The German\nagency closed the chan-\nnel near Koblenz to the big\n"
        "ships, and those went south-\neast."
    )
    assert laid is not None
    assert "have carried half" in laid.text
    assert "the channel near" in laid.text
    assert laid.text.endswith("went south-east.")
    assert laid.old(laid.text.index("carried"), laid.text.index("carried") + 7) == (25, 34)


KEPT = {
    "list": "Port of Callao\nPort of Chancay, Peru\nNaval base of Lima\nPort of Paita",
    "small": "the port of Callao in Peru\nthe port of Chancay, too\nthe naval base of Lima\n"
    "the railway to the mines",
    "items": "- fuel for ships of the fleet\n- spare parts for the engines\n- food for the crew\n- water",
    "numbers": "1. fuel for ships of the fleet\n2. spare parts for the engines\n3. food for the crew of both",
    "address": "Ministry of Foreign Affairs of Peru\nJirón Lampa 545\nLima 1\nPeru",
    "verse": "Half a league, half a league,\nHalf a league onward,\n"
    "All in the valley of Death\nRode the six hundred.",
    "sonnet": "Shall I compare thee to a summer’s day?\nThou art more lovely and more temperate:\n"
    "Rough winds do shake the darling buds of May,\nAnd summer’s lease hath all too short a date;",
    "head": "From: desk@example.org\nTo: all@example.org\nSubject: the port of Callao\nDate: 3 May 2024",
    "days": "3 May: the port of Callao is closed.\n4 May: the strike of the dockers begins.\n"
    "5 May: the port is opened again at noon.\n6 May: the ships leave for Chancay.",
    "names": "John Smith, Anna Miller and Jane Roe\nPeter Brown and Mary Green with Al Fox\n"
    "Simon Black and the Misses Dora White\nCarl Grey, Ann Blue and Rob Violet, Jr",
}


@pytest.mark.parametrize("kind", KEPT)
def test_lines_that_stand_for_themselves_stay_so(kind: str) -> None:
    above, below = wrapped(BARGES, 40), wrapped(LEVEL, 40)
    text = f"{above}\n\n{KEPT[kind]}\n\n{below}"
    laid = unwrapped(text)
    assert laid is not None
    assert laid.text == f"{BARGES}\n\n{KEPT[kind]}\n\n{LEVEL}"
    assert wrapped_ends(KEPT[kind]) == ()


@pytest.mark.parametrize("width", [30, 50, 69])
def test_a_telex_in_capitals_is_put_together(width: int) -> None:
    text = (SEEDS / "rhine.txt").read_text("utf-8").strip().upper()
    laid = unwrapped(wrapped(text, width))
    assert laid is not None
    assert laid.text == text


def test_a_text_that_is_not_wrapped_is_read_as_it_stands() -> None:
    assert unwrapped(f"Low Rhine halves cargo\n\n{BARGES}\n\n{LEVEL}\n") is None
    assert unwrapped(f"{BARGES}\n{LEVEL}\n{BARGES}\n{LEVEL}\n") is None


def test_the_day_of_an_article_is_read_where_its_line_was_wrapped() -> None:
    text = f"El Rin baja\n\nPublicado: 20 de agosto de\n2026\n\n{wrapped(BARGES, 30)}"
    published = articles.from_bytes(text.encode(), "x.txt").published
    assert published is not None
    assert published.iso() == "2026-08-20"
