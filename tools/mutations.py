#!/usr/bin/env python3
"""Corrupts valid records, one thing at a time, and counts what `tiqu validate` catches.

    python3 tools/mutations.py --number 20000 --seed 1 --table docs/mutations.md

The same records, number and seed give the same mutants. A mutant is caught if the validator reports a finding that
the record as it was does not have, or cannot find the article under the id that the mutant gives.
"""

import argparse
import hashlib
import json
import pathlib
import random
import subprocess
import sys

from mutation_kinds import KINDS, dump, parse
from mutation_truth import Gold

ROOT = pathlib.Path(__file__).resolve().parent.parent


def load(folder):
    """The records as text, in the order of their names, so that each mutant begins from a fresh one."""
    return [dump(parse(path.read_text(encoding="utf-8"))) for path in sorted(folder.glob("*.json"))]


def mutants(records, gold, number, seed):
    """Mutants of all kinds in turn: (kind, record's number, JSON text). A kind that gives no new one any more is left out."""
    names, made, index = list(KINDS), set(), 0
    while names and len(made) < number:
        for name in list(names):
            index += 1
            mutant = new_mutant(name, records, gold, made, random.Random(f"{seed}:{index}"))
            if mutant is None:
                names.remove(name)
                continue
            made.add((mutant[1], hash_of(mutant[2])))
            yield mutant
            if len(made) == number:
                return


def new_mutant(name, records, gold, made, dice):
    """A mutant that was not made yet; None where two hundred throws give none."""
    for _ in range(200):
        place = dice.randrange(len(records))
        text = mutate(name, records[place], gold, dice)
        if text and (place, hash_of(text)) not in made:
            return name, place, text
    return None


def hash_of(text):
    """What stands for a mutant among those that were made: twenty thousand whole ones would be a gigabyte."""
    return hashlib.sha1(text.encode("utf-8", "surrogatepass")).digest()


def mutate(name, original, gold, dice):
    """The corrupted record as one line; None where the kind has nothing to corrupt, nothing changed, or it was put right."""
    before = parse(original)
    result = KINDS[name](parse(original), dice)
    if result is None:
        return None
    if isinstance(result, dict) and before["id"] in gold and gold[before["id"]].is_corrected(before, result):
        return None
    text = result if isinstance(result, str) else dump(result)
    return text if text != original and text.strip() not in ("", "{", "}") else None


def validate(tiqu, source, lines):
    """The findings of each line, as strings without places, and the lines whose article was not found."""
    command = [tiqu, "validate", "-", "--source", source, "--format", "json", "--quiet"]
    run = subprocess.run(command, input="\n".join(lines) + "\n", capture_output=True, text=True, encoding="utf-8")
    if run.returncode not in (0, 1, 3):
        sys.exit(run.stderr)
    found = [set() for _ in lines]
    for finding in json.loads(run.stdout)["findings"]:
        line = int(finding["record"].rsplit(":", 1)[1])
        found[line - 1].add((finding["code"], finding["severity"], finding["message"]))
    for fault in run.stderr.splitlines():
        words = fault.split(":")
        if len(words) > 2 and words[1].strip() == "standard input":
            found[int(words[2]) - 1].add(("source", "error", "the article is not there"))
    return found


def count(tiqu, source, records, gold, number, seed, report):
    """For each kind how many mutants were made, caught, caught by an error; and the first of those not caught."""
    known = validate(tiqu, source, records)
    table = {name: [0, 0, 0] for name in KINDS}
    missed, codes, batch = [], {}, []

    def flush():
        for (name, place, text), found in zip(batch, validate(tiqu, source, [m[2] for m in batch])):
            new = found - known[place]
            table[name][0] += 1
            table[name][1] += bool(new)
            table[name][2] += any(severity == "error" for _, severity, _ in new)
            for code in {code for code, _, _ in new}:
                codes[code] = codes.get(code, 0) + 1
            if not new:
                missed.append((name, place, text))
        batch.clear()

    for mutant in mutants(records, gold, number, seed):
        batch.append(mutant)
        if len(batch) == 1000:
            flush()
            report(sum(row[0] for row in table.values()))
    if batch:
        flush()
    return table, missed, codes


def difference(before, after):
    """Where a mutant differs from its record, for whoever asks why it was not caught."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in list(before) + [k for k in after if k not in before]:
            if before.get(key) != after.get(key):
                return f"{key}." + difference(before.get(key), after.get(key))
    if isinstance(before, list) and isinstance(after, list):
        for index, (a, b) in enumerate(zip(before, after)):
            if a != b:
                return f"{index}." + difference(a, b)
        return f"length {len(before)} → {len(after)}"
    return f" {json.dumps(before, ensure_ascii=False)} → {json.dumps(after, ensure_ascii=False)}"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--number", type=int, default=20000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--tiqu", default=str(ROOT / ".build/release/tiqu"))
    options.add_argument("--records", type=pathlib.Path, default=ROOT / "out")
    options.add_argument("--source", default=str(ROOT / "corpus"))
    options.add_argument("--least", type=float, default=0, help="exit with 1 below this share caught, in percent")
    options.add_argument("--table", type=pathlib.Path, help="rewrite the table in this page")
    options.add_argument("--missed", type=pathlib.Path, help="write the mutants that were not caught, one a line")
    given = options.parse_args()

    records, gold = load(given.records), Gold.load(given.source)
    progress = lambda done: print(f"\r{done}", end="", file=sys.stderr, flush=True)
    table, missed, codes = count(given.tiqu, given.source, records, gold, given.number, given.seed, progress)
    made, caught = (sum(row[i] for row in table.values()) for i in (0, 1))
    share = 100 * caught / max(made, 1)
    print(f"\r{made} mutants of {len(KINDS)} kinds, {caught} caught: {share:.2f} %")
    for name, (total, some, errors) in table.items():
        if some < total:
            print(f"  {name}: {some} of {total}")
    if given.missed:
        with given.missed.open("w", encoding="utf-8") as lines:
            for name, place, text in missed:
                before = parse(records[place])
                lines.write(f"{name}\t{before['id']}\t{difference(before, parse(text))}\n")
    if given.table:
        write_table(given.table, table, made, caught, share)
    sys.exit(share < given.least)


BEGIN, END = "<!-- table -->\n", "<!-- end of table -->\n"


def write_table(page, table, made, caught, share):
    rows = "".join(
        f"| {name} | {total} | {some} | {errors} | {100 * some / max(total, 1):.1f} |\n"
        for name, (total, some, errors) in table.items())
    head = "| what was corrupted | mutants | caught | by an error | % |\n|---|---:|---:|---:|---:|\n"
    last = f"| **{len(table)} kinds** | {made} | {caught} | {sum(r[2] for r in table.values())} | **{share:.2f}** |\n"
    text = page.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    page.write_text(before + BEGIN + head + rows + last + END + rest.split(END)[1], encoding="utf-8")


if __name__ == "__main__":
    main()
