import { describe, expect, test } from "vitest";
import { medianTime, weightedMedian } from "../../src/chain/bft-time.js";
import {
  type CommitJson,
  commit,
  rawSet,
  type TimeJson,
  time,
  type ValidatorJson,
  type Verdict,
} from "./chain-values.js";
import { loadVectors } from "./load.js";

type Vote = { absent: true } | { absent?: undefined; power: string; time: TimeJson };

type Case = { why: string } & (
  | { kind: "median"; votes: Vote[]; total_power: string; median: TimeJson }
  | ({ kind: "commit"; commit: CommitJson; validators: ValidatorJson[]; median?: TimeJson } & Verdict)
);

function check(c: Case): void {
  switch (c.kind) {
    case "median": {
      const times = c.votes.flatMap((v) => (v.absent ? [] : [{ time: time(v.time), weight: BigInt(v.power) }]));
      expect(weightedMedian(times, BigInt(c.total_power))).toEqual(time(c.median));
      return;
    }
    case "commit": {
      const median = medianTime(commit(c.commit), rawSet(c.validators));
      expect(median.ok, c.error).toBe(c.ok);
      if (median.ok) expect(median.value).toEqual(time(c.median!));
      return;
    }
    default:
      throw new Error(`unknown kind ${JSON.stringify(c)}`);
  }
}

describe("bft_time.json", () => {
  loadVectors<Case>("comet", "bft_time").cases.forEach((c, i) => {
    test(`${i} ${c.kind}: ${c.why}`, () => check(c));
  });
});
