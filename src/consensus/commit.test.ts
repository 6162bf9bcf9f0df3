import { describe, expect, test } from "vitest";
import { Rig, voteText } from "../../test/sim/rig.js";
import { PRECOMMIT } from "../chain/vote.js";
import { BlockIDFlag } from "../gen/tendermint/types/validator.js";
import { Step } from "./round-step.js";

const { BLOCK_ID_FLAG_ABSENT, BLOCK_ID_FLAG_COMMIT, BLOCK_ID_FLAG_NIL } = BlockIDFlag;
const MS = 1_000_000n;

function flags(rig: Rig, height: number): number[] {
  return rig.committed[height - 1]!.commit.extendedSignatures.map((s) => s.blockIdFlag);
}

/** Decides height 1 with the precommits of these others (and this node's own, which comes after). */
function decide(rig: Rig, from: readonly number[]): void {
  const block = rig.block();
  rig.propose(block, 0);
  rig.prevotes(0, block, [0, 1, 2]);
  rig.precommits(0, block, from);
}

describe("commit", () => {
  test("two thirds of precommits for a block decide it", () => {
    const rig = new Rig().startRound();
    const block = rig.block(["tx"]);
    rig.propose(block, 0);
    rig.prevotes(0, block, [0, 1]);
    rig.precommits(0, block, [0]);
    expect(rig.committed.length).toBe(0);
    rig.precommits(0, block, [1]);
    expect(rig.committed.map((c) => c.block.key)).toEqual([block.key]);
    expect(rig.state.at?.height).toBe(2n);
    expect(rig.state.step).toBe(Step.newHeight);
  });

  test("the commit holds votes for the block and for nil, and nothing of others", () => {
    const rig = new Rig({ validators: 7, proposesIn: 6 }).startRound();
    const block = rig.block();
    rig.propose(block, 0);
    rig.prevotes(0, block, [0, 1, 2, 3, 4, 5]);
    rig.precommits(0, undefined, [0]);
    rig.precommits(0, rig.block(["other"]), [1]);
    rig.precommits(0, block, [2, 3, 4, 5]);
    const counts = [BLOCK_ID_FLAG_ABSENT, BLOCK_ID_FLAG_COMMIT, BLOCK_ID_FLAG_NIL].map(
      (flag) => flags(rig, 1).filter((f) => f === flag).length,
    );
    expect(counts).toEqual([1, 5, 1]);
  });

  test("a block that is decided but not here is gathered, and decided then", () => {
    const rig = new Rig().startRound();
    const block = rig.block();
    rig.precommits(0, block, [0, 1, 2]);
    expect(rig.state.step).toBe(Step.commit);
    expect(rig.take("newValidBlock")).toMatchObject([{ isCommit: true }]);
    expect(rig.committed.length).toBe(0);
    rig.sendParts(block, 0);
    expect(rig.committed.length).toBe(1);
  });

  test("a decision of an earlier round counts", () => {
    const rig = new Rig().startRound();
    const block = rig.block();
    rig.precommits(0, block, [0, 1]);
    rig.prevotes(3, undefined, [0, 1, 2]);
    expect(rig.state.round).toBe(3);
    rig.precommits(0, block, [2]);
    expect([rig.state.step, rig.state.commitRound]).toEqual([Step.commit, 0]);
    rig.sendParts(block, 3);
    expect(rig.committed[0]!.commit.round).toBe(0);
  });

  test("a decision of a later round counts", () => {
    const rig = new Rig().startRound();
    const block = rig.block([], 4);
    rig.precommits(4, block, [0, 1, 2]);
    expect([rig.state.step, rig.state.round]).toEqual([Step.commit, 4]);
    rig.sendParts(block, 4);
    expect(rig.committed[0]!.commit.round).toBe(4);
  });

  test("a decided height is not left for a later round while the block is missing", () => {
    const rig = new Rig().startRound();
    const block = rig.block();
    rig.precommits(0, block, [0, 1, 2]);
    rig.prevotes(1, undefined, [0, 1, 2]);
    rig.precommits(2, undefined, [0, 1, 2]);
    expect([rig.state.round, rig.state.step]).toEqual([0, Step.commit]);
    rig.sendParts(block, 0);
    expect(rig.committed.length).toBe(1);
  });

  test("the locked block of an earlier round is the one that is decided", () => {
    const rig = new Rig().startRound();
    const block = rig.block();
    rig.propose(block, 0);
    rig.prevotes(0, block, [0, 1]);
    rig.precommits(0, undefined, [0]);
    rig.precommits(0, block, [1]);
    rig.fireTimeout();
    expect([rig.state.round, rig.state.proposalBlock]).toEqual([1, undefined]);
    rig.precommits(0, block, [2]);
    expect(rig.committed.map((c) => c.block.key)).toEqual([block.key]);
  });

  test("while the block is executed late precommits still go into the commit", () => {
    const rig = new Rig().startRound();
    rig.hold.add("finalizeCommit");
    const block = rig.block();
    rig.propose(block, 0);
    rig.prevotes(0, block, [0, 1]);
    rig.precommits(0, block, [0, 1]);
    expect(rig.held.length).toBe(1);
    rig.precommits(0, block, [2]);
    expect(rig.held.length).toBe(1);
    rig.release("finalizeCommit");
    expect(rig.state.at?.lastCommit?.hasAll()).toBe(true);
  });

  test("an invalid block with a polka, or decided, halts the node", () => {
    const right = new Rig().startRound();
    const { chain } = right;
    right.chain = { ...chain, appHash: new Uint8Array(32).fill(9) };
    const block = right.block();
    right.chain = chain;
    right.propose(block, 0);
    right.prevotes(0, block, [0, 1, 2]);
    expect(right.take("halt")).toMatchObject([{ reason: expect.stringContaining("AppHash") }]);
    right.feed({ kind: "begin" });
    right.fireTimeout();
    expect(right.outputs).toEqual([]);
    const late = new Rig().startRound();
    late.precommits(0, block, [0, 1, 2]);
    late.sendParts(block, 0);
    expect(late.take("halt")).toMatchObject([{ reason: expect.stringContaining("committed an invalid block") }]);
  });
});

describe("the next height", () => {
  test("starts the commit timeout after the commit", () => {
    const rig = new Rig({ config: { timeoutCommitMs: 1234 } }).startRound();
    decide(rig, [0, 1]);
    expect(rig.pendingTimer()).toMatchObject({ round: 0, step: Step.newHeight, durationMs: 1234 });
    expect(rig.state.at?.startTimeNs).toBe(rig.nowNs + 1234n * MS);
  });

  test("takes late precommits until it starts, and proposes them", () => {
    const rig = new Rig().startRound();
    const before = rig.others;
    decide(rig, [0, 1]);
    expect(rig.state.at?.lastCommit?.hasAll()).toBe(false);
    const late = rig.vote(before[2]!, PRECOMMIT, 0, rig.committed[0]!.block.blockId, 1n);
    rig.outputs = [];
    rig.feed({ kind: "vote", vote: late, peerId: "p" });
    expect(rig.outputs.map((o) => o.kind)).toEqual(["appendWal", "publish", "hasVote"]);
    expect(rig.state.at?.lastCommit?.hasAll()).toBe(true);
    rig.outputs = [];
    rig.feed({ kind: "vote", vote: late, peerId: "q" });
    expect(rig.outputs).toEqual([]);
  });

  test("takes none after it has started", () => {
    const rig = new Rig().startRound();
    const before = rig.others;
    decide(rig, [0, 1]);
    const late = rig.vote(before[2]!, PRECOMMIT, 0, rig.committed[0]!.block.blockId, 1n);
    rig.fireTimeout();
    rig.outputs = [];
    rig.feed({ kind: "vote", vote: late, peerId: "p" });
    expect(rig.outputs).toEqual([]);
    expect(rig.state.at?.lastCommit?.hasAll()).toBe(false);
  });

  test("a precommit before the first height is ignored", () => {
    const rig = new Rig({ initialHeight: 5n }).start();
    rig.outputs = [];
    rig.feed({ kind: "vote", vote: rig.vote(rig.others[0]!, PRECOMMIT, 0, undefined, 4n), peerId: "p" });
    expect(rig.outputs).toEqual([]);
  });

  test("starts at once when all precommits are there and that is wanted", () => {
    const all = new Rig({ config: { skipTimeoutCommit: true } }).startRound();
    const before = all.others;
    decide(all, [0, 1]);
    expect(all.state.step).toBe(Step.newHeight);
    const vote = all.vote(before[2]!, PRECOMMIT, 0, all.committed[0]!.block.blockId, 1n);
    all.feed({ kind: "vote", vote, peerId: "p" });
    expect(all.state.step).toBe(Step.propose);
  });

  test("keeps the pace of the starts where an interval is set", () => {
    const rig = new Rig({ config: { targetBlockIntervalMs: 1000 } }).startRound();
    const started = rig.nowNs;
    rig.nowNs += 300n * MS;
    decide(rig, [0, 1]);
    expect(rig.state.at?.startTimeNs).toBe(started + 1000n * MS);
    expect(rig.pendingTimer()?.durationMs).toBe(700);
    rig.fireTimeout();
    expect(rig.nowNs).toBe(started + 1000n * MS);
  });

  test("a slow height is followed at once, and the pace goes on from there", () => {
    const rig = new Rig({ config: { targetBlockIntervalMs: 1000 } }).startRound();
    rig.nowNs += 2500n * MS;
    decide(rig, [0, 1]);
    const commit = rig.nowNs;
    expect(rig.pendingTimer()?.durationMs).toBe(0);
    rig.fireTimeout();
    rig.nowNs += 200n * MS;
    decide(rig, [0, 1]);
    expect(rig.state.at?.startTimeNs).toBe(commit + 1000n * MS);
  });

  test("with an interval the first height after a start begins at once", () => {
    const rig = new Rig({ config: { targetBlockIntervalMs: 1000, timeoutCommitMs: 700 } }).start();
    expect(rig.state.at!.startTimeNs).toBe(rig.nowNs);
    expect(rig.pendingTimer()?.durationMs).toBe(0);
  });

  test("the pace is that of the plan, not of a timer that fires late", () => {
    const rig = new Rig({ config: { targetBlockIntervalMs: 1000 } }).start();
    const planned = rig.state.at!.startTimeNs;
    rig.nowNs += 5n * MS;
    rig.fireTimeout();
    decide(rig, [0, 1]);
    expect(rig.state.at?.startTimeNs).toBe(planned + 1000n * MS);
  });

  test("uses the validator set and the parameters that the block brought", () => {
    const rig = new Rig({ validators: 4 }).startRound();
    const before = rig.chain.validators;
    decide(rig, [0, 1]);
    expect(rig.state.validators).toBe(rig.chain.validators);
    expect(rig.state.validators.proposer()?.address).not.toEqual(before.proposer()?.address);
    expect(rig.state.at?.lastCommit?.validators).toBe(before);
  });

  test("starts from a stored commit, and halts on one that is not of its validators", () => {
    const first = new Rig().startRound();
    decide(first, [0, 1]);
    const { commit } = first.committed[0]!;
    const start = {
      kind: "startHeight",
      chain: first.chain,
      lastHeaderAppHash: undefined,
      ownAddress: undefined,
    } as const;
    const good = new Rig();
    good.feed({ ...start, lastCommit: commit, lastCommitHasExtensions: false });
    expect(good.state.at?.height).toBe(2n);
    expect(good.state.at?.lastCommit?.twoThirdsMajority()).toEqual(commit.blockId);
    const signatures = commit.extendedSignatures.map((s, i) => (i === 0 ? { ...s, signature: new Uint8Array(64) } : s));
    for (const lastCommit of [undefined, { ...commit, extendedSignatures: signatures }, { ...commit, height: 7n }]) {
      const bad = new Rig();
      bad.feed({ ...start, lastCommit, lastCommitHasExtensions: false });
      expect(bad.take("halt").length).toBe(1);
    }
  });

  test("this node's own late signature still counts", () => {
    const rig = new Rig().startRound();
    const block = rig.block();
    rig.propose(block, 0);
    rig.hold.add("signVote");
    rig.prevotes(0, block, [0, 1, 2]);
    rig.precommits(0, block, [0, 1, 2]);
    expect(rig.state.at?.height).toBe(2n);
    expect(rig.state.at?.lastCommit?.hasAll()).toBe(false);
    expect(rig.takeOwnVotes()).toContain(voteText("precommit", 0, block));
    rig.release("signVote");
    expect(rig.state.at?.lastCommit?.hasAll()).toBe(true);
  });
});
