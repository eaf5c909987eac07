"""The kind of an event by its verb with the classes of who acts, what is acted on and what is beside."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain, takewhile

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import plural_peoples, verb_trigger, whole_peoples, words_of
from viewer.extract.syntax.antecedents import antecedent
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.doers import is_second_verb, subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, subject_noun
from viewer.model.event import Kind
from viewer.paths import resource

_NAME = "NAME"
_PEOPLE = "PEOPLE"  # "the Dutch", "Chileans"
_TAIL = re.compile(r" (?:of|with|on|between|in|for|from|at|to) ")
_PREPOSITIONS = frozenset("from to at in into on onto by for with of".split())
_PARTICLES = frozenset("over up out off down in away back forward".split())
_NEARLY = frozenset("about some around over nearly almost roughly more less fewer than at least most".split())
_SWARMS = frozenset("swarm herd flock gang band group crowd pack number dozens hundreds thousands".split())
_FORCES = frozenset("battle carrier combat escort ready strike support task".split())  # groups of ships
_PARTS = frozenset(
    "part half most rest bulk remainder share third quarter fifth tenth section stretch dozen".split()
)


@dataclass(frozen=True, slots=True)
class Frame:
    """Verbs that are of a kind with some doers, objects and words beside; None where anything will do."""

    kind: Kind
    doers: frozenset[str] | None
    done_to: frozenset[str] | None
    beside: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Scene:
    """The head nouns of a clause by what they are in it; "NAME" and "PEOPLE" stand among them for names."""

    doers: frozenset[str]
    done_to: frozenset[str]
    beside: frozenset[str]


@cache
def _frames() -> dict[str, tuple[Frame, ...]]:
    """The frames of each verb in the order of the file; "-" has those of any verb."""
    found: dict[str, list[Frame]] = {}
    for line in resource("words/frames.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, verbs, *roles = line.split("\t")
            frame = Frame(Kind(kind), *(_class(role) for role in roles))
            for verb in verbs.split():
                found.setdefault(verb.replace("_", " "), []).append(frame)
    return {verb: tuple(frames) for verb, frames in found.items()}


def _class(words: str) -> frozenset[str] | None:
    """The nouns of a role, with those of the lists it names; None for "-"."""
    return None if words == "-" else frozenset(chain.from_iterable(_listed(word) for word in words.split()))


def _listed(word: str) -> Iterator[str]:
    lead, at, name = word.partition("@")
    yield from (lead + noun for noun in words_of(name)) if at else (word,)


def framed(sentence: Parsed, clause: Clause, verb: str, meant: frozenset[str] = frozenset()) -> Kind | None:
    """The kind of the first frame that a clause fits; None where it fits none.

    Args:
        sentence: the sentence.
        clause: the clause.
        verb: the verb with the word after it: "run out".
        meant: what the subject is known by that is told before and only pointed to here.
    """
    frames = tuple(chain.from_iterable(_frames().get(v, ()) for v in _verbs(verb.strip(), clause)))
    if not frames:
        return None
    scene = _scene(sentence, clause, meant)
    return next((frame.kind for frame in frames if _fits(frame, scene)), None)


def _verbs(whole: str, clause: Clause) -> Iterator[str]:
    """What frames may know a verb by: with the word after it, and without where that opens a phrase."""
    yield "-"
    yield whole
    follows = whole.rpartition(" ")[2] in _PREPOSITIONS
    if whole != clause.group.lemma and (follows or not (whole in _frames() or verb_trigger(whole))):
        yield clause.group.lemma


def _fits(frame: Frame, scene: Scene) -> bool:
    if frame.doers is not None and frame.doers.isdisjoint(scene.doers):
        return False
    if frame.done_to is not None and frame.done_to.isdisjoint(scene.done_to):
        return False
    return frame.beside is None or not frame.beside.isdisjoint(scene.beside)


def _scene(sentence: Parsed, clause: Clause, meant: frozenset[str]) -> Scene:
    at = _subject(sentence, clause)
    subject = _heads(sentence, at) or _counted_off(sentence, clause) or meant or _pronoun(sentence, clause)
    if at is not None and subject & _SWARMS and sentence.tokens[at + 1].tag == "PRF":
        subject |= _heads(sentence, _head_after(sentence, list(range(at + 2, clause.group.first))))
    if _is_passive(sentence, clause):
        return Scene(_by(sentence, clause), subject, _beside(sentence, clause))
    return Scene(subject, _object(sentence, clause), _beside(sentence, clause))


def _is_passive(sentence: Parsed, clause: Clause) -> bool:
    """Whether the subject is acted on, be it without "was": "the bridge, finished in 2023"."""
    bare = clause.shape is Shape.REDUCED and sentence.tokens[clause.group.first].tag == "VVN"
    return clause.group.passive or (bare and not is_second_verb(sentence, clause))


def _object(sentence: Parsed, clause: Clause) -> frozenset[str]:
    """The head noun after the verb and its particle, and of what it is a part: "part of the river"."""
    after = [i for i in clause.after if not _is_timed(sentence, i)]
    if after and sentence.tokens[after[0]].lower in _PARTICLES:
        after = after[1:]
    after = _past_nearly(sentence, after)
    at = object_noun(sentence, clause) or _head_after(sentence, after)
    found = _heads(sentence, at) or _number(sentence, after)
    of = next((i for i in after[1:] if sentence.tokens[i].tag == "PRF"), None)
    if of is not None and (found & _PARTS or (found == {"number"} and of == after[0] + 1)):
        found |= _heads(sentence, _head_after(sentence, [i for i in after if i > of]))
    return found | _object_before(sentence, clause)


def _object_before(sentence: Parsed, clause: Clause) -> frozenset[str]:
    """What a relative with a subject of its own is told of: the plant, in "the plant that rebels seized"."""
    if clause.role is not Role.RELATIVE or clause.group.passive or clause.marker not in ("which", "that"):
        return frozenset()
    marker = next((i for i in clause.before if sentence.tokens[i].lower == clause.marker), None)
    own = marker is not None and any(
        i > marker and (sentence.tokens[i].is_noun or sentence.tokens[i].tag == "PNP") for i in clause.before
    )
    told = antecedent(sentence, clause)[:1] if own else []
    return _heads(sentence, told[0].words[-1]) if told else frozenset()


def _pronoun(sentence: Parsed, clause: Clause) -> frozenset[str]:
    tokens = (sentence.tokens[i] for i in clause.before)
    return frozenset(t.lower for t in tokens if t.tag == "PNP" and t.lower in ("he", "she"))


def _past_nearly(sentence: Parsed, indices: list[int]) -> list[int]:
    """The words behind those that say that a number is not exact: "50 houses", of "about 50 houses"."""
    if [sentence.tokens[i].lower for i in indices[:2]] == ["up", "to"]:
        indices = indices[2:]
    if [sentence.tokens[i].lower for i in indices[:3]] == ["as", "much", "as"]:
        indices = indices[3:]
    number = next((k for k, i in enumerate(indices) if sentence.tokens[i].tag == "CRD"), 0)
    near = all(sentence.tokens[i].lower in _NEARLY for i in indices[:number])
    return indices[number:] if near else indices


def _counted_off(sentence: Parsed, clause: Clause) -> frozenset[str]:
    """What a number before the verb is of: the crew, in "ten of the crew", or "up to half of the crew"."""
    before = [i for i in range(clause.start, clause.group.first) if not _is_timed(sentence, i)]
    before = _past_nearly(sentence, before)
    of = next((k for k, i in enumerate(before[:6]) if sentence.tokens[i].tag == "PRF"), 0)
    if not of or not _is_count(sentence.tokens[before[of - 1]]):
        return frozenset()
    return _heads(sentence, _head_after(sentence, before[of + 1 :]))


def _is_count(token: Token) -> bool:
    return token.tag == "CRD" or token.lemma.lower() in _PARTS | _SWARMS or token.lower in _SOME


_SOME = frozenset("some many most none several few both each any".split())


def _is_timed(sentence: Parsed, at: int) -> bool:
    return sentence.tokens[at].start in sentence.timed


def _number(sentence: Parsed, after: list[int]) -> frozenset[str]:
    """That a bare number follows the verb, and whether it is one of millions: "passed two million"."""
    counts = bool(after) and sentence.tokens[after[0]].tag == "CRD"
    if not counts or sentence.tokens[after[0]].start in sentence.timed:
        return frozenset()
    run = (sentence.tokens[i].lower for i in takewhile(lambda i: sentence.tokens[i].tag == "CRD", after))
    return frozenset(("number", "million") if any(_MILLIONS.search(word) for word in run) else ("number",))


_MILLIONS = re.compile(r"^[mb]illions?$|\d(?:m|mn|bn)$")


def _subject(sentence: Parsed, clause: Clause) -> int | None:
    """The head noun of the subject, be it that of the clause that this one goes on with."""
    own = subject_noun(sentence, clause)
    if own is not None and clause.role is not Role.RELATIVE:
        return own
    chunks = subject_chunks(sentence, clause)
    nouns = [i for i in chunks[0].words if sentence.tokens[i].is_noun] if chunks else []
    of = next((i for i in chunks[0].words if sentence.tokens[i].tag == "PRF"), None) if chunks else None
    nouns = [i for i in nouns if of is None or i < of] or nouns
    return nouns[-1] if nouns else own


def _heads(sentence: Parsed, at: int | None) -> frozenset[str]:
    """What a noun is known by: its dictionary form, "%" for a percentage, "NAME" for a name.

    What "of" names behind it makes a compound with it: "vaccine-trial", of "trials of a vaccine".
    """
    if at is None:
        return frozenset()
    token = sentence.tokens[at]
    if token.text[-1] in "%$€£¥":
        return frozenset(("%" if token.text[-1] == "%" else "dollar",))
    if token.lower == "group" and at and sentence.tokens[at - 1].lower in _FORCES:
        return frozenset(("fleet",))
    named = token.is_name or (token.text[0].isupper() and at > sentence.opening)
    own = (token.lemma.lower(), _NAME) if named else (token.lemma.lower(),)
    people = (_PEOPLE,) if _is_people(sentence.tokens, at) else ()
    return frozenset((*own, *people, *_led_by(sentence.tokens, at), *_of_what(sentence, at)))


def _is_people(tokens: tuple[Token, ...], at: int) -> bool:
    word = tokens[at]
    if not word.text[0].isupper():
        return False
    led = at > 0 and tokens[at - 1].lower == "the" and word.lower in whole_peoples()
    return led or word.lower in plural_peoples() or word.lower in words_of("past-peoples")


def _of_what(sentence: Parsed, at: int) -> Iterator[str]:
    """The compound of a noun with what "of" names behind it."""
    tokens = sentence.tokens
    if at + 1 < len(tokens) and tokens[at + 1].tag == "PRF":
        head = _head_after(sentence, list(range(at + 2, min(at + 8, len(tokens)))))
        if head is not None:
            yield f"{tokens[head].lemma.lower()}-{tokens[at].lemma.lower()}"


def _led_by(tokens: tuple[Token, ...], at: int) -> Iterator[str]:
    """The compound that a noun ends ("building-work"), and what says whose a name is ("President Ruiz")."""
    before = tokens[at - 1] if at else None
    if before is None or not (before.is_noun or before.tag == "VVG"):
        return
    if before.text[0].islower() and tokens[at].text[0].islower():
        yield f"{before.lower}-{tokens[at].lemma.lower()}"
    while at and tokens[at - 1].text[0].isupper() and tokens[at - 1].is_noun:
        at -= 1
        if tokens[at].lower in words_of("chiefs"):
            yield tokens[at].lower
    if at and tokens[at].text[0].isupper() and tokens[at - 1].is_noun and tokens[at - 1].text.islower():
        yield tokens[at - 1].lemma.lower()  # "the patrol vessel Furor"


def known_by(subject: str) -> frozenset[str]:
    """What a subject told before is known by, with "NAME" for a name: "pacts with Togo" by "pact"."""
    head = _TAIL.split(subject)[0].split(" ")[-1]
    if head[:1].isupper():
        return frozenset((head.lower(), _NAME))
    return frozenset((head, head.removesuffix("s")))


def _by(sentence: Parsed, clause: Clause) -> frozenset[str]:
    """Who a passive says it is done by."""
    return frozenset(word[3:] for word in _beside(sentence, clause) if word.startswith("by:"))


def _beside(sentence: Parsed, clause: Clause) -> frozenset[str]:
    """The plain words after the verb but those of dates, and the noun after each preposition: "from:sale".

    "first" and "last" count before the verb too: "the first train ran".
    """
    own = [i for i in clause.own() if sentence.tokens[i].start not in sentence.timed]
    after = [i for i in own if i > clause.group.last]
    found = {sentence.tokens[i].lower for i in own if i > clause.group.last or _is_rank(sentence.tokens[i])}
    found |= {_NAME for i in after if sentence.tokens[i].is_name}
    for at, i in enumerate(after):
        if sentence.tokens[i].tag in ("PRP", "PRF", "TO0", "AVP", "CJS") or sentence.tokens[i].lower == "as":
            head = _head_after(sentence, after[at + 1 :])
            found |= {f"{sentence.tokens[i].lower}:{word}" for word in _heads(sentence, head)}
    return frozenset(found)


def _is_rank(token: Token) -> bool:
    return token.lower in ("first", "last", "maiden", "final")


def _head_after(sentence: Parsed, indices: list[int]) -> int | None:
    """The head of the phrase that the words open with."""
    head = None
    for i in indices:
        token = sentence.tokens[i]
        if token.is_noun:
            head = i
        elif token.tag == "POS" and head is not None:
            continue  # "in the magistrate's court"
        elif token.tag == "AJ0" and head is not None and sentence.tokens[head].is_name:
            continue  # "from the U.S. financial system"
        elif head is not None or token.tag[:2] not in ("AT", "AJ", "DP", "CR", "OR", "DT", "VV"):
            break
    return head
