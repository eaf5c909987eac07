"""Where something was: the places that a clause names, and those that it points back to."""
