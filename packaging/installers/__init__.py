"""How the installers are made: one frozen program, put into the shapes that each system installs.

    facts       what every shape says of the program: name, version, application id
    root        a Debian system in a folder, for building in and for proving in
    clean       the environment of a build: on Linux such a root, elsewhere a Python environment of its own
    frozen      PyInstaller's folder with the program, Python and Qt in it
    licences    the notices of every part that is inside
    inventory   the same as a CycloneDX bill of materials, native libraries included
    tree        the folder laid out as Linux installs it: menu entry, icons, manual, completion
    deb, rpm, appimage, windows, mac     one module a shape
    signing     signs where there is a key, and says so where there is none

PyInstaller's folder was preferred to one file, which would unpack itself at every start, and to Nuitka, whose
program started no faster after a build of a quarter of an hour.  The folder also keeps Qt replaceable, as the
LGPL asks.  Shapes are put together with the plain tool of each (`dpkg-deb`, `rpmbuild`, `mksquashfs`,
`makensis`, `wixl`, `hdiutil`); the packagers that wrap these all fetch something from elsewhere.
"""
