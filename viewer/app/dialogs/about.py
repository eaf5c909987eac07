"""What the program is, and whose data it carries."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from viewer import __version__, paths
from viewer.app.dialogs.size import open_at


class AboutDialog(QDialog):
    """The version, and the sources and licences of everything that ships."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Sightline"))
        open_at(self, 640, 560)
        text = QTextBrowser(self)
        text.setAccessibleName(self.tr("Version, sources and licences"))
        text.setOpenLinks(False)  # nothing is fetched, and no browser is started
        promise = self.tr(
            "Works offline: nothing leaves this machine unless you switch on a server of map tiles."
        )
        sources = paths.resource("SOURCES.md").read_text(encoding="utf-8")
        text.setMarkdown(f"# Sightline {__version__}\n\n{promise}\n\n{sources}")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(buttons)
