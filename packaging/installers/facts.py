"""What every installer says of the program."""

import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = "sightline"
TITLE = "Sightline"
ID = "org.sightline.viewer"  # before the first publication: a domain that the publisher owns, see RELEASE.md
PUBLISHER = "The Sightline authors"
EMAIL = "maintainers@sightline.invalid"  # `.invalid` reaches nobody until there is an address to write to
HOMEPAGE = "https://sightline.invalid/"  # nor is there a page
SUMMARY = "See what an article says happened, on a map and a timeline"
DESCRIPTION = (
    "Sightline reads an article and shows what it says happened, where, when, who was involved and how "
    "certain it is. Every mark on the map and the timeline leads to the words it rests on.",
    "Everything happens on this computer: the base map and the gazetteer are inside, and nothing is sent "
    "anywhere.",
)
MEDIA_TYPE = "application/vnd.sightline.dossier+zip"
DOSSIER = "Sightline dossier"
ARTICLE_TYPES = ("text/plain", "text/markdown", "text/html", "application/xhtml+xml")
ARTICLE_ENDINGS = (".txt", ".md", ".htm", ".html")


def version() -> str:
    """The version in viewer/__init__.py."""
    text = (ROOT / "viewer/__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, flags=re.MULTILINE)
    if not found:
        raise ValueError("viewer/__init__.py names no __version__")
    return found[1]


def epoch() -> int:
    """Seconds since 1970 of the commit that is built: the one time that goes into an installer.

    SOURCE_DATE_EPOCH in the environment comes before it, as reproducible builds have agreed.
    """
    if told := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(told)
    stamp = ROOT / "SOURCE_DATE_EPOCH"  # a source that was copied into a builder has it beside the files
    if stamp.exists():
        return int(stamp.read_text())
    words = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    return int(subprocess.run(words, capture_output=True, text=True, check=True).stdout)


def file_version() -> str:
    """The version as four numbers, as Windows counts."""
    numbers = re.findall(r"\d+", version())[:4]
    return ".".join([*numbers, "0", "0", "0", "0"][:4])
