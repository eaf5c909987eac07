"""Small values that tests are made of: an article of our own, its events, and a dossier of them."""

from typing import Any

from viewer.model.article import Article, ArticleId
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
