"""From what the clauses tell to the events of an article, repeated mentions joined."""
