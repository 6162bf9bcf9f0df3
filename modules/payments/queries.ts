import type { PageRequest } from "../../src/gen/cosmos/base/query/v1beta1/pagination.js";
import type { Hold } from "../../src/gen/stateset/holds/v1/state.js";
import type { Query } from "../../src/gen/stateset/payments/v1/query.js";
import type { PaymentIntent } from "../../src/gen/stateset/payments/v1/state.js";
import { MsgAuthorizeResponse } from "../../src/gen/stateset/payments/v1/tx.js";
import type { MultiIndex } from "../../src/sdk/collections/indexed-map.js";
import type { Context } from "../../src/sdk/context.js";
import { notFound } from "../../src/sdk/errors.js";
import type { QueryHandlers } from "../../src/sdk/module.js";
import { paginate } from "../../src/sdk/query/pagination.js";
import type { PaymentsKeeper } from "./keeper.js";
import type { AnsweredKeys, Holds } from "./ports.js";
import type { PaymentsState } from "./state.js";

export function paymentsQueries(
  state: PaymentsState,
  keeper: PaymentsKeeper,
  needs: { readonly holds: Holds; readonly clientKeys: AnsweredKeys },
): QueryHandlers<typeof Query> {
  const found = <T>(value: T | undefined, what: string): T => {
    if (value === undefined) throw notFound(`${what} not found`);
    return value;
  };
  const page = (
    ctx: Context,
    index: MultiIndex<bigint, PaymentIntent, string>,
    ref: string,
    request: PageRequest | undefined,
  ) => {
    const { items, pagination } = paginate(ctx, index.map, request, ([, id]) => keeper.need(ctx, id), {
      prefix: [ref] as never,
    });
    return { payments: items, pagination };
  };
  const { byPayer, byPayee } = state.payments.indexes;
  return {
    payment: (ctx, { id }) => ({ payment: found(keeper.get(ctx, id), `payment ${id}`) }),
    byOrder: (ctx, { orderId }) => ({ payment: found(keeper.byOrder(ctx, orderId), `payment of order ${orderId}`) }),
    byClientKey(ctx, { payer, clientKey }) {
      const response = needs.clientKeys.responseOf(ctx, payer, clientKey);
      const id = response === undefined ? 0n : MsgAuthorizeResponse.decode(response).id;
      const payment = keeper.get(ctx, id);
      const what = `payment of client_key ${JSON.stringify(clientKey)} of ${payer}`;
      return { payment: found(payment?.payer === payer ? payment : undefined, what) };
    },
    byPayer: (ctx, { payer, pagination }) => page(ctx, byPayer, payer, pagination),
    byPayee: (ctx, { payee, pagination }) => page(ctx, byPayee, payee, pagination),
    holds(ctx, { owner, pagination }) {
      const locks = (_: unknown, id: bigint): boolean => (keeper.get(ctx, id)?.holdId ?? 0n) !== 0n;
      const result = paginate(
        ctx,
        byPayer.map,
        pagination,
        ([, id]): Hold => needs.holds.get(ctx, keeper.need(ctx, id).holdId)!,
        { prefix: [owner] as never, filter: ([payer, id]) => locks(payer, id) },
      );
      return { holds: result.items, pagination: result.pagination };
    },
    statement(ctx, { address, pagination }) {
      const result = paginate(ctx, state.statements, pagination, (_key, entry) => entry, {
        prefix: [address] as never,
      });
      return { entries: result.items, pagination: result.pagination };
    },
    merchant: (ctx, { address }) => ({ merchant: found(keeper.merchant(ctx, address), `merchant ${address}`) }),
    channel: (ctx, { id }) => ({ channel: found(state.channels.get(ctx, id), `channel ${id}`) }),
    obligation: (ctx, { id }) => ({ obligation: found(state.obligations.get(ctx, id), `obligation ${id}`) }),
    pendingObligations(ctx, { denom, pagination }) {
      const { byPendingDenom } = state.obligations.indexes;
      const result = paginate(ctx, byPendingDenom.map, pagination, ([, id]) => state.obligations.need(ctx, id), {
        prefix: [denom] as never,
      });
      return { obligations: result.items, pagination: result.pagination };
    },
    nettingCycle: (ctx, { id }) => ({ cycle: found(state.cycles.get(ctx, id), `netting cycle ${id}`) }),
    stablecoin: (ctx, { denom }) => ({ stablecoin: found(state.stablecoins.get(ctx, denom), `stablecoin ${denom}`) }),
    minters(ctx, { denom, pagination }) {
      const result = paginate(ctx, state.minters, pagination, (_key, minter) => minter, { prefix: [denom] as never });
      return { minters: result.items, pagination: result.pagination };
    },
    blacklisted: (ctx, { address, denom }) => ({ blacklisted: state.blacklist.has(ctx, [denom, address]) }),
    params: (ctx) => ({ params: keeper.params(ctx) }),
  };
}
