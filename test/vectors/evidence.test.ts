import { describe, expect, test } from "vitest";
import { blockIdKeyBytes } from "../../src/chain/block-id.js";
import {
  decodeEvidence,
  evidenceBytes,
  evidenceFault,
  evidenceHash,
  evidenceListHash,
  lightClientAttackHash,
  makeDuplicateVoteEvidence,
  misbehaviorsOf,
  wrapDuplicateVote,
  wrapLightClientAttack,
} from "../../src/chain/evidence.js";
import { headerHash } from "../../src/chain/header.js";
import { lightBlockFromProto, type SignedHeader } from "../../src/chain/light-block.js";
import { addNs } from "../../src/chain/time.js";
import {
  byzantineValidators,
  duplicateVoteEvidenceFault,
  isEvidenceExpired,
  isInvalidHeader,
  lightClientAttackEvidenceFault,
} from "../../src/chain/verify-evidence.js";
import { nobleVerifier } from "../../src/crypto/verifier.js";
import { Misbehavior } from "../../src/gen/tendermint/abci/types.js";
import { DuplicateVoteEvidence, Evidence, LightClientAttackEvidence } from "../../src/gen/tendermint/types/evidence.js";
import { SignedHeader as ProtoSignedHeader } from "../../src/gen/tendermint/types/types.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import { rawSet, type TimeJson, time, type ValidatorJson, type Verdict, type VoteJson, vote } from "./chain-values.js";
import { loadVectors } from "./load.js";

interface Encoded {
  bytes: string;
  proto: string;
  hash: string;
  list_hash: string;
}

type Case = { why: string } & (
  | (Encoded & {
      kind: "duplicate_vote";
      chain_id: string;
      vote_a: VoteJson;
      vote_b: VoteJson;
      time: TimeJson;
      total_power: string;
      validator_power: string;
      validators: ValidatorJson[];
      height: string;
      misbehavior_proto: string;
      validate_basic: Verdict;
      decode: Verdict;
      verify: Verdict;
    })
  | (Encoded & {
      kind: "light_client_attack";
      chain_id: string;
      common_header_proto: string;
      common_height: string;
      common_validators: ValidatorJson[];
      trusted_header_proto: string;
      conflicting_header_hash: string;
      header_invalid: boolean;
      byzantine_expected: string[];
      misbehavior_protos: string[];
      validate_basic: Verdict;
      decode: Verdict;
      verify: Verdict;
    })
  | { kind: "decode"; bytes: string; decode: Verdict }
  | { kind: "decode_evidence"; proto: string; decode: Verdict }
  | {
      kind: "make";
      vote_1: VoteJson;
      vote_2: VoteJson;
      block_time: TimeJson;
      validators: ValidatorJson[];
      bytes: string;
      hash: string;
      key_a: string;
      key_b: string;
    }
  | { kind: "lca_hash"; header_hash: string; common_height: string; hash: string }
  | {
      kind: "expired";
      height_now: string;
      height_evidence: string;
      block_time?: TimeJson;
      age_ns: string;
      max_age_ns: string;
      max_age_num_blocks: string;
      expired: boolean;
    }
);

function unwrap<T>(r: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!r.ok) throw new Error(r.error);
  return r.value;
}

function expectVerdict(fault: string | undefined, verdict: Verdict, name: string): void {
  expect(fault === undefined, `${name}: ${verdict.error ?? "ok"}; ours: ${fault}`).toBe(verdict.ok);
}

function checkEncoded(evidence: Evidence, c: Encoded & { validate_basic: Verdict; decode: Verdict }): void {
  expect(toHex(evidenceBytes(evidence))).toBe(c.bytes);
  expect(toHex(Evidence.encode(evidence))).toBe(c.proto);
  expect(toHex(evidenceHash(evidence))).toBe(c.hash);
  expect(toHex(evidenceListHash([evidence]))).toBe(c.list_hash);
  expectVerdict(evidenceFault(evidence), c.validate_basic, "validate_basic");
  const decoded = decodeEvidence(fromHex(c.proto));
  expectVerdict(decoded.ok ? undefined : decoded.error, c.decode, "decode");
  if (decoded.ok) expect(toHex(Evidence.encode(decoded.value))).toBe(c.proto);
}

function signedHeader(proto: string): SignedHeader {
  const { header, commit } = ProtoSignedHeader.decode(fromHex(proto));
  return { header: header!, commit: commit! };
}

function check(c: Case): void {
  switch (c.kind) {
    case "duplicate_vote": {
      const value: DuplicateVoteEvidence = {
        voteA: vote(c.vote_a),
        voteB: vote(c.vote_b),
        totalVotingPower: BigInt(c.total_power),
        validatorPower: BigInt(c.validator_power),
        timestamp: time(c.time),
      };
      const evidence = wrapDuplicateVote(value);
      checkEncoded(evidence, c);
      expect(misbehaviorsOf(evidence).map((m) => toHex(Misbehavior.encode(m)))).toEqual([c.misbehavior_proto]);
      const fault = duplicateVoteEvidenceFault(nobleVerifier, value, c.chain_id, rawSet(c.validators));
      expectVerdict(fault, c.verify, "verify");
      return;
    }
    case "light_client_attack": {
      const value = LightClientAttackEvidence.decode(fromHex(c.bytes));
      const evidence = wrapLightClientAttack(value);
      checkEncoded(evidence, c);
      expect(misbehaviorsOf(evidence).map((m) => toHex(Misbehavior.encode(m)))).toEqual(c.misbehavior_protos);
      const common = signedHeader(c.common_header_proto);
      const trusted = signedHeader(c.trusted_header_proto);
      const validators = rawSet(c.common_validators);
      const conflicting = unwrap(lightBlockFromProto(value.conflictingBlock!));
      expect(toHex(headerHash(conflicting.header))).toBe(c.conflicting_header_hash);
      expect(isInvalidHeader(conflicting.header, trusted.header)).toBe(c.header_invalid);
      const guilty = unwrap(byzantineValidators(conflicting, validators, trusted));
      expect(guilty.map((v) => toHex(v.address))).toEqual(c.byzantine_expected);
      const fault = lightClientAttackEvidenceFault(nobleVerifier, value, common, validators, trusted);
      expectVerdict(fault, c.verify, "verify");
      return;
    }
    case "decode": {
      const evidence = wrapDuplicateVote(DuplicateVoteEvidence.decode(fromHex(c.bytes)));
      expectVerdict(evidenceFault(evidence), c.decode, "decode");
      return;
    }
    case "decode_evidence": {
      const decoded = decodeEvidence(fromHex(c.proto));
      expectVerdict(decoded.ok ? undefined : decoded.error, c.decode, "decode");
      return;
    }
    case "make": {
      const set = rawSet(c.validators);
      for (const [first, second] of [
        [c.vote_1, c.vote_2],
        [c.vote_2, c.vote_1],
      ] as const) {
        const made = unwrap(makeDuplicateVoteEvidence(vote(first), vote(second), time(c.block_time), set));
        expect(toHex(evidenceBytes(wrapDuplicateVote(made)))).toBe(c.bytes);
        expect(toHex(evidenceHash(wrapDuplicateVote(made)))).toBe(c.hash);
        expect(toHex(blockIdKeyBytes(made.voteA!.blockId))).toBe(c.key_a);
        expect(toHex(blockIdKeyBytes(made.voteB!.blockId))).toBe(c.key_b);
      }
      return;
    }
    case "lca_hash":
      expect(toHex(lightClientAttackHash(fromHex(c.header_hash), BigInt(c.common_height)))).toBe(c.hash);
      return;
    case "expired": {
      const at = { seconds: 1_700_000_000n, nanos: 0 };
      const params = {
        maxAgeNumBlocks: BigInt(c.max_age_num_blocks),
        maxAgeDurationNs: BigInt(c.max_age_ns),
        maxBytes: 0n,
      };
      const now = { height: BigInt(c.height_now), time: addNs(at, BigInt(c.age_ns)) };
      expect(isEvidenceExpired(params, now, { height: BigInt(c.height_evidence), time: at })).toBe(c.expired);
      return;
    }
    default:
      throw new Error(`unknown kind ${JSON.stringify(c)}`);
  }
}

describe("evidence.json", () => {
  loadVectors<Case>("comet", "evidence").cases.forEach((c, i) => {
    test(`${i} ${c.kind}: ${c.why}`, () => check(c));
  });
});
