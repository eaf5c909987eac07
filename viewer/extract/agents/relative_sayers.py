"""Who says what a relative tells: "Orbis" of "Orbis, which denied that it had been sold, left"."""

from viewer.extract.grammar.words import is_among
from viewer.extract.syntax.antecedents import antecedent
from viewer.extract.syntax.chunks import Chunk
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.subject_words import is_mute

_SPEAKING = (
    "people-nouns", "roles-of-person", "workforce", "bodies", "institutions", "courts", "documents",
)  # fmt: skip


def sayer_of_relative(sentence: Parsed, report: Clause) -> str | None:
    """The phrase before a relative that says something, which says it; None where it is nobody's."""
    between = sentence.tokens[report.start : report.group.first]
    bare = bool(between) and between[0].lower == report.marker
    bare = bare and all(t.tag in ("AV0", "PRP") or t.start in sentence.timed for t in between[1:])
    says = is_among(report.group.lemma, "reporting-verbs", "denying-verbs") and not report.group.passive
    if (
        report.role is not Role.RELATIVE
        or report.marker not in ("who", "which", "that")
        or not (bare and says)
    ):
        return None
    told = antecedent(sentence, report)
    able = next((k for k, chunk in enumerate(told) if _is_somebody(sentence, chunk)), None)
    if able is None and report.marker == "who" and told and not is_mute(_head(sentence, told[0])):
        able = 0
    return _phrase(sentence, told[able:]) if able is not None else None


def _phrase(sentence: Parsed, told: list[Chunk]) -> str:
    """A phrase with its article and what "of" hangs on it; of "Ana Silva, an engineer in Ica" the name."""
    first = told[0].words[0]
    first -= first > 0 and sentence.tokens[first - 1].tag in ("AT0", "DPS")
    name = last = first - 1
    while name > 0 and sentence.tokens[last].text == "," and sentence.tokens[name - 1].is_name:
        name -= 1
    if name < last:
        return sentence.words(name, last)
    of = (c for c in told[1:2] if c.lead is not None and sentence.tokens[c.lead].lower == "of")
    return sentence.words(first, next(of, told[0]).words[-1] + 1)


def _is_somebody(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase is of somebody who may speak, by his name or what he is."""
    head = sentence.tokens[chunk.words[-1]]
    return head.tag != "PNP" and (head.is_name or is_among(head.lemma.lower(), *_SPEAKING))


def _head(sentence: Parsed, chunk: Chunk) -> str:
    return sentence.tokens[chunk.words[-1]].lemma.lower()
