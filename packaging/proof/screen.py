"""An X server without a screen whose pixels are a file, so that a picture needs no program in the system."""

import mmap
import os
import re
import struct
import subprocess
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

WIDTH, HEIGHT = 1600, 1000
PATIENCE_S = 60


class ProofError(Exception):
    """Something that was to be proven is not so; one sentence."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A running server: the name of its display, and the file of its pixels."""

    display: str
    pixels: Path

    def titles(self) -> list[str]:
        """Titles of the windows on it."""
        words = ["xwininfo", "-display", self.display, "-root", "-tree"]
        said = subprocess.run(words, capture_output=True, text=True, check=True).stdout
        return re.findall(r'^\s+0x\w+ "(.+)": \(', said, flags=re.MULTILINE)

    def window_class(self, title: str) -> str:
        """The class of the window whose title contains *title*, by which a desktop finds its menu entry."""
        words = ["xwininfo", "-display", self.display, "-root", "-tree"]
        said = subprocess.run(words, capture_output=True, text=True, check=True).stdout
        found = re.search(rf'"[^"]*{re.escape(title)}[^"]*": \("[^"]*" "([^"]*)"\)', said)
        return found[1] if found else ""

    def wait_for(self, what: str, is_so: Callable[[], bool]) -> float:
        """Seconds until *is_so*.

        Raises:
            ProofError: it never became so.
        """
        begun = time.monotonic()
        while time.monotonic() - begun < PATIENCE_S:
            if is_so():
                return time.monotonic() - begun
            time.sleep(0.005)
        raise ProofError(f"{what} did not happen within {PATIENCE_S} s; windows: {self.titles()}")

    def is_painted(self) -> bool:
        """Whether most pixels of a row in the middle are other than the black of an empty screen."""
        row = self._rows(HEIGHT // 2, 1)
        return sum(blue > 40 for blue in row[::64]) > WIDTH // 32

    def save(self, path: Path) -> None:
        """Write what is on the screen as PNG."""
        data = self._rows(0, HEIGHT)
        lines = []
        for y in range(HEIGHT):
            row = data[y * WIDTH * 4 : (y + 1) * WIDTH * 4]
            line = bytearray(1 + WIDTH * 3)  # a filter of none, then red, green and blue
            line[1::3], line[2::3], line[3::3] = row[2::4], row[1::4], row[0::4]
            lines.append(bytes(line))
        size = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
        packed = zlib.compress(b"".join(lines), 6)
        path.parent.mkdir(parents=True, exist_ok=True)
        chunks = (_chunk(b"IHDR", size), _chunk(b"IDAT", packed), _chunk(b"IEND", b""))
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))

    def _rows(self, first: int, count: int) -> bytes:
        """Rows of pixels: blue, green, red and nothing each; the file is in the format of `xwd`."""
        with self.pixels.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as memory:
            head = struct.unpack(">25I", memory[:100])
            begin, stride = head[0] + head[19] * 12, head[12]
            if stride != WIDTH * 4:
                raise ProofError(f"a row of the screen has {stride} bytes, not {WIDTH * 4}")
            return memory[begin + first * stride : begin + (first + count) * stride]


def _chunk(kind: bytes, data: bytes) -> bytes:
    body = kind + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


@contextmanager
def screen() -> Iterator[Screen]:
    """A server of our own on a display that nobody uses.

    Raises:
        ProofError: Xvfb did not start.
    """
    ours, theirs = os.pipe()
    with tempfile.TemporaryDirectory() as folder:
        words = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", f"{WIDTH}x{HEIGHT}x24"]
        words += ["-fbdir", folder, "-nolisten", "tcp", "-noreset"]
        with subprocess.Popen(words, pass_fds=[theirs], stderr=subprocess.DEVNULL) as server:
            os.close(theirs)
            with os.fdopen(ours) as answer:
                number = answer.readline().strip()
            if not number:
                raise ProofError("Xvfb did not start")
            try:
                yield Screen(f":{number}", Path(folder) / "Xvfb_screen0")
            finally:
                server.terminate()
