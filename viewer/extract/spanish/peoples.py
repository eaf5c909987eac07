"""The country of which a Spanish adjective or the name of a people is: "etíope", "yibutiana"."""

from functools import cache

from viewer.geo.gazetteer import Gazetteer
from viewer.paths import resource


def nation_of(word: str, gazetteer: Gazetteer) -> str | None:
    """The alpha-2 code of the country that a word is the adjective or the people of; None where it is none.

    Those of Spanish alone are written in small letters, as "armenia" is: with a capital it is the country.
    """
    return _nations().get(word) or gazetteer.demonym(word)


@cache
def _nations() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in resource("words/spanish/demonyms.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            words, code = line.split("\t")
            found.update(dict.fromkeys(words.split("|"), code))
    return found
