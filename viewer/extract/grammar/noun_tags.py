"""Words read as verbs or names that are nouns: "Fighting that broke out", "the firm plans to"."""

from viewer.extract.grammar.calendar import MONTHS, WEEKDAYS
from viewer.extract.grammar.inflection import irregular
from viewer.extract.grammar.tokens import FINITE_TAGS, Token
from viewer.extract.grammar.words import is_among, noun_trigger, verb_trigger, words_of

_INTENDING = frozenset("plan plans aim aims hope hopes pledge pledges promise promises".split())
_OF_PEOPLE = ("ers", "ees", "ists", "ants", "itors", "ators", "workers", "goers")
_REACH = 9  # words to the verb of what opens a sentence


def whose(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“whose collapse in 2019 killed”: what stands right after it is a noun."""
    return "NN1" if i and words[i - 1].lower == "whose" else None


def opening_noun(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Fighting that broke out”; "Lin, a teacher", which has no "-ing", is a name."""
    if words[i].text.istitle() and not words[i].lower.endswith("ing"):
        return "NP0"
    known = tags[1:2] == ["CJT"] and tags[2:3] in (["AT0"], ["DPS"], ["PNP"], ["NP0"])
    if known and words[0].lower in _MINDED:
        return None  # "Knowing that he was out, officers"
    return "NN1" if i == 0 and tags[1:2] in (["CJT"], ["DTQ"]) else None


_MINDED = frozenset(
    "knowing saying believing claiming fearing hoping noting adding arguing insisting warning thinking "
    "realising realizing stressing declaring stating announcing assuming recalling alleging".split()
)


def planned_work(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Unloading at the station, planned for Monday, has been put back”: what is planned is a thing done."""
    comma = next((k for k in range(2, min(9, len(words))) if words[k].text == ","), 0)
    planned = [w.lower for w in words[comma + 1 : comma + 3]] in _PLANNED
    return "NN1" if i == 0 and comma and planned and tags[1] == "PRP" else None


_PLANNED = (["planned", "for"], ["due", "on"], ["set", "for"])


def opening_work(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Work to raise the dyke began”, "work there, which had stopped": what nobody is told to do."""
    dated = i > 1 and tags[0] == "PRP" and tags[i - 1] in ("CRD", "NP0")  # "In April 2021 work there stopped"
    if words[i].lower != "work" or (i and words[i - 1].text != ";" and not dated):
        return None
    after = [word.lower for word in words[i + 1 : i + 3]]
    there = after[:1] == ["there"] and (
        tags[i + 2 : i + 3] in (["VBD"], ["VHZ"], ["VM0"]) or after[1:] == [","]
    )
    if not i and after[:1] in (["on"], ["at"], ["in"]) and _has_verb_behind(tags, words):
        tags[1] = "PRP"  # "Work on it stopped"
        return "NN1"
    return "NN1" if there or (i == 0 and tags[1:2] == ["TO0"]) else None


def opening_noun_of_noun(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Refuse collectors in Bath have struck”: before a noun and the verb of that one nothing is ordered."""
    if i or tags[1:2] != ["NN2"] or not words[1].text.islower():
        return None
    for k in range(2, min(len(tags), _REACH)):
        if tags[k] in ("VHB", "VHD", "VBB", "VM0") or words[k].lower == "were":
            return "NN1"
        if tags[k] not in ("PRP", "PRF", "AT0", "NP0", "NN1", "NN2", "AJ0"):
            return None
    return None


def _has_verb_behind(tags: list[str], words: tuple[Token, ...]) -> bool:
    """Whether the first verb after an opening phrase is finite and nothing joins it to what opens."""
    at = next((k for k in range(2, len(tags)) if tags[k][:1] == "V" or words[k].is_mark), None)
    return at is not None and tags[at] in ("VVD", "VVZ", "VBD", "VBZ", "VHZ", "VHD", "VM0")


def inside_quotes(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“denied that a “kill switch” had been hidden”: quoted behind an article it is no verb."""
    quoted = i > 1 and tags[i - 1] == "PUQ" and tags[i - 2] in ("AT0", "DPS")
    return "NN1" if quoted and tags[i + 1 : i + 2] in (["NN1"], ["NN2"], ["PUQ"]) else None


def opening_claims(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Claims that the dam burst were denied”: what opens a sentence before "that" is said by nobody."""
    opens = i == 0 and words[i].lower in ("claims", "reports", "fears", "hopes", "rumours", "rumors", "talk")
    found = "NN1" if words[i].lower == "talk" else "NN2"
    return found if opens and [w.lower for w in words[1:2]] == ["that"] else None


def _leads_over_aside(tags: list[str], words: tuple[Token, ...]) -> bool:
    """Whether a preposition follows the first word, and behind a noun phrase between commas a finite verb."""
    commas = [k for k, word in enumerate(words[:_ASIDE]) if word.text == ","][:2]
    if tags[1:2] != ["PRP"] or len(commas) < 2 or any(tag[:1] == "V" for tag in tags[1 : commas[1]]):
        return False
    return tags[commas[1] + 1 : commas[1] + 2] in (
        ["VBD"],
        ["VBZ"],
        ["VHZ"],
        ["VHD"],
        ["VM0"],
        ["VVD"],
        ["VVZ"],
    )


_ASIDE = 20  # words


def gerund_subject(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“drilling restarted”, “drilling at Ghawar, its largest field, was halted”: a noun before a verb."""
    if i == 0 and words[0].lower in words_of("gerund-nouns") and _leads_over_aside(tags, words):
        return "NN1"
    free = i == 0 or tags[i - 1] in ("PUN", "AT0", "CJC", "CJS", "PRP")
    verb = tags[i + 1 : i + 2] in (["VVD"], ["VVN"], ["VBD"], ["VBZ"], ["VHZ"], ["VHD"], ["VM0"])
    return "NN1" if free and verb and words[i].lower in words_of("gerund-nouns") else None


def resumes(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“services, which were cut in May, resume on Monday”: behind a comma it is no noun."""
    behind = i > 0 and words[i].lower == "resume" and (words[i - 1].text == "," or tags[i - 1] == "NN2")
    return "VVB" if behind and "NN2" in tags[:i] else None


def people(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Evacuees returned”: what ends like words for people is no name at the front, but for "Sanders"."""
    low, after = words[i].lower, tags[i + 1 : i + 2]
    opens = i == 0 or (i == 1 and words[0].is_mark)
    if not opens or not low.endswith(_OF_PEOPLE) or is_among(low, "surnames", "given-names"):
        return None
    return "NN2" if after and after[0][:2] in ("VV", "VB", "VH", "VM", "PR", "CJ") else None


def ends_name(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Moody's may follow”: before a verb it ends the name of a firm."""
    after = tags[i + 1 : i + 2] in (["VM0"], ["VVD"], ["VVZ"], ["VHZ"], ["VBZ"], ["VBD"])
    return "NP0" if i and after and tags[i - 1] == "NP0" else None


def firm(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the firm plans to raise”: before what may be a verb it is a company."""
    if not i or words[i].lower != "firm" or tags[i - 1] not in ("AT0", "DPS"):
        return None
    after = [w.lower for w in words[i + 1 : i + 3]]
    plans = len(after) == 2 and after[1] == "to"
    done = tags[i + 1 : i + 2] == ["AJ0"] and bool(after) and after[0].endswith("ed")  # "the firm unveiled"
    told = plans or done or tags[i + 1 : i + 2] in (["VVZ"], ["VVD"], ["VM0"], ["VHZ"])
    return "NN1" if told else None


def opening_plans(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Orange plans to lease”: behind the one word that opens a sentence, before "to" and a verb, it is one.

    Not where another verb follows: "Government plans to raise the tax were dropped".
    """
    if i != 1 or words[i].lower not in _PLANS:
        return None
    to = tags[2:3] == ["TO0"] and words[0].text[0].isupper()
    verb = ("VBZ", "VBB", "VBD", "VHZ", "VHB", "VHD", "VVD", "VVZ", "VM0")
    stop = next((k for k in range(2, len(tags)) if tags[k] in ("PUN", "CJS", "CJC")), len(tags))
    if not to or any(tag in verb for tag in tags[2:stop]):
        return None
    tags[0] = "NP0"
    return "VVZ"


_PLANS = frozenset("plans aims hopes pledges claims moves promises".split())


def joined_plans(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“left on Tuesday and plans to dock”, "moved last month and plans": joined to when, it is one."""
    to = words[i].lower in _INTENDING and tags[i + 1 : i + 3] in (["TO0", "VVI"], ["TO0", "AJ0"])
    if not to or i < 3 or words[i - 1].lower not in ("and", "but"):
        return None
    ends = words[i - 2].lower in (*WEEKDAYS, *MONTHS) or tags[i - 2] in ("CRD", "AVP", "AV0", "NP0")
    ends = ends or is_among(words[i - 2].lower, "period-nouns", "time-nouns")
    verb = next((k for k in range(i - 3, -1, -1) if tags[k] in ("VVD", "VVZ", "VBD", "VBZ", "VHZ")), i)
    alone = words[i - 2].text == "," and not any(word.text == "," for word in words[verb : i - 2])
    ends = ends or alone  # "signed a lease in May for a zone at Suez, and plans to open it"
    if not ends or not any(tag in ("VVD", "VVZ", "VBD", "VBZ", "VHZ") for tag in tags[: i - 2]):
        return None
    return "VVZ" if words[i].lower.endswith("s") else "VVB"


def own_forecast(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“cut its growth forecast to 2%”: behind a noun that somebody has, it is one too."""
    owned = i > 1 and tags[i - 1] in ("NN1", "NN2", "NN0") and tags[i - 2] in ("DPS", "POS", "AJ0")
    behind = words[i + 1].lower if i + 1 < len(words) else ""
    told = any(tag in ("VVD", "VVZ", "VHZ", "VM0") for tag in tags[: i - 1])
    return "NN1" if words[i].lower == "forecast" and owned and told and behind != "by" else None


def foreign_name(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Pyramiden, their other settlement, was shut”: what opens a sentence and is no English participle."""
    ends = words[i + 1 : i + 2] and (words[i + 1].text == "," or tags[i + 1] in ("VBD", "VBZ", "VHZ", "VM0"))
    if i or not ends or not words[0].text.istitle() or not words[0].lower.endswith("en"):
        return None
    return None if words[0].lower in _IN_EN else "NP0"


_IN_EN = frozenset(
    "beaten bitten broken chosen driven eaten fallen forbidden forgotten forsaken frozen given gotten hidden "
    "mistaken overtaken proven ridden risen shaken shrunken spoken stolen stricken sunken swollen taken "
    "trodden undertaken woken woven written".split()
)


def opening_name(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Damen had supplied them”, "Unite, which": what opens a sentence before a verb is a name."""
    if i or not words[0].text.istitle() or words[0].lower.endswith("ed"):
        return None
    relative = [w.lower for w in words[1:3]] in ([",", "which"], [",", "who"], [",", "whose"])
    return "NP0" if relative or tags[1:2] in (["VHD"], ["VHZ"], ["VM0"], ["VVZ"]) else None


def opening_vote(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Togo votes on Thursday, and”: behind the name that opens a clause with no other verb, it is one."""
    if i != 1:
        return None
    verb = words[0].text[0].isupper() and verb_trigger(words[i].lower.removesuffix("s"))
    after = tags[i + 1 : i + 2] in (["PRP"], ["AT0"], ["DPS"], ["CRD"], ["TO0"])
    stop = next((k for k in range(2, len(tags)) if tags[k] in ("PUN", "CJS", "CJC", "CJT")), len(tags))
    if not verb or not after or any(tag[:1] == "V" and tag[-1] != "I" for tag in tags[2:stop]):
        return None
    people = words[0].lower.endswith(("ish", "ese", "an", "i", "nch", "s", "ic"))  # "Turkish talks"
    if not (tags[0] == "NP0" or (tags[0] in ("AJ0", "UNC") and not people)):
        return None
    tags[0] = "NP0"
    return "VVZ"


def that_noun(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“fear that flows to the delta could drop”: right behind the "that" of what is said it is no verb."""
    said = i > 1 and words[i - 1].lower == "that" and tags[i - 2][:2] == "VV"
    verb = ("VBZ", "VBB", "VBD", "VHZ", "VHB", "VHD", "VM0", "VVD")
    stop = next((k for k in range(i + 1, len(tags)) if tags[k] in ("PUN", "CJS")), len(tags))
    if not said or not any(tag in verb for tag in tags[i + 1 : stop]):
        return None
    tags[i - 1] = "CJT"
    return "NN2"


def gerund(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“responded by disconnecting servers”, "charged with gunning down a guard"."""
    by = i > 0 and words[i - 1].lower in ("by", "without") and words[i].lower.endswith("ing")
    if i > 0 and words[i - 1].lower == "with" and [w.lower for w in words[i : i + 2]] in _GUNNING_DOWN:
        return "VVG"
    return "VVG" if by and tags[i + 1 : i + 2] in (["NN2"], ["AT0"], ["DPS"], ["NP0"]) else None


_GUNNING_DOWN = [["gunning", "down"], ["breaking", "into"], ["setting", "off"], ["carrying", "out"]]


def on_its_way(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“a tanker sailing from Tema to Santos”: behind what moves and before a preposition it does so."""
    moves = i > 0 and words[i].lower in _MOVING and is_among(words[i - 1].lower, "movers")
    return "VVG" if moves and tags[i + 1 : i + 2] in (["PRP"], ["TO0"]) else None


_MOVING = frozenset("sailing steaming flying heading travelling traveling fishing drifting".split())


_TELLERS = frozenset("media press news newspaper intelligence television tabloid police local".split())


def leave_to(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“leave to appeal was granted”: what a court gives, and nobody leaves."""
    follows = [w.lower for w in words[i + 1 : i + 3]] in (["to", "appeal"], ["to", "remain"], ["to", "sue"])
    before = tags[i - 1] if i else "PUN"
    free = before not in ("VM0", "TO0", "PNP", "NN2") and before[:2] != "VD"
    return "NN1" if words[i].lower == "leave" and follows and free else None


def led_noun(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“for a refit that will end in May”: behind an article stands no verb, and "that" goes on with it."""
    if not i or tags[i - 1] != "AT0" or words[i].text[0].isupper():
        return None
    that = i + 2 < len(tags) and words[i + 1].lower == "that" and tags[i + 1] == "DT0"
    if that and (tags[i + 2] == "VM0" or tags[i + 2][:2] in ("VB", "VH", "VV")):
        tags[i + 1] = "CJT"
    return "NN1"


def told_claims(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“denied reports that the base would close”: between a past and "that" it is what was denied."""
    said = words[i].lower in ("claims", "reports", "fears", "hopes", "rumours", "rumors", "suggestions")
    after = words[i + 1].lower if i + 1 < len(words) else ""
    if words[i].lower == "claims" and i and tags[i - 1] in ("NN1", "AJ0") and after in ("from", "by", "over"):
        return "NN2"  # "will stop processing asylum claims from people"
    if said and i > 2 and words[i - 1].lower in _TELLERS and tags[i - 2] in ("VVD", "VVN"):
        return "NN2" if words[i + 1 : i + 2] and words[i + 1].lower in ("that", "of") else None
    follows = i > 1 and tags[i - 1] in ("VVN", "VVD") and tags[i - 2][:1] in ("N", "P")
    if not (said and follows and [w.lower for w in words[i + 1 : i + 2]] in (["that"], ["of"])):
        return None
    tags[i - 1] = "VVD"
    return "NN2"


def dubbed_claims(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“dismissed as “fiction” reports that it would go”: what is called something is no verb."""
    said = words[i].lower in ("claims", "reports", "fears", "rumours", "rumors", "suggestions")
    if not said or [w.lower for w in words[i + 1 : i + 2]] not in (["that"], ["of"]):
        return None
    at = next((k for k in range(i - 1, max(-1, i - 7), -1) if words[k].lower == "as"), None)
    if not at or tags[at - 1][:2] != "VV":
        return None
    tags[at] = "PRP"
    return "NN2"


def weighing(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“is considering buying ships”: after a form of "be" it is no preposition."""
    before = tags[i - 1] if i else ""
    return "VVG" if words[i].lower in ("considering", "regarding") and before[:2] == "VB" else None


_LETTING = ("meant", "made", "let", "saw")
_BEHIND_OBJECT = ("PUN", "PRP", "PRF", "CJC", "TO0", "CJS")


def thing_done(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“put visa bans on officials”, "grants the tax breaks,": what a verb before it does is no verb."""
    at = i - 1
    while at > max(0, i - 4) and tags[at] in ("NN1", "AJ0"):
        at -= 1
    told = at < i - 1 and tags[i - 1] == "NN1" and tags[i + 1 : i + 2] in ([tag] for tag in _BEHIND_OBJECT)
    at -= told and at > 0 and tags[at] in ("AT0", "DPS", "CRD")
    if not told or tags[at] not in ("VVD", "VVZ", "VVB", "VVI", "VVG"):
        return None
    inside = any(tag in ("PNQ", "DTQ", "CJT", "VVN") for tag in tags[:at])
    follows = any(tag in ("VVD", "VVZ", "VVB", "VM0", "VBZ", "VBD") for tag in tags[i + 1 :])
    inside = inside or ("CJS" in tags[:at] and not follows)  # "once he lifts the ban trade resumes"
    return None if inside or _reports(words[at].lower) or _reports(words[i].lower) else "NN2"


def _talk_that(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“scotched talk that the ship would be sold”: behind a verb and before "that" it is a noun."""
    follows = [w.lower for w in words[i + 1 : i + 2]] == ["that"]
    if words[i].lower not in _HEARSAY or not follows or not i:
        return None
    if words[i - 1].lower in ("aside", "away", "off", "down"):
        return "NN2" if words[i].lower.endswith("s") else "NN1"  # "brushing aside reports that"
    if words[i].lower != "talk":
        return None
    past = tags[i - 1] in ("NN1", "AJ0", "VVN") and words[i - 1].lower.endswith("ed")
    if past and is_among(words[i - 1].lower[:-2], "denying-verbs", "reporting-verbs"):
        tags[i - 1] = "VVD"
    return "NN1" if tags[i - 1] in ("VVD", "NN1", "PRP", "PRF", "AT0", "DT0", "AVP", "AV0") else None


_HEARSAY = ("talk", "reports", "claims", "rumours", "rumors")
_STILL = ("still", "also", "now", "already", "often", "usually", "sometimes", "never")


def still_does(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Ethiopia still ships its goods through Djibouti”: behind a name and an adverb stands its verb."""
    if i < 2 or words[i - 1].lower not in _STILL or tags[i - 2] not in ("NP0", "NN1"):
        return None
    low = words[i].lower
    free = not any(tag in FINITE_TAGS for tag in tags[:i])
    stem = verb_trigger(low.removesuffix("s")) or verb_trigger(low.removesuffix("es"))
    return "VVZ" if free and low.endswith("s") and stem is not None else None


def no_verb(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“The lead Tamandaré-class frigate was launched”: what no list has for a verb is none before "was".

    Nor is the "talk" of "scotched talk that it would be sold".
    """
    if found := _talk_that(tags, words, i):
        return found
    low = words[i].lower
    if i and words[i - 1].lower.endswith("-class") and is_among(low.removesuffix("s"), "movers"):
        return "NN2"  # "11 upgraded Mogami-class frigates"
    after = tags[i + 1 : i + 2] in (["VBD"], ["VBZ"], ["VHD"], ["VHZ"])
    inside = i > 0 and tags[i - 1][:2] in ("NN", "AJ", "NP") and words[i].text.islower()
    return "NN1" if after and inside and verb_trigger(low) is None and not _reports(low) else None


def _reports(verb: str) -> bool:
    """Whether a form of a verb tells what somebody says or thinks: "fears the mine closes"."""
    stems = {irregular(verb) or verb, verb[:-1], verb[:-2], f"{verb[:-3]}y"} - {"put"}  # "put visa bans on"
    return verb in _LETTING or not stems.isdisjoint(words_of("reporting-verbs"))


def struck(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“air strikes on two villages killed 26”: with another verb to come that has an object, it is a noun."""
    one = noun_trigger(words[i].lower.removesuffix("s")) is not None
    if not one or not i or tags[i - 1] != "NN1" or tags[i + 1 : i + 2] != ["PRP"]:
        return None
    for k in range(i + 2, len(tags) - 1):
        if words[k].is_mark:
            return None
        counted = tags[k + 1] in ("AT0", "CRD", "DPS") or words[k + 1].lower in ("at", "more", "about")
        if tags[k] in ("VVN", "VVD") and tags[k - 1][:2] in ("NN", "NP") and counted:
            tags[k] = "VVD"
            return "NN2"
    return None
