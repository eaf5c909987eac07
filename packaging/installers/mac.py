"""The disk image for macOS: the program, and a link to the folder it is to be dragged to."""

import platform
import shutil
import subprocess
from pathlib import Path

from installers import facts, signing
from installers.frozen import Frozen
from installers.progress import say

OLDEST = "12.0"


def build(frozen: Frozen, build_folder: Path, out: Path) -> Path:
    """The .dmg with the .app that PyInstaller made beside its folder."""
    made = out / f"{facts.TITLE}-{facts.version()}-{platform.machine()}.dmg"
    say(f"packing {made.name}")
    source = build_folder / "dmg"
    shutil.rmtree(source, ignore_errors=True)
    app = frozen.folder.parent / f"{facts.TITLE}.app"
    shutil.copytree(app, source / app.name, symlinks=True)
    (source / "Applications").symlink_to("/Applications")
    (source / "NOTICES.txt").write_text(frozen.notices, encoding="utf-8")
    words = ["-volname", facts.TITLE, "-srcfolder", str(source), "-ov", "-format", "UDZO", str(made)]
    subprocess.run(["hdiutil", "create", *words], check=True)
    signing.mac(made)
    return made


def info_plist() -> dict[str, object]:
    """What the .app says of itself: the dossiers it owns, and the articles it can open."""
    kind = f"{facts.ID}.dossier"
    dossier = {
        "CFBundleTypeName": facts.DOSSIER,
        "LSItemContentTypes": [kind],
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": "Owner",
    }
    article = {
        "CFBundleTypeName": "Article",
        "LSItemContentTypes": ["public.plain-text", "public.html", "net.daringfireball.markdown"],
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
    }
    exported = {
        "UTTypeIdentifier": kind,
        "UTTypeDescription": facts.DOSSIER,
        "UTTypeConformsTo": ["public.zip-archive"],
        "UTTypeTagSpecification": {
            "public.filename-extension": ["sightline"],
            "public.mime-type": [facts.MEDIA_TYPE],
        },
    }
    return {
        "NSHighResolutionCapable": True,
        "LSMinimumSystemVersion": OLDEST,
        "CFBundleShortVersionString": facts.version(),
        "CFBundleLocalizations": ["en", "es"],
        "CFBundleDocumentTypes": [dossier, article],
        "UTExportedTypeDeclarations": [exported],
    }
