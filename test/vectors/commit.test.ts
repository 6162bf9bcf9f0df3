import { describe, expect, test } from "vitest";
import { commitFault, commitHash, commitLeaves, decodeCommit } from "../../src/chain/commit.js";
import {
  decodeExtendedCommit,
  extendedCommitFault,
  extendedCommitVote,
  extensionsFault,
  plainCommit,
} from "../../src/chain/extended-commit.js";
import type { ValidatorSet } from "../../src/chain/validator-set.js";
import {
  type Fraction,
  verifyCommitFault,
  verifyCommitLightFault,
  verifyCommitTrustingFault,
  verifyExtendedCommitFault,
} from "../../src/chain/verify-commit.js";
import { voteExtensionSignatureFault, voteFault, voteSignatureFault } from "../../src/chain/vote.js";
import { nobleVerifier } from "../../src/crypto/verifier.js";
import { Commit, ExtendedCommit } from "../../src/gen/tendermint/types/types.js";
import { BlockIDFlag } from "../../src/gen/tendermint/types/validator.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import {
  type BlockIdJson,
  blockId,
  type CommitJson,
  commit,
  extendedCommit,
  rawSet,
  type ValidatorJson,
  type Verdict,
  validator,
} from "./chain-values.js";
import { loadVectors } from "./load.js";

type Case = { why: string } & (
  | {
      kind: "encoding";
      commit: CommitJson;
      proto: string;
      hash: string;
      leaves: string[];
      validate_basic: Verdict;
      decode: Verdict;
    }
  | {
      kind: "extended";
      chain_id: string;
      commit: CommitJson;
      validators: ValidatorJson[];
      proto: string;
      plain_proto: string;
      hash: string;
      validate_basic: Verdict;
      decode: Verdict;
      ensure_extensions_enabled: Verdict;
      ensure_extensions_disabled: Verdict;
      to_vote_set: Verdict;
      verify_commit_extended: Verdict;
    }
  | {
      kind: "verify";
      chain_id: string;
      block_id: BlockIdJson;
      height: string;
      commit_proto: string;
      validators: ValidatorJson[];
      proposer: string;
      total_power: string;
      trust_level: string;
      verify_commit: Verdict;
      light: Verdict;
      light_all: Verdict;
      trusting: Verdict;
      trusting_all: Verdict;
    }
);

function setOf(validators: ValidatorJson[], proposer?: string): ValidatorSet {
  const chosen = validators.find((v) => v.address === proposer);
  return rawSet(validators, chosen && validator(chosen));
}

function fraction(text: string): Fraction {
  const [numerator, denominator] = text.split("/");
  return { numerator: BigInt(numerator!), denominator: BigInt(denominator!) };
}

/** Whether each vote of the commit could be counted again, with its extension. */
function votesFault(extended: ExtendedCommit, chainId: string, set: ValidatorSet): string | undefined {
  for (let i = 0; i < extended.extendedSignatures.length; i++) {
    if (extended.extendedSignatures[i]!.blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_ABSENT) continue;
    const vote = extendedCommitVote(extended, i);
    const key = set.getByIndex(i)!.pubKey;
    const fault =
      voteFault(vote) ??
      voteSignatureFault(nobleVerifier, chainId, vote, key) ??
      voteExtensionSignatureFault(nobleVerifier, chainId, vote, key);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function expectVerdict(fault: unknown, verdict: Verdict, name: string): void {
  expect(fault === undefined, `${name}: ${verdict.error ?? "ok"}; ours: ${JSON.stringify(fault, bigintText)}`).toBe(
    verdict.ok,
  );
}

function bigintText(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

function check(c: Case): void {
  switch (c.kind) {
    case "encoding": {
      const value = commit(c.commit);
      expect(toHex(Commit.encode(value))).toBe(c.proto);
      expect(commitLeaves(value).map(toHex)).toEqual(c.leaves);
      expect(toHex(commitHash(value))).toBe(c.hash);
      expectVerdict(commitFault(value), c.validate_basic, "validate_basic");
      const decoded = decodeCommit(fromHex(c.proto));
      expectVerdict(decoded.ok ? undefined : decoded.error, c.decode, "decode");
      if (decoded.ok) expect(decoded.value).toEqual(value);
      return;
    }
    case "extended": {
      const value = extendedCommit(c.commit);
      const set = setOf(c.validators);
      expect(toHex(ExtendedCommit.encode(value))).toBe(c.proto);
      expect(toHex(Commit.encode(plainCommit(value)))).toBe(c.plain_proto);
      expect(toHex(commitHash(plainCommit(value)))).toBe(c.hash);
      expectVerdict(extendedCommitFault(value), c.validate_basic, "validate_basic");
      const decoded = decodeExtendedCommit(fromHex(c.proto));
      expectVerdict(decoded.ok ? undefined : decoded.error, c.decode, "decode");
      expectVerdict(extensionsFault(value, true), c.ensure_extensions_enabled, "enabled");
      expectVerdict(extensionsFault(value, false), c.ensure_extensions_disabled, "disabled");
      expectVerdict(votesFault(value, c.chain_id, set), c.to_vote_set, "to_vote_set");
      expectVerdict(
        verifyExtendedCommitFault(nobleVerifier, c.chain_id, set, value.blockId, value.height, value),
        c.verify_commit_extended,
        "verify",
      );
      return;
    }
    case "verify": {
      const set = setOf(c.validators, c.proposer);
      expect(String(set.totalPower)).toBe(c.total_power);
      const value = Commit.decode(fromHex(c.commit_proto));
      const args = [nobleVerifier, c.chain_id, set, blockId(c.block_id), BigInt(c.height), value] as const;
      const level = fraction(c.trust_level);
      expectVerdict(verifyCommitFault(...args), c.verify_commit, "full");
      expectVerdict(verifyCommitLightFault(...args), c.light, "light");
      expectVerdict(verifyCommitLightFault(...args, { all: true }), c.light_all, "light, all");
      expectVerdict(verifyCommitTrustingFault(nobleVerifier, c.chain_id, set, value, level), c.trusting, "trusting");
      expectVerdict(
        verifyCommitTrustingFault(nobleVerifier, c.chain_id, set, value, level, { all: true }),
        c.trusting_all,
        "trusting, all",
      );
      return;
    }
    default:
      throw new Error(`unknown kind ${JSON.stringify(c)}`);
  }
}

describe("commit.json", () => {
  const { cases } = loadVectors<Case>("comet", "commit");
  cases.forEach((c, i) => {
    test(`${i} ${c.kind}: ${c.why}`, () => check(c));
  });
});
