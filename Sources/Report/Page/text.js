// The text of an article, in either form, with everything in it that can be looked at.

/** A text of more chunks is there as plain text first and gets its marks as it comes into view. */
const chunksAtOnce = 4;
const charactersOfChunk = 3000;
const longestBlock = 1500;
const longestRemoval = 160;
/** More than this is no text but a broken record. */
const marksOfBlock = 2000;

class TextView {
  constructor(article, side) {
    Object.assign(this, { article, side, string: article.string(side), marks: article.marks(side) });
    this.stops = this.marks.filter((mark) => mark.tag === "mark");
    this.blocks = divide(this.string);
    this.chunks = gather(this.blocks);
    this.assign();
    const script = article.record.source?.script === "hant" && side === "source" ? "zh-Hant" : "zh-Hans";
    this.node = el("div", {
      class: this.isLong ? "text long" : "text", tabindex: 0, role: "group", lang: script,
      "aria-label": side === "source" ? "Source text" : "Clean text", "aria-describedby": "text-help",
      keydown: (event) => this.key(event),
    });
    this.draw();
  }

  get isLong() { return this.chunks.length > chunksAtOnce; }

  /** Gives every block the marks that touch it. */
  assign() {
    let first = 0;
    for (const mark of this.marks) {
      while (first < this.blocks.length && this.blocks[first].end <= mark.start) first++;
      // A mark over very many blocks is a broken record's; its first blocks show it.
      for (let i = first; i < Math.min(this.blocks.length, first + 50) && this.blocks[i].start < mark.end; i++) {
        if (this.blocks[i].marks.length < marksOfBlock) this.blocks[i].marks.push(mark);
      }
    }
  }

  draw() {
    const watcher = this.isLong && new IntersectionObserver((entries) => {
      for (const entry of entries) if (entry.isIntersecting) this.fill(this.chunkOf.get(entry.target));
    }, { rootMargin: "1200px" });
    this.chunkOf = new Map();
    for (const chunk of this.chunks) {
      chunk.node = el("div");
      this.chunkOf.set(chunk.node, chunk);
      if (this.isLong) {
        chunk.node.append(this.string.slice(chunk.start, chunk.end));
        chunk.node.style.setProperty("--guess", `${Math.ceil((chunk.end - chunk.start) / 34) * 2.25}rem`);
        watcher.observe(chunk.node);
      } else this.fill(chunk);
    }
    this.node.append(...this.chunks.map((chunk) => chunk.node));
  }

  /** Puts the paragraphs of a chunk there, with their marks. */
  fill(chunk) {
    if (chunk.isFilled) return;
    chunk.isFilled = true;
    chunk.node.replaceChildren(...chunk.blocks.map((block) => el("p", { class: block.isAfterGap ? "gap" : null },
      nested(this.string, block, (mark, piece) => this.element(mark, piece)))));
  }

  element(mark, { start, end }) {
    const node = el(mark.tag ?? "span", { class: mark.look || null, tabindex: mark.ref ? -1 : null });
    if (mark.ref) node.dataset.ref = mark.ref;
    if (mark.became) node.title = `became ${mark.became}`;
    if (mark.tag === "del" && end - start > longestRemoval) {
      node.className = "far";
      node.append(`… ${counted(end - start, "character")} left out …`);
      node.isClosed = true;
    }
    return node;
  }

  /** The chunk in which a character stands. */
  chunkAt(index) {
    let [low, high] = [0, this.chunks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.chunks[middle].start <= index) low = middle; else high = middle - 1;
    }
    return this.chunks[low];
  }

  /** The elements that show a reference. */
  elements(ref) {
    const place = this.article.place(ref, this.side);
    if (!place || this.chunks.length === 0) return [];
    const chunk = this.chunkAt(place.start);
    this.fill(chunk);
    return [...chunk.node.querySelectorAll(`[data-ref="${CSS.escape(ref)}"]`)];
  }

  /** The elements that show a part of a fact. */
  partElements(fact, part) {
    const entity = part === "indicator" ? null : this.article.factEntity(fact, part);
    return this.elements(part === "indicator" ? fact.id : entity ?? "");
  }

  /** Brings a place into view and the focus to it. */
  show(ref) {
    const [, id, part] = /^(f\d+)(?:\.(\w+))?$/.exec(ref) ?? [];
    const fact = id && this.article.facts.find((f) => f?.id === id);
    let nodes = fact && part && part !== "indicator" ? this.partElements(fact, part) : this.elements(id ?? ref);
    if (ref.startsWith("n")) nodes = this.elements(this.article.enumerations.find((e) => e?.id === ref)?.entity ?? "");
    if (fact) this.highlight(fact);
    const node = nodes[0];
    if (!node) return false;
    node.scrollIntoView({ block: "center" });
    node.focus({ preventScroll: true });
    node.classList.add("target");
    setTimeout(() => node.classList.remove("target"), 1700);
    return true;
  }

  /** Shows all parts of a fact; of none with null. */
  highlight(fact) {
    for (const node of this.node.querySelectorAll(".part")) node.classList.remove("part");
    if (!fact) return;
    for (const part of ["indicator", ...factParts(fact)]) {
      for (const node of this.partElements(fact, part)) node.classList.add("part");
    }
  }

  /** The character at the top of the window, so that the other form of the text can begin there. */
  get topIndex() {
    const isBelow = ({ node }) => node.getBoundingClientRect().bottom > 80;
    const chunk = this.chunks.find(isBelow);
    if (!chunk?.isFilled || this.node.getBoundingClientRect().top > 80) return 0;
    const at = [...chunk.node.children].findIndex((node) => isBelow({ node }));
    return chunk.blocks[at]?.start ?? chunk.start;
  }

  /** Scrolls so that a character stands at the top of the window. */
  showTop(index) {
    const chunk = this.chunkAt(index);
    if (!chunk) return;
    this.fill(chunk);
    const at = chunk.blocks.findIndex((block) => block.end > index);
    chunk.node.children[at]?.scrollIntoView({ block: "start" });
  }

  // MARK: Keys

  key(event) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (step && (event.key === "ArrowRight" || event.key === "ArrowLeft")) this.step(step, event);
    else if (event.key === "Home") this.go(0, event);
    else if (event.key === "End") this.go(this.stops.length - 1, event);
  }

  /** From the entity that has the focus to the next one or the one before. */
  step(by, event) {
    const ref = document.activeElement?.dataset?.ref ?? this.lastRef;
    const at = this.stops.findIndex((mark) => mark.ref === ref);
    this.go(at < 0 ? (by > 0 ? 0 : this.stops.length - 1) : at + by, event);
  }

  go(number, event) {
    const mark = this.stops[number];
    if (!mark) return;
    event?.preventDefault();
    this.lastRef = mark.ref;
    const node = this.elements(mark.ref)[0];
    node?.focus({ preventScroll: true });
    node?.scrollIntoView({ block: "nearest" });
  }
}

/** A text cut into its lines, and lines that are very long into pieces. Blank lines are gaps. */
function divide(text) {
  const blocks = [];
  let isAfterGap = false;
  for (let start = 0; start <= text.length;) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    if (text.slice(start, end).trim() === "") isAfterGap = blocks.length > 0;
    else {
      for (const piece of pieces(text, start, end)) {
        blocks.push({ ...piece, marks: [], isAfterGap });
        isAfterGap = false;
      }
    }
    start = end + 1;
  }
  return blocks;
}

/** Blocks in chunks of some thousand characters. */
function gather(blocks) {
  const chunks = [];
  for (const block of blocks) {
    const last = chunks.at(-1);
    if (!last || block.end - last.start > charactersOfChunk) chunks.push({ start: block.start, end: block.end, blocks: [block] });
    else { last.blocks.push(block); last.end = block.end; }
  }
  return chunks;
}

/** A line in pieces of a bearable length, cut behind a full stop where there is one and never inside a character. */
function pieces(text, start, end) {
  const found = [];
  while (end - start > longestBlock) {
    let cut = text.lastIndexOf("。", start + longestBlock) + 1;
    if (cut <= start) cut = start + longestBlock;
    if (/[\udc00-\udfff]/.test(text[cut])) cut -= 1;
    found.push({ start, end: cut });
    start = cut;
  }
  if (end > start) found.push({ start, end });
  return found;
}

/**
 * The text of a block inside the elements of its marks. Marks nest; one that crosses the border of another is cut there
 * and goes on behind it.
 */
function nested(text, block, element) {
  const root = document.createDocumentFragment();
  const open = [{ node: root, end: block.end }];
  const waiting = block.marks.map((mark) => ({ mark, start: Math.max(mark.start, block.start), end: Math.min(mark.end, block.end) }));
  waiting.sort((a, b) => a.start - b.start || b.end - a.end || a.mark.rank - b.mark.rank);
  let position = block.start;
  const top = () => open[open.length - 1];
  const writeTo = (end) => {
    if (end > position && !top().node.isClosed) top().node.append(text.slice(position, end));
    position = Math.max(position, end);
  };
  const closeTo = (end) => {
    while (open.length > 1 && top().end <= end) { writeTo(top().end); open.pop(); }
    writeTo(end);
  };
  for (let i = 0; i < waiting.length; i++) {
    const piece = waiting[i];
    closeTo(piece.start);
    if (piece.end > top().end) {
      insert(waiting, i + 1, { ...piece, start: top().end });
      piece.end = top().end;
    }
    const node = element(piece.mark, piece);
    if (!top().node.isClosed) top().node.append(node);
    open.push({ node, end: piece.end });
  }
  closeTo(block.end);
  while (open.length > 1) open.pop();
  return root;
}

/** Puts a piece among those that wait, by its start. */
function insert(waiting, from, piece) {
  let at = from;
  while (at < waiting.length && (waiting[at].start < piece.start || (waiting[at].start === piece.start && waiting[at].end >= piece.end))) at++;
  waiting.splice(at, 0, piece);
}
