// A table that sorts by its heads, narrows by a word, and shows so many rows at a time.

class DataTable {
  /**
   * @param columns `{label, cell(row) → node, key(row) → string | number, figure?, short?}`
   * @param options `{caption, empty, words(row) → string, pageSize, filters, sort, onRow(row | null)}`
   */
  constructor(columns, rows, options) {
    Object.assign(this, { columns, rows, options, page: 0, query: "", sort: options.sort ?? null });
    this.pageSize = options.pageSize ?? 100;
    this.count = el("p", { class: "count", role: "status" });
    this.body = el("tbody");
    this.pages = el("div", { class: "pages" });
    this.node = el("div", { class: "panel" },
      (rows.length > 8 || options.filters) && el("div", { class: "filters" }, this.searchBox(), options.filters, this.count),
      el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": options.caption },
        el("table", {}, el("caption", { class: "visually-hidden" }, options.caption), this.head(), this.body)),
      this.pages);
    this.update();
  }

  searchBox() {
    const input = el("input", {
      type: "search", placeholder: "Filter …", "aria-label": `Filter: ${this.options.caption}`,
      input: () => { this.query = input.value; this.page = 0; this.update(); },
    });
    return input;
  }

  head() {
    this.heads = this.columns.map((column, index) => el("th", { scope: "col", class: column.figure && "figure" },
      column.key ? el("button", { type: "button", click: () => this.sortBy(index) }, column.label) : column.label));
    return el("thead", {}, el("tr", {}, this.heads));
  }

  sortBy(index) {
    const isSame = this.sort?.index === index;
    this.sort = isSame && this.sort.isDown ? null : { index, isDown: isSame };
    this.page = 0;
    this.update();
    const how = this.sort ? `sorted by ${this.columns[index].label}, ${this.sort.isDown ? "descending" : "ascending"}` : "in their own order";
    announce(how);
  }

  /** The rows that are asked for, in the order that is. What is empty comes last, either way. */
  selected() {
    const wanted = this.query.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const rows = this.rows.filter((row) => (this.options.accepts?.(row) ?? true)
      && (wanted.length === 0 || wanted.every((word) => (row.words ??= this.options.words(row).toLowerCase()).includes(word))));
    if (!this.sort) return rows;
    const { key } = this.columns[this.sort.index];
    const sign = this.sort.isDown ? -1 : 1;
    const isEmpty = (value) => value === "" || value === null || value === undefined || Number.isNaN(value);
    return rows.map((row) => [key(row), row]).sort(([a], [b]) => {
      if (isEmpty(a) || isEmpty(b)) return isEmpty(a) - isEmpty(b);
      return sign * (typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b)));
    }).map(([, row]) => row);
  }

  update() {
    const rows = this.selected();
    const pageCount = Math.max(1, Math.ceil(rows.length / this.pageSize));
    this.page = Math.min(this.page, pageCount - 1);
    const visible = rows.slice(this.page * this.pageSize, (this.page + 1) * this.pageSize);
    this.body.replaceChildren(...(visible.length ? visible.map((row) => this.row(row)) : [this.emptyRow()]));
    this.heads.forEach((head, index) => {
      if (this.sort?.index === index) head.setAttribute("aria-sort", this.sort.isDown ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    this.count.textContent = rows.length === this.rows.length
      ? counted(rows.length, "row") : `${grouped(rows.length)} of ${counted(this.rows.length, "row")}`;
    this.drawPages(pageCount);
  }

  row(row) {
    const { onRow } = this.options;
    return el("tr", onRow ? { pointerenter: () => onRow(row), pointerleave: () => onRow(null), focusin: () => onRow(row) } : {},
      this.columns.map((column) => {
        const classes = [column.figure && "figure", column.short && "short", column.look?.(row)].filter(Boolean).join(" ");
        const cell = el("td", { class: classes || null }, column.cell(row) ?? "");
        column.style?.(cell, row);
        return cell;
      }));
  }

  emptyRow() { return el("tr", {}, el("td", { colspan: this.columns.length, class: "empty" }, this.options.empty)); }

  drawPages(pageCount) {
    const turn = (by) => () => { this.page += by; this.update(); this.node.scrollIntoView({ block: "start" }); };
    this.pages.replaceChildren(...(pageCount < 2 ? [] : [
      el("button", { type: "button", disabled: this.page === 0, click: turn(-1) }, "Previous rows"),
      el("span", { class: "faint" }, `Page ${this.page + 1} of ${grouped(pageCount)}`),
      el("button", { type: "button", disabled: this.page === pageCount - 1, click: turn(1) }, "Next rows"),
    ]));
  }
}

const collator = new Intl.Collator("zh", { numeric: true });
