#!/usr/bin/env python3
"""A long run: all articles of some corpora many times over, with two workers, and every record validated.

usage: soak.py FILE.jsonl[.gz] ... [--times 10] [--jobs 2] [--folder DIR] [--tiqu PATH]

The files become one input of that many rounds, whose ids differ. It is extracted into shards, validated against its source
round by round, compared between the rounds (but for their ids all records of an article must be the same), and extracted
again, which must find nothing to do. Prints what was measured: articles, MB/s, the peak of memory.
"""
import argparse, glob, gzip, hashlib, json, os, re, subprocess, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))


def articles(path):
    with gzip.open(path, 'rt', encoding='utf8') if path.endswith('.gz') else open(path, encoding='utf8') as file:
        for line in file:
            yield json.loads(line)


def write_round(files, number, path):
    count = 0
    seen = set()
    with open(path, 'w', encoding='utf8') as output:
        for source in files:
            name = os.path.basename(source).split('.')[0]
            for article in articles(source):
                article['id'] = f'r{number}/{name}/{article.get("id", count)}'
                if article['id'] in seen:
                    continue
                seen.add(article['id'])
                output.write(json.dumps(article, ensure_ascii=False) + '\n')
                count += 1
    return count


def run(*command):
    start = time.perf_counter()
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    return os.waitstatus_to_exitcode(status), errors, time.perf_counter() - start, usage


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('files', nargs='+')
    parser.add_argument('--times', type=int, default=10)
    parser.add_argument('--jobs', type=int, default=2)
    parser.add_argument('--folder')
    parser.add_argument('--tiqu', default=os.path.join(HERE, '..', '.build', 'release', 'tiqu'))
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=args.folder) as scratch:
        out = os.path.join(scratch, 'out')
        rounds = [os.path.join(scratch, f'round-{n}.jsonl') for n in range(args.times)]
        total = sum(write_round(args.files, n, path) for n, path in enumerate(rounds))
        size = sum(os.path.getsize(path) for path in rounds)
        per_round = total // args.times
        extract = [args.tiqu, 'extract', *rounds, '--out', out, '--jobs', str(args.jobs), '--shard-size', str(per_round)]
        status, errors, seconds, usage = run(*extract)
        if status:
            raise SystemExit(f'extraction ended with {status}:\n{errors[-2000:]}')
        print(f'{total:,} articles, {size / 1e6:,.0f} MB: {size / 1e6 / seconds:.1f} MB/s on the clock, '
              f'{size / 1e6 / (usage.ru_utime + usage.ru_stime):.1f} MB/s of processor time, peak {usage.ru_maxrss / 1024:.0f} MiB', flush=True)
        digests = set()
        for number, (source, shard) in enumerate(zip(rounds, sorted(glob.glob(out + '/part-*.jsonl')))):
            status, errors, _, _ = run(args.tiqu, 'validate', shard, '--source', source)
            print(f'round {number}: {errors.strip()}', flush=True)
            if status:
                raise SystemExit('not valid')
            digest = hashlib.sha256()
            with open(shard, 'rb') as file:
                for line in file:
                    digest.update(re.sub(rb'"id":"r\d+/', b'"id":"', line, count=1))
            digests.add(digest.hexdigest())
        if len(digests) != 1:
            raise SystemExit('the rounds differ')
        status, errors, seconds, _ = run(*extract)
        unchanged = re.search(r'unchanged\s+([\d,]+)', errors)
        if status or not unchanged or int(unchanged.group(1).replace(',', '')) != total:
            raise SystemExit(f'the second run did something:\n{errors[-2000:]}')
        print(f'all rounds alike; nothing to do the second time ({seconds:.1f} s)')


if __name__ == '__main__':
    main()
