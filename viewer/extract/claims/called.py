"""What a text says a place is beside its name: "Ruse, a Danube port", "Clark, which was an air base"."""

import re
from functools import lru_cache

_LEAD = r"(?:(?:formerly|once|now|today|also|still|until \w+|at once)\s)?"
_DET = r"(?:the|an?|one of the|its|their|his|her|[^\W\d_a-z]\w+['’]s?)"
_WORDS = r"(?P<words>(?:[\w’'-]+\s){0,5}?[\w-]+)"
_STOP = (
    r"(?=[.,;:)—–]|\s(?:of|in|at|on|for|near|off|by|with|from|to|before|beyond|beside|across|along|that|which"
    r"|below|above|behind|beneath|opposite|outside|inside"
    r"|where|whose|who|until|since|under|about|some|is|was|and|less|more|just|only|between|within)\b|\s\d|$)"
)
_APPOSED = re.compile(rf"['’]?\s?,\s{_LEAD}{_DET}\s{_WORDS}{_STOP}")
_COPULA = re.compile(
    rf"(?:,\s(?:which|that))?\s(?:is|was|has been|remains|became)\s{_LEAD}{_DET}\s{_WORDS}{_STOP}"
)
_BEFORE = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[^\W\d_a-z]\w+['’]s?)\s(?P<words>(?:[\w’'-]+\s){0,4}?[a-z-]+)"
    r"(?P<joint>,?\s(?:of|at|called|named|on)(?:\sthe)?|,)?\s(?:the\s)?$"
)
_AFTER = re.compile(r"(?:['’]s)?\s(?P<words>(?:[a-z-]+\s)?[a-z-]+)\b")
_BEFORE_CHARS, _AFTER_CHARS = 50, 90
_NAMED = re.compile(r"(?:^|\s)[A-Z]")  # "the Grasberg mine, on New Guinea"
_NOUN = re.compile(r"[a-z][a-z-]+$")


@lru_cache(maxsize=32_768)
def called(text: str, start: int, end: int) -> tuple[str, ...]:
    """The nouns that the words around the name at start..end say it is, in lower case; none is empty."""
    after = text[end : end + _AFTER_CHARS]
    found = [_APPOSED.match(after), _COPULA.match(after)]
    line = text.rfind("\n", 0, start) + 1  # what ends a heading says nothing of the name after it
    before = _BEFORE.search(text[max(line, start - _BEFORE_CHARS) : start])
    before = None if before and "capital" in before["words"].split() else before  # of what it is the capital
    before = None if before and before["joint"] == ", on" and _NAMED.search(before["words"]) else before
    nouns = (_NOUN.search(each["words"]) for each in (*found, before) if each)
    return tuple(noun[0] for noun in nouns if noun and noun[0] != "capital")  # of a province, or of a state
