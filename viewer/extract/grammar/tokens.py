"""The words of a text: where each stands, and once tagged its part of speech and lemma."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

_TOKEN = re.compile(
    r"[Pp]er\scent\b"  # one word as "percent" is
    r"|[A-Za-z]+(?=[\s,;:)])"  # nine words in ten: what follows reads them no other way, but takes longer
    r"|(?:US|NZ|HK|NT|TT|FJ|EC|BZ|GY|[ACSRNJ])?\$|[£€¥₹]"
    r"|\d{4}-\d\d-\d\d|\d{1,2}:\d\d(?::\d\d)?|\b(?:19|20)\d\d[–/]\d\d\b(?![\d–/-])"
    r"|\d+(?:[.,]\d+)*(?=(?:bn|tn|mn|m|k|km|mi|nm|kg|am|pm)\b|%)"
    r"|\d+(?:[.,]\d+)*[^\W\d_]*(?:-[^\W_]+)*"
    r"|(?:[^\W\d_]\.){2,}(?:[-‑](?:based|led|backed|born|made|run|owned|held|flagged|supplied|brokered)\b)?"
    r"|\b(?:I|[Yy]ou|[Ss]he|[Hh]e|[Ii]t|[Ww]e|[Tt]hey|[Tt]here|[Tt]hat|[Ww]ho)(?=['’](?:ll|ve|re|d|m)\b)"
    r"|[^\W_]+?(?=['’]s\b|n['’]t\b)"
    r"|[^\W_]+(?:(?:[-‑]|['’](?!s\b))[^\W_]+?){1,6}?(?=['’]s\b)"  # "Guinea-Bissau’s", "N'Djamena's"
    r"|['’](?:s|ll|ve|re|d|m)\b|n['’]t\b"
    r"|[^\W_]+(?:(?:[-‑’']|–(?=based\b|led\b|backed\b|owned\b)"
    r"|–(?=[A-ZÀ-ÖØ-Þ])(?<=[^\W\d_]–)(?!(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun))"
    r"|\.(?=[^\W\d_]{2}))[^\W_]+)*"
    r"|[^\s]"
)
FINITE_TAGS = ("VVD", "VVZ", "VVB", "VBD", "VBZ", "VBB", "VHD", "VHZ", "VHB", "VM0", "VDD", "VDZ")
"""Tags of verbs that agree with a subject, and of their past; a plain "do" is not among them."""
FINITE_OR_DO_TAGS = (*FINITE_TAGS, "VDB")
"""The same with a plain "do"."""
AUXILIARY_TAGS = ("VBZ", "VBB", "VBD", "VHZ", "VHB", "VHD", "VM0")
"""Tags of "is", "has" and "may" in their forms, under which a participle or a bare verb stands."""
BARE_TAGS = ("VVI", "VVB", "VBI", "VHI", "VDI", "VBB", "VHB")
"""Tags of what a modal or "to" governs; the tagger gives the infinitive and the plain present alike."""
PAST_FORM_TAGS = ("VVN", "VVD", "VBN", "VHN", "VDN", "VHD")
"""Tags of what "has" governs; the tagger gives the participle and the past alike."""
NOUN_PHRASE_TAGS = ("AT0", "DPS", "AJ0", "NN0", "NN1", "NN2", "NP0", "CRD", "ORD", "POS")
"""Tags of what a plain noun phrase is made of."""
BARE_SUBJECT_TAGS = ("AT0", "DPS", "NP0", "PNP")
"""Tags of the first word of a subject where no "that" opens its clause: "the deal Iran signed"."""
NAME_JOINTS = frozenset("de del da dos das la".split())
"""Small words amid the names of people, bodies and places alike; each of these has further ones."""
COPULA_TAGS = ("VBZ", "VBB", "VBD")
_LONGEST_WORD = 60
_KNOWN_WORDS = 65_536


@dataclass(slots=True, unsafe_hash=True)
class Token:
    """A word, number or mark at characters start..end of the text.

    `tag` is a part of speech of the CLAWS 5 set (`VVD`, `NN1`, `NP0`, `PUN`), empty before tagging.  `lower`,
    `is_noun` and `is_mark` are kept since they are asked for some hundred times a word.  None of its fields
    is ever set again; that is left to the type checker, as a frozen class takes thrice as long to make.
    """

    start: Final[int]
    end: Final[int]
    text: Final[str]
    tag: Final[str] = ""
    lemma: Final[str] = ""
    lower: str = field(init=False, repr=False, compare=False)
    is_noun: bool = field(init=False, repr=False, compare=False)
    is_mark: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self.lower, self.is_noun, self.is_mark = _looks(self.text, self.tag)

    @property
    def is_name(self) -> bool:
        return self.tag == "NP0"


@lru_cache(_KNOWN_WORDS)
def _looks(text: str, tag: str) -> tuple[str, bool, bool]:
    """A word in small letters, and whether it is a noun and whether a mark."""
    mark = tag[:2] == "PU" if tag else not any(map(str.isalnum, text))
    return text.lower().replace("’", "'"), tag[:1] == "N", mark


def tokens(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The words, numbers and marks of `text[start:end]`, untagged; their offsets count from the text's start.

    Words are cut every 60 characters, so that no text makes later steps slow.
    """
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        if match[0] == "." and found and _is_shortened(found[-1], text, match.end()):
            if found[-1].text not in _TITLES:
                found[-1] = Token(found[-1].start, match.end(), f"{found[-1].text}.")
            continue
        first, last = match.span()
        if last - first <= _LONGEST_WORD:
            found.append(Token(first, last, match[0]))
            continue
        for at in range(first, last, _LONGEST_WORD):
            stop = min(at + _LONGEST_WORD, last)
            found.append(Token(at, stop, text[at:stop]))
    return tuple(found)


def _is_shortened(word: Token, text: str, after: int) -> bool:
    """Whether a full stop belongs to the title or letter before a name: "Mr. Ruiz", "N. Korea"."""
    named = text[after : after + 2].strip()[:1].isupper()
    shortened = word.text in _TITLES or (len(word.text) == 1 and word.text.isupper())
    return named and shortened and word.end == after - 1


_TITLES = frozenset(
    "Mr Mrs Ms Dr Prof Gen Sen Gov Rep Col Lt Capt Sgt Adm Rev Hon Messrs Brig Maj Cmdr Cpl Pvt Supt "
    "Insp".split()
)
