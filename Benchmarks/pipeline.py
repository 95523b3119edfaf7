#!/usr/bin/env python3
"""The whole pipeline, JSON Lines in to full records out, measured from outside: the command as people run it.

usage: pipeline.py [WHAT ...] [--files FILE ...] [--rounds N] [--largest MB] [--peers FOLDER]

WHAT: speed (beside opencc-fmmseg, which only converts the same text), peers (JioNLP, cpca, Recognizers-Text on a sample),
memory, start, growth, hostile, scaling; all of them if none is named.
FILE: JSON Lines {"id","text"} (also .gz); without one, the articles of corpus/ many times over.
FOLDER: with virtual environments `jionlp`, `cpca` and `recognizers` in it, each with the package that it is named for; peers
that are not there are left out. Speed needs the PyPI package opencc_pyo3 in the Python that runs this.

Speeds are megabytes (10^6 bytes) of UTF-8 text a second of processor time, user and system together, on one core; every
round runs all contenders one after the other; the tables have medians.
"""
import argparse, glob, gzip, json, math, os, resource, statistics, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
TIQU = os.path.join(HERE, '..', '.build', 'release', 'tiqu')


def texts(path):
    opened = gzip.open(path, 'rt', encoding='utf8') if path.endswith('.gz') else open(path, encoding='utf8')
    with opened as file:
        return [json.loads(line)['text'] for line in file]


def corpus():
    return [open(f, encoding='utf8').read() for f in sorted(glob.glob(HERE + '/../corpus/*.txt'))] * 200


def write_lines(articles, path, size=None):
    """As JSON Lines, again and again until they are so large; the bytes of text in them."""
    written = count = 0
    with open(path, 'w', encoding='utf8') as file:
        while True:
            for text in articles:
                file.write(json.dumps({'id': f'n{count}', 'text': text}, ensure_ascii=False) + '\n')
                count += 1
                written += len(text.encode())
                if size and written >= size:
                    return written
            if not size:
                return written


def run(*arguments, stdin=None, output=subprocess.DEVNULL):
    """Processor seconds, seconds on the clock, and the peak of memory in MiB of one run of the command."""
    start = time.perf_counter()
    process = subprocess.Popen([TIQU, 'extract', *arguments], stdin=stdin, stdout=output, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    clock = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 3):
        raise SystemExit(f'tiqu ended with {process.returncode}: {arguments}')
    return usage.ru_utime + usage.ru_stime, clock, usage.ru_maxrss / 1024


def table(heads, rows):
    print('| ' + ' | '.join(heads) + ' |\n|' + '---|' * len(heads))
    for row in rows:
        print('| ' + ' | '.join(row) + ' |')
    print(flush=True)


# What is measured

def speed(sources, args):
    import opencc_pyo3
    convert = opencc_pyo3.OpenCC('t2s').convert
    for name, articles in sources:
        with tempfile.NamedTemporaryFile(suffix='.jsonl') as file:
            size = write_lines(articles, file.name)
            speeds = {'opencc-fmmseg, conversion only': [], 'Tiqu, full records': []}
            for _ in range(args.rounds):
                start = time.process_time()
                for text in articles:
                    convert(text)
                speeds['opencc-fmmseg, conversion only'].append(size / 1e6 / (time.process_time() - start))
                speeds['Tiqu, full records'].append(size / 1e6 / run(file.name, '--jobs', '1')[0])
        medians = {what: statistics.median(some) for what, some in speeds.items()}
        base = medians['opencc-fmmseg, conversion only']
        print(f'{name}: {len(articles):,} articles, {size / 1e6:.1f} MB\n')
        table(['what', 'MB/s', 'to the converter'], [[w, f'{m:.1f}', f'{m / base:.2f} ×'] for w, m in medians.items()])


# What each peer does with one article; its tables are loaded before time is taken.
PEERS = {
    'jionlp': ('JioNLP: places, times, money', 'import jionlp as p\nwork = lambda t: (p.recognize_location(t), p.ner.extract_time(t), p.ner.extract_money(t))'),
    'cpca': ('cpca: places', 'import cpca\nwork = lambda t: cpca.transform([t])'),
    'recognizers': ('Recognizers-Text: figures, units, dates', '''import recognizers_number as n, recognizers_number_with_unit as u, recognizers_date_time as d
from recognizers_text import Culture
models = [n.NumberRecognizer(Culture.Chinese).get_number_model(), n.NumberRecognizer(Culture.Chinese).get_percentage_model(),
    u.NumberWithUnitRecognizer(Culture.Chinese).get_currency_model(), d.DateTimeRecognizer(Culture.Chinese).get_datetime_model()]
work = lambda t: [m.parse(t) for m in models]'''),
}
PEER_RUN = '''
import contextlib, io, json, sys, time, warnings
warnings.simplefilter('ignore')
with contextlib.redirect_stdout(io.StringIO()):
    exec(sys.argv[2])
    texts = json.load(open(sys.argv[1], encoding='utf8'))
    for t in texts[:2]:
        try: work(t)
        except Exception: pass
    size, failed, start = 0, 0, time.process_time()
    for t in texts:
        try: work(t)
        except Exception: failed += 1
        size += len(t.encode())
        if time.process_time() - start > 60: break
    taken = time.process_time() - start
print(json.dumps({'speed': size / 1e6 / taken, 'failed': failed, 'size': size}))
'''


def peers(sources, args):
    folder = args.peers
    for name, articles in sources:
        sample = articles[:: max(1, len(articles) // 200)][:200]
        with tempfile.NamedTemporaryFile('w', suffix='.json') as file:
            json.dump(sample, file)
            file.flush()
            rows = []
            with tempfile.NamedTemporaryFile(suffix='.jsonl') as lines:
                size = write_lines(sample, lines.name, size=20_000_000)
                ours = size / 1e6 / statistics.median(run(lines.name, '--jobs', '1')[0] for _ in range(3))
            for peer, (what, code) in PEERS.items():
                python = os.path.join(folder or '', peer, 'bin', 'python')
                if not folder or not os.path.exists(python):
                    continue
                done = subprocess.run([python, '-c', PEER_RUN, file.name, code], capture_output=True, text=True)
                if done.returncode:
                    rows.append([what, 'does not run: ' + done.stderr.strip().split('\n')[-1][:80], ''])
                    continue
                result = json.loads(done.stdout.strip().split('\n')[-1])
                note = f', fails on {result["failed"]}' if result['failed'] else ''
                rows.append([what + note, f'{result["speed"]:.4f}', f'{ours / result["speed"]:,.0f} ×'])
        rows.append(['Tiqu, full records', f'{ours:.1f}', '1 ×'])
        print(f'{name}, a sample of {len(sample)} articles\n')
        table(['what', 'MB/s', 'Tiqu to it'], rows)


def sizes(first, largest):
    """Bytes, ten times as many from one to the next."""
    while first <= largest:
        yield first * 1_000_000
        first *= 10


def memory(sources, args):
    rows = []
    for name, articles in sources:
        for size in sizes(10, args.largest):
            with tempfile.NamedTemporaryFile(suffix='.jsonl') as file:
                write_lines(articles, file.name, size)
                rows.append([name, f'{size / 1e6:,.0f}', f'{run(file.name, "--jobs", "2")[2]:.0f}'])
    table(['articles of', 'MB', 'peak with 2 workers, MiB'], rows)


def start(_, args):
    rows = []
    for what, text in (('simplified', '2023年，浙江省新增专利6.5万件。'), ('traditional', '據統計，2023年，浙江省新增專利6.5萬件。')):
        with tempfile.NamedTemporaryFile('w', suffix='.txt', encoding='utf8') as file:
            file.write(text)
            file.flush()
            runs = [run(file.name) for _ in range(4 * args.rounds + 1)]
        clock, processor = (statistics.median(r[i] for r in runs) * 1000 for i in (1, 0))
        rows.append([what, f'{clock:.0f}', f'{processor:.0f}'])
    table(['one article, start to end', 'ms on the clock', 'ms of processor time'], rows)


def growth(sources, args):
    name, articles = sources[0]
    points, rows = [], []
    for size in sizes(1, args.largest):
        with tempfile.NamedTemporaryFile(suffix='.jsonl') as file:
            written = write_lines(articles, file.name, size)
            seconds = statistics.median(run(file.name, '--jobs', '1')[0] for _ in range(1 if size > 2e8 else args.rounds))
        points.append((math.log(written), math.log(seconds)))
        rows.append([f'{written / 1e6:,.0f}', f'{seconds:.2f}', f'{written / 1e6 / seconds:.1f}'])
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    mx, my = statistics.mean(xs), statistics.mean(ys)
    slope = sum((x - mx) * (y - my) for x, y in points) / sum((x - mx) ** 2 for x in xs)
    last = (ys[-1] - ys[-2]) / (xs[-1] - xs[-2])
    table([f'{name}, MB', 's', 'MB/s'], rows)
    print(f'exponent {slope:.3f} over all, {last:.3f} over the last step\n', flush=True)


HOSTILE = {'《': '《', 'digits': '1234567890', 'glosses': '长(zhǎng)', 'one line of news': None}


def hostile(sources, _, size=100_000_000):
    rows = []
    news = ''.join(sources[0][1])[:2_000_000].replace('\n', '')
    for what, piece in HOSTILE.items():
        piece = piece or news
        with tempfile.NamedTemporaryFile('w', suffix='.txt', encoding='utf8') as file:
            file.write(piece * (size // len(piece.encode())))
            file.flush()
            seconds, _, peak = run(file.name, '--jobs', '1', '--max-bytes', str(2 * size))
        rows.append([what, f'{size / 1e6 / seconds:.1f}', f'{peak:,.0f}'])
    table([f'one article, {size / 1e6:.0f} MB of', 'MB/s', 'peak, MiB'], rows)


def scaling(sources, args):
    rows = []
    for name, articles in sources:
        with tempfile.NamedTemporaryFile(suffix='.jsonl') as file:
            write_lines(articles, file.name, 50_000_000)
            clocks = {jobs: [] for jobs in (1, 2)}
            for _ in range(args.rounds):
                for jobs in clocks:
                    clocks[jobs].append(run(file.name, '--jobs', str(jobs))[1])
        one, two = (statistics.median(clocks[jobs]) for jobs in (1, 2))
        rows.append([name, f'{one:.2f}', f'{two:.2f}', f'{one / two:.2f} ×'])
    table(['articles of', 's with one worker', 's with two', 'faster'], rows)


def main():
    measures = {'speed': speed, 'peers': peers, 'memory': memory, 'start': start, 'growth': growth, 'hostile': hostile,
                'scaling': scaling}
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('what', nargs='*', help=', '.join(measures))
    parser.add_argument('--files', nargs='+', default=[])
    parser.add_argument('--rounds', type=int, default=5)
    parser.add_argument('--largest', type=int, default=1000, help='megabytes, of memory and growth')
    parser.add_argument('--peers')
    args = parser.parse_args()
    os.environ['RAYON_NUM_THREADS'] = '1'
    sources = [(os.path.basename(f).split('.')[0], texts(f)) for f in args.files] or [('corpus × 200', corpus())]
    for what in args.what or measures:
        print(f'### {what}\n')
        measures[what](sources, args)


if __name__ == '__main__':
    main()
