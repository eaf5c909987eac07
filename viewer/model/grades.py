"""How much an analyst trusts a source, believes a piece of information, and thinks a thing likely."""

from enum import StrEnum


class Reliability(StrEnum):
    """Of a source, whatever it says now: the letter of the Admiralty code.

    Source: NATO AJP-2.1, *Allied Joint Doctrine for Intelligence Procedures*.
    """

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"

    @property
    def meaning(self) -> str:
        return {
            "A": "completely reliable",
            "B": "usually reliable",
            "C": "fairly reliable",
            "D": "not usually reliable",
            "E": "unreliable",
            "F": "reliability cannot be judged",
        }[self.value]


class Credibility(StrEnum):
    """Of a piece of information, whoever says it: the figure of the Admiralty code.

    Source: NATO AJP-2.1, *Allied Joint Doctrine for Intelligence Procedures*.
    """

    CONFIRMED = "1"
    PROBABLE = "2"
    POSSIBLE = "3"
    DOUBTFUL = "4"
    IMPROBABLE = "5"
    UNJUDGED = "6"

    @property
    def meaning(self) -> str:
        return {
            "1": "confirmed by other sources",
            "2": "probably true",
            "3": "possibly true",
            "4": "doubtful",
            "5": "improbable",
            "6": "truth cannot be judged",
        }[self.value]


class Likelihood(StrEnum):
    """How likely the analyst thinks an event, in the seven bands of estimative language.

    Source: ICD 203, *Analytic Standards*, Office of the Director of National Intelligence, 2015.
    """

    ALMOST_NO_CHANCE = "almost no chance"
    VERY_UNLIKELY = "very unlikely"
    UNLIKELY = "unlikely"
    EVEN = "roughly even chance"
    LIKELY = "likely"
    VERY_LIKELY = "very likely"
    ALMOST_CERTAIN = "almost certain"

    @property
    def percent(self) -> tuple[int, int]:
        """The least and the most probability of the band, in percent."""
        bounds = (1, 5, 20, 45, 55, 80, 95, 99)
        at = list(Likelihood).index(self)
        return bounds[at], bounds[at + 1]
