"""Where a thing is of which an article is: "the scheme", "its permits", the mine that a decree halted."""

import re

from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.locating.spots import is_same_place
from viewer.extract.names.places import Mention
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.model.where import Precision

_OPENING = 2  # sentences, the heading among them
_PROJECT = re.compile(
    r"\b(?:project|scheme|mine|deposit|field|works|dig|programme|plant|dam|reactor|terminal|base|spaceport|pipeline)"
    r"\s(?:in|on|at|near)\s(?:the\s)?$"
)
_CROSSING = re.compile(
    r"\b(?:tunnel|bridge|crossing|causeway|cable|link)\s(?:across|under|beneath|over|through|below)\s(?:the\s)?$"
    r"|\b(?:bed|floor|bottom)\sof\s(?:the\s)?$"
)
_ACROSS = frozenset("bridge tunnel causeway crossing".split())  # what a strait is named for in the news
_REACH = 60  # characters before a name
_LEAST = 4  # letters of a name that is no usual word
_PARTS = frozenset(
    "permit licence license output turbine tunnel shaft reserve ore berth quay pit deposit lease concession"
    " contract tender stone stake share shares deck pier mill lane concentrate channel"
    " booster launchpad pad cavern".split()
)
"""What belongs to a work: with "the" or "its" it is that of the article's."""
_GOES = ("begin", "start", "stop", "resume", "halt", "end", "finish", "continue")
_TRADE = frozenset("export exports import imports sale sales price prices".split())
_BESIDE = frozenset("beside near outside past to from towards toward behind opposite via".split())
_WHOSE = frozenset("the its this that these those one whole full entire second third another".split())


def project_of(sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> Mention | None:
    """The site, valley or island of the work that an article opens with; None where it opens with several."""
    if not sentences:
        return None
    body = _opening(sentences)
    high = body[-1].sentence.end
    sites = [
        m for m in mentions if m.start < high and m.where.precision is Precision.SITE and m.where.is_placed
    ]
    if sites and all(is_same_place(m, sites[0]) for m in sites):
        return sites[0]
    text = sentences[0].text
    wide = [m for m in mentions if m.start < high and m.where.precision in (Precision.REGION, Precision.SEA)]
    led = (_PROJECT, _CROSSING)
    there = (m for m in wide if any(p.search(text, max(0, m.start - _REACH), m.start) for p in led))
    strait = next((m for m in wide if m.where.precision is Precision.SEA), None)
    works = {t.lemma.lower() for sentence in body for t in sentence.tokens if t.is_noun} & _ACROSS
    return None if sites else next(there, strait if works else None)


def _opening(sentences: tuple[Parsed, ...]) -> tuple[Parsed, ...]:
    """The first sentence of the text, with the heading over it."""
    return sentences[: _OPENING if sentences and sentences[0].sentence.is_heading else 1]


def project_nouns(sentences: tuple[Parsed, ...]) -> frozenset[str]:
    """The nouns of works and sites by which the opening of an article speaks of it: "scheme", "mine"."""
    return frozenset(
        token.lemma.lower()
        for sentence in _opening(sentences)
        for token in sentence.tokens
        if token.is_noun and is_among(token.lemma.lower(), "facilities", "structures", "project-nouns")
    ) - words_of("line-nouns")


def names_project(sentence: Parsed, clause: Clause, nouns: frozenset[str]) -> int | None:
    """The index of the noun by which a clause speaks of the article's work; None where it does not."""
    tokens = sentence.tokens
    if clause.before and tokens[clause.before[-1]].lower == "work" and clause.group.lemma in _GOES:
        return clause.before[-1]  # "work began four years later"
    for i in clause.own():
        lemma = tokens[i].lemma.lower()
        if (
            not tokens[i].is_noun
            or not tokens[i].text.islower()
            or (lemma not in nouns and lemma not in _PARTS)
        ):
            continue
        if i + 1 < len(tokens) and tokens[i + 1].is_noun:
            continue
        if _is_known(sentence, clause, i):
            return i
    return None


def _is_known(sentence: Parsed, clause: Clause, at: int) -> bool:
    """Whether "the" or "its" makes a noun that of the article's work, and nothing says of which other.

    So does its rank where it is what a clause opens with: "A first turbine was switched on".
    """
    tokens = sentence.tokens
    before = [t.lower for t in tokens[max(clause.start, at - 4) : at]]
    owned = any(t.tag == "POS" for t in tokens[max(clause.start, at - 4) : at])
    behind = tokens[at + 1 : at + 3]
    led = bool(behind) and behind[0].lower in ("in", "at", "near", "of", "on")
    dated = any(token.start in sentence.timed for token in behind)  # "found the deposit in 2004"
    beside = bool(set(before) & _BESIDE) or "," in before  # "beside the airport", "Foo, the old harbour,"
    traded = "of" in before and bool(set(before) & _TRADE)  # "banned exports of the raw ore"
    ranked = tokens[at - 1].tag == "ORD" and before[-2:-1] == ["a"] and at - 2 == clause.start
    return (bool(set(before) & _WHOSE) or ranked) and not (owned or beside or traded) and (dated or not led)


def named_itself(sentence: Parsed, clause: Clause, project: Mention) -> int | None:
    """The index of the work's own name where something is done to it: "put Nussir on its list"; else None."""
    name = project.where.name.partition(" ")[0]
    found = (i for i in clause.after if sentence.tokens[i].text == name and len(name) >= _LEAST)
    return next((i for i in found if sentence.tokens[i - 1].tag[:2] == "VV"), None)
