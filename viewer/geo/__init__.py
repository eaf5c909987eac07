"""Where things are: the packed base map and gazetteer, projections, and measuring on the ellipsoid.

numpy and geopy; no Qt, and nothing is fetched.
"""
