#!/usr/bin/env python3
"""Hold the spans of `tiqu evaluate` against nervaluate (PyPI) on the same data, to the last digit.

usage: check_nervaluate.py TIQU GOLD_DIR RECORDS.jsonl

Exit status: 0 every number is the same, 1 some are not, 77 nervaluate is not installed.
"""
import glob, json, os, subprocess, sys
from decimal import Decimal

try:
    from nervaluate import Evaluator
except ImportError:
    print('nervaluate is not installed (pip install nervaluate); nothing was compared')
    sys.exit(77)

TYPES = {'regions': 'region', 'documents': 'document', 'quantities': 'quantity', 'percentages': 'percentage',
         'ordinals': 'ordinal', 'dates': 'date'}
FIELDS = {'region': ['code', 'members', 'form'], 'document': ['kind', 'number', 'year'],
          'quantity': ['value', 'unit', 'modifier', 'per'], 'percentage': ['value', 'unit', 'modifier'],
          'ordinal': ['value'], 'date': ['value', 'resolved']}
COUNTS = ['correct', 'incorrect', 'partial', 'missed', 'spurious']
MEASURES = ['precision', 'recall', 'f1']


def text(value):
    """The same text for the same value; None where nothing is stated."""
    if value is None or value == '' or value == [] or value == {}:
        return None
    if isinstance(value, Decimal):
        return format(value.normalize(), 'f')
    if isinstance(value, list):
        return ' '.join(sorted(map(str, value)))
    if isinstance(value, dict):
        return ', '.join(sorted(f'{key} {text(each)}' for key, each in value.items()))
    return str(value)


def field(item, kind, name):
    if name == 'value' and kind not in ('date', 'document'):
        if item.get('low') is not None or item.get('high') is not None:
            return f"{text(item.get('low'))}…{text(item.get('high'))}"
        if item.get('value') is None and item.get('numerator') is not None:
            return f"{text(item['numerator'])}/{text(item['denominator'])}"
    return text(item.get(name))


def spans(items, keys, label):
    """By start, longest first. nervaluate counts the last character in, we the first one behind."""
    found = [(item[keys[0]], item[keys[1]], label(item)) for item in items]
    found = sorted(found, key=lambda span: (span[0], -span[1]))
    return [{'start': start, 'end': end - 1, 'label': label} for start, end, label in found if label is not None]


def nervaluate(articles, gold_label, found_label):
    """Overall and per-label results over all articles."""
    true = [spans([item for item in gold], ('start', 'end'), gold_label) for gold, _ in articles]
    pred = [spans([item for item in found], ('source_start', 'source_end'), found_label) for _, found in articles]
    tags = sorted({span['label'] for spans in true + pred for span in spans})
    return Evaluator(true, pred, tags=tags, loader='dict').evaluate()


def main():
    tiqu, folder, records = sys.argv[1:]
    read = lambda text: json.loads(text, parse_float=Decimal, parse_int=Decimal)
    found = {}
    for line in open(records, encoding='utf8'):
        record = read(line)
        found[record['id'].removesuffix('.txt')] = record['entities']
    articles = []
    for path in sorted(glob.glob(folder + '/*.json')):
        gold = read(open(path, encoding='utf8').read())
        labels = [{**item, 'type': kind} for name, kind in TYPES.items() for item in gold.get(name, [])]
        entities = [item for item in found.get(os.path.basename(path)[:-5], []) if item['type'] in FIELDS]
        for item in labels + entities:
            for key in ('start', 'end', 'source_start', 'source_end'):
                if key in item: item[key] = int(item[key])
        articles.append((labels, entities))
    expected = {}
    kinds = nervaluate(articles, lambda item: item['type'], lambda item: item['type'])
    for scheme, result in kinds['overall'].items():
        expected['spans', 'micro', scheme] = result
    for kind, results in kinds['entities'].items():
        for scheme, result in results.items():
            expected['spans', kind, scheme] = result
    for kind, names in FIELDS.items():
        some = [([item for item in gold if item['type'] == kind], [item for item in ours if item['type'] == kind])
                for gold, ours in articles]
        for name in names:
            label = lambda item: field(item, kind, name)
            for scheme, result in nervaluate(some, label, label)['overall'].items():
                expected['fields', f'{kind}.{name}', scheme] = result
    run = subprocess.run([tiqu, 'evaluate', folder, records, '--format', 'json'], stdout=subprocess.PIPE)
    rows = {(row['section'], row['name'], row['scheme']): row for row in json.loads(run.stdout)['scores']}
    compared, wrong = 0, []
    for key, result in expected.items():
        for name in COUNTS + MEASURES:
            compared += 1
            if key not in rows or rows[key][name] != getattr(result, name):
                wrong.append(f'{key} {name}: tiqu {rows.get(key, {}).get(name)!r}, nervaluate {getattr(result, name)!r}')
    for scheme in ('strict', 'exact', 'partial', 'ent_type'):
        for name in MEASURES:
            values = [getattr(expected['spans', kind, scheme], name) for kind in FIELDS if ('spans', kind, scheme) in expected]
            compared += 1
            if rows['spans', 'macro', scheme][name] != sum(values) / len(values):
                wrong.append(f'macro {scheme} {name}')
    for line in wrong: print(line)
    print(f'{compared} numbers compared with nervaluate, {len(wrong)} differ')
    sys.exit(1 if wrong or not compared else 0)


if __name__ == '__main__':
    main()
