"""Which phrase before a comma "which" tells of, by what only measures, vessels or works undergo."""

from viewer.extract.grammar.words import is_among, noun_trigger
from viewer.extract.syntax.chunks import Chunk
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed

_PAPERS = ("pacts", "decrees", "permits", "papers", "measures-of-state")
_SET = frozenset(
    "sign initial ratify conclude grant issue award impose introduce levy enact lift repeal revoke extend "
    "renew adopt tighten ease relax rescind".split()
)
_HELD = frozenset("seize board detain impound intercept tow hijack refloat escort".split())
_ALONG = ("on", "over", "across", "along", "beside", "under", "by")
_LINES = ("coast", "coastline", "shore", "border", "frontier", "lake", "bay", "strait")
_OF_WATER = frozenset("dam pollute swell name call dredge drain cross navigate poison share".split())


def undergone_among(sentence: Parsed, clause: Clause, found: list[Chunk]) -> int | None:
    """The ban, ship or bridge that is told of, and not the name behind it; None where neither is told.

    So "the ban on flights to Peru, which was imposed", "the bridge over the Rímac, which was damaged".
    """
    if clause.marker != "which" or sentence.tokens[clause.start - 1].text != "," or len(found) < 2:
        return None
    if found[-1].lead is None or found[-1].breaks:
        return None
    if _ends(sentence, clause) or (clause.group.passive and clause.group.lemma in _SET):
        return _nearest(sentence, found, _PAPERS, across=_ends(sentence, clause))
    if clause.group.passive and clause.group.lemma in _HELD and _is_whence(sentence, clause, found[-1]):
        return _nearest(sentence, found, ("movers",))
    along = clause.group.passive and clause.group.lemma not in _OF_WATER and _is_beside(sentence, found[-1])
    works = ("structures", "facilities", "small-places")
    return len(found) - 2 if along and _is_of(sentence, found[-2], works) else None


def _ends(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause tells that something comes into force or runs out."""
    after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 3]]
    force = clause.group.lemma in ("take", "come", "enter", "go") and {"effect", "force"} & set(after)
    return bool(force) or clause.group.lemma in ("expire", "lapse")


def _nearest(
    sentence: Parsed, found: list[Chunk], classes: tuple[str, ...], *, across: bool = False
) -> int | None:
    """The last phrase of a class, past those that hang on it; *across* another verb as well."""
    for at in range(len(found) - 1, -1, -1):
        if _is_of(sentence, found[at], classes):
            return at
        if (found[at].lead is None or found[at].breaks) and not across:
            return None
    return None


def _is_of(sentence: Parsed, chunk: Chunk, classes: tuple[str, ...]) -> bool:
    return is_among(sentence.tokens[chunk.words[-1]].lemma.lower(), *classes)


def _is_whence(sentence: Parsed, clause: Clause, last: Chunk) -> bool:
    """Whether a phrase says whence, whither or with what a vessel goes; but rebels may seize a town."""
    lead = sentence.tokens[last.lead].lower if last.lead is not None else ""
    owned = lead == "of" and sentence.tokens[last.words[-1]].text[0].isupper()
    return owned or lead in ("from", "with", "for") or (lead == "to" and clause.group.lemma != "seize")


def _is_beside(sentence: Parsed, last: Chunk) -> bool:
    """Whether a phrase says on or over what river or coast a thing stands."""
    head = sentence.tokens[last.words[-1]]
    lead = sentence.tokens[last.lead].lower if last.lead is not None else ""
    named = head.is_name or head.text[0].isupper()
    return lead in _ALONG and (
        named or head.lemma.lower() in _LINES or is_among(head.lemma.lower(), "waters")
    )


def is_of_town(sentence: Parsed, clause: Clause, pair: list[Chunk]) -> bool:
    """Whether a town lost something, and not what is there: "power is back in Ica, which had lost it"."""
    thing, place = (sentence.tokens[chunk.words[-1]] for chunk in pair)
    works = is_among(thing.lemma.lower(), "facilities", "structures", "movers")
    mute = (not works and noun_trigger(thing.lemma.lower()) is not None) or is_among(
        thing.lemma.lower(), "supplies"
    )
    mute = mute or thing.lemma.lower() in ("power", "electricity", "water", "heating")
    return place.is_name and mute and clause.group.lemma in ("lose", "host") and not clause.group.passive


def is_body_there(sentence: Parsed, clause: Clause, pair: list[Chunk]) -> bool:
    """Whether what a body does is told past where it sits: "a court in Lima, which will hear the case"."""
    lead = pair[1].lead
    if clause.marker != "which" or clause.group.passive or lead is None:
        return False
    sits = sentence.tokens[lead].lower in ("in", "at") and _is_of(sentence, pair[0], _BODIES)
    return sits and (clause.group.lemma in _ACTS or is_among(clause.group.lemma, "ruling-verbs"))


_BODIES = ("bodies", "institutions", "courts", "benches")
_ACTS = frozenset("hear rule decide consider review examine investigate publish issue meet convene".split())
