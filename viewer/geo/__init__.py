"""Where things are: the packed base map and gazetteer, projections, measuring on the ellipsoid, ways by sea.

numpy and geopy; no Qt, and nothing is fetched.
"""
