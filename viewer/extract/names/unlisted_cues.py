"""What makes a place of a name that no list knows: "30 km from X", "X province", "X, a village in"."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, verb_trigger, words_of
from viewer.extract.names.found_names import Background
from viewer.extract.names.name_evidence import is_within
from viewer.extract.names.people import is_beside, is_capital
from viewer.extract.names.place_cues import is_reached
from viewer.model.event import Kind

_JOINTS = "’'"
_ARTICLES = ("a", "an", "the")
_LONGEST_APPOSITION = 5
_LONGEST_SITE = 3
_AT = frozenset("at on near the of to in around off".split())
_STREAMS = (["upstream", "of"], ["downstream", "of"])
_LITTLE = 0.5


def is_put_somewhere(tokens: tuple[Token, ...], span: tuple[int, int], background: Background) -> bool:
    """Whether the words before or after a name say that it is a place, and it can be nothing else."""
    at, last = span
    if not at or _goes_on(tokens, last):
        return False
    lone = last == at + 1
    if not all(_is_only_name(token, background, lone=lone) for token in tokens[at:last]):
        return False
    before = _follows(tokens, span, background) or _is_of_place(tokens, at)
    after = _is_division(tokens, last) or _is_called_place(tokens, last) or _is_far(tokens, last)
    after = after or (tokens[at - 1].lower in _AT and _is_beside(tokens, last))
    return before or after or _is_way(tokens, span, background)


def _goes_on(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether more of a name or what it owns comes: "in Okonjo’s view"."""
    after = tokens[last] if last < len(tokens) else None
    return after is not None and (
        after.tag == "POS" or (is_capital(after) and is_beside(tokens[last - 1], after))
    )


def _follows(tokens: tuple[Token, ...], span: tuple[int, int], background: Background) -> bool:
    """Whether the name follows "in", "near", "drove to" or "stormed", or ends a row that does."""
    at, last = span
    before = tokens[at - 1]
    if before.lower in words_of("beside-prepositions") or is_reached(tokens, at):
        return True
    taken = before.tag[:2] == "VV" and before.lemma.lower() in words_of("siege-verbs")
    if before.lower == "at":
        return _stands_at(tokens, span, background)
    if before.lower not in ("in", "around"):
        return taken or (last == at + 1 and _is_last_of_row(tokens, at, background))
    return at < 2 or not is_among(tokens[at - 2].lemma.lower(), "trusting-words")


def _stands_at(tokens: tuple[Token, ...], span: tuple[int, int], background: Background) -> bool:
    """Whether works stand, or something is done to them, "at" a name that is no firm's: "a jetty at Foo"."""
    at, last = span
    name = " ".join(token.text for token in tokens[at:last])
    if at < 2 or last - at > _LONGEST_SITE or name in background.firms:
        return False
    if last < len(tokens) and tokens[last].is_noun:
        return False  # "at the Foo inquiry"
    before = tokens[at - 2]
    low = before.lemma.lower()
    done = before.tag in ("VVN", "VVD", "VVI", "VVB", "VVG") and (trigger := verb_trigger(low)) is not None
    works = before.is_noun and (
        is_among(low, "structures", "facilities", "site-parts", "machines") or low in _POSTS
    )
    return works or (done and trigger is not None and trigger.kind in _BODILY)


_POSTS = frozenset("post camp unit work quay mill".split())
_BODILY = (Kind.CONSTRUCTION, Kind.CLOSURE, Kind.OPENING, Kind.MOVEMENT)


def _is_of_place(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether what only a place has stands before: "the mayor of", "12 miles from", "south of"."""
    if at < 2 or tokens[at - 1].lower not in ("of", "from"):
        return False
    before = tokens[at - 2].lower
    if tokens[at - 1].lower == "of":
        return is_among(before, "small-places", "dwellers", "heads-of-towns", "sides")
    return before in words_of("lengths")


def _is_division(tokens: tuple[Token, ...], last: int) -> bool:
    after = tokens[last] if last < len(tokens) else None
    store = last + 1 < len(tokens) and tokens[last + 1].is_noun  # "the Acme department store"
    return after is not None and not store and is_among(after.lower, "divisions", "small-places")


def _is_called_place(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether a town or the like is what the words in commas after a name call it: ", a poor town in"."""
    if last + 2 >= len(tokens) or tokens[last].text != "," or tokens[last + 1].lower not in _ARTICLES:
        return False
    for at in range(last + 2, min(last + 2 + _LONGEST_APPOSITION, len(tokens))):
        token = tokens[at]
        if is_among(token.lower, "small-places", "divisions"):
            return at + 1 == len(tokens) or not tokens[at + 1].is_noun  # "the state ports group" is none
        if token.tag[:2] not in ("AJ", "NN", "CR", "OR"):
            return False
    return False


def _is_beside(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether the words in commas after a name, or a site of it, put it beside another: ", east of Hull"."""
    i = last
    while i < len(tokens) and i - last < _LONGEST_SITE and tokens[i].is_noun and tokens[i].text.islower():
        i += 1
    if i >= len(tokens) or tokens[i].text != ",":
        return False
    told = [t.lower for t in tokens[i + 1 : i + 3]]
    if told[:1] == ["near"] or (told[1:] == ["of"] and is_among(told[0], "sides")) or told in _STREAMS:
        return True
    called = tokens[i + 2 : i + 2 + _LONGEST_SITE] if told[:1] and told[0] in _ARTICLES else ()
    return any(t.is_noun and is_among(t.lower, "land-words", "natural-features") for t in called[:2])


def _is_far(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether how far it lies from another stands after a name: ", some 12 miles from"."""
    if last >= len(tokens) or tokens[last].text != ",":
        return False
    told = [t.lower for t in tokens[last + 1 : last + 2 + _LONGEST_APPOSITION]]
    length = next((i for i, word in enumerate(told) if word in words_of("lengths")), len(told))
    return 0 < length < len(told) - 1 and any(word in ("from", "of") for word in told[length + 1 :])


def _is_way(tokens: tuple[Token, ...], span: tuple[int, int], background: Background) -> bool:
    """Whether it is where a way begins that ends in a known place: "the bus from X to Paris"."""
    at, last = span
    if at < 2 or last + 1 >= len(tokens) or (tokens[at - 1].lower, tokens[last].lower) != ("from", "to"):
        return False
    way = tokens[at - 2].lemma.lower() in words_of("ways")
    return way and bool(background.gazetteer.lookup(tokens[last + 1].text))


def _is_last_of_row(tokens: tuple[Token, ...], at: int, background: Background) -> bool:
    """Whether a word follows "and" after a place that something is in: "in Pune and Hadapsar"."""
    if at < 3 or tokens[at - 1].lower != "and" or not is_within(tokens, at):
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    known = background.gazetteer.lookup(tokens[at - 2].text) or tokens[at - 3].lower in ("in", "near")
    return bool(known) and (after is None or after.tag[:1] != "V")


def _is_only_name(word: Token, background: Background, *, lone: bool) -> bool:
    """Whether a word can be nothing but a name, and none of a person, a body, a tongue or a known place.

    One that is not *lone* may also be that of a little place.
    """
    letters = word.text.translate(str.maketrans("", "", _JOINTS))
    named = word.is_name and is_capital(word) and len(letters) > 2 and letters.isalpha()
    other = is_among(
        word.lower, "surnames", "given-names", "institutions", "bodies", "no-places", "road-words", "tongues"
    )
    entries = background.gazetteer.lookup(word.text)
    known = bool(entries) and (lone or entries[0].importance > _LITTLE)
    doubted = bool(background.gazetteer.caution(word.text)) or word.lower in background.plain
    return named and not (other or known or doubted or (word.text.isupper() and lone))
