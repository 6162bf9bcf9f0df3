/** One transaction, one account, and what a number may mean. */
import * as api from "./api.js";
import {
  address,
  badge,
  brief,
  card,
  el,
  empty,
  exactMoney,
  facts,
  fullTime,
  hash,
  link,
  section,
  table,
  time,
} from "./dom.js";
import { enumName, grouped, messageName } from "./format.js";
import { live, newestHead } from "./live.js";
import { orderColumns } from "./order-view.js";

const ADDRESS = /^[a-z]{1,40}1[02-9ac-hj-np-z]{38,90}$/;

export function transaction(view, alive, wanted) {
  const txHash = wanted.toUpperCase();
  live(
    view,
    alive,
    async () => (await api.transaction(txHash)) ?? null,
    (found) => drawTransaction(txHash, found),
    (found) => found !== null,
  );
}

function drawTransaction(txHash, found) {
  const title = el("h1", {}, "Transaction");
  if (found === null) {
    const text = `There is no transaction ${txHash} in a block. If it was sent just now, it is shown here as soon as it is.`;
    return [title, empty(text), facts([["Hash", hash(txHash, "transaction hash")]])];
  }
  const { tx, tx_response: result } = found;
  const events = result.events ?? [];
  const ids = (key) => [
    ...new Set(
      events
        .flatMap((e) => e.attributes)
        .filter((a) => a.key === key)
        .map((a) => a.value.replaceAll('"', "")),
    ),
  ];
  const orderIds = ids("order_id").filter((id) => /^[1-9][0-9]*$/.test(id));
  const fees = tx.auth_info.fee.amount;
  return [
    el(
      "div",
      { class: "title" },
      title,
      result.code === 0 ? badge("Done", "good") : badge("Refused", "bad"),
      el("span", { class: "quiet" }, time(result.timestamp)),
    ),
    result.code === 0 ? undefined : el("p", { role: "alert" }, `${result.codespace}/${result.code}: ${result.raw_log}`),
    facts([
      ["Hash", hash(txHash, "transaction hash")],
      ["Block", link(`#/block/${result.height}`, grouped(result.height))],
      ["Time", fullTime(result.timestamp)],
      ["Order", orderIds.length === 0 ? "" : orderIds.map((id) => [link(`#/order/${id}`, `Order ${id}`), " "])],
      ["Gas", `${grouped(result.gas_used)} used of ${grouped(result.gas_wanted)}`],
      ["Fee", fees.length === 0 ? "none" : fees.map((coin) => exactMoney(coin))],
      ["Memo", tx.body.memo],
    ]),
    section(
      "Messages",
      tx.body.messages.map((message, i) =>
        el(
          "details",
          { open: true, "data-key": `m${i}` },
          el("summary", {}, messageName(message["@type"]), " ", el("code", { class: "quiet" }, message["@type"])),
          fieldsOf(message),
        ),
      ),
    ),
    section(
      `Events (${events.length})`,
      events.map((event, i) =>
        el(
          "details",
          { "data-key": `e${i}` },
          el("summary", {}, event.type),
          facts(event.attributes.map((a) => [a.key, shownValue(a.value)])),
        ),
      ),
    ),
  ];
}

const isCoin = (v) =>
  typeof v === "object" && v !== null && typeof v.denom === "string" && /^[0-9]+$/.test(v.amount ?? "");

/** A value as people want it: addresses lead somewhere, coins are amounts. */
function shownValue(value) {
  if (typeof value === "string" && ADDRESS.test(value)) return address(value);
  if (isCoin(value)) return exactMoney(value);
  if (Array.isArray(value) && value.length > 0 && value.every(isCoin))
    return value.map((coin) => el("div", {}, exactMoney(coin)));
  if (typeof value === "object" && value !== null) {
    return el("pre", { class: "mono", tabindex: 0 }, JSON.stringify(value, undefined, 2));
  }
  return el("span", { class: "mono" }, String(value));
}

function fieldsOf(message) {
  const rows = Object.entries(message).filter(
    ([key, value]) =>
      key !== "@type" && value !== "" && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return facts(rows.map(([key, value]) => [key.replaceAll("_", " "), shownValue(value)]));
}

export function account(view, alive, wanted) {
  live(
    view,
    alive,
    async () => {
      const [info, { balances }, bought, sold, sent, standing] = await Promise.all([
        api.account(wanted),
        api.balances(wanted),
        api.ordersOf("buyer", wanted),
        api.ordersOf("seller", wanted),
        api.transactions(`message.sender='${wanted}'`, 10),
        api.standing(wanted).catch(() => undefined),
      ]);
      return { info, balances, bought, sold, sent, standing };
    },
    (loaded) => drawAccount(wanted, loaded),
  );
}

function drawAccount(wanted, { info, balances, bought, sold, sent, standing }) {
  const ordersIn = (title, found) =>
    (found?.orders?.length ?? 0) === 0 ? undefined : section(title, table(title, orderColumns, found.orders));
  const txs = sent?.tx_responses ?? [];
  return [
    el("div", { class: "title" }, el("h1", {}, "Account"), standing?.blocked ? badge("Blocked", "bad") : undefined),
    facts([
      ["Address", hash(wanted, "address")],
      ["Number", info === undefined ? "it has never received anything" : info.info.account_number],
      ["Sequence", info?.info.sequence],
      [
        "Screening",
        nonZero(standing?.screening_id)
          ? `screening ${standing.screening_id}${standing.screening_fresh ? "" : ", out of date"}`
          : "",
      ],
    ]),
    section(
      "Balance",
      balances.length === 0
        ? empty("Nothing.")
        : el(
            "div",
            { class: "cards" },
            balances.map((coin) => balanceCard(coin)),
          ),
    ),
    ordersIn("Bought", bought),
    ordersIn("Sold", sold),
    section(
      "Sent",
      txs.length === 0
        ? empty("No transactions that this server knows of.")
        : table(
            "Transactions that it sent",
            [
              ["Hash", (t) => brief(t.txhash, `#/tx/${t.txhash}`), "first"],
              ["What", (t) => t.tx.body.messages.map((m) => messageName(m["@type"])).join(", "), "clip"],
              ["Result", (t) => (t.code === 0 ? badge("Done", "good") : badge("Refused", "bad"))],
              ["Age", (t) => time(t.timestamp)],
            ],
            txs,
          ),
    ),
  ];
}

const nonZero = (id) => id !== undefined && id !== "" && id !== "0";

function balanceCard(coin) {
  const amount = exactMoney(coin);
  return card(coin.denom, amount.firstChild, amount.lastChild);
}

/** A number may be a block's height or an order's id: where it is both, people choose. */
export function search(view, alive, number) {
  live(
    view,
    alive,
    async () => {
      const top = newestHead()?.height ?? Number((await api.head()).height);
      const found = await api.order(number);
      const block = Number(number) <= top && Number(number) > 0;
      return { block: block ? await api.block(number) : undefined, order: found?.order };
    },
    ({ block, order }) => {
      if (order === undefined) return void location.replace(`#/block/${number}`);
      if (block === undefined) return void location.replace(`#/order/${number}`);
      return [
        el("h1", {}, `${grouped(number)} is a block and an order`),
        el(
          "ul",
          { class: "cards plain" },
          el(
            "li",
            { class: "card" },
            el("strong", {}, link(`#/order/${number}`, `Order ${number}`)),
            el(
              "span",
              { class: "quiet" },
              `${enumName(order.status)}, `,
              exactMoney({ denom: order.denom, amount: order.total_amount }),
            ),
          ),
          el(
            "li",
            { class: "card" },
            el("strong", {}, link(`#/block/${number}`, `Block ${grouped(number)}`)),
            el(
              "span",
              { class: "quiet" },
              `${block.block.data.txs.length} transactions, `,
              fullTime(block.block.header.time),
            ),
          ),
        ),
      ];
    },
    () => true,
  );
}
