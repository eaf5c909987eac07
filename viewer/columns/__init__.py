"""Millions of events as arrays: what a layer behind the dossier is made of, and what is asked of it.

numpy only; no Qt.  Decisions that shaped it:

* **A layer is not a dossier.**  Its events are rows of somebody's table: read-only, without quotes, and too
  many to be objects.  Hence the one word beside the seven of the program, `Layer`.
* **Structure of arrays in order of time**, 54 bytes an event beside the titles; opened by memory map, so
  that ten million are there at once.
* **A date is an interval, never an instant**: from the first millisecond at which the event may have begun
  to the first at which it is surely over.  A count of a stretch of time is of the events whose interval
  touches it: *begun before its end* less *over by its beginning*, two ranks.
* **A rank costs the same whatever the number of events.**  A table of 65 536 cells says how many lie
  before a cell, and a bisection of all edges at once finishes inside it; it is exact, where the table
  alone would shift an edge by up to an eighth of a pixel.  `numpy.searchsorted` gives the same answers, but
  waits for memory at every step: at ten million 6 ms instead of about 1 ms for 1 600 columns.
* **Keys are integers.**  Searching an integer column for a float converts the whole column: 21 ms.
* **Places are 32-bit Mercator, in Z order**, so that any square of any zoom is one stretch of an array.
* **A filter is a mask, and the counts under it two bit vectors**, made once for each filter, beside the
  window where a layer is large: with ten million words take 2.5 s, kinds 0.3 s, a box of the map 1.1 s.
* **A place known no better than to 50 km is no point**: events are kept apart by how far off they may be.

Measured with ten million events on two cores (`python -m tests.benchmarks.drawing --events 1e7`), frames of
the whole panes: timeline pan 2.0 ms (p99 6.5), zoom 1.5 (2.3), 2 000 bars with titles 2.5 (5.7), a pointer's
hit 0.19 (0.24), a time window to the map's counts 0.34 (0.47).
"""
