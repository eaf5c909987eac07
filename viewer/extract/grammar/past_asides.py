"""The main verb past what is set off from its subject: a relative, an apposition, a restriction."""

from itertools import pairwise

from viewer.extract.grammar.tokens import FINITE_OR_DO_TAGS, Token

NOUNS = ("NN0", "NN1", "NN2", "NP0", "PNP", "PNI", "CRD")
_MONEY = ("$", "€", "£", "¥")
_OF_DAY = ("PRP", "NP0", "CRD", "AV0", "ORD")


def mend_after_relative(tags: list[str], words: tuple[Token, ...]) -> None:
    """The verb of "Flights, which two lines had dropped, resumed in May": past the relative in its commas.

    It may begin an apposition, and a day may follow: "Gozo, an isle that votes, on Monday approved by 31".
    """
    commas = [i for i, word in enumerate(words) if word.text == ","]
    for opens, closes in pairwise(commas):
        relative = _opens_relative(tags, words, opens + 1, closes)
        inside = any(tag in FINITE_OR_DO_TAGS for tag in tags[opens + 1 : closes])
        bare = not any(tag in FINITE_OR_DO_TAGS for tag in tags[:opens]) and any(
            tag in NOUNS for tag in tags[:opens]
        )
        if not (relative and inside and bare):
            continue
        at = next((i for i in range(closes + 1, len(tags)) if tags[i] not in _OF_DAY), len(tags))
        ends = next((i for i in commas if i > at), len(tags))
        takes = tags[at + 1 : at + 2] in (["AT0"], ["DPS"], ["NP0"], ["CRD"])  # "fined the firm, whose"
        last = ends if takes else len(tags)
        verb = next((i for i in range(closes, last) if tags[i] in FINITE_OR_DO_TAGS), None)
        beside = verb is not None and (verb < ends or words[verb - 1].text == ",")  # no ", a banker said"
        later = verb is not None and beside and tags[verb - 1] != "CJC"  # "restarted on Saturday and was hit"
        if at < len(tags) and tags[at] == "VVN" and not later:
            tags[at] = "VVD"


def _opens_relative(tags: list[str], words: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a relative clause begins at a word, or behind the noun phrase there: "and the wave that"."""
    first += tags[first : first + 1] == ["CJC"]
    at = next((i for i in range(first, last) if tags[i] not in _OF_PHRASE), last)
    return at < last and (tags[at] in ("DTQ", "PNQ", "CJT") or words[at].lower == "whose")


_OF_PHRASE = ("AT0", "AJ0", "NN1", "NN2", "NP0", "ORD", "PRF", "PRP")  # "an engineer in Ica who"


def mend_after_restriction(tags: list[str], words: tuple[Token, ...]) -> None:
    """The verb of "A fire that began in a shed spread to the port": the only other verb is the relative's."""
    finite = [i for i, tag in enumerate(tags) if tag in FINITE_OR_DO_TAGS]
    if not finite or finite[-1] < 3:
        return
    inner = finite[-1]
    opener = inner - 2 if words[inner - 2].lower == "whose" else inner - 1  # "whose boat overturned"
    if opener == inner - 1 and words[opener].lower not in ("that", "which", "who"):
        return
    low = max((i + 1 for i in range(inner) if tags[i] == "CJC" or words[i].text == ";"), default=0)
    low = low if len(finite) > 1 else 0
    alone = not any(tag in FINITE_OR_DO_TAGS for tag in tags[low:inner])
    opens = alone and tags[opener - 1] in NOUNS and not any(word.text in ",;:" for word in words[low:inner])
    at = next((i for i in range(inner + 2, len(tags)) if tags[i] == "VVN"), None)
    if not opens or at is None or any(word.is_mark for word in words[inner:at]):
        return
    later = words[at - 1].lower in ("later", "earlier", "ago", "before")  # "Men who came an hour later fired"
    if (later or tags[at - 1] in NOUNS) and tags[at + 1 : at + 2] in (["PRP"], ["AT0"], ["CRD"], ["DPS"]):
        tags[at] = "VVD"


def mend_part_set_off(tags: list[str], words: tuple[Token, ...]) -> None:
    """The participle of "cost $3bn, most of it borrowed from a bank", and the verb "cost" before a price."""
    for i, tag in enumerate(tags[3:], 3):
        price = i + 1 < len(words) and words[i + 1].text in _MONEY
        if words[i].lower == "cost" and tag == "NN1" and tags[i - 1] == "CJC" and price:
            tags[i] = "VVD"
        if tag != "VVD" or [w.lower for w in words[i - 2 : i]] not in (["of", "it"], ["of", "them"]):
            continue
        part = tags[i - 3] in ("DT0", "CRD", "PNI", "NN0", "NN1") and i > 3
        low = i - 4 if part and words[i - 4].text == "," else 0
        if low and tags[i + 1 : i + 2] == ["PRP"] and any(t in FINITE_OR_DO_TAGS for t in tags[:low]):
            tags[i] = "VVN"


def mend_apposition(tags: list[str], words: tuple[Token, ...]) -> None:
    """The verb after a participle between commas: "the border, shut since 2020, reopened"."""
    commas = [i for i, word in enumerate(words) if word.text == ","][:2]
    if len(commas) < 2 or commas[1] + 1 >= len(tags):
        return
    first, second = commas[0] + 1, commas[1] + 1
    pasts = ("VVD", "VVN")
    opens = commas[0] > 0 and tags[commas[0] - 1] in NOUNS and tags[first] in pasts
    bare = not any(tag in FINITE_OR_DO_TAGS for i, tag in enumerate(tags[:second]) if i != first)
    if opens and bare and tags[second] in pasts:
        tags[first], tags[second] = "VVN", "VVD"


def mend_row_set_off(tags: list[str], words: tuple[Token, ...]) -> None:
    """The second participle of "the contract, awarded in 2019 and cancelled a year later, was worth $4m"."""
    commas = [i for i, word in enumerate(words) if word.text == ","][:2]
    if len(commas) < 2 or not commas[0] or tags[commas[0] - 1] not in NOUNS:
        return
    first, last = commas[0] + 1, commas[1]
    main = next((i for i in range(last + 1, len(tags)) if tags[i] not in _OF_DAY), None)
    if tags[first] != "VVN" or main is None or tags[main] not in FINITE_OR_DO_TAGS:
        return
    if any(tag in FINITE_OR_DO_TAGS for tag in tags[:first]):
        return
    for i in range(first + 1, last):
        if tags[i] == "VVD" and tags[i - 1] == "CJC":
            tags[i] = "VVN"


_DONE_TO = frozenset(
    "halted suspended shut closed seized held detained begun launched damaged destroyed delayed banned"
    " imposed joined backed built stopped blocked cut lost opened".split()
)


def mend_first_of_joined(tags: list[str], words: tuple[Token, ...]) -> None:
    """The verb of "The destroyer berthed in Suva in May, and Peru left": that ", and" joins has its own.

    Unless what seems its verb shares one: "The tug seized in May, and the barge boarded in June, were freed".
    """
    joint = next((i for i in range(1, len(tags)) if tags[i] == "CJC" and words[i - 1].text == ","), len(tags))
    verb = next((i for i in range(joint + 1, len(tags)) if tags[i] in FINITE_OR_DO_TAGS), len(tags))
    own = [
        i for i in range(1, min(joint, len(tags))) if tags[i][:1] == "V" or tags[i] in ("CJS", "CJT", "DTQ")
    ]
    if verb == len(tags) or len(own) != 1 or tags[own[0]] != "VVN" or words[verb - 1].is_mark:
        return
    subject = tags[joint + 1] in ("NP0", "AT0", "DPS", "CRD", "PNP") and tags[verb] == "VVD"
    plain = tags[own[0] - 1] in (*NOUNS, "AV0") and not any(word.text in ",;:" for word in words[: joint - 1])
    if subject and plain:
        tags[own[0]] = "VVD"


def mend_last_set_off(tags: list[str], words: tuple[Token, ...]) -> None:
    """The participle that ends "Orbis has resumed exports from Suva, halted after a strike"."""
    commas = [i for i, word in enumerate(words) if word.text == ","]
    comma = commas[0] if len(commas) == 1 else 0  # past an aside the main verb may stand
    if not comma or comma + 2 >= len(tags) or tags[comma - 1] not in NOUNS or tags[comma + 1] != "VVD":
        return
    behind = any(tag in (*FINITE_OR_DO_TAGS, "CJC") for tag in tags[comma + 2 :])
    done = tags[comma + 2] == "PRP" and words[comma + 1].lower in _DONE_TO
    if done and not behind and any(tag in FINITE_OR_DO_TAGS for tag in tags[:comma]):
        tags[comma + 1] = "VVN"


def _goes_on_apart(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether the next clause has its own subject: "The tug, a wreck, called at Suva, and its owner left"."""
    joint = next((i for i in range(at, len(tags)) if tags[i] == "CJC" and words[i - 1].text == ","), None)
    if joint is None or any(tag in FINITE_OR_DO_TAGS for tag in tags[at:joint]):
        return False
    verb = next((i for i in range(joint + 1, len(tags)) if tags[i] in FINITE_OR_DO_TAGS), None)
    return verb is not None and any(tag in NOUNS for tag in tags[joint + 1 : verb])


def mend_named(tags: list[str], words: tuple[Token, ...]) -> None:
    """The verb of "Orbis, Peru's largest miner, filed for bankruptcy after": past what the name is."""
    dash = next((i for i in range(min(10, len(words))) if words[i].text in ("-", "--", "—", "–")), -1)
    commas = [i for i, word in enumerate(words) if word.text == "," and i > dash][:2]
    if len(commas) < 2 or commas[1] + 1 >= len(tags):
        return
    first, second = commas[0] + 1, commas[1] + 1
    numbered = tags[commas[0] - 2 : commas[0]] in (["NP0", "CRD"], ["NN1", "CRD"])  # "The Ocean 5, a tug,"
    named = (tags[commas[0] - 1] == "NP0" or numbered) and tags[first] in ("NP0", "AT0", "DPS")
    named = named or (tags[commas[0] - 1] == "NN1" and _goes_on_apart(tags, words, second))
    inside = any(tag in (*FINITE_OR_DO_TAGS, "VVN", "VVG", "CJC") for tag in tags[first : commas[1]])
    opening = not any(tag in FINITE_OR_DO_TAGS for tag in tags[: commas[0]])
    closes = next((i for i in range(second + 1, len(words)) if words[i].text == ","), None)
    ahead = closes is not None and tags[closes + 1 : closes + 2] and tags[closes + 1] in FINITE_OR_DO_TAGS
    past = tags[second] == "VVN" or _takes_object(tags, words, second)
    if named and opening and not inside and not ahead and past:
        tags[second] = "VVD"


def _takes_object(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether what reads as an adjective is the only verb: "Orbis, a miner, suspended work after a fire"."""
    stop = next((i for i in range(at + 1, len(words)) if words[i].lower in _HANGING), len(words))
    alone = not any(tag in FINITE_OR_DO_TAGS for tag in tags[at + 1 : stop])
    past = tags[at] == "AJ0" and words[at].text.endswith("ed")
    return past and alone and tags[at + 1 : at + 2] in ([tag] for tag in _OBJECT)


_HANGING = frozenset("after when because before as while since that which who although though until".split())
_OBJECT = ("NN1", "NN2", "NP0", "AT0", "DPS", "CRD")
