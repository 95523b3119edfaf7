"""Facts and entities as tables."""

import csv
import io
from decimal import Decimal

import pytest

import tiqu

pyarrow = pytest.importorskip("pyarrow")


def test_facts_are_those_of_the_command(articles, lines, command):
    records = command("extract", "--jsonl", input=lines)
    rows = list(csv.DictReader(io.StringIO(command("table", "--format", "csv", input=records).decode(), newline="")))
    table = tiqu.facts(articles, numbers="text")
    assert table.column_names == list(rows[0])
    assert table.num_rows == len(rows) > 700
    for found, expected in zip(table.to_pylist(), rows, strict=True):
        assert {key: "" if value is None else str(value) for key, value in found.items()} == expected


@pytest.mark.parametrize("kind", ["pandas", "polars"])
def test_a_frame_in_a_frame_out(articles, kind):
    library = pytest.importorskip(kind)
    frame = library.DataFrame(
        {"id": ["a", "b", "c"], "body": ["浙江省新增专利6.5万件。", None, "出口增长5.7%。"], "published": ["2024-04-19", None, None]}
    )
    facts = tiqu.facts(frame, text="body")
    assert type(facts) is library.DataFrame
    assert list(facts["id"]) == ["a", "c"]
    assert list(facts["indicator"]) == ["新增专利", "出口"]
    assert float(facts["value"][0]) == 65000 and float(facts["change_value"][1]) == 5.7
    assert type(tiqu.facts(frame, text="body", to="arrow")) is pyarrow.Table


def test_entities_of_an_arrow_table():
    table = tiqu.entities(pyarrow.table({"text": ["2023年，浙江省出台《专利条例》，授权6.5万件。"]}))
    rows = {row["type"]: row for row in table.to_pylist()}
    assert rows["region"]["code"] == "330000" and rows["document"]["document_title"] == "专利条例"
    assert rows["date"]["date"] == "2023" and rows["date"]["value"] is None
    assert rows["quantity"]["value"] == 65000 and rows["quantity"]["unit"] == "件"


def test_numbers_may_be_exact():
    texts = ["利率为3.45%，余额0.1亿元。"]
    exact = tiqu.facts(texts, numbers="decimal")
    assert exact.schema.field("value").type == pyarrow.decimal128(38, 12)
    assert Decimal("3.45") in exact.column("value").to_pylist()
    assert "3.45" in tiqu.facts(texts, numbers="text").column("value").to_pylist()
    with pytest.raises(OverflowError, match="numbers='text'"):
        tiqu.facts(["利率为0.12345678901234567%。"], numbers="decimal")
    with pytest.raises(ValueError, match="roman"):
        tiqu.facts(texts, numbers="roman")


def test_records_can_be_given(articles):
    records = list(tiqu.extract_many(articles))
    assert tiqu.facts(records).equals(tiqu.facts(articles))
    assert tiqu.facts(articles, threads=3).equals(tiqu.facts(articles))


def test_nothing_gives_an_empty_table():
    assert tiqu.facts([]).num_rows == 0
    assert tiqu.facts(["没有事实"]).column_names == tiqu.facts([]).column_names
    with pytest.raises(KeyError, match="no column 'text'"):
        tiqu.facts(pyarrow.table({"body": ["a"]}))


def test_parquet_keeps_everything(articles, tmp_path):
    from pyarrow import parquet

    table = tiqu.facts(articles)
    parquet.write_table(table, tmp_path / "facts.parquet")
    assert parquet.read_table(tmp_path / "facts.parquet").equals(table)
