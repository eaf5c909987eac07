"""Statements of distance that measurement can test."""

from viewer.extract.parsing import Parsed
from viewer.extract.places import Mention
from viewer.model.article import Article
from viewer.model.event import Claim


def claims_in(article: Article, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> tuple[Claim, ...]:
    return ()
