import { describe, expect, test } from "vitest";
import { lightBlock, member, setOf } from "../../../test/support/light-chain.js";
import { Header, Proposal, Vote } from "../../gen/tendermint/types/types.js";
import { utf8Encode } from "../../types/utf8.js";
import { evidenceFault, wrapLightClientAttack } from "../evidence.js";
import { lightBlockToProto } from "../light-block.js";
import { defaultConsensusParams } from "../params.js";
import { PartSet } from "../part-set.js";
import { ZERO_TIME } from "../time.js";
import { validatorToProto } from "../validator.js";
import { ValidatorSet } from "../validator-set.js";
import { blockMetaToJson, partToJson } from "./block.js";
import { evidenceToJson } from "./evidence.js";
import { consensusParamsToJson } from "./params.js";
import { JsonValue, readJson } from "./read.js";
import { evidenceFromJson, publicKeyFromJson, readConsensusParams } from "./readers.js";
import { publicKeyToJson, validatorSetToJson } from "./validator.js";
import { proposalToJson, voteToJson } from "./vote.js";

/** Texts of this file were written by the original's libs/json. */
const ZEROS = "00".repeat(32).toUpperCase();
const id = { hash: new Uint8Array(32), partSetHeader: { total: 3, hash: new Uint8Array([1, 2]) } };

describe("the original's text", () => {
  test("of a proposal", () => {
    const proposal = Proposal.from({
      type: 32,
      height: 5n,
      round: 1,
      polRound: -1,
      blockId: id,
      timestamp: { seconds: 1_700_000_000n, nanos: 120_000_000 },
      signature: new Uint8Array([1]),
    });
    expect(JSON.stringify(proposalToJson(proposal))).toBe(
      `{"Type":32,"height":"5","round":1,"pol_round":-1,"block_id":{"hash":"${ZEROS}","parts":{"total":3,"hash":"0102"}},` +
        '"timestamp":"2023-11-14T22:13:20.12Z","signature":"AQ=="}',
    );
  });

  test("of a vote for nil, without signature and with an extension", () => {
    const vote = Vote.from({ type: 2, height: 3n, extension: utf8Encode("x") });
    expect(JSON.stringify(voteToJson(vote))).toBe(
      '{"type":2,"height":"3","round":0,"block_id":{"hash":"","parts":{"total":0,"hash":""}},' +
        '"timestamp":"0001-01-01T00:00:00Z","validator_address":"","validator_index":0,"signature":null,' +
        '"extension":"eA==","extension_signature":null}',
    );
  });

  test("of a part", () => {
    const set = PartSet.fromData(utf8Encode("hello hello hello"), 5);
    expect(JSON.stringify(partToJson(set.part(1)!))).toBe(
      '{"index":1,"bytes":"2068656C6C","proof":{"total":"4","index":"1",' +
        '"leaf_hash":"ryC50GBtx7VznHNzCjqLWE4jZZQqig/Jcq17BiBj+zY=",' +
        '"aunts":["iipcm3aIJ95alVLDigRMZpWcaPbS8htSYK9U0vh9uCc=","R2kXpoXdrafqU62aB5whOofhU2mrxBzvnnhpkXpHDz8="]}}',
    );
  });

  test("of a block's meta data, with an empty header", () => {
    const meta = { blockId: id, blockSize: 7n, header: Header.from({ chainId: "a" }), numTxs: 2n };
    expect(JSON.stringify(blockMetaToJson(meta))).toBe(
      `{"block_id":{"hash":"${ZEROS}","parts":{"total":3,"hash":"0102"}},"block_size":"7","header":{"version":{},` +
        '"chain_id":"a","height":"0","time":"0001-01-01T00:00:00Z","last_block_id":{"hash":"","parts":{"total":0,"hash":""}},' +
        '"last_commit_hash":"","data_hash":"","validators_hash":"","next_validators_hash":"","consensus_hash":"",' +
        '"app_hash":"","last_results_hash":"","evidence_hash":"","proposer_address":""},"num_txs":"2"}',
    );
  });

  test("of an empty validator set", () => {
    expect(JSON.stringify(validatorSetToJson(ValidatorSet.EMPTY))).toBe('{"validators":null,"proposer":null}');
  });
});

describe("evidence", () => {
  const set = setOf(member(1), member(2));
  const block = lightBlock({ height: 9n, set });
  const attack = wrapLightClientAttack({
    conflictingBlock: lightBlockToProto(block),
    commonHeight: 4n,
    byzantineValidators: [validatorToProto(set.getByIndex(0)!)],
    totalVotingPower: 20n,
    timestamp: { seconds: 5n, nanos: 6 },
  });

  test("of a light-client attack is read back as it was", () => {
    const json = JSON.parse(JSON.stringify(evidenceToJson(attack))) as { value: Record<string, unknown> };
    expect(Object.keys(json.value)).toEqual([
      "ConflictingBlock",
      "CommonHeight",
      "ByzantineValidators",
      "TotalVotingPower",
      "Timestamp",
    ]);
    expect(evidenceFromJson(json)).toEqual({ ok: true, value: attack });
  });

  test("that is malformed is refused with the path of the fault", () => {
    const refusal = (json: unknown): string => {
      const r = evidenceFromJson(json);
      return r.ok ? `accepted: ${evidenceFault(r.value)}` : r.error;
    };
    expect(refusal(undefined)).toMatch(/^type: expected tendermint\/DuplicateVoteEvidence or/);
    expect(refusal("x")).toMatch(/^document: expected an object/);
    expect(refusal({ type: "tendermint/DuplicateVoteEvidence", value: { vote_a: { height: 5 } } })).toMatch(
      /^value\.vote_a\.height: expected a whole number in quotes/,
    );
    expect(
      refusal({ type: "tendermint/DuplicateVoteEvidence", value: { TotalVotingPower: "9223372036854775808" } }),
    ).toMatch(/^value\.TotalVotingPower: expected a number from/);
    expect(refusal({ type: "tendermint/DuplicateVoteEvidence" })).toBe(
      "accepted: one or both of the votes are missing",
    );
    expect(refusal({ type: "tendermint/LightClientAttackEvidence", value: null })).toBe(
      "accepted: conflicting block is missing",
    );
    const text = JSON.stringify(evidenceToJson(attack));
    expect(refusal(JSON.parse(text.replace('"block_id_flag":2', '"block_id_flag":"2"')))).toMatch(
      /^value\.ConflictingBlock\.signed_header\.commit\.signatures\[0\]\.block_id_flag: /,
    );
    expect(refusal(JSON.parse(text.replace("PubKeyEd25519", "PubKeyX")))).toMatch(
      /pub_key: expected a public key of type/,
    );
  });
});

describe("readers", () => {
  const value = (json: unknown) => new JsonValue(json, "x");
  const read = <T>(f: () => T) => {
    const r = readJson(f);
    return r.ok ? r.value : "refused";
  };

  test("missing and null are zero", () => {
    for (const v of [value(null), value(undefined)]) {
      expect([v.text(), v.int64(), v.int32(), v.list(), v.hex().length, v.base64().length]).toEqual([
        "",
        0n,
        0,
        [],
        0,
        0,
      ]);
      expect(v.time()).toEqual(ZERO_TIME);
      expect(v.at("y").at("z").isNull()).toBe(true);
    }
    expect(value({}).at("toString").isNull()).toBe(true);
  });

  test("64-bit integers are text, smaller ones numbers", () => {
    expect(["7", "-7", " 7 ", "0"].map((t) => read(() => value(t).int64()))).toEqual([7n, -7n, 7n, 0n]);
    for (const bad of [7, "", "+7", "07", "7.0", "1e3", "0x7", "9223372036854775808", true, []]) {
      expect(
        read(() => value(bad).int64()),
        String(bad),
      ).toBe("refused");
    }
    expect(read(() => value("18446744073709551615").uint64())).toBe(2n ** 64n - 1n);
    expect(read(() => value("-1").uint64())).toBe("refused");
    for (const bad of ["7", 1.5, 2 ** 31, -(2 ** 31) - 1]) {
      expect(
        read(() => value(bad).int32()),
        String(bad),
      ).toBe("refused");
    }
    expect(read(() => value(256).byte())).toBe("refused");
  });

  test("times are UTC and strict", () => {
    expect(read(() => value("1970-01-01T00:00:01.5Z").time())).toEqual({ seconds: 1n, nanos: 500_000_000 });
    for (const bad of [
      "1970-01-01T00:00:01+00:00",
      "1970-01-01T0:00:01Z",
      "1970-01-01T00:00:01,5Z",
      "1970-02-30T00:00:00Z",
      5,
    ]) {
      expect(
        read(() => value(bad).time()),
        String(bad),
      ).toBe("refused");
    }
    expect(read(() => value("1970-01-01T01:00:01+01:00").time("any"))).toEqual({ seconds: 1n, nanos: 0 });
  });

  test("keys and params are read back as they were written", () => {
    const key = member(1).pubKey;
    expect(publicKeyFromJson(publicKeyToJson(key))).toEqual({ ok: true, value: key });
    expect(publicKeyFromJson({ type: "tendermint/PubKeyEd25519", value: "AQ==" })).toMatchObject({ ok: false });
    const params = defaultConsensusParams();
    expect(readConsensusParams(new JsonValue(consensusParamsToJson(params), ""))).toEqual(params);
  });
});
