/** cosmos.bank.v1beta1.Query. Texts and codes are those of cosmos-sdk x/bank/keeper/grpc_query.go. */
import type { Metadata } from "../../src/gen/cosmos/bank/v1beta1/bank.js";
import type {
  Query,
  QueryDenomOwnersRequest,
  QueryDenomOwnersResponse,
} from "../../src/gen/cosmos/bank/v1beta1/query.js";
import type { PageRequest } from "../../src/gen/cosmos/base/query/v1beta1/pagination.js";
import type { Context } from "../../src/sdk/context.js";
import { GrpcCode, GrpcError, invalidArgument, notFound } from "../../src/sdk/errors.js";
import type { AppFacts, QueryHandlers } from "../../src/sdk/module.js";
import { type Page, paginate, paginateOldStyle } from "../../src/sdk/query/pagination.js";
import type { Address } from "../../src/types/brand.js";
import { amountOf, coinToWire, denomFault, type WireCoin } from "../../src/types/coin.js";
import type { BankKeeper } from "./keeper.js";
import type { BankState } from "./state.js";

/** Errors of paging answer as an invalid argument or as internal, query by query. */
function paging<T>(code: number, prefix: string, page: () => Page<T>): Page<T> {
  try {
    return page();
  } catch (e) {
    if (e instanceof Error) throw new GrpcError(code, `${prefix}${e.message}`);
    throw e;
  }
}

export function bankQueries(app: AppFacts, state: BankState, keeper: BankKeeper): QueryHandlers<typeof Query> {
  const addressOf = (text: string): Address => {
    const fault = app.addresses.fault(text);
    if (fault !== undefined) throw invalidArgument(`invalid address: ${fault}`);
    return app.addresses.parse(text);
  };
  const checkDenom = (denom: string): void => {
    const fault = denomFault(denom);
    if (fault !== undefined) throw invalidArgument(fault);
  };
  const balancesPage = (ctx: Context, address: Address, pagination: PageRequest | undefined, resolve: boolean) =>
    paging(GrpcCode.INVALID_ARGUMENT, "paginate: ", () =>
      paginate(
        ctx,
        state.balances.map,
        pagination,
        ([, denom], amount): WireCoin => {
          const shown = resolve ? state.denomMetadata.get(ctx, denom)?.display : undefined;
          return coinToWire({ denom: shown ?? denom, amount });
        },
        { prefix: [address] },
      ),
    );
  const metadataOf = (ctx: Context, denom: string): Metadata => {
    checkDenom(denom);
    const metadata = state.denomMetadata.get(ctx, denom);
    if (metadata === undefined) throw notFound(`client metadata for denom ${denom}`);
    return metadata;
  };
  const denomOwners = (ctx: Context, { denom, pagination }: QueryDenomOwnersRequest): QueryDenomOwnersResponse => {
    checkDenom(denom);
    const page = paginate(
      ctx,
      state.balances.indexes.byDenom.map,
      pagination,
      ([, owner]) => ({
        address: app.addresses.format(owner),
        balance: coinToWire({ denom, amount: state.balances.need(ctx, [owner, denom]) }),
      }),
      { prefix: [denom] },
    );
    return { denomOwners: page.items, pagination: page.pagination };
  };
  return {
    balance(ctx, { address, denom }) {
      checkDenom(denom);
      return { balance: coinToWire({ denom, amount: keeper.balance(ctx, addressOf(address), denom) }) };
    },
    allBalances(ctx, { address, pagination, resolveDenom }) {
      const page = balancesPage(ctx, addressOf(address), pagination, resolveDenom);
      return { balances: page.items, pagination: page.pagination };
    },
    spendableBalances(ctx, { address, pagination }) {
      const owner = addressOf(address);
      const page = balancesPage(ctx, owner, pagination, false);
      const spendable = keeper.spendableCoins(ctx, owner);
      const balances = page.items.map(({ denom }) => coinToWire({ denom, amount: amountOf(spendable, denom) }));
      return { balances, pagination: page.pagination };
    },
    spendableBalanceByDenom(ctx, { address, denom }) {
      const owner = addressOf(address);
      checkDenom(denom);
      return { balance: coinToWire({ denom, amount: keeper.spendable(ctx, owner, denom) }) };
    },
    totalSupply(ctx, { pagination }) {
      const page = paging(GrpcCode.INTERNAL, "", () =>
        paginate(ctx, state.supply, pagination, (denom, amount) => coinToWire({ denom, amount })),
      );
      return { supply: page.items, pagination: page.pagination };
    },
    supplyOf(ctx, { denom }) {
      checkDenom(denom);
      return { amount: coinToWire({ denom, amount: keeper.supply(ctx, denom) }) };
    },
    params: (ctx) => ({ params: keeper.params(ctx) }),
    denomsMetadata(ctx, { pagination }) {
      const page = paging(GrpcCode.INTERNAL, "", () =>
        paginateOldStyle(ctx, state.denomMetadata, pagination, (_base, metadata) => metadata),
      );
      return { metadatas: page.items, pagination: page.pagination };
    },
    denomMetadata: (ctx, { denom }) => ({ metadata: metadataOf(ctx, denom) }),
    denomMetadataByQueryString: (ctx, { denom }) => ({ metadata: metadataOf(ctx, denom) }),
    denomOwners,
    denomOwnersByQuery: denomOwners,
    sendEnabled(ctx, { denoms, pagination }) {
      if (denoms.length === 0) {
        const page = paging(GrpcCode.INTERNAL, "", () =>
          paginate(ctx, state.sendEnabled, pagination, (denom, enabled) => ({ denom, enabled })),
        );
        return { sendEnabled: page.items, pagination: page.pagination };
      }
      const found: { denom: string; enabled: boolean }[] = [];
      for (const denom of denoms) {
        const enabled = keeper.sendEnabledEntry(ctx, denom);
        if (enabled !== undefined) found.push({ denom, enabled });
      }
      return { sendEnabled: found, pagination: undefined };
    },
  };
}
