import { describe, expect, test } from "vitest";
import { Rig } from "../../test/sim/rig.js";
import { PRECOMMIT, PREVOTE } from "../chain/vote.js";
import { utf8Decode, utf8Encode } from "../types/utf8.js";

const ON = { extensionsFrom: 1n };

function atPrecommit(options: { extensionsFrom?: bigint }): { rig: Rig; block: ReturnType<Rig["block"]> } {
  const rig = new Rig(options).startRound();
  const block = rig.block();
  rig.propose(block, 0);
  rig.outputs = [];
  rig.prevotes(0, block, [0, 1]);
  return { rig, block };
}

describe("vote extensions", () => {
  test("this node's precommit for a block is extended before it is signed", () => {
    const { rig } = atPrecommit(ON);
    const steps = rig.outputs.filter((o) => o.kind === "extendVote" || o.kind === "signVote");
    expect(steps.map((o) => o.kind)).toEqual(["extendVote", "signVote"]);
    const [signed] = rig.take("signVote");
    expect(utf8Decode(signed!.vote.extension)).toBe("own extension");
  });

  test("prevotes and precommits for nil are not", () => {
    const rig = new Rig(ON).startRound();
    rig.fireTimeout();
    rig.prevotes(0, undefined, [0, 1, 2]);
    expect(rig.outputs.some((o) => o.kind === "extendVote")).toBe(false);
    expect(rig.state.ownPrecommitRound).toBe(0);
  });

  test("the application judges those of others; accepted ones are counted, and stand in the commit", () => {
    const { rig, block } = atPrecommit(ON);
    rig.outputs = [];
    rig.precommits(0, block, [0, 1]);
    expect(rig.outputs.filter((o) => o.kind === "verifyVoteExtension").length).toBe(2);
    const { commit } = rig.committed[0]!;
    const texts = commit.extendedSignatures.map((s) => utf8Decode(s.extension)).sort();
    expect(texts).toEqual(["", "ext", "ext", "own extension"]);
    expect(rig.take("finalizeCommit")).toMatchObject([{ extensionsEnabled: true }]);
  });

  test("a precommit whose extension the application refuses is not counted", () => {
    const { rig, block } = atPrecommit(ON);
    rig.acceptExtension = false;
    rig.outputs = [];
    rig.precommits(0, block, [0, 1, 2]);
    expect(rig.committed.length).toBe(0);
    expect(rig.take("rejected").length).toBe(3);
  });

  test("the same precommit from several peers is shown to the application once", () => {
    const { rig, block } = atPrecommit(ON);
    rig.hold.add("verifyVoteExtension");
    rig.outputs = [];
    for (let i = 0; i < 3; i++) rig.precommits(0, block, [0]);
    expect(rig.take("verifyVoteExtension").length).toBe(1);
    rig.release("verifyVoteExtension");
    expect(rig.take("hasVote").length).toBe(1);
  });

  test("an answer for a height that is over goes into the last commit", () => {
    const { rig, block } = atPrecommit(ON);
    rig.precommits(0, block, [0]);
    rig.hold.add("verifyVoteExtension");
    rig.precommits(0, block, [1]);
    rig.hold.delete("verifyVoteExtension");
    rig.precommits(0, block, [2]);
    expect(rig.state.at?.height).toBe(2n);
    expect(rig.state.at?.lastCommit?.hasAll()).toBe(false);
    rig.release("verifyVoteExtension");
    expect(rig.state.at?.lastCommit?.hasAll()).toBe(true);
  });

  test.each([
    ["missing", { extensionSignature: new Uint8Array(0) }],
    ["wrong", { extension: utf8Encode("changed") }],
  ])("a precommit with a %s extension signature is rejected", (_, change) => {
    const { rig, block } = atPrecommit(ON);
    rig.outputs = [];
    const vote = { ...rig.vote(rig.others[0]!, PRECOMMIT, 0, block.blockId), ...change };
    rig.feed({ kind: "vote", vote, peerId: "evil" });
    expect(rig.outputs.map((o) => o.kind)).toEqual(["rejected"]);
  });

  test.each([[PREVOTE], [PRECOMMIT]] as const)("where they are off, a vote (type %i) with one is rejected", (type) => {
    const { rig, block } = atPrecommit({});
    rig.outputs = [];
    const vote = { ...rig.vote(rig.others[2]!, type, 0, block.blockId), extension: utf8Encode("x") };
    rig.feed({ kind: "vote", vote, peerId: "evil" });
    expect(rig.outputs.map((o) => o.kind)).toEqual(["rejected"]);
  });

  test("where they are off, the signature that the signer makes anyway is dropped", () => {
    const { rig, block } = atPrecommit({});
    const own = rig.take("hasVote").filter((o) => o.vote.type === PRECOMMIT);
    expect(own.map((o) => [o.vote.blockId, o.vote.extensionSignature.length])).toEqual([[block.blockId, 0]]);
  });

  test("they begin with the height that the parameters name", () => {
    const rig = new Rig({ validators: 1, proposesIn: 0, extensionsFrom: 3n }).start();
    for (let i = 0; i < 4; i++) rig.fireTimeout();
    const signed = rig.committed.map(({ commit }) => commit.extendedSignatures[0]!.extensionSignature.length > 0);
    expect(signed).toEqual([false, false, true, true]);
    const enabled = rig.outputs.flatMap((o) => (o.kind === "finalizeCommit" ? [o.extensionsEnabled] : []));
    expect(enabled).toEqual([false, false, true, true]);
  });
});
