"""A zip of numpy arrays, mapped into memory rather than read: what is never asked for is never loaded.

`numpy.load` copies every array, and checks its sum, before the first place is found: with the 15 MB of the
gazetteer that was a tenth of every start.  Processes that map the same file share its pages too.
"""

import io
import mmap
import struct
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

_ENDING = ".npy"
# In the header before a member: the lengths of its name and its extra field, and what follows them.
_LENGTHS_AT, _CONTENT_AT = 26, 30


def mapped(path: Path) -> dict[str, NDArray[Any]]:
    """The arrays of the .npz file *path* by name, read-only; those that are compressed there are unpacked.

    Raises:
        OSError, ValueError, EOFError, zipfile.BadZipFile: it is none, or damaged.
    """
    with path.open("rb") as file, zipfile.ZipFile(file) as archive:
        whole = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        return {
            member.filename.removesuffix(_ENDING): _array(
                whole[_start(whole, member) :][: member.file_size]
                if member.compress_type == zipfile.ZIP_STORED
                else memoryview(archive.read(member))
            )
            for member in archive.infolist()
        }


def _start(whole: memoryview, member: zipfile.ZipInfo) -> int:
    """Where the content of a stored member begins."""
    name, extra = struct.unpack_from("<HH", whole, member.header_offset + _LENGTHS_AT)
    return member.header_offset + _CONTENT_AT + int(name) + int(extra)


def _array(member: memoryview) -> NDArray[Any]:
    """The array that the bytes of an .npy file hold, over these very bytes."""
    head = io.BytesIO(member[:256])
    if np.lib.format.read_magic(head) != (1, 0):
        raise ValueError("it has arrays of another version of numpy's format")
    shape, _, kind = np.lib.format.read_array_header_1_0(head)
    return np.frombuffer(member, kind, offset=head.tell()).reshape(shape)
