"""What shortened passives tell of, and what they only say more of: "signed last year", "held by the firm"."""

from itertools import pairwise

from viewer.extract.finding.second_passives import is_done_as_well
from viewer.extract.grammar.words import is_among, noun_trigger, words_of
from viewer.extract.meaning.kinds import kind_of
from viewer.extract.meaning.stakes import phrase_leaning
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.doers import AFTERWARDS, is_second_verb
from viewer.extract.syntax.had_done import is_had_done, who_would_have_it
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import with_particle
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Kind


def shortened(
    sentence: Parsed, clause: Clause, told: Occurrence | None, *, is_dated: bool
) -> Occurrence | None:
    """“signed last year”, "built by the army": with a date or a doer a shortened passive tells of it."""
    lemma, is_dated = clause.group.lemma, is_dated or is_done_as_well(sentence, clause)
    source = not is_dated and _is_source(sentence, clause)
    if source or _is_shown(sentence, clause) or says_whose(sentence, clause) or _compares(sentence, clause):
        return None
    if _goes_on_with_perfect(sentence, clause) and not is_among(lemma, "stative-verbs", "reporting-verbs"):
        return told or Occurrence(kind_of(sentence, clause, lemma, None), lemma)
    only_placed = lemma in ("base", "hold") or is_among(lemma, "describing-verbs")  # "wants men based in"
    would = who_would_have_it(sentence, clause) is not None and not only_placed
    had_so = is_had_done(sentence, clause) or would
    if told and (_was_then(sentence, clause) or had_so):
        return told
    word = sentence.tokens[clause.group.last].lower
    set_up = word == "set" and with_particle(sentence, clause) == "set up"
    if is_dated and (held := _of_antecedent(sentence, clause)):
        return held
    names = not (set_up or _is_led_away(sentence, clause))
    if frames(sentence, clause) or (names and is_among(word, "naming-participles", "scheduling-words")):
        return None
    if told is None:
        phrase = with_particle(sentence, clause)
        after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
        bare = not (after and after[0].tag == "AVP")  # "drawn up in 2011" is another verb
        stative = bare and is_among(lemma, "stative-verbs", "reporting-verbs")
        kind = kind_of(sentence, clause, phrase if phrase_leaning(phrase) else lemma, None)
        return Occurrence(kind, lemma) if is_dated and not stative else None
    is_dated = is_dated or (is_second_verb(sentence, clause) and _at_a_moment(sentence, clause))
    by_whom = _has_agent(sentence, clause) and _is_set_off(sentence, clause) and lemma not in _ACCOMPANYING
    others = any(c.shape is Shape.FINITE for c in sentence.clauses)  # "When asked whether it was, he said"
    alone = clause.parent is None and clause.start > 0 and not others  # "Springfield man shot twice"
    return told if is_dated or sentence.sentence.is_heading or by_whom or alone else None


def _is_led_away(sentence: Parsed, clause: Clause) -> bool:
    """“driven out of Arlit”, "taken to Suva": whither it went, and not what drove it."""
    word = sentence.tokens[clause.group.last].lower
    after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 2]]
    return word in ("driven", "taken") and bool(after) and after[0] in _AWAY


_AWAY = ("out", "from", "to", "into", "off", "away", "ashore", "across")


def says_whose(sentence: Parsed, clause: Clause) -> bool:
    """Whether a shortened passive only says whose a thing is, so that a date behind it is another's.

    So in "cancelled a licence held by the firm in May", but not in "a vote held by the board in May", nor in
    "run by the firm since May", unless the verb above has gone on since then itself.
    """
    if _has_gone_on_since(sentence, clause):
        return True
    head = sentence.tokens[clause.group.last]
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    keeps = clause.shape is Shape.REDUCED and head.lower in words_of("keeping-participles")
    if not keeps or not clause.start or not after or after[0].lower != "by" or clause.parent is None:
        return False
    thing = sentence.tokens[clause.start - 1]
    trigger = noun_trigger(thing.lemma.lower())
    told = trigger is not None and trigger.kind in (Kind.MEETING, Kind.APPOINTMENT, Kind.INCIDENT)
    low, high = after[0].start, sentence.tokens[clause.end - 1].end
    lasting = any(low <= t.start < high and t.relation in ("since", "from", "until") for t in sentence.times)
    over = clause.start > sentence.clauses[clause.parent].group.last
    return thing.is_noun and over and not (told or lasting)


def _has_gone_on_since(sentence: Parsed, clause: Clause) -> bool:
    """Whether "since" goes with the perfect above: "have barred the track used by the mine since Friday"."""
    if clause.shape is not Shape.REDUCED or clause.parent is None:
        return False
    above = sentence.clauses[clause.parent].group
    low, high = sentence.tokens[clause.group.last].end, sentence.tokens[clause.end - 1].end
    since = any(low <= t.start < high and t.relation == "since" for t in sentence.times)
    return since and above.perfect and above.tense is Tense.PRESENT and above.last < clause.start


def frames(sentence: Parsed, clause: Clause) -> bool:
    """Whether a shortened passive only names the act that a sentence opens with: "In a ruling issued"."""
    if clause.shape is not Shape.REDUCED or clause.parent is None:
        return False
    holder = sentence.clauses[clause.parent]
    before = [sentence.tokens[i] for i in range(holder.start + 1, clause.start)]
    says = bool(before) and is_among(before[-1].lemma.lower(), "speech-nouns", "reporting-nouns")
    plain = all(t.is_noun or t.tag in ("AT0", "AJ0", "ORD", "DPS") for t in before)
    return sentence.tokens[holder.start].lower == "in" and says and plain and clause.end <= holder.group.first


def _is_source(sentence: Parsed, clause: Clause) -> bool:
    """Whether a shortened passive only says which paper says so: "according to a leaflet passed round"."""
    before = [t.lower for t in sentence.tokens[max(0, clause.start - 6) : clause.start]]
    at = next((i for i in range(len(before) - 1) if before[i : i + 2] == ["according", "to"]), None)
    return at is not None and not any(word == "," for word in before[at:])


def _is_shown(sentence: Parsed, clause: Clause) -> bool:
    """Whether it only says who was shown a paper that tells of something: "a map handed out on the quay"."""
    behind = clause.shape is Shape.REDUCED and clause.start > 0
    noun = sentence.tokens[clause.start - 1].lemma.lower() if behind else ""
    return is_among(noun, "printed-things") and is_among(clause.group.lemma, "showing-verbs")


_ACCOMPANYING = frozenset(
    "pay fund finance back own escort accompany flank guard follow watch join lead head".split()
)


def _at_a_moment(sentence: Parsed, clause: Clause) -> bool:
    """Whether a second passive says when, if only by what was told: "and escorted into Suva that evening"."""
    low, high = sentence.tokens[clause.group.last].end, sentence.tokens[clause.end - 1].end
    return any(low <= t.start < high for t in (*sentence.moments, *sentence.times) if t.past)


def _is_set_off(sentence: Parsed, clause: Clause) -> bool:
    """Whether it tells on after a comma or "and": "the lorries lent by Vega" only says which lorries."""
    before = sentence.tokens[clause.start - 1] if clause.start else None
    return before is None or before.is_mark or before.tag == "CJC"


def _goes_on_with_perfect(sentence: Parsed, clause: Clause) -> bool:
    """Whether a participle shares the "has" of the clause before: "has bought a mill and sold two farms"."""
    if clause.parent is None or not is_second_verb(sentence, clause) or clause.start < clause.group.first:
        return False
    over = sentence.clauses[clause.parent].group
    goes_on = clause.group.last + 1 < clause.end
    between = sentence.tokens[over.last + 1 : clause.start]
    if any(t.text == "," and u.tag == "VVN" for t, u in pairwise(between)):
        return False  # "have crossed it, uncoupled and shunted aboard"
    return over.perfect and not over.passive and goes_on and over.last + 2 < clause.group.first


def _compares(sentence: Parsed, clause: Clause) -> bool:
    """“swept as clean as a threshing floor”: how a thing looks."""
    after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.end]]
    return after[:1] == ["as"] and "as" in after[2:4]


def _was_then(sentence: Parsed, clause: Clause) -> bool:
    """Whether a participle shares the "was" of the clause before: "was signed in May, then cancelled".

    So it does in "was arrested in May and later released".
    """
    over = sentence.clauses[clause.parent].group if clause.parent is not None else None
    then = clause.start > 0 and sentence.tokens[clause.start - 1].lower in AFTERWARDS
    return then and over is not None and over.passive and is_second_verb(sentence, clause)


def _of_antecedent(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """The event noun that "held on Friday" or "signed in May" stands after and only dates."""
    if clause.group.lemma not in words_of("dating-participles"):
        return None
    at = clause.start - 1
    while at >= 0 and sentence.tokens[at].text == ",":
        at -= 1
    if at < 0 or not sentence.tokens[at].is_noun:
        return None
    trigger = noun_trigger(sentence.tokens[at].lemma.lower())
    return Occurrence(trigger.kind, trigger.verb, at) if trigger else None


def _has_agent(sentence: Parsed, clause: Clause) -> bool:
    """Whether a passive says by whom it was done, and names him."""
    tokens = sentence.tokens[clause.group.last + 1 : clause.end]
    by = next((i for i, t in enumerate(tokens) if t.lower == "by"), None)
    return by is not None and by <= 4 and any(t.is_name for t in tokens[by : by + 8])
