"""What an extractor adds to the tables, and for whom it counts."""

import pickle

import pytest
import tiqu

LEXICON = "unit\t云票\t\tcount\nexception\t浙江村\nregion\t云栖县\t330490\tcounty\n"
TEXT = "云栖县的大会发放5云票，会场在浙江村。"


def test_counts_for_its_extractor_alone():
    extractor = tiqu.Extractor(lexicons=[("more.tsv", LEXICON)])
    found = [(entity.type, entity.text) for entity in extractor.extract(TEXT).entities]
    assert found == [("region", "云栖县"), ("quantity", "5云票")]
    assert "云栖县" not in [entity.text for entity in tiqu.extract(TEXT).entities]
    assert extractor.ruleset != tiqu.Extractor().ruleset


def test_is_pickled_with_it():
    extractor = tiqu.Extractor(lexicons=[("more.tsv", LEXICON.encode())])
    assert pickle.loads(pickle.dumps(extractor)).json(TEXT) == extractor.json(TEXT)


def test_is_what_the_command_reads(tmp_path, command):
    path = tmp_path / "more.tsv"
    path.write_text(LEXICON, "utf-8")
    line = tiqu.Extractor(lexicons=[path]).json(TEXT, "-")
    assert command("extract", "--format", "jsonl", "--lexicon", str(path), input=TEXT.encode()) == line + b"\n"


def test_says_everything_that_is_wrong():
    with pytest.raises(ValueError, match="bad.tsv:1:6: [^\n]*\nbad.tsv:2:1: "):
        tiqu.Extractor(lexicons=[("bad.tsv", "unit\t万票\nriver\t长江\n")])
