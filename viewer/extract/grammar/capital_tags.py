"""Tags of words that a capital, or their place in the sentence, shows to be names."""

from viewer.extract.grammar.numbers import SCALES, number
from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among

_SHORTEST_NAME = 5  # letters, without a capital


def name(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Xi” is no Roman numeral, and "HTV-X1" no number."""
    text = words[i].text
    model = text[0].isupper() and any(c.isdigit() for c in text)
    made = i > 1 and tags[i - 2] == "AT0" and tags[i - 1] == "NP0" and text.isdigit()  # "a Boeing 787 of"
    model = model or (made and tags[i + 1 : i + 2] in (["PRF"], ["PRP"], ["VVD"], ["VVZ"], ["VBD"], ["PUN"]))
    counts = number(text) is not None or text.removesuffix("s") in SCALES or len(text) < _SHORTEST_NAME
    if text.islower() and text.isalpha() and not counts:
        return "NP0"  # "onsemi plans to build"
    return "NP0" if model or (text.istitle() and number(words[i].lower) is None) else None


def capital(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Alexander Stubb” is no participle: amid a sentence verbs have no capitals.

    After a comma they have none either where another capital follows: "the minister, Tore Sandvik, said".
    """
    opens_name = [word.text.istitle() for word in words[i + 1 : i + 2]] == [True]
    if not (i and words[i].text.istitle()):
        return None
    if not (words[i - 1].text[-1].isalnum() or (words[i - 1].text == "," and opens_name)):
        return None
    written = [word.text for word in words if word.text[0].isalpha()]
    return "NP0" if sum(text[0].islower() for text in written) * 2 > len(written) else None


def capitals(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the union IF Metall”: a conjunction in capitals amid small letters is a name."""
    amid = i > 0 and words[i].text.isupper() and words[i - 1].text.islower() and len(words[i].text) > 1
    return "NP0" if amid and words[i + 1 : i + 2] and words[i + 1].text[0].isupper() else None


def set_off(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Damen, the runner-up, might”: before words set off that say what it is, the first word is a name.

    So it is before a relative: "Kyiv, which has asked for arms, has".
    """
    if not i and words[0].text.istitle() and [w.text for w in words[1:2]] == [","]:
        relative = [w.lower for w in words[2:3]] in (["which"], ["whose"], ["who"], ["where"])
        if tags[0] == "UNC" and relative:
            return "NP0"
    if i or not words[0].text.istitle() or [w.text for w in words[1:2]] != [","] or tags[2:3] != ["AT0"]:
        return None
    closes = next((k for k in range(3, min(11, len(words))) if words[k].text == ","), None)
    verb = closes is not None and tags[closes + 1 : closes + 2]
    return "NP0" if verb and verb[0][:2] in ("VV", "VM", "VB", "VH") and "NN1" in tags[3:closes] else None


def called_so(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Pugh signed it”, "Pugh, 58, was held": a call with a capital and what names have behind it is one."""
    if not words[i].text.istitle() or words[i].lower in _CALLS:
        return None
    behind = tags[i + 1 : i + 3]
    acts = behind[:1] and behind[0] in ("VVD", "VVZ", "VBD", "VBZ", "VHD", "VHZ", "VM0", "POS", "VVN")
    return "NP0" if acts or behind in (["PUN", "PNQ"], ["PUN", "CRD"], ["PUN", "AT0"]) else None


_CALLS = frozenset(
    "yes no oh well ah hello hi please okay ok thanks sorry amen alas goodbye yeah nope".split()
)


def may_do(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“The court may annul it”: a small "may" is a month nowhere but after what leads a date."""
    if i and words[i].text == "may" and words[i - 1].lower not in _LEADS_DATE:
        return "VM0"
    return "VVI" if i and tags[i - 1] in ("VM0", "TO0") and words[i].text.islower() else None


_LEADS_DATE = ("in", "of", "since", "by", "this", "last", "until", "from")


def unknown(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“the cedi”: a word that the model cannot place is a noun after an article."""
    if words[i].lower in ("the", "a", "an"):
        return "AT0"
    opens = i > 0 and words[i - 1].is_mark and words[i].text.istitle()  # "NAIROBI — Police seized a car"
    if opens and tags[i + 1 : i + 2] in (["VVD"], ["VBD"], ["VHB"], ["VHD"], ["VM0"]):
        return "NN2" if is_among(words[i].lower, "plural-nouns") else None
    if opens and words[i].lower.endswith("ing"):
        return "VVG"  # "(AP) — Taking the stand, she"
    if i > 0 and words[i].text[0].isupper() and words[i].text.isalpha():
        return "NP0"  # "a unit of DPC"
    if i > 0 and tags[i - 1] in ("NP0", "NN1", "NN2") and words[i].lower.endswith("ed"):
        return "VVD"  # "a unit of DPC launched"
    if (
        i > 0
        and tags[i - 1] == "NP0"
        and words[i].text.islower()
        and all(word.text.istitle() for word in (words[i - 1], *words[i + 1 : i + 2]))
    ):
        return "NP0"  # "Vadul lui Voda"
    alone = tags[i + 1 : i + 2] not in (["NN1"], ["NN2"], ["NP0"])
    return "NN1" if i and tags[i - 1] == "AT0" and alone and words[i].text.islower() else None


def chosen_as(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Ana Ruiz, elected party chair in June, is”: behind a name and a comma somebody was chosen."""
    set_apart = i > 1 and words[i - 1].text == "," and tags[i - 2] in ("NP0", "NN1", "NN2")
    return "VVN" if set_apart and words[i].lower in _CHOSEN and tags[i + 1 : i + 2] in _OFFICE else None


_CHOSEN = ("elected", "appointed", "named", "chosen", "promoted", "sworn", "picked", "nominated", "made")
_OFFICE = (["NN1"], ["AT0"], ["NP0"], ["AJ0"])


def modal_in_name(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“Deo Ca Group is boring”: between capitals that go together no capital is a modal."""
    if not i or not words[i].text.istitle() or not words[i - 1].text.istitle():
        return None
    behind = words[i + 1 : i + 2]
    beside = words[i - 1].end + 1 == words[i].start
    return "NP0" if beside and tags[i - 1] == "NP0" and behind and behind[0].text.istitle() else None


def named_superlative(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“fitted out in Brest”, "bound for Trieste": with a capital behind a preposition it is a name."""
    text = words[i].text
    led = i > 0 and tags[i - 1] == "PRP" and text[:1].isupper() and not text.isupper()
    return "NP0" if led else None


def no_plural(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“two crossings with Belarus”: a capital behind a preposition that ends so is no plural."""
    led = i > 0 and tags[i - 1] == "PRP" and words[i].text.istitle()
    return "NP0" if led and words[i].lower.endswith("us") else None
