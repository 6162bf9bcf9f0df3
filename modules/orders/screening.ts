import type { Order } from "../../src/gen/stateset/orders/v1/state.js";
import type { Context } from "../../src/sdk/context.js";
import type { OrdersNeeds } from "./ports.js";

/** What compliance says of an order's parties, countries, goods and whole total. Reads only.
 *  @param skipLimits only whether the parties are blocked and screened: the second look, when officers release */
export function assessOrder(
  ctx: Context,
  compliance: Pick<OrdersNeeds["compliance"], "assess">,
  order: Order,
  skipLimits: boolean,
): ReturnType<OrdersNeeds["compliance"]["assess"]> {
  const { buyer, seller, payee, guarantor, denom, originCountry, destCountry, lines, chargeAtOnce } = order;
  const parties = [
    { role: "buyer", address: buyer },
    { role: "seller", address: seller },
  ];
  if (payee !== seller) parties.push({ role: "payee", address: payee });
  if (guarantor !== "") parties.push({ role: "guarantor", address: guarantor });
  const amount = BigInt(order.totalAmount);
  const request = { payer: buyer, denom, amount, parties, originCountry, destCountry, lines, chargeAtOnce };
  return compliance.assess(ctx, { ...request, skipLimits });
}
