import { describe, expect, test } from "vitest";
import { type GenesisDoc, genesisToJson, parseGenesis } from "../../src/chain/genesis.js";
import { hashConsensusParams } from "../../src/chain/params.js";
import { genesisState } from "../../src/engine/stores/chain-state.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import {
  type ParamsJson,
  params,
  type TimeJson,
  time,
  type ValidatorJson,
  type Verdict,
  validatorJson,
} from "./chain-values.js";
import { loadVectors } from "./load.js";

interface Case extends Verdict {
  kind?: undefined;
  why: string;
  text: string;
  chain_id?: string;
  initial_height?: string;
  app_hash?: string;
  app_state?: string;
  genesis_time?: TimeJson | "now";
  params?: ParamsJson;
  validators?: { address: string; name: string; power: string; pub_key: string }[];
  re_encoded?: string;
  make_state?: Verdict;
  state?: {
    app_hash: string;
    consensus_hash: string;
    initial_height: string;
    last_block_height: string;
    validators: ValidatorJson[];
    validators_hash: string;
    next_validators: ValidatorJson[];
    next_validators_hash: string;
  };
}

const NOW = { seconds: 1_800_000_000n, nanos: 7 };

function checkDocument(doc: GenesisDoc, c: Case): void {
  expect(doc.chainId).toBe(c.chain_id);
  expect(String(doc.initialHeight)).toBe(c.initial_height);
  expect(doc.appHash).toEqual(fromHex(c.app_hash!));
  expect(doc.appState).toBe(c.app_state);
  expect(doc.genesisTime).toEqual(c.genesis_time === "now" ? NOW : time(c.genesis_time!));
  expect(doc.consensusParams).toEqual(params(c.params!));
  const validators = doc.validators.map((v) => ({
    address: toHex(v.address),
    name: v.name,
    power: String(v.power),
    pub_key: toHex(v.pubKey.bytes),
  }));
  expect(validators).toEqual(c.validators);
  if (c.re_encoded !== undefined) expect(genesisToJson(doc, "compact")).toBe(c.re_encoded);
  for (const layout of ["compact", "indented"] as const) {
    const again = parseGenesis(genesisToJson(doc, layout), NOW);
    expect(again.ok && genesisToJson(again.value, "compact")).toBe(genesisToJson(doc, "compact"));
  }
}

function checkState(doc: GenesisDoc, c: Case): void {
  const made = genesisState(doc);
  expect(made.ok, c.make_state!.error).toBe(c.make_state!.ok);
  if (!made.ok) return;
  const state = made.value;
  const expected = c.state!;
  expect(toHex(state.appHash)).toBe(expected.app_hash);
  expect(toHex(hashConsensusParams(state.consensusParams))).toBe(expected.consensus_hash);
  expect(String(state.initialHeight)).toBe(expected.initial_height);
  expect(String(state.lastBlockHeight)).toBe(expected.last_block_height);
  expect(state.validators.validators.map(validatorJson)).toEqual(expected.validators);
  expect(toHex(state.validators.hash())).toBe(expected.validators_hash);
  expect(state.nextValidators.validators.map(validatorJson)).toEqual(expected.next_validators);
  expect(toHex(state.nextValidators.hash())).toBe(expected.next_validators_hash);
}

describe("genesis.json", () => {
  loadVectors<Case>("comet", "genesis").cases.forEach((c, i) => {
    test(`${i} ${c.why}`, () => {
      if (c.kind !== undefined) throw new Error(`unknown kind ${c.kind}`);
      const doc = parseGenesis(c.text, NOW);
      expect(doc.ok ? "read" : doc.error, c.error).toEqual(
        c.ok ? "read" : expect.stringMatching(/^[a-z_ ]+[[\].a-z_0-9]*: /),
      );
      if (!doc.ok) return;
      checkDocument(doc.value, c);
      checkState(doc.value, c);
    });
  });
});
