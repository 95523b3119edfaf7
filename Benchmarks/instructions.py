#!/usr/bin/env python3
"""How many instructions the whole pipeline takes for a byte of text: a guard against getting slower unnoticed.

usage: instructions.py [--renew] [--tolerance PERCENT] [--profile FILE]

Counts under callgrind what `tiqu extract --jobs 1` does on articles made up here, always the same ones; from that the count
for a single article is taken away, so that what happens once in a process is told apart. Other than times, the numbers
do not depend on what else the machine does, and hardly on the machine. Fails if one is more than the tolerance (5 %) above what
instructions.tsv has; --renew writes that anew. --profile keeps callgrind's file. Needs Debian's valgrind and binutils.
"""
import argparse, json, os, re, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
TIQU = os.path.join(HERE, '..', '.build', 'release', 'tiqu')
RECORDED = os.path.join(HERE, 'instructions.tsv')
PLACES = ['浙江省', '江苏省苏州市', '四川成都', '广东', '北京市海淀区', '内蒙古自治区呼和浩特市']
LINES = [
    '{place}统计局{day}日发布的数据显示，今年前{n}个月，全省规模以上工业增加值同比增长{p}%，固定资产投资完成{m}亿元。',
    '记者从有关部门获悉，《{place}数字经济促进条例》将于{year}年{n}月1日起施行，共{c}章{day}条。',
    '会议指出，要坚持稳中求进的工作基调，扎实做好各项工作，让发展成果更好惠及群众。',
    '全年新增发明专利{m}件，同比增长{p}%，居全国第{n}位；有效商标注册量达{p}万件，比上年末增加{c}.{n}个百分点。',
    '当地居民说，过去进城要走两个多小时，现在公路修到家门口，{c}0分钟就能到县城。',
    '其中，第三产业占比提高到{day}.{n}%，高新技术企业超过{m}家，带动就业近{c}万人。',
]


def article(number, hant=False):
    text = '\n'.join(
        line.format(place=PLACES[(number + i) % len(PLACES)], day=11 + (number * 7 + i) % 18, n=1 + (number + i) % 9,
                    p=f'{1 + number % 40}.{(number + i) % 10}', m=100 + number * 37 % 9000, c=2 + (number * 3 + i) % 7,
                    year=2012 + number % 12)
        for i, line in enumerate(LINES * 2))
    return text.translate(str.maketrans('发记统计显数据关门获将条会议经济当说过时现来专长', '發記統計顯數據關門獲將條會議經濟當說過時現來專長')) if hant else text


def count(articles, profile=None):
    with tempfile.TemporaryDirectory() as scratch:
        program, lines = os.path.join(scratch, 'tiqu'), os.path.join(scratch, 'in.jsonl')
        # valgrind cannot read the compiler's debugging information; names of functions stay.
        subprocess.run(['objcopy', '--strip-debug', TIQU, program], check=True)
        with open(lines, 'w', encoding='utf8') as file:
            for number, text in enumerate(articles):
                file.write(json.dumps({'id': f'n{number}', 'text': text}, ensure_ascii=False) + '\n')
        done = subprocess.run(
            ['valgrind', '--tool=callgrind', f'--callgrind-out-file={profile or os.path.join(scratch, "out")}', program,
             'extract', '--jobs', '1', lines], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        found = re.search(r'Collected : (\d+)', done.stderr)
        if done.returncode or not found:
            raise SystemExit(f'callgrind failed:\n{done.stderr[-2000:]}')
        return int(found.group(1))


def measure(profile):
    numbers = {}
    for name, hant in (('simplified', False), ('traditional', True)):
        some = [article(number, hant) for number in range(301)]
        once = count(some[:1])
        size = sum(len(text.encode()) for text in some[1:])
        numbers[f'{name}: millions, one article'] = once / 1e6
        numbers[f'{name}: a byte of text'] = (count(some, profile if not hant else None) - once) / size
    return numbers


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--renew', action='store_true')
    parser.add_argument('--tolerance', type=float, default=5)
    parser.add_argument('--profile')
    args = parser.parse_args()
    numbers = measure(args.profile)
    if args.renew:
        with open(RECORDED, 'w', encoding='utf8') as file:
            file.write('# Instructions, counted by Benchmarks/instructions.py.\n')
            file.writelines(f'{name}\t{number:.1f}\n' for name, number in numbers.items())
    recorded = dict(line.rstrip('\n').split('\t') for line in open(RECORDED, encoding='utf8') if line[0] != '#')
    slower = []
    for name, number in numbers.items():
        before = float(recorded[name])
        print(f'{name}\t{number:.1f}\trecorded {before:.1f}\t{100 * (number / before - 1):+.1f} %')
        if number > before * (1 + args.tolerance / 100):
            slower.append(name)
    if slower:
        raise SystemExit(f'more instructions than recorded: {", ".join(slower)}; mend it, or say why and run `make instructions RENEW=1`')


if __name__ == '__main__':
    main()
