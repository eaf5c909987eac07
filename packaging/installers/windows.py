"""stub"""

build_exe = build_msi = None
