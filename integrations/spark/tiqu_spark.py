"""Tiqu in Spark: records and facts of a data frame of articles, and the command behind an RDD.

Every executor needs the Python package ``tiqu`` (a wheel, or an archive with it: `docs/spark.md`); for `piped`, the command.
Hand this file over with ``--py-files``.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas
    import pyarrow
    from pyspark import RDD
    from pyspark.sql import DataFrame

RECORD_SCHEMA = "id string, record string"
_OPTIONAL = ("title", "published")


def records(frame: DataFrame, *, id: str = "id", text: str = "text", **options: Any) -> DataFrame:
    """The record of each article as JSON: columns ``id`` and ``record``.

    :param frame: articles, one a row, with their ids and texts; columns ``title`` and ``published`` are used if there.
    :param options: of `tiqu.Extractor`, such as ``types=["region"]``.
    """

    def extract(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        import pyarrow
        import tiqu

        extractor = tiqu.Extractor(**options)
        for batch in batches:
            found = [extractor.json(article) for article in batch.to_pylist()]
            yield pyarrow.RecordBatch.from_arrays(
                [batch.column("id").cast(pyarrow.string()), pyarrow.array(found, pyarrow.string())], ["id", "record"]
            )

    return _articles(frame, id, text).mapInArrow(extract, RECORD_SCHEMA)


def records_in_pandas(frame: DataFrame, *, id: str = "id", text: str = "text", **options: Any) -> DataFrame:
    """The same through pandas, for clusters whose other code is in it; slower, since every text is copied once more."""

    def extract(frames: Iterator[pandas.DataFrame]) -> Iterator[pandas.DataFrame]:
        import pandas
        import tiqu

        extractor = tiqu.Extractor(**options)
        for frame in frames:
            articles = frame.astype(object).where(frame.notna(), None).to_dict("records")
            found = [extractor.json(article).decode() for article in articles]
            yield pandas.DataFrame({"id": frame["id"].astype(str), "record": found})

    return _articles(frame, id, text).mapInPandas(extract, RECORD_SCHEMA)


def facts(frame: DataFrame, *, id: str = "id", text: str = "text", numbers: str = "float") -> DataFrame:
    """The facts of all articles, one a row; the columns are those of `tiqu table`.

    :param numbers: as for `tiqu.facts`: ``"float"``, ``"decimal"`` or ``"text"``.
    """
    import tiqu
    from pyspark.sql.pandas.types import from_arrow_schema

    def extract(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        import pyarrow
        import tiqu

        for batch in batches:
            yield from tiqu.facts(pyarrow.Table.from_batches([batch]), numbers=numbers).to_batches()

    return _articles(frame, id, text).mapInArrow(extract, from_arrow_schema(tiqu.facts([], numbers=numbers).schema))


def piped(lines: RDD[str], command: str = "tiqu", *options: str) -> RDD[str]:
    """Records of articles that are lines of JSON with ``id`` and ``text``, by the command: one process a partition.

    An article that cannot be read fails its partition, so that none is lost in silence: give every line an ``id`` that is
    nowhere else and a ``text``.
    :param options: of `tiqu extract`, such as ``"--types", "region"``.
    """
    return lines.pipe(shlex.join([command, "extract", "--jsonl", "--quiet", *options]), checkCode=True)


def _articles(frame: DataFrame, id: str, text: str) -> DataFrame:
    from pyspark.sql.functions import col

    columns = [col(id).alias("id"), col(text).alias("text")]
    return frame.select(*columns, *(name for name in _OPTIONAL if name in frame.columns))
