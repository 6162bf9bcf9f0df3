/** cosmos.auth.v1beta1.Query. Texts and codes are those of cosmos-sdk x/auth/keeper/grpc_query.go. */
import type { Query } from "../../src/gen/cosmos/auth/v1beta1/query.js";
import type { Context } from "../../src/sdk/context.js";
import { invalidArgument, notFound, plainError } from "../../src/sdk/errors.js";
import type { AppFacts, QueryHandlers } from "../../src/sdk/module.js";
import { paginate } from "../../src/sdk/query/pagination.js";
import { type Account, accountToAny } from "./account.js";
import type { AuthKeeper } from "./keeper.js";
import type { AuthState } from "./state.js";

export function authQueries(app: AppFacts, state: AuthState, keeper: AuthKeeper): QueryHandlers<typeof Query> {
  const accountAt = (ctx: Context, text: string): Account => {
    const account = keeper.account(ctx, app.addresses.parse(text));
    if (account === undefined) throw notFound(`account ${text} not found`);
    return account;
  };
  return {
    accounts(ctx, { pagination }) {
      const page = paginate(ctx, state.accounts.map, pagination, (_address, account) => accountToAny(account));
      return { accounts: page.items, pagination: page.pagination };
    },
    account(ctx, { address }) {
      if (address === "") throw invalidArgument("Address cannot be empty");
      return { account: accountToAny(accountAt(ctx, address)) };
    },
    accountAddressByID(ctx, { id, accountId }) {
      if (id !== 0n) {
        throw invalidArgument("requesting with id isn't supported, try to request using account-id");
      }
      const address = state.accounts.indexes.number.keyOf(ctx, accountId);
      if (address === undefined) throw notFound(`account address not found with account number ${accountId}`);
      return { accountAddress: app.addresses.format(address) };
    },
    params: (ctx) => ({ params: keeper.params(ctx) }),
    moduleAccounts(ctx) {
      const accounts = keeper.moduleAccounts().map(([name, known]) => keeper.moduleAccountMessage(ctx, name, known));
      return { accounts: accounts.map(accountToAny) };
    },
    moduleAccountByName(ctx, { name }) {
      if (name === "") throw invalidArgument("module name is empty");
      const known = keeper.moduleAccounts().find(([other]) => other === name)?.[1];
      if (known === undefined) throw notFound(`account ${name} not found`);
      return { account: accountToAny(keeper.moduleAccountMessage(ctx, name, known)) };
    },
    bech32Prefix: () => ({ bech32Prefix: app.addresses.prefix }),
    addressBytesToString(_ctx, { addressBytes }) {
      if (addressBytes.length === 0) throw plainError("empty address bytes is not allowed");
      return { addressString: app.addresses.format(addressBytes) };
    },
    addressStringToBytes(_ctx, { addressString }) {
      if (addressString.trim() === "") throw plainError("empty address string is not allowed");
      return { addressBytes: app.addresses.parse(addressString) };
    },
    accountInfo(ctx, { address }) {
      if (address === "") throw invalidArgument("address cannot be empty");
      return { info: { ...accountAt(ctx, address).base, address } };
    },
  };
}
