"""Words and sentences: where they begin and end, what part of speech each word is, and its forms."""
