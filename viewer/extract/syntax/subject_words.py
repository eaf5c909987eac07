"""What the words of a subject tell of it: whether it is a name, a person, a ship, or may speak of itself."""

import re

from viewer.extract.grammar.joined_names import is_one_body
from viewer.extract.grammar.numbers import number
from viewer.extract.grammar.words import is_among, noun_trigger, plural_peoples, words_of
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed

PERSONAL = ("he", "she")


def head_of(words: str | None) -> str:
    """The last word before what "of" hangs on it: "owner" of "new owner of the mill"; empty of nothing."""
    return (words or "").split(" of ")[0].split(" ")[-1]


def is_name(words: str) -> bool:
    """Whether words are a name, and no phrase that only opens its sentence: "His camp"."""
    return head_of(words)[:1].isupper()


def is_person(subject: str | None) -> bool:
    """Whether a subject is a person by the role it names first or last: "the county governor"."""
    words = (subject or "").split(" of ")[0].split()
    named = words[-1:] and words[-1][:1].isupper()  # "transport secretary Ana Ruiz"
    roles = words if named else [*words[:1], *words[-1:]]
    return any(is_among(word.lower(), "roles-of-person", "person-titles") for word in roles)


def is_plural_name(name: str) -> bool:
    """Whether a subject told before takes the plain verb: "Fiji and Tonga", "pilots of the airline"."""
    head = name.split(" of ")[0].split()
    if [word.lower() for word in head] == ["those"]:
        return True
    if [word.lower() for word in head] in (["most"], ["some"], ["all"]):
        head = name.split(" of ")[-1].split()  # "most of cargo"
    if is_one_body(name):
        return False
    if len(head) == 1 and re.fullmatch(r"\d{1,3}(?:,\d{3})*", head[0]):
        return head[0] != "1"  # "3,000 of them"
    if "and" in head or (len(head) > 1 and (number(head[0]) or 0) > 1 and head[-1].endswith("s")):
        return True
    last = head[-1].lower() if head else ""
    ends = last.endswith(("s", "smen", "rmen", "nmen")) and not last.endswith(("ss", "us", "is"))
    if last in words_of("plural-nouns") or last in plural_peoples():
        return True
    if len(head) == 1 and ends and is_among(last.removesuffix("s"), "roles-of-person"):
        return True  # "Ministers", as communiqués have them
    return ends and last not in words_of("singular-names") and head[-1].islower()


def is_vessel(subject: str | None) -> bool:
    """Whether a subject is a ship, which "she" means before anybody named beside it."""
    words = (subject or "").lower().replace(",", " ").split()
    return any(word in words_of("ships") for word in words)


def uncapitalised(sentence: Parsed, says: str) -> str:
    """Who speaks, without the capital that a noun for several has only from opening the sentence."""
    opening = sentence.tokens[sentence.opening]
    return says.lower() if opening.text == says and opening.tag == "NN2" else says


def may_say(says: str, pronoun: str) -> bool:
    """Whether whoever speaks may mean himself by a pronoun: "it" is no officials, and "they" no minister."""
    if is_shown(says):
        return False  # "pictures show that they cleared it"
    if pronoun in PERSONAL:
        if _is_initials(says.split(" ")[-1]) or says.startswith("www."):
            return False  # "according to the MoD"
        of_several = says.lower().startswith("their ") and pronoun in ("he", "she")
        if says.split(" ")[-1].lower() in words_of("bodies", "institutions") or is_plural_name(says):
            return of_several  # "police say he planned it": nobody is the police
        return of_several or not is_counsel(says)  # "their lawyer said she would sue"
    if says.lower().startswith(("its ", "their ")) and not (pronoun == "they" and is_kin(says)):
        return False  # "its owner said that it sank": not the owner
    body = says.split(" ")[-1].lower() in words_of("bodies", "institutions")
    titled = is_among(says.split(" ")[0].lower(), "titles", "personal-titles")
    role = is_among(says.split(" ")[-1].lower(), "roles-of-person")
    if (pronoun == "it" and is_person(says) and (role or not body)) or (titled and not body):
        return False  # "Governor Soto said that it would", but not "the Justice Department"
    return body or is_plural_name(says) == (pronoun == "they")


def is_shown(says: str) -> bool:
    """Whether what says something is a paper, a picture or the like, which does nothing itself."""
    return is_among(says.split(" ")[-1].lower(), "documents", "shown-things")


def _is_initials(word: str) -> bool:
    """Whether the last word of a name has capitals inside, as no surname has but "McCain" and "O’Neill"."""
    inner = re.sub(r"^(?:Ma?c|O['’]|D['’]|De|Di|La|Le|Fitz|Van)(?=[A-Z])|(?<=[-'’])[A-Z]", "", word)
    return any(letter.isupper() for letter in inner[1:])


def is_kin(says: str) -> bool:
    """Whether whoever speaks does so for people, and does what people do: "their families"."""
    return says.split(" ")[-1].lower() in _KIN | _COUNSEL


def is_counsel(says: str) -> bool:
    """Whether whoever speaks does so for somebody told of before: "their lawyers"."""
    words = says.lower().split(" ")
    return words[0] in ("its", "their", "his", "her") and words[-1] in _COUNSEL


_COUNSEL = frozenset("lawyer lawyers attorney attorneys counsel solicitor solicitors barristers".split())
_KIN = frozenset("families relatives parents wives widows mothers children supporters colleagues".split())


def bare(name: str) -> str:
    """A name without its article, and without a pronoun that says whose it is."""
    return re.sub(r"^(?:the|an?|its|their|his|her)\s+", "", name, flags=re.IGNORECASE)


def is_quoted(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause is in a speaker's own words, who calls himself "I": “She will not sail”, he said."""
    return sum(token.tag == "PUQ" for token in sentence.tokens[: clause.group.first]) % 2 == 1


def says_the_two(sentence: Parsed, own: list[int]) -> bool:
    """Whether the clause opens with "the two" or "the pair" and no noun after it."""
    tokens = [sentence.tokens[i] for i in own[:3]]
    if [t.lower for t in tokens[:2]] not in (["the", "two"], ["the", "pair"]):
        return False
    return len(tokens) < 3 or not (tokens[2].is_noun or tokens[2].tag in ("AJ0", "PRF"))


def is_mute(subject: str | None) -> bool:
    """Whether a subject is a thing, an event or a figure, which wants and does nothing."""
    head = head_of(subject).lower()
    return noun_trigger(head) is not None or is_among(
        head, "economic-nouns", "trade-figures", "structures", "phenomena", "placeless-subjects"
    )
