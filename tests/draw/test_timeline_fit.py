"""How far the timeline reaches when it first shows a dossier: to today only where that is near."""

import pytest

from tests.values import ARTICLE, day, harbour_dossier
from viewer.draw.timeline_extents import fit, reach
from viewer.model import edits

_DATED = edits.publish(ARTICLE.id, day("2026-01-16")).apply(harbour_dossier())


def test_today_years_after_an_article_leaves_its_days_their_room() -> None:
    known = reach(_DATED)
    assert known is not None

    assert reach(_DATED, now_s=day("2096-01-01").first_s) == known
    first, last = fit(_DATED, now_s=day("2096-01-01").first_s)
    assert (last - first) < 1.3 * (known[1] - known[0])


def test_today_shortly_after_it_is_shown() -> None:
    known = reach(_DATED)
    assert known is not None
    now_s = known[1] + (known[1] - known[0]) / 2

    assert reach(_DATED, now_s=now_s) == (known[0], now_s)


@pytest.mark.parametrize(("now", "is_near"), [("2040-01-01", True), ("2096-01-01", False)])
def test_without_a_day_of_publication_today_is_near_for_thirty_years(now: str, is_near: bool) -> None:
    known, now_s = reach(harbour_dossier()), day(now).first_s
    assert known is not None

    assert (reach(harbour_dossier(), now_s=now_s) == (known[0], now_s)) is is_near
