import { describe, expect, test } from "vitest";
import { Rig } from "../../test/sim/rig.js";
import { PREVOTE } from "../chain/vote.js";

describe("equivocation", () => {
  test("two votes of one validator for different blocks are reported with both votes", () => {
    const rig = new Rig().startRound();
    const block = rig.block();
    rig.outputs = [];
    rig.prevotes(0, block, [0]);
    rig.prevotes(0, undefined, [0]);
    const [found] = rig.take("equivocation");
    expect(found?.first.blockId).toEqual(block.blockId);
    expect(found?.second.blockId.hash.length).toBe(0);
    expect(found?.first.validatorAddress).toEqual(rig.others[0]!.address);
  });

  test("it is reported for precommits of the last height too", () => {
    const rig = new Rig().startRound();
    const others = rig.others;
    const block = rig.block();
    rig.propose(block, 0);
    rig.prevotes(0, block, [0, 1, 2]);
    rig.precommits(0, block, [0, 1]);
    rig.outputs = [];
    rig.feed({ kind: "vote", vote: rig.vote(others[0]!, 2, 0, undefined, 1n), peerId: "p" });
    expect(rig.take("equivocation").length).toBe(1);
  });

  test("repeating it is neither reported nor logged again", () => {
    const rig = new Rig().startRound();
    rig.prevotes(0, rig.block(), [0]);
    rig.prevotes(0, undefined, [0]);
    rig.outputs = [];
    rig.prevotes(0, undefined, [0]);
    rig.prevotes(0, rig.block(["third"]), [0]);
    expect(rig.outputs).toEqual([]);
  });

  test("a conflicting vote counts for a block that a peer says has a majority", () => {
    const rig = new Rig().startRound();
    const [a, b] = [rig.block(["a"]), rig.block(["b"])];
    rig.prevotes(0, a, [0, 1]);
    rig.feed({ kind: "majorityClaim", height: 1n, round: 0, type: PREVOTE, blockId: b.blockId, peerId: "q" });
    rig.prevotes(0, b, [0, 1, 2]);
    expect(rig.state.at?.votes.prevotes(0)?.twoThirdsMajority()).toEqual(b.blockId);
  });

  test("a peer that claims two majorities is rejected", () => {
    const rig = new Rig().startRound();
    const claim = { kind: "majorityClaim", height: 1n, round: 0, type: PREVOTE, peerId: "q" } as const;
    rig.feed({ ...claim, blockId: rig.block(["a"]).blockId });
    rig.outputs = [];
    rig.feed({ ...claim, blockId: rig.block(["b"]).blockId });
    rig.feed({ ...claim, height: 2n, blockId: rig.block(["b"]).blockId });
    expect(rig.take("rejected")).toMatchObject([{ peerId: "q", what: "majorityClaim" }]);
  });

  test("a conflict with this node's own vote is no evidence, but is told", () => {
    const rig = new Rig().startRound();
    rig.fireTimeout();
    const own = rig.chain.validators.getByAddress(rig.ownAddress!)!;
    rig.outputs = [];
    rig.feed({ kind: "vote", vote: rig.vote(own, PREVOTE, 0, rig.block().blockId), peerId: "p" });
    expect(rig.outputs.some((o) => o.kind === "equivocation")).toBe(false);
    expect(rig.take("rejected")).toMatchObject([{ reason: expect.stringContaining("own key") }]);
  });

  test.each([
    ["a signature that is wrong", { signature: new Uint8Array(64) }, "invalid_signature"],
    ["the index of another validator", { validatorIndex: 3 }, "invalid_address"],
    ["an index outside the set", { validatorIndex: 400 }, "invalid_index"],
    ["an unknown type", { type: 7 }, "invalid_type"],
  ])("a vote with %s is rejected and not logged", (_, change, reason) => {
    const rig = new Rig({ validators: 5, proposesIn: 4 }).startRound();
    const voter = rig.others[0]!;
    rig.outputs = [];
    rig.feed({ kind: "vote", vote: { ...rig.vote(voter, PREVOTE, 0, undefined), ...change }, peerId: "evil" });
    expect(rig.outputs.map((o) => o.kind)).toEqual(["rejected"]);
    expect(rig.take("rejected")[0]?.reason).toContain(reason);
  });

  test("a peer may open two rounds ahead, no more", () => {
    const rig = new Rig().startRound();
    const [a, b, c] = rig.others;
    rig.outputs = [];
    rig.feed({ kind: "vote", vote: rig.vote(a!, PREVOTE, 10, undefined), peerId: "p" });
    rig.feed({ kind: "vote", vote: rig.vote(b!, PREVOTE, 20, undefined), peerId: "p" });
    expect(rig.take("rejected")).toEqual([]);
    rig.feed({ kind: "vote", vote: rig.vote(c!, PREVOTE, 30, undefined), peerId: "p" });
    expect(rig.take("rejected")).toMatchObject([{ reason: expect.stringContaining("unwanted_round") }]);
    rig.feed({ kind: "vote", vote: rig.vote(c!, PREVOTE, 30, undefined), peerId: "another" });
    expect(rig.take("rejected")).toEqual([]);
  });
});
