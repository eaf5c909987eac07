"""Whether panes may move their picture: not where the system or the analyst asks for less motion."""

from PySide6.QtWidgets import QStyle, QWidget

LESS = "less_motion"  # a property of the window, which all its panes ask


def is_wanted(pane: QWidget) -> bool:
    """Whether a change of view may be shown as a short motion."""
    if pane.window().property(LESS):
        return False
    style, hint = pane.style(), QStyle.StyleHint
    animates = style.styleHint(hint.SH_Widget_Animate, None, pane)
    return bool(animates and style.styleHint(hint.SH_Widget_Animation_Duration, None, pane) > 0)
