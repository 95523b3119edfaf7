// Elements and words. Text enters the page through `el` alone, as text: nothing is ever parsed as HTML.

/** An element with attributes and children; false, null and undefined are left out. Functions become listeners. */
function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || (value === false && !key.startsWith("aria-"))) continue;
    if (typeof value === "function") node.addEventListener(key, value);
    else node.setAttribute(key, value === true && !key.startsWith("aria-") ? "" : String(value));
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** A text of the records: its direction stays inside. */
const chinese = (text) => el("bdi", { lang: "zh" }, String(text ?? ""));

const counted = (count, one, many = `${one}s`) => `${grouped(String(count))} ${count === 1 ? one : many}`;

/** 4471000 as 4,471,000; what is no plain number stays as it is. Works on digits, so that nothing is rounded. */
function grouped(digits) {
  const parts = /^(-?)(\d+)(\.\d+)?$/.exec(String(digits));
  return parts ? parts[1] + parts[2].replace(/\B(?=(\d{3})+$)/g, ",") + (parts[3] ?? "") : String(digits);
}

/** year_on_year as "year on year". */
const words = (name) => String(name ?? "").replaceAll("_", " ");

const announce = (message) => { document.getElementById("status").textContent = message; };

/** Reads JSON without rounding: numbers that a double cannot hold stay their digits, where the browser tells them. */
function readJSON(text) {
  if (!/[\d.]{16}/.test(text)) return JSON.parse(text);
  return JSON.parse(text, (key, value, context) =>
    typeof value === "number" && context?.source?.length > 15 ? context.source : value);
}

const list = (value) => (Array.isArray(value) ? value : []);
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Waits until the browser has drawn, so that long work does not freeze the page. */
const breathe = () => new Promise((done) => setTimeout(done));
