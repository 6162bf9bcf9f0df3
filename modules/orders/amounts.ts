import type { LineItem, Order } from "../../src/gen/stateset/orders/v1/state.js";
import { intFromWire, isInt256 } from "../../src/types/int.js";
import { ordersErrors as errors } from "./errors.js";

/** A minor-unit amount of a message; absent is zero. */
export function amountOf(text: string, field: string): bigint {
  const parsed = intFromWire(text);
  if (!parsed.ok) throw errors.INVALID_ORDER(`${field} must be an integer, found ${JSON.stringify(text)}`);
  const value = parsed.value ?? 0n;
  if (value < 0n) throw errors.INVALID_ORDER(`${field} must not be negative, found ${value}`);
  return value;
}

/** Σ quantity × unit price, before discount. */
export function linesTotal(lines: readonly LineItem[]): bigint {
  return lines.reduce((sum, line, i) => sum + line.quantity * amountOf(line.unitPrice, `lines[${i}].unit_price`), 0n);
}

type Amounts = Pick<Order, "lines" | "shippingAmount" | "taxAmount" | "dutyAmount" | "discountAmount">;

/** Lines + shipping + tax + duty − discount, in the order's one denom.
 *  @throws SdkError when the discount is larger than the lines or a sum leaves 256 bits */
export function orderTotal(order: Amounts): bigint {
  const goods = linesTotal(order.lines);
  const discount = amountOf(order.discountAmount, "discount_amount");
  if (discount > goods) throw errors.INVALID_ORDER(`discount_amount ${discount} is larger than the lines' ${goods}`);
  const charges =
    amountOf(order.shippingAmount, "shipping_amount") +
    amountOf(order.taxAmount, "tax_amount") +
    amountOf(order.dutyAmount, "duty_amount");
  const total = goods - discount + charges;
  if (!isInt256(goods) || !isInt256(total)) throw errors.INVALID_ORDER("the order's total is larger than 256 bits");
  return total;
}
