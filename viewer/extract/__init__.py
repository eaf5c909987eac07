"""From an article's text to events: pure functions of text and gazetteer, without Qt and without a network.

`read.read` is the only door; it reads English (the modules here) and Spanish (`spanish`); what depends on
no language is shared.  Each decision keeps the words it came from, so that the analyst can see why.
"""
