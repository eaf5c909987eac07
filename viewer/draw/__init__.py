"""From values to paint: the timeline and the map as functions of a dossier, a view and a style.

QtGui, but no widgets and no session: a pane, an exported figure and the headless command line call
the same functions, so what is seen is what is exported.  Decisions that shaped it:

* **Colour follows certainty** on the map, the timeline and in the text alike, always beside a fill and
  an edge that tell the six words apart in greyscale.  Colour by lane was rejected: the lane's position
  already says the grouping, and one event would have had one colour on the timeline and another in the text.
* **A place that is implied is in square brackets** on the map, mark or name, as `brackets` says, and nowhere
  on the timeline.  There every sign speaks of when and how certain, and a bar would be taken for doubtful in
  time; a lane gathers what is at a place however that is known, and splitting or marking lanes would tear
  apart what an analyst compares.  The table, the inspector and tips say it in words, and a mark that events
  of both kinds share counts those whose place is only implied: "13 events, 6 implied".
* **Own painting, not pyqtgraph items**: the same raster inside pyqtgraph's scene costs about five
  times as much a frame and 0.4 s of start-up.  In one run of `python -m tests.benchmarks.peers` (median
  frames on two busy cores; ours had no screen to be shown on) the timeline over ten million events took
  1.9 ms, pyqtgraph's ScatterPlotItem with one million 924 ms and its BarGraphItem 804; a map with 100 000
  events over its base map, names and all, 25 ms and a ScatterPlotItem with as many over nothing 65.
  vis-timeline took 195 ms for 1 000 items, 176 without what an empty page takes, and 154 for 200 of 100 000
  where our 2 000 bars with titles took 3.0.
* **What does not change with a frame is not worked out for it.**  The lanes, dates and words of a dossier are
  kept for it (`timeline_content`), names go with a map on its way and are placed anew when it rests
  (`map_carry`), and what a map in motion shows by the hundred is set down as pictures (`stamps`).
* **Pixels are device-independent.** A style's sizes are in pixels at 96 dpi; print figures scale the painter.
"""
