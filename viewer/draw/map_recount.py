"""What filters do to a map that is laid out: signs fade, and labels count what passes, where they stand.

Everything is placed as if nothing were filtered, so that no name moves while filters change or time is
played.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.draw import map_marks
from viewer.draw.map_areas import Label, words
from viewer.draw.map_marks import Area, Mark
from viewer.draw.map_text import Measure
from viewer.draw.phrases import counted
from viewer.draw.style import Style
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus

if TYPE_CHECKING:
    from viewer.draw.map_layout import MapLayout


def unfiltered(focus: Focus) -> Focus:
    """What is selected, with no filter: what places depend on."""
    return Focus(selected=focus.selected)


def recounted(placed: "MapLayout", dossier: Dossier, focus: Focus, style: Style) -> "MapLayout":
    """A layout that was placed without filters, of the same selection, as these have it.

    Where a label has no room for what it would say of its events now, it has their number alone.
    """
    view, whole = placed.view, placed.paper is not None
    marks = map_marks.marks(dossier, focus, view, style.phrases, whole=whole)
    areas = map_marks.areas(dossier, focus, view)
    corner, measure = placed.area_list, Measure(style)
    return replace(
        placed,
        marks=tuple(marks),
        areas=tuple(areas),
        mark_labels=tuple(_recounted(label, marks[label.of], measure) for label in placed.mark_labels),
        area_labels=_renamed(placed.area_labels, areas, style),
        area_list=corner and replace(corner, labels=_renamed(corner.labels, areas, style)),
    )


def _recounted(label: Label, mark: Mark, measure: Measure) -> Label:
    if len(label.lines) < 2 or label.lines[1] == mark.detail:
        return label
    room = label.rect.width() - measure.tally(mark.tally)
    choices = (mark.detail, counted(measure.style.phrases.events, mark.count))
    fitting = next((words for words in choices if measure.detail(words) <= room), None)
    return replace(label, lines=(mark.name, fitting) if fitting else (mark.name,))


def _renamed(labels: Sequence[Label], areas: Sequence[Area], style: Style) -> tuple[Label, ...]:
    return tuple(
        replace(label, lines=(words(areas[label.of], style, label.badge),)) if label.lines[0] else label
        for label in labels
    )
