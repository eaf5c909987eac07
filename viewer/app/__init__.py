"""The window and what ties everything together: the only package that knows all the others."""
