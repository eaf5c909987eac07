"""History, kept views and differences as JSON, out and in: for the dossier file and for the journal."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from viewer.files.exchange import claim_dict, event_dict
from viewer.files.exchange_in import Node, claim, event
from viewer.files.layer_links import open_layer_at
from viewer.files.parts import Parts, open_article
from viewer.model.article import ArticleId
from viewer.model.delta import Delta, Pair, Step
from viewer.model.event import Certainty, EventId, Kind, Review
from viewer.model.grades import Credibility, Likelihood, Reliability
from viewer.model.view import ALL, Only, View

T = TypeVar("T")
_NOBODY = ArticleId("")
_GRADES: dict[str, Callable[[str], Any]] = {
    "kinds": Kind,
    "actors": str,
    "reviews": Review,
    "reliabilities": Reliability,
    "credibilities": Credibility,
    "likelihoods": Likelihood,
}


def step_dict(step: Step, parts: Parts) -> dict[str, Any]:
    """One edit of the history, with how to take it back."""
    return {"at": step.at.isoformat(), "label": step.label, "back": delta_dict(step.back, parts)}


def open_step(node: Node, parts: Mapping[str, bytes]) -> Step:
    """The edit at *node*."""
    at = node["at"].text()
    return node.built(
        lambda: Step(datetime.fromisoformat(at), node["label"].text(), open_delta(node["back"], parts))
    )


def delta_dict(delta: Delta, parts: Parts) -> dict[str, Any]:
    """A difference; null stands for what is taken away, and keys without a change are left out."""
    found: dict[str, Any] = {
        "articles": {i: parts.article(a) if a else None for i, a in delta.articles.items()},
        "events": {i: event_dict(e) if e else None for i, e in delta.events.items()},
        "claims": {i: claim_dict(c) if c else None for i, c in delta.claims.items()},
        "views": {i: view_dict(v) if v else None for i, v in delta.views.items()},
        "layers": {i: parts.layer(r) if r else None for i, r in delta.layers.items()},
    }
    kept = {name: value for name, value in found.items() if value}
    if delta.deleted is not None:
        kept["deleted"] = sorted(delta.deleted)
    if delta.distinct is not None:
        kept["distinct"] = pairs_list(delta.distinct)
    if delta.settled is not None:
        kept["settled"] = sorted(delta.settled)
    return kept


def open_delta(node: Node, parts: Mapping[str, bytes]) -> Delta:
    """The difference at *node*."""
    return Delta(
        _each(node["articles"], ArticleId, lambda n: open_article(n, parts)),
        _each(node["events"], EventId, lambda n: event(n, _NOBODY)),
        _each(node["claims"], str, lambda n: claim(n, _NOBODY)),
        _each(node["views"], str, open_view),
        names(node["deleted"]) if node["deleted"].value is not None else None,
        open_pairs(node["distinct"]) if node["distinct"].value is not None else None,
        frozenset(n.text() for n in node["settled"].items()) if node["settled"].value is not None else None,
        _each(node["layers"], str, open_layer_at),
    )


def pairs_list(pairs: frozenset[Pair]) -> list[list[str]]:
    """Pairs of ids, in order."""
    return sorted(sorted(pair) for pair in pairs)


def open_pairs(node: Node) -> frozenset[Pair]:
    """The pairs of ids at *node*."""
    return frozenset(names(n) for n in node.items())


def names(node: Node) -> frozenset[EventId]:
    """The ids of events at *node*."""
    return frozenset(EventId(n.text()) for n in node.items())


def view_dict(view: View) -> dict[str, Any]:
    """A kept way of looking."""
    only = {name: sorted(getattr(view.only, name), key=str) for name in _GRADES}
    return {
        "name": view.name,
        "window_s": list(view.window_s) if view.window_s else None,
        "certainties": sorted(view.certainties),
        "search": view.search,
        "only": {
            name: [None if v is None else str(v) for v in values] for name, values in only.items() if values
        },
        "lanes": view.lanes,
        "time_s": list(view.time_s) if view.time_s else None,
        "map": list(view.map) if view.map else None,
        "zone": view.zone,
    } | _more(view)


def open_view(node: Node) -> View:
    """The way of looking at *node*."""
    only: dict[str, Any] = {name: _values(node["only"][name], make) for name, make in _GRADES.items()}
    shown = node["certainties"]
    return View(
        node["name"].text(),
        _numbers(node["window_s"], 2),
        frozenset(n.of(Certainty) for n in shown.items()) if shown.value is not None else ALL,
        node["search"].text(""),
        Only(**only),
        node["lanes"].text(""),
        _numbers(node["time_s"], 2),
        _numbers(node["map"], 3),
        frozenset(_open_hidden(n) for n in node["hidden"].items()),
        _numbers(node["box"], 4),
        None if node["zone"].value is None else node["zone"].text(),
    )


def _more(view: View) -> dict[str, Any]:
    """What of a way of looking is there only where it is used."""
    found: dict[str, Any] = {"hidden": _hidden_list(view)} if view.hidden else {}
    return found | ({"box": list(view.box)} if view.box else {})


def _hidden_list(view: View) -> list[list[str | None]]:
    """The layers that are not shown, and the kinds of a layer, in order."""
    return [list(pair) for pair in sorted(view.hidden, key=lambda pair: (pair[0], pair[1] or ""))]


def _open_hidden(node: Node) -> tuple[str, str | None]:
    pair = node.items()
    if len(pair) != 2:
        raise node.fail("should be a layer and one of its kinds, or null")
    return pair[0].text(), pair[1].maybe_text()


def _values(node: Node, make: Callable[[str], T]) -> frozenset[T | None]:
    return frozenset(n.maybe(make) for n in node.items())


def _numbers(node: Node, count: int) -> Any:
    if node.value is None:
        return None
    found = tuple(float(n.number()) for n in node.items())
    if len(found) != count:
        raise node.fail(f"should be {count} numbers")
    return found


def _each(node: Node, name: Callable[[str], Any], make: Callable[[Node], T]) -> dict[Any, T | None]:
    if node.value is None:
        return {}
    if not isinstance(node.value, dict):
        raise node.fail("should be an object")
    return {name(key): None if node[key].value is None else make(node[key]) for key in node.value}
