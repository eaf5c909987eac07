"""From an article's text to events: pure functions of text and gazetteer, without Qt and without a network.

`read.read` is the only door.  It reads English (`english`) and Spanish (`spanish`), by packages each of which
knows only those before it, as the import contracts in pyproject.toml check:

    grammar    sentences, words, their parts of speech and forms
    times      dates and lengths of time, each by its own words
    syntax     clauses: verbs, subjects, and how one hangs on another
    meaning    of what kind a clause tells something, and whether as done, planned, possible or denied
    wording    headlines
    names      place names, resolved
    finding    which clauses tell of an occurrence, and the words that are evidence for it
    dating     when it was
    agents     who acts, and who is meant
    locating   where it was
    assembly   the events of an article, repeated mentions joined
    claims     distances that the article states, and whether they hold

Each decision keeps the words it came from, so that the analyst can see why.
"""
