import { expect, test } from "vitest";
import { openRig, RIG_CHAIN_ID, RigSigner, rememberingVerifier, rigGenesis } from "../../../test/support/engine-rig.js";
import { keptLog } from "../../../test/support/kept-log.js";
import { lunaticEvidence } from "../../../test/support/lunatic-attack.js";
import { MemoryDisk } from "../../../test/support/memory-disk.js";
import { VirtualClock } from "../../../test/support/virtual-clock.js";
import { evidenceHash, makeDuplicateVoteEvidence, misbehaviorsOf, wrapDuplicateVote } from "../../chain/evidence.js";
import { voteSignBytes } from "../../chain/sign-bytes.js";
import { ed25519KeyFromSeed, signEd25519 } from "../../crypto/ed25519.js";
import { nobleHasher } from "../../crypto/hasher.js";
import { publicKeyAddress } from "../../crypto/public-key.js";
import type { Evidence } from "../../gen/tendermint/types/evidence.js";
import { EvidenceList } from "../../gen/tendermint/types/evidence.js";
import type { Vote } from "../../gen/tendermint/types/types.js";
import { decodeEvidenceList, encodeEvidenceList } from "../../reactors/messages/evidence.js";
import { toHex, toHexUpper } from "../../types/bytes.js";
import { utf8Encode } from "../../types/utf8.js";
import type { ChainState } from "../stores/chain-state.js";
import { EvidencePool } from "./evidence-pool.js";

const signer = new RigSigner(5);
const secret = ed25519KeyFromSeed(new Uint8Array(32).fill(5));
const signerKey = { kind: "ed25519" as const, bytes: signer.publicKey };
const verifier = rememberingVerifier();

async function world() {
  const disk = new MemoryDisk();
  const clock = new VirtualClock();
  const rig = await openRig({ disk, clock, signer: new RigSigner(5), verifier, genesis: rigGenesis([signer]) });
  await rig.engine.start();
  await clock.runUntil(() => rig.engine.chainState().lastBlockHeight >= 5n);
  await rig.engine.stop();
  const { blockStore, stateStore } = rig.engine;
  const state = rig.engine.chainState();
  const deps = { db: disk.database("pool"), stateStore, blockStore, verifier, hasher: nobleHasher, log: keptLog() };

  const vote = (height: bigint, fill: number): Vote => {
    const hash = new Uint8Array(32).fill(fill);
    const unsigned: Vote = {
      type: 1,
      height,
      round: 0,
      blockId: { hash, partSetHeader: { total: 1, hash } },
      timestamp: { seconds: 1_790_000_001n, nanos: 0 },
      validatorAddress: signer.address,
      validatorIndex: 0,
      signature: new Uint8Array(0),
      extension: new Uint8Array(0),
      extensionSignature: new Uint8Array(0),
    };
    return { ...unsigned, signature: signEd25519(secret, voteSignBytes(RIG_CHAIN_ID, unsigned)) };
  };
  const evidence = (height: bigint, fill = 2): Evidence => {
    const time = blockStore.loadMeta(height)!.header.time;
    const made = makeDuplicateVoteEvidence(vote(height, 1), vote(height, fill), time, state.validators);
    if (!made.ok) throw new Error(made.error);
    return wrapDuplicateVote(made.value);
  };
  const later = (heights: bigint, seconds: bigint): ChainState => ({
    ...state,
    lastBlockHeight: state.lastBlockHeight + heights,
    lastBlockTime: { seconds: state.lastBlockTime.seconds + seconds, nanos: 0 },
  });
  return { deps, state, vote, evidence, later, disk };
}

const keyOf = (prefix: number, e: Evidence, height: bigint): Uint8Array =>
  Uint8Array.from([
    prefix,
    ...utf8Encode(`${height.toString(16).toUpperCase().padStart(16, "0")}/${toHexUpper(evidenceHash(e))}`),
  ]);

test("evidence is verified, kept once, proposed oldest first, and read again after a restart", async () => {
  const { deps, state, evidence } = await world();
  const pool = await EvidencePool.open(deps, state);
  const told: string[] = [];
  pool.onAdded = (e) => told.push(toHex(evidenceHash(e)));
  const [older, newer] = [evidence(2n), evidence(4n)];
  expect(await pool.add(newer)).toBeUndefined();
  expect(await pool.add(older)).toBeUndefined();
  expect(await pool.add(older)).toBeUndefined();
  expect(pool.size).toBe(2);
  expect(told).toEqual([newer, older].map((e) => toHex(evidenceHash(e))));
  expect(deps.db.get(keyOf(1, older, 2n))).toBeDefined();
  const both = EvidenceList.encode({ evidence: [older, newer] }).length;
  expect(pool.pending(-1n)).toEqual({ evidence: [older, newer], bytes: BigInt(both) });
  expect(pool.pending(BigInt(both)).evidence).toHaveLength(2);
  expect(pool.pending(BigInt(both) - 1n).evidence).toEqual([older]);
  expect(pool.pending(1n)).toEqual({ evidence: [], bytes: 0n });
  const again = await EvidencePool.open(deps, state);
  expect(again.pending(-1n).evidence).toEqual([older, newer]);
});

test("what proves nothing is refused", async () => {
  const { deps, state, evidence } = await world();
  const pool = await EvidencePool.open(deps, state);
  const good = evidence(3n);
  if (good.sum?.kind !== "duplicateVoteEvidence") throw new Error("not a double vote");
  const value = good.sum.value;
  const changed = (part: Partial<typeof value>) => wrapDuplicateVote({ ...value, ...part });
  const unsigned = { ...value.voteB!, signature: new Uint8Array(64) };
  expect(await pool.add(changed({ voteB: unsigned }))).toMatch(/wrong signature of vote B/);
  expect(await pool.add(changed({ validatorPower: 11n }))).toMatch(/validator power/);
  expect(await pool.add(changed({ timestamp: { seconds: 5n, nanos: 0 } }))).toMatch(/another time/);
  expect(await pool.check([changed({ totalVotingPower: 99n })])).toMatch(/invalid evidence .*total power/);
  expect(pool.size).toBe(0);
});

test("committed evidence leaves and is never taken again", async () => {
  const { deps, state, evidence, later } = await world();
  const pool = await EvidencePool.open(deps, state);
  const e = evidence(3n);
  await pool.add(e);
  expect(await pool.check([e])).toBeUndefined();
  expect(await pool.check([e, e])).toMatch(/duplicate evidence/);
  await pool.update(later(1n, 1n), [e]);
  expect(pool.size).toBe(0);
  expect(deps.db.get(keyOf(1, e, 3n))).toBeUndefined();
  expect(toHex(deps.db.get(keyOf(0, e, 3n))!)).toBe("0803");
  expect(await pool.add(e)).toBeUndefined();
  expect(pool.size).toBe(0);
  expect(await pool.check([e])).toMatch(/was already committed/);
  await pool.uncommit([e]);
  expect(await pool.check([e])).toBeUndefined();
});

test("evidence that comes while a block commits it is not pending afterwards", async () => {
  const { deps, state, evidence, later } = await world();
  const pool = await EvidencePool.open(deps, state);
  const told: Evidence[] = [];
  pool.onAdded = (e) => told.push(e);
  const e = evidence(3n);
  // A peer's message, a proposal with it, and the block, all under way at once.
  const done = [pool.add(e), pool.check([e]), pool.update(later(1n, 1n), [e]), pool.add(e), pool.check([e])];
  expect(await Promise.all(done)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    expect.stringMatching(/was already committed/),
  ]);
  expect(told).toHaveLength(1);
  expect(pool.size).toBe(0);
  expect((await EvidencePool.open(deps, later(1n, 1n))).size).toBe(0);
});

test("what was committed stays so when the machine loses power", async () => {
  const { deps, state, evidence, later, disk } = await world();
  const pool = await EvidencePool.open(deps, state);
  const e = evidence(3n);
  await pool.add(e);
  await pool.update(later(1n, 1n), [e]);
  const db = disk.restart((_, count) => count).database("pool");
  const again = await EvidencePool.open({ ...deps, db }, later(1n, 1n));
  expect(again.size).toBe(0);
  expect(await again.check([e])).toMatch(/was already committed/);
});

test("evidence of a block that only the handshake has executed is committed", async () => {
  const { deps, state, evidence } = await world();
  const e = evidence(3n);
  await (await EvidencePool.open(deps, state)).add(e);
  const { blockStore } = deps;
  const block = blockStore.loadBlock(state.lastBlockHeight)!;
  const loadBlock = () => ({ ...block, evidence: { evidence: [e] } });
  const replayed = new Proxy(blockStore, {
    get: (store, name) => (name === "loadBlock" ? loadBlock : Reflect.get(store, name).bind?.(store)),
  });
  const pool = await EvidencePool.open({ ...deps, blockStore: replayed }, state);
  expect(pool.size).toBe(0);
  expect(await pool.check([e])).toMatch(/was already committed/);
});

test("a block's evidence that was not known is verified and kept", async () => {
  const { deps, state, evidence } = await world();
  const pool = await EvidencePool.open(deps, state);
  expect(await pool.check([evidence(2n), evidence(3n)])).toBeUndefined();
  expect(pool.size).toBe(2);
});

test("evidence expires when both its ages are passed", async () => {
  const { deps, state, evidence, later } = await world();
  const { maxAgeNumBlocks: blocks } = state.consensusParams.evidence;
  const pool = await EvidencePool.open(deps, state);
  await pool.add(evidence(3n));
  await pool.update(later(blocks + 1n, 1n), []);
  expect(pool.size).toBe(1);
  await pool.update(later(blocks + 2n, 172_900n), []);
  expect(pool.size).toBe(0);
  expect(await pool.add(evidence(3n))).toMatch(/too old/);
  // Evidence that expired while the node was down goes when the pool is opened.
  const reopened = await EvidencePool.open({ ...deps, db: new MemoryDisk().database("pool") }, state);
  await reopened.add(evidence(2n));
  expect(reopened.size).toBe(1);
});

test("conflicting votes become evidence when their height is over", async () => {
  const { deps, state, vote, later } = await world();
  const pool = await EvidencePool.open(deps, state);
  const next = state.lastBlockHeight + 1n;
  pool.reportConflictingVotes(vote(3n, 1), vote(3n, 9));
  pool.reportConflictingVotes(vote(next, 1), vote(next, 9));
  pool.reportConflictingVotes(vote(next + 1n, 1), vote(next + 1n, 9));
  await pool.update(later(1n, 1n), []);
  expect(
    pool.pending(-1n).evidence.map((e) => e.sum?.kind === "duplicateVoteEvidence" && e.sum.value.voteA!.height),
  ).toEqual([3n, next]);
  // The third pair is of a height that is not over: it waits.
  await pool.update(later(2n, 2n), []);
  expect(pool.size).toBe(3);
});

test("an attack on light clients is verified, kept, proposed, told to the application, and never taken again", async () => {
  const { deps, state, later } = await world();
  const pool = await EvidencePool.open(deps, state);
  const attack = {
    chainId: RIG_CHAIN_ID,
    all: state.validators,
    keys: [{ privateKey: secret, publicKey: signer.publicKey, address: publicKeyAddress(signerKey) }],
    commonHeight: 3n,
    commonTime: deps.blockStore.loadMeta(3n)!.header.time,
  };
  const e = lunaticEvidence(attack);
  // As a peer sends it.
  const received = decodeEvidenceList(encodeEvidenceList([e]));
  if (!received.ok) throw new Error(received.error);
  const told: Evidence[] = [];
  pool.onAdded = (added) => told.push(added);
  expect(await pool.add(lunaticEvidence({ ...attack, commonTime: { seconds: 5n, nanos: 0 } }))).toMatch(/another time/);
  expect(await pool.add(received.value[0]!)).toBeUndefined();
  expect(told).toHaveLength(1);
  const { evidence } = pool.pending(-1n);
  expect(evidence.flatMap(misbehaviorsOf)).toMatchObject([
    { type: 2, validator: { address: signer.address }, height: 3n, totalVotingPower: state.validators.totalPower },
  ]);
  expect(await pool.check(evidence)).toBeUndefined();
  // Its hash does not cover who is accused: the same attack with another culprit is judged anew.
  if (e.sum?.kind !== "lightClientAttackEvidence") throw new Error("no attack");
  const nobody = { sum: { ...e.sum, value: { ...e.sum.value, byzantineValidators: [] } } };
  expect(evidenceHash(nobody)).toEqual(evidenceHash(e));
  expect(await pool.check([nobody])).toMatch(/names no byzantine validator/);
  // #5638: who is accused must be the culprit, with its own key, address and power.
  const [culprit] = e.sum.value.byzantineValidators;
  for (const change of [{ address: new Uint8Array(20) }, { address: new Uint8Array(3) }, { votingPower: -1n }]) {
    const value = { ...e.sum.value, byzantineValidators: [{ ...culprit!, ...change }] };
    expect(await pool.check([{ sum: { ...e.sum, value } }])).toMatch(/byzantine validator #0/);
  }
  await pool.update(later(1n, 1n), evidence);
  expect(pool.size).toBe(0);
  expect(await pool.add(e)).toBeUndefined();
  expect(pool.size).toBe(0);
  expect(await pool.check([e])).toMatch(/already committed/);
});
