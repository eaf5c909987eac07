"""The narrow ways of the sea, canals and straits, that are too narrow for squares of ten kilometres."""

from dataclasses import dataclass
from pathlib import Path

Place = tuple[float, float]  # latitude, longitude


@dataclass(frozen=True, slots=True)
class Passage:
    """A named way from one open water to another.

    Of its `course` the places from `cut[0]` to `cut[1]` (included) are a canal; None where all is water.
    Whatever passes a strait crosses its `gate`, a line from shore to shore; a canal has none.
    """

    name: str
    course: tuple[Place, ...]
    cut: tuple[int, int] | None = None
    gate: tuple[Place, Place] | None = None

    def turned(self) -> "Passage":
        """The same way from its end."""
        last = len(self.course) - 1
        cut = (last - self.cut[1], last - self.cut[0]) if self.cut else None
        return Passage(self.name, self.course[::-1], cut, self.gate)


def read(path: Path) -> tuple[Passage, ...]:
    """The passages in a file of tab-separated lines: name, `canal` or `strait`, course, and a strait's gate.

    What is cut through land stands between brackets.

    Raises:
        ValueError: a line is not of that form; one sentence that names the file and the line.
    """
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        try:
            name, kind, course, *rest = line.split("\t")
            words = course.split()
            cut = (words.index("["), words.index("]") - 2) if kind == "canal" else None
            gate = None
            if kind == "strait":
                first, last = _places(rest[0].split())
                gate = first, last
            found.append(Passage(name, _places(words), cut, gate))
        except (ValueError, IndexError):
            raise ValueError(f"{path}, line {number} is no passage; install Sightline again.") from None
    return tuple(found)


def _places(words: list[str]) -> tuple[Place, ...]:
    pairs = (tuple(map(float, word.split(","))) for word in words if word not in "[]")
    return tuple((lat, lon) for lat, lon in pairs)
