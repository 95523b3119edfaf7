#!/usr/bin/env python3
"""Kills extraction at random moments, and compares the folder that it ends up with to that of an undisturbed run.

usage: kill_test.py FILE.jsonl [--times 100] [--seed 1] [--tiqu PATH] [--options='OPTION ...']

Every run goes on where the one before was killed; moments are drawn so that some runs are killed at once and some get far.
No record is half written at any time. OPTIONs go to `tiqu extract`: `--options='--shard-size 500'`. Exit status 0 if the folders
are the same, byte for byte.
"""
import argparse, filecmp, os, random, signal, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))


def records(folder):
    found = []
    for parent, folders, files in os.walk(folder):
        folders[:] = [f for f in folders if f != '.tiqu']
        found += [os.path.relpath(os.path.join(parent, f), folder) for f in files]
    return sorted(found)


def check_whole(folder, names):
    for name in names:
        with open(os.path.join(folder, name), 'rb') as file:
            file.seek(-1, os.SEEK_END)
            if file.read() != b'\n':
                raise SystemExit(f'{name} is half a file')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('input')
    parser.add_argument('--times', type=int, default=100)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--tiqu', default=os.path.join(HERE, '..', '.build', 'release', 'tiqu'))
    parser.add_argument('--options', default='')
    args = parser.parse_args()
    dice = random.Random(args.seed)
    with tempfile.TemporaryDirectory() as scratch:
        def command(out):
            return [args.tiqu, 'extract', args.input, '--out', os.path.join(scratch, out), '-q', *args.options.split()]
        start = time.perf_counter()
        subprocess.run(command('undisturbed'), check=True)
        whole = time.perf_counter() - start
        killed = ended = 0
        while killed < args.times:
            process = subprocess.Popen(command('killed'))
            time.sleep(dice.random() ** 2 * whole / 4)
            process.send_signal(signal.SIGKILL)
            if process.wait() == -signal.SIGKILL:
                killed += 1
            else:
                ended += 1
                # It was done: from here on only what is broken by hand would be done again.
                for name in dice.sample(records(os.path.join(scratch, 'killed')), 1):
                    os.unlink(os.path.join(scratch, 'killed', name))
            if killed % 10 == 0:
                check_whole(os.path.join(scratch, 'killed'), records(os.path.join(scratch, 'killed')))
        subprocess.run(command('killed'), check=True)
        one, two = (records(os.path.join(scratch, name)) for name in ('undisturbed', 'killed'))
        if one != two:
            raise SystemExit(f'other files: {len(one)} and {len(two)}')
        _, different, broken = filecmp.cmpfiles(*(os.path.join(scratch, n) for n in ('undisturbed', 'killed')), one, shallow=False)
        if different or broken:
            raise SystemExit(f'not the same: {(different + broken)[:5]}')
        print(f'killed {killed} times ({ended} runs were done before): {len(one):,} files, the same as undisturbed')


if __name__ == '__main__':
    main()
