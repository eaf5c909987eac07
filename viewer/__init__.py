"""Sightline: an article in, its events on a map and a timeline out.

A map of the package, from the bottom up; each layer imports only those below it:

    model     what an article says happened: frozen values and the edits between them; standard library only
    columns   millions of events of a layer as sorted arrays, counted and found in no time; numpy only
    geo       distances, projection, the packed base map, the gazetteer; no Qt
    extract   an article's text to events, by general rules; `extract.read` is the only door
    files     bytes to values and back: articles in, dossiers, their journal and the field's formats both ways
    draw      values to a QPainter: what the panes show is what the figures show; no widgets
    session   the one mutable object: what is known, what is looked at, and the way back
    panes     map, timeline, article, table, inspector: session to picture, gesture to session
    app       the window that puts them together
    commands  what needs no window, a module each
    cli       the door to them: `sightline read`, `export`, `convert` and `check`
    paths     where the articles and the data that ship with the program are

Two immutable values carry everything: `model.dossier.Dossier` is what is known, `model.focus.Focus` what is
looked at.  An edit is a labelled function from one dossier to the next, so undo puts the previous value back.
"""

__version__ = "0.1.0"
