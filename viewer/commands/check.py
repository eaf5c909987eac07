"""`sightline check`: what is wrong with dossiers and files of events."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.commands.asking import FAILED, FINE, Parser
from viewer.commands.batch import Batch, expanded, refuse_folder
from viewer.commands.outputs import tell

if TYPE_CHECKING:
    from viewer.model.dossier import Dossier


def parser() -> Parser:
    """The arguments of `sightline check`."""
    made = Parser(
        "sightline check",
        description="Say what is wrong with dossiers, exchange files and other files of events: what cannot "
        "be read, and what does not agree.",
    )
    made.add_argument("paths", nargs="+", metavar="PATH", help="files, folders or patterns like cases/*.json")
    return made


def run(arguments: Sequence[str]) -> int:
    """Check; the exit status: 0 nothing wrong, 1 something is."""
    options = parser().parse_args(arguments)
    batch = Batch(expanded(options.paths))
    wrong: list[str] = []

    def take(found: tuple[list[str], list[str]]) -> None:
        lines, problems = found
        tell("\n".join(lines))
        wrong.extend(problems)

    batch.each(_looked_at, take)
    batch.tell_failures()
    return FAILED if batch.failures or wrong else FINE


def _looked_at(name: str) -> tuple[list[str], list[str]]:
    """The lines that there are to say of a file, and the problems in it."""
    from viewer.files import articles
    from viewer.files.checks import layer_problems, problems
    from viewer.files.formats import catalogue

    refuse_folder(name)
    path = Path(name)
    if not catalogue.can_read(path):
        article = articles.load(path)
        remarks = list(articles.remarks(article))
        fine = f"{name}: an article that can be read, {len(article.text)} characters"
        return [fine, *(f"{name}: {remark}" for remark in remarks)], remarks
    dossier = catalogue.read(path)
    found = [str(problem) for problem in (*problems(dossier), *layer_problems(dossier, path.parent))]
    found += catalogue.damage(path.read_bytes(), path)
    if path.suffix.lower() == ".json" and catalogue.is_exchange(path.read_bytes(), path):
        found += _edtf_problems(path, dossier)
    left = catalogue.unread(path)
    fine = f"{name}: nothing wrong, {len(dossier.events)} events{_layers(dossier, path.parent)}"
    lines = [f"{name}: {problem}" for problem in found] or [fine]
    return [*([f"{name}: {left}"] if left else ()), *lines], found


def _layers(dossier: "Dossier", folder: Path) -> str:
    from viewer.files.layer_links import lies_within

    count = len(dossier.layers)
    far = sum(not lies_within(layer, folder) for layer in dossier.layers.values())
    words = f", {count} layer{'s' if count > 1 else ''}" if count else ""
    return words + (f" ({far} elsewhere, not looked at)" if far else "")


def _edtf_problems(path: Path, dossier: "Dossier") -> Iterator[str]:
    """Dates whose EDTF says something other than their bounds, which are what is read."""
    from viewer.files.decoding import decode
    from viewer.model.edtf import edtf

    whole = json.loads(decode(path.read_bytes()))
    for given in whole.get("events") or ():
        event = dossier.events.get(given.get("id"))
        when = event.when if event else None
        said = (given.get("when") or {}).get("edtf")
        if event and when and said is not None and said != edtf(when):
            yield f"event {event.id} “{event.what}”: its EDTF {said!r} is not what its bounds say"
