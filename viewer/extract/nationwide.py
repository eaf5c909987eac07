"""What a clause tells of a whole country: something in all of its parts, or a measure of its government."""

from viewer.extract.chunks import Chunk
from viewer.extract.clauses import Clause, Role
from viewer.extract.parsing import Parsed
from viewer.extract.places import Mention, Part
from viewer.extract.words import is_among, words_of
from viewer.model.where import Precision


def is_nationwide(sentence: Parsed, own: list[int]) -> bool:
    """Whether a clause speaks of the districts of a country, or of all of it: "in the southern districts"."""
    words = [sentence.tokens[i] for i in own]
    low = [t.lower for t in words]
    if any(word in ("nationwide", "countrywide") for word in low):
        return True
    joined = " ".join(low)
    return any(f"{lead} the country" in joined for lead in ("in", "across", "throughout", "around")) or any(
        t.tag == "NN2" and t.lemma.lower() in words_of("land-divisions") for t in words
    )


def is_measure(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause tells of a measure that holds in a whole country: "lifted the ban on exports"."""
    if clause.group.lemma in words_of("restricting-verbs"):
        return True
    nouns = (sentence.tokens[i].lemma.lower() for i in clause.own() if sentence.tokens[i].is_noun)
    return any(is_among(noun, "state-measures", "state-votes") for noun in nouns)


def is_of_state(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause tells of an election, or of a coup: "officers ousted the president"."""
    if clause.group.lemma in words_of("toppling-verbs"):
        return any(sentence.tokens[i].lemma.lower() in words_of("those-in-power") for i in clause.own())
    nouns = (sentence.tokens[i].lemma.lower() for i in clause.own() if sentence.tokens[i].is_noun)
    return any(noun in words_of("state-votes") for noun in nouns)


def ruler(sentence: Parsed, subject: list[Chunk], named: list[Mention]) -> Mention | None:
    """The country that acts by its name or its government: "Chile", "Chile's cabinet"; not by its capital."""
    if not subject:
        return None
    first, rest = subject[0], subject[1:2]
    governs = sentence.tokens[first.words[-1]].lemma.lower() in words_of("those-in-power")
    ends = {sentence.tokens[chunk.words[-1]].end for chunk in ([first, *rest] if governs else [first])}
    opens = sentence.tokens[first.words[0]].start
    return next(
        (
            m
            for m in named
            if m.where.precision is Precision.COUNTRY
            and m.part is not Part.ADJECTIVE
            and (m.end in ends or (governs and m.start == opens))
        ),
        None,
    )


def is_figure(sentence: Parsed, clause: Clause, subject: list[Chunk]) -> bool:
    """Whether a clause is about what is counted for a whole country: "prices have doubled"; no reason."""
    if clause.role not in (Role.MAIN, Role.COORDINATE, Role.COMPLEMENT):
        return False
    if clause.group.lemma in ("export", "import"):
        return True
    heads = (sentence.tokens[chunk.words[-1]].lemma.lower() for chunk in subject[:1])
    return any(head in words_of("state-figures") for head in heads)
