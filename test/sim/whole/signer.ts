/** The key of a simulated validator: the production rules of what may be signed, over a keyed hash or over ed25519. What
 *  it has signed is on its disk before anybody sees it, and outlives every loss of power. */
import {
  FRESH_SIGN_STATE,
  judgeProposal,
  judgeVote,
  type SignState,
  type SignVerdict,
} from "../../../src/adapters/sign-state.js";
import { voteExtensionSignBytes } from "../../../src/chain/sign-bytes.js";
import { createValidator, type Validator } from "../../../src/chain/validator.js";
import { mayBeExtended } from "../../../src/chain/vote.js";
import { ed25519KeyFromSeed, ed25519PublicKey, signEd25519 } from "../../../src/crypto/ed25519.js";
import { sha256 } from "../../../src/crypto/hasher.js";
import type { Proposal, Vote } from "../../../src/gen/tendermint/types/types.js";
import type { Signer } from "../../../src/ports/signer.js";
import { EMPTY_BYTES } from "../../../src/types/bytes.js";
import { utf8Encode } from "../../../src/types/utf8.js";
import { keyedHash, simValidator } from "../keyed-hash.js";

export type SimCrypto = "keyed" | "real";

export interface SimKey {
  readonly validator: Validator;
  sign(message: Uint8Array): Uint8Array;
}

/** The key of validator `index`. */
export function simKey(crypto: SimCrypto, index: number, power: bigint): SimKey {
  if (crypto === "keyed") {
    const validator = simValidator(index, power);
    return { validator, sign: (message) => keyedHash(validator.pubKey.bytes, message) };
  }
  const secret = ed25519KeyFromSeed(sha256(utf8Encode(`sim/${index}`)));
  const validator = createValidator({ kind: "ed25519", bytes: ed25519PublicKey(secret) }, power);
  return { validator, sign: (message) => signEd25519(secret, message) };
}

/** The part of a signer that outlives its process. */
export class SignerMemory {
  state: SignState = FRESH_SIGN_STATE;
}

export interface WholeSignerDeps {
  readonly key: SimKey;
  readonly memory: SignerMemory;
  /** Signing takes a moment. */
  readonly pause: () => Promise<void>;
  readonly alterVote: (vote: Vote) => Vote;
  readonly onVote: (vote: Vote) => void;
  readonly onProposal: (proposal: Proposal) => void;
}

type Timed = Pick<Vote, "height" | "round" | "timestamp">;

/** Requests are served one after the other. */
export function wholeSigner(deps: WholeSignerDeps): Signer {
  const { key, memory } = deps;
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const next = queue.then(act);
    queue = next.catch(() => undefined);
    return next;
  };
  const perform = async (verdict: SignVerdict, { height, round, timestamp }: Timed) => {
    if (verdict.kind === "refuse") throw new Error(verdict.reason);
    if (verdict.kind === "reuse") return { signature: verdict.signature, timestamp: { ...verdict.timestamp } };
    const signature = key.sign(verdict.signBytes);
    const { step, signBytes } = verdict;
    await deps.pause();
    memory.state = { height, round, step, signature, signBytes };
    return { signature, timestamp };
  };
  return {
    publicKey: key.validator.pubKey.bytes,
    get state() {
      return memory.state;
    },
    signVote: (chainId, asked) =>
      inTurn(async () => {
        const vote = deps.alterVote(asked);
        const signed = { ...vote, ...(await perform(judgeVote(memory.state, chainId, vote), vote)) };
        const extensionSignature = mayBeExtended(vote) ? key.sign(voteExtensionSignBytes(chainId, vote)) : EMPTY_BYTES;
        deps.onVote(signed);
        return { ...signed, extensionSignature };
      }),
    signProposal: (chainId, proposal) =>
      inTurn(async () => {
        const signed = { ...proposal, ...(await perform(judgeProposal(memory.state, chainId, proposal), proposal)) };
        deps.onProposal(signed);
        return signed;
      }),
  };
}
