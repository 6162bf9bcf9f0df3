/** What the command line has to know of the application: its modules' services and how to read and write their types. */

import { Registry } from "../codec/registry.js";
import { parseAddress } from "../crypto/bech32.js";
import { $file as authFile } from "../gen/cosmos/auth/v1beta1/auth.js";
import { Query as authQuery, $file as authQueryFile } from "../gen/cosmos/auth/v1beta1/query.js";
import { Msg as authMsg, $file as authTx } from "../gen/cosmos/auth/v1beta1/tx.js";
import { Query as bankQuery, $file as bankQueryFile } from "../gen/cosmos/bank/v1beta1/query.js";
import { Msg as bankMsg, $file as bankTx } from "../gen/cosmos/bank/v1beta1/tx.js";
import { $file as abciTypes } from "../gen/cosmos/base/abci/v1beta1/abci.js";
import { $file as txService } from "../gen/cosmos/tx/v1beta1/service.js";
import type { ModuleServices } from "./verbs/verb.js";

export interface CliApplication {
  readonly registry: Registry;
  /** What addresses begin with. */
  readonly prefix: string;
}

/** In the order in which help shows them. */
export const MODULES: readonly ModuleServices[] = [
  { name: "auth", msg: authMsg, query: authQuery },
  { name: "bank", msg: bankMsg, query: bankQuery },
];

export function loadApplication(prefix: string): CliApplication {
  const registry = new Registry({
    files: [abciTypes, txService, authFile, authTx, authQueryFile, bankTx, bankQueryFile],
    addresses: {
      account: (text) => parseAddress(text, prefix),
      validator: (text) => parseAddress(text, `${prefix}valoper`),
    },
  });
  return { registry, prefix };
}
