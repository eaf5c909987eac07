"""Small values that tests are made of: an article of our own, its events, and a dossier of them."""

from dataclasses import replace
from typing import Any

from viewer.model.article import Article, ArticleId, Original
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Claim, Event, Kind, Measured, Quantity, Quote
from viewer.model.moment import Moment
from viewer.model.when import PUBLISHED, Duration, EventId, Extent, Modifier, Relative, When
from viewer.model.where import Precision, Where

TEXT = (
    "The ministry approved the harbour plan.\n\n"
    "If the loan is signed, up to 20 engineers would stay for up to ten years.\n\n"
    "The port has been open since 2024. Ships may take another route.\n\n"
    "The mayor denied that the pier would close.\n"
)
ARTICLE = Article(ArticleId("a1"), "Harbour plan", TEXT, "harbour.txt")
SECOND = Article(
    ArticleId("a2"),
    "Port news",
    "On 3 May the cabinet approved the harbour plan.\n\nThe pier closed in 2023.\n",
    "port.html",
    Moment.from_iso("2026-05-04"),
    original=Original("port.html", b"<p>On 3 May the cabinet approved the harbour plan.</p>"),
)
HARBOUR = Where("Harbour", -12.04, -77.14, Precision.SITE)
PORT = Where("North Port", -11.59, -77.27, Precision.SITE, 3000.0)
PERU = Where("Peru", -9.2, -75.0, Precision.COUNTRY, country="PE")


def quote(words: str, article: Article = ARTICLE) -> Quote:
    """The first place where *words* stand in the article."""
    start = article.text.index(words)
    return Quote(article.id, start, start + len(words), words)


def day(text: str) -> Moment:
    return Moment.from_iso(text)


def event(name: str, words: str = "The ministry approved", **fields: Any) -> Event:
    """An event of id *name* that rests on *words* of the article."""
    known = {"what": name, "kind": Kind.OTHER, "certainty": Certainty.OCCURRED, "quotes": (quote(words),)}
    return Event(id=EventId(name), **(known | fields))


UNDATED_PAST = When(Extent.INSTANT, relative=Relative(PUBLISHED, (None, "@"), (None, "@")))
SINCE_2024 = When(
    Extent.SPAN,
    (day("2024-01-01"), day("2024-12-31")),
    relative=Relative(PUBLISHED, ("2024-01-01", "2024-12-31"), ("@", None), "since 2024"),
)


def harbour_dossier() -> Dossier:
    """Five events of one article: one of each of five certainties, with three kinds of time."""
    approval = event(
        "approval", kind=Kind.DECISION, when=UNDATED_PAST, where=(HARBOUR,), what="Harbour plan approved"
    )
    stay = event(
        "stay",
        "up to 20 engineers would stay for up to ten years",
        what="Engineers stay",
        kind=Kind.MOVEMENT,
        certainty=Certainty.CONDITIONAL,
        condition="If the loan is signed",
        when=When(Extent.SPAN, duration=Duration("P10Y", Modifier.AT_MOST), anchor=EventId("approval")),
        where=(PERU,),
        quantities=(Quantity("count", 20, "engineer", Modifier.AT_MOST),),
    )
    port = event(
        "port",
        "The port has been open since 2024",
        what="North Port open",
        kind=Kind.OPERATION,
        certainty=Certainty.ONGOING,
        when=SINCE_2024,
        where=(PORT,),
    )
    route = event(
        "route", "Ships may take another route", what="Ships take another route", certainty=Certainty.POSSIBLE
    )
    pier = event(
        "pier", "the pier would close", what="Pier closes", certainty=Certainty.DENIED, where=(HARBOUR,)
    )
    claim = Claim(
        "c1",
        HARBOUR,
        PORT,
        Modifier.UNDER,
        50,
        "miles",
        quote("The port"),
        Measured(50.0, 56.0, "km"),
        holds=True,
        reason="at most 34.8 miles",
    )
    events = {e.id: e for e in (approval, stay, port, route, pier)}
    return Dossier({ARTICLE.id: ARTICLE}, events, {claim.id: claim})


def two_days_dossier() -> Dossier:
    """The harbour's five events, published on 16 January 2026, and two of an article of 4 May that year."""
    first = harbour_dossier()
    cabinet = event(
        "cabinet",
        what="Cabinet approves the plan",
        kind=Kind.DECISION,
        when=When(
            Extent.INSTANT, (day("2026-05-03"), day("2026-05-03")), (day("2026-05-03"), day("2026-05-03"))
        ),
        where=(PORT,),
        who=("Cabinet",),
        quotes=(quote("the cabinet approved the harbour plan", SECOND),),
    )
    closed = event(
        "closed", what="Pier closed", kind=Kind.CLOSURE, quotes=(quote("The pier closed", SECOND),)
    )
    dated = replace(first.articles[ARTICLE.id], published=day("2026-01-16"))
    return first.put_article(dated).put_article(SECOND).put(cabinet, closed).resolved()


def coast_dossier() -> Dossier:
    """One event of each certainty, at six sites of one coast, and a claim about two of them."""
    sites = {
        Certainty.OCCURRED: Where("Old Pier", -12.05, -77.15, Precision.SITE),
        Certainty.ONGOING: Where("North Dock", -11.60, -77.27, Precision.SITE),
        Certainty.PLANNED: Where("Gull Point", -11.10, -77.62, Precision.SITE),
        Certainty.CONDITIONAL: Where("Sand Bay", -12.52, -76.73, Precision.SITE),
        Certainty.POSSIBLE: Where("Inland Depot", -11.75, -76.40, Precision.SETTLEMENT),
        Certainty.DENIED: Where("Salt Works", -13.08, -76.38, Precision.SITE, 20_000.0),
    }
    events = {
        e.id: e
        for e in (
            event(str(certainty), what=f"Works at {where.name}", certainty=certainty, where=(where,))
            for certainty, where in sites.items()
        )
    }
    ends = sites[Certainty.OCCURRED], sites[Certainty.ONGOING]
    claim = Claim(
        "c", *ends, Modifier.UNDER, 50, "miles", quote("The port"), Measured(51.0, 52.0, "km"), True
    )
    return Dossier({ARTICLE.id: ARTICLE}, events, {claim.id: claim})


def ocean_dossier() -> Dossier:
    """Two events on either side of the date line, one in a sea, and a claim that spans the line."""
    bay = Where("East Bay", 21.3, -157.9, Precision.SETTLEMENT)
    quay = Where("West Quay", 35.4, 139.7, Precision.SETTLEMENT)
    sea = Where("North Pacific", 45.0, 180.0, Precision.SEA)
    events = {
        e.id: e
        for e in (
            event("bay", what="Ship leaves", where=(bay,)),
            event("quay", what="Ship arrives", certainty=Certainty.PLANNED, where=(quay,)),
            event("storm", what="Storm may come", certainty=Certainty.POSSIBLE, where=(sea,)),
        )
    }
    claim = Claim(
        "c", bay, quay, Modifier.OVER, 7000, "km", quote("The port"), Measured(6200.0, 6220.0, "km"), False
    )
    return Dossier({ARTICLE.id: ARTICLE}, events, {claim.id: claim})


def area_dossier() -> Dossier:
    """Events somewhere in a country, a region and a district, and one in a town of the country."""
    region = Where("Cusco", -13.2, -72.2, Precision.REGION, 150_000.0, country="PE")
    district = Where("Salt Flats", -14.8, -75.2, Precision.DISTRICT, 40_000.0, country="PE")
    town = Where("Hill Town", -10.0, -76.2, Precision.SETTLEMENT, country="PE")
    places = {"country": PERU, "region": region, "district": district, "town": town}
    events = {
        name: event(name, what=f"Meeting in the {name}", where=(where,)) for name, where in places.items()
    }
    return Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events.values()})


def told_twice() -> Dossier:
    """The harbour dossier with a second article, which tells two of its events otherwise."""
    approval = event(
        "approval",
        "The ministry approved the harbour plan",
        kind=Kind.DECISION,
        when=When.instant(day("2026-05-01"), day("2026-05-01")),
        where=(HARBOUR,),
        who=("the ministry",),
        quantities=(Quantity("count", 20, "engineer"),),
        what="Harbour plan approved",
    )
    cabinet = event(
        "cabinet",
        quotes=(quote("the cabinet approved the harbour plan", SECOND),),
        kind=Kind.DECISION,
        when=When.instant(day("2026-05-03"), day("2026-05-03")),
        where=(HARBOUR,),
        who=("the cabinet",),
        quantities=(Quantity("count", 25, "engineer"),),
        what="Cabinet approves harbour plan",
    )
    closing = event(
        "closing",
        quotes=(quote("The pier closed in 2023", SECOND),),
        kind=Kind.OTHER,
        when=When.instant(day("2023-01-01"), day("2023-12-31")),
        where=(HARBOUR,),
        what="Pier closes",
    )
    return harbour_dossier().put_article(SECOND).put(approval, cabinet, closing)
