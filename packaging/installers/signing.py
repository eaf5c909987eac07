"""Signatures: each is made where its key is named in the environment, and said to be missing where not.

    SIGHTLINE_GPG_KEY              of the hashes of a release, and of the .rpm
    SIGHTLINE_WINDOWS_CERTIFICATE  the SHA-1 of a certificate in the store of Windows, of .exe and .msi
    SIGHTLINE_MAC_IDENTITY         a Developer ID, of the .app and .dmg
    SIGHTLINE_MAC_NOTARY           a profile that `notarytool store-credentials` kept, of the .dmg

No key is ever read from a file of this project.
"""

import os
import subprocess
from pathlib import Path

from installers.progress import say

TIME_STAMPS = "SIGHTLINE_TIMESTAMP_URL"  # of the certificate's issuer


def sums(path: Path) -> None:
    """Put `SHA256SUMS.asc` beside *path*."""
    if key := _key("SIGHTLINE_GPG_KEY", path):
        words = ["gpg", "--batch", "--yes", "--local-user", key, "--armor", "--detach-sign", str(path)]
        subprocess.run(words, check=True)


def rpm(path: Path) -> None:
    """Sign the package *path* itself."""
    if key := _key("SIGHTLINE_GPG_KEY", path):
        subprocess.run(["rpmsign", "--define", f"_gpg_name {key}", "--addsign", str(path)], check=True)


def windows(path: Path) -> None:
    """Sign the program or installer *path*."""
    if key := _key("SIGHTLINE_WINDOWS_CERTIFICATE", path):
        stamped = ["/tr", os.environ[TIME_STAMPS], "/td", "sha256"] if TIME_STAMPS in os.environ else []
        subprocess.run(["signtool", "sign", "/sha1", key, "/fd", "sha256", *stamped, str(path)], check=True)


def mac(path: Path) -> None:
    """Sign the .dmg *path* and have it notarised; the program in it was signed when it was frozen."""
    if key := _key("SIGHTLINE_MAC_IDENTITY", path):
        subprocess.run(["codesign", "--sign", key, "--timestamp", str(path)], check=True)
    if profile := _key("SIGHTLINE_MAC_NOTARY", path):
        words = ["xcrun", "notarytool", "submit", "--wait", "--keychain-profile", profile, str(path)]
        subprocess.run(words, check=True)
        subprocess.run(["xcrun", "stapler", "staple", str(path)], check=True)


def _key(variable: str, path: Path) -> str | None:
    key = os.environ.get(variable)
    if not key:
        say(f"{path.name} is not signed: {variable} is not set")
    return key
