"""The system libraries of Qt, and a screen for the tests, for a Debian or Ubuntu that lacks them.

They are unpacked from the distribution's own packages into a folder, with no right to install anything;
a fresh container has them after 20 MB.  The same for root, so that one way is used and tested.
"""

import ctypes
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

# soname -> package of Debian 12 and Ubuntu 22.04; later releases provide the same names
NEEDED = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libbrotlidec.so.1": "libbrotli1",
    "libxkbcommon.so.0": "libxkbcommon0",
    # for a window under X11
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    # for a window under Wayland
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

# An X server without a screen, for the tests; programs are looked for on PATH
SCREEN = {"Xvfb": "xvfb"}

# The drivers behind OpenGL: 200 MB.  Qt links against libGL and libEGL, and we never paint with them.
DRIVERS = re.compile(
    r"libllvm|libgl1-mesa|libgl[x-].*-mesa|libglx-mesa|libegl-mesa|libglapi|libgbm|libdrm|libz3|libsensors"
)

FONTS_CONF = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <dir>{folder}/usr/share/fonts</dir>
  <cachedir>{folder}/fontconfig</cachedir>
</fontconfig>
"""


def say(sentence: str) -> None:
    """Tell whoever runs the script, apart from what the program prints."""
    print(f"[dev] {sentence}", file=sys.stderr, flush=True)


def supply(folder: Path, *, with_screen: bool = False) -> None:
    """Unpack into *folder* what Qt needs and neither the machine nor *folder* has, or say why not.

    Args:
        with_screen: an X server for the tests too.
    """
    if not sys.platform.startswith("linux"):
        return
    packages = missing(NEEDED, folder)
    if with_screen:
        packages += missing_programs(SCREEN, folder)
    if not packages:
        return
    if not shutil.which("apt-get") or not shutil.which("dpkg-deb"):
        say(f"system packages are missing; install them with your package manager: {' '.join(packages)}")
        return
    say(f"unpacking system packages: {' '.join(packages)}")
    try:
        unpack(packages, folder)
    except subprocess.CalledProcessError as error:
        say(f"could not fetch them ({' '.join(map(str, error.cmd))}); the window may not open.")
        say(f"Ask an administrator for: apt-get install {' '.join(packages)}")
        return
    (folder / "fonts.conf").write_text(FONTS_CONF.format(folder=folder))
    if (folder / "usr/bin/Xvfb").exists():
        make_movable(folder)


def missing(needed: dict[str, str], folder: Path) -> list[str]:
    """Packages of those libraries that load from nowhere and are not in *folder*, in order of name."""
    held = {path.name for path in folder.glob("**/lib*.so.*")}
    return sorted({package for soname, package in needed.items() if soname not in held and not loads(soname)})


def missing_programs(needed: dict[str, str], folder: Path) -> list[str]:
    """Packages of those programs that are neither on PATH nor in *folder*, in order of name."""
    return sorted(
        package
        for name, package in needed.items()
        if not shutil.which(name) and not (folder / "bin" / name).exists()
    )


def make_movable(folder: Path) -> None:
    """Let the X server in *folder* find its keyboard compiler there, through a script in `bin`.

    The server runs `/usr/bin/xkbcomp`, and has no option for that.  Where there is none, the folder in the
    unpacked copy is overwritten with one that means, at the same length, "here"; the script sees to here.
    """
    server = folder / "usr/bin/Xvfb"
    if not Path("/usr/bin/xkbcomp").exists():
        server.write_bytes(server.read_bytes().replace(b"\0/usr/bin\0", b"\0././././\0"))
    keyboards = next(
        path for path in (Path("/usr/share/X11/xkb"), folder / "usr/share/X11/xkb") if path.exists()
    )
    script = folder / "bin/Xvfb"
    script.parent.mkdir(exist_ok=True)
    words = f'cd {shlex.quote(str(server.parent))}\nexec ./Xvfb -xkbdir {shlex.quote(str(keyboards))} "$@"\n'
    script.write_text(f"#!/bin/sh\n{words}")
    script.chmod(0o755)


def loads(soname: str) -> bool:
    """Whether the dynamic linker finds *soname* on this machine."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def unpack(packages: list[str], folder: Path) -> None:
    """Put the files of *packages* into *folder*, with those of what they depend on and the machine lacks.

    Raises:
        subprocess.CalledProcessError: apt-get could not find or fetch one.
    """
    store = folder / "packages"
    store.mkdir(parents=True, exist_ok=True)
    options = apt_options(folder / "apt") if not has_lists(Path("/var/lib/apt/lists")) else []
    try:
        fetch(packages, store, options)
    except subprocess.CalledProcessError:
        if options:
            raise
        fetch(packages, store, apt_options(folder / "apt"))  # the machine's lists are older than the archive
    for package in sorted(store.glob("*.deb")):
        subprocess.run(["dpkg-deb", "--extract", package, folder], check=True)
    shutil.rmtree(store)
    shutil.rmtree(folder / "apt", ignore_errors=True)


def has_lists(folder: Path) -> bool:
    """Whether apt knows what the archive holds; a fresh container image does not."""
    return any(folder.glob("*_Packages*"))


def apt_options(folder: Path) -> list[str]:
    """Options that make apt-get use fresh lists of its own in *folder*, which takes no administrator.

    Raises:
        subprocess.CalledProcessError: the lists could not be fetched.
    """
    for name in ("lists/partial", "cache/archives/partial"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    options = ["-o", f"Dir::State::Lists={folder / 'lists'}", "-o", f"Dir::Cache={folder / 'cache'}"]
    if os.geteuid() == 0:
        options += ["-o", "APT::Sandbox::User=root"]  # apt's own user may not be able to enter the folder
    apt_get(["update"], options)
    return options


def fetch(packages: list[str], store: Path, options: list[str]) -> None:
    """Download *packages* and what the machine lacks of their dependencies into *store*."""
    # A simulation needs no rights, and settles alternatives as an installation would.
    plan = apt_get(["--simulate", "--no-install-recommends", "install", *packages], options)
    sandbox = ["-o", "APT::Sandbox::User=root"] if os.geteuid() == 0 else []
    apt_get(["download", *wanted(plan)], [*options, *sandbox], folder=store)


def wanted(plan: str) -> list[str]:
    """The packages to unpack out of what apt-get says it would install.

    Upgrades of installed packages are left alone (a second libc beside the first would crash everything),
    and so are drivers.
    """
    new = re.findall(r"^Inst (\S+) \(", plan, flags=re.MULTILINE)
    return [name for name in new if not DRIVERS.match(name)]


def apt_get(words: list[str], options: list[str], folder: Path | None = None) -> str:
    """What `apt-get` prints for *words*, in English.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    done = subprocess.run(
        ["apt-get", "--quiet", *options, *words],
        cwd=folder,
        env={**os.environ, "LC_ALL": "C"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return done.stdout


def environment(folder: Path, outer: dict[str, str]) -> dict[str, str]:
    """*outer* with what makes Qt use the libraries in *folder*, in a locale that it accepts."""
    made = dict(outer)
    if made.get("LC_ALL") in ("C", "POSIX"):
        made["LC_ALL"] = "C.UTF-8"  # Qt warns of any other encoding
    places = [str(path) for top in ("usr/lib", "lib") for path in sorted((folder / top).glob("*-linux-gnu*"))]
    if not places:
        return made
    if (folder / "bin").exists():
        made["PATH"] = os.pathsep.join([*filter(None, [outer.get("PATH")]), str(folder / "bin")])
    made["LD_LIBRARY_PATH"] = os.pathsep.join([*places, *filter(None, [outer.get("LD_LIBRARY_PATH")])])
    stand_ins = {
        "FONTCONFIG_FILE": ("/etc/fonts/fonts.conf", folder / "fonts.conf"),
        "XKB_CONFIG_ROOT": ("/usr/share/X11/xkb", folder / "usr/share/X11/xkb"),
        "XLOCALEDIR": ("/usr/share/X11/locale", folder / "usr/share/X11/locale"),
    }
    for name, (usual, stand_in) in stand_ins.items():
        if not Path(usual).exists() and stand_in.exists():
            made.setdefault(name, str(stand_in))
    return made
