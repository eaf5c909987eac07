"""Verbs that the tagger takes for nouns or participles though an object of their own follows them."""

from viewer.extract.grammar.calendar import WEEKDAYS
from viewer.extract.grammar.subject_tags import finite_form
from viewer.extract.grammar.tokens import FINITE_TAGS, Token
from viewer.extract.grammar.words import is_among, verb_trigger, words_of

_OPENS_OBJECT = ("AT0", "DPS")
_BOUNDS = ("PUN", "PUQ", "CJS", "CJC", "CJT", "DTQ", "AVQ")
_PHRASE = ("AT0", "DPS", "AJ0", "DT0", "CRD", "NN0", "NN1", "NN2", "NP0", "PNP")
_COMES_TO = frozenset("tender auction trial sea market court vote war".split())
_GOES = frozenset("out put go goes went gone going come came".split())
_COMES_BACK_TO = frozenset("work service use duty action school class power rule".split())
_RETURNS = frozenset("return returns returned returning back".split())
_SETTLED = frozenset(
    "reached signed made agreed struck sealed approved passed concluded launched adopted".split()
)
_OPENERS = frozenset("after before until once when while since".split())


def with_article_after(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“after Turkey brokered an agreement”: no noun has an article after it."""
    before_object = i + 1 < len(tags) and tags[i + 1] in _OPENS_OBJECT
    if not i or not before_object or not words[i].text.islower():
        return None
    if not _is_first_verb(tags, words, i) or is_among(words[i].lower, "time-nouns", "period-nouns"):
        return None
    low = words[i].lower
    if low.endswith("ed") and tags[i - 1] in ("NP0", "NN1", "NN2", "NN0"):
        return "VVD"
    return "VVB" if tags[i - 1] == "NN2" and verb_trigger(low) else None


def before_its_object(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“In the afternoon lava buried a main, and”: right before its object it is what the subject did.

    Not "a port named the Fish Dock" nor "a firm given a lease": they are followed by what a thing became.
    """
    aimed = tags[i + 1 : i + 2] in ([tag] for tag in _OPENS_OBJECT) and words[i].lower.endswith("ed")
    if not aimed or not i or tags[i - 1] not in ("NN1", "NN2", "NP0") or not _is_first_verb(tags, words, i):
        return None
    two = words[i].lemma.lower() in words_of("giving-verbs") or is_among(words[i].lower, "naming-participles")
    stop = next((k for k in range(i + 1, len(tags)) if words[k].text in (",", ";", ".")), len(tags))
    other = any(tag in FINITE_TAGS or tag == "VM0" for tag in tags[i + 1 : stop])
    when = words[i + 2].lower if i + 2 < len(words) else ""
    return None if two or other or is_among(when, "time-nouns", "period-nouns") else "VVD"


def with_object_after(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“a drone attack overnight set fire to two tanks”: a past that looks like its participle."""
    if (
        words[i].lower not in words_of("unchanging-verbs")
        or not i
        or tags[i - 1][:2] not in ("AV", "NN", "NP")
    ):
        return None
    takes = tags[i + 1 : i + 2] in (["NN1"], ["NN2"], ["AT0"], ["CRD"], ["NP0"], ["DPS"])
    return "VVD" if takes and _is_first_verb(tags, words, i) else None


def before_day_and_object(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“The ministry rejected on Monday a claim”: with an object behind the day it is a past."""
    k = i + 1 + (words[i + 1].lower == "on" if i + 1 < len(words) else 0)
    day = k < len(words) - 2 and words[k].lower in WEEKDAYS
    if not day or not words[i].lower.endswith("ed") or not _is_first_verb(tags, words, i):
        return None
    led = tags[k + 1] in ("AT0", "DPS", "CRD")
    timed = is_among(words[k + 2].lower, "time-nouns", "period-nouns")  # "held on Monday a week after"
    return "VVD" if led and not timed and tags[k + 2] in ("NN1", "NN2", "NN0", "AJ0", "NP0") else None


def lost(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“most of Java lost power”, "the ship, which had sailed on Monday, lost power": no "lost power"."""
    takes = tags[i + 1 : i + 2] in (["NN1"], ["NN2"], ["AT0"], ["CRD"], ["DPS"])
    if words[i].lower != "lost" or not (i and takes):
        return None
    aside = words[i - 1].text == "," and any(w.lower in ("which", "who") for w in words[: i - 1])
    named = tags[i - 1] == "NP0" and _is_first_verb(tags, words, i)
    return "VVD" if named or aside else None


def _is_first_verb(tags: list[str], words: tuple[Token, ...], i: int) -> bool:
    """Whether a noun and no verb stands before the word in its clause."""
    named = False
    for k in range(i - 1, -1, -1):
        if tags[k] in _BOUNDS or words[k].lower in _OPENERS:
            return named
        if tags[k] in FINITE_TAGS or tags[k] in ("TO0", "VVN", "VVI") or (k and tags[k] == "VVG"):
            return False
        named = named or tags[k][:2] in ("NN", "NP")
    return named


def inverted(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Should the blockade last into May”: behind the subject stands the verb."""
    at = next((k for k in range(i - 2, max(-1, i - 7), -1) if words[k].lower == "should"), None)
    if at is None or tags[i - 1][:2] not in ("NN", "NP"):
        return None
    opens = at == 0 or tags[at + 1] in ("AT0", "DPS")  # "will rise should the blockade last"
    free = opens and not any(tags[k][:2] == "VV" for k in range(at + 1, i))
    return "VVI" if free and words[i].lower in ("last", "long", "prove") else None


def behind_to(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“put out to tender”, "went on to trial", "returned to service": what it comes to is a noun."""
    if i < 2 or words[i - 1].lower != "to":
        return None
    low, before = words[i].lower, words[i - 2].lower
    goes = low in _COMES_TO and before in _GOES
    returns = low in _COMES_BACK_TO and before in _RETURNS and tags[i + 1 : i + 2] not in (["AT0"], ["DPS"])
    if not goes and not returns:
        return None
    tags[i - 1] = "PRP"
    return "NN1"


def in_passive(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“were fenced off in 2019”, "was recently renewed in May": behind "was", what ends in -ed is a verb."""
    low = words[i].lower
    over = next((k for k in range(i - 1, max(-1, i - 4), -1) if tags[k] != "AV0"), None)
    if over is None or tags[over] not in _BEING:
        return None
    if low == "spilt":  # the one irregular participle of news that the tagger takes for an adjective
        return "VVN"
    if not low.endswith("ed"):
        return None
    known = any(verb_trigger(verb) for verb in (low[:-1], low[:-2], low[:-3]))
    says = known and not is_among(low, "status-words", "resulting-states", "stative-verbs")
    placed = says and [w.lower for w in words[i + 1 : i + 2]] in (["in"], ["on"], ["by"], ["at"])
    return "VVN" if tags[i + 1 : i + 2] == ["AVP"] or placed else None


_BEING = ("VBD", "VBN", "VBI", "VBZ", "VBB", "VBG")


def in_progress(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“is distributing tents”: behind "is" and before an object, what ends in -ing is a verb."""
    over = i - 1 - (i > 2 and words[i - 1].lower in ("still", "also", "now", "already"))
    if not words[i].lower.endswith("ing") or i < 2 or tags[over] not in ("VBZ", "VBB", "VBD", "VBN"):
        return None
    has_object = tags[i + 1 : i + 2] and tags[i + 1] in ("AT0", "DPS", "CRD", "NN1", "NN2", "NP0", "PNP")
    describes = is_among(words[i].lower, "status-words", "gerund-nouns")
    goes_on = (
        tags[i] == "AJ0"
        and not describes
        and words[i].lower != "going"
        and tags[i + 1 : i + 2] in (["PRP"], ["AVP"], ["PUN"])
    )
    stem = words[i].lower.removesuffix("ing")
    forms = (stem, stem + "e", stem[:-1])
    still = words[i - 1].lower == "still" and has_object  # "are still raking the sand"
    known = still or any(verb_trigger(verb) for verb in forms) or stem + "e" in _DWELLS
    return "VVG" if (has_object or goes_on) and known and tags[over - 1] != "EX0" else None


def past_aside(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“after Avio, the builder, reset the date”: a name, words set off and a past with an object.

    Or "had" and the like: "after the carrier Wren, her engine dead, had slid on to a bank".
    """
    named = tags[i + 1 : i + 2] == ["NP0"] or tags[i + 1 : i + 3] in (["AT0", "NN1"], ["AT0", "NP0"])
    if words[i].lower not in ("after", "before", "since", "until") or not named:
        return None
    phrase = range(i + 2, min(i + 7, len(tags)))
    first = next((k for k in phrase if tags[k] not in ("NP0", "NN1")), len(tags))
    if first + 1 >= len(tags) or words[first].text != "," or tags[first + 1] not in ("AT0", "DPS"):
        return None
    last = next((k for k in range(first + 1, min(first + 10, len(tags))) if words[k].text == ","), None)
    if last is None or any(tags[k][:2] == "VV" for k in range(first, last)):
        return None
    if tags[last + 1 : last + 2] in (["VHD"], ["VBD"], ["VHZ"], ["VBZ"]):
        return "CJS"
    if tags[last + 1 : last + 2] not in (["VVD"], ["VVB"], ["VVN"]):
        return None
    done_to = tags[last + 2 : last + 3] in (["AT0"], ["DPS"], ["NP0"], ["CRD"], ["NN2"], ["NN1"])
    if not done_to:
        return None
    tags[last + 1] = "VVD"
    return "CJS"


def in_apposition(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“plans a merger, an agreement reached in May”: what says more of a clause has no verb of its own."""
    if words[i].lower not in _SETTLED or tags[i + 1 : i + 2] != ["PRP"] or i < 4 or tags[i - 1] != "NN1":
        return None
    comma = next((k for k in range(i - 2, max(0, i - 5), -1) if words[k].text == ","), None)
    article = comma is not None and words[comma + 1].lower in ("a", "an")
    return "VVN" if article and any(tag in FINITE_TAGS for tag in tags[:comma]) else None


def set_off_by_commas(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“a railway to Voi, promised in 2012, has stalled”: it says more of the subject."""
    opens = i > 1 and words[i - 1].text == "," and tags[i - 2][:2] in ("NN", "NP")
    if not opens or tags[i + 1 : i + 2] not in (["PRP"], ["AV0"], ["AVP"]):
        return None
    close = next(
        (k for k in range(i + 1, len(tags)) if words[k].is_mark or tags[k] in FINITE_TAGS), len(tags)
    )
    closed = close + 1 < len(tags) and words[close].text == "," and tags[close + 1] in FINITE_TAGS
    return "VVN" if closed else None


def before_another(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“A crane toppled at the port, but nobody was hurt”: a subject behind "but" ends the clause."""
    if (
        i == 0
        or tags[i - 1][:2] not in ("NN", "NP")
        or tags[i + 1 : i + 2] not in (["PRP"], ["AV0"], ["AVP"])
    ):
        return None
    if not _is_first_verb(tags, words, i) or words[i].lower in words_of("naming-participles"):
        return None
    bound = next((k for k in range(i + 1, len(words) - 2) if _ends_clause(tags, words, k)), None)
    if bound is None or any(tags[k] in FINITE_TAGS for k in range(i + 1, bound)):
        return None
    k = bound
    while k < len(tags) and (tags[k] in _PHRASE or tags[k] in ("PNI", "DT0", "AV0", "PRF", "PRP", "EX0")):
        k += 1
    if k == bound or k >= len(tags):
        return None
    other = words[k - 1].lower == "another" and tags[k : k + 2] == ["VVN", "PRP"]  # "after another sank off"
    return "VVD" if tags[k] in FINITE_TAGS or other else None


def _ends_clause(tags: list[str], words: tuple[Token, ...], k: int) -> bool:
    """Whether another clause may begin at a word: behind ", but", or "after" and the like."""
    joined = k > 1 and words[k - 2].text == "," and tags[k - 1] == "CJC"
    return (
        joined
        or words[k - 1].text in ":;"
        or words[k - 1].lower in ("after", "before", "when", "while", "because", "until")
    )


def opening_clause(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“will start once lenders approve the plan”: subject and verb follow, so that it opens a clause."""
    if words[i].lower != "once" or formerly(tags, words, i):
        return None
    if tags[i + 1 : i + 3] == ["VVZ", "NN1"] and verb_trigger(words[i + 2].lower):
        tags[i + 1 : i + 3] = ["NN2", "VVB"]  # "once trains run"
    k = i + 1
    while k < len(tags) and tags[k] in _PHRASE:
        k += 1
    if k == i + 1 or k == len(tags):
        return None
    if tags[k] not in FINITE_TAGS and tags[k] == "PUN" and (verb := finite_form(tags, words, k - 1)):
        tags[k - 1] = verb
        return "CJS"
    return "CJS" if tags[k] in FINITE_TAGS else None


_DWELLS = ("live", "shelter", "stay")
_DAYS = ["day", "evening", "month", "morning", "night", "week", "year"]
_BY_SOME = frozenset(
    "sought built held brought caught found sold paid kept fought heard lent sent bought run led".split()
)


def by_whom(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“rejects a guarantee sought by the lenders”: behind another verb and its object it is no past.

    So in "won a vote held the same day".
    """
    if i > 3 and (_swept_away(tags, words, i) or _set_off_with_agent(tags, words, i)):
        return "VVN"
    if i < 3 or words[i].lower not in _BY_SOME or tags[i - 1] not in ("NN1", "NN2"):
        return None
    behind = [w.lower for w in words[i + 1 : i + 4]]
    day = behind[:2] in (["the", "same"], ["the", "previous"], ["the", "following"]) and behind[-1] in _DAYS
    agent = behind[:1] == ["by"] and tags[i + 2 : i + 3] in (["AT0"], ["DPS"], ["NP0"], ["NN2"])
    if not (day or agent):
        return None
    stop = next((k for k in range(i - 1, -1, -1) if words[k].is_mark or tags[k][:2] == "CJ"), -1)
    finite = ("VVD", "VVZ", "VVB", "VM0", "VBZ", "VBD", "VHZ", "VHD")
    ends = next((k for k in range(i + 1, len(tags)) if words[k].is_mark), len(tags))
    apposed = agent and stop > 0 and words[stop].text == "," and tags[stop + 1] == "AT0" and i - stop < 5
    if apposed and not any(tag in finite or tag == "VVN" for tag in tags[i + 1 : ends]):
        return "VVN"  # ", a venture led by Orbis"
    return "VVN" if any(tags[k] in finite for k in range(stop + 1, i - 1)) else None


def behind_agent(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Images bought by our group show a dome”: with no modal before, the verb of what has been done to."""
    k = i - 1
    while k > 2 and tags[k] in ("AT0", "DPS", "AJ0", "NN1", "NN2", "NP0", "POS"):
        k -= 1
    done = k > 1 and k < i - 1 and words[k].lower == "by" and tags[k - 2 : k] == ["NN2", "VVN"]
    return "VVB" if done and not any(tag in FINITE_TAGS for tag in tags[:k]) else None


def _set_off_with_agent(tags: list[str], words: tuple[Token, ...], i: int) -> bool:
    """“slid into the water at noon, watched by guests”: behind another verb and a comma, with who did it."""
    by = words[i - 1].text == "," and [w.lower for w in words[i + 1 : i + 2]] == ["by"]
    agent = tags[i + 2 : i + 3] in (["NN1"], ["NN2"], ["NP0"], ["AT0"], ["CRD"], ["DPS"], ["DT0"])
    return by and agent and any(tag in FINITE_TAGS for tag in tags[:i])


def _swept_away(tags: list[str], words: tuple[Token, ...], i: int) -> bool:
    """“its pier at Suva, swept away by a storm”: set off behind another verb, with whoever did it."""
    agent = tags[i + 1 : i + 2] == ["AVP"] and [w.lower for w in words[i + 2 : i + 3]] == ["by"]
    set_off = words[i - 1].text == "," and tags[i - 2][:1] == "N"
    return agent and set_off and any(tag in FINITE_TAGS for tag in tags[: i - 2])


def assuming(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Assuming parliament agrees, work will start”: with a verb before the comma it opens a condition."""
    opens = i == 0 or words[i - 1].is_mark
    if words[i].lower not in ("assuming", "supposing", "providing") or not opens:
        return None
    comma = next((k for k in range(i + 1, len(words)) if words[k].is_mark), len(words))
    return "CJS" if any(tag in FINITE_TAGS for tag in tags[i + 1 : comma]) else None


def let_do(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“has let that project lapse”: at the end of what is let stands a verb."""
    ends = i + 1 >= len(tags) or tags[i + 1] in ("PUN", "PRP", "AV0", "CJC")
    if not i or not ends or tags[i - 1][:1] != "N" or not verb_trigger(words[i].lower):
        return None
    let = next(
        (k for k in range(i - 1, max(-1, i - 6), -1) if words[k].lower in ("let", "lets", "letting")), None
    )
    if let is None or let > i - 2:
        return None
    named = all(tag[:2] in ("NN", "NP", "AT", "DP", "AJ", "DT", "CJ") for tag in tags[let + 1 : i])
    if not named:
        return None
    tags[let + 1] = "DT0" if words[let + 1].lower == "that" else tags[let + 1]
    return "VVI"


def elliptic_condition(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“if passed it would take effect”: what is done to it, and no past."""
    opens = i > 0 and words[i - 1].lower in ("if", "unless", "once")
    subject = tags[i + 1 : i + 2] == ["PNP"] and tags[i + 2 : i + 3] in (["VM0"], ["VBZ"], ["VBD"], ["VHZ"])
    return "VVN" if opens and subject else None


def in_relative(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the mill, where 300 people work, will”: the last word of a relative with a subject is its verb."""
    closes = i + 1 < len(words) and words[i + 1].text == "," and tags[i - 1 : i] in (["NN2"], ["NN0"])
    if not closes or not (words[i].lower in _DONE_THERE or verb_trigger(words[i].lower)):
        return None
    opens = next(
        (k for k in range(i - 1, max(-1, i - 7), -1) if words[k].lower in ("where", "which", "who")), None
    )
    if opens is None:
        return None
    plain = all(tag[:2] in ("NN", "NP", "AT", "DP", "AJ", "CR", "DT", "PR") for tag in tags[opens + 1 : i])
    return "VVB" if plain else None


_DONE_THERE = frozenset("work live stay stand sleep study train play grow meet fish vote shop pray".split())


def before_then(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“should it rain before then, the town …”, “since that night ships …”: a time, and no clause follows."""
    if words[i].lower not in ("after", "before", "since", "until"):
        return None
    after = [w.lower for w in words[i + 1 : i + 3]]
    named = after[:1] == ["that"] and after[1:] and after[1] in _STRETCHES
    verb = tags[i + 3 : i + 4] and tags[i + 3][:1] == "V"  # "before that day comes"
    return "PRP" if after[:1] == ["then"] or (named and not verb) else None


_STRETCHES = ("day", "night", "morning", "afternoon", "evening", "week", "month", "year", "time", "date")


def formerly(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the mine, once the world’s largest, closed”: between commas without a verb "once" opens no clause."""
    if words[i].lower != "once" or not i or words[i - 1].text != ",":
        return None
    close = next((k for k in range(i + 1, len(words)) if words[k].text in (",", ".", ";", "—")), None)
    bare = close is not None and words[close].text == "," and not any(t[:1] == "V" for t in tags[i:close])
    return "AV0" if bare else None
