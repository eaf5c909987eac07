"""The bill of materials in CycloneDX 1.5, with the libraries and data that lists of packages leave out."""

import json
import time
import uuid
from collections.abc import Iterable
from typing import Any

from installers import facts
from installers.contents import Part

# Licences that SPDX has by these names; a maker's other words go in as words.
EXPRESSION = {"AND", "OR", "WITH"}
KNOWN = {
    *("0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC-BY-4.0", "CC0-1.0", "CNRI-Python", "FTL"),
    *("GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later", "LGPL-2.1-or-later", "IJG"),
    *("LGPL-3.0-only", "LGPL-3.0-or-later", "MIT", "MPL-1.1", "MPL-2.0", "OFL-1.1", "PSF-2.0", "Unicode-3.0"),
    *("Zlib", "libpng-2.0", "GCC-exception-3.1", "Bootloader-exception"),
}


def bill(parts: Iterable[Part], shape: str) -> str:
    """The document as JSON; the same parts of the same commit give the same bytes.

    Args:
        shape: which of the desktop's libraries are inside: "system" none, "bundled" those it may lack.
    """
    components = [_component(part) for part in parts]
    name = f"{facts.NAME}-{facts.version()}-{shape}-{facts.epoch()}"
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name)}",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(facts.epoch())),
            "component": {
                "type": "application",
                "bom-ref": facts.NAME,
                "name": facts.NAME,
                "version": facts.version(),
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": components,
        "dependencies": [{"ref": facts.NAME, "dependsOn": sorted(c["bom-ref"] for c in components)}],
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _component(part: Part) -> dict[str, Any]:
    kind = "data" if part.kind == "data" else "library"
    made: dict[str, Any] = {
        "type": kind,
        "bom-ref": f"{part.kind}:{part.name}@{part.version}",
        "name": part.name,
        "version": part.version,
        "licenses": [_licence(part.licence)],
    }
    if part.purl:
        made["purl"] = part.purl
    if part.note:
        made["description"] = part.note
    return made


def _licence(stated: str) -> dict[str, Any]:
    words = stated.replace("(", " ").replace(")", " ").split()
    if set(words) <= KNOWN:
        return {"license": {"id": stated}}
    if set(words) <= KNOWN | EXPRESSION:
        return {"expression": stated}
    return {"license": {"name": stated}}
