"""Who acts and who is meant: names, pronouns and “the company”."""
