"""The strip under the timeline: the same dates as the bars above, small."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from tests.values import ARTICLE, day, event
from viewer.draw import overview, timeline
from viewer.draw.style import LIGHT
from viewer.draw.timeline_layout import GUTTER_PX, TimelineView
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty
from viewer.model.focus import Focus
from viewer.model.when import EventId, Extent, When

WHOLE = day("2020-01-01").first_s, day("2030-01-01").first_s
WIDE = 800


def images(*events, now="2025-01-01") -> tuple[QImage, QImage]:
    """The strip without events and with them."""
    dossier = Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events})
    made = []
    for shown in (Dossier({ARTICLE.id: ARTICLE}, {}), dossier):
        image = QImage(WIDE, 46, QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        times = overview.Times(WHOLE, WHOLE, None, day(now).first_s)
        try:
            overview.paint(painter, QRectF(0, 0, WIDE, 46), shown, LIGHT, times=times)
        finally:
            painter.end()
        made.append(image)
    return made[0], made[1]


def strip(*events, now="2025-01-01") -> list[int]:
    """The columns of the strip in which something is drawn."""
    plain, drawn = images(*events, now=now)
    return [
        x
        for x in range(int(GUTTER_PX), WIDE)
        if any(plain.pixel(x, y) != drawn.pixel(x, y) for y in range(46))
    ]


def tone_in(drawn: QImage, year: float) -> int:
    """The darkest tone of the strip in the column of a year, 0 to 255."""
    at = (year - 2020) / 10 * (WHOLE[1] - WHOLE[0]) + WHOLE[0]
    x = round(GUTTER_PX + overview.scale_of(QRectF(0, 0, WIDE, 46), WHOLE).px(at))
    return min(drawn.pixelColor(x, y).lightness() for y in range(8, 12))


def year_of(x: int) -> float:
    scale = overview.scale_of(QRectF(0, 0, WIDE, 46), WHOLE)
    return 2020 + (scale.value(x - GUTTER_PX) - WHOLE[0]) / (WHOLE[1] - WHOLE[0]) * 10


SINCE = When(Extent.SPAN, (day("2021-01-01"), day("2021-12-31")))
AHEAD = When(Extent.SPAN, (day("2026-01-01"), day("2026-12-31")))
UNTIL = When(Extent.SPAN, end=(day("2024-01-01"), day("2024-12-31")))


def test_the_strip_names_the_years_of_its_events_and_not_those_of_its_margins() -> None:
    dossier = Dossier({}, {e.id: e for e in (event("a", when=SINCE), event("b", when=AHEAD))})
    times = overview.Times(WHOLE, WHOLE, None, day("2025-01-01").first_s)
    assert overview.years(dossier, times) == "2021 – 2026"
    one = Dossier({}, {EventId("a"): event("a", when=When.instant(day("2025-06-01")))})
    assert overview.years(one, times) == "2025"
    assert overview.years(Dossier(), times) == "2020 – 2029"


@pytest.mark.parametrize("when", [SINCE, AHEAD, UNTIL])
def test_a_bar_ends_where_the_bar_above_does_that_is_as_wide(when):
    found = event("open", when=when, certainty=Certainty.ONGOING)
    columns = strip(found)

    scale = overview.scale_of(QRectF(0, 0, WIDE, 46), WHOLE)
    now_s = day("2025-01-01").first_s
    view = TimelineView(*WHOLE, scale.width_px + GUTTER_PX, 200, now_s=now_s)
    dossier = Dossier({ARTICLE.id: ARTICLE}, {found.id: found})
    (above,) = timeline.lay_out(dossier, Focus(), view, LIGHT).items
    assert columns[0] == pytest.approx(above.bar.left, abs=3)  # where it fades in there is hardly a tone
    assert columns[-1] == pytest.approx(above.bar.right, abs=3)


def test_an_end_that_is_open_fades_out_a_little_beyond_now():
    _, drawn = images(event("open", when=SINCE, certainty=Certainty.ONGOING))

    columns = strip(event("open", when=SINCE, certainty=Certainty.ONGOING))
    assert year_of(columns[-1]) > 2025.1
    assert tone_in(drawn, 2024.5) < tone_in(drawn, year_of(columns[-1]) - 0.1)


def test_a_year_is_as_wide_as_a_year():
    columns = strip(event("in", when=When.instant(day("2023-01-01"), day("2023-12-31"))))
    assert round(year_of(columns[0]), 1) == 2023.0
    assert round(year_of(columns[-1]), 1) == 2024.0


def test_what_only_may_be_under_way_is_paler_than_what_surely_is():
    """As in the bar above: from 2021 or sooner to 2023 or later it surely goes on, about that it may."""
    when = When(
        Extent.SPAN,
        (day("2020-06-01"), day("2021-12-31")),
        (day("2023-01-01"), day("2024-12-31")),
    )
    _, drawn = images(event("span", when=when, certainty=Certainty.OCCURRED))

    assert tone_in(drawn, 2022.5) < tone_in(drawn, 2021.0)
    assert tone_in(drawn, 2021.0) == tone_in(drawn, 2024.0)
