/** Engines that fetch blocks from each other by their real reactors. */
import { expect, test } from "vitest";
import { openRig, type Rig, RigSigner, rememberingVerifier, rigGenesis } from "../../test/support/engine-rig.js";
import { MemoryDisk } from "../../test/support/memory-disk.js";
import { ReactorNet } from "../../test/support/reactor-net.js";
import { settle, VirtualClock } from "../../test/support/virtual-clock.js";
import { dataHash } from "../chain/data.js";
import { nobleHasher } from "../crypto/hasher.js";
import { Message } from "../gen/tendermint/blocksync/types.js";
import { BLOCKSYNC_CHANNEL } from "../reactors/messages/channels.js";
import { toHex } from "../types/bytes.js";
import { utf8Encode } from "../types/utf8.js";
import { BlocksyncReactor } from "./blocksync.js";

type Sum = NonNullable<Message["sum"]>;

class Sync {
  readonly clock = new VirtualClock();
  readonly verifier = rememberingVerifier();
  readonly net = new ReactorNet();
  readonly signer = new RigSigner(1);
  readonly rigs: Rig[] = [];
  readonly reactors: BlocksyncReactor[] = [];
  readonly caughtUp: { readonly node: number; readonly height: bigint; readonly synced: number }[] = [];
  /** Messages of node `from` as they are to be sent instead; undefined: not at all. */
  tamper: (from: number, message: Sum) => Sum | undefined = (_, message) => message;

  constructor(
    private readonly params?: Parameters<typeof rigGenesis>[1],
    private readonly expectedPeers = 0,
  ) {}

  /** Node 0 makes blocks alone and then stops. */
  async makeBlocks(height: bigint): Promise<void> {
    const rig = await this.open(this.signer);
    await rig.engine.start();
    await rig.engine.mempool.checkTx(utf8Encode("k=v"));
    await this.clock.runUntil(() => rig.engine.chainState().lastBlockHeight >= height);
    await rig.engine.consensus.stop();
  }

  async open(signer: RigSigner | undefined): Promise<Rig> {
    const node = this.rigs.length;
    const { clock, verifier } = this;
    const genesis = rigGenesis([this.signer], this.params);
    const rig = await openRig({ disk: new MemoryDisk(), clock, signer, verifier, genesis });
    const { engine } = rig;
    const reactor = new BlocksyncReactor({
      blockStore: engine.blockStore,
      executor: engine.executor,
      chainState: () => engine.chainState(),
      ownAddress: signer?.address,
      expectedPeers: this.expectedPeers,
      verifier,
      hasher: nobleHasher,
      clock,
      log: rig.log,
      nextTurn: (callback) => setImmediate(callback),
      disconnect: (peerId, reason) => this.net.disconnect(node, peerId, reason),
      onCaughtUp: (state, synced) => this.caughtUp.push({ node, height: state.lastBlockHeight, synced }),
      onFatal: (error) => rig.fatal.push(error),
    });
    this.rigs.push(rig);
    this.reactors.push(reactor);
    this.net.join(node, {
      addPeer: (channel) =>
        reactor.addPeer({
          ...channel,
          send: (ch, bytes) => {
            const sum = this.tamper(node, Message.decode(bytes).sum!);
            return sum === undefined || channel.send(ch, Message.encode({ sum }));
          },
        }),
      removePeer: (id) => reactor.removePeer(id),
      receive: (id, ch, bytes) => reactor.receive(id, ch, bytes),
      room: (id) => reactor.room(id),
    });
    return rig;
  }

  /** Another holder of the blocks of node 0. */
  async copy(): Promise<number> {
    const node = this.rigs.length;
    const rig = await this.open(undefined);
    this.reactors[node]!.startSync(rig.engine.chainState());
    this.net.connect(0, node);
    await this.clock.runUntil(() => this.caughtUp.some((c) => c.node === node), 3000);
    this.net.cut(0, node);
    return node;
  }

  async stop(): Promise<void> {
    for (const reactor of this.reactors) await reactor.stop();
    for (const rig of this.rigs) await rig.engine.stop();
  }
}

const status = (base: bigint, height: bigint): Sum => ({ kind: "statusResponse", value: { base, height } });

test("a new node fetches all blocks but the last, with the same results", async () => {
  const sync = new Sync();
  await sync.makeBlocks(30n);
  const { height } = sync.rigs[0]!.engine.blockStore;
  await sync.copy();
  const [maker, copy] = sync.rigs as [Rig, Rig];
  expect(sync.caughtUp).toEqual([{ node: 1, height: height - 1n, synced: Number(height - 1n) }]);
  expect(copy.fatal).toEqual([]);
  for (const h of [1n, 7n, height - 1n]) {
    expect(toHex(copy.engine.blockStore.loadBlockBytes(h)!)).toBe(toHex(maker.engine.blockStore.loadBlockBytes(h)!));
  }
  expect(copy.app.size).toBe(1n);
  await sync.stop();
});

test("when all peers that are configured have no more blocks, consensus begins at once", async () => {
  const sync = new Sync(undefined, 2);
  for (let node = 0; node < 3; node++) await sync.open(undefined);
  sync.reactors[0]!.startSync(sync.rigs[0]!.engine.chainState());
  const began = sync.clock.monotonicMs();
  sync.net.connect(0, 1);
  await settle();
  expect(sync.caughtUp).toEqual([]);
  sync.net.connect(0, 2);
  await settle();
  expect(sync.caughtUp).toEqual([{ node: 0, height: 0n, synced: 0 }]);
  expect(sync.clock.monotonicMs()).toBe(began);
  await sync.stop();
});

test("blocks with vote extensions come with their extended commits", async () => {
  const params = rigGenesis([]).consensusParams;
  const sync = new Sync({ consensusParams: { ...params, abci: { voteExtensionsEnableHeight: 5n } } });
  await sync.makeBlocks(12n);
  await sync.copy();
  const { blockStore } = sync.rigs[1]!.engine;
  expect(blockStore.loadExtendedCommit(4n)).toBeUndefined();
  expect(blockStore.loadExtendedCommit(9n)!.extendedSignatures[0]!.extensionSignature).toHaveLength(64);
  await sync.stop();
});

test("cometbft #5629: a tampered extended commit bans its sender; the sync finishes with another", async () => {
  const params = rigGenesis([]).consensusParams;
  const sync = new Sync({ consensusParams: { ...params, abci: { voteExtensionsEnableHeight: 2n } } });
  await sync.makeBlocks(10n);
  const honest = await sync.copy();
  sync.tamper = (from, message) => {
    const commit = message.kind === "blockResponse" ? message.value.extCommit : undefined;
    if (from === 0 && commit !== undefined) commit.extendedSignatures[0]!.extension = Uint8Array.of(1);
    return message;
  };
  await sync.open(undefined);
  sync.reactors[2]!.startSync(sync.rigs[2]!.engine.chainState());
  sync.net.connect(0, 2);
  await sync.clock.runUntil(() => !sync.net.isLinked(0, 2), 2000);
  expect(sync.net.disconnects[0]).toMatch(/2 drops 0: invalid block 2 or commit in 3/);
  sync.net.connect(honest, 2);
  await sync.clock.runUntil(() => sync.caughtUp.some((c) => c.node === 2), 2000);
  await sync.stop();
});

test("cometbft #5711, #5753: every signature of the second block's commit is verified", async () => {
  const sync = new Sync();
  await sync.makeBlocks(10n);
  sync.tamper = (from, message) => {
    if (from === 0 && message.kind === "blockResponse" && message.value.block?.header.height === 5n) {
      const { signatures } = message.value.block.lastCommit!;
      signatures[0]!.signature = new Uint8Array(64).fill(7);
    }
    return message;
  };
  await sync.open(undefined);
  sync.reactors[1]!.startSync(sync.rigs[1]!.engine.chainState());
  sync.net.connect(0, 1);
  await sync.clock.runUntil(() => !sync.net.isLinked(0, 1), 2000);
  expect(sync.net.disconnects).toHaveLength(1);
  expect(sync.rigs[1]!.engine.blockStore.height).toBeLessThan(5n);
  await sync.stop();
});

test("a block that would follow is refused when the next one's commit is for another", async () => {
  const sync = new Sync();
  await sync.makeBlocks(10n);
  sync.tamper = (from, message) => {
    const block = message.kind === "blockResponse" ? message.value.block : undefined;
    if (from === 0 && block?.header.height === 5n) {
      block.data = { txs: [utf8Encode("forged=1")] };
      block.header.dataHash = dataHash(block.data.txs);
    }
    return message;
  };
  await sync.open(undefined);
  sync.reactors[1]!.startSync(sync.rigs[1]!.engine.chainState());
  sync.net.connect(0, 1);
  await sync.clock.runUntil(() => !sync.net.isLinked(0, 1), 2000);
  expect(sync.net.disconnects).toEqual([expect.stringMatching(/commit is for another block/)]);
  expect(sync.rigs[1]!.engine.blockStore.height).toBe(4n);
  await sync.stop();
});

test("ASA-2025-001: a peer that promises a million blocks and lowers its height does not keep the sync from finishing", async () => {
  const sync = new Sync();
  await sync.makeBlocks(10n);
  const liar = await sync.copy();
  let told = 0;
  sync.tamper = (from, message) => {
    if (from !== liar) return message;
    if (message.kind === "statusResponse") return status(1n, told++ === 0 ? 1_000_000n : 5n);
    return message.kind === "blockResponse" || message.kind === "noBlockResponse" ? undefined : message;
  };
  await sync.open(undefined);
  sync.reactors[2]!.startSync(sync.rigs[2]!.engine.chainState());
  sync.net.connect(liar, 2);
  sync.net.connect(0, 2);
  await sync.clock.runUntil(() => sync.caughtUp.some((c) => c.node === 2), 5000);
  expect(sync.net.disconnects.some((d) => /2 drops 1: claims blocks 1 to 5/.test(d))).toBe(true);
  await sync.stop();
});

test("cometbft #5946: a block that was not asked for is refused unread", async () => {
  const sync = new Sync();
  await sync.makeBlocks(3n);
  await sync.open(undefined);
  sync.net.connect(0, 1);
  const block = sync.rigs[0]!.engine.blockStore.loadBlock(1n);
  const bytes = Message.encode({ sum: { kind: "blockResponse", value: { block, extCommit: undefined } } });
  sync.net.send(0, 1, BLOCKSYNC_CHANNEL, bytes);
  await settle();
  expect(sync.net.disconnects).toEqual(["1 drops 0: sent a block that was not asked for"]);
  await sync.stop();
});

test("a peer that says nothing of use (garbage, base above height) is dropped", async () => {
  const sync = new Sync();
  await sync.makeBlocks(3n);
  await sync.open(undefined);
  for (const bytes of [Uint8Array.of(0xff), Message.encode({ sum: status(9n, 3n) }), new Uint8Array(0)]) {
    sync.net.connect(0, 1);
    sync.net.send(0, 1, BLOCKSYNC_CHANNEL, bytes);
    await settle();
    expect(sync.net.isLinked(0, 1)).toBe(false);
  }
  await sync.stop();
});
