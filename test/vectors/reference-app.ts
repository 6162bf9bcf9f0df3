/** The application that the golden vectors of the SDK were made with, as far as its modules exist here: auth, bank and
 *  consensus params, with the module accounts of the others. Messages of modules that are missing can be stood in for. */
import { authModule } from "../../modules/auth/module.js";
import { bank as bankModule } from "../../modules/bank/module.js";
import { consensus as consensusModule } from "../../modules/consensus/module.js";
import { createNativeVerifier, nativeHasher } from "../../src/adapters/native-crypto.js";
import { APP_FILES } from "../../src/app/files.js";
import { Registry } from "../../src/codec/registry.js";
import type { AddressParser } from "../../src/codec/signers.js";
import { addressPrefixes } from "../../src/crypto/bech32.js";
import type { Timestamp } from "../../src/gen/google/protobuf/timestamp.js";
import type * as abci from "../../src/gen/tendermint/abci/types.js";
import type { ConsensusParams } from "../../src/gen/tendermint/types/params.js";
import { type AddressCodec, createAddressCodec, moduleAddress } from "../../src/sdk/address-codec.js";
import type { AnteFeeGrants } from "../../src/sdk/ante/keepers.js";
import { BaseApp } from "../../src/sdk/base-app.js";
import type { Context } from "../../src/sdk/context.js";
import { type AppFacts, type AppModule, defineModule, type ModuleAccountSpec } from "../../src/sdk/module.js";
import { MemoryDatabase } from "../../src/store/memory-database.js";
import { Multistore } from "../../src/store/multistore.js";
import { EMPTY_BYTES, fromHex } from "../../src/types/bytes.js";
import { parseDecCoins } from "../../src/types/dec-coin.js";
import { err, ok } from "../../src/types/result.js";
import { parseRfc3339 } from "../../src/types/rfc3339.js";
import { utf8Encode } from "../../src/types/utf8.js";

export const MIN_GAS_PRICES = "0.001ustate,0.0005uusdc";

const ACCOUNTS: readonly ModuleAccountSpec[] = [
  { name: "distribution" },
  { name: "mint", permissions: ["minter"] },
  { name: "bonded_tokens_pool", permissions: ["burner", "staking"] },
  { name: "not_bonded_tokens_pool", permissions: ["burner", "staking"] },
  { name: "gov", permissions: ["burner"], blocked: false },
];

function parserOf(codec: AddressCodec): AddressParser {
  return (text) => {
    const fault = codec.fault(text);
    return fault === undefined ? ok(codec.parse(text)) : err(fault);
  };
}

export interface Genesis {
  readonly chain_id: string;
  readonly genesis_time: string;
  readonly initial_height: string;
  readonly app_state: object;
  readonly consensus_params: {
    readonly block: { readonly max_bytes: string; readonly max_gas: string };
    readonly evidence: {
      readonly max_age_num_blocks: string;
      readonly max_age_duration: string;
      readonly max_bytes: string;
    };
    readonly validator: { readonly pub_key_types: string[] };
    readonly version: { readonly app: string };
    readonly abci: { readonly vote_extensions_enable_height: string };
  };
}

export function timeOf(text: string): Timestamp {
  const time = parseRfc3339(text);
  if (time === undefined) throw new Error(`not a time: ${text}`);
  return time;
}

function paramsOf(json: Genesis["consensus_params"]): ConsensusParams {
  const ns = BigInt(json.evidence.max_age_duration);
  return {
    block: { maxBytes: BigInt(json.block.max_bytes), maxGas: BigInt(json.block.max_gas) },
    evidence: {
      maxAgeNumBlocks: BigInt(json.evidence.max_age_num_blocks),
      maxAgeDuration: { seconds: ns / 1_000_000_000n, nanos: Number(ns % 1_000_000_000n) },
      maxBytes: BigInt(json.evidence.max_bytes),
    },
    validator: { pubKeyTypes: json.validator.pub_key_types },
    version: { app: BigInt(json.version.app) },
    abci: { voteExtensionsEnableHeight: BigInt(json.abci.vote_extensions_enable_height) },
  };
}

export interface ReferenceOptions {
  readonly chainId: string;
  readonly feeGrants?: AnteFeeGrants;
  /** Stand-ins for modules that are missing. */
  readonly extra?: (
    facts: AppFacts,
    parts: { readonly auth: AppModule; readonly bank: ReturnType<typeof bankModule.create> },
  ) => AppModule[];
}

export function createReferenceApp({ chainId, extra, feeGrants }: ReferenceOptions) {
  const prefixes = addressPrefixes("stateset");
  const addresses = createAddressCodec(prefixes.account);
  const operatorAddresses = createAddressCodec(prefixes.operator);
  const authDefinition = authModule({ unordered: true });
  const facts: AppFacts = {
    addresses,
    operatorAddresses,
    consensusAddresses: createAddressCodec(prefixes.consensus),
    authority: addresses.format(moduleAddress("gov")),
    baseDenom: "ustate",
    accounts: [...authDefinition.accounts, ...ACCOUNTS],
  };
  const auth = authDefinition.create(facts, {});
  const bank = bankModule.create(facts, { accounts: auth.keeper });
  const consensus = consensusModule.create(facts, {});
  const more = extra?.(facts, { auth, bank }) ?? [];
  const modules: AppModule[] = [auth, bank, consensus, ...more];
  const registry = new Registry({
    files: APP_FILES,
    addresses: { account: parserOf(addresses), validator: parserOf(operatorAddresses) },
  });
  const db = new MemoryDatabase();
  const mounts = modules.flatMap(({ storeKey }) => (storeKey ? [{ name: storeKey, kind: "iavl" as const }] : []));
  const store = new Multistore({ mounts }, { db, hasher: nativeHasher });
  const prices = parseDecCoins(MIN_GAS_PRICES);
  if (!prices.ok) throw new Error(prices.error);
  const names = modules.map(({ name }) => name);
  const app = new BaseApp(
    {
      name: "statesetd",
      version: "",
      chainId,
      minGasPrices: prices.value,
      order: { genesis: names, preBlock: names, beginBlock: names, endBlock: names },
    },
    {
      store,
      registry,
      hasher: nativeHasher,
      verifier: createNativeVerifier(),
      addresses,
      modules,
      ante: { accounts: auth.keeper, bank: bank.keeper, ...(feeGrants === undefined ? {} : { feeGrants }) },
      consensusParams: consensus.keeper,
      report: (message, fields) => {
        throw new Error(`${message}: ${JSON.stringify(fields, (_, v) => (typeof v === "bigint" ? String(v) : v))}`);
      },
    },
  );
  return { app, auth, bank, consensus, facts, registry, db, store };
}

export type ReferenceApp = ReturnType<typeof createReferenceApp>;

export function initChain({ app }: ReferenceApp, genesis: Genesis): abci.ResponseInitChain {
  return app.initChain({
    time: timeOf(genesis.genesis_time),
    chainId: genesis.chain_id,
    consensusParams: paramsOf(genesis.consensus_params),
    validators: [],
    appStateBytes: utf8Encode(JSON.stringify(genesis.app_state)),
    initialHeight: BigInt(genesis.initial_height),
  });
}

/** Executes and commits a block. */
export function runBlock(
  { app, db }: ReferenceApp,
  height: bigint,
  time: Timestamp,
  txs: readonly Uint8Array[] = [],
  proposer: Uint8Array = EMPTY_BYTES,
): abci.ResponseFinalizeBlock {
  const response = app.finalizeBlock({
    txs: [...txs],
    decidedLastCommit: { round: 0, votes: [] },
    misbehavior: [],
    hash: EMPTY_BYTES,
    height,
    time,
    nextValidatorsHash: EMPTY_BYTES,
    proposerAddress: proposer,
  });
  db.apply(app.commit().writes);
  app.written(height);
  return response;
}

/** A module that writes pairs of stores as they stand in a vector file, at genesis. */
export function importer(pairsOf: () => readonly (readonly [store: string, key: string, value: string])[]) {
  return defineModule()({
    name: "importer",
    consensusVersion: 1,
    proto: {},
    state: () => ({}),
    beginBlock(_inside, ctx: Context) {
      for (const [store, key, value] of pairsOf()) ctx.kv(store).set(fromHex(key), fromHex(value));
    },
  });
}
