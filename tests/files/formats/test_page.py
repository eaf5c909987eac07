"""The stand-alone page: what it shows is what is known, it needs no network, and it works by keyboard."""

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given

from tests.examples import examples
from tests.files.formats.browser import CHROMIUM, Browser, browser
from tests.files.formats.test_laws import assert_as_vague
from tests.strategies import dossiers
from tests.values import (
    ARTICLE,
    HARBOUR,
    PERU,
    area_dossier,
    coast_dossier,
    day,
    event,
    harbour_dossier,
    ocean_dossier,
)
from viewer.files.formats import page, page_timeline
from viewer.model import edits
from viewer.model.dossier import Dossier
from viewer.model.event import Event
from viewer.model.moment import DAY_S
from viewer.model.when import Basis, When

DATED = edits.publish(ARTICLE.id, day("2026-01-16")).apply(harbour_dossier())
CLEAR = """
const search = document.querySelector("#search");
search.value = "";
search.dispatchEvent(new Event("input", {bubbles: true}));
"""
CONTROLS = ("button", "checkbox", "searchbox", "region")
IN_VIEW = """
const box = document.activeElement.getBoundingClientRect();
box.top >= -1 && box.top < innerHeight;
"""
TO_FAR = "document.querySelector('[data-do=nearer]').click();"
APART = """(() => {
  const seen = [...document.querySelectorAll('.mark:not(.covered):not(.name)')].map((mark) => {
    const parts = mark.querySelectorAll(mark.matches('.several') ? '.together > *' : 'circle, .bracket');
    const drawn = [...parts].filter((part) => part.matches(':not(.halo, .casing)') && part.checkVisibility());
    const rects = drawn.map((part) => part.getBoundingClientRect()).filter((rect) => rect.width);
    return { left: Math.min(...rects.map((r) => r.left)), right: Math.max(...rects.map((r) => r.right)) };
  }).sort((a, b) => a.left - b.left);
  return seen.every((box, i) => i === 0 || seen[i - 1].right < box.left);
})()"""
SEEN_BRACKETS = """
[...document.querySelectorAll(".map .bracket")].filter((one) => one.getClientRects().length).length;
"""
in_a_browser = pytest.mark.skipif(not CHROMIUM, reason="no Chromium is installed here")


def of(*events: Event) -> Dossier:
    return Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events})


def text(dossier: Dossier) -> str:
    return page.write(dossier).decode("utf-8")


@examples(0.4)
@given(dossier=dossiers())
def test_nothing_vague_becomes_exact_and_no_event_is_missing(dossier: Dossier) -> None:
    seen = page.shown(page.write(dossier), "x")
    assert set(seen.events) == set(dossier.events)
    assert_as_vague(dossier, seen)


def test_the_policy_forbids_all_but_the_one_style_and_the_one_script() -> None:
    whole = text(DATED)
    policy = re.search(r'Content-Security-Policy" content="(.*?)"', whole)
    assert policy
    assert policy[1].startswith("default-src 'none'; ")
    assert "unsafe" not in policy[1]
    for tag in ("style", "script"):
        inside = re.search(rf"<{tag}>(.*?)</{tag}>", whole, re.DOTALL)
        assert inside
        digest = base64.b64encode(hashlib.sha256(inside[1].encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy[1]


def test_the_page_names_no_address_on_the_network() -> None:
    whole = text(DATED)
    assert not re.search(r"(?:https?:)?//\w", re.sub(r"<script>.*?</script>", "", whole, flags=re.DOTALL))
    assert not re.search(r"<(?:img|link|iframe|object|embed|base|form)\b", whole)
    assert "style=" not in whole


def test_words_of_an_article_stay_words() -> None:
    whole = text(of(event("a", what="</li><script>alert(1)</script>", notes='" onclick="x')))
    assert whole.count("<script>") == 1
    assert "&lt;script&gt;" in whole


def test_a_country_is_an_outline_and_a_site_a_mark() -> None:
    whole = text(of(event("a", where=(PERU,)), event("b", where=(HARBOUR,))))
    assert len(re.findall(r'<path class="area', whole)) == 1
    assert len(re.findall(r'<g class="mark"', whole)) == 1


def test_events_at_one_place_share_a_mark_that_counts_them() -> None:
    whole = text(of(event("a", where=(HARBOUR,)), event("b", where=(HARBOUR,))))
    assert 'data-events="0 1"' in whole
    assert '<text class="count" x="9" y="-7">2</text>' in whole


def test_events_in_one_country_share_its_outline_and_its_name() -> None:
    whole = text(of(event("a", where=(PERU,)), event("b", where=(PERU,))))
    assert len(re.findall(r'<path class="area', whole)) == 1
    assert len(re.findall(r">Peru</text>", whole)) == 1


def test_a_page_without_places_or_dates_has_neither_map_nor_timeline() -> None:
    whole = text(of(event("a")))
    assert ">Map</h2>" not in whole
    assert ">Timeline</h2>" not in whole
    assert ">Events, in time order</h2>" in whole


@pytest.mark.parametrize("dossier", [DATED, area_dossier(), ocean_dossier(), coast_dossier()])
def test_a_page_stays_small_enough_to_send(dossier: Dossier) -> None:
    assert len(page.write(dossier)) < 1_500_000


@pytest.mark.parametrize("most", [page_timeline.COARSE, page_timeline.FINE])
@pytest.mark.parametrize("days", [7, 40, 100, 400, 1500, 10_000, 200_000, 3_000_000])
def test_an_axis_has_some_ticks_and_never_too_many(days: int, most: int) -> None:
    found = list(page_timeline.ticks((0.0, float(days * DAY_S)), most))
    assert 1 <= len(found) <= most + 1
    assert len({label for _, label in found}) == len(found)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    folder = tmp_path_factory.mktemp("page")
    path = folder / "x.html"
    path.write_bytes(page.write(DATED))
    with browser(folder / "profile") as made:
        made.open(path)
        yield made


@in_a_browser
def test_the_browser_asks_for_nothing_and_complains_of_nothing(opened: Browser) -> None:
    asked = [m["params"]["request"]["url"] for m in opened.told if m["method"] == "Network.requestWillBeSent"]
    assert len(asked) == 1
    assert asked[0].startswith("file:")
    assert not [m for m in opened.told if m["method"] in ("Log.entryAdded", "Runtime.exceptionThrown")]


@in_a_browser
def test_j_and_k_walk_through_the_events_and_select_them_everywhere(opened: Browser) -> None:
    opened.press("Escape", "j", "j")
    assert opened.says("document.activeElement.querySelector('h3').textContent") == "Harbour plan approved"
    assert opened.says("document.querySelector('.timeline tr.selected button').textContent") == (
        "Harbour plan approved"
    )
    assert opened.says("document.querySelectorAll('.mark.selected').length") == 1
    assert opened.says(IN_VIEW)
    opened.press("k")
    assert opened.says("document.activeElement.querySelector('h3').textContent") == "North Port open"
    assert opened.says("document.querySelector('#status').textContent") == "Selected: North Port open"


@in_a_browser
def test_the_map_moves_and_zooms_by_keys(opened: Browser) -> None:
    opened.says("document.querySelector('.map').focus()")
    before = opened.says("document.querySelector('.map').getAttribute('viewBox')")
    opened.press("+")
    near = opened.says("document.querySelector('.map').getAttribute('viewBox')")
    assert float(near.split()[2]) < float(before.split()[2])
    opened.press("ArrowRight")
    moved = opened.says("document.querySelector('.map').getAttribute('viewBox')")
    assert float(moved.split()[0]) > float(near.split()[0])
    opened.press("0")
    assert opened.says("document.querySelector('.map').getAttribute('viewBox')") == before


def mouse(opened: Browser, kind: str, x: int, y: int) -> None:
    opened.ask("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", buttons=1, clickCount=1)


@in_a_browser
def test_the_map_is_dragged_and_a_drag_chooses_nothing(opened: Browser) -> None:
    opened.press("Escape")
    opened.says("document.querySelector('.map').scrollIntoView()")
    opened.says("document.querySelector('[data-do=nearer]').click()")
    before = opened.says("document.querySelector('.map').getAttribute('viewBox')")
    mouse(opened, "mousePressed", 500, 300)
    mouse(opened, "mouseMoved", 440, 280)
    mouse(opened, "mouseReleased", 440, 280)
    after = opened.says("document.querySelector('.map').getAttribute('viewBox')")
    assert [float(b) > float(a) for a, b in zip(before.split()[:2], after.split()[:2], strict=True)] == [
        True,
        True,
    ]
    assert opened.says("document.querySelectorAll('.events > li.selected').length") == 0
    opened.says("document.querySelector('[data-do=whole]').click()")


@in_a_browser
def test_a_place_is_reached_by_tab_and_chosen_by_enter(opened: Browser) -> None:
    opened.press("Escape")
    opened.says("document.querySelector('.map').focus()")
    opened.press("Tab")
    assert opened.says("document.activeElement.getAttribute('aria-label')").startswith("Peru: ")
    opened.press("Enter")
    assert opened.says("document.querySelectorAll('.events > li.selected').length") == 1


@in_a_browser
def test_places_that_would_hide_one_another_are_one_mark_until_the_map_is_nearer(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("near")
    far = replace(HARBOUR, name="Far", lat=40.0, lon=10.0)
    near = replace(HARBOUR, name="Near", lat=40.0, lon=11.0)
    path = folder / "x.html"
    path.write_bytes(
        page.write(of(event("a", where=(far,)), event("b", where=(near,)), event("c", where=(HARBOUR,))))
    )
    with browser(folder / "profile") as made:
        made.open(path)
        assert made.says("document.querySelector('.several .together text').textContent") == "2"
        assert made.says("document.querySelectorAll('.mark.covered').length") == 1
        assert made.says("document.querySelector('.several').getAttribute('aria-label')") == (
            "Far: a. Near: b"
        )
        made.says(
            "document.querySelector('.several').dispatchEvent(new MouseEvent('click', {bubbles: true}))"
        )
        made.says(
            "document.querySelector('.several').dispatchEvent(new MouseEvent('click', {bubbles: true}))"
        )
        assert made.says("document.querySelector('.events > li.selected h3').textContent") == "b"
        made.says("document.querySelector('.map').focus()")
        made.says(f"for (let n = 0; n < 6; n++) {{ {TO_FAR} }}")
        assert made.says("document.querySelectorAll('.mark.covered').length") == 0


@in_a_browser
def test_a_joined_mark_is_in_brackets_where_all_that_are_joined_in_it_are_only_implied(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("implied")
    first = replace(HARBOUR, name="First", lat=40.0, lon=10.0, basis=Basis.INFERRED)
    second, far = replace(first, name="Second", lon=11.0), event("far", where=(HARBOUR,))
    for is_implied, basis in ((True, Basis.INFERRED), (False, Basis.STATED)):
        there = event("a", where=(first,)), event("b", where=(replace(second, basis=basis),))
        path = folder / f"{basis}.html"
        path.write_bytes(page.write(of(*there, far)))
        with browser(folder / "profile") as made:
            made.open(path)
            assert made.says("document.querySelector('.several .together text').textContent") == "2"
            assert made.says(SEEN_BRACKETS) == (1 if is_implied else 0)
            made.says("document.querySelector('.map').focus()")
            made.says(f"for (let n = 0; n < 6; n++) {{ {TO_FAR} }}")
            assert made.says(SEEN_BRACKETS) == (2 if is_implied else 1)


@in_a_browser
@pytest.mark.parametrize("first_basis", [Basis.INFERRED, Basis.STATED])
@pytest.mark.parametrize("degrees", [2.5, 2.9, 4.0])
def test_brackets_of_marks_side_by_side_never_touch(
    first_basis: Basis, degrees: float, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("brackets")
    path = folder / "x.html"
    row = [replace(HARBOUR, lat=40.0, lon=10.0 + i * degrees, basis=Basis.INFERRED) for i in range(5)]
    places = (replace(row[0], basis=first_basis), *row[1:], replace(HARBOUR, lat=-40.0, lon=150.0))
    path.write_bytes(page.write(of(*(event(f"e{i}", where=(at,)) for i, at in enumerate(places)))))
    with browser(folder / "profile") as made:
        made.open(path)
        assert made.says("document.querySelectorAll('.mark.covered').length") >= 1
        assert made.says(APART)


@in_a_browser
def test_the_timeline_stretches_by_keys(opened: Browser) -> None:
    opened.says("document.querySelector('.scroller').focus()")
    opened.press("+", "+", "+")
    assert opened.says("document.querySelector('.timeline').style.width") == "337.5%"
    assert opened.says("getComputedStyle(document.querySelector('.timeline .fine')).display") == "inline"
    opened.press("0")
    assert opened.says("document.querySelector('.timeline').style.width") == "100%"


@in_a_browser
def test_search_and_boxes_hide_the_same_events_everywhere(opened: Browser) -> None:
    opened.press("Escape", "/", "p", "o", "r", "t", " ", "o", "p", "e", "n")
    assert opened.says("document.querySelectorAll('.events > li:not([hidden])').length") == 1
    assert opened.says("document.querySelectorAll('.timeline tbody tr:not([hidden])').length") == 1
    assert opened.says("document.querySelector('#status').textContent") == "1 of 5 events shown."
    opened.says(CLEAR)
    opened.says("document.querySelector('[value=denied]').click()")
    assert opened.says("document.querySelectorAll('.events > li:not([hidden])').length") == 4
    opened.says("document.querySelector('[value=denied]').click()")


@in_a_browser
def test_nothing_is_wider_than_a_telephone(opened: Browser) -> None:
    opened.ask("Emulation.setDeviceMetricsOverride", width=390, height=800, deviceScaleFactor=1, mobile=False)
    assert opened.says("document.documentElement.scrollWidth") <= 390
    assert opened.says("document.querySelector('.timeline').offsetWidth") <= 390
    opened.ask("Emulation.clearDeviceMetricsOverride")


@in_a_browser
def test_on_a_wide_screen_map_and_events_stand_side_by_side(opened: Browser) -> None:
    opened.ask(
        "Emulation.setDeviceMetricsOverride", width=1600, height=900, deviceScaleFactor=1, mobile=False
    )
    edge, begin = "('#map').getBoundingClientRect().right", "('#events').getBoundingClientRect().left"
    assert opened.says(f"document.querySelector{edge} <= document.querySelector{begin}")
    opened.ask("Emulation.clearDeviceMetricsOverride")


@in_a_browser
def test_the_page_has_landmarks_and_every_control_a_name(opened: Browser) -> None:
    nodes = opened.ask("Accessibility.getFullAXTree")["nodes"]
    roles = [node["role"]["value"] for node in nodes if not node["ignored"]]
    assert {"banner", "main", "contentinfo", "search"} <= set(roles)
    controls = [n for n in nodes if not n["ignored"] and n["role"]["value"] in CONTROLS]
    assert controls
    assert all(node["name"]["value"] for node in controls)
    assert roles.count("row") == opened.says("document.querySelectorAll('.timeline tr').length")


def test_a_year_and_a_day_are_drawn_as_what_they_are() -> None:
    year = When.instant(day("2024-01-01"), day("2024-12-31"))
    one = When.instant(day("2024-05-03"), day("2024-05-03"))
    whole = text(of(event("a", when=year), event("b", when=one)))
    rows = re.findall(r"<tr role=.row. data-event.*?</tr>", whole)
    assert ['class="sure"' in row for row in rows] == [False, True]
