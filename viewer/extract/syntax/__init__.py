"""Clauses: their verbs, their subjects, what stands in them and how one hangs on another."""
