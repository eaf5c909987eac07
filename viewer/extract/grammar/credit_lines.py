"""Lines of an article about itself: who wrote and sent it, where it comes from, what else to read."""

import re

_BY = (
    r"(?:report(?:ing|ed)|compil(?:ing|ed)|writ(?:ing|ten)|edit(?:ing|ed)|translat(?:ing|ed)|photographs?"
    r"|graphics?)"
)
_CREDIT = re.compile(
    rf"[(\[]?(?:additional |with |further )?{_BY}(?: and {_BY})? (?:in [A-Z][^.]{{2,40}} )?by [A-Z]"
    r"|(?:sources?|imagery|photos?|images?|(?:[a-z&]+ )?data|credits?)\s?: [^.]{1,60}\.?$"
    r"|(?:see also|read more|more on this|related|further reading|also read|classification|follow us"
    r"|share)\s?:"
    r"|(?:(?:media|press|public|media/public) )?(?:contacts?|enquiries|inquiries)\s?:"
    r"|for (?:more|further|media|press) (?:information|inquiries|enquiries|details)\b"
    r"|(?:all )?(?:questions|inquiries|enquiries) (?:regarding|about|concerning)\b.* should be"
    r" (?:directed|addressed)\b"
    r"|follow @\w|notes? to editors\s?:?$"
    r"|(?:this|the) (?:interview|article|story|conversation|transcript|text|piece|report|post) "
    r"(?:has been|was|is) (?:lightly |slightly )?(?:edited|condensed|shortened|amended|corrected|updated"
    r"|translated|first published|originally published|adapted)\b",
    re.IGNORECASE,
)
_OPENS_LINE = re.compile(
    r"[(\[](?:additional |with )?(?:report|compil|writ|edit)(?:ing|ed|ten)\b|(?:sources?|see also|read more"
    r"|(?:media |press )?contacts?|(?:first |last )?(?:published|updated|posted)|imagery)\s?:|@\w|#\w|https?://",
    re.IGNORECASE,
)


def is_credit(text: str, start: int, end: int) -> bool:
    """Whether characters start..end tell of the article: "(Reporting by Ana Ruiz)", "See also: Pisco"."""
    return _CREDIT.match(text, start, end) is not None


def opens_credit(text: str, start: int) -> bool:
    """Whether a line that begins at a character tells of the article, and goes on with none above it."""
    return _OPENS_LINE.match(text, start) is not None
