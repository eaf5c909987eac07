"""What is raised where a table cannot become a layer."""


class LayerError(ValueError):
    """A table that cannot be used: one sentence that names the file and says what to do."""
