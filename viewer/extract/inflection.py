"""Forms of English verbs that a headline needs: the third person and the past participle."""

_THIRD = {"be": "is", "have": "has", "do": "does", "go": "goes", "undergo": "undergoes", "forgo": "forgoes"}
_PARTICIPLES = dict(
    pair.split(":")
    for pair in (
        "be:been become:become begin:begun bind:bound bite:bitten bleed:bled blow:blown break:broken "
        "breed:bred bring:brought build:built burn:burnt buy:bought catch:caught choose:chosen come:come "
        "cost:cost cut:cut deal:dealt dig:dug do:done draw:drawn drink:drunk drive:driven eat:eaten "
        "fall:fallen feed:fed feel:felt fight:fought find:found flee:fled fly:flown forbid:forbidden "
        "forget:forgotten freeze:frozen get:got give:given go:gone grind:ground grow:grown hang:hanged "
        "have:had hear:heard hide:hidden hit:hit hold:held hurt:hurt keep:kept know:known lay:laid "
        "lead:led leave:left lend:lent let:let lie:lain light:lit lose:lost make:made mean:meant meet:met "
        "pay:paid put:put quit:quit read:read ride:ridden ring:rung rise:risen run:run say:said see:seen "
        "seek:sought sell:sold send:sent set:set shake:shaken shed:shed shoot:shot show:shown "
        "shrink:shrunk shut:shut sing:sung sink:sunk sit:sat sleep:slept slide:slid speak:spoken "
        "spend:spent spill:spilled spin:spun split:split spread:spread spring:sprung stand:stood "
        "steal:stolen stick:stuck strike:struck swear:sworn sweep:swept swim:swum take:taken teach:taught "
        "tear:torn tell:told think:thought throw:thrown undergo:undergone undertake:undertaken "
        "understand:understood uphold:upheld wear:worn win:won wind:wound withdraw:withdrawn "
        "withhold:withheld write:written overthrow:overthrown overrun:overrun rebuild:rebuilt "
        "resell:resold override:overridden oversee:overseen overturn:overturned cast:cast bid:bid "
        "burst:burst thrust:thrust "
    ).split()
)
_VOWELS = "aeiou"


def third_person(lemma: str) -> str:
    """`signs` of `sign`, `denies` of `deny`."""
    if lemma in _THIRD:
        return _THIRD[lemma]
    if lemma.endswith(("s", "sh", "ch", "x", "z", "o")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def participle(lemma: str) -> str:
    """`signed` of `sign`, `taken` of `take`, `rammed` of `ram`."""
    if lemma in _PARTICIPLES:
        return _PARTICIPLES[lemma]
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ied"
    if is_short(lemma):
        return lemma + lemma[-1] + "ed"
    return lemma + "ed"


def is_short(stem: str) -> bool:
    """Whether a stem of one syllable ends in one vowel and one consonant, which endings double: `ram`."""
    if len(stem) < 3 or stem[-1] in _VOWELS + "wxy" or stem[-2] not in _VOWELS:
        return False
    vowels = [i for i, letter in enumerate(stem) if letter in _VOWELS]
    return len(vowels) == 1 or (len(vowels) == 2 and stem[:2] == "qu")
