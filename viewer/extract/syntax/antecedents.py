"""What a relative, a shortened passive or an infinitive belongs to: "the bridge at Huaquillas, which was"."""

from viewer.extract.grammar.joined_names import is_within_name
from viewer.extract.grammar.tokens import NOUN_PHRASE_TAGS, Token
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.syntax.anybody import anybody_before
from viewer.extract.syntax.chunks import Chunk, chunks
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.told_among import agreed_among, happened_among, works_among
from viewer.extract.syntax.undergone import is_body_there, is_of_town, undergone_among
from viewer.extract.syntax.verbs import Tense

_LANDS = frozenset(
    "province region district city town village country capital county state shore coast seafront waterfront "
    "outskirts hillside riverbank bank slope".split()
)
_AT = ("at", "in", "near", "off")  # before the place where a thing stands
_BUILT = ("finish", "complete", "deliver", "commission", "build", "dredge", "open", "reopen", "lay")
_LONGEST = 24  # words before the clause in which its antecedent is looked for


def antecedent(sentence: Parsed, clause: Clause) -> list[Chunk]:
    """The phrase before a relative clause, a shortened passive or an infinitive that it belongs to."""
    clause = joined_relative(sentence, clause) or clause
    start = clause.start - is_due(sentence, clause)
    found = anybody_before(sentence, clause)
    verbs = {i for c in sentence.clauses if _has_helper(c) for i in range(c.group.first, c.group.last + 1)}
    near = (i for i in range(_reach(sentence, clause), start) if i not in verbs)
    found = found or [c for c in chunks(sentence, near) if c.is_noun]
    if not found:
        return []
    if len(found) > 1 and _is_sum(sentence, found[-1]):
        found.pop()  # "a contract worth €82m that was signed"
    at = len(found) - 1
    if (told := _done_or_built(sentence, clause, found)) is not None:
        return [found[told], *hanging(tuple(found[told + 1 :]))]
    agreed = agreed_among(sentence, clause, found)
    one = agreed if agreed is not None else _measured(sentence, clause, found)
    if (one := _of_thing(sentence, clause, found) if one is None else one) is not None:
        return [found[one]]
    comma = sentence.tokens[start - 1].text == ","
    at = _apposed_to(sentence, found, _past_places(sentence, clause, found)) if comma else at
    if not comma and at and clause.marker in ("that", "who", "whom") and _is_of_body(sentence, found, at):
        at -= 1
    at = at if comma else _past_names(sentence, clause, found, at) - _is_where(sentence, clause, found)
    if clause.shape is not Shape.FINITE and comma:
        at = _head_of(sentence, clause, found, at)
    elif at and not _agrees(sentence, clause, found[at]) and _agrees(sentence, clause, found[at - 1]):
        at -= 1
    return [Chunk(_agreeing(sentence, clause, found[at])), *hanging(tuple(found[at + 1 :]))]


def _has_helper(clause: Clause) -> bool:
    """Whether the last word of a verb is no past or present by itself: "had seized", "is weighing"."""
    return clause.shape is Shape.FINITE and (clause.group.perfect or clause.group.progressive)


def _of_thing(sentence: Parsed, clause: Clause, found: list[Chunk]) -> int | None:
    """The name behind a thing, which is no "who": "the case of Elian, who was rescued"; else None."""
    if clause.marker not in ("who", "whom") or len(found) < 2 or found[-1].lead is None:
        return None
    of = sentence.tokens[found[-1].lead].lower == "of" and sentence.tokens[found[-1].words[-1]].is_name
    head = sentence.tokens[found[-2].words[-1]].lower
    thing = head in _THINGS_OF or is_among(head, "structures", "facilities", "movers")
    return len(found) - 1 if of and thing else None


_THINGS_OF = frozenset(
    "case fate story death arrest trial custody disappearance release return plight".split()
)


def _done_or_built(sentence: Parsed, clause: Clause, found: list[Chunk]) -> int | None:
    """What is told to have come about or to be built, of several phrases; None where neither is told."""
    built = _to_be_built(sentence, clause, found)
    happened = happened_among(sentence, clause, found) if built is None else built
    return undergone_among(sentence, clause, found) if happened is None else happened


def _to_be_built(sentence: Parsed, clause: Clause, found: list[Chunk]) -> int | None:
    """The works that an infinitive says are to be built: "signed a deal for a dock, to be built by 2030"."""
    if clause.shape is not Shape.INFINITIVE or not clause.group.passive or clause.group.lemma not in _BUILT:
        return None
    nouns = [sentence.tokens[chunk.words[-1]].lemma.lower() for chunk in found[-2:]]
    of_deal = len(nouns) > 1 and is_among(nouns[0], "pacts") and found[-1].lead is not None
    if of_deal or is_among(nouns[-1], "structures", "machines", "facilities"):
        return len(found) - 1
    return works_among(sentence, found)


def is_due(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause only says what something is due to do: "a bridge at Ica, due to open"."""
    before = sentence.tokens[clause.start - 1].lower if clause.start else ""
    return clause.shape is Shape.INFINITIVE and before == "due"


def is_set_apart(sentence: Parsed, clause: Clause) -> bool:
    """Whether an infinitive tells of a thing, set off by a comma: "built a port, its first berth to open".

    So does a passive: "signed for a port at Ica, to be opened by 2030".
    """
    if clause.shape is not Shape.INFINITIVE:
        return False
    if clause.group.passive and clause.start and sentence.tokens[clause.start - 1].text == ",":
        return True
    due = is_due(sentence, clause)
    first = last = clause.start - due
    while first > 0 and sentence.tokens[first - 1].tag in NOUN_PHRASE_TAGS:
        first -= 1
    set_off = first < last and first > 0 and sentence.tokens[first - 1].text == ","
    return set_off and (due or sentence.tokens[first].tag == "DPS")


def _reach(sentence: Parsed, clause: Clause) -> int:
    """The first word in which it is looked for: that behind "has resumed" in "has resumed exports"."""
    low = max(0, clause.start - _LONGEST)
    over = sentence.clauses[clause.parent].group if clause.parent is not None else None
    behind = over is not None and low <= over.last < clause.start
    nouns = behind and over and any(t.is_noun for t in sentence.tokens[over.last + 1 : clause.start])
    return over.last + 1 if over and nouns and clause.shape is Shape.REDUCED else low


def _head_of(sentence: Parsed, clause: Clause, found: list[Chunk], at: int) -> int:
    """The phrase on which those before a comma hang; a thing that is held is told of itself.

    "The release of the tanker, held since May": the tanker is.
    """
    held = clause.shape is Shape.REDUCED and clause.group.lemma in ("hold", "seize", "detain", "impound")
    while at and (lead := found[at].lead) is not None and not found[at].breaks:
        minded = sentence.tokens[found[at - 1].words[-1]].lemma.lower() in _MINDED
        if minded and sentence.tokens[lead].lower != "with":
            break  # "memories of the vote, annulled in May"
        last = sentence.tokens[found[at].words[-1]]
        thing = sentence.tokens[lead].lower == "of" and is_among(last.lemma.lower(), "movers", "people-nouns")
        if held and (thing or (last.is_name and sentence.tokens[lead].lower in ("in", "at", "near"))):
            break  # "a fire in Foo, held by rebels since May"
        at -= 1
    return at


_MINDED = frozenset("memory fear news talk word rumour shadow prospect threat wake history fate".split())


def joined_relative(sentence: Parsed, clause: Clause) -> Clause | None:
    """The relative that "and" joins another of its word to: "which lay off Aruba and which has sunk"."""
    joined = clause.start > 0 and sentence.tokens[clause.start - 1].lower in ("and", "but")
    if not joined or clause.role is not Role.RELATIVE or clause.marker not in ("which", "who"):
        return None
    before = (c for c in sentence.clauses if c.role is Role.RELATIVE and c.start < clause.start - 1)
    last = max((c for c in before if c.marker == clause.marker), key=lambda c: c.start, default=None)
    return last if last is not None and last.end >= clause.start - 1 else None


def _is_set_off(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase between commas says where the one before is: "the plant, near Jena, closed in"."""
    lead = chunk.lead
    if lead is None or lead < 2 or sentence.tokens[lead - 1].text != ",":
        return False
    placed = sentence.tokens[lead].lower in ("near", "in", "at", "off", "outside")
    return placed and sentence.tokens[chunk.words[-1]].is_name


def _is_sum(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase is an amount of money that something is worth: "a loan of €82m"."""
    first = sentence.tokens[chunk.words[0]]
    lead = sentence.tokens[chunk.lead].lower if chunk.lead is not None else ""
    paid = first.text[-1] in "$€£¥" or first.text[0] in "$€£¥"
    return (lead == "of" and paid) or (lead == "worth" and (paid or first.tag in ("CRD", "NN0")))


def _is_of_body(sentence: Parsed, found: list[Chunk], at: int) -> bool:
    """Whether a phrase only says whose the one before is: "a convoy of the Food Programme that left"."""
    lead = found[at].lead
    named = sentence.tokens[found[at].words[-1]].text[0].isupper()
    article = sentence.tokens[found[at].words[0] - 1].tag == "AT0"
    return lead is not None and sentence.tokens[lead].lower == "of" and named and article


def _past_names(sentence: Parsed, clause: Clause, found: list[Chunk], at: int) -> int:
    while at and _is_past_name(sentence, clause, found[at - 1 : at + 1]):
        at -= 1
    return at


def _is_where(sentence: Parsed, clause: Clause, found: list[Chunk]) -> bool:
    """Whether a shortened passive is told past a town that only says where: "the bridge at Ica built by"."""
    lead = found[-1].lead
    if clause.shape is not Shape.REDUCED or len(found) < 2 or lead is None or found[-1].breaks:
        return False
    thing = sentence.tokens[found[-2].words[-1]].lemma.lower()
    at = sentence.tokens[lead].lower in _AT and sentence.tokens[found[-1].words[-1]].text[0].isupper()
    return at and is_among(thing, "facilities", "structures", "movers")


def _is_past_name(sentence: Parsed, clause: Clause, pair: list[Chunk]) -> bool:
    """Whether a relative without a comma is told of the first of two phrases, and not of the name behind it.

    So "a man from Lima who fled", "the mine near Ica that was shut".
    """
    before, chunk = pair
    thing = _is_no_person(sentence.tokens[before.words[-1]]) or _names_person(sentence, chunk)
    if clause.marker in ("who", "whom") and thing:
        return False
    if clause.marker not in ("which", "that", "who", "whom") or sentence.tokens[chunk.words[0] - 1].lower in (
        "a",
        "an",
    ):
        return False
    if chunk.lead is None or chunk.breaks or sentence.tokens[chunk.lead].lower not in _BESIDE:
        return False
    words = [sentence.tokens[i] for i in chunk.words]
    return all(t.text[0].isupper() or t.tag in ("AJ0", "CRD") for t in words) and words[-1].text[0].isupper()


_BESIDE = ("in", "at", "near", "from", "off", "outside", "on", "of", "around", "under", "between", "with")


def _past_places(sentence: Parsed, clause: Clause, found: list[Chunk]) -> int:
    """The phrase a relative after a comma belongs to, past a place: "a lawyer from Bath, who"."""
    at = len(found) - 1
    if clause.marker == "which" and clause.group.lemma in words_of("verbs-of-change"):
        heads = [sentence.tokens[c.words[-1]].lemma.lower() for c in found]
        figure = next((k for k in range(at, -1, -1) if heads[k] in words_of("trade-figures")), None)
        if figure is not None:
            return figure
    told = clause.marker == "which" and clause.group.lemma not in ("be", "have", "lie", "stand")
    built = (
        clause.group.lemma in _BUILT
    )  # "a wharf at Foo, which will be finished", "which a firm will build"
    told = told and (clause.group.tense is Tense.PAST or clause.group.perfect or built)
    if told and built and (works := works_among(sentence, found)) is not None:
        return works
    last = sentence.tokens[found[at].words[-1]]
    placed = (
        last.is_name or last.lemma.lower() in _LANDS
    )  # "the emergency in the province, which was declared"
    placed = placed and not (at and is_of_town(sentence, clause, found[at - 1 : at + 1]))
    if told and at and found[at].lead is not None and placed:
        return at - _places_behind(sentence, found[: at + 1])
    pair = found[at - 1 : at + 1] if at and placed else []
    if pair and (_is_built_at(sentence, clause, pair) or is_body_there(sentence, clause, pair)):
        return at - 1
    while clause.marker in ("who", "whom") and at and (lead := found[at].lead) is not None:
        doer = sentence.tokens[lead].lower in ("by", "with", "to")  # "was met by Ana Ruiz of Orbis, who"
        person = _names_person(sentence, found[at])
        if doer or person or not _is_no_person(sentence.tokens[found[at].words[-1]]):
            break
        at -= 1
    return at - bool(at and _is_set_off(sentence, found[at]))


def _names_person(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase is a whole name of somebody: "put the blame on Ana Silva, who"."""
    first = sentence.tokens[chunk.words[0]]
    named = first.text[0].isupper() and len(chunk.words) > 1
    return named and is_among(first.lower, "names-of-men", "names-of-women", "person-titles")


def _is_no_person(head: Token) -> bool:
    """Whether the head of a phrase behind a preposition is of a place or a body, which is no "who"."""
    named = head.is_name or head.text[0].isupper()
    thing = head.lemma.lower()
    land = thing in _LANDS  # "ambassadors of 30 countries, who"
    return named or land or is_among(thing, *_NO_PEOPLE)


_NO_PEOPLE = ("facilities", "bodies", "institutions", "small-places", "movers", "structures", "machines")


def _measured(sentence: Parsed, clause: Clause, found: list[Chunk]) -> int | None:
    """The town of which a length tells how far off it is: "El Fasher, 550 km to the west, which fell"."""
    tokens = sentence.tokens
    ends = [k for k, c in enumerate(found) if tokens[c.words[-1]].lemma.lower() in words_of("length-units")][
        -1:
    ]
    told = clause.marker in ("which", "where") and clause.group.lemma not in ("be", "have", "lie", "stand")
    told = told and tokens[clause.start - 1].text == ","
    if not told or not ends or not ends[0]:
        return None
    length, named = found[ends[0]], found[ends[0] - 1]
    beside = tokens[length.words[0] - 1].text == "," and named.words[-1] == length.words[0] - 2
    words = [t.lower for t in tokens[length.words[-1] + 1 : clause.start - 1]]
    aside = words in (["away"], ["off"]) or (
        is_among("".join(words[-1:]), "compass-points") and "of" not in words
    )
    return ends[0] - 1 if beside and aside and tokens[named.words[-1]].is_name else None


def _apposed_to(sentence: Parsed, found: list[Chunk], last: int) -> int:
    """The name that a phrase says more of: "Agua Dulce, the terminal across the bay, which opened"."""
    at, tokens = last, sentence.tokens
    while at and found[at].lead is not None:
        at -= 1
    first = found[at].words[0]
    named = at > 0 and tokens[found[at - 1].words[-1]].text[0].isupper()
    named = named and found[at - 1].lead != 0  # "In Suva, the firm, which"
    led = [t.text.lower() for t in tokens[first - 2 : first]]
    town = is_among(tokens[found[at].words[-1]].lemma.lower(), "small-places")  # "Bara, a market town, which"
    more = named and (led == [",", "the"] or (town and led in ([",", "a"], [",", "an"])))
    follows = more and found[at - 1].words[-1] == first - 3
    lead = found[last].lead
    beside_it = lead is not None and tokens[lead].lower in ("on", "off", "near", "by")  # "on the Danube"
    doubtful = at < last and tokens[found[last].words[-1]].is_name and not beside_it  # "of Douala, which"
    return at - 1 if follows and not doubtful else last


def _is_built_at(sentence: Parsed, clause: Clause, last: list[Chunk]) -> bool:
    """Whether plans are told of what stands at a place: "a pier at Suva, which is due to open"."""
    planned = bool(clause.group.governors) or clause.group.tense is Tense.FUTURE
    if clause.marker != "which" or not planned or last[1].lead is None:
        return False
    thing = sentence.tokens[last[0].words[-1]].lemma.lower()
    at = sentence.tokens[last[1].lead].lower in _AT
    return at and is_among(thing, "facilities", "structures")


def _places_behind(sentence: Parsed, found: list[Chunk]) -> int:
    """How many phrases at the end only say where a thing is: "the market at Bath", "the road from A to B"."""
    leads = [sentence.tokens[c.lead].lower if c.lead is not None else "" for c in found]
    if leads[-1] in _AT or (leads[-1] == "on" and sentence.tokens[found[-1].words[-1]].lower in _LANDS):
        return 1  # "the tanks on the southern shore, which leaked"
    behind = 2 if leads[-1] == "to" and leads[-2] == "from" and len(found) > 2 else 1
    if behind == 1 and leads[-1] not in ("between", "of"):
        return 0
    last = found[-1 - behind].words[-1]
    thing = sentence.tokens[last].lemma.lower()
    laid = thing == "link" and sentence.tokens[last - 1].lower in _LAID  # no "links between Chile and China"
    return behind if laid or is_among(thing, "facilities", "structures", "movers") or thing in _LINKS else 0


_LINKS = frozenset("flight service sailing crossing corridor line route".split())
_LAID = frozenset("rail railway road ferry air sea power cable fibre fixed electricity tram".split())


def _agreeing(sentence: Parsed, clause: Clause, chunk: Chunk) -> tuple[int, ...]:
    """Of "Fiji and Tonga, which has" the last, since the verb has one subject."""
    if clause.shape is not Shape.FINITE or _agrees(sentence, clause, chunk):
        return chunk.words
    joint = max((k for k, i in enumerate(chunk.words) if sentence.tokens[i].tag == "CJC"), default=-1)
    return chunk.words[joint + 1 :]


def _agrees(sentence: Parsed, clause: Clause, chunk: Chunk) -> bool:
    """Whether the verb of a relative clause may have the phrase as its subject, by number, or has its own."""
    first = sentence.tokens[clause.group.first]
    before = (sentence.tokens[i] for i in clause.before if i > clause.start and i not in sentence.dated)
    if clause.role is Role.RELATIVE and any(t.tag == "PNP" or t.tag[:2] == "NN" for t in before):
        return True  # "12 pylons which it proposes to put up"
    last = sentence.tokens[chunk.words[-1]]
    joint = joins(sentence, chunk)
    several = last.tag == "NN2" or joint or is_among(last.lower, "plural-nouns")
    if first.tag in ("VVZ", "VHZ", "VBZ", "VDZ") or first.lower == "was":
        named = last.text[0].isupper() and len(chunk.words) > 1 and not joint  # "APM Terminals, which has"
        return named or not several
    return several or not (first.tag in ("VVB", "VHB", "VBB", "VDB") or first.lower == "were")


def joins(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase is of several that "and" or "or" joins."""
    tokens = sentence.tokens
    return any(tokens[i].tag == "CJC" and not is_within_name(tokens, i) for i in chunk.words)


def hanging(found: tuple[Chunk, ...]) -> list[Chunk]:
    """The phrases at the front that prepositions hang on what stands before, up to a mark."""
    kept: list[Chunk] = []
    for chunk in found:
        if chunk.breaks or chunk.lead is None or not chunk.is_noun:
            break
        kept.append(chunk)
    return kept
