"""A table of events for the tests of layers in the window, and what its columns mean."""

from viewer.model.layers import Mapping

PATIENCE_MS = 20_000
HEAD = "day,lat,lon,title,kind,who\n"
ROWS = "".join(f"2026-01-{i % 28 + 1:02},-12.05,-77.1,Strike {i},protest,Dockers\n" for i in range(50))
PLAIN = Mapping("day", None, "lat", "lon", None, ("title",), "kind", "who")
