"""What somebody tells of himself or saw, and sets of words that only report: no news of its own."""

from viewer.extract.grammar.words import words_of
from viewer.extract.meaning.denied_nouns import denied_noun
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun
from viewer.extract.syntax.verbs import Tense

_OPENING, _CLOSING = "“", "”"


def is_eyewitness(sentence: Parsed, clause: Clause) -> bool:
    """“They sent us soap”, “My brother carried stretchers”: a plain past in direct speech.

    What a speaker says has been done, is done or will be done may be the news itself.
    """
    plain = clause.group.tense is Tense.PAST and not (clause.group.perfect or clause.group.modal)
    if not plain or clause.group.negated or not _is_spoken(sentence, clause):
        return False
    before = [sentence.tokens[i] for i in clause.before]
    return any(t.tag == "PNP" or t.lower in ("my", "our") for t in before)


def is_perceived(sentence: Parsed, clause: Clause) -> bool:
    """“has seen worse”, “we heard the hill”: what is only seen or heard, unless it is still to be."""
    group = clause.group
    if group.lemma not in ("see", "hear", "smell", "witness") or group.passive or group.governors:
        return False
    return (group.tense is Tense.PAST or group.perfect) and not (group.modal or group.negated)


def is_said_otherwise(sentence: Parsed, clause: Clause) -> bool:
    """“have let it be known that”, “assured residents that”, “it has happened before”."""
    words = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 4]]
    lemma = clause.group.lemma
    if lemma == "go" and words[:2] == ["on", "to"] and _adds(sentence, clause):
        return True
    if lemma in ("let", "make") and words[:1] == ["it"] and words[1:2] in (["be"], ["known"], ["clear"]):
        return True
    if lemma in ("happen", "occur") and not clause.group.governors:
        before = [sentence.tokens[i].tag for i in clause.before]
        return "PNP" in before
    if lemma in words_of("denying-verbs") and not clause.group.passive and not denied_noun(sentence, clause):
        noun = object_noun(sentence, clause)
        said = sentence.tokens[noun].lemma.lower() if noun is not None else ""
        return said in words_of("reporting-nouns") or said in ("account", "accusation", "allegation")
    return lemma in ("assure", "reassure", "remind") and _has_content(sentence, clause)


def _adds(sentence: Parsed, clause: Clause) -> bool:
    """Whether "went on to" stands over a verb of saying."""
    after = sentence.tokens[clause.group.last + 3 : clause.group.last + 4]
    return bool(after) and after[0].lemma in words_of("reporting-verbs")


def is_missing(sentence: Parsed, clause: Clause) -> bool:
    """“four were missing”: part of the harm that was told, and no doing of theirs."""
    return clause.group.lemma == "miss" and clause.group.progressive


def is_extreme(sentence: Parsed, clause: Clause) -> bool:
    """“the largest sum that the fund has ever lent”: how great a thing is."""
    if not clause.group.perfect or clause.group.negated:
        return False
    over = sentence.clauses[clause.parent].group.lemma if clause.parent is not None else ""
    if clause.role is Role.COMPLEMENT and over in words_of("denying-verbs"):
        return False  # "denied that it had ever asked for a loan"
    words = [sentence.tokens[i].lower for i in range(clause.group.first, clause.group.last + 1)]
    return "ever" in words


def _is_spoken(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause stands between quotation marks."""
    before = sentence.text[
        max(0, sentence.tokens[clause.start].start - 600) : sentence.tokens[clause.start].end
    ]
    return before.rfind(_OPENING) > before.rfind(_CLOSING) or before.count('"') % 2 == 1


def _has_content(sentence: Parsed, clause: Clause) -> bool:
    """Whether "that" and a clause follow, be it after whom it is told, or nothing, as at the end."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 7]
    ends = 1 < len(after) <= 3 and after[-1].is_mark and clause.start > 0
    return ends or any(t.tag == "CJT" for t in after)
