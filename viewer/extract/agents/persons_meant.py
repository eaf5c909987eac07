"""The person whom "he" or "she" means: whom the clause above or the sentence before is about."""

from viewer.extract.agents.named import Named, is_of_other_sex
from viewer.extract.agents.pronoun_clauses import is_hers
from viewer.extract.grammar.words import is_among
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.plurals import is_plural
from viewer.extract.syntax.subject_words import head_of, is_name
from viewer.extract.wording.headlines import subject


def person_over(named: Named, sentence: Parsed, clause: Clause, about: tuple[str, str | None]) -> str | None:
    """The person whom the clause above is about, else the sentence before: "Ana wept when she left".

    Args:
        named: the names of the article.
        sentence, clause: the clause with the pronoun.
        about: the pronoun, and the subject told last.
    """
    pronoun, told = about
    if pronoun not in ("he", "she"):
        return None
    if role := _role_above(sentence, clause, pronoun):
        return role
    subjects = (named_above(named, sentence, clause), told)
    wholes = (named.whole(name) for name in subjects if name and is_name(name))
    return next((name for name in wholes if named.may_be(name, pronoun)), None)


def _role_above(sentence: Parsed, clause: Clause, pronoun: str) -> str | None:
    """The role alone that the clause above is about: "the prosecutor has not said whether he will act"."""
    above = sentence.clauses[clause.parent] if clause.parent is not None else None
    if above is None or clause.role is Role.RELATIVE or is_plural(sentence, above):
        return None
    own = subject(sentence, above)
    head = head_of(own).lower()
    plain = (
        own is not None and head_of(own).islower() and is_among(head, "roles-of-person", "offices", "chiefs")
    )
    return own if plain and not is_of_other_sex(head, pronoun) else None


def named_above(named: Named, sentence: Parsed, clause: Clause) -> str | None:
    """The name that is the subject of the clause above, where nothing says that it is no person's."""
    above = sentence.clauses[clause.parent] if clause.parent is not None else None
    if clause.role is Role.RELATIVE:
        return None  # "Ana, whom he met, wept": he is another
    own = subject(sentence, above) if above is not None and above.role is not Role.RELATIVE else None
    return own if own and is_name(own) and named.may_be_person(own) else None


def is_brought_in_behind(sentence: Parsed, clause: Clause, says: str) -> bool:
    """Whether who speaks is first told of behind the clause: "he could be jailed, an officer said"."""
    behind = any(c.role is Role.ATTRIBUTION and c.start > clause.start for c in sentence.clauses)
    return behind and says.split(" ")[0].lower() in ("a", "an", "one", "another", "two", "some")


def done_to(named: Named, sentence: Parsed, own: list[int]) -> tuple[str, ...]:
    """Whom "him" or "her" stands for among the words of a clause."""
    for i in own:
        token = sentence.tokens[i]
        owns = token.lower == "her" and is_hers(sentence, i)
        pronoun = None if owns else {"him": "he", "her": "she"}.get(token.lower)
        if pronoun:
            return named.person(pronoun, token.start)
    return ()
