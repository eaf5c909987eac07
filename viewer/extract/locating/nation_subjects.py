"""Where a country does at home what it does by its name: "Ghana counted its people"."""

from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.locating.nationwide import ruler
from viewer.extract.names.places import Mention
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, with_particle
from viewer.model.event import Kind

_FIELDING = frozenset("fly operate field".split())
_TAKING_IN = frozenset("bring take let".split())
_VOTES = frozenset("census election referendum ballot run-off runoff by-election plebiscite".split())
_ARMS = frozenset("battery howitzer gun rifle radar launcher ammunition weapon".split())
_FUELS = frozenset("electricity power gas coal diesel petrol fuel grain wheat".split())
_GIVING = frozenset("give lend hand send sell donate offer build".split())
_BUYING = frozenset("import order buy lease acquire purchase procure receive".split())
_PROVIDING = frozenset(("supply", "arm"))
_BARRING = frozenset("close shut open reopen seal keep".split())
_REFUSING = frozenset(("turn down", "reject", "decline", "spurn"))
_OFFERS = frozenset("offer bid tender".split())
_EDGES = frozenset("border frontier airspace harbour port crossing waters".split())
_BEFALLEN = frozenset("lose have see suffer endure experience witness undergo".split())
_YIELDING = frozenset("pump produce mine harvest extract generate refine smelt".split())
_PEOPLE = frozenset("people population citizenry inhabitant citizen household".split())


def at_home(sentence: Parsed, clause: Clause, kind: Kind, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The country whose name is the subject of what cannot well be done but in it; empty where there is none.

    Args:
        sentence, clause: a clause that names no place for its own.
        kind: what it tells of.
        here: the places named in the sentence, in order.
    """
    if clause.group.passive and kind in (Kind.INCIDENT, Kind.CLOSURE):
        return _of_stricken(sentence, clause, here)
    if clause.group.passive or kind is Kind.STATEMENT:
        return ()
    if given := _given(sentence, clause, here):
        return (given,)
    country = ruler(sentence, subject_chunks(sentence, clause)[:1], list(here))
    if country is None or not (
        (kind is Kind.OPERATION and clause.group.lemma in _FIELDING)
        or _takes_in(sentence, clause)
        or _holds_vote(sentence, clause)
        or arms_itself(sentence, clause)
        or _bars_others(sentence, clause)
        or _answers(sentence, clause)
        or (kind is Kind.INCIDENT and clause.group.lemma in _BEFALLEN)  # "Ecuador had power cuts in 2024"
        or (kind is Kind.INCIDENT and _counts_victims(sentence, clause))
        or (kind is Kind.ECONOMIC and clause.group.lemma in _YIELDING)
        or (kind is not Kind.MOVEMENT and _does_to_own(sentence, clause))
    ):
        return ()
    return (country,)


_FIXTURES = frozenset(
    "bank grid network port airport school hospital internet court parliament railway market exchange".split()
)


def _of_stricken(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The country whose banks or ports are struck or shut: "Liberia's banks were cut off"."""
    opens = next((i for i in clause.before if not sentence.tokens[i].is_mark), None)
    owner = next((m for m in here if opens is not None and m.start == sentence.tokens[opens].start), None)
    after = [t for t in sentence.tokens if owner and owner.end <= t.start][:4]
    owned = bool(after) and after[0].tag == "POS" and any(t.lemma.lower() in _FIXTURES for t in after[1:])
    return (owner,) if owner is not None and owner.is_country and owned else ()


_VICTIMS = frozenset("case death infection casualty outbreak fatality victim".split())


def _counts_victims(sentence: Parsed, clause: Clause) -> bool:
    """Whether the country tells how many fell ill or died in it: "Sudan has recorded 600 deaths"."""
    noun = object_noun(sentence, clause) if is_among(clause.group.lemma, "tallying-verbs") else None
    return noun is not None and sentence.tokens[noun].lemma.lower() in _VICTIMS


def _given(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> Mention | None:
    """The country that somebody arms, or gives ships or works: "will give Tonga two patrol boats"."""
    first = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    if clause.group.lemma not in _GIVING | _PROVIDING or not first:
        return None
    taker = next((m for m in here if m.start == first[0].start and m.is_country), None)
    if clause.group.lemma in _PROVIDING:
        return taker  # "has been arming Chad since May"
    after = [t for t in sentence.tokens[clause.group.last + 1 : clause.end] if taker and t.start >= taker.end]
    opens = after[:1] and after[0].tag in ("AT0", "CRD", "AJ0", "NN1", "NN2", "DT0")
    nouns = {t.lemma.lower() for t in after if t.is_noun} if opens else set()
    things = words_of("vessels", "weapons", "structures") | _ARMS
    return taker if nouns & things else None


def _takes_in(sentence: Parsed, clause: Clause) -> bool:
    """Whether goods or people are brought or let into the country: "brought in 2m tonnes"."""
    after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 3]]
    first = sentence.tokens[clause.group.last + 1].start if after else 0
    timed = any(t.opens_at <= first < t.end for t in sentence.times)
    return clause.group.lemma in _TAKING_IN and after[:1] == ["in"] and len(after) > 1 and not timed


def _holds_vote(sentence: Parsed, clause: Clause) -> bool:
    """Whether the country holds an election or a census, or "goes to the polls"."""
    if clause.group.lemma == "go":
        after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 4]]
        return after[:1] == ["to"] and after[-1] in ("poll", "polls")
    noun = object_noun(sentence, clause)
    return (
        clause.group.lemma in ("hold", "conduct", "stage")
        and noun is not None
        and sentence.tokens[noun].lemma.lower() in _VOTES
    )


def arms_itself(sentence: Parsed, clause: Clause) -> bool:
    """Whether the country buys ships, planes, arms or fuel, for itself: "Peru ordered two frigates"."""
    noun = object_noun(sentence, clause)
    if noun is None:
        return False
    after = sentence.tokens[clause.group.last + 1 : clause.end]
    heads = [sentence.tokens[noun]] if clause.group.lemma in _BUYING else []
    bought = next((i for i, t in enumerate(after) if t.lower == "for"), len(after))
    if clause.group.lemma == "sign" and {t.lower for t in after[:bought]} & {"contract", "deal", "order"}:
        heads = [t for t in after[bought:] if t.is_noun]
    low = {t.lemma.lower() for t in heads} | {t.lower.removesuffix("s") for t in heads}
    return bool(low & (words_of("vessels", "weapons") | _ARMS | _FUELS))


def _bars_others(sentence: Parsed, clause: Clause) -> bool:
    """Whether the country opens or shuts its own border or harbours: "kept its frontier with Mali closed"."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 6]
    own = [t.lower for t in after[:1]] == ["its"] and any(t.lemma.lower() in _EDGES for t in after)
    return own and clause.group.lemma in _BARRING


def _answers(sentence: Parsed, clause: Clause) -> bool:
    """Whether it ratifies a pact, or turns down what others offer it: "rejected a bid from Iran"."""
    if clause.group.lemma == "ratify":
        return True
    noun = object_noun(sentence, clause)
    refuses = {clause.group.lemma, with_particle(sentence, clause)} & _REFUSING
    after = [t.lower for t in sentence.tokens[noun + 1 : noun + 2]] if noun is not None else []
    offered = noun is not None and sentence.tokens[noun].lemma.lower() in _OFFERS and after == ["from"]
    return bool(refuses) and offered


def _does_to_own(sentence: Parsed, clause: Clause) -> bool:
    """Whether it is done to the country's own people: "counted its people", not "called its citizens in"."""
    noun = object_noun(sentence, clause)
    if noun is None or clause.group.lemma in words_of("outward-verbs", "reporting-verbs"):
        return False
    led = {t.lower for t in sentence.tokens[clause.group.last + 1 : noun]}
    return "its" in led and (
        sentence.tokens[noun].lemma.lower() in _PEOPLE or is_among(sentence.tokens[noun].lower, "crops")
    )
