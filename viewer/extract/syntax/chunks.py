"""The short phrases before and after a verb, each with its preposition, as a headline is made of them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from viewer.extract.grammar.calendar import MONTHS
from viewer.extract.grammar.numbers import SCALES
from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.syntax.names_within import WITHIN_NAMES, capital_after, is_capital_within
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.ages import is_age

_CHARGED = ("alleged", "suspected")  # of whom it is only said: no headline may call him more
_MODIFIERS = ("AJ0", "AJC", "AJS", "CRD", "ORD", "VVN", "VVG", "UNC", "VVD")
_DETERMINERS = ("AT0", "DPS", "DT0")
_ROUGHLY = ("about", "around", "over", "nearly")
_BOTH = ("before", "after", "since", "until", "as", "than")
_BOUNDS = {
    ("to", "up"),
    ("to", "close"),
    ("than", "more"),
    ("than", "less"),
    ("than", "fewer"),
    ("as", "many"),
}
_CURRENCIES = frozenset("$ € £ ¥ ₹ US$ A$ C$ NZ$ S$ HK$ R$ NT$ TT$ FJ$ EC$ BZ$ GY$ N$ J$".split())


@dataclass(frozen=True, slots=True)
class Chunk:
    """Words (indices, without articles) that end with a noun, an adjective or a particle.

    `lead` is the preposition before them. `breaks` says that a mark or another clause stands before them.
    """

    words: tuple[int, ...]
    lead: int | None = None
    breaks: bool = False
    is_noun: bool = True


@dataclass(slots=True)
class _Builder:
    sentence: Parsed
    found: list[Chunk] = field(default_factory=list)
    words: list[int] = field(default_factory=list)
    lead: int | None = None
    breaks: bool = False

    def close(self, *, breaks: bool = False) -> None:
        """End the phrase; what has no noun counts only as an adjective right after the verb."""
        tokens = self.sentence.tokens
        while self.words and (tokens[self.words[-1]].tag in ("POS", "CJC") or tokens[self.words[-1]].is_mark):
            self.words.pop()
        if self.words:
            last = tokens[self.words[-1]]
            is_noun = any(_is_nominal(tokens, i) for i in self.words) or _is_number(last)
            self.found.append(Chunk(tuple(self.words), self.lead, self.breaks, is_noun))
            self.breaks = False
        self.words, self.lead = [], None
        self.breaks = self.breaks or breaks

    def read(self, at: int) -> None:
        """Take one more word."""
        tokens = self.sentence.tokens
        token = tokens[at]
        if is_timed(self.sentence, token):
            amid = self._is_amid(at)
            if self.words or not ("-" in token.text or amid):  # "after an eight-month ban"
                self.close()
            self.lead = (
                at if amid and token.tag in ("PRP", "CJS") else self.lead
            )  # "in the 2019 vote, Suva won"
        elif token.tag == "PUQ" or (token.tag == "POS" and not self.words) or is_age(tokens, at):
            return  # "Tuesday's flood": the day is told apart
        elif _is_one_more(self.sentence, at, self.words) or self._is_all_but(at):
            self.words.append(at)
        elif _is_direction(self.sentence.tokens, at):
            self.close()
            self.found.append(Chunk((at,), None, self.breaks, is_noun=False))
        elif _leads(self.sentence.tokens, at):
            bounds = only_bounds(self.sentence.tokens, at)
            if self.words or not bounds:  # "of up to 20": what bounds the number leaves its "of" alone
                self.close()
            self.lead = self.lead if bounds else at
        else:
            self._word(at, token)

    def _is_all_but(self, at: int) -> bool:
        """Whether a word is the "but" of "all but two tonnes"."""
        tokens = self.sentence.tokens
        return tokens[at].lower == "but" and bool(self.words) and tokens[self.words[-1]].lower == "all"

    def _is_amid(self, at: int) -> bool:
        """Whether a time only says which thing a preposition leads to: "under the 2024 pact"."""
        tokens = self.sentence.tokens
        stop = at
        while stop < len(tokens) and is_timed(self.sentence, tokens[stop]):
            stop += 1
        after = tokens[stop : stop + 1]
        led = stop > 1 and stop - at <= 3 and tokens[stop - 2].tag in _DETERMINERS
        word = tokens[stop - 1]
        which = led and (
            word.text.isdigit() or word.lower in MONTHS or "-" in word.text
        )  # "a week-long strike"
        named = which and bool(after) and after[0].tag in ("NN1", "NN2", "AJ0")
        return named or (bool(after) and after[0].tag == "POS")

    def _word(self, at: int, token: Token) -> None:
        if token.tag in _DETERMINERS:
            self._determiner(at)
        elif token.text in _CURRENCIES and self.words and self._is_apart(at):
            self.close()  # "lent Samoa $5m"
            self.words.append(at)
        elif not self.words and _is_homeward(self.sentence.tokens, at):
            self.found.append(Chunk((at,), None, self.breaks, is_noun=False))
        elif token.tag == "POS" or _is_nominal(self.sentence.tokens, at) or self._counts_on(at):
            self.words.append(at)
        elif token.tag in _MODIFIERS and not _is_past(self.sentence.tokens, at):
            self._modifier(at)
        elif [t.lower for t in self.sentence.tokens[at : at + 2]] == ["up", "to"]:
            return  # "up to 20": a bound, which stands with its number
        elif token.tag == "AVP" or token.lower in words_of("headline-adverbs"):
            self._adverb(at)
        else:
            self._other(token)

    def _is_apart(self, at: int) -> bool:
        """Whether a word stands apart from the one before, and that says not whose it is: "Peru's dam"."""
        before = self.sentence.tokens[at - 1]
        return before.end < self.sentence.tokens[at].start and before.tag != "POS"

    def _adverb(self, at: int) -> None:
        """Take an adverb, unless a time or number after it has it: "in under eight hours", "over 50"."""
        self.close()
        tokens = self.sentence.tokens
        after = tokens[at + 1 : at + 3] if tokens[at].lower == "in" else ()
        if not (any(is_timed(self.sentence, t) for t in after) or only_bounds(tokens, at)):
            self.found.append(Chunk((at,), None, self.breaks, is_noun=False))

    def _other(self, token: Token) -> None:
        if token.lower in ("then", "now", "there", "here") and not self.words:
            self.lead = None  # "since then Vega has": the preposition governs no more than that
        elif token.tag not in ("AV0", "XX0"):
            of = self.lead is not None and self.sentence.tokens[self.lead].lower == "of"
            self.close(breaks=not (of and token.tag == "PNP"))  # "part of it to an operator"
            self.lead = None

    def _determiner(self, at: int) -> None:
        if self._is_half(at) or self._counts_on(at):
            self.words.append(at)
            return
        if self.words and self.sentence.tokens[self.words[-1]].tag != "CJC":
            self.close()
        bounds = self.sentence.tokens[at + 1 : at + 2]
        compares = bool(bounds) and bounds[0].lower == "than"  # "more than 20"
        said = self.sentence.tokens[at].lower
        if said in ("all", "more", "most", "both") and not compares:
            nearly = at > 0 and self.sentence.tokens[at - 1].lower in ("nearly", "almost")
            self.words += [at - 1, at] if nearly and said == "all" and not self.words else [at]
        if said == "no" and self.lead is not None and not self.words:
            self.words.append(at)  # "a motion of no confidence"; before an object the verb is denied

    def _counts_on(self, at: int) -> bool:
        """Whether "more" stands between a number or percentage and what is counted: "14% more boxes"."""
        tokens = self.sentence.tokens
        last = tokens[self.words[-1]] if self.words else None
        follows = at + 1 < len(tokens) and tokens[at + 1].tag in ("NN1", "NN2", "NN0", "AJ0")
        numbered = last is not None and (last.tag == "CRD" or last.text[-1] == "%")
        return tokens[at].lower in ("more", "fewer", "less") and follows and numbered

    def _is_half(self, at: int) -> bool:
        """Whether a word is the "half" of a number, or the "its" of "half its boxes"."""
        tokens = self.sentence.tokens
        if tokens[at].lower == "half":  # "half a dozen" is told with the dozen
            return not self.words and not _counts(tokens, at + 1)
        return len(self.words) == 1 and tokens[self.words[0]].lower == "half"

    def _ends_frame(self, after: Token | None) -> bool:
        """Whether the place that a clause opens with is over, and the next word is counted by a number."""
        tokens = self.sentence.tokens
        if (
            self.lead is None
            or self.found
            or tokens[self.lead].lower not in ("in", "near", "across", "around")
        ):
            return False
        named = bool(self.words) and is_capital_within(tokens, self.words[-1])
        names = named and all(tokens[i].tag == "AJ0" or is_capital_within(tokens, i) for i in self.words)
        return names and after is not None and after.tag in ("NN2", "NN0") and after.text.islower()

    def _modifier(self, at: int) -> None:
        tokens = self.sentence.tokens
        of = tokens[at].tag == "VVN" and [token.tag for token in tokens[at + 1 : at + 2]] == ["PRF"]
        empty = tokens[at].lower == "least" or is_among(
            tokens[at].lower, "hedging-adjectives", "planning-adjectives", "empty-adjectives"
        )
        if empty and not of and tokens[at].lower not in _CHARGED:  # "a man suspected of arson"
            return
        if tokens[at].lower == "estimated" and _counts(tokens, at + 1):
            return  # it bounds the number
        after_noun = self.words and tokens[self.words[-1]].is_noun and not self._is_price(at)
        number = tokens[at].tag == "CRD" and after_noun
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        counts_on = after is not None and (after.is_noun or after.tag in ("AJ0", "CRD", "ORD", "VVG"))
        of_name = tokens[at].text.isdigit() and is_capital_within(tokens, at - 1)  # "the Type 26 ships"
        lone = not (counts_on and tokens[at - 1].text[-1].islower() and not of_name)
        if number and self._ends_frame(after):
            self.close()  # "In Nepal 47 people died"
            self.words.append(at)
            return
        priced = self.words[-1:] == [at - 1] and tokens[at - 1].text in _CURRENCIES
        if priced or (number and self.words[-1] == at - 1 and lone):
            self.words.append(at)  # "US$ 5 million", "the $5-million contract", "magnitude 6"
            return
        if after_noun and not is_capital_within(tokens, at) and not _goes_on(tokens, at):
            self.close(breaks=tokens[at].tag[:2] == "VV")
        self.words.append(at)

    def _is_price(self, at: int) -> bool:
        """Whether the words so far are only what a thing costs: "the $3bn underground extension"."""
        tokens, first = self.sentence.tokens, self.words[0] if self.words else 0
        led = first > 0 and tokens[first - 1].tag in ("AT0", "DPS")
        return (
            led and at == self.words[-1] + 1 and tokens[first].text[-1] in "$€£¥" and tokens[at].tag == "AJ0"
        )


def chunks(sentence: Parsed, indices: Iterable[int]) -> tuple[Chunk, ...]:
    """The phrases among the words *indices*, without dates, articles, hedges and adverbs."""
    builder = _Builder(sentence)
    before = None
    for at in indices:
        if before is not None and at != before + 1:
            builder.close(breaks=True)
        builder.read(at)
        before = at
    builder.close()
    return tuple(builder.found)


def _is_homeward(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether "home" says where to: "were allowed home"."""
    before = tokens[at - 1] if at else None
    goes = before is not None and before.tag in (
        "VVN",
        "VVD",
        "VVI",
        "VVB",
        "VVZ",
        "VVG",
        "NN1",
        "NN2",
        "PNP",
    )
    return tokens[at].lower in ("home", "abroad") and goes


def is_timed(sentence: Parsed, token: Token) -> bool:
    """Whether a word belongs to a date or to how long something lasts."""
    return token.start in sentence.timed and not _is_term(sentence, token)


def _is_term(sentence: Parsed, token: Token) -> bool:
    """Whether a length of time is what somebody is sentenced to: "to seven years in prison"."""
    lasts = next((d for d in sentence.durations if d.start <= token.start < d.end), None)
    at = sentence.at(lasts.start) if lasts else None
    if not at or sentence.tokens[at - 1].lower != "to":
        return False
    return any(t.lemma == "sentence" and t.tag[:2] == "VV" for t in sentence.tokens[max(0, at - 7) : at - 1])


def _leads(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word is the preposition of what follows; the tagger takes some for conjunctions."""
    token = tokens[at]
    return (
        token.tag in ("PRP", "PRF")
        or token.lower == "worth"
        or (token.lower in _BOTH and token.tag in ("CJS", "AVP"))
    )


def _is_direction(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word is the "north" of "north of the town"."""
    after = tokens[at + 1 : at + 2]
    inside = at > 1 and tokens[at - 1].tag == "AT0" and tokens[at - 2].tag == "PRP"  # "in the north of Fiji"
    return (
        is_among(tokens[at].lower, "compass-points") and bool(after) and after[0].lower == "of" and not inside
    )


def only_bounds(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether "to" or "than" only says how many there are: "up to 20 boats", "more than 20 boats"."""
    before, after = tokens[at - 1].lower if at else "", tokens[at + 1 : at + 2]
    opens = (tokens[at].lower, after[0].lower) if after else ("", "")
    if opens in (("at", "least"), ("at", "most"), ("as", "many"), ("as", "much")):
        return True
    counts = _counts(tokens, at + 1)
    if counts and tokens[at].lower in _ROUGHLY:
        return True
    return counts and (tokens[at].lower, before) in _BOUNDS


def _counts(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a number begins at a word: "20", "a million", "half", "a third of"."""
    first, second = tokens[at : at + 1], tokens[at + 1 : at + 2]
    if not first:
        return False
    scaled = first[0].lower in ("a", "an") and bool(second) and second[0].lower in SCALES
    parted = first[0].lower in ("a", "an") and [t.lower for t in tokens[at + 2 : at + 3]] == ["of"]
    scaled = scaled or (parted and second[0].lower in _FRACTIONS)
    return first[0].tag == "CRD" or first[0].lower == "half" or scaled or first[0].text in _CURRENCIES


_FRACTIONS = frozenset("third quarter fifth sixth seventh eighth tenth".split())


def _is_nominal(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word is a noun here, whatever the tagger says: "a spill", "the mine", "defence spending"."""
    token = tokens[at]
    if token.is_noun:
        return True
    before = tokens[at - 1] if at else None
    if token.lower in ("low", "high") and before is not None and before.lower == "record":
        return True
    if token.tag in ("VVB", "VVI", "VVZ", "PNP", "PNX"):
        opens = before is not None and before.tag in ("AT0", "DPS", "AJ0", "NP0", "POS")
        opens = opens and token.lower not in ("lies", "stands")  # "north of Manas lies Kant"
        facility = token.lower in words_of("facilities") and before is not None and not before.is_mark
        return (opens and token.tag[:2] == "VV") or facility
    after = tokens[at + 1].tag if at + 1 < len(tokens) else ""
    if token.tag == "AJ0" and before is not None and before.tag == "AT0" and after[:2] in ("VM", "VV", "VH"):
        return True  # "a spill could foul the bay"
    after_noun = before is not None and before.is_noun
    return token.tag == "VVG" and after_noun and token.lower in words_of("gerund-nouns")


def _is_past(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a past form is a verb and does not stand before a noun as in "the damaged quay"."""
    before = tokens[at - 1].tag if at else ""
    if before == "AV0" and at > 1:  # "the newly damaged quay", but not "police then damaged it"
        before = tokens[at - 2].tag
    return tokens[at].tag == "VVD" and before not in ("AT0", "DPS", "AJ0", "CRD", "AV0")


def _is_number(token: Token) -> bool:
    return token.tag == "CRD" or token.text in "%$€£" or token.lower == "half"


def _goes_on(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether an adjective stands inside a name and its noun: "Apia naval base", "state medical board"."""
    after, before = tokens[at + 1 : at + 2], tokens[at - 1]
    named = before.is_name or before.lower in ("state", "county", "city")
    return tokens[at].tag == "AJ0" and named and bool(after) and after[0].is_noun


def _is_one_more(sentence: Parsed, at: int, words: list[int]) -> bool:
    """Whether a word is one more of the phrase: of a name, behind "and", or "a magnitude 6.1 earthquake"."""
    tokens = sentence.tokens
    if words and tokens[at].tag == "CRD" and tokens[at - 1].lower == "magnitude":
        return True
    return _is_part_of_name(tokens, at, words) or _joins(sentence, at, words)


def _is_part_of_name(tokens: tuple[Token, ...], at: int, words: list[int]) -> bool:
    """Whether "of" or "and" stands inside one name: "Prince of Wales", "Bank of the South"."""
    if tokens[at].lower not in WITHIN_NAMES or not words or words[-1] != at - 1:
        return False
    before = tokens[at - 1]
    inside = before.lower in WITHIN_NAMES and at - 2 in words  # the "der" of "von der"
    return (inside or (before.text[0].isupper() and before.is_noun)) and capital_after(tokens, at)


def _joins(sentence: Parsed, at: int, words: list[int]) -> bool:
    """Whether "and" goes on with a second noun: "Fiji and Tonga", "trucks and a crane"."""
    tokens = sentence.tokens
    if tokens[at].tag != "CJC" or not words or words[-1] != at - 1 or tokens[at].lower == "but":
        return False
    after = at + 1
    while after < len(tokens) and tokens[after].tag in ("AT0", "DPS", "AJ0", "CRD"):
        after += 1
    return after < len(tokens) and tokens[after].is_noun and not is_timed(sentence, tokens[at + 1])
