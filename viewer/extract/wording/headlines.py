"""The headline of an event, made of the clause's own words: who, what was done, to what."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import takewhile, zip_longest

from viewer.extract.grammar.inflection import participle, third_person
from viewer.extract.grammar.words import is_among, noun_trigger, words_of
from viewer.extract.meaning.cancelled import calling_off
from viewer.extract.meaning.denied_around import unthinkable_end
from viewer.extract.meaning.denied_nouns import denied_noun
from viewer.extract.meaning.named_for_days import named_for_day
from viewer.extract.meaning.refrained import refrained_from
from viewer.extract.syntax.chunks import Chunk, chunks, is_timed
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.doers import relative_object, subject_chunks
from viewer.extract.syntax.had_done import told_by_pronoun
from viewer.extract.syntax.measured_from import measured_from
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.plurals import is_plural
from viewer.extract.syntax.subject_words import is_person, is_plural_name
from viewer.extract.syntax.twin_verbs import twin_of
from viewer.extract.wording.complements import complements
from viewer.extract.wording.counted_subjects import share_of, with_noun
from viewer.extract.wording.decided import decided, intended
from viewer.extract.wording.drafts import MOST_WORDS, Draft, Part
from viewer.extract.wording.governed_verbs import after_verb, governed, governed_subject, mandated, ruled
from viewer.extract.wording.headline_parts import named, parts_of, ungoverned
from viewer.extract.wording.headline_verbs import has_particle, stopped, verb_of, verb_over
from viewer.model.event import Kind

_NAMELESS = frozenset("i we you they it this that which what".split())
_OF_OBJECTS = {"them": "they", "him": "he"}
_OPENERS = frozenset("when where as while since if after before and but or so that for in of with".split())


@dataclass(frozen=True, slots=True)
class Told:
    """What the pronouns of a clause may stand for: its subject, its objects, and whom "him" names.

    `several` are the things told of last that were more than one, of which "the last" is one.
    """

    subject: str | None = None
    things: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    several: str | None = None


def headline(sentence: Parsed, clause: Clause, noun: int | None = None, told: Told | None = None) -> str:
    """Two to eight words for what the clause tells of, without date and hedge.

    Args:
        sentence: the sentence.
        clause: the clause.
        noun: the index of the event noun that the verb only carries, if it does ("covers the relocation").
        told: who acts, and on what, where the clause only says "it".
    """
    told = told or Told()
    shares = told.subject and _is_by_him_told_of(sentence, clause)
    nobody = not (subject_chunks(sentence, clause) or shares)
    carried = clause.group.lemma in words_of("bare-carriers") or nobody
    denied = denied_noun(sentence, clause) is not None
    carried = carried or denied
    if noun is not None and noun > clause.group.last and carried:
        text = _of_noun(sentence, clause, noun)
        there_is = any(sentence.tokens[i].tag == "EX0" for i in clause.own())
        if (there_is or denied) and len(text.split()) == 1:
            text += " take place" if sentence.tokens[noun].tag == "NN2" else " takes place"
        if len(text.split()) > 1:
            return _tidy(text)
    if noun is not None and clause.group.negated and _is_ruled_out(sentence, clause):
        if clause.group.passive:
            return _tidy(f"{noun_phrase(sentence, clause.before)} not ruled out")
        out, doer = _of_noun(sentence, clause, noun), subject(sentence, clause) or told.subject or ""
        head = doer.lower().rpartition(" ")[2]
        would_not = is_among(head.removesuffix("s"), "roles-of-person", "tellers")
        would_not = would_not or is_among(head, "investigators")
        return _tidy(f"{out} not ruled out" if would_not or not doer else f"{out} by {doer}")
    if off := _called_off(sentence, clause):
        return _tidy(off)
    is_day = noun is not None and named_for_day(sentence, clause) is not None
    if is_day or unthinkable_end(sentence, clause):
        out = noun_phrase(sentence, clause.before)  # what is due, or out of the question
        takes = "take" if is_plural(sentence, clause) else "takes"
        return out if " " in out else f"{out} {takes} place"
    told = _of_found(sentence, clause, told)
    text = (_denied(sentence, clause, told) or _of_clause(sentence, clause, told)).fitted()
    return _tidy(text if len(text.split()) > 1 else _plain(sentence, clause))


def _called_off(sentence: Parsed, clause: Clause) -> str:
    """“Visit to Suva called off”, of "called off a visit to Suva that was planned for May"; else empty."""
    above = calling_off(sentence, clause)
    if above is None or clause.group.lemma not in ("plan", "schedule", "set", "be"):
        return ""
    after = sentence.tokens[above.group.last + 1].lower
    done = [participle(above.group.lemma), *([after] if after in ("off", "back") else [])]
    out = Draft(rest=ungoverned(parts_of(sentence, subject_chunks(sentence, clause)))).fitted()
    return " ".join((out, *done))


def _is_by_him_told_of(sentence: Parsed, clause: Clause) -> bool:
    """Whether who acts was told of before: "and won the contract", "said it had halted flights to Goma"."""
    before = [sentence.tokens[i] for i in clause.own() if i < clause.group.first]
    return not before or any(token.tag == "PNP" for token in before)


def _is_ruled_out(sentence: Parsed, clause: Clause) -> bool:
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    return clause.group.lemma == "rule" and [t.lower for t in after] == ["out"]


def is_nameless(what: str) -> bool:
    """Whether a headline begins with a pronoun that nobody is known to stand behind: "They were talking"."""
    return what.partition(" ")[0].lower() in _NAMELESS


def subject(sentence: Parsed, clause: Clause) -> str | None:
    """The short subject of a clause, for the "it" of the next; None where it has none."""
    parts = ungoverned(parts_of(sentence, subject_chunks(sentence, clause)))
    kept = [part for part in parts[:1] + parts[1:2] if part is parts[0] or part.lead == "of"]
    return " ".join(part.text for part in kept) or None


def relative_speaker(sentence: Parsed, clause: Clause) -> str | None:
    """Who says it of himself in a relative: "Oslo, which denied that it had sent any"."""
    above = sentence.clauses[clause.parent] if clause.parent is not None else None
    if clause.role is not Role.COMPLEMENT or above is None or above.role is not Role.RELATIVE:
        return None
    return subject(sentence, above) if above.marker in ("which", "who") else None


def _of_found(sentence: Parsed, clause: Clause, told: "Told") -> "Told":
    """With what "it" is in "found it damaged": the thing told of before, and not who found it."""
    if (pronoun := told_by_pronoun(sentence, clause)) is None:
        return told
    over = sentence.clauses[clause.parent] if clause.parent is not None else clause
    several, finder = sentence.tokens[pronoun.words[0]].lower == "them", subject(sentence, over)
    named_before = (name for name in (told.subject, *told.things) if name and name != finder)
    meant = (name for name in named_before if is_plural_name(name) == several)
    return replace(told, subject=next(meant, None))


def noun_phrase(sentence: Parsed, indices: Iterable[int]) -> str:
    """A noun phrase with what hangs on it, short enough for a headline: "sale of ferries to Samoa"."""
    return _tidy(Draft(rest=parts_of(sentence, _unbroken(chunks(sentence, indices)))).fitted())


def _of_clause(sentence: Parsed, clause: Clause, told: "Told") -> Draft:
    is_known = told.subject is not None and told_by_pronoun(sentence, clause) is not None
    doer = [] if is_known else ungoverned(parts_of(sentence, subject_chunks(sentence, clause)))
    if clause.marker == "whose" and len(doer) > 1 and not doer[1].lead:
        doer[1].is_needed = True
        doer[0].units[-1] += "’" if doer[0].units[-1].endswith("s") else "’s"
    counted = with_noun(sentence, clause, doer, (*told.things[:1], told.several or "", *told.things[1:]))
    rest = complements(sentence, clause, chunks(sentence, _past_pronoun(sentence, clause)))
    rest = rest or _shared_object(sentence, clause)
    plural = is_plural(sentence, clause) or (counted != doer and is_plural_name(counted[0].units[-1]))
    doer = counted
    follows = bool(rest) and rest[0].is_noun and rest[0].lead is None
    if not doer and not told.subject and follows and clause.group.lemma in words_of("inverting-verbs"):
        return Draft(parts_of(sentence, rest[:1]), verb_of(sentence, clause, plural=plural), [])
    if not doer and (share := share_of(sentence, clause)):
        doer, plural = [Part([share])], True
    if not doer and told.subject:
        doer, plural = [named(told.subject)], plural or is_plural_name(told.subject)
    plain, rest = _plain_verb(sentence, clause, rest)
    verb = verb_of(sentence, clause, plural=plural, bare=not doer)
    plain = plain or ("lack" if _has_none(sentence, clause) else "")
    if plain:
        verb = plain if plural else third_person(plain)
    verb = f"{verb} {_not_found(sentence, clause)}".strip()
    whole = governed(sentence, clause, doer, verb) or _undone(sentence, clause, doer, rest)
    one = verb if plain else verb_of(sentence, clause, plural=False, bare=not doer)
    whole = whole or ruled(sentence, clause, doer, verb) or mandated(sentence, clause, doer, verb)
    if whole:
        if whole.doer is doer and whole.verb.startswith(verb):
            whole.verb_of_one = one + whole.verb.removeprefix(verb)
        return whole
    done = decided(sentence, clause) or [*_done_to(sentence, clause, rest), *intended(sentence, rest)]
    doer = [*doer, *intended(sentence, subject_chunks(sentence, clause)[:1])] if len(doer) == 1 else doer
    length = _length(sentence, clause)
    more = [*done, *length] if clause.group.lemma in ("last", "give") else [*length, *done]
    alone = not more or (bool(rest) and not rest[0].is_noun and rest[0].lead is None)  # "found him guilty"
    return Draft(doer, verb, [*_pronoun(sentence, clause, told, alone=alone), *more], one)


def _shared_object(sentence: Parsed, clause: Clause) -> list[Chunk]:
    """What a verb is done to that stands behind the next one: "boarded and searched the ship"."""
    alone = clause.group.passive or clause.group.lemma in words_of("objectless-verbs")
    twin = None if alone else twin_of(sentence, sentence.clauses.index(clause))
    if twin is None:
        return []
    second = sentence.clauses[twin]
    rest = complements(sentence, second, chunks(sentence, _past_pronoun(sentence, second)))
    return [c for c in rest[:1] if c.lead is None and c.is_noun]


def _has_none(sentence: Parsed, clause: Clause) -> bool:
    """Whether somebody "has no water", which a headline without its "no" would turn round."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    return clause.group.lemma == "have" and bool(after) and after[0].lower == "no"


def _not_found(sentence: Parsed, clause: Clause) -> str:
    """The "no" or "nothing" that a search has come to: "divers found no trace"."""
    group = clause.group
    after = sentence.tokens[group.last + 1 : group.last + 2]
    searched = group.lemma in words_of("searching-verbs") and not (group.passive or group.negated)
    return after[0].lower if searched and after and after[0].lower in _NONE else ""


_NONE = ("no", "nothing", "nobody", "none", "neither")


def _done_to(sentence: Parsed, clause: Clause, rest: list[Chunk]) -> list[Part]:
    """What stands after the verb, behind what a relative with a subject of its own says it is done to."""
    after = parts_of(sentence, rest)
    stranded = bool(after) and (rest[0].lead is None or sentence.tokens[clause.end - 1].tag == "PRP")
    gap = [] if stranded else ungoverned(parts_of(sentence, relative_object(sentence, clause)))
    given = len(after) > 1 and len(rest) > 1 and rest[1].is_noun and not (after[0].lead or after[1].lead)
    if given and is_among(clause.group.lemma, "giving-verbs"):
        after[1].is_needed = True  # "hands the navy a patrol ship", and no "hands the navy"
    return [*gap[:1], *after] if after else gap


def _undone(sentence: Parsed, clause: Clause, doer: list[Part], rest: list[Chunk]) -> Draft | None:
    """“Two frigates built in Korea”: what is done, where nobody can say who "we" or "they" are."""
    done_to = bool(rest) and rest[0].is_noun and rest[0].lead is None
    if doer or clause.group.passive or not done_to or clause.shape is not Shape.FINITE:
        return None
    if verb_over(sentence, clause):
        return None  # "refused to leave the ship", which they did not
    after = sentence.tokens[clause.group.last + 1]
    if after.tag == "AVP" and after.lower in ("off", "in", "on", "over", "through", "past"):
        return None  # "stepped off the train" does nothing to it
    if clause.group.lemma == "be":
        return Draft(parts_of(sentence, rest))  # "governor of Kirkuk", who he is who is not named
    given = len(rest) > 1 and rest[1].is_noun and rest[1].lead is None  # "give the children books"
    parts = parts_of(sentence, rest[1:] if given else rest)
    to = [Part(parts_of(sentence, rest[:1])[0].units, "to")] if given else []
    lemma = stopped(sentence, clause)
    whole = [*parts[:1], *takewhile(lambda part: part.lead == "of", parts[1:])]  # "port of Beirut destroyed"
    done = participle(lemma) + (" out" if lemma == "rule" and after.lower == "out" else "")
    return None if " " in lemma else Draft(whole, done, [*to, *parts[len(whole) :]])


def _plain_verb(sentence: Parsed, clause: Clause, rest: list[Chunk]) -> tuple[str, list[Chunk]]:
    """“grants approval for the sale” as "approves the sale": the verb in the noun, and what it is done to."""
    if clause.group.lemma not in ("grant", "give") or clause.group.passive or len(rest) < 2:
        return "", rest
    noun = sentence.tokens[rest[0].words[-1]].lemma.lower()
    green = [sentence.tokens[i].lower for i in rest[0].words[-2:]] == ["green", "light"]
    trigger = noun_trigger("approval" if green or noun in ("go-ahead", "nod", "assent") else noun)
    lead = sentence.tokens[rest[1].lead].lower if rest[1].lead is not None else ""
    if trigger is None or trigger.kind is not Kind.DECISION or lead not in ("for", "to", "of"):
        return "", rest
    if lead == "to" and is_among(noun, "permits"):
        return "", rest  # "granted the permit to Orbis": nobody approves Orbis
    return trigger.verb, [Chunk(rest[1].words), *rest[2:]]


def _pronoun(sentence: Parsed, clause: Clause, told: "Told", *, alone: bool) -> list[Part]:
    """What the "it" after the verb stands for; the word itself where that is unknown and it is *alone*."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    is_it = (
        bool(after)
        and after[0].tag == "PNP"
        and after[0].lower[-4:] not in ("self", "lves")
        and clause.group.last + 1 < clause.end
    )
    if not is_it:
        return []
    flouts = alone and after[0].lower == "it" and clause.group.lemma in _FLOUTING
    if flouts or after[0].lower in ("us", "me", "you"):  # nothing told before is "us"
        return [Part([after[0].lower])]
    several, person = after[0].lower == "them", after[0].lower in ("him", "her")
    acting = {
        word.lower() for name in (subject(sentence, clause), told.subject) for word in (name or "").split()
    }
    others = [name for name in told.people if name.split()[-1].lower() not in acting]
    if person and others:
        return [Part([others[0]])]
    bids = clause.group.lemma in words_of("letting-verbs")  # "ordered it to pay": whoever acted
    things = told.things[::-1] if bids else told.things
    own = subject(sentence, clause)  # "Nigeria, which had cut off the power, switched it back on"
    meant = [
        Part([name])
        for name in things
        if name != own and is_plural_name(name) == several and (not person or name[:1].isupper())
    ]
    held = next((name for name in things if person and is_person(name)), None)  # "recalled its envoy to Rome"
    meant = [Part([held])] if held and not is_plural_name(held) else meant
    return meant[:1] or ([Part([after[0].lower])] if alone else [])


_FLOUTING = frozenset("ignore defy flout obey heed".split())  # an order, and not whom it was given to


_TAKING_TIME = ("last", "spend", "need", "save", "gain", "lose", "give")


def _length(sentence: Parsed, clause: Clause) -> list[Part]:
    """How long a strike "lasts", or what time is "needed": without it a headline would say nothing."""
    if clause.group.lemma not in _TAKING_TIME:
        return []
    low, high = sentence.tokens[clause.group.last].end, sentence.tokens[clause.end - 1].end
    after = [d for d in sentence.durations if low <= d.start < high]
    apart = ("in",) if clause.group.lemma == "last" else ("for", "in")  # no "loses in three months"
    after = [d for d in after if d.relation not in apart]
    return [Part([sentence.text[d.start : d.end]]) for d in after][:1]


def _denied(sentence: Parsed, clause: Clause, told: "Told") -> Draft | None:
    """“denied shelling the camp”, “ruled out closing the road”: what is said not to be done."""
    inner = governed_subject(sentence, clause) or refrained_from(sentence, sentence.clauses.index(clause))
    if inner is None:
        return None
    rest = parts_of(sentence, complements(sentence, inner, chunks(sentence, after_verb(sentence, inner))))
    behind = sentence.tokens[inner.group.last + 1 : inner.group.last + 2]
    particle = f" {behind[0].lower}" if behind and has_particle(sentence, inner) else ""
    if clause.group.lemma == "rule" and rest and not rest[0].lead:
        return Draft(rest[:1], participle(inner.group.lemma) + particle, rest[1:])
    doer = parts_of(sentence, subject_chunks(sentence, clause))
    several = is_plural(sentence, clause)
    if not doer and told.subject:
        doer, several = [named(told.subject)], is_plural_name(told.subject)
    verb = inner.group.lemma if several else third_person(inner.group.lemma)
    return Draft(doer, verb + particle, rest)


def _past_pronoun(sentence: Parsed, clause: Clause) -> list[int]:
    """The words after the verb and its "them", which stands before the rest in words of its own."""
    after = after_verb(sentence, clause)
    is_pronoun = bool(after) and sentence.tokens[after[0]].tag in ("PNP", "PNX")
    return after[1:] if is_pronoun else after


def _of_noun(sentence: Parsed, clause: Clause, noun: int) -> str:
    """The event noun with what it is of: "Relocation and redesign of the naval base"."""
    found = chunks(sentence, after_verb(sentence, clause))
    at = next((i for i, chunk in enumerate(found) if noun in chunk.words), None)
    if at is None:
        return ""
    rest = takewhile(lambda c: c.lead is None or sentence.tokens[c.lead].lower != "as", found[at + 1 :])
    phrases = (Chunk(found[at].words), *rest)  # "reports of an attack as false": of the attack
    return Draft(rest=parts_of(sentence, _unbroken(phrases))).fitted()


def _unbroken(found: tuple[Chunk, ...]) -> list[Chunk]:
    """The first phrase, and those with a preposition that follow it without a mark between."""
    kept = list(found[:1])
    for chunk in found[1:]:
        if chunk.breaks or chunk.lead is None:
            break
        kept.append(chunk)
    return kept


def _tidy(text: str) -> str:
    text = (
        text.replace(" nor ", " or ")
        .replace(" 's", "’s")
        .replace(" ’s", "’s")
        .replace(" ’ ", "’ ")
        .strip(" ,;:“”\"'")
    )
    first, space, rest = text.partition(" ")
    text = _OF_OBJECTS.get(first, first) + space + rest  # "wants them removed"
    return text[:1].upper() + text[1:]


def _plain(sentence: Parsed, clause: Clause) -> str:
    """The first words of the clause that are neither marks nor dates: of "Further strikes are likely" two."""
    hedged = clause.group.lemma == "be" and clause.group.first > clause.start + 1
    end = clause.group.first if hedged else measured_from(sentence, clause)  # "held, a week before the vote"
    kept, verb = (
        [sentence.tokens[i] for i in range(clause.start, end)],
        sentence.tokens[clause.group.last].start,
    )
    words: list[str] = []
    for t, after in zip_longest(kept, kept[1:]):
        if t.text == "," and t.start > verb and after is not None and after.tag == "AT0":
            break  # "he was shot, a claim"
        if t.is_mark or is_timed(sentence, t) or t.tag in ("CJT", "AT0"):
            continue
        if words and t.lower[:1] in ("'", "n") and t.lower in ("n't", "'s", "'re", "'ve", "'ll", "'m", "'d"):
            words[-1] += t.text
        else:
            words.append(t.text)
    while len(words) > 2 and words[0].lower() in _OPENERS:
        words = words[1:]
    while len(words) > 2 and words[-1].lower() in ("for", "of", "from", "with", "at"):
        words.pop()  # "burnt for a week"
    return " ".join(words[:MOST_WORDS])
