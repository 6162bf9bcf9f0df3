import { expect, test } from "vitest";
import { openRig, RigSigner, rememberingVerifier, rigGenesis } from "../../../test/support/engine-rig.js";
import { MemoryDisk } from "../../../test/support/memory-disk.js";
import { VirtualClock } from "../../../test/support/virtual-clock.js";
import { wrapCommit } from "../../chain/extended-commit.js";
import { defaultConsensusParams } from "../../chain/params.js";
import { PartSet } from "../../chain/part-set.js";
import { createValidator } from "../../chain/validator.js";
import type { ValidatorSet } from "../../chain/validator-set.js";
import type { ExtendedCommit } from "../../gen/tendermint/types/types.js";
import { utf8Encode } from "../../types/utf8.js";
import { BlockStore } from "./block-store.js";
import { type ChainState, chainStateToProto, genesisState } from "./chain-state.js";
import { StateDamageError, StateStore } from "./state-store.js";

async function chainOf(height: bigint) {
  const signer = new RigSigner(3);
  const disk = new MemoryDisk();
  const clock = new VirtualClock();
  const rig = await openRig({ disk, clock, signer, verifier: rememberingVerifier(), genesis: rigGenesis([signer]) });
  await rig.engine.start();
  rig.engine.mempool.checkTx(utf8Encode("a=1")).catch(() => undefined);
  await clock.runUntil(() => rig.engine.chainState().lastBlockHeight >= height);
  await rig.engine.stop();
  return { disk, state: rig.engine.chainState() };
}

test("blocks go in without gaps, whole, with their own commit", async () => {
  const { disk } = await chainOf(3n);
  const from = new BlockStore(disk.database("blocks"));
  const to = new BlockStore(new MemoryDisk().database("blocks"));
  const get = (h: bigint) => {
    const parts = PartSet.fromHeader(from.loadMeta(h)!.blockId.partSetHeader);
    parts.addPart(from.loadPart(h, 0)!);
    return { block: from.loadBlock(h)!, parts, commit: from.loadSeenCommit(h)! };
  };
  const one = get(1n);
  const two = get(2n);
  expect(to.size).toBe(0n);
  await to.saveBlock(one.block, one.parts, { kind: "commit", commit: one.commit });
  await expect(to.saveBlock(get(3n).block, get(3n).parts, { kind: "commit", commit: get(3n).commit })).rejects.toThrow(
    "without gaps",
  );
  await expect(to.saveBlock(two.block, two.parts, { kind: "commit", commit: one.commit })).rejects.toThrow(
    "seen commit",
  );
  const empty = PartSet.fromHeader(two.parts.header);
  await expect(to.saveBlock(two.block, empty, { kind: "commit", commit: two.commit })).rejects.toThrow(
    "all of its parts",
  );

  const extended: ExtendedCommit = wrapCommit(two.commit);
  await to.saveBlock(two.block, two.parts, { kind: "extended", commit: extended });
  expect(to.loadExtendedCommit(2n)).toEqual(extended);
  expect(to.loadSeenCommit(2n)).toEqual(two.commit);
  expect(to.loadExtendedCommit(1n)).toBeUndefined();
  expect([to.base, to.height, to.size]).toEqual([1n, 2n, 2n]);
  expect(to.loadCommit(0n)!.signatures).toEqual([]);
  expect(to.loadBlock(3n)).toBeUndefined();
  expect(to.loadBlockByHash(from.loadMeta(2n)!.blockId.hash)).toEqual(two.block);
});

test("the last block can be taken away, down to the first", async () => {
  const { disk } = await chainOf(3n);
  const store = new BlockStore(disk.database("blocks"));
  const hash = store.loadMeta(3n)!.blockId.hash;
  const height = store.height;
  for (let h = height; h >= 3n; h--) await store.deleteLatestBlock();
  expect(store.height).toBe(2n);
  expect([store.loadMeta(3n), store.loadBlock(3n), store.loadSeenCommit(3n), store.heightOfHash(hash)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(store.loadCommit(2n)).toBeDefined();
  expect(new BlockStore(disk.database("blocks")).height).toBe(2n);
  await store.deleteLatestBlock();
  await store.deleteLatestBlock();
  expect([store.base, store.height, store.size]).toEqual([0n, 0n, 0n]);
});

test("pruning takes blocks away and keeps headers and commits for evidence", async () => {
  const { disk, state } = await chainOf(12n);
  const blocks = new BlockStore(disk.database("blocks"));
  const states = new StateStore(disk.database("state"), false);
  // Evidence from height 4 on is not too old yet.
  const first = await blocks.prune(8n, (meta) => meta.header.height < 4n);
  expect(first).toEqual({ pruned: 7n, evidenceFrom: 1n, evidenceTo: 4n });
  expect([blocks.base, blocks.height]).toEqual([8n, state.lastBlockHeight]);
  const has = (h: bigint) => [blocks.loadMeta(h) !== undefined, blocks.loadCommit(h) !== undefined];
  expect([3n, 4n, 7n, 8n].map(has)).toEqual([
    [false, false],
    [true, true],
    [true, true],
    [true, true],
  ]);
  expect(blocks.loadBlock(7n)).toBeUndefined();
  expect(blocks.loadBlock(8n)).toBeDefined();
  await states.prune({ from: 1n, to: 8n, validatorsFrom: 1n, validatorsTo: 4n });
  expect([1n, 2n, 3n, 4n, 7n, 8n, 13n].map((h) => states.loadValidators(h)?.size)).toEqual([
    // The set of the first height is what later heights refer to.
    1,
    undefined,
    undefined,
    1,
    1,
    1,
    1,
  ]);
  expect(states.loadFinalizeBlockResponse(7n)).toBeUndefined();
  expect(states.loadFinalizeBlockResponse(8n)).toBeDefined();
  expect(states.loadConsensusParams(7n)).toBeUndefined();
  expect(states.loadConsensusParams(8n)).toEqual(defaultConsensusParams());

  // Later, after a restart, what had been kept for evidence goes too.
  const again = new BlockStore(disk.database("blocks"));
  const second = await again.prune(10n, (meta) => meta.header.height < 9n);
  expect(second).toEqual({ pruned: 2n, evidenceFrom: 4n, evidenceTo: 9n });
  expect([4n, 8n, 9n, 10n].map((h) => again.loadMeta(h) !== undefined)).toEqual([false, false, true, true]);
  await states.prune({ from: 8n, to: 10n, validatorsFrom: 4n, validatorsTo: 9n });
  expect([4n, 8n, 9n, 10n].map((h) => states.loadValidators(h)?.size)).toEqual([undefined, undefined, 1, 1]);
  expect(await again.prune(10n, () => true)).toMatchObject({ pruned: 0n });
});

function stateAt(base: ChainState, height: bigint, next: ValidatorSet, changed: bigint): ChainState {
  return {
    ...base,
    lastBlockHeight: height,
    lastValidators: base.validators,
    validators: base.nextValidators,
    nextValidators: next,
    lastHeightValidatorsChanged: changed,
  };
}

function fourValidators(): ChainState {
  const signers = [1, 2, 3, 4].map((seed) => new RigSigner(seed));
  const state = genesisState(rigGenesis(signers));
  if (!state.ok) throw new Error(state.error);
  return state.value;
}

test("validators are stored when they change; in between their turns are taken again", async () => {
  const store = new StateStore(new MemoryDisk().database("state"), false);
  expect(store.load()).toBeUndefined();
  let state = fourValidators();
  await store.save(state);
  const sets = new Map<bigint, ValidatorSet>([
    [1n, state.validators],
    [2n, state.nextValidators],
  ]);
  let changed = 1n;
  for (let height = 1n; height <= 30n; height++) {
    let next = state.nextValidators;
    if (height === 17n) {
      const joined = next.updateWithChangeSet([
        createValidator({ kind: "ed25519", bytes: new RigSigner(9).publicKey }, 25n),
      ]);
      if (!joined.ok) throw new Error(joined.error);
      next = joined.value;
      changed = height + 2n;
    }
    state = stateAt(state, height, next.incrementProposerPriority(1), changed);
    await store.save(state);
    sets.set(height + 2n, state.nextValidators);
  }
  expect(chainStateToProto(store.load()!)).toEqual(chainStateToProto(state));
  for (const [height, set] of sets) {
    const loaded = store.loadValidators(height)!;
    expect(loaded.hash()).toEqual(set.hash());
    expect(loaded.proposer()!.address).toEqual(set.proposer()!.address);
  }
  expect(store.loadValidators(18n)!.size).toBe(4);
  expect(store.loadValidators(19n)!.size).toBe(5);
  expect(store.loadValidators(33n)).toBeUndefined();
});

test("a whole set is stored at checkpoints", async () => {
  const disk = new MemoryDisk();
  const store = new StateStore(disk.database("state"), false);
  const base = fourValidators();
  await store.save(base);
  await store.save(stateAt(base, 99_998n, base.nextValidators, 1n));
  await store.save(stateAt(base, 99_999n, base.nextValidators, 1n));
  const size = (h: number) => disk.database("state").get(utf8Encode(`validatorsKey:${h}`))!.length;
  expect(size(100_000)).toBeGreaterThan(200);
  expect(size(100_001)).toBeLessThan(10);
  // Counted from the checkpoint, not from height 1.
  expect(store.loadValidators(100_001n)!.proposer()).toEqual(
    base.nextValidators.incrementProposerPriority(1).proposer(),
  );
});

test("results are kept for each height, or for the last one only", async () => {
  const response = {
    events: [],
    txResults: [],
    validatorUpdates: [],
    consensusParamUpdates: undefined,
    appHash: Uint8Array.of(1),
  };
  const all = new StateStore(new MemoryDisk().database("state"), false);
  const last = new StateStore(new MemoryDisk().database("state"), true);
  for (const store of [all, last]) {
    await store.saveFinalizeBlockResponse(4n, response);
    await store.saveFinalizeBlockResponse(5n, response);
    expect(store.loadLastFinalizeBlockResponse(5n)).toEqual(response);
    expect(store.loadLastFinalizeBlockResponse(4n)).toBeUndefined();
  }
  expect(all.loadFinalizeBlockResponse(4n)).toEqual(response);
  expect(last.loadFinalizeBlockResponse(5n)).toBeUndefined();
});

test("a bootstrapped store knows three heights of validators and its sync height", async () => {
  const store = new StateStore(new MemoryDisk().database("state"), false);
  const base = fourValidators();
  const state = {
    ...stateAt(base, 500n, base.nextValidators, 400n),
    lastHeightConsensusParamsChanged: 501n,
  };
  await store.bootstrap(state);
  expect([499n, 500n, 501n, 502n, 503n].map((h) => store.loadValidators(h) !== undefined)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(store.loadConsensusParams(501n)).toEqual(state.consensusParams);
  expect(store.offlineStateSyncHeight()).toBe(0n);
  await store.setOfflineStateSyncHeight(500n);
  expect(store.offlineStateSyncHeight()).toBe(500n);
});

test("damaged values are named", async () => {
  const db = new MemoryDisk().database("state");
  const store = new StateStore(db, false);
  await db.write([{ type: "put", key: utf8Encode("stateKey"), value: Uint8Array.of(0xff, 0xff) }]);
  expect(() => store.load()).toThrow(StateDamageError);
  await db.write([{ type: "put", key: utf8Encode("validatorsKey:7"), value: Uint8Array.of(0x10, 0x03) }]);
  expect(() => store.loadValidators(7n)).toThrow("no validators at height 3, where those of 7 should be");
});
