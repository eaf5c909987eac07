"""Subjects that say that nobody did it, or none had it done to him: "no ship", "in Suva nobody"."""

from viewer.extract.grammar.words import words_of
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed

_LEADS = ("PRP", "PRF", "AV0", "CJS", "ORD")
_GOES_ON = frozenset(  # "no fewer than 37", "no later than May"
    "longer more doubt matter sooner fewer less later earlier".split()
)
_PARTS = frozenset("third quarter fifth sixth eighth tenth half dozen handful score hundred few".split())
_SCARCELY = ("hardly", "scarcely", "barely")
_ALMOST = ("almost", "virtually", "practically", "nearly")
_ONE = ("one", "a", "an", "any", "even")


def negative_at(sentence: Parsed, clause: Clause) -> int | None:
    """The index of the "no", "nobody" or "not" that heads the subject; None where nothing of the kind does.

    A phrase may stand before it, with or without a comma: "Under the pact no ship will dock".
    """
    tokens = sentence.tokens
    own = list(clause.before)
    if own and own[0] and tokens[own[0] - 1].lower == "neither":
        return own[0] - 1  # "neither the ship nor its crew"
    while own and (tokens[own[0]].is_mark or tokens[own[0]].tag in ("CJC", "CJT", "CJS")):
        own.pop(0)
    if own and clause.role is Role.TIME and tokens[own[0]].lower == clause.marker:
        own.pop(0)  # "after no party won a majority"
    if not own:
        return None
    last = next((i for i in reversed(own) if tokens[i].text == ","), None)
    if last is not None and last + 1 in own and _denies(sentence, last + 1):
        return last + 1  # "two years on, nobody", "contrary to reports, no submarine"
    dates = (t.opens_at for t in (*sentence.times, *sentence.moments))
    fronted = tokens[own[0]].tag in _LEADS or tokens[own[0]].start in dates
    for at in own if fronted else own[:1]:
        # "after talks with no result", "assuming no change in rates, the firm expects"
        governed = at != own[0] and tokens[at - 1].tag in ("PRP", "PRF", "VVG")
        aside = at != own[0] and tokens[at - 1].text == "," and tokens[at + 1].lower == "of"
        aside = aside and any(tokens[i].text == "," for i in own if i > at)  # ", none of them named,"
        if not (governed or aside) and _denies(sentence, at):
            return at
    return None


def _denies(sentence: Parsed, at: int) -> bool:
    word = sentence.tokens[at]
    after = sentence.tokens[at + 1].lower if at + 1 < len(sentence.tokens) else ""
    if word.lower == "not":
        return after in _ONE
    if word.lower in _SCARCELY:
        part = [t.lower for t in sentence.tokens[at + 2 : at + 3]] + [""]
        # "barely a third has been spent", "barely a week after she left"
        some = part[0] in _PARTS or part[0].removesuffix("s") in words_of("time-nouns")
        return after in ("any", "a", "an", "one") and not some  # "hardly any ships"
    if word.lower in _ALMOST:
        return after in words_of("negative-subjects")
    more = after in ("more", "fewer", "less") and [t.lower for t in sentence.tokens[at + 2 : at + 3]] != [
        "than"
    ]
    if more and word.lower == "no":
        return sentence.tokens[at + 2].is_noun  # "no more loans will be made", but not "no fewer than 37"
    numbered = word.text == "No" and (after[:1].isdigit() or after == ".")  # "No. 7 has been"
    return not numbered and word.lower in words_of("negative-subjects") and after not in _GOES_ON


def negative_words(sentence: Parsed, at: int) -> str:
    """The words at *at* that deny: "nobody", "not one"."""
    several = sentence.tokens[at].lower in ("not", *_SCARCELY, *_ALMOST)
    return sentence.words(at, at + 2) if several else sentence.tokens[at].text
