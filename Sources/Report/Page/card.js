// The card that says what something in the text is: beside the pointer, or beside what has the focus.

const commonKeys = new Set(["id", "type", "start", "end", "text", "source_start", "source_end", "sentence", "within", "rule"]);
const partNames = { value: "figure", region: "region", period: "period", rank: "rank", count: "count" };

/** What is to be said of a reference: `{heading, kind, pairs, notes}`; null where it means nothing. */
function describe(article, ref) {
  if (/^e/.test(ref)) return describeEntity(article, article.entity(ref));
  if (/^f/.test(ref)) return describeFact(article, article.facts.find((fact) => fact?.id === ref));
  if (/^v/.test(ref)) return describeProblem(article.findings[ref.slice(1)]);
  if (/^d/.test(ref)) return describeProblem(article.diagnostics[ref.slice(1)]);
  return null;
}

function describeEntity(article, entity) {
  if (!entity) return null;
  const pairs = Object.entries(entity).filter(([key, value]) => !commonKeys.has(key) && value !== null)
    .map(([key, value]) => [words(key), shown(key, value)]);
  const within = entity.within && article.entity(entity.within);
  if (within) pairs.push(["within", `${within.type} ${article.words(within)}`]);
  pairs.push(["rule", entity.rule ?? ""], ["characters", spanOffsets(entity)]);
  const uses = article.uses(entity.id).map(({ ref, part }) => {
    const about = article.facts.find((fact) => fact?.id === ref);
    const name = part.startsWith("change") ? "change" : partNames[part] ?? part;
    return about ? `${name} of ${ref}: ${article.words(about.indicator)}` : `what ${ref} counts`;
  });
  const number = article.entityById.get(entity.id);
  return {
    kind: entity.type, heading: article.words(entity), pairs, uses,
    problems: article.findingsAbout("entities", number),
  };
}

function describeFact(article, fact) {
  if (!fact) return null;
  const pairs = factPairs(article, fact);
  pairs.push(["rule", fact.rule ?? ""], ["characters", spanOffsets(fact.indicator)]);
  return {
    kind: "fact", heading: article.words(fact.indicator), pairs, uses: [],
    problems: article.findingsAbout("facts", article.facts.indexOf(fact)),
  };
}

function describeProblem(problem) {
  if (!problem) return null;
  const pairs = [["code", problem.code]];
  if (problem.path) pairs.push(["about", problem.path]);
  return { kind: severity(problem), heading: problem.title ?? words(problem.code), pairs, uses: [], problems: [], note: problem.message };
}

const spanOffsets = (span) =>
  isObject(span) ? `${span.start}–${span.end} · source ${span.source_start}–${span.source_end}` : "";

/** A value of a key for a person: codes with their names, lists with commas, numbers in groups. */
function shown(key, value) {
  if (key === "code") return regionNames.label(value);
  if (key === "members" || key === "candidates") return list(value).map((code) => regionNames.label(code)).join(", ");
  if (key === "per" && isObject(value)) return `${grouped(value.value ?? "")} ${value.unit ?? ""}`;
  if (["value", "low", "high"].includes(key)) return typeof value === "number" ? grouped(value) : String(value);
  return isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value);
}

/** The content of a card. */
function cardContent(about) {
  const kinds = { fact: "fact", error: "error", warning: "warning", info: "note" };
  return [
    el("h3", { class: about.kind }, el("small", {}, kinds[about.kind] ?? about.kind), " ", chinese(about.heading)),
    about.note && el("p", {}, about.note),
    el("dl", {}, about.pairs.map(([name, value]) => [el("dt", {}, name), el("dd", {}, chinese(value))])),
    about.uses.map((use) => el("p", { class: "faint" }, chinese(use))),
    about.problems.map((finding) => el("p", { class: severity(finding) }, `${finding.code}: ${finding.message}`)),
  ];
}

class Card {
  constructor() {
    this.node = document.getElementById("card");
    this.node.addEventListener("pointerleave", () => this.hideSoon());
    this.node.addEventListener("pointerenter", () => clearTimeout(this.timer));
    document.addEventListener("keydown", (event) => { if (event.key === "Escape") this.hide(); });
    addEventListener("scroll", () => this.place(), { passive: true });
  }

  /** Watches a text: what the pointer is on or has the focus is explained. */
  watch(view, onUse) {
    let focused = -Infinity;
    const over = (event) => {
      // What moves under a pointer that rests is not pointed at.
      if (event.type === "focusin") focused = event.timeStamp;
      else if (event.timeStamp - focused < 500) return;
      const node = event.target.closest?.("[data-ref]");
      if (node && view.node.contains(node)) this.show(node, view.article, onUse);
    };
    view.node.addEventListener("pointerover", over);
    view.node.addEventListener("focusin", over);
    view.node.addEventListener("pointerout", () => this.hideSoon());
    view.node.addEventListener("focusout", () => this.hideSoon());
  }

  show(node, article, onUse) {
    clearTimeout(this.timer);
    const refs = [];
    for (let at = node; at?.dataset?.ref; at = at.parentElement.closest("[data-ref]")) refs.push(at.dataset.ref);
    const about = refs.map((ref) => describe(article, ref)).filter(Boolean);
    if (about.length === 0) return;
    this.node.replaceChildren(...about.slice(0, 3).flatMap(cardContent).flat(3).filter(Boolean));
    this.owner?.removeAttribute("aria-describedby");
    this.owner = node;
    node.setAttribute("aria-describedby", "card");
    this.node.hidden = false;
    this.place();
    onUse?.(refs);
  }

  /** Below its owner, or above where there is no room. */
  place() {
    if (this.node.hidden || !this.owner?.isConnected) return this.hide();
    const box = this.owner.getClientRects()[0] ?? this.owner.getBoundingClientRect();
    const [width, height] = [this.node.offsetWidth, this.node.offsetHeight];
    const isBelow = box.bottom + height + 12 < innerHeight || box.top < height + 12;
    this.node.style.left = `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`;
    this.node.style.top = `${isBelow ? Math.min(box.bottom + 6, innerHeight - height - 8) : box.top - height - 6}px`;
  }

  hideSoon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { if (document.activeElement !== this.owner) this.hide(); }, 180);
  }

  hide() {
    clearTimeout(this.timer);
    this.owner?.removeAttribute("aria-describedby");
    this.owner = null;
    this.node.hidden = true;
  }
}
