"""The tags of a figure's PDF: which text is a heading or a quote, and what a picture shows in words.

They are added to what Qt has written, whose objects stay as they are but for those named here.
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from viewer.draw import figure_letters
from viewer.draw.structure import MARK_PX, Role

_OBJECT = re.compile(rb"(\d+) 0 obj\s*(.*?)\s*endobj\s*$", re.DOTALL)
_MARK = re.compile(rb"-(\d+) %d 1 1 re\nf\n" % MARK_PX[1])
LEVEL = 4  # of packing: a third of the time of the usual one, and 3 % more bytes


class UnknownShapeError(ValueError):
    """A PDF is not as Qt has written them so far."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says of itself: its parts as they were painted, and its figure in words.

    `box` is where the figure stands, in points from the lower left corner.
    """

    parts: tuple[Role, ...]
    alt: str
    box: tuple[float, float, float, float]


@dataclass
class _File:
    """The objects of a PDF by their numbers."""

    head: bytes
    objects: dict[int, bytes]
    trailer: bytes
    said: list[int] = field(default_factory=list)  # the elements of the structure, in reading order

    def add(self, body: bytes) -> int:
        """The number of a new object."""
        number = max(self.objects) + 1
        self.objects[number] = body
        return number

    def reference(self, name: bytes, of: bytes) -> int:
        """The number of the object that a dictionary refers to by a name."""
        found = re.search(rb"/" + name + rb" (\d+) 0 R", of)
        if not found or int(found[1]) not in self.objects:
            raise UnknownShapeError(f"the PDF has no /{name.decode()}")
        return int(found[1])

    def extend(self, number: int, more: bytes) -> None:
        """Add entries to a dictionary."""
        old = self.objects[number]
        if not old.endswith(b">>"):
            raise UnknownShapeError(f"object {number} of the PDF is no dictionary")
        self.objects[number] = old[:-2] + more + b">>"


def tagged(pdf: bytes, pages: tuple[Page, ...], *, language: str, description: str) -> bytes:
    """*pdf* with tags, its language, its description, and the wish that a reader shows its title.

    Raises:
        UnknownShapeError: Qt has written it in another way than it did so far.
    """
    file = _opened(pdf)
    root, about = file.reference(b"Root", file.trailer), file.reference(b"Info", file.trailer)
    listed = re.search(
        rb"/Kids\s*\[(.*?)\]", file.objects[file.reference(b"Pages", file.objects[root])], re.DOTALL
    )
    kids = [int(n) for n in re.findall(rb"(\d+) 0 R", listed[1])] if listed else []
    if len(kids) != len(pages):
        raise UnknownShapeError(f"the PDF has {len(kids)} pages, not {len(pages)}")
    _tell_letters(file)
    tree = file.add(b"")
    document = file.add(b"")
    parents = []
    for i, (kid, page) in enumerate(zip(kids, pages, strict=True)):
        elements = list(_elements(file, kid, page, document))
        file.extend(kid, b"/StructParents %d\n" % i)
        parents.append(b"%d [%s]" % (i, _list(elements)))
        file.said += elements
    numbers = file.add(b"<< /Nums [%s] >>" % b" ".join(parents))
    file.objects[document] = b"<< /Type /StructElem /S /Document /P %d 0 R /K [%s] >>" % (
        tree,
        _list(file.said),
    )
    file.objects[tree] = (
        b"<< /Type /StructTreeRoot /K [%d 0 R] /ParentTree %d 0 R /ParentTreeNextKey %d >>"
        % (
            document,
            numbers,
            len(pages),
        )
    )
    file.extend(
        root,
        b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>\n/MarkInfo << /Marked true >>\n"
        b"/StructTreeRoot %d 0 R\n" % (language.encode(), tree),
    )
    file.extend(about, b"/Subject %s\n" % _text(description))
    return _written(file)


def _elements(file: _File, kid: int, page: Page, document: int) -> Iterator[int]:
    """The elements of a page, each for a stretch of its content, marked with its place among them."""
    content = file.reference(b"Contents", file.objects[kid])
    head, _, stream = file.objects[content].partition(b"stream\n")
    pieces = _MARK.split(zlib.decompress(stream.removesuffix(b"endstream")))
    made = [b"/Artifact BMC\n" + pieces[0] + b"EMC\n"]
    count = 0
    for mark, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        role = page.parts[int(mark) + MARK_PX[0]]
        if role == "Artifact":
            made.append(b"/Artifact BMC\n" + piece + b"EMC\n")
            continue
        made.append(b"/%s << /MCID %d >> BDC\n" % (role.encode(), count) + piece + b"EMC\n")
        more = b""
        if role == "Figure":
            box = b" ".join(b"%.2f" % side for side in page.box)
            more = b" /Alt %s /A << /O /Layout /Placement /Block /BBox [%s] >>" % (_text(page.alt), box)
        yield file.add(
            b"<< /Type /StructElem /S /%s /P %d 0 R /Pg %d 0 R /K %d%s >>"
            % (role.encode(), document, kid, count, more)
        )
        count += 1
    packed = zlib.compress(b"".join(made), LEVEL)
    file.objects[content] = head + b"stream\n" + packed + b"\nendstream"
    file.objects[file.reference(b"Length", head)] = b"%d" % len(packed)


def _tell_letters(file: _File) -> None:
    """Say of each glyph which letters are meant; see `figure_letters`."""
    for number, body in file.objects.items():
        if b"endbfrange" in body:
            head, _, stream = body.partition(b"stream\n")
            table = figure_letters.meant(stream.removesuffix(b"endstream").rstrip())
            sized = re.sub(rb"/Length \d+", b"/Length %d" % len(table), head, count=1)
            file.objects[number] = sized + b"stream\n" + table + b"\nendstream"


def _text(words: str) -> bytes:
    return b"<%s>" % ("\ufeff" + words).encode("utf-16-be").hex().encode()


def _list(numbers: list[int]) -> bytes:
    return b" ".join(b"%d 0 R" % number for number in numbers)


def _opened(pdf: bytes) -> _File:
    """The objects of a PDF that has one plain index."""
    start = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*$", pdf)
    if not start:
        raise UnknownShapeError("the PDF has no index")
    index = pdf[int(start[1]) :]
    trailer = re.search(rb"trailer\s*<<(.*?)>>\s*startxref", index, re.DOTALL)
    places = sorted(int(at) for at in re.findall(rb"(\d{10}) \d{5} n", index))
    if not trailer or not places:
        raise UnknownShapeError("the index of the PDF is of another kind")
    objects = {}
    for at, end in zip(places, [*places[1:], int(start[1])], strict=True):
        found = _OBJECT.match(pdf[at:end])
        if not found:
            raise UnknownShapeError(f"there is no object at byte {at} of the PDF")
        objects[int(found[1])] = found[2]
    return _File(pdf[: places[0]], objects, trailer[1])


def _written(file: _File) -> bytes:
    made = bytearray(file.head)
    size = max(file.objects) + 1
    index = [b"0000000000 65535 f \n"] * size
    for number, body in file.objects.items():
        index[number] = b"%010d 00000 n \n" % len(made)
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    trailer = re.sub(rb"/Size \d+", b"/Size %d" % size, file.trailer)
    start = len(made)
    made += b"xref\n0 %d\n" % size + b"".join(index)
    return bytes(made) + b"trailer\n<<%s>>\nstartxref\n%d\n%%%%EOF\n" % (trailer, start)
