"""What is wrong with a file of another program, in one sentence."""


class FormatError(ValueError):
    """A file cannot be read as what it claims to be; one sentence with the file, the place and what to do."""
