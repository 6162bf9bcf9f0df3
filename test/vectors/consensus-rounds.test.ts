import { describe, expect, test } from "vitest";
import { compareBlockIds } from "../../src/chain/block-id.js";
import { ValidatorSet } from "../../src/chain/validator-set.js";
import { HeightVoteSet } from "../../src/consensus/height-vote-set.js";
import { createSignatureChecks } from "../../src/consensus/signature-checks.js";
import type { VoteSet } from "../../src/consensus/vote-set.js";
import { sha256 } from "../../src/crypto/hasher.js";
import { nobleVerifier } from "../../src/crypto/verifier.js";
import { DuplicateVoteEvidence } from "../../src/gen/tendermint/types/evidence.js";
import type { Vote } from "../../src/gen/tendermint/types/types.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import { type BlockIdJson, blockId, type TimeJson, time, type VoteJson, vote } from "./chain-values.js";
import { loadVectors } from "./load.js";

interface SetJson {
  exists: boolean;
  bits?: string;
  majority?: BlockIdJson;
  two_thirds_any?: boolean;
  all?: boolean;
  canonical?: (string | null)[];
}

interface PolJson {
  round: number;
  block_id: BlockIdJson;
}

type Step =
  | {
      op: "add_vote";
      vote: VoteJson;
      peer: string;
      added: boolean;
      error?: string;
      error_kind?: string;
      evidence?: { bytes: string; hash: string; block_time: TimeJson };
      after?: SetJson;
      pol: PolJson;
    }
  | { op: "set_round"; round: number; ok: boolean; pol: PolJson }
  | { op: "peer_maj23"; peer: string; round: number; type: number; block_id: BlockIdJson; ok: boolean; after: SetJson };

interface Case {
  why: string;
  chain_id: string;
  height: string;
  extensions: boolean;
  total_power: string;
  validators: { address: string; pub_key: string; power: string; priority: string }[];
  steps: Step[];
}

/** Faults to which the original gives no kind of their own. */
const WITHOUT_KIND = new Set(["invalid_type", "missing_extension_signature", "unexpected_extension"]);

function validatorSet(c: Case): ValidatorSet {
  const set = ValidatorSet.fromValidators(
    c.validators.map((v) => ({
      address: fromHex(v.address),
      pubKey: { kind: "ed25519" as const, bytes: fromHex(v.pub_key) },
      power: BigInt(v.power),
      proposerPriority: BigInt(v.priority),
    })),
  );
  if (!set.ok) throw new Error(set.error);
  return set.value;
}

function idText(id: BlockIdJson): string {
  return `${id.hash}/${id.parts.total}/${id.parts.hash}`;
}

function expectSet(set: VoteSet | undefined, wanted: SetJson): void {
  expect(set !== undefined).toBe(wanted.exists);
  if (set === undefined) return;
  const majority = set.twoThirdsMajority();
  expect(set.bitArray().toString()).toBe(wanted.bits);
  expect(majority).toEqual(wanted.majority && blockId(wanted.majority));
  expect(set.hasTwoThirdsAny()).toBe(wanted.two_thirds_any);
  expect(set.hasAll()).toBe(wanted.all);
  const canonical = set.countedVotes().map((v) => (v === undefined ? null : toHex(v.blockId.hash)));
  expect(canonical).toEqual(wanted.canonical);
}

function expectPol(votes: HeightVoteSet, wanted: PolJson): void {
  const pol = votes.polInfo();
  const none = { hash: "", parts: { hash: "", total: 0 } };
  expect(pol.round).toBe(wanted.round);
  expect(pol.blockId ?? blockId(none)).toEqual(blockId(wanted.block_id));
  if (pol.blockId === undefined) expect(idText(wanted.block_id)).toBe(idText(none));
}

function evidenceBytes(a: Vote, b: Vote, set: ValidatorSet, at: TimeJson): Uint8Array {
  const [voteA, voteB] = compareBlockIds(a.blockId, b.blockId) < 0 ? [a, b] : [b, a];
  return DuplicateVoteEvidence.encode({
    voteA,
    voteB,
    totalVotingPower: set.totalPower,
    validatorPower: set.getByIndex(a.validatorIndex)!.power,
    timestamp: time(at),
  });
}

function runStep(votes: HeightVoteSet, set: ValidatorSet, step: Step): void {
  switch (step.op) {
    case "add_vote": {
      const v = vote(step.vote);
      const result = votes.add(v, step.peer);
      expect(result.added).toBe(step.added);
      const kind = result.conflicting !== undefined ? "conflicting_votes" : result.fault?.kind;
      if (step.error_kind !== undefined) expect(kind).toBe(step.error_kind);
      else if (kind !== undefined) expect(WITHOUT_KIND).toContain(kind);
      if (step.error !== undefined) expect(kind).toBeDefined();
      expect(result.conflicting !== undefined).toBe(step.evidence !== undefined);
      if (step.evidence !== undefined) {
        const bytes = evidenceBytes(result.conflicting!, v, set, step.evidence.block_time);
        expect(toHex(bytes)).toBe(step.evidence.bytes);
        expect(toHex(sha256(bytes))).toBe(step.evidence.hash);
      }
      if (step.after !== undefined) expectSet(votes.set(v.round, v.type), step.after);
      expectPol(votes, step.pol);
      return;
    }
    case "set_round":
      if (step.ok) votes.setRound(step.round);
      else expect(() => votes.setRound(step.round)).toThrow("increments");
      expectPol(votes, step.pol);
      return;
    case "peer_maj23": {
      const refusal = votes.claimMajority(step.round, step.type, step.peer, blockId(step.block_id));
      expect(refusal === undefined).toBe(step.ok);
      if (step.type === 1 || step.type === 2) expectSet(votes.set(step.round, step.type), step.after);
      return;
    }
    default:
      throw new Error(`unknown operation ${JSON.stringify(step)}`);
  }
}

describe("consensus_rounds", () => {
  loadVectors<Case>("comet", "consensus_rounds").cases.forEach((c, i) => {
    test(`${i} ${c.why}`, () => {
      const validators = validatorSet(c);
      expect(validators.totalPower).toBe(BigInt(c.total_power));
      expect(c.steps.length).toBeGreaterThan(0);
      const checks = createSignatureChecks(c.chain_id, nobleVerifier);
      const height = BigInt(c.height);
      const votes = new HeightVoteSet({ height, validators, extensionsEnabled: c.extensions, checks });
      for (const step of c.steps) runStep(votes, validators, step);
    });
  });
});
