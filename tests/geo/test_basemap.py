"""The packed base map: what is land, what is sea, and what a damaged file says."""

import numpy as np
import pytest

from viewer import paths
from viewer.geo import basemap
from viewer.geo.basemap import Basemap, BasemapError
from viewer.geo.mercator import project


@pytest.fixture(scope="module")
def ground() -> Basemap:
    return Basemap.open(paths.resource("basemap.bin"))


@pytest.mark.parametrize(
    ("lat", "lon", "code"),
    [
        (-9.2, -75.0, "PE"),
        (40.0, -100.0, "US"),
        (60.0, 100.0, "RU"),
        (-17.8, 178.0, "FJ"),
        (52.0, 0.0, "GB"),
        (-23.7, 133.9, "AU"),
        (66.5, -173.0, "RU"),
        (68.0, 177.0, "RU"),
        (67.9, 20.2, "SE"),
        (-16.8, -179.97, "FJ"),
        (-85.0, 0.0, "AQ"),
        (0.0, -140.0, None),
    ],
)
def test_a_place_lies_in_its_country(ground, lat, lon, code):
    assert ground.country_at(lat, lon) == code


def is_land(ground: Basemap, lat: float, lon: float, zoom: float) -> bool:
    """Whether a place is land in the tile that a map of that zoom draws."""
    x, y = project(lat, lon)
    (tile,) = ground.tiles((x, y, x, y), zoom)
    at = (x * tile.n - tile.x, y * tile.n - tile.y)
    inside = 0
    for kind, shapes in ground.shapes(tile).items():
        if kind in (basemap.LAND, basemap.LAKE, basemap.ISLAND):
            rings = np.split(shapes.points, shapes.ends[:-1])
            inside += sum(basemap.encloses(ring, *at) for ring in rings) * (-1 if kind == basemap.LAKE else 1)
    return inside > 0


@pytest.mark.parametrize("zoom", [1.0, 4.0, 6.5, 11.0])
@pytest.mark.parametrize(
    ("lat", "lon", "land"),
    [
        (-10.0, -75.0, True),
        (45.0, 3.0, True),
        (-25.0, 134.0, True),
        (-12.0, -85.0, False),
        (35.0, -40.0, False),
    ],
)
def test_land_is_land_and_sea_is_sea_at_every_level(ground, zoom, lat, lon, land):
    assert is_land(ground, lat, lon, zoom) is land


def test_a_view_across_the_date_line_has_both_sides(ground):
    tiles = list(ground.tiles((0.9, 0.4, 1.1, 0.5), 3.5))
    assert {tile.x // tile.n for tile in tiles} == {0, 1}


def test_rivers_are_left_out_at_large_scales(ground):
    box = (0.30, 0.49, 0.31, 0.50)
    assert not any(basemap.RIVER in ground.shapes(tile) for tile in ground.tiles(box, 9.0))


def test_edges_of_tiles_are_not_drawn(ground):
    for tile in ground.tiles((0.28, 0.52, 0.30, 0.54), 6.0):
        for kind, shapes in ground.shapes(tile).items():
            if kind == basemap.LAND:
                points, following = shapes.points[:-1], shapes.points[1:]
                along = ((points == following) & ((points == 0) | (points == 1))).any(axis=1)
                assert not shapes.drawn[:-1][along].any()


@pytest.mark.parametrize("data", [b"", b"SLMAP1\0\0", b"not a map at all, but long enough to be read"])
def test_a_damaged_file_is_named(tmp_path, data):
    path = tmp_path / "basemap.bin"
    path.write_bytes(data)
    with pytest.raises(BasemapError, match=r"basemap\.bin"):
        Basemap.open(path)
