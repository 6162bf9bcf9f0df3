/** Runs one transaction: ante chain, messages, gas, events, and what of it stays.
 *  @spec cosmos-sdk baseapp/baseapp.go runTx, runMsgs */

import type { DecodedTx } from "../codec/decode-tx.js";
import type { Registry } from "../codec/registry.js";
import { TxMsgData } from "../gen/cosmos/base/abci/v1beta1/abci.js";
import type { Any } from "../gen/google/protobuf/any.js";
import type { Event } from "../gen/tendermint/abci/types.js";
import type { ConsensusParams } from "../gen/tendermint/types/params.js";
import { EMPTY_BYTES } from "../types/bytes.js";
import type { SdkError } from "../types/errors.js";
import type { AddressCodec } from "./address-codec.js";
import type { AnteChain } from "./ante/chain.js";
import type { Context, ExecMode } from "./context.js";
import { errors, plainError, toSdkError } from "./errors.js";
import { type Attribute, addAttribute, EventManager, hasAttribute, newEvent } from "./events.js";
import { InfiniteGasMeter, OutOfGasError } from "./gas.js";
import type { MsgRouter } from "./msg-router.js";
import type { RememberedTx, TxMemory } from "./tx-memory.js";

export type TxMode = Extract<ExecMode, "check" | "recheck" | "simulate" | "finalize">;

export interface TxOutcome {
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly error: SdkError | undefined;
  readonly events: readonly Event[];
  /** TxMsgData. */
  readonly data: Uint8Array;
  readonly responses: readonly Any[];
}

export interface TxRunnerDeps {
  readonly ante: AnteChain;
  readonly router: MsgRouter;
  readonly registry: Registry;
  readonly addresses: AddressCodec;
  readonly memory: TxMemory;
  readonly params: (ctx: Context) => ConsensusParams;
}

/** What the run has come to so far: an error found anywhere reports what was reached. */
interface Progress {
  ctx: Context;
  gasWanted: bigint;
  anteEvents: readonly Event[];
  blockGasTaken: boolean;
}

export class TxRunner {
  constructor(private readonly deps: TxRunnerDeps) {}

  /** Never throws but for a broken assertion. In the modes of the mempool only the ante chain runs.
   *  @param base the context of the block or the mempool; its state takes what stays
   *  @param opened when the caller has looked the transaction up already */
  run(mode: TxMode, base: Context, bytes: Uint8Array, opened?: RememberedTx): TxOutcome {
    const metered = base.with({ mode, gas: new InfiniteGasMeter(), txBytes: bytes, events: new EventManager() });
    // Read at the price of a key, before the transaction's own meter is set: failures before that report it.
    const consensusParams = this.deps.params(metered);
    const state = mode === "simulate" ? base.state.branch() : base.state;
    const ctx = metered.with({ consensusParams, state });
    if (mode === "finalize" && ctx.blockGas.isOutOfGas) {
      return failed(0n, 0n, errors.OUT_OF_GAS("no block gas left to run tx"), []);
    }
    const progress: Progress = { ctx, gasWanted: 0n, anteEvents: [], blockGasTaken: false };
    let outcome: TxOutcome;
    try {
      outcome = this.runDecoded(mode, progress, opened ?? this.deps.memory.open(bytes));
    } catch (e) {
      outcome = recovered(progress, e);
    }
    if (mode !== "finalize") return outcome;
    try {
      takeBlockGas(progress);
    } catch (e) {
      return recovered(progress, e);
    }
    return outcome;
  }

  private runDecoded(mode: TxMode, progress: Progress, entry: RememberedTx): TxOutcome {
    const fail = (error: SdkError): TxOutcome =>
      failed(progress.gasWanted, progress.ctx.gas.consumed, error, progress.anteEvents);
    const { decoded, ante: anteTx } = entry;
    if (!decoded.ok) return fail(decoded.error);
    const tx = decoded.value;
    const refusal = this.refusal(tx);
    if (refusal !== undefined) return fail(refusal);
    const { state } = progress.ctx;
    const branch = state.branch();
    const check = (item: Parameters<TxMemory["check"]>[1]): boolean => this.deps.memory.check(entry, item);
    const ante = this.deps.ante.run(progress.ctx.with({ state: branch }), anteTx!, mode === "simulate", check);
    progress.ctx = ante.ctx.with({ state });
    progress.gasWanted = ante.ctx.gas.limit;
    if (ante.error !== undefined) return fail(ante.error);
    branch.write();
    progress.anteEvents = ante.ctx.events.events;
    if (mode !== "finalize" && mode !== "simulate") {
      return succeeded(progress, [], EMPTY_BYTES, []);
    }
    return this.runMessages(mode, progress, tx, fail);
  }

  /** Why the transaction is not even worth an ante chain. */
  private refusal(tx: DecodedTx): SdkError | undefined {
    if (tx.messages.length === 0) return errors.INVALID_REQUEST("must contain at least one message");
    try {
      for (const { typeUrl, value } of tx.messages) this.deps.router.find(typeUrl)?.check(value);
    } catch (e) {
      return toSdkError(e);
    }
    const unknown = tx.messages.find(({ typeUrl }) => this.deps.router.find(typeUrl) === undefined);
    return unknown === undefined
      ? undefined
      : errors.UNKNOWN_REQUEST(`no message handler found for ${unknown.typeUrl}`);
  }

  private runMessages(
    mode: TxMode,
    progress: Progress,
    tx: DecodedTx,
    fail: (error: SdkError) => TxOutcome,
  ): TxOutcome {
    const branch = progress.ctx.state.branch();
    const events: Event[] = [];
    const responses: Any[] = [];
    for (const [i, message] of tx.messages.entries()) {
      const ctx = progress.ctx.with({ state: branch, events: new EventManager() });
      const route = this.deps.router.find(message.typeUrl)!;
      let response: object;
      try {
        response = route.handle(ctx, message.value);
      } catch (e) {
        if (isPanic(e)) throw e;
        return fail(toSdkError(e).wrap(`failed to execute message; message index: ${i}`));
      }
      const own = ctx.events.events;
      own.unshift(this.messageEvent(tx, i, route.eventModule, own));
      addAttribute(own, "msg_index", String(i));
      for (const event of own) events.push(event);
      responses.push({ typeUrl: `/${route.output.typeName}`, value: route.output.encode(response) });
    }
    const data = TxMsgData.encode({ data: [], msgResponses: responses });
    if (mode === "finalize") {
      takeBlockGas(progress);
      branch.write();
    }
    return succeeded(progress, [...progress.anteEvents, ...events], data, responses);
  }

  private messageEvent(tx: DecodedTx, index: number, module: string, events: readonly Event[]): Event {
    const { type, typeUrl, value } = tx.messages[index]!;
    const attributes: Attribute[] = [["action", typeUrl]];
    // The transaction's signers begin with those of its first message.
    const signers = index === 0 ? tx.signers : this.deps.registry.signers(type, value);
    if (!signers.ok) throw plainError(signers.error);
    const [first] = signers.value;
    if (first !== undefined) attributes.push(["sender", this.deps.addresses.format(first)]);
    if (module !== "" && !hasAttribute(events, "module")) attributes.push(["module", module]);
    return newEvent("message", attributes);
  }
}

/** Counts the transaction against the block, at most once. @throws OutOfGasError when the block has no more */
function takeBlockGas(progress: Progress): void {
  if (progress.blockGasTaken) return;
  progress.blockGasTaken = true;
  progress.ctx.blockGas.consume(progress.ctx.gas.consumedToLimit, "block gas meter");
}

/** What the reference recovers from at the end of the run, not where it happens. */
function isPanic(error: unknown): boolean {
  return error instanceof Error && !("codespace" in error);
}

function recovered({ ctx, gasWanted, anteEvents }: Progress, error: unknown): TxOutcome {
  const used = ctx.gas.consumed;
  if (error instanceof OutOfGasError) {
    const text = `out of gas in location: ${error.reason}; gasWanted: ${gasWanted}, gasUsed: ${used}`;
    return failed(gasWanted, used, errors.OUT_OF_GAS(text), anteEvents);
  }
  return failed(gasWanted, used, toSdkError(error), anteEvents);
}

function failed(gasWanted: bigint, gasUsed: bigint, error: SdkError, events: readonly Event[]): TxOutcome {
  return { gasWanted, gasUsed, error, events, data: EMPTY_BYTES, responses: [] };
}

function succeeded(
  { ctx, gasWanted }: Progress,
  events: readonly Event[],
  data: Uint8Array,
  responses: readonly Any[],
): TxOutcome {
  return { gasWanted, gasUsed: ctx.gas.consumed, error: undefined, events, data, responses };
}
