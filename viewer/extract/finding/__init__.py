"""Which clauses tell of an occurrence, and the words that are evidence for it."""
