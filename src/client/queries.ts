/** Extensions of CosmJS's QueryClient, one a module: `QueryClient.withExtensions(comet, setupOrdersExtension)` gives
 *  `client.orders.order({ id: 7 })`. Each method has the name and the fields of its rpc. */
import { createProtobufRpcClient, type QueryClient } from "@cosmjs/stargate";
import { Query as ComplianceQuery } from "../gen/stateset/compliance/v1/query.js";
import { Query as CrossborderQuery } from "../gen/stateset/crossborder/v1/query.js";
import { Query as HoldsQuery } from "../gen/stateset/holds/v1/query.js";
import { Query as IdempotencyQuery } from "../gen/stateset/idempotency/v1/query.js";
import { Query as OrdersQuery } from "../gen/stateset/orders/v1/query.js";
import { Query as PaymentsQuery } from "../gen/stateset/payments/v1/query.js";
import type { MessageOf, ServiceInfo } from "../protobuf/service.js";
import { type Input, messageFrom } from "./input.js";

/** A service's methods as calls; what the request leaves out has its default. */
export type Queries<S extends ServiceInfo> = {
  readonly [K in keyof S["methods"]]: (
    request?: Input<MessageOf<S["methods"][K]["input"]>>,
  ) => Promise<MessageOf<S["methods"][K]["output"]>>;
};

export interface OrdersExtension {
  readonly orders: Queries<typeof OrdersQuery>;
}
export interface PaymentsExtension {
  readonly payments: Queries<typeof PaymentsQuery>;
}
export interface ComplianceExtension {
  readonly compliance: Queries<typeof ComplianceQuery>;
}
export interface CrossborderExtension {
  readonly crossborder: Queries<typeof CrossborderQuery>;
}
export interface HoldsExtension {
  readonly holds: Queries<typeof HoldsQuery>;
}
export interface IdempotencyExtension {
  readonly idempotency: Queries<typeof IdempotencyQuery>;
}

function queries<const S extends ServiceInfo>(base: QueryClient, service: S): Queries<S> {
  const rpc = createProtobufRpcClient(base);
  const calls = Object.entries(service.methods).map(([key, { name, input, output }]) => [
    key,
    async (request: object = {}): Promise<unknown> =>
      output.decode(await rpc.request(service.typeName, name, input.encode(messageFrom(input, request)))),
  ]);
  return Object.fromEntries(calls) as Queries<S>;
}

export function setupOrdersExtension(base: QueryClient): OrdersExtension {
  return { orders: queries(base, OrdersQuery) };
}

export function setupPaymentsExtension(base: QueryClient): PaymentsExtension {
  return { payments: queries(base, PaymentsQuery) };
}

export function setupComplianceExtension(base: QueryClient): ComplianceExtension {
  return { compliance: queries(base, ComplianceQuery) };
}

export function setupCrossborderExtension(base: QueryClient): CrossborderExtension {
  return { crossborder: queries(base, CrossborderQuery) };
}

export function setupHoldsExtension(base: QueryClient): HoldsExtension {
  return { holds: queries(base, HoldsQuery) };
}

export function setupIdempotencyExtension(base: QueryClient): IdempotencyExtension {
  return { idempotency: queries(base, IdempotencyQuery) };
}
