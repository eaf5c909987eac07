"""Places that own what an event is of: a province by its authorities, a town told of by "its"."""

from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.words import is_among
from viewer.extract.meaning.verdicts import reporting_parent
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.plurals import is_plural
from viewer.model.where import Precision

_GOVERNING = ("government", "council", "authority", "mayor", "administration", "hall")
_OF_OTHERS = frozenset("sister owner owners builder builders captain master flag".split())
_SHIP_TOLD = 4  # events back
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


_ISLES = frozenset("island islands atoll isle islet territory".split())
_TOWNS = frozenset("town city port village resort".split())


def pointed_topic(sentence: Parsed, spot: Mention | None) -> Mention | None:
    """The spot of the article, where a sentence is about "the island" or "the town" that it is."""
    at = sentence.opening
    first, noun = sentence.tokens[at : at + 1], sentence.tokens[at + 1 : at + 2]
    if spot is None or not noun or first[0].lower != "the" or not noun[0].is_noun:
        return None
    isle = noun[0].lower in _ISLES and spot.kind in _ISLES
    town = noun[0].lower in _TOWNS and spot.where.precision is Precision.SETTLEMENT
    return spot if isle or town else None


def site_told(sentence: Parsed, told: tuple[Candidate, ...]) -> Mention | None:
    """The site that a sentence begins with, where it tells of it: "The plant has been shut since May"."""
    at = sentence.opening
    first, noun = sentence.tokens[at : at + 1], sentence.tokens[at + 1 : at + 2]
    site = bool(noun) and first[0].lower == "the" and is_among(noun[0].lower, "facilities", "structures")
    low, high = sentence.sentence.start, sentence.sentence.end
    last = next((c for c in reversed(told) if low <= c.quotes[-1][0] < high), None)
    if not site or last is None or last.quotes[-1][0] > noun[0].start or not last.where:
        return None
    return last.where[0] if last.where[0].where.precision.is_point else None


def of_that_one(sentence: Parsed, clause: Clause, mentions: tuple[Mention, ...]) -> Mention | None:
    """Where "the old one" is: at the one spot that the clause before in its sentence puts the other at."""
    subject = [sentence.tokens[i] for i in clause.before if not sentence.tokens[i].is_mark]
    meant = len(subject) > 2 and subject[-1].lower in ("one", "ones") and subject[0].lower in ("the", "its")
    low, high = sentence.sentence.start, sentence.tokens[clause.start].start
    here = [m for m in mentions if low <= m.start < high and m.part is Part.LOCATION]
    spots = {m.where.name: m for m in here if m.where.precision.is_point}
    return next(iter(spots.values())) if meant and len(spots) == 1 else None


def own_government(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> Mention | None:
    """The town or province whose government says what it does: "Foshan's government denied that"."""
    over = reporting_parent(sentence, sentence.clauses.index(clause))
    subject = subject_chunks(sentence, over)[:1] if over is not None else []
    if not subject or sentence.tokens[subject[0].words[-1]].lemma.lower() not in _GOVERNING:
        return None
    low, end = sentence.tokens[subject[0].words[0]].start, sentence.tokens[subject[0].words[-1]].end
    own = (m for m in here if low <= m.start < end and m.where.precision in _TOPICS and m.where.is_placed)
    return next(own, None)


def of_whom(
    sentence: Parsed, clause: Clause, here: list[Mention], every: tuple[Mention, ...]
) -> Mention | None:
    """The place of those whom a clause concerns: that holds them, is theirs or is served by them.

    Args:
        sentence, clause: the clause.
        here: the places named in it.
        every: those named in its sentence.
    """
    own = held_there(sentence, clause, every) or own_government(sentence, clause, every)
    return own or acting_land(sentence, clause, here) or served_town(sentence, clause, here)


_SERVICES = frozenset(
    "water power electricity gas bus tram metro transit transport sewage waste fire heating".split()
)
_SERVING = frozenset("company utility operator authority board service brigade network firm".split())


def held_there(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> Mention | None:
    """Where those are held who are to be freed: "who have been held in Lima since May, are to be freed"."""
    if clause.group.lemma not in ("free", "release") or not clause.group.passive:
        return None
    at = sentence.clauses.index(clause)
    told = (c for c in sentence.clauses if c.parent == at and c.role is Role.RELATIVE)
    inner = next((c for c in told if c.group.lemma in ("hold", "detain", "jail", "keep", "imprison")), None)
    if inner is None:
        return None
    spans = [(sentence.tokens[i].start, sentence.tokens[i].end) for i in inner.own()]
    return next((m for m in here if any(a <= m.start < b for a, b in spans) and m.where.is_placed), None)


def acting_land(sentence: Parsed, clause: Clause, here: list[Mention]) -> Mention | None:
    """The town that is a land of its own, and does something there: "Macau may test passengers"."""
    subject = subject_chunks(sentence, clause)[:1]
    if not subject or len(here) != 1 or here[0].kind != "territory":
        return None
    first = sentence.tokens[subject[0].words[0]].start
    return here[0] if here[0].start == first and len(subject[0].words) == 1 else None


def served_town(sentence: Parsed, clause: Clause, here: list[Mention]) -> Mention | None:
    """The town that a body serves which does something: "Kitwe's water company shut its intakes"."""
    subject = subject_chunks(sentence, clause)[:1]
    if not subject or len(here) != 1 or here[0].where.precision is not Precision.SETTLEMENT:
        return None
    words = [sentence.tokens[i] for i in subject[0].words]
    owned = words[0].start == here[0].start and any(t.tag == "POS" and t.start == here[0].end for t in words)
    serves = any(t.lower in _SERVICES for t in words) and words[-1].lemma.lower() in _SERVING
    return here[0] if owned and serves else None


def of_her(sentence: Parsed, clause: Clause, told: tuple[Candidate, ...]) -> Candidate | None:
    """The event told last of a ship, of which "her" tells more: "none of her cargo leaked"."""
    own = [sentence.tokens[i].lower for i in clause.own()]
    speaks = "her" in own and not set(own) & _OF_OTHERS
    last = told[-1] if told and speaks else None
    ship = any(is_among(noun, "ships") for c in told[-_SHIP_TOLD:] for noun in c.nouns)
    return last if last is not None and last.where and ship and not last.is_heading else None


def described(sentence: Parsed, mentions: tuple[Mention, ...]) -> Mention | None:
    """The town or site of which a sentence only says what it is: "Matadi, 120 km inland, is a harbour"."""
    clause = next((c for c in sentence.clauses if c.role is Role.MAIN), None)
    if clause is None or clause.group.lemma not in ("be", "lie", "stand", "remain"):
        return None
    first = sentence.tokens[sentence.opening].start
    topic = next((m for m in mentions if m.start == first), None)
    fits = topic is not None and (topic.where.precision in _TOPICS or not topic.where.is_placed)
    return topic if fits else None  # a name that no list knows is where it is, and nowhere else
