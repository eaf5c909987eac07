"""Where the data and the sample articles that ship with the program are.

A wheel and an installer carry them inside the package, in `_shipped`; a checkout has them beside it.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = _PACKAGE / "_shipped"
_HOME = _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent


def resource(name: str) -> Path:
    """The file or folder *name* of the data that ships, as in `resource("fonts")`.

    Raises:
        FileNotFoundError: it is not there, so the installation is incomplete.
    """
    return _existing(_HOME / "resources" / name)


def seeds() -> Path:
    """The folder of the sample articles.

    Raises:
        FileNotFoundError: it is not there, so the installation is incomplete.
    """
    return _existing(_HOME / "seeds")


def _existing(path: Path) -> Path:
    if not path.exists():
        raise FileNotFoundError(f"{path} is missing: the installation is incomplete, install Sightline again")
    return path
