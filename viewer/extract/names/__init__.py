"""Place names: found in a text, told from the names of people and firms, and resolved to a place."""
