import { describe, expect, test } from "vitest";
import { Rig, voteText } from "../../test/sim/rig.js";
import { Step } from "./round-step.js";

/** A node whose application has not answered yet on the proposal of round 0. */
function waiting(): { rig: Rig; block: ReturnType<Rig["block"]> } {
  const rig = new Rig().startRound();
  rig.hold.add("processProposal");
  const block = rig.block(["tx"]);
  rig.propose(block, 0);
  expect(rig.held.length).toBe(1);
  return { rig, block };
}

describe("while the verdict on a block is awaited", () => {
  test("the prevote waits, and is cast with the answer", () => {
    const { rig, block } = waiting();
    expect(rig.state.step).toBe(Step.prevote);
    expect(rig.takeOwnVotes()).toEqual([]);
    rig.release("processProposal");
    expect(rig.takeOwnVotes()).toEqual([voteText("prevote", 0, block)]);
  });

  test("the propose timeout changes nothing: the proposal is here", () => {
    const { rig, block } = waiting();
    rig.fireTimeout();
    expect(rig.takeOwnVotes()).toEqual([]);
    rig.release("processProposal");
    expect(rig.takeOwnVotes()).toEqual([voteText("prevote", 0, block)]);
  });

  test("a polka waits with it: prevote and precommit follow the answer in this order", () => {
    const { rig, block } = waiting();
    rig.prevotes(0, block, [0, 1, 2]);
    expect(rig.state.lockedBlock).toBeUndefined();
    expect(rig.takeOwnVotes()).toEqual([]);
    rig.release("processProposal");
    expect(rig.takeOwnVotes()).toEqual([voteText("prevote", 0, block), voteText("precommit", 0, block)]);
    expect(rig.state.lockedBlock?.key).toBe(block.key);
  });

  test("a decision waits with it, and this node's votes still come before the block is handed over", () => {
    const { rig, block } = waiting();
    rig.prevotes(0, block, [0, 1, 2]);
    rig.precommits(0, block, [0, 1, 2]);
    expect(rig.state.step).toBe(Step.commit);
    expect(rig.committed.length).toBe(0);
    rig.outputs = [];
    rig.hold.add("signVote");
    rig.release("processProposal");
    const kinds = rig.outputs.map((o) => o.kind).filter((k) => k === "signVote" || k === "finalizeCommit");
    expect(kinds).toEqual(["signVote", "signVote", "finalizeCommit"]);
  });

  test("a polka for nil is precommitted, and the prevote is not cast after it", () => {
    const { rig } = waiting();
    rig.prevotes(0, undefined, [0, 1, 2]);
    expect(rig.takeOwnVotes()).toEqual(["precommit 0 nil"]);
    rig.release("processProposal");
    expect(rig.takeOwnVotes()).toEqual([]);
  });

  test("an answer that comes in a later round casts no vote of the earlier one", () => {
    const { rig, block } = waiting();
    rig.prevotes(1, undefined, [0, 1]);
    rig.prevotes(1, rig.block(["other"], 1), [2]);
    expect(rig.state.round).toBe(1);
    rig.release("processProposal");
    expect(rig.takeOwnVotes()).toEqual([]);
    // It is remembered all the same.
    rig.propose(block, 1);
    expect(rig.take("processProposal")).toEqual([]);
  });

  test("an answer of an earlier height is ignored", () => {
    const { rig, block } = waiting();
    rig.prevotes(0, undefined, [0, 1, 2]);
    const before = rig.state.round;
    rig.feed({
      kind: "proposalProcessed",
      blockId: { ...block.blockId, hash: new Uint8Array(32) },
      valid: true,
      accepted: true,
    });
    expect(rig.state.round).toBe(before);
    expect(rig.committed.length).toBe(0);
  });
});

describe("which verdict is asked for", () => {
  test("chain and application before a prevote, once a block", () => {
    const rig = new Rig().startRound();
    const block = rig.block();
    rig.propose(block, 0);
    rig.prevotes(0, block, [0]);
    rig.prevotes(1, undefined, [0, 1]);
    rig.prevotes(1, rig.block(["other"], 1), [2]);
    rig.propose(block, 1);
    const kinds = rig.outputs.map((o) => o.kind);
    expect(kinds.filter((k) => k === "processProposal").length).toBe(1);
    expect(kinds.filter((k) => k === "validateBlock").length).toBe(0);
  });

  test("the chain alone for a block that was decided without us", () => {
    const rig = new Rig().startRound();
    const block = rig.block();
    rig.precommits(0, block, [0, 1, 2]);
    rig.sendParts(block, 0);
    const kinds = rig.outputs.map((o) => o.kind);
    expect(kinds).not.toContain("processProposal");
    expect(kinds.filter((k) => k === "validateBlock").length).toBe(1);
    expect(rig.committed.length).toBe(1);
  });

  test("the chain alone for a proposal while another block is locked", () => {
    const rig = new Rig().startRound();
    const block = rig.block(["locked"]);
    rig.propose(block, 0);
    rig.prevotes(0, block, [0, 1]);
    rig.precommits(0, undefined, [0, 1]);
    rig.fireTimeout();
    rig.outputs = [];
    rig.propose(rig.block(["other"], 1), 1);
    const kinds = rig.outputs.map((o) => o.kind);
    expect(kinds.filter((k) => k === "processProposal" || k === "validateBlock")).toEqual(["validateBlock"]);
  });
});

describe("while a block is built or signed", () => {
  test("a block that is ready in a later round is not proposed", () => {
    const rig = new Rig({ proposesIn: 0 });
    rig.hold.add("buildProposal");
    rig.startRound();
    rig.prevotes(1, undefined, [0, 1, 2]);
    rig.release("buildProposal");
    expect(rig.take("signProposal")).toEqual([]);
  });

  test("a proposal that is signed in a later round is not sent", () => {
    const rig = new Rig({ proposesIn: 0 });
    rig.hold.add("signProposal");
    rig.startRound();
    rig.prevotes(1, undefined, [0, 1, 2]);
    rig.release("signProposal");
    expect(rig.take("hasProposal")).toEqual([]);
  });

  test("a refused signature leaves the round to its timeout", () => {
    const rig = new Rig({ proposesIn: 0 });
    rig.hold.add("signProposal");
    rig.startRound();
    rig.feed({ kind: "signingRefused", what: "proposal", height: 1n, round: 0, reason: "conflicting data" });
    rig.fireTimeout();
    expect(rig.state.step).toBe(Step.prevote);
  });

  test("a proposal or vote that our signer signed wrongly is not used", () => {
    const rig = new Rig({ proposesIn: 0 });
    rig.hold.add("signProposal").add("signVote");
    rig.startRound();
    const proposal = { ...rig.take("signProposal")[0]!.proposal, signature: new Uint8Array(64) };
    rig.feed({ kind: "proposalSigned", proposal });
    expect(rig.take("rejected")).toMatchObject([{ peerId: "", what: "proposal" }]);
    rig.fireTimeout();
    const vote = { ...rig.take("signVote")[0]!.vote, signature: new Uint8Array(64) };
    rig.feed({ kind: "voteSigned", vote });
    expect(rig.outputs.map((o) => o.kind)).toEqual(["rejected"]);
  });
});
