"""Refusals: to refuse, to vote against and to deny a permit are acts, and to keep silent is none."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "what", "kind"),
    [
        (
            "The registrar refused to register the party in May.",
            "Registrar refuses to register party",
            "decision",
        ),
        (
            "A court declined to renew the licence of the station on Monday.",
            "Court declines to renew licence of station",
            "legal",
        ),
        ("The mayor has refused to resign.", "Mayor refuses to resign", "decision"),
        ("Dockers refused to unload the ship on Sunday.", "Dockers refuse to unload ship", "decision"),
        ("The bank declined to fund the dam in 2023.", "Bank declines to fund dam", "decision"),
        (
            "The commission refused in July to stop the diggers.",
            "Commission refuses to stop diggers",
            "decision",
        ),
        (
            "The council voted against renewing the lease on Monday.",
            "Council votes against renewing lease",
            "decision",
        ),
        (
            "Members voted on Tuesday against closing the base.",
            "Members vote against closing base",
            "decision",
        ),
        ("The ministry denied the firm a permit in May.", "Ministry denies firm permit", "decision"),
        ("The court denied bail to the banker on Monday.", "Court denies bail to banker", "legal"),
        ("Canada denied the two men visas in March.", "Canada denies two men visas", "decision"),
    ],
)
def test_to_refuse_is_an_act_that_occurred(reading_of: Read, text: str, what: str, kind: str) -> None:
    (event,) = reading_of(text).events
    assert (event.what, event.kind.value, event.certainty.value) == (what, kind, "occurred")


@pytest.mark.parametrize(
    "text",
    [
        "The minister declined to comment on Tuesday.",
        "The firm declined to give details of the sale.",
        "The ministry refused to name the two men.",
        "The mayor refused to answer questions about the base.",
        "The trust declined to be identified.",
        "The navy refused to confirm that it had sunk the ship.",
        "The minister denied the claim on Monday.",
    ],
)
def test_to_keep_silent_is_no_event(reading_of: Read, text: str) -> None:
    assert not reading_of(text).events


@pytest.mark.parametrize(
    ("text", "what", "certainty"),
    [
        ("The navy failed to sink the ship on Monday.", "Navy sinks ship", "denied"),
        ("The board decided against selling the yard in May.", "Board sells yard", "denied"),
        ("The registrar has not registered the party.", "Registrar registers party", "denied"),
        ("The guarantor is unlikely to renew the loan in May.", "Guarantor renews loan", "denied"),
        ("The court will refuse to hear the case.", "Court refuses to hear case", "planned"),
        ("The council may refuse to extend the lease.", "Council refuses to extend lease", "possible"),
        ("Officials refused to say when the port would reopen.", "Port reopens", "possible"),
        ("The mayor declined to rule out a strike in June.", "Mayor declines to rule out strike", "possible"),
    ],
)
def test_what_failed_and_what_may_be_refused_keep_their_certainty(
    reading_of: Read, text: str, what: str, certainty: str
) -> None:
    (event,) = reading_of(text, "2026-03-10").events
    assert (event.what, event.certainty.value) == (what, certainty)
