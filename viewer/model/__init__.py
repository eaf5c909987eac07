"""The values of the viewer: events, their time and place, articles, the dossier, and what changes it.

Standard library only.  Two decisions shaped it:

* **Moments, not datetimes.** Python's dates end at the years 1 and 9999 and a datetime is always an
  instant; `Moment` is a day of any year, with a clock time only where the text gives one.
* **Relative dates keep their arithmetic.** "Last year" is stored as steps from its anchor
  (`@-1y/y`), so setting or changing a publication date is one edit that works the bounds out again.
  Storing the bounds alone was rejected: they could never be re-anchored.
* **History is part of the value.** Each step of `Dossier.log` holds the former values of what it changed, by
  reference; so the past is one walk back, undo is still the former object, and the journal and the file write
  the same differences.  A list of commands to be played again was rejected: it breaks when a command changes.
* **What is rejected is filtered out, not deleted.** It fades as anything a filter excludes, its headline is
  struck, and counts and figures leave it out, unless it is asked for: by the filter of reviews, or in figures
  by name.  A look of its own was turned down, since every view and format would have had to learn it, and so
  was leaving it out of the dossier: an article read again would bring it back.
* **A merged event holds the two it was made of**, whole, as accounts.  Links from field to source were
  rejected: un-merging would have had to guess.
"""
