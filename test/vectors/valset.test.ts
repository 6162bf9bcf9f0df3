import { describe, expect, test } from "vitest";
import { validatorLeaf } from "../../src/chain/validator.js";
import { ValidatorSet } from "../../src/chain/validator-set.js";
import { ValidatorSet as ProtoValidatorSet } from "../../src/gen/tendermint/types/validator.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import { publicKey, rawSet, type ValidatorJson, type Verdict, validator, validatorJson } from "./chain-values.js";
import { loadVectors } from "./load.js";

type Change = { address: string; power: string; pub_key: ValidatorJson["pub_key"] };

type Case = { why?: string } & (
  | {
      kind: "hash";
      validators: ValidatorJson[];
      hash: string;
      leaves: string[];
      priority_hash: string;
      proto?: string;
      proposer_index?: number;
      total_power?: string;
      decode?: Verdict;
    }
  | {
      kind: "rotation";
      start: ValidatorJson[];
      steps: number;
      proposer_index: number[];
      priorities: string[][];
      all_priorities: boolean;
    }
  | {
      kind: "increment";
      start: ValidatorJson[];
      times: number;
      priorities: string[];
      proposer_index: number;
      ok?: boolean;
    }
  | ({
      kind: "update";
      start: ValidatorJson[];
      start_proposer_index: number;
      changes: Change[];
      result?: ValidatorJson[];
      hash?: string;
      total_power?: string;
      next_proposer_index?: number[];
      priorities_after_12?: string[];
      unchanged?: boolean;
    } & Verdict)
  | {
      kind: "run";
      start: ValidatorJson[];
      steps: { change?: Change; hash: string; priorities: string[]; proposer: string }[];
    }
  | ({ kind: "decode"; proto: string; total_power?: string } & Verdict)
);

const changesOf = (changes: Change[]) =>
  changes.map((c) => ({ address: fromHex(c.address), pubKey: publicKey(c.pub_key), power: BigInt(c.power) }));

const prioritiesOf = (set: ValidatorSet) => set.validators.map((v) => String(v.proposerPriority));

function unwrap<T>(r: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!r.ok) throw new Error(r.error);
  return r.value;
}

function check(c: Case): void {
  switch (c.kind) {
    case "hash": {
      const set = rawSet(c.validators);
      expect(set.validators.map((v) => toHex(validatorLeaf(v)))).toEqual(c.leaves);
      expect(toHex(set.hash())).toBe(c.hash);
      expect(toHex(set.proposerPriorityHash())).toBe(c.priority_hash);
      if (c.validators.length === 0) return;
      expect(c.proto).toBeDefined();
      const decoded = ValidatorSet.fromProto(ProtoValidatorSet.decode(fromHex(c.proto!)));
      expect(decoded.ok).toBe(c.decode!.ok);
      const read = unwrap(decoded);
      expect(read.validators.map(validatorJson)).toEqual(set.validators.map(validatorJson));
      expect(read.proposerIndex()).toBe(c.proposer_index);
      expect(String(read.totalPower)).toBe(c.total_power);
      expect(toHex(ProtoValidatorSet.encode(read.toProto()))).toBe(c.proto);
      return;
    }
    case "rotation": {
      let set = rawSet(c.start);
      for (let step = 0; step < c.steps; step++) {
        set = set.incrementProposerPriority(1);
        expect(set.proposerIndex(), `step ${step}`).toBe(c.proposer_index[step]);
        const expected = c.all_priorities || step < 12 ? c.priorities[step] : undefined;
        if (expected !== undefined) expect(prioritiesOf(set), `step ${step}`).toEqual(expected);
      }
      expect(prioritiesOf(set)).toEqual(c.priorities.at(-1));
      return;
    }
    case "increment": {
      expect(c.ok ?? true).toBe(true);
      const set = rawSet(c.start).incrementProposerPriority(c.times);
      expect(prioritiesOf(set)).toEqual(c.priorities);
      expect(set.proposerIndex()).toBe(c.proposer_index);
      return;
    }
    case "update": {
      const start = rawSet(c.start, c.start[c.start_proposer_index] && validator(c.start[c.start_proposer_index]!));
      const result = start.updateWithChangeSet(changesOf(c.changes));
      expect(result.ok ? undefined : result.error, c.error).toEqual(c.ok ? undefined : expect.any(String));
      expect(start.validators.map(validatorJson)).toEqual(c.start.map((v) => validatorJson(validator(v))));
      if (!c.ok) return;
      let set = unwrap(result);
      expect(set.validators.map(validatorJson)).toEqual(c.result!.map((v) => validatorJson(validator(v))));
      expect(toHex(set.hash())).toBe(c.hash);
      expect(String(set.totalPower)).toBe(c.total_power);
      const proposers: number[] = [];
      for (let i = 0; i < c.next_proposer_index!.length; i++) {
        set = set.incrementProposerPriority(1);
        proposers.push(set.proposerIndex());
      }
      expect(proposers).toEqual(c.next_proposer_index);
      expect(prioritiesOf(set)).toEqual(c.priorities_after_12);
      return;
    }
    case "run": {
      let set = rawSet(c.start);
      c.steps.forEach((step, i) => {
        if (step.change !== undefined) set = unwrap(set.updateWithChangeSet(changesOf([step.change])));
        set = set.incrementProposerPriority(1);
        expect(prioritiesOf(set), `step ${i}`).toEqual(step.priorities);
        expect(toHex(set.hash()), `step ${i}`).toBe(step.hash);
        expect(toHex(set.proposer()!.address), `step ${i}`).toBe(step.proposer);
      });
      return;
    }
    case "decode": {
      let decoded: ReturnType<typeof ValidatorSet.fromProto>;
      try {
        decoded = ValidatorSet.fromProto(ProtoValidatorSet.decode(fromHex(c.proto)));
      } catch (error) {
        decoded = { ok: false, error: String(error) };
      }
      expect(decoded.ok, c.error).toBe(c.ok);
      if (decoded.ok && c.total_power !== undefined) expect(String(decoded.value.totalPower)).toBe(c.total_power);
      return;
    }
    default:
      throw new Error(`unknown kind ${JSON.stringify(c)}`);
  }
}

describe("valset.json", () => {
  const { cases } = loadVectors<Case>("comet", "valset");
  cases.forEach((c, i) => {
    test(`${i} ${c.kind}: ${c.why ?? ""}`, () => check(c));
  });
});
