"""MBTiles and PMTiles: pictures by zoom, column and row, and files that are none."""

import sqlite3

import pytest
from pmtiles.tile import TileType

from tests.files.tiles.made import GREEN, RED, mbtiles, pmtiles, quarters, tile
from viewer.files.tiles.opening import open_file
from viewer.files.tiles.source import TileError


@pytest.fixture(params=[mbtiles, pmtiles])
def source(request, tmp_path):
    return open_file(request.param(tmp_path / "quarters.tiles", quarters()))


def test_a_tile_is_found_by_its_row_from_the_north(source):
    assert source.read(1, 0, 0) == tile(RED)
    assert source.read(1, 0, 1) == tile(GREEN)


def test_what_the_file_has_not_is_none_and_no_error(source):
    assert source.read(7, 3, 3) is None
    assert (source.min_zoom, source.max_zoom) == (0, 1)
    assert source.is_local


def test_the_attribution_is_read_without_its_markup(tmp_path):
    made = pmtiles(tmp_path / "a.pmtiles", quarters())
    assert open_file(made).attribution == "© The makers"
    made = mbtiles(tmp_path / "a.mbtiles", quarters(), attribution="<b>Us</b> &amp; them" + "!" * 900)
    assert open_file(made).attribution.startswith("Us & them!")
    assert len(open_file(made).attribution) == 200


def test_vector_tiles_are_refused_in_a_sentence(tmp_path):
    made = mbtiles(tmp_path / "v.mbtiles", {(0, 0, 0): b"\x1f\x8b\x08"}, format="pbf")
    with pytest.raises(TileError, match=r"v\.mbtiles holds vector tiles; choose a file of pictures"):
        open_file(made)
    made = pmtiles(tmp_path / "v.pmtiles", {(0, 0, 0): b"\x1a\x00"}, TileType.MVT)
    with pytest.raises(TileError, match=r"v\.pmtiles holds vector tiles; choose a file of pictures"):
        open_file(made)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "neither MBTiles nor PMTiles"),
        (b"hello", "neither MBTiles nor PMTiles"),
        (b"SQLite format 3\0" + b"\xff" * 400, "is damaged or holds no tiles"),
        (b"PMTiles\x03" + b"\xff" * 200, "is damaged or no PMTiles"),
        (b"PMTiles\x02" + b"\0" * 200, "is damaged or no PMTiles"),
        (b"PMTiles", "is damaged or no PMTiles"),
    ],
)
def test_a_file_that_is_none_is_named(tmp_path, data, why):
    path = tmp_path / "odd.tiles"
    path.write_bytes(data)
    with pytest.raises(TileError, match=why) as refused:
        open_file(path)
    assert str(refused.value).startswith("odd.tiles ")


def test_a_schema_with_damaged_letters_is_refused(tmp_path):
    path = mbtiles(tmp_path / "odd.mbtiles", quarters())
    path.write_bytes(path.read_bytes().replace(b"CREATE", b"CRE\x80TE"))
    with pytest.raises(TileError, match=r"^odd\.mbtiles is damaged or holds no tiles .*; get it again\.$"):
        open_file(path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(TileError, match=r"gone\.mbtiles cannot be read"):
        open_file(tmp_path / "gone.mbtiles")


def test_a_database_without_pictures_is_refused(tmp_path):
    with pytest.raises(TileError, match="holds no tiles"):
        open_file(mbtiles(tmp_path / "a.mbtiles", {}))
    with pytest.raises(TileError, match="holds no pictures"):
        open_file(mbtiles(tmp_path / "b.mbtiles", {(0, 0, 0): b"words"}))


def test_a_tile_that_is_too_large_or_no_picture_is_left_out(tmp_path):
    tiles = quarters() | {(1, 0, 0): tile(RED) + bytes(5 << 20), (1, 1, 1): b"words"}
    source = open_file(mbtiles(tmp_path / "a.mbtiles", tiles))
    assert source.read(1, 0, 0) is None
    assert source.read(1, 1, 1) is None


def test_reading_changes_nothing_in_a_file_and_writes_nothing_beside_it(tmp_path):
    path = mbtiles(tmp_path / "a.mbtiles", quarters())
    before = path.read_bytes()
    open_file(path).read(0, 0, 0)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["a.mbtiles"]


def test_a_directory_that_unpacks_to_more_than_any_is_refused(tmp_path):
    import gzip

    path = pmtiles(tmp_path / "a.pmtiles", quarters())
    data = bytearray(path.read_bytes())
    bomb = gzip.compress(bytes(40 << 20))
    data[8:16], data[16:24] = len(data).to_bytes(8, "little"), len(bomb).to_bytes(8, "little")
    path.write_bytes(bytes(data) + bomb)
    with pytest.raises(TileError, match="larger than any directory"):
        open_file(path).read(1, 0, 0)


def test_a_view_in_the_place_of_the_table_is_read_too(tmp_path):
    path = mbtiles(tmp_path / "a.mbtiles", quarters())
    store = sqlite3.connect(path)
    store.execute("ALTER TABLE tiles RENAME TO kept")
    store.execute("CREATE VIEW tiles AS SELECT * FROM kept")
    store.commit()
    store.close()
    assert open_file(path).read(1, 0, 0) == tile(RED)
