#!/usr/bin/env python3
"""The text layer side by side with OpenCC, opencc-fmmseg and ICU, on the same text, on one core, in one run.

usage: text_layer.py [FILE ...] [--rounds N]

FILE: JSON Lines {"text"} (also .gz) or plain text; without one, the articles of corpus/ many times over.
Ours does decoding, glosses, width, script, alignment and sentences; the others only convert. Prints a Markdown table of
medians. Needs the PyPI packages opencc and opencc_pyo3, and uconv from Debian's icu-devtools (left out if missing).
"""
import argparse, glob, gzip, json, os, shutil, statistics, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))


def articles(path):
    opened = gzip.open(path, 'rt', encoding='utf8') if path.endswith('.gz') else open(path, encoding='utf8')
    with opened as file:
        if '.jsonl' in path:
            return [json.loads(line)['text'] for line in file]
        return [file.read()]


def corpus():
    texts = [open(f, encoding='utf8').read() for f in sorted(glob.glob(HERE + '/../corpus/*.txt'))]
    return texts * 200


def timed(work, size, rounds):
    speeds = []
    for round in range(rounds + 1):
        start = time.process_time()
        work()
        speeds.append(size / 1e6 / (time.process_time() - start))
    return statistics.median(speeds[1:])


def ours(texts, rounds):
    """{stage: MB/s} of the Swift benchmark."""
    program = HERE + '/.build/release/TextLayerBenchmark'
    subprocess.run(['swift', 'build', '-c', 'release', '--package-path', HERE, '--quiet'], check=True)
    with tempfile.NamedTemporaryFile() as file:
        file.write(b'\0'.join(t.replace('\0', '').encode() for t in texts))
        file.flush()
        out = subprocess.run([program, file.name, str(rounds)], check=True, capture_output=True, text=True).stdout
    return {line.split('\t')[0]: float(line.split('\t')[1]) for line in out.splitlines()}


def uconv(texts, size, rounds):
    if not shutil.which('uconv'):
        return None
    some = '\n'.join(texts)[:1_000_000]  # ICU is slow: a megabyte tells
    data = some.encode()
    run = lambda: subprocess.run(['uconv', '-f', 'utf8', '-t', 'utf8', '-x', 'Hant-Hans'], input=data, capture_output=True)
    return timed(run, len(data), 1)


def measure(name, texts, rounds):
    import opencc, opencc_pyo3
    size = sum(len(t.encode()) for t in texts)
    os.environ['RAYON_NUM_THREADS'] = '1'
    converters = {'OpenCC': opencc.OpenCC('t2s').convert, 'opencc-fmmseg': opencc_pyo3.OpenCC('t2s').convert}
    rows = {k: timed(lambda: [f(t) for t in texts], size, rounds) for k, f in converters.items()}
    icu = uconv(texts, size, rounds)
    if icu:
        rows['ICU Hant-Hans'] = icu
    stages = ours(texts, rounds)
    fastest = max(rows.values())
    print(f'\n{name}, {size / 1e6:.1f} MB\n\n| what | MB/s | to the fastest converter |\n|---|---|---|')
    for what, speed in [*rows.items(), ('Tiqu, script alone', stages['decode+script']), ('Tiqu, whole text layer', stages['text layer'])]:
        print(f'| {what} | {speed:.0f} | {speed / fastest:.1f} × |')
    sys.stdout.flush()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('files', nargs='*')
    parser.add_argument('--rounds', type=int, default=5)
    args = parser.parse_args()
    for path in args.files:
        measure(os.path.basename(path), articles(path), args.rounds)
    if not args.files:
        measure('corpus/ × 200', corpus(), args.rounds)


if __name__ == '__main__':
    main()
