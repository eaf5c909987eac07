"""Who acts or is acted on in a clause."""

import re
from collections.abc import Iterable, Iterator

from viewer.extract.agents.unlisted_actors import is_unlisted_place
from viewer.extract.grammar.joined_names import is_within_body, is_within_name
from viewer.extract.grammar.tokens import NAME_JOINTS, Token
from viewer.extract.grammar.words import is_among, is_listed, words_of
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.home_towns import is_home
from viewer.extract.syntax.named_things import (
    apposition,
    is_described,
    is_exercise,
    is_firm,
    is_of_area,
    is_patron,
    is_sided_with,
    is_thing,
    is_ware,
    owns_body,
    owns_role,
    says_what,
)
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import WATERS, Kind

_SERVICES = frozenset(
    "security emergency intelligence secret rescue health armed fire prison border park weather".split()
)
_NAME_JOINTS = NAME_JOINTS | frozenset("van von der den los al el bin ibn".split())
_WEATHER = frozenset("snow rain fog ice frost hail lightning".split())
_CLIMATE = ("el niño", "el nino", "la niña", "la nina")
_BULLETS = ("-", "•", "*", "–", "·")
_ARABIC = re.compile(r"(?:al|el|ad|ar|as|ash|an|at|az|bin|ben|ibn)-[A-Z]")


def names_in(
    sentence: Parsed,
    indices: Iterable[int],
    mentions: Iterable[Mention],
    proper: frozenset[str] = frozenset(),
) -> tuple[str, ...]:
    """The people, firms and governments named among the words *indices*, in order, without places.

    `proper` are words known to be names, so that one may open a sentence alone.
    """
    spans = name_spans(sentence, indices, tuple(mentions), proper)
    return tuple(dict.fromkeys(sentence.words(first, last) for first, last in spans))


def name_spans(
    sentence: Parsed,
    indices: Iterable[int],
    mentions: tuple[Mention, ...],
    proper: frozenset[str] = frozenset(),
) -> Iterator[tuple[int, int]]:
    """The first and last words, last excluded, of what `names_in` finds."""
    located = [
        m
        for m in mentions
        if m.part in (Part.LOCATION, Part.OWNER)
        or (m.part is Part.OTHER and (m.where.precision.is_point or m.kind in NATURAL))
    ]
    tokens, dated, done = sentence.tokens, sentence.dated, 0
    for first, last in _actors(tokens, sorted(i for i in indices if i not in dated)):
        if first < done:
            continue
        if of_state := _state_body(sentence, first, last, mentions):
            yield first, (done := of_state)
            continue
        start, end = tokens[first].start, tokens[last - 1].end
        ends = {tokens[i].lemma.lower() for i in {first, min(first + 1, last - 1), last - 1}}
        body = last - first > 1 and ("court" in ends or bool(ends & words_of("bodies")))
        placed = not body and any(m.start <= start and end <= m.end for m in located)
        described = is_described(tokens, first, last)
        if (placed and not described) or _is_money(tokens[first:last], tokens[last : last + 1]):
            continue
        if _only_modifies(sentence, first, last, mentions):
            continue
        first = _with_adjective(sentence, first, last, mentions)
        opens = last - first == 1 and tokens[first].text in proper
        set_off = (first, last) == (0, 1) and (is_firm(tokens) or any(apposition(tokens, last)))
        if not (opens or described or set_off) and _only_opens(sentence, first, last):
            continue
        if opens or described or set_off or not _is_plain(tokens, first, last):
            yield first, last


NATURAL = (
    *WATERS, Kind.PASS, Kind.MOUNTAIN, Kind.MOUNTAINS, Kind.VOLCANO, Kind.DESERT, Kind.FOREST, Kind.CAPE,
    Kind.SHOAL,
)  # fmt: skip
"""What never acts: "signed an accord on sharing the Nile"."""


def _only_modifies(sentence: Parsed, first: int, last: int, mentions: tuple[Mention, ...]) -> bool:
    """Whether a name is of a thing, or only says whose or what another is."""
    asked = (_only_modifies, first, last)
    return (
        sentence.once(asked, lambda: _is_no_doer(sentence, first, last))
        or _is_adjective(sentence, first, last, mentions)
        or _owns_firm(sentence, first, last, mentions)
    )


def _is_no_doer(sentence: Parsed, first: int, last: int) -> bool:
    """Whether a name is of a thing, a place or a home, or only says whose or what another is."""
    tokens = sentence.tokens
    return (
        (last - first == 1 and owns_body(tokens, last))
        or (last - first == 1 and first == sentence.opening and tokens[first].lower in _WEATHER)
        or is_thing(sentence, first, last)
        or is_of_area(tokens, first, last)
        or is_unlisted_place(tokens, first, last)
        or owns_role(tokens, last)
        or says_what(tokens, first)
        or is_sided_with(tokens, first)
        or is_patron(tokens, first)
        or is_exercise(tokens, last)
        or is_ware(tokens, first, last)
        or is_home(tokens, first, last)
    )


def _owns_firm(sentence: Parsed, first: int, last: int, mentions: tuple[Mention, ...]) -> bool:
    """Whether a place only says where a named firm is of: "Abu Dhabi's Orbis Ports"."""
    after = sentence.tokens[last : last + 2]
    named = len(after) == 2 and after[0].tag == "POS" and after[1].is_noun and after[1].text[0].isupper()
    return named and any(m.start == sentence.tokens[first].start for m in mentions)


def _is_adjective(sentence: Parsed, first: int, last: int, mentions: tuple[Mention, ...]) -> bool:
    """Whether a word only says of what country a thing is: "Peruvian troops"."""
    after = sentence.tokens[last : last + 1]
    if not (after and after[0].is_noun and after[0].text.islower()):
        return False
    start, end = sentence.tokens[first].start, sentence.tokens[last - 1].end
    of = [m for m in mentions if m.part is Part.ADJECTIVE and m.start == start]
    return any(last - first == 1 or (m.end == end and m.is_country) for m in of)  # "Costa Rican coastguards"


def _with_adjective(sentence: Parsed, first: int, last: int, mentions: tuple[Mention, ...]) -> int:
    """Where a name begins that opens with an adjective: "Kenyan Railways", "Equatorial Guinea"."""
    before = sentence.tokens[first - 1] if first else None
    if before is None or not before.text[0].isupper():
        return first
    if any(m.start == before.start and m.end == sentence.tokens[last - 1].end for m in mentions):
        return first - 1  # "Equatorial Guinea", which opens a sentence
    heads = sentence.tokens[last - 1].lower in words_of("organisation-heads", "national-heads")
    adjective = any(m.part is Part.ADJECTIVE and m.start == before.start for m in mentions)
    return first - 1 if heads and adjective else first


def proper_words(sentences: Iterable[Parsed]) -> tuple[frozenset[str], frozenset[str]]:
    """The words that the text writes with a capital amid sentences and never without, and those without."""
    capital, plain = set[str](), set[str]()
    for sentence in sentences:
        for i, token in enumerate(sentence.tokens):
            if token.text[0].islower():
                plain.add(token.lower)
            elif (
                i
                and not sentence.tokens[i - 1].is_mark
                and token.is_noun
                and not sentence.sentence.is_heading
                and token.text[0].isupper()
            ):
                capital.add(token.text)
    return frozenset(word for word in capital if word.lower() not in plain), frozenset(plain)


_HELD = ("flagged", "registered", "based", "owned", "backed", "led", "run", "built", "born")


def untitled(name: str) -> str:
    """A name without the "Mr", "President" or "state-owned" before it."""
    words = name.split()
    titles = words_of("personal-titles")
    while len(words) > 1 and words[1][0].isupper():
        owned = "-" in words[0] and (words[0].islower() or words[0].rpartition("-")[2] in _HELD)
        if not (owned or words[0].lower().rstrip(".") in titles):
            break
        words.pop(0)
    return " ".join(words)


def _actors(tokens: tuple[Token, ...], indices: list[int]) -> Iterator[tuple[int, int]]:
    """The stretches that may name who acts: none of the "Belt and Road Initiative" does."""
    chunks = list(_chunks(tokens, indices))
    after: tuple[int, int] | None = None
    for chunk in reversed(chunks):
        is_joined = after is not None and tokens[chunk[1]].lower == "and" and after[0] == chunk[1] + 1
        bodies = tokens[chunk[1] - 2].lower in ("food", "development", "environment")  # of the United Nations
        done = tokens[chunk[1] - 1].lower in words_of("undertakings") and not bodies
        if done or is_joined:
            chunks.remove(chunk)
            after = chunk
        else:
            after = None
    yield from chunks


def _is_money(words: tuple[Token, ...], after: tuple[Token, ...]) -> bool:
    """Whether it is a currency: "US$5m", "SEK 5.3 billion"."""
    first = words[0].text
    code = len(words) == 1 and len(first) == 3 and first.isupper() and bool(after) and after[0].tag == "CRD"
    return code or first[-1] in "$€£¥₹%"


def _only_opens(sentence: Parsed, first: int, last: int) -> bool:
    """Whether a common noun has its capital from a dateline, a quotation mark or a bullet: "— Exports"."""
    word = sentence.tokens[first].lower
    before = sentence.tokens[:first]
    listed = all(token.is_mark or token.text in _BULLETS for token in before)
    wired = before[-1:] and before[-1].text in "—–-" and all(t.text[0].isupper() for t in before[:-1])
    wired = wired and word.endswith("ing")  # "Ica – Fighting resumed"
    opens = first and (
        first == sentence.opening or before[-1].tag == "PUQ" or before[-1].text == ":" or listed or wired
    )
    common = not sentence.tokens[first].is_name or is_listed(word) or is_listed(word.removesuffix("s"))
    return bool(opens) and last - first == 1 and common and not sentence.tokens[first].text.isupper()


def _chunks(tokens: tuple[Token, ...], indices: list[int]) -> Iterator[tuple[int, int]]:
    """Stretches of capitalised words, and of bodies that go without capitals ("the port authority")."""
    at = 0
    allowed = set(indices)
    while at < len(indices):
        first = indices[at]
        last = _chunk_end(tokens, first, allowed)
        if last is None:
            at += 1
            continue
        yield first, last
        while at < len(indices) and indices[at] < last:
            at += 1


def _chunk_end(tokens: tuple[Token, ...], first: int, allowed: set[int]) -> int | None:
    if _is_capital(tokens, first):
        return _capital_end(tokens, first, allowed)
    plain = (tokens[first].is_noun or tokens[first].tag == "AJ0") and tokens[first].lower != "own"
    if not plain or (first and tokens[first - 1].is_noun and tokens[first - 1].text.islower()):
        return None
    last = first + 1
    while last in allowed and (tokens[last].is_noun or _is_union_of(tokens, last)):
        last += 1
    if tokens[last - 1].lemma.lower() not in words_of("bodies") or last == first:
        return None
    if tokens[last - 1].lower in ("service", "services") and tokens[last - 2].lower not in _SERVICES:
        return None  # "design and building services" are bought, and do nothing
    if last > 1 and f"{tokens[last - 2].lower} {tokens[last - 1].lemma.lower()}" in words_of("no-bodies"):
        return None
    alone = last - first == 1 and not (
        tokens[first].lower in words_of("lone-bodies")
        and (first == 0 or tokens[first - 1].lower == "the" or _goes_without_article(tokens, first))
    )
    return None if alone else last


def _goes_without_article(tokens: tuple[Token, ...], at: int) -> bool:
    """“sent parliament a bill”: but a speaker of parliament is another."""
    return tokens[at].lower in ("parliament", "congress") and tokens[at - 1].lower != "of"


def _is_union_of(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether an apostrophe after a plural joins a body to whose it is: "the port workers' union"."""
    plural = tokens[at].tag == "POS" and tokens[at].text in ("'", "’") and tokens[at - 1].tag == "NN2"
    return plural and at + 1 < len(tokens) and tokens[at + 1].lemma.lower() in words_of("bodies")


_NO_NAMES = frozenset("PN AT PR CJ DT DP AV VM VB VV CR".split())


def _is_capital(tokens: tuple[Token, ...], at: int) -> bool:
    token = tokens[at]
    if not token.text[0].isupper() or token.text[-1] == "$" or token.tag[:2] in _NO_NAMES:
        return False
    if is_among(token.lower, "feasts") and at and tokens[at - 1].tag in ("PRP", "PRF"):
        return False  # "until after Ramadan", "on the eve of Eid"
    return (
        token.is_name
        or at > 0
        or (token.text.isupper() and len(token.text) > 1)
        or (
            (token.is_noun or token.tag == "ORD" or _opens_name(tokens, at))
            and at + 1 < len(tokens)
            and tokens[at + 1].text[0].isupper()
        )
        or is_firm(tokens)
    )


def _opens_name(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether an adjective opens a sentence and a name: "Critical Metals had planned a road"."""
    after = tokens[at + 1 : at + 2]
    named = tokens[at].tag == "AJ0" and bool(after) and after[0].tag in ("NN1", "NN2")
    return named and not is_among(after[0].lower, "titles", "personal-titles", "chiefs")


def _capital_end(tokens: tuple[Token, ...], first: int, allowed: set[int]) -> int:
    last = first + 1
    while last in allowed:
        if tokens[last].is_name and tokens[last].text[0] in "'’":
            return last + 1  # "Moody's"
        opens = tokens[last].text[0].isupper() or _ARABIC.match(tokens[last].text)  # "Bashar al-Assad"
        if opens and tokens[last].text[-1] != "$" and tokens[last].tag[:2] not in ("PN", "VM"):
            last += 1
        elif last + 1 in allowed and (_is_joint(tokens, last) or _is_inside(tokens, last)):
            last += 2 if tokens[last + 1].lower == "the" else 1
        else:
            break
    while last > first + 1 and not (
        tokens[last - 1].text[0].isupper() or _ARABIC.match(tokens[last - 1].text)
    ):
        last -= 1
    return last


def _is_inside(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word that joins two names elsewhere stands within one."""
    return is_within_name(tokens, at) or is_within_body(tokens, at)


def _is_joint(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word amid a name goes on with it: "Bank of Fiji", "Ana van der Berg", "Writers' Guild"."""
    if tokens[at].lower == "of" or tokens[at].lower in _NAME_JOINTS:
        return _joins(tokens, at)
    return tokens[at].lower == "&" or _is_plural_owner(tokens, at)


def _state_body(sentence: Parsed, first: int, last: int, mentions: tuple[Mention, ...]) -> int | None:
    """Where the name of a state's body ends: "Fijian parliament", "Sri Lankan defence ministry".

    The words first..last (indices, last excluded) are the adjective.
    """
    tokens = sentence.tokens
    start, end = tokens[first].start, tokens[last - 1].end
    of = (m for m in mentions if m.part is Part.ADJECTIVE and m.start == start)
    if not any(last - first == 1 or m.end == end for m in of):
        return None
    adjective = last
    while (
        last < len(tokens)
        and tokens[last].text.islower()
        and (tokens[last].is_noun or tokens[last].tag == "AJ0")
    ):
        last += 1
    body = last > adjective and tokens[last - 1].lower in words_of("state-bodies")
    pair = " ".join(t.lower for t in tokens[max(adjective, last - 2) : last])
    return last if body or pair in ("central bank", "air force", "armed forces") else None


def _is_plural_owner(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether an apostrophe after a plural amid a name goes on with it: "Writers' Guild"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    plural = tokens[at].tag == "POS" and tokens[at].text in ("'", "’") and tokens[at - 1].lower.endswith("s")
    return plural and after is not None and after.text[0].isupper() and tokens[at - 1].tag != "NP0"


def _joins(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether "of" or "of the", "van" or "van der" goes on with a name: "Secretariat of the Navy"."""
    if at + 1 >= len(tokens):
        return False
    after = tokens[at + 1]
    if after.lower in ("the", "der", "den", "la", "los") and at + 2 < len(tokens):
        after = tokens[at + 2]
    return after.text[0].isupper()


def _is_plain(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a capital only opens the sentence or is of the climate, or a nationality stands alone."""
    if last - first > 1:
        return " ".join(t.lower for t in tokens[first:last]) in _CLIMATE
    token = tokens[first]
    opens = first == 0 or tokens[first - 1].tag == "PUQ"
    if opens and token.lower in ("thousands", "hundreds", "dozens", "scores", "millions", "tens"):
        return True
    if token.text.istitle() and token.lower in words_of("lone-bodies"):
        return False  # "Parliament amended the law"
    return (
        not token.is_noun
        or (first == 0 and not token.is_name and not token.text.isupper())
        or token.lower in words_of("titles")
    )


def full_name(name: str, known: Iterable[str]) -> str:
    """The longer name given before of which *name* is the last word ("Quiroga": "Jorge Quiroga")."""
    if " " in name:
        return name
    ending = " " + name
    for other in known:  # a generator would take twice as long
        if other.endswith(ending) and " of " not in other:
            return other
    return name
