"""Where what somebody says begins: past the verb of saying, and past whom it was said to."""

from viewer.extract.tokens import Token
from viewer.extract.verbs import VerbGroup
from viewer.extract.words import words_of

_TOLD = frozenset("tell ask inform warn remind assure notify advise promise".split())
_SUBJECTS = frozenset("he she they we i it".split())


def reports(tokens: tuple[Token, ...], group: VerbGroup | None) -> bool:
    """Whether a verb says something, so that a clause may follow it: not that of "ships put out to sea"."""
    if group is None or group.passive or group.lemma not in words_of("reporting-verbs"):
        return False
    particle = any(t.tag == "AVP" for t in tokens[group.last + 1 : group.last + 2])
    return not (particle and group.lemma in ("put", "call"))


def past_hearer(tokens: tuple[Token, ...], group: VerbGroup | None, start: int, verb: int) -> int:
    """Where the clause of *verb* begins in "told police they had", "told staff the firm was".

    That is at *start*, unless a noun and then another subject stand between.
    """
    if group is None or group.lemma not in _TOLD:
        return start
    for i in range(start + 1, verb):
        opens = tokens[i].tag in ("AT0", "DPS") or (tokens[i].tag == "PNP" and tokens[i].lower in _SUBJECTS)
        if opens and tokens[i - 1].is_noun:
            return i
    return start
