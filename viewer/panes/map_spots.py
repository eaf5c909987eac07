"""What a point of the map means as a place: as exact as a hand is at that scale, and no more."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF

from viewer.draw.map_view import MapView
from viewer.geo import mercator
from viewer.geo.spot import LEAST_M, Spot, decimals
from viewer.model.dossier import Change
from viewer.model.when import EventId
from viewer.model.where import Precision, Where

HAND_PX = 4.0  # how far beside a place a click may well be


def spot_at(view: MapView, at: QPointF) -> Spot:
    """The place under a pixel, with the ground that a few pixels are there as its radius.

    The degrees have as many places as that radius is worth.
    """
    lat, lon = view.lat_lon(at.x(), at.y())
    radius_m = max(HAND_PX * mercator.metres_per_px(lat, view.zoom), LEAST_M)
    places = decimals(radius_m) + 1  # one more, so that rounding moves the place by a tenth of its radius
    return Spot(round(lat, places), round(lon, places), radius_m)


def dropped_at(view: MapView, at: QPointF, old: Where | None) -> Where:
    """Where a mark was let go, under the name it had; it stays a mark, with its radius about it."""
    return replace(spot_at(view, at).where(old.name if old else ""), precision=Precision.SITE)


def movable(events: tuple[EventId, ...], selected: frozenset[EventId]) -> EventId | None:
    """Which event of a mark a drag moves: the selected one, or the only one; None where that is not clear."""
    found = [i for i in events if i in selected] or list(events)
    return found[0] if len(found) == 1 else None


def clicked(found: Sequence[EventId], selected: frozenset[EventId], *, extends: bool) -> frozenset[EventId]:
    """What is selected after a click on *found*; another click walks through the events that share a mark."""
    if extends:
        return selected ^ frozenset(found[:1])
    current = next((i for i, one in enumerate(found) if selected == {one}), -1)
    return frozenset({found[(current + 1) % len(found)]}) if found else frozenset()


def moved_places(change: Change, selected: frozenset[EventId]) -> list[tuple[float, float]]:
    """Where the selected events are that an edit put elsewhere, latitude and longitude, in degrees."""
    events = ((change.old.events.get(i), change.new.events.get(i)) for i in sorted(selected))
    places = (new.place for old, new in events if old and new and old.where != new.where)
    return [(p.lat, p.lon) for p in places if p and p.lat is not None and p.lon is not None]
