#!/usr/bin/env python3
"""Hold `tiqu evaluate` against another scorer of the same gold files: every count and every score.

usage: check_gold_score.py TIQU SCORER GOLD_DIR RECORDS.jsonl

SCORER is called as `SCORER GOLD_DIR RECORDS.jsonl --json FILE` and writes {kind: {p, r, f1, tp, fn, fp}}.
Exit status: 0 all is the same, 1 something is not, 77 the scorer is not there.
"""
import json, os, subprocess, sys, tempfile


def main():
    tiqu, scorer, folder, records = sys.argv[1:]
    if not os.path.exists(scorer):
        print(f'{scorer} is not here; nothing was compared')
        sys.exit(77)
    with tempfile.TemporaryDirectory() as scratch:
        path = os.path.join(scratch, 'scores.json')
        subprocess.run([sys.executable, scorer, folder, records, '--json', path], stdout=subprocess.DEVNULL, check=True)
        theirs = json.load(open(path))
    run = subprocess.run([tiqu, 'evaluate', folder, records, '--format', 'json'], stdout=subprocess.PIPE)
    ours = {row['name']: row for row in json.loads(run.stdout)['scores']
            if row['section'] == 'values' and row['scheme'] == 'partial'}
    names = {'tp': 'correct', 'fn': 'missed', 'fp': 'spurious', 'p': 'precision', 'r': 'recall', 'f1': 'f1'}
    compared, wrong = 0, []
    for kind, scores in theirs.items():
        for theirs_name, name in names.items():
            compared += 1
            if ours[kind][name] != scores[theirs_name]:
                wrong.append(f'{kind} {name}: tiqu {ours[kind][name]!r}, {os.path.basename(scorer)} {scores[theirs_name]!r}')
    for line in wrong: print(line)
    print(f'{compared} numbers compared with {os.path.basename(scorer)}, {len(wrong)} differ')
    sys.exit(1 if wrong or not compared else 0)


if __name__ == '__main__':
    main()
