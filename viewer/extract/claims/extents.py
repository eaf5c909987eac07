"""Figures that tell how far an order or a line extends, and not where anything lies."""

import re

from viewer.extract.claims.scene import Around, Pair

_ORDERED = re.compile(
    r"\b(?:ban(?:s|ned|ning)?|forbids?|forbade|forbidden|prohibit(?:s|ed|ing)?|bar(?:red|ring)|no-fly|curfew"
    r"|exclusion|evacuat(?:e|es|ed|ing|ion)|clos(?:ed|ing) (?:all|the|every)|cull(?:s|ed|ing)?|quarantined?"
    r"|ordered (?:all|every\w*)|restrict(?:s|ed|ions?)|off limits"
    r"|no (?:ship|boat|vessel|aircraft|plane|one|drone)s? (?:may|can|must|shall))\b",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\b(?:must|may|shall|should|will|would|to|had to)\s(?:not\s)?(?:keep|stay|remain|come|pull back|withdraw"
    r"|retreat|move(?!\sto\b))(?:\s(?:[a-z]+\s){0,3}[a-z]+)?\s(?:at least\s)?$",
    re.IGNORECASE,
)
_OF_LINE = re.compile(
    r"\b(?:pipeline|railway|railroad|road|highway|motorway|line|cable|fence|wall|canal|tunnel|track|trench"
    r"|border|coast|front|corridor)\s(?:of|(?P<is>is|was))\s$",
    re.IGNORECASE,
)
_LENGTH_OF = re.compile(  # "40 kilometres of coastal road between", "12 miles of cable between"
    r"\sof\s(?:[a-z-]+\s){0,3}?(?:roads?|tracks?|railway|railroad|rails?|lines?|pipelines?|pipes?|cables?"
    r"|highway|motorway|fence|fencing|wall|canal|tunnel|trench(?:es)?)\s(?:between|from|along)\b"
    r"|\s(?:of|along)\s(?:the\s)?(?:border|coast|coastline|shore|beach(?:es)?)\sbetween\b"
)
_GOES_TO = re.compile(r"[^,.;:]{3,60}\sto\s")  # "the road is 30 km from Bern to Thun"


_REACHES = re.compile(
    r"\b(?:zone|cordon|area|field|plume|slick|belt|strip|limit|limits|waters)\s"
    r"(?:extends?|extended|stretch(?:es|ed)?|reach(?:es|ed)?|runs?|ran|spreads?|goes)\s(?:out\s|for\s)?$"
)
_ZONE = re.compile(r"[Aa]n?\s(?:[a-z-]+\s)?(?:area|zone|radius|circle|belt)")
_HAULED = re.compile(
    r"\b(?:carr(?:y|ies|ied|ying)|haul(?:s|ed|ing)?|truck(?:s|ed|ing)?|ship(?:s|ped|ping)|tow(?:s|ed|ing)?)"
    r"\s(?:[\w’'-]+\s){1,4}?(?:some |about |for )?$"
)
_WITHDRAWN = re.compile(
    r"\b(?:withdr[ae]w(?:n|s|ing)?|retreat(?:s|ed|ing)?"
    r"|(?:pull|draw|fall|move|fell|drew|drawn)(?:s|ed|ing)?\s(?:[a-z]+\s){0,4}back)\s(?:at least\s)?$"
)
_CAN_HIT = re.compile(
    r"\b(?:(?:can|could|may|might|would)\s(?:[a-z]+\s)?(?:hit|strike|reach|fire|target|attack|shell)"
    r"|(?:able|enough)\sto\s(?:hit|strike|reach|fire|target|attack|shell)"
    r"|capable\sof\s(?:hitting|striking|reaching|firing|targeting|attacking|shelling))\b(?P<what>[^.;:,]*)$"
)


def is_range(match: re.Match[str], around: Around) -> bool:
    """Whether a figure tells how far a weapon carries: "can hit ships 300 km from the coast"."""
    found = _CAN_HIT.search(match.string[: match.start()], around.sentence.sentence.start)
    return found is not None and not around.between(found.start("what"), match.start())


def is_extent(match: re.Match[str], pair: Pair, around: Around) -> bool:
    """Whether a figure tells of a zone, of how far somebody has to keep off, or of how long a line is.

    But for those who draw back only where what it would be said of lies nowhere: a place that is known has
    its distance all the same.
    """
    text, low = match.string, around.sentence.sentence.start
    if _LENGTH_OF.match(text, match.end("unit")):
        return True  # how much of it is built, and not how far the ends lie apart
    if _WITHDRAWN.search(text, low, match.start()):
        return True
    if pair[0].where.is_placed:
        return False
    within = (match["mod"] or "").lower() == "within"
    if (within and _ZONE.fullmatch(pair[0].words)) or _HAULED.search(text, low, match.start()):
        return True  # "an area within 20 km of the plant", "haul coal 900 km to Durban"
    line = _OF_LINE.search(text, low, match.start())
    is_put = line and line["is"] and match["joint"] and not _GOES_TO.match(text, match.end())
    if _REACHES.search(text, low, match.start()):
        return True
    if (line and not is_put) or _MOVED.search(text, low, match.start()):
        return True
    is_zone = (match["mod"] or "").lower() == "within"
    return is_zone and _ORDERED.search(text, low, around.sentence.sentence.end) is not None
