"""What stands over a figure or a report of an article: its own title, or what an editor would print instead.

A text without a headline is listed by its first words, cut off where they grow too long; over a figure these
say nothing.  Printed instead is the headline of its main event, which is the first that the article tells
with a place and in words enough: news begin with what is new.  Where that is not told as a fact the heading
says so, since over a figure nothing else does.  An article without such an event is headed by its places,
and one without any by the name of its file.

Rejected: the name of the file first, which is mostly "document (3)"; places and dates first, which stand in
the figure anyway and do not say what happened; and the whole first sentence, which fills three lines.
"""

from collections import Counter
from pathlib import PurePath

from viewer.model.article import Article
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event
from viewer.model.names import CERTAINTIES
from viewer.model.words import Language

FEWEST_WORDS = 4  # of a headline that says who or what did what
MOST_PLACES = 3
LOOKED_AT = 2000  # characters of a text that a title may be the first words of
CUT_OFF = " …"  # what a title ends in that is only the first words of a text


def heading(article: Article, dossier: Dossier, language: Language) -> str:
    """What stands over a figure of *article*, whose events *dossier* has; empty where nothing is known.

    Args:
        language: of the word for a certainty, where the headline needs one.
    """
    if article.title and not is_cut_off(article):
        return article.title
    told = sorted(
        (event for event in dossier.events.values() if article.id in event.articles),
        key=lambda event: min(q.start for q in event.quotes if q.article == article.id),
    )
    full = (e for e in told if e.where and len(e.what.split()) >= FEWEST_WORDS)
    if main := next(full, None):
        return _headline(main, language)
    places = Counter(where.name for event in told for where in event.where)
    if places:
        return ", ".join(name for name, _ in places.most_common(MOST_PLACES))
    if told:
        return _headline(told[0], language)
    return PurePath(article.source).stem if article.source else article.title


def short_name(article: Article) -> str:
    """What a window or a file is called after an article: its title, or the name of its file without one."""
    if is_cut_off(article) and article.source:
        return PurePath(article.source).stem
    return article.title


def is_cut_off(article: Article) -> bool:
    """Whether the title is no more than the first words of the text."""
    words = article.title.removesuffix(CUT_OFF)
    return words != article.title and " ".join(article.text[:LOOKED_AT].split()).startswith(words)


def _headline(event: Event, language: Language) -> str:
    if event.certainty in (Certainty.OCCURRED, Certainty.ONGOING):
        return event.what
    return f"{event.what} ({CERTAINTIES[language][event.certainty]})"
