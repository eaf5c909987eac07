"""Bytes to values and back: articles, the exchange form, dossiers.  No Qt, and nothing is ever fetched."""
