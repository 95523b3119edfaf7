#!/usr/bin/env python3
"""The doors to Tiqu side by side: whether each gives the command's bytes, and how fast.

    Bindings/.build/venv/bin/python Benchmarks/doors.py [FILE.jsonl[.gz] …] [--rounds N] [--most BYTES]

Speed is megabytes of UTF-8 articles a second of processor time, of one core, the median of the rounds: what else the machine
does bears less on that than on time by the clock. Start-up, about 20 ms for the tables and 50 for Python, is in it. Needs
what `make build wheel sqlite` makes, and the Python that runs this needs the package. Without files: `corpus/`, many times.
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

PYTHON = """
import json, sys, tiqu
texts = (json.loads(line)["text"] for line in sys.stdin.buffer)
for record in tiqu.extract_many(texts):
    sys.stdout.buffer.write(record.json)
    sys.stdout.buffer.write(b"\\n")
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
    parser.add_argument("--most", type=int, default=8_000_000, help="bytes of articles")
    options = parser.parse_args()
    texts = list(articles(options.files, options.most))
    size = sum(len(text.encode()) for text in texts) / 1e6
    print(f"{len(texts):,} articles, {size:.1f} MB")
    with tempfile.TemporaryDirectory() as folder:
        return measure(Path(folder), texts, size, options.rounds)


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


def measure(folder: Path, texts: list[str], size: float, rounds: int) -> int:
    (folder / "in.jsonl").write_text("".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in texts))
    (folder / "in.bin").write_bytes(b"".join(text.encode() + b"\0" for text in texts))
    compiler = ["cc", "-O2", f"-I{BUILD}", str(ROOT / "Benchmarks/doors.c"), f"-L{BUILD}", "-ltiqu", f"-Wl,-rpath,{BUILD}"]
    subprocess.run([*compiler, "-o", str(folder / "doors")], check=True)
    records = folder / "records.jsonl"
    doors = {
        "command": ([TIQU, "extract", "--jsonl", "--quiet"], "in.jsonl"),
        "C": ([folder / "doors"], "in.bin"),
        "Python": ([sys.executable, "-c", PYTHON], "in.jsonl"),
        "Python, every entity and fact as a value": ([sys.executable, "-c", PYTHON_VALUES], "in.jsonl"),
        "SQLite, from records": ([TIQU, "export", "--to", "sqlite", "--out", folder / "facts.db", "-"], "records.jsonl"),
        "table of facts, from records": ([TIQU, "table", "--format", "csv"], "records.jsonl"),
    }
    times: dict[str, list[float]] = {name: [] for name in doors}
    hashes = {}
    for _ in range(rounds):
        for name, (command, input) in doors.items():
            (folder / "facts.db").unlink(missing_ok=True)
            seconds, output = run(command, folder / input)
            times[name].append(seconds)
            if name == "command":
                records.write_bytes(output)
            if name.startswith("SQLite"):
                with sqlite3.connect(folder / "facts.db") as database:
                    rows = database.execute("SELECT record FROM article ORDER BY id")
                    output = b"".join(row[0].encode() + b"\n" for row in rows)
            hashes[name] = hashlib.sha256(output).hexdigest()
    print(f"{'door':42} {'MB/s':>7} {'to the command':>15}  bytes")
    command = statistics.median(times["command"])
    for name in doors:
        middle = statistics.median(times[name])
        equal = "equal" if hashes[name] == hashes["command"] else "-"
        print(f"{name:42} {size / middle:7.1f} {command / middle:14.2f}×  {equal}")
    return 0 if all(hashes[name] == hashes["command"] for name in ("C", "Python", "SQLite, from records")) else 1


def run(command: list, input: Path) -> tuple[float, bytes]:
    """Processor time of the command and what it started, and its output."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(input, "rb") as stdin:
        output = subprocess.run([str(part) for part in command], stdin=stdin, stdout=subprocess.PIPE, check=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, output


if __name__ == "__main__":
    sys.exit(main())
