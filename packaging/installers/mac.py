"""stub"""

build = None
