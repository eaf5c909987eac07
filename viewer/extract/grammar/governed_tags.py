"""Verbs that news text proves by what stands over or beside them: modals, "to", "let", another verb."""

from viewer.extract.grammar.calendar import WEEKDAYS
from viewer.extract.grammar.tokens import FINITE_TAGS, NOUN_PHRASE_TAGS, Token
from viewer.extract.grammar.words import is_among, noun_trigger, verb_trigger, words_of

_INTENDS = frozenset(
    "want wants wanted plan plans planned intend intends intended vow vows vowed pledge pledges pledged "
    "threaten threatens threatened hope hopes hoped aim aims aimed seek seeks sought".split()
)
_OVER_PLAIN = frozenset("let lets make makes made help helps see saw seen hear heard watch".split())


def finite(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“The Taliban deny having closed it”, "were sold and return in May": what nothing governs is finite."""
    opens = next((k for k in range(i - 1, 0, -1) if words[k].lower in ("if", "unless", "because")), 0)
    over = any(
        tags[k] in ("TO0", "VM0") or tags[k][:2] == "VD" or words[k].lower in _OVER_PLAIN
        for k in range(opens, i)  # "hopes to break ground, but only if both settle"
    )
    plain = words[i].text.islower() and not over
    if not i or not plain:
        return None
    if (
        words[i].lower.endswith("ed")
        and tags[i - 1][:2] in ("NN", "NP")
        and verb_trigger(words[i].lower) is None
    ):
        return "VVD"  # "a fire gutted the depot"
    joined = tags[i - 1] == "CJC" and any(tag in ("VBB", "VBD", "VVB", "VHB") for tag in tags[:i])
    counted = i > 2 and tags[i - 1] == "CRD" and tags[i - 2] == "PRF"  # "her crew of 24 remain"
    return "VVB" if joined or counted or tags[i - 1] in ("NP0", "NN2", "PNP", "NN0") else None


_ONLY_OVER_NOUNS = frozenset("for of with among between from by".split())
_CRUISED = frozenset("ship ships liner liners line lines passenger passengers terminal terminals".split())


def governed_past(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“wards for infected newborns”: a preposition governs a noun and what describes it, and no past."""
    led = i > 0 and words[i - 1].lower in _ONLY_OVER_NOUNS and words[i].lower.endswith("ed")
    behind = words[i + 1 : i + 2]
    plural = bool(behind) and behind[0].text.islower() and behind[0].lower.endswith("s")
    return "AJ0" if led and plural else None


_WISHING = frozenset("want wants wanted need needs needed".split())
_FINDING = frozenset("find finds found leave leaves left keep keeps kept".split())
_FOUND_SO = frozenset(
    "cut shut closed locked sealed damaged severed destroyed flooded blocked abandoned looted burnt".split()
)


def wished_so(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“wants it restored”, "found it cut": what is wished or found is no past of its own."""
    over = words[i - 2].lower if i > 1 and tags[i - 1] == "PNP" else ""
    wished = over in _WISHING and words[i].lower.endswith(("ed", "t", "n"))
    return "VVN" if wished or (over in _FINDING and words[i].lower in _FOUND_SO) else None


_UNDERTAKES = _INTENDS | frozenset(
    "agreed agrees agree decided decides promised promises refused refuses".split()
)
_BEFORE_PLACE = frozenset("off in at by near on from under during outside".split())


def of_object(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“agreed in May to take back boats intercepted off its coast”: of what it takes, and no past."""
    behind = words[i + 1 : i + 2]
    if not words[i].lower.endswith("ed") or not behind or behind[0].lower not in _BEFORE_PLACE:
        return None
    verb = i - 1
    while verb > 0 and tags[verb] in (*NOUN_PHRASE_TAGS, "AVP"):
        verb -= 1
    if verb in (0, i - 1) or tags[verb] != "VVI" or tags[verb - 1] != "TO0":
        return None
    over = verb - 2
    while over > 0 and tags[over] in ("PRP", "NP0", "CRD", "ORD"):
        over -= 1  # "in April"
    related = any(tag in ("PNQ", "DTQ", "CJT") for tag in tags[max(0, over - 2) : over])
    if related or words[over].lower not in _UNDERTAKES:
        return None  # "a firm that agreed to build ships collapsed in May"
    if tags[i + 1] == "AVP":
        tags[i + 1] = "PRP"
    return "VVN"


_ON_ERRANDS = frozenset(
    "sent hired built designed chartered appointed dispatched assigned commissioned recruited brought laid "
    "leased founded".split()
)


def on_errand(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“A ship sent to rescue crews sank”: nobody sends, hires or builds without saying whom or what."""
    behind = i > 0 and tags[i - 1][:2] == "NN" and words[i].lower in _ON_ERRANDS
    if not behind or tags[i + 1 : i + 3] != ["TO0", "VVI"]:
        return None
    opens = next((k for k in range(i - 1, -1, -1) if tags[k] not in NOUN_PHRASE_TAGS or tags[k] == "AT0"), -1)
    related = opens > 0 and tags[opens] == "AT0" and tags[opens - 1][:2] in ("NN", "NP")
    return None if related else "VVN"  # "an electrician the force hired to help with the inspections"


def cruise(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“extended the rule to cruise ships”: "to" stands before a noun there, and not before a verb."""
    ships = words[i].lower == "cruise" and {word.lower for word in words[i + 1 : i + 2]} & _CRUISED
    if not ships or not i or tags[i - 1] != "TO0":
        return None
    tags[i - 1] = "PRP"
    return "NN1"


def let_go(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“would be let go”: who is let go is released."""
    passive = words[i].lower == "let" and i > 0 and tags[i - 1][:2] == "VB"
    if not passive or [w.lower for w in words[i + 1 : i + 2]] != ["go"]:
        return None
    tags[i + 1] = "AVP"
    return "VVN"


_THOUGHT = frozenset("believed thought said reported suspected alleged understood known".split())
_FINITE = ("VVD", "VBD", "VBZ", "VHD", "VHZ", "VM0")


def thought_to(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“a rocket believed to have been fired from Yemen fell”: before another verb it is a participle.

    So it is behind one, before "to be" or "to have": "put forward a plan said to be worth more".
    """
    if not i or words[i].lower not in _THOUGHT:
        return None
    follows = tags[i + 1 : i + 2] == ["TO0"] and tags[i - 1][:1] == "N"
    if follows and tags[i + 2 : i + 3] in (["VBI"], ["VHI"]) and any(tag in _FINITE for tag in tags[:i]):
        return "VVN"
    stop = next(
        (k for k in range(i + 1, len(tags)) if tags[k] in ("PUN", "CJC", "CJS", "PNQ", "DTQ")), len(tags)
    )
    return "VVN" if follows and any(tag in _FINITE for tag in tags[i + 1 : stop]) else None


def of_end(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“lies less than 15 miles from the bridge opened in May”: what a measure ends at does nothing there."""
    k = i - 1
    while k > 0 and tags[k] in NOUN_PHRASE_TAGS:
        k -= 1
    ends = 1 < k < i - 1 and words[k].lower in ("from", "of", "to") and tags[i + 1 : i + 2] == ["PRP"]
    measured = ends and is_among(words[k - 1].lower.removesuffix("s"), "length-units")
    return "VVN" if measured and any(tag in FINITE_TAGS for tag in tags[:k]) else None


def after_let(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“lets the owners shoot drones down”: after "let" and whom it lets stands an infinitive."""
    for k in range(i - 1, max(-1, i - 9), -1):
        if words[k].lower in ("let", "lets", "letting"):
            return "VVI" if k < i - 1 else None
        if not (tags[k][:2] in ("NN", "NP", "AT", "DP", "AJ", "PR", "PN", "CR") or tags[k] in ("DT0", "POS")):
            return None
    return None


def after_modal(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“could strand ships”, "could triple by 2030": what follows a modal at once is a verb."""
    if tags[i] == "PNP" and words[i].lower != "mine":
        return None
    if i > 1 and words[i - 1].lower == "should" and words[i - 2].is_mark:
        return None  # "could open, should soil surveys confirm it"
    low = words[i].lower
    if i > 1 and words[i - 1].lower == "should" and low.endswith(("ing", "ed")) and not low.endswith("eed"):
        return "NN1" if low.endswith("ing") and len(low) > len("bring") else "AJ0"  # "should fighting resume"
    denied = i > 1 and tags[i - 1] == "XX0" and tags[i - 2][:2] == "VD"
    if denied and words[i].text.islower() and verb_trigger(words[i].lower) is not None:
        return "VVI"  # "did not shell the town"
    plain = i > 0 and tags[i - 1] == "VM0" and words[i].text.islower() and words[i - 1].text.islower()
    return "VVI" if plain and words[i - 1].lower not in ("need", "dare", "can") else None


def ends_as_well(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“will start next summer and end in 2028”, "starts on 28 May and ends on 5 June": a second verb.

    It has the form of the first, which a modal governs or which says that something begins.
    """
    if not i or tags[i - 1] != "CJC":
        return None
    low, after = words[i].lower, [word.lower for word in words[i + 1 : i + 2]]
    goes = low in ("return", "move", "travel") and after == ["to"]
    timed = low.removesuffix("s") in _END and (tags[i + 1 : i + 2] == ["PRP"] or after == ["before"])
    first = next((k for k in range(i - 2, max(0, i - 10), -1) if tags[k][:1] == "V"), None)
    if not (goes or timed) or first is None:
        return None
    if tags[first] == "VVI":
        return "VVI" if tags[first - 1] in ("VM0", "TO0") and low[-1] != "s" else None
    began = timed and words[first].lower.removesuffix("s") in _BEGIN
    return ("VVZ" if low[-1] == "s" else "VVB") if began and tags[first][:2] == "VV" else None


_BEGIN = frozenset("begin start open run".split())
_END = frozenset("end finish close start open".split())


def multiplies(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“could triple by 2030”: after a modal it is no adverb."""
    over = i > 0 and tags[i - 1] in ("VM0", "TO0")
    return "VVI" if over and words[i].lower in ("double", "triple", "treble", "quadruple", "halve") else None


def finite_have(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“all launches since then have succeeded”: without a word that governs it, "have" is finite."""
    governed = any(tag in ("VM0", "TO0", "VDD", "VDB", "VDZ") for tag in tags[max(0, i - 5) : i])
    return "VHB" if not governed and tags[i + 1 : i + 2] in (["VVN"], ["VBN"], ["VVD"], ["TO0"]) else None


def infinitive(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“threaten to blockade the rig”: between a verb and an object, "to" and a noun are an infinitive."""
    low = i - 2 if i > 2 and words[i - 1].lower in WEEKDAYS and words[i - 2].lower == "on" else i
    if words[i].lower != "to" or not low or tags[i + 1 : i + 2] != ["NN1"]:
        return None
    if words[low - 1].lower in ("able", "unable") and verb_trigger(words[i + 1].lower):
        tags[i + 1] = "VVI"  # "will be able to berth at Bar"
        return "TO0"
    if tags[low - 1][:2] != "VV":
        return None
    things = tags[i + 2 : i + 3] == ["NN2"] and words[low - 1].lower in _INTENDS  # no "agreed to trade talks"
    takes = things or tags[i + 2 : i + 3] in (["AT0"], ["DPS"], ["CRD"])  # "intends to station 300 troops"
    acts = verb_trigger(words[i + 1].lower) is not None and takes
    if acts:
        tags[i + 1] = "VVI"
    return "TO0" if acts else None


def joined_past(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“was flooded in 2019 and fenced the following year”: joined to a passive it is one too."""
    low = words[i].lower
    joined = i > 2 and words[i - 1].lower == "and" and low.endswith("ed")
    after = tags[i + 1 : i + 2] in (["AT0"], ["PRP"], ["CRD"], ["AV0"])
    passive = next((k for k in range(i - 2, 0, -1) if tags[k] == "VVN"), None) if joined and after else None
    return "VVN" if passive and tags[passive - 1][:2] in ("VB", "VH") else None


def second_past(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“hired a pilot tired of waiting and moved their yacht”: with an object of its own it is a past."""
    counted = tags[i + 1 : i + 3] == ["CRD", "NN2"]  # "and laid four runways"
    joined = i > 1 and words[i - 1].lower == "and" and (counted or tags[i + 1 : i + 2] in (["DPS"], ["AT0"]))
    first = next((k for k in range(i - 2, -1, -1) if tags[k] == "VVD"), None) if joined else None
    if first is None:
        return None
    helped = any(tag[:2] in ("VB", "VH", "VM") or tag == "VVN" for tag in tags[first:i])
    return None if helped else "VVD"


def lowers(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“is set to lower fees”, "is due to open the lock": behind such a "to", with an object, it is a verb."""
    also_verb = words[i].lower in ("lower", "open", "clear", "free", "narrow", "double", "ready", "welcome")
    if not also_verb or i < 2 or words[i - 1].lower != "to" or not _takes_object(tags, i):
        return None
    if words[i - 2].lower not in words_of("governing-words"):
        return None
    tags[i - 1] = "TO0"
    return "VVI"


def _takes_object(tags: list[str], i: int) -> bool:
    return tags[i + 1 : i + 2] in ([tag] for tag in ("AT0", "DPS", "NN1", "NN2", "NP0", "CRD", "AJ0"))


def due_for(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“is due for opening in May”: what a thing is due for is a noun."""
    due = i > 1 and words[i - 1].lower == "for" and words[i - 2].lower in words_of("scheduling-words")
    return "NN1" if due and tags[i + 1 : i + 2] in (["PRP"], ["PUN"], ["AV0"]) else None


_GOING = frozenset("sailing leaving heading returning flying moving landing turning going departing".split())


def before_going(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“before sailing for Suva”: behind such a word, and with where to, it is a participle."""
    if not i or words[i].lower not in _GOING:
        return None
    hangs = words[i - 1].lower in ("before", "after", "while", "without")
    toward = [w.lower for w in words[i + 1 : i + 2]] in (["for"], ["to"], ["from"], ["into"], ["towards"])
    return "VVG" if hangs and toward else None


def with_object_and_past(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“, with a report expected in May”: what "with" governs has no verb of its own."""
    at = i - 1
    while at > 0 and tags[at] in ("NN1", "NN2", "NN0", "NP0", "AJ0", "CRD", "AT0", "DPS"):
        at -= 1
    governs = at > 0 and at < i - 1 and words[at].lower == "with" and words[at - 1].text == ","
    above = any(tag in FINITE_TAGS for tag in tags[: at - 1]) if governs else False
    return "VVN" if above and words[i].lower in _LOOKED_FOR else None


_LOOKED_FOR = frozenset("expected planned due scheduled promised forecast predicted set".split())


def passes_through(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the town, through which its oil passes, may shut”: before the comma, with no other verb, it is one."""
    if not (words[i].lower.endswith("s") and i + 2 < len(words) and words[i + 1].text == ","):
        return None
    which = next(
        (k for k in range(i - 1, max(1, i - 9), -1) if words[k].is_mark or words[k].lower == "which"), 0
    )
    led = (
        which > 1
        and words[which].lower == "which"
        and tags[which - 1] == "PRP"
        and words[which - 2].text == ","
    )
    free = not any(tag in FINITE_TAGS for tag in tags[which:i]) if led else False
    if not free or tags[i + 2] not in FINITE_TAGS:
        return None
    if tags[i - 1] == "AJ0":
        tags[i - 1] = "NN1"
    return "VVZ"


def put_to_work(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“The crane will be put to work next month”: work is a thing there, and nobody works the month."""
    put = i > 1 and words[i - 1].lower == "to" and words[i - 2].lower == "put"
    if not put or words[i].lower != "work":
        return None
    tags[i - 1] = "PRP"
    return "NN1"


def owned_object(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“suspended its energy accords”: behind a verb and what is somebody's, the noun that it is of."""
    led = i > 2 and tags[i - 3] in ("VVD", "VVI", "VVZ", "VVG") and tags[i - 2 : i] == ["DPS", "NN1"]
    bare = led and tags[i - 3] == "VVI"  # "to extend its output cuts": no other subject stands there
    return "NN2" if led and (bare or noun_trigger(words[i].lower.removesuffix("s"))) else None


def behind_time(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“will this month award a stake”: a modal and a time before it, and what it is done to behind."""
    timed = (
        i > 2
        and words[i - 2].lower in ("this", "next", "later")
        and is_among(words[i - 1].lower, "time-nouns", "period-nouns")
    )
    governed = timed and tags[i - 3] == "VM0" and verb_trigger(words[i].lower) is not None
    done_to = tags[i + 1 : i + 2] in (["AT0"], ["DPS"], ["CRD"], ["NN2"], ["NP0"], ["NN0"])
    return "VVI" if governed and done_to and words[i].text.islower() else None
