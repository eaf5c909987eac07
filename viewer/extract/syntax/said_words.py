"""Where what somebody says begins: past the verb of saying, and past whom it was said to."""

from viewer.extract.grammar.contact_pasts import opens_bare
from viewer.extract.grammar.tokens import FINITE_TAGS, NOUN_PHRASE_TAGS, Token
from viewer.extract.grammar.words import words_of
from viewer.extract.syntax.clause_bounds import has_noun
from viewer.extract.syntax.verbs import VerbGroup

_TOLD = frozenset("tell ask inform warn remind assure notify advise promise".split())
_RULING = ("decide", "rule")
_SUBJECTS = frozenset("he she they we i it".split())


def reports(tokens: tuple[Token, ...], group: VerbGroup | None) -> bool:
    """Whether a verb says something, so that a clause may follow it: not that of "ships put out to sea"."""
    if group is None or group.passive:
        return False
    if group.lemma not in words_of("reporting-verbs"):
        vows = group.lemma in words_of("vowing-verbs") and _would(tokens, group.last + 1)
        return vows or (group.lemma in _RULING and _rules_that(tokens, group))
    particle = any(t.tag == "AVP" for t in tokens[group.last + 1 : group.last + 2])
    return not (particle and group.lemma in ("put", "call"))


def _rules_that(tokens: tuple[Token, ...], group: VerbGroup) -> bool:
    """“decided it would sell the port”, "ruled the law was void": a clause without "that"."""
    after = tokens[group.last + 1 : group.last + 8]
    verb = next((k for k, t in enumerate(after) if t.tag in FINITE_TAGS or t.tag == "VM0"), 0)
    plain = all(t.tag in NOUN_PHRASE_TAGS or t.tag in ("PNP", "PRF") for t in after[:verb])
    return verb > 0 and plain and (after[verb - 1].is_noun or after[0].tag == "PNP")


def _would(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether what is to be done follows with its subject: "vowed it would close the plant"."""
    after = tokens[at : at + 2]
    return len(after) > 1 and after[0].lower in _SUBJECTS and after[1].tag == "VM0"


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


def behind_hearer(tokens: tuple[Token, ...], group: VerbGroup) -> int:
    """The word behind whom something was told, as in ", she told a Greek daily"; else behind the verb."""
    at = group.last + 1
    if group.lemma != "tell":
        return at
    while at < len(tokens) and (tokens[at].is_noun or tokens[at].tag in ("AT0", "DPS", "AJ0", "POS")):
        at += 1
    return at


def past_hearer_comma(tokens: tuple[Token, ...], group: VerbGroup | None, low: int) -> int:
    """Past whom something was told and a comma: ", she told local radio, the beaches may"; else *low*."""
    behind = behind_hearer(tokens, group) if group else low
    if behind < len(tokens) and tokens[behind].text == ",":
        return behind + 1
    return (_past_where_said(tokens, group, behind) or low) if group else low


def past_speaker(tokens: tuple[Token, ...], group: VerbGroup | None, verb: int) -> int | None:
    """Where the clause of *verb* begins past who says it: "If it rains, said Ana, the cook, it will".

    None where no verb of saying with its speaker behind it stands between commas.
    """
    if group is None or not group.first or tokens[group.first - 1].text != "," or not reports(tokens, group):
        return None
    behind = group.last + 1
    opens = behind < len(tokens) and (tokens[behind].is_name or tokens[behind].tag in ("AT0", "DPS"))
    comma = next((i for i in range(verb - 1, behind, -1) if tokens[i].text == ","), None)
    if not opens or comma is None or any(t.tag in FINITE_TAGS for t in tokens[behind:comma]):
        return None
    own = tokens[comma + 1 : verb]
    follows = any(t.is_noun or t.tag == "PNP" for t in own) and own[0].tag not in ("CJC", "PRP", "DTQ", "PNQ")
    return comma + 1 if follows else None


def _past_where_said(tokens: tuple[Token, ...], group: VerbGroup, behind: int) -> int | None:
    """Past where and when something was said between commas: ", she said in Lima in May, the beaches may"."""
    first = group.first - 1
    while first > 0 and (tokens[first].is_noun or tokens[first].tag in ("AT0", "AJ0", "DPS", "PNP", "POS")):
        first -= 1
    if tokens[first].text != "," or tokens[behind].tag != "PRP":
        return None
    stop = next((k for k in range(behind, min(behind + 9, len(tokens))) if tokens[k].text == ","), None)
    if stop is None or any(t.tag[:1] == "V" or t.tag in ("CJT", "CJS", "CJC") for t in tokens[behind:stop]):
        return None
    return stop + 1


def aside_of_speaker(
    tokens: tuple[Token, ...], first: int, group: VerbGroup, timed: frozenset[int] = frozenset()
) -> int | None:
    """Where "the firm said" begins in "The yard, the firm said, was sold": between a subject and its verb.

    So it is between a date and what it dates: "In May, the firm said, the yard was sold".
    """
    commas = [i for i in range(first, group.first) if tokens[i].text == ","]
    if len(commas) == 1 and commas[0] + 1 == group.first:
        return group.first if _is_turned_aside(tokens, first, group) else None
    close = behind_hearer(tokens, group)
    close = next((i for i in range(close, min(close + 6, len(tokens))) if tokens[i].text == ","), len(tokens))
    after = [t.tag for t in tokens[close + 1 : close + 3] if t.tag not in ("AV0", "XX0")]
    dated = len(commas) == 1 and all(i in timed for i in range(first, commas[0]))
    if dated and after and first < commas[0] and commas[0] + 1 < group.first:
        return commas[0] + 1
    if len(commas) != 1 or commas[0] + 1 >= group.first or after[:1] == [] or after[0] not in FINITE_TAGS:
        return None
    spoken = any(t.is_noun or t.tag == "PNP" for t in tokens[commas[0] + 1 : group.first])
    told = any(t.is_noun or t.tag == "PNP" for t in tokens[first : commas[0]])
    return commas[0] + 1 if spoken and told else None


def _is_turned_aside(tokens: tuple[Token, ...], first: int, group: VerbGroup) -> bool:
    """Whether a subject's verb follows who says it: "The ferry, said Ana Ruiz, the mayor, will stop"."""
    behind = group.last + 1
    opens = behind < len(tokens) and (tokens[behind].is_name or tokens[behind].tag in ("AT0", "DPS"))
    told = any(t.is_noun or t.tag == "PNP" for t in tokens[first : group.first - 1])
    if not (opens and told and tokens[first].tag not in ("PRP", "CJS")):
        return False
    verb = next((i for i in range(behind, len(tokens)) if tokens[i].tag in FINITE_TAGS), len(tokens))
    close = verb - 1
    while close > behind and tokens[close].tag in ("AV0", "XX0"):
        close -= 1
    return verb < len(tokens) and close > behind and tokens[close].text == ","


def before_apposition(tokens: tuple[Token, ...], low: int, comma: int) -> int:
    """Where the speaker begins of ", the firm's lawyer, Maria Georgiou, said"."""
    commas = [i for i in range(low, comma) if tokens[i].text == ","]
    if len(commas) < 3:
        return comma
    parts = [tokens[a + 1 : b] for a, b in zip(commas[-3:-1], commas[-2:], strict=True)]
    named = all(part and part[-1].is_noun and part[0].tag != "PRP" for part in parts)
    return commas[-3] + 1 if named else comma


def says_what_is(tokens: tuple[Token, ...], opens: int, said: VerbGroup, group: VerbGroup) -> bool:
    """Whether a relative tells who says what follows at once: "which engineers say was weakened".

    So in "a man they said had robbed a bank".
    """
    bare = tokens[opens].tag == "PNP" and opens + 1 == said.first
    told = tokens[opens].lower in ("which", "that", "who") and opens + 1 < said.first
    return (told or bare) and reports(tokens, said) and group.first == said.last + 1


def says_of_it(tokens: tuple[Token, ...], said: VerbGroup, group: VerbGroup) -> bool:
    """Whether only a subject stands between a verb of saying and another: "Peru says Chile hit"."""
    between = tokens[said.last + 1 : group.first]
    return reports(tokens, said) and has_noun(between) and all(t.tag in NOUN_PHRASE_TAGS for t in between)


def said_at_once(tokens: tuple[Token, ...], said: VerbGroup | None, group: VerbGroup) -> bool:
    """Whether only a pronoun parts a verb from that of saying: "the mayor, who said she would go, is ill".

    Or whom it was said to: "who told reporters she would go".
    """
    if said is None or not reports(tokens, said):
        return False
    return [t.tag for t in tokens[behind_hearer(tokens, said) : group.first]] == ["PNP"]


def says_more(tokens: tuple[Token, ...], said: VerbGroup | None, group: VerbGroup) -> bool:
    """Whether a verb is of what is said: "Ana Ruiz, who says the dam in Ica will fail, left in May"."""
    if said is None or said.passive or said.lemma not in words_of("clause-sayings") | {"tell"}:
        return False
    start = past_hearer(tokens, said, said.last + 1, group.first)
    if said.lemma == "tell" and start == said.last + 1:
        return False
    return _is_subject(tokens[start : group.first])


def believes_more(tokens: tuple[Token, ...], opens: int, verbs: tuple[VerbGroup, ...]) -> bool:
    """Whether a verb is of what a relative in commas tells: "Ana Ruiz, who fears the dam will fail, left".

    *opens* is where that begins, and *verbs* are the one that says so, this one and the next.
    """
    if len(verbs) < 3 or not opens or tokens[opens - 1].text != ",":
        return False
    said, group, after = verbs[:3]
    spoken = after.lemma in words_of("plain-sayings", "promising-sayings")  # ", said the judge"
    closes = tokens[after.first - 1].text == "," and not spoken
    return reports(tokens, said) and closes and _is_subject(tokens[said.last + 1 : group.first])


def _is_subject(between: tuple[Token, ...]) -> bool:
    """Whether words are no more than the subject of what follows."""
    opens = between[:1] != () and (between[0].is_noun or between[0].tag in NOUN_PHRASE_TAGS)
    plain = all(t.is_noun or t.tag in NOUN_PHRASE_TAGS or t.tag in ("PRP", "PRF", "AV0") for t in between)
    return opens and plain and has_noun(between)


def said_before(
    tokens: tuple[Token, ...], timed: frozenset[int], verbs: list[VerbGroup], between: tuple[int, int]
) -> int | None:
    """Where what is said begins whose subject a relative tells more of; None where none is said.

    So in "said on Monday a drone that had come from Foo fell".

    Args:
        tokens, timed, verbs: the sentence, which words tell time, and its finite verbs.
        between: the first word behind the verb that says so, and the one that opens the relative.
    """
    low, at = between
    first = next((i for i in range(low, at) if i not in timed), at)
    phrase = tokens[first:at]
    ahead = [group for group in verbs if group.first > at][:2]
    bare = opens_bare(tokens[at])  # "said the ship the navy seized was sold"
    if len(ahead) < 2 or not (bare or tokens[at].lower in ("that", "who", "which")):
        return None
    plain = all((t.is_noun or t.tag in _PHRASE) for t in phrase)
    if not has_noun(phrase) or not plain or not timed.isdisjoint(range(first, at)):
        return None
    behind = tokens[at + 1 : ahead[1].first]
    opens = any(t.is_mark or t.tag[:2] in _OPENING for t in behind)
    return None if opens or reports(tokens, ahead[0]) else first


_PHRASE = ("AT0", "AJ0", "CRD", "DPS", "DT0", "ORD", "POS")
_OPENING = ("CJ", "TO", "PN", "DT")  # what opens another clause, or is its subject


_ACTS = frozenset("concede testify agree respond complain".split())
"""What is done by saying it, and news where only a time stands before it."""


def is_attribution(tokens: tuple[Token, ...], timed: frozenset[int], group: VerbGroup, start: int) -> bool:
    """Whether a verb from *start* on tells who says what was told: ", witnesses said"."""
    says = group.lemma in words_of("reporting-verbs") and group.lemma not in words_of("judging-verbs")
    says = says or group.lemma in ("promise", "vow", "pledge")  # ", the ministry promises"
    says = says or (group.lemma in ("emerge", "transpire") and tokens[start].lower == "it")
    acts = group.lemma in _ACTS and any(t.lower in ("after", "when", "before", "once") for t in tokens[:3])
    if not says or start == 0 or group.passive or acts:
        return False  # "Two days after the vote, Ruiz conceded on Monday"
    joined = tokens[start].tag == "CJC" and group.last + 1 < len(tokens)
    joined = joined and not tokens[group.last + 1].is_mark  # ", but the bank insisted on repayment"
    if joined or tokens[start - 1].text not in (",", "”", '"'):
        return False
    while start < group.first and tokens[start].tag == "PUQ":
        start += 1
    behind = behind_hearer(tokens, group)
    after = tokens[behind : behind + 1]
    plain = group.lemma in words_of("plain-sayings") or behind > group.last + 1
    placed = bool(after) and after[0].lower in ("in", "at", "on") and plain
    return start == group.first or not after or after[0].is_mark or placed or behind in timed
