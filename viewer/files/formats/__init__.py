"""The formats of other programs: events out, and in where a format can carry them back.

Every format that is a table of some kind (CSV, GeoJSON, KML, GeoPackage) carries one flat record per event,
which `flat` defines once, so that one test of that record holds for all.  What a format could not carry is
never worked out beforehand: `loss` reads the written bytes back and compares.

Two rules hold everywhere.  A date is an interval from its earliest start to its latest end, or it is left
out; and only a place that is a point (a site or a settlement without a radius) becomes a point.

Some formats are for people to read and add words of their own; `phrases` has those in each language, and what
they say is read back from either.  The loss report has its words in `loss_phrases`, since the window and the
command line say the same.

Libraries that write these formats were weighed and not taken: KML, iCalendar, GeoPackage and the JSON forms
are a page each by their standards, which lxml and the standard library write.  So the libraries of the field
(GDAL, fastkml, icalendar) are left for the tests, as readers that know nothing of this program.
"""
