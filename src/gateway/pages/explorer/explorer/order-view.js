/** Orders: the list by state, and one order with its payment, screening, landed cost and timeline. */
import * as api from "./api.js";
import {
  address,
  badge,
  briefAddress,
  card,
  el,
  empty,
  exactMoney,
  facts,
  fullTime,
  link,
  money,
  section,
  table,
  time,
} from "./dom.js";
import { enumName, grouped, isTime, sentence } from "./format.js";
import { live } from "./live.js";

const STATES = ["PLACED", "CONFIRMED", "COMPLETED", "CANCELLED", "EXPIRED", "REJECTED"];
const TONES = {
  Placed: "wait",
  Confirmed: "wait",
  Completed: "good",
  Cancelled: "bad",
  Expired: "bad",
  Rejected: "bad",
  Authorized: "wait",
  "Partially captured": "wait",
  Captured: "good",
  Refunded: "wait",
  Voided: "bad",
  Blocked: "bad",
  "Requires funds": "bad",
  Allow: "good",
  Hold: "wait",
  Reject: "bad",
  Block: "bad",
  Delivered: "good",
  Reconciled: "good",
};
const status = (value) => {
  const text = enumName(value);
  return text === "" ? undefined : badge(text, TONES[text]);
};

export const orderColumns = [
  ["Order", (o) => link(`#/order/${o.id}`, `Order ${o.id}`), "first"],
  ["State", (o) => status(o.status)],
  ["Total", (o) => money({ denom: o.denom, amount: o.total_amount }), "number"],
  ["Buyer", (o) => briefAddress(o.buyer), "wide"],
  ["Seller", (o) => briefAddress(o.seller), "wide"],
  ["Placed", (o) => time(o.created_at)],
];

export function orders(view, alive) {
  live(
    view,
    alive,
    async () => {
      const pages = await Promise.all(STATES.map((state) => api.ordersIn(`ORDER_STATUS_${state}`)));
      return pages
        .flatMap((page) => page?.orders ?? [])
        .sort((a, b) => Number(BigInt(b.id) - BigInt(a.id)))
        .slice(0, 50);
    },
    (found) => [
      el("h1", {}, "Orders"),
      found.length === 0
        ? empty("There are no orders yet. `statesetd tx orders create-order` places one.")
        : table("The newest orders", orderColumns, found),
    ],
  );
}

const nonZero = (id) => id !== undefined && id !== "" && id !== "0";

export function order(view, alive, id) {
  live(
    view,
    alive,
    async () => {
      const found = await api.order(id);
      if (found === undefined) return {};
      const { order: o } = found;
      const [history, payment, quote, screening] = await Promise.all([
        api.timeline(id),
        nonZero(o.payment_id) ? api.payment(o.payment_id) : undefined,
        nonZero(o.landed_cost_quote_id) ? api.quote(o.landed_cost_quote_id) : undefined,
        nonZero(o.screening_id) ? api.screening(o.screening_id) : undefined,
      ]);
      return { found, history, payment: payment?.payment, quote: quote?.quote, screening: screening?.screening };
    },
    (loaded) => drawOrder(id, loaded),
  );
}

function drawOrder(id, { found, history, payment, quote, screening }) {
  const title = el("h1", {}, `Order ${id}`);
  if (found === undefined) return [title, empty(`There is no order ${id} yet. It is shown here once it is placed.`)];
  const { order: o } = found;
  const cash = (amount) => exactMoney({ denom: o.denom, amount: amount ?? "0" });
  const verdict = enumName(o.verdict);
  return [
    el(
      "div",
      { class: "title" },
      title,
      status(o.status),
      o.on_hold ? badge("On hold", "wait") : undefined,
      el("span", { class: "quiet" }, "placed ", time(o.created_at), `, version ${o.version}`),
    ),
    steps(o, found.fulfillment_status, history?.entries ?? []),
    el(
      "div",
      { class: "cards" },
      card(
        "Total",
        money({ denom: o.denom, amount: o.total_amount }),
        `${o.lines.length} line${o.lines.length > 1 ? "s" : ""}`,
      ),
      card(
        "Payment",
        status(found.payment_status) ?? "None",
        payment === undefined ? "the order carries none" : `payment ${payment.id}`,
      ),
      card("Fulfilment", status(found.fulfillment_status) ?? "–"),
      card("Screening", verdict === "" ? "–" : status(o.verdict), screeningText(o)),
    ),
    section(
      "Parties",
      facts([
        ["Buyer", address(o.buyer)],
        ["Seller", address(o.seller)],
        ["Payee", o.payee === o.seller || o.payee === "" ? "" : address(o.payee)],
        ["Guarantor", o.guarantor === "" ? "" : address(o.guarantor)],
        ["Route", o.origin_country === "" ? "" : `${o.origin_country} → ${o.dest_country}`],
        ["Incoterm", enumName(o.incoterm).toUpperCase()],
        ["Transport", enumName(o.transport_mode)],
        ["Expires", o.status === "ORDER_STATUS_PLACED" ? fullTime(o.expires_at) : ""],
      ]),
    ),
    section("Lines", lineTable(o)),
    el(
      "div",
      { class: "columns" },
      section("Costs", costs(o, cash)),
      payment === undefined ? undefined : section(`Payment ${payment.id}`, paymentFacts(payment, cash)),
    ),
    quote === undefined ? undefined : landedCost(quote),
    screening === undefined ? undefined : screeningSection(screening),
    section("What happened", timeline(history?.entries ?? [])),
  ];
}

function screeningText(o) {
  if (nonZero(o.screening_id)) return `screening ${o.screening_id}${nonZero(o.case_id) ? `, case ${o.case_id}` : ""}`;
  return nonZero(o.case_id) ? `case ${o.case_id}` : "no screening was needed";
}

const ENDS = {
  ORDER_STATUS_CANCELLED: "Cancelled",
  ORDER_STATUS_EXPIRED: "Expired",
  ORDER_STATUS_REJECTED: "Rejected",
};

/** How far the order has come, by its timeline. */
function steps(o, fulfilment, entries) {
  const at = (kind) => entries.find((e) => e.kind === kind)?.at;
  const delivered = /_(DELIVERED)$/.test(fulfilment ?? "") ? at("delivered") : undefined;
  const done = o.status === "ORDER_STATUS_COMPLETED" ? entries.find((e) => e.status === o.status)?.at : undefined;
  const end = ENDS[o.status];
  const all =
    end === undefined
      ? [
          ["Placed", o.created_at],
          ["Confirmed", at("confirmed")],
          ["Shipped", at("shipped")],
          ["Delivered", delivered],
          ["Completed", done],
        ]
      : [
          ["Placed", o.created_at],
          [end, o.updated_at],
        ];
  return el(
    "ol",
    { class: "steps", "aria-label": "Progress" },
    all.map(([name, when]) =>
      el(
        "li",
        { class: !isTime(when) ? undefined : end === name ? "bad" : "done" },
        el("strong", {}, name),
        el("span", { class: "quiet" }, time(when) ?? "–"),
      ),
    ),
  );
}

function lineTable(o) {
  const each = (amount) => money({ denom: o.denom, amount });
  const rows = o.lines.map((line, i) => ({ ...line, progress: o.progress?.[i] ?? {} }));
  const crosses = rows.some((l) => l.hs_code !== "");
  return table(
    "Lines",
    [
      ["Article", (l) => l.sku, "first"],
      ["Quantity", (l) => grouped(l.quantity), "number"],
      ["Price", (l) => each(l.unit_price), "number"],
      ["Amount", (l) => each(String(BigInt(l.quantity) * BigInt(l.unit_price))), "number"],
      ["Shipped", (l) => grouped(l.progress.shipped ?? 0), "number"],
      ["Delivered", (l) => grouped(l.progress.delivered ?? 0), "number"],
      ["Returned", (l) => grouped(l.progress.return_received ?? 0), "number"],
      ...(crosses
        ? [
            ["HS code", (l) => l.hs_code || "–"],
            ["From", (l) => l.origin_country || o.origin_country],
          ]
        : []),
    ],
    rows,
  );
}

function costs(o, cash) {
  const goods = o.lines.reduce((sum, l) => sum + BigInt(l.quantity) * BigInt(l.unit_price), 0n);
  return facts([
    ["Goods", cash(String(goods))],
    ["Shipping", cash(o.shipping_amount)],
    ["Tax", cash(o.tax_amount)],
    ["Duty", cash(o.duty_amount)],
    ["Discount", nonZero(o.discount_amount) ? el("span", {}, "− ", cash(o.discount_amount)) : cash("0")],
    ["Total", el("strong", {}, cash(o.total_amount))],
  ]);
}

function paymentFacts(payment, cash) {
  return facts([
    ["State", status(payment.status)],
    ["Authorized", cash(payment.amount)],
    ["Captured", cash(payment.captured)],
    ["Refunded", cash(payment.refunded)],
    ["Fees", cash(payment.fees)],
    ["Escrow", payment.escrow ? "captures wait for delivery and the dispute window" : "none"],
    ["Review", payment.under_review ? "compliance decides" : ""],
  ]);
}

function landedCost(quote) {
  const { cost, consignment } = quote;
  const denom = consignment.denom;
  const cash = (amount) => exactMoney({ denom, amount });
  const short = (amount) => money({ denom, amount });
  const goods = new Map(consignment.lines.map((l) => [l.line, l]));
  const columns = [
    ["Line", (l) => String(l.line + 1), "first"],
    ["HS code", (l) => goods.get(l.line)?.hs_code ?? ""],
    ["Quantity", (l) => grouped(goods.get(l.line)?.quantity ?? 0), "number"],
    ["Customs value", (l) => short(l.customs_value), "number"],
    ["Duty", (l) => short(l.duty), "number"],
    ["Tax", (l) => short(l.tax), "number"],
  ];
  return section(
    "Landed cost",
    facts([
      ["Quote", el("span", {}, `${quote.id} `, status(quote.status))],
      [
        "Consignment",
        `${consignment.origin} → ${consignment.destination}, ${enumName(consignment.incoterm).toUpperCase()}, by ${enumName(consignment.mode).toLowerCase()}, tariff version ${cost.tariff_version}`,
      ],
      ["Duty", cash(cost.duty)],
      ["Tax", cash(cost.tax)],
      ["Fee", cash(cost.fee)],
      ["Duty, tax, fee", el("strong", {}, cash(cost.total))],
      ["In escrow", nonZero(quote.escrowed) ? cash(quote.escrowed) : ""],
      ["Paid to customs", nonZero(quote.remitted) ? cash(quote.remitted) : ""],
      ["Gone back", nonZero(quote.returned) ? cash(quote.returned) : ""],
    ]),
    table("Landed cost by line", columns, cost.lines),
  );
}

function screeningSection(screening) {
  const lists = screening.list_versions.map(({ source, version }) => `${source} version ${version}`).join(", ");
  return section(
    `Screening ${screening.id}`,
    facts([
      ["Verdict", status(screening.verdict)],
      ["Score", `${screening.score} of 100`],
      ["Lists", lists],
      ["Subject", address(screening.subject)],
      ["Attested by", address(screening.attestor)],
      ["Height", link(`#/block/${screening.height}`, grouped(screening.height))],
      ["Time", fullTime(screening.created_at)],
    ]),
  );
}

function timeline(entries) {
  if (entries.length === 0) return empty("Nothing yet.");
  return el(
    "ol",
    { class: "timeline" },
    entries.map((entry) =>
      el(
        "li",
        {},
        el("strong", {}, sentence(entry.kind.replaceAll("_", " "))),
        nonZero(entry.subject_id) ? ` ${entry.subject_id}` : "",
        " ",
        el("span", { class: "quiet" }, fullTime(entry.at), `, version ${entry.version}`),
      ),
    ),
  );
}
