"""What came about at a distance from a place and lies nowhere: "a boat sank", "found a body 12 km from".

No place named before the verb is that far off: who acts, or tells of it, is elsewhere.
"""

import re

from viewer.extract.claims.kindred import TOWNS
from viewer.extract.claims.parts import is_fixed
from viewer.extract.claims.referents import LINES, pointed_at
from viewer.extract.claims.scene import Around
from viewer.extract.claims.things import phrase_ending, thing_before, unplaced
from viewer.extract.claims.topic import is_spot
from viewer.extract.claims.verbs import clause_at
from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, verb_trigger
from viewer.extract.locating.references import End
from viewer.extract.names.places import Part
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Kind, Trait
from viewer.model.event import Kind as EventKind
from viewer.model.where import Where

_LOCATING = frozenset(
    "be lie stand sit remain locate situate site base place build found establish extend stretch run reach "
    "begin start end rise nestle perch cling hug face become overlook border adjoin straddle separate".split()
)
_PLACING = frozenset(
    "put place show give describe mark make call state report reckon estimate say list have think "
    "believe consider hold locate position set depict claim draw record measure count print quote cite "
    "speak write tell insist argue add note specify advertise know boast announce".split()
)
_OPENED = frozenset("open reopen launch build erect complete finish raise inaugurate go_up".split())
_GROUNDS = frozenset(
    "shore coast headland plain hill hillside ridge slope spit bluff plateau meadow marsh cove inlet bank "
    "bend beach estuary peninsula promontory clearing cliff dune moor heath flat floodplain sandbank".split()
)
"""What a thing that is built stands on, which is as far from a place as the thing itself."""
_WINDING = frozenset("cover paddle crawl advance retreat withdraw push meander flow wind snake".split())
_NEW_THING = re.compile(
    r"\b(?:from|in|at|to|near|by|on|outside|into|behind|under|inside|past|over|across|through|against|for|towards?)\s"
    r"(?P<noun>an?\s(?:[a-z][\w-]*\s){0,3}[a-z-]+(?<!\sto\sbe)(?<!\sto\slie))\s"
    r"(?P<put>(?:which|that)\s(?:[\w’'-]+\s){1,4}(?:puts?|places?|locates?|reckons?)\s)?$"
)
_ANY_SPOT = re.compile(r"an? (?:[a-z-]+ )?(?:location|place|point|position|spot)")
_OWNING = ("POS", "NN0", "NN1", "NN2", "NP0", "AT0", "AJ0", "DPS")
_TRIP = re.compile(r"[\s-](?:drive|ride|walk|hike|sail|crossing|flight|hop|trek|journey|voyage|trip)$")
_CALLED_IT = re.compile(r"\b(?:calls?|called|makes?|made|reckons?|reckoned)\s(?:it|that)\san?\s$")
_FEW = 20  # characters
_APPOSED = re.compile(r",\s(?:[a-z]+\s)?an?\s$")
_PRONOUNS = frozenset("he she they we i".split())
_THINGS = frozenset("it that which who".split())
_RELATIVES = ("where", "which", "who", "whose", "whom")
_WHILE = frozenset("until when once as after before".split())


def is_journey(match: re.Match[str], around: Around) -> bool:
    """Whether a figure right after a verb tells how far somebody went: "walked 20 miles from"."""
    clause = clause_at(around.sentence, match.start())
    if clause and _TRIP.search(match["tail"] or "") and clause.group.lemma not in _LOCATING:
        if _CALLED_IT.search(match.string, around.sentence.sentence.start, match.start()):
            return False
        low = max(0, match.start() - _FEW)  # but not "took a 3-mile walk from"
        return not _APPOSED.search(match.string, low, match.start())
    goes = clause is not None and (
        clause.group.lemma in _WINDING or is_among(clause.group.lemma, "journey-verbs")
    )
    if clause is None or not goes or (match["mod"] or "").lower() == "within":
        return False
    if clause.group.progressive:
        return False  # "is drifting 6 miles from" tells where it is
    between = around.sentence.tokens[clause.group.last + 1 :]
    return all(t.tag in ("AV0", "AVP", "AT0") for t in between if t.start < match.start())


def new_thing_before(match: re.Match[str], around: Around) -> End | None:
    """What a phrase with "a" right before a distance first tells of, and lies nowhere: "from a bar 2 km".

    A place before a comma stands there, and None is told where a clause tells where its subject stands.
    """
    found = _NEW_THING.search(match.string, around.sentence.sentence.start, match.start())
    clause = clause_at(around.sentence, match.start()) if found else None
    if found is None:
        return None
    anywhere = found["put"] or _ANY_SPOT.fullmatch(found["noun"])
    apart = match.string.endswith(", ", 0, found.start()) and not anywhere
    if apart and (head := _ending_at(found.start() - 2, around)):
        return head  # "Kandy, in a valley 95 km from", but not "in the Java Sea, at a spot 95 km from"
    if not found["put"] and clause is not None and clause.group.lemma in _LOCATING:
        return None
    grounds = clause is not None and found["noun"].split()[-1] in _GROUNDS
    told = _what_opened(clause, around) if grounds and clause else None
    return told or unplaced(match.string, *found.span("noun"))


def _what_opened(clause: Clause, around: Around) -> End | None:
    """The place that a clause says was opened or built on some ground: "opened on a headland 9 km from"."""
    chunks = subject_chunks(around.sentence, clause)[:1] if clause.group.lemma in _OPENED else []
    if not chunks:
        return None
    tokens, at = around.sentence.tokens, chunks[0].words[0]
    opens = at - 1 if at and tokens[at - 1].tag in ("AT0", "DPS", "DT0") else at
    told = pointed_at(tokens[opens].start, around, None)
    named = around.named_at(tokens[at].start)
    told = told or (around.end(named) if named and is_spot(named) else None)
    return told if told and told.where.is_placed else None


def happening(match: re.Match[str], around: Around) -> End | None:
    """Who or what the clause around a distance tells of, where that is no place: an end that lies nowhere."""
    sentence = around.sentence
    clause = clause_at(sentence, match.start())
    if clause is None:
        return None
    between = _between(clause, match, sentence)
    if any(_is_in_mention(t, around) or (t.is_name and t.start not in sentence.timed) for t in between):
        return None
    is_apposed = bool(between) and between[-1].text in (",", "(")
    if is_apposed and (head := _before_relative(sentence, clause, around)):
        return head
    thing = _right_before(between[:-1] if is_apposed else between, sentence)
    if clause.group.lemma in _PLACING:
        is_put = is_apposed and thing is not None and is_fixed(thing.words.split()[-1])
        return None if is_put else _put(thing, clause, around)
    if clause.group.lemma in _LOCATING and is_apposed:
        return None
    return _told_of(match, clause, thing, around)


def _between(clause: Clause, match: re.Match[str], sentence: Parsed) -> list[Token]:
    """The words between a verb and a distance, without the "as" of "describes the town as 20 km from"."""
    between = [t for t in sentence.tokens[clause.group.last + 1 :] if t.start < match.start()]
    is_put = clause.group.lemma in _PLACING and between and between[-1].lower in ("as", "at")
    return between[:-1] if is_put else between


def _put(thing: End | None, clause: Clause, around: Around) -> End | None:
    """What somebody puts at a distance: the object *thing*, else the subject of "is shown on a map as"."""
    if thing is None or _is_governed(thing, around.sentence):
        return _subject(around.sentence, clause, around) if clause.group.passive else None
    noun = thing.words.split()[-1].lower()
    is_any = noun not in TOWNS and is_among(noun, "place-nouns")  # "describes the place as"
    told = None if is_any else _pointed(thing, around)
    is_brought = told is not None and not told.where.is_placed and clause.group.lemma in ("put", "bring")
    return (_stood_on(clause, around) if is_brought else None) or told


def _stood_on(clause: Clause, around: Around) -> End | None:
    """Where what "would put the fleet within 90 km of" stands: the only spot named before the verb."""
    low, verb = around.sentence.sentence.start, around.sentence.tokens[clause.group.first].start
    spots = [m for m in around.between(low, verb) if m.part is not Part.OWNER and is_spot(m)]
    return around.end(spots[0]) if len({m.where.name for m in spots}) == 1 else None


def _pointed(thing: End, around: Around) -> End:
    """What somebody puts somewhere, "has the islet within 50 km", as the place that it points to."""
    told = pointed_at(thing.start, around, None)
    return told if told and told.where.is_placed else thing


def _told_of(match: re.Match[str], clause: Clause, thing: End | None, around: Around) -> End | None:
    """The subject of a clause or its object *thing*, right before the distance; None of "it is"."""
    sentence = around.sentence
    after = sentence.tokens[clause.group.last + 1 :]
    acts = any(t.tag == "VVG" for t in after if t.end <= match.start())  # "was eastbound, driving a lorry"
    locates = clause.group.lemma in _LOCATING and not acts
    subject = _subject(sentence, clause, around) or _pronoun(match, clause, around)
    if subject is None:
        return None if locates else thing
    may_be = _may_be_place(subject.words.split()[-1].lower())
    if not subject.where.is_placed:
        return None if locates and may_be else thing or subject
    return subject if locates or thing is None or _is_governed(thing, sentence) else thing


def _is_governed(thing: End, sentence: Parsed) -> bool:
    """Whether a preposition stands before a phrase, which then is no object: "grew up on a hill"."""
    at = (sentence.at(thing.start) or 0) - 1
    while at > 0 and sentence.tokens[at].tag in _OWNING:
        at -= 1  # "on a haulier's chart"
    return at >= 0 and sentence.tokens[at].tag in ("PRP", "PRF")


def _subject(sentence: Parsed, clause: Clause, around: Around) -> End | None:
    """The subject of a clause: the place that it points to, else an end that lies nowhere; None of a name."""
    found = subject_chunks(sentence, clause)[:1]
    if not found:
        return None
    words = found[0].words
    last = sentence.tokens[words[-1]]
    if any(_is_in_mention(sentence.tokens[i], around) for i in words):
        return None
    if last.is_name and Trait.PERSON in around.gazetteer.caution(last.text):
        return unplaced(sentence.text, sentence.tokens[words[0]].start, last.end)
    if not last.is_noun or last.is_name:
        return None
    if head := _apposed_to(sentence, words[0], around):
        return head
    opens = words[0] - 1 if words[0] else 0
    first = opens if sentence.tokens[opens].tag in ("AT0", "DPS", "DT0") else words[0]
    start = sentence.tokens[first].start
    told = pointed_at(start, around, None) if _may_be_place(last.lower) else None
    return told if told and told.where.is_placed else unplaced(sentence.text, start, last.end)


def _apposed_to(sentence: Parsed, first: int, around: Around) -> End | None:
    """The place of which a phrase whose first word has that index says more: "Apatity, the railhead, is"."""
    at = first - 1
    while at > 0 and sentence.tokens[at].tag in ("AT0", "DPS", "DT0", "AJ0", "AJS"):
        at -= 1
    if at < 1 or sentence.tokens[at].text != ",":
        return None
    return _ending_at(sentence.tokens[at - 1].end, around)


def _before_relative(sentence: Parsed, clause: Clause, around: Around) -> End | None:
    """The place before a relative clause that a comma has closed: "Kandy, where he lives, 130 km from"."""
    words = range(max(1, clause.start - 1), clause.group.first)
    opens = next((i for i in words if sentence.tokens[i].lower in _RELATIVES), None)
    if opens is None or sentence.tokens[opens - 1].text != ",":
        return None
    return _ending_at(sentence.tokens[opens - 2].end, around) if opens > 1 else None


def _ending_at(end: int, around: Around) -> End | None:
    found = next((m for m in around.mentions if m.end == end and m.kind != Kind.COUNTRY), None)
    return around.end(found) if found else None


def _may_be_place(noun: str) -> bool:
    return is_fixed(noun) or noun in LINES or is_among(noun, "place-nouns")


def _pronoun(match: re.Match[str], clause: Clause, around: Around) -> End | None:
    """The pronoun that a clause is told of: a person, or "it" that something happens to or that moves."""
    before = around.sentence.tokens[clause.start : clause.group.first]
    found = next((t for t in reversed(before) if t.lower in (*_PRONOUNS, *_THINGS)), None)
    trigger = verb_trigger(clause.group.lemma)
    is_within = (match["mod"] or "").lower() == "within"  # "came within 12 miles of"
    if found is None or (trigger and trigger.kind is EventKind.MOVEMENT and not is_within):
        return None
    stays = clause.group.lemma in _LOCATING and clause.marker not in _WHILE
    if found.lower in _THINGS and stays:
        return None
    return thing_before(match, around) or End(Where(found.text), found.start, found.end, found.text)


def _right_before(between: list[Token], sentence: Parsed) -> End | None:
    """The object right before a distance: "found a body 12 km from"; no date comes between."""
    words = [t for t in between if t.start not in sentence.timed]
    if not words or words[-1] is not between[-1] or not words[-1].is_noun or words[-1].is_name:
        return None
    return phrase_ending(words, sentence.text)


def _is_in_mention(token: Token, around: Around) -> bool:
    spots = (m for m in around.mentions if m.start <= token.start < m.end)
    return any(m.kind != Kind.COUNTRY for m in spots)
