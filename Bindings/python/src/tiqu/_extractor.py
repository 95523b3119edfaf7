"""Articles in, records out."""

from __future__ import annotations

import ctypes
import os
import weakref
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, Literal, Union

from ._articles import Article, ArticleLike
from ._library import Article as CArticle
from ._library import Bytes, Lexicon, Options, TiquError, library, take
from ._records import Record

OffsetUnit = Literal["codepoint", "utf8", "utf16"]
#: A file, or a name for messages and the text of one.
LexiconLike = Union[str, "os.PathLike[str]", tuple[str, Union[str, bytes]]]

_UNITS: dict[str, int] = {"codepoint": 0, "utf8": 1, "utf16": 2}
_SIZE = ctypes.sizeof(CArticle)
#: How many articles one thread takes at a time: enough for the queue to cost nothing.
_BATCH = 32


class Extractor:
    """Options and tables, ready to read articles.

    It never changes: any number of threads may use one. It can be pickled, and is then made anew from its options.
    """

    def __init__(
        self,
        *,
        types: Iterable[str] | None = None,
        offset_unit: OffsetUnit = "codepoint",
        pretty: bool = False,
        generator: bool = True,
        lexicons: Iterable[LexiconLike] = (),
    ) -> None:
        """
        :param types: of entities that are written; None for the usual ones. Narrows what is written, not how it is read.
        :param offset_unit: what offsets count. Only code points index Python's strings.
        :param pretty: JSON indented by two spaces, else on one line.
        :param generator: whether records name the version and rules that made them.
        :param lexicons: files with regions, units, document kinds, exceptions and stop phrases to add, or pairs of a name
            and the text of such a file. ValueError says all that is wrong with them, a line each.
        """
        if offset_unit not in _UNITS:
            raise ValueError(f"offset_unit is {offset_unit!r}, not one of {', '.join(_UNITS)}")
        self._options: dict[str, Any] = {
            "types": None if types is None else sorted(types),
            "offset_unit": offset_unit,
            "pretty": pretty,
            "generator": generator,
            "lexicons": [_lexicon(lexicon) for lexicon in lexicons],
        }
        self._library = library()
        self._handle = ctypes.c_void_p()
        self._open()
        weakref.finalize(self, self._library.tiqu_close, self._handle)

    def _open(self) -> None:
        types, files = self._options["types"], self._options["lexicons"]
        lexicons = (Lexicon * len(files))(*(Lexicon(name.encode(), text, len(text)) for name, text in files))
        options = Options(
            size=ctypes.sizeof(Options),
            types=None if types is None else ",".join(types).encode(),
            offset_unit=_UNITS[self._options["offset_unit"]],
            is_pretty=self._options["pretty"],
            leaves_out_generator=not self._options["generator"],
            lexicons=lexicons,
            lexicon_count=len(files),
        )
        message = Bytes()
        if self._library.tiqu_open(options, self._handle, message):
            raise ValueError(take(message).decode())

    def __reduce__(self) -> tuple[Any, ...]:
        return _extractor, (self._options,)

    @property
    def ruleset(self) -> str:
        """The hash of all tables that articles are read by."""
        result = Bytes()
        self._library.tiqu_ruleset(self._handle, result)
        return take(result).decode()

    def json(self, article: ArticleLike, id: str = "-") -> bytes:
        """The record as JSON: the bytes that `tiqu extract` writes, without the line end."""
        return self._json(Article.of(article, id))

    def extract(self, article: ArticleLike, id: str = "-") -> Record:
        """The record of one article.

        :param article: its text, its bytes in whatever encoding, or a mapping with ``text`` and perhaps ``id``,
            ``title``, ``published``, ``encoding``, ``media_type``, ``name``.
        :param id: names it, where it does not name itself.
        """
        named = Article.of(article, id)
        return Record(self._json(named), source=named.source)

    def extract_many(self, articles: Iterable[ArticleLike], *, threads: int = 1) -> Iterator[Record]:
        """The records of many articles, in order, while they come: nothing is held but what is being read.

        Articles without an id are named ``-:1``, ``-:2`` … as the command names the lines of standard input.
        :param threads: how many work at the same time; Python's own work between the calls does not.
        """
        named = (Article.of(article, f"-:{number}") for number, article in enumerate(articles, 1))
        if threads <= 1:
            return (Record(self._json(article), source=article.source) for article in named)
        return self._extract_on(threads, named)

    def _extract_on(self, threads: int, articles: Iterator[Article]) -> Iterator[Record]:
        running: deque[Future[list[Record]]] = deque()
        with ThreadPoolExecutor(threads) as pool:
            while batch := list(islice(articles, _BATCH)):
                running.append(pool.submit(self._batch, batch))
                if len(running) > 2 * threads:
                    yield from running.popleft().result()
            while running:
                yield from running.popleft().result()

    def _batch(self, articles: list[Article]) -> list[Record]:
        return [Record(self._json(article), source=article.source) for article in articles]

    def _json(self, article: Article) -> bytes:
        given = CArticle(
            _SIZE,
            _string(article.id),
            _string(article.name),
            article.content,
            len(article.content),
            _string(article.media_type),
            _string(article.encoding),
            _string(article.title),
            _string(article.published),
        )
        result = Bytes()
        status = self._library.tiqu_extract(self._handle, given, result)
        bytes = take(result)
        if status == 0:
            return bytes
        message = f"article {article.id!r}: {bytes.decode()}"
        raise ValueError(message) if status == 1 else TiquError(message)


def _lexicon(lexicon: LexiconLike) -> tuple[str, bytes]:
    """Read now, so that an extractor that is pickled reads by the same lexicons elsewhere."""
    if isinstance(lexicon, (str, os.PathLike)):
        return os.fspath(lexicon), Path(lexicon).read_bytes()
    name, text = lexicon
    return name, text.encode() if isinstance(text, str) else bytes(text)


def _string(text: str | None) -> bytes | None:
    """For C, which ends a string at a zero."""
    if text is None:
        return None
    if "\0" in text:
        raise ValueError(f"a zero character in {text!r}")
    return text.encode()


def _extractor(options: dict[str, Any]) -> Extractor:
    return Extractor(**options)


@cache
def default() -> Extractor:
    """The extractor behind `tiqu.extract`."""
    return Extractor()
