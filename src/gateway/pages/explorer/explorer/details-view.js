/** One transaction, one account, one order. */
import * as api from "./api.js";
import { coins, el, facts, grouped, link, table, timeText } from "./dom.js";

/** "MsgExecuteOrderFlow" of "/stateset.orders.v1.MsgExecuteOrderFlow". */
const shortType = (type) => type.split(".").at(-1);
/** "PLACED" of "ORDER_STATUS_PLACED": what comes behind the part that all values share. */
const shortStatus = (status) =>
  (status ?? "")
    .replace(/^[A-Z]+(?:_[A-Z]+)*?_STATUS_|^VERDICT_|^INCOTERM_/, "")
    .replaceAll("_", " ")
    .toLowerCase();
const missing = (what) => el("p", { role: "alert" }, `There is no ${what} here.`);

export async function transaction(view, _alive, hash) {
  const found = await api.transaction(hash);
  if (found === undefined) return view.replaceChildren(el("h2", {}, "Transaction"), missing(`transaction ${hash}`));
  const { tx, tx_response: result } = found;
  const ok = result.code === 0;
  const orderIds = new Set(
    (result.events ?? [])
      .filter((e) => e.type === "order_executed")
      .flatMap((e) => e.attributes.filter((a) => a.key === "order_id").map((a) => a.value)),
  );
  view.replaceChildren(
    el("h2", {}, "Transaction"),
    facts([
      ["Hash", el("code", {}, hash)],
      [
        "Result",
        ok
          ? el("span", { class: "good" }, "done")
          : el("span", { class: "bad" }, `refused: ${result.codespace}/${result.code}: ${result.raw_log}`),
      ],
      ["Height", link(`#/block/${result.height}`, grouped(result.height))],
      ["Time", timeText(result.timestamp)],
      ["Gas", `${grouped(result.gas_used)} of ${grouped(result.gas_wanted)}`],
      ["Fee", coins(tx.auth_info.fee.amount)],
      ["Memo", tx.body.memo],
      [
        "Order",
        orderIds.size === 0
          ? ""
          : el(
              "span",
              {},
              [...orderIds].map((id) => link(`#/order/${id}`, `order ${id} `)),
            ),
      ],
    ]),
    el("h3", {}, "Messages"),
    ...tx.body.messages.map((message) =>
      el(
        "details",
        { open: true },
        el("summary", {}, shortType(message["@type"])),
        el("pre", { class: "mono scroll", tabindex: 0 }, JSON.stringify(message, undefined, 2)),
      ),
    ),
    el("h3", {}, "Events"),
    ...(result.events ?? []).map((event) =>
      el("details", {}, el("summary", {}, event.type), facts(event.attributes.map((a) => [a.key, a.value]))),
    ),
  );
}

export async function account(view, _alive, address) {
  const [info, { balances }, bought, sold] = await Promise.all([
    api.account(address),
    api.balances(address),
    api.ordersOf("buyer", address),
    api.ordersOf("seller", address),
  ]);
  const columns = [
    ["Order", (o) => link(`#/order/${o.id}`, o.id), true],
    ["State", (o) => shortStatus(o.status)],
    ["Total", (o) => coins([{ denom: o.denom, amount: o.total_amount }]), true],
    ["Placed", (o) => timeText(o.created_at)],
  ];
  const orders = (title, found) =>
    (found?.orders?.length ?? 0) === 0 ? [] : [el("h3", {}, title), table(title, columns, found.orders)];
  view.replaceChildren(
    el("h2", {}, "Account"),
    facts([
      ["Address", el("code", {}, address)],
      ["Number", info?.info.account_number],
      ["Sequence", info?.info.sequence],
      ["Balance", coins(balances)],
    ]),
    ...orders("Bought", bought),
    ...orders("Sold", sold),
  );
}

export async function order(view, _alive, id) {
  const found = await api.order(id);
  if (found === undefined) return view.replaceChildren(el("h2", {}, `Order ${id}`), missing(`order ${id}`));
  const { order } = found;
  const [history, payment] = await Promise.all([
    api.timeline(id),
    order.payment_id === "0" ? undefined : api.payment(order.payment_id),
  ]);
  const money = (amount) => coins([{ denom: order.denom, amount: amount ?? "0" }]);
  const person = (address) => (address === "" ? "" : link(`#/account/${address}`, address, { class: "mono" }));
  const lines = [
    ["Article", (l) => l.sku],
    ["Quantity", (l) => grouped(l.quantity), true],
    ["Price", (l) => money(l.unit_price), true],
    ["From", (l) => l.origin_country ?? ""],
    ["HS code", (l) => l.hs_code ?? ""],
  ];
  view.replaceChildren(
    el("h2", {}, `Order ${id}`),
    facts([
      ["State", el("strong", {}, `${shortStatus(order.status)}${order.on_hold ? ", on hold" : ""}`)],
      ["Payment", shortStatus(found.payment_status)],
      ["Fulfilment", shortStatus(found.fulfillment_status)],
      ["Screening", order.verdict === undefined ? "" : shortStatus(order.verdict)],
      ["Buyer", person(order.buyer)],
      ["Seller", person(order.seller)],
      ["Goods", `${order.lines.length} lines`],
      ["Shipping", money(order.shipping_amount)],
      ["Tax", money(order.tax_amount)],
      ["Duty", money(order.duty_amount)],
      ["Discount", money(order.discount_amount)],
      ["Total", el("strong", {}, money(order.total_amount))],
      ["Route", order.origin_country === "" ? "" : `${order.origin_country} → ${order.dest_country}`],
      ["Incoterm", order.incoterm === "INCOTERM_UNSPECIFIED" ? "" : shortStatus(order.incoterm).toUpperCase()],
      ["Landed cost quote", order.landed_cost_quote_id === "0" ? "" : order.landed_cost_quote_id],
      ["Version", order.version],
    ]),
    el("h3", {}, "Lines"),
    table("Lines", lines, order.lines),
    ...(payment === undefined ? [] : paymentOf(payment.payment, money)),
    el("h3", {}, "What happened"),
    el(
      "ol",
      { class: "timeline" },
      (history?.entries ?? []).map((entry) =>
        el(
          "li",
          {},
          el("strong", {}, entry.kind.replaceAll("_", " ")),
          ` ${timeText(entry.at)} `,
          `version ${entry.version}`,
        ),
      ),
    ),
  );
}

function paymentOf(payment, money) {
  return [
    el("h3", {}, `Payment ${payment.id}`),
    facts([
      ["State", shortStatus(payment.status)],
      ["Authorized", money(payment.amount)],
      ["Captured", money(payment.captured)],
      ["Refunded", money(payment.refunded)],
      ["Escrow", payment.escrow === undefined ? "" : payment.escrow ? "yes" : "no"],
    ]),
  ];
}
