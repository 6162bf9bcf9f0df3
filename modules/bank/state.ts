/** The store "bank", byte for byte as cosmos-sdk x/bank lays it out. */
import { Metadata, Params } from "../../src/gen/cosmos/bank/v1beta1/bank.js";
import { addressKey, pairKey, prefixedAddressKey, stringKey } from "../../src/sdk/collections/key-codec.js";
import type { SchemaBuilder } from "../../src/sdk/collections/schema.js";
import { boolValue, intValue, protoValue, rememberDecoded } from "../../src/sdk/collections/value-codec.js";

export function bankState(s: SchemaBuilder) {
  return {
    supply: s.map(0, stringKey, intValue),
    denomMetadata: s.map(1, stringKey, Metadata),
    /** [address, denom] → amount, never zero. */
    balances: s.indexedMap(2, pairKey(addressKey, stringKey), intValue, (ix) => ({
      byDenom: ix.reversePair(3, stringKey, prefixedAddressKey),
    })),
    sendEnabled: s.map(4, stringKey, boolValue),
    params: s.item(5, rememberDecoded(protoValue(Params))),
  };
}

export type BankState = ReturnType<typeof bankState>;
