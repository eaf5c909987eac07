"""Which clauses only report, announce or deny what another clause tells."""

from viewer.extract.grammar.words import verb_trigger, words_of
from viewer.extract.meaning.denied_around import called_untrue, denied_content
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, subject_noun, with_particle

_ASKED = frozenset("about whether why how if what when where".split())


def _only_speaks(sentence: Parsed, clause: Clause) -> bool:
    """“was asked about the leak”, "spoke of two violations"."""
    if clause.group.lemma not in ("ask", "speak", "talk"):
        return False
    after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 9]]
    word = next((w for w in after[:1]), "")
    if after[:1] == [","] and "," in after[1:]:  # "has been asked, not always politely, about aircraft"
        word = next(iter(after[after.index(",", 1) + 1 :]), "")
    lemma = clause.group.lemma
    before = [sentence.tokens[i].lower for i in clause.before]
    nobody = clause.group.negated or any(w in words_of("negative-subjects") for w in before)
    if lemma == "ask":
        return word in _ASKED and not nobody
    low, high = sentence.tokens[clause.group.last].end, sentence.tokens[clause.end - 1].end
    dated = any(low <= t.start < high for t in sentence.times)  # "spoke of strikes on the town on Sunday"
    return word == "of" and not dated


def _withholds(sentence: Parsed, clause: Clause) -> bool:
    """“refused to say when”, "declined to give details": what somebody keeps to himself is no event."""
    if not any(sentence.tokens[i].lemma in words_of("refusing-verbs") for i in clause.group.governors):
        return False
    noun = object_noun(sentence, clause)
    told = noun is not None and sentence.tokens[noun].lemma.lower() in _TOLD
    return clause.group.lemma in words_of("withheld-words") or (clause.group.lemma in _GIVES and told)


_GIVES = ("give", "provide", "offer", "share", "make", "take", "release")
_TOLD = frozenset("detail comment interview reason name figure explanation answer question statement".split())


def is_report(sentence: Parsed, index: int) -> bool:
    """Whether a clause only says that something was said."""
    clause = sentence.clauses[index]
    lemma = clause.group.lemma
    emerges = lemma in ("emerge", "transpire") and sentence.tokens[clause.start].lower == "it"
    if emerges or _only_speaks(sentence, clause) or _withholds(sentence, clause) or _quotes(sentence, clause):
        return True
    if denied_content(sentence, index):
        return True
    if lemma not in words_of("reporting-verbs") or is_denial(sentence, clause):
        return False
    if lemma == "put":
        return not verb_trigger(with_particle(sentence, clause)) and _puts_at(sentence, clause)
    held = [c for c in sentence.clauses if c.role is Role.COMPLEMENT and c.parent == index]
    if held and not _is_of_participle(sentence, held[0]):
        return True
    due = lemma == "report" and clause.group.governors and not clause.group.passive
    if due or (lemma in _BIDDING and _bids(sentence, clause)):
        return False  # "a commission which is to report by May"
    return lemma not in _ACTS and not _is_act(sentence, clause)


def _quotes(sentence: Parsed, clause: Clause) -> bool:
    """Whether a colon opens what somebody says: "The police added: …"."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    return [t.text for t in after] == [":"] and clause.group.lemma in words_of("plain-sayings")


_BIDDING = ("tell", "warn", "advise", "instruct")
_WHOM = 6  # words of whom somebody is told to do something


def _bids(sentence: Parsed, clause: Clause) -> bool:
    """“told residents to leave”, "warned everybody to stay ashore": that is an order, and no report."""
    low = clause.group.last + 1
    after = [t for t in sentence.tokens[low : low + _WHOM + 4] if t.start not in sentence.timed][: _WHOM + 1]
    after = [t for t in after if t.tag != "XX0"]  # "told it on 1 May not to vote"
    to = next((k for k, t in enumerate(after) if t.tag == "TO0"), 0)
    whom = all(t.is_noun or t.tag[:2] in ("AT", "AJ", "PN", "DT", "DP", "CR", "AV", "PO") for t in after[:to])
    return to > 0 and whom and [t.tag[:2] for t in after[to + 1 : to + 2]] in (["VV"], ["VB"])


def _is_of_participle(sentence: Parsed, content: Clause) -> bool:
    """Whether a participle after a comma says it: "dismissed the case, ruling that it had"."""
    before = sentence.tokens[max(0, content.start - 2) : content.start]
    return len(before) == 2 and before[0].text == "," and before[1].tag == "VVG"


_DONE_WITH = {
    "confirm": frozenset("count result tally outcome winner".split()),  # a court or a board makes it final
    "claim": frozenset("compensation damages damage asylum refund cost money life victim".split()),
}
_ACTS = frozenset("announce declare ask testify agree reject show find".split())


def _is_act(sentence: Parsed, clause: Clause) -> bool:
    """Whether a verb of saying does something with its object: "admitted its first patients"."""
    lemma = clause.group.lemma
    if verb_trigger(with_particle(sentence, clause)):
        return True
    said = object_noun(sentence, clause) if lemma == "say" else None
    if said is not None and sentence.tokens[said].lemma.lower() in ("mass", "prayer"):
        return True
    if _is_done_with(sentence, clause) or (lemma == "claim" and _claims_sum(sentence, clause)):
        return True
    if clause.group.passive:
        called = subject_noun(sentence, clause) if lemma == "call" else None
        calls = called is not None and sentence.tokens[called].lemma.lower() in _CALLED
        acts = lemma == "report" or lemma not in words_of("passive-reports")  # "four nurses were dismissed"
        return calls or acts
    if lemma == "deny" and _withheld(sentence, clause):
        return True
    if lemma in ("respond", "reply"):
        return _answers_by_doing(sentence, clause)
    return lemma in words_of("objective-reports") and _has_object(sentence, clause)


_CALLED = frozenset("tender election vote referendum poll strike meeting halt inquest summit session".split())


def _is_done_with(sentence: Parsed, clause: Clause) -> bool:
    """Whether what the verb does, it does with its object: "confirmed the count"."""
    done = _DONE_WITH.get(clause.group.lemma, frozenset())
    thing = object_noun(sentence, clause) if done else None
    return thing is not None and sentence.tokens[thing].lemma.lower() in done


def _claims_sum(sentence: Parsed, clause: Clause) -> bool:
    """“may claim US$4m from the owner”: money is asked of somebody."""
    after = [sentence.tokens[i] for i in clause.after]
    paid = any(t.tag == "NN0" and t.text[-1:] in "$€£¥₹" for t in after[:3])
    return paid and any(t.lower == "from" for t in after)


def _withheld(sentence: Parsed, clause: Clause) -> bool:
    """“denied the firm a permit”, "denied bail to two men": a thing that is granted is not given."""
    after = [sentence.tokens[i] for i in clause.after]
    end = next((k for k, t in enumerate(after) if t.tag in ("PRP", "PRF") or t.is_mark), len(after))
    phrase = [t for t in after[:end] if t.start not in sentence.timed]
    return bool(phrase) and phrase[-1].lemma.lower() in words_of("granted-things")


def _puts_at(sentence: Parsed, clause: Clause) -> bool:
    """Whether "put" only estimates: "put the loss at 20", "put it down to rain"."""
    after = [sentence.tokens[i] for i in clause.after]
    for word, *behind in zip(after, after[1:], [*after[2:], None], strict=False):
        figure = any(t.tag == "CRD" or t.text[-1] in "$€£¥" or t.lower in _ABOUT for t in behind if t)
        if word.lower == "at" and figure:
            return True
    return [t.lower for t in after[:2]] == ["down", "to"]


_ABOUT = ("more", "less", "around", "about", "some", "between", "up", "over", "under")


def only_measures(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause only says how far apart things are: "a leaflet puts it 20 km from the port"."""
    verb = clause.group.lemma
    if verb not in ("put", "place", "give", "list", "show", "describe", "locate"):
        return False
    after = {sentence.tokens[i].lemma.lower() for i in clause.after}
    if not after & words_of("length-units"):
        return False
    behind = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    if behind and behind[0].tag == "AVP":
        return False  # "had put out from Tobruk, 300 km to the south"
    if verb in ("put", "place") or "as" in after:
        return True
    noun = subject_noun(sentence, clause)  # "a newsletter locates it", but "the army located the wreck"
    return noun is not None and sentence.tokens[noun].lemma.lower() in words_of("printed-things")


def _answers_by_doing(sentence: Parsed, clause: Clause) -> bool:
    """Whether "by" and a verb follow: "responded by closing the border"."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 3]
    return len(after) == 2 and after[0].lower in ("by", "with") and after[1].tag in ("VVG", "NN1", "AT0")


def _has_object(sentence: Parsed, clause: Clause) -> bool:
    """Whether a noun phrase follows the verb at once, or the clause ends, as after "conceded"."""
    after = sentence.tokens[clause.group.last + 1 : clause.end]
    counted = [t.lower for t in after[:2]] in (["up", "to"], ["at", "least"], ["more", "than"])
    if [t.tag for t in after[:2]] == ["AV0", "CRD"] or (counted and after[2:3] and after[2].tag == "CRD"):
        return True  # "will admit only five ships an hour", "may dismiss up to 90 men"
    heard = [t.tag for t in after[:1]] == ["PNP"] and clause.group.lemma in ("hear", "dismiss")
    if heard and [t.tag for t in after[1:2]] not in (["VVI"], ["VVB"], ["VVG"]):
        return True  # "a court will hear them in May", and nobody "heard them leave"
    return not after or after[0].is_noun or after[0].tag in ("AT0", "DPS", "AJ0", "CRD", "DT0", "ORD", "PRP")


def is_denial(sentence: Parsed, clause: Clause) -> bool:
    """Whether it is what somebody denies: "denied that it knew the dam was unsafe"."""
    parent = sentence.clauses[clause.parent] if clause.parent is not None else None
    denies = (
        parent is not None and parent.group.lemma in words_of("denying-verbs") and not parent.group.negated
    )
    return clause.role is Role.COMPLEMENT and (denies or called_untrue(sentence, clause) is not None)


def only_announces(sentence: Parsed, clause: Clause) -> bool:
    """Whether news only comes: "the announcement came two weeks after"."""
    noun = subject_noun(sentence, clause)
    said = noun is not None and sentence.tokens[noun].lemma.lower() in words_of("reporting-nouns")
    return said and clause.group.lemma in ("come", "follow", "appear")
