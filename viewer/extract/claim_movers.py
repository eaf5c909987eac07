"""What moves and lies at no one place, and the subjects of sentences that tell of such."""

from viewer.extract.clauses import Role, Shape
from viewer.extract.doers import subject_chunks
from viewer.extract.parsing import Parsed
from viewer.extract.words import is_among

PASSING = frozenset(
    "storm typhoon cyclone hurricane tornado quake earthquake tremor aftershock epicentre epicenter plume "
    "slick spill cloud fog ash drone missile balloon whale shark iceberg meteor asteroid wave swell herd "
    "flock swarm crowd march rally race flotilla fleet patrol search body wreck debris".split()
)


def is_passing(noun: str) -> bool:
    """Whether a noun is of a ship, a storm, a herd or whatever else is now here and now there."""
    return noun in PASSING or is_among(noun, "movers")


def tells_of_mover(sentence: Parsed) -> bool:
    """Whether a sentence is about what moves."""
    span = subject_of(sentence)
    last = next((t for t in reversed(sentence.tokens) if span and t.end == span[1]), None)
    return last is not None and is_passing(last.lemma.lower())


def subject_of(sentence: Parsed) -> tuple[int, int] | None:
    """The characters of the subject of the main clause of a sentence; None where it has none."""
    main = next((c for c in sentence.clauses if c.role is Role.MAIN and c.shape is Shape.FINITE), None)
    chunk = next(iter(subject_chunks(sentence, main)), None) if main else None
    if chunk is None:
        return None
    return sentence.tokens[chunk.words[0]].start, sentence.tokens[chunk.words[-1]].end
