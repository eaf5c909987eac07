"""Verb groups: the auxiliaries, modals and governing words that stand with a verb."""

from dataclasses import dataclass
from enum import StrEnum

from viewer.extract.grammar.calendar import WEEKDAYS
from viewer.extract.grammar.inversion import behind_subject, fronted, participles, unreal, unreal_aside
from viewer.extract.grammar.subjunctives import is_subjunctive
from viewer.extract.grammar.time_phrases import time_end
from viewer.extract.grammar.tokens import BARE_TAGS, PAST_FORM_TAGS, Token
from viewer.extract.grammar.words import words_of

_ADVERBS = ("AV0", "XX0", "AVP", "ORD")
_ASIDES = {
    ("at", "last"), ("at", "first"), ("in", "effect"), ("for", "now"), ("so", "far"), ("of", "course"),
    ("in", "fact"), ("in", "turn"), ("at", "least"), ("by", "now"), ("as", "yet"), ("in", "part"),
    ("in", "any", "case"), ("in", "the", "end"), ("most", "recently"), ("more", "recently"),
    ("at", "present"), ("at", "the", "moment"), ("as", "of", "now"),
    ("once", "again"), ("once", "more"), ("until", "now"), ("in", "future"), ("in", "practice"),
    ("in", "all", "likelihood"), ("in", "all", "probability"), ("at", "some", "point"), ("in", "theory"),
    ("in", "principle"), ("on", "average"), ("in", "recent", "days"), ("in", "recent", "weeks"),
    ("in", "recent", "months"), ("in", "recent", "years"),
}  # fmt: skip
_LONGEST_GAP = 3
_EACH = ("each", "both", "all")  # "may each send a ship", "have both signed"
_GO_ON = ("go", "keep", "carry", "press")  # "went on paying"


class Tense(StrEnum):
    """The tense of the first verb of a group; none where that is no finite form."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    NONE = "none"


_SHORT_MODALS = {"'d": "would", "ca": "can", "cannot": "can"}


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """Words first..last (indices, both included) with the main verb at `head`.

    `governors` are the indices of the words that stand over the main verb with "to": due, expected, plans.
    """

    first: int
    last: int
    head: int
    lemma: str
    tense: Tense = Tense.NONE
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    modal: str = ""
    negated: bool = False
    governors: tuple[int, ...] = ()

    @property
    def is_finite(self) -> bool:
        return self.tense is not Tense.NONE or bool(self.modal)


def verb_groups(tokens: tuple[Token, ...]) -> tuple[VerbGroup, ...]:
    """The verb groups of a sentence, in order."""
    found = []
    at = 0
    while at < len(tokens):
        if not _opens(tokens, at):
            at += 1
            continue
        parts, governors = _parts(tokens, at)
        negated = False
        if parts == [at] and (turned := fronted(tokens, at)):
            parts, negated = [*parts, *turned[0]], turned[1]
        elif parts == [at] and tokens[at].lower == "should":
            parts += behind_subject(tokens, at)
        elif parts == [0] or (parts == [1] and tokens[0].tag == "PUQ"):
            parts += unreal(tokens)
        elif parts == [at] and unreal_aside(tokens, at):
            parts += participles(tokens, at)
        found.append(_group(tokens, parts, governors, negated=negated))
        at = parts[-1] + 1
    return tuple(found)


def _opens(tokens: tuple[Token, ...], at: int) -> bool:
    tag = tokens[at].tag
    if tag == "TO0":
        after = _after_adverbs(tokens, at + 1)
        return after < len(tokens) and tokens[after].tag in BARE_TAGS
    return tag[:2] in ("VV", "VB", "VH", "VD") or tag == "VM0"


def _after_adverbs(tokens: tuple[Token, ...], at: int) -> int:
    stop = at
    while stop < len(tokens) and stop - at < _LONGEST_GAP:
        words = tuple(t.lower for t in tokens[stop : stop + 3])
        if (aside := next((n for n in (3, 2) if words[:n] in _ASIDES), 0)) > 0:
            stop += aside  # "have at last closed", "will in any case close"
        elif tokens[stop].tag in _ADVERBS or (
            stop and tokens[stop].lower in _EACH and _is_auxiliary(tokens[stop - 1])
        ):
            stop += 1
        else:
            break
    return stop


def _is_auxiliary(token: Token) -> bool:
    return token.tag == "VM0" or token.tag[:2] in ("VB", "VH")


def _parts(tokens: tuple[Token, ...], at: int) -> tuple[list[int], list[int]]:
    """The verbs of the group that opens at *at*, and those of its words that govern the rest."""
    parts = [at]
    governors: list[int] = []
    while True:
        here = tokens[parts[-1]]
        after = _after_aside(tokens, _after_adverbs(tokens, parts[-1] + 1))
        if after >= len(tokens):
            return parts, governors
        after = _past_on(tokens, parts[-1], _past_day(tokens, parts[-1], after))
        goes_on = after > parts[-1] + 1 and here.lemma in _GO_ON
        if _continues(here, tokens[after]) or (goes_on and tokens[after].tag == "VVG"):
            if (here.lemma in words_of("aspect-verbs") or goes_on) and tokens[after].tag == "VVG":
                governors.append(parts[-1])
            parts.append(after)
        elif _is_seen_doing(tokens, parts, after) or _is_reported_done(tokens, parts, after):
            governors.append(parts[-1])
            parts.append(after)
        elif (infinitive := _infinitive(tokens, parts[-1], after)) is not None:
            governors.append(after if tokens[after].tag != "TO0" else parts[-1])
            parts.append(infinitive)
        else:
            return parts, governors


def _is_seen_doing(tokens: tuple[Token, ...], parts: list[int], after: int) -> bool:
    """Whether what was watched goes on with what it did: "were seen shadowing tankers"."""
    seen, before = tokens[parts[-1]], tokens[parts[-2]] if len(parts) > 1 else None
    passive = before is not None and before.tag[:2] == "VB" and seen.tag in PAST_FORM_TAGS
    doing = after == parts[-1] + 1 and tokens[after].tag == "VVG"
    return (
        passive
        and doing
        and seen.lower in _WATCHED
        and not any(t.tag == "XX0" for t in tokens[parts[0] : after])
    )


def _is_reported_done(tokens: tuple[Token, ...], parts: list[int], after: int) -> bool:
    """Whether what was reported goes on with what was done: "were reported killed"."""
    before = tokens[parts[-2]] if len(parts) > 1 else None
    passive = before is not None and before.tag[:2] == "VB" and tokens[parts[-1]].lower in _REPORTED
    return passive and after == parts[-1] + 1 and tokens[after].tag in PAST_FORM_TAGS


_REPORTED = frozenset("reported confirmed".split())
_WATCHED = frozenset("seen spotted filmed photographed observed sighted".split())


def _past_on(tokens: tuple[Token, ...], at: int, after: int) -> int:
    """Where "paying" stands in "go on paying"; else *after* itself."""
    on = tokens[at].lemma in _GO_ON and [t.lower for t in tokens[at + 1 : at + 2]] == ["on"]
    verb = _after_adverbs(tokens, at + 2) if on else after
    return verb if verb < len(tokens) and tokens[verb].tag == "VVG" else after


def _after_aside(tokens: tuple[Token, ...], at: int) -> int:
    """Where the group goes on after ", it insists," between an auxiliary and its verb; else *at* itself."""
    if at >= len(tokens) or tokens[at].text != ",":
        return at
    end = next((i for i in range(at + 1, min(at + 6, len(tokens))) if tokens[i].text == ","), None)
    if end is None:
        return at
    aside = tokens[at + 1 : end]
    says = any(t.lower in words_of("content-verbs") for t in aside)
    if not (says or all(t.tag in ("AV0", "PRP", "NN1", "AT0") for t in aside)):
        return at
    return (
        end + 1 if tokens[end + 1 : end + 2] and tokens[end + 1].tag in (*PAST_FORM_TAGS, *BARE_TAGS) else at
    )


def _continues(here: Token, after: Token) -> bool:
    """Whether two verbs, but for adverbs side by side, belong to one group."""
    kind, tag = here.tag[:2], after.tag
    if here.tag in ("VM0", "TO0") or kind == "VD":
        return tag in BARE_TAGS
    if kind == "VH":
        return tag in PAST_FORM_TAGS or tag == "VBN"
    if kind == "VB":
        return tag in PAST_FORM_TAGS or tag in ("VVG", "VBG", "VHG")
    return tag == "VVG" and here.lemma in words_of("aspect-verbs")


def _past_time(tokens: tuple[Token, ...], here: int, after: int) -> int:
    """Where the verb stands in "was on Thursday refused bail", "has this week shipped"; else *after*."""
    at = here + 1
    while at < len(tokens) and tokens[at].tag in ("AV0", "XX0"):
        at += 1
    end = time_end(tokens, at)
    verb = _after_adverbs(tokens, end) if end > at else after
    return verb if verb < len(tokens) and _continues(tokens[here], tokens[verb]) else after


def _past_day(tokens: tuple[Token, ...], here: int, after: int) -> int:
    """Where "to elect" stands in "failed again on Monday to elect"; else *after* itself."""
    if _is_auxiliary(tokens[here]):
        return _past_time(tokens, here, after)
    tries = tokens[here].lemma in words_of("trying-verbs") | {"fail", "refuse", "decline", "tell"}
    if not tries:
        return after
    at = after - (tokens[after - 1].lower == "last")
    words = [t.lower for t in tokens[at : at + 2]]
    day = words[:1] == ["on"] and words[-1] in WEEKDAYS
    week = words[:1] in (["last"], ["this"]) and words[1:] in (["week"], ["month"], ["year"])
    end = at + 2 if day or week else after
    return end if end < len(tokens) and tokens[end].tag == "TO0" else after


def _infinitive(tokens: tuple[Token, ...], here: int, after: int) -> int | None:
    """Where the main verb stands after "is due to …" or "plans to …"; None if this is no such thing."""
    if tokens[here].lower == "pencilled" and tokens[after].lower == "in":
        after = min(after + 1, len(tokens) - 1)
    if tokens[after].tag == "TO0":
        if tokens[after - 1].lower in ("nowhere", "enough", "far", "little"):
            return None  # "has nowhere to go", "one ship is enough to block it", "have far to travel"
        governing = words_of("governing-words")
        is_copula = tokens[here].tag in ("VBZ", "VBB", "VBD")  # "is to return"
        if not (is_copula or tokens[here].lemma in governing or tokens[here].lower in governing):
            return None
        to = after
    elif tokens[here].tag[:2] == "VB" and tokens[after].lower in words_of("governing-words"):
        to = _after_adverbs(tokens, after + 1)
    else:
        return None
    if to >= len(tokens) or tokens[to].lower != "to":
        return None
    verb = _after_adverbs(tokens, to + 1)
    return verb if verb < len(tokens) and tokens[verb].tag in BARE_TAGS else None


def _group(
    tokens: tuple[Token, ...], parts: list[int], governors: list[int], *, negated: bool = False
) -> VerbGroup:
    first, head = tokens[parts[0]], parts[-1]
    auxiliaries = [tokens[part] for part in parts[:-1]]
    must = first.tag == "VM0"  # "may have to stop" is no perfect
    helping = [tokens[part] for part in parts[:-1] if not (must and part in governors)]
    passive = (
        len(parts) > 1
        and tokens[head].tag in PAST_FORM_TAGS
        and (auxiliaries[-1].tag[:2] == "VB" or auxiliaries[-1].lower in _REPORTED)
    )
    asked = is_subjunctive(tokens, parts[0])
    return VerbGroup(
        parts[0],
        head,
        head,
        tokens[head].lemma,
        tense=Tense.NONE if asked else _tense(first),
        perfect=any(t.tag[:2] == "VH" for t in helping),
        progressive=(
            tokens[head].tag in ("VVG", "VBG", "VHG")
            and any(t.tag[:2] == "VB" for t in auxiliaries)
            and auxiliaries[-1].lower not in _WATCHED
        )
        or any(t.tag == "VBG" for t in auxiliaries),
        passive=passive,
        modal=_SHORT_MODALS.get(first.lower, first.lower)
        if first.tag == "VM0" and _tense(first) is not Tense.FUTURE
        else "should"
        if asked
        else "",
        negated=negated
        or tokens[max(0, parts[0] - 1)].lower in ("never", "longer")
        or any(
            t.tag == "XX0" or t.lower in ("never", "not", "n't", "neither", "cannot", "longer")
            for t in tokens[parts[0] : head]
        ),
        governors=tuple(governors),
    )


def _tense(first: Token) -> Tense:
    if first.tag == "VM0":
        return Tense.FUTURE if first.lower in ("will", "'ll", "wo", "shall") else Tense.NONE
    if first.tag in ("VVD", "VBD", "VHD", "VDD"):
        return Tense.PAST
    if first.tag in ("VVZ", "VVB", "VBZ", "VBB", "VHZ", "VHB", "VDZ", "VDB"):
        return Tense.PRESENT
    return Tense.NONE
