"""From values to paint: the timeline and the map as functions of a dossier, a view and a style.

QtGui, but no widgets and no session: a pane, an exported figure and the headless command line call
the same functions, so what is seen is what is exported.  Decisions that shaped it:

* **Colour follows certainty** on the map, the timeline and in the text alike, always beside a fill and
  an edge that tell the six words apart in greyscale.  Colour by lane was rejected: the lane's position
  already says the grouping, and one event would have had one colour on the timeline and another in the text.
* **Own painting, not pyqtgraph items**: the same raster inside pyqtgraph's scene costs about five
  times as much a frame and 0.4 s of start-up.
* **Pixels are device-independent.** A style's sizes are in pixels at 96 dpi; print figures scale the painter.
"""
