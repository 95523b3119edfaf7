// Facts: as cells of a table, each leading to the characters that say it.

/** 80000 over → "over 80,000"; 5 and 10 → "5–10". */
function amount(object) {
  if (!isObject(object)) return "";
  const number = object.low !== undefined && object.low !== null
    ? `${grouped(object.low)}–${grouped(object.high)}` : object.value === null || object.value === undefined ? "" : grouped(object.value);
  return [words(object.modifier), number].filter(Boolean).join(" ");
}

function valueOf(fact) {
  const from = isObject(fact.from) ? amount(fact.from) : "";
  const unit = from && fact.from.unit !== fact.unit ? ` ${fact.from.unit ?? ""}` : "";
  return from ? `${from}${unit} → ${amount(fact)}` : amount(fact);
}

const directions = { increase: ["▲", "up"], decrease: ["▼", "down"], unchanged: ["＝", ""] };

/** ▲ 5.7 % year on year. */
function changeWords(change) {
  const [sign] = directions[change?.direction] ?? ["", ""];
  return [sign, amount(change), change?.unit, words(change?.basis)].filter(Boolean).join(" ");
}

const rankWords = (rank) => (isObject(rank) ? [rank.value && `no. ${rank.value}`, rank.scope].filter(Boolean).join(", ") : "");

function regionWords(article, fact) {
  if (!isObject(fact.region)) return "";
  const entity = article.entity(fact.region.entity);
  const own = entity && entity.code === fact.region.code ? entity.name : null;
  return own ?? regionNames.of(fact.region.code) ?? fact.region.code ?? (entity?.name || article.words(entity));
}

/** What a fact says, in pairs, for the card. */
function factPairs(article, fact) {
  return [
    ["value", [valueOf(fact), fact.unit].filter(Boolean).join(" ")], ["region", regionWords(article, fact)],
    ["period", fact.period?.value], ["changes", list(fact.changes).map(changeWords).join("; ")],
    ["rank", rankWords(fact.rank)], ["modality", fact.modality],
  ].filter(([, value]) => value);
}

/** A cell that leads to its characters. */
function factLink({ article, fact }, part, content, label) {
  if (!content) return null;
  return el("a", { href: `#a${article.number}.${fact.id}.${part}`, "aria-label": label ?? null }, chinese(content));
}

function changeLinks(row) {
  return list(row.fact.changes).map((change, index) => {
    const [, look] = directions[change?.direction] ?? ["", ""];
    return el("div", { class: look || null }, factLink(row, `change${index}`, changeWords(change), `${words(change?.direction)} ${changeWords(change).slice(1)}`));
  });
}

const numeric = (value) => (value === null || value === undefined ? "" : Number(value));

/** @param withArticle whether the table is about more than one article */
function factColumns(withArticle) {
  const columns = [
    { label: "Indicator", cell: (row) => factLink(row, "indicator", row.article.words(row.fact.indicator)), key: (row) => row.article.words(row.fact.indicator) },
    { label: "Region", cell: (row) => factLink(row, "region", regionWords(row.article, row.fact)), key: (row) => row.fact.region?.code ?? "" },
    { label: "Period", short: true, cell: (row) => factLink(row, "period", row.fact.period?.value), key: (row) => row.fact.period?.value ?? "" },
    { label: "Value", figure: true, cell: (row) => factLink(row, "value", valueOf(row.fact)), key: (row) => numeric(row.fact.value ?? row.fact.low) },
    { label: "Unit", short: true, cell: (row) => factLink(row, "value", row.fact.unit), key: (row) => row.fact.unit ?? "" },
    { label: "Change", cell: changeLinks, key: (row) => signedChange(row.fact) },
    { label: "Rank", cell: (row) => factLink(row, "rank", rankWords(row.fact.rank)), key: (row) => numeric(row.fact.rank?.value) },
  ];
  if (withArticle) {
    columns.push({
      label: "Article", key: (row) => row.article.name,
      cell: (row) => el("a", { href: `#a${row.article.number}`, class: "clip" }, chinese(row.article.name)),
    });
  }
  return columns;
}

function signedChange(fact) {
  const change = list(fact.changes)[0];
  if (!change) return "";
  const size = Number(change.value ?? change.low ?? 0);
  return change.direction === "decrease" ? -size : size;
}

const factRows = (article) => article.facts.filter(isObject).map((fact) => ({ article, fact }));

const factSearch = ({ article, fact }) =>
  [article.name, article.words(fact.indicator), ...factPairs(article, fact).map(([, value]) => value), fact.unit, fact.modality].join(" ");

/** All facts of the report. */
async function factsView(report, [code]) {
  const articles = await report.all();
  const rows = articles.flatMap(factRows);
  const regions = new Map();
  for (const { article, fact } of rows) if (fact.region?.code) regions.set(fact.region.code, regionWords(article, fact));
  if (code && !regions.has(code)) regions.set(code, regionNames.of(code) ?? code);
  const select = el("select", { change: () => { table.page = 0; table.update(); } },
    el("option", { value: "" }, "all"),
    [...regions].sort(([a], [b]) => a.localeCompare(b)).map(([value, name]) => el("option", { value, selected: value === code }, `${name} ${value}`)));
  const table = new DataTable(factColumns(articles.length > 1), rows, {
    caption: "Facts", empty: "No fact.", words: factSearch,
    filters: el("label", {}, "Region", select),
    accepts: (row) => !select.value || within(row.fact.region?.code, select.value),
  });
  return el("div", {}, el("h1", {}, "Facts"), el("p", { class: "faint" }, "Each cell leads to the characters that say it."), table.node);
}

/** Whether a division is another one or lies in it. */
const within = (code, other) => typeof code === "string" && (code === other
  || (other.endsWith("0000") && code.slice(0, 2) === other.slice(0, 2))
  || (other.endsWith("00") && code.slice(0, 4) === other.slice(0, 4)));
