"""What the tests run on: the articles of `corpus/`, their committed records, and the command."""

import json
import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
COMMAND = Path(os.environ.get("TIQU_COMMAND", ROOT / ".build/release/tiqu"))


@pytest.fixture(scope="session")
def corpus() -> list[Path]:
    articles = sorted((ROOT / "corpus").glob("*.txt"))
    assert len(articles) > 60
    return articles


@pytest.fixture(scope="session")
def articles(corpus) -> list[dict]:
    """The articles as lines of JSON Lines are."""
    return [{"id": path.stem, "text": path.read_text("utf-8"), "title": path.stem} for path in corpus]


@pytest.fixture(scope="session")
def out() -> Path:
    return ROOT / "out"


@pytest.fixture(scope="session")
def command():
    """Runs the command on some bytes."""
    if not COMMAND.exists():
        pytest.skip(f"no command at {COMMAND}: `make build` makes it")

    def run(*arguments: str, input: bytes = b"") -> bytes:
        return subprocess.run([COMMAND, *arguments], input=input, stdout=subprocess.PIPE, check=True).stdout

    return run


@pytest.fixture(scope="session")
def lines(articles) -> bytes:
    return b"".join(json.dumps(article, ensure_ascii=False).encode() + b"\n" for article in articles)
