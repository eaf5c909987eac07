"""What moves and lies at no one place, and the subjects of sentences that tell of such."""

import re

from viewer.extract.claim_scene import Around
from viewer.extract.claim_things import unplaced
from viewer.extract.clauses import Role, Shape
from viewer.extract.doers import subject_chunks
from viewer.extract.parsing import Parsed
from viewer.extract.references import End
from viewer.extract.words import is_among

PASSING = frozenset(
    "storm typhoon cyclone hurricane tornado quake earthquake tremor aftershock epicentre epicenter plume "
    "slick spill cloud fog ash drone missile balloon whale shark iceberg meteor asteroid wave swell herd "
    "flock swarm crowd march rally race flotilla fleet patrol search body wreck debris".split()
)


_REACHED = re.compile(
    r"\b(?P<who>(?:[Tt]he|[Aa]n?|[Oo]ne|[Ii]ts|[Tt]heir)\s(?:[a-z-]+\s){0,4}?[a-z-]+|[Ii]t|[Tt]hey|[Hh]e|[Ss]he)\s"
    r"(?:drifted|came|got|sailed|pushed|advanced|strayed|moved|crept|closed|flew|approached|drew|steamed|passed)\s"
    r"(?:up\s)?(?:to\s)?$"
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
