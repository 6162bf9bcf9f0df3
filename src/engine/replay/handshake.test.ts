import { beforeAll, expect, test } from "vitest";
import { openRig, RigSigner, rememberingVerifier, rigGenesis } from "../../../test/support/engine-rig.js";
import { keptLog } from "../../../test/support/kept-log.js";
import { KvstoreApp } from "../../../test/support/kvstore-app.js";
import { MemoryDisk } from "../../../test/support/memory-disk.js";
import { VirtualClock } from "../../../test/support/virtual-clock.js";
import { nobleHasher } from "../../crypto/hasher.js";
import { merkleRoot } from "../../crypto/merkle.js";
import { ResponseInitChain } from "../../gen/tendermint/abci/types.js";
import type { KvDatabase } from "../../ports/disk.js";
import { toHex } from "../../types/bytes.js";
import { utf8Encode } from "../../types/utf8.js";
import { BlockStore } from "../stores/block-store.js";
import { StateStore } from "../stores/state-store.js";
import { type Genesis, HandshakeError, handshake } from "./handshake.js";

const signer = new RigSigner(5);
const verifier = rememberingVerifier();
const genesis = rigGenesis([signer]);
const LAST = 6n;

/** The databases as they were after each height. */
const after: MemoryDisk[] = [];
/** Block stores that are one block ahead of the state, by the height of the state. */
const ahead: MemoryDisk[] = [];

beforeAll(async () => {
  const disk = new MemoryDisk();
  const clock = new VirtualClock();
  const rig = await openRig({
    disk,
    clock,
    signer,
    verifier,
    genesis,
    failPoint: (point) => {
      if (point === "end of height logged") ahead.push(disk.restart());
      if (point === "block applied") after.push(disk.restart());
    },
  });
  after.push(disk.restart());
  await rig.engine.start();
  let sent = 0n;
  await clock.runUntil(() => {
    const { height } = rig.engine.blockStore;
    if (height >= sent) rig.engine.mempool.checkTx(utf8Encode(`k${(sent = height + 1n)}=v`)).catch(() => undefined);
    return rig.engine.chainState().lastBlockHeight >= LAST;
  });
  await rig.engine.stop();
});

interface Opened {
  readonly app: KvstoreApp;
  readonly stateStore: StateStore;
  readonly blockStore: BlockStore;
}

/** A node whose application and stores are of different heights. */
async function opened(app: KvDatabase, stores: MemoryDisk): Promise<Opened> {
  return {
    app: await KvstoreApp.open(app),
    stateStore: new StateStore(stores.database("state"), false),
    blockStore: new BlockStore(stores.database("blocks")),
  };
}

const shake = (node: Opened, doc: Genesis = genesis) =>
  handshake({ ...node, genesis: doc, verifier, hasher: nobleHasher, log: keptLog() });

const appAt = (height: number) => after[height]!.restart().database("app");
const noApp = () => new MemoryDisk().database("app");

test.each([0, 1, 3, 6])(
  "application at %i, blocks and state at 6: the missing blocks are replayed",
  async (appHeight) => {
    const node = await opened(appHeight === 0 ? noApp() : appAt(appHeight), after[6]!.restart());
    const state = await shake(node);
    expect(state.lastBlockHeight).toBe(LAST);
    expect(node.app.height).toBe(LAST);
    const replayed = node.app.calls.filter((c) => c.startsWith("finalizeBlock"));
    expect(replayed).toHaveLength(6 - appHeight);
    expect(node.app.calls.includes("initChain")).toBe(appHeight === 0);
  },
);

test.each([0, 2, 3])(
  "application at %i, state at 3, block 4 stored: the rest is executed, the state saved",
  async (appHeight) => {
    const node = await opened(appHeight === 0 ? noApp() : appAt(appHeight), ahead[3]!.restart());
    const state = await shake(node);
    expect([state.lastBlockHeight, node.app.height]).toEqual([4n, 4n]);
    expect(node.stateStore.load()!.lastBlockHeight).toBe(4n);
    expect(toHex(state.appHash)).toBe(toHex(stateHash(4)));
  },
);

function stateHash(height: number): Uint8Array {
  return new StateStore(after[height]!.restart().database("state"), false).load()!.appHash;
}

test("application and block at 4, state at 3: the saved results stand in for the application", async () => {
  const stores = ahead[3]!.restart();
  const results = new StateStore(after[4]!.restart().database("state"), false).loadFinalizeBlockResponse(4n)!;
  await new StateStore(stores.database("state"), false).saveFinalizeBlockResponse(4n, results);
  const node = await opened(appAt(4), stores);
  const state = await shake(node);
  expect(state.lastBlockHeight).toBe(4n);
  expect(node.app.calls).toEqual(["info"]);
  expect(toHex(state.appHash)).toBe(toHex(stateHash(4)));
  expect(node.stateStore.load()!.lastBlockHeight).toBe(4n);
});

test("the same without saved results cannot be mended", async () => {
  const node = await opened(appAt(4), ahead[3]!.restart());
  await expect(shake(node)).rejects.toThrow(/committed block 4, but its results were not saved/);
});

test("an application ahead of the blocks is refused", async () => {
  const node = await opened(appAt(6), after[4]!.restart());
  await expect(shake(node)).rejects.toThrow("app block height (6) is higher than core (4)");
});

test("an application behind pruned blocks is refused", async () => {
  const stores = after[6]!.restart();
  await new BlockStore(stores.database("blocks")).prune(5n, () => true);
  await expect(shake(await opened(appAt(3), stores.restart()))).rejects.toThrow(
    "app block height (3) is too far below block store base (5)",
  );
  await expect(shake(await opened(noApp(), stores.restart()))).rejects.toThrow(
    "(0) is too far below block store base (5)",
  );
  // One below the base is enough: the base itself can be replayed.
  expect((await shake(await opened(appAt(4), stores.restart()))).lastBlockHeight).toBe(LAST);
});

test("a state that is neither at the last block nor one below is refused", async () => {
  const stores = after[6]!.restart();
  const node: Opened = {
    app: await KvstoreApp.open(appAt(3)),
    stateStore: new StateStore(after[3]!.restart().database("state"), false),
    blockStore: new BlockStore(stores.database("blocks")),
  };
  await expect(shake(node)).rejects.toThrow("the state is at height 3, the last block at 6");
});

test("an application with another hash at our height is refused, both hashes named", async () => {
  const node = await opened(appAt(6), after[6]!.restart());
  node.app.size += 1n;
  await expect(shake(node)).rejects.toThrow(
    /does not match the one of the state: got [0-9A-F]{16}, expected [0-9A-F]{16}/,
  );
});

test("a new chain starts with what the application answers to InitChain", async () => {
  const node = await opened(noApp(), new MemoryDisk());
  const other = new RigSigner(8);
  const asked: unknown[] = [];
  node.app.initChain = async (req) => {
    asked.push(req);
    return ResponseInitChain.from({
      appHash: new Uint8Array(8),
      validators: [{ pubKey: { sum: { kind: "ed25519", value: other.publicKey } }, power: 3n }],
      consensusParams: {
        block: { maxBytes: 1000n, maxGas: 5n },
        evidence: undefined,
        validator: undefined,
        version: { app: 9n },
        abci: undefined,
      },
    });
  };
  const state = await shake(node);
  expect(asked[0]).toMatchObject({ chainId: genesis.chainId, initialHeight: 1n, appStateBytes: utf8Encode("{}") });
  expect(state.validators.validators.map((v) => [toHex(v.address), v.power])).toEqual([[toHex(other.address), 3n]]);
  expect(state.consensusParams.block).toEqual({ maxBytes: 1000n, maxGas: 5n });
  expect(state.consensusParams.evidence).toEqual(genesis.consensusParams.evidence);
  expect(state.appVersion).toBe(9n);
  expect(state.lastResultsHash).toEqual(merkleRoot([]));
  expect(node.stateStore.loadValidators(1n)!.size).toBe(1);
  expect(node.stateStore.loadValidators(2n)!.proposer()!.address).toEqual(other.address);
});

test("the application's version stands in the first headers when it names no params", async () => {
  expect((await shake(await opened(noApp(), new MemoryDisk()))).appVersion).toBe(1n);
});

test("a chain that nobody validates is refused", async () => {
  const node = await opened(noApp(), new MemoryDisk());
  await expect(shake(node, { ...genesis, validators: [] })).rejects.toBeInstanceOf(HandshakeError);
});

test("a negative height of the application is refused", async () => {
  const node = await opened(noApp(), new MemoryDisk());
  node.app.height = -1n;
  await expect(shake(node)).rejects.toThrow("negative last block height (-1)");
});
