"""Words of another sort than the tagger knows them by: "a" as a letter, "am" after a clock time."""

import re

from viewer.extract.grammar.time_phrases import time_end
from viewer.extract.grammar.tokens import FINITE_TAGS, Token
from viewer.extract.grammar.words import words_of


def with_arabic_article(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Al-Shabaab fighters”: with the Arabic article before a capital it is a name."""
    first, _, rest = words[i].text.partition("-")
    return "NP0" if first.lower() in ("al", "el", "an", "ash", "as") and rest[:1].isupper() else None


def double_name(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Hapag-Lloyd suspended sailings”, "MSC, Evergreen and Cosco": two capitals or names around make a name.

    The two capitals need what may be a past behind them, and be of no peoples: "Franco-German talks".
    """
    around = [*tags[i - 2 : i - 1], *tags[i + 1 : i + 3]] if i > 1 and words[i - 1].text == "," else []
    if words[i].text.istitle() and around in (["NP0", "CJC", "NP0"], ["NN1", "CJC", "NP0"]):
        return "NP0"
    first, _, rest = words[i].text.partition("-")
    capitals = first[:1].isupper() and rest[:1].isupper() and not first.endswith(("o", "an", "ish"))
    after = words[i + 1].lower if i + 1 < len(words) else ""
    return "NP0" if capitals and (after.endswith("ed") or tags[i + 1 : i + 2] in (["VVD"], ["VVZ"])) else None


_COUNTING = re.compile(r"m|mn|bn|tn|trn|million|billion|trillion", re.IGNORECASE)


def no_participle(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“a contract worth 42bn won”, "a tailings dam there": the currency of Korea, and a dam."""
    before = words[i - 1].lower if i else ""
    if words[i].lower == "won" and _COUNTING.fullmatch(before):
        return "NN2"
    return "NN1" if words[i].lower == "dam" and i and tags[i - 1][:2] in ("NN", "AT", "AJ", "NP") else None


def accused_of(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“a man suspected of arson was held”: who accuses somebody of something names him in between."""
    return "VVN" if words[i].lower in _OF_SOMETHING and tags[i + 1 : i + 2] == ["PRF"] else None


_OF_SOMETHING = frozenset("accused acquitted convicted deprived robbed stripped suspected".split())


def describes(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“whose first electrified line”: between an article, an owner or an ordinal and a noun it is no verb."""
    opens = i > 0 and tags[i - 1] in ("AT0", "DPS", "ORD") and tags[max(0, i - 2)] not in ("VBD", "VBZ")
    return "AJ0" if opens and tags[i + 1 : i + 2] in (["NN1"], ["NN2"]) else None


def describes_these(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Aid reached the flooded provinces”, "opened a rebuilt bridge": before its noun it is no verb."""
    several = i > 0 and words[i - 1].lower == "the" and tags[i + 1 : i + 2] == ["NN2"]
    object_of = i > 1 and tags[i - 1] in ("AT0", "DPS") and tags[i - 2] in ("VVD", "VVZ", "VVI", "VVG")
    return "AJ0" if several or (object_of and tags[i + 1 : i + 2] in (["NN1"], ["NN2"])) else None


def attributive(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“in the drowned southern quarters”: between "the" and an adjective with its noun it is one as well."""
    led = i > 1 and tags[i - 1] in ("AT0", "DPS") and tags[i - 2] in ("PRP", "PRF")
    nouns = [tag[:2] for tag in tags[i + 1 : i + 3]]  # "over the flooded vanilla fields"
    return "AJ0" if led and nouns in (["AJ", "NN"], ["NN", "NN"]) else None


def ship_name(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the Ever Given left Suez”: two capitals behind "the", and no noun behind them, are a name."""
    if i < 2 or words[i - 2].lower != "the" or tags[i - 1] not in ("AV0", "AJ0"):
        return None
    ends = (tags[i + 1 : i + 2] and tags[i + 1][:1] not in ("N", "A")) or words[i + 1 : i + 2] == ()
    left = [word.lower for word in words[i + 1 : i + 2]] == ["left"]
    if not ((ends or left) and words[i - 1].text.istitle() and words[i].text.istitle()):
        return None
    tags[i - 1] = "NP0"
    return "NP0"


def awaiting(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Pending approval, the ship will sail”: it governs what is waited for, but not in "a pending case"."""
    after = tags[i + 1 : i + 2]
    if words[i].lower != "pending" or not after or after[0][:2] not in ("NN", "AT", "DP", "AJ"):
        return None
    if i:
        alone = tags[i - 1] not in ("AT0", "DPS", "DT0", "AJ0", "VBZ", "VBD", "VBB", "AV0")
        return "PRP" if alone else None
    comma = next((k for k, word in enumerate(words) if word.text == ","), 0)
    verbs = [k for k, tag in enumerate(tags) if tag in FINITE_TAGS or tag == "VM0"]
    if (
        verbs
        and 1 < verbs[0] < comma
        and tags[verbs[0]] == "VVZ"
        and tags[verbs[0] - 1] == "NN1"
        and verbs[1:]
    ):
        tags[verbs[0]] = "NN2"  # "Pending export permits, a thousand will leave"
        verbs.pop(0)
    return "PRP" if verbs and 0 < comma < verbs[0] else None


def article(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“a” is no letter of the alphabet."""
    return "AT0" if words[i].lower == "a" else None


def stays_shut(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“will stay shut until May” tells how it is left, not what is done."""
    stays = i > 0 and words[i - 1].lower in ("stay", "stays", "stayed", "remain", "remains", "remained")
    return "AJ0" if stays and words[i].lower == "shut" else None


def remains_shut(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the crossing remains shut to lorries”, "remains in force": behind what stays so it is no noun."""
    stays = words[i].lower in ("remains", "stays") and i > 0 and tags[i - 1][:2] in ("NN", "NP", "CR")
    if stays and [w.lower for w in words[i + 1 : i + 3]] in _STILL_SO:
        _shorten_past(tags, i)
        return "VVZ"
    if not stays or [w.lower for w in words[i + 1 : i + 2]] not in (["shut"], ["closed"], ["open"]):
        return None
    tags[i + 1] = "AJ0"
    return "VVZ"


_STILL_SO = [["in", noun] for noun in "force place effect use office power service custody".split()]


def _shorten_past(tags: list[str], i: int) -> None:
    """Make a past before the verb at *i* what it is: "a curfew imposed on the town in 2024 remains"."""
    for k in range(i - 1, 0, -1):
        if tags[k] in ("PUN", "CJC") or tags[k][:2] in ("VB", "VH", "VM"):
            return
        if tags[k] == "VVD":
            tags[k] = "VVN" if tags[k - 1][:2] == "NN" and tags[k + 1] == "PRP" else "VVD"
            return


def lasts(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“is expected to last six weeks”, "are expected to peak on Friday": behind such a "to" it is a verb."""
    if words[i].lower not in ("last", "peak"):
        return None
    length = tags[i + 1 : i + 2] == ["CRD"] or [w.lower for w in words[i + 1 : i + 2]] in (
        ["about"],
        ["until"],
    )
    told = length or words[i].lower == "peak"
    if not told or i < 2 or words[i - 1].lower != "to" or tags[i - 2] != "VVN":
        return None
    tags[i - 1] = "TO0"
    return "VVI"


def opening_participle(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Consecrated in 1912, it had become”: before a year and a comma what opens in -ed is no adjective."""
    opens = i == 0 and words[0].lower.endswith("ed") and [w.lower for w in words[1:2]] in (["in"], ["on"])
    comma = next((k for k in range(2, min(len(words), 6)) if words[k].text == ","), 0)
    dated = comma and any(words[k].text.isdigit() for k in range(2, comma))
    subject = tags[comma + 1 : comma + 2] in (["PNP"], ["AT0"], ["DPS"], ["NP0"])
    return "VVN" if opens and dated and subject else None


def last_period(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“sent 400 boxes to Cai Mep last year”: before a period it is the one gone by."""
    return "ORD" if words[i].lower == "last" and time_end(words, i) > i else None


def last_name(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Mark Carney met”: with a capital and right behind a name, it is no adverb."""
    named = i > 0 and tags[i - 1] == "NP0" and words[i].text.istitle() and words[i - 1].text.istitle()
    return "NP0" if named else None


def half_day(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“at 2.26 am” is no verb."""
    return "NN0" if words[i].lower == "am" and i and tags[i - 1] == "CRD" else None


def mine(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“a copper mine collapsed”: after a noun or an adjective it is none of mine."""
    return "NN1" if words[i].lower == "mine" and i and tags[i - 1] in ("NN1", "AJ0") else None


def numeral(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Phase I was commissioned”: behind the capital of what is numbered it is a one."""
    before = words[i - 1].text if i else ""
    return "CRD" if words[i].text == "I" and before in _NUMBERED else None


_NUMBERED = ("Phase", "Stage", "Block", "Part", "Unit", "Type", "Lot", "Tranche", "Category", "Train")


def facility(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“at the same terminal ten days later”: an adjective that ends a phrase is its noun."""
    if not (words[i].lower in words_of("facilities") or words[i].lower == "main") or i + 1 >= len(tags):
        return None
    opened = any(tag in ("AT0", "DT0", "DPS") for tag in tags[max(0, i - 3) : i])
    return "NN1" if opened and tags[i + 1][:2] not in ("NN", "NP", "AJ", "CJ", "VV") else None


def rose(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Brent crude rose by”."""
    before = tags[i - 1][:2] if i else ""
    return "VVD" if words[i].lower == "rose" and before in ("NN", "NP", "VV", "AJ") else None


def owed(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“to assess the sums owed, is set for”."""
    ends = i + 1 < len(words) and words[i + 1].is_mark
    return "VVN" if ends and words[i].lower in ("owed", "involved", "concerned", "required") else None


def as_it_flies(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“60 km away as the crow flies, and”: read as some flies."""
    bird = i > 1 and words[i - 1].lower in ("crow", "gull", "bird") and words[i - 2].lower == "the"
    return "VVZ" if bird and words[i].lower == "flies" else None


def lives(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“was convicted of fraud and lives in Dakar”: joined to a verb, before where, it is one."""
    if words[i].lower != "lives":
        return None
    joined = i > 1 and (words[i - 1].lower in ("and", "who", "now") or words[i - 2].lower == "and")
    where = [w.lower for w in words[i + 1 : i + 2]] in (["in"], ["at"], ["near"])
    verb = any(tag[:2] in ("VV", "VB") for tag in tags[:i])
    return "VVZ" if joined and where and verb else None


def second_gerund(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“, cutting power and prompting Orbis to act”: joined to such a form, with an object, it is one."""
    if not words[i].lower.endswith("ing") or i < 3 or words[i - 1].lower != "and":
        return None
    first = any(tags[k] == "VVG" and words[k - 1].text == "," for k in range(1, i - 1))
    return "VVG" if first and tags[i + 1 : i + 2] in (["NP0"], ["AT0"], ["DPS"], ["PNP"]) else None


def there(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“its lease there was extended”, "families from there are": right behind a noun it is a place.

    Behind a phrase that opens the clause ("at the quay there was a crane") nothing is there yet to be told.
    """
    if not i or tags[i + 1 : i + 2] in (["PUN"], []):
        return "AV0" if i and tags[i - 1][:2] in ("NN", "PR") else None
    if tags[i - 1] == "PRP":
        return "AV0"
    start = next((k + 1 for k in range(i - 1, -1, -1) if tags[k] in ("PUN", "CJS", "CJC", "CJT")), 0)
    verb = tags[i + 1][:2] in ("VB", "VH", "VM", "VV")
    subject = tags[i - 1] in ("NN1", "NN2", "NN0") and tags[start] in _OPENS_SUBJECT
    behind = i > 2 and tags[i - 1] in ("NN1", "NN2") and tags[i - 2] in ("DT0", "CJT", "AT0")
    subject = subject or (behind and tags[i - 3][:2] == "VV")  # "denied that land there had been sold"
    subject = subject or words[i - 1].lower.endswith("ing")  # "every boat fishing there will carry one"
    timed = any(words[k].lower in words_of("time-nouns") for k in range(start, i))
    return "AV0" if verb and subject and not timed else None


_OPENS_SUBJECT = ("AT0", "DPS", "NN1", "NN2", "NN0", "AJ0", "CRD", "DT0", "TO0")


def one(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the smelter lost”: with such an end a noun is of one."""
    return "NN1" if words[i].lower.endswith(("er", "or", "ion", "ment")) and len(words[i].text) > 4 else None


def counted(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“some 6.8m registered voters are due to”: between a number and its noun, with another verb to come.

    So in "had two captured boats sunk".
    """
    before = tags[i - 2 : i] if i > 1 else tags[:i]
    number = bool(before) and (before[-1] == "CRD" or before == ["CRD", "NN0"])
    inside = number and tags[i + 1 : i + 2] == ["NN2"]
    verbs = ("VBB", "VBD", "VHB", "VHD", "VM0")
    had = i > 1 and words[i - 2].lower in ("had", "have", "has") and tags[i + 2 : i + 3] == ["VVN"]
    return "AJ0" if inside and (had or any(tag in verbs for tag in tags[i + 2 : i + 8])) else None


def that(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“said that”: the model may take it for a pronoun of questions."""
    return "CJT" if words[i].lower == "that" else None


def participle_only(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“images taken on Monday”: no past ends so."""
    return "VVN" if words[i].lower in ONLY_PARTICIPLES else None


def cost(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the sinking on the Drina cost 40 lives”: between a name and a number it is the verb."""
    if not i or words[i].lower not in words_of("unchanging-verbs"):
        return None
    after = tags[i + 1 : i + 2] in (["CRD"], ["AT0"]) or [w.text for w in words[i + 1 : i + 2]] in (
        ["$"],
        ["€"],
    )
    named = tags[i - 1] in ("NP0", "NN1", "NN2") and after
    bare = not any(tag[:2] in ("VV", "VB", "VH", "VM") for tag in tags)
    sum_of = tags[i + 2 : i + 3] in (["NN0"], ["NN1"], ["NN2"], ["CRD"]) and words[i].lower == "cost"
    first = sum_of and not any(tag in FINITE_TAGS for tag in tags[:i])  # "cost 1.4bn rand, and finished"
    return "VVD" if named and (bare or first) else None


def stands_alone(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“a spare is brought”, “the injured were flown”: between an article and its verb it is the noun."""
    after = tags[i + 1] if i + 1 < len(tags) else ""
    ranked = i > 2 and tags[i] == "AJS" and tags[i - 1] in ("AT0", "POS") and words[i - 2].lower != "at"
    if ranked and [word.text for word in words[i + 1 : i + 2]] == [","]:
        return "NN1"  # "the mine, the world’s largest, closed"
    if not i or tags[i - 1] != "AT0":
        return None
    behind = [word.lower for word in words[i + 1 : i + 3]]
    if behind in ([",", "which"], [",", "who"]):
        return "NN1" if behind[1] == "which" else "NN2"  # "the spill, which they say was contained,"
    if after not in (*_FINITE, *_PLURAL):
        return None
    several = after in _PLURAL or words[i + 1].lower == "were"
    return "NN2" if several else "NN1"


def owner_marks(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the Workers’ Forum”: an apostrophe that follows a plural at once is no closing quotation mark."""
    bare = i > 0 and words[i].text == "’" and words[i - 1].end == words[i].start
    plural = bare and words[i - 1].lower.endswith("s") and not any(word.text == "‘" for word in words[:i])
    return "POS" if plural and tags[i + 1 : i + 2] in (["NN1"], ["NN2"], ["NP0"], ["AJ0"]) else None


def owns(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Orbis’s current lease expires”: before a noun with a verb of its own it is no "is"."""
    if words[i].lower not in ("'s", "’s") or not i or tags[i - 1][:1] != "N":
        return None
    k = i + 1
    while k < len(tags) and (tags[k][:2] in ("AJ", "NN", "NP") or tags[k] in ("ORD", "CRD")):
        k += 1
    named = k > i + 1 and tags[k - 1][:1] == "N"
    return "POS" if named and k < len(tags) and tags[k] in _FINITE else None


ONLY_PARTICIPLES = frozenset(
    "taken seen given shown written driven stolen broken chosen frozen known thrown drawn flown grown worn "
    "torn sworn fallen forgotten hidden risen spoken done gone begun sung sunk swum rung".split()
)
_PLURAL = ("VBB", "VHB")
_FINITE = ("VVZ", "VVD", "VM0", "VBZ", "VBD", "VHZ", "VHD")


def no_modal(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“at Lào Cai was”: a word that the model does not know is no modal."""
    if words[i].lower == "used" and tags[i + 1 : i + 2] == ["VVI"]:
        tags[i + 1] = "NN1"  # "police used tear gas"
        return "VVD"
    if words[i].text == "May" and i and words[i - 1].text.isdigit():
        return "NP0"  # "told it on 1 May not to hold"
    known = words[i].lower in _MODALS or "'" in words[i].text or "’" in words[i].text
    return None if known else "NP0" if words[i].text[0].isupper() else "NN1"


_MODALS = frozenset(
    "can could may might must shall should will would need dare ought wo ca sha cannot".split()
)


def pipe_main(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“a hot-water main burst”: a main that water or gas runs through is a thing that does something."""
    pipe = (
        words[i].lower == "main" and i > 0 and words[i - 1].lower.endswith(("water", "gas", "sewer", "steam"))
    )
    if not pipe or i + 1 >= len(words):
        return None
    if words[i + 1].lower == "burst":
        tags[i + 1] = "VVD"
    return "NN1" if tags[i + 1][:1] != "N" else None


def for_the_first_time(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“They first met in 2019”, "The five first built a wall": behind who acts it says how often, no which.

    What may be a past or a participle is a past where no other verb could be that of the sentence.
    """
    numbered = tags[max(0, i - 2) : i] == ["AT0", "CRD"]
    behind = i > 0 and (tags[i - 1] in ("PNP", "NN2", "NP0", "NN1", "NN0") or numbered)
    past = tags[i + 1 : i + 2]
    if words[i].lower not in ("first", "last") or not behind or past not in (["VVD"], ["VVN"]):
        return None
    if past == ["VVN"]:
        others = any(tag in FINITE_TAGS for tag in (*tags[:i], *tags[i + 2 :]))
        if others or tags[i + 2 : i + 3] not in (["AT0"], ["DPS"], ["PRP"], ["NP0"]):
            return None
        tags[i + 1] = "VVD"
    return "AV0"


def pronoun_one(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“before a new one has been signed”: behind an article and an adjective it counts nothing."""
    led = i > 1 and tags[i - 1] == "AJ0" and tags[i - 2] in ("AT0", "DPS", "DT0")
    verb = tags[i + 1 : i + 2] in (["VHZ"], ["VBZ"], ["VM0"])
    return "NN1" if led and verb and words[i].lower == "one" else None
