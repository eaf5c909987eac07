"""One spelling for one place: "the naval base in Callao" is called as the article calls it in full."""

import re
from collections.abc import Iterable
from dataclasses import replace

from viewer.model.event import Event
from viewer.model.where import Where

_Key = tuple[str, float | None, float | None]
_WORD = re.compile(r"[^\W\d_]+(?:['’]S\b)?")
_SHORTEST = 3  # letters of each of two words that are none
_LONGEST_INITIALS = 4  # of a word: "NATO", "PT PAL"; "ROGUN" opens a dateline


def spelled_alike(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events with one name for each place, where its names differ in capitals alone.

    It is the name with most words that begin with a capital; one in capitals throughout, as datelines have
    them, is taken only where there is no other, and is then written as names are.
    """
    told = tuple(events)
    names: dict[_Key, str] = {}
    for event in told:
        for where in event.where:
            key = _key(where)
            names[key] = max(names.get(key, where.name), where.name, key=_worth)
    written = {key: _as_name(name) for key, name in names.items()}
    return tuple(_renamed(event, written) for event in told)


def _renamed(event: Event, names: dict[_Key, str]) -> Event:
    called = [names[_key(where)] for where in event.where]
    if called == [where.name for where in event.where]:
        return event
    named = (replace(w, name=n) for w, n in zip(event.where, called, strict=True))
    return replace(event, where=tuple({_key(where): where for where in named}.values()))


def _key(where: Where) -> _Key:
    return where.name.casefold(), where.lat, where.lon


def _worth(name: str) -> tuple[bool, int]:
    return not name.isupper(), sum(word[:1].isupper() for word in name.split())


def _as_name(name: str) -> str:
    words = name.split()
    spelled = any(len(word) > _LONGEST_INITIALS for word in words)
    spelled = spelled or (len(words) > 1 and all(len(word) >= _SHORTEST for word in words))  # "NEW YORK"
    return _WORD.sub(lambda word: word[0].capitalize(), name) if name.isupper() and spelled else name
