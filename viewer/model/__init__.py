"""The values of the viewer: events, their time and place, articles, the dossier, and what changes it.

Standard library only.  Two decisions shaped it:

* **Moments, not datetimes.** Python's dates end at the years 1 and 9999 and a datetime is always an
  instant; `Moment` is a day of any year, with a clock time only where the text gives one.
* **Relative dates keep their arithmetic.** "Last year" is stored as steps from its anchor
  (`@-1y/y`), so setting or changing a publication date is one edit that works the bounds out again.
  Storing the bounds alone was rejected: they could never be re-anchored.
"""
