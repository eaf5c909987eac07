"""Figures as files, read back by programs that are not ours: what they hold, say and look like."""

import io
import re
import xml.etree.ElementTree as ET
from itertools import pairwise

import numpy as np
import pypdfium2
import pytest
import resvg_py
from PIL import Image

from tests.draw.figures import seeds, sized
from tests.values import coast_dossier, harbour_dossier
from viewer import paths
from viewer.draw import figure
from viewer.draw.figure import Figure, FigureError
from viewer.draw.map_base import Base
from viewer.model.dossier import Dossier

SVG = "{http://www.w3.org/2000/svg}"
WIDE_PX = 1100


@pytest.fixture(scope="module")
def callao(base: Base) -> Dossier:
    return seeds(base, "callao")


@pytest.fixture(scope="module")
def rhine(base: Base) -> Dossier:
    return seeds(base, "rhine")


def svg_as_others_draw_it(made: bytes) -> Image.Image:
    picture = resvg_py.svg_to_bytes(
        svg_string=made.decode(),
        font_dirs=[str(paths.resource("fonts"))],
        skip_system_fonts=True,
        dpi=96.0,
        width=WIDE_PX,
    )
    return Image.open(io.BytesIO(bytes(picture))).convert("RGB")


def pdf_as_others_draw_it(made: bytes) -> Image.Image:
    page = pypdfium2.PdfDocument(made)[0]
    drawn: Image.Image = page.render(scale=WIDE_PX / page.get_width()).to_pil()
    return drawn.convert("RGB")


def apart(one: Image.Image, other: Image.Image) -> np.ndarray:
    """How far two pictures are apart, 0..255, in squares of some pixels: edges may differ, areas may not."""
    size = (WIDE_PX // 8, round(WIDE_PX * one.height / one.width) // 8)
    a, b = (np.asarray(p.resize(size, Image.Resampling.BOX), np.float64) for p in (one, other))
    return np.asarray(np.abs(a - b).max(axis=2))


@pytest.mark.parametrize("theme", ["print", "dark", "bw"])
@pytest.mark.parametrize("kind", ["svg", "pdf"])
def test_another_program_draws_svg_and_pdf_as_we_draw_the_picture(kind, theme, rhine, base):
    chosen = sized("a4", theme=theme)
    ours = Image.open(io.BytesIO(figure.to_png(rhine, chosen, base=base))).convert("RGB")
    if kind == "svg":
        theirs = svg_as_others_draw_it(figure.to_svg(rhine, chosen, base=base))
    else:
        theirs = pdf_as_others_draw_it(figure.to_pdf(rhine, chosen, base=base))
    found = apart(ours, theirs)
    assert found.mean() < 2.5
    assert (found > 60).mean() < 0.002


@pytest.mark.parametrize("preset", ["a4", "letter-portrait", "column", "slide", "square"])
def test_a_png_has_exactly_its_pixels_its_dots_and_says_what_it_is(preset, callao, base):
    chosen = sized(preset, dpi=150, title="The move")
    picture = Image.open(io.BytesIO(figure.to_png(callao, chosen, base=base)))
    wanted = (
        tuple(round(side / 25.4 * 150) for side in chosen.size)
        if chosen.unit == "mm"
        else tuple(round(side) for side in chosen.size)
    )
    assert picture.size == wanted
    assert picture.info["dpi"] == pytest.approx((150, 150) if chosen.unit == "mm" else (96, 96), abs=0.02)
    assert picture.info["Title"] == "The move"
    assert picture.info["Description"] == figure.alt_text(callao, chosen)
    assert "callao.txt" in picture.info["Source"]
    assert picture.info["Software"] == "Sightline"


def test_text_in_an_svg_is_text_with_the_length_it_was_measured_with(callao, base):
    root = ET.fromstring(figure.to_svg(callao, sized("a4", quotes="beside"), base=base))
    texts = list(root.iter(f"{SVG}text"))
    words = " ".join(text.text or "" for text in texts)
    assert "Chancay port" in words
    assert "in service since 2024" in words
    assert all(float(text.get("textLength", "0")) > 0 for text in texts)
    assert {text.get("font-family") for text in texts} == {"'Inter', sans-serif", "'Source Serif 4', serif"}
    assert "sightline:" not in words


def test_what_belongs_to_an_event_in_an_svg_has_an_id_its_headline_and_its_quotes(callao, base):
    root = ET.fromstring(figure.to_svg(callao, sized("a4"), base=base))
    groups = {group.get("id"): group for group in root.iter(f"{SVG}g") if group.get("id")}
    number = {e.id: i for i, e in enumerate(_in_order(callao), 1)}
    for event in callao.events.values():
        group = groups[f"bar-{number[event.id]}"]
        assert group.findtext(f"{SVG}title") == f"{number[event.id]}. {event.what}"
        for quote in event.quotes:
            assert quote.exact in (group.findtext(f"{SVG}desc") or "")
        assert len(group) > 2, "nothing is drawn in it"
    assert any(name.startswith("mark-") for name in groups)
    ids = re.findall(rb' id="([^"]+)"', figure.to_svg(callao, sized("a4"), base=base))
    assert len(ids) == len(set(ids))


def _in_order(dossier):
    from viewer.model import query

    return query.in_time_order(dossier)


def test_an_svg_says_its_size_its_title_and_what_it_shows(callao, base):
    chosen = sized("two-columns", language="es")
    root = ET.fromstring(figure.to_svg(callao, chosen, base=base))
    assert (root.get("width"), root.get("height")) == ("180mm", "130mm")
    assert root.get("lang") == "es"
    assert root.get("role") == "img"
    assert root[0].tag == f"{SVG}title"
    assert root[0].text.startswith("Washington clears plan")
    assert root[1].tag == f"{SVG}desc"
    assert root[1].text == figure.alt_text(callao, chosen)


def test_an_article_with_signs_that_xml_forbids_still_makes_an_svg(base):
    dossier = harbour_dossier()
    one = next(iter(dossier.events.values()))
    from dataclasses import replace

    odd = dossier.put(replace(one, what="Plan <b>& \x0b“approved” \ufffe]]>"))
    root = ET.fromstring(figure.to_svg(odd, sized("a4"), base=base))
    assert any("Plan <b>&" in (text.text or "") for text in root.iter(f"{SVG}text"))


def test_a_pdf_has_its_title_its_pages_its_text_and_its_fonts_in_it(callao, base):
    made = figure.to_pdf(callao, sized("a4", quotes="page"), base=base)
    document = pypdfium2.PdfDocument(made)
    chosen = sized("a4", quotes="page")
    assert document.get_metadata_dict()["Title"].startswith("Washington clears plan")
    assert document.get_metadata_dict()["Subject"] == figure.alt_text(callao, chosen)
    assert b"/Lang (en)" in made
    assert b"/DisplayDocTitle true" in made
    assert len(document) == 2
    words = document[1].get_textpage().get_text_bounded()
    assert "Up the coast, the port of Chancay has been" in " ".join(words.split())
    width, height = document[0].get_size()
    assert (width * 25.4 / 72, height * 25.4 / 72) == pytest.approx((297, 210), abs=0.2)
    assert b"/FontFile2" in made or b"/FontFile3" in made
    assert b"/Subtype /Image" not in made


@pytest.mark.parametrize("ending", [".png", ".svg"])
def test_pictures_write_each_page_of_quotes_beside_the_first(ending, callao, base, tmp_path):
    done = figure.save(callao, sized("a4", quotes="page", dpi=60), tmp_path / f"out{ending}", base=base)
    assert [path.name for path in done.paths] == [f"out{ending}", f"out-2{ending}"]
    assert all(path.exists() for path in done.paths)


def test_an_ending_that_is_none_is_refused(callao, base, tmp_path):
    with pytest.raises(FigureError, match=r"should end in \.png, \.svg, \.pdf, \.gif, \.webp or \.frames"):
        figure.save(callao, Figure(), tmp_path / "out.bmp", base=base)


def test_type_that_is_too_small_to_read_is_said(base, tmp_path):
    done = figure.save(coast_dossier(), sized("a4", text=0.4), tmp_path / "out.svg", base=base)
    assert "points" in done.warnings[0]


def test_a_gif_moves_its_window_through_time_and_ends_with_all_of_it(rhine, base, tmp_path):
    chosen = Figure("spread", (640.0, 480.0), "px", seconds=2.0)
    from viewer.draw import figure_film

    made = figure_film.to_gif(rhine, chosen, base=base)
    film = Image.open(io.BytesIO(made))
    assert film.size == (640, 480)
    assert film.n_frames == 11
    assert film.info["loop"] == 0
    pictures = []
    for i in range(film.n_frames):
        film.seek(i)
        pictures.append(np.asarray(film.convert("RGB"), np.int16))
    changes = [np.abs(a - b).max(axis=2) > 30 for a, b in pairwise(pictures)]
    assert all(change.any() for change in changes)
    sheet = figure.sheets(rhine, chosen, base=base, on_one=True)[0]
    figure.raster(sheet, chosen).save(str(tmp_path / "still.png"))
    still = np.asarray(Image.open(tmp_path / "still.png").convert("RGB"), np.int16)
    assert (np.abs(pictures[-1] - still).max(axis=2) > 40).mean() < 0.001
    assert pictures[-1][0, 0].tolist() == [255, 255, 255]
    assert made == figure_film.to_gif(rhine, chosen, base=base)


def test_a_webp_moves_as_the_gif_does_and_loses_no_colour(rhine, base):
    from viewer.draw import figure_film

    chosen = Figure("spread", (480.0, 360.0), "px", seconds=1.0)
    made = figure_film.to_webp(rhine, chosen, base=base)
    film = Image.open(io.BytesIO(made))
    assert (film.size, film.n_frames, film.info["loop"]) == ((480, 360), 6, 0)
    stays = []
    for i in range(film.n_frames):
        film.seek(i)
        film.load()
        stays.append(film.info["duration"])
    assert stays == [200] * 5 + [2500]
    last = figure.raster(figure.sheets(rhine, chosen, base=base, on_one=True)[0], chosen)
    ours = np.frombuffer(last.constBits(), np.uint8).reshape(360, 480, 4)[:, :, 2::-1]
    assert (np.asarray(film.convert("RGB")) == ours).all()
    assert made == figure_film.to_webp(rhine, chosen, base=base)


def test_a_gif_says_how_long_each_picture_stays(rhine, base):
    from viewer.draw import figure_film

    film = Image.open(
        io.BytesIO(figure_film.to_gif(rhine, Figure("map", (480.0, 360.0), "px", seconds=1.0), base=base))
    )
    stays = []
    for i in range(film.n_frames):
        film.seek(i)
        stays.append(film.info["duration"])
    assert stays == [200] * 5 + [2500]


def test_the_pictures_of_a_film_are_numbered_and_last_as_long_as_the_gif(rhine, base, tmp_path):
    chosen = Figure("map", (480.0, 360.0), "px", seconds=1.0)
    done = figure.save(rhine, chosen, tmp_path / "x.frames", base=base)
    assert [path.name for path in done.paths] == [f"{i:04}.png" for i in range(1, 19)]  # 5 a second
    assert {Image.open(io.BytesIO(path.read_bytes())).size for path in done.paths} == {(480, 360)}
    assert len({path.read_bytes() for path in done.paths[5:]}) == 1
    assert len({path.read_bytes() for path in done.paths}) == 6


def test_pages_of_an_earlier_figure_are_named_and_never_deleted(callao, base, tmp_path):
    chosen = sized("column", quotes="page")
    before = figure.save(callao, chosen, tmp_path / "out.svg", base=base)
    assert len(before.paths) >= 3
    (tmp_path / "out-2030.svg").write_text("somebody's own")
    done = figure.save(callao, sized("a3"), tmp_path / "out.svg", base=base)
    last = before.paths[-1].name
    assert f"out-2.svg to {last} were there before" in done.warnings[0]
    assert "2030" not in done.warnings[0]
    assert all(path.exists() for path in before.paths)
    again = figure.save(callao, sized("a3"), tmp_path / "new.svg", base=base)
    assert not again.warnings


def test_a_figure_is_written_by_what_it_is_told_to_write_with(callao, base, tmp_path):
    wrote = {}
    figure.save(callao, sized("a4"), tmp_path / "x.svg", base=base, write=wrote.__setitem__)
    assert list(wrote) == [tmp_path / "x.svg"]
    assert not list(tmp_path.iterdir())


def test_a_gif_without_dates_says_why_there_is_none(base):
    from viewer.draw import figure_film

    with pytest.raises(FigureError, match="no two dates"):
        figure_film.to_gif(coast_dossier(), Figure(), base=base)
