"""Pasts, participles and presents of one form, told apart by the clause around them."""

from viewer.extract.grammar.plain_pasts import is_only_past
from viewer.extract.grammar.tokens import AUXILIARY_TAGS, FINITE_TAGS, Token
from viewer.extract.grammar.words import is_among

_HELPERS = ("VBZ", "VBD", "VBB", "VBI", "VBN", "VBG", "VHZ", "VHD", "VHB", "VHI", "VHG", "VM0", "TO0")


def mend_before_verb(tags: list[str], words: tuple[Token, ...]) -> None:
    """Make a participle of the first verb of "A woman identified as a victim is in jail": another comes."""
    i = next((k for k, tag in enumerate(tags) if tag in (*FINITE_TAGS, "VM0", "VVN")), 0)
    if i < 2 or tags[i] not in ("VVD", "VVN") or is_only_past(words[i].lower):
        return
    if tags[i + 1 : i + 2] not in (["PRP"], ["CJS"]):
        return
    if words[i + 1].lower not in _LEADS or is_among(words[i].lower, "reporting-verbs", "content-verbs"):
        return
    first = i - 2 if tags[i - 1] == "AV0" else i - 1
    stop = next((k for k in range(i + 2, len(tags)) if tags[k] in _ENDS), len(tags))
    verb = next((k for k in range(i + 2, stop) if tags[k] in AUXILIARY_TAGS), None)
    if tags[first][:2] == "NN" and verb is not None and tags[verb - 1][:2] in ("NN", "NP"):
        tags[i], tags[i + 1] = "VVN", "PRP"


_LEADS = ("as", "by", "in", "at", "with", "for", "near", "from")
_ENDS = ("PUN", "CJC", "CJT", "DTQ", "PNQ", "AVQ")


def mend_headline(tags: list[str], words: tuple[Token, ...]) -> None:
    """Make participles in "Springfield man shot twice" and "2 held in slaying": headlines leave out "was"."""
    if len(words) > _LONGEST_HEADLINE or tags[0] in ("PRP", "DT0") or any(t in _NO_HEADLINE for t in tags):
        return
    held = [i for i, word in enumerate(words) if word.lower in _SUFFERED and tags[i] in ("VVD", "VVN")]
    if not held or any(t in FINITE_TAGS for i, t in enumerate(tags) if i not in held):
        return
    for i in held:
        after = i and tags[i - 1] in ("NN1", "NN2", "NN0", "CRD", "NP0", "ORD", "AV0")
        if after and tags[i + 1 : i + 2] in (["PRP"], ["AV0"], ["PUN"], []):
            tags[i] = "VVN"


_LONGEST_HEADLINE = 14  # words
_SUFFERED = frozenset(
    "held shot accused charged sought injured hurt wounded arrested jailed sentenced caused stabbed wanted "
    "fined robbed".split()
)
_NO_HEADLINE = ("AT0", "DPS", "PNP", "DTQ", "PNQ", "CJT", "VM0")


def plain_come(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“The new charges come into effect on April 1”: without a "have" several do so now."""
    alike = i > 0 and words[i].lower in ("come", "become") and tags[i - 1] in ("NN2", "NN0")
    return "VVB" if alike and not _is_helped(tags, i) else None


def strikes_many(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Blasts in Nairobi, and in Arusha, Tanzania, killed at least 110 people”: those are its object."""
    if i < 2 or words[i].lower not in _HARMED or words[i - 1].text != "," or _is_helped(tags, i):
        return None
    after = [word.lower for word in words[i + 1 : i + 3]]
    counted = tags[i + 1 : i + 2] == ["CRD"] or after in (["at", "least"], ["more", "than"], ["as", "many"])
    others = any(tag in FINITE_TAGS for tag in tags[:i])
    return "VVD" if counted and not others else None


_HARMED = frozenset("killed injured wounded destroyed damaged displaced affected".split())


def _is_helped(tags: list[str], i: int) -> bool:
    """Whether a helping verb stands before a word in its clause."""
    low = next((k + 1 for k in range(i - 1, -1, -1) if tags[k] in ("CJC", "CJS", "CJT", "DTQ", "PNQ")), 0)
    return any(tag in _HELPERS for tag in tags[low:i])
