"""In which language the window speaks: the translators that Qt asks, and what they were chosen by."""

import os
from typing import Literal, cast

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from viewer import paths
from viewer.model.words import Language

LanguageChoice = Literal["system", "en", "es"]
VARIABLE = "SIGHTLINE_LANGUAGE"  # over the setting, so that a picture or a test can be in a language


def chosen(choice: LanguageChoice) -> Language:
    """The language of the environment, else the chosen one; with "system", the desktop's if it ships."""
    wanted = os.environ.get(VARIABLE) or choice
    if wanted in ("en", "es"):
        return cast("Language", wanted)
    names = QLocale.system().uiLanguages()
    return "es" if names and names[0].split("-")[0] == "es" else "en"


def install(app: QCoreApplication, choice: LanguageChoice) -> list[QTranslator]:
    """Have *app* speak the chosen language; the translators it now asks.

    English has one too, for its plurals.  Qt's own buttons are translated by the file that Qt ships, where
    that is installed.
    """
    language = chosen(choice)
    found = []
    ours = str(paths.resource("translations"))
    for name, folder in (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"sightline_{language}", ours),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            found.append(translator)
    return found
