"""What a caller may give as an article."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypedDict, Union


class ArticleFields(TypedDict, total=False):
    """An article with what is known of it: the keys of a line that `tiqu extract --jsonl` reads, and three more."""

    id: str | int
    text: str | bytes
    title: str | None
    published: str | date | None
    encoding: str | None
    media_type: str | None
    name: str | None


ArticleLike = Union[str, bytes, ArticleFields, Mapping[str, Any]]

_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Article:
    """An article as the library takes it."""

    id: str
    content: bytes
    #: The text that source offsets index; None where only the library knows it, since it decodes the bytes.
    source: str | None
    encoding: str | None = None
    media_type: str | None = None
    #: The file it comes from.
    name: str | None = None
    title: str | None = None
    published: str | None = None

    @classmethod
    def of(cls, article: ArticleLike, id: str) -> Article:
        """`article`, named `id` unless it says otherwise."""
        if isinstance(article, (str, bytes)):
            return cls.with_fields({"text": article}, id)
        if isinstance(article, Mapping):
            return cls.with_fields(article, id)
        raise TypeError(f"an article is a str, bytes or a mapping with a text, not {type(article).__name__}")

    @classmethod
    def with_fields(cls, fields: Mapping[str, Any], id: str) -> Article:
        text, given = fields.get("text"), fields.get("id")
        others = dict(
            id=id if given is None else str(given),
            media_type=fields.get("media_type"),
            name=fields.get("name"),
            title=_scalars(fields.get("title")),
            published=_day(fields.get("published")),
        )
        if isinstance(text, str):
            text = _scalars(text)
            return cls(content=text.encode(), source=text.removeprefix("\ufeff"), encoding="utf-8", **others)
        if isinstance(text, (bytes, bytearray, memoryview)):
            return cls(content=bytes(text), source=None, encoding=fields.get("encoding"), **others)
        raise TypeError(f"the text of article {others['id']!r} is a {type(text).__name__}, neither str nor bytes")


def _scalars(text: str | None) -> str | None:
    """Lone surrogates, which no encoding can write, become U+FFFD: one character for one, so that offsets stay."""
    if text is None or text.isascii():
        return text
    return _SURROGATE.sub("\ufffd", text)


def _day(published: str | date | None) -> str | None:
    return published.isoformat()[:10] if isinstance(published, date) else published
