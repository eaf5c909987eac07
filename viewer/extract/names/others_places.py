"""Places that what is told only has to do with: "shot in Malta", "a missile capable of reaching Guam"."""

import re

from viewer.extract.names.places import Mention
from viewer.extract.syntax.parsing import Parsed

_NEAR = 80  # characters of the aside
_TO_IT = re.compile(  # ", the only paved road to China,"
    r",\s[^,;.]{3,60}\b(?:corridor|gateway|highway|lifeline|link|railway|road|route)\s(?:in)?to\s(?:the\s)?$"
)
_MEMORIAL = re.compile(  # "a monument to sailors killed at Jutland was unveiled in Hull"
    r"\b(?:cenotaph|memorial|monument|plaque|statue|tribute)\s(?:for|to)\s(?:(?!\b(?:are|has|is|was|were|will)\b)[^,;.]){3,60}"
    r"\b(?:[a-z]+ed|attack|battle|crash|disaster|earthquake|explosion|fire|flood|lost|massacre|sinking|siege)"
    r"\s(?:at|in|near|of|off)\s(?:the\s)?$"
)
_CLOSED = re.compile(r",\s(?:ha[sd]|have|is|are|was|were|will|would|remains?|stays?|[a-z]+ed)\b")
_THENCE = re.compile(
    r"\b(?:arriving|coming|(?<!been\s)flying|returning|travelling|traveling)\s(?:(?:back|down|home|in|over|up)\s)?from\s$"
    r"|\bfrom\s(?:an?|another|the)\s(?:[a-z-]+\s){0,2}"
    r"(?:bank|company|contractor|firm|lender|maker|manufacturer|operator|supplier)\s(?:at|in|of)\s$"
)
_TIME_AWAY = re.compile(  # "is due in Yokosuka after a month in dock at Guam"
    r"\b(?:arriv|came|dock|due|flew|home|return|sail)[^.;]*\b(?:after|following)\s(?:an?|\d+|[a-z]+)\s"
    r"(?:[a-z]+-?\s?){0,2}(?:days?|months?|nights?|weeks?|years?)\s(?:[a-z]+\s){0,3}(?:at|in|near|off|on)\s"
    r"(?:the\s)?$"
)
_FIRM = r"(?:bank|company|consortium|contractor|firm|group|lender|maker|manufacturer|operator|supplier)"
_LIKENED = re.compile(  # "twice the size of Malta", "felt as far away as Lima", "owned by a firm in Hamburg"
    r"\b(?:the\s(?:area|height|length|population|size)\sof"
    r"|(?:like|similar\sto|since|than)\s(?:that|those|(?:the\s)?(?:last\s)?ones?)\s(?:at|in|near|of)"
    r"|(?:capable\sof|(?<=,\s)able\sto)\s(?:attack|hit|reach|strik|target|threaten)(?:e|t?ing)?"
    r"|(?:[a-z]+est|most\s[a-z]+)\s(?:[a-z]+\s){0,2}outside"
    r"|used\sto\s[a-z]+\s(?:at|from|in|to)"
    r"|(?:felt|heard|seen|visible)\sas\sfar\s(?:[a-z]+\s)?as"
    rf"|(?:chartered|leased|managed|operated|owned|run)\sby\s(?:an?|the)\s(?:[a-z-]+\s){{0,2}}{_FIRM}"
    r"\s(?:at|based\sin|in|of))\s$"
)
_IN_ASIDE = re.compile(  # ", modelled on one in Sydney,", ", run from London,", ", on its way to Rotterdam,"
    r",\s(?:(?:modelled|named|patterned)\s(?:after|for|on)\s[^,;.]{0,40}"
    r"|(?:assembled|born|bought|bred|brewed|designed|filmed|first\s[a-z]+|grown|made|manufactured|painted"
    r"|printed|published|shot|signed|sold|tested|trained|woven|written)\s(?:at|in)\s(?:the\s)?"
    r"|(?:controlled|directed|managed|operated|run|steered)\sfrom\s"
    r"|of\s(?:a|the)\s(?:kind|make|sort|type)\s[^,;.]{0,40}"
    r"|with\s(?:[a-z]+\s){0,2}(?:branches|clients|customers|offices|subsidiaries)\s(?:at|in)\s"
    r"|(?:on|en)\s(?:(?:her|his|its|the|their)\sway|route)\s(?:[a-z]+\s)?(?:back\s)?(?:from|to)\s"
    r"|(?:an?|the|its)\s(?:[\w-]+\s){0,2}(?:competitor|copy|graduate|native|replica|rival|twin|veteran)\s(?:of|to)\s(?:the\s)?)$"
)
_ASKED = re.compile(
    r"['’]s?\s(?:own\s)?(?:behest|bidding|expense|insistence|instigation|invitation|request|urging)\b"
)


def is_of_others(sentence: Parsed, mention: Mention) -> bool:
    """Whether a place is only where a way leads, whence a thing came, or who asked for what is told."""
    text, low = sentence.text, max(sentence.sentence.start, mention.start - _NEAR)
    if _ASKED.match(text, mention.end) and text[low : mention.start].endswith("at "):
        return True
    if _TIME_AWAY.search(text, sentence.sentence.start, mention.start):
        return True
    patterns = [_THENCE, _LIKENED, _MEMORIAL]
    if text.startswith(",", mention.end):
        patterns += (_IN_ASIDE, _TO_IT) if _CLOSED.match(text, mention.end) else (_IN_ASIDE,)
    return any(pattern.search(text, low, mention.start) for pattern in patterns)
