"""Places that only tell who somebody is or to what something is tied: "the mayor of Lima", "trade with"."""

import re

from viewer.extract.names.places import Mention
from viewer.extract.syntax.parsing import Parsed
from viewer.model.where import Precision

_SCHOOLED = ("trained", "registered", "listed")
_STAKE = re.compile(r"(?:stake|share|holding|interest)s?\b")
_YARD_IN = re.compile(r"\b(?:ship|dock|boat)?yards?\s(?:in|of|at)\s(?:the\s)?$", re.IGNORECASE)
_YARD = re.compile(r"(?:['’]s)?\s(?:naval\s)?(?:ship|dock|boat)?yards?\b")
_TYING = ("to", "for", "in", "with", "between", "of", "from")
_TIED = re.compile(
    r"\b(?:linked|tied|belonging|connected|loyal|allied|owed|opposed|thanks|according|related)\s+to\s(?:the\s)?$"
    r"|\b(?:bound|destined|en\sroute)\s(?:for|to)\s(?:the\s)?$"
    r"|\b(?:headquartered|registered|incorporated|listed)\s+in\s(?:the\s)?$"
    r"|(?<!\bbe )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbeing )"
    r"\b(?:based|born|educated|trained)\s+in\s(?:the\s)?$"
    r"|\b(?:links|access|ties)\s+(?:to|with)\s(?:the\s)?$|\b(?:link|route|routes|road|railway)\s+with\s(?:the\s)?$"
    r"|\b(?:threats?|challenges?|risks?|blows?|boosts?|warnings?|messages?|signals?|rivals?|alternatives?|answers?"
    r"|responses?|commitments?|obligations?|letters?|appeals?|dangers?)\s+to\s(?:the\s|existing\s|other\s){0,2}$"
    r"|\bflags?\s+of\s(?:the\s)?$"
    r"|\b(?:talks?|negotiations?|disputes?|quarrels?|rows?|deals?|ties|relations|tensions?|agreements?|treat(?:y|ies)"
    r"|pacts?|accords?|wars?|conflict|truce|ceasefire|trade|cooperation|summit|meetings?)\s+between\s(?:the\s)?$"
    r"|\b(?:stakes?|shares?|holdings?|interests?|confidence|faith)\s+in\s(?:the\s)?$"
    r"|\b(?:ministers?|presidents?|premiers?|kings?|queens?|governors?|mayors?|ambassadors?|bishops?|archbishops?"
    r"|patriarchs?|consuls?|chancellors?|rulers?|leaders?|citizens?|natives?)\s+of\s(?:the\s)?$"
    r"|\bover\s(?:the\s)?(?-i:[a-z])[\w’'-]*\sin\s(?:the\s)?$"
    r"|\b(?:order(?:s|ed|ing)?|buy(?:s|ing)?|bought|purchas(?:es?|ed|ing)|acquir(?:es?|ed|ing)|sourc(?:es?|ed|ing)"
    r"|borrow(?:s|ed|ing)?|leas(?:es?|ed|ing))\s(?:[^\s.;:,]+\s){0,4}from\s(?:(?:\w+\s){1,3}(?:in|of|at)\s)?(?:the\s)?$"
    r"|\b(?:grants?|loans?|gifts?|aid|donations?|funding|money|help|support|backing|pressure|credit|orders?)"
    r"\s+from\s(?:the\s)?$",
    re.IGNORECASE,
)


def tied(sentence: Parsed, named: tuple[Mention, ...]) -> list[Mention]:
    """The places that are tied to somebody or something, and those in a row with them."""
    found: list[Mention] = []
    for mention in named:
        between = sentence.text[found[-1].end : mention.start].strip() if found else ""
        if between.removesuffix(" the") in (",", "and", "or", ", and") or is_tied(sentence, mention):
            found.append(mention)
    return found


def is_tied(sentence: Parsed, mention: Mention) -> bool:
    """Whether a place only tells who somebody is or whose something is: "the mayor of Lima"."""
    low = max(sentence.sentence.start, mention.start - 60)
    before = sentence.text[low : mention.start].casefold().split()
    while before and before[-1] in ("the", "existing", "other"):
        before.pop()
    if not (before and before[-1].endswith(_TYING)):
        return False  # which is sooner told than by the search
    found = _TIED.search(sentence.text, low, mention.start)
    if found is None:
        return False
    yard = mention.where.name.lower().endswith(("yard", "yards"))
    if yard or _YARD_IN.search(found.group()) or _YARD.match(sentence.text, mention.end):
        return False  # "ordered two ships from a yard in Rauma": they are built there
    if mention.where.precision is Precision.SITE and _STAKE.match(found.group()):
        return False  # "a stake in the Foo refinery" bears on that
    word = sentence.at(found.start())
    does = (
        word is not None and sentence.tokens[word].tag == "VVD" and sentence.tokens[word].lower in _SCHOOLED
    )
    return not does  # "ten men trained in Lima" did so there
