"""One corpus through every way into Spark, on a cluster of two executors, one of which is killed half-way.

    python integrations/spark/prove.py [--copies N] [--command .build/release/tiqu]

The hash of every record must be that of the command's, each article must be there once, and the job in which the executor
was killed must have had tasks that failed. Prints the speed of each way.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from pyspark.sql import SparkSession

sys.path.insert(0, str(Path(__file__).parent))
import tiqu_spark

if TYPE_CHECKING:
    from pyspark import RDD, SparkContext

ROOT = Path(__file__).resolve().parents[2]
Hashes = list[tuple[str, str]]


def main() -> int:
    options = arguments()
    spark = session()
    context = spark.sparkContext
    articles = [(path.stem, path.read_text("utf-8")) for path in sorted((ROOT / "corpus").glob("*.txt"))]
    count = len(articles) * options.copies
    size = sum(len(text.encode()) for _, text in articles) * options.copies
    started = time.monotonic()
    expected = by_command(articles, options)
    report("the command alone", count, size, time.monotonic() - started)

    shared = context.broadcast(articles)
    numbers = context.range(count, numSlices=options.partitions)
    rows = numbers.map(lambda number: article(number, shared.value))
    frame = spark.createDataFrame(rows, "id string, text string")
    lines = rows.map(lambda row: json.dumps({"id": row[0], "text": row[1]}, ensure_ascii=False))
    command = str(Path(options.command).resolve())
    ways: dict[str, Callable[[], RDD]] = {
        "mapInArrow": lambda: hashed_frame(tiqu_spark.records(frame)),
        "mapInPandas": lambda: hashed_frame(tiqu_spark.records_in_pandas(frame)),
        "rdd.pipe": lambda: tiqu_spark.piped(lines, command).map(hashed_line),
        "mapInArrow, an executor killed": lambda: hashed_frame(tiqu_spark.records(frame)),
        "rdd.pipe, an executor killed": lambda: tiqu_spark.piped(lines, command).map(hashed_line),
    }
    good = True
    for name, way in ways.items():
        killer = Killer(context) if name.endswith("killed") else None
        started = time.monotonic()
        found = way().collect()
        report(name, count, size, time.monotonic() - started)
        good &= same(name, found, expected)
        good &= killer is None or killer.verdict(name)
    good &= facts_agree(spark, articles)
    spark.stop()
    print("Spark: every record as the command has it, none lost, none twice" if good else "Spark: FAILED")
    return 0 if good else 1


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--copies", type=int, default=200, help="how many times corpus/ is taken")
    parser.add_argument("--partitions", type=int, default=24)
    parser.add_argument("--command", default=str(ROOT / ".build/release/tiqu"))
    return parser.parse_args()


def session() -> SparkSession:
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    spark = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .appName("tiqu")
        .config("spark.executorEnv.PYTHONPATH", str(Path(__file__).parent))
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.task.maxFailures", "8")
        # A busy machine is no lost executor.
        .config("spark.network.timeout", "900s")
        .config("spark.executor.heartbeatInterval", "60s")
        .config("spark.rpc.askTimeout", "900s")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("OFF")
    return spark


def article(number: int, articles: list[tuple[str, str]]) -> tuple[str, str]:
    id, text = articles[number % len(articles)]
    return f"{id}-{number // len(articles)}", text


def by_command(articles: list[tuple[str, str]], options: argparse.Namespace) -> dict[str, str]:
    """The hash of each record as the command writes it."""
    input = "".join(
        json.dumps({"id": id, "text": text}, ensure_ascii=False) + "\n"
        for id, text in (article(number, articles) for number in range(len(articles) * options.copies))
    )
    run = subprocess.run(
        [options.command, "extract", "--jsonl", "--quiet"], input=input.encode(), stdout=subprocess.PIPE, check=True
    )
    return dict(hashed_line(line) for line in run.stdout.decode().split("\n") if line)


def hashed_line(line: str) -> tuple[str, str]:
    return json.loads(line)["id"], hashlib.sha256(line.encode()).hexdigest()


def hashed_frame(records) -> RDD:
    return records.rdd.map(lambda row: (row.id, hashlib.sha256(row.record.encode()).hexdigest()))


def same(name: str, found: Hashes, expected: dict[str, str]) -> bool:
    lost = expected.keys() - {id for id, _ in found}
    twice = len(found) - len({id for id, _ in found})
    other = sum(expected.get(id) != hash for id, hash in found)
    if lost or twice or other:
        print(f"{name}: {len(lost)} lost, {twice} twice, {other} with other bytes")
    return not (lost or twice or other)


def facts_agree(spark: SparkSession, articles: list[tuple[str, str]]) -> bool:
    """The facts of a data frame are those of the Python package."""
    import tiqu

    frame = spark.createDataFrame(articles, "id string, text string").repartition(4)
    columns = ["id", "fact", "indicator", "region", "period", "value", "unit", "changes"]
    found = sorted(str(tuple(row)) for row in tiqu_spark.facts(frame).select(*columns).collect())
    table = tiqu.facts({"id": id, "text": text} for id, text in articles).select(columns)
    expected = sorted(str(tuple(row.values())) for row in table.to_pylist())
    if found != expected:
        print(f"facts: {len(found)} and {len(expected)} rows that are not the same")
    return found == expected


class Killer:
    """Kills an executor when a quarter of the tasks are done; and another one, should the first have been idle."""

    def __init__(self, context: SparkContext) -> None:
        self.killed: list[tuple[int, int]] = []
        self.failed = 0
        self._tracker = context.statusTracker()
        self._driver = driver_process()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        deadline, next_kill = time.monotonic() + 900, 0.0
        while time.monotonic() < deadline and not self.failed:
            for stage in self._tracker.getActiveStageIds():
                info = self._tracker.getStageInfo(stage)
                if info is None:
                    continue
                self.failed = max(self.failed, info.numFailedTasks)
                done, all = info.numCompletedTasks, info.numTasks
                if not self.failed and time.monotonic() >= next_kill and done * 4 >= all > done:
                    os.kill(executors(self._driver)[0], signal.SIGKILL)
                    self.killed.append((done, all))
                    next_kill = time.monotonic() + 10
            time.sleep(0.02)

    def verdict(self, name: str) -> bool:
        self._thread.join(1)
        if not self.killed or not self.failed:
            print(f"{name}: killed at {self.killed}, tasks that failed: {self.failed}; the proof proves nothing")
            return False
        done, all = self.killed[-1]
        print(f"{name}: killed after {done} of {all} tasks; {self.failed} had to be done again")
        return True


def driver_process() -> int:
    """The Java process that this one started."""
    return next(pid for pid in children(os.getpid()) if b"java" in command_line(pid))


def executors(driver: int) -> list[int]:
    """The oldest first: it has work, where a new one may still be starting."""
    return [pid for pid in children(driver) if b"CoarseGrainedExecutorBackend" in command_line(pid)]


def children(parent: int) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                status = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(status[1]) == parent:
                found.append((int(status[19]), int(entry.name)))
    return [pid for _, pid in sorted(found)]


def command_line(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def report(name: str, count: int, size: int, seconds: float) -> None:
    print(f"{name:34} {count:8,} articles {size / 1e6:8.1f} MB {seconds:7.1f} s {size / 1e6 / seconds:6.1f} MB/s", flush=True)


if __name__ == "__main__":
    sys.exit(main())
