"""A dossier that is saved opens as it was; a damaged one says so."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.values import harbour_dossier
from viewer.files import dossier as dossiers
from viewer.files.dossier import DossierError

DOSSIER = harbour_dossier()
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
