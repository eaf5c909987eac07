"""The lengths of time that an English text names: "up to ten years", "90-day", "three hours"."""

import re

from viewer.extract.grammar.guarded import has_any
from viewer.extract.grammar.numbers import MODIFIER, SCALES, WORD_NUMBER, modifier, number
from viewer.extract.times.joined_lengths import joined
from viewer.extract.times.timex import Timex, TimexType
from viewer.model.when import Duration, Modifier

COUNTED = "within of"
"""The relation of a length that counts from what follows it: "within two years of the signing"."""

_CODES = {
    "second": "T{}S", "minute": "T{}M", "hour": "T{}H", "day": "{}D", "week": "{}W", "fortnight": "{}W",
    "month": "{}M", "quarter": "{}M", "year": "{}Y", "decade": "{}Y", "century": "{}Y", "centurie": "{}Y",
    "night": "{}D",
}  # fmt: skip
_TIMES = {"fortnight": 2, "decade": 10, "century": 100, "centurie": 100, "quarter": 3}
_VERBS = "will would can could may might must should to not n't n’t and that which".split()
_NOUN = re.compile(r"[- ](?!(?:and|or|later|before|after|when|that|to|in|on|at|by|of)\b)[a-zA-Z]")
_MAYBE = frozenset("will would can could may might must should to hope hopes hoped".split())
_MEASURING = frozenset(
    "a about after another any at before but by during each every for from half in into just last least "
    "lasted lasting lasts most next of on only or over past per than the this to took takes under "
    "until within".split()
)
_GOES_ON = re.compile(
    r" (?!(?:after|ago|ahead|and|apart|at|away|before|earlier|each|for|from|in|into|later|less|long|longer"
    r"|more|of|off|on|or|out|per|shy|short|since|to|when|while)\b)[A-Za-z]",
    re.IGNORECASE,
)
_AND_MORE = re.compile(rf" and (?:\d{{1,2}}|{WORD_NUMBER}) (?:minute|hour|day|week|month)s?\b", re.IGNORECASE)
_LASTING = "".join(rf"(?<!{word} )" for word in _VERBS)  # "it will last ten days": there "last" is a verb
_PARTS = {
    "a couple of": 2.0, "couple of": 2.0, "a couple": 2.0, "half a": 0.5, "half an": 0.5, "half": 0.5,
    "a half": 0.5, "1/2": 0.5, "another": 1.0, "a quarter": 0.25, "quarter": 0.25, "a quarter of a": 0.25,
}  # fmt: skip
_DURATION = re.compile(
    rf"\b(?:(?P<mod>{MODIFIER}) )?(?:(?P<article>(?:an?|the) )(?=[\w/]+-\w+ period\b)|the )?"
    rf"(?:(?:{_LASTING}last|past|next|coming|first|previous|final|latest|preceding|prior|following"
    r"|another|entire) )?"
    rf"(?:(?<!from )(?P<low>\d{{1,3}}|{WORD_NUMBER})(?: to | or |(?<=\d)[-–]|- (?:to|or|and) |-(?:to|or)-))?"
    rf"(?P<count>\d+(?:,\d{{3}})*(?:\.\d+)?|(?:\d+ )?1/2|(?:{WORD_NUMBER}|\d+|an?) (?:hundred|thousand|dozen)"
    rf"|(?:{WORD_NUMBER}|\d+)[- ]and[- ]a[- ]half|{WORD_NUMBER}|half(?: an?)?(?=[- ])|a half|(?:a )?couple of"
    r"|a couple|several|another(?= )|a quarter(?=[- ]century)|(?<=[sx]t )quarter(?=[- ]century)"
    r"|a quarter of a|an?|a few|many|few)"
    r"(?P<joint>[- ]|-(?:plus|odd) | or more )(?:full |straight |consecutive |more |additional |long |whole "
    r"|extra |business |working |trading |school |calendar )?"
    r"(?P<unit>second|minute|hour|day|week|fortnight|month|quarter|year|decade|night|century"
    r"|centurie)(?P<many>s?)\b(?:-long\b)?"
    r"(?P<half> and a half\b)?(?(article) period\b)(?! ?[- ](?:old|olds|of age)\b)",
    re.IGNORECASE,
)
_UNIT = tuple("second minute hour day week fortnight month quarter year decade night centur".split())
"""What every duration names: it is sooner looked for than a duration, which most sentences do not have."""
_PLAIN = str.maketrans({"\n": " ", "\r": " ", "\t": " ", "\xa0": " ", "‑": "-"})


def durations(text: str, start: int, end: int) -> tuple[Timex, ...]:
    """The durations that `text[start:end]` names, in order; `relation` is "for" where it says how long.

    One that only qualifies a noun ("a 90-day emergency") has the relation "of".
    """
    if not has_any(_UNIT, text, start, end):
        return ()
    found: list[Timex] = []
    for match in _DURATION.finditer(text[start:end].translate(_PLAIN)):
        timex = _timex(match)
        if timex:
            first, last = start + match.start(), start + match.end()
            found.append(
                Timex(
                    first,
                    last,
                    TimexType.DURATION,
                    duration=timex,
                    value=_written(match, timex),
                    relation=_relation(match),
                )
            )
    return tuple(joined(text, found))


def _timex(match: "re.Match[str]") -> Duration | None:
    count, unit = match["count"].lower(), match["unit"].lower()
    vague = count in ("several", "a few", "many", "few")
    value = _PARTS.get(count) or _half(count)
    if vague:
        return None
    if value is None or value > 99_999 or _is_share(match) or _is_no_length(match):
        return None
    if count in ("a", "an", "another") and not (
        match["mod"] or match["half"] or unit == "fortnight" or _is_measure(match)
    ):
        return None
    value += 0.5 if match["half"] else 0
    value *= _TIMES.get(unit, 1)
    bound = Modifier.AT_MOST if _low(match) else modifier(match["mod"])
    return Duration("P" + _CODES[unit].format(f"{value:g}"), bound)


def _low(match: "re.Match[str]") -> float | None:
    """The lesser of the two numbers of "two to three weeks"."""
    few, count = number(match["low"] or ""), number(match["count"])
    return few if few and count and few < count else None


def _written(match: "re.Match[str]", length: Duration) -> str:
    """The length as TimeML writes it, which knows quarters."""
    if few := _low(match):
        return "P" + _CODES[match["unit"].lower()].format(f"{few * _TIMES.get(match['unit'].lower(), 1):g}")
    if match["unit"].lower() != "quarter":
        return length.value
    return f"P{length.parts()['M'] / 3:g}Q"


def _is_share(match: "re.Match[str]") -> bool:
    """Whether quarters are fourths: "three-quarters of its food", not "the first three quarters of 2025"."""
    if re.match(r"(?:the )?(?:first|last|next|past|final) ", match[0], re.IGNORECASE):
        return False
    after = match.string[match.end() : match.end() + 4]
    return match["unit"].lower() == "quarter" and (match["joint"] == "-" or after == " of ")


def _is_no_length(match: "re.Match[str]") -> bool:
    """Whether a number only counts ("a second attack") or nobody knows when ("one day")."""
    after = match.string[match.end() : match.end() + 8]
    orders = match["unit"].lower() == "second" and match["count"].lower() in ("a", "an")
    ranks = match["unit"].lower() == "second" and not match["many"] and after.startswith("-")
    named = _is_minute_of_game(match) or _is_title(match) or _is_war(match)
    if match.string[: match.start()].endswith((" aged ", "Aged ")):
        return True
    return ranks or named or _is_some_day(match) or (orders and bool(_NOUN.match(after)))


def _is_minute_of_game(match: "re.Match[str]") -> bool:
    """“He scored on 27 minutes”, but not "on five minutes' notice"."""
    on_it = match.string[: match.start()].endswith(" on ") and not match["mod"]
    after = match.string[match.end() : match.end() + 1]
    return on_it and match["unit"].lower() == "minute" and bool(match["many"]) and after not in ("'", "’")


def _is_war(match: "re.Match[str]") -> bool:
    """“The Six-Day War”, "the Seven Years War"."""
    return match["unit"][0].isupper() and re.match(r"['’]? War\b", match.string[match.end() :]) is not None


def _is_title(match: "re.Match[str]") -> bool:
    """Whether it is a name: "60 Minutes", "the 24 Hours of Le Mans", but not "Ends After 60 Days"."""
    if not match["unit"][0].isupper() or match["unit"].isupper() or match["joint"] != " ":
        return False
    before = match.string[: match.start()].rstrip(" '\"‘’“”`").rsplit(None, 1)[-1:]
    return not before or before[0][0].islower() or before[0].endswith(("'s", "’s"))


def _is_some_day(match: "re.Match[str]") -> bool:
    """“One day she will sail”, "he may one day return", "so that one day it sails": nobody knows when."""
    if match["count"].lower() != "one" or match["unit"].lower() != "day" or match["joint"] != " ":
        return False
    before = match.string[max(0, match.start() - 16) : match.start()].split()
    after = match.string[match.end() : match.end() + 8]
    opens = match["count"][0].isupper() and not re.match(r" (?:after|before|later|earl|of)", after)
    told = before[-1].lower() if before else ""
    loose = bool(told) and told not in _MEASURING and bool(_GOES_ON.match(match.string, match.end()))
    return opens or told in _MAYBE or loose


def _half(count: str) -> float | None:
    """The number, which may end in a half or be so many hundreds."""
    few, _, scale = count.rpartition(" ")
    if halved := re.fullmatch(r"(.+)[- ]and[- ]a[- ]half", count):
        value = number(halved[1])
        return value + 0.5 if value is not None else None
    if scale in ("hundred", "thousand", "dozen"):
        times = number(few)
        return times * SCALES[scale] if times else None
    whole, half, _ = count.partition(" 1/2")
    value = number(whole)
    return value + 0.5 if value is not None and half else value


def _is_measure(match: "re.Match[str]") -> bool:
    """Whether "a year" is a length of time ("for a year") and not a rate ("twice a year")."""
    before = match.string[: match.start()].rstrip().rsplit(None, 1)
    told = before[-1].lower() if before else ""
    if match["count"].lower() != "another" and _AND_MORE.match(match.string, match.end()):
        return True  # "an hour and 40 minutes"
    lasts = match["count"].lower() == "another" and told in ("last", "lasts", "take", "takes", "took", "wait")
    return lasts or told in ("for", "within", "lasted", "over", "after", "than")


def _relation(match: "re.Match[str]") -> str:
    if match["joint"] == "-" and not match["many"]:
        return "of"
    if (match["mod"] or "").lower() == "within":
        return COUNTED if match.string.startswith(" of ", match.end()) else "within"
    before = match.string[max(0, match.start() - 40) : match.start()].lower().split()
    if before[-1:] == ["of"] and "duration" in before[-4:]:
        return "for"
    return before[-1] if before else ""
