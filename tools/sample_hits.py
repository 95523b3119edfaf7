#!/usr/bin/env python3
"""Print a seeded random sample of what extraction finds, each hit with its surroundings, to be labelled by eye; and score labels.

usage: sample_hits.py TYPE CORPUS... [--number N] [--seed S] [--tiqu PROGRAM] [--context CHARACTERS]
       sample_hits.py --score LABELS [--per COLUMN]

TYPE is a type of entity, several with commas between them, or `fact`.
CORPUS: JSON Lines {"id","text","published"} (also .gz; the day of publication may be missing) or text files. Every hit of TYPE in all of them is as likely as any other.
A line for each: an empty column for the label, the number, the corpus, the id of the article, what was read (code, form
and rule of a region; kind, number, issuer of a document), the hit in its surroundings between ⟦ and ⟧.
To label, write 1 (right) or 0 (wrong) into the first column. --score gives the precision and its 95 % Wilson interval.
"""
import argparse, gzip, json, math, os, random, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
KEYS = {'region': ('code', 'members', 'candidates', 'form', 'rule'),
        'document': ('kind', 'number', 'year', 'issuer', 'refers_to', 'document_id')}

FIGURE_KEYS = ('value', 'low', 'high', 'numerator', 'denominator', 'resolved', 'unit', 'modifier', 'per', 'noun')


def articles(path):
    """Yields (id, text, published) of each article in a file."""
    opened = gzip.open(path, 'rt', encoding='utf8') if path.endswith('.gz') else open(path, encoding='utf8')
    with opened as file:
        if '.jsonl' not in os.path.basename(path):
            yield os.path.basename(path), file.read(), None
            return
        for number, line in enumerate(file):
            article = json.loads(line)
            yield str(article.get('id', number)), article['text'], article.get('published')


def records(program, path, kind):
    """Yields the record of each article, in order."""
    feed = ''.join(json.dumps({'id': i, 'text': t, 'published': p}, ensure_ascii=False) + '\n' for i, t, p in articles(path))
    types = [] if kind == 'fact' else ['--types', kind]
    run = subprocess.run([program, 'extract', '--jsonl', '--quiet', *types, '-'], input=feed.encode(), stdout=subprocess.PIPE)
    return (json.loads(line) for line in run.stdout.decode().splitlines())


def hits(record, kind):
    """The entities, or the facts with the place of their indicators."""
    if kind != 'fact':
        return record.get('entities', ())
    return [dict(f, type='fact', start=f['indicator']['start'], end=f['indicator']['end']) for f in record.get('facts', ())]


def row(fact):
    """A fact as one line: region, period, figure, changes, rank, modality."""
    number = lambda x: str(x.get('value') if x.get('low') is None else f"{x['low']}–{x['high']}") + (x.get('unit') or '')
    cells = [(fact.get('region') or {}).get('code'), (fact.get('period') or {}).get('value'),
             number(fact) + (' ' + fact['modifier'] if fact.get('modifier') else '')]
    cells += [f"{c['direction']} {number(c)} {c.get('basis') or ''}".strip() for c in fact.get('changes', ())]
    if fact.get('from'):
        cells.append('from ' + number(fact['from']))
    if fact.get('rank'):
        cells.append(f"rank {fact['rank']['value']}")
    return ' | '.join(str(c) for c in cells + [fact.get('modality') or ''])


def sample(arguments):
    """A reservoir, so that large corpora need no more memory than their records."""
    chance = random.Random(arguments.seed)
    taken, seen = [], 0
    for path in arguments.words[1:]:
        for record in records(arguments.tiqu, path, arguments.words[0]):
            for entity in hits(record, arguments.words[0]):
                seen += 1
                place = len(taken) if len(taken) < arguments.number else chance.randrange(seen)
                if place < arguments.number:
                    taken[place:place + 1] = [(os.path.basename(path), record, entity)]
    chance.shuffle(taken)
    return taken, seen


def line(number, corpus, record, entity, context):
    text, start, end = record['text'], entity['start'], entity['end']
    around = text[max(0, start - context):start] + '⟦' + text[start:end] + '⟧' + text[end:end + context]
    read = row(entity) if entity['type'] == 'fact' else ' '.join(f'{k}={entity[k]}' for k in KEYS.get(entity['type'], FIGURE_KEYS) if entity.get(k) is not None)
    return '\t'.join(['', str(number), corpus.split('.')[0], record['id'] or '', read, around.replace('\n', '⏎').replace('\t', ' ')])


def wilson(right, all):
    """The 95 % interval of a proportion."""
    z, p = 1.96, right / all
    middle, spread = p + z * z / (2 * all), z * math.sqrt(p * (1 - p) / all + z * z / (4 * all * all))
    return (middle - spread) / (1 + z * z / all), (middle + spread) / (1 + z * z / all)


def score(path, column):
    rows = [row.rstrip('\n').split('\t') for row in open(path, encoding='utf8')]
    groups = {'all': [row for row in rows if row[0] in ('0', '1')]}
    for row in groups['all'] if column is not None else []:
        groups.setdefault(row[column], []).append(row)
    for name, rows in groups.items():
        right = sum(row[0] == '1' for row in rows)
        low, high = wilson(right, len(rows))
        print(f'{name}: {right} of {len(rows)} right, {100 * right / len(rows):.1f} % ({100 * low:.1f}–{100 * high:.1f} %)')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('words', nargs='*', metavar='TYPE CORPUS...')
    parser.add_argument('--number', type=int, default=300)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--context', type=int, default=30)
    parser.add_argument('--tiqu', default=os.path.join(HERE, '../.build/release/tiqu'))
    parser.add_argument('--score', metavar='LABELS')
    parser.add_argument('--per', type=int, metavar='COLUMN', help='also score by this column, counted from 0')
    arguments = parser.parse_args()
    if arguments.score:
        return score(arguments.score, arguments.per)
    if len(arguments.words) < 2:
        parser.error('a type and a corpus are needed')
    taken, seen = sample(arguments)
    print(f'{seen} hits, {len(taken)} of them below', file=sys.stderr)
    for number, (corpus, record, entity) in enumerate(taken, 1):
        print(line(number, corpus, record, entity, arguments.context))


if __name__ == '__main__':
    main()
