// The page as a whole: what is in it, which view is shown, in which colours.

class Report {
  constructor() {
    this.index = JSON.parse(document.getElementById("index")?.textContent ?? '{"articles":[]}');
    this.cache = new Map();
    this.side = "text";
    this.card = new Card();
  }

  get count() { return this.index.articles.length; }

  /** An article, read when it is first asked for. */
  article(number) {
    if (!this.cache.has(number)) {
      const data = document.getElementById(`article-${number}`);
      if (!data) return null;
      const article = new Article(number, JSON.parse(data.textContent));
      regionNames.learn(article);
      this.cache.set(number, article);
    }
    return this.cache.get(number);
  }

  /** All articles; the page goes on answering meanwhile. */
  async all() {
    let pause = performance.now() + 40;
    const articles = [];
    for (let number = 0; number < this.count; number++) {
      articles.push(this.article(number));
      if (performance.now() > pause) {
        announce(`Reading article ${number + 1} of ${this.count}`);
        await breathe();
        pause = performance.now() + 40;
      }
    }
    return articles.filter(Boolean);
  }
}

const views = {
  a: { label: "Articles", show: articlesView },
  facts: { label: "Facts", show: factsView },
  regions: { label: "Regions", show: regionsView },
  findings: { label: "Findings", show: findingsView },
};

class App {
  constructor(report) {
    this.report = report;
    this.main = document.getElementById("main");
    this.view = document.getElementById("view");
    this.bar = document.querySelector(".views");
    addEventListener("hashchange", () => this.route());
    document.querySelector(".skip").addEventListener("click", () => this.main.focus());
    themes();
    this.route();
  }

  /** The article that is shown, if one is. */
  get page() { return this.shown?.page ?? null; }

  /** `#facts/330000`, `#a3.f2.period`: a view and what it is to show. */
  async route() {
    const hash = decoded(location.hash.slice(1));
    const [, number, rest] = /^a(\d+)(?:\.(.+))?$/.exec(hash) ?? [];
    const [name, ...path] = number !== undefined ? ["a", number, ...(rest?.split(".") ?? [])] : hash.split("/");
    const key = Object.hasOwn(views, name) ? name : "a";
    this.drawBar(key);
    this.report.card.hide();
    if (key === "a" && this.page?.article.number === Number(path[0]) && this.page.node.isConnected) {
      if (this.page.arrive(path.slice(1).join("."))) return;
    }
    const turn = (this.turn = (this.turn ?? 0) + 1);
    const view = await views[key].show(this.report, key === name ? path : []);
    if (turn !== this.turn) return;
    const isFirst = this.view.querySelector("noscript") !== null;
    this.shown = view;
    this.view.replaceChildren(view.node ?? view);
    document.title = `${this.main.querySelector("h1")?.textContent ?? views[key].label} · Tiqu`;
    scrollTo(0, 0);
    if (!view.arrive?.() && !isFirst) this.main.focus({ preventScroll: true });
  }

  drawBar(current) {
    const { articles } = this.report.index;
    const sum = (key) => articles.reduce((total, entry) => total + entry[key], 0);
    const counts = { a: articles.length > 1 ? articles.length : null, facts: sum("facts"), regions: null, findings: sum("errors") + sum("warnings") };
    this.bar.replaceChildren(...Object.entries(views).map(([key, { label }]) => el("a", {
      href: key === "a" ? "#a0" : `#${key}`, "aria-current": key === current ? "page" : null,
    }, label, Number.isInteger(counts[key]) && el("small", {}, ` ${grouped(counts[key])}`))));
  }
}

/** What stands behind the # of an address, whoever wrote it. */
function decoded(hash) {
  try { return decodeURIComponent(hash); } catch { return ""; }
}

/** Light, dark, or as the system has it; kept for the next time where the browser lets us. */
function themes() {
  const buttons = [...document.querySelectorAll(".theme button")];
  const choose = (theme) => {
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    for (const button of buttons) button.setAttribute("aria-pressed", button.dataset.theme === theme);
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      choose(button.dataset.theme);
      try { localStorage.setItem("tiqu-theme", button.dataset.theme); } catch { /* nothing is kept, then */ }
    });
  }
  let kept = null;
  try { kept = localStorage.getItem("tiqu-theme"); } catch { /* as above */ }
  choose(["light", "dark"].includes(kept) ? kept : "auto");
}
