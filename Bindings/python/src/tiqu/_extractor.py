"""Articles in, records out."""

from __future__ import annotations

import ctypes
import os
import weakref
from collections import deque
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Union

from ._articles import Article, ArticleLike
from ._library import Article as CArticle
from ._library import INVALID_ARGUMENT, Bytes, Lexicon, Options, TiquError, library, take
from ._records import Record

if TYPE_CHECKING:
    from concurrent.futures import Future

OffsetUnit = Literal["codepoint", "utf8", "utf16"]
#: A file, or a name for messages and the text of one.
LexiconLike = Union[str, "os.PathLike[str]", tuple[str, Union[str, bytes]]]

_UNITS: dict[str, int] = {"codepoint": 0, "utf8": 1, "utf16": 2}
_SIZE = ctypes.sizeof(CArticle)
#: How many articles are taken at a time at most: enough for what is done once a batch to cost nothing.
_BATCH = 64
#: Half of it where several are under way at the same time.
_THREAD_BATCH = 32


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
        self._extract, self._free = self._library.tiqu_extract, self._library.tiqu_free
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
        """The records of many articles, in order, while they come; up to 64 articles are read ahead.

        Articles without an id are named ``-:1``, ``-:2`` … as the command names the lines of standard input.
        :param threads: how many work at the same time; Python's own work between the calls does not.
        """
        if threads <= 1:
            return self._extract_each(articles)
        named = (Article.of(article, f"-:{number}") for number, article in enumerate(articles, 1))
        return self._extract_on(threads, named)

    def _extract_each(self, articles: Iterable[ArticleLike]) -> Iterator[Record]:
        """Takes one article, then two, up to `_BATCH`, at a time: the library is faster while it has the processor's caches to
        itself, and between the articles of a batch Python does no more than call it.
        """
        numbered, size, more = enumerate(articles, 1), 1, True
        while more:
            batch: list[tuple[Article, CArticle]] = []
            fault: Exception | None = None
            try:
                for number, article in islice(numbered, size):
                    named = Article.of(article, f"-:{number}")
                    batch.append((named, _given(named)))
            except Exception as error:  # not before the records of what stands before it
                fault = error
            more = len(batch) == size
            size = min(2 * size, _BATCH)
            yield from self._records(batch)
            if fault is not None:
                raise fault

    def _records(self, batch: list[tuple[Article, CArticle]]) -> Iterator[Record]:
        results = [Bytes() for _ in batch]
        extract, handle = self._extract, self._handle
        statuses = [extract(handle, given, result) for (_, given), result in zip(batch, results)]
        made = [self._taken(result) for result in results]
        for status, json, (article, _) in zip(statuses, made, batch):
            yield Record(_checked(status, json, article.id), article.source)

    def _extract_on(self, threads: int, articles: Iterator[Article]) -> Iterator[Record]:
        # what only threads need is not loaded for those who have none
        from concurrent.futures import ThreadPoolExecutor

        running: deque[Future[list[Record]]] = deque()
        with ThreadPoolExecutor(threads) as pool:
            while batch := list(islice(articles, _THREAD_BATCH)):
                running.append(pool.submit(self._batch, batch))
                if len(running) > 2 * threads:
                    yield from running.popleft().result()
            while running:
                yield from running.popleft().result()

    def _batch(self, articles: list[Article]) -> list[Record]:
        return list(self._records([(article, _given(article)) for article in articles]))

    def _json(self, article: Article) -> bytes:
        result = Bytes()
        status = self._extract(self._handle, _given(article), result)
        made = self._taken(result)
        return _checked(status, made, article.id)

    def _taken(self, result: Bytes) -> bytes:
        made = ctypes.string_at(result.bytes, result.count) if result.bytes else b""
        self._free(result)
        return made


def _given(article: Article) -> CArticle:
    return CArticle(
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


def _checked(status: int, made: bytes, id: str) -> bytes:
    """What was made; raises what it says is wrong, if it is no record."""
    if status == 0:
        return made
    message = f"article {id!r}: {made.decode()}"
    raise ValueError(message) if status == INVALID_ARGUMENT else TiquError(message)


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
