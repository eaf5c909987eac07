"""What the commands write: over no input, nothing twice, whole or not at all; and what they say if not."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.values import harbour_dossier
from viewer import cli, paths
from viewer.commands.batch import Batch, named, why
from viewer.files import disk
from viewer.files import dossier as dossiers
from viewer.files.formats import catalogue
from viewer.model import edits
from viewer.model.layers import LayerReference, Mapping

SEED = sorted(paths.seeds().glob("*.txt"))[0]
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /dev/full or limits of Linux")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder the command runs in, with an article, a page, events, and other names of two of them."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.txt").write_text("A ship sank off Lima on 3 May 2024.\n", encoding="utf-8")
    (tmp_path / "p.html").write_text("<p>A ship sank off Lima on 3 May 2024.</p>", encoding="utf-8")
    dossiers.save(harbour_dossier(), tmp_path / "h.sightline")
    form = catalogue.named("json")
    assert form is not None
    (tmp_path / "in.json").write_bytes(form.written(harbour_dossier()))
    (tmp_path / "sub").mkdir()
    (tmp_path / "link.json").symlink_to("in.json")
    (tmp_path / "hard.txt").hardlink_to("x.txt")
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("read x.txt -o x.txt", "x.txt is also to be read; write somewhere else"),
        ("read x.txt -o hard.txt", "hard.txt is also to be read"),
        ("convert in.json -o sub/../in.json", "in.json is also to be read"),
        ("convert in.json -o link.json", "link.json is also to be read"),
        ("convert link.json -o in.json", "in.json is also to be read"),
        ("convert p.html -o . --to html", "p.html is also to be read"),
        ("convert x.txt -o l.csv --loss-report x.txt", "x.txt is also to be read"),
        (
            "convert x.txt -o l.csv --loss-report l.csv",
            "l.csv would be written both for -o and for --loss-rep",
        ),
        ("convert x.txt -o l.csv --loss-report l.csv-metadata.json", "would be written both for -o and for"),
        ("export x.txt -o l.svg --alt-text sub/../x.txt", "x.txt is also to be read"),
        ("export x.txt -o l.svg --alt-text ./l.svg", "l.svg would be written both for -o and for --alt-text"),
        ("--screenshot x.txt hard.txt", "x.txt is also to be read"),
        (
            "export x.txt sub/../x.txt -o out/ --to svg",
            "would be written both for x.txt and for sub/../x.txt",
        ),
    ],
)
def test_no_input_is_written_over_and_nothing_is_written_twice(
    folder: Path, words: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(folder)
    assert cli.main(words.split()) == 2
    assert said in (told := capsys.readouterr().err)
    assert told.count("\n") == 1
    assert contents(folder) == before
    assert not (folder / "out").exists()


@pytest.mark.parametrize(
    "words", ["convert l.sightline -o rows.csv", "export l.sightline -o f.svg --alt-text rows.csv"]
)
def test_the_file_of_a_layer_is_an_input_too(folder: Path, words: str) -> None:
    rows = folder / "rows.csv"
    rows.write_bytes(b"day\n2026-01-01\n")
    layer = LayerReference("l1", "rows", str(rows), "ab" * 32, rows.stat().st_size, 1, Mapping("day"))
    dossiers.save(edits.lay(layer).apply(harbour_dossier()), folder / "l.sightline")
    assert cli.main(words.split()) == 2
    assert rows.read_bytes() == b"day\n2026-01-01\n"


def test_two_inputs_of_one_name_are_told_by_their_folders(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for each in ("a", "b"):
        (folder / each).mkdir()
        (folder / each / "n.txt").write_text("A ship sank off Lima on 3 May 2024.", encoding="utf-8")
    assert cli.main(["convert", "a/n.txt", "b/n.txt", "-o", "out/", "--to", "json"]) == 2
    assert "n.json would be written both for a/n.txt and for b/n.txt; give" in capsys.readouterr().err


def test_the_words_of_several_figures_are_in_one_file(folder: Path) -> None:
    assert cli.main("export x.txt h.sightline -o out/ --to svg --alt-text words.txt".split()) == 0
    words = (folder / "words.txt").read_text(encoding="utf-8")
    assert words.startswith(f"{Path('out/x.svg')}\n")
    assert f"\n\n{Path('out/h.svg')}\n" in words


@linux
@pytest.mark.parametrize(
    "words",
    ["read x.txt -o old", "convert x.txt -o f.csv --loss-report old", "export x.txt -o f.svg --alt-text old"],
)
def test_where_there_is_no_room_the_old_file_stays_and_the_new_one_is_named(folder: Path, words: str) -> None:
    (folder / "old").write_bytes(b"old")
    script = (
        "import resource, signal, sys; from viewer import cli; from viewer.files import disk\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); write = disk.write\n"
        "def full(path, data):\n"
        "    resource.setrlimit(resource.RLIMIT_FSIZE, (9 if path.name == 'old' else -1, -1))\n"
        "    write(path, data)\n"
        "disk.write = full\n"
        "sys.exit(cli.main(sys.argv[1:]))\n"
    )
    done = subprocess.run([sys.executable, "-c", script, *words.split()], capture_output=True, check=False)
    assert done.returncode == 2
    assert b"sightline: old could not be written, its drive is full; make room" in done.stderr
    assert (folder / "old").read_bytes() == b"old"


def test_a_write_protected_file_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = folder / "kept.json"
    kept.write_bytes(b"kept")
    kept.chmod(0o444)
    for command in ("read", "convert"):
        assert cli.main([command, "x.txt", "-o", "kept.json"]) == 2
        assert "kept.json may not be written by you; change" in capsys.readouterr().err
    assert kept.read_bytes() == b"kept"
    kept.chmod(0o644)


def test_hidden_files_of_others_stay(folder: Path) -> None:
    for name in (".r.json.20240503", ".r.json.original"):
        (folder / name).write_bytes(b"mine")
    assert cli.main("convert x.txt -o r.json".split()) == 0
    assert {".r.json.20240503", ".r.json.original"} <= contents(folder).keys()


def test_a_name_may_be_as_long_as_any(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["convert", "x.txt", "-o", "y" * 250 + ".json"]) == 0
    assert cli.main(["convert", "x.txt", "-o", "y" * 251 + ".json"]) == 2
    assert "its name is too long; choose a shorter one" in capsys.readouterr().err


def test_why_a_file_could_not_be_written_comes_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for path, said in (
        (tmp_path / "gone" / "x", "its folder is not there; make it first"),
        (tmp_path / "file" / "x", "a file stands where a folder should be"),
        (tmp_path, "is a folder; name a file in it"),
    ):
        with pytest.raises(OSError, match=path.name) as caught:
            disk.write(path, b"x")
        assert said in disk.why_unwritten(path, caught.value)


@pytest.mark.skipif(os.name == "nt", reason="no pipes with names")
def test_a_pipe_is_written_into_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE)
    disk.write(pipe, b"through")
    assert reader.communicate()[0] == b"through"
    assert pipe.is_fifo()


@pytest.mark.parametrize("command", ["check FOLDER", "convert FOLDER -o o.json", "export FOLDER -o o.svg"])
def test_a_folder_with_nothing_to_read_is_complained_of(
    folder: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(command.replace("FOLDER", "sub").split()) != 0
    assert "sub is a folder with nothing in it to read; give files (" in capsys.readouterr().err


def test_a_folder_with_nothing_to_read_keeps_no_other_from_being_written(folder: Path) -> None:
    assert cli.main("convert sub x.txt -o o.json".split()) == 1
    assert (folder / "o.json").is_file()


def test_any_error_in_one_file_leaves_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    done: list[str] = []
    batch = Batch(["a", "b", "c"])
    batch.each({"a": "A", "c": "C"}.__getitem__, done.append)
    batch.tell_failures()
    assert done == ["A", "C"]
    assert "b could not be done, for a fault of Sightline (KeyError: 'b'); leave" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("x.json: line 1 is not JSON", "a/x.json: line 1 is not JSON"),
        ("x.jsonl is empty", "a/x.json: x.jsonl is empty"),
        ("a/x.json does not exist", "a/x.json does not exist"),
        ("CSV: row 2 has no headline", "a/x.json: CSV: row 2 has no headline"),
    ],
)
def test_a_message_names_the_file_with_its_folder(sentence: str, said: str) -> None:
    assert named(sentence, "a/x.json") == said


def test_bad_files_of_one_name_are_told_apart(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for each in ("a", "b"):
        (folder / each).mkdir()
        (folder / each / "z.txt").write_bytes(b"")
    assert cli.main(["check", "a/z.txt", "b/z.txt"]) == 1
    told = capsys.readouterr().err
    assert "sightline: a/z.txt is empty" in told
    assert "sightline: b/z.txt is empty" in told


def test_an_error_of_the_system_names_its_file_and_what_to_do() -> None:
    refused = PermissionError(13, "Permission denied", "a/x.json")
    assert why(refused, "-") == "a/x.json may not be read by you; change its permissions or copy it."


@pytest.mark.parametrize("name", ["in.json", "h.sightline"])
def test_events_come_through_standard_input(folder: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with (folder / name).open() as stream:
        monkeypatch.setattr(sys, "stdin", stream)
        assert cli.main("convert - -o o.json".split()) == 0
    assert catalogue.read(folder / "o.json").events == harbour_dossier().events


def test_closed_standard_input_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert cli.main(["read", "-"]) == 2
    assert "standard input is closed; give a file" in capsys.readouterr().err
