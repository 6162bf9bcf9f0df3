/** Contexts for tests of collections, modules and the framework. */
import type { CommitInfo } from "../../src/gen/tendermint/abci/types.js";
import { ConsensusParams } from "../../src/gen/tendermint/types/params.js";
import { Context, type ContextFields, NO_BLOCK } from "../../src/sdk/context.js";
import { EventManager } from "../../src/sdk/events.js";
import { FREE_GAS } from "../../src/sdk/gas.js";
import { StoreBranch, type StoreSet } from "../../src/store/branch.js";
import type { KvStore } from "../../src/store/kv-store.js";
import { EMPTY_BYTES } from "../../src/types/bytes.js";

export function storeSet(stores: { readonly [name: string]: KvStore }): StoreSet {
  const set: StoreSet = {
    store(name) {
      const store = stores[name];
      if (store === undefined) throw new Error(`store ${name} is not mounted`);
      return store;
    },
    readable: (name) => set.store(name),
    branch: () => new StoreBranch(set),
  };
  return set;
}

/** A context over these stores; nothing is charged unless a meter is given. */
export function testContext(
  stores: { readonly [name: string]: KvStore },
  fields: Partial<ContextFields> = {},
): Context {
  return new Context({
    block: { ...NO_BLOCK, chainId: "test-1", height: 1n, lastCommit: NO_COMMIT },
    mode: "finalize",
    state: storeSet(stores),
    gas: FREE_GAS,
    blockGas: FREE_GAS,
    events: new EventManager(),
    consensusParams: ConsensusParams.create(),
    minGasPrices: [],
    txBytes: EMPTY_BYTES,
    ...fields,
  });
}

const NO_COMMIT: CommitInfo = { round: 0, votes: [] };
