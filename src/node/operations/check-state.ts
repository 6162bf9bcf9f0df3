import { hashConsensusParams } from "../../chain/params.js";
import { resultsHash } from "../../chain/results.js";
import type { Hasher } from "../../crypto/hasher.js";
import type { BlockStore } from "../../engine/stores/block-store.js";
import type { ChainState } from "../../engine/stores/chain-state.js";
import type { StateStore } from "../../engine/stores/state-store.js";
import { bytesEqual, toHexUpper } from "../../types/bytes.js";
import { fail, headerAt, wantHash } from "./check-blocks.js";
import { caught, type Damage } from "./damage.js";

const DATABASE = "state.db";

/** Sets that were read, by the height at which they are stored whole: most heights share one. */
export class ValidatorHashes {
  private stored: bigint | undefined;
  private hash: Uint8Array | undefined;

  constructor(private readonly store: StateStore) {}

  /** @throws Error when the validators of the height cannot be loaded */
  at(height: bigint): Uint8Array {
    const stored = this.store.validatorsStoredAt(height) ?? fail("is missing");
    if (this.stored !== stored || this.hash === undefined) {
      const set = this.store.loadValidators(stored) ?? fail(`refers to height ${stored}, which is missing`);
      this.hash = set.hash();
      this.stored = stored;
    }
    return this.hash;
  }
}

/** What is wrong with what the state store has of a block's height, with the headers as measure. */
export function stateDamageAt(
  states: StateStore,
  blocks: BlockStore,
  height: bigint,
  validators: ValidatorHashes,
  hasher: Hasher,
): Damage[] {
  const header = headerAt(blocks, height);
  const next = headerAt(blocks, height + 1n);
  const found: Damage[] = [];
  const check = (kind: string, act: () => void): void => {
    found.push(...caught(DATABASE, kind, height, act));
  };
  check("validators", () => {
    const hash = validators.at(height);
    if (header !== undefined) wantHash("their hash", hash, header.validatorsHash);
  });
  check("consensus params", () => {
    const params = states.loadConsensusParams(height) ?? fail("is missing");
    if (header !== undefined) wantHash("their hash", hashConsensusParams(params, hasher), header.consensusHash);
  });
  check("results", () => {
    const response = states.loadFinalizeBlockResponse(height);
    // Results may be discarded.
    if (response === undefined || next === undefined) return;
    wantHash("their hash", resultsHash(response.txResults, hasher), next.lastResultsHash);
    if (response.appHash.length > 0) wantHash("the app hash", response.appHash, next.appHash);
  });
  return found;
}

/** What is wrong with the newest state, and with what the next blocks need. */
export function newestStateDamage(states: StateStore, blocks: BlockStore, hasher: Hasher): Damage[] {
  let state: ChainState | undefined;
  const unreadable = caught(DATABASE, "records", undefined, () => {
    state = states.load();
  });
  if (unreadable.length > 0) return unreadable;
  if (state === undefined) {
    if (blocks.height === 0n) return [];
    return [
      { database: DATABASE, kind: "records", height: undefined, problem: `no state beside ${blocks.height} blocks` },
    ];
  }
  const { lastBlockHeight: height, lastBlockId } = state;
  if (blocks.height === 0n && height > 0n && blocks.loadSeenCommit(height) === undefined) {
    return [
      {
        database: "blockstore.db",
        kind: "records",
        height: undefined,
        problem: `no blocks beside the state of ${height}`,
      },
    ];
  }
  const last = state;
  const first = height === 0n ? state.initialHeight : height + 1n;
  const found: Damage[] = [];
  const check = (kind: string, at: bigint, act: () => void): void => {
    found.push(...caught(DATABASE, kind, at, act));
  };
  check("validators", first, () => {
    const set = states.loadValidators(first) ?? fail("is missing");
    wantHash("their hash", set.hash(), last.validators.hash());
  });
  check("validators", first + 1n, () => {
    const set = states.loadValidators(first + 1n) ?? fail("is missing");
    wantHash("their hash", set.hash(), last.nextValidators.hash());
  });
  check("consensus params", first, () => {
    const params = states.loadConsensusParams(first) ?? fail("is missing");
    wantHash("their hash", hashConsensusParams(params, hasher), hashConsensusParams(last.consensusParams, hasher));
  });
  check("results", height, () => {
    for (const response of [states.loadFinalizeBlockResponse(height), states.loadLastFinalizeBlockResponse(height)]) {
      if (response === undefined) continue;
      wantHash("their hash", resultsHash(response.txResults, hasher), last.lastResultsHash);
      if (response.appHash.length > 0) wantHash("the app hash", response.appHash, last.appHash);
    }
  });
  check("records", height, () => {
    const meta = height === 0n ? undefined : blocks.loadMeta(height);
    if (meta !== undefined && !bytesEqual(meta.blockId.hash, lastBlockId.hash)) {
      fail(`its last block is ${toHexUpper(lastBlockId.hash)}, the one stored is ${toHexUpper(meta.blockId.hash)}`);
    }
  });
  return found;
}
