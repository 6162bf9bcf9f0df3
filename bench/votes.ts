/** Votes that consensus takes in a second, from the bytes of a peer to a counted vote with its record for the log, a
 *  hundred validators, round after round of prevotes and precommits for nil: with real signatures, and with a hash in their
 *  place, which leaves the rest.
 *
 *  Usage: tsx bench/votes.ts [--rounds 50] */
import { createPrivateKey, sign } from "node:crypto";
import { parseArgs } from "node:util";
import { createNativeVerifier, nativeHasher } from "../src/adapters/native-crypto.js";
import { nilBlockId } from "../src/chain/block-id.js";
import { voteSignBytes } from "../src/chain/sign-bytes.js";
import { timeFromNs } from "../src/chain/time.js";
import { createValidator } from "../src/chain/validator.js";
import { PRECOMMIT, PREVOTE } from "../src/chain/vote.js";
import { DEFAULT_CONSENSUS_CONFIG } from "../src/consensus/config.js";
import type { Input } from "../src/consensus/messages.js";
import { createSignatureChecks } from "../src/consensus/signature-checks.js";
import { createConsensus, step } from "../src/consensus/step.js";
import { ed25519KeyFromSeed, ed25519PublicKey } from "../src/crypto/ed25519.js";
import { sha256 } from "../src/crypto/hasher.js";
import type { Verifier } from "../src/crypto/verifier.js";
import { encodeWalRecord } from "../src/engine/wal/wal-record.js";
import type { Vote } from "../src/gen/tendermint/types/types.js";
import { VOTE_CHANNEL } from "../src/reactors/messages/channels.js";
import { decodeConsensusMessage, encodeConsensusMessage } from "../src/reactors/messages/consensus.js";
import { EMPTY_BYTES } from "../src/types/bytes.js";
import { utf8Encode } from "../src/types/utf8.js";
import { keyedHash, keyedHashVerifier } from "../test/sim/keyed-hash.js";
import { GENESIS_TIME_NS, modelGenesis } from "../test/sim/model-chain.js";

const VALIDATORS = 100;
const CHAIN_ID = "sim-1";
const PKCS8_ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");

interface Key {
  readonly publicKey: Uint8Array;
  sign(message: Uint8Array): Uint8Array;
}

function key(index: number, real: boolean): Key {
  const secret = ed25519KeyFromSeed(sha256(utf8Encode(`votes/${index}`)));
  const publicKey = ed25519PublicKey(secret);
  if (!real) return { publicKey, sign: (message) => keyedHash(publicKey, message) };
  const der = Buffer.concat([PKCS8_ED25519, secret.subarray(0, 32)]);
  const native = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  return { publicKey, sign: (message) => new Uint8Array(sign(null, message, native)) };
}

/** Votes a second. */
function measure(rounds: number, real: boolean, verifier: Verifier): number {
  const keys = Array.from({ length: VALIDATORS }, (_, i) => key(i, real));
  const members = keys.map(({ publicKey }) => createValidator({ kind: "ed25519", bytes: publicKey }, 10n));
  const chain = modelGenesis({ chainId: CHAIN_ID, validators: members });
  const byAddress = new Map(members.map((m, i) => [m.address.join(), keys[i]!]));
  const votes: Uint8Array[][] = [];
  for (let round = 0; round < rounds; round++) {
    for (const type of [PREVOTE, PRECOMMIT]) {
      const list = chain.validators.validators.map(({ address }, validatorIndex) => {
        const unsigned: Vote = {
          type,
          height: 1n,
          round,
          blockId: nilBlockId(),
          timestamp: timeFromNs(GENESIS_TIME_NS),
          validatorAddress: address,
          validatorIndex,
          signature: EMPTY_BYTES,
          extension: EMPTY_BYTES,
          extensionSignature: EMPTY_BYTES,
        };
        const signature = byAddress.get(address.join())!.sign(voteSignBytes(CHAIN_ID, unsigned));
        return encodeConsensusMessage({ kind: "vote", value: { vote: { ...unsigned, signature } } });
      });
      votes.push(list);
    }
  }
  const checks = createSignatureChecks(CHAIN_ID, verifier);
  const state = createConsensus(DEFAULT_CONSENSUS_CONFIG, { checks, hasher: nativeHasher });
  const nowNs = GENESIS_TIME_NS;
  let timeout: Input | undefined;
  let counted = 0;
  const feed = (input: Input): void => {
    for (const output of step(state, input).outputs) {
      if (output.kind === "scheduleTimeout") timeout = { ...output, kind: "timeout", nowNs };
      else if (output.kind === "appendWal") encodeWalRecord(timeFromNs(output.timeNs), output.message);
      else if (output.kind === "hasVote") counted++;
    }
  };
  const start = { chain, lastHeaderAppHash: undefined, ownAddress: undefined, lastCommit: undefined };
  feed({ kind: "startHeight", ...start, lastCommitHasExtensions: false, nowNs });
  feed({ kind: "begin", nowNs });
  feed(timeout!);
  const began = performance.now();
  for (const list of votes) {
    for (const bytes of list) {
      const decoded = decodeConsensusMessage(VOTE_CHANNEL, bytes);
      if (!decoded.ok || decoded.value.kind !== "vote") throw new Error("a vote that is none");
      feed({ kind: "vote", vote: decoded.value.value.vote, peerId: "peer", nowNs });
    }
    // After the precommits: the next round.
    if (state.triggeredTimeoutPrecommit) feed(timeout!);
  }
  const seconds = (performance.now() - began) / 1000;
  const wanted = rounds * 2 * VALIDATORS;
  if (counted !== wanted) throw new Error(`${counted} votes were counted, wanted ${wanted}`);
  return counted / seconds;
}

const { values } = parseArgs({ options: { rounds: { type: "string", default: "50" } } });
const rounds = Number(values.rounds);
measure(5, false, keyedHashVerifier);
const verifier = createNativeVerifier();
measure(5, true, verifier);
console.log(`real signatures:          ${Math.round(measure(rounds, true, verifier))} votes/s`);
console.log(`a hash in their place:    ${Math.round(measure(rounds, false, keyedHashVerifier))} votes/s`);
