/** The store "acc", byte for byte as cosmos-sdk x/auth lays it out. */
import { Params } from "../../src/gen/cosmos/auth/v1beta1/auth.js";
import { addressKey, bytesKey, int64Key, pairKey, uint64Key } from "../../src/sdk/collections/key-codec.js";
import type { SchemaBuilder } from "../../src/sdk/collections/schema.js";
import { protoValue, rememberDecoded } from "../../src/sdk/collections/value-codec.js";
import { accountValue } from "./account.js";

export function authState(s: SchemaBuilder) {
  return {
    params: s.item(0, rememberDecoded(protoValue(Params))),
    accounts: s.indexedMap(1, addressKey, accountValue(), (ix) => ({
      number: ix.unique("accountNumber", uint64Key, (account) => account.base.accountNumber),
    })),
    accountNumber: s.sequence(2),
    /** [timeout in ns, signer] of unordered transactions. */
    unorderedNonces: s.keySet(90, pairKey(int64Key, bytesKey)),
  };
}

export type AuthState = ReturnType<typeof authState>;
