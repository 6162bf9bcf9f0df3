/** Time for gas: each message of the scenarios is simulated over and over in the state in which it is sent. Prints, by
 *  message, nanoseconds for a unit of gas, and how many times that of a bank send it is (target: at most 4).
 *
 *  Usage: tsx bench/gas.ts [--rounds 200]
 *         tsx bench/gas.ts --table    writes the table of docs/gas.md instead */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { App } from "../src/app/app.js";
import { gasRows, gasTable, onlyMessage, runAll } from "../test/scenarios/gas.js";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "200" }, table: { type: "boolean" } } });
const rounds = Number(values.rounds);
const DOCUMENT = new URL("../docs/gas.md", import.meta.url);
const SEND = "cosmos.bank.v1beta1.MsgSend";

if (values.table) {
  const text = readFileSync(DOCUMENT, "utf8");
  const head = text.slice(0, text.indexOf("| message |"));
  writeFileSync(DOCUMENT, `${head}${gasTable(await gasRows())}\n`);
  process.exit(0);
}

const times = new Map<string, number[]>();

/** The fastest of `rounds` runs: what the work costs when nothing disturbs it. */
function nanosPerGas(app: App, tx: Uint8Array): number | undefined {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const begin = process.hrtime.bigint();
    const { outcome } = app.app.simulate(tx);
    const nanos = Number(process.hrtime.bigint() - begin);
    if (outcome.error !== undefined) return undefined;
    best = Math.min(best, nanos / Number(outcome.gasUsed));
  }
  return best;
}

await runAll({
  before(app, txs) {
    for (const tx of txs) {
      const message = onlyMessage(tx);
      const found = message === undefined ? undefined : nanosPerGas(app, tx);
      if (found === undefined) continue;
      const seen = times.get(message!);
      if (seen === undefined) times.set(message!, [found]);
      else seen.push(found);
    }
  },
  after: () => undefined,
});
const worst = [...times]
  .map(([message, found]) => ({ message, ns_per_gas: Math.max(...found) }))
  .sort((a, b) => b.ns_per_gas - a.ns_per_gas);
const send = worst.find(({ message }) => message === SEND);
if (send === undefined) throw new Error("no scenario sends coins by bank: there is nothing to compare with");
console.log(
  JSON.stringify({
    rounds,
    messages: worst.map(({ message, ns_per_gas }) => ({
      message,
      ns_per_gas: Number(ns_per_gas.toFixed(2)),
      of_a_send: Number((ns_per_gas / send.ns_per_gas).toFixed(2)),
    })),
  }),
);
