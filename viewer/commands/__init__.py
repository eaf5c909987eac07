"""The commands that need no window, a module each; `viewer.cli` is the door, and knows their names.

What several of them need is here too: `asking` is how they take their arguments, `inputs` how they open
whatever a path names, `outputs` how they write, and `batch` how they go through several files without
stopping at a bad one.
"""
