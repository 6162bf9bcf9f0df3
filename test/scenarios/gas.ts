/** What each message costs in gas, found by running the scenarios: transactions of one message that succeed, ante chain
 *  included, in the state that the story has reached. */
import { readdirSync, readFileSync } from "node:fs";
import { TxBody, TxRaw } from "../../src/gen/cosmos/tx/v1beta1/tx.js";
import type { Watcher } from "../support/app-chain.js";
import { runScenario } from "./run-scenario.js";
import { readScenario } from "./scenario.js";

const FOLDER = new URL(".", import.meta.url);

export interface GasRow {
  readonly message: string;
  readonly count: number;
  readonly min: bigint;
  readonly max: bigint;
}

/** Full name of the only message's type; undefined when there are several. */
export function onlyMessage(tx: Uint8Array): string | undefined {
  const { messages } = TxBody.decode(TxRaw.decode(tx).bodyBytes);
  return messages.length === 1 ? messages[0]!.typeUrl.slice(1) : undefined;
}

/** Runs every scenario of the folder. @throws Error when one does not hold */
export async function runAll(watcher: Watcher): Promise<void> {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".yaml"))) {
    const { difference } = await runScenario(readScenario(readFileSync(new URL(file, FOLDER), "utf8"), file), watcher);
    if (difference !== undefined) throw new Error(`${file}, step ${difference.step}: ${difference.text}`);
  }
}

/** Rows by message name. */
export async function gasRows(): Promise<readonly GasRow[]> {
  const found = new Map<string, bigint[]>();
  await runAll({
    before: () => undefined,
    after(txs, results) {
      for (const [i, tx] of txs.entries()) {
        const message = onlyMessage(tx);
        const { code, gasUsed } = results[i]!;
        if (message === undefined || code !== 0) continue;
        const seen = found.get(message);
        if (seen === undefined) found.set(message, [gasUsed]);
        else seen.push(gasUsed);
      }
    },
  });
  const order = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([message, used]) => {
      const sorted = used.sort(order);
      return { message, count: sorted.length, min: sorted[0]!, max: sorted[sorted.length - 1]! };
    });
}

export function gasTable(rows: readonly GasRow[]): string {
  const lines = rows.map(({ message, count, min, max }) => `| \`${message}\` | ${count} | ${min} | ${max} |`);
  return ["| message | transactions | least | most |", "|---|---|---|---|", ...lines].join("\n");
}
