"""Bytes to values and back: articles, the exchange form, dossiers, tiles of maps.  No Qt.

Nothing is fetched, but for tiles of a server that the analyst has switched on: see `tiles`.
"""
