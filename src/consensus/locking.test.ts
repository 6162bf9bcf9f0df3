import { describe, expect, test } from "vitest";
import { Rig, voteText } from "../../test/sim/rig.js";
import { PRECOMMIT, PREVOTE } from "../chain/vote.js";
import type { WholeBlock } from "./messages.js";
import { Step } from "./round-step.js";

/** In round 0 of height 1 with a lock on `block`; the others have precommitted nil and round 1 has begun. */
function lockedInRound1(): { rig: Rig; block: WholeBlock } {
  const rig = new Rig().startRound();
  const block = rig.block(["locked"]);
  rig.propose(block, 0);
  rig.prevotes(0, block, [0, 1]);
  rig.precommits(0, undefined, [0, 1]);
  rig.fireTimeout();
  expect([rig.state.round, rig.state.lockedRound]).toEqual([1, 0]);
  rig.outputs = [];
  return { rig, block };
}

describe("lock", () => {
  test("a polka for the proposal locks it and is precommitted", () => {
    const rig = new Rig().startRound();
    const block = rig.block();
    rig.propose(block, 0);
    rig.outputs = [];
    rig.prevotes(0, block, [0, 1]);
    expect(rig.state.lockedBlock?.key).toBe(block.key);
    expect(rig.state.validBlock?.key).toBe(block.key);
    expect([rig.state.lockedRound, rig.state.validRound]).toEqual([0, 0]);
    const names = rig.outputs.flatMap((o) => (o.kind === "publish" ? [o.event.name] : []));
    expect(names.filter((n) => n !== "Vote" && n !== "NewRoundStep")).toEqual(["ValidBlock", "Polka", "Lock"]);
    expect(rig.takeOwnVotes()).toEqual([voteText("precommit", 0, block)]);
  });

  test("without a polka nothing is locked", () => {
    const rig = new Rig().startRound();
    const block = rig.block();
    rig.propose(block, 0);
    rig.prevotes(0, block, [0]);
    rig.prevotes(0, undefined, [1]);
    rig.takeOwnVotes();
    rig.fireTimeout();
    expect(rig.takeOwnVotes()).toEqual(["precommit 0 nil"]);
    expect(rig.state.lockedBlock).toBeUndefined();
  });

  test("the locked block is prevoted whatever is proposed", () => {
    const { rig, block } = lockedInRound1();
    rig.propose(rig.block(["other"], 1), 1);
    expect(rig.takeOwnVotes()).toEqual([voteText("prevote", 1, block)]);
  });

  test("the locked block is prevoted when nothing is proposed", () => {
    const { rig, block } = lockedInRound1();
    rig.fireTimeout();
    expect(rig.takeOwnVotes()).toEqual([voteText("prevote", 1, block)]);
  });

  test("another polka for the locked block moves the lock to its round", () => {
    const { rig, block } = lockedInRound1();
    rig.propose(block, 1, 0);
    rig.outputs = [];
    rig.prevotes(1, block, [0, 1]);
    expect(rig.state.lockedRound).toBe(1);
    expect(rig.takeEvents()).toEqual(["ValidBlock", "Polka", "Relock"]);
  });

  test("a round without any polka leaves the lock", () => {
    const { rig, block } = lockedInRound1();
    rig.propose(rig.block(["other"], 1), 1);
    rig.prevotes(1, undefined, [0, 1]);
    rig.takeOwnVotes();
    rig.fireTimeout();
    expect(rig.takeOwnVotes()).toEqual(["precommit 1 nil"]);
    expect(rig.state.lockedRound).toBe(0);
    expect(rig.state.lockedBlock?.key).toBe(block.key);
  });

  test("a polka for nil unlocks", () => {
    const { rig } = lockedInRound1();
    rig.fireTimeout();
    rig.outputs = [];
    rig.prevotes(1, undefined, [0, 1, 2]);
    expect(rig.state.lockedBlock).toBeUndefined();
    expect(rig.state.lockedRound).toBe(-1);
    const votes = rig.outputs.flatMap((o) => (o.kind === "signVote" ? [o.vote.blockId.hash.length] : []));
    expect(votes).toEqual([0]);
    expect(rig.takeEvents()).toContain("Unlock");
  });

  test("a polka for nil of the round that it is skipped to unlocks too", () => {
    const { rig } = lockedInRound1();
    rig.prevotes(2, undefined, [0, 1, 2]);
    expect([rig.state.round, rig.state.lockedRound]).toEqual([2, 0]);
    rig.outputs = [];
    rig.propose(rig.block(["other"], 2), 2);
    expect(rig.state.lockedBlock).toBeUndefined();
    const votes = rig.outputs.flatMap((o) => (o.kind === "signVote" ? [o.vote] : []));
    expect(votes.map((v) => [v.type, v.blockId.hash.length])).toEqual([
      [PREVOTE, 32],
      [PRECOMMIT, 0],
    ]);
  });

  test("a polka for another block that is here moves the lock to it", () => {
    const { rig } = lockedInRound1();
    const other = rig.block(["other"], 1);
    rig.propose(other, 1);
    rig.takeOwnVotes();
    rig.prevotes(1, other, [0, 1, 2]);
    expect(rig.state.lockedBlock?.key).toBe(other.key);
    expect(rig.state.lockedRound).toBe(1);
    expect(rig.takeOwnVotes()).toEqual([voteText("precommit", 1, other)]);
  });

  test("a polka for a block that is not here unlocks, and its parts are gathered", () => {
    const { rig } = lockedInRound1();
    const other = rig.block(["other"], 1);
    rig.fireTimeout();
    rig.takeOwnVotes();
    rig.prevotes(1, other, [0, 1, 2]);
    expect(rig.state.lockedBlock).toBeUndefined();
    expect(rig.state.proposalParts?.hasHeader(other.parts.header)).toBe(true);
    // No proposal: the wait for more prevotes comes first.
    rig.fireTimeout();
    expect(rig.takeOwnVotes()).toEqual(["precommit 1 nil"]);
    rig.sendParts(other, 1);
    expect(rig.state.validBlock?.key).toBe(other.key);
  });

  test("so does a polka for an unknown block of the round that it is skipped to", () => {
    const { rig } = lockedInRound1();
    const other = rig.block(["other"], 2);
    rig.prevotes(2, other, [0, 1, 2]);
    expect([rig.state.round, rig.state.lockedRound]).toEqual([2, 0]);
    rig.hold.add("signVote");
    rig.propose(rig.block(["third"], 2), 2);
    expect(rig.state.lockedBlock).toBeUndefined();
    expect(rig.state.proposalParts?.hasHeader(other.parts.header)).toBe(true);
  });

  test("a polka of an earlier round than the lock, seen only now, leaves it", () => {
    const rig = new Rig({ validators: 7, proposesIn: 6 }).startRound();
    const ghost = rig.block(["never seen"]);
    rig.prevotes(0, ghost, [0, 1, 2, 3]);
    const block = rig.block(["locked"], 1);
    rig.prevotes(1, block, [0, 1, 2, 3, 4]);
    rig.propose(block, 1);
    expect([rig.state.round, rig.state.lockedRound]).toEqual([1, 1]);
    rig.prevotes(0, ghost, [4]);
    expect(rig.state.at?.votes.prevotes(0)?.hasTwoThirdsMajority()).toBe(true);
    expect(rig.state.lockedBlock?.key).toBe(block.key);
  });

  test("a late polka for another block, after the lock and not after the current round, unlocks", () => {
    const { rig } = lockedInRound1();
    rig.prevotes(2, undefined, [0, 1, 2]);
    expect([rig.state.round, rig.state.lockedRound]).toEqual([2, 0]);
    rig.outputs = [];
    const other = rig.block(["other"], 1);
    rig.prevotes(1, other, [0, 1]);
    expect(rig.state.lockedRound).toBe(0);
    rig.prevotes(1, other, [2]);
    expect(rig.state.lockedRound).toBe(-1);
    expect(rig.takeEvents()).toEqual(["Unlock"]);
  });
});

describe("valid block", () => {
  test("the next proposer proposes what had a polka again, with the round of that polka", () => {
    const rig = new Rig({ proposesIn: 1 }).startRound();
    const block = rig.block(["valid"]);
    rig.propose(block, 0);
    rig.prevotes(0, block, [0, 1]);
    rig.precommits(0, undefined, [0, 1]);
    rig.outputs = [];
    rig.fireTimeout();
    expect(rig.state.round).toBe(1);
    const kinds = rig.outputs.map((o) => o.kind);
    expect(kinds).not.toContain("buildProposal");
    const [request] = rig.take("signProposal");
    expect(request?.proposal).toMatchObject({ round: 1, polRound: 0, blockId: block.blockId });
  });

  test("a block becomes valid when its parts arrive after the polka, without a lock", () => {
    const rig = new Rig().startRound();
    const block = rig.block();
    rig.fireTimeout();
    rig.prevotes(0, block, [0, 1, 2]);
    rig.fireTimeout();
    expect(rig.state.validBlock).toBeUndefined();
    rig.sendParts(block, 0);
    expect(rig.state.validBlock?.key).toBe(block.key);
    expect([rig.state.validRound, rig.state.lockedRound]).toEqual([0, -1]);
  });

  test("a polka of an earlier round does not make a block valid", () => {
    const rig = new Rig().startRound();
    const block = rig.block();
    rig.propose(block, 0);
    rig.prevotes(0, block, [0]);
    rig.prevotes(1, undefined, [0, 1, 2]);
    rig.prevotes(0, block, [1, 2]);
    expect(rig.state.validRound).toBe(-1);
  });

  test("a proposal with a POL round is complete only with the prevotes of that round", () => {
    const rig = new Rig().startRound();
    const block = rig.block(["re-proposed"]);
    rig.prevotes(1, undefined, [0, 1]);
    rig.prevotes(1, rig.block(["other"], 1), [2]);
    rig.propose(block, 1, 0);
    expect(rig.state.step).toBe(Step.propose);
    rig.takeOwnVotes();
    rig.prevotes(0, block, [0, 1]);
    expect(rig.takeOwnVotes()).toEqual([]);
    rig.prevotes(0, block, [2]);
    expect(rig.takeOwnVotes()).toEqual([voteText("prevote", 1, block)]);
  });

  test("a block that is here and proposed again need not be sent again, and peers are told so", () => {
    const { rig, block } = lockedInRound1();
    rig.feed({ kind: "proposal", proposal: rig.proposal(block, 1, 0), peerId: "p" });
    expect(rig.state.proposalBlock?.key).toBe(block.key);
    expect(rig.take("newValidBlock")).toMatchObject([{ height: 1n, round: 1, isCommit: false }]);
    expect(rig.state.step).toBe(Step.prevote);
  });

  test("peers are told once of a polka for a block that is not here", () => {
    const rig = new Rig({ validators: 7, proposesIn: 6 }).startRound();
    const block = rig.block();
    rig.fireTimeout();
    rig.outputs = [];
    rig.prevotes(0, block, [0, 1, 2, 3, 4, 5]);
    expect(rig.take("newValidBlock").length).toBe(1);
  });
});
