"""The corpus through Ray Data's `map_batches`: the hash of every record must be that of the command's.

    python integrations/ray/prove.py [--copies N] [--command .build/release/tiqu]
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path

os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
import pyarrow
import ray

ROOT = Path(__file__).resolve().parents[2]


class Records:
    """One extractor a worker; a batch of articles in, their records out."""

    def __init__(self) -> None:
        import tiqu

        self._extractor = tiqu.Extractor()

    def __call__(self, batch: pyarrow.Table) -> pyarrow.Table:
        records = [self._extractor.json(article) for article in batch.to_pylist()]
        return pyarrow.table({"id": batch.column("id"), "record": pyarrow.array(records, pyarrow.string())})


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--copies", type=int, default=50, help="how many times corpus/ is taken")
    parser.add_argument("--command", default=str(ROOT / ".build/release/tiqu"))
    options = parser.parse_args()
    texts = [(path.stem, path.read_text("utf-8")) for path in sorted((ROOT / "corpus").glob("*.txt"))]
    articles = [{"id": f"{id}-{copy}", "text": text} for copy in range(options.copies) for id, text in texts]
    lines = "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in articles)
    run = subprocess.run(
        [options.command, "extract", "--jsonl", "--quiet"], input=lines.encode(), stdout=subprocess.PIPE, check=True
    )
    expected = {json.loads(line)["id"]: hashlib.sha256(line).hexdigest() for line in run.stdout.splitlines()}

    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
    started = time.monotonic()
    data = ray.data.from_items(articles, override_num_blocks=8)
    rows = data.map_batches(Records, batch_format="pyarrow", batch_size=256, concurrency=2).take_all()
    seconds = time.monotonic() - started
    ray.shutdown()
    found = {row["id"]: hashlib.sha256(row["record"].encode()).hexdigest() for row in rows}
    size = sum(len(article["text"].encode()) for article in articles) / 1e6
    print(f"Ray: {len(rows):,} articles, {size:.1f} MB in {seconds:.1f} s, {size / seconds:.1f} MB/s")
    good = found == expected and len(rows) == len(expected)
    print("Ray: every record as the command has it, none lost, none twice" if good else "Ray: FAILED")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
