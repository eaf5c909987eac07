"""What "there" means: the place of what was told last, or the one that the text has named since."""

import re

from viewer.extract.finding.candidates import Candidate
from viewer.extract.finding.nonfinite import is_under_way
from viewer.extract.grammar.words import is_among
from viewer.extract.locating.spots import NO_LINE, OFFICIALS_IN
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Kind
from viewer.model.where import Precision

FAR = re.compile(  # a distance or a direction from it
    r"\b(?:km|miles?|kilomet(?:re|er)s?)\b(?! of (?!the\b)[a-z])"
    rf"{NO_LINE}[^.;,]{{0,30}}$"
    r"|\b(?:north|south|east|west)(?:-?(?:east|west))? of (?:the )?$",
    re.IGNORECASE,
)
_KIND_OF = re.compile(  # ", the crossing to"
    r",\s(?:the|an?)\s(?:[\w’'-]+\s){1,3}(?:to|with|of|into)\s(?:the\s)?$"
)
_WITHIN = re.compile(  # "Foo, in the Bar hills", "Foo, on Peru's Pacific coast"
    r",?\s(?:(?:in|on)\s)?(?:the\s|[^\W\d_a-z][\w-]+(?:\s[^\W\d_a-z][\w-]+)?['’]s\s)?"
)
_AROUND = frozenset(
    "around beside near off outside inside behind along above below beneath across over".split()
)
_THING = 4  # words: "its old north pier"
_GROUNDS = ("structures", "site-parts", "facilities", "town-sites", "land-nouns", "buildings-for-use")
_OF_TOWNS = frozenset("cemetery graveyard street square park suburb slum shore pier sewer seafront".split())
_LONGEST_OFFICE = 24  # characters
_OPENS = 8  # characters, with a full stop and an article
_STOP = re.compile(r"[.!?;:\n]")
_END = re.compile(r"(?:[.!?][\"”’]?\s|\n)(?:(?:Even|Only|Nearby|Neighbou?ring)\s)?$")
_OPENER = 16  # characters


def past_aside(
    sentence: Parsed, clause: Clause, mentions: tuple[Mention, ...], told: tuple[Candidate, ...]
) -> tuple[tuple[Mention, ...], tuple[Candidate, ...]]:
    """The places and events told before without those of words set off before the verb.

    "A ferry, now being repaired in Suva, could join it there" is not to join it in Suva.
    """
    inner = next((c for c in sentence.clauses if is_under_way(sentence, c)), None)
    if inner is None or not clause.start < inner.start < clause.group.first:
        return mentions, told
    low, high = sentence.tokens[inner.start].start, sentence.tokens[clause.group.first].start
    return (
        tuple(m for m in mentions if not low <= m.start < high),
        tuple(c for c in told if not any(low <= start < high for start, _ in c.quotes)),
    )


def past_paper(
    near: list[Mention], told: tuple[Candidate, ...], text: str
) -> tuple[list[Mention], tuple[Candidate, ...]]:
    """The places and events told before without a paper signed elsewhere that the last sentence mentions.

    "Took over tanks at Ica, under a pact signed in Lima. A ship is due there": in Ica.
    """
    *_, before, last = (None, None, *told)
    if before is None or last is None or last.kind is not Kind.AGREEMENT or not (before.where and last.where):
        return near, told
    low, high = last.quotes[0]
    if _STOP.search(text, before.quotes[-1][0], low):
        return near, told
    return [m for m in near if not low <= m.start < high], tuple(c for c in told if c is not last)


def there_before(sentence: Parsed, clause: Clause) -> tuple[int, ...]:
    """The word "there" right before a relative: "work there, which had stopped", "it was there that"."""
    at = clause.start - 1
    at -= at > 0 and sentence.tokens[at].text == ","
    cleft = clause.marker == "that" and sentence.tokens[max(0, at - 2)].lower == "it"
    led = (clause.role is Role.RELATIVE or cleft) and at > 0 and sentence.tokens[at].lower == "there"
    return (at,) if led else ()


def only_here(sentence: Parsed, near: list[Mention], told: tuple[Candidate, ...]) -> Mention | None:
    """The place that the sentence itself names last, where the event told last is not at it.

    Where that is at a place named earlier in the sentence, a mark has to stand between the two.
    """
    low = sentence.sentence.start
    named = [m for m in near if m.start >= low and (m.part is Part.LOCATION or _is_works(m))]
    here = _narrowed(sentence.text, named)
    last = next((c for c in reversed(told) if c.where), None)
    ends = max((m.end for m in last.where if m.start >= low), default=None) if last else None
    apart = ends is None or bool(here and re.search(r"[,;:]", sentence.text[ends : here[0].start]))
    return here[0] if here and apart else None


def _is_works(mention: Mention) -> bool:
    """Whether a name is of some works, be it what is done to: "if the harbour at Ica is dredged"."""
    called = bool(mention.kind) and mention.where.name.lower().endswith(f" {mention.kind}")
    return called and mention.part is Part.OTHER and mention.where.precision is Precision.SITE


def it_meant(sentence: Parsed, at: int, before: list[Mention]) -> tuple[Mention, ...]:
    """The place that "it" means behind "around" or "beside": that with which the sentence before begins.

    Or the last that is named in the sentence itself; a country is none.
    """
    if not at or sentence.tokens[at].lower != "it" or sentence.tokens[at - 1].lower not in _AROUND:
        return ()
    low, text = sentence.sentence.start, sentence.text
    small = [m for m in before if m.where.precision is not Precision.COUNTRY]
    here = [m for m in small if m.start >= low]
    return tuple(here[-1:] or _theme(text, low, small))


def _theme(text: str, low: int, before: list[Mention]) -> list[Mention]:
    """The place with which the sentence begins that ends before a character."""
    last = next((m for m in reversed(before) if m.start < low), None)
    begun = max(text.rfind(". ", 0, low - 1), text.rfind("\n", 0, low - 1)) if last else 0
    return [m for m in before if begun <= m.start < min(low, begun + _OPENS)][:1]


def owner_meant(sentence: Parsed, clause: Clause, before: list[Mention]) -> Mention | None:
    """The place of "north of Mombasa, whose port moved": that right before "whose" and its site."""
    if clause.marker != "whose" or not before:
        return None
    at = next((i for i in clause.own() if sentence.tokens[i].lower == "whose"), clause.start)
    between = sentence.text[before[-1].end : sentence.tokens[at].start].strip()
    things = sentence.tokens[at + 1 : clause.group.first]
    sited = any(t.is_noun and is_among(t.lemma.lower(), "facilities", "structures") for t in things)
    return before[-1] if between in ("", ",") and sited else None


def whose_meant(
    sentence: Parsed, clause: Clause, before: list[Mention], topic: Mention | None
) -> tuple[Mention, ...]:
    """The place whose things a clause tells of, where the sentence before begins with it and so speaks of it.

    "Foo is low. Tides flooded its cemetery": of "its" in the subject, or where the subject is several.  Of
    none where the *topic* of the article is one site, whose parts are told of.
    """
    if topic is not None and topic.where.precision is Precision.SITE:
        return ()
    tokens, low = sentence.tokens, sentence.sentence.start
    at = next((i for i in clause.own() if tokens[i].lower == "its"), None)
    thing = next((t for t in tokens[at + 1 : at + _THING] if t.is_noun), None) if at is not None else None
    lemma = thing.lemma.lower() if thing else ""
    if at is None or not (lemma in _OF_TOWNS or is_among(lemma, *_GROUNDS)):
        return ()
    if at > clause.group.last and (main := _of_main(sentence, clause, before)):
        return main
    if any(m.start >= low for m in before) or "\n\n" in sentence.text[max(0, low - 2) : low]:
        return ()
    subject = [tokens[i] for i in clause.before if tokens[i].is_noun]
    several = bool(subject) and subject[-1].tag == "NN2" and at > clause.group.last
    if not (at < clause.group.first or several):
        return ()
    return tuple(m for m in _theme(sentence.text, low, before) if m.part is not Part.ADJECTIVE)


def _of_main(sentence: Parsed, clause: Clause, before: list[Mention]) -> tuple[Mention, ...]:
    """The town that a sentence is about: "Foo was a fishing town until a firm took over its harbour"."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    if over is None or clause.role is not Role.TIME or over.group.lemma != "be":
        return ()
    low, verb = sentence.sentence.start, sentence.tokens[over.group.first].start
    here = [m for m in before if low <= m.start < verb and m.where.precision.is_point]
    return tuple(here[:1]) if here and here[0].start == low else ()


def last_scene(before: list[Mention], told: tuple[Candidate, ...], text: str = "") -> tuple[Mention, ...]:
    """The place of the last event that has one, else the last place named."""
    last = next((c for c in reversed(told) if c.where), None)
    if last is not None and last.where[0].where.precision is Precision.COUNTRY:
        low = text.rfind("\n", 0, last.quotes[0][0])
        exact = (c for c in reversed(told) if c.where and c.where[0].where.precision is not Precision.COUNTRY)
        last = next((c for c in exact if c.quotes[0][0] > low), last)
    named = _narrowed(text, [m for m in before if m.part is Part.LOCATION or _opens(text, m)])
    named = [m for m in named if not (last and _is_where_they_sit(text, m))]
    since = named and last and named[0].start > last.quotes[-1][1] and named[0].where.precision.is_point
    return last.where[:1] if last and not since else tuple(named)


def _is_where_they_sit(text: str, mention: Mention) -> bool:
    """Whether a capital only tells whose officials somebody is one of: "officers in Canberra think"."""
    low = max(0, mention.start - _LONGEST_OFFICE)
    return mention.kind == "capital" and OFFICIALS_IN.search(text, low, mention.start) is not None


def _narrowed(text: str, named: list[Mention]) -> list[Mention]:
    """The last place named, or the one before it of which it only says more: "Beira, in Mozambique"."""
    if not named:
        return []
    last, before = nearest(text, named), named[-2:-1]
    wide = not last.where.precision.is_point and before and before[0].where.precision.is_point
    if wide and _KIND_OF.fullmatch(text, before[0].end, last.start):
        return before
    return [last]


def nearest(text: str, before: list[Mention]) -> Mention:
    """The last place named, or the one it contains: "the Devonport naval base, in Auckland, where"."""
    at = len(before) - 1
    while (
        at
        and before[at - 1].part is Part.LOCATION
        and before[at - 1].where.precision.is_point >= before[at].where.precision.is_point
        and _WITHIN.fullmatch(text, before[at - 1].end, before[at].start)
    ):
        at -= 1
    return before[at]


def _opens(text: str, mention: Mention) -> bool:
    """Whether a sentence begins with the name of a town, and so is about it, and not about a government."""
    speaks = mention.part is Part.ACTOR and mention.kind == "capital"
    return (
        mention.where.precision.is_point
        and not speaks
        and _END.search(text[max(0, mention.start - _OPENER) : mention.start]) is not None
    )


def is_measured_from(text: str, place: Mention) -> bool:
    """Whether a place only tells where another lies: "90 km south of Lima", "north of Lima"."""
    return FAR.search(text, max(0, place.start - 40), place.start) is not None
