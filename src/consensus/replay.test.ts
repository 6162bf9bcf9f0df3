import { describe, expect, test } from "vitest";
import { keyedHashVerifier } from "../../test/sim/keyed-hash.js";
import { CHAIN_ID, Rig, type RigOptions } from "../../test/sim/rig.js";
import { SimSigner } from "../../test/sim/sim-signer.js";
import { blockIdKey } from "../chain/block-id.js";
import { timeFromNs } from "../chain/time.js";
import { PREVOTE } from "../chain/vote.js";
import { nobleHasher } from "../crypto/hasher.js";
import { TimedWALMessage } from "../gen/tendermint/consensus/wal.js";
import { DEFAULT_CONSENSUS_CONFIG } from "./config.js";
import type { Input, Output } from "./messages.js";
import { roundStateToJson } from "./round-state-json.js";
import { createSignatureChecks } from "./signature-checks.js";
import { createConsensus, step } from "./step.js";
import { inputOfWal } from "./wal-messages.js";

/** A height with two rounds: nobody decides round 0, a lock is made, the block is proposed again and decided. */
function eventfulHeight(options: RigOptions = {}): Rig {
  const rig = new Rig(options).startRound();
  const own = rig.state.proposalBlock;
  const block = own ?? rig.block(["tx"]);
  if (own === undefined) rig.propose(block, 0);
  rig.prevotes(0, block, [0]);
  rig.prevotes(0, undefined, [1]);
  rig.fireTimeout();
  rig.prevotes(0, block, [2]);
  rig.precommits(0, undefined, [0, 1]);
  rig.fireTimeout();
  rig.propose(block, 1, 0);
  rig.prevotes(1, block, [0, 1, 2]);
  rig.precommits(1, block, [0]);
  return rig;
}

function freshState(): ReturnType<typeof createConsensus> {
  const checks = createSignatureChecks(CHAIN_ID, keyedHashVerifier);
  return createConsensus(DEFAULT_CONSENSUS_CONFIG, { checks, hasher: nobleHasher });
}

type LogRecord = Extract<Output, { kind: "appendWal" }>;

/** The record as it comes back from a file. */
function reread(record: LogRecord): Input | undefined {
  const bytes = TimedWALMessage.encode({ time: timeFromNs(record.timeNs), msg: { sum: record.message } });
  const { time, msg } = TimedWALMessage.decode(bytes);
  return msg?.sum && inputOfWal(msg.sum, time);
}

test("the same inputs give the same outputs", () => {
  const rig = eventfulHeight();
  const state = freshState();
  const outputs = rig.inputs.flatMap((input) => step(state, input).outputs);
  expect(outputs).toEqual(rig.outputs);
  expect(roundStateToJson(state)).toEqual(roundStateToJson(rig.state));
});

describe("reading the log again", () => {
  /** Starts a node of the same key at the same height, feeds it the records, answers what it asks. */
  function replayed(original: Rig, records: readonly LogRecord[]): Rig {
    const rig = new Rig(original.options);
    const { ownAddress, chain } = rig;
    rig.feed({
      kind: "startHeight",
      chain,
      lastHeaderAppHash: undefined,
      ownAddress,
      lastCommit: undefined,
      lastCommitHasExtensions: false,
    });
    for (const record of records) {
      const input = reread(record);
      if (input === undefined) continue;
      rig.nowNs = input.nowNs;
      rig.feed(input);
    }
    return rig;
  }

  function records(rig: Rig): LogRecord[] {
    return rig.outputs.filter((o): o is LogRecord => o.kind === "appendWal");
  }

  test("brings back the state", () => {
    const rig = eventfulHeight();
    const again = replayed(rig, records(rig));
    const [before, after] = [roundStateToJson(rig.state), roundStateToJson(again.state)];
    expect(after).toEqual({ ...before, start_time: after.start_time });
    expect([again.state.round, again.state.lockedRound, again.state.validRound]).toEqual([1, 1, 1]);
  });

  test("writes nothing to it and signs nothing: all of that stands in it", () => {
    const rig = eventfulHeight();
    const again = replayed(rig, records(rig));
    const kinds = new Set(again.outputs.map((o) => o.kind));
    for (const kind of ["appendWal", "syncWal", "signVote", "signProposal", "buildProposal"] as const)
      expect(kinds).not.toContain(kind);
    again.outputs = [];
    again.feed({ kind: "begin" });
    expect(again.outputs.some((o) => o.kind === "signVote")).toBe(false);
  });

  test("then asks for the signature that a crash has lost", () => {
    const rig = eventfulHeight();
    const all = records(rig);
    const isOwnVote = ({ message }: LogRecord): boolean =>
      message.kind === "msgInfo" && message.value.peerId === "" && message.value.msg.sum?.kind === "vote";
    const lastOwn = all.findLastIndex(isOwnVote);
    const again = replayed(rig, all.slice(0, lastOwn));
    again.outputs = [];
    again.feed({ kind: "begin" });
    expect(again.takeOwnVotes()).toEqual([expect.stringMatching(/^precommit 1 [0-9a-f]{8}$/)]);
  });

  test("at every point of the log: nothing is signed that contradicts what was signed", () => {
    for (const proposesIn of [0, 1, 3]) {
      const rig = eventfulHeight({ proposesIn });
      const all = records(rig);
      const signer = new SimSigner(rig.chain.validators.getByAddress(rig.ownAddress!)!.pubKey.bytes, CHAIN_ID);
      const signed = new Map<string, string>();
      for (const output of rig.outputs) {
        if (output.kind !== "signVote") continue;
        const vote = signer.signVote(output.vote);
        if (typeof vote === "string") throw new Error(vote);
        signed.set(`${vote.round}/${vote.type}`, blockIdKey(vote.blockId));
      }
      expect(signed.size).toBeGreaterThan(2);
      for (let kept = 0; kept <= all.length; kept++) {
        const again = replayed(rig, all.slice(0, kept));
        again.hold.add("signVote");
        again.outputs = [];
        again.feed({ kind: "begin" });
        for (const { vote } of again.take("signVote")) {
          // A round whose proposal was lost is voted nil; the signer then refuses, and nothing is sent.
          const now = signer.signVote(vote);
          if (typeof now !== "string") expect(blockIdKey(now.blockId)).toBe(signed.get(`${vote.round}/${vote.type}`));
        }
      }
    }
  });

  test("a lock that rests on a vote in conflict, kept for a peer's claim, comes back", () => {
    const rig = new Rig().startRound();
    const [ghost, block] = [rig.block(["ghost"]), rig.block(["tx"])];
    rig.propose(block, 0);
    rig.prevotes(0, ghost, [0]);
    rig.feed({ kind: "majorityClaim", height: 1n, round: 0, type: PREVOTE, blockId: block.blockId, peerId: "q" });
    rig.prevotes(0, block, [0, 1]);
    expect(rig.state.lockedBlock?.key).toBe(block.key);
    expect(replayed(rig, records(rig)).state.lockedBlock?.key).toBe(block.key);
  });

  test("votes of rounds that were let in are let in again, whoever sent them", () => {
    const rig = new Rig({ validators: 7, proposesIn: 6 }).startRound();
    const [a, b, c] = rig.others;
    // Rounds 10 and 20 are opened by votes that turn out to be wrong, and are not logged.
    for (const round of [10, 20]) {
      const vote = { ...rig.vote(a!, PREVOTE, round, undefined), signature: new Uint8Array(64) };
      rig.feed({ kind: "vote", vote, peerId: "p" });
    }
    for (const [i, round] of [10, 20, 30, 40].entries()) {
      rig.feed({ kind: "vote", vote: rig.vote([b, c][i % 2]!, PREVOTE, round, undefined), peerId: "q" });
    }
    expect(replayed(rig, records(rig)).state.at?.votes.openRounds()).toEqual(rig.state.at?.votes.openRounds());
  });

  test("a height that was decided but not ended is decided again", () => {
    const rig = eventfulHeight();
    rig.precommits(1, rig.state.lockedBlock, [1]);
    expect(rig.committed.length).toBe(1);
    const again = replayed(rig, records(rig));
    expect(again.committed.map((c) => c.block.key)).toEqual(rig.committed.map((c) => c.block.key));
    expect(again.state.at?.height).toBe(2n);
    again.outputs = [];
    again.feed({ kind: "begin" });
    expect(again.take("scheduleTimeout").length).toBe(1);
  });

  test("timers that the log left running are set", () => {
    const rig = eventfulHeight();
    const again = replayed(rig, records(rig));
    expect(again.pendingTimer()).toMatchObject({ round: 1, step: 3 });
    again.feed({ kind: "begin" });
    expect(again.pendingTimer()).toMatchObject({ round: 1, step: 3 });
  });
});

test("records that are no inputs give none", () => {
  const time = { seconds: 1n, nanos: 5 };
  expect(inputOfWal({ kind: "endHeight", value: { height: 4n } }, time)).toBeUndefined();
  expect(
    inputOfWal({ kind: "eventDataRoundState", value: { height: 4n, round: 0, step: "RoundStepPropose" } }, time),
  ).toBeUndefined();
  const duration = { seconds: 3n, nanos: 500_000_000 };
  const timeout = (at: number): Input | undefined =>
    inputOfWal({ kind: "timeoutInfo", value: { duration, height: 4n, round: 1, step: at } }, time);
  expect(timeout(3)).toEqual({
    kind: "timeout",
    height: 4n,
    round: 1,
    step: 3,
    durationMs: 3500,
    nowNs: 1_000_000_005n,
  });
  expect(timeout(9)).toBeUndefined();
  expect(inputOfWal({ kind: "msgInfo", value: { msg: { sum: undefined }, peerId: "" } }, time)).toBeUndefined();
});
