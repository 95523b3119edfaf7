#!/usr/bin/env python3
"""Loads what `tiqu export` writes with the tools it is for, and compares with the records.

    python3 tools/check_annotation_formats.py RECORDS.jsonl [TIQU]

Every entity must come out of every loader with the words that the record gives it. Needs the PyPI packages spacy, seqeval,
bratly, bratly-io-fs, pyld and label-studio-sdk; a format whose loader is missing is skipped and said so.
"""

import html
import json
import re
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    records = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    command = sys.argv[2] if len(sys.argv) > 2 else str(ROOT / ".build/release/tiqu")

    def export(*options: str) -> str:
        run = subprocess.run([command, "export", *options, sys.argv[1]], stdout=subprocess.PIPE, check=True)
        return run.stdout.decode()

    def gold(*options: str) -> str:
        run = [command, "gold", "export", *options, str(ROOT / "corpus")]
        return subprocess.run(run, stdout=subprocess.PIPE, check=True).stdout.decode()

    run = 0
    for name, needed, check in (
        ("spaCy Doc.from_json and DocBin", ["spacy"], check_spacy),
        ("spaCy displaCy", ["spacy"], check_displacy),
        ("CoNLL by spaCy's converter", ["spacy"], check_conll_by_spacy),
        ("CoNLL by seqeval", ["seqeval"], check_conll_by_seqeval),
        ("brat by bratly", ["bratly"], check_brat),
        ("Web Annotation by PyLD", ["pyld"], check_web_annotation),
        ("Label Studio tasks by its SDK", ["label_studio_sdk"], lambda records, _: check_label_studio(gold)),
    ):
        missing = [package for package in needed if find_spec(package) is None]
        if missing:
            print(f"{name}: no {', '.join(missing)}; skipped")
            continue
        count = check(records, export)
        print(f"{name}: {count:,} annotations, all as they were")
        run += 1
    return 0 if run else 1


def outermost(record: dict) -> list[tuple[int, int, str]]:
    """What no other entity overlaps from before."""
    found, end = [], 0
    for entity in record["entities"]:
        if entity["start"] >= end:
            found.append((entity["start"], entity["end"], entity["type"]))
            end = entity["end"]
    return found


def all_spans(record: dict) -> list[tuple[int, int, str]]:
    return [(entity["start"], entity["end"], entity["type"]) for entity in record["entities"]]


def same(found, expected, record, what) -> int:
    if found != expected:
        odd = next((pair for pair in zip(found, expected) if pair[0] != pair[1]), (found[-1:], expected[-1:]))
        raise SystemExit(f"{record['id']}: {what}: {len(found)} and {len(expected)}, the first that differ: {odd}")
    return len(found)


def check_spacy(records, export) -> int:
    import spacy
    from spacy.tokens import Doc, DocBin

    vocabulary = spacy.blank("zh").vocab
    docs = [Doc(vocabulary).from_json(json.loads(line), validate=True) for line in export("--to", "spacy").splitlines()]
    binary = DocBin(docs=docs, store_user_data=True).to_bytes()
    count = 0
    for record, doc in zip(records, DocBin().from_bytes(binary).get_docs(vocabulary), strict=True):
        same([doc.text], [record["text"]], record, "text")
        same([(e.start_char, e.end_char, e.label_) for e in doc.ents], outermost(record), record, "ents")
        spans = doc.spans["tiqu"] if record["entities"] else []
        same([span.text for span in spans], [entity["text"] for entity in record["entities"]], record, "words")
        codes = [entity.get("code") or "" for entity in record["entities"]]
        same([span.kb_id_ for span in spans], codes, record, "codes")
        count += same([(s.start_char, s.end_char, s.label_) for s in spans], all_spans(record), record, "spans")
    return count


def check_displacy(records, export) -> int:
    from spacy import displacy

    count = 0
    for record, line in zip(records, export("--to", "displacy").splitlines(), strict=True):
        page = displacy.render(json.loads(line), style="ent", manual=True, jupyter=False)
        marks = re.findall(r"<mark[^>]*>\s*(.*?)\s*<span[^>]*>(.*?)</span>\s*</mark>", page, re.S)
        found = [(html.unescape(re.sub("<br>", "\n", words)).strip(), label) for words, label in marks]
        expected = [(record["text"][start:end].strip(), label) for start, end, label in outermost(record)]
        count += same(found, expected, record, "marks")
    return count


def blanks_removed(text: str) -> str:
    return "".join(text.split())


def check_conll_by_spacy(records, export) -> int:
    from spacy.training.converters import conll_ner_to_docs

    docs = list(conll_ner_to_docs(export("--to", "conll"), no_print=True))
    records = [record for record in records if record["sentences"]]
    count = 0
    for record, doc in zip(records, docs, strict=True):
        sentences = "".join(record["text"][s["start"] : s["end"]] for s in record["sentences"])
        same(["".join(token.text for token in doc)], [blanks_removed(sentences)], record, "tokens")
        found = [("".join(token.text for token in entity), entity.label_) for entity in doc.ents]
        expected = [(blanks_removed(record["text"][a:b]), label) for a, b, label in outermost(record)]
        count += same(found, expected, record, "entities")
    return count


def check_conll_by_seqeval(records, export) -> int:
    from seqeval.metrics.sequence_labeling import get_entities
    from seqeval.scheme import IOB2, Entities

    count = 0
    articles = export("--to", "conll").split("-DOCSTART- -X- O O\n\n")[1:]
    for record, article in zip(records, articles, strict=True):
        sentences = [[line.split(" ") for line in block.split("\n")] for block in article.split("\n\n") if block]
        tags = [[tag for _, tag in sentence] for sentence in sentences]
        labels = [entity[0] for sentence in tags for entity in get_entities(sentence)]
        strict = [entity.tag for sentence in Entities(tags, IOB2).entities for entity in sentence]
        expected = [label for _, _, label in outermost(record)]
        same(strict, expected, record, "labels by the strict reading")
        count += same(labels, expected, record, "labels")
    return count


def check_brat(records, export) -> int:
    from bratly import EntityAnnotation, EventAnnotation, NoteAnnotation
    from bratly.io.file_read_src import parse_and_fix_ann_grammar, read_and_load_ann_file

    count = 0
    with tempfile.TemporaryDirectory() as folder:
        export("--to", "brat", "--out", folder)
        for record in records:
            stem = Path(folder) / re.sub(r"\.(txt|text|html?|xhtml)$", "", record["id"])
            text = Path(f"{stem}.txt").read_text("utf-8")
            content = Path(f"{stem}.ann").read_text("utf-8")
            assert parse_and_fix_ann_grammar(content) == content.rstrip("\n"), record["id"]
            as_is = {"no_duplicates": False, "sorting": False, "renumerotize": False}
            annotations = read_and_load_ann_file(f"{stem}.ann", **as_is).annotations
            entities = {a.id: a for a in annotations if isinstance(a, EntityAnnotation)}
            for entity in entities.values():
                words = " ".join(text[part.start : part.end] for part in entity.fragments)
                same([words], [entity.content], record, "words of " + entity.id)
            found = [
                (entity.label, blanks_removed(entity.content)) for entity in entities.values() if entity.label != "fact"
            ]
            expected = [(entity["type"], blanks_removed(entity["text"])) for entity in record["entities"]]
            events = [a for a in annotations if isinstance(a, EventAnnotation)]
            same([event.label for event in events], ["fact"] * len(record["facts"]), record, "events")
            notes = [json.loads(a.value) for a in annotations if isinstance(a, NoteAnnotation)]
            assert all(isinstance(note, dict) for note in notes)
            count += same(found, expected, record, "entities")
    return count


# What http://www.w3.org/ns/anno.jsonld says of the terms that are used here; the loader may not fetch it.
CONTEXT = {
    "oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#", "dc": "http://purl.org/dc/elements/1.1/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "xsd": "http://www.w3.org/2001/XMLSchema#",
    "id": {"@id": "@id", "@type": "@id"}, "type": {"@id": "@type", "@type": "@id"},
    "Annotation": "oa:Annotation", "AnnotationPage": "as:OrderedCollectionPage", "TextualBody": "oa:TextualBody",
    "TextPositionSelector": "oa:TextPositionSelector", "TextQuoteSelector": "oa:TextQuoteSelector",
    "body": {"@id": "oa:hasBody", "@type": "@id"}, "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "source": {"@id": "oa:hasSource", "@type": "@id"}, "selector": {"@id": "oa:hasSelector", "@type": "@id"},
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"}, "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
    "tagging": "oa:tagging", "describing": "oa:describing", "format": "dc:format", "value": "rdf:value",
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"}, "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
    "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
    "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
}  # fmt: skip


def check_web_annotation(records, export) -> int:
    from pyld import jsonld

    def load(url, options):
        assert url == "http://www.w3.org/ns/anno.jsonld", url
        return {"contextUrl": None, "documentUrl": url, "document": {"@context": CONTEXT}}

    def one(node, term):
        [value] = node[f"http://www.w3.org/ns/oa#{term}"]
        return value.get("@value", value.get("@id", value))

    count = 0
    for record, line in zip(records, export("--to", "web-annotation").splitlines(), strict=True):
        [page] = jsonld.expand(json.loads(line), {"documentLoader": load})
        [items] = page["http://www.w3.org/ns/activitystreams#items"]
        found = []
        for annotation in items["@list"]:
            tag, _ = annotation["http://www.w3.org/ns/oa#hasBody"]
            [label] = tag["http://www.w3.org/1999/02/22-rdf-syntax-ns#value"]
            for target in annotation["http://www.w3.org/ns/oa#hasTarget"]:
                position, quote = target["http://www.w3.org/ns/oa#hasSelector"]
                start, end = one(position, "start"), one(position, "end")
                words = one(quote, "exact")
                same([record["text"][start:end]], [words], record, "words")
                around = one(quote, "prefix") + words + one(quote, "suffix")
                assert around in record["text"], around
                if label["@value"] != "fact":
                    found.append((start, end, label["@value"]))
        assert len(items["@list"]) == len(record["entities"]) + len(record["facts"])
        count += same(found, all_spans(record), record, "annotations")
    return count


#: The list of a gold file for each type.
GOLD_KEYS = {
    "region": "regions", "document": "documents", "quantity": "quantities", "percentage": "percentages",
    "ordinal": "ordinals", "date": "dates",
}  # fmt: skip


def check_label_studio(gold) -> int:
    """The tasks of `tiqu gold export`, as Label Studio's own converter reads them once the server has numbered them."""
    from label_studio_sdk.converter import Converter
    from label_studio_sdk.label_interface import LabelInterface

    interface = re.search(r"```xml\n(.*?)```", (ROOT / "docs/gold.md").read_text("utf-8"), re.DOTALL).group(1)
    LabelInterface(interface).validate()
    tasks = json.loads(gold("--to", "label-studio"))
    for number, task in enumerate(tasks, 1):
        task["id"] = number
        for annotation in task["annotations"]:
            annotation["id"] = number
            for region in annotation["result"]:
                assert LabelInterface(interface).validate_region(region), (task["data"]["tiqu"]["path"], region)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "tasks.json").write_text(json.dumps(tasks), "utf-8")
        converter = Converter(interface, project_dir=None, download_resources=False)
        converter.convert_to_json_min(str(Path(folder) / "tasks.json"), folder, is_dir=False)
        read = json.loads((Path(folder) / "result.json").read_text("utf-8"))
    total = 0
    for task, item in zip(tasks, read, strict=True):
        path = task["data"]["tiqu"]["path"]
        labels = json.loads((ROOT / "corpus" / f"{path}.json").read_text("utf-8"))
        units = item["text"].encode("utf-16-le")  # which its editor counts
        found = []
        for label in item["label"]:
            words = units[2 * label["start"] : 2 * label["end"]].decode("utf-16-le")
            assert words == label["text"], (path, label)
            found.append((label["labels"][0], words))
        expected = [(type, label["text"]) for type, key in GOLD_KEYS.items() for label in labels.get(key) or []]
        total += same(sorted(found), sorted(expected), {"id": path}, "label")
    return total


if __name__ == "__main__":
    sys.exit(main())
