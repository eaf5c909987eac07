"""Sites of kinds that are never one: what is told of a port is not told of the naval base beside it."""

from viewer.extract.places import Mention

_KINDS = (
    frozenset("port harbour harbor seaport quay docks".split()),
    frozenset(("base", "naval base", "air base", "airbase", "military base")),
    frozenset(("airport",)),
    frozenset("canal strait".split()),
    frozenset("mine pit".split()),
    frozenset(("refinery",)),
    frozenset("bridge tunnel".split()),
    frozenset("dam reservoir".split()),
    frozenset(("prison",)),
)


def is_apart(site: Mention, noun: str) -> bool:
    """Whether *noun* means another thing than the site, for the kinds of both."""
    own = next((kinds for kinds in _KINDS if _words(site) & kinds), None)
    meant = next((kinds for kinds in _KINDS if noun in kinds), None)
    return own is not None and meant is not None and own is not meant


def _words(site: Mention) -> set[str]:
    """The words for what a place is, by its kind and its name."""
    return {site.kind.lower(), *site.where.name.lower().split()}
