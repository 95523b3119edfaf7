"""The report in a real browser: what it shows, how it answers, and whether everyone can use it.

    Tests/Browser/run            installs what is needed into .venv and runs this
    python3 report_test.py TIQU  where playwright, axe-playwright-python and Chromium are there
"""

import json
import re
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
VIEWS = ["a63", "a63.f1.value", "facts", "regions/330000", "findings"]
HOSTILE = [
    "浙江省</script><script>alert(1)</script>新增专利6.5万件，<img src=x onerror=alert(2)>同比增长5.7%。",
    "<!-- 2024年 <script> 上海市 --> ]]> &lt;b&gt; \\u003c \\",
    "\u202e浙江省2023年出口\u2066额达3亿元\u202c。𠮷𠮷江苏省7.1万件。\u2028上海市\u0001",
    "",
]


class Browser:
    """Chromium, and what it complained about."""

    def __init__(self, playwright):
        self.chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        self.faults = []

    def open(self, path, place="", scheme="light", width=1280, height=900):
        page = self.chromium.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
        page.on("console", lambda message: message.type in ("error", "warning") and self.faults.append(message.text))
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("dialog", lambda dialog: (self.faults.append("a dialog"), dialog.dismiss()))
        page.on("request", lambda request: request.url.startswith(("file:", "data:")) or self.faults.append(request.url))
        page.goto(f"file://{path}#{place}")
        page.wait_for_selector("main h1, main .empty")
        return page

    def check_quiet(self):
        assert not self.faults, self.faults


def tiqu(*arguments, text=None):
    result = subprocess.run([TIQU, *arguments], input=text, capture_output=True, cwd=ROOT, text=True)
    assert result.returncode == 0, result.stderr
    return result.stdout


def report(folder, name, records, *arguments):
    path = Path(folder) / name
    tiqu("report", "-", "--html", str(path), *arguments, text=records)
    return path


def words(page):
    """The words of every marked entity of the text that is shown, by id."""
    return page.evaluate("""() => {
        const words = {};
        for (const node of document.querySelectorAll('.text mark')) words[node.dataset.ref] = (words[node.dataset.ref] ?? '') + node.textContent;
        return words;
    }""")


def shown_text(page):
    return page.eval_on_selector_all(".text p", "nodes => nodes.map((node) => node.textContent).join('\\n')")


def squeezed(text):
    """Without blank lines: the page shows them as gaps."""
    return "\n".join(line for line in text.split("\n") if line.strip())


# What is shown


def test_entities_stand_at_their_characters(browser, folder):
    """Every mark of every article of corpus/ holds the words of its entity."""
    page = browser.open(CORPUS_REPORT)
    for number, record in enumerate(RECORDS):
        page.evaluate(f"location.hash = 'a{number}'")
        page.wait_for_function(f"() => document.querySelector('.text') && document.querySelectorAll('.text mark').length >= {len(record['entities'])}")
        found = words(page)
        for entity in record["entities"]:
            assert found[entity["id"]].replace("\n", "") == entity["text"].replace("\n", ""), (record["id"], entity)
        assert shown_text(page) == squeezed(record["text"]), record["id"]


def test_source_is_shown_as_it_is(browser, folder):
    page = browser.open(CORPUS_REPORT)
    for number, record in enumerate(RECORDS[::6]):
        page.evaluate(f"location.hash = 'a{6 * number}'")
        page.wait_for_timeout(50)
        page.get_by_role("button", name="Source", exact=True).click()
        source = (ROOT / "corpus" / record["id"]).read_text()
        assert shown_text(page) == squeezed(source), record["id"]
        page.get_by_role("button", name="Clean text").click()


def test_every_cell_leads_to_its_characters(browser, folder):
    record = RECORDS[63]
    entities = {entity["id"]: entity["text"] for entity in record["entities"]}
    page = browser.open(CORPUS_REPORT, "a63")
    most = 0
    for fact in record["facts"]:
        wanted = {"indicator": fact["indicator"]["text"], "value": entities.get(fact["entity"])}
        wanted |= {key: entities[fact[key]["entity"]] for key in ("region", "period", "rank") if fact[key]}
        wanted |= {f"change{i}": entities[change["entity"]] for i, change in enumerate(fact["changes"])}
        for part, text in wanted.items():
            link = page.locator(f'td a[href="#a63.{fact["id"]}.{part}"]').first
            if text is None or link.count() == 0:
                assert text is None or part == "value", (fact["id"], part)
                continue
            page.evaluate("document.activeElement.blur()")
            link.click()
            page.wait_for_function("() => document.activeElement.closest('.text p')")
            assert page.evaluate("document.activeElement.textContent") == text, (fact["id"], part)
            most = max(most, page.locator(".text .part").count())
            page.go_back()
    assert most > 3, "the other parts of a fact are shown along with the one that was asked for"


def test_card_says_value_and_rule(browser, folder):
    page = browser.open(CORPUS_REPORT, "a63")
    figure = page.locator(".text mark.quantity", has_text="7.1万件").first
    figure.hover()
    card = page.locator("#card")
    assert card.is_visible()
    text = card.inner_text()
    assert "71,000" in text and "figure.unit" in text and "发明专利授权量" in text, text
    page.keyboard.press("Escape")
    assert not card.is_visible()


def test_findings_stand_in_place(browser, folder):
    broken = json.loads(json.dumps(RECORDS[63]))
    figure = next(e for e in broken["entities"] if e["text"] == "7.1万件")
    figure["value"] = 72000
    path = report(folder, "broken.html", json.dumps(broken, ensure_ascii=False))
    page = browser.open(path, "findings")
    row = page.locator("tbody tr", has_text="V301")
    assert row.count() == 1
    row.locator("a").last.click()
    page.wait_for_selector(".text .problem.error")
    assert page.locator(".text .problem.error").first.inner_text() == "7.1万件"
    page.wait_for_selector("#card:not([hidden])")
    assert "V301" in page.locator("#card").inner_text()


def test_numbers_are_not_rounded(browser, folder):
    record = tiqu("extract", "--format", "jsonl", text="这个比例增长3.14159265358979323846%。")
    page = browser.open(report(folder, "long.html", record))
    page.locator(".text mark.percentage").first.hover()
    assert "3.14159265358979323846" in page.locator("#card").inner_text()


def test_offset_units(browser, folder):
    text = "𠮷𠮷江苏省新增专利7.1万件，𠀀同比增长5%。\n浙江省3万件。"
    for unit in ("codepoint", "utf8", "utf16"):
        record = tiqu("extract", "--format", "jsonl", "--offset-unit", unit, text=text)
        page = browser.open(report(folder, f"{unit}.html", record))
        wanted = {e["id"]: e["text"] for e in json.loads(record)["entities"]}
        assert words(page) == wanted, unit


def test_hostile_text(browser, folder):
    lines = "".join(json.dumps({"id": f'</script><b>"{i}', "title": text[:20], "text": text}) + "\n" for i, text in enumerate(HOSTILE))
    records = tiqu("extract", "--jsonl", "--quiet", text=lines)
    sources = Path(folder) / "hostile.jsonl"
    sources.write_text(lines)
    path = report(folder, "hostile.html", records, "--source", str(sources), "--title", "</title><script>alert(3)</script>")
    for number, record in enumerate(map(json.loads, records.splitlines())):
        page = browser.open(path, f"a{number}")
        assert shown_text(page) == squeezed(record["text"]).replace("\u0000", "\ufffd")
        if record["text"]:
            page.get_by_role("button", name="Source", exact=True).click()
            assert shown_text(page) == squeezed(HOSTILE[number])
    for view in ("facts", "regions", "findings"):
        assert browser.open(path, view).locator("script:not([type])").count() == 0


# How it answers


def test_sorting_and_filtering(browser, folder):
    page = browser.open(CORPUS_REPORT, "facts")
    def column(name):
        heads = page.locator("thead th").all_inner_texts()
        at = next(i for i, head in enumerate(heads) if head.startswith(name))
        return page.locator(f"tbody td:nth-child({at + 1})").all_inner_texts()
    page.get_by_role("button", name="Value").click()
    head = page.locator("th", has_text="Value")
    assert head.get_attribute("aria-sort") == "ascending"
    def sizes():
        found = [re.search(r"-?[\d.]+", value.split("→")[-1].replace(",", "")) for value in column("Value")]
        return [float(match.group()) for match in found if match]
    assert sizes() == sorted(sizes())
    page.get_by_role("button", name="Value").click()
    assert head.get_attribute("aria-sort") == "descending" and sizes() == sorted(sizes(), reverse=True)
    page.get_by_role("searchbox").fill("专利 2024")
    assert all("专利" in row and "2024" in row for row in page.locator("tbody tr").all_inner_texts())
    assert "of 819 rows" in page.locator(".count").inner_text() or "of" in page.locator(".count").inner_text()
    page.get_by_role("searchbox").fill("")
    page.locator("select").select_option("330000")
    assert set(column("Region")) <= {e["name"] for r in RECORDS for e in r["entities"] if (e.get("code") or "").startswith("33")}


def test_keyboard_alone(browser, folder):
    page = browser.open(CORPUS_REPORT, "a63")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.locator(".text").focus()
    first = [entity["text"] for entity in RECORDS[63]["entities"]]
    for text in first[:5]:
        page.keyboard.press("ArrowRight")
        assert page.evaluate("document.activeElement.textContent") == text
        assert page.evaluate("document.activeElement.getAttribute('aria-describedby')") == "card"
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.textContent") == first[3]
    page.keyboard.press("End")
    assert page.evaluate("document.activeElement.textContent") == first[-1]
    page.keyboard.press("Tab")
    assert not page.evaluate("document.activeElement.closest('.text')")


def test_colours(browser, folder):
    def paper(page):
        return page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    light, dark = browser.open(CORPUS_REPORT), browser.open(CORPUS_REPORT, scheme="dark")
    assert paper(light) != paper(dark)
    wanted = paper(dark)
    light.get_by_role("button", name="Dark").click()
    assert paper(light) == wanted
    light.get_by_role("button", name="Auto").click()
    assert paper(light) != wanted


# For everyone


def test_accessibility(browser, folder):
    axe = Axe()
    for view in VIEWS:
        for scheme in ("light", "dark"):
            for width in (1700, 390):
                page = browser.open(CORPUS_REPORT, view, scheme, width)
                page.wait_for_timeout(100)
                violations = axe.run(page).response["violations"]
                told = [(v["id"], [node["html"][:160] + str(node.get("any", [{}])[:1])[:300] for node in v["nodes"][:3]]) for v in violations]
                assert not told, (view, scheme, width, told)
                page.close()


def test_nothing_is_wider_than_the_window(browser, folder):
    for view in VIEWS:
        for width in (320, 390, 800, 1280, 1700):
            page = browser.open(CORPUS_REPORT, view, width=width)
            overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert overflow <= 0, (view, width, overflow)
            page.close()


# How fast it is


def test_a_thousand_articles(browser, folder):
    lines = []
    for number in range(1000):
        record = dict(RECORDS[number % len(RECORDS)])
        record["id"] = f"{number}-{record['id']}"
        lines.append(json.dumps(record, ensure_ascii=False))
    path = report(folder, "thousand.html", "\n".join(lines))
    start = time.monotonic()
    page = browser.open(path)
    opened = time.monotonic() - start
    start = time.monotonic()
    page.evaluate("location.hash = 'facts'")
    page.wait_for_selector("h1:text-is('Facts')")
    facts = time.monotonic() - start
    start = time.monotonic()
    page.get_by_role("searchbox").fill("出口")
    page.wait_for_function("() => / of /.test(document.querySelector('.count').textContent)")
    print(f"  1,000 articles, {path.stat().st_size / 1e6:.1f} MB: opened in {opened:.2f} s, facts in {facts:.2f} s, filtered in {time.monotonic() - start:.2f} s")
    assert opened < 10 and facts < 15


def test_a_very_long_article(browser, folder):
    text = "\n".join(f"{i}日，浙江省新增专利{i}.5万件，同比增长5.7%，江苏省出口额达3亿元。" for i in range(60000))
    record = tiqu("extract", "--format", "jsonl", text=text)
    path = report(folder, "huge.html", record)
    start = time.monotonic()
    page = browser.open(path)
    opened = time.monotonic() - start
    entities = json.loads(record)["entities"]
    last = entities[-1]
    start = time.monotonic()
    page.evaluate(f"location.hash = 'a0.{last['id']}'")
    page.wait_for_function("() => document.activeElement?.dataset?.ref")
    print(f"  one article of {len(text.encode()) / 1e6:.1f} MB, {len(entities)} entities: opened in {opened:.2f} s, at its last entity in {time.monotonic() - start:.2f} s")
    assert page.evaluate("document.activeElement.textContent") == last["text"]
    assert opened < 20


if __name__ == "__main__":
    TIQU, CHROMIUM = str(Path(sys.argv[1]).resolve()), sys.argv[2]
    wanted = sys.argv[3:]
    RECORDS = [json.loads(path.read_text()) for path in sorted((ROOT / "out").glob("*.json"))]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        CORPUS_REPORT = Path(folder) / "corpus.html"
        tiqu("report", "out", "--source", "corpus", "--html", str(CORPUS_REPORT))
        failed = 0
        for name, test in [item for item in globals().items() if item[0].startswith("test_")]:
            if wanted and not any(word in name for word in wanted):
                continue
            browser = Browser(playwright)
            try:
                test(browser, folder)
                browser.check_quiet()
                print(f"ok      {name}", flush=True)
            except Exception as error:  # noqa: BLE001: the other tests are to run all the same
                failed += 1
                line = traceback.extract_tb(error.__traceback__)[-1].line
                print(f"FAILED  {name}: {type(error).__name__}: {error}\n        {line}", flush=True)
            browser.chromium.close()
        print(f"{failed} failed" if failed else "the report is as it should be")
        sys.exit(1 if failed else 0)
