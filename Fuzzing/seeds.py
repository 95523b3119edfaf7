#!/usr/bin/env python3
"""Writes the seeds of the fuzzer: this project's own articles and the texts of its tests, in pieces, in every encoding.

Usage: seeds.py FOLDER. One file a seed, named by its content: a byte that says how it is to be read (see FuzzInput in
TextLayerFuzzer.swift), then an article.
"""

import hashlib
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

# In the order of TextEncoding, which the first byte of an input counts in; 0 is "not declared".
ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "gbk", "gb18030", "big5", "big5-hkscs", "euc-tw"]
# In the order of FuzzInput.Reading.
AS_IT_SHOWS, PAGE, TEXT = range(3)
TO_HANT = 0x80
MARKS = {"utf-8": b"\xef\xbb\xbf", "utf-16le": b"\xff\xfe", "utf-16be": b"\xfe\xff"}
# How long a piece of an article may be, in characters: short ones are mutated faster.
PIECE = 160


def pieces():
    """Texts of the corpus, line by line, and all string literals of the tests that are not ASCII only."""
    for path in sorted((ROOT / "corpus").glob("*.txt")):
        text = path.read_bytes().decode("utf-8", "replace")
        yield text[:2000]
        for line in text.split("\n"):
            for start in range(0, len(line), PIECE):
                yield line[start : start + PIECE]
    for folder in ("NormalizationTests", "SegmentationTests"):
        for path in sorted((ROOT / "Tests" / folder).glob("*.swift")):
            for literal in re.findall(r'"((?:[^"\\\n]|\\.)*)"', path.read_text("utf-8")):
                text = unescaped(literal)
                if any(ord(c) > 0x7F for c in text):
                    yield text


def unescaped(literal):
    """A Swift string literal as its text; what is interpolated stays as it is."""
    simple = {"n": "\n", "r": "\r", "t": "\t", "0": "\0", '"': '"', "\\": "\\"}
    literal = re.sub(r"\\u\{([0-9A-Fa-f]+)\}", lambda m: chr(int(m[1], 16)), literal)
    return re.sub(r"\\(.)", lambda m: simple.get(m[1], m[0]), literal)


def encoded(text, encoding):
    """None where the encoding lacks a character, or this system the encoding."""
    if encoding == "euc-tw":
        try:
            run = subprocess.run(["iconv", "-f", "utf-8", "-t", "euc-tw"], input=text.encode(), capture_output=True)
        except OSError:
            return None
        return run.stdout if run.returncode == 0 else None
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return None


def page(text, encoding):
    """The text as a page that declares its encoding."""
    paragraphs = "".join(f"<p>{line}</p>\n" for line in text.replace("&", "&amp;").replace("<", "&lt;").split("\n"))
    return (
        f'<html><head><meta charset="{encoding}"><title>{text[:12]}</title></head><body>\n'
        f'<div class="nav"><a href="/">首页</a>&nbsp;|</div>\n<div class="content">{paragraphs}</div></body></html>'
    )


def seeds(text):
    for number, encoding in enumerate(ENCODINGS):
        plain = encoded(text, encoding)
        if not plain:
            continue
        mark = MARKS.get(encoding, b"")
        for declared in (0, number + 1):
            yield reading(declared, AS_IT_SHOWS) + plain
        yield reading(0, TEXT) + mark + plain
        html = encoded(page(text, encoding), encoding)
        if html:
            yield reading(0, AS_IT_SHOWS) + html
            yield reading(number + 1, PAGE) + html
    yield reading(0, AS_IT_SHOWS, TO_HANT) + text.encode("utf-8", "replace")


def reading(declared, kind, target=0):
    return bytes([target | declared + kind * (len(ENCODINGS) + 1)])


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for text in dict.fromkeys(pieces()):
        for seed in seeds(text):
            (folder / hashlib.sha256(seed).hexdigest()[:24]).write_bytes(seed)
            count += 1
    print(f"{count} seeds in {folder}")


main()
