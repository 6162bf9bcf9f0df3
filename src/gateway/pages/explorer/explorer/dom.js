/** Building pages of elements: text is always text, so nothing that the chain holds can become markup. */
import { amountTexts, exactTime, isTime, relativeTime, shortAddress, shortHash } from "./format.js";

/** @param {string} name @param {Record<string, unknown>} properties attributes; those that begin with "on" are listeners */
export function el(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...children.flat(Number.POSITIVE_INFINITY).filter((child) => child !== undefined && child !== null));
  return made;
}

export const link = (href, text, properties = {}) => el("a", { href, ...properties }, text);

/** Says what happened to those who do not see it. */
function announce(text) {
  const spoken = document.getElementById("spoken");
  if (spoken !== null) spoken.textContent = text;
}

/** The clipboard's interface is there on https and the own machine alone. */
async function copyText(text) {
  if (navigator.clipboard !== undefined) return navigator.clipboard.writeText(text);
  const field = el("textarea", { class: "hidden", readonly: true });
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (!done) throw new Error("the browser does not let the page copy");
}

const SHOWN_MS = 1_500;

export function copyButton(text, what) {
  const button = el("button", { type: "button", class: "copy", "aria-label": `Copy ${what}`, title: `Copy ${what}` });
  button.addEventListener("click", async () => {
    const state = await copyText(text).then(
      () => "done",
      () => "failed",
    );
    button.dataset.state = state;
    announce(state === "done" ? `${what} copied` : "It could not be copied");
    setTimeout(() => delete button.dataset.state, SHOWN_MS);
  });
  return button;
}

/** Something long that is whole in a copy, and shortened where there is little room. */
function long(text, what, short, href) {
  const inner = [el("span", { class: "whole" }, text), el("span", { class: "short", "aria-hidden": true }, short)];
  const shown =
    href === undefined ? el("code", { title: text }, inner) : el("a", { href, class: "mono", title: text }, inner);
  return el("span", { class: "long" }, shown, copyButton(text, what));
}

export const hash = (text, what = "hash", href = undefined) => long(text, what, shortHash(text), href);
export const address = (text) => long(text, "address", shortAddress(text), `#/account/${text}`);
/** In tables: one line always. */
export const brief = (text, href, short = shortHash(text)) =>
  href === undefined
    ? el("code", { title: text }, short)
    : el("a", { href, class: "mono", title: text, "aria-label": text }, short);
export const briefAddress = (text) => brief(text, `#/account/${text}`, shortAddress(text));

/** An amount in whole tokens; what the chain has is in the title. */
export function money(coin) {
  const { whole, symbol, exact } = amountTexts(coin);
  return el("span", { class: "money", title: exact }, whole, " ", el("span", { class: "denom" }, symbol));
}

/** The same with the chain's own number beside it. */
export function exactMoney(coin) {
  const { exact } = amountTexts(coin);
  return el("span", {}, money(coin), " ", el("span", { class: "exact" }, exact));
}

/** How long ago, kept right while it is shown; exactly in the title. */
export function time(text) {
  if (!isTime(text)) return undefined;
  return el("time", { datetime: text, title: exactTime(text) }, relativeTime(text));
}

export const fullTime = (text) =>
  isTime(text) ? el("span", {}, time(text), " ", el("span", { class: "exact" }, exactTime(text))) : undefined;

setInterval(() => {
  for (const shown of document.querySelectorAll("time[datetime]")) {
    const text = relativeTime(shown.dateTime);
    if (shown.textContent !== text) shown.textContent = text;
  }
}, 1_000);

/** @param tone good, bad, wait or undefined */
export const badge = (text, tone) => el("span", { class: tone === undefined ? "badge" : `badge ${tone}` }, text);

/** A table that may be wider than the page. @param columns [title, cell of a row, "number" or "wide"…] */
export function table(caption, columns, rows, properties = {}) {
  const classOf = (kind) => (kind === undefined ? undefined : kind);
  const head = el(
    "tr",
    {},
    columns.map(([title, , kind]) => el("th", { scope: "col", class: classOf(kind) }, title)),
  );
  const body = el(
    "tbody",
    {},
    rows.map((row) => tableRow(columns, row)),
  );
  return el(
    "div",
    { class: "scroll", role: "region", "aria-label": caption, tabindex: 0, ...properties },
    el("table", {}, el("caption", { class: "hidden" }, caption), el("thead", {}, head), body),
  );
}

export const tableRow = (columns, row) =>
  el(
    "tr",
    {},
    columns.map(([, cell, kind]) => el("td", { class: kind }, cell(row))),
  );

export function facts(rows) {
  return el(
    "dl",
    { class: "facts" },
    rows
      .filter(([, value]) => value !== undefined && value !== "")
      .map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value))),
  );
}

export const card = (title, value, below) =>
  el(
    "div",
    { class: "card" },
    el("span", { class: "quiet" }, title),
    el("strong", {}, value),
    below === undefined ? undefined : el("span", { class: "quiet below" }, below),
  );

export const section = (title, ...content) => el("section", { "aria-label": title }, el("h2", {}, title), content);
export const empty = (text) => el("p", { class: "empty" }, text);
export const alertOf = (error) => el("p", { role: "alert" }, error.message ?? String(error));

/** Draws a page anew where something has changed, without taking away focus, place or what was opened. */
export function redraw(view, ...content) {
  const focused = document.activeElement;
  const within = view.contains(focused) && focused !== view;
  const key = within ? keyOf(focused) : undefined;
  const opened = new Set(Array.from(view.querySelectorAll("details[open][data-key]"), (d) => d.dataset.key));
  const known = view.querySelector("details") !== null;
  view.replaceChildren(...content.flat(Number.POSITIVE_INFINITY).filter((c) => c !== undefined));
  if (known) for (const d of view.querySelectorAll("details[data-key]")) d.open = opened.has(d.dataset.key);
  if (key === undefined) return;
  for (const candidate of view.querySelectorAll("a[href], button, input, [tabindex]")) {
    if (keyOf(candidate) === key) return candidate.focus({ preventScroll: true });
  }
}

const keyOf = (node) =>
  [node.tagName, node.id, node.getAttribute("href"), node.getAttribute("aria-label"), node.textContent].join("|");
