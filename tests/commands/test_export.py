"""`sightline export`: every option of the composer, several inputs at once, and what wrong use is told."""

import hashlib
import io
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from tests.values import coast_dossier, harbour_dossier
from viewer import cli, paths
from viewer.commands import export_arguments as command
from viewer.draw.figure import Figure
from viewer.files import dossier as dossiers
from viewer.model.event import Certainty
from viewer.model.known import Clock
from viewer.model.layers import LayerReference, Mapping
from viewer.model.moment import Moment
from viewer.model.query import Lane
from viewer.model.when import EventId
from viewer.model.zone import Zone

SEEDS = sorted(paths.seeds().glob("*.txt"))
SEED = SEEDS[0]


def export(*words: object) -> int:
    return cli.main(["export", *map(str, words)])


def words_of(path: Path) -> str:
    return " ".join(text.text or "" for text in ET.parse(path).iter("{http://www.w3.org/2000/svg}text"))


def chosen(*words: str) -> Figure:
    return command.options_of(command.parser().parse_args(["x", "-o", "x.png", *words]))


def test_without_options_the_figure_is_the_one_of_the_dialog() -> None:
    assert chosen() == Figure()


def test_every_option_reaches_the_figure() -> None:
    figure = chosen(
        *"--figure map --size slide --dpi 150 --theme bw --language es --text 1.2 --lanes actor".split(),
        *"--seconds 5 --clock recorded --certainty occurred,planned --search port".split(),
        *"--events e1,e2 --as-of 2026-11-26 --zone America/Lima".split(),
        *"--quotes page --no-numbers --no-legend --no-scale-bar --no-locator --no-stamp".split(),
        *("--title", "Ports", "--source", "Own work", "--window", "2024..2026-06-30"),
    )
    assert figure == Figure(
        kind="map",
        size=(1920.0, 1080.0),
        unit="px",
        dpi=150,
        theme="bw",
        language="es",
        text=1.2,
        lanes=Lane.ACTOR,
        seconds=5.0,
        certainties=frozenset({Certainty.OCCURRED, Certainty.PLANNED}),
        search="port",
        events=frozenset({EventId("e1"), EventId("e2")}),
        as_of=Moment(2026, 11, 26),
        clock=Clock.RECORDED,
        zone=Zone("America/Lima"),
        quotes="page",
        numbers=False,
        legend=False,
        scale_bar=False,
        locator=False,
        stamp=False,
        title="Ports",
        source="Own work",
        window=(Moment(2024, 1, 1), Moment(2026, 6, 30)),
    )


def test_a_figure_says_by_which_clocks_its_times_are_told(tmp_path: Path) -> None:
    for words in ((), ("--no-stamp",)):
        assert export(SEED, "-o", tmp_path / "x.svg", "--zone", "America/Lima", *words) == 0
        assert "times in UTC-5 (Lima)" in words_of(tmp_path / "x.svg")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--size", "b5"), "is no size like 297x210mm"),
        (("--text", "99"), "from 0.3 to 6"),
        (("--seconds", "0"), "from 1 to 120"),
        (("--window", "soon"), "is no window like 2024..2026-06-30"),
        (("--window", "2026..2024"), "ends before it begins"),
        (("--zone", "Mars/Olympus"), "is no time zone; type one like America/Lima"),
        (("--certainty", "sure"), "should be some of occurred"),
        (("--as-of", "2026-02-30"), "2026-02-30 is not a day"),
        (("--events", "none-such"), "no event has the id none-such"),
        (("--alt-text", "/none/such/file.txt"), "is no folder; make it first"),
    ],
)
def test_wrong_options_are_told_in_a_sentence(
    words: tuple[str, ...], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(SEED, "-o", tmp_path / "x.png", *words) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "x.png").exists()


def test_several_inputs_become_one_figure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "all.svg"
    assert export(*SEEDS, "-o", out, "--size", "a3") == 0
    assert "2 more articles" in words_of(out)
    assert f"1/{len(SEEDS)} {SEEDS[0]}" in capsys.readouterr().err


def test_a_pattern_and_a_folder_make_a_figure_each(tmp_path: Path) -> None:
    folder = tmp_path / "figures"
    assert export(paths.seeds() / "*.txt", "-o", f"{folder}{os.sep}", "--to", "svg") == 0
    assert sorted(path.name for path in folder.iterdir()) == [f"{seed.stem}.svg" for seed in SEEDS]


def test_a_folder_without_a_format_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(SEED, "-o", tmp_path) == 2
    assert "say which format with --to" in capsys.readouterr().err


def test_it_goes_on_after_a_bad_file_and_lists_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.sightline"
    bad.write_bytes(b"no dossier")
    assert export(bad, SEED, "-o", f"{tmp_path / 'out'}{os.sep}", "--to", "svg") == 1
    assert (tmp_path / "out" / f"{SEED.stem}.svg").exists()
    said = capsys.readouterr().err
    assert "bad.sightline is damaged or no dossier" in said
    assert "1 of 2 files could not be done" in said


def test_alt_text_is_written_and_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = tmp_path / "alt.txt"
    assert export(SEED, "-o", tmp_path / "x.svg", "--alt-text", told) == 0
    assert export(SEED, "-o", tmp_path / "x.svg", "--alt-text", "-") == 0
    text = told.read_text(encoding="utf-8")
    assert text == capsys.readouterr().out
    assert text.startswith("Map and timeline: Washington clears plan")
    assert "2. Xi Jinping and Dina Boluarte open deep-water terminal (occurred; on 14 November 2024" in text
    assert "51.6 km" in text


def test_a_time_window_leaves_out_what_cannot_be_in_it_and_says_so(tmp_path: Path) -> None:
    out = tmp_path / "x.svg"
    path = tmp_path / "x.sightline"
    dossiers.save(harbour_dossier(), path)
    export(path, "-o", out, "--window", "1990..2000", "--figure", "timeline")
    said = words_of(out)
    assert "time window 1 January 1990 – 31 December 2000" in said
    assert "4 of 5 events" in said  # those without a date may have been then
    assert "North Port open" not in said


def test_a_figure_says_what_is_known_of_the_day_of_publication(tmp_path: Path) -> None:
    article, out = tmp_path / "a.txt", tmp_path / "a.svg"
    article.write_text("The pier at Callao was closed. Ships have used the port of Chancay since 2024.")
    assert export(article, "-o", out, "--published", "between May 2024 and 2025") == 0
    assert "Published between 1 May 2024 and 31 December 2025" in words_of(out)
    assert "31 Dec 2025" in words_of(out)


def test_as_of_a_day_only_what_was_published_by_then_is_there(tmp_path: Path) -> None:
    out = tmp_path / "x.svg"
    rhine, oresund = paths.seeds() / "rhine.txt", paths.seeds() / "oresund.txt"
    assert export(rhine, oresund, "-o", out, "--as-of", "2026-04-01") == 0
    said = words_of(out)
    assert "As of 1 April 2026" in said
    assert "10 of 21 events" in said
    assert "oresund.txt" in said
    assert "rhine.txt" not in said


def test_the_chosen_certainties_are_the_only_ones(tmp_path: Path) -> None:
    path, out = tmp_path / "x.sightline", tmp_path / "x.svg"
    dossiers.save(coast_dossier(), path)
    assert export(path, "-o", out, "--certainty", "planned,denied") == 0
    said = words_of(out)
    assert "only planned, denied" in said
    assert "2 of 6 events" in said
    assert "Works at Old Pier" not in said


def test_a_figure_in_spanish_says_everything_of_its_own_in_spanish(tmp_path: Path) -> None:
    out = tmp_path / "x.svg"
    export(SEED, "-o", out, "--language", "es", "--quotes", "beside")
    said = words_of(out)
    for word in ("ocurrido", "Leído en", "eventos", "Fecha de publicación no indicada", "citas más"):
        assert word in said
    for word in ("occurred", "events", "Read from", "characters"):
        assert word not in said


def test_parts_that_are_not_wanted_are_not_there(tmp_path: Path) -> None:
    out = tmp_path / "x.svg"
    export(
        SEED,
        "-o",
        out,
        *"--no-legend --no-scale-bar --no-stamp --no-numbers --no-locator".split(),
        *("--source", ""),
    )
    said = words_of(out)
    for word in ("number of the event", "1 : ", "all dates", "Read from"):
        assert word not in said
    assert "GeoNames" in said  # what the licences of the map ask for stays


def test_the_further_pages_of_a_picture_are_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(SEED, "-o", tmp_path / "x.svg", "--quotes", "page") == 0
    assert "x.svg: 2 pages, the last in x-2.svg" in capsys.readouterr().err
    assert "«" not in words_of(tmp_path / "x-2.svg")


@pytest.fixture
def layered(tmp_path: Path) -> Path:
    """A dossier with a layer of three strikes, whose table lies beside it."""
    table = tmp_path / "strikes.csv"
    table.write_text(
        "day,lat,lon,what\n2024-02-01,1,1,Dockers\n2024-03-05,2,2,Pilots\n2024-04-09,2,3,Crews\n"
    )
    sha256 = hashlib.sha256(table.read_bytes()).hexdigest()
    mapping = Mapping(start="day", lat="lat", lon="lon", title=("what",))
    size = table.stat().st_size
    layer = LayerReference("strikes", "Strikes of the spring", str(table), sha256, size, 3, mapping)
    path = tmp_path / "case.sightline"
    dossiers.save(replace(harbour_dossier(), layers={"strikes": layer}), path)
    return path


def test_the_layers_of_a_dossier_are_behind_its_figure_unless_they_are_left_out(layered, tmp_path):
    assert export(layered, "-o", tmp_path / "with.svg") == 0
    assert "Strikes of the spring · 3 events · strikes.csv" in words_of(tmp_path / "with.svg")
    assert export(layered, "-o", tmp_path / "without.svg", "--no-layers") == 0
    assert "Strikes" not in words_of(tmp_path / "without.svg")


def test_a_layer_that_has_changed_or_lies_elsewhere_is_named_with_why(layered, tmp_path, capsys):
    moved = tmp_path / "other"
    moved.mkdir()
    opened = dossiers.open(layered)
    dossiers.save(opened, moved / "case.sightline")
    assert export(moved / "case.sightline", "-o", tmp_path / "x.svg") == 0
    said = capsys.readouterr().err
    assert "the layer Strikes of the spring is not behind the figure" in said
    assert "is not in the folder of the dossier" in said
    (tmp_path / "strikes.csv").write_text("day,lat,lon,what\n")
    assert export(layered, "-o", tmp_path / "x.svg") == 0
    assert "strikes.csv has changed since it was read" in capsys.readouterr().err


def test_the_pictures_of_a_film_can_be_written_again_into_their_folder(tmp_path, capsys):
    out = tmp_path / "x.frames"
    words = ("--size", "480x360px", "--figure", "map")
    assert export(SEED, "-o", out, *words, "--seconds", 2) == 0
    assert export(SEED, "-o", out, *words, "--seconds", 1) == 0
    said = capsys.readouterr().err
    assert "18 pictures, the last in 0018.png" in said
    assert "0019.png to 0023.png were there before" in said


def test_a_gif_is_written(tmp_path: Path) -> None:
    out = tmp_path / "x.gif"
    assert export(SEED, "-o", out, "--size", "480x360px", "--seconds", 1, "--figure", "timeline") == 0
    assert getattr(Image.open(io.BytesIO(out.read_bytes())), "n_frames", 0) == 6


@pytest.mark.parametrize("ending", ["png", "svg", "pdf", "gif"])
def test_two_processes_write_the_same_bytes(ending: str, tmp_path: Path) -> None:
    made = []
    for seed in ("1", "2"):
        out = tmp_path / f"{seed}.{ending}"
        words = ["export", *map(str, SEEDS), "-o", str(out), "--size", "700x500px", "--quotes", "page"]
        around = os.environ | {"PYTHONHASHSEED": seed}
        run = [sys.executable, "-m", "viewer", *words, "--seconds", "1"]
        subprocess.run(run, check=True, capture_output=True, timeout=120, env=around)
        made.append([path.read_bytes() for path in sorted(tmp_path.glob(f"{seed}*.{ending}"))])
    assert made[0] == made[1]


def test_a_figure_of_the_exchange_form_names_no_hash_of_a_text_it_has_not(tmp_path: Path) -> None:
    read, out = tmp_path / "x.json", tmp_path / "x.svg"
    assert cli.main(["read", str(SEED), "-o", str(read)]) == 0
    assert json.loads(read.read_text(encoding="utf-8"))["events"]
    assert export(read, "-o", out) == 0
    assert "SHA-256" not in words_of(out)


def test_a_way_by_sea_is_on_the_figure_and_its_ends_are_said(tmp_path, capsys) -> None:
    out = tmp_path / "out.svg"
    told = ("--sea", "Malmö; 57.7, 11.9", "--knots", "10", "--figure", "map", "--alt-text", "-")
    assert export(SEED, "-o", out, *told) == 0
    said = capsys.readouterr()
    assert "Malmö is Malmö, SE at 55." in said.err
    assert "by sea, indicative" in said.out
    assert "hours at 10 kn" in words_of(out)


@pytest.mark.parametrize(
    ("places", "complaint"),
    [
        ("Malmö", "should be two places or more"),
        ("Malmö; ", "should be two places or more"),
        ("Malmö; Qwxyzzt", "no place is called 'Qwxyzzt'"),
        ("Malmö; Sweden", "Sweden is too wide to start from"),
        ("Malmö; 95, 200", "--sea"),
    ],
)
def test_places_between_which_there_is_no_way_by_sea_are_complained_of(
    places, complaint, tmp_path, capsys
) -> None:
    assert export(SEED, "-o", tmp_path / "out.svg", "--sea", places) == 2
    assert complaint in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_what_is_closed_to_a_way_by_sea_is_said_on_the_figure(tmp_path, capsys) -> None:
    out = tmp_path / "out.svg"
    told = ("--sea", "54.8, 13.0; 57.0, 11.5", "--figure", "map")
    assert export(SEED, "-o", out, *told, "--closed", "øresund") == 0
    assert "through Great Belt" in words_of(out)
    assert "taken for closed: Øresund" in words_of(out)
    assert export(SEED, "-o", out, *told, "--closed", "Styx") == 2
    assert "'Styx' is none of Suez Canal" in capsys.readouterr().err
