"""The part of the bindings to Qt that is in Python: kept compiled, where each start would compile it anew.

shiboken6 carries it as text within its library, and compiles that whenever it is loaded.  Where a folder
`files.dir` is beside the library, which its own switch makes, it imports the modules by their names instead.
"""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

FOLDER = "shiboken6/files.dir"
ITSELF = (
    "signature_bootstrap.py"  # what looks for the folder: never imported, but it makes the folder be there
)


def unpacked(python: Path = Path(sys.executable)) -> None:
    """Let the packages of *python* have the folder."""
    words = [str(python), "-c", "import shiboken6"]
    subprocess.run(words, env={**os.environ, "SBK_EMBED": "0"}, check=True)


def folder() -> Path:
    """The folder among the packages of this Python.

    Raises:
        FileNotFoundError: it has none; call `unpacked` first.
    """
    found = importlib.util.find_spec("shiboken6")
    assert found
    assert found.origin
    there = Path(found.origin).parents[1] / FOLDER
    if not there.is_dir():
        raise FileNotFoundError(f"{there} is missing; does shiboken6 still know SBK_EMBED?")
    return there


def modules(there: Path) -> list[str]:
    """The names of what is imported of the folder, in their order."""
    found = (path.relative_to(there).with_suffix("") for path in there.rglob("*.py") if path.name != ITSELF)
    return sorted(".".join(path.parts).removesuffix(".__init__") for path in found)
