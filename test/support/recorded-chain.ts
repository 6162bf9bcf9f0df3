/** The node that answered the vectors of comet/rpc, made again from the recorded blocks of comet/chain: the engine's own
 *  stores and indexes in memory, filled with the blocks; the kvstore application, which executes them once more. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createSystemClock } from "../../src/adapters/system-clock.js";
import { blockPartSet } from "../../src/chain/block.js";
import { misbehaviorsOf } from "../../src/chain/evidence.js";
import { parseGenesis } from "../../src/chain/genesis.js";
import { keyFromProto, keyToProto } from "../../src/chain/key-proto.js";
import { createValidator } from "../../src/chain/validator.js";
import { ValidatorSet } from "../../src/chain/validator-set.js";
import { nobleHasher } from "../../src/crypto/hasher.js";
import { createEventBus, type EventBus } from "../../src/engine/events/event-bus.js";
import { BlockIndex } from "../../src/engine/indexer/block-index.js";
import { TxIndex } from "../../src/engine/indexer/tx-index.js";
import { Mempool } from "../../src/engine/mempool/mempool.js";
import { BlockStore } from "../../src/engine/stores/block-store.js";
import { StateStore } from "../../src/engine/stores/state-store.js";
import type { NodeEnvironment, NodeInfo } from "../../src/gateway/environment.js";
import {
  ExecTxResult,
  RequestCheckTx,
  RequestFinalizeBlock,
  RequestInitChain,
  ResponseFinalizeBlock,
} from "../../src/gen/tendermint/abci/types.js";
import { Block } from "../../src/gen/tendermint/types/block.js";
import { Commit } from "../../src/gen/tendermint/types/types.js";
import type { KvDatabase } from "../../src/ports/disk.js";
import { fromHex } from "../../src/types/bytes.js";
import { vectorPath } from "../vectors/load.js";
import { keptLog, type LogLine } from "./kept-log.js";
import { KvstoreApp } from "./kvstore-app.js";
import { MemoryDisk } from "./memory-disk.js";

interface HeightCase {
  readonly height: string;
  readonly block_proto?: string;
  readonly block_proto_file?: string;
  readonly commit_proto: string;
  readonly tx_result_protos: readonly string[];
}

/** The copies hold a shorter form of the recorded chain beside the RPC answers. */
function heightCases(): HeightCase[] {
  const folder = existsSync(vectorPath("comet", "rpc/chain_1.json")) ? "rpc" : "chain";
  const files = readdirSync(vectorPath("comet", folder)).filter((n) => /^(heights|chain)_\d+\.json$/.test(n));
  const cases = files.flatMap((name) => {
    const file = JSON.parse(readFileSync(vectorPath("comet", `${folder}/${name}`), "utf8")) as { cases: HeightCase[] };
    return file.cases;
  });
  return cases.sort((a, b) => Number(a.height) - Number(b.height));
}

function blockBytes(c: HeightCase): Uint8Array {
  if (c.block_proto !== undefined) return fromHex(c.block_proto);
  const name = c.block_proto_file!;
  const beside = vectorPath("comet", `rpc/${name}`);
  return Uint8Array.from(readFileSync(existsSync(beside) ? beside : vectorPath("comet", `chain/${name}`)));
}

function unwrap<T>(r: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!r.ok) throw new Error(r.error);
  return r.value;
}

export interface RecordedChain {
  readonly env: NodeEnvironment;
  readonly events: EventBus;
  readonly app: KvstoreApp;
  readonly mempool: Mempool;
  readonly logLines: readonly LogLine[];
  readonly lastHeight: bigint;
  block(height: bigint): Block;
  result(height: bigint): ResponseFinalizeBlock;
}

export interface RecordedOptions {
  readonly nodeInfo: NodeInfo;
  readonly validatorKey: Uint8Array;
  /** Transactions that wait in the mempool. */
  readonly pending: readonly Uint8Array[];
}

/** Feeds the recorded blocks to stores, application and indexes. */
export async function recordedChain(options: RecordedOptions): Promise<RecordedChain> {
  const genesisText = readFileSync(vectorPath("comet", "chain/genesis.json"), "utf8");
  const genesis = unwrap(parseGenesis(genesisText, { seconds: 0n, nanos: 0 }));
  const disk = new MemoryDisk();
  const blocks = new BlockStore(disk.database("blockstore"));
  const states = new StateStore(disk.database("state"), false);
  const indexDb = disk.database("tx_index");
  const txIndex = new TxIndex(indexDb);
  const blockIndex = new BlockIndex(indexDb, (h) => states.loadFinalizeBlockResponse(h)?.events);
  const app = await KvstoreApp.open(disk.database("app"));
  const updates = genesis.validators.map((v) => ({ pubKey: keyToProto(v.pubKey), power: v.power }));
  await app.initChain(RequestInitChain.from({ chainId: genesis.chainId, validators: updates }));

  const sets = new Map<bigint, ValidatorSet>();
  let set = unwrap(ValidatorSet.create(genesis.validators));
  let next = set.incrementProposerPriority(1);
  for (const c of heightCases()) {
    const height = BigInt(c.height);
    const block = Block.decode(blockBytes(c));
    const commit = Commit.decode(fromHex(c.commit_proto));
    await blocks.saveBlock(block, blockPartSet(block), { kind: "commit", commit });
    const response = await execute(app, block, c);
    await states.saveFinalizeBlockResponse(height, response);
    await index(indexDb, txIndex, blockIndex, height, block, response);
    sets.set(height, set);
    const changes = response.validatorUpdates.map((u) => createValidator(unwrap(keyFromProto(u.pubKey)), u.power));
    const after = unwrap(next.updateWithChangeSet(changes)).incrementProposerPriority(1);
    set = next;
    next = after;
    sets.set(height + 1n, set);
  }

  const lastHeight = blocks.height;
  const events = createEventBus();
  const log = keptLog();
  const mempool = new Mempool(
    {
      txsMax: 5000,
      bytesMax: 1e9,
      txBytesMax: 1_048_576,
      cacheSize: 10_000,
      keepInvalidTxsInCache: false,
      recheck: true,
    },
    {
      app,
      hasher: nobleHasher,
      filters: { preCheck: () => undefined, postCheck: () => undefined },
      height: lastHeight,
      nextTurn: setImmediate,
      onFailure: (e) => {
        throw e;
      },
    },
  );
  for (const tx of options.pending) await mempool.checkTx(tx);
  const env: NodeEnvironment = {
    clock: createSystemClock(),
    log,
    blocks,
    states: {
      loadValidators: (h) => sets.get(h),
      loadConsensusParams: (h) => (h >= 1n && h <= lastHeight + 1n ? genesis.consensusParams : undefined),
      loadFinalizeBlockResponse: (h) => states.loadFinalizeBlockResponse(h),
    },
    mempool,
    app: {
      query: (req) => app.query(req),
      info: () => app.info(),
      checkTx: (tx) => app.checkTx(RequestCheckTx.from({ tx })),
    },
    txIndex,
    blockIndex,
    events,
    consensus: {
      publicKey: options.validatorKey,
      catchingUp: () => false,
      roundStateJson: () => ({ height: String(lastHeight + 1n) }),
      roundStateSimpleJson: () => ({ "height/round/step": `${lastHeight + 1n}/0/1` }),
      peerStatesJson: () => [],
    },
    network: {
      nodeInfo: () => options.nodeInfo,
      listening: () => true,
      listeners: () => ["Listener(@)"],
      peersJson: () => [],
    },
    // What the chain has committed already is taken again without a word, as by the original's evidence pool.
    addEvidence: async () => undefined,
    genesisJson: JSON.stringify(JSON.parse(genesisText)),
  };
  return {
    env,
    events,
    app,
    mempool,
    logLines: log.lines,
    lastHeight,
    block: (h) => blocks.loadBlock(h)!,
    result: (h) => states.loadFinalizeBlockResponse(h)!,
  };
}

async function execute(app: KvstoreApp, block: Block, c: HeightCase): Promise<ResponseFinalizeBlock> {
  const { header } = block;
  const response = await app.finalizeBlock(
    RequestFinalizeBlock.from({
      height: header.height,
      txs: block.data.txs,
      time: header.time,
      misbehavior: block.evidence.evidence.flatMap(misbehaviorsOf),
    }),
  );
  await app.commit();
  // What the recorded node got from its application is what was recorded.
  return ResponseFinalizeBlock.from({
    ...response,
    txResults: c.tx_result_protos.map((r) => ExecTxResult.decode(fromHex(r))),
  });
}

async function index(
  db: KvDatabase,
  txIndex: TxIndex,
  blockIndex: BlockIndex,
  height: bigint,
  block: Block,
  response: ResponseFinalizeBlock,
): Promise<void> {
  const counter = { next: 0 };
  const ops = [...blockIndex.opsFor(height, response.events)];
  block.data.txs.forEach((tx, i) => {
    ops.push(
      ...txIndex.opsFor(nobleHasher.sha256(tx), { height, index: i, tx, result: response.txResults[i]! }, counter),
    );
  });
  await db.write(ops);
}
