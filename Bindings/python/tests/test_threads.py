"""Several threads: the same records in the same order, and Python goes on meanwhile."""

import threading
from itertools import count, islice

import pytest

import tiqu


def test_many_threads_share_one_extractor(articles):
    extractor = tiqu.Extractor()
    expected = [extractor.json(article) for article in articles]
    results = {}

    def work(number):
        results[number] = [extractor.json(article) for article in articles]

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(results[number] == expected for number in range(4))


def test_python_runs_while_the_library_works(articles):
    text = "\n\n".join(article["text"] for article in articles) * 40
    started, ended = threading.Event(), threading.Event()

    def work():
        started.set()
        tiqu.Extractor().json(text)
        ended.set()

    thread = threading.Thread(target=work)
    thread.start()
    started.wait()
    turns = next(turn for turn in count() if ended.wait(0.001))
    thread.join()
    assert turns > 10


@pytest.mark.parametrize("threads", [1, 3])
def test_nothing_is_read_ahead_without_end(articles, threads):
    taken = 0

    def endless():
        nonlocal taken
        while True:
            taken += 1
            yield articles[0]["text"]

    records = list(islice(tiqu.extract_many(endless(), threads=threads), 10))
    assert [record.id for record in records] == [f"-:{number}" for number in range(1, 11)]
    assert taken <= 32 * (2 * threads + 2)


@pytest.mark.parametrize("threads", [1, 3])
def test_a_fault_in_the_middle_is_raised_there(articles, threads):
    records = tiqu.extract_many([*(article["text"] for article in articles), 7], threads=threads)
    with pytest.raises(TypeError):
        list(records)
