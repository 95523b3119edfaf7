"""What a caller may give as an article."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple, TypedDict, Union


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


class Article(NamedTuple):
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
        if isinstance(article, str):
            content, text = _encoded(article)
            return cls(id, content, text.removeprefix("\ufeff"), "utf-8")
        if isinstance(article, bytes):
            return cls(id, article, None)
        if isinstance(article, Mapping):
            return cls.with_fields(article, id)
        raise TypeError(f"an article is a str, bytes or a mapping with a text, not {type(article).__name__}")

    @classmethod
    def with_fields(cls, fields: Mapping[str, Any], id: str) -> Article:
        text, given, title = fields.get("text"), fields.get("id"), fields.get("title")
        name = id if given is None else str(given)
        source, encoding = None, fields.get("encoding")
        if isinstance(text, str):
            content, text = _encoded(text)
            source, encoding = text.removeprefix("\ufeff"), "utf-8"
        elif isinstance(text, (bytes, bytearray, memoryview)):
            content = bytes(text)
        else:
            raise TypeError(f"the text of article {name!r} is a {type(text).__name__}, neither str nor bytes")
        return cls(
            id=name,
            content=content,
            source=source,
            encoding=encoding,
            media_type=fields.get("media_type"),
            name=fields.get("name"),
            title=None if title is None else _encoded(title)[1],
            published=_day(fields.get("published")),
        )


def _encoded(text: str) -> tuple[bytes, str]:
    """The text in UTF-8, and as it is read: lone surrogates, which no encoding can write, become U+FFFD.

    One character for one, so that offsets stay. Hardly any text has them, so that nobody looks for them before.
    """
    try:
        return text.encode(), text
    except UnicodeEncodeError:
        text = _SURROGATE.sub("\ufffd", text)
        return text.encode(), text


def _day(published: str | date | None) -> str | None:
    return published.isoformat()[:10] if isinstance(published, date) else published
