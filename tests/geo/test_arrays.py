"""Arrays that are mapped rather than read."""

import zipfile

import numpy as np
import pytest

from viewer.geo.arrays import mapped

WRITTEN = {
    "shorts": np.arange(5, dtype=np.uint16),
    "letters": np.frombuffer("Gdańsk".encode(), np.uint8),
    "table": np.arange(6.0).reshape(2, 3),
    "nothing": np.empty(0, np.int32),
}


@pytest.mark.parametrize("write", [np.savez, np.savez_compressed])
def test_arrays_are_what_was_written_whether_compressed_or_not(write, tmp_path):
    write(tmp_path / "some.npz", **WRITTEN)
    found = mapped(tmp_path / "some.npz")
    assert list(found) == list(WRITTEN)
    for name, array in WRITTEN.items():
        assert found[name].dtype == array.dtype
        assert found[name].tolist() == array.tolist()


def test_mapped_arrays_cannot_be_changed(tmp_path):
    np.savez(tmp_path / "some.npz", **WRITTEN)
    with pytest.raises(ValueError, match="read-only"):
        mapped(tmp_path / "some.npz")["shorts"][0] = 7


def test_a_file_cut_short_is_refused(tmp_path):
    np.savez(tmp_path / "some.npz", **WRITTEN)
    whole = (tmp_path / "some.npz").read_bytes()
    (tmp_path / "cut.npz").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(zipfile.BadZipFile):
        mapped(tmp_path / "cut.npz")
