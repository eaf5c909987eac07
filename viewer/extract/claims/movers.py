"""What moves and lies at no one place, and the subjects of sentences that tell of such."""

import re
from dataclasses import replace

from viewer.extract.claims.scene import Around
from viewer.extract.claims.things import unplaced
from viewer.extract.grammar.words import is_among
from viewer.extract.locating.references import End
from viewer.extract.syntax.clauses import Role, Shape
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.model.where import Precision, Where

PASSING = frozenset(
    "storm typhoon cyclone hurricane tornado quake earthquake tremor aftershock epicentre epicenter plume "
    "slick spill cloud fog ash drone missile balloon whale shark iceberg meteor asteroid wave swell herd "
    "flock swarm crowd march rally race flotilla fleet patrol search body wreck debris hull convoy".split()
)


_VESSEL = re.compile(
    r"\b(?:(?:cruiser|destroyer|frigate|corvette|carrier|battleship|submarine|warship|gunboat"
    r"|minesweeper|trawler|ferry|freighter|tanker|liner|yacht|schooner|icebreaker|tugboat|steamer)"
    r"|(?:wreck of|aboard|on board) the)\s$"
)
_THE = re.compile(r"\b[Tt]he\s$")
_NO_NOUN = re.compile(r"[,.;:)]|\s(?:is|was|lies|lay|sank|sailed|ran|had|has)\b|\s*$")
_WITH_THE = frozenset("Hague Bronx Kremlin Vatican Rock Cape Valley Dalles Woodlands Hague’s".split())
_VESSEL_CHARS = 40
_LENDING = (Precision.SETTLEMENT, Precision.REGION, Precision.DISTRICT)  # whose names ships have
_REACHED = re.compile(
    r"\b(?P<who>(?:[Tt]he|[Aa]n?|[Oo]ne|[Ii]ts|[Tt]heir)\s(?:[a-z-]+\s){0,4}?[a-z-]+|[Ii]t|[Tt]hey|[Hh]e|[Ss]he)\s"
    r"(?:drifted|came|got|sailed|pushed|advanced|strayed|moved|crept|closed|flew|approached|drew|steamed|passed)\s"
    r"(?:up\s)?(?:to\s)?$"
)


def without_vessels(pair: tuple[End, End], text: str) -> tuple[End, End]:
    """The ends, nowhere where the name of a town is that of a ship: "the destroyer Sheffield"."""
    first, second = (replace(e, where=Where(e.words)) if _is_vessel(e, text) else e for e in pair)
    return first, second


def _is_vessel(end: End, text: str) -> bool:
    is_town = end.where.precision in _LENDING and text[end.start : end.start + 1].isupper()
    if not is_town or end.words.startswith("The ") or text[end.end : end.end + 1] in ("-", "–", "’", "'"):
        return False
    low = max(0, end.start - _VESSEL_CHARS)
    if _VESSEL.search(text, low, end.start):
        return True
    return (
        end.where.precision is Precision.SETTLEMENT
        and bool(_THE.search(text, low, end.start) and _NO_NOUN.match(text, end.end))
        and end.words not in _WITH_THE
    )


def reached_within(match: "re.Match[str]", around: Around) -> End | None:
    """What "drifted to within 9 miles of" tells of, as an end that lies nowhere."""
    if (match["mod"] or "").lower() != "within":
        return None
    found = _REACHED.search(match.string[: match.start()], around.sentence.sentence.start)
    return unplaced(match.string, *found.span("who")) if found else None


def is_passing(noun: str) -> bool:
    """Whether a noun is of a ship, a storm, a herd or whatever else is now here and now there."""
    return noun in PASSING or is_among(noun, "movers")


def tells_of_mover(sentence: Parsed) -> bool:
    """Whether a sentence is about what moves."""
    span = subject_of(sentence)
    last = next((t for t in reversed(sentence.tokens) if span and t.end == span[1]), None)
    return last is not None and is_passing(last.lemma.lower())


def is_plural_subject(sentence: Parsed) -> bool:
    """Whether a sentence is about several things."""
    span = subject_of(sentence)
    last = next((t for t in reversed(sentence.tokens) if span and t.end == span[1]), None)
    return last is not None and last.tag == "NN2"


def subject_of(sentence: Parsed) -> tuple[int, int] | None:
    """The characters of the subject of the main clause of a sentence; None where it has none."""
    main = next((c for c in sentence.clauses if c.role is Role.MAIN and c.shape is Shape.FINITE), None)
    chunk = next(iter(subject_chunks(sentence, main)), None) if main else None
    if chunk is None:
        return None
    return sentence.tokens[chunk.words[0]].start, sentence.tokens[chunk.words[-1]].end
