#!/usr/bin/env python3
"""The doors to Tiqu side by side: whether each gives the command's bytes, and how fast.

    Bindings/.build/venv/bin/python Benchmarks/doors.py [FILE.jsonl[.gz] …] [--rounds N] [--most BYTES]

Speed is megabytes of UTF-8 articles a second of processor time (user and system, of the process and its children), of one
core, the median of the rounds: what else the machine does bears less on that than on time by the clock. "To the command" is
the command's time by the door's, both from the same round, in which one runs right after the other; the median of the rounds.
All doors read the same articles from standard input (JSON Lines that are parsed in Python; NUL-separated text in C) and write
the same records to standard output. The last column is the same ratio without start-up: from each run goes what the same
program takes for one article, the median of as many runs. Needs what `make build wheel sqlite` makes, and the Python that runs
this needs the package. Without files: `corpus/`, many times.
"""

import argparse
import gzip
import hashlib
import json
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TIQU = ROOT / ".build/release/tiqu"
BUILD = ROOT / "Bindings/.build"

# Written a megabyte at a time, as the command writes: Python's 8 kB would be a call of the system for each record.
OUTPUT = """
import json, sys, tiqu
output = open(1, "wb", 1 << 20, closefd=False)
"""

PYTHON = OUTPUT + """
texts = (json.loads(line)["text"] for line in sys.stdin.buffer)
for record in tiqu.extract_many(texts):
    output.write(record.json)
    output.write(b"\\n")
output.flush()
"""

PYTHON_JSON = OUTPUT + """
extractor = tiqu.Extractor()
for number, line in enumerate(sys.stdin.buffer, 1):
    output.write(extractor.json(json.loads(line)["text"], f"-:{number}"))
    output.write(b"\\n")
output.flush()
"""

PYTHON_VALUES = """
import json, sys, tiqu
texts = (json.loads(line)["text"] for line in sys.stdin.buffer)
print(sum(len(record.entities) + len(record.facts) for record in tiqu.extract_many(texts)))
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", help="names of doors, separated by commas; the command is always run")
    parser.add_argument("--most", type=int, default=8_000_000, help="bytes of articles")
    options = parser.parse_args()
    texts = list(articles(options.files, options.most))
    size = sum(len(text.encode()) for text in texts) / 1e6
    print(f"{len(texts):,} articles, {size:.1f} MB")
    with tempfile.TemporaryDirectory() as folder:
        return measure(Path(folder), texts, size, options)


def articles(files: list[str], most: int):
    total = 0
    while total < most:
        for text in texts_of(files):
            if "\0" in text or not text:
                continue
            total += len(text.encode())
            if total > most:
                return
            yield text


def texts_of(files: list[str]):
    if not files:
        yield from (path.read_text("utf-8") for path in sorted((ROOT / "corpus").glob("*.txt")))
    for file in files:
        with (gzip.open if file.endswith(".gz") else open)(file, "rt", encoding="utf-8") as lines:
            yield from (json.loads(line)["text"] for line in lines)


def measure(folder: Path, texts: list[str], size: float, options: argparse.Namespace) -> int:
    for start, some in (("", texts), ("one-", texts[:1])):
        lines = "".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in some)
        (folder / f"{start}in.jsonl").write_text(lines)
        (folder / f"{start}in.bin").write_bytes(b"".join(text.encode() + b"\0" for text in some))
    compiler = ["cc", "-O2", f"-I{BUILD}", str(ROOT / "Benchmarks/doors.c"), f"-L{BUILD}", "-ltiqu", f"-Wl,-rpath,{BUILD}"]
    subprocess.run([*compiler, "-o", str(folder / "doors")], check=True)
    doors = {
        "command": ([TIQU, "extract", "--jsonl", "--quiet"], "in.jsonl"),
        "C": ([folder / "doors"], "in.bin"),
        "Python extract_many": ([sys.executable, "-c", PYTHON], "in.jsonl"),
        "Python json": ([sys.executable, "-c", PYTHON_JSON], "in.jsonl"),
        "Python with every entity and fact": ([sys.executable, "-c", PYTHON_VALUES], "in.jsonl"),
        "SQLite from records": ([TIQU, "export", "--to", "sqlite", "--out", folder / "facts.db", "-"], "records.jsonl"),
        "table of facts from records": ([TIQU, "table", "--format", "csv"], "records.jsonl"),
    }
    wanted = options.only.split(",") if options.only else list(doors)
    doors = {name: door for name, door in doors.items() if name == "command" or name in wanted}
    times: dict[str, list[float]] = {name: [] for name in doors}
    starts: dict[str, list[float]] = {name: [] for name in doors}
    hashes = {}
    for _ in range(options.rounds):
        for name, (command, input) in doors.items():
            for start, all_times in (("one-", starts), ("", times)):
                (folder / "facts.db").unlink(missing_ok=True)
                seconds, output = run(command, folder / (start + input))
                all_times[name].append(seconds)
                if name == "command":
                    (folder / f"{start}records.jsonl").write_bytes(output)
            if name.startswith("SQLite"):
                with sqlite3.connect(folder / "facts.db") as database:
                    rows = database.execute("SELECT record FROM article ORDER BY id")
                    output = b"".join(row[0].encode() + b"\n" for row in rows)
            hashes[name] = hashlib.sha256(output).hexdigest()
    show(size, times, starts, hashes)
    compared = [name for name in ("C", "Python extract_many", "Python json", "SQLite from records") if name in doors]
    return 0 if all(hashes[name] == hashes["command"] for name in compared) else 1


def show(size: float, times: dict[str, list[float]], starts: dict[str, list[float]], hashes: dict[str, str]) -> None:
    print(f"{'door':42} {'MB/s':>7} {'to the command':>15} {'without start':>14}  bytes")
    median = statistics.median
    base = median(starts["command"])
    for name, seconds in times.items():
        ratio = median(command / own for command, own in zip(times["command"], seconds))
        start = median(starts[name])
        bare = median((command - base) / (own - start) for command, own in zip(times["command"], seconds))
        equal = "equal" if hashes[name] == hashes["command"] else "-"
        print(f"{name:42} {size / median(seconds):7.1f} {ratio:14.2f}× {bare:13.2f}×  {equal}")


def run(command: list, input: Path) -> tuple[float, bytes]:
    """Processor time of the command and what it started, and its output."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(input, "rb") as stdin:
        output = subprocess.run([str(part) for part in command], stdin=stdin, stdout=subprocess.PIPE, check=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, output


if __name__ == "__main__":
    sys.exit(main())
