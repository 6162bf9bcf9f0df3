/** A validator's key in a file. The state is on the disk before a signature leaves.
 *  @spec cometbft privval/file.go */
import { createPrivateKey, type KeyObject, sign } from "node:crypto";
import { existsSync } from "node:fs";
import { isZeroBlockId } from "../chain/block-id.js";
import { voteExtensionSignBytes } from "../chain/sign-bytes.js";
import { type Proposal, SignedMsgType, type Vote } from "../gen/tendermint/types/types.js";
import type { Signer } from "../ports/signer.js";
import { EMPTY_BYTES } from "../types/bytes.js";
import { utf8Encode } from "../types/utf8.js";
import { readIfThere, replaceFile, replaceFileSync, SECRET_MODE } from "./atomic-file.js";
import { type Ed25519Pair, KeyFileError, readKeyFile } from "./key-file.js";
import { lockFolder } from "./process-lock.js";
import {
  FRESH_SIGN_STATE,
  formatSignState,
  judgeProposal,
  judgeVote,
  parseSignState,
  type SignState,
  type SignVerdict,
} from "./sign-state.js";

/** The request would make the key sign twice, or is none that may be signed. */
export class SigningRefusedError extends Error {
  override name = "SigningRefusedError";
}

/** Where the state is kept: a file, or a test's disk that fails when told to. */
export interface SignStateFile {
  /** Returns when the bytes are on the disk. */
  replace(bytes: Uint8Array): Promise<void>;
}

const PKCS8_ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");

function keyObject(pair: Ed25519Pair): KeyObject {
  const der = Buffer.concat([PKCS8_ED25519, pair.privateKey.subarray(0, 32)]);
  return createPrivateKey({ key: der, format: "der", type: "pkcs8" });
}

export interface FileSigner extends Signer {
  readonly state: SignState;
}

/** Requests are served one after the other, so that each sees what the one before it signed. */
export function createSigner(pair: Ed25519Pair, initial: SignState, file: SignStateFile): FileSigner {
  const key = keyObject(pair);
  let state = initial;
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const next = queue.then(act);
    queue = next.catch(() => {});
    return next;
  };
  const signature = (message: Uint8Array): Uint8Array => new Uint8Array(sign(null, message, key));

  /** The signature and time that go with a verdict, once the state says so on the disk. */
  const perform = async (
    verdict: SignVerdict,
    message: { readonly height: bigint; readonly round: number; readonly timestamp: Vote["timestamp"] },
  ) => {
    if (verdict.kind === "refuse") throw new SigningRefusedError(verdict.reason);
    if (verdict.kind === "reuse") return { signature: verdict.signature, timestamp: { ...verdict.timestamp } };
    const made = signature(verdict.signBytes);
    const next: SignState = {
      height: message.height,
      round: message.round,
      step: verdict.step,
      signature: made,
      signBytes: verdict.signBytes,
    };
    await file.replace(utf8Encode(formatSignState(next)));
    state = next;
    return { signature: made, timestamp: message.timestamp };
  };

  return {
    publicKey: pair.publicKey,
    get state() {
      return state;
    },
    signVote: (chainId, vote) =>
      inTurn(async () => {
        const extended = takesExtension(vote);
        const verdict = judgeVote(state, chainId, vote);
        if (verdict.kind !== "refuse" && !extended && vote.extension.length > 0) {
          throw new SigningRefusedError("a vote extension is only possible on a precommit for a block");
        }
        const signed = await perform(verdict, vote);
        // Applications may extend one vote differently each time, so this signature is always made anew.
        const extensionSignature = extended ? signature(voteExtensionSignBytes(chainId, vote)) : EMPTY_BYTES;
        return { ...vote, ...signed, extensionSignature };
      }),
    signProposal: (chainId, proposal) =>
      inTurn(async (): Promise<Proposal> => {
        const signed = await perform(judgeProposal(state, chainId, proposal), proposal);
        return { ...proposal, ...signed };
      }),
  };
}

function takesExtension(vote: Vote): boolean {
  return vote.type === SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT && !isZeroBlockId(vote.blockId);
}

export interface SignerPaths {
  readonly keyFile: string;
  readonly stateFile: string;
}

/** @throws KeyFileError when the file is missing or damaged: with a fresh state the key could sign twice. */
export function readSignState(path: string): SignState {
  const text = readIfThere(path);
  if (text === undefined) {
    throw new KeyFileError(
      path,
      "no such file. If this key never signed, write one that holds {}; otherwise bring it back",
    );
  }
  const parsed = parseSignState(text);
  if (!parsed.ok) throw new KeyFileError(path, parsed.error);
  return parsed.value;
}

/** Makes the state file of a new key. An existing one is left as it is. */
export function ensureSignState(path: string): void {
  if (!existsSync(path)) replaceFileSync(path, formatSignState(FRESH_SIGN_STATE), SECRET_MODE);
}

/** Takes the lock beside the state file, so that no second process signs with the same state.
 *  @throws KeyFileError, LockedError */
export async function openFileSigner(paths: SignerPaths): Promise<FileSigner & { close(): Promise<void> }> {
  const pair = readKeyFile(paths.keyFile);
  const lock = await lockFolder(`${paths.stateFile}.lock`, "the signing state of this validator");
  try {
    const signer = createSigner(pair, readSignState(paths.stateFile), {
      replace: (bytes) => replaceFile(paths.stateFile, bytes, SECRET_MODE),
    });
    return {
      publicKey: signer.publicKey,
      get state() {
        return signer.state;
      },
      signVote: signer.signVote,
      signProposal: signer.signProposal,
      close: () => lock.release(),
    };
  } catch (e) {
    await lock.release();
    throw e;
  }
}
