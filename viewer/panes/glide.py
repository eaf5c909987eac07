"""A short motion from one stretch of time to another."""

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

ANIMATION_MS = 130
Stretch = tuple[float, float]


class Glide(QVariantAnimation):
    """The way from one stretch to another; `end` is where the last motion leads.

    Signals:
        passed(object): every stretch on the way.
    """

    passed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._start = self.end = (0.0, 0.0)
        self.setDuration(ANIMATION_MS)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.valueChanged.connect(self._go_on)

    @property
    def is_on(self) -> bool:
        """Whether a motion is under way."""
        return self.state() is QVariantAnimation.State.Running

    def lead(self, start: Stretch, end: Stretch) -> None:
        """Begin the way from one stretch to another."""
        self._start, self.end = start, end
        self.start()

    def _go_on(self, share: float) -> None:
        (a, b), (c, d) = self._start, self.end
        self.passed.emit((a + (c - a) * share, b + (d - b) * share))
