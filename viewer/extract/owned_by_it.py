"""Places that own what an event is of: a province by its authorities, a town told of by "its"."""

from viewer.extract.clauses import Clause
from viewer.extract.doers import is_plural, subject_chunks
from viewer.extract.parsing import Parsed
from viewer.extract.places import Mention
from viewer.extract.words import is_among
from viewer.model.where import Precision

_TOPICS = (Precision.SETTLEMENT, Precision.REGION, Precision.SITE)


def province_deciding(sentence: Parsed, clause: Clause, here: list[Mention]) -> Mention | None:
    """The province whose body, the subject of the clause, decides: "Guangdong's health commission"."""
    subject = subject_chunks(sentence, clause)[:1]
    if not subject or not is_among(
        sentence.tokens[subject[0].words[-1]].lemma.lower(), "bodies", "institutions"
    ):
        return None
    first = sentence.tokens[subject[0].words[0]]
    end = sentence.tokens[subject[0].words[-1]].end
    own = [m for m in here if first.start <= m.start < end and m.where.precision is Precision.REGION]
    placed = [m for m in own if m.where.is_placed and sentence.text[m.end : m.end + 2] in ("’s", "'s")]
    return placed[0] if len(placed) == 1 and len(here) == 1 else None


def owns_by_it(sentence: Parsed, clause: Clause) -> bool:
    """Whether "its" cannot mean the subject, which is several: "tides flooded its streets"."""
    behind = any(sentence.tokens[i].lower == "its" for i in clause.after)
    before = any(sentence.tokens[i].lower == "its" for i in clause.before)
    return before or (behind and bool(subject_chunks(sentence, clause)) and is_plural(sentence, clause))


def topic_of(sentence: Parsed, mentions: tuple[Mention, ...]) -> Mention | None:
    """The town, island or site that a sentence begins with, and is about; None where it names another."""
    first = sentence.tokens[sentence.opening].start
    topic = next((m for m in mentions if m.start <= first + len("the ") and m.start >= first), None)
    if topic is None or topic.where.precision not in _TOPICS or not topic.where.is_placed:
        return None
    others = (m for m in mentions if m is not topic and m.where.precision in _TOPICS)
    return None if any(m.where.name != topic.where.name for m in others) else topic
