"""Whom "they" means behind what was done to people: "troops freed the hostages after they were held"."""

from viewer.extract.agents.things_told import things
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.plurals import is_plural
from viewer.extract.syntax.subject_words import PERSONAL, head_of, is_plural_name
from viewer.extract.wording.headlines import subject

_REASONS = ("after", "because", "before", "once", "since", "when", "as", "while", "until")
_DURING = ("as", "while")
_PLACES = ("structures", "facilities", "small-places", "land-divisions")
_THINGS = (*_PLACES, "movers", "machines", "bodies", "institutions")


def people_done_to(sentence: Parsed, clause: Clause, pronoun: str) -> str | None:
    """To whom the clause above does what is done to people, where the pronoun means them.

    Empty where it may mean those who do it as well; None where nothing of the kind is told.
    """
    above = sentence.clauses[clause.parent] if clause.parent is not None else None
    if above is None or clause.marker not in _REASONS or clause.role not in (Role.TIME, Role.OTHER):
        return None
    if above.group.passive or not is_among(above.group.lemma, "done-to-people", "saving-verbs"):
        return None
    done_to = next(iter(things(sentence, above)), "")
    meant = _only(sentence, above, pronoun, done_to) if done_to else None
    if meant is None or meant:
        return done_to if meant else None
    verbs = {clause.group.lemma, *(sentence.tokens[i].lemma for i in clause.group.governors)}
    befell = clause.group.passive or bool(verbs & words_of("deeds-of-victims"))
    if befell and not (clause.group.passive and clause.group.lemma == "pay"):  # a ransom, be it
        return done_to
    if clause.marker in _DURING and not is_among(clause.group.lemma, "deeds-of-captors"):
        return done_to  # "stopped two men as they crossed the border"
    return None if is_among(clause.group.lemma, "deeds-of-captors") else ""


def _only(sentence: Parsed, above: Clause, pronoun: str, done_to: str) -> bool | None:
    """Whether a pronoun means those done to and no one who does it; None: not even them."""
    does, head = subject(sentence, above), head_of(done_to).lower()
    body = head_of(does).lower() in words_of("bodies", "institutions") - words_of("roles-of-company")
    several = is_plural(sentence, above) or does is None
    if pronoun == "they":
        placed = is_among(head.removesuffix("s"), *_PLACES)
        return not (several or body) if is_plural_name(done_to) and not placed else None
    if pronoun not in PERSONAL or is_plural_name(done_to):
        return None
    if is_among(head, "roles-of-person", "people-nouns", "offices"):
        return several or body
    return True if (several or body) and head == head_of(done_to) and not is_among(head, *_THINGS) else None
