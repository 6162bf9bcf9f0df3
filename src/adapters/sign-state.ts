/** What a validator signed last, and what that allows it to sign next: the rules alone, without files.
 *  @spec cometbft privval/file.go */
import { proposalSignBytes, voteSignBytes } from "../chain/sign-bytes.js";
import type { ChainTime } from "../chain/time.js";
import { CanonicalProposal, CanonicalVote } from "../gen/tendermint/types/canonical.js";
import { type Proposal, SignedMsgType, type Vote } from "../gen/tendermint/types/types.js";
import type { MessageType } from "../protobuf/message.js";
import { ProtobufError, Reader } from "../protobuf/reader.js";
import { fromBase64, toBase64 } from "../types/base64.js";
import { bytesEqual, EMPTY_BYTES, fromHex, toHexUpper } from "../types/bytes.js";
import { parseJsonText } from "../types/json-text.js";
import { err, ok, type Result } from "../types/result.js";

/** 0 before anything was signed. */
export type SignStep = 0 | 1 | 2 | 3;
export const STEP_PROPOSE = 1;
export const STEP_PREVOTE = 2;
export const STEP_PRECOMMIT = 3;

export interface SignState {
  readonly height: bigint;
  readonly round: number;
  readonly step: number;
  /** Empty when nothing is known to have been signed. */
  readonly signature: Uint8Array;
  readonly signBytes: Uint8Array;
}

export const FRESH_SIGN_STATE: SignState = {
  height: 0n,
  round: 0,
  step: 0,
  signature: EMPTY_BYTES,
  signBytes: EMPTY_BYTES,
};

const INT64_MIN = -(1n << 63n);
const INT64_MAX = (1n << 63n) - 1n;

/** The text of priv_validator_state.json. */
export function formatSignState(state: SignState): string {
  const json: Record<string, unknown> = { height: state.height.toString(), round: state.round, step: state.step };
  if (state.signature.length > 0) json.signature = toBase64(state.signature);
  if (state.signBytes.length > 0) json.signbytes = toHexUpper(state.signBytes);
  return JSON.stringify(json, undefined, 2);
}

/** Never throws. Absent fields are zero, unknown ones are passed over, as CometBFT reads them. */
export function parseSignState(text: string): Result<SignState> {
  const parsed = parseJsonText(text);
  if (!parsed.ok) return err(`no valid JSON: ${parsed.error}`);
  const json = parsed.value;
  if (typeof json !== "object" || json === null || Array.isArray(json)) return err("wanted a JSON object");
  const { height = "0", round = 0, step = 0, signature = "", signbytes = "" } = json as Record<string, unknown>;
  if (typeof height !== "string" || !/^-?[0-9]{1,19}$/.test(height)) {
    return err(`height: found ${JSON.stringify(height)}, wanted a whole number in quotes`);
  }
  if (BigInt(height) < INT64_MIN || BigInt(height) > INT64_MAX) return err(`height: ${height} does not fit 64 bits`);
  if (!isWhole(round, 2 ** 31)) return err(`round: found ${JSON.stringify(round)}, wanted a 32-bit number`);
  if (!isWhole(step, 2 ** 7)) return err(`step: found ${JSON.stringify(step)}, wanted an 8-bit number`);
  try {
    return ok({
      height: BigInt(height),
      round,
      step,
      signature: typeof signature === "string" ? fromBase64(signature) : fail("signature: wanted base64 text"),
      signBytes: typeof signbytes === "string" ? fromHex(signbytes) : fail("signbytes: wanted hex text"),
    });
  } catch (e) {
    return err((e as Error).message);
  }
}

function isWhole(value: unknown, limit: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= -limit && value < limit;
}

function fail(message: string): never {
  throw new Error(message);
}

/** May this height, round and step be signed? `same`: it was signed before, and that signature may be given out again. */
export function checkStep(
  state: SignState,
  height: bigint,
  round: number,
  step: number,
): Result<{ readonly same: boolean }> {
  if (state.height > height) return err(`height regression: asked for ${height}, signed ${state.height}`);
  if (state.height < height) return ok({ same: false });
  const at = `height ${height}`;
  if (state.round > round) return err(`round regression at ${at}: asked for ${round}, signed ${state.round}`);
  if (state.round < round) return ok({ same: false });
  if (state.step > step) return err(`step regression at ${at} round ${round}: asked for ${step}, signed ${state.step}`);
  if (state.step < step) return ok({ same: false });
  if (state.signBytes.length === 0) return err(`${at} round ${round} step ${step} was signed, but what is not known`);
  if (state.signature.length === 0) return err(`${at} round ${round} step ${step}: the state lacks the signature`);
  return ok({ same: true });
}

/** What to do with one request. */
export type SignVerdict =
  | { readonly kind: "sign"; readonly signBytes: Uint8Array; readonly step: SignStep }
  /** Signed before: hand out the old signature, and the old time with it. */
  | { readonly kind: "reuse"; readonly signature: Uint8Array; readonly timestamp: ChainTime }
  | { readonly kind: "refuse"; readonly reason: string };

export function judgeVote(state: SignState, chainId: string, vote: Vote): SignVerdict {
  const step = stepOfVote(vote.type);
  if (step === undefined) return { kind: "refuse", reason: `vote type ${vote.type} is neither prevote nor precommit` };
  return judge(state, vote, step, voteSignBytes(chainId, vote), CanonicalVote);
}

export function judgeProposal(state: SignState, chainId: string, proposal: Proposal): SignVerdict {
  return judge(state, proposal, STEP_PROPOSE, proposalSignBytes(chainId, proposal), CanonicalProposal);
}

function stepOfVote(type: number): SignStep | undefined {
  if (type === SignedMsgType.SIGNED_MSG_TYPE_PREVOTE) return STEP_PREVOTE;
  if (type === SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT) return STEP_PRECOMMIT;
  return undefined;
}

interface Timed {
  timestamp: { seconds: bigint; nanos: number };
}

function judge<T extends Timed>(
  state: SignState,
  message: { readonly height: bigint; readonly round: number; readonly timestamp: ChainTime },
  step: SignStep,
  signBytes: Uint8Array,
  type: MessageType<T>,
): SignVerdict {
  const allowed = checkStep(state, message.height, message.round, step);
  if (!allowed.ok) return { kind: "refuse", reason: allowed.error };
  if (!allowed.value.same) return { kind: "sign", signBytes, step };
  if (bytesEqual(signBytes, state.signBytes)) {
    return { kind: "reuse", signature: state.signature, timestamp: message.timestamp };
  }
  const timestamp = timeIfOnlyThatDiffers(type, state.signBytes, signBytes);
  if (timestamp !== undefined) return { kind: "reuse", signature: state.signature, timestamp };
  const at = `height ${message.height} round ${message.round} step ${step}`;
  return { kind: "refuse", reason: `conflicting data: something else was signed for ${at}` };
}

/** The time of the message that was signed, if the new one is the same but for its time. */
function timeIfOnlyThatDiffers<T extends Timed>(
  type: MessageType<T>,
  signed: Uint8Array,
  asked: Uint8Array,
): ChainTime | undefined {
  const old = decodeDelimited(type, signed);
  const now = decodeDelimited(type, asked);
  if (old === undefined || now === undefined) return undefined;
  const timestamp = old.timestamp;
  return bytesEqual(type.encode({ ...now, timestamp }), type.encode(old)) ? timestamp : undefined;
}

function decodeDelimited<T>(type: MessageType<T>, bytes: Uint8Array): T | undefined {
  try {
    const reader = new Reader(bytes);
    return reader.end() === bytes.length ? type.read(reader, bytes.length, type.create()) : undefined;
  } catch (e) {
    if (e instanceof ProtobufError) return undefined;
    throw e;
  }
}
