/** Numbers, times, hashes and addresses for people. */

/** "1234567" → "1,234,567", without going through a float. */
export const grouped = (digits) => String(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ",");

const known = new Map();

/** What the chain says of its denoms goes before what their names say. @param metadata of the bank module */
export function learnDenoms(metadata) {
  for (const { base, display, symbol, denom_units: units } of metadata ?? []) {
    const decimals = units?.find(({ denom }) => denom === display)?.exponent;
    if (decimals !== undefined) known.set(base, { symbol: symbol || display.toUpperCase(), decimals });
  }
}

/** A small letter u stands for millionths, as everywhere among Cosmos chains. */
export function denomOf(denom) {
  const found = known.get(denom);
  if (found !== undefined) return found;
  const micro = /^u([a-z][a-z0-9]{1,15})$/.exec(denom);
  return micro === null ? { symbol: denom, decimals: 0 } : { symbol: micro[1].toUpperCase(), decimals: 6 };
}

const DECIMALS_SHOWN_MIN = 2;

/** "2800000", 6 → "2.80"; all digits that count are there. */
export function decimalText(amount, decimals) {
  const digits = String(amount).padStart(decimals + 1, "0");
  if (decimals === 0) return grouped(digits);
  const fraction = digits.slice(-decimals).replace(/0+$/, "");
  return `${grouped(digits.slice(0, -decimals))}.${fraction.padEnd(Math.min(DECIMALS_SHOWN_MIN, decimals), "0")}`;
}

/** @returns the amount in whole tokens, and as the chain has it */
export function amountTexts({ denom, amount }) {
  const { symbol, decimals } = denomOf(denom);
  return { whole: decimalText(amount, decimals), symbol, exact: `${grouped(amount)} ${denom}` };
}

export const shortHash = (hash) => (hash.length > 20 ? `${hash.slice(0, 8)}…${hash.slice(-6)}` : hash);
export const shortAddress = (text) => (text.length > 24 ? `${text.slice(0, 13)}…${text.slice(-6)}` : text);

export const isTime = (time) => typeof time === "string" && time !== "" && !time.startsWith("0001-");
export const exactTime = (time) => `${time.slice(0, 19).replace("T", " ")} UTC`;

const UNITS = [
  ["d", 86_400],
  ["h", 3_600],
  ["min", 60],
  ["s", 1],
];

/** "5 s ago", "in 3 d". */
export function relativeTime(time, nowMs = Date.now()) {
  const seconds = Math.round((nowMs - Date.parse(time)) / 1_000);
  if (Number.isNaN(seconds)) return "";
  const size = Math.abs(seconds);
  if (size < 1) return "just now";
  const [unit, length] = UNITS.find(([, s]) => size >= s);
  const text = `${grouped(Math.floor(size / length))} ${unit}`;
  return seconds < 0 ? `in ${text}` : `${text} ago`;
}

/** "MsgSend" of "/cosmos.bank.v1beta1.MsgSend" as "Send"; "ExecuteOrderFlow" as "Execute order flow". */
export function messageName(type) {
  const words = type
    .split(".")
    .at(-1)
    .replace(/^Msg/, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return sentence(words);
}

export const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** "Partially captured" of "PAYMENT_STATUS_PARTIALLY_CAPTURED": without what all values of an enum begin with. */
export function enumName(value) {
  const rest = (value ?? "").replace(
    /^(?:[A-Z]+(?:_[A-Z]+)*?_STATUS|VERDICT|INCOTERM|TRANSPORT_MODE|FULFILLMENT_PROGRESS)_/,
    "",
  );
  return rest === "UNSPECIFIED" ? "" : sentence(rest.replaceAll("_", " ").toLowerCase());
}

export function base64ToHex(text) {
  return Array.from(atob(text ?? ""), (c) => c.charCodeAt(0).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
