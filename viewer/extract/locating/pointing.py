"""What an event points back to: "there", "where" or "the mine", by name or by an event told before."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.locating import scene
from viewer.extract.locating.apart import heads_of, is_apart
from viewer.extract.locating.definite_nouns import Told, is_definite, thing_pointed_at
from viewer.extract.locating.grounded import stands_for_body
from viewer.extract.locating.land_meant import Named, land_meant
from viewer.extract.locating.relative_places import of_relative
from viewer.extract.locating.seated_bodies import SEATED
from viewer.extract.locating.setting import Setting
from viewer.extract.locating.there_meant import (
    FAR,
    is_measured_from,
    it_meant,
    last_scene,
    only_here,
    owner_meant,
    past_aside,
    past_paper,
    there_before,
    whose_meant,
)
from viewer.extract.locating.thing_meant import both_meant, is_like
from viewer.extract.names.places import Mention, Part
from viewer.extract.names.reference_points import is_set_off_home
from viewer.extract.syntax.appositions import apposed_to, says_what
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Cue, Kind
from viewer.model.where import Precision

_SEAT = 60  # characters
_SPEAKS = re.compile(
    r"\s(?:ha[sd]\s)?(?:den(?:y|ies|ied)|says?|said|insist(?:s|ed)|claim(?:s|ed)|reject(?:s|ed)|refuse[sd]|want(?:s|ed))\b"
)
_TOLD_IN = re.compile(
    r"\b(?:told|said|says)\b(?: [\w’']+){0,4} (?:in|at) (?:the )?$"
)  # where it was only said
_PARAGRAPH = 4000  # characters: none is longer
_REMAINS = frozenset("wreck wreckage".split())  # of a ship or plane: where it was lost


def pointed_at(
    sentence: Parsed,
    clause: Clause,
    mentions: tuple[Mention, ...],
    told: tuple[Candidate, ...],
    *,
    setting: Setting,
    adjectives: tuple[Mention, ...] = (),
) -> tuple[tuple[Mention, ...], tuple[Cue, ...]]:
    """The places that "there", "where" or "the mine" point back to, by name or by an event told before.

    Args:
        sentence, clause: the clause.
        mentions: the places named up to the end of the sentence.
        told: what was told before, in order.
        setting: what the article is about, for "the mine", and where it was written, for "here".
        adjectives: the countries that adjectives name up to there: "the country" is none of those who act.
    """
    mentions, told = past_aside(sentence, clause, mentions, told)
    topic = setting.spot
    start = sentence.tokens[clause.start].start
    before = [m for m in mentions if m.start < start and m.where.is_placed]
    before = [m for m in before if not is_set_off_home(sentence.text, m)]
    named = [(m.start, m.end) for m in mentions if m.end > sentence.sentence.start]
    if owner := owner_meant(sentence, clause, before):
        return (owner,), (Cue("where", "whose", f"points back to {owner.where.name}"),)
    led = of_relative(sentence, clause, before, topic) if clause.marker == "where" else ((), ())
    if led[0]:
        return led  # "in Ica, where the river burst its banks"
    stands = any(m.start >= start and scene.is_inside(sentence, m) for m in mentions)
    guests = {m.where.country for m in adjectives if m.start >= sentence.sentence.start}
    known = Named(mentions, setting, frozenset(guest for guest in guests if guest), adjectives)
    pointers = _pointers(sentence, clause, named, stands=stands)
    if (meant := _by_word(sentence, clause, pointers, (before, told, known))) is not None:
        return meant
    whose = () if stands else whose_meant(sentence, clause, before, topic)
    why = tuple(Cue("where", "its", f"points back to {place.where.name}") for place in whose)
    return (whose, why) if whose else of_relative(sentence, clause, before, topic)


def _by_word(
    sentence: Parsed,
    clause: Clause,
    pointers: Iterable[int],
    context: tuple[list[Mention], tuple[Candidate, ...], Named],
) -> tuple[tuple[Mention, ...], tuple[Cue, ...]] | None:
    """The places that the first word to point back means, none of a place not known; None without one.

    *context* are the places named before the clause, the events told before, and what is known of the rest.
    """
    before, told, known = context
    topic, here = known.setting.spot, known.setting.dateline
    named = [(m.start, m.end) for m in known.mentions if m.end > sentence.sentence.start]
    for i in pointers:
        token = sentence.tokens[i]
        where = here or topic if token.lower == "here" else topic
        found = _meant_at(sentence, i, before, (told, where))
        if not found and token.is_noun and is_definite(sentence, i):
            found = land_meant(sentence, clause, i, known)
        name = apposed_to(sentence, i) if found else None
        if name and not any(a <= name.start < b for a, b in named):
            return (), ()  # it is of a place that is not known
        if found and not stands_for_body(sentence, clause, i):
            words = sentence.words(max(clause.start, i - 1), i + 1)
            return found, (Cue("where", words, f"points back to {found[0].where.name}"),)
    return None


def _pointers(
    sentence: Parsed, clause: Clause, named: list[tuple[int, int]], *, stands: bool
) -> Iterator[int]:
    """The words that may point back to a place: none that are one's name, or say whose it is or to what end.

    `stands` says that the clause names a place in which it is.
    """
    aims = _purposes(sentence, clause)
    for i in (*clause.own(), *there_before(sentence, clause), *_site_before(sentence, clause)):
        token = sentence.tokens[i]
        if i in aims or any(a <= token.start < b for a, b in named):
            continue
        if not (token.is_noun and _points_nowhere(sentence, clause, i, named, stands=stands)):
            yield i


def _points_nowhere(
    sentence: Parsed, clause: Clause, at: int, named: list[tuple[int, int]], *, stands: bool
) -> bool:
    """Whether a noun is somebody's, says what a thing is, or is only aimed at or measured to.

    `stands` says that the clause names a place in which it is.
    """
    if _is_owned(sentence, at, named) or _is_of_subject(sentence, clause, at, named):
        return True
    if at + 1 < clause.end and sentence.tokens[at + 1].lower == "there":
        return True
    if at < clause.group.first and _is_whence(sentence, at):
        return True
    aim = stands and at < clause.group.first and _is_aim(sentence, at)
    led = {t.lower for t in sentence.tokens[max(0, at - 3) : at]} & {"its", "their"}
    own = clause.role is Role.TIME and bool(led)
    return says_what(sentence, at, named) or aim or own or _is_measured_to(sentence, at)


def _site_before(sentence: Parsed, clause: Clause) -> tuple[int, ...]:
    """The noun right before a relative, where something is put at it: "men at the mine, who struck".

    Or the site that a sentence opens with: "The base, which Britain built in the 1950s, reopened".
    """
    at = clause.start - 1
    at -= at > 0 and sentence.tokens[at].text == ","
    if clause.role is not Role.RELATIVE or clause.marker not in ("who", "which", "that") or at < 1:
        return ()
    led = [t.lower for t in sentence.tokens[max(0, at - 3) : at]]
    placed = any(pair in _PUT for pair in pairwise(led))
    site = is_among(sentence.tokens[at].lemma.lower(), "facilities", "structures")
    opens = site and clause.marker != "who" and led[-1] == "the" and at - 1 == sentence.opening
    return (at,) if sentence.tokens[at].is_noun and (placed or opens) else ()


def _meant_at(
    sentence: Parsed,
    at: int,
    before: list[Mention],
    context: Told,
) -> tuple[Mention, ...]:
    """The place that one word points back to: "there", "here" or a noun with "the"."""
    token, (told, topic) = sentence.tokens[at], context
    if token.lower == "here" and token.tag == "AV0":
        return (topic,) if topic else ()
    if token.lower == "there" and token.tag == "AV0":
        near = [m for m in before if m.kind != "continent" and not is_measured_from(sentence.text, m)]
        near = [m for m in near if not _SPEAKS.match(sentence.text, m.end)]  # "Hargeisa denies this"
        near = [m for m in near if not SEATED.search(sentence.text, max(0, m.start - _SEAT), m.start)]
        near = [m for m in near if not _TOLD_IN.search(sentence.text, max(0, m.start - _SEAT), m.start)]
        reach = max(0, token.start - _PARAGRAPH)
        here = max(reach, sentence.text.rfind("\n\n", reach, token.start))
        begun = any(m.start >= here and m.part is Part.LOCATION for m in before) or any(
            c.quotes[-1][0] >= here for c in told
        )
        if here_named := only_here(sentence, near, told):
            return (here_named,)
        near, told = past_paper(
            near, tuple(c for c in told if not _is_guessed_here(c, sentence)), sentence.text
        )
        return last_scene(near, told, sentence.text) if begun or not topic else (topic,)
    if token.lower == "waters" and at and sentence.tokens[at - 1].lower in ("these", "those"):
        return tuple(m for m in before if m.where.precision is Precision.SEA)[-1:]
    if token.lower == "far" and at and sentence.tokens[at - 1].lower in ("that", "so"):
        return tuple(m for m in before if m.start >= sentence.sentence.start and m.part is Part.LOCATION)[-1:]
    if token.lower in _REMAINS and is_definite(sentence, at):
        lost = (c.where[:1] for c in reversed(told) if c.kind is Kind.INCIDENT and c.where)
        return next((where for where in lost if _is_exact(where[0])), ())
    meant = it_meant(sentence, at, before) or both_meant(sentence, at, before)
    return meant or thing_pointed_at(sentence, at, before, context)


def _is_guessed_here(told: Candidate, sentence: Parsed) -> bool:
    """Whether the same sentence tells an event whose place is only understood: "there" is none of that."""
    here = told.quotes[-1][0] >= sentence.sentence.start
    return here and bool(told.where) and told.where[0].where.chance is not None


def _is_of_subject(sentence: Parsed, clause: Clause, at: int, named: list[tuple[int, int]]) -> bool:
    """Whether "its" before a noun means a place that acts in the clause: "Cork opened its terminal"."""
    if not any(t.lower == "its" for t in sentence.tokens[max(0, at - 2) : at]):
        return False
    ends = {sentence.tokens[chunk.words[-1]].end for chunk in subject_chunks(sentence, clause)[:1]}
    return any(end in ends for _, end in named)


def _is_owned(sentence: Parsed, at: int, named: list[tuple[int, int]]) -> bool:
    """Whether a noun is any of those of a place that is named: "Peru's ports", but not "its largest port"."""
    owner = next((i for i in range(at, max(0, at - 4), -1) if sentence.tokens[i].tag == "POS"), 0)
    if not owner:
        return False
    ranked = any(
        t.tag in ("AJS", "ORD") or t.lower in ("most", "main", "chief", "only")
        for t in sentence.tokens[owner:at]
    )
    return not ranked and any(end == sentence.tokens[owner - 1].end for _, end in named)


def _is_aim(sentence: Parsed, at: int) -> bool:
    """Whether a noun with "the" only tells what something is for: "turbines for the plant"."""
    first = next((i for i in range(at, max(-1, at - 4), -1) if sentence.tokens[i].lower == "the"), 0)
    return first > 0 and sentence.tokens[first - 1].lower == "for"


def _is_whence(sentence: Parsed, at: int) -> bool:
    """Whether a thing only comes from it: "weapons from the new works were used"."""
    first = next((i for i in range(at, max(-1, at - 4), -1) if sentence.tokens[i].lower == "the"), 0)
    led = sentence.tokens[max(0, first - 2) : first]
    return len(led) == 2 and led[1].lower == "from" and led[0].tag == "NN2"


def _is_measured_to(sentence: Parsed, at: int) -> bool:
    """Whether a noun with "the" only tells how far from it something is: "20 km from the pit"."""
    first = next((i for i in range(at, max(-1, at - 4), -1) if sentence.tokens[i].lower == "the"), None)
    if first is None:
        return False
    start = sentence.tokens[first].start
    words = sentence.text[max(0, start - 40) : start].lower()
    return FAR.search(words) is not None and "within" not in words and not _PART.search(words)


_PART = re.compile(r"(?<!\bto )\bthe (?:north|south|east|west)(?:-?(?:east|west))? of (?:the )?$")
_PUT = {(lead, "the") for lead in ("in", "at", "near", "on", "off", "outside", "beside")}


def _purposes(sentence: Parsed, clause: Clause) -> frozenset[int]:
    """The words that say what for or how, and not where: ", to feed the locks", "By moving it,"."""
    others = [c for c in sentence.clauses if c is not clause and c.start]
    aims = (
        range(c.start, c.end)
        for c in others
        if c.shape is Shape.INFINITIVE
        and clause.group.last < c.start < clause.end
        and (sentence.tokens[c.start - 1].text == "," or clause.group.lemma in words_of("going-verbs"))
    )
    means = (
        range(c.start, c.end)
        for c in others
        if c.shape is Shape.PARTICIPLE
        and c.end <= clause.group.first
        and sentence.tokens[c.start - 1].lower == "by"
    )
    return frozenset(chain(*aims, *means))


def names_apart(sentence: Parsed, clause: Clause, spot: Mention | None) -> bool:
    """Whether a clause is about another thing than the site of the article: "the port" by a naval base."""
    if spot is None or spot.where.precision is not Precision.SITE:
        return False
    aims, heads = _purposes(sentence, clause), heads_of(sentence, clause)
    nouns = [i for i in clause.own() if is_like(spot, sentence.tokens[i].lower)]
    names = [name for i in nouns if (name := apposed_to(sentence, i))]
    if any(name.text not in spot.where.name.split() for name in names):
        return True  # "Foo, the old airport, will be enlarged"
    return any(
        sentence.tokens[i].is_noun
        and is_apart(spot, sentence.tokens[i].lower)
        and (i in heads or is_definite(sentence, i))
        and not stands_for_body(sentence, clause, i)
        for i in clause.own()
        if i not in aims
    )


def _is_exact(place: Mention) -> bool:
    """Whether a place is no whole country."""
    return place.where.is_placed and place.where.precision is not Precision.COUNTRY
