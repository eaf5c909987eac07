"""What packs the gazetteer: the parts of packaging/build_gazetteer.py."""
