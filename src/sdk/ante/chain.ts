/** The checks in front of every transaction, in the SDK's order; each step charges what the SDK's does.
 *  @spec cosmos-sdk x/auth/ante/ante.go */
import type { Registry } from "../../codec/registry.js";
import type { SignerData } from "../../codec/sign-modes.js";
import { publicKeyToAny } from "../../crypto/key-any.js";
import { SignMode } from "../../gen/cosmos/tx/signing/v1beta1/signing.js";
import type { Any } from "../../gen/google/protobuf/any.js";
import { bytesEqual } from "../../types/bytes.js";
import { coinsToString, isAnyNegative } from "../../types/coin.js";
import { SdkError } from "../../types/errors.js";
import { INT64_MAX } from "../../types/int-math.js";
import type { Result } from "../../types/result.js";
import { formatRfc3339 } from "../../types/rfc3339.js";
import { utf8Length } from "../../types/utf8.js";
import type { AddressCodec } from "../address-codec.js";
import type { Context } from "../context.js";
import { errors, plainError } from "../errors.js";
import { InfiniteGasMeter, LimitedGasMeter, OutOfGasError } from "../gas.js";
import { type AnteTx, KeyMemory } from "./ante-tx.js";
import { deductFee } from "./fee.js";
import type { AnteKeepers, SigningAccount } from "./keepers.js";
import { isIncomplete, onlyAminoJson } from "./signature-data.js";
import { consumeSignatureGas, countKeys, SIMULATED_KEY, simulatedSignatureBytes } from "./signature-gas.js";
import { type CheckSignature, verifySignature } from "./verify.js";

export interface AnteOptions {
  readonly keepers: AnteKeepers;
  readonly addresses: AddressCodec;
  readonly registry: Registry;
  /** How far ahead the timeout of an unordered transaction may lie. */
  readonly unorderedTimeoutMaxNs?: bigint;
}

/** The ante handler ran: with the context whose meter tells what was used, and the error that stopped it, if any. */
export interface AnteOutcome {
  readonly ctx: Context;
  readonly error: SdkError | undefined;
}

const NS_PER_SECOND = 1_000_000_000n;
const UNORDERED_TIMEOUT_MAX_NS = 600n * NS_PER_SECOND;
/** Twice what reading and removing a nonce costs. */
const UNORDERED_GAS = 2240n;

export class AnteChain {
  readonly keys = new KeyMemory();
  private readonly keepers: AnteKeepers;
  private readonly addresses: AddressCodec;

  constructor(private readonly options: AnteOptions) {
    this.keepers = options.keepers;
    this.addresses = options.addresses;
  }

  /** @throws Error where the reference panics: the caller answers with code 111222 and its own meter */
  run(outer: Context, tx: AnteTx, simulate: boolean, check: CheckSignature): AnteOutcome {
    const gas = tx.gas;
    const meter = simulate || outer.height === 0n ? new InfiniteGasMeter() : new LimitedGasMeter(gas);
    const ctx = outer.with({ gas: meter });
    try {
      const maxGas = ctx.consensusParams.block?.maxGas ?? 0n;
      if (maxGas > 0n && gas > maxGas) {
        throw errors.INVALID_GAS_LIMIT(`tx gas limit ${gas} exceeds block max gas ${maxGas}`);
      }
      this.steps(ctx, tx, simulate, check);
      return { ctx, error: undefined };
    } catch (e) {
      if (e instanceof OutOfGasError) {
        const text = `out of gas in location: ${e.reason}; gasWanted: ${gas}, gasUsed: ${meter.consumed}`;
        return { ctx, error: errors.OUT_OF_GAS(text) };
      }
      if (e instanceof SdkError) return { ctx, error: e };
      throw e;
    }
  }

  /** One step after the other, for traces of gas. */
  steps(
    ctx: Context,
    tx: AnteTx,
    simulate: boolean,
    check: CheckSignature,
    after: (step: string) => void = () => {},
  ): void {
    if (tx.tx.body.extensionOptions.length > 0) throw errors.UNKNOWN_EXTENSION_OPTIONS();
    after("extension options");
    if (ctx.mode !== "recheck") validateBasic(tx, this.addresses);
    after("validate basic");
    checkTimeouts(ctx, tx);
    after("timeout");
    this.checkMemo(ctx, tx);
    after("memo");
    this.chargeSize(ctx, tx, simulate);
    after("tx size");
    deductFee(ctx, tx, simulate, this.keepers, this.addresses);
    after("deduct fee");
    this.setPublicKeys(ctx, tx, simulate);
    after("set public key");
    this.countSignatures(ctx, tx);
    after("signature count");
    this.chargeSignatures(ctx, tx, simulate);
    after("signature gas");
    this.verifySignatures(ctx, tx, simulate, check);
    after("verify signatures");
    if (!tx.unordered) for (const signer of tx.signers) this.keepers.accounts.incrementSequence(ctx, signer);
    after("increment sequence");
  }

  private checkMemo(ctx: Context, tx: AnteTx): void {
    const length = utf8Length(tx.tx.body.memo);
    if (length === 0) return;
    const { maxMemoCharacters } = this.keepers.accounts.params(ctx);
    if (BigInt(length) > maxMemoCharacters) {
      throw errors.MEMO_TOO_LARGE(
        `maximum number of characters is ${maxMemoCharacters} but received ${length} characters`,
      );
    }
  }

  private chargeSize(ctx: Context, tx: AnteTx, simulate: boolean): void {
    const params = this.keepers.accounts.params(ctx);
    ctx.gas.consume(params.txSizeCostPerByte * BigInt(ctx.txBytes.length), "txSize");
    if (!simulate) return;
    const { signatures } = tx;
    for (const [i, signer] of tx.signers.entries()) {
      if (i < signatures.length && !isIncomplete(signatures[i]!.data)) continue;
      const stored = this.keepers.accounts.account(ctx, signer)?.base.pubKey;
      const key = (stored && this.keys.parse(stored)) ?? SIMULATED_KEY;
      let bytes = simulatedSignatureBytes(key);
      if (key.kind === "multisig") bytes *= params.txSigLimit;
      ctx.gas.consume(params.txSizeCostPerByte * bytes, "txSize");
    }
  }

  private setPublicKeys(ctx: Context, tx: AnteTx, simulate: boolean): void {
    const { signerInfos } = tx.tx.authInfo;
    const { signers } = tx;
    if (signerInfos.length !== signers.length) {
      throw errors.TX_DECODE(`expected ${signers.length} signer infos, got ${signerInfos.length}`);
    }
    for (const [i, info] of signerInfos.entries()) {
      let any = info.publicKey;
      if (any === undefined) {
        if (!simulate) continue;
        any = publicKeyToAny(SIMULATED_KEY);
      }
      const signer = signers[i]!;
      if (!simulate) this.requireKeyOf(signer, any, i);
      const account = this.needAccount(ctx, signer);
      if (account.base.pubKey === undefined) this.keepers.accounts.storePubKey(ctx, signer, account, any);
    }
    this.emitSignatures(ctx, tx);
  }

  private requireKeyOf(signer: Uint8Array, any: Any, index: number): void {
    if (this.keys.parse(any) === undefined || !bytesEqual(this.keys.addressOf(any), signer)) {
      throw errors.INVALID_PUB_KEY(
        `pubKey does not match signer address ${this.addresses.format(signer)} with signer index: ${index}`,
      );
    }
  }

  private emitSignatures(ctx: Context, tx: AnteTx): void {
    for (const [i, { sequence }] of tx.signatures.entries()) {
      if (!tx.unordered) ctx.events.emit("tx", ["acc_seq", `${this.addresses.format(tx.signers[i]!)}/${sequence}`]);
      let texts: readonly string[];
      try {
        texts = tx.signatureTexts[i]!;
      } catch (e) {
        if (e instanceof RangeError) throw errors.TOO_MANY_SIGNATURES(e.message);
        throw e;
      }
      for (const text of texts) ctx.events.emit("tx", ["signature", text]);
    }
  }

  private countSignatures(ctx: Context, tx: AnteTx): void {
    const { txSigLimit } = this.keepers.accounts.params(ctx);
    let count = 0;
    for (const { publicKey } of tx.tx.authInfo.signerInfos) {
      if (publicKey === undefined) continue;
      const key = this.keys.parse(publicKey);
      count += key === undefined ? 1 : countKeys(key);
      if (BigInt(count) > txSigLimit) {
        throw errors.TOO_MANY_SIGNATURES(`signatures: ${count}, limit: ${txSigLimit}`);
      }
    }
  }

  private chargeSignatures(ctx: Context, tx: AnteTx, simulate: boolean): void {
    const params = this.keepers.accounts.params(ctx);
    for (const [i, { data }] of tx.signatures.entries()) {
      const { pubKey } = this.needAccount(ctx, tx.signers[i]!).base;
      const key = pubKey === undefined ? undefined : this.keys.parse(pubKey);
      consumeSignatureGas(ctx.gas, key ?? (simulate && pubKey === undefined ? SIMULATED_KEY : undefined), data, params);
    }
  }

  private verifySignatures(ctx: Context, tx: AnteTx, simulate: boolean, check: CheckSignature): void {
    if (tx.unordered && !this.keepers.accounts.unorderedEnabled) {
      throw errors.NOT_SUPPORTED("unordered transactions are not enabled");
    }
    const { signatures, signers } = tx;
    if (signatures.length !== signers.length) {
      throw errors.UNAUTHORIZED(`invalid number of signer;  expected: ${signers.length}, got ${signatures.length}`);
    }
    if (tx.unordered) this.useNonce(ctx, tx);
    for (const [i, { data, sequence }] of signatures.entries()) {
      if (tx.unordered && sequence > 0n) {
        throw errors.INVALID_REQUEST("sequence is not allowed for unordered transactions");
      }
      const { base } = this.needAccount(ctx, signers[i]!);
      if (base.pubKey === undefined && !simulate) throw errors.INVALID_PUB_KEY("pubkey on account is not set");
      if (!tx.unordered && sequence !== base.sequence) {
        throw errors.WRONG_SEQUENCE(`account sequence mismatch, expected ${base.sequence}, got ${sequence}`);
      }
      if (simulate || ctx.mode === "recheck") continue;
      const facts: SignerData = {
        address: this.addresses.format(signers[i]!),
        chainId: ctx.chainId,
        accountNumber: ctx.height === 0n ? 0n : base.accountNumber,
        sequence,
        publicKey: base.pubKey,
      };
      const key = this.keys.parse(base.pubKey!);
      if (key === undefined) throw errors.INVALID_PUB_KEY("unrecognized public key type");
      const bytes = (mode: number): Result<Uint8Array> => tx.signBytes(this.options.registry, mode, facts);
      const verdict = verifySignature(key, data, bytes, check);
      if (!verdict.ok) throw unverified(facts, onlyAminoJson(data, AMINO_JSON), verdict.error, base.sequence);
    }
  }

  private useNonce(ctx: Context, tx: AnteTx): void {
    const { timeoutNs } = tx;
    if (timeoutNs === undefined) {
      throw errors.INVALID_REQUEST("unordered transaction must have timeout_timestamp set");
    }
    if (timeoutNs < ctx.timeNs) {
      throw errors.INVALID_REQUEST("unordered transaction has a timeout_timestamp that has already passed");
    }
    const most = this.options.unorderedTimeoutMaxNs ?? UNORDERED_TIMEOUT_MAX_NS;
    if (timeoutNs > ctx.timeNs + most) {
      throw errors.INVALID_REQUEST(`unordered tx ttl exceeds ${most / NS_PER_SECOND}s`);
    }
    ctx.gas.consume(UNORDERED_GAS, "unordered tx");
    if (ctx.mode === "simulate") return;
    for (const signer of tx.signers) {
      try {
        this.keepers.accounts.addUnorderedNonce(ctx, signer, timeoutNs);
      } catch (e) {
        if (e instanceof SdkError) throw errors.INVALID_REQUEST(`failed to add unordered nonce: ${e.message}`);
        throw e;
      }
    }
  }

  private needAccount(ctx: Context, address: Uint8Array): SigningAccount {
    const account = this.keepers.accounts.account(ctx, address);
    if (account === undefined) {
      throw errors.UNKNOWN_ADDRESS(`account ${this.addresses.format(address)} does not exist`);
    }
    return account;
  }
}

const AMINO_JSON = SignMode.SIGN_MODE_LEGACY_AMINO_JSON;

function unverified(facts: SignerData, aminoOnly: boolean, why: string, sequence: bigint): SdkError {
  const { accountNumber, chainId } = facts;
  return errors.UNAUTHORIZED(
    aminoOnly
      ? `signature verification failed; please verify account number (${accountNumber}), sequence (${sequence}) and chain-id (${chainId})`
      : `signature verification failed; please verify account number (${accountNumber}) and chain-id (${chainId}): (${why})`,
  );
}

/** @spec cosmos-sdk types/tx/types.go ValidateBasic, x/auth/tx/builder.go */
function validateBasic(tx: AnteTx, addresses: AddressCodec): void {
  const { fee } = tx.tx.authInfo;
  if (fee === undefined) throw plainError("missing fee");
  if (fee.gasLimit > INT64_MAX) {
    throw errors.INVALID_REQUEST(`invalid gas supplied; ${fee.gasLimit} > ${INT64_MAX}`);
  }
  if (tx.hasNilFeeAmount) throw errors.INSUFFICIENT_FEE("invalid fee provided: null");
  if (isAnyNegative(tx.feeAmount)) {
    throw errors.INSUFFICIENT_FEE(`invalid fee provided: ${coinsToString(tx.feeAmount)}`);
  }
  const { signatures } = tx.tx;
  const wrongPayer = fee.payer === "" ? undefined : addresses.fault(fee.payer);
  if (wrongPayer !== undefined) throw errors.INVALID_ADDRESS(`Invalid fee payer address (${wrongPayer})`);
  if (signatures.length === 0) throw errors.NO_SIGNATURES();
  if (signatures.length !== tx.signers.length) {
    throw errors.UNAUTHORIZED(`wrong number of signers; expected ${tx.signers.length}, got ${signatures.length}`);
  }
}

function checkTimeouts(ctx: Context, tx: AnteTx): void {
  const { timeoutHeight } = tx.tx.body;
  if (timeoutHeight > 0n && BigInt.asUintN(64, ctx.height) > timeoutHeight) {
    throw errors.TX_TIMEOUT_HEIGHT(`block height: ${ctx.height}, timeout height: ${timeoutHeight}`);
  }
  const { timeoutNs } = tx;
  if (timeoutNs !== undefined && timeoutNs < ctx.timeNs) {
    throw errors.TX_TIMEOUT(`block time: ${timeText(ctx.timeNs)}, timeout timestamp: ${timeText(timeoutNs)}`);
  }
}

function timeText(ns: bigint): string {
  const nanos = ((ns % NS_PER_SECOND) + NS_PER_SECOND) % NS_PER_SECOND;
  return formatRfc3339({ seconds: (ns - nanos) / NS_PER_SECOND, nanos: Number(nanos) });
}
