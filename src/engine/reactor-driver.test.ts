/** Engines with their real reactors, over links of one process. */
import { expect, test } from "vitest";
import {
  openRig,
  RIG_CHAIN_ID,
  type Rig,
  RigSigner,
  rememberingVerifier,
  rigGenesis,
} from "../../test/support/engine-rig.js";
import { MemoryDisk } from "../../test/support/memory-disk.js";
import { ReactorNet } from "../../test/support/reactor-net.js";
import { settle, VirtualClock } from "../../test/support/virtual-clock.js";
import { voteSignBytes } from "../chain/sign-bytes.js";
import { PREVOTE } from "../chain/vote.js";
import { ed25519KeyFromSeed, signEd25519 } from "../crypto/ed25519.js";
import { Message } from "../gen/tendermint/consensus/types.js";
import type { Part, Vote } from "../gen/tendermint/types/types.js";
import {
  DATA_CHANNEL,
  EVIDENCE_CHANNEL,
  MEMPOOL_CHANNEL,
  STATE_CHANNEL,
  VOTE_CHANNEL,
  VOTE_SET_BITS_CHANNEL,
} from "../reactors/messages/channels.js";
import { encodeTxs } from "../reactors/messages/mempool.js";
import { toHex } from "../types/bytes.js";
import { utf8Encode } from "../types/utf8.js";
import type { Mempool, MempoolTx } from "./mempool/mempool.js";
import type { TxKey } from "./mempool/tx-key.js";
import { ConsensusReactor } from "./reactor-driver.js";
import { EvidenceReactor } from "./reactor-driver-evidence.js";
import { MempoolReactor } from "./reactor-driver-mempool.js";

class Chain {
  readonly clock = new VirtualClock();
  readonly net = new ReactorNet();
  readonly verifier = rememberingVerifier();
  readonly signers: RigSigner[];
  readonly rigs: Rig[] = [];
  readonly reactors: { stop(): void }[] = [];

  constructor(count: number) {
    this.signers = Array.from({ length: count }, (_, i) => new RigSigner(i + 1));
  }

  async open(params?: Parameters<typeof rigGenesis>[1], followers = 0): Promise<void> {
    const genesis = rigGenesis(this.signers, params);
    for (const [i, signer] of [...this.signers, ...Array<undefined>(followers).fill(undefined)].entries()) {
      const { clock, verifier } = this;
      const rig = await openRig({ disk: new MemoryDisk(), clock, signer, verifier, genesis });
      let turn = 0;
      const reactor = new ConsensusReactor({
        consensus: rig.engine.consensus,
        blockStore: rig.engine.blockStore,
        chainState: () => rig.engine.chainState(),
        clock,
        log: rig.log,
        choose: (bound) => turn++ % bound,
        nextTurn: (callback) => setImmediate(callback),
        disconnect: (peerId, reason) => this.net.disconnect(i, peerId, reason),
      });
      const shared = {
        clock,
        log: rig.log,
        peerHeight: (peerId: string) => reactor.peerHeight(peerId),
        chainState: () => rig.engine.chainState(),
        nextTurn: (callback: () => void) => setImmediate(callback),
        disconnect: (peerId: string, reason: string) => this.net.disconnect(i, peerId, reason),
      };
      const limits = { maxTxBytes: 1_048_576, maxBatchBytes: 0 };
      const mempool = new MempoolReactor({
        ...shared,
        mempool: rig.engine.mempool,
        limits,
        broadcast: true,
        choose: () => 0,
      });
      const evidence = new EvidenceReactor({ ...shared, pool: rig.engine.evidence });
      rig.engine.consensus.network = reactor;
      for (const r of [reactor, mempool, evidence]) r.start(false);
      this.net.join(i, {
        addPeer: (channel) => {
          for (const r of [reactor, mempool, evidence]) r.addPeer(channel);
        },
        removePeer: (peerId) => {
          for (const r of [reactor, mempool, evidence]) r.removePeer(peerId);
        },
        receive: (peerId, channelId, bytes) => {
          if (channelId === MEMPOOL_CHANNEL) mempool.receive(peerId, channelId, bytes);
          else if (channelId === EVIDENCE_CHANNEL) evidence.receive(peerId, channelId, bytes);
          else reactor.receive(peerId, channelId, bytes);
        },
        room: (peerId) => {
          reactor.room(peerId);
          mempool.room(peerId);
        },
      });
      this.rigs.push(rig);
      this.reactors.push(reactor, mempool, evidence);
    }
  }

  async startAll(): Promise<void> {
    for (const rig of this.rigs) await rig.engine.start();
  }

  height(i: number): bigint {
    return this.rigs[i]!.engine.chainState().lastBlockHeight;
  }

  async until(height: bigint, of = this.rigs.map((_, i) => i)): Promise<void> {
    await this.clock.runUntil(() => of.every((i) => this.height(i) >= height), 20_000);
    for (const rig of this.rigs) expect(rig.fatal).toEqual([]);
  }

  async stop(): Promise<void> {
    for (const reactor of this.reactors) reactor.stop();
    for (const rig of this.rigs) await rig.engine.stop();
  }
}

test("four validators in a mesh make blocks together", async () => {
  const chain = new Chain(4);
  await chain.open();
  chain.net.connectAll(4);
  await chain.startAll();
  await chain.until(6n);
  expect(chain.net.disconnects).toEqual([]);
  const hashes = chain.rigs.map((r) => toHex(r.engine.blockStore.loadMeta(5n)!.blockId.hash));
  expect(new Set(hashes).size).toBe(1);
  // Events drive the gossip: nobody needed a second round.
  for (let h = 1n; h <= 5n; h++) expect(chain.rigs[0]!.engine.blockStore.loadSeenCommit(h)!.round).toBe(0);
  await chain.stop();
});

test("votes and blocks are passed on along a line of nodes", async () => {
  const chain = new Chain(4);
  await chain.open();
  for (let i = 0; i < 3; i++) chain.net.connect(i, i + 1);
  await chain.startAll();
  await chain.until(5n);
  expect(chain.net.disconnects).toEqual([]);
  await chain.stop();
});

test("a node that was away is sent the decided blocks and their commits", async () => {
  const chain = new Chain(4);
  await chain.open();
  for (let a = 0; a < 3; a++) for (let b = a + 1; b < 3; b++) chain.net.connect(a, b);
  await chain.startAll();
  await chain.until(5n, [0, 1, 2]);
  expect(chain.height(3)).toBe(0n);
  for (let a = 0; a < 3; a++) chain.net.connect(a, 3);
  await chain.until(8n);
  const hashes = chain.rigs.map((r) => toHex(r.engine.blockStore.loadMeta(3n)!.blockId.hash));
  expect(new Set(hashes).size).toBe(1);
  await chain.stop();
});

test("a follower without a key hears of everything through one peer, with vote extensions", async () => {
  const chain = new Chain(3);
  const params = rigGenesis([]).consensusParams;
  await chain.open({ consensusParams: { ...params, abci: { voteExtensionsEnableHeight: 2n } } }, 1);
  for (let a = 0; a < 3; a++) for (let b = a + 1; b < 3; b++) chain.net.connect(a, b);
  await chain.startAll();
  await chain.until(4n, [0, 1, 2]);
  chain.net.connect(0, 3);
  await chain.until(7n);
  expect(chain.rigs[3]!.engine.blockStore.loadExtendedCommit(3n)).toBeDefined();
  await chain.stop();
});

test("messages are lost on the way, and blocks go on", async () => {
  const chain = new Chain(4);
  await chain.open();
  let n = 0;
  // Every seventh proposal, part or vote is lost; what peers believe of each other is put right by their questions.
  chain.net.passes = ({ channelId }) => channelId === STATE_CHANNEL || ++n % 7 !== 0;
  chain.net.connectAll(4);
  await chain.startAll();
  await chain.until(5n);
  await chain.stop();
});

test("a peer one height behind is told which block has the majority, before the next block has its commit", async () => {
  const chain = new Chain(4);
  await chain.open();
  let last = 0n;
  const claims = new Set<bigint>();
  chain.net.passes = ({ channelId, from, to, bytes }) => {
    const { sum } = Message.decode(bytes);
    if (from !== 0 || to !== 3) return true;
    if (sum?.kind === "voteSetMaj23") claims.add(sum.value.height);
    // It is not sent the votes that decide the last block.
    return channelId !== VOTE_CHANNEL || last === 0n || sum?.kind !== "vote" || sum.value.vote!.height !== last;
  };
  for (let a = 0; a < 3; a++) for (let b = a + 1; b < 3; b++) chain.net.connect(a, b);
  await chain.startAll();
  await chain.until(4n, [0, 1, 2]);
  for (const [a, b] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const)
    chain.net.cut(a, b);
  last = chain.height(0);
  chain.net.connect(0, 3);
  await chain.clock.runUntil(() => claims.has(last), 2000);
  expect(chain.height(3)).toBe(last - 1n);
  expect(chain.rigs[0]!.engine.blockStore.loadCommit(last)).toBeUndefined();
  await chain.stop();
});

test("who sends what is no message, or one of another channel, is disconnected", async () => {
  const chain = new Chain(2);
  await chain.open();
  chain.net.connect(0, 1);
  await chain.startAll();
  chain.net.send(0, 1, STATE_CHANNEL, Uint8Array.of(0xff, 0xff));
  await new Promise<void>((resolve) => setImmediate(resolve));
  await new Promise<void>((resolve) => setImmediate(resolve));
  expect(chain.net.disconnects).toHaveLength(1);
  chain.net.connect(0, 1);
  const vote = { height: 1n, round: 0, step: 1, secondsSinceStartTime: 0n, lastCommitRound: 3 };
  chain.net.send(0, 1, STATE_CHANNEL, Message.encode({ sum: { kind: "newRoundStep", value: vote } }));
  await new Promise<void>((resolve) => setImmediate(resolve));
  await new Promise<void>((resolve) => setImmediate(resolve));
  expect(chain.net.disconnects[1]).toMatch(/1 drops 0: last commit round is 3 at the initial height/);
  await chain.stop();
});

test("a transaction reaches every node along a line, and does not go back to who sent it", async () => {
  const chain = new Chain(3);
  await chain.open();
  const carried: string[] = [];
  chain.net.passes = ({ channelId, from, to }) => {
    if (channelId === MEMPOOL_CHANNEL) carried.push(`${from}>${to}`);
    return true;
  };
  chain.net.connect(0, 1);
  chain.net.connect(1, 2);
  await chain.startAll();
  await chain.until(1n);
  await chain.rigs[0]!.engine.mempool.checkTx(utf8Encode("k=v"));
  await chain.until(5n);
  expect(chain.rigs.map((r) => r.app.size)).toEqual([1n, 1n, 1n]);
  expect(carried).toEqual(["0>1", "1>2"]);
  // An empty transaction is no transaction.
  chain.net.send(0, 1, MEMPOOL_CHANNEL, encodeTxs([new Uint8Array(0)]));
  await settle();
  expect(chain.net.disconnects).toEqual([expect.stringMatching(/1 drops 0: .*empty transaction/)]);
  await chain.stop();
});

test("many transactions come through a queue that holds one message", async () => {
  const chain = new Chain(2);
  await chain.open();
  chain.net.connect(0, 1);
  await chain.startAll();
  await chain.until(1n);
  const { mempool } = chain.rigs[0]!.engine;
  await Promise.all(Array.from({ length: 400 }, (_, i) => mempool.checkTx(utf8Encode(`key${i}=${"v".repeat(500)}`))));
  await chain.until(6n);
  expect(chain.rigs[1]!.app.size).toBe(400n);
  await chain.stop();
});

test("a double vote seen by one node alone becomes evidence that every node has, and is committed", async () => {
  const chain = new Chain(4);
  await chain.open();
  chain.net.connectAll(4);
  await chain.startAll();
  await chain.until(2n);
  const secret = ed25519KeyFromSeed(new Uint8Array(32).fill(4));
  let forged: Vote | undefined;
  // The fourth validator tells the first node of another prevote beside its own.
  chain.net.passes = ({ channelId, from, to, bytes }) => {
    if (channelId !== VOTE_CHANNEL || from !== 3 || to !== 0 || forged !== undefined) return true;
    const sum = Message.decode(bytes).sum!;
    const vote = sum.kind === "vote" ? sum.value.vote : undefined;
    if (vote === undefined || vote.type !== PREVOTE || vote.validatorIndex < 0) return true;
    if (toHex(vote.validatorAddress) !== toHex(chain.signers[3]!.address)) return true;
    const hash = new Uint8Array(32).fill(0xee);
    const unsigned = { ...vote, blockId: { hash, partSetHeader: { total: 1, hash } } };
    forged = { ...unsigned, signature: signEd25519(secret, voteSignBytes(RIG_CHAIN_ID, unsigned)) };
    setImmediate(() => {
      const value = { vote: forged };
      chain.net.send(3, 0, VOTE_CHANNEL, Message.encode({ sum: { kind: "vote", value } }));
    });
    return true;
  };
  await chain.until(4n);
  const at = forged!.height;
  await chain.until(at + 6n);
  for (const rig of chain.rigs) {
    const found = [1n, 2n, 3n, 4n, 5n].flatMap((d) => rig.engine.blockStore.loadBlock(at + d)?.evidence.evidence ?? []);
    expect(found).toHaveLength(1);
  }
  expect(chain.net.counts.get(EVIDENCE_CHANNEL)).toBeGreaterThan(0);
  expect(chain.net.disconnects).toEqual([]);
  await chain.stop();
});

const HASH = new Uint8Array(32).fill(1);
const ID = { hash: HASH, partSetHeader: { total: 2, hash: HASH } };
const TIME = { seconds: 1_790_000_000n, nanos: 0 };

/** What a running node does about one message of a peer: why it was disconnected, if it was. */
async function fate(channelId: number, sum: NonNullable<Message["sum"]>, params?: Parameters<typeof rigGenesis>[1]) {
  const chain = new Chain(2);
  await chain.open(params);
  chain.net.connect(0, 1);
  await chain.startAll();
  await chain.until(1n);
  chain.net.send(0, 1, channelId, Message.encode({ sum }));
  await settle();
  if (chain.net.isLinked(0, 1)) await chain.until(3n);
  for (const rig of chain.rigs) expect(rig.fatal).toEqual([]);
  await chain.stop();
  return chain.net.disconnects.map((d) => d.replace("1 drops 0: ", ""));
}

test("ASA-2025-003: bits that do not fit their elements are refused in every message that has some", async () => {
  const votes = { bits: 200n, elems: [1n] };
  const place = { height: 2n, round: 0, type: PREVOTE, blockId: ID };
  const reasons = [
    await fate(VOTE_SET_BITS_CHANNEL, { kind: "voteSetBits", value: { ...place, votes } }),
    await fate(DATA_CHANNEL, {
      kind: "proposalPol",
      value: { height: 2n, proposalPolRound: 0, proposalPol: votes },
    }),
    await fate(STATE_CHANNEL, {
      kind: "newValidBlock",
      value: {
        height: 2n,
        round: 0,
        blockPartSetHeader: { total: 200, hash: HASH },
        blockParts: votes,
        isCommit: false,
      },
    }),
  ];
  for (const reason of reasons) expect(reason).toEqual([expect.stringMatching(/mismatch between 200 bits and 1/)]);
});

test("ASA-2025-002: a part whose index is not its proof's is refused, and not passed on", async () => {
  const proof = { total: 2n, index: 1n, leafHash: HASH, aunts: [HASH] };
  const part = { index: 0, bytes: new Uint8Array(65_536), proof };
  const reasons = await fate(DATA_CHANNEL, { kind: "blockPart", value: { height: 2n, round: 0, part } });
  expect(reasons).toEqual([expect.stringMatching(/part index 0 != proof index 1/)]);
});

test("ASA-2023-002, cometbft #5324: a proposal of more parts than a block can have is refused", async () => {
  const proposal = {
    type: 32,
    height: 2n,
    round: 0,
    polRound: -1,
    blockId: { hash: HASH, partSetHeader: { total: 4_000_000_000, hash: HASH } },
    timestamp: TIME,
    signature: new Uint8Array(64),
  };
  const reasons = await fate(DATA_CHANNEL, { kind: "proposal", value: { proposal } });
  expect(reasons).toEqual([expect.stringMatching(/too many parts/)]);
});

test("ASA-2024-011: a vote with an extension of a validator that does not exist does no harm", async () => {
  const params = rigGenesis([]).consensusParams;
  const vote: Vote = {
    type: 2,
    height: 2n,
    round: 0,
    blockId: ID,
    timestamp: TIME,
    validatorAddress: new Uint8Array(20),
    validatorIndex: 99,
    signature: new Uint8Array(64).fill(1),
    extension: Uint8Array.of(1),
    extensionSignature: new Uint8Array(64).fill(1),
  };
  const enabled = { consensusParams: { ...params, abci: { voteExtensionsEnableHeight: 1n } } };
  expect(await fate(VOTE_CHANNEL, { kind: "vote", value: { vote } }, enabled)).toEqual([]);
});

test("transactions are sent to as many peers of a kind as the limit says, and the next one takes a free place", async () => {
  const clock = new VirtualClock();
  const sent = new Map<string, number>();
  let added: (tx: MempoolTx) => void = () => undefined;
  const pool = new Map<string, MempoolTx>();
  const mempool = {
    txs: () => pool.values(),
    holds: (tx: MempoolTx) => pool.get(tx.key) === tx,
    set onAdded(callback: (tx: MempoolTx) => void) {
      added = callback;
    },
  };
  const turns: (() => void)[] = [];
  const reactor = new MempoolReactor({
    mempool: mempool as unknown as Mempool,
    limits: { maxTxBytes: 1000, maxBatchBytes: 0 },
    broadcast: true,
    kindOf: (peerId) => (peerId === "friend" ? undefined : peerId.slice(0, 1)),
    gossipLimit: (kind) => (kind === "p" ? 2 : kind === "o" ? 1 : 0),
    peerHeight: () => 10n,
    clock,
    choose: () => 0,
    nextTurn: (callback) => void turns.push(callback),
    disconnect: () => undefined,
  });
  reactor.start(false);
  const join = (id: string): void => {
    const send = (): boolean => {
      sent.set(id, (sent.get(id) ?? 0) + 1);
      return true;
    };
    reactor.addPeer({ id, send, queued: () => 0 });
  };
  const offer = async (n: number): Promise<string[]> => {
    sent.clear();
    const tx: MempoolTx = { tx: Uint8Array.of(n), key: `${n}` as TxKey, height: 1n, senders: [], gasWanted: 0n };
    pool.set(tx.key, tx);
    added(tx);
    const began = clock.monotonicMs();
    await clock.runUntil(() => clock.monotonicMs() > began);
    for (let run = turns.shift(); run !== undefined; run = turns.shift()) run();
    return [...sent.keys()].sort();
  };
  for (const id of ["p1", "p2", "p3", "o1", "o2", "o3", "friend"]) join(id);
  expect(await offer(1)).toEqual(["friend", "o1", "p1", "p2"]);
  reactor.removePeer("o1");
  reactor.removePeer("p3");
  expect(await offer(2)).toEqual(["friend", "o2", "p1", "p2"]);
  reactor.removePeer("p1");
  join("p4");
  expect(await offer(3)).toEqual(["friend", "o2", "p2", "p4"]);
  reactor.stop();
});

test("a peer that sends what is new for long is proven, and again after as much", async () => {
  const rig = await openRig({
    disk: new MemoryDisk(),
    clock: new VirtualClock(),
    signer: undefined,
    verifier: rememberingVerifier(),
    genesis: rigGenesis([new RigSigner(1)]),
  });
  const proven: string[] = [];
  const reactor = new ConsensusReactor({
    consensus: rig.engine.consensus,
    blockStore: rig.engine.blockStore,
    chainState: () => rig.engine.chainState(),
    clock: new VirtualClock(),
    log: rig.log,
    choose: () => 0,
    nextTurn: () => undefined,
    disconnect: () => undefined,
    proven: (peerId) => void proven.push(peerId),
  });
  reactor.addPeer({ id: "busy", send: () => true, queued: () => 0 });
  reactor.addPeer({ id: "idle", send: () => true, queued: () => 0 });
  const vote = { type: PREVOTE, height: 1n, round: 0, validatorIndex: 0 } as Vote;
  for (let i = 0; i < 9_999; i++) reactor.gossip({ kind: "hasVote", vote, peerId: "busy" });
  expect(proven).toEqual([]);
  reactor.gossip({ kind: "hasVote", vote, peerId: "idle" });
  reactor.gossip({ kind: "hasVote", vote, peerId: "busy" });
  expect(proven).toEqual(["busy"]);
  const part = { index: 0 } as Part;
  for (let i = 0; i < 10_000; i++) reactor.gossip({ kind: "hasBlockPart", height: 1n, round: 0, part, peerId: "busy" });
  expect(proven).toEqual(["busy", "busy"]);
  expect(reactor.peerStates().find((p) => p.id === "idle")).toMatchObject({ votes: 1, blockParts: 0 });
  reactor.stop();
  await rig.engine.stop();
});

test("own transactions are passed on soon, those of peers after a pause and not to who has sent them meanwhile", async () => {
  const clock = new VirtualClock();
  const pool = new Map<string, MempoolTx>();
  let added: (tx: MempoolTx) => void = () => undefined;
  const mempool = {
    txs: () => pool.values(),
    holds: (tx: MempoolTx) => pool.get(tx.key) === tx,
    set onAdded(callback: (tx: MempoolTx) => void) {
      added = callback;
    },
  };
  const reactor = new MempoolReactor({
    mempool: mempool as unknown as Mempool,
    limits: { maxTxBytes: 1000, maxBatchBytes: 0 },
    broadcast: true,
    peerHeight: () => 10n,
    clock,
    choose: () => 0,
    nextTurn: (callback) => void setImmediate(callback),
    disconnect: () => undefined,
  });
  reactor.start(false);
  const sent: string[] = [];
  for (const id of ["a", "b", "c"]) {
    reactor.addPeer({ id, send: (_, bytes) => sent.push(`${id} ${toHex(bytes).slice(-2)}`) > 0, queued: () => 0 });
  }
  const add = (n: number, ...senders: string[]): MempoolTx => {
    const tx: MempoolTx = { tx: Uint8Array.of(n), key: `${n}` as TxKey, height: 1n, senders, gasWanted: 0n };
    pool.set(tx.key, tx);
    added(tx);
    return tx;
  };
  add(1);
  const relayed = add(2, "a");
  await clock.runUntil(() => sent.length > 0);
  expect(sent.splice(0)).toEqual(["a 01", "b 01", "c 01"]);
  relayed.senders.push("b");
  await clock.runUntil(() => sent.length > 0);
  expect(sent).toEqual(["c 02"]);
  reactor.stop();
});
