#!/usr/bin/env python3
"""What facts and enumerations add to the time of the whole pipeline: samples of the processor, told apart by what it was doing.

usage: linking.py FILE ... [--rounds N] [--frequency HZ] [--least SAMPLES] [--at-most SHARE] [--functions N]

FILE: JSON Lines {"id","text"}, not compressed. `tiqu extract --jobs 1` runs over it N times (3), and again until there are so
many samples (20,000). A sample belongs to facts and enumerations if the stack is within `EntityLinking.link`, but for the
part that ties mentions to their sentences and to one another. What is made once in a process (tables, ICU's rules) is told
apart and counts for neither. Prints for each file the ratio of facts and enumerations to everything else, with its standard
error; --functions, the functions of theirs that take most, in per cent of all. --at-most fails where a ratio is above.

Needs `perf` (Debian's linux-perf) and the release build; Swift keeps frame pointers, so that stacks are whole. The ratio does
not depend on how fast the machine is, but a little on what else it does: where others use the caches, tables miss more often.
"""
import argparse, collections, math, os, re, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
TIQU = os.path.join(HERE, '..', '.build', 'release', 'tiqu')
# Swift's mangling shortens words that it has had (`04FactA0O` is FactLinking), so that names are told by demangling.
LINKING = re.compile(r'\bEntityLinking\.link\(')
NESTING = re.compile(r'\bEntityNesting\b')
ONCE = re.compile(r'\bonce_slow\b')


def stacks(path, frequency):
    """The stacks of one run, innermost function first."""
    with tempfile.TemporaryDirectory() as scratch:
        data = os.path.join(scratch, 'perf.data')
        done = subprocess.run(
            ['perf', 'record', '--quiet', '-F', str(frequency), '-g', '-o', data, TIQU, 'extract', '--jobs', '1', path],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if done.returncode not in (0, 3):
            raise SystemExit(f'perf failed:\n{done.stderr[-2000:]}')
        printed = subprocess.run(['perf', 'script', '-i', data, '-F', 'ip,sym'], capture_output=True, text=True, errors='replace')
    for block in printed.stdout.split('\n\n'):
        stack = [line.split(None, 1)[1] if ' ' in line.strip() else '?' for line in block.split('\n') if line.strip()]
        if stack:
            yield stack


def demangled(names):
    names = sorted(names)
    done = subprocess.run(['swift', 'demangle', '--simplified'], input='\n'.join(names), capture_output=True, text=True, check=True)
    return dict(zip(names, done.stdout.split('\n')))


def kind(stack):
    text = '\n'.join(stack)
    if ONCE.search(text):
        return 'once'
    if not LINKING.search(text):
        return 'rest'
    return 'nesting' if NESTING.search(text) else 'linking'


def measure(path, args):
    found = collections.Counter()
    while True:
        for _ in range(args.rounds):
            found.update(tuple(stack) for stack in stacks(path, args.frequency))
        if sum(found.values()) >= args.least:
            break
    names = demangled({name for stack in found for name in stack})
    kinds, functions = collections.Counter(), collections.Counter()
    for stack, count in found.items():
        stack = [names[name] for name in stack]
        kinds[kind(stack)] += count
        if kind(stack) == 'linking':
            functions[stack[0]] += count
    return kinds, functions


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('files', nargs='+')
    parser.add_argument('--rounds', type=int, default=3)
    parser.add_argument('--frequency', type=int, default=4000)
    parser.add_argument('--least', type=int, default=20000)
    parser.add_argument('--at-most', type=float)
    parser.add_argument('--functions', type=int, default=0)
    args = parser.parse_args()
    above = []
    print('| text | facts and enumerations, % | the rest, % | once, % | to the rest | ± |\n|---|---|---|---|---|---|')
    for path in args.files:
        kinds, functions = measure(path, args)
        every, linking = sum(kinds.values()), kinds['linking']
        rest = kinds['rest'] + kinds['nesting']
        ratio = linking / rest
        error = ratio * math.sqrt(1 / max(linking, 1) + 1 / max(rest, 1))
        name = os.path.basename(path).split('.')[0]
        print(f'| {name} | {100 * linking / every:.1f} | {100 * rest / every:.1f} | {100 * kinds["once"] / every:.1f} '
              f'| {ratio:.3f} | {error:.3f} |', flush=True)
        for function, count in functions.most_common(args.functions):
            print(f'    {100 * count / every:5.2f}  {function}')
        if args.at_most is not None and ratio > args.at_most:
            above.append(name)
    if above:
        raise SystemExit(f'above {args.at_most}: {", ".join(above)}')


if __name__ == '__main__':
    main()
