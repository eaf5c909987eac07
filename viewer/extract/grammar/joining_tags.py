"""“As”, "that" and "most": whether they open a clause, lead a phrase, point or count."""

from viewer.extract.grammar.calendar import MONTHS
from viewer.extract.grammar.tokens import FINITE_TAGS, Token
from viewer.extract.grammar.words import is_among, verb_trigger, words_of

_PARTS = ("later", "earlier", "late", "early")
_SPANS = ("day", "night", "morning", "afternoon", "evening", "week", "month", "year")
_BEFORE_THAT = ("before", "after", "since", "than", "like", "of", "for", "with", "at", "on")


def that_behind(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“three years before that the sinking of a ferry cost”, "later that day": after these it points."""
    if not i or words[i].lower != "that":
        return None
    late = words[i - 1].lower in _PARTS and [w.lower in _SPANS for w in words[i + 1 : i + 2]] == [True]
    return "DT0" if late or words[i - 1].lower in _BEFORE_THAT else None


def that_thing(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“cancelled that lease in May, and a court”: behind a verb that says nothing it points to a thing."""
    verb = i > 0 and tags[i - 1] in ("VVD", "VVZ", "VVI") and words[i].lower == "that"
    if not verb or tags[i + 1 : i + 3] not in (["NN1", "PRP"], ["NN1", "PUN"], ["NN1", "AVP"]):
        return None  # "struck that decree down"
    said = words_of("content-verbs", "reporting-verbs")
    stop = next((k for k in range(i + 1, len(tags)) if words[k].text in (",", ";", ".")), len(tags))
    bare = not any(tag in FINITE_TAGS or tag == "VM0" for tag in tags[i + 1 : stop])
    return "DT0" if bare and not {words[i - 1].lower, words[i - 1].lemma.lower()} & said else None


def that_again(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“signed a lease in May, and that lease expires”: before a thing just told of it points to that."""
    joined = i > 1 and words[i].lower == "that" and tags[i - 1] == "CJC" and tags[i + 1 : i + 2] == ["NN1"]
    if not joined or i + 2 >= len(tags):
        return None
    told = any(word.lower == words[i + 1].lower for word in words[:i])
    return "DT0" if told and tags[i + 2] in (*FINITE_TAGS, "VM0") else None


def that_sum(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“a loan of $20 million that was agreed in May and ended”: right behind a sum it tells more of it."""
    sum_before = i > 1 and words[i].lower == "that" and words[i - 1].lower in _SCALES
    helped = tags[i + 1 : i + 2] in (["VBD"], ["VBZ"], ["VHD"], ["VHZ"], ["VM0"])
    return "CJT" if sum_before and helped and any(tag in FINITE_TAGS for tag in tags[:i]) else None


def share_of(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“On Sunday most of Kenya went dark”: before "of" it counts, but not in "most of all"."""
    counts = words[i].lower in ("most", "much", "more") and tags[i + 1 : i + 2] == ["PRF"]
    return "DT0" if counts and [w.lower for w in words[i + 2 : i + 3]] != ["all"] else None


def opens_behind_time(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Two days earlier demand for power had reached”: behind the time the subject begins."""
    timed = i > 1 and words[i - 1].lower in ("earlier", "later", "before", "afterwards", "ago")
    if not timed or tags[i + 1 : i + 2] != ["PRP"] or words[i].lower.endswith("s"):
        return None
    stop = next((k for k in range(i + 1, len(tags)) if tags[k] == "CJC" or words[k].is_mark), len(tags))
    helped = any(tag in ("VHD", "VBD", "VHZ", "VBZ", "VM0", "VVD") for tag in tags[i + 1 : stop])
    return "NN1" if helped else None


def stuff(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“200,000 barrels of crude caught fire”: behind "of", with no noun behind it, it is the stuff itself."""
    bare = words[i].lower in ("crude", "diesel", "explosive") and i > 0 and tags[i - 1] == "PRF"
    return "NN1" if bare and tags[i + 1 : i + 2] not in (["NN1"], ["NN2"], ["NN0"], ["AJ0"]) else None


def everybody(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“ordered everyone off the beach”: behind a verb it is who is acted on, as a noun would be."""
    told = words[i].lower in ("everyone", "everybody") and i > 0 and tags[i - 1][:2] == "VV"
    return "NN1" if told else None


_SCALES = ("million", "billion", "trillion", "dollars", "euros", "pounds")


def that_behind_time(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“In August 2029 that lease expires”: behind a date that opens the sentence it points to a thing."""
    opens = 0 < i < _LONGEST_DATE and tags[0] == "PRP" and tags[i + 1 : i + 2] in (["NN1"], ["NN2"], ["PNP"])
    dated = all(
        words[k].lower in MONTHS or tags[k] in ("CRD", "ORD") or words[k].text == "," for k in range(1, i)
    )
    return "DT0" if opens and dated and words[i].lower == "that" else None


_LONGEST_DATE = 6  # words: "On 3 May 2029,"


def that_is(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“asks them to seize it, that is, to take it by law”: between commas it only says what is meant."""
    if [w.lower for w in words[i : i + 3]] != ["that", "is", ","] or not i or words[i - 1].text != ",":
        return None
    tags[i + 1] = "AV0"
    return "AV0"


def as_office(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Cleveland, as arbitrator, upholds”: set off before an office, "as" opens no clause."""
    opens = words[i].lower == "as" and i > 1 and words[i - 1].text == "," and tags[i - 2] in ("NP0", "NN1")
    comma = next((k for k in range(i + 1, min(i + 6, len(tags))) if words[k].text == ","), None)
    plain = comma is not None and all(t in ("NN1", "NP0", "AT0", "AJ0", "PRF") for t in tags[i + 1 : comma])
    return "PRP" if opens and plain else None


def such_as(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“such as rolled sheet used for cars”: behind "such" it names some of them, and the verb is theirs."""
    if words[i].lower != "as" or not i or words[i - 1].lower != "such":
        return None
    end = i + 1
    while end < len(tags) and tags[end] in ("AT0", "AJ0", "NN1", "NN2", "NP0"):
        end += 1
    if i + 1 < end < len(tags) - 1 and tags[end] == "VVD" and tags[end + 1] in ("PRP", "AV0", "PUN"):
        tags[end] = "VVN"
    return "PRP"


def as_what(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“was kept as a museum the next decade”: a noun phrase that another follows is no subject."""
    if words[i].lower != "as" or [w.lower for w in words[i + 1 : i + 2]] not in (["a"], ["an"]):
        return None
    k = i + 2
    while k < len(tags) and tags[k] in ("AJ0", "NN1"):
        k += 1
    return "PRP" if k > i + 2 and tags[k - 1] == "NN1" and tags[k : k + 1] in (["AT0"], ["DT0"]) else None


def as_reported(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“did not sink, as first reported, but ran aground”: what was told before opens no clause."""
    told = words[i].lower == "as" and [t.lower for t in words[i + 1 : i + 2]] in _AT_FIRST
    return "AV0" if told and tags[i + 2 : i + 3] in (["VVN"], ["VVD"]) else None


_AT_FIRST = [[word] for word in ("first", "earlier", "previously", "initially", "originally", "widely")]


def as_clause(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“as the fire crossed the road”: a noun phrase and its verb follow, so that it opens a clause."""
    if words[i].lower != "as" or i == 0:
        return None
    several = tags[i + 1 : i + 2] == ["NN2"] and tags[i + 3 : i + 4] in (["NP0"], ["AT0"])
    if several and tags[i + 2] in ("NN1", "VVB") and verb_trigger(words[i + 2].lower) is not None:
        tags[i + 2] = "VVB"  # "as vaccines reach Kassala"
        return "CJS"
    k = i + 1
    while k < len(tags) and tags[k] in ("AT0", "DPS", "AJ0", "NP0", "NN1", "NN2"):
        k += 1
    done = tags[k : k + 1] == ["VVD"] and tags[k + 1 : k + 2] in (["AT0"], ["NP0"], ["NN1"], ["DPS"], ["AVP"])
    return "CJS" if k > i + 2 and done and tags[k - 1] in ("NN1", "NN2") else None


def that_day(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“retook the town that August and”: before a month or season that nothing follows it points."""
    said = any(words[k].lower in words_of("content-verbs") for k in range(max(0, i - 4), i))
    months = (*MONTHS, *words_of("pointed-times"))
    same = [w.lower for w in words[i + 1 : i + 2]] == ["same"]  # "bought that same year"
    after = i + 1 + same
    month = words[i].lower == "that" and [w.lower in months for w in words[after : after + 1]] == [True]
    ends = after + 1 >= len(tags) or tags[after + 1] in ("CJC", "PUN", "PRP", "CJS")
    verb = after + 1 < len(tags) and tags[after + 1] in FINITE_TAGS
    low = next((k for k in range(i - 1, -1, -1) if words[k].is_mark or tags[k] == "CJC"), -1)
    ends = ends or (
        verb and not any(tag in FINITE_TAGS for tag in tags[low + 1 : i])
    )  # "a raid that day cut"
    return "DT0" if month and ends and not said else None


def all_but(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“was all but signed”: nearly so."""
    pair = words[i].lower == "all" and [w.lower for w in words[i + 1 : i + 2]] == ["but"]
    if (
        not pair
        or not i
        or tags[i - 1][:2] not in ("VB", "VH")
        or tags[i + 2 : i + 3] not in (["VVN"], ["VVD"])
    ):
        return None
    tags[i + 1] = "AV0"
    return "AV0"


def _opens_several(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether a word is of several things, or of "data", which is told of as such."""
    return tags[at : at + 1] == ["NN2"] or [word.lower for word in words[at : at + 1]] == ["data"]


def content_that(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“told a reporter that steel is”: a verb of saying and whom it was said to stand before."""
    if words[i].lower != "that":
        return None
    before = tags[i - 1] if i else ""
    if before in ("VVI", "VVB", "VVZ", "VVD", "NN1", "NN2", "NP0") and _opens_several(tags, words, i + 1):
        return "CJT"  # "concludes that rules were broken": of several things it would be "those"
    verb = next((k for k in range(i - 1, max(-1, i - 15), -1) if tags[k][0] in "VC" or words[k].is_mark), -1)
    said = verb >= 0 and words[verb].lower in words_of(
        "content-verbs"
    )  # "told the committee in Lima on Friday"
    before = tags[i - 1][:2] if i else ""
    after = tags[i + 1 : i + 2]
    opens = before in ("NN", "NP", "PN") and after not in (["VBZ"], ["VBD"], ["PUN"], [])
    points = any(is_among(word.lower, "period-nouns") for word in words[i + 1 : i + 2])
    return "CJT" if said and opens and not points else None


def as_said(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“on 2 May as agreed”: at the end of a phrase it tells of nothing more."""
    if i == 0 or words[i - 1].lower != "as" or words[i].lower not in words_of("as-said"):
        return None
    last = i + 1 >= len(tags) or tags[i + 1] in ("PUN", "CJC", "CJS")
    return "AJ0" if last or (words[i].lower in _ARRANGED and _is_time(words[i + 1 : i + 4])) else None


_ARRANGED = (
    "planned",
    "scheduled",
    "expected",
    "intended",
)  # the day of "as agreed in May" is that of the deal


def _is_time(after: tuple[Token, ...]) -> bool:
    """Whether a day, month or year comes next, with "on" or the like: "as planned next month"."""
    times = words_of("months-and-days", "time-nouns", "period-nouns")
    bound = after[1:] if after[0].lower in ("on", "in", "at", "by", "from") else after[:2]
    return any(word.lower in times or word.tag == "CRD" for word in bound)


def so_joins(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Orbis withheld its parts, so Vega bought others”: between two clauses it is much like "and"."""
    behind = tags[i + 1 : i + 2]
    joins = (
        words[i].lower == "so" and i > 1 and words[i - 1].text == "," and behind and behind[0] in _SUBJECTS
    )
    if not joins or words[i + 1].lower in ("that", "far", "much", "many", "long"):
        return None
    stop = next((k for k in range(i + 1, len(tags)) if words[k].text in ",;."), len(tags))
    verb = (*_FINITE, "VVN")
    return (
        "CJC" if any(t in _FINITE for t in tags[:i]) and any(t in verb for t in tags[i + 1 : stop]) else None
    )


_SUBJECTS = ("NP0", "AT0", "DPS", "PNP", "NN1", "NN2", "CRD", "EX0")
_FINITE = ("VVD", "VVZ", "VVB", "VBD", "VBZ", "VBB", "VHD", "VHZ", "VHB", "VM0")
