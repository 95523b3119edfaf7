"""Facts and entities of many articles as a table, for pandas, polars or Arrow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from ._articles import ArticleLike
from ._extractor import Extractor, default
from ._records import Amount, Change, Fact, Record

if TYPE_CHECKING:
    import pyarrow

Kind = Literal["arrow", "pandas", "polars"]
Numbers = Literal["float", "decimal", "text"]

_TEXT, _NUMBER, _WHOLE = "text", "number", "whole"

#: Name and type of each column: those of `tiqu table`, in its order.
FACT_COLUMNS: dict[str, str] = {
    **dict.fromkeys(("id", "fact"), _TEXT),
    "sentence": _WHOLE,
    **dict.fromkeys(("indicator", "region", "region_name", "period"), _TEXT),
    **dict.fromkeys(("value", "low", "high"), _NUMBER),
    **dict.fromkeys(("unit", "modifier"), _TEXT),
    **dict.fromkeys(("from_value", "from_low", "from_high"), _NUMBER),
    **dict.fromkeys(("from_unit", "from_modifier", "modality", "changes", "change_direction"), _TEXT),
    **dict.fromkeys(("change_value", "change_low", "change_high"), _NUMBER),
    **dict.fromkeys(("change_unit", "change_modifier", "change_basis"), _TEXT),
    "rank": _WHOLE,
    **dict.fromkeys(("rank_scope", "rule"), _TEXT),
    **dict.fromkeys(("start", "end", "source_start", "source_end"), _WHOLE),
    **dict.fromkeys(("offset_unit", "title", "published"), _TEXT),
}

ENTITY_COLUMNS: dict[str, str] = {
    **dict.fromkeys(("id", "entity", "type"), _TEXT),
    "sentence": _WHOLE,
    "text": _TEXT,
    **dict.fromkeys(("start", "end", "source_start", "source_end"), _WHOLE),
    "within": _TEXT,
    **dict.fromkeys(("value", "low", "high"), _NUMBER),
    **dict.fromkeys(("unit", "unit_code", "modifier"), _TEXT),
    **dict.fromkeys(("code", "name", "level", "form", "document_title", "kind", "number", "issuer"), _TEXT),
    **dict.fromkeys(("date", "resolved", "rule"), _TEXT),
}

#: 26 digits before the point, 12 behind it: what pandas, polars and DuckDB all read.
_DIGITS, _FRACTION = 38, 12


def facts(
    articles: Any, *, to: Kind | None = None, text: str = "text", numbers: Numbers = "float",
    extractor: Extractor | None = None, threads: int = 1,
) -> Any:  # fmt: skip
    """The facts of many articles, one a row; the columns are those of `tiqu table` (`docs/table.md`).

    :param articles: a pandas, polars or Arrow table with a column of texts, and perhaps ``id``, ``title`` and
        ``published``; or any articles that `Extractor.extract` takes; or records.
    :param to: ``"pandas"``, ``"polars"`` or ``"arrow"``; None for what `articles` are, else Arrow.
    :param text: the column that holds the texts.
    :param numbers: ``"float"``, the double nearest to each number; ``"decimal"``, exact, up to 26 digits before the
        point and 12 behind it; or ``"text"``, as the record writes them.
    :raises OverflowError: where a number does not fit ``"decimal"``.
    """
    records = _records(articles, text, extractor or default(), threads)
    return _table((row for record in records for row in _fact_rows(record)), FACT_COLUMNS, numbers, to or _kind(articles))


def entities(
    articles: Any, *, to: Kind | None = None, text: str = "text", numbers: Numbers = "float",
    extractor: Extractor | None = None, threads: int = 1,
) -> Any:  # fmt: skip
    """The entities of many articles, one a row. The parameters are those of `facts`."""
    records = _records(articles, text, extractor or default(), threads)
    rows = (row for record in records for row in _entity_rows(record))
    return _table(rows, ENTITY_COLUMNS, numbers, to or _kind(articles))


# What comes in


def _kind(articles: Any) -> Kind:
    """By the name of the type, so that nothing is imported that the caller does not use."""
    package = type(articles).__module__.partition(".")[0]
    return package if package in ("pandas", "polars") else "arrow"  # type: ignore[return-value]


def _records(articles: Any, text: str, extractor: Extractor, threads: int) -> Iterator[Record]:
    rows = _rows(articles, text) if hasattr(articles, "columns") else iter(articles)
    first = next(rows, None)
    if first is None:
        return
    if isinstance(first, Record):
        yield first
        yield from rows
    else:
        yield from extractor.extract_many(_chained(first, rows), threads=threads)


def _chained(first: ArticleLike, rest: Iterator[ArticleLike]) -> Iterator[ArticleLike]:
    yield first
    yield from rest


def _rows(table: Any, text: str) -> Iterator[dict[str, Any]]:
    """The rows of a data frame as articles; one without a text is an empty article."""
    names = getattr(table, "column_names", None) or list(table.columns)
    if text not in names:
        raise KeyError(f"no column {text!r}; there are {', '.join(map(str, names))}")
    fields = [name for name in ("id", "title", "published") if name in names]
    columns = [_values(table[name]) for name in (text, *fields)]
    for content, *values in zip(*columns, strict=True):
        yield {"text": "" if content is None else content, **dict(zip(fields, values, strict=True))}


def _values(column: Any) -> list[Any]:
    """A column as Python values, None for what is missing."""
    if hasattr(column, "to_pylist"):
        return column.to_pylist()
    if hasattr(column, "to_list") and not hasattr(column, "isna"):
        return column.to_list()
    missing = column.isna()
    return [None if gone else value for value, gone in zip(column, missing, strict=True)]


# Rows


def _fact_rows(record: Record) -> Iterator[tuple[Any, ...]]:
    names = _region_names(record)
    for fact in record.facts:
        first = fact.changes[0] if fact.changes else None
        code = fact.region.value if fact.region else None
        yield (
            record.id, fact.id, fact.sentence, fact.indicator.text, code, _region_name(fact, code, names),
            fact.period.value if fact.period else None, *_amount(fact), *_amount(fact.earlier),
            fact.modality, "; ".join(map(_phrase, fact.changes)) or None,
            first.direction if first else None, *_amount(first), first.basis if first else None,
            fact.rank.value if fact.rank else None, fact.rank.scope if fact.rank else None, fact.rule,
            fact.indicator.start, fact.indicator.end, fact.indicator.source_start, fact.indicator.source_end,
            record.data["offset_unit"], record.title, record.published,
        )  # fmt: skip


def _amount(amount: Amount | None) -> tuple[Any, ...]:
    if amount is None:
        return (None,) * 5
    return amount.value, amount.low, amount.high, amount.unit, amount.modifier


def _phrase(change: Change) -> str:
    """``increase 5.7 % year_on_year``."""
    number = _digits(change.value) if change.low is None else f"{_digits(change.low)}–{_digits(change.high)}"
    words = (change.direction, change.modifier, number, change.unit, change.basis)
    return " ".join(word for word in words if word)


def _region_names(record: Record) -> dict[tuple[str | None, str], str]:
    """By entity and code, and by code alone as the first mention of it says."""
    names: dict[tuple[str | None, str], str] = {}
    for entity in record.entities:
        if entity.type == "region" and entity.code and entity.name:
            names[entity.id, entity.code] = entity.name
            names.setdefault((None, entity.code), entity.name)
    return names


def _region_name(fact: Fact, code: str | None, names: dict[tuple[str | None, str], str]) -> str | None:
    if code is None or fact.region is None:
        return None
    return names.get((fact.region.entity, code)) or names.get((None, code))


def _entity_rows(record: Record) -> Iterator[tuple[Any, ...]]:
    for entity in record.entities:
        keys = entity.keys
        is_date = entity.type == "date"
        yield (
            record.id, entity.id, entity.type, entity.sentence, entity.text,
            entity.start, entity.end, entity.source_start, entity.source_end, entity.within,
            None if is_date else keys.get("value"), keys.get("low"), keys.get("high"),
            keys.get("unit"), keys.get("unit_code"), keys.get("modifier"),
            keys.get("code"), keys.get("name"), keys.get("level"), keys.get("form"),
            keys.get("title"), keys.get("kind"), keys.get("number"), keys.get("issuer"),
            keys.get("value") if is_date else None, keys.get("resolved"), entity.rule,
        )  # fmt: skip


# What goes out


def _table(rows: Iterable[tuple[Any, ...]], columns: dict[str, str], numbers: Numbers, to: Kind) -> Any:
    table = _arrow(rows, columns, numbers)
    if to == "pandas":
        return table.to_pandas()
    if to == "polars":
        import polars

        return polars.from_arrow(table)
    return table


def _arrow(rows: Iterable[tuple[Any, ...]], columns: dict[str, str], numbers: Numbers) -> pyarrow.Table:
    try:
        import pyarrow
    except ImportError as error:
        raise ImportError("tables need pyarrow: pip install 'tiqu[tables]'") from error
    number = {
        "float": pyarrow.float64(),
        "decimal": pyarrow.decimal128(_DIGITS, _FRACTION),
        "text": pyarrow.string(),
    }.get(numbers)
    if number is None:
        raise ValueError(f"numbers is {numbers!r}, not float, decimal or text")
    types = {_TEXT: pyarrow.string(), _NUMBER: number, _WHOLE: pyarrow.int64()}
    cells = list(zip(*rows, strict=True)) or [()] * len(columns)
    arrays = [
        pyarrow.array(_converted(column, kind, numbers), types[kind])
        for column, kind in zip(cells, columns.values(), strict=True)
    ]
    return pyarrow.Table.from_arrays(arrays, names=list(columns))


def _converted(column: Iterable[Any], kind: str, numbers: Numbers) -> Iterable[Any]:
    if kind != _NUMBER:
        return list(column)
    convert = {"float": float, "decimal": _fitting, "text": _digits}[numbers]
    return [None if value is None else convert(value) for value in column]


def _fitting(number: int | Decimal) -> Decimal:
    number = Decimal(number)
    exponent = number.as_tuple().exponent
    if abs(number) >= 10 ** (_DIGITS - _FRACTION) or (isinstance(exponent, int) and -exponent > _FRACTION):
        raise OverflowError(f"{number} does not fit decimal({_DIGITS}, {_FRACTION}); take numbers='text'")
    return number


def _digits(number: int | Decimal | None) -> str:
    """As the record writes it, without exponent."""
    return "" if number is None else format(number, "f") if isinstance(number, Decimal) else str(number)
