// The page of the service: a text is sent to be read, and shown like an article of a report.

const longestPaste = 1_000_000;

/** The form, and below it what was read last. */
function pasteView(report, [, ...ref]) {
  const text = el("textarea", { id: "paste", lang: "zh", spellcheck: false, required: true, maxlength: longestPaste });
  const day = el("input", { type: "date", id: "published" });
  const fault = el("p", { class: "fault", role: "alert" });
  const button = el("button", { type: "submit", class: "primary" }, "Read it");
  const shown = el("div");
  text.value = report.pasted?.text ?? "";
  const send = async (event) => {
    event.preventDefault();
    fault.textContent = "";
    button.disabled = true;
    try {
      report.pasted = { text: text.value, payload: await extract(text.value, day.value) };
      show();
      announce("The text was read.");
    } catch (error) {
      fault.textContent = error.message;
    }
    button.disabled = false;
  };
  const show = () => {
    if (!report.pasted?.payload) return;
    const article = new Article(0, report.pasted.payload);
    regionNames.learn(article);
    report.cache.set(0, article);
    report.index.articles = [{ facts: article.facts.length, errors: article.findings.length, warnings: 0 }];
    view.page = new ArticlePage(article, report);
    shown.replaceChildren(view.page.node);
  };
  const node = el("div", {},
    el("form", { class: "paste", submit: send },
      el("h1", {}, "What does it state?"),
      el("label", { for: "paste" }, "A Chinese news article, or any text:"), text,
      el("div", { class: "tools" }, el("label", { for: "published" }, "It appeared on"), day, button), fault),
    shown);
  const view = { node, page: null, arrive: () => view.page?.arrive(ref.join(".")) ?? false };
  show();
  return view;
}

/** The record of a text and what the validator finds in it, from the service. */
async function extract(text, published) {
  const body = JSON.stringify({ id: "pasted", text, ...(published && { published }) });
  const record = await post("/v1/extract", body);
  const checked = await post("/v1/validate", `{"record":${record},"source":${JSON.stringify(text)}}`);
  return { record: readJSON(record), source: text, findings: readJSON(checked).findings };
}

async function post(path, body) {
  const answer = await fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body });
  const text = await answer.text();
  if (answer.ok) return text;
  let reason = answer.statusText;
  try { reason = JSON.parse(text).error.message; } catch { /* no JSON: the status has to do */ }
  throw new Error(`The service answered ${answer.status}: ${reason}`);
}

views.a = { label: "A text", show: pasteView };
