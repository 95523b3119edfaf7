"""The service from outside: what it answers, what it refuses, and how it ends.

    python3 Service/Tests/service_test.py Service/.build/release/tiqu-serve .build/release/tiqu

Needs nothing but Python.
"""

import concurrent.futures
import http.client
import json
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LIMITS = ["--port", "0", "--max-body", "100000", "--workers", "2", "--max-waiting", "1", "--body-timeout", "1"]
TEXT = "2023年，浙江省新增专利6.5万件，同比增长5.7%。"


class Service:
    def __init__(self, *options):
        self.process = subprocess.Popen([SERVE, *options], stderr=subprocess.PIPE, text=True)
        line = self.process.stderr.readline()
        self.port = int(re.search(r":(\d+)/", line).group(1))

    def ask(self, method, path, body=None, type="application/json", **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        if body is not None:
            headers["content-type"] = type
        connection.request(method, path, body, {key.replace("_", "-"): value for key, value in headers.items()})
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer, content

    def post(self, path, value, **more):
        body = value if isinstance(value, (str, bytes)) else json.dumps(value, ensure_ascii=False)
        return self.ask("POST", path, body.encode() if isinstance(body, str) else body, **more)

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(20)


def fault(answer, content, status):
    assert answer.status == status, (answer.status, content)
    assert answer.headers["content-type"] == "application/json"
    error = json.loads(content)["error"]
    assert error["status"] == status
    return error["message"]


def tiqu(text, *options):
    command = [TIQU, "extract", "--format", "jsonl", *options]
    return subprocess.run(command, input=text, capture_output=True, check=True).stdout


def test_records_are_those_of_the_command(service):
    _, content = service.post("/v1/extract", {"text": TEXT})
    line = json.dumps({"id": "-", "text": TEXT}).encode()
    assert content + b"\n" == tiqu(line, "--jsonl")
    for path in sorted((ROOT / "corpus").glob("*.txt"))[:10]:
        answer, content = service.post("/v1/extract", path.read_bytes(), type="text/plain")
        assert answer.status == 200 and json.loads(content)["text"] == json.loads((ROOT / "out" / f"{path.stem}.json").read_text())["text"]


def test_pages_and_charsets(service):
    page = "<html><body><h1>快讯</h1><p>广东省出口额５亿元。</p></body></html>"
    for charset in ("gbk", "utf-8", "utf-16le"):
        _, content = service.post("/v1/extract", page.encode(charset), type=f"text/html; charset={charset}")
        record = json.loads(content)
        assert record["text"] == "快讯\n\n广东省出口额5亿元。" and record["source"]["encoding"] == charset, record
    answer, content = service.post("/v1/extract", page, type="text/html; charset=klingon")
    assert "klingon" in fault(answer, content, 415)


def test_options(service):
    _, content = service.post("/v1/extract?types=region,date&offset_unit=utf8", {"text": TEXT, "published": "2024-04-19"})
    record = json.loads(content)
    assert {entity["type"] for entity in record["entities"]} == {"region", "date"}
    assert record["offset_unit"] == "utf8" and record["published"] == "2024-04-19"
    assert "typ" in fault(*service.post("/v1/extract?typ=a", {"text": ""}), 400)
    assert "types" in fault(*service.post("/v1/extract?types=place", {"text": ""}), 400)


def open_lines(service):
    """A request that is sent piece by piece: its connection, what sends a piece, what ends it."""
    connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=30)
    connection.putrequest("POST", "/v1/extract")
    connection.putheader("content-type", "application/x-ndjson")
    connection.putheader("transfer-encoding", "chunked")
    connection.endheaders()

    def send(text):
        data = text.encode()
        connection.send(b"%x\r\n%s\r\n" % (len(data), data))

    return connection, send, lambda: connection.send(b"0\r\n\r\n")


def test_lines_are_answered_while_they_come(service):
    connection, send, finish = open_lines(service)
    send(json.dumps({"id": "a", "text": TEXT}) + "\n")
    answer = connection.getresponse()
    assert json.loads(answer.readline())["id"] == "a"
    send('{"text": 7}\n\n{"text": "上海')
    error = json.loads(answer.readline())["error"]
    assert error["line"] == 2 and error["status"] == 400
    send('市"}\n' + "x" * 200000 + "\n" + json.dumps({"text": "北京市"}))
    assert json.loads(answer.readline())["id"] == "-:4"
    assert json.loads(answer.readline())["error"]["status"] == 413
    finish()
    assert json.loads(answer.readline())["text"] == "北京市"
    assert answer.readline() == b""


def test_validation(service):
    _, record = service.post("/v1/extract", {"text": TEXT})
    body = b'{"record":%s,"source":%s}' % (record, json.dumps(TEXT).encode())
    assert json.loads(service.post("/v1/validate", body)[1]) == {"errors": 0, "warnings": 0, "findings": []}
    found = json.loads(service.post("/v1/validate", body.replace(b"65000", b"65001"))[1])
    assert found["errors"] >= 1 and "V301" in {finding["code"] for finding in found["findings"]}
    assert "record" in fault(*service.post("/v1/validate", {"source": ""}), 400)


def test_faults_are_clear(service):
    assert "not JSON" in fault(*service.post("/v1/extract", "{"), 400)
    assert "text" in fault(*service.post("/v1/extract", {}), 400)
    assert "txt" in fault(*service.post("/v1/extract", {"txt": ""}), 400)
    fault(*service.post("/v1/extract", b"\xff", type="application/json"), 400)
    fault(*service.post("/v1/extract", "", type="image/png"), 415)
    fault(*service.ask("POST", "/v1/extract"), 415)
    fault(*service.ask("GET", "/nowhere"), 404)
    answer, content = service.ask("GET", "/v1/extract")
    assert "POST" in fault(answer, content, 405) and answer.headers["allow"] == "POST"


def test_limits(service):
    assert "100000" in fault(*service.post("/v1/extract", {"text": "上" * 50000}), 413)
    # A body that never comes.
    with socket.create_connection(("127.0.0.1", service.port), timeout=20) as connection:
        connection.sendall(b"POST /v1/extract HTTP/1.1\r\nhost: a\r\ncontent-type: text/plain\r\ncontent-length: 9\r\n\r\n")
        start = time.monotonic()
        assert b" 408 " in connection.recv(4096)
        assert 0.5 < time.monotonic() - start < 10
    # More than can be read or wait.
    text = (TEXT * 3000)[:33000]
    with concurrent.futures.ThreadPoolExecutor(40) as pool:
        answers = list(pool.map(lambda _: service.post("/v1/extract", text, type="text/plain"), range(80)))
    statuses = {answer.status for answer, _ in answers}
    assert statuses <= {200, 503} and 200 in statuses, statuses
    assert all(answer.headers["retry-after"] == "1" for answer, _ in answers if answer.status == 503)
    print(f"  {sum(answer.status == 503 for answer, _ in answers)} of {len(answers)} refused")


def test_documents(service):
    for path, type in {"/healthz": "application/json", "/openapi.json": "application/json", "/metrics": "text/plain",
                       "/v1/schema.json": "application/schema+json", "/": "text/html"}.items():
        answer, content = service.ask("GET", path)
        assert answer.status == 200 and answer.headers["content-type"].startswith(type) and content
        head, nothing = service.ask("HEAD", path)
        assert head.status == 200 and nothing == b""
    metrics = service.ask("GET", "/metrics")[1].decode()
    assert re.search(r'tiqu_requests_total\{route="/v1/extract",status="200"\} [1-9]', metrics)
    assert re.search(r"process_resident_memory_bytes [1-9]", metrics)


def test_ends_when_all_is_answered(service):
    other = Service("--port", "0")
    connection, send, finish = open_lines(other)
    send(json.dumps({"id": "a", "text": TEXT}) + "\n")
    answer = connection.getresponse()
    assert json.loads(answer.readline())["id"] == "a"
    other.process.send_signal(signal.SIGTERM)
    time.sleep(0.3)
    assert other.process.poll() is None
    send(json.dumps({"id": "b", "text": TEXT}) + "\n")
    assert json.loads(answer.readline())["id"] == "b"
    finish()
    assert answer.readline() == b""
    assert other.process.wait(20) == 0
    try:
        socket.create_connection(("127.0.0.1", other.port), timeout=2)
        raise AssertionError("it still listens")
    except ConnectionRefusedError:
        pass


def test_a_slow_reader_gets_all_of_it_though_the_service_ends(service):
    other = Service("--port", "0")
    connection = http.client.HTTPConnection("127.0.0.1", other.port, timeout=30)
    connection.sock = socket.socket()
    connection.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 14)
    connection.sock.connect(("127.0.0.1", other.port))
    body = json.dumps({"text": f"{TEXT}\n" * 9000}).encode()
    connection.request("POST", "/v1/extract", body, {"content-type": "application/json"})
    answer = connection.getresponse()
    length = int(answer.headers["content-length"])
    assert length > 8 << 20, "more than what the system keeps for a connection"
    read = len(answer.read(1 << 16))
    other.process.send_signal(signal.SIGTERM)
    time.sleep(1)
    assert other.process.poll() is None, "it is gone before its answer is"
    while piece := answer.read(1 << 18):
        read += len(piece)
        time.sleep(0.01)
    assert read == length, f"{read} of {length} bytes"
    assert other.process.wait(20) == 0


if __name__ == "__main__":
    SERVE, TIQU = sys.argv[1:3]
    service, failed = Service(*LIMITS), 0
    for name, test in [item for item in globals().items() if item[0].startswith("test_")]:
        try:
            test(service)
            print(f"ok      {name}", flush=True)
        except Exception as error:  # noqa: BLE001: the other tests are to run all the same
            failed += 1
            print(f"FAILED  {name}: {type(error).__name__}: {error}", flush=True)
    assert service.end() == 0
    sys.exit(1 if failed else 0)
