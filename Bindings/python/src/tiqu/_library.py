"""The C library behind everything: see `tiqu.h`, which documents each function and member."""

from __future__ import annotations

import ctypes
import os
from functools import cache
from pathlib import Path

INVALID_ARGUMENT = 1


class TiquError(Exception):
    """The library cannot do what it is asked; the message says why."""


class Bytes(ctypes.Structure):
    _fields_ = [("bytes", ctypes.c_void_p), ("count", ctypes.c_size_t)]


class Lexicon(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("bytes", ctypes.c_char_p), ("count", ctypes.c_size_t)]


class Options(ctypes.Structure):
    _fields_ = [
        ("size", ctypes.c_size_t),
        ("types", ctypes.c_char_p),
        ("offset_unit", ctypes.c_int32),
        ("is_pretty", ctypes.c_int32),
        ("leaves_out_generator", ctypes.c_int32),
        ("lexicons", ctypes.POINTER(Lexicon)),
        ("lexicon_count", ctypes.c_size_t),
    ]


class Article(ctypes.Structure):
    _fields_ = [
        ("size", ctypes.c_size_t),
        ("id", ctypes.c_char_p),
        ("name", ctypes.c_char_p),
        ("bytes", ctypes.c_char_p),
        ("count", ctypes.c_size_t),
        ("media_type", ctypes.c_char_p),
        ("encoding", ctypes.c_char_p),
        ("title", ctypes.c_char_p),
        ("published", ctypes.c_char_p),
    ]


@cache
def library() -> ctypes.CDLL:
    """The library inside the package, or at `TIQU_LIBRARY`. While it works, other Python threads run."""
    path = os.environ.get("TIQU_LIBRARY") or str(Path(__file__).parent / "lib" / "libtiqu.so")
    try:
        loaded = ctypes.CDLL(path)
    except OSError as error:
        raise TiquError(f"the library cannot be loaded: {error}; `make wheel` builds it") from error
    _declare(loaded)
    return loaded


def _declare(library: ctypes.CDLL) -> None:
    pipeline, result = ctypes.c_void_p, ctypes.POINTER(Bytes)
    for name, returned, *arguments in (
        ("tiqu_open", ctypes.c_int32, ctypes.POINTER(Options), ctypes.POINTER(pipeline), result),
        ("tiqu_close", None, pipeline),
        ("tiqu_extract", ctypes.c_int32, pipeline, ctypes.POINTER(Article), result),
        ("tiqu_version", None, result),
        ("tiqu_ruleset", None, pipeline, result),
        ("tiqu_free", None, result),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = returned, arguments


def take(result: Bytes) -> bytes:
    """The bytes of a result, which is given back."""
    try:
        return ctypes.string_at(result.bytes, result.count) if result.bytes else b""
    finally:
        library().tiqu_free(result)


def version() -> str:
    result = Bytes()
    library().tiqu_version(result)
    return take(result).decode()
