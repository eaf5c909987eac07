"""Which of our kinds the kind of somebody's table is nearest to."""

from viewer.model.event import Kind

WORDS: tuple[tuple[Kind, str], ...] = (
    (Kind.AGREEMENT, "agreement treaty accord cooperat ceasefire"),
    (Kind.MEETING, "meeting talks consult summit visit exercise"),
    (Kind.MOVEMENT, "movement deploy voyage relocat withdraw posture"),
    (Kind.LEGAL, "arrest trial sanction charge investigat"),
    (Kind.STATEMENT, "statement appeal demand disapprove reject threaten express"),
    (
        Kind.INCIDENT,
        "attack battle protest riot violence explosion conflict clash fight assault strike accident "
        "coerce earthquake flood fire crime",
    ),
)


def nearest(name: str) -> Kind:
    """Our kind for the name of one, by the words in it; `other` where none tells."""
    said = name.casefold()
    if said in list(Kind):
        return Kind(said)
    return next((kind for kind, words in WORDS if any(w in said for w in words.split())), Kind.OTHER)
