"""How many examples a law is tried on: few with each change, many where a machine has the time."""

from hypothesis import HealthCheck, settings


def examples(share: float = 1.0) -> settings:
    """*share* times as many as the profile that is loaded asks for; fixtures of a test may serve all of them.

    A law whose examples are slow to make asks for fewer than the others, a fast one for more.
    """
    return settings(
        max_examples=max(1, round(share * settings().max_examples)),
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )
