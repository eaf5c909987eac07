"""What a frozen program does first of all: PyInstaller loads Qt before it comes to our `main`.

Qt takes its seed as it is loaded, and a PDF has its fonts in the order of a hash.
"""

import os

os.environ.setdefault("QT_HASH_SEED", "0")
