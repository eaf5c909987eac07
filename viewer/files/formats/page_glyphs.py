"""How certainty looks in the stand-alone page: by fill and edge, and by colour, as in the program."""

from collections.abc import Iterable

from viewer.model.event import Certainty

FILLED = (Certainty.OCCURRED, Certainty.ONGOING)
_EDGES = {Certainty.CONDITIONAL: " dashed", Certainty.POSSIBLE: " dotted"}

TOGETHER = '<g class="together">{}<circle r="11"/><text text-anchor="middle" y="4"></text></g>'
_ABOUT_ALL = "M-11-8.5h-4.6v17h4.6M11-8.5h4.6v17h-4.6"
BRACKETS = '<path class="{}" d="M-8-6h-4v12h4M8-6h4v12h-4"/>'


def mark(kinds: Iterable[Certainty], count: int, *, is_implied: bool = False) -> str:
    """The mark of a place: of its certainty where all its events share one, else a ring with their count.

    It is in brackets where the place of all its events is only implied.
    """
    found = set(kinds)
    inner = '<circle class="halo" r="13"/>'
    inner += BRACKETS.format("casing") + BRACKETS.format("bracket") if is_implied else ""
    inner += '<circle class="ground" r="8"/>'
    if len(found) > 1:
        within = f'<text class="count" text-anchor="middle" y="4">{count}</text>'
        return f'{inner}<circle class="edge" r="8.5"/>{within}'
    (certainty,) = found
    beside = 15 if is_implied else 9
    number = f'<text class="count" x="{beside}" y="-7">{count}</text>' if count > 1 else ""
    return f'{inner}<g class="c-{certainty}">{_circle(certainty)}</g>{number}'


def together(*, is_implied: bool) -> str:
    """The mark of several places that would hide one another, shown and numbered by the page's script.

    It has brackets where that of its first place has, and shows them where those of all the others have too.
    """
    drawn = (f'<path class="{name} joined" d="{_ABOUT_ALL}"/>' for name in ("casing", "bracket"))
    return TOGETHER.format("".join(drawn) if is_implied else "")


def _circle(certainty: Certainty) -> str:
    if certainty is Certainty.OCCURRED:
        return '<circle class="fill" r="7"/>'
    dot = '<circle class="fill" r="4"/>' if certainty is Certainty.ONGOING else ""
    stroke = '<line class="edge" x1="-8" y1="8" x2="8" y2="-8"/>' if certainty is Certainty.DENIED else ""
    return f'{dot}<circle class="edge{_EDGES.get(certainty, "")}" r="7"/>{stroke}'


def bar(
    certainty: Certainty,
    outer: tuple[float, float],
    sure: tuple[float, float] | None,
    *,
    open_left: bool,
    open_right: bool,
) -> str:
    """A bar in percent of the axis: washed where it may have been, solid where it surely was.

    A side that is open has an arrow and no edge.
    """
    left, right = outer
    parts = [f'<rect class="maybe" {_across(left, right)} y="8" height="14"/>']
    if sure is not None:
        parts.append(f'<rect class="sure" {_across(*sure)} y="8" height="14"/>')
    edge = f"edge{_EDGES.get(certainty, '')}"
    if certainty is Certainty.DENIED:
        parts.append(f'<line class="strike" x1="{left:.3f}%" x2="{right:.3f}%" y1="15" y2="15"/>')
    parts += [f'<line class="{edge}" x1="{left:.3f}%" x2="{right:.3f}%" y1="{y}" y2="{y}"/>' for y in (8, 22)]
    if not open_left:
        parts.append(f'<line class="{edge}" x1="{left:.3f}%" x2="{left:.3f}%" y1="7.2" y2="22.8"/>')
    if not open_right:
        parts.append(f'<line class="{edge}" x1="{right:.3f}%" x2="{right:.3f}%" y1="7.2" y2="22.8"/>')
    if open_left:
        parts.append(_arrow(left, -1))
    if open_right or certainty is Certainty.ONGOING:
        parts.append(_arrow(right, 1))
    return f'<g class="bar c-{certainty}">{"".join(parts)}</g>'


def _across(left: float, right: float) -> str:
    return f'x="{left:.3f}%" width="{max(right - left, 0.0):.3f}%"'


def _arrow(at: float, way: int) -> str:
    points = f"{-6 * way},10 0,15 {-6 * way},20"
    return f'<svg x="{at:.3f}%" overflow="visible"><polyline class="edge" points="{points}"/></svg>'


def key(certainty: Certainty) -> str:
    """A small bar for the legend."""
    goes_on = certainty is Certainty.ONGOING
    parts = [f'<rect class="sure" x="1" y="2" width="{20 if goes_on else 28}" height="12"/>']
    if goes_on:
        parts.append('<polyline class="edge" points="23,3 29,8 23,13"/>')
    else:
        parts.append(f'<rect class="edge{_EDGES.get(certainty, "")}" x="1" y="2" width="28" height="12"/>')
    if certainty is Certainty.DENIED:
        parts.append('<line class="strike" x1="1" x2="29" y1="8" y2="8"/>')
    drawn = "".join(parts)
    return f'<svg class="key bar c-{certainty}" viewBox="0 0 30 16" aria-hidden="true">{drawn}</svg>'
