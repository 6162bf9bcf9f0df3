/** From messages to a broadcast transaction: account, gas, fee, signature, one retry on a sequence that was overtaken. */
import type { KeyInfo } from "../../adapters/keyring.js";
import { timeFromNs } from "../../chain/time.js";
import { parseDurationMs } from "../../config/duration.js";
import { mnemonicFault } from "../../crypto/mnemonic.js";
import type { Any } from "../../gen/google/protobuf/any.js";
import type { Timestamp } from "../../gen/google/protobuf/timestamp.js";
import type { Coin } from "../../types/coin.js";
import { Dec } from "../../types/dec.js";
import { accountOfContext } from "../accounts.js";
import type { CliApplication } from "../application.js";
import { gasPrices, wholeCoins } from "../coins.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError, UsageError } from "../errors.js";
import { confirm } from "../io.js";
import { print } from "../output.js";
import type { Refusal } from "../refusals.js";
import { type BroadcastAnswer, createRpcClient } from "../rpc-client.js";
import { QueryRefusedError, simulate } from "./chain-queries.js";
import { requireLocal, signerOf, signerWithState, type TxSigner } from "./signer.js";
import { type SignModeName, signTx, simulationBytes, type TxContent, txJson, unsignedTx } from "./transaction.js";
import { printBroadcast } from "./tx-response.js";

/** What the SDK takes when nothing is measured. */
const DEFAULT_GAS = 200_000n;

/** @returns the address as text; empty when the flag was not given */
async function optionalAccount(context: CommandContext, option: string, flag: string): Promise<string> {
  const text = context.text(option);
  return text === undefined ? "" : accountOfContext(context)(text, flag);
}

/** Prices times gas, rounded up. */
function feeAt(prices: string, gas: bigint, what: string): Coin[] {
  return gasPrices(prices, what)
    .map(({ denom, amount }) => ({ denom, amount: amount.mul(Dec.fromInt(gas)).ceil().truncateInt() }))
    .filter((coin) => coin.amount > 0n);
}

/** "1.5" × gas, cut to a whole number as the SDK does. */
function adjusted(gas: bigint, factor: number): bigint {
  return (gas * BigInt(Math.round(factor * 1_000_000))) / 1_000_000n;
}

export interface Messages {
  readonly context: CommandContext;
  readonly app: CliApplication;
  readonly messages: readonly Any[];
}

interface Sending extends Messages {
  /** The same for the measured and the signed transaction. */
  readonly timeout: Timestamp | undefined;
}

/** --timeout-duration from now. A transaction without a sequence needs one. */
function timeoutOf(context: CommandContext): Timestamp | undefined {
  const text = context.text("timeoutDuration");
  if (text === undefined) {
    if (!context.flag("unordered")) return undefined;
    throw new UsageError(
      "--unordered needs an end, after which the transaction cannot count",
      "add --timeout-duration 1m",
    );
  }
  const ms = parseDurationMs(text);
  if (!ms.ok || ms.value <= 0) throw badValue("--timeout-duration", text, "a duration above zero, such as 1m");
  const { seconds, nanos } = timeFromNs((BigInt(Date.now()) + BigInt(Math.round(ms.value))) * 1_000_000n);
  return { seconds, nanos };
}

async function contentWith(sending: Sending, gasLimit: bigint): Promise<TxContent> {
  const { context } = sending;
  const fees = context.text("fees");
  const prices = context.text("gasPrices");
  if (fees !== undefined && prices !== undefined) {
    throw new UsageError("--fees and --gas-prices exclude each other: give one of them");
  }
  const memo = context.text("note") ?? "";
  if (mnemonicFault(memo.toLowerCase().trim()) === undefined) {
    throw new UsageError(
      "--note: these are the words of a key: everybody could read them on the chain",
      "leave --note out; if they were in use, move what the key holds to a new one",
    );
  }
  return {
    messages: sending.messages,
    memo,
    timeoutHeight: context.bigint("timeoutHeight") ?? 0n,
    unordered: context.flag("unordered"),
    timeoutTimestamp: sending.timeout,
    fee: fees === undefined ? feeAt(context.client.gasPrices, gasLimit, "--gas-prices") : wholeCoins([fees], "--fees"),
    gasLimit,
    feePayer: await optionalAccount(context, "feePayer", "--fee-payer"),
    feeGranter: await optionalAccount(context, "feeGranter", "--fee-granter"),
  };
}

/** A number that was asked for; undefined for auto. Where nothing was typed and nothing can be measured, the default. */
function fixedGas(context: CommandContext): bigint | undefined {
  const typed = context.text("gas");
  if (typed === undefined && (context.flag("offline") || context.flag("generateOnly"))) return DEFAULT_GAS;
  const { gas } = context.client;
  return gas === "auto" ? undefined : BigInt(gas);
}

/** Carries out what the flags ask for: print unsigned, measure, or sign and broadcast. */
export async function sendMessages(given: Messages, from: string | undefined): Promise<void> {
  const { context, app } = given;
  const sending: Sending = { ...given, timeout: timeoutOf(context) };
  if (context.flag("offline") && context.text("node") !== undefined) {
    throw new UsageError("--offline and --node exclude each other: --offline asks no node");
  }
  const gas = fixedGas(context);
  if (gas === undefined && context.flag("offline"))
    throw badValue("--gas", "auto", "a number, as --offline cannot measure it");
  if (context.flag("generateOnly") && gas !== undefined) {
    print(context.io, context.formatJsonByDefault, txJson(app, unsignedTx(await contentWith(sending, gas))));
    return;
  }
  const key = await signerOf(context, from);
  let signer = await signerWithState(context, key);
  const mode = (context.text("signMode") ?? "direct") as SignModeName;
  let gasLimit = gas ?? 0n;
  if (context.flag("dryRun") || gas === undefined) ({ gas: gasLimit, signer } = await measure(sending, signer, mode));
  const content = await contentWith(sending, gasLimit);
  if (context.flag("dryRun")) return;
  if (context.flag("generateOnly")) {
    print(context.io, context.formatJsonByDefault, txJson(app, unsignedTx(content)));
    return;
  }
  requireLocal(key);
  await askFirst(context, app, content);
  await signAndBroadcast(sending, content, key, signer, mode);
}

/** @returns the gas limit, and the signer with the sequence with which it was found */
async function measure(
  sending: Sending,
  signer: TxSigner,
  mode: SignModeName,
): Promise<{ readonly gas: bigint; readonly signer: TxSigner }> {
  const { context } = sending;
  if (context.flag("offline")) throw new UsageError("--offline cannot measure gas: leave --dry-run out");
  const content = await contentWith(sending, 0n);
  const client = createRpcClient(context.client.node);
  const usedBy = (s: TxSigner) => simulate(client, simulationBytes(content, s, mode));
  let acting = signer;
  const used = await usedBy(signer).catch((e: unknown) => {
    const expected = e instanceof QueryRefusedError ? expectedSequence(context, e.refusal) : undefined;
    if (expected === undefined) throw e;
    acting = { ...signer, sequence: expected };
    sayMovedOn(context, acting);
    return usedBy(acting);
  });
  const gas = adjusted(used, context.client.gasAdjustment);
  context.io.err(`gas estimate: ${gas}\n`);
  return { gas, signer: acting };
}

async function askFirst(context: CommandContext, app: CliApplication, content: TxContent): Promise<void> {
  if (context.flag("yes")) return;
  context.io.err(`${JSON.stringify(txJson(app, unsignedTx(content)))}\n`);
  if (await confirm(context.io, "confirm transaction before signing and broadcasting")) return;
  throw new CliError("the transaction was not sent", "answer y, or add --yes");
}

async function signAndBroadcast(
  sending: Sending,
  content: TxContent,
  key: KeyInfo,
  signer: TxSigner,
  mode: SignModeName,
): Promise<void> {
  const { context, app } = sending;
  const ring = await context.keyring();
  const sign = (s: TxSigner) => signTx(app, content, s, mode, context.chainId, (bytes) => ring.sign(key.name, bytes));
  if (context.flag("offline")) {
    const { Tx } = await import("../../gen/cosmos/tx/v1beta1/tx.js");
    print(context.io, context.formatJsonByDefault, txJson(app, Tx.decode(await sign(signer))));
    return;
  }
  printBroadcast(context, await offer(context, signer, sign));
}

/** Broadcasts, and once more when the sequence has moved on meanwhile. */
async function offer(
  context: CommandContext,
  signer: TxSigner,
  sign: (signer: TxSigner) => Promise<Uint8Array>,
): Promise<BroadcastAnswer> {
  const client = createRpcClient(context.client.node);
  const broadcastMode = context.client.broadcastMode as "sync" | "async";
  const answer = await client.broadcast(broadcastMode, await sign(signer));
  const expected = expectedSequence(context, answer);
  if (expected === undefined) return answer;
  const moved = { ...signer, sequence: expected };
  sayMovedOn(context, moved);
  return client.broadcast(broadcastMode, await sign(moved));
}

/** For commands that go on with what the transaction did: measures the gas, signs, broadcasts; asks and prints nothing. */
export async function submitMessages(given: Messages, from: string | undefined): Promise<BroadcastAnswer> {
  const { context, app } = given;
  const sending: Sending = { ...given, timeout: timeoutOf(context) };
  const key = await signerOf(context, from);
  requireLocal(key);
  const mode = (context.text("signMode") ?? "direct") as SignModeName;
  const { gas, signer } = await measure(sending, await signerWithState(context, key), mode);
  const content = await contentWith(sending, gas);
  const ring = await context.keyring();
  return offer(context, signer, (s) =>
    signTx(app, content, s, mode, context.chainId, (bytes) => ring.sign(key.name, bytes)),
  );
}

/** Whether the messages would pass now, with their gas. @throws QueryRefusedError with the reason why not */
export async function measureMessages(given: Messages, from: string | undefined): Promise<bigint> {
  const key = await signerOf(given.context, from);
  const mode = (given.context.text("signMode") ?? "direct") as SignModeName;
  const sending: Sending = { ...given, timeout: timeoutOf(given.context) };
  return (await measure(sending, await signerWithState(given.context, key), mode)).gas;
}

function sayMovedOn({ io }: CommandContext, { address, sequence }: TxSigner): void {
  io.err(`the sequence of ${address} has moved on to ${sequence}: trying again\n`);
}

/** The sequence that the node says it wants, when that is why it refused, and nobody has asked for another. A simulation
 *  answers with a code of its own, so the words decide. */
function expectedSequence(context: CommandContext, { log }: Refusal): bigint | undefined {
  if (context.bigint("sequence") !== undefined || context.flag("unordered")) return undefined;
  const match = /account sequence mismatch, expected ([0-9]+), got/.exec(log);
  return match === null ? undefined : BigInt(match[1]!);
}
