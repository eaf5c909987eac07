"""Whether a day or month without a year is gone by or to come, told by the words and verbs around it."""

import re

from viewer.extract.meaning.certainty import direction
from viewer.extract.meaning.days_ahead import lies_ahead, names_thing
from viewer.extract.meaning.days_bound import bound_way
from viewer.extract.meaning.days_hung import hung_way
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.roles import Role
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Timex

_AHEAD = re.compile(
    r"\b(?:(?<!been )(?:set|due|scheduled|expected|slated) (?:to [a-z]+|back|out|home)|until|till|effective"
    r"|scheduled|due|(?<!picked )(?<!held )up for [a-z-]+|payable|of record|expires?|as soon as|ahead of"
    r"|(?:set|slated|forecast|planned|predicted|booked|billed)(?= for\b))"
    r"(?: on| for| in| by| at)?"
    r"(?: the)?\s+$",
    re.IGNORECASE,
)
_WAS_DUE = re.compile(
    r"\bhad (?:\w+ )?been (?:due|expected|planned|scheduled|set|slated)(?: to [a-z]+)?"
    r"(?: on| for| in| by| at)?\s+$",
    re.IGNORECASE,
)
_GONE = re.compile(r"\b(?:ended|dated|since)\s+$", re.IGNORECASE)
_COMPARED = re.compile(
    r"\b(?:up|down|compared (?:to|with)|unchanged from|versus) (?:[\w.,$%€£-]+ ){0,6}?"
    r"[$€£]?\d[\d.,]*(?:%| percent| (?:[mb]illion|cents)| a share)*,? (?:on|in|at|of|for) $"
)
"""What a figure of now is held against: "it is 9.8%, up from 8.1% on Oct. 2"."""
_TRADED = re.compile(
    r" (?:(?:[a-z]+ ){0,3}futures?\b|delivery\b"
    r"|(?:(?:crude|oil|gold|silver|copper|platinum|wheat|corn|soybeans?|cotton|sugar|coffee|cocoa|cattle|hogs"
    r"|bellies|heating|gasoline|contract|live|pork|orange|juice) ?){1,3}(?<= )"
    r"(?:added|advanced|climbed|closed|dropped|eased|ended|expires?|fell|gained|jumped|lost|rose|settled|slid"
    r"|slipped|was|were)\b)"
)
"""What makes a month that in which goods traded today are delivered: "December gold rose"."""
_DELIVERED = re.compile(r"\b(?:for|of) delivery (?:in|on) $")
_AND_PLAYS = re.compile(
    r"\b(?:and|but|then) (?:continues|faces|hosts|meets|opens|plays|resumes|returns|starts|travels|visits)"
    r" (?:[\w'’-]+ ){0,4}?(?:on )?$"
)
"""A timetable after what is over: "has won twice and plays Friday"."""
_THAT = re.compile(r"\s+that\b")  # "she told reporters Tuesday that they will sail"
_INTENDING = frozenset("aim due hope intend plan planned scheduled schedule set slated".split())
_CALLING = {
    "": ("schedule",),
    "for": ("schedule", "call", "set", "announce", "promise", "forecast", "predict"),
}
"""Verbs by the word before the day they set: "has scheduled a vote Thursday", "called a poll for May"."""
_TIMETABLED = frozenset(
    "begin choose decide elect start open close end resume expire meet arrive leave return face run launch "
    "travel fly vote hear hold visit retire convene conclude play depart appear come fall go kick mature "
    "pass premiere reopen step take turn".split()
)
_SAYING = frozenset(
    "comment confirm discuss disclose elaborate give identify reveal say speculate specify".split()
)
_TELLING = frozenset("add announce declare report say tell".split())
_ASKING = frozenset("ask call direct instruct invite order require subpoena summon urge".split())
_LEAVING = frozenset("come fly go leave move quit resign retire return step travel".split())
"""Verbs of which "he was leaving Monday" tells, where it is told, of a day that is set."""
_FIRST_SET = re.compile(
    r"\b(?:at first|first|initially|originally)"
    r" (?:due|expected|planned|scheduled|set) (?:for|in|to [a-z]+ in) $"
)
_SET_AGAIN = re.compile(
    r"\b(?:agreed|arranged|expect(?:s|ed)?|hopes?|hoped|plan(?:s|ned)?|promised|vowed|is|are|was|were)"
    r" to [a-z]+ again (?:on )?$"
)
_HELD = re.compile(
    r"['’]s (?:[\w-]+ ){0,2}?(?:auction|bout|election|fight|final|game|hearing|match|meeting|race|runoff"
    r"|summit|vote)s?\b"
)
_GAINING = frozenset("advance decide determine earn face feature get meet offer pit play receive".split())
"""Verbs whose present tells of something to be held: "the winner of Friday's race gets a medal"."""
_TOLD = ("", "about", "around", "at", "in", "on")  # words before a day that may be told in passing
_OWN = ("at", "between", "during", "from", "in", "on", "over")  # words that tie a time to the verb itself
_BESIDE = 6  # words between the verb and its day


def way(sentence: Parsed, timex: Timex) -> int:
    """-1 where the clause around a time looks back, 1 where it looks ahead, as far as can be told.

    -2 where its verb tells of what was and 2 of what is to come; -3 and 3 where it surely looks that way.
    """
    found = _looks(sentence, timex)
    if found != 1:
        return found
    clause = clause_of(sentence, timex)
    was_able = clause and clause.group.modal == "could" and _opens(sentence, clause, timex)
    return 1 if was_able else 2


def _looks(sentence: Parsed, timex: Timex) -> int:
    """Which way the words around a time look, 1 where they look ahead."""
    clause = clause_of(sentence, timex)
    if bound := bound_way(sentence, timex, clause):
        return bound
    if said := _as_words_say(sentence, timex):
        return said
    if not timex.relation and _THAT.match(sentence.text, timex.end):
        return -1
    if clause and clause.parent is not None and _goes_on(sentence, clause, timex):
        clause = sentence.clauses[clause.parent]
    if ahead := _set_ahead(sentence, timex, clause):
        return ahead
    if clause is None:
        return -1
    if sentence.text[timex.end : timex.end + 2] in ("'s", "’s"):
        ahead = clause.group.tense is Tense.FUTURE and _opens(sentence, clause, timex)
        return 1 if ahead or _may_be_for(sentence, clause, timex) else -1
    return _in_clause(sentence, clause, timex)


def _set_ahead(sentence: Parsed, timex: Timex, clause: Clause | None) -> int:
    """Which way a time looks that is set by what it hangs on; 0 where nothing sets it."""
    ahead = hung_way(sentence, timex, clause) or lies_ahead(sentence, timex, clause)
    if ahead <= 0 or clause is None or clause.group.tense is not Tense.PAST:
        return ahead
    before = sentence.text[max(0, timex.start - len("through ")) : timex.start]
    if before.lower() == "through " and _opens(sentence, clause, timex):
        return -1  # "sales through May 3 fell"
    was = timex.unit == "M" and timex.relation not in ("by", "before", "until")
    return -1 if was else ahead  # "leases were due to end during May": in the nearer one


def _may_be_for(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    """“He could return for Friday's game”: what may be for a day's thing lies ahead of it."""
    group, leading = clause.group, sentence.text[max(0, timex.start - 5) : timex.start]
    if _opens(sentence, clause, timex) and _HELD.match(sentence.text, timex.end):
        return group.tense is Tense.PRESENT and not group.perfect and group.lemma in _GAINING
    return leading == " for " and group.modal in ("may", "might", "can", "could") and not group.perfect


def _is_traded(text: str, timex: Timex) -> bool:
    """Whether a month is that of a contract: "the March futures", "oil for May delivery"."""
    after = _TRADED.match(text, timex.end)
    if after and after[0] == " delivery" and text[max(0, timex.start - 5) : timex.start] != " for ":
        return False  # "a June delivery"
    return bool(after or _DELIVERED.search(text, max(0, timex.start - 16), timex.start))


def is_aside(sentence: Parsed, timex: Timex) -> bool:
    """Whether a day is that of a saying, or of what was before: "they said Thursday", "had left May 3"."""
    clause = clause_of(sentence, timex)
    if clause is None or timex.unit != "d":
        return False
    group = clause.group
    return (not group.passive and group.lemma in _TELLING) or (group.perfect and group.tense is Tense.PAST)


def is_in_passing(sentence: Parsed, timex: Timex, *, has_day: bool) -> bool:
    """Whether a day only says which thing is meant: "with tugs bought Friday".

    With *has_day* another was told of late; then also where it tells what was before: "after it rained
    Friday".
    """
    clause = clause_of(sentence, timex)
    if clause is None or timex.unit != "d" or clause.parent is None:
        return False
    comes_after = sentence.clauses[clause.parent].group.last < clause.start
    before = has_day and (clause.role is Role.TIME or clause.marker == "since")
    return comes_after and (clause.shape is Shape.REDUCED or before)


def tells_of_past(sentence: Parsed, timex: Timex) -> bool:
    """Whether the verb around a time is a plain past."""
    clause = clause_of(sentence, timex)
    if clause is None:
        return False
    group = clause.group
    return group.tense is Tense.PAST and not (group.governors or group.modal)


def clause_of(sentence: Parsed, timex: Timex) -> Clause | None:
    """The smallest clause that holds a time."""
    holding = [c for c in sentence.clauses if _holds(sentence, c.start, c.end, timex.start)]
    return min(holding, key=lambda c: c.end - c.start, default=None)


def _goes_on(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    """Whether a time looks the way of the verb before: "will be read and signed in May", "starting May 3"."""
    before = sentence.tokens[clause.start - 1] if clause.start else None
    if timex.relation == "earliest" and sentence.tokens[clause.start].lower == "as":
        return True  # "as early as May" is no clause of its own
    if clause.shape is Shape.PARTICIPLE and before is not None and before.tag in ("AT0", "DPS"):
        return True  # "it bought a controlling stake in May"
    if clause.shape is Shape.PARTICIPLE and not (clause.group.perfect or _comes_after(sentence, clause)):
        over = sentence.clauses[clause.parent].group if clause.parent is not None else None
        if over is not None and (over.tense is Tense.FUTURE or over.modal == "should"):
            return True  # "it will clear up, with a front arriving Thursday"
    if clause.shape is Shape.PARTICIPLE:  # "they can go home starting Monday"
        return sentence.tokens[clause.group.head].lemma in ("start", "begin")
    joined = before is not None and before.lower in ("and", "or", "but")
    joined = joined or sentence.tokens[clause.start].lower == "followed"  # "sun on Monday, followed by rain"
    return clause.shape is Shape.REDUCED and bool(timex.relation) and joined


def _as_words_say(sentence: Parsed, timex: Timex) -> int:
    """Which way the words right beside a time look; 0 where they do not say."""
    if timex.unit == "M" and _is_traded(sentence.text, timex):
        return 3
    before = sentence.text[max(sentence.sentence.start, timex.start - 50) : timex.start]
    if _WAS_DUE.search(before):
        return -1
    if timex.unit == "d" and before.endswith((" last ", " next ")):
        return -3 if before.endswith(" last ") else 3  # "last Sept. 30"
    if timex.unit == "M" and _FIRST_SET.search(before):
        return -1  # "first set for May, it begins in June"
    if _COMPARED.search(before) or _GONE.search(before):
        return -3
    return int(any(words.search(before) for words in (_AHEAD, _AND_PLAYS, _SET_AGAIN)))


def _in_clause(sentence: Parsed, clause: Clause, timex: Timex) -> int:
    group = clause.group
    if _intends(sentence, clause, timex) or _was_leaving(sentence, clause, timex):
        return 1
    if (group.modal == "could" or (group.modal == "would" and group.lemma in _SAYING)) and (
        group.negated or _denies(sentence, clause)
    ):
        if timex.relation == "before":
            return 1  # "they could not return before Monday"
        return -1  # "nobody could be found Wednesday", "they would not say Wednesday"
    if (
        clause.shape is Shape.INFINITIVE
        and timex.relation in _TOLD
        and _hangs_on_past(sentence, clause, timex)
    ):
        return -1
    if group.tense is Tense.PRESENT and not (group.perfect or group.governors):
        return 1 if _is_timetabled(sentence, clause, timex) else direction(sentence, clause)
    return _by_tense(sentence, clause, timex)


def _was_leaving(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    """Whether it tells, where it is told, of going on a day that is set: "he said he was leaving Monday"."""
    group = clause.group
    if not group.progressive or group.tense is not Tense.PAST or group.lemma not in _LEAVING:
        return False
    if clause.parent is None or timex.relation not in ("", "on", "in") or _opens(sentence, clause, timex):
        return False
    return sentence.clauses[clause.parent].group.lemma in _TELLING


def _by_tense(sentence: Parsed, clause: Clause, timex: Timex) -> int:
    """Which way the tense of a clause looks; the past surely where a time is its own."""
    group = clause.group
    if group.perfect and group.modal:
        return -2  # "they might have left in May"
    ahead = direction(sentence, clause)
    told = (group.tense is Tense.PAST or clause.shape is Shape.REDUCED) and not (
        group.governors or group.modal
    )
    if ahead < 0 and clause.shape is Shape.PARTICIPLE and _comes_after(sentence, clause):
        return -2
    if not (ahead < 0 and told):
        return ahead
    if _opens(sentence, clause, timex):
        return -2
    loose = not timex.relation and not names_thing(sentence, timex)  # none in "he announced a May 3 vote"
    earliest = timex.relation == "earliest" and group.perfect  # "talks had begun as early as March"
    return -2 if loose or earliest or timex.relation in _OWN else ahead


def _asks(sentence: Parsed, clause: Clause) -> bool:
    """Whether others are asked to do what the clause tells of: "she invited them to meet on Thursday"."""
    return clause.parent is not None and sentence.clauses[clause.parent].group.lemma in _ASKING


def _comes_after(sentence: Parsed, clause: Clause) -> bool:
    """“After losing a vote in May”, "since being freed in May"."""
    return clause.start > 0 and sentence.tokens[clause.start - 1].lower in ("after", "since")


def _hangs_on_past(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    """“They voted to close it Monday”, "he had the chance to see it on Monday": on Monday they did."""
    if clause.group.governors or (timex.relation and _asks(sentence, clause)):
        return False
    parent = sentence.clauses[clause.parent].group if clause.parent is not None else None
    return bool(parent and parent.tense is Tense.PAST and not (parent.modal or parent.governors))


def _is_timetabled(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    """“Talks begin Monday”, "elections are in May"."""
    group, tokens = clause.group, sentence.tokens
    at = sentence.at(timex.start)
    if timex.relation not in ("", "at", "in", "on"):
        return False
    if timex.start < tokens[group.last].end:  # "on Monday the trial opens"
        return _opens(sentence, clause, timex) and timex.unit == "d" and group.lemma in _TIMETABLED
    if at and tokens[at - 1].tag == "AT0":
        return False  # "they run a Saturday club"
    between = sum(tokens[group.last].end <= t.start < timex.opens_at for t in tokens)
    lemma = tokens[group.head].lemma.lower()
    return between == 0 if lemma == "be" else lemma in _TIMETABLED and between <= _BESIDE


def _intends(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    """“They planned to sail in June”, "they planned a march for Monday": meant, not done."""
    group, tokens = clause.group, sentence.tokens
    lemma = tokens[group.head].lemma.lower()
    if (
        not group.passive
        and timex.start > tokens[group.last].end
        and lemma in _CALLING.get(timex.relation, ())
    ):
        return True
    if group.perfect or timex.relation == "":
        return False  # "they agreed to sail Monday": on Monday they agreed
    return any(
        tokens[i].lemma.lower() in _INTENDING or tokens[i].lower in _INTENDING for i in group.governors
    )


def _denies(sentence: Parsed, clause: Clause) -> bool:
    opening = (sentence.tokens[i].lower for i in range(clause.start, clause.group.first))
    return any(word in ("neither", "nobody", "none", "no", "nor", "hardly") for word in opening)


def _opens(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    """Whether a time stands before the verb of its clause: "Tuesday's vote will be close"."""
    return timex.end <= sentence.tokens[clause.group.first].start


def _holds(sentence: Parsed, first: int, last: int, offset: int) -> bool:
    return sentence.tokens[first].start <= offset < sentence.tokens[last - 1].end
