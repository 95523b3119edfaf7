// Regions: a map of tiles, one for each province, and what the articles say of them.

/** Where the tile of each province lies: schematic, drawn for this page. Code, sign, name, column, row. */
const provinces = `
11 京 北京市 5 2
12 津 天津市 6 3
13 冀 河北省 5 3
14 晋 山西省 4 3
15 蒙 内蒙古自治区 4 2
21 辽 辽宁省 7 3
22 吉 吉林省 7 2
23 黑 黑龙江省 7 1
31 沪 上海市 7 5
32 苏 江苏省 6 5
33 浙 浙江省 6 6
34 皖 安徽省 5 5
35 闽 福建省 5 7
36 赣 江西省 5 6
37 鲁 山东省 5 4
41 豫 河南省 4 4
42 鄂 湖北省 4 5
43 湘 湖南省 4 6
44 粤 广东省 4 7
45 桂 广西壮族自治区 3 7
46 琼 海南省 3 8
50 渝 重庆市 3 5
51 川 四川省 2 5
52 贵 贵州省 3 6
53 云 云南省 2 6
54 藏 西藏自治区 1 5
61 陕 陕西省 3 4
62 甘 甘肃省 2 3
63 青 青海省 2 4
64 宁 宁夏回族自治区 3 3
65 新 新疆维吾尔自治区 1 3
71 台 台湾省 7 7
81 港 香港特别行政区 5 8
82 澳 澳门特别行政区 4 8`.trim().split("\n").map((line) => {
  const [code, sign, name, column, row] = line.split(" ");
  return { code: `${code}0000`, sign, name, column: Number(column), row: Number(row) };
});

/** Names of divisions: those of provinces, and what the records call the others. */
const regionNames = {
  names: new Map(provinces.map(({ code, name }) => [code, name])),
  learn(article) {
    for (const entity of article.entities) {
      if (entity?.type === "region" && entity.code && entity.name && !this.names.has(entity.code)) this.names.set(entity.code, entity.name);
    }
  },
  of(code) { return this.names.get(code); },
  label(code) { const name = this.of(code); return name ? `${code} ${name}` : String(code); },
};

const measures = { mentions: "Mentions", facts: "Facts", articles: "Articles" };

/** By code or, for groups, by name: `{code, name, level, mentions: [], facts, articles: Set}`. */
function regionStatistics(articles) {
  const regions = new Map();
  const of = (code, name, level) => {
    const key = code ?? name;
    if (!regions.has(key)) regions.set(key, { key, code, name, level, mentions: [], facts: 0, articles: new Set() });
    return regions.get(key);
  };
  for (const article of articles) {
    for (const entity of article.entities) {
      if (entity?.type !== "region") continue;
      const codes = entity.form === "anaphor" ? list(entity.members) : [entity.code ?? null];
      for (const code of codes) {
        if (!code && !entity.name) continue;
        const region = of(code, code ? regionNames.of(code) ?? entity.name : entity.name, code ? levelOf(code) : "group");
        region.mentions.push({ article, entity });
        region.articles.add(article);
      }
    }
    for (const { region } of article.facts.filter(isObject)) if (region?.code) of(region.code, regionNames.of(region.code), levelOf(region.code)).facts++;
  }
  return [...regions.values()];
}

const levelOf = (code) => (code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county");
const sizeOf = (region, measure) => (measure === "facts" ? region.facts : measure === "articles" ? region.articles.size : region.mentions.length);

/** The sum over a province and all that lies in it; articles are counted once. */
function provinceSize(statistics, code, measure) {
  const inside = statistics.filter((region) => region.code && within(region.code, code));
  if (measure === "articles") return new Set(inside.flatMap((region) => [...region.articles])).size;
  return inside.reduce((sum, region) => sum + sizeOf(region, measure), 0);
}

async function regionsView(report, [chosen]) {
  const statistics = regionStatistics(await report.all());
  const state = { measure: "mentions", code: chosen ?? null };
  const map = el("div", { class: "map", role: "group", "aria-label": "Provinces, as tiles about where they lie" });
  const side = el("div", { class: "beside" });
  const draw = () => {
    map.replaceChildren(...tiles(statistics, state, (code) => { state.code = state.code === code ? null : code; draw(); focusTile(map, code); }));
    side.replaceChildren(regionTable(statistics, state), mentionList(statistics, state));
  };
  const buttons = Object.entries(measures).map(([measure, label]) => el("button", {
    type: "button", "aria-pressed": measure === state.measure,
    click: (event) => {
      state.measure = measure;
      for (const button of buttons) button.setAttribute("aria-pressed", button === event.currentTarget);
      draw();
    },
  }, label));
  draw();
  return el("div", {}, el("h1", {}, "Regions"),
    el("div", { class: "tools" }, el("div", { class: "joined", role: "group", "aria-label": "What is counted" }, buttons),
      el("p", { class: "faint" }, "A province counts all that lies in it. 该省 and 全市 count for what they stand for; named groups are in the table only.")),
    el("div", { class: "regions" }, map, side));
}

const focusTile = (map, code) => map.querySelector(`[data-code="${code}"]`)?.focus();

function tiles(statistics, state, choose) {
  const sizes = provinces.map(({ code }) => provinceSize(statistics, code, state.measure));
  const most = Math.max(1, ...sizes);
  return provinces.map(({ code, sign, name, column, row }, index) => {
    const share = Math.sqrt(sizes[index] / most);
    const tile = el("button", {
      type: "button", "data-code": code, "aria-pressed": state.code === code,
      "aria-label": `${name}: ${sizes[index]} ${state.measure}`, title: name, click: () => choose(code),
    }, el("b", { lang: "zh-Hans" }, sign), el("small", {}, sizes[index] ? grouped(sizes[index]) : "–"));
    tile.style.gridColumn = column;
    tile.style.gridRow = row;
    tile.style.setProperty("--share", `${Math.round(share * 100)}%`);
    return tile;
  });
}

function regionTable(statistics, state) {
  const rows = statistics.filter((region) => !state.code || (region.code && within(region.code, state.code)))
    .map((region) => ({ region }));
  const most = Math.max(1, ...rows.map(({ region }) => sizeOf(region, state.measure)));
  const columns = [
    { label: "Region", key: ({ region }) => region.code ?? "~" + region.name, cell: ({ region }) => el("a", { href: `#regions/${region.key}` }, chinese(region.name ?? region.code)) },
    { label: "Code", short: true, key: ({ region }) => region.code ?? "", cell: ({ region }) => region.code ?? "" },
    { label: "Level", short: true, key: ({ region }) => region.level, cell: ({ region }) => region.level },
    ...Object.entries(measures).map(([measure, label]) => ({
      label, figure: measure !== state.measure, look: () => (measure === state.measure ? "bar" : ""),
      key: ({ region }) => sizeOf(region, measure),
      style: (cell, { region }) => cell.style.setProperty("--share", `${(100 * sizeOf(region, measure)) / most}%`),
      cell: ({ region }) => measure === "facts" && region.facts
        ? el("a", { href: `#facts/${region.code}` }, grouped(region.facts)) : el("span", {}, grouped(sizeOf(region, measure))),
    })),
  ];
  const index = 3 + Object.keys(measures).indexOf(state.measure);
  return new DataTable(columns, rows, {
    caption: "Regions by how often they are named", empty: "No region.", pageSize: 25, sort: { index, isDown: true },
    words: ({ region }) => [region.name, region.code, region.level].join(" "),
  }).node;
}

/** Where a chosen region is named. */
function mentionList(statistics, state) {
  const inside = statistics.filter((region) => state.code && (region.key === state.code || (region.code && within(region.code, state.code))));
  const mentions = inside.flatMap((region) => region.mentions);
  if (mentions.length === 0) return el("p", { class: "faint" }, state.code ? "" : "Choose a province to see where it is named.");
  return el("section", {}, el("h2", {}, chinese(regionNames.of(state.code) ?? state.code), `: ${counted(mentions.length, "mention")}`),
    el("ul", { class: "mentions", tabindex: 0, role: "list", "aria-label": "Mentions" }, mentions.slice(0, 200).map(mention)),
    mentions.length > 200 && el("p", { class: "faint" }, "The first 200 are shown."));
}

function mention({ article, entity }) {
  const range = article.range(entity);
  if (!range) return null;
  const context = (from, to) => article.text.slice(Math.max(0, from), to).replace(/\s+/g, " ");
  return el("li", {}, el("a", { href: `#a${article.number}.${entity.id}`, lang: "zh-Hans" },
    context(range.start - 14, range.start), el("b", {}, context(range.start, range.end)), context(range.end, range.end + 22)));
}
