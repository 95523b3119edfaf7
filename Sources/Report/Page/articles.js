// The list of articles, and one article with all that was read in it.

/** The article that is shown, with its list: `#a3`, `#a3.e5`, `#a3.f2.period`. */
function articlesView(report, [number = "0", ...ref]) {
  const article = report.article(Number(number));
  const page = article ? new ArticlePage(article, report) : null;
  const content = page?.node ?? el("p", { class: "empty" }, report.count ? "There is no such article." : "There is no article in this report.");
  const node = report.count > 1 ? el("div", { class: "articles" }, articleList(report, Number(number)), content) : content;
  return { node, page, arrive: () => page?.arrive(ref.join(".")) };
}

/** The list narrows by a word; of very many only the first are shown. */
function articleList(report, current) {
  const items = el("ul", { role: "list" });
  const note = el("p", { class: "faint", role: "status" });
  const input = el("input", { type: "search", placeholder: "Find an article …", "aria-label": "Find an article", input: () => draw() });
  const most = 400;
  const draw = () => {
    const wanted = input.value.trim().toLowerCase();
    const entries = report.index.articles.map((entry, number) => ({ entry, number }))
      .filter(({ entry }) => !wanted || `${entry.title ?? ""} ${entry.id} ${entry.lead}`.toLowerCase().includes(wanted));
    const first = wanted ? 0 : Math.max(0, Math.min(current - most / 2, entries.length - most));
    items.replaceChildren(...entries.slice(first, first + most).map((item) => articleItem(item, current)));
    note.textContent = entries.length > most ? `${most} of ${grouped(entries.length)} are shown; a word finds the others.` : counted(entries.length, "article");
  };
  draw();
  requestAnimationFrame(() => {
    const item = items.querySelector("[aria-current]");
    if (item) items.scrollTop = item.offsetTop - items.offsetTop - items.clientHeight / 3;
  });
  return el("nav", { class: "list", "aria-label": "Articles" }, input, items, note);
}

function articleItem({ entry, number }, current) {
  return el("li", {}, el("a", { href: `#a${number}`, "aria-current": number === current ? "page" : null },
    el("span", { class: "name", lang: "zh" }, entry.title || entry.lead || entry.id),
    el("small", {}, counted(entry.facts, "fact"), " ", counted(entry.entities, "entity", "entities"),
      entry.errors > 0 && el("span", { class: "badge error" }, counted(entry.errors, "error")),
      entry.warnings > 0 && el("span", { class: "badge warning" }, counted(entry.warnings, "warning")))));
}

class ArticlePage {
  constructor(article, report) {
    Object.assign(this, { article, report });
    this.holder = el("div");
    this.switch = ["text", "source"].map((name) => el("button", {
      type: "button", "aria-pressed": false, disabled: name === "source" && article.source === null,
      click: () => this.turn(name, true),
    }, name === "text" ? "Clean text" : "Source"));
    this.table = this.factTable();
    this.node = el("article", { class: "article" }, this.header(), this.holder, this.beside());
    this.turn(report.side === "source" && article.source !== null ? "source" : "text");
  }

  header() {
    const { article } = this;
    const why = article.source === null
      ? article.sourceNote ?? "The source is not in this report: tiqu report … --source FOLDER puts it here." : null;
    return el("header", {},
      el("h1", {}, chinese(article.name)), this.meta(),
      el("div", { class: "tools" },
        el("div", { class: "joined", role: "group", "aria-label": "Form of the text" }, this.switch),
        el("div", { class: "joined", role: "group", "aria-label": "Go through the entities" },
          el("button", { type: "button", click: () => this.view.step(-1) }, "‹ Previous"),
          el("button", { type: "button", click: () => this.view.step(1) }, "Next ›")),
        why && el("small", { class: "faint" }, why)),
      this.legend(),
      el("p", { class: "visually-hidden", id: "text-help" }, "The left and right arrow keys go from entity to entity."));
  }

  meta() {
    const { record } = this.article;
    const source = record.source ?? {};
    const pairs = [
      ["id", record.id], ["published", record.published], ["encoding", source.encoding], ["script", source.script],
      ["type", source.media_type], ["bytes", source.bytes && grouped(source.bytes)],
      ["made by", record.generator && `${record.generator.name} ${record.generator.version}`],
    ].filter(([, value]) => value);
    return el("dl", { class: "meta" }, pairs.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, chinese(value)))));
  }

  /** What is marked, how often, and whether it is shown. */
  legend() {
    const { article } = this;
    const counts = entityTypes.map((type) => [type, article.entities.filter((entity) => entity?.type === type).length]);
    counts.push(["indicator", article.facts.length]);
    counts.push(["problem", article.marks("text").filter((mark) => mark.look?.startsWith("problem")).length]);
    const labels = { problem: "finding" };
    return el("fieldset", { class: "legend" }, el("legend", { class: "visually-hidden" }, "What is marked"),
      counts.filter(([, count]) => count > 0).map(([type, count]) => el("label", { class: entityTypes.includes(type) ? type : null },
        el("input", { type: "checkbox", checked: true, change: (event) => this.toggle(type, event.target.checked) }),
        `${labels[type] ?? type} ${grouped(count)}`)));
  }

  toggle(type, isShown) {
    (this.hidden ??= new Set())[isShown ? "delete" : "add"](`hide-${type}`);
    this.view.node.classList.toggle(`hide-${type}`, !isShown);
  }

  /** Shows a form of the text, from the same place on. */
  turn(side, isAsked = false) {
    const top = isAsked ? this.sameplace(side) : null;
    this.side = side;
    this.view = new TextView(this.article, side);
    if (this.hidden) this.view.node.classList.add(...this.hidden);
    this.switch.forEach((button, index) => button.setAttribute("aria-pressed", (index === 1) === (side === "source")));
    this.holder.replaceChildren(this.view.node);
    this.report.card.watch(this.view, (refs) => this.markRows(refs));
    if (top !== null) this.view.showTop(top);
    if (isAsked) { this.report.side = side; announce(side === "source" ? "Source text" : "Clean text"); }
  }

  /** The character of the other form that stands where the one at the top of the window does. */
  sameplace(side) {
    const from = this.view?.topIndex ?? 0;
    if (from === 0) return null;
    const [here, there] = side === "source" ? ["text", "source"] : ["source", "text"];
    const stretch = this.article.stretches.find((s) => s[here].end > from);
    return stretch ? Math.min(stretch[there].start + Math.max(0, from - stretch[here].start), stretch[there].end) : null;
  }

  factTable() {
    return new DataTable(factColumns(false), factRows(this.article), {
      caption: "Facts of this article", empty: "The article states no fact that was read.", words: factSearch,
      onRow: (row) => this.view.highlight(row?.fact ?? null),
    });
  }

  beside() {
    const { article } = this;
    const problems = problemRows(article);
    return el("div", { class: "beside" },
      problems.length > 0 && el("section", {}, el("h2", {}, "Findings"), problemTable(problems, false).node),
      el("section", {}, el("h2", {}, "Facts"), article.facts.length > 0 ? this.table.node : el("p", { class: "none" }, "No fact was read in this article.")),
      article.enumerations.length > 0 && el("section", {}, el("h2", {}, "What it counts, it lists"), enumerationTable(article)),
      el("details", { toggle: (event) => this.fillEntities(event.currentTarget) }, el("summary", {}, `All ${counted(article.entities.length, "entity", "entities")} as a table`)));
  }

  fillEntities(details) {
    if (!details.open || details.childElementCount > 1) return;
    details.append(entityTable(this.article));
  }

  /** The rows of the facts that use what is looked at. */
  markRows(refs) {
    const facts = new Set(refs.flatMap((ref) => (ref.startsWith("f") ? [ref] : this.article.uses(ref).map((use) => use.ref))));
    const fact = this.article.facts.find((fact) => facts.has(fact?.id));
    if (refs.some((ref) => ref.startsWith("f"))) this.view.highlight(fact ?? null);
  }

  arrive(ref) {
    if (!ref) return false;
    if (!this.view.show(ref) && this.side === "text" && this.article.source !== null) {
      this.turn("source");
      return this.view.show(ref);
    }
    return true;
  }
}

function enumerationTable(article) {
  const columns = [
    { label: "Count", cell: ({ item }) => el("a", { href: `#a${article.number}.${item.id}` }, chinese(article.words(article.entity(item.entity)))) },
    { label: "Listed", cell: ({ item }) => chinese(list(item.items).map((span) => article.words(span)).join("、")) },
    { label: "Agrees", short: true, look: ({ item }) => (item.agrees ? null : "badge warning"), cell: ({ item }) => (item.agrees ? "yes" : `no: ${item.declared} counted, ${item.found} listed`) },
  ];
  return new DataTable(columns, article.enumerations.filter(isObject).map((item) => ({ item })), { caption: "Counts and lists", empty: "", words: ({ item }) => item.id }).node;
}

function entityTable(article) {
  const rows = article.entities.filter(isObject).map((entity) => ({ entity, about: null }));
  const value = (row) => (row.about ??= describeEntity(article, row.entity).pairs.filter(([name]) => !["rule", "characters", "within"].includes(name))
    .map(([name, text]) => `${name} ${text}`).join(" · "));
  const columns = [
    { label: "Type", short: true, key: ({ entity }) => entity.type, cell: ({ entity }) => entity.type },
    { label: "Words", key: ({ entity }) => article.words(entity), cell: ({ entity }) => el("a", { href: `#a${article.number}.${entity.id}` }, chinese(article.words(entity))) },
    { label: "Value", cell: (row) => chinese(value(row)) },
    { label: "Rule", short: true, key: ({ entity }) => entity.rule, cell: ({ entity }) => entity.rule },
  ];
  return new DataTable(columns, rows, { caption: "Entities", empty: "Nothing was found.", words: (row) => `${row.entity.type} ${article.words(row.entity)} ${value(row)} ${row.entity.rule}` }).node;
}
