"""What passes between those who write and those they ask or address: "he asked us not to print his name"."""

from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed

_ASKED = ("ask", "beg", "tell", "urge", "invite", "show", "assure", "remind")
_ADDRESS = ("call", "urge", "appeal", "demand", "ask", "thank", "implore", "beg")


def is_own_voice(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause only says what "us" was asked, or what "we" call on others to do."""
    group = clause.group
    after = sentence.tokens[group.last + 1 : group.last + 2]
    if group.lemma in _ASKED and after and after[0].lower in ("us", "me") and not group.passive:
        return True
    heard = group.lemma == "hear" and group.negated  # “We have not heard from them”
    if not heard and (group.lemma not in _ADDRESS or group.first != group.last):
        return False
    return [sentence.tokens[i].lower for i in clause.before if sentence.tokens[i].tag != "AV0"] == ["we"]
