"""Map tiles as pictures, from a file on this machine or, where the analyst has switched it on, a server.

A source answers with the bytes of one tile at a time; nothing is asked for beyond what is in view.  Only
`transport` opens a connection, and only `server` calls it.  Vector tiles are refused: to draw them as they
are meant a style, fonts and a drawing engine of their own would be needed.
"""
