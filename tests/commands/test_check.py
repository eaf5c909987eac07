"""`sightline check` says what cannot be read and what does not agree, and goes on."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.values import ARTICLE, SECOND, event, harbour_dossier, quote
from viewer import cli
from viewer.files import dossier as dossiers
from viewer.files import exchange
from viewer.files.formats import catalogue, writing
from viewer.model import edits
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty
from viewer.model.layers import LayerReference, Mapping


def check(*words: object) -> int:
    return cli.main(["check", *map(str, words)])


def test_a_good_dossier_has_nothing_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dossiers.save(harbour_dossier(), tmp_path / "x.sightline")
    assert check(tmp_path / "x.sightline") == 0
    assert "nothing wrong, 5 events" in capsys.readouterr().out


def test_what_does_not_agree_is_named_with_its_event(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = event("a", certainty=Certainty.CONDITIONAL)
    dossiers.save(Dossier({ARTICLE.id: ARTICLE}, {wrong.id: wrong}), tmp_path / "x.sightline")
    assert check(tmp_path / "x.sightline") == 1
    assert "event a “a”: it is conditional, and its condition is not given" in capsys.readouterr().out


def test_an_edtf_that_contradicts_the_bounds_is_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = json.loads(exchange.to_json(harbour_dossier(), ARTICLE.id))
    port = next(one for one in whole["events"] if one["id"] == "port")
    port["when"]["edtf"] = "2019"
    path = tmp_path / "x.json"
    path.write_text(json.dumps(whole), encoding="utf-8")
    assert check(path) == 1
    assert "its EDTF '2019' is not what its bounds say" in capsys.readouterr().out


def test_a_bad_file_is_listed_and_the_next_one_checked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.json").write_text("{", encoding="utf-8")
    (tmp_path / "b.csv").write_text("what\nFire\n", encoding="utf-8")
    assert check(tmp_path / "*") == 1
    out, err = capsys.readouterr()
    assert "b.csv: nothing wrong, 1 events" in out
    assert "a.json: line 1, column 2 is not JSON" in err
    assert "1 of 2 files could not be done" in err


def test_an_article_is_said_to_be_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.txt"
    path.write_text("A ship sank.", encoding="utf-8")
    assert check(path) == 0
    assert "an article that can be read, 12 characters" in capsys.readouterr().out


def test_an_exchange_file_without_its_article_is_checked_as_far_as_it_goes(tmp_path: Path) -> None:
    dossier = replace(harbour_dossier(), articles={})
    path = tmp_path / "x.sightline"
    dossiers.save(dossier, path)
    assert check(path) == 1


def test_the_dictionary_of_a_table_that_is_there_too_is_no_file_of_events(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form = catalogue.named("csv")
    assert form is not None
    writing.write(harbour_dossier(), form, tmp_path / "x.csv")
    assert check(tmp_path / "x.csv", tmp_path / "x.csv-metadata.json") == 0
    assert capsys.readouterr().out.count("\n") == 1
    assert check(tmp_path / "x.csv-metadata.json") == 1


def test_the_events_of_several_articles_agree_when_they_come_back_as_json(tmp_path: Path) -> None:
    form = catalogue.named("json")
    assert form is not None
    other = event("other", quotes=(quote("the cabinet approved", SECOND),))
    writing.write(harbour_dossier().put_article(SECOND).put(other), form, tmp_path / "x.json")
    assert check(tmp_path / "x.json") == 0


def test_the_file_of_a_layer_in_the_folder_is_checked_and_no_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = tmp_path / "rows.csv"
    rows.write_bytes(b"day\n2026-01-01\n")
    sha256 = hashlib.sha256(rows.read_bytes()).hexdigest()
    near = LayerReference("l1", "near", str(rows), sha256, rows.stat().st_size, 1, Mapping("day"))
    far = replace(near, id="l2", name="far", path="/nowhere/rows.csv")
    dossier = edits.lay(far).apply(edits.lay(near).apply(harbour_dossier()))
    path = tmp_path / "a.sightline"
    dossiers.save(dossier, path)
    assert check(path) == 0
    assert "2 layers (1 elsewhere, not looked at)" in capsys.readouterr().out
    rows.write_bytes(b"day\n2026-01-02\n")
    assert check(path) == 1
    assert "“near”: its file" in (said := capsys.readouterr().out)
    assert "not the one that was read" in said
    rows.unlink()
    assert check(path) == 1
    assert "is not there" in capsys.readouterr().out


def test_an_article_with_letters_that_cannot_be_read_is_not_all_right(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "b.txt"
    path.write_bytes("The minister’s port opened ".encode() + b"\xff in May.")
    assert check(path) == 1
    assert f"{path}: 1 letter cannot be read, and stands in the text as \ufffd" in capsys.readouterr().out


def test_events_with_letters_that_cannot_be_read_are_not_all_right(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "b.csv"
    path.write_bytes("id,what\ne1,The minister’s port opened\n".encode() + b"e2,The \xff closed\n")
    assert check(path) == 1
    assert f"{path}: line 3 has letters that cannot be read" in capsys.readouterr().out
    assert cli.main(["convert", str(path), "-o", str(tmp_path / "b.json")]) == 0
    assert f"sightline: {path}: line 3 has letters that cannot be read" in capsys.readouterr().err


def test_reading_an_article_with_letters_that_cannot_be_read_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "b.txt"
    path.write_bytes("The minister’s port opened ".encode() + b"\xff in May 2024.")
    assert cli.main(["read", str(path)]) == 0
    assert capsys.readouterr().err.startswith("sightline: b.txt: 1 letter cannot be read")


@pytest.mark.parametrize("events", [[1], 5, [{"id": []}], {"a": 1}])
def test_what_else_a_file_of_features_holds_is_none_of_our_events(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], events: object
) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [], "events": events}))
    assert check(path) == 0
    assert "nothing wrong, 0 events" in capsys.readouterr().out
