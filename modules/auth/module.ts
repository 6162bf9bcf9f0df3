/** Accounts: keys, sequences, numbers; accounts of modules and vesting accounts. */
import { GenesisState } from "../../src/gen/cosmos/auth/v1beta1/genesis.js";
import { Query } from "../../src/gen/cosmos/auth/v1beta1/query.js";
import { Msg } from "../../src/gen/cosmos/auth/v1beta1/tx.js";
import { plainError } from "../../src/sdk/errors.js";
import { defineModule } from "../../src/sdk/module.js";
import { authGenesis, FEE_COLLECTOR, paramsFault } from "./genesis.js";
import { AuthKeeper } from "./keeper.js";
import { authQueries } from "./queries.js";
import { authState } from "./state.js";

/** Nonces of unordered transactions that one block forgets; each is a removed key. */
const EXPIRED_NONCES_PER_BLOCK_MAX = 10_000;

export interface AuthOptions {
  /** Take transactions that state a timeout instead of a sequence. */
  readonly unordered: boolean;
}

export function authModule(options: AuthOptions) {
  return defineModule()({
    name: "auth",
    storeKey: "acc",
    consensusVersion: 5,
    proto: { Msg, Query, GenesisState },
    accounts: [{ name: FEE_COLLECTOR }],
    state: authState,
    keeper: ({ app, state }) => new AuthKeeper(app, state, options.unordered),
    msgs: ({ app, state }) => ({
      updateParams(ctx, msg) {
        if (msg.authority !== app.authority) {
          throw plainError(
            `expected gov account as only signer for proposal message; invalid authority; expected ${app.authority}, got ${msg.authority}`,
          );
        }
        const wrong = paramsFault(msg.params);
        if (wrong !== undefined) throw plainError(wrong);
        state.params.set(ctx, msg.params);
        return {};
      },
    }),
    queries: ({ app, state, keeper }) => authQueries(app, state, keeper),
    genesis: ({ app, state, keeper }) => authGenesis(app, state, keeper),
    preBlock({ state }, ctx) {
      if (!options.unordered) return;
      const expired: (readonly [bigint, Uint8Array])[] = [];
      for (const nonce of state.unorderedNonces.keys(ctx, { through: [ctx.timeNs] })) {
        if (expired.push(nonce) === EXPIRED_NONCES_PER_BLOCK_MAX) break;
      }
      for (const nonce of expired) state.unorderedNonces.remove(ctx, nonce);
    },
  });
}
