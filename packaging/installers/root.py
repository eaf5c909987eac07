"""A Debian system in a folder, made new by debootstrap and entered by chroot."""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

# Mounts go into a namespace of the process, so none outlives it, and the folder can be deleted at any time.
ENTER = """
mount -t proc proc "$0/proc" && mkdir -p "$0/dev/shm" && mount -t tmpfs tmpfs "$0/dev/shm" &&
exec chroot "$0" "$@"
"""
AROUND = {
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root",
    "LANG": "C.UTF-8",
    "LC_ALL": "C.UTF-8",
    "TZ": "UTC",
    "DEBIAN_FRONTEND": "noninteractive",
}
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
TRUSTED = "/etc/ssl/outside.crt"  # beside the system's own, which its updates write anew
PASSED_ON = ("http_proxy", "https_proxy", "no_proxy", "PIP_INDEX_URL", "PIP_DEFAULT_TIMEOUT")


class RootError(Exception):
    """A root cannot be made here; one sentence that says what is missing."""


@dataclass(frozen=True, slots=True)
class Root:
    """The system in *folder*."""

    folder: Path

    def run(
        self, *words: str, env: Mapping[str, str] | None = None, check: bool = True, **options: object
    ) -> "subprocess.CompletedProcess[str]":
        """What the program *words* did in there, in an environment of its own.

        Raises:
            subprocess.CalledProcessError: it failed, with *check*.
        """
        around = (
            AROUND | {name: os.environ[name] for name in PASSED_ON if name in os.environ} | dict(env or {})
        )
        done: subprocess.CompletedProcess[str] = subprocess.run(
            self.entering(words),
            env=around,
            check=check,
            text=True,
            **options,  # type: ignore[call-overload]
        )
        return done

    def entering(self, words: Sequence[str]) -> list[str]:
        """The command of this machine that runs *words* in there."""
        entered = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
        return [*entered, "sh", "-c", ENTER, str(self.folder), *words]

    def apt_get(self, *words: str) -> None:
        """Run `apt-get`, which says nothing unless it fails.

        Raises:
            subprocess.CalledProcessError: it failed; its words are in it.
        """
        quiet = ("apt-get", "--quiet", "--quiet", "--yes", "--no-install-recommends")
        self.run(*quiet, *words, capture_output=True)

    def install(self, packages: Sequence[str]) -> None:
        """Install *packages* from the archive, without what they only recommend."""
        self.apt_get("install", *packages)

    def path(self, name: str) -> Path:
        """Where the file *name* of the system is, seen from outside."""
        return self.folder / name.lstrip("/")


def make(folder: Path, suite: str, packages: Sequence[str] = ()) -> Root:
    """A new minimal system of *suite* in *folder*, up to date, with *packages*; what was there is gone.

    Raises:
        RootError: this machine or user cannot make one.
        subprocess.CalledProcessError: the archive could not be reached.
    """
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        raise RootError("a Debian root is needed: run as root, with debootstrap installed")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    words = ["debootstrap", "--variant=minbase", "--include=ca-certificates", suite, str(folder)]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    root = Root(folder)
    _name_sources(root, suite)
    _trust(root)
    root.apt_get("update")
    root.apt_get("upgrade")
    if packages:
        root.install(packages)
    return root


def _name_sources(root: Root, suite: str) -> None:
    """Add updates and security fixes to the one source that debootstrap names."""
    named = root.path("/etc/apt/sources.list")
    mirror = named.read_text().split()[1].rstrip("/")
    lines = (f"{mirror} {suite}", f"{mirror} {suite}-updates", f"{mirror}-security {suite}-security")
    named.write_text("".join(f"deb {line} main\n" for line in lines))


def _trust(root: Root) -> None:
    """Let the system resolve names and trust connections as this machine does."""
    for path, name in ((Path("/etc/resolv.conf"), "/etc/resolv.conf"), (CERTIFICATES, TRUSTED)):
        if path.exists():
            shutil.copyfile(path, root.path(name))
