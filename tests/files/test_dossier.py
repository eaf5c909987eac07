"""A dossier that is saved opens as it was; a damaged one says so."""

import json
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.examples import examples
from tests.model.test_laws import changes as edits_of
from tests.model.test_laws import made
from tests.strategies import dossiers as dossiers_of
from tests.strategies import views
from tests.values import SECOND, harbour_dossier
from viewer.files import disk, layer_links, salvage
from viewer.files import dossier as dossiers
from viewer.files.dossier import DamagedError, DossierError
from viewer.model import edits
from viewer.model.dossier import Dossier
from viewer.model.edits import Edit
from viewer.model.layers import LayerReference, Mapping
from viewer.model.view import View
from viewer.model.when import EventId
from viewer.paths import resource

DOSSIER = harbour_dossier()
STAMP = datetime(2026, 1, 16, tzinfo=UTC)
DATA = dossiers.to_bytes(DOSSIER)


def test_what_is_saved_opens_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.sightline"
    dossiers.save(DOSSIER, path)
    assert dossiers.open(path) == DOSSIER


def test_saving_leaves_no_other_file_behind(tmp_path: Path) -> None:
    dossiers.save(DOSSIER, tmp_path / "a.sightline")
    assert [p.name for p in tmp_path.iterdir()] == ["a.sightline"]


def test_the_same_dossier_gives_the_same_bytes() -> None:
    assert dossiers.to_bytes(harbour_dossier()) == DATA


def test_common_tools_read_the_text_in_it() -> None:
    with zipfile.ZipFile(BytesIO(DATA)) as archive:
        assert archive.read("articles/a1.txt").decode() == DOSSIER.articles["a1"].text  # type: ignore[index]


@given(st.integers(0, len(DATA) - 1), st.integers(1, 255))
def test_a_damaged_byte_is_noticed_or_does_no_harm(at: int, change: int) -> None:
    damaged = bytearray(DATA)
    damaged[at] ^= change
    try:
        opened = dossiers.from_bytes(bytes(damaged), "a.sightline")
    except DossierError as error:
        assert "a.sightline" in str(error)  # noqa: PT017 - either outcome is right
    else:
        assert opened.events.keys() == DOSSIER.events.keys()


@given(st.binary(max_size=300))
def test_anything_else_is_no_dossier(data: bytes) -> None:
    with pytest.raises(DossierError, match=r"a\.sightline"):
        dossiers.from_bytes(data, "a.sightline")


@pytest.mark.parametrize(
    ("part", "written", "told"),
    [
        ("events.json", b'{"events": [1,\n  oops]}', "events.json is damaged: line 2, column 3"),
        ("events.json", b'{"a": "\xff"}', "events.json is damaged: byte 8"),
        ("views.json", b"[" * 100_000, "views.json is damaged: a number"),
        ("history.jsonl", b"{}\n{]\n", "history.jsonl, line 2 is damaged: line 1, column 2"),
        ("manifest.json", None, "it has no manifest.json"),
    ],
)
def test_what_is_damaged_is_named_with_the_place_in_it(part: str, written: bytes | None, told: str) -> None:
    kept = BytesIO()
    with zipfile.ZipFile(BytesIO(DATA)) as old, zipfile.ZipFile(kept, "w") as new:
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
        if written is not None:
            new.writestr(part, written)
    with pytest.raises(DossierError) as error:
        dossiers.from_bytes(kept.getvalue(), "a.sightline")
    assert told in str(error.value)
    assert str(error.value).startswith("a.sightline")
    assert str(error.value).endswith("open an earlier copy if there is one.")


@pytest.mark.parametrize("written", [b"{}", b'{"events": null}', b'{"claims": []}'])
def test_a_dossier_without_its_list_of_events_is_damaged(written: bytes) -> None:
    kept = BytesIO()
    with zipfile.ZipFile(BytesIO(DATA)) as old, zipfile.ZipFile(kept, "w") as new:
        for name in old.namelist():
            new.writestr(name, written if name == "events.json" else old.read(name))
    with pytest.raises(DamagedError, match=r"a\.sightline, events\.json: events is missing"):
        dossiers.from_bytes(kept.getvalue(), "a.sightline")
    assert salvage.salvage(kept.getvalue(), "a.sightline").dossier.articles == DOSSIER.articles


def test_a_later_version_is_refused_with_what_to_do() -> None:
    kept = BytesIO()
    with zipfile.ZipFile(BytesIO(DATA)) as old, zipfile.ZipFile(kept, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b'"version": 2', b'"version": 9'))
    with pytest.raises(DossierError, match="later version"):
        dossiers.from_bytes(kept.getvalue(), "a.sightline")


def test_a_changed_text_is_noticed() -> None:
    kept = BytesIO()
    with zipfile.ZipFile(BytesIO(DATA)) as old, zipfile.ZipFile(kept, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"The ministry approved", b"The ministry rejected"))
    with pytest.raises(DossierError, match="does not have the text it was saved with"):
        dossiers.from_bytes(kept.getvalue(), "a.sightline")


SCHEMA = json.loads(resource("format/dossier-2.schema.json").read_text())
KINDS = {"manifest.json": "manifest", "events.json": "events", "views.json": "views", "layers.json": "layers"}


def described(part: str, value: object) -> None:
    """Complain where a part is not as the schema of the format describes it."""
    jsonschema.validate(value, {"$ref": f"#/$defs/{part}", "$defs": SCHEMA["$defs"]})


@examples(0.75)
@given(dossiers_of(), edits_of(), views)
def test_every_part_is_as_the_schema_describes_it(dossier: Dossier, wanted: list[Edit], look: View) -> None:
    edited = made(dossier, wanted).dossier
    with zipfile.ZipFile(BytesIO(dossiers.to_bytes(edited, look))) as archive:
        for name, part in KINDS.items():
            if name in archive.namelist():
                described(part, json.loads(archive.read(name)))
        for line in archive.read("history.jsonl").splitlines():
            described("step", json.loads(line))


@pytest.mark.parametrize("path", sorted((Path(__file__).parent.parent / "dossiers").iterdir()), ids=str)
def test_every_older_version_opens(path: Path) -> None:
    dossier = dossiers.open(path)
    assert dossier.events
    assert all(dossier.stands(q) for e in dossier.events.values() for q in e.quotes)
    assert {"Rewritten by hand"} <= {e.what for e in dossier.events.values()}
    assert dossiers.from_bytes(dossiers.to_bytes(dossier), "again") == dossier


def test_the_way_it_was_looked_at_is_kept(tmp_path: Path) -> None:
    look = View("", window_s=(0.0, 1.0), lanes="actor", map=(-12.0, -77.0, 100.0))
    dossiers.save(DOSSIER, tmp_path / "a.sightline", look)
    assert dossiers.contents(tmp_path / "a.sightline").look == look


def test_the_file_an_article_was_read_from_is_kept_byte_for_byte() -> None:
    dossier = DOSSIER.put_article(SECOND)
    assert SECOND.original
    with zipfile.ZipFile(BytesIO(dossiers.to_bytes(dossier))) as archive:
        kept = [archive.read(name) for name in archive.namelist() if name.startswith("originals/")]
    assert kept == [SECOND.original.data]
    assert dossiers.from_bytes(dossiers.to_bytes(dossier), "x") == dossier


def test_an_original_that_was_tampered_with_is_noticed() -> None:
    data = rewritten(
        dossiers.to_bytes(DOSSIER.put_article(SECOND)), b"On 3 May the cabinet", b"On 4 May the cabinet"
    )
    with pytest.raises(DossierError, match="with"):
        dossiers.from_bytes(data, "a.sightline")


def test_saving_keeps_the_permissions_and_follows_a_link(tmp_path: Path) -> None:
    path, link = tmp_path / "a.sightline", tmp_path / "link.sightline"
    dossiers.save(DOSSIER, path)
    path.chmod(0o640)
    link.symlink_to(path)
    dossiers.save(DOSSIER, link)
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_full_disk_leaves_the_old_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.sightline"
    dossiers.save(DOSSIER, path)
    before = path.read_bytes()
    script = (
        "import resource, signal, sys; from pathlib import Path; from viewer.files import disk\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (999, 999))\n"
        "try: disk.write(Path(sys.argv[1]), b'x' * 100_000)\n"
        "except OSError: sys.exit(7)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, path], check=False)
    assert done.returncode == 7
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["a.sightline"]


def test_what_a_killed_program_left_beside_a_file_is_removed_and_no_other(tmp_path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from viewer.files import disk\n"
        "os.fsync = lambda _: os._exit(9)\n"  # as if the power went before all was on the disk
        "disk.write(Path(sys.argv[1]), b'half')\n"
    )
    path = tmp_path / "a.sightline"
    for _ in range(2):
        assert subprocess.run([sys.executable, "-c", script, path], check=False).returncode == 9
    left, new = sorted(tmp_path.iterdir())
    os.utime(left, (1, 1))
    others = [".a.sightline.ab12_xyz", ".a.sightline.lock", ".a.sightline.original"]
    for name in others:
        (tmp_path / name).write_bytes(b"1")
    dossiers.save(DOSSIER, path)
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted([*others, new.name, "a.sightline"])


def test_more_parts_than_a_dossier_has_are_refused() -> None:
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        for number in range(dossiers.MOST_PARTS + 1):
            archive.writestr(str(number), b"")
    with pytest.raises(DossierError, match="more than a dossier can"):
        dossiers.from_bytes(kept.getvalue(), "a.sightline")


def test_a_bomb_is_not_unpacked() -> None:
    kept = BytesIO()
    with (
        zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("manifest.json", "w") as part,
    ):
        for _ in range(600):
            part.write(bytes(1_000_000))
    with pytest.raises(DossierError, match="more than a dossier can"):
        dossiers.from_bytes(kept.getvalue(), "a.sightline")


def test_names_that_lead_outside_lead_nowhere(tmp_path: Path) -> None:
    data = rewritten(DATA, b'"articles/a1.txt"', b'"../../../etc/passwd"')
    with pytest.raises(DossierError, match="has lost its text"):
        dossiers.from_bytes(data, "a.sightline")


def rewritten(data: bytes, old: bytes, new: bytes) -> bytes:
    """The archive in *data* with bytes of its parts replaced, as one who tampers would."""
    kept = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(kept, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(old, new))
    return kept.getvalue()


@examples(7.5)
@given(st.integers(0, len(DATA) - 1), st.integers(0, len(DATA)))
def test_what_is_whole_in_a_damaged_file_is_saved(first: int, length: int) -> None:
    damaged = DATA[:first] + bytes(length) + DATA[first + length :]
    found = salvage.salvage(damaged, "a.sightline")
    for name, event in found.dossier.events.items():
        assert event == DOSSIER.events[name]
    for article in found.dossier.articles.values():
        assert article.text in [known.text for known in DOSSIER.articles.values()]
    for claim in found.dossier.claims.values():
        assert claim == DOSSIER.claims[claim.id]
    if length and found.dossier != DOSSIER and found.dossier.events.keys() != DOSSIER.events.keys():
        assert found.lost


def test_a_file_cut_short_gives_the_events_before_the_cut() -> None:
    with zipfile.ZipFile(BytesIO(DATA)) as archive:
        at = archive.getinfo("events.json").header_offset
        size = archive.getinfo("events.json").compress_size
    found = salvage.salvage(DATA[: at + 40 + size * 2 // 3], "a.sightline")
    assert found.dossier.articles == DOSSIER.articles
    assert 0 < len(found.dossier.events) < len(DOSSIER.events)
    assert any("after the damage" in words for words in found.lost)


def test_an_undamaged_file_loses_nothing_by_being_saved() -> None:
    found = salvage.salvage(DATA, "a.sightline")
    assert found.dossier == DOSSIER
    assert not found.lost


@given(st.binary(max_size=400))
def test_salvage_takes_anything(data: bytes) -> None:
    salvage.salvage(b"PK\x03\x04" + data, "x")


@pytest.mark.parametrize(
    ("other", "is_conflict"),
    [
        ("plan (Ana's conflicted copy 2026-01-02).sightline", True),
        ("plan.sync-conflict-20260102-101112-ABC.sightline", True),
        ("plan (1).sightline", False),
        ("other.sightline", False),
    ],
)
def test_copies_a_synchronising_service_left_are_found(tmp_path: Path, other: str, is_conflict: bool) -> None:
    path = tmp_path / "plan.sightline"
    path.write_bytes(b"")
    (tmp_path / other).write_bytes(b"")
    assert disk.conflicting_copies(path) == ((other,) if is_conflict else ())


def again(data: bytes, part: str, key: str, **changes: object) -> bytes:
    """The archive in *data* where a list of a part has its first member twice, the second with *changes*."""
    kept = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(kept, "w") as target:
        for name in source.namelist():
            held = source.read(name)
            if name == part:
                whole = json.loads(held)
                whole[key].append(whole[key][0] | changes)
                held = json.dumps(whole).encode()
            target.writestr(name, held)
    return kept.getvalue()


@pytest.mark.parametrize(
    ("part", "key", "changes"),
    [
        ("events.json", "events", {"what": "Another"}),
        ("events.json", "claims", {"value": 7}),
        ("manifest.json", "articles", {"title": "Another"}),
    ],
)
def test_two_things_of_one_id_are_damage_and_both_are_saved(
    part: str, key: str, changes: dict[str, object]
) -> None:
    data = again(DATA, part, key, **changes)
    with pytest.raises(
        DamagedError, match=rf"a\.sightline, {part}: {key}\[\d+\] has the id '.*', which another"
    ):
        dossiers.from_bytes(data, "a.sightline")
    found = salvage.salvage(data, "a.sightline")
    mine, known = getattr(found.dossier, key), getattr(DOSSIER, key)
    (name,) = mine.keys() - known.keys()
    assert name == f"{next(iter(known))}-2"
    assert {n: v for n, v in mine.items() if n != name} == known
    assert found.lost == ("the ids of 1, which others had too",)
    twice = salvage.salvage(again(DATA, part, key), "a.sightline")
    assert (twice.dossier, twice.lost) == (DOSSIER, ())


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_is_there_twice_is_damage_and_the_events_of_both_are_saved() -> None:
    other = Dossier().put(replace(next(iter(DOSSIER.events.values())), id=EventId("other")))
    kept = BytesIO(DATA)
    with zipfile.ZipFile(BytesIO(dossiers.to_bytes(other))) as source, zipfile.ZipFile(kept, "a") as target:
        target.writestr("events.json", source.read("events.json"))
    with pytest.raises(DamagedError, match=r"it has events\.json twice"):
        dossiers.from_bytes(kept.getvalue(), "a.sightline")
    assert salvage.salvage(kept.getvalue(), "a.sightline").dossier.events == {
        **DOSSIER.events,
        **other.events,
    }


def test_a_list_that_is_there_twice_is_damage_and_both_are_saved() -> None:
    data = rewritten(DATA, b'"claims": [', b'"events": [')
    with pytest.raises(DamagedError, match=r"events\.json is damaged: an object has “events” twice"):
        dossiers.from_bytes(data, "a.sightline")
    assert salvage.salvage(data, "a.sightline").dossier.events == DOSSIER.events


def laid(path: Path) -> LayerReference:
    return LayerReference("l1", "rows", str(path), "ab" * 32, 10, 3, Mapping("day", title=("what",)), 2)


def test_a_layer_beneath_the_dossiers_folder_moves_with_it(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    (here / "tables").mkdir(parents=True)
    inside, outside = laid(here / "tables" / "a.csv"), replace(laid(Path("/far/b.csv")), id="l2")
    with_layers = edits.lay(outside).apply(edits.lay(inside).apply(DOSSIER)).logged(DOSSIER, "x", STAMP)
    removed = edits.take_away(inside).apply(with_layers).logged(with_layers, "y", STAMP)
    for dossier in (with_layers, removed):
        dossiers.save(dossier, here / "a.sightline")
        assert dossiers.open(here / "a.sightline") == dossier
    dossiers.save(with_layers, here / "a.sightline")
    here.rename(there)
    found = dossiers.open(there / "a.sightline")
    assert found.layers["l1"].path == str(there / "tables" / "a.csv")
    assert found.layers["l2"] == outside


@pytest.mark.parametrize("path", ["../b.csv", "x/../../b.csv", "/etc/hosts", "C:\\b.csv", "//server/b.csv"])
def test_a_path_that_leads_out_of_the_folder_is_known_as_such(tmp_path: Path, path: str) -> None:
    folder = tmp_path / "case"
    folder.mkdir()
    layer = LayerReference("l1", "rows", path, "ab" * 32, 10, 3, Mapping("day"))
    dossier = layer_links.located(edits.lay(layer).apply(DOSSIER), folder)
    assert not layer_links.lies_within(dossier.layers["l1"], folder)


def test_a_link_out_of_the_folder_leads_out_of_it(tmp_path: Path) -> None:
    folder = tmp_path / "case"
    folder.mkdir()
    (tmp_path / "b.csv").write_text("x")
    (folder / "b.csv").symlink_to(tmp_path / "b.csv")
    (folder / "c.csv").write_text("x")
    assert not layer_links.lies_within(laid(folder / "b.csv"), folder)
    assert layer_links.lies_within(laid(folder / "c.csv"), folder)
    assert not layer_links.lies_within(laid(folder / "c.csv"), None)


def test_layers_of_a_damaged_dossier_are_saved_where_they_are_sound() -> None:
    data = dossiers.to_bytes(edits.lay(laid(Path("/far/b.csv"))).apply(DOSSIER))
    broken = data.replace(b"PK\x01\x02", b"xx\x01\x02")  # the table at the end
    assert salvage.salvage(broken, "a").dossier.layers == {"l1": laid(Path("/far/b.csv"))}
    at = data.index(b"layers.json")
    found = salvage.salvage(data[: at + 60], "a")
    assert "layers after the damage" in found.lost
    assert not found.dossier.layers
