"""Records as Python values, and offsets that index Python strings."""

import doctest
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import tiqu


def spans_of(record):
    yield from record.entities
    for fact in record.facts:
        yield fact.indicator
    for enumeration in record.enumerations:
        yield from enumeration.items


def check_offsets(record, given):
    """Every span is the text it says, and what stands there in the source is in what was given."""
    assert record.source == given.removeprefix("\ufeff")
    for span in spans_of(record):
        assert record.text[span.start : span.end] == span.text
        assert 0 <= span.source_start < span.source_end <= len(record.source)
    for sentence in record.sentences:
        assert record.text[sentence.start : sentence.end].strip()


def test_corpus_slices(articles):
    for article, record in zip(articles, tiqu.extract_many(articles), strict=True):
        check_offsets(record, article["text"])


def test_source_slices_where_the_text_was_changed():
    text = "𠮷\N{GRINNING FACE}據統計(jì)，２０２３年，浙江省新增專利６.５萬件"
    record = tiqu.extract(text)
    assert {record.source[entity.source_start : entity.source_end]: entity.text for entity in record.entities} == {
        "２０２３年": "2023年",
        "浙江省": "浙江省",
        "６.５萬件": "6.5万件",
    }


PIECES = [
    "浙江省", "長(zhǎng)三角", "2023年", "６.５萬件", "同比增長5.7%", "《條例》", "，", "。", "\n", " ", "\t", "\r\n", "\ufeff", "\u200b",
    "\N{GRINNING FACE}", "𠮷", "e\u0301", "\ud800", "\udfff", "<", "&amp;", "<p>", "\x01", "\x00", "第三", "三省一市", "a", "ﬁ", "㎞", "(jì)",
]  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map("".join)))
@example("\ufeff浙江省")
@example("\ufeff\ufeff浙江省")
@example("\ud83d\ude00浙江省")
def test_any_string_slices(text):
    record = tiqu.extract({"text": text, "media_type": "text/plain"})
    clean = "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in text)
    if record.source is not None:
        check_offsets(record, clean)


def test_numbers_are_exact():
    record = tiqu.extract("出口447.1万件，增长0.1%，利率3.45%。")
    values = [entity.value for entity in record.entities if entity.type in ("quantity", "percentage")]
    assert values == [4471000, Decimal("0.1"), Decimal("3.45")]
    assert [type(value) for value in values] == [int, Decimal, Decimal]


def test_facts_hold_together():
    record = tiqu.extract({"text": "今年，浙江省新增专利6.5万件，同比增长5.7%，居全国第二。", "published": date(2024, 4, 19)})
    [fact] = record.facts
    assert (fact.indicator.text, fact.value, fact.unit) == ("新增专利", 65000, "件")
    assert (fact.region.value, fact.period.value) == ("330000", "2024")
    assert [(change.direction, change.value, change.basis) for change in fact.changes] == [
        ("increase", Decimal("5.7"), "year_on_year")
    ]
    assert (fact.rank.value, fact.rank.scope) == (2, "全国")
    assert record.entity(fact.entity).text == "6.5万件"
    assert record.entity(fact.region.entity).name == "浙江省"
    assert record.entity(None) is None
    assert record.published == "2024-04-19"


def test_enumerations_and_diagnostics():
    record = tiqu.extract("上海、江苏、浙江三省市，還有長(zhǎng)三角。")
    [enumeration] = record.enumerations
    assert (enumeration.declared, enumeration.found, enumeration.agrees) == (3, 3, True)
    assert [item.text for item in enumeration.items] == ["上海", "江苏", "浙江"]
    assert {diagnostic.severity for diagnostic in record.diagnostics} == {"info"}


def test_bytes_have_no_source():
    assert tiqu.extract("浙江省".encode("gb18030") * 20).source is None


@pytest.mark.parametrize(
    "article, error, words",
    [
        (3, TypeError, "int"),
        (None, TypeError, "NoneType"),
        ({"id": "a"}, TypeError, "'a'"),
        ({"text": "a", "published": "2023-02-29"}, ValueError, "2023-02-29"),
        ({"text": b"a", "encoding": "morse"}, ValueError, "morse"),
        ({"text": "a", "id": ""}, ValueError, "id"),
        ({"text": "a", "id": "a\0b"}, ValueError, "zero"),
    ],
)
def test_faults_say_what_is_wrong(article, error, words):
    with pytest.raises(error, match=words):
        tiqu.extract(article)


def test_options_are_checked():
    with pytest.raises(ValueError, match="no type 'river'"):
        tiqu.Extractor(types=["river"])
    with pytest.raises(ValueError, match="offset_unit"):
        tiqu.Extractor(offset_unit="bytes")


def test_what_the_documentation_shows():
    assert doctest.testmod(tiqu, verbose=False, extraglobs={"Decimal": Decimal}).failed == 0


def test_version_is_that_of_the_records():
    generator = tiqu.extract("").data["generator"]
    assert generator == {"name": "tiqu", "version": tiqu.version(), "ruleset": tiqu.Extractor().ruleset}
