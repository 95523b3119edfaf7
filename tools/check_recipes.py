#!/usr/bin/env python3
"""Runs what docs/recipes.md shows, in a folder of its own, and compares with what it says comes out.

    python3 tools/check_recipes.py [docs/recipes.md]

Blocks are run in order, by their language: `sh` must succeed; of `console` each `$ command` must print the lines below it;
`sql` (SQLite, in facts.db) and `duckdb` must give the `csv` block that follows. What needs something that is not there
(jq, the Python package, duckdb, tiqu-sqlite) is skipped and said so, except that everything is needed with --all.
"""

import csv
import io
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    needs_all = "--all" in sys.argv
    pages = [Path(argument) for argument in sys.argv[1:] if not argument.startswith("-")] or [ROOT / "docs/recipes.md"]
    failures = skipped = run = 0
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(ROOT / "docs", Path(folder) / "docs")
        environment = dict(os.environ, PATH=f"{ROOT / '.build/release'}:{Path(sys.executable).parent}:{os.environ['PATH']}")
        for page in pages:
            for language, line, block, expected in blocks(page.read_text("utf-8")):
                missing = what_is_missing(language, block, environment["PATH"])
                if missing:
                    print(f"{page.name}:{line}: skipped: {missing}")
                    skipped += 1
                    continue
                run += 1
                fault = CHECKS[language](block, expected, folder, environment)
                if fault:
                    failures += 1
                    print(f"{page.name}:{line}: {fault}")
    print(f"recipes: {run} run, {skipped} skipped, {failures} failed")
    return 1 if failures or (needs_all and skipped) or not run else 0


def blocks(text: str):
    """Language, line number, content, and the csv block behind it, of every block that is run."""
    found, lines = [], text.split("\n")
    language, start = None, 0
    for number, line in enumerate(lines):
        if line.startswith("```"):
            if language is None:
                language, start = line[3:].strip(), number
            else:
                found.append((language, start + 1, "\n".join(lines[start + 1 : number])))
                language = None
    for index, (language, line, content) in enumerate(found):
        following = found[index + 1] if index + 1 < len(found) else ("", 0, "")
        if language in CHECKS:
            yield language, line, content, following[2] if following[0] == "csv" else None


def what_is_missing(language: str, block: str, path: str) -> str | None:
    programs = [name for name in ("jq", "tiqu", "tiqu-sqlite") if name in block.replace("/", " ").split()]
    if "--to sqlite" in block or language == "sql":
        programs.append("tiqu-sqlite")
    modules = ["duckdb"] if language == "duckdb" else ["pyarrow", "tiqu"] if "import tiqu" in block else []
    for name in programs:
        if not shutil.which(name, path=path):
            return f"no {name}"
    for name in modules:
        if subprocess.run([sys.executable, "-c", f"import {name}"], capture_output=True).returncode:
            return f"no Python package {name}"
    return None


def check_shell(block, expected, folder, environment):
    run = subprocess.run(["bash", "-eo", "pipefail", "-c", block], cwd=folder, env=environment, capture_output=True, text=True)
    return f"exit status {run.returncode}: {run.stderr.strip()}" if run.returncode else None


def check_console(block, expected, folder, environment):
    for part in ("\n" + block).split("\n$ ")[1:]:
        command, output = split_command(part)
        run = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True)
        if run.stdout.rstrip("\n") != output:
            return f"{command}\nprints\n{run.stdout}{run.stderr}and not\n{output}"
    return None


def split_command(part: str) -> tuple[str, str]:
    """The command goes on while lines end with a backslash, a pipe or an open quote."""
    lines = part.split("\n")
    count = 1
    while lines[count - 1].endswith(("\\", "|")) or "\n".join(lines[:count]).count("'") % 2:
        count += 1
    return "\n".join(lines[:count]), "\n".join(lines[count:])


def check_sqlite(block, expected, folder, environment):
    with sqlite3.connect(Path(folder) / "facts.db") as database:
        cursor = database.execute(block)
        return compare([column[0] for column in cursor.description], cursor.fetchall(), expected)


def check_duckdb(block, expected, folder, environment):
    import duckdb

    with duckdb.connect(config={"file_search_path": folder}) as database:
        cursor = database.execute(block)
        return compare([column[0] for column in cursor.description], cursor.fetchall(), expected)


def compare(names, rows, expected):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    writer.writerows(["" if cell is None else cell for cell in row] for row in rows)
    found = out.getvalue().rstrip("\n")
    return None if found == expected else f"gives\n{found}\nand not\n{expected}"


CHECKS = {"sh": check_shell, "console": check_console, "sql": check_sqlite, "duckdb": check_duckdb}

if __name__ == "__main__":
    sys.exit(main())
