"""Somebody's table of events made into a layer, and kept so that it opens at once the next time.

Decisions that shaped it:

* **Delimited text needs no library.**  A block without a quotation mark is cut by numpy; one with any goes
  through Python's csv module, which alone knows what a quotation mark means.  Both give the same fields,
  as slices of bytes, so everything after them is arrays.  DuckDB and polars were weighed: 20 and 35 MB in
  the installer for what is read once and then kept.
* **Parquet and Arrow need pyarrow** (40 MB), which is not shipped: it is imported when such a file is
  opened, and a sentence says what is missing where it is not there.
* **GeoPackage is SQLite**, which Python has.  The file is opened to be read alone, and only its plain tables
  are asked: a view can hold a program.  Of a shape a layer keeps the middle and how far it reaches.
* **A precision code is a bound.**  What the codes of ACLED, UCDP GED and GDELT say is in `codes`, as days and
  metres; nothing coded to a month becomes a day, and no country becomes a point.
* **No row goes silently.**  What cannot be read is counted and listed with its record number and the reason.
"""
