"""Grades and estimates in words, in the language of the window."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from viewer.model.grades import Credibility, Likelihood, Reliability

N: Callable[[str, str], str] = QT_TRANSLATE_NOOP  # type: ignore[assignment]  # typed as object
RELIABILITIES = {
    Reliability.A: N("grades", "completely reliable"),
    Reliability.B: N("grades", "usually reliable"),
    Reliability.C: N("grades", "fairly reliable"),
    Reliability.D: N("grades", "not usually reliable"),
    Reliability.E: N("grades", "unreliable"),
    Reliability.F: N("grades", "reliability cannot be judged"),
}
CREDIBILITIES = {
    Credibility.CONFIRMED: N("grades", "confirmed by other sources"),
    Credibility.PROBABLE: N("grades", "probably true"),
    Credibility.POSSIBLE: N("grades", "possibly true"),
    Credibility.DOUBTFUL: N("grades", "doubtful"),
    Credibility.IMPROBABLE: N("grades", "improbable"),
    Credibility.UNJUDGED: N("grades", "truth cannot be judged"),
}
LIKELIHOODS = {
    Likelihood.ALMOST_NO_CHANCE: N("grades", "almost no chance"),
    Likelihood.VERY_UNLIKELY: N("grades", "very unlikely"),
    Likelihood.UNLIKELY: N("grades", "unlikely"),
    Likelihood.EVEN: N("grades", "roughly even chance"),
    Likelihood.LIKELY: N("grades", "likely"),
    Likelihood.VERY_LIKELY: N("grades", "very likely"),
    Likelihood.ALMOST_CERTAIN: N("grades", "almost certain"),
}


def reliability_words(grade: Reliability) -> str:
    """The letter and what it means: `B · usually reliable`."""
    return f"{grade.value} · {_said(RELIABILITIES[grade])}"


def credibility_words(grade: Credibility) -> str:
    """The figure and what it means: `2 · probably true`."""
    return f"{grade.value} · {_said(CREDIBILITIES[grade])}"


def likelihood_words(estimate: Likelihood) -> str:
    """The band and its share of certainty: `likely · 55–80 %`."""
    least, most = estimate.percent
    return f"{_said(LIKELIHOODS[estimate])} · {least}–{most} %"


def _said(words: str) -> str:
    return QCoreApplication.translate("grades", words)
