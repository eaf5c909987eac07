"""Reading the exchange form: each value is checked, and an error says where it stands."""

import hashlib
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from viewer.model.article import ArticleId, TextMark, appearance
from viewer.model.event import (
    MOST_NUMBER,
    Certainty,
    Claim,
    Cue,
    Event,
    EventId,
    Kind,
    Measured,
    Quantity,
    Quote,
    Review,
    Row,
)
from viewer.model.grades import Credibility, Likelihood, Reliability
from viewer.model.moment import Moment
from viewer.model.when import Basis, Duration, Extent, Modifier, Pair, Qualifier, Relative, When
from viewer.model.where import Candidate, Precision, Where

T = TypeVar("T")
K = TypeVar("K")
_OF_NOTHING = hashlib.sha256(b"").hexdigest()  # stands in files for a text that was not known


MOST_WHOLE = 2**53  # beyond which other programs that read JSON do not tell one number from the next


class ExchangeError(ValueError):
    """A text is not the exchange form; one sentence with the name and the place in it."""


class TwiceError(ValueError):
    """An object of JSON has two members of one name."""


@dataclass(frozen=True, slots=True)
class ArticleHead:
    """What the exchange form says of an article, which is all but its text."""

    id: ArticleId
    title: str
    appeared: Pair
    source: str | None
    language: str
    mark: TextMark | None
    reliability: Reliability | None = None


@dataclass(frozen=True, slots=True)
class Parsed:
    """All that the exchange form holds."""

    article: ArticleHead
    events: tuple[Event, ...]
    claims: tuple[Claim, ...]
    others: tuple[ArticleHead, ...] = ()  # that events rest on as well


class Node:
    """A value in the JSON with its path, for errors that say where."""

    def __init__(self, value: Any, path: str, name: str) -> None:
        self.value, self.path, self.name = value, path, name

    def fail(self, what: str) -> ExchangeError:
        return ExchangeError(f"{self.name}: {self.path or 'the top'} {what}.")

    def __getitem__(self, key: str) -> "Node":
        if not isinstance(self.value, dict):
            raise self.fail("should be an object")
        return Node(self.value.get(key), f"{self.path}.{key}" if self.path else key, self.name)

    def items(self) -> list["Node"]:
        """The members of a list; none where the value is absent."""
        if self.value is None:
            return []
        if not isinstance(self.value, list):
            raise self.fail("should be a list")
        return [Node(v, f"{self.path}[{i}]", self.name) for i, v in enumerate(self.value)]

    def text(self, default: str | None = None) -> str:
        if self.value is None and default is not None:
            return default
        if not isinstance(self.value, str):
            raise self.fail(f"should be a text, not {self.value!r:.40}")
        return self.value

    def maybe_text(self) -> str | None:
        return None if self.value is None else self.text()

    def number(self) -> float:
        """A number that every format and every drawing can hold: neither endless nor too large."""
        if isinstance(self.value, bool) or not isinstance(self.value, int | float):
            raise self.fail(f"should be a number, not {self.value!r:.40}")
        if not abs(self.value) <= MOST_NUMBER:  # which is so of what is not a number as well
            raise self.fail(
                f"should be a number up to {MOST_NUMBER:.0e}, not {_shown(self.value)}; correct it"
            )
        return self.value

    def maybe_number(self) -> float | None:
        return None if self.value is None else self.number()

    def whole(self) -> int:
        if isinstance(self.value, bool) or not isinstance(self.value, int):
            raise self.fail(f"should be a whole number, not {self.value!r:.40}")
        if abs(self.value) > MOST_WHOLE:
            raise self.fail(
                f"should be a whole number up to {MOST_WHOLE}, not {_shown(self.value)}; correct it"
            )
        return self.value

    def of(self, make: Callable[[str], T], default: str | None = None) -> T:
        """The text turned into one of a fixed set of values."""
        text = self.text(default)
        try:
            return make(text)
        except (ValueError, OverflowError) as error:
            said = str(error)
        if isinstance(make, type) and issubclass(make, StrEnum):
            said = f"{text!r:.40} is none of {', '.join(filter(None, make))}"
        raise self.fail(f"is not valid: {said}")

    def maybe(self, make: Callable[[str], T]) -> T | None:
        """As `of`, or None where there is nothing."""
        return None if self.value is None else self.of(make)

    def built(self, make: Callable[[], T]) -> T:
        """What *make* builds; its complaint gets the place."""
        try:
            return make()
        except ExchangeError:
            raise
        except (ValueError, OverflowError) as error:
            raise self.fail(f"is not valid: {error}") from None


def single(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of JSON, for `json.loads`, which else takes the last of two members of one name.

    Raises:
        TwiceError: it has two.
    """
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise TwiceError(f"an object has “{next(n for n in names if names.count(n) > 1)}” twice")
    return found


def by_id(values: Iterable[tuple[Node, T]], name: Callable[[T], K]) -> dict[K, T]:
    """*values*, each with the place where it stands, by what *name* calls them.

    Raises:
        ExchangeError: two have one name.
    """
    found: dict[K, T] = {}
    for node, value in values:
        if name(value) in found:
            raise node.fail(f"has the id {name(value)!r}, which another one has")
        found[name(value)] = value
    return found


def _shown(number: float) -> str:
    """A number as a sentence can hold it, however many digits it has."""
    try:
        return f"{number:.6g}"
    except OverflowError:
        return f"one of more than {sys.float_info.max_10_exp} digits"


def parse(whole: Any, name: str) -> Parsed:
    """The exchange form in a value that came out of JSON.

    Raises:
        ExchangeError: something in it is missing or wrong.
    """
    top = Node(whole, "", name)
    article = _article(top["article"])
    events = by_id(((node, _named(node, article.id)) for node in top["events"].items()), lambda e: e.id)
    claims = by_id(((node, claim(node, article.id)) for node in top["claims"].items()), lambda c: c.id)
    others = tuple(_article(node) for node in top["more_articles"].items())
    if len({article.id, *(other.id for other in others)}) <= len(others):
        raise top["more_articles"].fail("has an article twice")
    return Parsed(article, tuple(events.values()), tuple(claims.values()), others)


def _named(node: Node, article: ArticleId) -> Event:
    """The event at *node*, which needs a headline in most other formats."""
    made = event(node, article)
    if not made.what:
        raise node["what"].fail("is empty; give it one")
    return made


def _article(node: Node) -> ArticleHead:
    if not isinstance(node.value, dict):
        raise node.fail("is missing; this is not the exchange form of events")
    return ArticleHead(
        id=ArticleId(node["id"].text("article")),
        title=node["title"].text(""),
        appeared=node["published"].of(appearance, ""),
        source=node["source"].maybe_text(),
        language=node["language"].text("en"),
        mark=text_mark(node),
        reliability=node["reliability"].maybe(Reliability),
    )


def text_mark(node: Node) -> TextMark | None:
    """What the head of an article at *node* says of its text; None where that is nothing."""
    sha256, chars = node["sha256"].text("").lower(), node["chars"]
    if sha256 in ("", _OF_NOTHING):
        return None
    return node.built(lambda: TextMark(sha256, None if chars.value is None else chars.whole()))


def event(node: Node, article: ArticleId) -> Event:
    """The event at *node*; its quotes are of *article* unless they name another."""
    name = EventId(node["id"].text())
    if not name:
        raise node["id"].fail("is empty; give it one")
    return Event(
        id=name,
        what=node["what"].text(),
        kind=node["kind"].of(Kind),
        certainty=node["certainty"].of(Certainty),
        condition=node["condition"].maybe_text(),
        when=_when(node["when"]) if node["when"].value is not None else None,
        where=tuple(_where(n) for n in node["where"].items()),
        who=tuple(n.text() for n in node["who"].items()),
        says=node["says"].maybe_text(),
        quantities=tuple(_quantity(n) for n in node["quantities"].items()),
        quotes=tuple(_quote(n, article) for n in node["quotes"].items()),
        why=tuple(
            Cue(n["field"].text(), n["words"].text(), n["reading"].text()) for n in node["why"].items()
        ),
        notes=node["notes"].text(""),
        review=node["review"].of(Review, "unreviewed"),
        locked=frozenset(n.text() for n in node["locked"].items()),
        credibility=node["credibility"].maybe(Credibility),
        likelihood=node["likelihood"].maybe(Likelihood),
        accounts=_accounts(node["accounts"], article),
        rows=tuple(_row(n) for n in node["rows"].items()),
    )


def _row(node: Node) -> Row:
    return node.built(lambda: Row(node["file"].text(), node["record"].whole(), node["sha256"].text()))


def _accounts(node: Node, article: ArticleId) -> tuple[Event, ...]:
    found = tuple(event(n, article) for n in node.items())
    if len(found) not in (0, 2):
        raise node.fail("should be the two events that this one was merged from")
    return found


def claim(node: Node, article: ArticleId) -> Claim:
    """The claim at *node*."""
    measured = node["measured"]
    holds = node["holds"].value
    if holds is not None and not isinstance(holds, bool):
        raise node["holds"].fail("should be true, false or null")
    return Claim(
        id=node["id"].text("claim"),
        start=_where(node["from"]),
        to=_where(node["to"]),
        comparator=node["comparator"].of(Modifier),
        value=node["value"].number(),
        unit=node["unit"].text(),
        quote=_quote(node["quote"], article),
        measured=Measured(measured["low"].number(), measured["high"].number(), measured["unit"].text())
        if measured.value is not None
        else None,
        holds=holds,
        reason=node["reason"].text(""),
        kind=node["kind"].text("distance"),
    )


def _day(node: Node) -> Moment | None:
    return None if node.value is None else node.of(Moment.from_iso)


def _pair(node: Node) -> Pair:
    ends = node.items()
    if len(ends) != 2:
        raise node.fail("should be a list of two dates, the earliest and the latest")
    return _day(ends[0]), _day(ends[1])


def _when(node: Node) -> When:
    relative = node["relative"]
    duration = node["duration"]
    anchor = node["anchor"].maybe_text()
    return node.built(
        lambda: When(
            extent=node["extent"].of(Extent),
            start=_pair(node["start"]),
            end=_pair(node["end"]),
            duration=_duration(duration) if duration.value is not None else None,
            anchor=EventId(anchor) if anchor else None,
            relative=_relative(relative) if relative.value is not None else None,
            basis=node["basis"].of(Basis, "stated"),
            qualifier=node["qualifier"].of(Qualifier, ""),
        )
    )


def _duration(node: Node) -> Duration:
    return node.built(lambda: Duration(node["value"].text(), node["mod"].of(Modifier, "=")))


def _relative(node: Node) -> Relative:
    def steps(at: Node) -> tuple[str | None, str | None]:
        found = [n.maybe_text() for n in at.items()]
        if len(found) != 2:
            raise at.fail("should be a list of two steps")
        return found[0], found[1]

    return node.built(
        lambda: Relative(
            node["anchor"].text(), steps(node["start"]), steps(node["end"]), node["text"].text("")
        )
    )


def _where(node: Node) -> Where:
    return node.built(
        lambda: Where(
            name=node["name"].text(),
            lat=node["lat"].maybe_number(),
            lon=node["lon"].maybe_number(),
            precision=node["precision"].of(Precision, "unknown"),
            radius_m=node["radius_m"].maybe_number(),
            candidates=tuple(_candidate(n) for n in node["candidates"].items()),
            country=node["country"].maybe_text(),
            basis=node["basis"].of(Basis, "stated"),
            chance=node["chance"].maybe_number(),
        )
    )


def _candidate(node: Node) -> Candidate:
    return node.built(
        lambda: Candidate(
            node["name"].text(),
            node["lat"].number(),
            node["lon"].number(),
            node["precision"].of(Precision),
            node["reason"].text(""),
        )
    )


def _quantity(node: Node) -> Quantity:
    return node.built(
        lambda: Quantity(
            node["kind"].text(), node["value"].number(), node["unit"].text(), node["mod"].of(Modifier, "=")
        )
    )


def _quote(node: Node, article: ArticleId) -> Quote:
    return node.built(
        lambda: Quote(
            ArticleId(node["article"].text(article)),
            node["start"].whole(),
            node["end"].whole(),
            node["exact"].text(),
        )
    )
