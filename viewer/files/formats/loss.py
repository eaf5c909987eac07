"""The loss report: what a written file could not carry, found by reading it back."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from viewer.files.formats.facets import BESIDE, Facet, Facets, Facts, facts
from viewer.files.formats.loss_phrases import LOSS_PHRASES, Fate, LossPhrases
from viewer.model.dossier import Dossier
from viewer.model.when import EventId
from viewer.model.words import Language

OF_ARTICLE = (Facet.ARTICLES, Facet.RELIABILITY, Facet.TEXTS, Facet.MARKS, Facet.ORIGINALS, Facet.OTHER)
Name = TypeVar("Name", bound=str)
MOST_NAMED = 5  # events named in a line of the report; the JSON has all


@dataclass(frozen=True, slots=True)
class Loss:
    """One facet, what became of it, and in which events (or articles, or claims)."""

    facet: Facet
    fate: Fate
    of: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LossReport:
    """What a format did not carry of a dossier; `titles` are the headlines of what it names."""

    format: str
    total: int
    carried: int
    losses: tuple[Loss, ...]
    titles: Mapping[str, str]

    def has(self, facet: Facet, event: str | None = None) -> bool:
        """Whether something of a facet was lost or changed, in one event or in any."""
        return any(
            loss.facet is facet and loss.fate is not Fate.ATTRIBUTE and (event is None or event in loss.of)
            for loss in self.losses
        )

    def summary(self, language: Language = "en") -> str:
        """The report in one line."""
        p = LOSS_PHRASES[language]
        gone = [p.facets[loss.facet] for loss in self.losses if loss.fate is not Fate.ATTRIBUTE]
        lost = p.summary_lost.format(", ".join(dict.fromkeys(gone))) if gone else p.summary_nothing
        return p.summary.format(self.carried, self.total, lost)

    def text(self, language: Language = "en") -> str:
        """The report for people: what is carried, then what is lost, by what became of it."""
        p = LOSS_PHRASES[language]
        head = p.head.format(self.carried, self.total)
        parts = [head if self.losses else f"{head} {p.nothing}"]
        for fate, words in p.fates.items():
            mine = [loss for loss in self.losses if loss.fate is fate]
            if mine:
                lines = [self._line(loss, p, named=fate is not Fate.ATTRIBUTE) for loss in mine]
                parts.append("\n".join([f"{words}:", *lines]))
        return "\n\n".join(parts) + "\n"

    def _line(self, loss: Loss, p: LossPhrases, *, named: bool) -> str:
        facet = f"  •  {p.facets[loss.facet]} ({len(loss.of)})"
        if not named:
            return facet
        titles = [self.titles.get(one, one) for one in loss.of[:MOST_NAMED]]
        is_beside = loss.facet is Facet.DOSSIER  # whose parts are named in words of ours
        names = ", ".join(p.beside[title] if is_beside else p.quoted.format(title) for title in titles)
        more = len(loss.of) - MOST_NAMED
        return f"{facet}: {names}{p.more.format(more) if more > 0 else ''}"

    def after(self, losses: "tuple[Loss, ...]", titles: Mapping[str, str]) -> "LossReport":
        """This report with *losses* from before the file was written; *titles* are of what they name."""
        before = {(loss.facet, loss.fate): loss.of for loss in losses}
        own = tuple(
            replace(one, of=tuple(dict.fromkeys((*before.pop((one.facet, one.fate), ()), *one.of))))
            for one in self.losses
        )
        more = tuple(Loss(facet, fate, of) for (facet, fate), of in before.items())
        return replace(self, losses=more + own, titles={**titles, **self.titles, **BESIDE})

    def json(self) -> str:
        """The report for programs."""
        losses = [{"facet": str(o.facet), "fate": str(o.fate), "of": list(o.of)} for o in self.losses]
        whole = {"format": self.format, "events": self.total, "carried": self.carried, "losses": losses}
        return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def compare(format_name: str, dossier: Dossier, back: Facts, shown: Facts | None = None) -> LossReport:
    """The report on a file of *dossier*.

    Args:
        format_name: for the report's head.
        dossier: what was written.
        back: what the file holds, read back.
        shown: what a program that knows only the format's own terms sees; None where that is all.
    """
    known = facts(dossier)
    losses = list(_losses(known, back))
    if shown is not None:
        named = {(loss.facet, one) for loss in losses for one in loss.of}
        losses += _attributes({e: f for e, f in known.events.items() if e in back.events}, shown, named)
    titles: dict[str, str] = {str(e.id): e.what for e in dossier.events.values()}
    titles |= {str(a.id): a.title for a in dossier.articles.values()}
    titles |= {claim.id: claim.quote.exact for claim in dossier.claims.values()}
    titles |= BESIDE
    carried = sum(event in back.events for event in known.events)
    return LossReport(format_name, len(known.events), carried, tuple(losses), titles)


def _losses(known: Facts, back: Facts) -> Iterator[Loss]:
    gone = [event for event in known.events if event not in back.events]
    undated = [event for event in gone if not _is_dated(known.events[event])]
    yield from _loss(Facet.UNDATED, Fate.LOST, undated)
    yield from _loss(Facet.EVENT, Fate.LOST, [e for e in gone if _is_dated(known.events[e])])
    kept = [event for event in known.events if event in back.events]
    for facet in Facet:
        lost, changed = _fates(facet, {e: known.events[e] for e in kept}, back.events)
        yield from _loss(facet, Fate.LOST, lost)
        yield from _loss(facet, Fate.CHANGED, changed)
    for facet in OF_ARTICLE:
        articles = known.articles
        if facet is Facet.MARKS:  # where the text is here, its loss is the one to tell
            articles = {name: mine for name, mine in articles.items() if Facet.TEXTS not in mine}
        lost, changed = _fates(facet, articles, back.articles)
        yield from _loss(facet, Fate.LOST, lost)
        yield from _loss(facet, Fate.CHANGED, changed)
    yield from _loss(Facet.CLAIMS, Fate.LOST, [c for c in known.claims if c not in back.claims])
    differ = [c for c, value in known.claims.items() if c in back.claims and back.claims[c] != value]
    yield from _loss(Facet.CLAIMS, Fate.CHANGED, differ)
    yield from _loss(
        Facet.DOSSIER, Fate.LOST, [n for n, held in known.beside.items() if back.beside.get(n) != held]
    )


def _attributes(
    carried: Mapping[EventId, Facets], shown: Facts, named: set[tuple[Facet, str]]
) -> Iterator[Loss]:
    for facet in Facet:
        kept = {event: facets for event, facets in carried.items() if (facet, event) not in named}
        lost, changed = _fates(facet, kept, shown.events)
        gone = {*lost, *changed}
        yield from _loss(facet, Fate.ATTRIBUTE, [event for event in kept if event in gone])


def _fates(
    facet: Facet, known: Mapping[Name, Facets], back: Mapping[Name, Facets]
) -> tuple[list[str], list[str]]:
    """Of which events a facet was lost, and of which changed; one that appears from nowhere is changed."""
    lost, changed = [], []
    for one, mine in known.items():
        theirs = back.get(one, {})
        if facet in mine and facet not in theirs:
            lost.append(str(one))
        elif theirs.get(facet) != mine.get(facet):
            changed.append(str(one))
    return lost, changed


def _loss(facet: Facet, fate: Fate, of: list[str] | list[EventId]) -> Iterator[Loss]:
    if of:
        yield Loss(facet, fate, tuple(of))


def _is_dated(facets: Facets) -> bool:
    bounds = (Facet.START_EARLIEST, Facet.START_LATEST, Facet.END_EARLIEST, Facet.END_LATEST)
    return any(facet in facets for facet in bounds)
