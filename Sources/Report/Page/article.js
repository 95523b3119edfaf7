// One article: its record, its source, what the validator found in it, and where everything stands.

const entityTypes = ["region", "document", "quantity", "percentage", "ordinal", "date", "number"];

class Article {
  /** @param payload `{record, source?, findings?}`; the record may be broken, that is what findings are for. */
  constructor(number, payload) {
    this.number = number;
    this.record = isObject(payload.record) ? payload.record : {};
    this.text = String(this.record.text ?? "");
    this.findings = list(payload.findings);
    this.entities = list(this.record.entities);
    this.facts = list(this.record.facts);
    this.enumerations = list(this.record.enumerations);
    this.diagnostics = list(this.record.diagnostics);
    this.source = typeof payload.source === "string" ? payload.source : null;
    this.sourceNote = payload.source_note ?? null;
    this.entityById = new Map(this.entities.map((entity, index) => [entity?.id, index]));
    this.units = {};
    this.marksOf = {};
  }

  /** The title, else the first words. */
  get name() { return this.record.title || opening(this.text) || String(this.record.id ?? ""); }

  string(side) { return side === "source" ? this.source ?? "" : this.text; }

  /** An offset of the record as an index of JavaScript's strings. */
  index(offset, side) {
    this.units[side] ??= offsetIndex(this.string(side), this.record.offset_unit);
    return this.units[side](offset);
  }

  /** Where a span stands on a side, as indexes; null where the record does not say. */
  range(span, side = "text") {
    if (!isObject(span)) return null;
    const [start, end] = side === "source" ? [span.source_start, span.source_end] : [span.start, span.end];
    if (!Number.isInteger(start) || !Number.isInteger(end) || end < start) return null;
    return { start: this.index(start, side), end: this.index(end, side) };
  }

  /** The words of a span. */
  words(span) {
    const range = this.range(span);
    return range ? this.text.slice(range.start, range.end) : "";
  }

  entity(id) { return this.entities[this.entityById.get(id)] ?? null; }

  /** The alignment as stretches of both texts, in indexes. */
  get stretches() {
    if (this.aligned) return this.aligned;
    let [text, source] = [0, 0];
    this.aligned = [];
    for (const pair of list(this.record.alignment)) {
      const [a, b] = list(pair);
      if (!Number.isInteger(a) || !Number.isInteger(b)) break;
      this.aligned.push({
        text: { start: this.index(text, "text"), end: this.index(text + a, "text") },
        source: { start: this.index(source, "source"), end: this.index(source + b, "source") },
        isRun: a === b, from: source, to: source + b, textFrom: text, textTo: text + a,
      });
      [text, source] = [text + a, source + b];
    }
    return this.aligned;
  }

  /** The stretch of the text that came from a range of the source, in the record's unit. */
  textOfSource(start, end) {
    let [from, to] = [null, null];
    for (const stretch of this.stretches) {
      if (stretch.to <= start && !(stretch.to === start && start === end)) continue;
      if (stretch.from > end) break;
      const shift = stretch.textFrom - stretch.from;
      from ??= stretch.isRun ? Math.max(stretch.from, start) + shift : stretch.textFrom;
      to = stretch.isRun ? Math.min(stretch.to, end) + shift : stretch.textTo;
    }
    return from === null ? null : { start: this.index(from, "text"), end: this.index(Math.max(from, to), "text") };
  }

  /** What a reference in the address names: `e5`, `f3`, `f3.period`, `n1`, `v0` (a finding), `d0` (a diagnostic). */
  place(ref, side) {
    const [, kind, number, part] = /^([efnvd])(\d+)(?:\.(\w+))?$/.exec(ref) ?? [];
    if (kind === "e") return this.range(this.entity(ref), side);
    if (kind === "f") return this.factPlace(this.facts.find((fact) => fact?.id === `f${number}`), part, side);
    if (kind === "n") return this.range(this.entity(this.enumerations.find((e) => e?.id === ref)?.entity), side);
    if (kind === "v") return this.findingPlace(this.findings[number], side);
    if (kind === "d") return this.sourcePlace(this.diagnostics[number], side);
    return null;
  }

  /** The entity that says a part of a fact: `region`, `period`, `value`, `rank`, `change0`. */
  factEntity(fact, part) {
    if (part === "value") return fact.entity;
    if (part?.startsWith("change")) return list(fact.changes)[Number(part.slice(6))]?.entity;
    return fact[part]?.entity;
  }

  factPlace(fact, part, side) {
    if (!fact) return null;
    const entity = part && part !== "indicator" ? this.entity(this.factEntity(fact, part)) : null;
    return this.range(entity ?? fact.indicator, side);
  }

  sourcePlace(about, side) {
    const [start, end] = [about?.source_start, about?.source_end];
    if (!Number.isInteger(start) || !Number.isInteger(end)) return null;
    return side === "source"
      ? { start: this.index(start, "source"), end: this.index(end, "source") } : this.textOfSource(start, end);
  }

  /** Where a finding is to be shown: at what its path names, else at its stretch of the source. */
  findingPlace(finding, side) {
    const [, kind, number] = /^(entities|facts|enumerations|sentences)\[(\d+)\]/.exec(finding?.path ?? "") ?? [];
    const about = kind && list(this.record[kind])[number];
    if (kind === "facts") return this.range(about?.indicator, side);
    if (kind === "enumerations") return this.range(this.entity(about?.entity), side);
    return (about && this.range(about, side)) || this.sourcePlace(finding, side);
  }

  /** The findings about an entity, fact or enumeration. */
  findingsAbout(kind, number) {
    const path = `${kind}[${number}]`;
    return this.findings.filter((f) => f.path === path || f.path?.startsWith(path + ".") || f.path?.startsWith(path + "["));
  }

  /** The facts and enumerations that an entity has a part in. */
  uses(id) {
    if (!this.usedBy) {
      this.usedBy = new Map();
      const add = (entity, ref, part) => {
        if (!entity) return;
        if (!this.usedBy.has(entity)) this.usedBy.set(entity, []);
        this.usedBy.get(entity).push({ ref, part });
      };
      for (const fact of this.facts.filter(isObject)) {
        for (const part of factParts(fact)) add(this.factEntity(fact, part), fact.id, part);
      }
      for (const item of this.enumerations.filter(isObject)) add(item.entity, item.id, "count");
    }
    return this.usedBy.get(id) ?? [];
  }

  /** Everything that is marked on a side, by start, longest first. */
  marks(side) {
    return (this.marksOf[side] ??= collectMarks(this, side).sort(
      (a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank));
  }
}

/** The first line of a text, cut off where it goes on and on. */
function opening(text) {
  const line = [...text.trimStart().slice(0, 200).split("\n")[0]];
  return line.length > 40 ? `${line.slice(0, 39).join("")}…` : line.join("");
}

/** The parts of a fact that entities of the text say. */
function factParts(fact) {
  return ["value", "region", "period", "rank", ...list(fact.changes).map((_, index) => `change${index}`)];
}

/** Offsets of a unit to indexes of a JavaScript string, clamped to it. Linear once, then constant. */
function offsetIndex(text, unit) {
  const clamp = (offset) => Math.min(Math.max(offset, 0), text.length);
  if (unit === "utf16" || (unit !== "utf8" && !/[\ud800-\udbff]/.test(text))) return clamp;
  const indexes = [];
  for (let i = 0; i < text.length;) {
    const code = text.codePointAt(i);
    const width = unit !== "utf8" ? 1 : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (let k = 0; k < width; k++) indexes.push(i);
    i += code > 0xffff ? 2 : 1;
  }
  const table = Uint32Array.from(indexes);
  return (offset) => (offset < 0 ? 0 : offset < table.length ? table[offset] : text.length);
}

function collectMarks(article, side) {
  const marks = [];
  const add = (range, rank, mark) => {
    if (!range) return;
    const end = Math.max(range.end, Math.min(range.start + 1, article.string(side).length));
    if (end > range.start) marks.push({ ...mark, rank, start: range.start, end });
  };
  article.findings.forEach((finding, i) =>
    add(article.findingPlace(finding, side), 0, { ref: `v${i}`, look: `problem ${severity(finding)}` }));
  article.diagnostics.forEach((diagnostic, i) => {
    if (severity(diagnostic) !== "info") add(article.sourcePlace(diagnostic, side), 0, { ref: `d${i}`, look: `problem ${severity(diagnostic)}` });
  });
  for (const fact of article.facts) add(article.range(fact?.indicator, side), 1, { ref: fact?.id, look: "indicator" });
  for (const entity of article.entities) {
    if (entityTypes.includes(entity?.type)) add(article.range(entity, side), 2, { ref: entity.id, look: entity.type, tag: "mark" });
  }
  if (side === "source") for (const change of changes(article)) marks.push(change);
  return marks;
}

const severity = (finding) => (["error", "warning"].includes(finding?.severity) ? finding.severity : "info");

/** What of the source is not in the text as it stands: removed, or written otherwise. */
function changes(article) {
  const found = [];
  for (const { text, source, isRun } of article.stretches) {
    if (!isRun) {
      const became = article.text.slice(text.start, text.end);
      const isGone = became.trim() === "";
      found.push({ ...source, rank: 3, became: isGone ? "" : became, look: isGone ? "" : "changed", tag: isGone ? "del" : "span" });
      continue;
    }
    const [before, after] = [[...article.source.slice(source.start, source.end)], [...article.text.slice(text.start, text.end)]];
    let at = source.start;
    let open = null;
    for (let i = 0; i < before.length; i++) {
      if (before[i] === after[i]) open = null;
      else if (open) { open.end = at + before[i].length; open.became += after[i]; }
      else found.push((open = { start: at, end: at + before[i].length, rank: 3, became: after[i] ?? "", look: "changed", tag: "span" }));
      at += before[i].length;
    }
  }
  return found.filter((change) => change.end > change.start);
}
