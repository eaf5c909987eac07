"""The exchange form round-trips, and says where it is wrong."""

import json
from dataclasses import replace

import pytest

from tests.values import ARTICLE, SECOND, harbour_dossier
from viewer.files import exchange
from viewer.files.exchange import ExchangeError
from viewer.files.formats import own
from viewer.files.formats.catalogue import FORMATS, Format
from viewer.model.event import Measured, Quantity
from viewer.model.grades import Reliability
from viewer.model.when import Basis, EventId
from viewer.model.where import Where

DOSSIER = harbour_dossier()


def test_what_is_written_reads_back_the_same() -> None:
    parsed = exchange.from_json(exchange.to_json(DOSSIER, ARTICLE.id), "x.json")
    assert {e.id: e for e in parsed.events} == DOSSIER.events
    assert {c.id: c for c in parsed.claims} == DOSSIER.claims
    assert parsed.article.mark == ARTICLE.mark


def test_the_documented_keys_are_all_there() -> None:
    whole = json.loads(exchange.to_json(DOSSIER, ARTICLE.id))
    assert {"title", "published", "source", "sha256", "chars"} <= whole["article"].keys()
    when = next(e["when"] for e in whole["events"] if e["id"] == "stay")
    assert {"extent", "start", "end", "duration", "anchor", "relative", "basis", "edtf"} <= when.keys()
    assert when["duration"] == {"value": "P10Y", "mod": "<="}
    assert {"from", "to", "comparator", "value", "unit", "measured", "holds", "reason", "quote"} <= whole[
        "claims"
    ][0].keys()


def test_what_a_place_rests_on_is_written_only_where_it_is_not_the_text() -> None:
    bases = (Basis.STATED, Basis.INFERRED, Basis.ASSUMED)
    chances = (None, 0.62, None)
    places = tuple(
        Where("Quay", 1.0, 2.0, basis=basis, chance=chance)
        for basis, chance in zip(bases, chances, strict=True)
    )
    dossier = DOSSIER.put(replace(DOSSIER.events[EventId("approval")], where=places))
    written = exchange.to_json(dossier, ARTICLE.id)
    found = next(e for e in json.loads(written)["events"] if e["id"] == "approval")["where"]
    assert [(w.get("basis"), w.get("chance")) for w in found] == [
        (None, None),
        ("inferred", 0.62),
        ("assumed", None),
    ]
    assert {"basis", "chance"}.isdisjoint(found[0])
    (read,) = (e for e in exchange.from_json(written, "x.json").events if e.id == "approval")
    assert read.where == places


def test_every_quote_is_its_text() -> None:
    whole = json.loads(exchange.to_json(DOSSIER, ARTICLE.id))
    for event in whole["events"]:
        for quote in event["quotes"]:
            assert ARTICLE.text[quote["start"] : quote["end"]] == quote["exact"]


def changed(path: str, value: object) -> str:
    whole = json.loads(exchange.to_json(DOSSIER, ARTICLE.id))
    at = whole
    *way, last = path.split(".")
    for step in way:
        at = at[int(step)] if step.isdigit() else at[step]
    at[int(last) if last.isdigit() else last] = value
    return json.dumps(whole)


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("events.0.certainty", "sure", r"events\[0\]\.certainty is not valid"),
        ("events.0.what", 7, r"events\[0\]\.what should be a text"),
        ("events.0.where.0.lat", 123, r"events\[0\]\.where\[0\] is not valid: .*latitude"),
        ("events.0.where.0.chance", 0.5, r"events\[0\]\.where\[0\] is not valid: .*chance"),
        ("events.0.where.0.basis", "guessed", r"events\[0\]\.where\[0\]\.basis is not valid"),
        ("events.0.quotes.0.start", -1, r"events\[0\]\.quotes\[0\] is not valid"),
        ("events.2.when.start", ["2024-13-01", None], r"when\.start\[0\] is not valid: .*2024-13-01"),
        ("claims.0.holds", "yes", r"claims\[0\]\.holds should be true, false or null"),
        ("article", None, "article is missing"),
    ],
)
def test_an_error_says_where_it_is(path: str, value: object, words: str) -> None:
    with pytest.raises(ExchangeError, match=words):
        exchange.from_json(changed(path, value), "x.json")


def test_what_is_no_json_is_refused_with_its_line() -> None:
    with pytest.raises(ExchangeError, match=r"x\.json: line 2, column"):
        exchange.from_json('{\n"article": }', "x.json")


def test_the_heads_of_all_articles_come_back_and_one_alone_is_as_ever() -> None:
    graded = replace(SECOND, reliability=Reliability.B)
    both = DOSSIER.put_article(graded)
    back = own.read_exchange(own.write_exchange(both), "x.json")
    assert list(back.articles) == [ARTICLE.id, SECOND.id]
    assert back.articles[SECOND.id] == replace(graded, text="", original=None, absent=SECOND.mark)
    assert "more_articles" not in json.loads(own.write_exchange(DOSSIER))
    assert own.write_exchange(DOSSIER).decode() == exchange.dumps(
        ARTICLE, DOSSIER.events.values(), DOSSIER.claims.values()
    )


def test_an_article_that_is_there_twice_is_refused() -> None:
    with pytest.raises(ExchangeError, match="more_articles has an article twice"):
        exchange.from_json(changed("more_articles", [{"id": ARTICLE.id}]), "x.json")


def test_the_hash_and_the_length_of_an_article_outlast_files_without_its_text() -> None:
    once = own.read_exchange(own.write_exchange(DOSSIER), "a.json")
    again = json.loads(own.write_exchange(own.read_exchange(own.write_exchange(once), "b.json")))
    assert again["article"]["sha256"] == ARTICLE.sha256
    assert again["article"]["chars"] == len(ARTICLE.text)
    kept = own.read_dossier(own.write_dossier(once), "a.sightline")
    assert kept == once
    assert own.read_exchange(own.write_exchange(kept), "c.json") == once


def test_a_text_that_is_not_known_has_no_hash() -> None:
    written = '{"article": {"title": "A"}, "events": []}'
    (article,) = own.read_exchange(written.encode(), "a.json").articles.values()
    assert article.absent is None
    again = json.loads(own.write_exchange(own.read_exchange(written.encode(), "a.json")))
    assert again["article"]["sha256"] is None
    assert again["article"]["chars"] is None


def test_two_claims_of_one_id_and_two_members_of_one_name_are_refused() -> None:
    whole = json.loads(own.write_exchange(DOSSIER))
    whole["claims"].append(whole["claims"][0])
    with pytest.raises(ExchangeError, match=r"x\.json: claims\[\d+\] has the id '.*', which another one has"):
        exchange.from_json(json.dumps(whole), "x.json")
    with pytest.raises(ExchangeError, match=r"x\.json: an object has “events” twice"):
        exchange.from_json('{"article": {}, "events": [], "events": []}', "x.json")


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("events.0.where.0.radius_m", float("nan"), r"events\[0\]\.where\[0\]\.radius_m should be a number"),
        (
            "events.0.where.0.radius_m",
            float("inf"),
            r"radius_m should be a number up to 1e\+30, not inf; correct",
        ),
        (
            "events.0.where.0.radius_m",
            10**400,
            "radius_m should be a number .* more than 308 digits; correct",
        ),
        ("events.0.where.0.radius_m", -1, r"where\[0\] is not valid: a radius of -1 m is negative"),
        ("events.0.where.0.lat", float("nan"), "lat should be a number up to"),
        (
            "events.0.when.duration",
            {"value": f"P{10**400}Y"},
            r"duration is not valid: .* longer than anything",
        ),
        ("claims.0.value", -(10**400), r"claims\[0\]\.value should be a number up to"),
        ("claims.0.value", float("nan"), r"claims\[0\]\.value should be a number up to"),
        (
            "claims.0.measured",
            {"low": 1, "high": float("inf"), "unit": "km"},
            "measured.high should be a number",
        ),
        ("events.0.quotes.0.end", 10**400, r"quotes\[0\]\.end should be a whole number up to"),
        ("events.0.certainty", "sure", "'sure' is none of occurred, ongoing, planned, conditional, possible"),
        ("events.0.kind", "Battle", "'Battle' is none of decision, agreement, construction"),
        ("events.0.where.0.precision", "town", "'town' is none of site, settlement, district, region"),
        ("events.0.credibility", "9", "'9' is none of 1, 2, 3, 4, 5, 6"),
        ("events.0.what", "half a \ud83d", r"events\[0\]\.what holds half a letter"),
    ],
)
def test_what_no_format_can_hold_is_refused_with_its_place(path: str, value: object, words: str) -> None:
    with pytest.raises(ExchangeError, match=rf"^x\.json: .*{words}"):
        exchange.from_json(changed(path, value), "x.json")


def test_a_number_of_thousands_of_digits_is_named_with_its_line() -> None:
    with pytest.raises(
        ExchangeError, match=r"^x\.json: line 2 has a number of thousands of digits; correct it\.$"
    ):
        exchange.from_json('{\n"article": ' + "9" * 5000 + "}", "x.json")


def test_two_halves_of_one_letter_are_that_letter() -> None:
    parsed = exchange.from_json(changed("events.0.what", "ship 🚢"), "x.json")
    assert parsed.events[0].what == "ship 🚢"


@pytest.mark.parametrize(
    "form", [form for form in FORMATS if form.name != "sightline"], ids=lambda form: form.name
)
def test_half_a_letter_of_a_dossier_is_written_as_a_sign_for_it(form: Format) -> None:
    torn = replace(DOSSIER.events[EventId("approval")], what="torn \ud800 word")
    assert "torn \ud800" not in form.writes(DOSSIER.put(torn)).decode("utf-8", "ignore")


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 1e31, 10**400])
def test_no_value_holds_a_number_that_could_not_be_written(value: float) -> None:
    with pytest.raises(ValueError, match="a number that can be kept"):
        Quantity("money", value, "USD")
    with pytest.raises(ValueError, match="a number that can be kept"):
        Measured(0, value, "km")
    with pytest.raises(ValueError, match="give metres"):
        Where("Lima", -12.0, -77.0, radius_m=value)
