"""What passes between those who write and those they ask or address: "he asked us not to print his name"."""

from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed

_ASKED = ("ask", "beg", "tell", "urge", "invite", "show", "assure", "remind")
_CHECKING = ("verify", "confirm", "authenticate", "corroborate")
_AGENCIES = frozenset("we reuters ap afp bbc cnn dpa efe aljazeera bloomberg guardian".split())
_BOARDS = ("telegram", "x", "twitter", "facebook", "instagram", "whatsapp", "tiktok", "weibo", "mastodon")
_ADDRESS = ("call", "urge", "appeal", "demand", "ask", "thank", "implore", "beg")


def is_own_voice(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause only says what "us" was asked, or what "we" call on others to do."""
    group = clause.group
    if _is_unverified(sentence, clause) or _is_posted(sentence, clause):
        return True
    after = sentence.tokens[group.last + 1 : group.last + 2]
    if group.lemma in _ASKED and after and after[0].lower in ("us", "me") and not group.passive:
        return True
    heard = group.lemma == "hear" and group.negated  # “We have not heard from them”
    if not heard and (group.lemma not in _ADDRESS or group.first != group.last):
        return False
    return [sentence.tokens[i].lower for i in clause.before if sentence.tokens[i].tag != "AV0"] == ["we"]


def _is_unverified(sentence: Parsed, clause: Clause) -> bool:
    """“We could not verify this”, "Reuters was not able to confirm it": what is told is no less told."""
    group = clause.group
    able = group.modal in ("can", "could") or any(
        sentence.tokens[i].lower in ("able", "unable") for i in group.governors
    )
    failed = group.negated or any(sentence.tokens[i].lower == "unable" for i in group.governors)
    teller = any(sentence.tokens[i].lower in _AGENCIES for i in clause.before)
    return group.lemma in _CHECKING and able and failed and teller


def _is_posted(sentence: Parsed, clause: Clause) -> bool:
    """“A spokesman wrote on Telegram”, behind or before what he says."""
    words = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 3]]
    written = clause.group.lemma in ("write", "post") and not clause.group.passive
    return written and words[:1] in (["on"], ["via"]) and words[1:] != [] and words[1] in _BOARDS
