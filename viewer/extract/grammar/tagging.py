"""Parts of speech and lemmas of the words of a sentence.

HanTa and its packaged English model do the work.  What it is known to mistake in news is mended here:
"plans to" read as a noun, the country "US" read as a pronoun.  Without it a small lexicon and suffixes
stand in, so that reading never fails for want of a package.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Protocol

from viewer.extract.grammar.inflection import irregular, is_short, with_y
from viewer.extract.grammar.predicates import with_finite_verb
from viewer.extract.grammar.retagging import mend
from viewer.extract.grammar.tag_sequence import Sequences
from viewer.extract.grammar.tokens import Token, tokens
from viewer.extract.grammar.words import is_listed, noun_trigger, verb_trigger, words_of

_KNOWN_WORDS = 65_536
_LAST_SENTENCES = 512
_START = 1  # the tag that HanTa opens every sentence with, which has no name in its tables
_LONGEST_WORD = 30
_KNOWN = -25.0  # logarithm of the probability of a word, below which the model only guesses
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_DOUBLED = re.compile(r"([bdgklmnprt])\1e$")
_WITHOUT_E = re.compile(
    r"(?:[aeo][aeiou][tkdpmnlrbfg]|r[mndt]|n[dtk]|[cpflx]t|l[dmkt]|mp|sk|wn|ck|ss|ll|ff|sh|[kg]et|[nc]ker)e$"
)
_QUOTES = frozenset('“”"«»‘„')
_MARKS = frozenset(",.;:!?…—–()[]/")
_CLOSED = {
    **dict.fromkeys("the a an every no".split(), "AT0"),
    **dict.fromkeys("of".split(), "PRF"),
    **dict.fromkeys("in on at by for from with to near off since until under over between".split(), "PRP"),
    **dict.fromkeys("after before".split(), "PRP"),
    **dict.fromkeys("and or but".split(), "CJC"),
    **dict.fromkeys("if when while although because unless as once".split(), "CJS"),
    **dict.fromkeys("he she it they we you i them him her us".split(), "PNP"),
    **dict.fromkeys("his its their our your my".split(), "DPS"),
    **dict.fromkeys("this that these those some any all both".split(), "DT0"),
    **dict.fromkeys("which who whose".split(), "DTQ"),
    **dict.fromkeys("may might could would should will can must shall".split(), "VM0"),
    **dict.fromkeys("not n't".split(), "XX0"),
    "is": "VBZ", "are": "VBB", "was": "VBD", "were": "VBD", "be": "VBI", "been": "VBN", "being": "VBG",
    "has": "VHZ", "have": "VHB", "had": "VHD", "having": "VHG",
    "does": "VDZ", "do": "VDB", "did": "VDD",
}  # fmt: skip
_ONLY_ONE = {"cannot": "VM0", "former": "AJ0", "due": "AJ0"}  # "cannot" is in one word, the others no adverbs
_SUFFIXES = (("ing", "VVG"), ("ly", "AV0"), ("ed", "VVD"), ("ous", "AJ0"), ("al", "AJ0"), ("s", "NN2"))
_SAME_IN_PAST = frozenset("shut cut hit put set quit let spread split burst cast hurt bid cost fell".split())
_PLANNING = frozenset(
    "plan plans aim aims hope hopes vow vows pledge pledges promise promises intend offer offers".split()
)


class _Tagger(Protocol):
    """What is used of HanTa's tagger."""

    LP_trans_word: Mapping[tuple[int, int], Mapping[int, float]]
    int2tag: Mapping[int, str]
    tag2int: Mapping[str, int]

    def analyze_forward(self, word: str) -> list[tuple[int, float]]: ...

    def _tag_word(
        self, word: str, cutoff: int, casesensitive: bool, conditional: bool
    ) -> list[tuple[int, float]]: ...

    def _analyze(self, word: str, pos: int, taglevel: int) -> tuple[str, ...]: ...


@lru_cache(_LAST_SENTENCES)
def words_between(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The words of `text[start:end]` with their parts of speech and lemmas.

    Those of late are kept: what may be a turned sentence is looked at before it is read.
    """
    return tagged(tokens(text, start, end))


def tagged(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The same words with their parts of speech (CLAWS 5) and lemmas."""
    if not words:
        return ()
    forms = [_form(word.text) for word in words]
    latin = any(form[0].isalpha() and form != "X" for form in forms)
    tags = _tags(forms) if latin else ["NN0"] * len(forms)
    mended = _mended([_own_tag(word.text) or tag for word, tag in zip(words, tags, strict=True)], words)
    mended = with_finite_verb(mended, words)
    return tuple(
        Token(word.start, word.end, word.text, tag, lemma(form, tag))
        for word, form, tag in zip(words, forms, mended, strict=True)
    )


@lru_cache(_KNOWN_WORDS)
def _form(text: str) -> str:
    if len(text) > _LONGEST_WORD or not _LATIN.search(text):
        return text if len(text) == 1 and text.isascii() else "X" if text[0].isalpha() else "0"
    return "percent" if text[3:4].isspace() else text.replace("’", "'")


@lru_cache(_KNOWN_WORDS)
def _own_tag(text: str) -> str:
    """What a mark or number is, whatever its neighbours; empty for all else."""
    if text in _QUOTES:
        return "PUQ"
    if len(text) == 1 and not text.isalnum():
        return "PUN" if text in _MARKS else "NN0" if text in "$€£¥₹%" else "" if text in "'&" else "PUX"
    if text[-1] == "$" and text[0].isupper():
        return "NN0"  # "A$18m" after "Tuvalu" is no name
    if text in ("US", "U.S.", "WHO", "IS") or (len(text) == 2 and text[1] == "." and text[0].isupper()):
        return "NP0"
    if len(text) > 1 and text.isupper() and text.lower() in words_of("roles-of-ship"):
        return "NP0"  # "USS", which is no form of "use"
    if text.lower() in _ONLY_ONE:
        return _ONLY_ONE[text.lower()]
    return "CRD" if text[0].isdigit() and text[-1].isdigit() else ""


@cache
def _hanta() -> _Tagger | None:
    try:
        from HanTa.HanoverTagger import HanoverTagger  # heavy, and the fallback needs none of it
    except ImportError:
        return None
    return HanoverTagger("morphmodel_en.pgz")  # type: ignore[no-any-return]


def load() -> None:
    """Load the tagger's model now rather than at the first sentence."""
    _hanta()


def _tags(forms: list[str]) -> list[str]:
    tagger = _hanta()
    if tagger is None:
        return [_guess(form) for form in forms]
    words = [_tags_of(form, is_cased=i > 0) for i, form in enumerate(forms)]
    return [tagger.int2tag[number] for number in _sequences().most_likely(words)]


@cache
def _sequences() -> Sequences:
    tagger = _hanta()
    assert tagger
    empty, end = tagger.tag2int["EMPTY"], tagger.tag2int["END"]
    return Sequences(tagger.LP_trans_word, start=(empty, _START), end=end)


@lru_cache(_KNOWN_WORDS)
def _tags_of(form: str, *, is_cased: bool) -> Mapping[int, float]:
    """The tags that a word can have whatever its neighbours, each with the logarithm of its probability.

    With *is_cased* a capital counts; the first word of a sentence has one anyway.
    """
    tagger = _hanta()
    assert tagger
    found = dict(tagger._tag_word(form, 5, is_cased, True))  # noqa: SLF001 - what is public tags whole sentences
    return {} if found.keys() == {tagger.tag2int["UNKNOWN"]} else found


def is_plain_word(low: str) -> bool:
    """Whether a word in small letters is one of the language, and not a name that lost its capital."""
    found = _tags_of(low, is_cased=True) if _hanta() and len(low) <= _LONGEST_WORD else {}
    best = max(found, key=found.__getitem__, default=None)
    if best is not None and found[best] > _KNOWN:
        tagger = _hanta()
        return tagger is not None and tagger.int2tag[best] != "NP0"
    stems = (
        low,
        low.removesuffix("s"),
        low.removesuffix("es"),
        low.removesuffix("d"),
        low.removesuffix("ed"),
    )
    return any(is_listed(stem) or noun_trigger(stem) or verb_trigger(stem) for stem in stems)


def _guess(form: str) -> str:
    low = form.lower()
    if low in _CLOSED:
        return _CLOSED[low]
    if form[0].isupper():
        return "NP0"
    if form[0].isdigit():
        return "CRD"
    return next(
        (tag for suffix, tag in _SUFFIXES if low.endswith(suffix) and len(low) > len(suffix) + 2), "NN1"
    )


@lru_cache(_KNOWN_WORDS)
def lemma(form: str, tag: str) -> str:
    """The dictionary form of a word as a part of speech, in lower case unless it is a name."""
    if tag[:2] in ("VB", "VH") and form[0] == "'":
        return "be" if tag[:2] == "VB" else "have"  # "we've"
    if tag == "NP0" or not form[0].isalpha():
        return form
    first, dash, last = form.rpartition("-")
    if dash and last.isalpha() and tag[:2] == "VV":
        return f"{first.lower()}-{lemma(last, tag)}"  # "test-fired"
    tagger = _hanta()
    if tagger is None:
        return _stem(form.lower(), tag)
    number = tagger.tag2int.get(tag)
    if number is None:
        return form.lower()
    found = tagger._analyze(form, number, taglevel=1)[0]  # noqa: SLF001 - `analyze` tags anew
    return _mended_lemma(str(found).lower(), form.lower(), tag)


def _mended_lemma(found: str, low: str, tag: str) -> str:
    if tag in ("NN1", "NN2"):
        found = with_y(found, low) if tag == "NN2" else found
        doer = low if low == found + "er" else found  # a "coaster" is no coast
        return _known_noun(found, low) or doer
    if tag == "VVD" and low == "lay":
        return "lie"  # "lay in ruins"; what was laid is "laid"
    if tag in ("VVN", "VVD") and (known := irregular(low)):
        return known
    if tag in ("VVN", "VVD", "VVG") and is_short(stem := re.sub(r"(?:ing|ed)$", "", low)) and stem != low:
        ends = stem.endswith("s") and verb_trigger(stem) and not verb_trigger(stem + "e")  # "bused"
        return stem if ends else stem + "e"  # "scraping": that of "scrap" would have its consonant doubled
    if tag in ("VVN", "VVD", "VVG"):
        known = None if verb_trigger(found) else _known_stem(found, low)
        if known := known or _without_e(found, low):
            return known
    if (
        tag == "VVG"
        and low.endswith("ing")
        and found + "e" == low[:-3] + "e"
        and found.endswith(
            ("iz", "at", "uc", "as", "iv", "cl", "dl", "tl", "bl", "rg", "dg", "lg", "c", "v", "z", "u")
        )
        and not found.endswith(("eat", "oat"))
    ):
        return found + "e"
    return found


def _known_noun(found: str, low: str) -> str | None:
    """A noun of the lists that the form is of, where the model made one up: "frigat", "smelt"."""
    return next((noun for noun in (low, low.removesuffix("s")) if noun != found and is_listed(noun)), None)


def _without_e(found: str, low: str) -> str | None:
    """The verb where the model gave it an -e: "flagged" is of "flag", not "flagge", and "eating" of "eat"."""
    if _DOUBLED.search(found) and low.startswith(found[:-1]):
        return found[:-2]
    return found[:-1] if _WITHOUT_E.search(found) and not verb_trigger(found) else None


def _known_stem(found: str, low: str) -> str | None:
    """A verb of the lexicon that the form is of, where the model made one up: "blackliste"."""
    stem = low.removesuffix("ing") if low.endswith("ing") else low.removesuffix("ed")
    one = stem[:-1] if stem[-2:-1] == stem[-1:] else stem  # "initialled"
    made = (stem, stem + "e", found.removesuffix("e"), one)
    return next((verb for verb in made if verb_trigger(verb)), None)


def _stem(low: str, tag: str) -> str:
    for suffix in ("ing", "ed", "es", "s"):
        if low.endswith(suffix) and len(low) > len(suffix) + 2 and tag[:2] in ("VV", "NN"):
            return low.removesuffix(suffix)
    return low


def _is_number(words: tuple[Token, ...], at: int) -> bool:
    return at < len(words) and words[at].text[0].isdigit()


def _mended(tags: list[str], words: tuple[Token, ...]) -> list[str]:
    """The tags with a few readings that news text proves wrong put right."""
    for i, word in enumerate(words):
        before = tags[i - 1] if i else ""
        after = tags[i + 1] if i + 1 < len(tags) else ""
        low = word.lower
        if (
            low in _PLANNING
            and i + 2 < len(tags)
            and words[i + 1].lower == "to"
            and before != "POS"  # "Kenya's plan to close it"
            and (before[:1] in ("N", "P", "D") or (i > 1 and words[i - 1].text.istitle()))
        ):
            tags[i], tags[i + 1] = ("VVZ" if low.endswith("s") else "VVB"), "TO0"
            tags[i + 2] = "VVI" if tags[i + 2] == "NN1" and words[i + 2].text.islower() else tags[i + 2]
        elif tags[i] in ("VVZ", "VVB") and before in ("AT0", "DPS", "CRD", "POS", "AJ0") and after[:1] != "A":
            tags[i] = "NN2" if low.endswith("s") else "NN1"
        elif (
            tags[i] == "VVZ"
            and before == "NN1"
            and i >= 2
            and tags[i - 2] == "CRD"
            and words[i - 2].lower not in ("1", "one")
        ):
            tags[i] = "NN2"  # "14 freight trains"
        elif (
            tags[i] == "AJ0"
            and low.endswith("ed")
            and before[:2] in ("VB", "VH")
            and (verb_trigger(lemma(low, "VVN")) or (after == "PRP" and _is_number(words, i + 2)))
        ):
            tags[i] = "VVN"  # "may be relaxed", "may have leaked", "was expropriated in 2010"
        elif tags[i] == "AJ0" and word.text.endswith("ed") and _is_verb_of(tags, words, i):
            tags[i] = "VVD"  # "the court on Monday suspended talks"
        elif tags[i] == "VVB" and low in _SAME_IN_PAST and _follows_subject(tags, words, i):
            tags[i] = "VVD"  # "Vilnius shut its border": news is told in the past
        else:
            mend(tags, words, i)
    return tags


def _follows_subject(tags: list[str], words: tuple[Token, ...], i: int) -> bool:
    """Whether a noun stands before it, past adverbs and what commas close: "the flood, which …, also cut"."""
    at = i - 1
    while at > 0 and tags[at] == "AV0":
        at -= 1
    if at > 0 and words[at].text == ",":
        opens = next((k for k in range(at - 1, 0, -1) if words[k].text == ","), 0)
        told = any(tag in ("VVD", "VVZ", "VBZ", "VBD", "VHZ", "VHD") for tag in tags[opens:at])
        told = told or tags[opens + 1] in ("PRP", "PRF", "VVN")  # ", of Leeds,", ", based in Leeds,"
        return opens > 0 and tags[opens - 1][:2] in ("NN", "NP") and told
    return at >= 0 and tags[at][:2] in ("NN", "NP")


def _is_verb_of(tags: list[str], words: tuple[Token, ...], i: int) -> bool:
    """Whether an adjective right after a noun and before another phrase is its verb after all."""
    if words[i].text[0].isupper():
        return False  # "Acme Holdings Limited Partnership"
    before = tags[i - 1] if i else ""
    after = tags[i + 1] if i + 1 < len(tags) else ""
    modifies = i >= 2 and words[i - 2].lower in ("a", "an")  # "a government backed loan"
    phrase = after[:2] in ("NN", "NP", "AT", "DP", "CR", "PN")
    return (
        before[:2] in ("NN", "NP")
        and phrase
        and not modifies
        and bool(verb_trigger(lemma(words[i].lower, "VVD")))
    )
