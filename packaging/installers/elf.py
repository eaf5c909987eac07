"""What the libraries of a tree need from the system: names of libraries, and the oldest C library."""

import re
import subprocess
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

# Without these parts the program still opens a window, under X11.
OPTIONAL = re.compile(r"wayland|Wl|ibus|vulkan|xdgdesktopportal", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Needs:
    """Names of system libraries, in order, and the C library as in `2.35`."""

    required: tuple[str, ...]
    recommended: tuple[str, ...]
    glibc: str


def needs(folder: Path) -> Needs:
    """What the files in *folder* are linked to and do not bring along."""
    wanted: dict[str, set[str]] = defaultdict(set)
    versions = {(2, 17)}
    files = [path for path in folder.rglob("*") if path.is_file() and _is_elf(path)]
    for path in files:
        said = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
        for soname in re.findall(r"^\s+NEEDED\s+(\S+)", said, flags=re.MULTILINE):
            wanted[soname].add(str(path.relative_to(folder)))
        versions |= {(int(a), int(b)) for a, b in re.findall(r"\bGLIBC_(\d+)\.(\d+)", said)}
    held = {path.name for path in folder.rglob("*")}
    outside = {soname: by for soname, by in wanted.items() if soname not in held and "ld-linux" not in soname}
    required = {soname for soname, by in outside.items() if not all(OPTIONAL.search(path) for path in by)}
    newest = ".".join(map(str, max(versions)))
    return Needs(tuple(sorted(required)), tuple(sorted(outside.keys() - required)), newest)


def debian_packages(sonames: tuple[str, ...]) -> tuple[str, ...]:
    """The Debian packages of libraries that are installed on this machine.

    Raises:
        ValueError: one is not installed, or of no package.
    """
    listed = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    places = dict(re.findall(r"^\s+(\S+) \([^)]*x86-64[^)]*\) => (\S+)", listed, flags=re.MULTILINE))
    found = set()
    for soname in sonames:
        if soname not in places:
            raise ValueError(f"{soname} is not installed on the machine that builds; see clean.PACKAGES")
        found.add(_package_of(Path(places[soname])))
    return tuple(sorted(found))


def _package_of(path: Path) -> str:
    for name in (str(path), str(path.resolve()), f"/usr{path}", f"/usr{path.resolve()}"):
        said = subprocess.run(["dpkg-query", "--search", name], capture_output=True, text=True, check=False)
        if said.returncode == 0:
            return said.stdout.split(":")[0]
    raise ValueError(f"{path} belongs to no package")


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
