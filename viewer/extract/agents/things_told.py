"""What the "it", "they" or "them" of the next clause may mean: what something was done to."""

from dataclasses import replace
from itertools import takewhile

from viewer.extract.agents.named import Named
from viewer.extract.grammar.words import is_among, noun_trigger, verb_trigger, words_of
from viewer.extract.syntax.chunks import Chunk, chunks
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, with_particle
from viewer.extract.syntax.subject_words import (
    head_of,
    is_name,
    is_person,
    is_plural_name,
    is_vessel,
)
from viewer.extract.wording.complements import complements
from viewer.extract.wording.governed_verbs import after_verb
from viewer.extract.wording.headline_parts import parts_of
from viewer.model.event import Kind

_OF_WORKS = (Kind.CONSTRUCTION, Kind.OPENING, Kind.CLOSURE)
_BUILT = ("light", "finish", "complete", "damage", "destroy", "wreck")
_WRITTEN = ("file", "lodge", "table", "submit", "sign", "draft", "introduce", "propose", "initial", "publish")
_FOUNDED = ("found", "establish", "create", "form", "set", "dissolve", "constitute", "restore")
_DOING = ("bodies", "institutions", "state-bodies", "roles-of-person")
_CLOSING = ("close", "shut")
_OPENING = ("open", "reopen", *_CLOSING)
_OF_THINGS = frozenset(
    "crash sink capsize explode burn burst collapse derail ground overturn leak founder drift".split()
)
_ARRIVING = frozenset("reach arrive land dock flow spread drift".split())
_ON_THEIR_WAY = frozenset("water oil gas fuel slick ash smoke convoy caravan storm flood aid cargo".split())
_OF_PACTS = frozenset("collapse unravel lapse expire founder hold crumble fray".split())
_OF_SHIPS = frozenset("tow scrap refloat beach moor berth scuttle salvage anchor drydock break_up".split())


def is_of_ships(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause tells of what only a ship does or undergoes: "may be sold for scrap"."""
    after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 3]]
    verbs = {clause.group.lemma, with_particle(sentence, clause).strip().replace(" ", "_")}
    return bool(verbs & _OF_SHIPS) or (clause.group.lemma == "sell" and after == ["for", "scrap"])


def means_ship(told: tuple[Named, str | None], sentence: Parsed, clause: Clause, says: str | None) -> bool:
    """Whether "she" is a ship: "a broker says that she may be scrapped", "she would stay, he said".

    Args:
        told: the names of the text, and the ship told of last.
        sentence: the sentence of "she".
        clause: the clause of "she".
        says: who says so, which is no woman where it is a state; None where nobody does.
    """
    if is_of_ships(sentence, clause):
        return True
    named, vessel = told
    said = (c for c in sentence.clauses if c.role is Role.ATTRIBUTION)
    by_him = any(sentence.words(c.start, c.group.first).lower() == "he" for c in said)
    women = "she" in named.sexes.values()
    return vessel is not None and not women and (says in named.places or by_him)


def is_ship_told(named: Named, subject: str | None) -> bool:
    """Whether a ship was told of last, and no woman is "she" in the text."""
    return is_vessel(subject) and "she" not in named.sexes.values()


def things(sentence: Parsed, clause: Clause) -> tuple[str, ...]:
    """What the "it" or "them" of the next clause may mean: the object, and what stands after it.

    A noun that the verb only makes its own ("find fault with the lights") is no thing that "it" could mean.
    """
    after = chunks(sentence, after_verb(sentence, clause))
    if not any(c.lead is None and c.is_noun for c in complements(sentence, clause, after)):
        return ()
    found = [c for c in takewhile(lambda chunk: not chunk.breaks, after) if c.is_noun]
    found = [c for c in found if not (_says_where(sentence, c) or _is_weather(sentence, c))]
    if any(_is_own_way(sentence, c) for c in found):
        return ()
    found = [c for c in found if sentence.tokens[c.words[-1]].tag not in ("CRD", "NN0")]  # "at 4.0%"
    measures = words_of("time-nouns", "currencies")  # "25 cents"
    found = [c for c in found if sentence.tokens[c.words[-1]].lemma.lower() not in measures]
    kept = [replace(c, lead=None) for c in found[:2] if c.lead is not None or not _lacks_article(sentence, c)]
    return tuple(part.text for chunk in kept for part in parts_of(sentence, [chunk])[:1])


def _is_own_way(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase is somebody's own voyage, which nobody boards: "ended its voyage in Lima"."""
    owned = chunk.words[0] > 0 and sentence.tokens[chunk.words[0] - 1].tag == "DPS"
    return owned and sentence.tokens[chunk.words[-1]].lemma.lower() in _WAYS


_WAYS = ("voyage", "journey", "trip", "passage", "way", "course", "flight", "crossing")


def done_to_last(pronoun: str, things: tuple[str, ...]) -> str | None:
    """To whom something was done last: "police held two men. Their lawyers said they would appeal"."""
    people = (name for name in things if is_name(name) or is_plural_name(name))
    wanted = pronoun in ("it", "they")
    return next((n for n in people if wanted and is_plural_name(n) == (pronoun == "they")), None)


def done_to_then(clause: Clause, things: tuple[str, ...]) -> str | None:
    """Whom "as they carried oxygen, organisers said" means: those to whom something was done then."""
    if clause.role is not Role.TIME:
        return None
    return next((name for name in things if is_plural_name(name)), None)


def thing_told(clause: Clause, things: tuple[str, ...], subject: str | None) -> str | None:
    """The vessel, machine or works told of last, which "it had crashed" means and not who says so."""
    heads = [(name, head_of(name).lower()) for name in (*things, subject or "")]
    if clause.marker == "where" and clause.group.lemma in _PHASES:
        line = next((name for name, head in heads if head in _LINES), None)
        if line:
            return line  # "the deal covers the railway to Ica, where it has ended since May"
    if clause.group.lemma in _OF_PACTS and not clause.group.passive:
        pact = next((name for name, head in heads if is_among(head, "pacts")), None)
        if pact:
            return pact  # "Foo brokered a truce, but it collapsed"
    if clause.group.lemma in _ARRIVING and heads[-1][1] in _ON_THEIR_WAY | words_of("movers"):
        return subject  # "the oil leaked. It should reach the coast, Foo said"
    if clause.group.lemma not in _OF_THINGS:
        return None
    return next((name for name, head in heads if is_among(head, "movers", "structures", "machines")), None)


def thing_built(
    sentence: Parsed, clause: Clause, pronoun: str, told: tuple[tuple[str, ...], str | None]
) -> str | None:
    """What "it was closed" is told of after somebody did something to it: a thing, and not who did it.

    `told` are the things done to and the subject of what was told last.
    """
    things, subject = told
    trigger = verb_trigger(clause.group.lemma)
    if pronoun == "they" and clause.group.passive and is_among(clause.group.lemma, "done-to-things"):
        return next((n for n in things if is_plural_name(n) and not is_person(n)), None)
    verb, head = clause.group.lemma, head_of(subject)
    works = verb in (*_BUILT, *_WRITTEN) or (trigger is not None and trigger.kind in _OF_WORKS)
    built = is_among(head.lower(), "structures", "facilities", "movers", "machines")
    does = head[:1].isupper() or is_among(head.lower(), *_DOING)
    words = {t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 3]}
    holds = verb in ("take", "come", "enter") and bool(words & {"effect", "force"})
    holds = holds or verb in ("expire", "lapse")
    if pronoun == "it" and does and (site := _site_that_opens(sentence, clause, told)):
        return site
    if pronoun != "it" or not ((clause.group.passive and works) or holds) or built or not does:
        return None
    if verb in _FOUNDED and not head[:1].isupper():
        return None  # "the firm bought the mine a year after it was founded"
    return next((name for name in things if not is_plural_name(name) and name[:1].islower()), None)


def _site_that_opens(
    sentence: Parsed, clause: Clause, told: tuple[tuple[str, ...], str | None]
) -> str | None:
    """The works that a body of the state decided on, which open or close and it does not: "it will open"."""
    things, subject = told
    if clause.group.lemma not in _OPENING or clause.group.passive:
        return None
    named = (subject or "")[:1].isupper() and clause.role is Role.COORDINATE
    if clause.group.lemma in _CLOSING and not (
        named or is_among(head_of(subject).lower(), "state-bodies", "bodies")
    ):
        return None
    if object_noun(sentence, clause) is not None:
        return None
    sites = (n for n in things if is_among(head_of(n).lower(), "structures", "facilities", "missions"))
    return next((name for name in sites if not is_plural_name(name)), None)


def _is_weather(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase behind a preposition is of what befell a thing: "ran aground in a storm"."""
    return chunk.lead is not None and sentence.tokens[chunk.words[-1]].lemma.lower() in words_of("phenomena")


def _says_where(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase is a name behind a word for where: "near Ica"."""
    lead = sentence.tokens[chunk.lead].lower if chunk.lead is not None else ""
    return lead in ("in", "at", "near", "off", "on") and sentence.tokens[chunk.words[-1]].is_name


def _lacks_article(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase is one common noun in the singular without an article: "fault", "custody".

    Who "abandoned ship" left a ship that "it" may mean.
    """
    word = sentence.tokens[chunk.words[0]]
    if word.lower in words_of("ships"):
        return False
    at = chunk.words[0] - 1
    while at > 0 and sentence.tokens[at].tag in ("AJ0", "ORD"):
        at -= 1  # "its key rate"
    before = sentence.tokens[at] if at >= 0 else None
    has_article = before is not None and before.tag in ("AT0", "DPS", "DT0", "CRD", "POS")
    return len(chunk.words) == 1 and word.tag == "NN1" and not word.text[:1].isupper() and not has_article


def what_lasts(sentence: Parsed, clause: Clause, things: tuple[str, ...]) -> str | None:
    """The "exercise" of "Peru began an exercise on Monday. It ended on Friday", and "it" that was shut.

    *things* were told of last.
    """
    pronoun = next((sentence.tokens[i].lower for i in clause.before), "")
    if pronoun not in ("it", "they") or clause.group.passive or object_noun(sentence, clause) is not None:
        return None
    heads = [(thing, thing.split(" ")[-1].lower()) for thing in things]
    if clause.group.lemma in ("close", "open", "reopen", "shut"):
        return next((thing for thing, head in heads if is_among(head, "facilities", "structures")), None)
    if clause.group.lemma not in _PHASES:
        return None
    known = ((thing, noun_trigger(head)) for thing, head in heads)
    return next((thing for thing, trigger in known if trigger and trigger.kind in _LASTING), None)


_PHASES = frozenset("end last finish conclude begin start resume run continue".split())
_LINES = frozenset("railway line road pipeline cable canal route track motorway highway tramway".split())
_LASTING = (Kind.MEETING, Kind.OPERATION, Kind.LEGAL, Kind.CLOSURE, Kind.INCIDENT)
