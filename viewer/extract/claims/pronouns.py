"""What "it" and "there" stand for as an end of a distance."""

import re
from dataclasses import replace

from viewer.extract.claims.choice import only_speaks
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.claims.spoken import is_called_after, is_dwelt_on
from viewer.extract.claims.topic import is_spot
from viewer.extract.claims.verbs import subject_span
from viewer.extract.locating.references import End
from viewer.model.where import Precision, Where

_PRONOUN = re.compile(r"\s*(?P<word>it|there)\b(?!['’])", re.IGNORECASE)
_GOES = (
    "went|goes|g[oe]ne?|drove|drives?|driven|flew|flown|fl[yi]es?|travel(?:s|led|ed)|moved?s?|sailed|sails?|came|comes"
    "|returned|returns?|sent|sends?|shipped|brought|marched|carried|transferred|hauled|towed|taken|took|fled"
)
_TO = re.compile(rf"\b(?:{_GOES})\b[^.;:]{{0,60}}?\s(?:to|into)\s(?:the\s(?:[a-z]+\sof\s)?)?$")
_TO_CHARS = 90
_THE_NOUN = re.compile(r"(?:[Tt]he|[Tt]hat|[Tt]his|[Tt]heir|[Ii]ts)(?: [\w-]+)* (?!former|latter)[a-z-]+")
_HEAD = 4  # characters at the head of a sentence in which its subject begins
_LINE = re.compile(r"\b(?:border|frontier|coast|shore|sea|line|front|river|road|mainland)$")


def opens_pronoun(match: "re.Match[str]") -> bool:
    """Whether the distance is counted from "it" or "there"."""
    return _PRONOUN.match(match.string, match.end()) is not None


def counted_from(
    match: "re.Match[str]", first: End | None, around: Around, before: Pair | None
) -> End | None:
    """What "from it" or "from there" counts from, where *first* is the other end.

    It is the spot that was told of last.  Of several in one sentence it is the one that the article is about,
    else for "there" the one that was measured to and for "it" the one that was measured, and the others may
    be meant as well.
    """
    found = _PRONOUN.match(match.string, match.end())
    if found is None:
        return None
    word, nowhere = found["word"].lower(), Where(found["word"].lower())
    spots, is_fresh = _spots_for(word, match, (first, before), around)
    if not spots:
        return End(nowhere, found.start("word"), found.end("word"), word)
    low = around.sentence.sentence.start
    chained = word == "it" and before is not None and low <= before[0].start < match.start()
    if word == "it" and before and _is_lost(before, first, around, is_fresh=is_fresh, chained=chained):
        return End(nowhere, found.start("word"), found.end("word"), word)
    if chained and before and before[0].where.is_placed and _goes_on_with(before, around):
        # "it is 30 km from A, and B is 20 km from it"
        return replace(before[0], start=found.start("word"), end=found.end("word"))
    meant = None if chained else next((end for end in spots if _is_topic(end, around)), None)
    if meant is None and len(spots) > 1 and before is not None:
        likely = before[1] if word == "there" or chained else spoken_of(before)
        meant = next((end for end in spots if end.where == likely.where), None)
    is_open = meant is None and len(spots) > 1  # then all of them have to be as far off
    meant = meant or spots[-1]
    others = tuple(end.where for end in spots if end is not meant)
    if not is_open and _is_topic(meant, around) and not (is_fresh and _may_be_other(before, around)):
        others = ()
    if word == "it" and before and not chained and meant.where == before[0].where:
        others = ()  # "it" is what the sentence before was about, and not what that was measured to
    told = not others and _is_topic(meant, around) and is_dwelt_on(around)
    is_sure = len(spots) == 1 or told
    found_end = End(meant.where, found.start("word"), found.end("word"), word, is_sure=is_sure, others=others)
    return replace(found_end, is_open=is_open)


def _goes_on_with(before: Pair, around: Around) -> bool:
    """Whether a distance was just told of "it" or of the topic by a noun: "The dam is 9 km from Ulm"."""
    first, second = before
    is_noun = _THE_NOUN.fullmatch(first.words) is not None and second.words[:1].isupper()
    is_told = around.spot is None or _is_topic(first, around)
    return first.words.lower() == "it" or (is_noun and is_told)


def _is_lost(before: Pair, first: End | None, around: Around, *, is_fresh: bool, chained: bool) -> bool:
    """Whether "it" may be what lies nowhere, as in "A is 50 km from the plant; B is 4 km from it"."""
    if is_fresh and _opens_unknown(before, first, around):
        return True
    end = before[1]
    is_thing = not end.where.is_placed and end.words.startswith("the ") and not _LINE.search(end.words)
    is_thing = is_thing and end.words.split()[-1].islower()
    return is_thing and (chained or (is_fresh and not _is_topic(before[0], around)))


def _spots_for(
    word: str, match: "re.Match[str]", told: tuple[End | None, Pair | None], around: Around
) -> tuple[list[End], bool]:
    """The spots that "it" or "there" right after a distance may mean, and whether they were just told of."""
    first, before = told
    spots, is_fresh = told_last(match.end(), first, around, before)
    if word == "there":
        return _gone_to(spots, around), is_fresh
    if first and _only_in_subject(spots, first, match.start(), around):
        earlier = told_last(around.sentence.sentence.start, first, around, before)
        return earlier if earlier[0] else (spots, is_fresh)
    return spots, is_fresh


def _only_in_subject(spots: list[End], first: End, offset: int, around: Around) -> bool:
    """Whether some spots are named only within the subject: "the plant, on Cebu, is 6 km from it"."""
    low, verb = subject_span(around.sentence, offset)
    return low <= first.start < verb and bool(spots) and all(low <= end.start < verb for end in spots)


def _may_be_other(before: Pair | None, around: Around) -> bool:
    """Whether "there" right after a distance may mean another place than the topic of the article.

    It may not where the topic was measured to, or where it was told of before and the other place is but a
    yardstick: named once, in "the plant is 100 km from Budapest".
    """
    topic = around.spot
    if topic and topic.kind == "capital":
        return True
    if before is None or topic is None or _is_topic(before[1], around):
        return before is None or topic is None
    last = before[1].start
    named = sum(1 for m in around.mentions if m.start <= last and m.where.name == before[1].where.name)
    is_told = any(t.sentence.end <= before[0].start and topic.start < t.sentence.end for t in around.told)
    return not (_is_topic(before[0], around) and is_told and named <= 1)


def told_last(stop: int, first: End | None, around: Around, before: Pair | None) -> tuple[list[End], bool]:
    """The different spots of the last sentence that names or measures any, other than *first*.

    And whether that is the sentence itself or the one before it.
    """
    for back, sentence in enumerate(reversed(around.told)):
        low, high = sentence.sentence.start, min(sentence.sentence.end, stop)
        spots = [m for m in around.between(low, high) if is_spot(m)]
        named = [around.end(m) for m in spots if not (m.kind == "capital" and only_speaks(m, around))]
        measured = [
            e for e in before or () if low <= e.start < high and e.where.is_placed and not _is_wide(e)
        ]
        found = {(e.where.lat, e.where.lon) if e.where.is_placed else e.words: e for e in (*measured, *named)}
        ends = [e for e in found.values() if not (first and _is_end(e, first)) and not _is_line(e)]
        if ends:
            return ends, back <= 1
    return [], False


def _opens_unknown(before: Pair, first: End | None, around: Around) -> bool:
    """Whether the sentence before opened with what lies nowhere and was measured, which "it" goes back to."""
    subject = before[0]
    if subject.where.is_placed or len(around.told) < 2 or (first and first.words == subject.words):
        return False
    low = around.told[-2].sentence.start
    return low <= subject.start < low + _HEAD and subject.words[:1].isupper()


def _gone_to(spots: list[End], around: Around) -> list[End]:
    """The one of some spots to which somebody went, if one is: "drove from Basel to Olten"."""
    if len(spots) < 2:
        return spots
    text = around.sentence.text
    goals = [e for e in spots if _TO.search(text, max(0, e.start - _TO_CHARS), e.start)]
    return goals if len(goals) == 1 else spots


def _is_wide(end: End) -> bool:
    return end.where.precision is Precision.COUNTRY


def _is_line(end: End) -> bool:
    return end.where.is_placed and end.where.precision is Precision.UNKNOWN


def _is_end(end: End, other: End) -> bool:
    """Whether both are the same place or the same words."""
    if end.start == other.start or end.where == other.where:
        return True
    return other.where.is_placed and (end.where.lat, end.where.lon) == (other.where.lat, other.where.lon)


def _is_topic(end: End, around: Around) -> bool:
    return around.spot is not None and is_called_after(end.where, around.end(around.spot).where)


def spoken_of(before: Pair) -> End:
    """The end that "it" means after a distance: its subject, or what was described since it was known."""
    first, second = before
    known = second.words[:1].islower() and not first.words[:1].islower() and not _LINE.search(second.words)
    return second if known else first
