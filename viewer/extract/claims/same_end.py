"""What "that town" or "the harbour" means where it was taken for the very place at the other end."""

from dataclasses import replace

from viewer.extract.claims.kindred import TOWNS
from viewer.extract.claims.referents import pointed_at
from viewer.extract.claims.scene import Around
from viewer.extract.claims.topic import is_spot
from viewer.extract.locating.references import End
from viewer.model.where import Where


def only_points(end: End) -> bool:
    """Whether the words of an end have no name in them: "it", "the storm"."""
    return not any(word[:1].isupper() for word in end.words.split()[1:]) and (
        end.words.lower() == "it" or " " in end.words
    )


def another(first: End, second: End, around: Around) -> End | None:
    """What "that town" or "it" means beside the place that the distance is counted from."""
    if first.words.lower() in ("it", "this", "that"):
        topic = around.end(around.spot) if around.spot and is_spot(around.spot) else None
        found = replace(first, where=topic.where) if topic else None
    else:
        found = pointed_at(first.start, around, second)
    return found if found and found.where != second.where else None


def other_town(around: Around, first: End, second: End) -> End | None:
    """The town named before the first end, for "has X within 200 km of the same city"."""
    if second.words == second.where.name:
        return None
    if second.words.split()[-1] not in (*TOWNS, "capital"):
        return replace(second, where=Where(second.words))  # the harbour of the town itself, or another
    is_city = second.words.split()[-1] in ("city", "capital")
    earlier = (
        m for m in reversed(around.mentions) if m.end <= first.start and (is_city or m.kind != "capital")
    )
    found = next((m for m in earlier if m.where.precision is first.where.precision), None)
    return replace(second, where=found.where if found else Where(second.words))
