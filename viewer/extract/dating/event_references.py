"""Dates told by an event named before: "since the break", "on the eve of the summit", "during the strike"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from viewer.extract.dating.timing import NOW, steps_of
from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.words import noun_trigger
from viewer.extract.times.timex import Anchor, Steps, Timex, TimexType
from viewer.model.event import Kind
from viewer.model.when import PUBLISHED, Extent, When
from viewer.model.where import Precision

_REFERENCE = re.compile(
    r"(?<!until )\b(?P<lead>since|after|before|following|during"
    r"|on the (?:day|night|morning|evening|afternoon) of"
    r"|on the eve of|at the (?:time|moment|start|outbreak) of"
    r"|within (?:minutes|hours|an hour|a few (?:minutes|hours)|[\w-]+ (?:minutes|hours)) of"
    r"|at|on the (?:sidelines|margins|fringes) of|in the margins of"
    r"|(?:in|over) the (?:hours|days|weeks|months|years) (?:after|following|since)|in)"
    r" (?P<which>the|that|this|its|their)(?: (?!of\b|to\b|in\b)[\w’'-]+){0,2}?"
    r" (?P<noun>[a-z][a-z-]+)"
    r"(?=\s*(?:[.,;:)]|$)"
    r"| (?:and|but|that|which|in|at|on|by|to|of|for|has|have|had|was|were|is|as|when"
    r"|the|an?|it|they|he|she)\b| \d| (?-i:[A-Z]))",
    re.IGNORECASE,
)
_ANY = frozenset("disaster accident incident tragedy catastrophe".split())  # of whatever sort it was
_ALIKE = tuple(
    frozenset(words.split())
    for words in (
        "election vote ballot poll polls",
        "fire blaze inferno flames",
        "earthquake quake tremor shaking",
        "explosion blast detonation bombing",
        "break breach rupture burst",
        "landslide landslip slide mudslide avalanche",
        "storm cyclone hurricane typhoon",
        "collision crash",
        "coup takeover putsch",
        "sinking shipwreck wreck",
    )
)
"""Words for one and the same event."""


def are_alike(noun: str, others: frozenset[str]) -> bool:
    """Whether a noun and one of others name the same event: "blaze" and "fire"."""
    return bool(next((group for group in _ALIKE if noun in group), frozenset((noun,))) & others)


_DONE = {
    noun: frozenset(verbs.split())
    for nouns, verbs in (
        ("coup takeover putsch", "seize topple oust depose overthrow"),
        ("strike walkout stoppage", "strike walk_out down"),
        ("attack raid assault ambush", "attack raid assault ambush storm shell bomb strike"),
        ("spill leak", "spill leak"),
        ("break breach rupture", "sever cut snap break burst rupture"),
        ("abduction kidnapping", "abduct kidnap seize"),
        ("sinking shipwreck", "sink capsize go_down"),
        ("derailment", "derail"),
        ("ceremony", "inaugurate open unveil launch commission sign christen swear_in install lay name"),
        ("launch", "launch lift_off blast_off"),
        ("killing murder", "kill murder"),
        ("shooting", "shoot open_fire"),
        ("eruption", "erupt"),
        ("march rally demonstration protest", "march rally demonstrate protest gather"),
        ("fighting battle clash", "clash fight battle skirmish exchange_fire"),
    )
    for noun in nouns.split()
}
"""Verbs that tell of what a noun of another stem names."""
_HELD = (
    "at", "on the sidelines of", "on the margins of", "on the fringes of", "in the margins of",
)  # fmt: skip
_FELT = ("shaking", "flames")
_FROM_THE_START = (*_HELD, "since", "during", "on the eve of")


def references(text: str, stretches: Iterable[tuple[int, int]], told: Iterable[Candidate]) -> Iterator[Timex]:
    """The dates that a clause takes from events named in it, where those have dates.

    Args:
        text: the whole text.
        stretches: the characters of the clause.
        told: what was told before, in order.
    """
    events = tuple(told)
    spans = sorted(stretches)
    if not spans:
        return
    for match in _REFERENCE.finditer(text, spans[0][0], spans[-1][1]):
        if not any(a <= match.start("noun") < b for a, b in spans):
            continue
        lead, noun = " ".join(match["lead"].lower().split()), _singular(match["noun"].lower())
        event = _named(noun, events) if _fits(lead, noun) else None
        if event and (timex := _dated(match, event.when)):
            yield timex


def _singular(noun: str) -> str:
    """The noun, of several events as of one: "the clashes"."""
    if noun_trigger(noun):
        return noun
    forms = (noun.removesuffix("s"), noun.removesuffix("es"))
    return next((form for form in forms if form != noun and noun_trigger(form)), noun)


def _fits(lead: str, noun: str) -> bool:
    """Whether "at" stands before a meeting and "in" before a mishap: "at the summit", "in the crash"."""
    trigger = noun_trigger(noun)
    if lead == "in":
        return noun in _FELT or (trigger is not None and trigger.kind is Kind.INCIDENT)
    return lead not in _HELD or (trigger is not None and trigger.kind is Kind.MEETING)


def _is_in_town(told: Candidate) -> bool:
    return any(m.where.precision is Precision.SETTLEMENT for m in told.where)


def meant_by_noun(noun: str, before: Iterable[Candidate]) -> Candidate | None:
    """The event told last, over or to come, that a noun names: "the vote" after "go to the polls"."""
    events = tuple(before)
    alike = next((group for group in _ALIKE if noun in group), frozenset((noun,)))
    verbs = {told.verb for word in alike if (told := noun_trigger(word))} | _DONE.get(noun, frozenset())
    named = [c for c in events if c.verb in verbs or alike & c.nouns]
    meant = noun_trigger(noun)
    if not named and meant and meant.kind is Kind.MEETING:  # where it was agreed on, they met
        named = [c for c in events if c.kind is Kind.AGREEMENT and c.is_dated and _is_in_town(c)]
    real = [c for c in named if c.when.anchor is None]  # "two days before the vote" is not the vote
    if real and not real[-1].is_dated:  # who only speaks of a coup dates none
        real = [c for c in real if c.verb in verbs and c.is_dated] or real
    return next(reversed(real or named), None)


def _named(noun: str, events: tuple[Candidate, ...]) -> Candidate | None:
    """The event that a noun names: one of that verb, or else the first that was told with that noun."""
    dated = [c for c in events if c.is_dated and not c.is_heading and c.verdict.direction < 0]
    if noun in _ANY:
        struck = [c for c in dated if c.kind is Kind.INCIDENT and c.when.extent is Extent.INSTANT]
        return struck[0] if len({_start(c.when) for c in struck}) == 1 else None
    alike = next((group for group in _ALIKE if noun in group), frozenset((noun,)))
    verbs = {told.verb for word in alike if (told := noun_trigger(word))} | _DONE.get(noun, frozenset())
    if not verbs:
        done = (noun.removesuffix("ing"), noun.removesuffix("ing") + "e") if noun.endswith("ing") else ()
        return next((c for c in reversed(dated) if c.verb in done), None)
    same = [c for c in dated if {c.verb, c.verb.split("_")[0]} & verbs]
    kinds = {told.kind for word in alike if (told := noun_trigger(word))}
    so_called = [c for c in dated if c.kind in kinds and any(told.endswith(noun) for told in c.nouns)]
    if same:
        exact = [c for c in same if c in so_called] or so_called[:1]  # no "tremor" for "the quake"
        exact = exact or [c for c in same if noun in c.nouns]  # "was commissioned at a ceremony"
        return (exact or same)[-1]
    return next(iter(so_called), None) or next(
        (c for c in dated if alike & c.nouns and c.kind in kinds), None
    )


def _dated(match: "re.Match[str]", when: When) -> Timex | None:
    if when.relative and when.relative.anchor != PUBLISHED:
        return None
    lead = " ".join(match["lead"].lower().split())
    first, last = _start(when) if lead in _FROM_THE_START else steps_of(when)
    if first is None or last is None or NOW in (first, last):
        return None
    if lead == "in" and (when.extent is Extent.SPAN or first != last):
        return None  # only of one day is it said "in the crash"
    steps: Steps = (first, last)
    relation = _relation(lead)
    if relation == "in":
        steps = (first, (steps_of(when)[1] if when.extent is Extent.SPAN else last) or last)
    anchor = Anchor.PUBLISHED if first.startswith("@") else Anchor.NONE
    found = Timex(
        match.start("which"), match.end("noun"), TimexType.DATE, steps, steps, "d",
        anchor=anchor, relation=relation, first=match.start(),
    )  # fmt: skip
    if lead.endswith("eve of"):
        eve = replace(found, past=("@-1d", "@-1d"), future=("@-1d", "@-1d")).on(steps)
        return eve
    return found


def _relation(lead: str) -> str:
    """What the day of an event is to a clause, by the words before it."""
    if lead in ("since", "before"):
        return "by" if lead == "before" else lead
    if lead.endswith(("after", "following", "since")):
        return "after"
    return "in" if lead == "during" or lead in _HELD else "on"


def _start(when: When) -> tuple[str | None, str | None]:
    if when.relative:
        return when.relative.start
    first, last = when.start
    return (first.iso() if first else None), (last.iso() if last else None)
