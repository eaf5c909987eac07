"""Whether what a clause tells is somewhere at all, so that a place named before may be its own."""

import re

from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, noun_trigger, words_of
from viewer.extract.syntax.chunks import Chunk
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, with_particle
from viewer.model.event import Kind


def is_grounded(sentence: Parsed, clause: Clause, subject: list[Chunk] | None = None) -> bool:
    """Whether a clause tells of bodies on some ground, and not of minds, words, money, papers or the sky.

    Args:
        sentence, clause: the clause.
        subject: what the clause is about, where that is known already.
    """
    placeless, verb = words_of("placeless-verbs"), with_particle(sentence, clause)
    if clause.group.lemma in placeless or verb in placeless:
        after = sentence.tokens[clause.group.last : clause.end]
        return verb == "rule out" and any(_is_incident(token) for token in after)
    noun = object_noun(sentence, clause) or _after_particle(sentence, clause)
    if noun is not None and _is_owned_thing(sentence, clause, noun):
        return False
    if any(sentence.tokens[i].lemma.lower() in words_of("sky-words") for i in clause.own()):
        return False
    if clause.group.lemma in words_of("funding-verbs") and _is_money(sentence, clause.group.last + 1):
        return False
    about = subject_chunks(sentence, clause) if subject is None else subject
    if _is_of_time(sentence, clause, about) or _is_traded(sentence, clause, about):
        return False
    serves = {clause.group.lemma, verb} & words_of("service-verbs") or _is_of_service(sentence, clause)
    in_service = serves and is_of_vessels(sentence, about)
    return not in_service and not _is_of_paper(sentence, about)


def _is_traded(sentence: Parsed, clause: Clause, subject: list[Chunk]) -> bool:
    """Whether it tells what the world pays: "tin jumped 3%", "crude settled at $71"."""
    words = [sentence.tokens[i].lemma.lower() for chunk in subject[:1] for i in chunk.words]
    goods = any(is_among(word, "commodities") for word in words) or words[-1:] == ["price"]
    behind = sentence.tokens[clause.group.last + 1 : clause.end]
    sums = any(t.text[-1] in "$€£¥%" or t.text[0] in "$€£¥" or t.lower in ("percent", "cent") for t in behind)
    return goods and sums


def _is_owned_thing(sentence: Parsed, clause: Clause, noun: int) -> bool:
    """Whether what is done is done to papers, or to money and the like that changes hands: "get pay"."""
    token = sentence.tokens[noun]
    owned = clause.group.lemma in words_of("owning-verbs")
    coins = token.lower.removesuffix("s") in words_of("currencies")
    sums = owned and (coins or is_among(token.lemma.lower(), "placeless-subjects", "currencies"))
    return token.lower in words_of("papers") or sums


def _is_of_paper(sentence: Parsed, subject: list[Chunk]) -> bool:
    """Whether the subject is a sum, a paper or the like; a capital makes it the name of a body."""
    heads = (chunk.words[-1] for chunk in subject[:1])
    plain = (sentence.tokens[i] for i in heads if i == 0 or sentence.tokens[i].text.islower())
    return any(token.lemma.lower() in words_of("placeless-subjects") for token in plain)


def _after_particle(sentence: Parsed, clause: Clause) -> int | None:
    """The head of the object after a particle: "set up a committee"."""
    at, head = clause.group.last + 1, None
    if at >= clause.end or sentence.tokens[at].tag != "AVP":
        return None
    for i in range(at + 1, clause.end):
        token = sentence.tokens[i]
        if token.is_noun:
            head = i
        elif head is not None or token.tag not in ("AT0", "AJ0", "DPS", "CRD", "ORD", "DT0"):
            break
    return head


_MONEY = re.compile(
    r"(?:almost |about |some |nearly |over |more than )?"
    r"(?:(?:[A-Z]{1,3})?[$€£¥]\s?\d|\d[\d.,]*\s?(?:bn|tn|billion|trillion)\b)"
)


def _is_money(sentence: Parsed, at: int) -> bool:
    """Whether a sum of money begins at a word: "raised €150m"."""
    return at < len(sentence.tokens) and _MONEY.match(sentence.text, sentence.tokens[at].start) is not None


def _is_of_time(sentence: Parsed, clause: Clause, subject: list[Chunk]) -> bool:
    """Whether a month or a year is all that a clause is about: "May was the driest month"."""
    words = [i for i in clause.before if not sentence.tokens[i].is_mark]
    if subject or not words or clause.role not in (Role.MAIN, Role.COORDINATE, Role.COMPLEMENT):
        return False
    starts = (sentence.tokens[i].start for i in words)
    return all(any(t.opens_at <= start < t.end for t in sentence.times) for start in starts)


def _is_of_service(sentence: Parsed, clause: Clause) -> bool:
    """Whether something is in service or out of it: "the ferry has been out of service since July"."""
    words = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 4]]
    inside = clause.group.lemma == "be" and words[:2] == ["in", "service"]
    return inside or words == ["out", "of", "service"]


def is_of_vessels(sentence: Parsed, subject: list[Chunk]) -> bool:
    """Whether the subject is ships, planes or vehicles, which are not where they are handed over."""
    words = (sentence.tokens[i] for chunk in subject for i in chunk.words)
    return any({word.lemma.lower(), word.lower.removesuffix("s")} & words_of("vessels") for word in words)


def _is_incident(token: Token) -> bool:
    """Whether a noun tells of an incident, which is somewhere even where it is ruled out."""
    trigger = noun_trigger(token.lemma.lower()) if token.is_noun else None
    return trigger is not None and trigger.kind is Kind.INCIDENT


def stands_for_body(sentence: Parsed, clause: Clause, at: int) -> bool:
    """Whether a noun means those who run a place: "the port authority", "the port will notify"."""
    tokens = sentence.tokens
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after and after.is_noun and is_among(after.lemma.lower(), "bodies", "institutions", "speakers"):
        return True
    if clause.group.passive or clause.group.lemma not in words_of("reporting-verbs", "placeless-verbs"):
        return False
    return any(chunk.words[-1] == at for chunk in subject_chunks(sentence, clause)[:1])


_MAKING = frozenset("build machine make manufacture cast forge assemble weld".split())
_PUT_IN = frozenset("install fit mount deliver ship erect lift".split())


def is_put_in(clause: Clause, made: Candidate) -> bool:
    """Whether a clause tells where a thing goes that was made before: "cast in Turin and will be fitted"."""
    return clause.group.lemma in _PUT_IN and made.verb in _MAKING
