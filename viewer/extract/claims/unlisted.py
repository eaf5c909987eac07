"""Names that a text gives a thing of a sort and that no list knows: "Xin village", "Xin, a village"."""

import re

from viewer.extract.claims.definites import water_of
from viewer.extract.claims.kindred import TOWNS, is_sort, singular
from viewer.extract.claims.patterns import NAME
from viewer.extract.claims.scene import Around
from viewer.extract.locating.references import End
from viewer.extract.names.mention import entry_where
from viewer.geo.entry import Trait

_CALLED_SO = (
    r"\b{noun} (?:of|at|called|named) (?P<of>{name})"
    r"|(?P<det>\b[AaTt](?:n|he)? )?\b(?P<name>{name})(?: |, (?:an?|the) (?:[a-z-]+ ){{0,2}}){noun}\b(?! of\b)"
)
_COMPOUND = re.compile(r"-[a-z]")  # "Soviet-era"
_CALLED = 4  # sentences, with the present one
_NO_NAMES = frozenset("the this that its a an one our their".split())


def called_before(noun: str, around: Around, stop: int) -> str | None:
    """The name that the last of a sort goes by, where no list knows it: "Xin village", "Xin, a village"."""
    low = around.told[-_CALLED:][0].sentence.start
    pattern = _CALLED_SO.format(noun=singular(noun), name=NAME)
    found = next(reversed(list(re.compile(pattern).finditer(around.sentence.text, low, stop))), None)
    if found is None:
        return None
    is_loose = noun in TOWNS or not is_sort(noun) or (found["det"] or "").strip().lower() in ("a", "an")
    if (found["det"] and is_loose) or _COMPOUND.search(found["name"] or ""):
        return None  # "the Arctic town"
    name = "of" if found["of"] else "name"
    start, end = found.span(name)
    words = found[name].removeprefix("The ").strip()
    known = any((m.start < end and start < m.end) or m.where.name == words for m in around.mentions)
    known = known or around.gazetteer.demonym(words) is not None or _is_word(words, start, around)
    known = known or water_of(words, around.gazetteer) is not None  # "a Baltic port"
    known = known or any(e.is_area for e in around.gazetteer.lookup(words)[:1])  # "the Queensland port"
    return None if known or not words or words.lower() in _NO_NAMES else words


def _is_word(name: str, start: int, around: Around) -> bool:
    """Whether a name is a word that only opens its sentence: "Coal terminal shut"."""
    opens = any(told.sentence.start == start for told in around.told)
    low = re.compile(rf"\b{re.escape(name.lower())}\b")
    is_common = Trait.COMMON in around.gazetteer.caution(name)
    return opens and " " not in name and (is_common or low.search(around.sentence.text) is not None)


def word_as_place(name: str, span: tuple[int, int], around: Around) -> End | None:
    """A place of the topic's land whose name is a word as well: "Ascension may help, but it is far"."""
    home = around.spot.where.country if around.spot else None
    entry = next((e for e in around.gazetteer.lookup(name) if e.country == home), None)
    return End(entry_where(entry, name), *span, name) if entry and home else None
