#!/usr/bin/env python3
"""A long run: all articles of some corpora many times over, with two workers, and every record validated.

usage: soak.py FILE.jsonl[.gz] ... [--times 10] [--jobs 2] [--folder DIR] [--tiqu PATH] [--findings FILE]

The files become one input of that many rounds, whose ids differ. It is extracted into shards, validated against its source
round by round, compared between the rounds (but for their ids all records of an article must be the same), and extracted
again, which must find nothing to do. Prints what was measured: articles, MB/s, the peak of memory, and how many findings of
which code validation has. FILE takes those of the first round, with the article's id and the words that they are about.
"""
import argparse, collections, glob, gzip, hashlib, json, os, re, subprocess, tempfile, time

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


def tell_findings(findings, shard, path):
    """How many there are of each code; all of them into the file at `path`, where one is named."""
    found = []
    with open(findings, encoding='utf8') as file:
        for line in file:
            match = re.match(r'.*?:(\d+):\d+:\d+: (\w+) (V\d+) (.*)', line)
            if match:
                found.append((int(match[1]), *match.groups()[1:]))
    counts = collections.Counter((severity, code) for _, severity, code, _ in found)
    print('; '.join(f'{severity} {code} {count}' for (severity, code), count in sorted(counts.items())) or 'nothing found', flush=True)
    if not path:
        return
    wanted = {number for number, *_ in found}
    with open(shard, encoding='utf8') as file:
        records = {number: json.loads(line) for number, line in enumerate(file, 1) if number in wanted}
    with open(path, 'w', encoding='utf8') as file:
        for number, severity, code, rest in sorted(found, key=lambda finding: (finding[1:3], finding[0])):
            file.write(f'{severity}\t{code}\t{records[number]["id"]}\t{rest}\t{words(records[number], rest)}\n')


def words(record, finding):
    """The sentence that a finding is about, as far as that is to be told."""
    match = re.match(r'(entities|facts)\[(\d+)\]', finding)
    if not match:
        return ''
    item = record[match[1]][int(match[2])]
    if match[1] == 'facts':
        item = next((e for e in record['entities'] if e['id'] == item['entity']), item)
    start = item.get('start')
    if start is None:
        return ''
    sentence = next((s for s in record['sentences'] if s['start'] <= start < s['end']), None)
    return record['text'][sentence['start']:sentence['end']].replace('\n', ' ') if sentence else ''


def run(*command, output=None):
    start = time.perf_counter()
    with open(output or os.devnull, 'w') as file:
        process = subprocess.Popen(command, stdout=file, stderr=subprocess.PIPE, text=True)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
    return os.waitstatus_to_exitcode(status), errors, time.perf_counter() - start, usage


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('files', nargs='+')
    parser.add_argument('--times', type=int, default=10)
    parser.add_argument('--jobs', type=int, default=2)
    parser.add_argument('--folder')
    parser.add_argument('--findings')
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
        digests, invalid = set(), 0
        for number, (source, shard) in enumerate(zip(rounds, sorted(glob.glob(out + '/part-*.jsonl')))):
            status, errors, seconds, usage = run(args.tiqu, 'validate', shard, '--source', source, output=scratch + '/findings')
            print(f'round {number}: {errors.strip().splitlines()[-1]} ({seconds:.0f} s, peak {usage.ru_maxrss / 1024:.0f} MiB)', flush=True)
            if number == 0:
                tell_findings(scratch + '/findings', shard, args.findings)
            invalid += status != 0
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
        if invalid:
            raise SystemExit(f'{invalid} rounds have findings')


if __name__ == '__main__':
    main()
