"""Tiqu 提取 reads Chinese news articles and gives back what they state, as data that can be checked.

    >>> import tiqu
    >>> record = tiqu.extract("2023年，浙江省新增专利6.5万件，同比增长5.7%。")
    >>> [(entity.type, entity.text, entity.value) for entity in record.entities if entity.value is not None]
    [('date', '2023年', '2023'), ('quantity', '6.5万件', 65000), ('percentage', '5.7%', Decimal('5.7'))]
    >>> [(fact.indicator.text, fact.region.value, fact.value, fact.unit) for fact in record.facts]
    [('新增专利', '330000', 65000, '件')]

Every offset indexes Python strings: ``record.text[entity.start:entity.end] == entity.text``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ._articles import ArticleFields, ArticleLike
from ._extractor import Extractor, default
from ._library import TiquError, version
from ._records import (
    Amount,
    Change,
    Diagnostic,
    Entity,
    Enumeration,
    Fact,
    Number,
    Rank,
    Record,
    Reference,
    Sentence,
    Span,
)
from ._tables import entities, facts

__all__ = [
    "Amount", "ArticleFields", "ArticleLike", "Change", "Diagnostic", "Entity", "Enumeration", "Extractor", "Fact",
    "Number", "Rank", "Record", "Reference", "Sentence", "Span", "TiquError", "entities", "extract", "extract_many",
    "facts", "version",
]  # fmt: skip


def extract(article: ArticleLike, id: str = "-") -> Record:
    """The record of one article: `Extractor.extract` with the usual options."""
    return default().extract(article, id)


def extract_many(articles: Iterable[ArticleLike], *, threads: int = 1) -> Iterator[Record]:
    """The records of many articles, in order: `Extractor.extract_many` with the usual options."""
    return default().extract_many(articles, threads=threads)
