"""When something was: the dates of a clause worked out from what the article told before it."""
