/** Draws sequences of blocks, runs each on a chain and a model of its own, and tells what was reached. A sequence that differs
 *  is shrunk; fast-check prints its seed and path. */
import fc from "fast-check";
import { blocksOf, timeAfter } from "./commerce-actions.js";
import {
  compareCompliance,
  comparePayments,
  newRig,
  type Rig,
  runBlock,
  runsWanted,
  settings,
} from "./commerce-rig.js";
import { Wiring } from "./commerce-wire.js";
import { OrderActions, timesOf } from "./orders-actions.js";
import { compareOrders } from "./orders-compare.js";
import { ORDER_WIRES } from "./orders-wire.js";

/** Ten hours: a documented run takes long, a quick one seconds. */
export const SHARED_TIMEOUT = 36_000_000;
const BLOCKS_MAX = 30;

export interface Simulation {
  readonly weights: { readonly [kind: string]: number };
  readonly policies: readonly number[];
  /** How many sequences when MODEL_RUNS does not say. */
  readonly few: number;
}

/** @returns how often each message came to each result, and each kind of amendment */
export async function simulate({ weights, policies, few }: Simulation): Promise<ReadonlyMap<string, number>> {
  const reached = new Map<string, number>();
  const count = (name: string): unknown => reached.set(name, (reached.get(name) ?? 0) + 1);
  const wiring = new Wiring().add(ORDER_WIRES);
  const compare = (rig: Rig): string | undefined =>
    compareOrders(rig) ?? comparePayments(rig) ?? compareCompliance(rig);
  await fc.assert(
    fc.asyncProperty(settings(policies), blocksOf(weights, BLOCKS_MAX), async (setting, blocks) => {
      const rig = await newRig(setting);
      const actions = new OrderActions(rig);
      for (const block of blocks) {
        const makers = block.actions.map((action) => () => actions.tx(action));
        const { txs, results } = await runBlock(rig, wiring, timeAfter(rig, block, timesOf(rig)), makers, compare);
        for (const [i, tx] of txs.entries()) {
          const { code, codespace } = results[i]!;
          count(`${tx.msgs[0]!.kind} ${code === 0 ? "ok" : `${codespace}/${code}`}`);
        }
      }
      for (const { amended } of rig.world.state.o.orders) for (const kind of amended) count(`amended: ${kind}`);
    }),
    { numRuns: runsWanted(few) },
  );
  return reached;
}

/** MODEL_SHOW=1 prints what was reached: a rule that no sequence touches is not tested. */
export function showReached(reached: ReadonlyMap<string, number>): void {
  if (process.env.MODEL_SHOW === undefined) return;
  console.log(
    [...reached]
      .map(([name, count]) => `${name}: ${count}`)
      .sort()
      .join("\n"),
  );
}
