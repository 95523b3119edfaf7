"""The same bytes as through the other doors."""

import json
import pickle

import tiqu


def test_corpus_gives_the_committed_records(corpus, out):
    extractor = tiqu.Extractor(pretty=True, generator=False)
    for path in corpus:
        article = {"id": path.name, "name": path.name, "text": path.read_bytes()}
        assert extractor.json(article) + b"\n" == (out / f"{path.stem}.json").read_bytes(), path.name


def test_lines_give_what_the_command_gives(articles, lines, command):
    expected = command("extract", "--jsonl", input=lines).splitlines()
    assert [record.json for record in tiqu.extract_many(articles)] == expected
    assert [record.json for record in tiqu.extract_many(articles, threads=4)] == expected


def test_lines_without_an_id_are_named_as_the_command_names_them(articles, command):
    texts = [article["text"] for article in articles]
    input = b"".join(json.dumps({"text": text}).encode() + b"\n" for text in texts)
    assert [record.json for record in tiqu.extract_many(texts)] == command("extract", "--jsonl", input=input).splitlines()


def test_options_do_what_the_command_does(articles, lines, command):
    options = ["--types", "region,number", "--offset-unit", "utf16", "--no-generator"]
    expected = command("extract", "--jsonl", *options, input=lines).splitlines()
    extractor = tiqu.Extractor(types=["region", "number"], offset_unit="utf16", generator=False)
    assert [record.json for record in extractor.extract_many(articles)] == expected


def test_one_article_is_what_the_command_reads_from_standard_input(command):
    text = "據統計(jì),2023年,浙江省新增專利６.５萬件"
    assert tiqu.extract(text).json == command("extract", "--format", "jsonl", input=text.encode()).rstrip(b"\n")


def test_bytes_are_decoded_as_the_command_decodes_them(command):
    for encoding in ("gb18030", "big5", "utf-16"):
        content = ("臺北市今年新增三千件專利，同比增長百分之五點七。" * 3).encode(encoding)
        assert tiqu.extract(content).json == command("extract", "--format", "jsonl", input=content).rstrip(b"\n")


def test_extractors_travel(articles):
    extractor = tiqu.Extractor(types=["date"], generator=False)
    copy = pickle.loads(pickle.dumps(extractor))
    assert copy.json(articles[0]) == extractor.json(articles[0])
    record = extractor.extract(articles[0])
    assert pickle.loads(pickle.dumps(record)) == record
    assert pickle.loads(pickle.dumps(record)).source == articles[0]["text"]
