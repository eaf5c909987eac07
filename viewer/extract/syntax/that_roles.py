"""What "that" opens: what is said or ruled, or a relative that tells more of a noun."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.syntax.roles import Role

_TELLING = ("tell", "inform", "warn", "assure", "remind", "notify", "advise", "persuade", "convince")

_PROMISING = frozenset("pledge promise vow agree insist swear decide resolve".split())


def that_role(tokens: tuple[Token, ...], at: int) -> Role:
    """What the clause is that the "that" at a word opens: of content, a relative or another."""
    before = tokens[at - 1] if at else None
    if before and before.lower == "so":
        return Role.OTHER
    after = tokens[at + 1].tag if at + 1 < len(tokens) else ""
    bare = after[:2] in ("VB", "VH", "VM") or after in ("VVD", "VVZ")  # it is the subject itself
    times = (*words_of("months-and-days"), *words_of("time-nouns"))
    dated = before is not None and (
        before.tag in ("CRD", "PNI") or before.lower in times
    )  # "the one that sank"
    ruled = is_among(tokens[max(0, at - 3)].lemma, "ordering-verbs", "ruling-verbs")
    ruled = ruled or any(t.lemma in _PROMISING for t in tokens[max(0, at - 3) : at])
    if dated and (after == "PNP" or (not bare and (ruled or _is_cleft(tokens, at)))):
        return Role.COMPLEMENT  # "told customers in Japan on Sunday that it had"
    said = any(t.lemma in words_of("reporting-verbs") for t in tokens[max(0, at - 6) : at])
    if before and before.tag == "CRD" and not said and at > 1 and tokens[at - 2].lower == "of":
        return Role.RELATIVE  # "one of three that the navy bought"
    if bare and dated and not said:
        return Role.RELATIVE  # "a leak in 2019 that killed thousands of fish"
    own = at + 1 if bare else _own_verb(tokens, at)
    if own is not None and (bare or not dated) and _has_verb_behind(tokens, at, own):
        return Role.RELATIVE  # "said a drone that had entered Romania crashed"
    if (
        before
        and before.is_noun
        and not is_among(before.lemma, "reporting-nouns", "doubtful-nouns", "grounds-of-belief")
        and (bare or not _is_of_report(tokens, at))
        and (bare or not is_among(before.lemma, "hearsay-nouns"))  # but "a notion that a judge had"
    ):
        near = range(max(0, at - 6), at)
        verbs = [tokens[i] for i in near if tokens[i].tag[:2] == "VV" and not _is_shortened(tokens, i)]
        verbs = verbs or _told_at_length(tokens, at)
        off = any(tokens[i].lemma == "call" and tokens[i + 1].lower == "off" for i in near)
        reported = verbs and verbs[-1].lemma in words_of("reporting-verbs") and not off
        reported = reported or (not bare and verbs and verbs[-1].lemma in _TELLING and verbs[-1].tag == "VVD")
        return Role.COMPLEMENT if reported else Role.RELATIVE
    return Role.COMPLEMENT


def _own_verb(tokens: tuple[Token, ...], at: int) -> int | None:
    """The verb of "that the navy seized in May", which has a subject and lacks an object; else None."""
    verb = at + 1
    while verb < len(tokens) and (tokens[verb].is_noun or tokens[verb].tag in ("AT0", "AJ0", "CRD", "DPS")):
        verb += 1
    goes_on = [token.tag for token in tokens[verb + 1 : verb + 2]] in (["PRP"], ["AV0"])
    return verb if at + 1 < verb < len(tokens) and tokens[verb].tag == "VVD" and goes_on else None


def _has_verb_behind(tokens: tuple[Token, ...], at: int, own: int) -> bool:
    """Whether a noun right behind a verb of saying has "that had …" and, with no "and", a verb of its own.

    Args:
        tokens, at: the sentence, and its "that".
        own: where the verb of what "that" opens is looked for.
    """
    low = at - 1
    while low > 0 and (tokens[low].is_noun or tokens[low].tag in ("AT0", "AJ0", "CRD", "DPS")):
        low -= 1
    low -= low > 0 and tokens[low].lower == "on"  # "said on Monday a drone"
    said = low < at - 1 and tokens[low].tag == "VVD" and tokens[low].lemma in words_of("reporting-verbs")
    heard = own > at + 1 and tokens[low].lemma in _TELLING  # "told the court that the navy attacked in May"
    if not said or heard:
        return False
    verbs = []
    for i in range(own, len(tokens)):
        if tokens[i].is_mark or tokens[i].tag[:2] in ("CJ", "PN", "DT"):
            break
        if tokens[i].tag in ("VVD", "VBD", "VBZ", "VHD", "VHZ", "VM0", "VVZ"):
            verbs.append(i)
    if len(verbs) < 2 or verbs[1] <= verbs[0] + 2:
        return False
    before = tokens[verbs[1] - 1]
    return before.is_noun or before.tag == "CRD"  # "in May 2025"


def _is_of_report(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether "that" tells what a report says which is somewhere: "a report in a newspaper that its"."""
    low = at - 1
    while low > 0 and (tokens[low].is_noun or tokens[low].tag in ("AT0", "AJ0", "DPS", "POS")):
        low -= 1
    placed = 0 < low < at - 1 and tokens[low].lower in ("in", "on", "by", "from")
    return placed and is_among(tokens[low - 1].lemma, "reporting-nouns", "hearsay-nouns")


def _told_at_length(tokens: tuple[Token, ...], at: int) -> list[Token]:
    """The verb before "that" which only a place or day parts from it: "said at a meeting in Gdynia that"."""
    for i in range(at - 1, max(-1, at - 14), -1):
        if tokens[i].tag[:2] == "VV" and not _is_shortened(tokens, i):
            dated = tokens[at - 1].tag == "CRD" or tokens[at - 1].lower in words_of("months-and-days")
            told = tokens[i].lemma in _TELLING and dated  # "told a conference in Lima on Monday that"
            return [tokens[i]] if tokens[i + 1].tag == "PRP" or told else []
        if tokens[i].is_mark or tokens[i].tag[:2] in ("CJ", "DT"):
            return []
    return []


def _is_shortened(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a participle only tells which report is meant: "said in a report published in May that"."""
    return tokens[at].tag == "VVN" and at > 0 and is_among(tokens[at - 1].lemma.lower(), "documents")


def _is_cleft(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a time is put before all that it dates: "It was not until Monday that the port reopened"."""
    low = next((k for k in range(at - 1, max(-1, at - 9), -1) if tokens[k].lower == "it"), None)
    return (
        low is not None
        and tokens[low + 1].tag in ("VBD", "VBZ")
        and not any(t.tag[:2] == "VV" for t in tokens[low + 2 : at])
    )
