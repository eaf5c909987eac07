"""The panes: widgets that turn the session into a picture and gestures into changes of the session.

None knows another.  The map and the timeline paint themselves with `viewer.draw`: inside pyqtgraph's
scene the same raster cost five times as much a frame, and importing it 0.4 s of every start.  pyqtgraph
hosts what it serves well, the chart over time, and is imported when that is first looked at.

A frame never waits for another thread: the base map's tiles (`map_tiles`) and the counts of a close view or a
new time window (`map_soon`) come when they are done, and until then larger ones stand in for them.
"""
