"""The dates, times and lengths of time that a sentence names, each by its own words alone."""
