"""Tiles of a server: how it is asked, what is kept, and what is refused; the network is a function here."""

import threading

import pytest

from tests.files.tiles.made import GREEN, RED, tile
from viewer.files.tiles.cache import Kept, TileCache, fresh_until
from viewer.files.tiles.server import TileServer, host_of
from viewer.files.tiles.source import TileError
from viewer.files.tiles.transport import Response

ADDRESS = "https://tiles.example.org/{z}/{x}/{y}.png"
NOON = 1_800_000_000.0


class Net:
    """A server in memory: answers by its list, and remembers what it was asked."""

    def __init__(self, *answers: Response | OSError) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[str, dict[str, str]]] = []

    def __call__(self, url, heads):
        self.asked.append((url, dict(heads)))
        answer = self.answers.pop(0)
        if isinstance(answer, OSError):
            raise answer
        return answer


def answer(tone: str = RED, status: int = 200, **heads: str) -> Response:
    body = tile(tone) if status == 200 else b""
    return Response(status, {name.replace("_", "-"): value for name, value in heads.items()}, body)


@pytest.fixture
def at(tmp_path):
    """A server, its network and its clock."""
    now = [NOON]

    def make(*answers, attribution="© The makers"):
        net = Net(*answers)
        cache = TileCache(tmp_path / "tiles")
        return TileServer(ADDRESS, attribution, cache, ask=net, clock=lambda: now[0]), net, now

    return make


def test_a_tile_is_asked_for_by_a_named_agent_and_nothing_else_is_told(at):
    server, net, _ = at(answer())
    assert server.read(3, 5, 6) == tile(RED)
    ((url, heads),) = net.asked
    assert url == "https://tiles.example.org/3/5/6.png"
    assert heads["User-Agent"].startswith("Sightline/")
    assert set(heads) == {"User-Agent", "Accept"}


def test_a_tile_is_not_asked_for_again_while_it_is_fresh(at):
    server, net, now = at(answer(cache_control="max-age=60"), answer(GREEN))
    assert server.read(1, 0, 0) == server.read(1, 0, 0) == tile(RED)
    now[0] += 61
    assert server.read(1, 0, 0) == tile(GREEN)
    assert len(net.asked) == 2


def test_another_window_finds_what_the_disk_keeps(at):
    first, _, _ = at(answer(cache_control="max-age=60"))
    first.read(1, 0, 0)
    second, net, _ = at()
    assert second.read(1, 0, 0) == second.kept(1, 0, 0) == tile(RED)
    assert net.asked == []


def test_an_old_tile_is_asked_after_by_its_tag_and_kept_where_it_still_holds(at):
    server, net, now = at(
        answer(cache_control="max-age=60", etag='"a"'), answer(status=304, cache_control="max-age=60")
    )
    server.read(1, 0, 0)
    now[0] += 61
    assert server.read(1, 0, 0) == server.read(1, 0, 0) == tile(RED)
    assert net.asked[1][1]["If-None-Match"] == '"a"'
    assert len(net.asked) == 2


def test_what_may_not_be_stored_is_not(at, tmp_path):
    server, _, _ = at(answer(cache_control="no-store"))
    assert server.read(1, 0, 0) == tile(RED)
    assert server.kept(1, 0, 0) is None
    assert not (tmp_path / "tiles").exists()


def test_an_old_tile_is_shown_where_the_server_cannot_be_reached(at):
    server, _, now = at(answer(cache_control="max-age=60"), OSError("no route"))
    server.read(1, 0, 0)
    now[0] += 61
    assert server.read(1, 0, 0) == tile(RED)


def test_why_a_tile_could_not_be_had_is_a_sentence_that_names_the_server(at):
    page = Response(200, {}, b"<html>")
    server, _, now = at(OSError("no route"), answer(status=403), page, answer(status=404))
    with pytest.raises(TileError, match=r"tiles\.example\.org could not be reached \(no route\)"):
        server.read(1, 0, 0)
    with pytest.raises(TileError, match=r"refused a tile \(status 403\); look at its terms of use"):
        server.read(1, 0, 0)
    now[0] += 60
    with pytest.raises(TileError, match="no picture"):
        server.read(1, 0, 0)
    assert server.read(1, 0, 0) is None  # there is no such tile, and that is no error


def test_a_server_that_refuses_is_left_alone_for_as_long_as_it_says(at):
    server, net, now = at(answer(status=429, retry_after="90"), answer(status=503), answer())
    for column in range(3):
        with pytest.raises(TileError, match="status 429"):
            server.read(2, column, 0)
    assert len(net.asked) == 1
    now[0] += 91
    with pytest.raises(TileError, match="status 503"):
        server.read(2, 0, 0)
    now[0] += 29
    with pytest.raises(TileError, match="status 503"):
        server.read(2, 1, 0)
    now[0] += 2
    assert server.read(2, 1, 0) == tile(RED)
    assert len(net.asked) == 3


def test_an_old_tile_is_shown_where_the_server_refuses(at):
    server, net, now = at(answer(cache_control="max-age=60"), answer(status=503))
    server.read(1, 0, 0)
    now[0] += 61
    assert server.read(1, 0, 0) == server.read(1, 0, 0) == tile(RED)
    assert len(net.asked) == 2


def test_an_old_tile_without_a_tag_is_asked_after_by_its_day(at):
    day = "Wed, 01 Jan 2025 00:00:00 GMT"
    server, net, now = at(answer(cache_control="max-age=60", last_modified=day), answer(status=304))
    server.read(1, 0, 0)
    now[0] += 61
    assert server.read(1, 0, 0) == tile(RED)
    assert net.asked[1][1]["If-Modified-Since"] == day


def test_never_more_than_two_tiles_are_asked_for_at_once(tmp_path):
    going, most, both = [0], [0], threading.Barrier(2, timeout=10)
    lock = threading.Lock()

    def ask(_url, _heads):
        with lock:
            going[0] += 1
            most[0] = max(most[0], going[0])
        both.wait()
        with lock:
            going[0] -= 1
        return answer()

    server = TileServer(ADDRESS, "", TileCache(tmp_path), ask=ask)
    threads = [threading.Thread(target=server.read, args=(4, x, 0)) for x in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most[0] == 2


def test_a_server_without_a_name_for_its_makers_is_named_itself(at):
    assert at(attribution="")[0].attribution == "tiles.example.org"


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("", "no address of tiles"),
        ("https://tiles.example.org/1/2/3.png", "no address of tiles"),
        ("https:///{z}/{x}/{y}.png", "no address of tiles"),
        ("https://[bad/{z}/{x}/{y}.png", "no address of tiles"),
        ("http://tiles.example.org/{z}/{x}/{y}.png", "is not encrypted"),
        ("ftp://tiles.example.org/{z}/{x}/{y}.png", "is not encrypted"),
        ("file:///etc/{z}/{x}/{y}", "no address of tiles"),
        ("https://me:secret@tiles.example.org/{z}/{x}/{y}.png", "more than the name of a server"),
        ("https://{x}.example.org/{z}/{x}/{y}.png", "more than the name of a server"),
    ],
)
def test_an_address_that_will_not_do_is_refused_with_what_to_do(address, why):
    with pytest.raises(TileError, match=why):
        host_of(address)


def test_a_server_on_this_machine_needs_no_encryption():
    assert host_of("http://localhost:8080/{z}/{x}/{y}.png") == "localhost"


@pytest.mark.parametrize(
    ("heads", "seconds"),
    [
        ({"cache-control": "public, max-age=86400"}, 86_400),
        ({"cache-control": "max-age=5, stale-while-revalidate=9", "expires": "never"}, 5),
        ({"expires": "Fri, 15 Jan 2027 08:01:00 GMT"}, 60),
        ({"cache-control": "max-age=86400", "age": "80000"}, 6_400),
        ({"expires": "0"}, 0),
        ({"cache-control": "no-cache"}, 0),
        ({"cache-control": "no-store"}, None),
        ({}, 7 * 86_400),
    ],
)
def test_how_long_a_tile_is_fresh_is_what_the_heads_say_or_a_week(heads, seconds):
    until = fresh_until(heads, NOON)
    assert until == (None if seconds is None else NOON + seconds)


def test_the_disk_never_holds_much_more_than_the_limit_and_the_least_used_go_first(tmp_path):
    import os

    cache = TileCache(tmp_path, limit_bytes=10_000)
    for i in range(12):
        cache.put(f"https://a/{i}", Kept(bytes(1000), NOON, ""))
        for path in tmp_path.iterdir():
            os.utime(path, (path.stat().st_mtime - 10, path.stat().st_mtime - 10))
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 10_000
    assert cache.get("https://a/11") is not None
    assert cache.get("https://a/0") is None


def test_a_damaged_entry_of_the_cache_counts_as_none(tmp_path):
    cache = TileCache(tmp_path)
    cache.put("https://a/1", Kept(b"x", NOON, ""))
    next(tmp_path.iterdir()).write_bytes(b"\xff\xfe")
    assert cache.get("https://a/1") is None


def test_only_one_module_of_the_program_can_open_a_connection():
    from viewer import paths

    root = paths._PACKAGE
    named = ("urllib.request", "http.client", "import socket", "QtNetwork", "import ssl", "fetch_url")
    found = {
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        if any(name in path.read_text(encoding="utf-8") for name in named)
    }
    assert found == {"files/tiles/transport.py"}
