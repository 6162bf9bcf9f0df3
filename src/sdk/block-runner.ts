/** Runs what a block consists of: hooks before, transactions, hooks after.
 *  @spec cosmos-sdk baseapp/abci.go internalFinalizeBlock */
import type { Event, ExecTxResult, ValidatorUpdate } from "../gen/tendermint/abci/types.js";
import { AssertionError } from "../types/assert.js";
import { EMPTY_BYTES } from "../types/bytes.js";
import type { Context } from "./context.js";
import { errors } from "./errors.js";
import { addAttribute, EventManager, newEvent } from "./events.js";
import type { AppModule } from "./module.js";
import type { TxMemory } from "./tx-memory.js";
import type { TxOutcome, TxRunner } from "./tx-runner.js";

export type HookName = "preBlock" | "beginBlock" | "endBlock";

/** Told of things that an operator should see. */
export type Report = (message: string, fields: Readonly<Record<string, unknown>>) => void;

const MODES: Readonly<Record<HookName, string | undefined>> = {
  preBlock: undefined,
  beginBlock: "BeginBlock",
  endBlock: "EndBlock",
};

export interface HooksResult {
  readonly events: readonly Event[];
  readonly validatorUpdates: readonly ValidatorUpdate[];
}

/** Runs one hook of every module, each on a branch. One that throws is reported by log and event, what it did is gone,
 *  and the block goes on; every node does the same, for hooks see nothing but the state.
 *  @throws AssertionError: a broken assertion halts the node */
export function runHooks(ctx: Context, modules: readonly AppModule[], hook: HookName, report: Report): HooksResult {
  const events = new EventManager();
  let validatorUpdates: readonly ValidatorUpdate[] = [];
  for (const module of modules) {
    const run = module[hook];
    if (run === undefined) continue;
    try {
      const updates = ctx.with({ events }).branch(run);
      if (updates.length > 0 && validatorUpdates.length > 0) {
        throw new AssertionError(`two modules change the validators in one block, ${module.name} is the second`);
      }
      if (updates.length > 0) validatorUpdates = updates;
    } catch (e) {
      if (e instanceof AssertionError) throw e;
      const reason = e instanceof Error ? e.message : String(e);
      report("a block hook failed and was undone", { module: module.name, hook, height: ctx.height, reason });
      events.append([
        newEvent("hook_failed", [
          ["module", module.name],
          ["hook", hook],
          ["reason", reason],
        ]),
      ]);
    }
  }
  const mode = MODES[hook];
  if (mode !== undefined) addAttribute(events.events, "mode", mode);
  return { events: events.events, validatorUpdates };
}

export function runTxs(ctx: Context, txs: readonly Uint8Array[], runner: TxRunner, memory: TxMemory): ExecTxResult[] {
  return txs.map((tx) => {
    // A proposer may put anything into a block; what does not decode gets an answer, and costs nothing.
    const entry = memory.take(tx);
    return entry.decoded.ok ? toExecTxResult(runner.run("finalize", ctx, tx, entry)) : undecodable();
  });
}

function undecodable(): ExecTxResult {
  const { codespace, code, message } = errors.TX_DECODE();
  return { code, codespace, log: message, info: "", data: EMPTY_BYTES, gasWanted: 0n, gasUsed: 0n, events: [] };
}

function toExecTxResult(outcome: TxOutcome): ExecTxResult {
  const { error } = outcome;
  return {
    code: error?.code ?? 0,
    codespace: error?.codespace ?? "",
    log: error?.message ?? "",
    info: "",
    data: outcome.data,
    gasWanted: BigInt.asIntN(64, outcome.gasWanted),
    gasUsed: BigInt.asIntN(64, outcome.gasUsed),
    events: [...outcome.events],
  };
}
