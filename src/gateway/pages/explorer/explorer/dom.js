/** Building pages of elements: text is always text, so nothing that the chain holds can become markup. */

/** @param {string} name @param {Record<string, unknown>} properties attributes have names with "-", or are "role", "class" */
export function el(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== null));
  return made;
}

export const link = (href, text, properties = {}) => el("a", { href, ...properties }, text);

/** A table that may be wider than the page. @param columns [title, cell of a row, is it a number] */
export function table(caption, columns, rows, keyOf) {
  const head = el(
    "tr",
    {},
    columns.map(([title, , number]) => el("th", { scope: "col", class: number ? "number" : undefined }, title)),
  );
  const body = el(
    "tbody",
    {},
    rows.map((row) =>
      el(
        "tr",
        { "data-key": keyOf?.(row) },
        columns.map(([, cell, number]) => el("td", { class: number ? "number" : undefined }, cell(row))),
      ),
    ),
  );
  return el(
    "div",
    { class: "scroll" },
    el("table", {}, el("caption", { class: "hidden" }, caption), el("thead", {}, head), body),
  );
}

export function facts(rows) {
  return el(
    "dl",
    {},
    rows
      .filter(([, value]) => value !== undefined && value !== "")
      .flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]),
  );
}

export const card = (title, value) => el("div", { class: "card" }, el("span", {}, title), el("strong", {}, value));

export function alertOf(error) {
  return el("p", { role: "alert" }, error.message);
}

/** "1234567" → "1,234,567", without going through a float. */
export function grouped(digits) {
  return String(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

export function coins(list) {
  return (list ?? []).map(({ denom, amount }) => `${grouped(amount)} ${denom}`).join(", ") || "nothing";
}

export const shortHash = (hash) => (hash.length > 20 ? `${hash.slice(0, 10)}…${hash.slice(-6)}` : hash);
export const timeText = (time) =>
  time === undefined || time === null || time.startsWith("0001-") ? "" : `${time.slice(0, 19).replace("T", " ")} UTC`;

export function base64ToHex(text) {
  return Array.from(atob(text ?? ""), (c) => c.charCodeAt(0).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

export async function sha256Hex(base64) {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (b) => b.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
