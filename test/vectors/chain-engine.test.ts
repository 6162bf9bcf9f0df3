/** The recorded chain, block by block through our own handshake, executor and stores, with the kvstore application: all
 *  results, hashes and validator sets are the recorded ones; then the same chain over restarts of the application. */
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { blockPartSet } from "../../src/chain/block.js";
import { parseGenesis } from "../../src/chain/genesis.js";
import { consensusParamsToJson } from "../../src/chain/json/params.js";
import { validatorToJson } from "../../src/chain/json/validator.js";
import { nobleHasher } from "../../src/crypto/hasher.js";
import { EvidencePool } from "../../src/engine/evidence/evidence-pool.js";
import { BlockExecutor } from "../../src/engine/execution/block-executor.js";
import { NO_FAILURES } from "../../src/engine/execution/fail-point.js";
import { Indexer } from "../../src/engine/indexer/indexer.js";
import { type Genesis, handshake } from "../../src/engine/replay/handshake.js";
import { BlockStore } from "../../src/engine/stores/block-store.js";
import type { ChainState } from "../../src/engine/stores/chain-state.js";
import { StateStore } from "../../src/engine/stores/state-store.js";
import { ExecTxResult } from "../../src/gen/tendermint/abci/types.js";
import { Block } from "../../src/gen/tendermint/types/block.js";
import { type BlockID, Commit } from "../../src/gen/tendermint/types/types.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import { utf8Encode } from "../../src/types/utf8.js";
import { rememberingVerifier } from "../support/engine-rig.js";
import { keptLog } from "../support/kept-log.js";
import { KvstoreApp } from "../support/kvstore-app.js";
import { MemoryDisk } from "../support/memory-disk.js";
import { type BlockIdJson, blockId } from "./chain-values.js";
import { loadVectors, vectorPath } from "./load.js";

interface Case {
  readonly kind?: undefined;
  readonly height: string;
  readonly block_proto?: string;
  readonly block_proto_file?: string;
  readonly block_id: BlockIdJson;
  readonly commit_proto: string;
  readonly canonical_commit: boolean;
  readonly evidence: number;
  readonly tx_result_protos: readonly string[];
  readonly app_hash_after: string;
  readonly rpc_validators: { readonly validators: unknown };
  readonly rpc_consensus_params: { readonly consensus_params: unknown };
}

function heightCases(): Case[] {
  const names = readdirSync(vectorPath("comet", "chain")).filter((n) => /^heights_\d+\.json$/.test(n));
  const cases = names.flatMap((n) => loadVectors<Case>("comet", `chain/${n.replace(".json", "")}`).cases);
  return cases.sort((a, b) => Number(a.height) - Number(b.height));
}

function blockOf(c: Case): Block {
  if (c.block_proto !== undefined) return Block.decode(fromHex(c.block_proto));
  const bytes = readFileSync(vectorPath("comet", `chain/${c.block_proto_file!}`));
  return Block.decode(Uint8Array.from(bytes));
}

function readGenesis(): Genesis {
  const text = readFileSync(vectorPath("comet", "chain/genesis.json"), "utf8");
  const doc = parseGenesis(text, { seconds: 0n, nanos: 0 });
  if (!doc.ok) throw new Error(doc.error);
  return { ...doc.value, appStateBytes: utf8Encode(doc.value.appState) };
}

const cases = heightCases();
const genesis = readGenesis();
const verifier = rememberingVerifier();
const log = keptLog();

interface Node {
  readonly disk: MemoryDisk;
  readonly app: KvstoreApp;
  readonly blockStore: BlockStore;
  readonly stateStore: StateStore;
  readonly evidence: EvidencePool;
  readonly indexer: Indexer;
  readonly executor: BlockExecutor;
  state: ChainState;
}

async function openNode(disk: MemoryDisk): Promise<Node> {
  const app = await KvstoreApp.open(disk.database("app"));
  const blockStore = new BlockStore(disk.database("blocks"));
  const stateStore = new StateStore(disk.database("state"), false);
  const state = await handshake({ app, stateStore, blockStore, genesis, verifier, hasher: nobleHasher, log });
  const evidence = await EvidencePool.open(
    { db: disk.database("evidence"), stateStore, blockStore, verifier, hasher: nobleHasher, log },
    state,
  );
  const indexer = new Indexer({
    db: disk.database("tx_index"),
    blockStore,
    stateStore,
    hasher: nobleHasher,
    log,
    onFailure: (error) => {
      throw error;
    },
  });
  await indexer.catchUp();
  const executor = new BlockExecutor({
    app,
    stateStore,
    blockStore,
    mempool: { reapMaxBytesMaxGas: () => [], lock: async () => {}, unlock: () => {}, update: () => {} },
    evidence,
    indexer,
    pruner: undefined,
    publish: () => {},
    verifier,
    hasher: nobleHasher,
    nowNs: () => 0n,
    blockTimeToleranceNs: 0n,
    failPoint: NO_FAILURES,
    log,
  });
  return { disk, app, blockStore, stateStore, evidence, indexer, executor, state };
}

async function store(node: Node, c: Case): Promise<{ block: Block; id: BlockID }> {
  const block = blockOf(c);
  const id = blockId(c.block_id);
  await node.blockStore.saveBlock(block, blockPartSet(block), {
    kind: "commit",
    commit: Commit.decode(fromHex(c.commit_proto)),
  });
  return { block, id };
}

describe("the recorded chain through executor and stores", () => {
  let node: Node;
  beforeAll(async () => {
    node = await openNode(new MemoryDisk());
  });

  test.each(cases.map((c) => [c.height, c] as const))("height %s", async (_name, c) => {
    if (c.kind !== undefined) throw new Error(`unknown kind ${String(c.kind)}`);
    const height = BigInt(c.height);
    const block = blockOf(c);
    const id = blockId(c.block_id);
    expect(await node.executor.blockFault(node.state, block, id)).toBeUndefined();
    const other = { ...block, header: { ...block.header, appHash: fromHex("00") } };
    expect(await node.executor.blockFault(node.state, other, { ...id, hash: fromHex("11") })).toMatch(/AppHash/);
    await store(node, c);
    node.state = await node.executor.applyBlock(node.state, block, id);

    expect(toHex(node.state.appHash)).toBe(c.app_hash_after);
    const response = node.stateStore.loadFinalizeBlockResponse(height)!;
    expect(response.txResults.map((r) => toHex(ExecTxResult.encode(r)))).toEqual(c.tx_result_protos);
    expect(node.stateStore.loadValidators(height)!.validators.map(validatorToJson)).toEqual(
      c.rpc_validators.validators,
    );
    expect(consensusParamsToJson(node.stateStore.loadConsensusParams(height)!)).toEqual(
      c.rpc_consensus_params.consensus_params,
    );
    expect(toHex(Block.encode(node.blockStore.loadBlock(height)!))).toBe(toHex(Block.encode(block)));
    expect(node.evidence.pending(-1n).evidence).toEqual([]);
  });

  test("what was stored can be read back by every way", async () => {
    const last = BigInt(cases.at(-1)!.height);
    expect(node.blockStore.base).toBe(genesis.initialHeight);
    expect(node.blockStore.height).toBe(last);
    for (const c of cases) {
      const height = BigInt(c.height);
      const hash = fromHex(c.block_id.hash);
      expect(node.blockStore.loadMetaByHash(hash)!.header.height).toBe(height);
      expect(toHex(Commit.encode(node.blockStore.loadSeenCommit(height)!))).toBe(c.commit_proto);
      if (height < last) expect(toHex(Commit.encode(node.blockStore.loadCommit(height)!))).toBe(c.commit_proto);
    }
    await node.indexer.idle();
    for (const c of cases) {
      const block = blockOf(c);
      expect(node.indexer.blocks.has(BigInt(c.height))).toBe(true);
      for (const tx of block.data.txs) expect(node.indexer.getTx(nobleHasher.sha256(tx))).toBeDefined();
    }
  });

  test("an application that lost its data is brought back by replaying all blocks", async () => {
    const disk = node.disk.restart();
    const app = await KvstoreApp.open(new MemoryDisk().database("app"));
    const blockStore = new BlockStore(disk.database("blocks"));
    const stateStore = new StateStore(disk.database("state"), false);
    const state = await handshake({ app, stateStore, blockStore, genesis, verifier, hasher: nobleHasher, log });
    expect(state.lastBlockHeight).toBe(node.state.lastBlockHeight);
    expect(app.height).toBe(node.state.lastBlockHeight);
    expect(app.size).toBe(node.app.size);
  });
});

describe("the recorded chain with a restart after each block", () => {
  test("stores, application and index go on from what they find", async () => {
    let disk = new MemoryDisk();
    for (const [i, c] of cases.entries()) {
      const node = await openNode(disk);
      const { block, id } = await store(node, c);
      // Every third block is stored only: the handshake of the next start has to execute it.
      if (i % 3 !== 2) {
        expect(await node.executor.blockFault(node.state, block, id)).toBeUndefined();
        node.state = await node.executor.applyBlock(node.state, block, id);
        expect(toHex(node.state.appHash)).toBe(c.app_hash_after);
      }
      disk = disk.restart();
    }
    const node = await openNode(disk);
    expect(toHex(node.state.appHash)).toBe(cases.at(-1)!.app_hash_after);
    await node.indexer.idle();
    for (const c of cases) expect(node.indexer.blocks.has(BigInt(c.height))).toBe(true);
    for (const c of cases) {
      const set = node.stateStore.loadValidators(BigInt(c.height))!;
      expect(set.validators.map(validatorToJson)).toEqual(c.rpc_validators.validators);
    }
  });
});
