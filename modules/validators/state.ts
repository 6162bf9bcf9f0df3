import { KeyTypes, Misbehaviour, Params, PowerChange, Validator } from "../../src/gen/stateset/validators/v1/state.js";
import {
  addressKey,
  pairKey,
  stringKey,
  tripleKey,
  uint32Key,
  uint64Key,
} from "../../src/sdk/collections/key-codec.js";
import type { SchemaBuilder } from "../../src/sdk/collections/schema.js";

export function validatorsState(s: SchemaBuilder) {
  return {
    params: s.item(0, Params),
    /** By address: the set as the engine has been told of it. */
    validators: s.map(1, addressKey, Validator),
    /** By address: powers that the messages of this block ask for; 0 removes. Empty between blocks. */
    wanted: s.map(2, addressKey, Validator),
    /** [effective height, address]: what the engine was told and does not act on yet. */
    changes: s.map(3, pairKey(uint64Key, addressKey), PowerChange),
    /** [address, height, type] */
    misbehaviours: s.map(4, tripleKey(stringKey, uint64Key, uint32Key), Misbehaviour, {
      keyOf: (m) => [m.address, m.height, m.type] as const,
    }),
    /** Of the params that the block began with: the engine judges the block's changes by those. */
    keyTypes: s.item(5, KeyTypes),
  };
}

export type ValidatorsState = ReturnType<typeof validatorsState>;
