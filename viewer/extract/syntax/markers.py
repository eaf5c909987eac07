"""The words that open a clause, subordinators and relatives, and what role they give it."""

from itertools import pairwise

from viewer.extract.grammar.contact_pasts import opens_bare
from viewer.extract.grammar.inversion import unreal_aside
from viewer.extract.grammar.no_sooner import is_no_sooner
from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.syntax.phrase_rows import second_phrase
from viewer.extract.syntax.roles import Role, Shape
from viewer.extract.syntax.that_roles import that_role
from viewer.extract.syntax.verbs import Tense, VerbGroup

_PHRASES = {
    ("provided", "that"), ("providing", "that"), ("on", "condition", "that"), ("as", "long", "as"),
    ("so", "long", "as"), ("in", "the", "event", "that"), ("even", "if"), ("only", "if"),
    ("as", "soon", "as"), ("in", "case"), ("assuming", "that"), ("on", "the", "condition", "that"),
}  # fmt: skip
_LAST_OF_PHRASES = frozenset(words[-1] for words in _PHRASES)

SUBORDINATORS = ("CJS", "AVQ", "CJT")
OPENERS = {
    **dict.fromkeys(("if", "unless"), Role.CONDITION),
    **dict.fromkeys(("when", "after", "while", "once"), Role.TIME),
    **dict.fromkeys(("because", "although", "though", "whereas"), Role.OTHER),
    "that": Role.COMPLEMENT,
}  # what a clause is whose subject a relative clause parts from its verb


def role_of_marker(tokens: tuple[Token, ...], low: int, group: VerbGroup) -> tuple[int, Role] | None:
    """Where a subordinate clause around *group* opens and what it is; None if nothing in low.. opens one."""
    for at in range(group.first, low - 1, -1):
        if at < group.first and tokens[at].text in ";:":
            return None
        role = Role.TIME if is_no_sooner(tokens, at) else _role(tokens, at, group)
        if role:
            return _opening(tokens, low, at), role
    return None


def _role(tokens: tuple[Token, ...], at: int, group: VerbGroup) -> Role | None:
    low, tag = tokens[at].lower, tokens[at].tag
    if at == group.first:
        inverted = low == "should" and group.last > group.first + 1 and _is_inverted(tokens, group)
        return Role.CONDITION if inverted or _is_unreal(tokens, group) else None
    if phrase := _phrase(tokens, at):
        if "soon" in phrase and is_among(tokens[at + 1].lower, "months-and-days"):
            return None  # "ready to leave as soon as Tuesday, and the lawyers left"
        past = (
            "soon" in phrase and group.tense is not Tense.PRESENT and not _is_after_would(tokens, at, group)
        )
        return Role.TIME if past else Role.CONDITION
    if (low in ("if", "unless") and tag != "NP0") or (low in words_of("conditions") and tag == "CJS"):
        if (
            low == "if"
            and group.lemma == "believe"
            and (group.passive or tokens[at + 1].lower in ("one", "you"))
        ):
            return Role.OTHER  # "in May, if one believes the timetable": who says so
        return None if is_elliptic(tokens, at) else Role.CONDITION
    return _by_word(tokens, at, group)


def _by_word(tokens: tuple[Token, ...], at: int, group: VerbGroup) -> Role | None:
    """What a word of time, a relative, "that" or another subordinator makes of the clause after it."""
    low, tag = tokens[at].lower, tokens[at].tag
    if low == "when" and at > 1 and (tokens[at - 2].text, tokens[at - 1].lower) == (",", "since"):
        return Role.COORDINATE  # "was leased in 2022, since when it has grown": that goes on with the story
    if low in words_of("time-subordinators"):
        return _time_role(tokens, at, group)
    if (low in words_of("time-nouns") or _is_by_the_time(tokens, at)) and _opens_contact_clause(
        tokens, at, group
    ):
        now = low == "moment" and group.tense is Tense.PRESENT  # "would act the moment a ship is touched"
        return Role.CONDITION if now else Role.TIME  # "the day a volcano erupted"
    if tag in ("DTQ", "PNQ", "AVQ"):
        if tokens[at + 1].tag == "TO0":
            return None  # "talks on how to share it failed": the verb is not of what is asked
        return Role.RELATIVE if low in ("which", "who", "whom", "whose", "where") else Role.OTHER
    if tag == "CJT" or (low == "that" and tag == "CJS"):
        return that_role(tokens, at)
    bare = (low, tokens[at + 1].lower) in (("because", "of"), ("whether", "to"))
    return Role.OTHER if tag == "CJS" and not bare and low in words_of("other-subordinators") else None


def is_elliptic(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether "if" has a participle and no clause after it: "if approved, the merger would close"."""
    after = tokens[at + 1 : at + 4]
    if len(after) > 1 and after[0].lower in ("so", "not") and after[1].text == ",":
        return True  # "If not, drivers may walk out as well"
    if [t.lower for t in after[:2]] == ["found", "guilty"]:
        after = (after[0], *after[2:])
    if len(after) < 2 or after[0].tag not in ("VVN", "VVD", "AJ0"):
        return False
    ends = after[1].text in (",", ".", ";") or after[1].lower in ("by", "in", "on", "at", "next", "this")
    return ends or goes_on(after[1])


def goes_on(after: Token) -> bool:
    """Whether the clause that an elliptic condition opens follows it at once: "if convicted they would"."""
    return after.tag in ("VM0", "AT0", "DPS") or after.lower in ("he", "she", "it", "they", "both")


def _is_unreal(tokens: tuple[Token, ...], group: VerbGroup) -> bool:
    """Whether a sentence opens with "were" or "had" and goes on with what would be: "Were it shut, …"."""
    if unreal_aside(tokens, group.first):
        return True
    first = 1 if tokens[0].tag == "PUQ" else 0
    if group.first > first or tokens[first].lower not in ("were", "had") or len(tokens) < first + 2:
        return False
    opens = tokens[first + 1]
    subject = opens.is_noun or opens.tag in ("AT0", "DPS", "DT0", "PNP", "AJ0", "CRD")
    comma = next((i for i, token in enumerate(tokens) if token.text == ","), len(tokens))
    return subject and any(t.lower in ("would", "could", "might") for t in tokens[comma:])


def _is_inverted(tokens: tuple[Token, ...], group: VerbGroup) -> bool:
    """Whether a subject stands after the "should" that opens a clause: "Should the deal finalise"."""
    if not any(t.is_noun or t.tag[0] == "P" for t in tokens[group.first + 1 : group.last]):
        return False
    before = tokens[group.first - 1]
    opens = tokens[group.first + 1]  # "prices will rise should the strike go on"
    behind = opens.is_noun or opens.tag in ("AT0", "DPS", "AJ0", "PNP", "DT0", "CRD")
    asked = any(t.tag in ("DTQ", "PNQ", "AVQ") for t in tokens[max(0, group.first - 4) : group.first])
    return group.first == 0 or before.is_mark or before.tag == "CJC" or (behind and not asked)


def _phrase(tokens: tuple[Token, ...], at: int) -> tuple[str, ...] | None:
    """The conjunction of several words that ends at *at*."""
    for size in (2, 3, 4) if tokens[at].lower in _LAST_OF_PHRASES else ():
        words = tuple(t.lower for t in tokens[max(0, at - size + 1) : at + 1])
        if words in _PHRASES:
            return words
    return None


def _time_role(tokens: tuple[Token, ...], at: int, group: VerbGroup) -> Role | None:
    low, tag = tokens[at].lower, tokens[at].tag
    between = tokens[at + 1 : group.first]
    if between and between[-1].tag == "CJC" and not any(t.tag[0] == "V" for t in between):
        return None  # "had drifted since Saturday and ignored calls"
    if low in ("since", "after", "before", "until", "as") and _is_phrase_only(tokens, at, group):
        return None
    phrases = second_phrase(between, named=low == "since" and group.perfect) > 0
    phrases = phrases and _measure_before(tokens, at) == 0 and low in ("since", "after", "before", "until")
    if phrases or (low in ("since", "until", "after", "before") and _is_date_and_clause(between)):
        return None  # "scarce since January and the price has doubled"
    if tag not in ("CJS", "AVQ") and (
        any(t.text == "," for t in _without_aside(between))
        or not any(t.is_noun or t.tag[0] == "P" or t.lower in _ACTING for t in between)
    ):
        return None
    left_as = _is_done_as(tokens, at) and any(t.text == "," for t in between)
    left_as = left_as or _is_part_of(between)
    left_as = left_as or _is_ended(between)  # "chosen as the only bidder, but nothing was signed"
    second = [t.lower for t in tokens[at + 2 : at + 3]]
    bare = tag != "CJS" or tokens[at + 1].tag in ("VVN", "VVD", "CRD") or second == ["as"]
    bare = bare or (at > 0 and tokens[at - 1].lower in ("used", "known", "described", "regarded"))
    then = low in ("since", "until", "before", "by") and tokens[at + 1].lower == "then"
    if then or (low == "as" and (bare or left_as)):
        return None  # "as planned", "as late as 2023", "since then"
    only = low in ("when", "after") and at > 0 and tokens[at - 1].lower == "only"  # "takes effect only when"
    if (low == "once" and _is_after_would(tokens, at, group)) or (
        (low == "once" or only) and group.tense is Tense.PRESENT
    ):
        return Role.CONDITION
    return Role.TIME


_ACTING = ("another", "others", "one")


def _is_part_of(between: tuple[Token, ...]) -> bool:
    """Whether "as part of a plan" stands before a comma: no clause, but "as part of the roof fell" is one."""
    return [t.lower for t in between[:2]] == ["part", "of"] and any(t.text == "," for t in between)


def _is_ended(between: tuple[Token, ...]) -> bool:
    """Whether "but" behind a comma opens a clause of its own, and no verb stands before it."""
    but = next((k for k, t in enumerate(between) if t.lower == "but" and k and between[k - 1].text == ","), 0)
    return but > 0 and not any(t.tag[0] == "V" for t in between[:but])


def _is_done_as(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a participle with its particle stands before: "was left as", "was sworn in as"."""
    tags = [t.tag for t in tokens[max(0, at - 2) : at]]
    return tags[-1:] == ["VVN"] or (len(tags) == 2 and tags[0] == "VVN" and tags[1] in ("AVP", "PRP"))


_BESIDE_DAYS = (
    "last this early late mid on of dawn daybreak sunrise noon midday dusk sunset nightfall midnight".split()
)  # "before dawn on Tuesday and one was hurt"


def _is_date_and_clause(between: tuple[Token, ...]) -> bool:
    """Whether the words after "since" are a month, day or year and then a clause of its own after "and"."""
    times = (*words_of("months-and-days"), *words_of("time-nouns"), *_BESIDE_DAYS)
    one = [t.lower for t in between] == ["one"]  # "hours after one collided"
    if between and not one and all(t.lower in times or t.tag == "CRD" for t in between):
        return True  # "who had been missing since Friday was found"
    opens = ("PNP", "AT0", "DPS", "NP0", "NN2", "CRD")
    if len(between) > 1 and between[0].lower in _BESIDE_DAYS[5:] and between[1].tag in opens:
        return True  # "Shortly before noon she was hit"
    joint = next((i for i, t in enumerate(between) if t.tag == "CJC" or t.text == ","), None)
    if not joint or (joint + 1 >= len(between) and between[joint].text != ","):
        return False
    return all(t.lower in times or t.tag in ("CRD", "AT0") or t.text == "-" for t in between[:joint])


def _without_aside(between: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words without an apposition that two commas close right before the verb: "talks with X, the Y,"."""
    commas = [i for i, t in enumerate(between) if t.text == ","]
    if len(commas) != 2 or commas[1] != len(between) - 1:
        return between
    aside = between[commas[0] + 1 : commas[1]]
    named = all(t.text[0].isupper() for t in aside)  # "his predecessor, Ana Ruiz,"
    if not named and aside[0].tag not in ("AT0", "DPS"):
        return between
    return between[: commas[0]]


def _is_after_would(tokens: tuple[Token, ...], at: int, group: VerbGroup) -> bool:
    """Whether "once it had" or "it was" tells on what hangs what "would" be: a condition told of before."""
    before = tokens[max(0, at - 16) : at]
    would = any(t.lower in ("would", "'d") for t in before[-12:])
    hoped = any(a.lower in _HOPED and b.tag == "TO0" for a, b in pairwise(before))  # "hoped to build, once"
    return (would and (group.perfect or group.passive)) or (group.tense is Tense.PAST and (hoped or would))


_HOPED = frozenset("hoped planned intended wanted meant aimed expected agreed due promised vowed".split())
_WITHIN = (["later", "in"], ["earlier", "in"], ["end", "of"], ["start", "of"], ["beginning", "of"])


def _opens_contact_clause(tokens: tuple[Token, ...], at: int, group: VerbGroup) -> bool:
    """Whether a clause follows "the day" or "the year" at once: its subject is all that stands between."""
    between = tokens[at + 1 : group.first]
    if not (at and tokens[at - 1].lower == "the" and between):
        return False
    if [t.lower for t in tokens[max(0, at - 3) : at - 1]] in _WITHIN:
        return False  # "later in the year the ship will sail"
    opens = between[0].tag in ("AT0", "DPS", "NP0", "PNP", "NN2") or between[0].lower in ("that", "when")
    plain = all(t.is_noun or t.tag in ("AT0", "DPS", "AJ0", "PNP", "CJT", "CRD", "AVQ") for t in between)
    return opens and plain and any(t.is_noun or t.tag == "PNP" for t in between)


def _is_by_the_time(tokens: tuple[Token, ...], at: int) -> bool:
    return at > 1 and [t.lower for t in tokens[at - 2 : at + 1]] == ["by", "the", "time"]


def _is_phrase_only(tokens: tuple[Token, ...], at: int, group: VerbGroup) -> bool:
    """Whether "Since the break, banks have …" opens with a noun phrase and no clause: a comma ends it."""
    if at and not (tokens[at - 1].is_mark or tokens[at - 1].tag == "CJC"):
        return False
    comma = next((i for i in range(at + 1, group.first) if tokens[i].text == ","), None)
    between = tokens[at + 1 : group.first]
    if comma is None or any(t.tag[0] == "V" for t in tokens[at + 1 : comma]):
        return False
    if len(_without_aside(between)) < len(between):
        return False  # "after Rusal, a producer, cut output"
    return any(t.is_noun or t.tag == "PNP" for t in tokens[comma + 1 : group.first])


def _opening(tokens: tuple[Token, ...], low: int, at: int) -> int:
    """The first word of a clause whose marker stands at *at*: "provided that", "in which", "a day after"."""
    phrase = _phrase(tokens, at)
    if phrase:
        return max(low, at - len(phrase) + 1)
    if at > low and tokens[at].tag in ("DTQ", "PNQ") and tokens[at - 1].tag in ("PRP", "PRF"):
        return _quantity_before(tokens, low, at - 1) if tokens[at - 1].tag == "PRF" else at - 1
    if at > low and (tokens[at - 1].lower, tokens[at].lower) in (("so", "that"), ("since", "when")):
        return at - 1
    if at - 1 > low and _is_by_the_time(tokens, at):
        return at - 2
    if at > low and tokens[at - 1].lower == "the" and tokens[at].lower in words_of("time-nouns"):
        limits = at - 1 > low and tokens[at - 2].lower in ("until", "till")
        return at - 2 if limits else at - 1
    if tokens[at].lower in ("after", "before"):
        return max(low, _measure_before(tokens, at))
    return at


def _quantity_before(tokens: tuple[Token, ...], low: int, at: int) -> int:
    """Where "one", "most" or "the first" begins, behind a comma, that stands before "of which"."""
    first = at - 1
    if first <= low or not (
        tokens[first].tag in ("CRD", "ORD", "DT0", "PNI") or tokens[first].lower in _SOME
    ):
        return at
    first -= tokens[first - 1].lower in ("the", "at", "almost", "nearly") and first - 1 > low
    return first if tokens[first - 1].text == "," else at


_SOME = frozenset("first last half none many most all both several".split())


_ABOUT = frozenset("some about around nearly almost just only".split())


def _without_half(tokens: tuple[Token, ...], at: int) -> int:
    """Where "two and a half years" or "a year and a half" begins that ends before *at*; else *at*."""
    words = [t.lower for t in tokens[max(0, at - 5) : at]]
    halved = len(words) == 5 and (words[1:4] == ["and", "a", "half"] or words[2:] == ["and", "a", "half"])
    return at - 5 if halved and "year" in (tokens[at - 1].lemma, tokens[at - 4].lemma) else at


def _measure_before(tokens: tuple[Token, ...], at: int) -> int:
    """Where "a day", "two weeks" or "the month" begins that stands before "after" or "before"."""
    units = ("day", "week", "month", "year", "hour", "minute", "second", "moment", "decade", "night")
    whole = _without_half(tokens, at)
    if whole < at:
        return whole - (whole > 0 and tokens[whole - 1].lower in _ABOUT)
    if at >= 2 and tokens[at - 1].lemma in units and _is_uncounted(tokens, at - 1):
        return at - 1  # "sank off Oman days after it left"
    if at >= 2 and tokens[at - 1].lemma in units and not _is_a_day(tokens[at - 2]):
        first = at - 2
        while first and tokens[first - 1].lower in _ABOUT:
            first -= 1
        return at if first and tokens[first - 1].lower == "for" else first  # "shut for two weeks after it"
    if at and tokens[at - 1].lower in ("moments", "shortly", "soon", "immediately", "hours", "minutes"):
        return at - 1
    return at


def _is_a_day(token: Token) -> bool:
    """Whether the word before "night" says which one it is and measures nothing: "on Sunday night after"."""
    pointing = ("same", "following", "next", "previous", "that", "this", "last")
    return token.lower in pointing or token.tag == "NP0"


def _is_uncounted(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether no figure, article or the like tells how many "days" there are."""
    if tokens[at].lower[-1:] != "s":
        return False
    counts = ("CRD", "AT0", "DT0", "DPS", "ORD")
    near = tokens[max(0, at - 2) : at]
    told = near[-1].tag in counts or near[-1].lower in ("few", "several", "couple", "odd", "many", "of")
    return not (told or (near[-1].tag[:2] == "AJ" and near[0].tag in counts))


def is_contact(tokens: tuple[Token, ...], low: int, group: VerbGroup) -> bool:
    """Whether a pronoun stands between a thing and the verb that says which one it is: "a mine it bought"."""
    at = group.first - 1
    subject = at > low and tokens[at].lower in ("it", "they", "he", "she")
    thing = subject and tokens[at - 1].tag in ("NN1", "NN2")
    return thing and group.lemma not in words_of("holding-verbs")  # of no time of its own


def in_subject(tokens: tuple[Token, ...], first: int, opening: tuple[int, Role]) -> bool:
    """Whether "since" stands in the subject that opens a sentence: "the first ships since the blockade"."""
    at, role = opening
    before = tokens[first:at]
    since = role is Role.TIME and tokens[at].lower in ("since", "after", "before")
    shown = (
        len(before) > 2
        and before[-1].tag == "VVN"
        and before[-1].lower in ("laid", "brought", "put", "placed", "heard")
        and before[-2].is_noun
    )  # "a bill laid before congress"
    return since and len(before) > 1 and (before[-1].is_noun or shown) and not any(t.is_mark for t in before)


def shape_of(tokens: tuple[Token, ...], group: VerbGroup) -> Shape:
    """The shape of a clause whose verb is not finite, by its first word."""
    tag = tokens[group.first].tag
    if tag == "TO0":
        return Shape.INFINITIVE
    return (
        Shape.REDUCED
        if tag in ("VVN", "VVD") and group.tense in (Tense.NONE, Tense.PAST)
        else Shape.PARTICIPLE
    )


def marker_word(tokens: tuple[Token, ...], at: int, group: VerbGroup, role: Role) -> str:
    """The word that subordinates a clause, past the measure before it: "some six hours after"."""
    if role is Role.TIME and tokens[at].lower not in ("than", *words_of("time-subordinators")):
        words = (t.lower for t in tokens[at : min(at + 6, group.first)])
        measured = next((w for w in words if w in ("after", "before")), None)
        return measured or tokens[at].lower
    said = any(t.lower in ("which", "whom", "whose") for t in tokens[at : group.first])
    if role is Role.RELATIVE and opens_bare(tokens[at]) and not said:
        return "that"  # which "the deal Iran signed" leaves out
    return tokens[at].lower
