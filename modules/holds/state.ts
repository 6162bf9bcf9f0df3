import { Hold, LockedCoins } from "../../src/gen/stateset/holds/v1/state.js";
import { addressKey, stringKey, uint64Key } from "../../src/sdk/collections/key-codec.js";
import type { SchemaBuilder } from "../../src/sdk/collections/schema.js";

export function holdsState(s: SchemaBuilder) {
  return {
    nextId: s.sequence(0, 1n),
    holds: s.indexedMap(1, uint64Key, Hold, (ix) => ({ byOwner: ix.multi(2, stringKey, (h) => h.owner) }), {
      keyOf: (h) => h.id,
    }),
    /** The sum of each owner's holds, so that a transfer reads one entry. */
    locked: s.map(3, addressKey, LockedCoins),
  };
}

export type HoldsState = ReturnType<typeof holdsState>;
