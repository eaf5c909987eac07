"""Whether the verb of a clause tells how things are or what they are for, and of nothing that comes about."""

from viewer.extract.grammar.words import Trigger, is_among, verb_trigger, words_of
from viewer.extract.meaning.kinds import paired
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.how_long import for_long, lasts, ties_since
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import subject_noun, with_particle
from viewer.extract.syntax.verbs import Tense


def only_describes(sentence: Parsed, clause: Clause, trigger: Trigger | None, *, is_dated: bool) -> bool:
    """Whether the verb tells how things are or what they are for, and of nothing that comes about."""
    group = clause.group
    governors = [sentence.tokens[i].lemma for i in group.governors]
    designed = not is_dated and bool({"design", "equip"} & set(governors))  # "is designed to hold back"
    if designed or ("be" in governors and not group.passive and _is_purpose(sentence, clause)):
        return True
    if group.lemma == "bind" and [t.lower for t in sentence.tokens[group.last + 1 : group.last + 2]] == [
        "for"
    ]:
        return True  # "was bound for Hungary"
    ahead = bool(group.modal or group.governors) or group.tense is Tense.FUTURE
    after = [t.lower for t in sentence.tokens[group.last + 1 : group.last + 2]]
    public = group.lemma == "make" and after == ["public"]
    stays = group.lemma in ("live", "stand", "lie", "sit", "stay", "wait") and is_still(sentence, clause)
    made = group.lemma == "make" and group.passive and after[:1] in (["at"], ["in"], ["by"])
    appears = group.lemma == "appear" and after[:1] != ["to"] and bool(after)
    due = group.lemma in ("need", "cover", "stay") or appears or made or (group.lemma == "draw" and is_dated)
    due = due or (group.lemma in ("link", "connect") and is_dated)  # "will link the two islands from May"
    toured = group.lemma == "show" and group.passive and after[:1] in (["round"], ["around"])
    due = due or (group.lemma in _LODGING and lasts(sentence, clause))
    toured = toured or _is_sighted(sentence, clause)
    if (due and ahead) or public or stays or toured or _faces(sentence, clause):
        return False  # "may need help by May", "may be made in Fiji", "two keepers still live on the rock"
    living = group.lemma in _LODGING and group.perfect and is_dated  # "have been living in tents since 2023"
    if group.progressive and (
        living
        or group.passive
        or verb_trigger(with_particle(sentence, clause))
        or _is_at_it(sentence, clause)
    ):
        return False  # "is being fitted out", "are looking into"
    stuck = (group.progressive and group.tense is Tense.PAST) or (group.perfect and not group.negated)
    stuck = stuck or for_long(sentence, clause)
    waits = group.lemma in ("wait", "queue", "shelter") and stuck
    kept = _are_kept_waiting(sentence, clause)
    if kept or (is_dated and (waits or paired(sentence, clause, group.lemma))):
        return False  # "in May floods covered the fields", "100 ships were waiting for a berth on Tuesday"
    if any(lemma in words_of("aspect-verbs") for lemma in governors) or ties_since(sentence, clause):
        return False  # "begin marking out a route": that it begins is news
    fitted = group.lemma == "fit" and group.passive  # "will be fitted out at Brest"
    return group.lemma in words_of("stative-verbs") and not (trigger and (is_dated or fitted))


def _are_kept_waiting(sentence: Parsed, clause: Clause) -> bool:
    """“while 22 ships waited in the lake”: so many that are counted."""
    group = clause.group
    plain = group.tense is Tense.PAST and not (group.negated or group.modal or group.governors)
    noun = subject_noun(sentence, clause) if plain and group.lemma in ("wait", "queue") else None
    if noun is None or not is_among(sentence.tokens[noun].lemma.lower(), "movers"):
        return False
    before = sentence.tokens[max(0, noun - 3) : noun]
    return any(t.tag == "CRD" or t.lower in ("dozens", "scores", "hundreds") for t in before)


_LODGING = ("live", "lodge", "sleep", "stay", "camp")


def _is_sighted(sentence: Parsed, clause: Clause) -> bool:
    """“Drones had been seen above the base”: what comes and goes was there."""
    group = clause.group
    after = [t.lower for t in sentence.tokens[group.last + 1 : group.last + 2]]
    noun = subject_noun(sentence, clause) if group.lemma == "see" and group.passive else None
    comes = noun is not None and is_among(sentence.tokens[noun].lemma.lower(), "movers")
    return comes and after in (["over"], ["above"], ["near"], ["off"], ["around"])


def _faces(sentence: Parsed, clause: Clause) -> bool:
    """Whether somebody may be punished: "could face five years in jail"."""
    words = {sentence.tokens[i].lemma.lower() for i in clause.after}
    return clause.group.lemma == "face" and bool(words & words_of("punishments"))


def _is_at_it(sentence: Parsed, clause: Clause) -> bool:
    """Whether somebody "is looking for" or "is waiting outside" something now."""
    where = clause.role is Role.RELATIVE and clause.marker in ("where", "who", "whose")
    told = where or clause.role in (Role.MAIN, Role.COORDINATE, Role.COMPLEMENT)
    now = clause.group.tense is Tense.PRESENT and told
    stands = with_particle(sentence, clause) in ("look for", "stand by", "live in", "stay in", "sleep in")
    return now and (stands or clause.group.lemma in ("wait", "queue", "mark", "shelter", "serve"))


def _is_purpose(sentence: Parsed, clause: Clause) -> bool:
    noun = subject_noun(sentence, clause)
    if any(sentence.tokens[i].lower == "what" for i in clause.before):
        return True
    return noun is not None and sentence.tokens[noun].lemma.lower() in words_of("purpose-nouns")


def is_still(sentence: Parsed, clause: Clause) -> bool:
    """Whether a plain present says that something is "still" so."""
    group = clause.group
    plain = group.tense is Tense.PRESENT and not (group.perfect or group.negated or group.governors)
    return plain and any(
        t.lower == "still" for t in sentence.tokens[max(0, group.first - 2) : group.last + 2]
    )
