/** Whatever a peer sends, the reactors go on: it is taken, passed over, or the peer is disconnected. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nobleHasher } from "../../src/crypto/hasher.js";
import { BlocksyncReactor } from "../../src/engine/blocksync.js";
import { ConsensusReactor } from "../../src/engine/reactor-driver.js";
import { EvidenceReactor } from "../../src/engine/reactor-driver-evidence.js";
import { MempoolReactor } from "../../src/engine/reactor-driver-mempool.js";
import {
  BLOCKSYNC_CHANNEL,
  DATA_CHANNEL,
  EVIDENCE_CHANNEL,
  MEMPOOL_CHANNEL,
  STATE_CHANNEL,
  VOTE_CHANNEL,
  VOTE_SET_BITS_CHANNEL,
} from "../../src/reactors/messages/channels.js";
import type { PeerChannel } from "../../src/reactors/peer.js";
import { openRig, type Rig, RigSigner, rememberingVerifier, rigGenesis } from "../support/engine-rig.js";
import { MemoryDisk } from "../support/memory-disk.js";
import { ReactorNet, type WireEnd } from "../support/reactor-net.js";
import { settle, VirtualClock } from "../support/virtual-clock.js";
import { fuzzOptions } from "./options.js";

const CHANNELS = [
  STATE_CHANNEL,
  DATA_CHANNEL,
  VOTE_CHANNEL,
  VOTE_SET_BITS_CHANNEL,
  MEMPOOL_CHANNEL,
  EVIDENCE_CHANNEL,
  BLOCKSYNC_CHANNEL,
];
const ATTACKER = "f".repeat(40);

const clock = new VirtualClock();
const verifier = rememberingVerifier();
const signers = [new RigSigner(1), new RigSigner(2)];
const net = new ReactorNet();
const rigs: Rig[] = [];
const ends: WireEnd[] = [];
const stops: (() => void)[] = [];
const dropped: string[] = [];
/** Real messages, by channel: what mutations start from. */
const captured = new Map<number, Uint8Array[]>();

/** All reactors of a node. @param syncing it fetches blocks, of the attacker alone */
function reactorsOf(rig: Rig, index: number, syncing: boolean): WireEnd {
  const { engine } = rig;
  const disconnect = (peerId: string, reason: string): void => {
    dropped.push(reason);
    if (peerId !== ATTACKER) net.disconnect(index, peerId, reason);
    else end.removePeer(ATTACKER);
  };
  const shared = {
    clock,
    log: rig.log,
    disconnect,
    chainState: () => engine.chainState(),
    nextTurn: (callback: () => void) => void setImmediate(callback),
    peerHeight: (peerId: string): bigint => consensus.peerHeight(peerId),
  };
  const { blockStore, executor, mempool: pool } = engine;
  const consensus = new ConsensusReactor({
    ...shared,
    consensus: engine.consensus,
    blockStore,
    choose: (bound) => bound - 1,
  });
  const limits = { maxTxBytes: 1_048_576, maxBatchBytes: 0 };
  const mempool = new MempoolReactor({ ...shared, mempool: pool, limits, broadcast: true, choose: () => 0 });
  const evidence = new EvidenceReactor({ ...shared, pool: engine.evidence });
  const blocksync = new BlocksyncReactor({
    ...shared,
    blockStore,
    executor,
    ownAddress: undefined,
    expectedPeers: 0,
    verifier,
    hasher: nobleHasher,
    onCaughtUp: () => undefined,
    onFatal: (error) => rig.fatal.push(error),
  });
  const all = [consensus, mempool, evidence, blocksync];
  const byChannel = new Map<number, (typeof all)[number]>([
    [MEMPOOL_CHANNEL, mempool],
    [EVIDENCE_CHANNEL, evidence],
    [BLOCKSYNC_CHANNEL, blocksync],
  ]);
  for (const r of [consensus, mempool, evidence]) r.start(syncing);
  if (syncing) blocksync.startSync(engine.chainState());
  engine.consensus.network = consensus;
  stops.push(() => {
    for (const r of all) void r.stop();
  });
  const end: WireEnd = {
    addPeer: (channel) => {
      for (const r of all) r.addPeer(channel);
    },
    removePeer: (peerId) => {
      for (const r of all) r.removePeer(peerId);
    },
    receive: (peerId, channelId, bytes) => (byChannel.get(channelId) ?? consensus).receive(peerId, channelId, bytes),
    room: (peerId) => consensus.room(peerId),
  };
  return end;
}

beforeAll(async () => {
  const genesis = rigGenesis(signers);
  for (const [index, signer] of [...signers, undefined].entries()) {
    const rig = await openRig({ disk: new MemoryDisk(), clock, signer, verifier, genesis });
    rigs.push(rig);
    ends.push(reactorsOf(rig, index, signer === undefined));
    net.join(index, ends[index]!);
  }
  net.passes = ({ channelId, bytes }) => {
    const kept = captured.get(channelId) ?? [];
    if (kept.length < 40) captured.set(channelId, [...kept, bytes.slice()]);
    return true;
  };
  net.connect(0, 1);
  for (const rig of rigs.slice(0, 2)) await rig.engine.start();
  await rigs[0]!.engine.mempool.checkTx(Uint8Array.from("a=b", (c) => c.charCodeAt(0)));
  await clock.runUntil(() => rigs[0]!.engine.chainState().lastBlockHeight >= 4n);
});

afterAll(async () => {
  for (const stop of stops) stop();
  for (const rig of rigs) await rig.engine.stop();
});

const attacker: PeerChannel = { id: ATTACKER, send: () => true, queued: () => 0 };

/** One of the real messages of the channel, with some bytes changed, cut or doubled. */
function mutated(): fc.Arbitrary<{ channelId: number; bytes: Uint8Array }> {
  return fc
    .record({
      channelId: fc.constantFrom(...CHANNELS),
      pick: fc.nat(),
      flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
      cut: fc.option(fc.nat()),
      from: fc.constantFrom(...CHANNELS),
    })
    .map(({ channelId, pick, flips, cut, from }) => {
      const known = captured.get(pick % 5 === 0 ? from : channelId) ?? [];
      const bytes = (known.length === 0 ? Uint8Array.of(10, 0) : known[pick % known.length]!).slice();
      for (const [at, value] of flips) if (bytes.length > 0) bytes[at % bytes.length] = value;
      return { channelId, bytes: cut === null ? bytes : bytes.slice(0, cut % (bytes.length + 1)) };
    });
}

const random = fc.record({ channelId: fc.constantFrom(...CHANNELS), bytes: fc.uint8Array({ maxLength: 300 }) });

test("no message breaks a node, and the chain goes on", async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(mutated(), random), { maxLength: 20 }), async (messages) => {
      for (const target of [0, 2]) {
        const end = ends[target]!;
        end.removePeer(ATTACKER);
        end.addPeer(attacker);
        for (const { channelId, bytes } of messages) {
          tried++;
          end.receive(ATTACKER, channelId, bytes.slice());
        }
      }
      await settle(1);
      for (const rig of rigs) expect(rig.fatal).toEqual([]);
    }),
    fuzzOptions,
  );
  expect(tried).toBeGreaterThan(100);
  expect(dropped.length).toBeGreaterThan(10);
  const before = rigs[1]!.engine.chainState().lastBlockHeight;
  await clock.runUntil(() => rigs[1]!.engine.chainState().lastBlockHeight >= before + 2n, 5000);
  expect(net.isLinked(0, 1)).toBe(true);
});
