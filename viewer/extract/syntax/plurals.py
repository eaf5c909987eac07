"""Whether a clause is told of several: by the verb the text itself uses, or by the noun of its subject."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, plural_peoples, words_of
from viewer.extract.syntax.antecedents import joins
from viewer.extract.syntax.chunks import Chunk
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed

_MAN = 5  # letters: "ferrymen", and no "omen"


def is_plural(sentence: Parsed, clause: Clause) -> bool:
    """Whether the subject takes the plain verb: by the verb the text itself uses, or by its noun."""
    first = sentence.tokens[clause.group.first]
    if first.tag in ("VVB", "VBB", "VHB", "VDB") or first.lower == "were":
        return True
    if first.tag in ("VVZ", "VBZ", "VHZ", "VDZ") or first.lower == "was":
        return False
    found = subject_chunks(sentence, clause)
    if not found:
        return False
    owned = clause.marker == "whose" and len(found) > 1 and found[1].lead is None
    chunk = found[1] if owned else found[0]  # "Norway, whose pilots flew them": who owns is told first
    of = next((k for k, i in enumerate(chunk.words) if k and sentence.tokens[i].tag == "PRF"), 0)
    head = sentence.tokens[chunk.words[of - 1]]  # "Peacekeepers of UNISFA" are several
    if head.tag == "CRD" and len(found) > 1:
        return head.lower not in ("one", "1")
    of_men = head.lower.endswith("men") and head.tag in ("NN0", "NN2") and len(head.text) > _MAN
    listed = head.lower in words_of("plural-nouns") or head.lower == "those" or head.lower in plural_peoples()
    initials = head.text.isupper() and len(head.text) > 2 and not head.lower.endswith("men")  # "WOMEN"
    joined = joins(sentence, chunk)
    if initials or of_men or listed or joined:
        return joined or not initials  # "MANS, a watchdog, asked"
    inner = chunk.words[:-1] or chunk.words  # none in "the ferry Oslo 2", "Magic Seas II"
    counted = [sentence.tokens[i] for i in inner if sentence.tokens[i].tag == "CRD"]
    several = head.tag in ("CRD", "NN0", "NN2") or (head.is_name and head.lower.endswith("s"))
    paid = any(sentence.tokens[i].text[-1] in "$€£¥" for i in chunk.words)
    if counted and several and not paid:
        return counted[0].lower not in ("one", "1")  # "292 Iraqis", "some 400 aircraft"
    named = sum(sentence.tokens[i].text[0].isupper() for i in chunk.words) == len(chunk.words)
    is_name = named and (len(chunk.words) > 1 or chunk.words[0] > sentence.opening)
    peoples = head.is_name and len(chunk.words) == 1 and _is_of_several(sentence, chunk.words[0])
    one = is_name and (head.lower in words_of("singular-names") or _is_firm(sentence, chunk))
    one = one or _is_called(sentence, chunk) or (named and head.lower in words_of("singular-names"))
    return peoples or (head.tag == "NN2" and not one) or _counts_many(head) or _opens_plain(sentence, chunk)


def _is_firm(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a name of several words without "the" ends like a plural: "Alcatel Submarine Networks wins"."""
    before = sentence.tokens[chunk.words[0] - 1].lower if chunk.words[0] else ""
    return (
        len(chunk.words) > 1
        and before != "the"
        and not is_among(sentence.tokens[chunk.words[-1]].lemma.lower(), "workforce", "speakers")
    )


def _is_called(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a name stands behind what bears it: "the shipping line Finnlines"."""
    pair = [sentence.tokens[i] for i in chunk.words[-2:]]
    return len(pair) == 2 and pair[0].tag == "NN1" and pair[0].text.islower() and pair[1].text[0].isupper()


def _opens_plain(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a plural that opens the sentence was taken for a name: "Banks put off"."""
    word = sentence.tokens[chunk.words[0]]
    opens = len(chunk.words) == 1 and chunk.words[0] == sentence.opening and word.lower.endswith("s")
    return opens and is_among(word.lower.removesuffix("s"), "roles-of-company", "workforce", "movers")


def _counts_many(head: Token) -> bool:
    """“Thousands of people”: several, even where the model takes the word for a name."""
    return head.lower in ("thousands", "hundreds", "dozens", "scores", "tens", "millions")


def _is_of_several(sentence: Parsed, at: int) -> bool:
    """Whether a name after "the" ends like a plural or is a people's: "the Houthis", "the British"."""
    low = sentence.tokens[at].lower
    people = low.endswith(("ish", "nch", "tch", "ese"))
    several = low.endswith("s") and not low.endswith(("ss", "us")) and low not in words_of("singular-names")
    return at > 0 and sentence.tokens[at - 1].lower == "the" and (people or several)
