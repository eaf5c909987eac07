"""`sightline convert`: any input to any format, several at once, and what was lost said."""

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.values import area_dossier, harbour_dossier
from viewer import cli, paths
from viewer.files import dossier as dossiers
from viewer.files.formats import catalogue
from viewer.files.formats.catalogue import FORMATS
from viewer.model import edits
from viewer.model.event import EventId
from viewer.model.layers import LayerReference, Mapping

SEED = sorted(paths.seeds().glob("*.txt"))[0]


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.sightline"
    dossiers.save(harbour_dossier(), path)
    return path


def convert(*words: object) -> int:
    return cli.main(["convert", *map(str, words)])


def test_a_dossier_becomes_what_the_ending_says_and_comes_back(case: Path) -> None:
    out = case.with_suffix(".geojson")
    assert convert(case, "-o", out) == 0
    assert catalogue.read(out).events == harbour_dossier().events


def test_an_article_is_read_and_its_events_written(tmp_path: Path) -> None:
    assert convert(SEED, "-o", tmp_path / "x.csv", "--published", "2026-01-16") == 0
    found = catalogue.read(tmp_path / "x.csv")
    assert len(found.events) >= 5
    assert (tmp_path / "x.csv-metadata.json").exists()


def test_what_was_lost_is_said_in_a_line_and_in_the_report(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "loss.txt"
    convert(case, "-o", tmp_path / "x.csv", "--loss-report", report)
    assert "not carried or changed: texts of articles, claims" in capsys.readouterr().err
    assert "texts of articles (1): “Harbour plan”" in report.read_text(encoding="utf-8")


def test_the_report_is_json_where_its_name_says_so(case: Path, tmp_path: Path) -> None:
    convert(case, "-o", tmp_path / "x.csv", "--loss-report", tmp_path / "loss.json")
    (report,) = json.loads((tmp_path / "loss.json").read_text(encoding="utf-8"))
    assert report["events"] == report["carried"] == 5
    assert {"facet": "texts of articles", "fate": "not carried", "of": ["a1"]} in report["losses"]


def test_nothing_is_said_where_nothing_was_lost(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert convert(case, "-o", case.with_name("again.sightline")) == 0
    assert capsys.readouterr().err == ""


def test_several_files_become_one_and_a_bad_one_stops_nothing(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dossiers.save(area_dossier(), tmp_path / "areas.sightline")
    (tmp_path / "bad.sightline").write_bytes(b"no dossier")
    assert convert(tmp_path / "*.sightline", "gone.json", "-o", tmp_path / "all.kml") == 1
    assert catalogue.read(tmp_path / "all.kml").events == {
        **area_dossier().events,
        **harbour_dossier().events,
    }
    said = capsys.readouterr().err
    assert "2/4" in said
    assert "bad.sightline is damaged" in said
    assert "gone.json does not exist; check the name" in said
    assert "2 of 4 files could not be done" in said


def test_a_folder_with_a_format_gets_a_file_for_each_input(case: Path, tmp_path: Path) -> None:
    dossiers.save(area_dossier(), tmp_path / "areas.sightline")
    assert convert(tmp_path, "-o", f"{tmp_path / 'out'}/", "--to", "kmz") == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["areas.kmz", "harbour.kmz"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("-o", "x.doc"), "x.doc should end in one of .sightline, .json, .geojson"),
        (("-o", "."), "-o is a folder; say which format with --to"),
        (("-o", "x.kml", "--to", "word"), "--to: invalid choice: 'word' (choose from"),
        (("-o", "gone/x.kml"), "gone is no folder; make it first"),
        (("-o", "x.kml", "--loss-report", "gone/x"), "gone is no folder; make it first"),
        ((), "required: -o/--output"),
    ],
)
def test_wrong_use_is_one_sentence_and_status_2(
    case: Path, words: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert convert(case, *words) == 2
    message = capsys.readouterr().err
    assert said in message
    assert message.count("\n") == 1


def test_an_input_is_never_written_over(case: Path) -> None:
    assert convert(case, "-o", case) == 2
    assert dossiers.open(case) == harbour_dossier()


def test_two_runs_give_the_same_bytes(case: Path, tmp_path: Path) -> None:
    for form in catalogue.FORMATS:
        one, two = tmp_path / f"one{form.ending}", tmp_path / f"two{form.ending}"
        assert convert(case, "-o", one) == convert(case, "-o", two) == 0
        assert one.read_bytes() == two.read_bytes()


def test_a_report_and_what_it_lost_are_in_the_language_that_is_asked_for(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report, out = tmp_path / "loss.txt", tmp_path / "x.md"
    convert(case, "-o", out, "--loss-report", report, "--language", "es")
    assert "se llevan 5 de 5 eventos; no se lleva o cambia: " in capsys.readouterr().err
    assert "- **Certeza:** ocurrido" in out.read_text(encoding="utf-8")
    assert "Se llevan 5 de 5 eventos." in report.read_text(encoding="utf-8")


def test_a_layer_beneath_the_folder_is_written_by_its_path_from_there(tmp_path: Path) -> None:
    table, far = tmp_path / "here" / "b.csv", tmp_path / "far.csv"
    table.parent.mkdir()
    laid = [LayerReference(p.stem, p.stem, str(p), "ab" * 32, 10, 3, Mapping("day")) for p in (table, far)]
    source = tmp_path / "here" / "a.sightline"
    dossiers.save(edits.lay(laid[1]).apply(edits.lay(laid[0]).apply(harbour_dossier())), source)
    out, report = tmp_path / "here" / "out.sightline", tmp_path / "loss.txt"
    assert convert(source, "-o", out, "--loss-report", report) == 0
    written = dossiers.from_bytes(out.read_bytes(), "out.sightline").layers
    assert {name: layer.path for name, layer in written.items()} == {"b": "b.csv", "far": str(far)}
    assert "Nothing is lost" in report.read_text(encoding="utf-8")
    elsewhere = tmp_path / "there"
    table.parent.rename(elsewhere)
    assert dossiers.open(elsewhere / "out.sightline").layers["b"].path == str(elsewhere / "b.csv")


def test_what_two_dossiers_cannot_both_keep_in_one_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for day, name in enumerate(("a", "b"), start=1):
        dossier = harbour_dossier()
        edit = edits.note(EventId("port"), name)
        after = edit.apply(dossier).logged(dossier, edit.label, datetime(2026, 1, day, tzinfo=UTC))
        dossiers.save(after, tmp_path / f"{name}.sightline")
    out, report = tmp_path / "both.sightline", tmp_path / "loss.txt"
    inputs = (tmp_path / "a.sightline", tmp_path / "b.sightline")
    assert convert(*inputs, "-o", out, "--loss-report", report) == 0
    assert "history of the later files" in report.read_text(encoding="utf-8")
    assert "what the dossier holds beside" in capsys.readouterr().err
    assert sorted(e.notes for e in dossiers.open(out).events.values() if e.notes) == ["a", "b"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
@pytest.mark.parametrize("ending", [form.ending for form in FORMATS])
def test_a_file_whose_name_is_not_utf8_is_read_and_written(tmp_path: Path, ending: str) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path / "Per") + b"\xfa.txt"))
    path.write_text("A fire broke out in Lima on 3 May 2024.", encoding="utf-8")
    out = Path(os.fsdecode(os.fsencode(tmp_path / "o") + b"\xff" + ending.encode()))
    loss = tmp_path / "loss.txt"
    assert cli.main(["convert", str(path), "-o", str(out), "--loss-report", str(loss)]) == 0
    assert out.exists()
    assert "o�" in loss.read_text(encoding="utf-8")
