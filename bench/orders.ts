/** Orders beside bank sends through the application alone, in one run: CheckTx and blocks of CreateOrder and of
 *  ExecuteOrderFlow (validate, screen, lock the money, write), and what a block costs in which many orders are due at once.
 *
 *  Usage: tsx bench/orders.ts [--txs 3000] [--block 500] [--accounts 500] [--due 100000]
 *  Prints JSON: microseconds a transaction, ratios to a bank send (target: ExecuteOrderFlow at least 0.25 of its rate),
 *  milliseconds of blocks with and without due orders. */
import { parseArgs } from "node:util";
import { MsgSend } from "../src/gen/cosmos/bank/v1beta1/tx.js";
import { Query } from "../src/gen/stateset/orders/v1/query.js";
import { LineItem, OrderStatus } from "../src/gen/stateset/orders/v1/state.js";
import { MsgCreateOrder, MsgExecuteOrderFlow } from "../src/gen/stateset/orders/v1/tx.js";
import { type Account, BenchApp, type Cost, measure, signedTx } from "./app-rig.js";

const { values } = parseArgs({
  options: {
    txs: { type: "string", default: "3000" },
    block: { type: "string", default: "500" },
    accounts: { type: "string", default: "500" },
    due: { type: "string", default: "100000" },
  },
});
const [txCount, blockSize, accounts, due] = [values.txs, values.block, values.accounts, values.due].map(Number) as [
  number,
  number,
  number,
  number,
];
const WEEK = 7n * 86_400n;
let keys = 0;

const lines = [
  LineItem.from({ sku: "tea", quantity: 3n, unitPrice: "100" }),
  LineItem.from({ sku: "cup", quantity: 2n, unitPrice: "50" }),
];

/** Two lines, 400 of goods, 40 tax, 20 shipping, 10 off. */
function order(buyer: Account, seller: Account) {
  return {
    buyer: buyer.address,
    seller: seller.address,
    denom: "uusdc",
    lines,
    taxAmount: "40",
    shippingAmount: "20",
    discountAmount: "10",
    clientKey: `k-${++keys}`,
  };
}

const makers = {
  bank_send: (from: Account, to: Account) =>
    signedTx(from, MsgSend, {
      fromAddress: from.address,
      toAddress: to.address,
      amount: [{ denom: "ustate", amount: "1" }],
    }),
  create_order: (from: Account, to: Account) => signedTx(from, MsgCreateOrder, order(from, to)),
  execute_order_flow: (from: Account, to: Account) =>
    signedTx(from, MsgExecuteOrderFlow, { ...order(from, to), totalAmount: "450", maxFeeBps: 10_000 }),
};
type Kind = keyof typeof makers;

const app = new BenchApp(accounts);

function make(kind: Kind, count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, i) =>
    makers[kind](app.accounts[i % accounts]!, app.accounts[(i * 7 + 1) % accounts]!),
  );
}

interface Row {
  readonly check_tx: Cost;
  readonly block: Cost;
  /** CheckTx and block together, a second of one processor. */
  readonly per_cpu_second: number;
}

function time(kind: Kind): Row {
  const txs = make(kind, txCount);
  const check = app.timeChecks(txs);
  const block = app.timeBlocks(txs, blockSize);
  return { check_tx: check, block, per_cpu_second: Math.round(1e6 / (check.cpu_us + block.cpu_us)) };
}

const kinds = Object.keys(makers) as Kind[];
for (const kind of kinds) app.timeBlocks(make(kind, Math.min(txCount, 1000)), blockSize);
const rows = Object.fromEntries(kinds.map((kind) => [kind, time(kind)])) as Record<Kind, Row>;
const ratio = (kind: Kind): number => Number((rows[kind].per_cpu_second / rows.bank_send.per_cpu_second).toFixed(2));

/** Milliseconds of an empty block, `later` seconds ahead. */
const emptyBlock = (later: bigint): number => Math.round(measure(1, () => app.block([], later)).cpu_us / 100) / 10;

function dueOrders() {
  const count = Math.max(0, due - 2 * (txCount + 1000));
  for (let left = count; left > 0; left -= 1000) app.timeBlocks(make("create_order", Math.min(left, 1000)), 1000);
  const before = [emptyBlock(0n), emptyBlock(0n), emptyBlock(0n)];
  const afterwards = Array.from({ length: 10 }, () => emptyBlock(WEEK + 1_000n));
  return {
    due,
    empty_blocks_before_ms: before,
    blocks_with_due_orders_ms: afterwards,
    expired_by_ten_blocks: countExpired(),
  };
}

function countExpired(): number {
  const request = Query.methods.ordersByStatus.input.from({
    status: OrderStatus.ORDER_STATUS_EXPIRED,
    pagination: { key: new Uint8Array(), offset: 0n, limit: 1000n, countTotal: false, reverse: false },
  });
  const bytes = app.query(`/${Query.typeName}/OrdersByStatus`, Query.methods.ordersByStatus.input.encode(request));
  return Query.methods.ordersByStatus.output.decode(bytes).orders.length;
}

const expiries = due > 0 ? dueOrders() : undefined;
console.log(
  JSON.stringify({
    txs: txCount,
    block: blockSize,
    accounts,
    ...rows,
    create_order_of_a_send: ratio("create_order"),
    execute_order_flow_of_a_send: ratio("execute_order_flow"),
    ...(expiries === undefined ? {} : { expiries }),
  }),
);
