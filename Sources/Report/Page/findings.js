// What the validator found, and what extraction itself was in doubt about.

function problemRows(article) {
  return [
    ...article.findings.map((problem, index) => ({ article, problem, ref: `v${index}`, by: "validator" })),
    ...article.diagnostics.filter(isObject).map((problem, index) => ({ article, problem, ref: `d${index}`, by: "extraction" })),
  ];
}

const severities = ["error", "warning", "info"];

function problemColumns(withArticle) {
  return [
    { label: "Severity", short: true, look: ({ problem }) => `badge ${severity(problem)}`, key: ({ problem }) => severities.indexOf(severity(problem)), cell: ({ problem }) => severity(problem) },
    { label: "What is said", look: () => "prose", key: ({ problem }) => problem.message, cell: problemCell },
    { label: "Code", short: true, key: ({ problem }) => problem.code, cell: ({ problem }) => problem.code },
    withArticle && { label: "Article", key: ({ article }) => article.name, cell: ({ article }) => el("a", { href: `#a${article.number}`, class: "clip" }, chinese(article.name)) },
    { label: "By", short: true, key: ({ by }) => by, cell: ({ by }) => by },
  ].filter(Boolean);
}

function problemCell({ article, problem, ref }) {
  const message = chinese(problem.message);
  const place = article.place(ref, "text") ?? article.place(ref, "source");
  return [
    place ? el("a", { href: `#a${article.number}.${ref}` }, message) : message,
    problem.path && el("div", { class: "faint" }, problem.path),
  ].filter(Boolean);
}

const problemSearch = ({ article, problem, by }) =>
  [article.name, problem.code, problem.title, problem.message, severity(problem), problem.path, by].join(" ");

function problemTable(rows, withArticle, filters) {
  return new DataTable(problemColumns(withArticle), rows, {
    caption: "Findings", empty: "Nothing was found.", words: problemSearch, sort: { index: 0, isDown: false }, ...filters,
  });
}

async function findingsView(report) {
  const articles = await report.all();
  const rows = articles.flatMap(problemRows);
  const least = el("select", { change: () => { table.page = 0; table.update(); } },
    el("option", { value: "2" }, "all"), el("option", { value: "1", selected: true }, "warnings and errors"), el("option", { value: "0" }, "errors"));
  const table = problemTable(rows, articles.length > 1, {
    empty: "Nothing of this kind was found.", filters: el("label", {}, "Show", least),
    accepts: ({ problem }) => severities.indexOf(severity(problem)) <= Number(least.value),
  });
  return el("div", {}, el("h1", {}, "Findings"),
    el("p", { class: "faint" }, report.index.has_source
      ? "Every record was checked against its contract, its source and itself."
      : "Every record was checked against its contract and itself; with --source it is checked against its source, too."),
    table.node);
}
