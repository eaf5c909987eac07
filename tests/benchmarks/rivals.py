"""The same timeline by matplotlib and by plotly: `python -m tests.benchmarks.rivals NAME SPEC.json OUT`.

Their label policy is ours: each event on the first row of its lane where neither its bar nor its label
touches another, the label right of its bar where it fits and else left of it.
What is drawn of uncertainty is what the library has at hand: a paler bar where the event may have been.
Prints as JSON how many labels there are, touch another, or leave the picture.
"""

import json
import sys
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from typing import Any

Box = tuple[float, float, float, float]  # left, top, right, bottom
WIDTH_IN, HEIGHT_IN, DPI = 297 / 25.4, 210 / 25.4, 300
GAP = 6.0  # pixels at 100 dpi


def main(arguments: list[str]) -> int:
    """Draw, and print the counts."""
    name, spec, out = arguments
    events = json.loads(Path(spec).read_text(encoding="utf-8"))
    counts = {"matplotlib": by_matplotlib, "plotly": by_plotly}[name](events, Path(out))
    sys.stdout.write(json.dumps(counts | {"mb": peak_mb()}) + "\n")
    return 0


def peak_mb() -> float:
    """The most memory that this process had, without what its parent had before it, which Unix counts too."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def rows_of(
    events: list[dict[str, Any]], extent: Callable[[dict[str, Any]], tuple[float, float]]
) -> list[int]:
    """The row of each event: lanes one after another, in each the first row that is free."""
    rows: list[int] = []
    taken: list[float] = []
    first, lane = 0, None
    for event in events:
        if event["lane"] != lane:
            first, lane = first + len(taken), event["lane"]
            taken = []
        left, right = extent(event)
        row = next((i for i, end in enumerate(taken) if left >= end + GAP), len(taken))
        taken[row : row + 1] = [right]
        rows.append(first + row)
    return rows


def placed(x0: float, x1: float, wide: float, width: float) -> tuple[float, float, float]:
    """Where the label begins, and from where to where bar and label reach."""
    at = x1 + GAP if x1 + GAP + wide <= width else x0 - GAP - wide
    return at, min(x0, at), max(x1, at + wide)


def counted(boxes: list[Box], width: float, height: float) -> dict[str, int]:
    touching = sum(
        a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3] for a, b in combinations(boxes, 2)
    )
    gone = sum(b[0] < 0 or b[1] < 0 or b[2] > width or b[3] > height for b in boxes)
    return {"labels": len(boxes), "touching": int(touching), "cut": int(gone)}


def by_matplotlib(events: list[dict[str, Any]], out: Path) -> dict[str, int]:
    """Bars and texts, whose widths its renderer tells."""
    import matplotlib

    matplotlib.use("agg")
    from matplotlib import pyplot as plt

    plt.rcParams["svg.fonttype"] = "none"
    plt.rcParams["pdf.fonttype"] = 42
    figure, axes = plt.subplots(figsize=(WIDTH_IN, HEIGHT_IN), dpi=100)
    figure.subplots_adjust(left=0.14, right=0.99, top=0.93, bottom=0.05)
    first, last = min(e["start"] for e in events), max(e["end"] for e in events)
    axes.set_xlim(first - 0.06 * (last - first), last + 0.14 * (last - first))
    figure.canvas.draw()
    renderer = figure.canvas.get_renderer()
    box = axes.get_window_extent(renderer)

    def px(seconds: float) -> float:
        low, high = axes.get_xlim()
        return float(box.x0 + (seconds - low) / (high - low) * box.width)

    texts = {e["id"]: axes.text(0, 0, e["label"], fontsize=8, va="center") for e in events}
    wide = {i: text.get_window_extent(renderer).width for i, text in texts.items()}
    spans = {e["id"]: placed(px(e["start"]), px(e["end"]), wide[e["id"]], box.x1) for e in events}
    rows = rows_of(events, lambda e: spans[e["id"]][1:])
    inverse = axes.transData.inverted()
    for event, row in zip(events, rows, strict=True):
        tone = f"C{event['tone']}"
        axes.barh(row, event["end"] - event["start"], left=event["start"], height=0.6, color=tone, alpha=0.3)
        if event["sure"]:
            axes.barh(row, event["sure"][1] - event["sure"][0], left=event["sure"][0], height=0.6, color=tone)
        texts[event["id"]].set_position((inverse.transform((spans[event["id"]][0], 0))[0], row))
    lanes = {row: event["lane"] for event, row in reversed(list(zip(events, rows, strict=True)))}
    axes.set_yticks(list(lanes), list(lanes.values()), fontsize=8)
    axes.invert_yaxis()
    axes.set_title(events[0]["title"], fontsize=12, loc="left")
    figure.canvas.draw()
    extents = [text.get_window_extent(renderer) for text in texts.values()]
    boxes = [(float(e.x0), float(e.y0), float(e.x1), float(e.y1)) for e in extents]
    figure.savefig(out, dpi=DPI, metadata={"Date": None} if out.suffix == ".svg" else None)
    return counted(boxes, figure.bbox.width, figure.bbox.height)


def by_plotly(events: list[dict[str, Any]], out: Path) -> dict[str, int]:
    """Bars and annotations; it tells no widths before a browser draws, so half an em a letter is assumed."""
    import plotly.graph_objects as go

    width, height, left = WIDTH_IN * 96, HEIGHT_IN * 96, 150.0
    first, last = min(e["start"] for e in events), max(e["end"] for e in events)
    low, high = first - 0.06 * (last - first), last + 0.14 * (last - first)
    inner = width - left - 10

    def px(seconds: float) -> float:
        return float(left + (seconds - low) / (high - low) * inner)

    wide = {e["id"]: len(e["label"]) * 11 * 0.52 for e in events}
    spans = {e["id"]: placed(px(e["start"]), px(e["end"]), wide[e["id"]], width - 10) for e in events}
    rows = rows_of(events, lambda e: spans[e["id"]][1:])
    figure = go.Figure()
    for event, row in zip(events, rows, strict=True):
        for (start, end), opacity in (((event["start"], event["end"]), 0.3), (event["sure"] or (0, 0), 1.0)):
            figure.add_bar(
                x=[end - start],
                base=[start],
                y=[row],
                orientation="h",
                width=0.6,
                opacity=opacity,
                marker_color=("green", "teal", "blue", "orange", "purple", "brown")[event["tone"]],
            )
        at = low + (spans[event["id"]][0] - left) / inner * (high - low)
        figure.add_annotation(
            x=at, y=row, text=event["label"], showarrow=False, xanchor="left", font={"size": 11}
        )
    lanes = {row: event["lane"] for event, row in reversed(list(zip(events, rows, strict=True)))}
    figure.update_yaxes(autorange="reversed", tickvals=list(lanes), ticktext=list(lanes.values()))
    figure.update_xaxes(range=[low, high])
    figure.update_layout(
        barmode="overlay",
        showlegend=False,
        template="plotly_white",
        title=events[0]["title"],
        margin={"l": left, "r": 10, "t": 50, "b": 30},
    )
    scale = DPI / 96 if out.suffix == ".png" else 1
    figure.write_image(str(out), width=width, height=height, scale=scale)
    high_px = (height - 80) / (max(rows) + 1)
    boxes = [
        (
            spans[e["id"]][0],
            row * high_px,
            spans[e["id"]][0] + wide[e["id"]],
            row * high_px + min(high_px, 14),
        )
        for e, row in zip(events, rows, strict=True)
    ]
    return counted(boxes, width, height)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
