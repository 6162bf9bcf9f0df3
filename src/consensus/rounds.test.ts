import { describe, expect, test } from "vitest";
import { Rig, voteText } from "../../test/sim/rig.js";
import { PRECOMMIT, PREVOTE } from "../chain/vote.js";
import { Step } from "./round-step.js";

describe("one validator alone", () => {
  test("makes block after block, each with the commit of the last", () => {
    const rig = new Rig({ validators: 1, proposesIn: 0 }).start();
    for (let height = 1n; height <= 5n; height++) {
      expect(rig.state.step).toBe(Step.newHeight);
      expect(rig.fireTimeout().step).toBe(Step.newHeight);
      expect(rig.chain.lastBlockHeight).toBe(height);
    }
    expect(rig.committed.map(({ commit }) => commit.round)).toEqual([0, 0, 0, 0, 0]);
    expect(rig.committed[1]!.block.block.lastCommit?.signatures.length).toBe(1);
  });

  test("starts at the initial height of genesis, without a commit", () => {
    const rig = new Rig({ validators: 1, proposesIn: 0, initialHeight: 100n }).start();
    rig.fireTimeout();
    rig.fireTimeout();
    expect(rig.committed.map(({ block }) => block.block.header.height)).toEqual([100n, 101n]);
    expect(rig.committed[0]!.block.block.lastCommit?.signatures).toEqual([]);
  });

  test("appends and syncs what it signs before it is shown", () => {
    const rig = new Rig({ validators: 1, proposesIn: 0 }).start();
    rig.outputs = [];
    rig.fireTimeout();
    const shown = new Map<string, number>();
    const logged = new Map<string, number>();
    rig.outputs.forEach((output, i) => {
      if (output.kind === "hasVote") shown.set(`vote ${output.vote.type}`, i);
      if (output.kind === "hasProposal") shown.set("proposal", i);
      if (output.kind === "hasBlockPart") shown.set("part", i);
      if (output.kind !== "appendWal" || output.message.kind !== "msgInfo") return;
      const { sum } = output.message.value.msg;
      if (sum?.kind === "vote" && output.sync) logged.set(`vote ${sum.value.vote!.type}`, i);
      if (sum?.kind === "blockPart" && output.sync) for (const name of ["proposal", "part"]) logged.set(name, i);
    });
    expect([...shown.keys()].sort()).toEqual(["part", "proposal", `vote ${PREVOTE}`, `vote ${PRECOMMIT}`]);
    for (const [name, at] of shown) expect(logged.get(name), name).toBeLessThan(at);
    for (const [i, output] of rig.outputs.entries()) {
      if (output.kind === "signVote" || output.kind === "signProposal")
        expect(rig.outputs[i - 1]?.kind).toBe("syncWal");
    }
  });
});

describe("propose and prevote", () => {
  test("the proposer of the round proposes, nobody else", () => {
    const proposer = new Rig({ proposesIn: 0 }).startRound();
    expect(proposer.take("signProposal").map(({ proposal }) => [proposal.round, proposal.polRound])).toEqual([[0, -1]]);
    const other = new Rig({ proposesIn: 1 }).startRound();
    expect(other.take("signProposal")).toEqual([]);
  });

  test("a whole proposal is prevoted without waiting", () => {
    const rig = new Rig().startRound();
    const block = rig.block();
    rig.propose(block, 0);
    expect(rig.state.step).toBe(Step.prevote);
    expect(rig.takeOwnVotes()).toEqual([voteText("prevote", 0, block)]);
  });

  test("a second proposal of the round is ignored", () => {
    const rig = new Rig().startRound();
    const [first, second] = [rig.block(["first"]), rig.block(["second"])];
    rig.feed({ kind: "proposal", proposal: rig.proposal(first, 0), peerId: "p" });
    rig.propose(second, 0);
    expect(rig.state.proposal?.blockId).toEqual(first.blockId);
    rig.sendParts(first, 0);
    expect(rig.takeOwnVotes()).toEqual([voteText("prevote", 0, first)]);
  });

  test("without a proposal the timeout brings a prevote for nil", () => {
    const rig = new Rig().startRound();
    expect(rig.pendingTimer()).toMatchObject({ round: 0, step: Step.propose, durationMs: 3000 });
    rig.outputs = [];
    rig.fireTimeout();
    expect(rig.outputs.some((o) => o.kind === "publish" && o.event.name === "TimeoutPropose")).toBe(true);
    expect(rig.takeOwnVotes()).toEqual(["prevote 0 nil"]);
  });

  test("a block that the application refuses is prevoted nil", () => {
    const rig = new Rig().startRound();
    rig.propose(rig.block(["bad"]), 0);
    expect(rig.takeOwnVotes()).toEqual(["prevote 0 nil"]);
  });

  test("a block that breaks the chain's rules is prevoted nil, and the application is not heard", () => {
    const rig = new Rig().startRound();
    const wrong = { ...rig.chain, appHash: new Uint8Array(32).fill(7) };
    const right = rig.chain;
    rig.chain = wrong;
    const block = rig.block();
    rig.chain = right;
    rig.propose(block, 0);
    expect(rig.takeOwnVotes()).toEqual(["prevote 0 nil"]);
  });

  test("a proposal that arrives before the height starts is prevoted at once, and the round is open", () => {
    const rig = new Rig().start();
    expect(rig.state.step).toBe(Step.newHeight);
    rig.propose(rig.block(), 0);
    expect(rig.state.step).toBe(Step.prevote);
    expect(rig.takeEvents()).toEqual(["CompleteProposal", "NewRound"]);
    rig.fireTimeout();
    expect(rig.state.step).toBe(Step.prevote);
  });

  test.each([
    ["signed by another validator", (rig: Rig) => ({ ...rig.proposal(rig.block(), 0), signature: new Uint8Array(64) })],
    ["with a POL round that is not before its own", (rig: Rig) => rig.proposal(rig.block(), 0, 0)],
    [
      "with more parts than a block can have",
      (rig: Rig) => {
        const block = rig.block();
        const partSetHeader = { total: 1602, hash: block.parts.header.hash };
        return rig.proposal({ ...block, blockId: { hash: block.blockId.hash, partSetHeader } }, 0);
      },
    ],
  ])("a proposal %s is rejected and not logged", (_, make) => {
    const rig = new Rig().startRound();
    rig.outputs = [];
    rig.feed({ kind: "proposal", proposal: make(rig), peerId: "evil" });
    expect(rig.state.proposal).toBeUndefined();
    expect(rig.outputs.map((o) => o.kind)).toEqual(["rejected"]);
    expect(rig.take("rejected")[0]).toMatchObject({ peerId: "evil", what: "proposal" });
  });

  test("a part that does not belong to the block is rejected and not logged", () => {
    const rig = new Rig().startRound();
    const block = rig.block(["a"]);
    const other = rig.block(["b"]);
    rig.feed({ kind: "proposal", proposal: rig.proposal(block, 0), peerId: "p" });
    rig.outputs = [];
    rig.feed({ kind: "blockPart", height: 1n, round: 0, part: other.parts.part(0)!, peerId: "evil" });
    expect(rig.take("rejected")).toMatchObject([{ peerId: "evil", what: "blockPart" }]);
    rig.sendParts(block, 0);
    expect(rig.state.proposalBlock?.key).toBe(block.key);
  });

  test("a vote's time is later than the block it is for", () => {
    const rig = new Rig().startRound();
    rig.nowNs = 5n;
    const block = rig.block();
    rig.propose(block, 0);
    const { seconds, nanos } = rig.take("signVote")[0]!.vote.timestamp;
    const { time } = block.block.header;
    expect(seconds * 1_000_000_000n + BigInt(nanos)).toBe(
      time.seconds * 1_000_000_000n + BigInt(time.nanos) + 1_000_000n,
    );
  });
});

describe("waiting for transactions", () => {
  const config = { createEmptyBlocks: false };

  /** Ends height 1 with the app hash unchanged. */
  function commitWithoutChange(rig: Rig): void {
    rig.hold.add("finalizeCommit");
    rig.fireTimeout();
    const commit = rig.held[0]!;
    if (commit.kind !== "finalizeCommit") throw new Error("no block was made");
    const { chain } = rig;
    rig.chain = { ...chain, lastBlockHeight: 1n, lastBlockId: commit.block.blockId, lastValidators: chain.validators };
    rig.feed({ kind: "blockCommitted", chain: rig.chain });
  }

  test("the first block is made at once: it signs the app hash of genesis", () => {
    const rig = new Rig({ validators: 1, proposesIn: 0, config }).start();
    rig.fireTimeout();
    expect(rig.chain.lastBlockHeight).toBe(1n);
  });

  test("a changed app hash is signed by a block of its own", () => {
    const rig = new Rig({ validators: 1, proposesIn: 0, config }).start();
    rig.fireTimeout();
    expect(rig.chain.appHash).not.toEqual(rig.committed[0]!.block.block.header.appHash);
    rig.fireTimeout();
    expect(rig.chain.lastBlockHeight).toBe(2n);
  });

  test("an unchanged app hash waits for transactions", () => {
    const rig = new Rig({ validators: 1, proposesIn: 0, config }).start();
    commitWithoutChange(rig);
    rig.fireTimeout();
    expect(rig.state.step).toBe(Step.newRound);
    expect(rig.pendingTimer()).toBeUndefined();
    rig.feed({ kind: "txsAvailable" });
    expect(rig.state.step).toBeGreaterThan(Step.newRound);
  });

  test("with an interval an empty block is made after it", () => {
    const rig = new Rig({ validators: 1, proposesIn: 0, config: { createEmptyBlocksIntervalMs: 700 } }).start();
    commitWithoutChange(rig);
    rig.fireTimeout();
    expect(rig.pendingTimer()).toMatchObject({ step: Step.newRound, durationMs: 700 });
    rig.fireTimeout();
    expect(rig.state.step).toBeGreaterThan(Step.newRound);
  });

  test("transactions that came while the last height was ending count", () => {
    const rig = new Rig({ validators: 1, proposesIn: 0, config }).start();
    commitWithoutChange(rig);
    rig.feed({ kind: "txsAvailable" });
    rig.fireTimeout();
    expect(rig.state.step).toBeGreaterThan(Step.newRound);
  });
});

describe("rounds", () => {
  test("two thirds of prevotes for anything start the prevote timeout, its end a precommit for nil", () => {
    const rig = new Rig().startRound();
    const block = rig.block();
    rig.propose(block, 0);
    rig.prevotes(0, undefined, [0]);
    expect(rig.state.step).toBe(Step.prevote);
    rig.prevotes(0, block, [1]);
    expect(rig.state.step).toBe(Step.prevoteWait);
    expect(rig.pendingTimer()).toMatchObject({ step: Step.prevoteWait, durationMs: 1000 });
    rig.takeOwnVotes();
    rig.fireTimeout();
    expect(rig.takeOwnVotes()).toEqual(["precommit 0 nil"]);
  });

  test("two thirds of precommits for anything start the precommit timeout, its end the next round", () => {
    const rig = new Rig().startRound();
    const block = rig.block();
    rig.propose(block, 0);
    rig.prevotes(0, block, [0, 1]);
    rig.precommits(0, undefined, [0]);
    rig.precommits(0, block, [1]);
    expect(rig.pendingTimer()).toMatchObject({ step: Step.precommitWait, durationMs: 1000 });
    rig.fireTimeout();
    expect([rig.state.round, rig.state.step]).toEqual([1, Step.propose]);
    expect(rig.pendingTimer()).toMatchObject({ round: 1, step: Step.propose, durationMs: 3500 });
  });

  test("two thirds of precommits for nil wait for the timeout too", () => {
    const rig = new Rig().startRound();
    rig.fireTimeout();
    rig.prevotes(0, undefined, [0, 1, 2]);
    expect(rig.state.step).toBe(Step.precommit);
    rig.precommits(0, undefined, [0, 1, 2]);
    expect([rig.state.round, rig.state.step]).toEqual([0, Step.precommit]);
    rig.fireTimeout();
    expect(rig.state.round).toBe(1);
  });

  test("timeouts grow with the round", () => {
    const rig = new Rig().startRound();
    const durations: number[] = [];
    for (let round = 0; round < 3; round++) {
      durations.push(rig.pendingTimer()!.durationMs);
      rig.fireTimeout();
      rig.prevotes(round, undefined, [0, 1, 2]);
      rig.precommits(round, undefined, [0, 1, 2]);
      durations.push(rig.pendingTimer()!.durationMs);
      rig.fireTimeout();
    }
    expect(durations).toEqual([3000, 1000, 3500, 1500, 4000, 2000]);
  });

  test.each([["prevotes"], ["precommits"]] as const)("two thirds of %s of a later round skip to it", (name) => {
    const rig = new Rig().startRound();
    rig[name](5, undefined, [0, 1]);
    expect(rig.state.round).toBe(0);
    rig[name](5, undefined, [2]);
    expect(rig.state.round).toBe(5);
  });

  test("so do precommits for different things", () => {
    const rig = new Rig().startRound();
    rig.precommits(5, undefined, [0, 1]);
    rig.precommits(5, rig.block([], 5), [2]);
    expect(rig.state.round).toBe(5);
    expect(rig.pendingTimer()).toMatchObject({ round: 5, step: Step.precommitWait });
  });

  test("a third of a later round does not", () => {
    const rig = new Rig({ powers: [10n, 10n, 10n, 10n] }).startRound();
    rig.prevotes(1, undefined, [0, 1]);
    expect(rig.state.round).toBe(0);
  });

  test("a later round has its own proposer", () => {
    const rig = new Rig({ proposesIn: 2 }).startRound();
    rig.take("signProposal");
    rig.prevotes(1, undefined, [0, 1, 2]);
    expect(rig.take("signProposal")).toEqual([]);
    rig.prevotes(2, undefined, [0, 1, 2]);
    expect(rig.take("signProposal").map(({ proposal }) => proposal.round)).toEqual([2]);
  });

  test("a timeout of a step that is past is ignored", () => {
    const rig = new Rig().startRound();
    rig.propose(rig.block(), 0);
    rig.outputs = [];
    rig.feed({ kind: "timeout", height: 1n, round: 0, step: Step.propose, durationMs: 3000 });
    rig.feed({ kind: "timeout", height: 2n, round: 0, step: Step.prevoteWait, durationMs: 3000 });
    rig.feed({ kind: "timeout", height: 1n, round: 4, step: Step.prevoteWait, durationMs: 3000 });
    expect(rig.outputs).toEqual([]);
  });

  test("the timer is never set back to an earlier step", () => {
    const rig = new Rig().startRound();
    // Precommits first: the wait for them is the later step of the round.
    rig.precommits(0, undefined, [0, 1, 2]);
    expect(rig.pendingTimer()).toMatchObject({ step: Step.precommitWait });
    rig.take("scheduleTimeout");
    rig.prevotes(0, undefined, [0]);
    rig.prevotes(0, rig.block(), [1, 2]);
    expect(rig.take("scheduleTimeout")).toEqual([]);
  });

  test("a node without a key follows and signs nothing", () => {
    const rig = new Rig({ proposesIn: undefined }).startRound();
    const block = rig.block();
    rig.propose(block, 0);
    rig.prevotes(0, block, [0, 1, 2]);
    rig.precommits(0, block, [0, 1, 2]);
    expect(rig.outputs.some((o) => o.kind === "signVote" || o.kind === "signProposal")).toBe(false);
    expect(rig.chain.lastBlockHeight).toBe(1n);
  });
});
