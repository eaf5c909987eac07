"""Verbs parted from their auxiliary by the subject: "at no point did the army shell", "only then did it"."""

from viewer.extract.grammar.tokens import BARE_TAGS, PAST_FORM_TAGS, Token
from viewer.extract.grammar.words import verb_trigger

_LIKE_VERBS = frozenset(
    "open close fail pass end start stop win lose resume agree vote strike last drag hold rise".split()
)
_AUXILIARIES = ("VDD", "VDZ", "VDB", "VM0", "VHZ", "VHB", "VHD", "VBD", "VBZ", "VBB")
_NEVER = frozenset("never nowhere nor rarely seldom hardly scarcely barely little".split())
_LONGEST = 12  # words of the subject, and of what stands before the auxiliary
_TOLD_AFTER_ALL = ("hardly", "scarcely", "barely")  # "hardly had it opened when it closed again"


def behind_subject(tokens: tuple[Token, ...], at: int) -> list[int]:
    """The verb of "Should the deal finalise", whose subject stands between."""
    for i in range(at + 1, min(at + _LONGEST, len(tokens))):
        like = tokens[i].tag in ("AJ0", "NN1", "ORD", "AV0") and (
            tokens[i].lower in _LIKE_VERBS or _may_be_verb(tokens, i) or _ends_condition(tokens, at, i)
        )
        if tokens[i].tag in BARE_TAGS or like:
            be = tokens[i].tag[:2] == "VB" and i + 1 < len(tokens) and tokens[i + 1].tag in PAST_FORM_TAGS
            return [i, i + 1] if be else [i]
        if tokens[i].is_mark:
            break
    return []


def unreal_aside(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a "had" or "were" at *at* opens an aside: "the strike, had it gone ahead, would have"."""
    opens = at > 1 and tokens[at].lower in ("had", "were") and tokens[at - 1].text == ","
    if not opens or at + 2 >= len(tokens) or tokens[at + 1].tag not in ("PNP", "AT0", "DPS"):
        return False
    comma = next((i for i in range(at + 2, len(tokens) - 1) if tokens[i].text == ","), 0)
    return comma > 0 and tokens[comma + 1].lower in ("would", "could", "might")


def unreal(tokens: tuple[Token, ...]) -> list[int]:
    """The verb of "Had the pumps failed, the town would have flooded", which opens a sentence."""
    comma = next((i for i, token in enumerate(tokens) if token.text == ","), len(tokens))
    would = any(t.lower in ("would", "could", "might") for t in tokens[comma:])
    first = 1 if tokens[0].tag == "PUQ" and len(tokens) > 1 else 0  # "“Had we sold,” he said, “we would be"
    return participles(tokens, first) if would and tokens[first].lower in ("had", "were") else []


def fronted(tokens: tuple[Token, ...], at: int) -> tuple[list[int], bool] | None:
    """The verbs behind the subject of an auxiliary at *at* that a negative or "only" has put before it.

    With them whether they are denied; None where the auxiliary stands before no subject.
    """
    if tokens[at].tag not in _AUXILIARIES:
        return None
    negative = _negative_before(tokens, at)
    opens = tokens[at + 1 : at + 2]
    subject = bool(opens) and (opens[0].is_noun or opens[0].tag in ("AT0", "DPS", "PNP", "DT0", "CRD", "AJ0"))
    if negative is None or not subject:
        return None
    does = tokens[at].tag[:2] in ("VD", "VM")
    parts = behind_subject(tokens, at) if does else participles(tokens, at)
    parts = parts or (participles(tokens, at)[:1] if does else [])  # "did the ministry publish", read as past
    return (parts, negative) if parts else None


def participles(tokens: tuple[Token, ...], at: int) -> list[int]:
    """The participle behind the subject of an auxiliary at *at*, with that of "been" before it."""
    aside = _apposition(tokens, at)
    for i in range(at + 2, min(at + _LONGEST, len(tokens))):
        if i in aside:
            continue
        if tokens[i].is_mark:
            return []
        if tokens[i].tag in PAST_FORM_TAGS or (tokens[at].tag[:2] == "VB" and tokens[i].tag == "VVG"):
            more = (
                tokens[i].tag == "VBN"
                and i + 1 < len(tokens)
                and tokens[i + 1].tag in (*PAST_FORM_TAGS, "VVG")
            )
            return [i, i + 1] if more else [i]
    return []


def _apposition(tokens: tuple[Token, ...], at: int) -> range:
    """The words of “no sooner had the mayor, Ana Ruiz, left” between commas with the commas; else none."""
    commas = [i for i in range(at + 2, min(at + _LONGEST, len(tokens))) if tokens[i].text == ","][:2]
    if len(commas) < 2 or commas[1] + 1 >= len(tokens):
        return range(0)
    named = all(t.is_noun or t.tag in ("AT0", "DPS", "AJ0") for t in tokens[commas[0] + 1 : commas[1]])
    goes_on = tokens[commas[1] + 1].tag in PAST_FORM_TAGS
    return range(commas[0], commas[1] + 1) if named and goes_on else range(0)


def _negative_before(tokens: tuple[Token, ...], at: int) -> bool | None:
    """Whether what opens the clause denies it: "at no time" does, "only then" does not; None for neither."""
    low = at
    while low > 0 and at - low < _LONGEST and not _bounds(tokens, low - 1):
        low -= 1
    low = _before_aside(tokens, low, at)
    words = [t.lower for t in tokens[low:at]]
    if not words and low and tokens[low - 1].lower in ("nor", "neither"):
        return True
    if _is_only_if(tokens, low, words):
        return False
    if not words or any(t.tag[:2] == "VV" for t in tokens[low:at]):
        return None
    if words[0] == "only" or words[:2] in (
        ["not", "only"],
        ["not", "until"],
        ["no", "sooner"],
        ["not", "since"],
    ):
        return False
    if words[0] in _NEVER or words[:2] == ["not", "once"]:
        return words[0] not in _TOLD_AFTER_ALL
    governed = tokens[low].tag == "PRP" and words[1:2] == ["no"]
    return True if governed else None


def _before_aside(tokens: tuple[Token, ...], low: int, at: int) -> int:
    """Where “Only once, in 2023,” opens before the auxiliary at *at*, past a time in commas; else *low*."""
    if low != at or at < _SHORTEST_ASIDE or tokens[at - 1].text != ",":
        return low
    comma = next((i for i in range(at - 2, max(0, at - 6), -1) if tokens[i].text == ","), 0)
    once = [t.lower for t in tokens[max(0, comma - 2) : comma]] in (["only", "once"], ["only", "twice"])
    return comma - 2 if comma and once and tokens[comma + 1].tag == "PRP" else low


_SHORTEST_ASIDE = 5  # words: "Only once, in 2023,"


def _is_only_if(tokens: tuple[Token, ...], low: int, words: list[str]) -> bool:
    """Whether a clause stands before the auxiliary: "Only if both sign", "Not until the inquiry ends"."""
    if words[:2] == ["not", "until"]:
        return True
    opens = [t.lower for t in tokens[max(0, low - 2) : low]]
    return opens[:1] in (["only"], ["not"]) and opens[1:] in (
        ["if"],
        ["when"],
        ["once"],
        ["after"],
        ["until"],
    )


def _bounds(tokens: tuple[Token, ...], at: int) -> bool:
    if at and tokens[at].lower in ("until", "since") and tokens[at - 1].lower == "not":
        return False
    return tokens[at].is_mark or tokens[at].tag in ("CJC", "CJT", "CJS", "PUQ")


def _ends_condition(tokens: tuple[Token, ...], at: int, i: int) -> bool:
    """Whether a word is the verb of a condition that ends with it: "Should the soldiers leave, talks"."""
    ends = tokens[i + 1 : i + 2] != () and tokens[i + 1].text in (",", ".")
    return ends and tokens[i - 1].is_noun and verb_trigger(tokens[i].lower) is not None


def _may_be_verb(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word after a noun is a verb by the lexicon, with a phrase after it: "flight reach orbit"."""
    after = tokens[at + 1 : at + 2]
    phrase = bool(after) and (after[0].is_noun or after[0].tag in ("AT0", "DPS", "PRP", "AV0"))
    return tokens[at - 1].is_noun and phrase and verb_trigger(tokens[at].lower) is not None
