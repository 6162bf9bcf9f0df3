/** Several engines whose reactors are a mere wire: what one says, the others hear. */
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
import { VirtualClock } from "../../test/support/virtual-clock.js";
import { voteSignBytes } from "../chain/sign-bytes.js";
import { PREVOTE } from "../chain/vote.js";
import { type Gossip, OWN } from "../consensus/messages.js";
import { ed25519KeyFromSeed, signEd25519 } from "../crypto/ed25519.js";
import type { Vote } from "../gen/tendermint/types/types.js";
import { toBase64 } from "../types/base64.js";
import { toHex } from "../types/bytes.js";
import { utf8Encode } from "../types/utf8.js";
import type { DriverInput } from "./driver/requests.js";

class Net {
  readonly clock = new VirtualClock();
  readonly verifier = rememberingVerifier();
  readonly signers: RigSigner[];
  readonly rigs: Rig[] = [];
  readonly down = new Set<number>();
  onVote: (from: number, vote: Vote) => void = () => undefined;

  constructor(count: number) {
    this.signers = Array.from({ length: count }, (_, i) => new RigSigner(i + 1));
  }

  async start(params?: Parameters<typeof rigGenesis>[1]): Promise<void> {
    const genesis = rigGenesis(this.signers, params);
    for (const [i, signer] of this.signers.entries()) {
      const rig = await openRig({
        disk: new MemoryDisk(),
        clock: this.clock,
        signer,
        verifier: this.verifier,
        genesis,
      });
      rig.engine.consensus.network = {
        gossip: (message) => this.spread(i, message),
        rejected: () => undefined,
      };
      this.rigs.push(rig);
    }
    for (const rig of this.rigs) await rig.engine.start();
  }

  spread(from: number, message: Gossip): void {
    if (this.down.has(from) || !("peerId" in message) || message.peerId !== OWN) return;
    this.send(from, inputOf(message, `n${from}`));
    if (message.kind === "hasVote") this.onVote(from, message.vote);
  }

  send(from: number, input: DriverInput): void {
    for (const [i, rig] of this.rigs.entries()) {
      if (i !== from && !this.down.has(i)) rig.engine.consensus.offer(input);
    }
  }

  heights(): bigint[] {
    return this.rigs.map((r) => r.engine.chainState().lastBlockHeight);
  }

  async until(height: bigint): Promise<void> {
    await this.clock.runUntil(() => this.heights().every((h, i) => this.down.has(i) || h >= height), 2000);
    for (const rig of this.rigs) expect(rig.fatal).toEqual([]);
  }

  async stop(): Promise<void> {
    for (const rig of this.rigs) await rig.engine.stop();
  }
}

type Message = Extract<Gossip, { readonly peerId: string }>;

function inputOf(message: Message, peerId: string): DriverInput {
  switch (message.kind) {
    case "hasProposal":
      return { kind: "proposal", proposal: message.proposal, peerId };
    case "hasBlockPart":
      return { kind: "blockPart", height: message.height, round: message.round, part: message.part, peerId };
    case "hasVote":
      return { kind: "vote", vote: message.vote, peerId };
  }
}

test("four validators decide the same blocks, each proposing in turn", async () => {
  const net = new Net(4);
  await net.start();
  for (const [i, rig] of net.rigs.entries()) await rig.engine.mempool.checkTx(utf8Encode(`k${i}=v`));
  await net.until(8n);
  const proposers = new Set<string>();
  for (let h = 1n; h <= 8n; h++) {
    const metas = net.rigs.map((r) => r.engine.blockStore.loadMeta(h)!);
    expect(new Set(metas.map((m) => toHex(m.blockId.hash))).size).toBe(1);
    proposers.add(toHex(metas[0]!.header.proposerAddress));
  }
  expect(proposers.size).toBe(4);
  expect(new Set(net.rigs.map((r) => r.app.size)).size).toBe(1);
  expect(net.rigs[0]!.app.size).toBe(4n);
  await net.stop();
});

test("three of four go on while one is down; two of four halt", async () => {
  const net = new Net(4);
  await net.start();
  await net.until(2n);
  net.down.add(3);
  await net.until(6n);
  const commit = net.rigs[0]!.engine.blockStore.loadCommit(5n)!;
  expect(commit.signatures.filter((s) => s.blockIdFlag === 1)).toHaveLength(1);
  net.down.add(2);
  const before = net.heights();
  for (let i = 0; i < 100; i++) {
    await new Promise<void>((resolve) => setImmediate(resolve));
    net.clock.fireNext();
  }
  expect(net.heights()[0]! - before[0]!).toBeLessThanOrEqual(1n);
  await net.stop();
});

test("a double vote becomes evidence, is committed, and the application is told", async () => {
  const net = new Net(4);
  await net.start();
  await net.until(3n);
  // The fourth validator prevotes for a block that nobody has, beside its real prevote.
  const culprit = net.signers[3]!;
  const secret = ed25519KeyFromSeed(new Uint8Array(32).fill(4));
  let real: Vote | undefined;
  net.onVote = (from, vote) => {
    if (from !== 3 || vote.type !== PREVOTE || real !== undefined) return;
    real = vote;
    const hash = new Uint8Array(32).fill(0xee);
    const unsigned = { ...vote, blockId: { hash, partSetHeader: { total: 1, hash } } };
    const forged = { ...unsigned, signature: signEd25519(secret, voteSignBytes(RIG_CHAIN_ID, unsigned)) };
    net.send(3, { kind: "vote", vote: forged, peerId: "n3" });
  };
  await net.until(4n);
  const { height } = real!;
  await net.until(height + 4n);
  const committed = [1n, 2n, 3n, 4n].flatMap(
    (d) => net.rigs[1]!.engine.blockStore.loadBlock(height + d)?.evidence.evidence ?? [],
  );
  expect(committed).toHaveLength(1);
  expect(committed[0]!.sum?.kind).toBe("duplicateVoteEvidence");
  for (const rig of net.rigs) expect(rig.engine.evidence.size).toBe(0);
  // The kvstore takes one unit of power for it.
  expect(net.rigs[2]!.engine.chainState().nextValidators.getByAddress(culprit.address)!.power).toBe(9n);
  await net.stop();
});

test("a validator that joins by a transaction takes part two heights later", async () => {
  const net = new Net(2);
  await net.start();
  const joiner = new RigSigner(99);
  await net.rigs[0]!.engine.mempool.checkTx(utf8Encode(`val=ed25519!${toBase64(joiner.publicKey)}!5`));
  await net.until(5n);
  const { stateStore, blockStore } = net.rigs[1]!.engine;
  let at = 1n;
  while (blockStore.loadBlock(at)!.data.txs.length === 0) at++;
  expect([0n, 1n, 2n].map((d) => stateStore.loadValidators(at + d)!.size)).toEqual([2, 2, 3]);
  await net.stop();
});

test("vote extensions are made, verified, stored and given to the next proposer", async () => {
  const net = new Net(4);
  const params = rigGenesis([]).consensusParams;
  await net.start({ consensusParams: { ...params, abci: { voteExtensionsEnableHeight: 3n } } });
  const told: number[] = [];
  for (const [i, rig] of net.rigs.entries()) {
    rig.app.extendVote = async () => ({ voteExtension: Uint8Array.of(i + 1) });
    const prepare = rig.app.prepareProposal.bind(rig.app);
    rig.app.prepareProposal = async (req) => {
      for (const vote of req.localLastCommit.votes) told.push(vote.voteExtension[0] ?? 0);
      return prepare(req);
    };
  }
  await net.until(6n);
  const { blockStore } = net.rigs[0]!.engine;
  expect(blockStore.loadExtendedCommit(2n)).toBeUndefined();
  const extended = blockStore.loadExtendedCommit(4n)!;
  const present = extended.extendedSignatures.filter((s) => s.blockIdFlag === 2);
  expect(present.length).toBeGreaterThanOrEqual(3);
  for (const sig of present) {
    expect(sig.extension).toHaveLength(1);
    expect(sig.extensionSignature).toHaveLength(64);
  }
  expect(told.some((b) => b > 0)).toBe(true);
  await net.stop();
});

test("#5668: a key that signed lately keeps a node from starting, as far back as it is told to look, one block too", async () => {
  const signer = new RigSigner(1);
  const base = { clock: new VirtualClock(), signer, verifier: rememberingVerifier(), genesis: rigGenesis([signer]) };
  const disk = new MemoryDisk();
  const rig = await openRig({ ...base, disk });
  await rig.engine.start();
  await base.clock.runUntil(() => rig.engine.chainState().lastBlockHeight >= 3n);
  await rig.engine.stop();
  const again = await openRig({ ...base, disk: disk.restart(), config: { doubleSignCheckHeight: 1n } });
  await expect(again.engine.start()).rejects.toThrow(/found signature from the same key in block 3/);
  const other = await openRig({
    ...base,
    disk: disk.restart(),
    signer: new RigSigner(2),
    config: { doubleSignCheckHeight: 10n },
  });
  await other.engine.start();
  await other.engine.stop();
});
