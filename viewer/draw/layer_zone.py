"""Layers on a timeline by the clocks of a zone: days without a time of day stand over their own labels."""

from dataclasses import replace

import numpy as np

from viewer.columns.layer import Layer
from viewer.draw.timeline_values import TimelineView
from viewer.model.moment import DAY_S

SAMPLE = 5000  # dates of a layer that are looked at


def is_in_days(layer: Layer) -> bool:
    """Whether the dates of a layer are whole days, by a sample of them."""
    first_ms = layer.columns.first_ms
    sample = first_ms[:: max(len(first_ms) // SAMPLE, 1)]
    return not np.any(sample % (DAY_S * 1000))


def by_days(view: TimelineView) -> TimelineView:
    """A view in which days of UTC stand where those of the zone do, for dates without a time of day."""
    if view.zone is None:
        return view
    by = view.zone.offset_s((view.first_s + view.last_s) / 2)
    return replace(view, first_s=view.first_s + by, last_s=view.last_s + by, zone=None)
