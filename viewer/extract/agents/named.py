"""Whom "the company" or "the ship" means: the names of an article, with what it says they are."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice, takewhile

from viewer.extract.agents import actors
from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.names.places import Mention
from viewer.extract.syntax.named_things import apposition, ship_before
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.subject_words import head_of

_CLASSES = ("company", "ship", "court", "person", "craft")
_REACH = 40  # names back that a role may mean
_KNOWN = 200  # names back that a shorter one may stand for
_NEAR = 400  # characters back that "he" reaches
_ACTORS = 4  # of whom it is remembered that they acted of late
_OF_FIRMS = frozenset(
    "terminals lines ports shipping mining steel energy power foods resources systems cement oil gas rail "
    "railways".split()
)
_OF_ANYBODY = frozenset("person official leader chief officer mr mrs ms dr sir".split())
_ROLES_OF_SOME = frozenset(
    "operator owner contractor builder supplier developer investor shareholder lender creditor".split()
)
_SITES = frozenset(
    "mine plant refinery smelter terminal dam well rig field mill quarry factory pipeline project fleet"
    " tanker subsidiary shareholder".split()
)
_REACH_OF_OWNER = 8  # words
_OF_WOMEN, _OF_MEN = ("names-of-women", "women"), ("names-of-men", "men")
_OTHER_SEX = {"he": _OF_WOMEN, "his": _OF_WOMEN, "him": _OF_WOMEN, "she": _OF_MEN, "her": _OF_MEN}
_POINTING = ("the", "that", "this", "both")
_OF_NAMES = ("van", "von", "ter", "st", "saint", "abu", "ben", "mac")
_STORMS = frozenset("storm cyclone hurricane typhoon".split())


@dataclass(slots=True)
class Named:
    """What an article says that its names are: of each the nouns it stands with, the latest name last."""

    nouns: dict[str, frozenset[str]] = field(default_factory=dict)
    last_words: set[str] = field(default_factory=set)  # those of the names of several words
    told: list[tuple[int, str]] = field(default_factory=list)  # where each name stands
    counts: Counter[str] = field(default_factory=Counter)
    written: Counter[str] = field(default_factory=Counter)  # how often each stands in full
    places: set[str] = field(default_factory=set)  # names that are places of the article
    things: set[str] = field(default_factory=set)  # names that stand after "the", which nobody's does
    acted: list[tuple[str, ...]] = field(default_factory=list)  # who acted of late, the last one last
    proper: frozenset[str] = frozenset()  # words known to be names
    plain: frozenset[str] = frozenset()  # words known to be none
    sexes: dict[str, str] = field(default_factory=dict)  # of each whether "he" or "she" stood for it

    def learn(self, sentence: Parsed, mentions: Iterable[Mention]) -> None:
        """Take in the names of a sentence, with the nouns before them, after them and in them."""
        places = tuple(mentions)
        self.places.update(mention.where.name for mention in places)
        for first, last in actors.name_spans(sentence, range(len(sentence.tokens)), places, self.proper):
            if last - first == 1 and _class_of(sentence.tokens[first].lower):
                continue  # a "Company" by itself is no name
            name = self.whole(sentence.words(first, last))
            self.written[sentence.words(first, last)] += 1
            said = _described(sentence, first, last)
            if name not in self.places and _runs_site(sentence.tokens, first, last):
                said |= {"company"}
                self.acts((name,))
            self.nouns[name] = self.nouns.pop(name, frozenset()) | said
            if " " in name:
                self.last_words.add(name.rpartition(" ")[2])
            self.told.append((sentence.tokens[first].start, name))
            if first and last - first > 1 and sentence.tokens[first - 1].lower == "the":
                self.things.add(name)
            self.counts[name] += 1

    def acts(self, names: tuple[str, ...]) -> None:
        """Keep in mind who acts."""
        if names and names not in self.acted[-1:]:
            self.acted = [*self.acted[1 - _ACTORS :], names]

    def whole(self, name: str) -> str:
        """A name without its title, and in full where it was given in full a little before."""
        bare = actors.untitled(name)
        known = islice(reversed(self.nouns), _KNOWN) if bare in self.last_words else ()
        return actors.full_name(bare, known)

    def meant(self, noun: str, before: int, *, several: bool = False) -> tuple[str, ...]:
        """The name or names that a role stands for: the latest said to be that, else one of its class.

        Args:
            noun: the role, in its dictionary form.
            before: where in the text it stands.
            several: whether it is of more than one.
        """
        told = [name for start, name in self.told[-_REACH:] if start < before]
        if noun == "person":
            told = [name for start, name in self.told[-_REACH:] if before - _NEAR < start < before]
        latest = sorted(dict.fromkeys(reversed(told)), key=str.islower)  # "a firm" after those with names
        if noun in words_of("offices"):  # "the minister" is no president
            latest = [n for n in latest if noun in self.nouns[n] or not self.nouns[n] & words_of("offices")]
        role = _class_of(noun)
        if role == "company":
            latest = sorted(latest, key=self._silence)
        said = [name for name in latest if noun in self.nouns[name]]
        alike = [name for name in latest if role and self._is_of(name, role, noun)]
        if role == "person" and noun not in _OF_ANYBODY:  # "the driver" is no governor
            alike = [
                name for name in alike if not self.nouns[name] & words_of("roles-of-person") - _OF_ANYBODY
            ]
        if role == "ship":
            alike = [name for name in alike if not _is_unlike(noun, self.nouns[name])]
        firms = [name for name in latest if _is_firm(name) or self._is_bare(name)]
        bare = firms if role == "company" else []
        if noun in _ROLES_OF_SOME and len(alike) > 1:
            alike = []  # whose it is, the text has not said
        return tuple((said or alike or bare)[: 2 if several else 1])

    def person(self, pronoun: str, before: int) -> tuple[str, ...]:
        """Whom "he" or "she" may stand for: whoever was named last, a little before."""
        late = takewhile(lambda told: told[0] > before - _NEAR, reversed(self.told))
        near = (name for start, name in late if start < before)
        return tuple(islice((name for name in near if self.may_be(name, pronoun)), 1))

    def _silence(self, name: str) -> int:
        """How many acted since a name last did; whoever did not act of late comes after all that did."""
        return next((n for n, names in enumerate(reversed(self.acted)) if name in names), len(self.acted))

    def _is_of(self, name: str, role: str, noun: str) -> bool:
        """Whether a name is of the class of a role; no authority is a company, nor a bank a carmaker."""
        last = name.split(" of ")[0].split()[-1].lower()
        other = last in words_of("bodies") and not _class_of(last)
        bank = last == "bank" and noun not in ("bank", "lender")
        bank = bank or (last == "fund" and noun not in ("fund", "investor", "lender", "shareholder"))
        if role == "company" and (other or bank):
            return False
        return role in map(_class_of, self.nouns[name])

    def _is_bare(self, name: str) -> bool:
        """Whether a name is one word, of which the text says nothing: more often a firm's than another's."""
        known = self.counts[name] > 1 or any(name in names for names in self.acted)
        known = known and name not in self.places
        if self._is_full_again(name):
            return known
        return known and " " not in name and not name.islower() and not self.nouns[name]

    def _acts_now(self, name: str, role: Token) -> bool:
        """Whether a name is that of the only one who acted last, as a role of a firm may be."""
        one = role.tag == "NN1" and self.acted[-1:] == [(name,)]
        return one and _class_of(role.lemma.lower()) == "company"

    def _is_full_again(self, name: str) -> bool:
        """Whether two words are the name again that was given before: of persons it would be the last."""
        words = name.split()
        if len(words) != 2 or self.written[name] < 2 or not all(w[0].isupper() for w in words):
            return False
        own = {w.lower() for w in words}
        body = is_among(words[1].lower(), "bodies", "facilities", "natural-features", "undertakings")
        somebody = is_among(words[0].lower(), "names-of-men", "names-of-women") or name in self.sexes
        somebody = somebody or words[0].lower() in _OF_NAMES
        return not (body or somebody or name in self.things or self.nouns[name] - own)

    def called(self, name: str | None, pronoun: str) -> str | None:
        """The name, which "he" or "she" stands for here and the other of them no more."""
        if name is not None and pronoun in ("he", "she") and self._is_alone(name):
            self.sexes.setdefault(name, pronoun)
        return name

    def _is_alone(self, name: str) -> bool:
        """Whether nobody else was named, of whom the pronoun may have been meant."""
        others = {told for _, told in self.told[-_REACH:] if told != name and " " in told}
        return not any(self.may_be(other, "he") or self.may_be(other, "she") for other in others)

    def is_other(self, name: str | None, pronoun: str) -> bool:
        """Whether a name or phrase is of the other sex, by itself or by what it was called before."""
        return self._was_other(name or "", pronoun) or is_of_other_sex(head_of(name), pronoun)

    def _was_other(self, name: str, pronoun: str) -> bool:
        """Whether a name was called by the other of "he" and "she" before."""
        return pronoun in ("he", "she") and self.sexes.get(name, pronoun) != pronoun

    def may_be(self, name: str, pronoun: str) -> bool:
        """Whether "he" or "she" may stand for a name: for somebody's, and "she" for a ship's."""
        if self._was_other(name, pronoun):
            return False
        roles = {_class_of(noun) for noun in self.nouns.get(name, frozenset())}
        words = name.split()
        if is_of_other_sex(" ".join(words[:-1] or words), pronoun):
            return False
        bare = len(words) > 1 and all(w[0].isupper() and w.isalpha() for w in words if "’" not in w)
        bare = bare or self._is_forename(name)
        body = words[-1].lower() in words_of("bodies", "organisation-heads") if words else True
        called = len(words) == 2 and is_among(words[0].lower(), "names-of-men", "names-of-women")
        if words and not called and is_among(words[-1].lower(), "facilities", "road-words"):
            return False  # "Suva General Hospital" is no general, and Alder Lane nobody
        body = body or (len(words[0]) > 1 and words[0].isupper()) or words[-1].lower() in _OF_FIRMS
        if pronoun in ("she", "her") and "ship" in roles:
            return True
        if name in self.things and "person" not in roles:
            return False
        if "person" not in roles and self.nouns.get(name, frozenset()) & words_of("bodies"):
            return False  # "the party, New Samoa,"
        return "person" in roles or (bare and not body and not roles - {None})

    def is_somebody(self, name: str) -> bool:
        """Whether a whole name is surely a person's: by the forename, its office, or a "who" that follows."""
        words = self.whole(name).split()
        known = len(words) > 1 and is_among(words[0].lower(), "names-of-men", "names-of-women")
        said = self.nouns.get(" ".join(words), frozenset())
        followed = "who" in said or "person" in map(_class_of, said)
        return len(words) > 1 and (known or followed) and self.may_be_person(" ".join(words))

    def _is_forename(self, name: str) -> bool:
        """Whether one word is somebody's forename, known as such or from the whole name told before."""
        if " " in name or name in self.places:
            return False
        known = islice(reversed(self.nouns), _KNOWN)
        told = any(other.startswith(f"{name} ") and self.may_be_person(other) for other in known)
        return told or is_among(name.lower(), "names-of-men", "names-of-women")

    def may_be_person(self, name: str) -> bool:
        """Whether what the article says of a name leaves it open that it is somebody's: no ship, no firm."""
        roles = {_class_of(noun) for noun in self.nouns.get(name, frozenset())} - {None}
        return not roles or "person" in roles

    def pointed_at(self, sentence: Parsed, indices: Iterable[int]) -> tuple[str, ...]:
        """The names that the roles among the words stand for: "the miner", "the operator's licence"."""
        found: list[str] = []
        allowed = set(indices)
        for i in sorted(allowed):
            head = _role_at(sentence.tokens, i, allowed)
            if head is not None:
                token = sentence.tokens[head]
                meant = self.meant(token.lemma.lower(), token.start, several=token.tag == "NN2")
                placed = sentence.tokens[i + 1]  # "the Dubai group" is whoever acts just now
                of_place = placed.text[0].isupper() and placed.tag in ("NP0", "AJ0")
                found += [n for n in meant if not of_place or self._acts_now(n, token)]
        return tuple(dict.fromkeys(found))


def is_storm(name: str, nouns: frozenset[str]) -> bool:
    """Whether a name is of a storm, which does nothing: "Tropical Storm Alvaro", "Gamane" said to be one."""
    first = {word.lower() for word in name.split()[:2]}
    return (" " in name and bool(first & _STORMS)) or bool(nouns & _STORMS)


def _is_firm(name: str) -> bool:
    """Whether several words end as a firm's name does: "Norton Air Freight", "Chingari Copper"."""
    return " " in name and is_among(name.rpartition(" ")[2].lower(), "firm-names")


def is_of_other_sex(words: str, pronoun: str) -> bool:
    """Whether a name or a phrase is a woman's where the pronoun is "he", or a man's where it is "she"."""
    return any(is_among(word.lower(), *_OTHER_SEX.get(pronoun, ())) for word in words.split(" "))


def _role_at(tokens: tuple[Token, ...], at: int, allowed: set[int]) -> int | None:
    """The head of "the survey ship" or "both firms" that opens at *at* and says no more; None of others."""
    if tokens[at].lower not in _POINTING:
        return None
    last = at + 1
    if last in allowed and tokens[last].text[0].isupper() and tokens[last].tag in ("NP0", "NN1", "AJ0"):
        last += 1  # "the Dubai group", "the Swiss miner"
    while last in allowed and last < len(tokens) and tokens[last].tag in ("NN1", "NN2", "NN0"):
        last += 1
    head = last - 1
    if head == at or tokens[head].text[0].isupper():
        return None
    after = tokens[last : last + 1]
    placed = (
        len(tokens) > last + 1 and tokens[last].lower in ("in", "at", "from") and tokens[last + 1].is_name
    )
    more = after and (after[0].lower == "of" or after[0].is_name or placed)  # "the banks in Suva"
    said = tokens[last : last + 3]
    more = more or (len(said) == 3 and said[0].text == "," and said[1].is_name)  # "the utility, Zesco,"
    return None if more else head


def _is_unlike(noun: str, nouns: frozenset[str]) -> bool:
    """Whether a ship that has been called something is none of that sort: the barge is no lifeboat."""
    sorts = nouns & words_of("roles-of-ship") - _ANY_SHIP
    return noun not in nouns and bool(sorts) and bool(({noun} | sorts) & _OF_ITS_OWN)


_ANY_SHIP = frozenset("ship vessel boat craft".split())
_OF_ITS_OWN = frozenset("barge ferry tug lifeboat trawler submarine yacht icebreaker dredger".split())


@lru_cache(4096)
def _class_of(noun: str) -> str | None:
    return next((name for name in _CLASSES if noun in words_of(f"roles-of-{name}")), None)


def _described(sentence: Parsed, first: int, last: int) -> frozenset[str]:
    """The nouns that say what a name is: in it, before it, or set off after it by commas."""
    tokens = sentence.tokens
    heads = (i for i in range(first, last) if _is_head(tokens, i, first, last))
    inside = {tokens[i].lemma.lower() for i in heads}
    inside |= {tokens[first].lower, tokens[last - 1].lower}
    found = inside if last - first > 1 else set[str]()
    if first and tokens[first - 1].is_noun and tokens[first - 1].text.islower():
        found.add(tokens[first - 1].lemma.lower())  # "the oil tanker Vega"
    found.update(apposition(tokens, last))
    behind = last + (last < len(tokens) and tokens[last].text == ",")
    if tokens[behind : behind + 1] and tokens[behind].lower == "who":
        found.add("who")
    if ship := ship_before(tokens, first, last):
        found.add(ship)
    if first > 2 and tokens[first - 1].tag == "AT0" and _closes(tokens, last):
        first -= 1  # "a repair ship, the Vega,"
    if first > 1 and tokens[first - 1].text == "," and tokens[first - 2].is_noun and _closes(tokens, last):
        found.add(tokens[first - 2].lemma.lower())  # "the miner, BHP,"
    return frozenset(found)


_LEGAL_FORMS = frozenset("ltd plc inc corp llc gmbh ag sa spa nv".split())


def _is_head(tokens: tuple[Token, ...], at: int, first: int, last: int) -> bool:
    """Whether a word of a name may say what it is: no "canal" of the Suez Canal Authority, which is none."""
    end = last - 1 - (tokens[last - 1].lower.rstrip(".") in _LEGAL_FORMS)
    return (
        at in (first, end)
        or tokens[at + 1].lower in ("of", "for")
        or not is_among(tokens[end].lower, "bodies")
    )


def _runs_site(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a plant or the like is somebody's, who so is a firm: "Orbis's mine", "Orbis shut its mine"."""
    if first and tokens[first - 1].lower == "the":
        return False
    at = last
    if at < len(tokens) and tokens[at].tag[:2] == "VV":
        reach = range(at + 1, min(at + _REACH_OF_OWNER, len(tokens)))
        at = next((i for i in reach if tokens[i].lower == "its"), len(tokens))
    elif not (at < len(tokens) and tokens[at].tag == "POS"):
        return False
    owned = takewhile(lambda t: t.is_noun or t.tag in ("AJ0", "ORD"), tokens[at + 1 : at + 5])
    heads = [t.lemma.lower() for t in owned if t.is_noun]
    return bool(heads) and heads[-1] in _SITES


def _closes(tokens: tuple[Token, ...], at: int) -> bool:
    return at < len(tokens) and tokens[at].is_mark
