"""Which code page a text in Latin letters is in, by the letters that its words would then have.

Each language has some letters beyond ASCII and no others, and in the code page of its neighbours they are
letters that it lacks, or signs within words.  A word counts once, however often it comes back.  Nothing is
known of the words themselves: a name or two in a text without other such letters may leave it open.
`charset-normalizer` was measured beside this, and takes a third of the Western texts for others.
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from math import log
from operator import itemgetter

MOST_LOOKED_AT = 200_000
MOST_WORDS = 3000
TAKEN, SURE = 3.0, 7.0  # natural logarithms of odds

_SHARES = {
    # In a thousand of a language's letters beyond ASCII, counted in translations of free software; for
    # English, Icelandic, Irish and the Nordic languages, which are taken as one, estimated.
    "pl": "ł166 ż155 ś147 ą146 ę126 ó115 ć103 ń31 ź11",
    "cs": "í264 á173 ř104 ž80 č77 é75 ý72 ě66 š37 ů34 ú7 ó5 ň4 ť3 ď2",
    "sk": "á174 í117 č110 ú96 ý95 ť92 é92 ž88 ľ49 š46 ô11 ó8 ä7 ň6 ď5 ĺ3 ŕ1",
    "hu": "á341 é264 í94 ó93 ö67 ő66 ü41 ú19 ű15",
    "hr": "č329 š247 ć188 ž154 đ82",
    "sl": "č576 š276 ž147",
    "ro": "ă476 ţ185 ş181 î114 â43",
    "tr": "ı460 ç133 ş128 ü119 ğ99 ö61 â5 î2 û1",
    "fr": "é732 à88 è74 ê61 ô16 î14 ç6 â4 ù2 û2 œ4 ë2 ï2",
    "de": "ü541 ä235 ö162 ß62",
    "es": "ó475 á220 í132 ú83 é45 ñ44 ü2",
    "pt": "ã315 ç220 á113 í90 é84 õ52 ó45 ú41 ê21 à7 â5",
    "it": "è561 à183 ò109 ù76 é64 ì7",
    "ca": "ó265 é182 à173 í100 è75 ò65 ç54 ú51 ï20 ü14",
    "nordic": "ä300 ö220 å230 ø150 æ120 é12",
    "is": "ð230 á165 þ90 í104 æ64 ú55 ö52 ó67 é39 ý37",
    "nl": "é375 ë280 ï251 ó78 è10 ê5",
    "et": "ä448 õ296 ü221 ö33 š1 ž1",
    "ga": "á270 í240 é180 ó180 ú130",
    "en": "é290 ñ100 á90 í90 ó90 ü80 ö60 ã50 ç50 è30 ä30 ø20 ô20 ú20 å15 ï15 ë15 ê10",  # names
}
_WESTERN = tuple("fr de es pt it ca nordic is nl et ga en".split())
_CENTRAL = tuple("pl cs sk hu hr sl ro".split())
_LANGUAGES = {"cp1250": _CENTRAL, "iso8859-2": _CENTRAL, "cp1254": ("tr",)}
_RARE, _LEAST = 0.01, 0.002  # the least share of a letter of a language's own, and of one in a foreign name
_MIXED = 2.0  # what is taken off where a text would have the letters of several languages
_SIGN, _RAISED, _ODD = "sign", "raised", "odd"
_FIXED = {_SIGN: 0.1, _RAISED: 0.05, _ODD: 0.0005}
_WORD = re.compile(rb"[^\s\x00-\x2c\x2e-\x2f\x3a-\x40]*[\x80-\xff][^\s\x00-\x2c\x2e-\x2f\x3a-\x40]*")
_HIGH = re.compile(r"[^\x00-\x7f]")
_UNIT = re.compile(r"(?<![^\W\d_])[cdhkm]?m$")
_SIGNS = frozenset("‘’“”„‚«»‹›–—…€£¥§©®™°·•†‡\xa0\xad¡¿±×½¼¾µ")
_JOINS = frozenset("’‘–—…\xad\xa0·")  # they stand between two letters as well
_BEHIND_NONE, _BEFORE_NONE = frozenset("£€¥§©±×½¼¾µ¡¿"), frozenset("£¥©±½¼¾")  # letters


@dataclass(frozen=True, slots=True)
class Guess:
    """The code page that a text is taken to be in, and whether that is certain enough to be left unsaid."""

    encoding: str
    is_sure: bool = True


def guess(data: bytes, western: str) -> Guess:
    """The code page of *data*, a text in Latin letters that is not in UTF-8.

    Args:
        data: the text; its beginning is looked at.
        western: the code page that it is in if it is Western European.
    """
    words = list(dict.fromkeys(_WORD.findall(data[:MOST_LOOKED_AT])))[:MOST_WORDS]
    plain = [_decoded(word, western) for word in words]
    ours = _likeliest(_signs_in(plain), (*_WESTERN, ",".join(_WESTERN)))
    found = []
    for encoding, languages in _LANGUAGES.items():
        other = [_decoded(word, encoding) for word in words]
        theirs = _likeliest(_signs_in(other), (*languages, ",".join(languages)))
        apart = [(a, b) for a, b in zip(plain, other, strict=True) if a != b]
        if not apart:
            continue
        odds = _log_odds(_signs_in(other), theirs) - _log_odds(_signs_in(plain), ours)
        found.append((odds, encoding))
    odds, encoding = max(found, default=(-SURE, western), key=itemgetter(0))  # the first of several
    if odds >= TAKEN:
        return Guess(encoding, odds >= SURE)
    return Guess(western, odds <= -TAKEN)


def _decoded(word: bytes, encoding: str) -> str:
    return word.decode(encoding, "replace")


def _signs_in(words: list[str]) -> Counter[str]:
    """How often each letter beyond ASCII, and each sort of sign, stands in some words."""
    return Counter(_sort(word, found.start()) for word in words for found in _HIGH.finditer(word))


def _sort(word: str, at: int) -> str:
    """The small letter at a place in a word, or the sort of sign that it is there."""
    sign, before, after = word[at], word[at - 1 : at], word[at + 1 : at + 2]
    if sign in "ªº" and (before.isdigit() or not after.isalpha()):
        return _SIGN if before.isdigit() else _RAISED
    if sign in "¹²³":
        if _UNIT.search(word[:at]) or not (before.isalpha() or after.isalpha()):
            return _SIGN
        return _ODD if after.isalpha() else _RAISED
    if sign.isalpha() and sign not in "ªºµ":
        return _ODD if sign.isupper() and before.islower() else "ı" if sign == "İ" else sign.lower()
    if sign not in _SIGNS:
        return _ODD
    stays = (
        not (before.isalpha() and after.isalpha() and sign not in _JOINS)
        and not (before.isalpha() and sign in _BEHIND_NONE)
        and not (after.isalpha() and sign in _BEFORE_NONE)
    )
    return _SIGN if stays else _ODD


def _likeliest(signs: Counter[str], languages: tuple[str, ...]) -> str:
    return max(languages, key=lambda language: _log_odds(signs, language))


def _log_odds(signs: Counter[str], language: str) -> float:
    shares = _shares(language)
    found = sum(count * log(shares.get(sign, _LEAST)) for sign, count in signs.items())
    return found - _MIXED if "," in language else found


@cache
def _shares(languages: str) -> dict[str, float]:
    """The share of each letter in a language, or in several, between which are commas."""
    found: Counter[str] = Counter()
    names = languages.split(",")
    for name in names:
        for each in _SHARES[name].split():
            found[each[0]] += int(each[1:])
    return {letter: max(_RARE, count / 1000 / len(names)) for letter, count in found.items()} | _FIXED
