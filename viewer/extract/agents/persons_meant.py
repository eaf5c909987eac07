"""The person whom "he" or "she" means: whom the clause above or the sentence before is about."""

from viewer.extract.agents.named import Named, is_of_other_sex
from viewer.extract.agents.pronoun_clauses import is_hers
from viewer.extract.agents.relative_sayers import sayer_of_relative
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun
from viewer.extract.syntax.plurals import is_plural
from viewer.extract.syntax.subject_words import PERSONAL, bare, head_of, is_name, may_say
from viewer.extract.syntax.verbs import Tense
from viewer.extract.wording.headlines import relative_speaker, subject


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
    if any(_owns(sentence.tokens[i].lower, pronoun) for i in above.before):
        return None  # "her lawyer said that she was beaten"
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


def is_of_another(named: Named, sentence: Parsed, clause: Clause, said: tuple[str, str]) -> bool:
    """Whether who says what a clause tells is surely not whom its pronoun means.

    "He was shot, the police chief said" goes on about somebody told of before, and nobody tells that he died.

    Args:
        named: the names of the article.
        sentence, clause: the clause with the pronoun.
        said: who says so, and the pronoun.
    """
    says, pronoun = said
    words = says.lower().split(" ")
    if pronoun in ("he", "she") and (_is_death(sentence, clause) or _owns(words[0], pronoun)):
        return True
    if pronoun == "it" and _say_several(sentence, clause):
        return True
    behind = (c for c in sentence.clauses if c.role is Role.ATTRIBUTION and c.start > clause.start)
    if not any(says in sentence.words(c.start, c.end) for c in behind):
        return False
    if words[0] in ("a", "an", "one", "another", "two", "some"):
        return True
    roles = {*words, *named.nouns.get(named.whole(says), ())}
    if pronoun == "it" and roles & words_of("person-titles", "names-of-men", "names-of-women"):
        return says[:1].isupper() and not is_among(words[-1], "bodies", "organisation-heads")
    if pronoun in ("he", "she"):
        plans = clause.group.modal or clause.group.governors or clause.group.tense is Tense.FUTURE
        chief = bool(roles & words_of("titles", "offices", "chiefs"))
        return bool(roles & words_of("roles-of-person", "person-titles")) and not (chief and plans)
    done = clause.role is Role.MAIN and clause.group.tense is Tense.PAST and words[-1] in _WATCHING
    tells = is_among(words[-1].removesuffix("s"), "roles-of-person") or is_among(words[-1], "bodies")
    return done or (clause.group.passive and tells)  # "they were killed, police said"


def _owns(word: str, pronoun: str) -> bool:
    """Whether a word before who says it means whom the pronoun does: "her lawyer said she was beaten"."""
    return {"his": "he", "her": "she"}.get(word) == pronoun


_WATCHING = (
    "officials",
    "police",
    "authorities",
    "prosecutors",
    "witnesses",
    "doctors",
    "medics",
    "analysts",
)


def _say_several(sentence: Parsed, clause: Clause) -> bool:
    """Whether several say it, who are no "it": "the tribes say it could create jobs"."""
    above = sentence.clauses[clause.parent] if clause.parent is not None else None
    said = above is not None and clause.role is Role.COMPLEMENT and not above.group.modal
    return above is not None and said and sentence.tokens[above.group.first].tag in ("VVB", "VHB", "VBB")


def _is_death(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause tells that somebody has died, or has been killed."""
    group = clause.group
    if group.modal or group.negated or group.governors or group.tense is Tense.FUTURE:
        return False
    after = [t.lower for t in sentence.tokens[group.last + 1 : group.last + 2]]
    dead = group.lemma in ("die", "drown") or (group.passive and after == ["dead"])
    return dead or (group.passive and group.lemma in ("kill", "murder", "execute", "assassinate", "behead"))


def done_to(named: Named, sentence: Parsed, own: list[int]) -> tuple[str, ...]:
    """Whom "him" or "her" stands for among the words of a clause."""
    for i in own:
        token = sentence.tokens[i]
        owns = token.lower == "her" and is_hers(sentence, i)
        pronoun = None if owns else {"him": "he", "her": "she"}.get(token.lower)
        if pronoun:
            return named.person(pronoun, token.start)
    return ()


def sayer_meant(named: Named, sentence: Parsed, clause: Clause, pronoun: str) -> str | None:
    """Who says in a relative what he does himself; nobody is "it" in "Ana Ruiz, who said it would close".

    Nor does who runs a mine close: "the mine is run by Orbis, which said it would close" is told of the mine.
    """
    found = relative_speaker(sentence, clause)
    if found is None or clause.parent is None:
        return None
    said = sentence.clauses[clause.parent]
    sayer = bare(sayer_of_relative(sentence, said) or found)
    if head_of(found) not in sayer and pronoun in PERSONAL:
        found = sayer  # "the ordeal was tough for Ana Ruiz, who said she"
    if pronoun not in ("it", "they"):
        return found
    if pronoun == "it" and (run := _run_by(sentence, said, clause)):
        return run
    able = may_say(found, pronoun) and may_say(sayer, pronoun) and not named.is_somebody(sayer)
    return found if able else None


def _run_by(sentence: Parsed, said: Clause, clause: Clause) -> str | None:
    """What is run by whoever says that it will open or close; None where nothing is."""
    over = sentence.clauses[said.parent] if said.parent is not None else None
    runs = over is not None and over.group.passive and over.group.lemma in _RUNNING
    if over is None or not runs or clause.group.lemma not in _OPENING or clause.group.passive:
        return None
    return subject(sentence, over) if object_noun(sentence, clause) is None else None


_RUNNING = ("run", "own", "operate", "manage", "control")
_OPENING = ("close", "shut", "open", "reopen")
