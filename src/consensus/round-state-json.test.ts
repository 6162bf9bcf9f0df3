import { expect, test } from "vitest";
import { Rig } from "../../test/sim/rig.js";
import { roundStateSimpleToJson, roundStateToJson } from "./round-state-json.js";

const MEMBERS = [
  "height",
  "round",
  "step",
  "start_time",
  "commit_time",
  "validators",
  "proposal",
  "proposal_block",
  "proposal_block_parts",
  "locked_round",
  "locked_block",
  "locked_block_parts",
  "valid_round",
  "valid_block",
  "valid_block_parts",
  "votes",
  "commit_round",
  "last_commit",
  "last_validators",
  "triggered_timeout_precommit",
];

test("before the first block nothing is there but validators", () => {
  const json = roundStateToJson(new Rig().start().state);
  expect(Object.keys(json)).toEqual(MEMBERS);
  expect(json).toMatchObject({
    height: "1",
    step: 1,
    start_time: "2023-11-14T22:13:21Z",
    commit_time: "0001-01-01T00:00:00Z",
    proposal: null,
    proposal_block_parts: null,
    locked_round: -1,
    commit_round: -1,
    last_commit: null,
    last_validators: { validators: null, proposer: null },
  });
});

test("a round under way shows votes as texts and shares of power", () => {
  const rig = new Rig({ powers: [5n, 1n, 1n, 1n] }).startRound();
  const block = rig.block(["tx"]);
  rig.propose(block, 0);
  rig.prevotes(0, block, [0]);
  const simple = roundStateSimpleToJson(rig.state);
  expect(simple["height/round/step"]).toBe("1/0/5");
  expect(simple.proposal_block_hash).toMatch(/^[0-9A-F]{64}$/);
  expect(simple.locked_block_hash).toBe("");
  const [round0, round1] = simple.height_vote_set as {
    round: number;
    prevotes: string[];
    prevotes_bit_array: string;
  }[];
  expect([round0?.round, round1?.round]).toEqual([0, 1]);
  expect(round0?.prevotes_bit_array).toMatch(/^BA\{4:x[x_]{3}\} 6\/8 = 0\.75$/);
  const hash = (simple.proposal_block_hash as string).slice(0, 12);
  expect(round0?.prevotes[0]).toMatch(
    new RegExp(
      `^Vote\\{0:[0-9A-F]{12} 1/00/SIGNED_MSG_TYPE_PREVOTE\\(Prevote\\) ${hash} [0-9A-F]{12} 000000000000 @ 2023-11-14T22:13:2.*Z\\}$`,
    ),
  );
  expect(round0?.prevotes.filter((v) => v === "nil-Vote").length).toBe(2);
  expect(roundStateToJson(rig.state)).toMatchObject({
    proposal_block_parts: { "count/total": "1/1", parts_bit_array: "x" },
  });
});

test("exact halves of a share round to even, as in Go", () => {
  const rig = new Rig({ powers: [3n, 1n, 1n, 1n, 1n, 1n], proposesIn: undefined }).startRound();
  rig.prevotes(0, undefined, [1]);
  const votes = (): string =>
    (roundStateSimpleToJson(rig.state).height_vote_set as { prevotes_bit_array: string }[])[0]!.prevotes_bit_array;
  expect(votes()).toContain("1/8 = 0.12");
  rig.prevotes(0, undefined, [2, 3]);
  expect(votes()).toContain("3/8 = 0.38");
});

test("the next height shows the last commit and what peers claim", () => {
  const rig = new Rig().startRound();
  const block = rig.block();
  rig.propose(block, 0);
  rig.prevotes(0, block, [0, 1, 2]);
  rig.feed({ kind: "majorityClaim", height: 1n, round: 0, type: 2, blockId: block.blockId, peerId: "abcd" });
  rig.precommits(0, block, [0, 1]);
  const { last_commit: last, last_validators: validators } = roundStateToJson(rig.state) as {
    last_commit: {
      votes: string[];
      votes_bit_array: string;
      peer_maj_23s: Record<string, { parts: { total: number } }>;
    };
    last_validators: { validators: unknown[] };
  };
  expect(last.votes.length).toBe(4);
  expect(last.votes_bit_array).toMatch(/^BA\{4:[x_]{4}\} 3\/4 = 0\.75$/);
  expect(last.peer_maj_23s.abcd?.parts.total).toBe(1);
  expect(validators.validators.length).toBe(4);
});
