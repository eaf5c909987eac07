"""The headline of an event, made of the words of its clause."""
