"""Proving the installers in systems that have never seen the program; `prove.py` is the way in."""
