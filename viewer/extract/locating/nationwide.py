"""What a clause tells of a whole country: something in all of its parts, or a measure of its government."""

import re
from collections.abc import Sequence

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.chunks import Chunk
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import with_particle
from viewer.model.where import Precision

_ALL_OVER = tuple("in across throughout around to into inside".split())
_BY_ALL = re.compile(
    r"\b(?:general|national|nationwide|countrywide|nation-wide) (?:[a-z-]+ )?"
    r"(?:strikes?|stoppages?|walkouts?|shutdowns?)\b"
    r"|\bnational (?:[a-z-]+ (?:['’]s? )?)?(?:union|federation|guild)s?\b"
    r"|\b(?:country|nation) ?['’]s (?:[a-z-]+ ){0,3}"
    r"(?:unions?|federations?|workers|truckers|teachers|doctors|nurses)\b"
)
_STATE = re.compile(r"\bstate of (?:national )?(?:emergency|disaster|calamity|catastrophe|siege|exception)\b")


def is_nationwide(sentence: Parsed, clause: Clause, own: list[int]) -> bool:
    """Whether a clause speaks of the districts of a country, or of all of it: "in the southern districts".

    *own* are its words; who seizes power does so everywhere.
    """
    if takes_power(sentence, clause):
        return True
    words = [sentence.tokens[i] for i in own]
    low = [t.lower for t in words]
    if any(word in ("nationwide", "countrywide", "mourning") for word in low):
        return True
    joined = " ".join(low)
    return (
        any(f"{lead} the country" in joined for lead in _ALL_OVER)
        or _BY_ALL.search(joined) is not None
        or _STATE.search(joined) is not None
        or any(t.tag == "NN2" and t.lemma.lower() in words_of("land-divisions") for t in words)
        or any(_is_of_land(words, i) for i in range(len(words)))
    )


def is_of_whole_land(sentence: Parsed, clause: Clause) -> bool:
    """Whether the words of a clause say that it holds in all of a country: "a general strike"."""
    joined = " ".join(sentence.tokens[i].lower for i in clause.own())
    return any(pattern.search(joined) for pattern in (_BY_ALL, _STATE))


def _is_of_land(words: Sequence[Token], at: int) -> bool:
    """Whether a noun is of what a country has all around it: "the borders", not "the borders with Peru"."""
    definite = at > 0 and words[at - 1].lower in ("the", "its", "all", "land")
    follows = words[at + 1].lower if at + 1 < len(words) else ""
    return (
        words[at].lower in ("borders", "frontiers", "airspace")
        and definite
        and follows not in ("of", "with", "between")
    )


_STRIKES = frozenset("strike strikes walkout walkouts stoppage stoppages".split())


def is_strike_of_trade(sentence: Parsed, clause: Clause, subject: list[Chunk]) -> bool:
    """Whether those of a whole trade stop work, wherever they are: "doctors went on strike".

    Not so "the doctors", whom the article has told of, nor "doctors at the hospital".
    """
    own = [sentence.tokens[i].lower for i in clause.own()]
    if not _STRIKES & set(own) and with_particle(sentence, clause) != "walk out":
        return False
    leads = {sentence.tokens[chunk.lead].lower for chunk in subject[1:] if chunk.lead is not None}
    if not subject or leads & {"at", "in", "of", "from", "with"}:
        return False
    first, head = sentence.tokens[subject[0].words[0]], sentence.tokens[subject[0].words[-1]]
    return first.tag not in ("AT0", "DPS", "DT0", "CRD") and head.tag == "NN2" and not head.is_name


def is_measure(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause tells of a measure that holds in a whole country: "lifted the ban on exports"."""
    if clause.group.lemma in words_of("restricting-verbs") or _orders_measure(sentence, clause):
        return True
    own = [sentence.tokens[i] for i in clause.own()]
    if any(is_among(token.lemma.lower(), "state-measures", "state-votes") for token in own if token.is_noun):
        return True
    return is_on_trade(own)


def is_on_trade(words: Sequence[Token]) -> bool:
    """Whether words tell of what a state does to trade with others: "curbs sales abroad", "caps exports"."""
    does = any(t.lemma.lower() in words_of("curbing-verbs") and not t.is_noun for t in words)
    low = [t.lower for t in words]
    traded = any(t.is_noun and t.lemma.lower() in ("export", "import") for t in words)
    return does and (traded or ("abroad" in low and bool({"sales", "shipments"} & set(low))))


def _orders_measure(sentence: Parsed, clause: Clause) -> bool:
    """Whether what is signed or issued restricts something: "signed a decree that forbids sales abroad"."""
    at = sentence.clauses.index(clause)
    inner = (c for c in sentence.clauses if c.role is Role.RELATIVE and c.parent == at)
    papers = {sentence.tokens[i].lemma.lower() for i in clause.own()} & words_of("decrees")
    return bool(papers) and any(c.group.lemma in words_of("restricting-verbs") for c in inner)


def is_of_state(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause tells of an election, of a coup, or of who comes to govern: "ousted the president"."""
    own = [sentence.tokens[i] for i in clause.own()]
    if clause.group.lemma in words_of("toppling-verbs"):
        return any(token.lemma.lower() in words_of("those-in-power") for token in own)
    if {clause.group.lemma, with_particle(sentence, clause)} & words_of("seating-verbs"):
        return any(_is_office(own, i) for i in range(len(own)))
    if takes_power(sentence, clause):
        return True
    nouns = (sentence.tokens[i].lemma.lower() for i in clause.own() if sentence.tokens[i].is_noun)
    return any(noun in words_of("state-votes") for noun in nouns)


def takes_power(sentence: Parsed, clause: Clause) -> bool:
    """Whether somebody comes to rule a country by force, at no one spot in it: "seized power"."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    return clause.group.lemma in ("seize", "take", "grab") and [t.lower for t in after] == ["power"]


def _is_office(words: Sequence[Token], at: int) -> bool:
    """Whether a noun is an office of state: "as president", and not "president of Foo"."""
    word, before = words[at], words[at - 1].lower if at else ""
    after = words[at + 1 : at + 3]
    if len(after) == len(("of", "Foo")) and after[0].lower == "of" and after[1].text[0].isupper():
        return False
    if not word.is_noun:
        return False
    minister = word.lower == "minister" and before not in ("", "the", "a")
    return minister or word.lower in words_of("offices-of-state")


def ruler(sentence: Parsed, subject: list[Chunk], named: list[Mention]) -> Mention | None:
    """The country that acts by its name or its government: "Chile", "Chile's cabinet"; not by its capital."""
    if not subject:
        return None
    first, rest = subject[0], subject[1:2]
    governs = sentence.tokens[first.words[-1]].lemma.lower() in words_of("those-in-power")
    ends = {sentence.tokens[chunk.words[-1]].end for chunk in ([first, *rest] if governs else [first])}
    opens = sentence.tokens[first.words[0]].start
    return next(
        (
            m
            for m in named
            if m.where.precision is Precision.COUNTRY
            and m.part is not Part.ADJECTIVE
            and (m.end in ends or (governs and m.start == opens))
        ),
        None,
    )


def is_figure(sentence: Parsed, clause: Clause, subject: list[Chunk]) -> bool:
    """Whether a clause is about what is counted for a whole country: "prices have doubled"; no reason."""
    if clause.role not in (Role.MAIN, Role.COORDINATE, Role.COMPLEMENT):
        return False
    if clause.group.lemma in ("export", "import"):
        return True
    heads = (sentence.tokens[chunk.words[-1]].lemma.lower() for chunk in subject[:1])
    return any(head in words_of("state-figures") for head in heads)
