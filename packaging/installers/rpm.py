"""The package for Fedora, openSUSE and their kin.

It carries the libraries that they name otherwise (`libbz2.so.1`), so it needs few of theirs.
"""

import os
import shutil
import subprocess
from pathlib import Path

from installers import elf, facts, signing, tree
from installers.frozen import Frozen
from installers.progress import say

# Nothing is stripped, relinked or searched for names: the tree goes in as it was tested, and the same tree
# gives the same bytes.
SPECIFICATION = """%global __os_install_post %{{nil}}
%global _build_id_links none
%global debug_package %{{nil}}
%global source_date_epoch_from_changelog 0
%global clamp_mtime_to_source_date_epoch 1
%global use_source_date_epoch_as_buildtime 1
%global _buildhost reproducible
%global _binary_payload w19.zstdio
AutoReqProv: no
Name: {name}
Version: {version}
Release: 1
Summary: {summary}
License: MIT AND OFL-1.1 AND LGPL-3.0-only AND BSD-3-Clause AND Apache-2.0 AND MPL-2.0 AND PSF-2.0
URL: {homepage}
Requires: {requires}
Recommends: hicolor-icon-theme shared-mime-info desktop-file-utils tzdata

%description
{description}

%install
mkdir -p %{{buildroot}}
cp -a {stage}/usr %{{buildroot}}/

%files
{files}
"""
# Owned along with other packages, since it may be that none of those is installed
SHARED_FOLDERS = (
    *("metainfo", "bash-completion", "bash-completion/completions", "zsh", "zsh/site-functions"),
    *("fish", "fish/vendor_completions.d"),
)
FOLDERS_OF_OURS = (f"usr/lib/{facts.NAME}", f"usr/share/doc/{facts.NAME}")


def build(frozen: Frozen, build_folder: Path, out: Path) -> Path:
    """The .rpm of *frozen* in *out*; the same tree gives the same bytes."""
    root, work = build_folder / "rpm", build_folder / "rpmbuild"
    tree.lay_out(frozen, root)
    completions = root / "usr/share/zsh"
    (completions / "vendor-completions").rename(completions / "site-functions")
    tree.stamp(root)
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    specification = work / f"{facts.NAME}.spec"
    specification.write_text(_specification(root), encoding="utf-8")
    say("packing the .rpm")
    words = ["rpmbuild", "-bb", "--target", "x86_64", "--define", f"_topdir {work}", str(specification)]
    subprocess.run(words, env=_around(), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    packed = next((work / "RPMS/x86_64").glob("*.rpm"))
    made = Path(shutil.copyfile(packed, out / packed.name))
    signing.rpm(made)
    return made


def _specification(root: Path) -> str:
    wanted = elf.needs(root / tree.PROGRAM)
    names = [f"{name}()(64bit)" for name in wanted.required if name != "libc.so.6"]
    return SPECIFICATION.format(
        name=facts.NAME,
        version=facts.version().replace("-", "~"),
        summary=facts.SUMMARY,
        homepage=facts.HOMEPAGE,
        requires=", ".join([f"libc.so.6(GLIBC_{wanted.glibc})(64bit)", *names]),
        description="\n\n".join(facts.DESCRIPTION),
        stage=root,
        files="\n".join(_owned(root)),
    )


def _owned(root: Path) -> list[str]:
    """What the package owns: its folders whole, and single files in those of the system."""
    others = sorted(path for path in root.rglob("*") if not path.is_dir() or path.is_symlink())
    names = [path.relative_to(root).as_posix() for path in others]
    single = [name for name in names if not name.startswith(tuple(f"{f}/" for f in FOLDERS_OF_OURS))]
    shared = [f"%dir /usr/share/{name}" for name in SHARED_FOLDERS]
    return [*shared, *(f"/{name}" for name in (*FOLDERS_OF_OURS, *single))]


def _around() -> dict[str, str]:
    return {**os.environ, "SOURCE_DATE_EPOCH": str(facts.epoch()), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
