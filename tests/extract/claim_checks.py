"""What several tests of distances ask of one."""

from viewer.model.event import Claim


def check_ends(claim: Claim, start: str, to: str, *, holds: bool | None) -> None:
    """Fail unless a distance runs between places whose names hold *start* and *to*, and is judged *holds*."""
    assert start in claim.start.name
    assert to in claim.to.name
    assert claim.holds is holds
