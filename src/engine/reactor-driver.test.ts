/** Engines with their real reactors, over links of one process. */
import { expect, test } from "vitest";
import { openRig, type Rig, RigSigner, rememberingVerifier, rigGenesis } from "../../test/support/engine-rig.js";
import { MemoryDisk } from "../../test/support/memory-disk.js";
import { ReactorNet } from "../../test/support/reactor-net.js";
import { VirtualClock } from "../../test/support/virtual-clock.js";
import { Message } from "../gen/tendermint/consensus/types.js";
import { STATE_CHANNEL } from "../reactors/messages/channels.js";
import { toHex } from "../types/bytes.js";
import { ConsensusReactor } from "./reactor-driver.js";

class Chain {
  readonly clock = new VirtualClock();
  readonly net = new ReactorNet();
  readonly verifier = rememberingVerifier();
  readonly signers: RigSigner[];
  readonly rigs: Rig[] = [];
  readonly reactors: ConsensusReactor[] = [];

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
      rig.engine.consensus.network = reactor;
      reactor.start(false);
      this.net.join(i, reactor);
      this.rigs.push(rig);
      this.reactors.push(reactor);
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
