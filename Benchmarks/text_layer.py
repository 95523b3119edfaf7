#!/usr/bin/env python3
"""The text layer side by side with OpenCC, opencc-fmmseg and ICU, on the same text, on one core, in one run.

usage: text_layer.py [FILE ...] [--rounds N]

FILE: JSON Lines {"text"} (also .gz) or plain text; without one, the articles of corpus/ many times over.
Ours does decoding, glosses, width, script, alignment and sentences, article by article; the others only convert, article
by article, too. Prints a Markdown table of medians of processor time. Needs the PyPI packages opencc and opencc_pyo3, and uconv from Debian's icu-devtools (left out if missing).
"""
import argparse, glob, gzip, json, os, shutil, statistics, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))


def articles(path):
    opened = gzip.open(path, 'rt', encoding='utf8') if path.endswith('.gz') else open(path, encoding='utf8')
    with opened as file:
        if '.jsonl' in path:
            return [text for line in file if (text := json.loads(line)['text'])]
        return [file.read()]


def corpus():
    texts = [open(f, encoding='utf8').read() for f in sorted(glob.glob(HERE + '/../corpus/*.txt'))]
    return texts * 200


def timed(work, size):
    """MB/s of one run of `work`, by the time that this process had on a processor."""
    start = time.process_time()
    work()
    return size / 1e6 / (time.process_time() - start)


def build():
    subprocess.run(['swift', 'build', '-c', 'release', '--package-path', HERE, '--quiet'], check=True)


def ours(path, stage):
    program = HERE + '/.build/release/TextLayerBenchmark'
    line = subprocess.run([program, path, '3', stage], check=True, capture_output=True, text=True).stdout
    return float(line.split('\t')[1])


def uconv(texts):
    some = '\n'.join(texts)[:300_000]  # ICU is slow: a megabyte tells
    start = os.times()
    subprocess.run(['uconv', '-f', 'utf8', '-t', 'utf8', '-x', 'Hant-Hans'], input=some.encode(), capture_output=True)
    end = os.times()
    return len(some.encode()) / 1e6 / (end.children_user + end.children_system - start.children_user - start.children_system)


def measure(name, texts, rounds):
    """One table: every round runs all contenders once, one after the other, so that none has a better machine."""
    import opencc, opencc_pyo3
    size = sum(len(t.encode()) for t in texts)
    openccs, fmmseg = opencc.OpenCC('t2s').convert, opencc_pyo3.OpenCC('t2s').convert
    with tempfile.NamedTemporaryFile() as file:
        file.write(b'\0'.join(t.replace('\0', '').encode() for t in texts))
        file.flush()
        contenders = {
            'OpenCC': lambda: timed(lambda: [openccs(t) for t in texts], size),
            'opencc-fmmseg': lambda: timed(lambda: [fmmseg(t) for t in texts], size),
            'Tiqu, decoding and script': lambda: ours(file.name, 'decode+script'),
            'Tiqu, whole text layer': lambda: ours(file.name, 'text layer'),
        }
        if shutil.which('uconv'):
            contenders['ICU Hant-Hans'] = lambda: uconv(texts)
        speeds = {what: [] for what in contenders}
        for _ in range(rounds):
            for what, run in contenders.items():
                speeds[what].append(run())
    medians = {what: statistics.median(some) for what, some in speeds.items()}
    fastest = max(speed for what, speed in medians.items() if not what.startswith('Tiqu'))
    print(f'\n{name}: {len(texts):,} articles, {size / 1e6:.1f} MB\n\n| what | MB/s | to the fastest converter |\n|---|---|---|')
    for what, speed in sorted(medians.items(), key=lambda item: item[1]):
        print(f'| {what} | {speed:.0f} | {speed / fastest:.1f} × |')
    sys.stdout.flush()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('files', nargs='*')
    parser.add_argument('--rounds', type=int, default=5)
    args = parser.parse_args()
    os.environ['RAYON_NUM_THREADS'] = '1'
    build()
    for path in args.files:
        measure(os.path.basename(path), articles(path), args.rounds)
    if not args.files:
        measure('corpus/ × 200', corpus(), args.rounds)


if __name__ == '__main__':
    main()
