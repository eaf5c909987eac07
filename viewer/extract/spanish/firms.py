"""Which firm "la empresa" or "la naviera" means: the one that the article has called so."""

import re
from collections.abc import Iterable

_FIRM = (
    r"(?:empresa|compañía|firma|minera|petrolera|naviera|operadora|concesionaria|constructora|sociedad|filial|aerolínea"
    r"|siderúrgica|cementera|eléctrica|gasista|pesquera|consorcio|grupo|astillero|banco)"
)
_NAME = r"(?P<{}>[A-ZÀ-Þ][\w&’'-]+(?:\s(?:de\s(?:la\s|los\s)?|del\s|&\s)?[A-ZÀ-Þ][\w&’'-]+){{0,4}})"
_CALLED = re.compile(
    rf"\b{_FIRM}\s(?:[a-zñáéíóúü]+\s){{0,2}}?{_NAME.format('behind')}"  # "la petrolera serbia NIS"
    rf"|{_NAME.format('before')}(?:\s\([A-Z]{{2,6}}\))?,\s"
    rf"(?:(?:(?:una|un)\s(?:[a-zñáéíóúü]+\s)?)?{_FIRM}\b"
    rf"|(?:la|el)\s{_FIRM}(?:\s[a-zñáéíóúü]+)?(?:,|\)|\s(?:que|del?)\b))"  # not ", la empresa cerró"
    rf"|{_NAME.format('sole')}\s(?:Corp|S\.?A|Ltd|Inc|SpA|S\.?L)\b"
)
_MEANT = re.compile(rf"(?:la|el|esta|esa|dicha|dicho|este|ese)\s{_FIRM}", re.IGNORECASE)
_GOES_ON = re.compile(r"\s(?:del?\b|[A-ZÀ-Þ])")


def called_firms(text: str) -> tuple[tuple[int, str], ...]:
    """The firms that a text calls so, each with where its name ends, in the order of the text."""
    found = []
    for match in _CALLED.finditer(text):
        name = next(group for group in ("behind", "before", "sole") if match[group])
        found.append((match.end(name), match[name]))
    return tuple(found)


def firm_meant(words: str, after: str, start: int, firms: Iterable[tuple[int, str]]) -> str | None:
    """The firm that a subject means; None where it is none, or where several firms were called so.

    Args:
        words: the subject.
        after: what follows it in the text.
        start: where it begins.
        firms: those that the text calls so.
    """
    if not _MEANT.fullmatch(words) or _GOES_ON.match(after):
        return None
    told = {name for end, name in firms if end <= start}
    return told.pop() if len(told) == 1 else None
