/** A node over the recorded blocks of sdk/queries/blocks.json and the results of their transactions: what the tx,
 *  tendermint and node services read. The application itself is not there: its answers are handed in. */
import { existsSync } from "node:fs";
import { createSystemClock } from "../../src/adapters/system-clock.js";
import { blockPartSet } from "../../src/chain/block.js";
import { defaultConsensusParams } from "../../src/chain/params.js";
import { createValidator, type Validator } from "../../src/chain/validator.js";
import { ValidatorSet } from "../../src/chain/validator-set.js";
import { nobleHasher } from "../../src/crypto/hasher.js";
import { createEventBus } from "../../src/engine/events/event-bus.js";
import { TxIndex } from "../../src/engine/indexer/tx-index.js";
import { BlockStore } from "../../src/engine/stores/block-store.js";
import type { AppAccess, MempoolAccess, NodeEnvironment, NodeInfo } from "../../src/gateway/environment.js";
import type { ExecTxResult } from "../../src/gen/tendermint/abci/types.js";
import { Block } from "../../src/gen/tendermint/types/block.js";
import { Commit } from "../../src/gen/tendermint/types/types.js";
import { fromHex } from "../../src/types/bytes.js";
import { loadVectors, vectorPath } from "../vectors/load.js";
import { keptLog } from "./kept-log.js";
import { MemoryDisk } from "./memory-disk.js";

interface BlockCase {
  readonly height: string;
  readonly block: string;
  readonly seen_commit: string;
}

interface UpdateJson {
  readonly ed25519: string;
  readonly power: string;
}

interface ResultJson {
  readonly code: number;
  readonly codespace: string;
  readonly data: string;
  readonly log: string;
  readonly info: string;
  readonly gas_wanted: string;
  readonly gas_used: string;
  readonly events: readonly (readonly [string, readonly (readonly [string, string, boolean])[]])[];
}

interface ExecutionCase {
  readonly height: string;
  readonly validator_updates: readonly UpdateJson[];
  readonly txs: readonly { readonly tx: string; readonly result: ResultJson }[];
}

interface ExecutionFile {
  readonly init_chain: { readonly validators: readonly UpdateJson[] };
}

function unwrap<T>(r: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!r.ok) throw new Error(r.error);
  return r.value;
}

function resultOf(r: ResultJson): ExecTxResult {
  return {
    code: r.code,
    codespace: r.codespace,
    data: fromHex(r.data),
    log: r.log,
    info: r.info,
    gasWanted: BigInt(r.gas_wanted),
    gasUsed: BigInt(r.gas_used),
    events: r.events.map(([type, attributes]) => ({
      type,
      attributes: attributes.map(([key, value, index]) => ({ key, value, index })),
    })),
  };
}

function validatorOf(u: UpdateJson): Validator {
  return createValidator({ kind: "ed25519", bytes: fromHex(u.ed25519) }, BigInt(u.power));
}

/** Sets by height, from the first validators and the updates of each block, which act two heights later. */
function setsOf(first: readonly UpdateJson[], cases: readonly ExecutionCase[]): Map<bigint, ValidatorSet> {
  const sets = new Map<bigint, ValidatorSet>();
  let set = unwrap(ValidatorSet.create(first.map(validatorOf)));
  let next = set.incrementProposerPriority(1);
  for (const c of cases) {
    sets.set(BigInt(c.height), set);
    const after = unwrap(next.updateWithChangeSet(c.validator_updates.map(validatorOf))).incrementProposerPriority(1);
    set = next;
    next = after;
  }
  return sets;
}

export interface RecordedAppOptions {
  readonly nodeInfo: NodeInfo;
  readonly app: AppAccess;
  readonly mempool: MempoolAccess;
}

export async function recordedApp(options: RecordedAppOptions): Promise<NodeEnvironment> {
  const results = existsSync(vectorPath("sdk", "queries_results.json")) ? "queries_results" : "execution";
  const { init_chain, cases } = loadVectors<ExecutionCase, ExecutionFile>("sdk", results);
  const disk = new MemoryDisk();
  const blocks = new BlockStore(disk.database("blockstore"));
  const indexDb = disk.database("tx_index");
  const txIndex = new TxIndex(indexDb);
  for (const c of loadVectors<BlockCase>("sdk", "queries/blocks").cases) {
    const height = BigInt(c.height);
    const block = Block.decode(fromHex(c.block));
    await blocks.saveBlock(block, blockPartSet(block), {
      kind: "commit",
      commit: Commit.decode(fromHex(c.seen_commit)),
    });
    const executed = cases.find((e) => e.height === c.height);
    if (executed === undefined) throw new Error(`no results for block ${c.height}`);
    const counter = { next: 0 };
    const ops = block.data.txs.flatMap((tx, index) => {
      const result = resultOf(executed.txs[index]!.result);
      return [...txIndex.opsFor(nobleHasher.sha256(tx), { height, index, tx, result }, counter)];
    });
    await indexDb.write(ops);
  }
  const sets = setsOf(init_chain.validators, cases);
  const nothing = (): readonly unknown[] => [];
  return {
    clock: createSystemClock(),
    log: keptLog(),
    blocks,
    states: {
      loadValidators: (h) => sets.get(h),
      loadConsensusParams: () => defaultConsensusParams(),
      loadFinalizeBlockResponse: () => undefined,
    },
    mempool: options.mempool,
    app: options.app,
    txIndex,
    blockIndex: undefined,
    events: createEventBus(),
    consensus: {
      publicKey: undefined,
      catchingUp: () => false,
      roundStateJson: () => ({}),
      roundStateSimpleJson: () => ({}),
      peerStatesJson: nothing,
    },
    network: {
      nodeInfo: () => options.nodeInfo,
      listening: () => true,
      listeners: () => [],
      peersJson: nothing,
    },
    addEvidence: async () => undefined,
    genesisJson: "{}",
  };
}
